"""Every enum value of the model has its words, and no words are left over."""

from enum import Enum

import pytest

from bibk_desktop import words
from bibk_desktop.records import model
from bibk_desktop.words import values


@pytest.fixture(autouse=True)
def _swedish_afterwards():
    yield
    words.use("sv")


def members() -> list[Enum]:
    named = [getattr(model, name) for name in model.__all__]
    kinds = [kind for kind in named if isinstance(kind, type) and issubclass(kind, Enum)]
    return [member for kind in kinds for member in kind]


def key(member: Enum) -> str:
    return f"{type(member).__name__}.{member.value}"


def test_every_value_has_words_and_no_words_are_without_a_value():
    assert {key(member) for member in members()} == set(values.WORDS)


def test_every_key_stands_in_one_part_alone():
    assert sum(len(part) for part in words.PARTS) == len(words.WORDS)


def test_values_of_one_enum_have_different_words():
    for language in words.LANGUAGES:
        words.use(language)
        said = [(type(member), words.name(member)) for member in members()]
        assert len(said) == len(set(said))


def test_no_words_are_empty_or_begin_with_a_capital():
    for pair in values.WORDS.values():
        assert all(word and word[0].islower() and word == word.strip() for word in pair)


def test_a_value_is_named_in_the_language_in_use():
    words.use("sv")
    assert words.name(model.ParticipationStatus.running) == "igång"
    words.use("en")
    assert words.name(model.ParticipationStatus.running) == "running"


def test_the_seven_words_of_participation_are_those_of_the_glossary():
    words.use("sv")
    seven = ["planerad", "snart", "igång", "pausad", "avslutad", "tackat nej", "ej med"]
    assert [words.name(status) for status in model.ParticipationStatus] == seven
