"""The one real document we have, in its three shapes, read against what a careful reader found."""

import json
import re
from pathlib import Path

import pytest

from bibk_desktop.kit.office.read_word import read
from bibk_desktop.work.meetings.take_in.as_json import to_json
from bibk_desktop.work.meetings.take_in.kept import lost_words
from bibk_desktop.work.meetings.take_in.propose import propose

SEED = Path(__file__).parents[4] / "shared" / "seed"
SHAPES = sorted(path.name for path in SEED.glob("*") if path.suffix in (".txt", ".docx"))
pytestmark = pytest.mark.skipif(not SHAPES, reason="the seed is not here")


@pytest.fixture(scope="module")
def expected():
    return json.loads((SEED / "expected.json").read_text("utf-8"))


@pytest.fixture(params=SHAPES or ["none"])
def taken(request):
    document = read(SEED / request.param)
    proposal = propose(document, file_name=request.param)
    return document, proposal, to_json(proposal)


def bare(words):
    return re.sub(r"\s+", " ", re.sub(r"\*\*|\[|\]\(#\)", "", words or "")).strip()


def same(one, other):
    return bare(one) in bare(other) or bare(other) in bare(one)


def names_of(found):
    return {each["name"]: (each["municipality"], each["organisation"]) for each in found}


def test_the_meeting_its_day_place_and_kind(taken, expected):
    found = taken[2]
    for name in ("title", "meeting_type", "date", "place"):
        assert found[name] == expected[name]


def test_everybody_present_stands_for_the_right_one(taken, expected):
    found = taken[2]
    assert names_of(found["attendees"]) == names_of(expected["attendees"])
    assert [each["raw"] for each in found["attendees"]] == [
        each["raw"] for each in expected["attendees"]
    ]
    assert all(each["sure"] for each in found["attendees"])


def test_the_municipalities_that_nobody_stood_for(taken, expected):
    missing = taken[2]["absent_municipalities_inferred"]
    assert sorted(missing) == sorted(expected["absent_municipalities_inferred"])


def test_all_headings_are_found_and_no_false_ones(taken, expected):
    found = [(each["text"], each["kind"]) for each in taken[2]["agenda_headings"]]
    wanted = [(each["text"], each["kind"]) for each in expected["agenda_headings"]]
    assert found == wanted
    for wrong in expected["not_headings"]:
        assert all(bare(wrong["raw"]).rstrip(":") != bare(text) for text, _ in found)


def test_the_decision_and_the_agreements(taken, expected):
    for kind in ("decisions", "soft_decisions"):
        assert len(taken[2][kind]) == len(expected[kind])
        for wanted in expected[kind]:
            assert any(same(wanted["raw"], each["raw"]) for each in taken[2][kind])


def test_all_explicit_actions_and_hardly_more(taken, expected):
    found = taken[2]["actions"]
    explicit = [each for each in expected["actions"] if each["strength"] == "explicit"]
    for wanted in explicit:
        assert any(same(wanted["raw"], each["raw"]) for each in found), wanted["id"]
    strange = [f for f in found if not any(same(f["raw"], w["raw"]) for w in expected["actions"])]
    assert len(strange) <= 3
    assert sum(each["sure"] for each in strange) <= 1
    due = {each["due"] for each in found} - {None}
    assert due == {each["due"] for each in expected["actions"]} - {None}


def test_the_dated_events_with_times_places_and_certainty(taken, expected):
    found = taken[2]["events"]
    said = ("start", "end", "kind", "start_time", "end_time", "place", "certainty")
    assert sorted(str([each[name] for name in said]) for each in found) == sorted(
        str([each[name] for name in said]) for each in expected["events"]
    )


def test_the_workshop_is_whole(taken, expected):
    found, wanted = taken[2]["workshop"], expected["workshop"]
    for name in ("title", "question", "groups", "group_counts", "how_to_work", "votes_total"):
        assert found[name] == wanted[name]
    votes = [(each["option"], each["votes"]) for each in found["votes"]]
    assert votes == [(each["option"], each["votes"]) for each in wanted["votes"]]


def test_the_next_meeting(taken, expected):
    found, wanted = taken[2]["next_meeting"], expected["next_meeting"]
    assert (found["date"], found["place"]) == (wanted["date"], wanted["place"])


def test_who_takes_part_in_a_project_and_how(taken, expected):
    found = {each["name"]: each["participations"] for each in taken[2]["projects"]}
    wanted = expected["projects"][0]
    said = ("municipality", "code", "branch", "status")
    assert [[each[name] for name in said] for each in found[wanted["name"]]] == [
        [each[name] for name in said] for each in wanted["participations"]
    ]


def test_persons_who_are_named_but_were_not_there(taken, expected):
    found = {each["name"]: each["full"] for each in taken[2]["persons_mentioned"]}
    assert found == {each["name"]: each["full"] for each in expected["persons_mentioned"]}


def test_groups_with_their_members(taken, expected):
    found = [sorted(each["members"]) for each in taken[2]["groups"] if each["members"]]
    wanted = [sorted(each["members"]) for each in expected["groups"] if each["members"]]
    assert sorted(found) == sorted(wanted)


def test_not_one_word_is_lost(taken):
    document, proposal, _ = taken
    assert lost_words(document, proposal) == []
    assert len(proposal.text.split()) >= len(document.text.split()) - 5


def test_every_finding_says_where_its_words_stand(taken):
    document, _, found = taken
    texts = {line.number: line.text for line in document.lines}
    for kind in ("attendees", "decisions", "soft_decisions", "actions", "agenda_headings"):
        for each in found[kind]:
            assert bare(each["raw"]) in bare(texts[each["line"]]), (kind, each["raw"])
            assert isinstance(each["sure"], bool)
