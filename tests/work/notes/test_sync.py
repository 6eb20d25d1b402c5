"""Records follow the text, whatever is done to it."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bibk_desktop.records.model import Item, Outcome
from bibk_desktop.work.notes.changed_lines import changed_lines
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.notes.markers import marked_lines, may_be_marked
from bibk_desktop.work.notes.outcomes import sync

LINES = (
    *("beslut: ett", "beslut: två", "beslut: ett och två", "att göra: Ebba ringer"),
    *("- **Beslut:** ett", "alla: svara", "Maja: skriver", "prosa", "", "Kronoberg: inget"),
    *("förslag: tre", "fråga: vem?", "om #Kreativa rum", "projekt: Språkstegen"),
)
texts = st.lists(st.sampled_from(LINES), max_size=6).map("\n".join)


@given(some=st.lists(texts, min_size=1, max_size=5))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_marked_line_has_its_record_and_none_is_lost(store, held, some):
    for outcome in store.rows("SELECT id FROM outcome"):
        store.delete(Outcome, outcome[0])
    before, most = "", 0
    for text in some:
        store.change(Item, held.item, text=text)
        sync(store, Holder("item", held.item), before, text, "", set())
        before = text
        kept = Counter(words for (words,) in store.rows("SELECT words FROM outcome"))
        said = [line for line in marked_lines(text) if is_outcome(line)]
        assert not Counter(said) - kept
        assert sum(kept.values()) >= most
        most = sum(kept.values())
        numbers = store.rows("SELECT number FROM outcome WHERE kind = 'decision' ORDER BY number")
        assert [number for (number,) in numbers] == list(range(1, len(numbers) + 1))


def is_outcome(line):
    return not line.startswith(("Kronoberg", "om ", "projekt"))


def test_a_text_that_did_not_change_writes_nothing(store, held):
    store.change(Item, held.item, text="beslut: ett")
    steps = store.rows("SELECT count(*) FROM step")
    done = sync(store, Holder("item", held.item), "beslut: ett", "beslut: ett", "", set())
    assert (done.step, store.rows("SELECT count(*) FROM step")) == (None, steps)


@pytest.mark.parametrize(
    ("before", "after", "pairs"),
    [
        ([], ["a: b"], [("", "a: b")]),
        (["a: b"], ["a: b", "a: b"], [("", "a: b")]),
        (["beslut: a"], ["beslut: a och b"], [("beslut: a", "beslut: a och b")]),
        (["beslut: a"], ["något: helt annat"], [("beslut: a", "något: helt annat")]),
        (
            ["beslut: köp buss", "alla: svara"],
            ["beslut: nytt", "beslut: köp bussar", "alla: svara nu"],
            [
                ("", "beslut: nytt"),
                ("beslut: köp buss", "beslut: köp bussar"),
                ("alla: svara", "alla: svara nu"),
            ],
        ),
        (["a: b", "c: d"], ["c: d", "a: b"], [("", "c: d")]),
        (["a: b"], [], []),
    ],
)
def test_a_changed_line_is_paired_with_what_it_was(before, after, pairs):
    assert sorted(changed_lines(before, after)) == sorted(pairs)


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("beslut: x", True),
        ("BESLUT : x", True),
        ("  att göra: x", True),
        ("Ebba: x", True),
        ("hej @ebba", True),
        ("om #läs", True),
        ("beslut:", False),
        ("ebba@example.org", False),
        ("https://example.org/a#b", False),
        ("kl. 10:30", False),
        ("nr #1", False),
        ("prosa", False),
    ],
)
def test_which_lines_may_mean_something(line, may):
    assert may_be_marked(line) is may
