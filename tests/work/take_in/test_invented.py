"""Invented documents of many shapes and authors: what is found, and that nothing is lost."""

import random
from functools import cache

import pytest
import score
import shapes

from bibk_desktop.kit.office.read_word import read_data
from bibk_desktop.work.meetings.take_in.as_json import to_json
from bibk_desktop.work.meetings.take_in.kept import lost_words
from bibk_desktop.work.meetings.take_in.propose import propose

MAKERS = {"txt": shapes.as_text, "docx": shapes.as_docx}
EVERY = [(name, kind) for name in shapes.names() for kind in MAKERS]

# The least share of what is there that must be found, and of what is proposed that must be right.
FLOORS = {
    "title": (1.0, 1.0),
    "meeting_type": (1.0, 1.0),
    "date": (1.0, 1.0),
    "place": (1.0, 1.0),
    "attendees": (0.98, 0.98),
    "absent": (0.95, 0.95),
    "headings": (0.97, 0.97),
    "decisions": (0.97, 0.97),
    "soft_decisions": (1.0, 1.0),
    "actions": (0.95, 0.95),
    "who": (0.95, 0.95),
    "due": (0.95, 0.95),
    "events": (0.95, 0.95),
    "event places": (0.95, 0.95),
    "next_meeting": (0.97, 0.97),
    "votes": (1.0, 1.0),
    "groups": (0.9, 0.9),
    "lists": (1.0, 1.0),
    "participations": (1.0, 1.0),
}


@cache
def taken(name, kind):
    file_name = f"{shapes.truth(name)['file'].rsplit('.', 1)[0]}.{kind}"
    document = read_data(MAKERS[kind](name), file_name)
    return document, propose(document, file_name=file_name)


@cache
def totals():
    every = {}
    for name, kind in EVERY:
        found = to_json(taken(name, kind)[1])
        for what, count in score.score(shapes.truth(name), found).items():
            every.setdefault(what, score.Count())
            every[what] += count
    return every


def test_there_are_many_shapes():
    assert len(shapes.names()) >= 8


@pytest.mark.parametrize("what", FLOORS)
def test_enough_is_found_and_little_is_wrong(what):
    count = totals()[what]
    recall, precision = FLOORS[what]
    assert count.recall >= recall, count.missed
    assert count.precision >= precision, count.wrong


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_not_one_word_is_lost(name, kind):
    assert lost_words(*taken(name, kind)) == []


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_the_json_has_every_key_and_every_finding_its_source(name, kind):
    found = to_json(taken(name, kind)[1])
    for what in ("attendees", "agenda_headings", "decisions", "actions", "events", "votes"):
        for each in found.get(what) or []:
            assert each["raw"] and each["line"] >= 1 and each["sure"] in (True, False)
    assert found["workshop"] is None or set(found["workshop"]) >= {"groups", "votes", "question"}


def test_a_lost_word_would_be_noticed():
    document, proposal = taken("narrative", "txt")
    kept = proposal.items.pop()
    try:
        assert lost_words(document, proposal)
    finally:
        proposal.items.append(kept)


def test_words_thrown_together_are_never_lost():
    """Lines of all documents shuffled: the headings may be wrong, the words stay."""
    lines = [line for name in shapes.names() for line in shapes.source(name).splitlines()]
    shuffle = random.Random(11)
    for _ in range(30):
        some = shuffle.sample(lines, 60)
        document = read_data("\n".join(some).encode(), "blandat.txt")
        assert lost_words(document, propose(document)) == []
