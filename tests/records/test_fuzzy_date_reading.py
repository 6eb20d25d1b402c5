"""A field with a date in it, read on Wednesday 24 January 2018."""

import pytest
from dates_as_said import EVERY, TODAY, short

from bibk_desktop.records.date_reader import explain, find, read, read_or_explain
from bibk_desktop.records.fuzzy_date import FuzzyDate


@pytest.mark.parametrize(("said", "meant"), EVERY)
def test_a_field_is_read_as_people_mean_it_and_keeps_the_words(said: str, meant: str) -> None:
    value = read(f" {said} ", TODAY)
    assert short(value) == meant
    assert value is not None and value.words == said
    assert explain(said, TODAY) is None


OPEN_WORDS = """löpande|inom kort|snarast|snart|omgående|så snart som möjligt|tills vidare|senare
när rapporten kommer|vid behov|till nästa möte|längre fram|snarast möjligt""".replace("\n", "|")


@pytest.mark.parametrize("words", OPEN_WORDS.split("|"))
def test_words_that_are_no_date_are_kept_with_the_modifier_open(words: str) -> None:
    assert read(words, TODAY) == FuzzyDate.open(words)
    line = f"Olle Brandt gör det {words}."
    [found] = find(line, TODAY)
    assert found.value == FuzzyDate.open(words) == FuzzyDate.open(line[found.start : found.end])


@pytest.mark.parametrize("words", ["när Karin har svarat", "efter semestern", "innan styrgruppen"])
def test_a_field_may_say_when_in_words_that_are_no_date(words: str) -> None:
    assert read(words, TODAY) == FuzzyDate.open(words)
    assert find(f"Det blir klart {words}.", TODAY) == []


def test_a_field_may_hold_such_words_beside_its_date() -> None:
    assert short(read("snarast, dock senast 1 mars", TODAY)) == "2018-03-01 before"
    assert short(read("löpande under våren", TODAY)) == "2018-03-01–2018-05-31 during"
    assert explain("efter mötet 3b", TODAY) == "date.unclear"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("30 februari", "date.no_such_day"),
        ("31/4", "date.no_such_day"),
        ("2018-02-30", "date.no_such_day"),
        ("2018-13-01", "date.no_such_day"),
        ("v. 53 2018", "date.no_such_day"),
        ("20-19 april", "date.end_first"),
        ("2 maj 2018 – 1 maj 2018", "date.end_first"),
        ("3 och 17 maj", "date.several"),
        ("hej", "date.unclear"),
        ("3", "date.unclear"),
    ],
)
def test_a_field_is_told_why_its_text_is_no_date(text: str, reason: str) -> None:
    assert explain(text, TODAY) == read_or_explain(text, TODAY) == reason
    assert read(text, TODAY) is None


def test_an_empty_field_is_no_date_and_no_fault() -> None:
    assert read("", TODAY) is None and explain("  ", TODAY) is None
