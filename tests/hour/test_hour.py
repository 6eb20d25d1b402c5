"""A scripted hour in a real window, by keyboard alone; then the store is asked."""

from datetime import date
from pathlib import Path

import pytest
import scenes
from docx import Document
from hands import Hands, missing

from bibk_desktop.records.store import Store

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"a real window needs {', '.join(missing())}"),
]
MINUTES = "minnesanteckningar.docx"


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("hour")


@pytest.fixture(scope="module")
def after(home):
    """The workspace after the hour."""
    from bibk_desktop.work.example import make_example

    workspace = home / "arbetsyta.bibk"
    make_example(workspace, date(2018, 1, 31))
    hands = Hands(workspace, home, "2018-01-31")
    try:
        hands.wait_for("Översikt")
        scenes.a_new_director(hands)
        scenes.a_new_status(hands)
        scenes.an_application(hands)
        scenes.an_answer(hands)
        scenes.a_meeting(hands)
        scenes.minutes_to_word(hands, str(home / MINUTES))
        assert hands.close() == 0
    finally:
        hands.let_go()
    with Store.open(workspace, date(2018, 1, 31)) as store:
        yield store


def asked(store, query: str) -> list[tuple]:
    return [tuple(row) for row in store.rows(query)]


def test_the_new_director_follows_the_one_who_leaves(after):
    directors = asked(
        after,
        "SELECT p.given_name, a.title, a.ends < '9' FROM appointment a"
        " JOIN person p ON p.id = a.person_id JOIN municipality m ON m.id = a.municipality_id"
        " WHERE m.name = 'Sölvesborg' AND a.role = 'director' ORDER BY a.starts",
    )
    assert directors[-2:] == [("Iris", "bibliotekschef", 1), ("Selma", "bibliotekschef", 0)]


def test_the_status_is_the_one_that_was_pressed(after):
    status = asked(
        after,
        "SELECT q.status FROM participation q JOIN municipality m ON m.id = q.municipality_id"
        " JOIN project p ON p.id = q.project_id"
        " WHERE m.name = 'Ronneby' AND p.name = 'Kreativa rum'",
    )
    assert status == [("running",)]


def test_the_application_stands_in_the_open_call(after):
    applied = asked(
        after,
        "SELECT a.purpose, a.status FROM application a ORDER BY a.id DESC LIMIT 1",
    )
    assert applied == [("Meröppet i Lagan", "draft")]


def test_the_request_is_answered(after):
    answered = asked(
        after,
        "SELECT a.reply FROM answer a JOIN target t ON t.id = a.target_id"
        " JOIN municipality m ON m.id = t.municipality_id"
        " JOIN request r ON r.id = t.request_id"
        " WHERE m.name = 'Alvesta' AND r.title LIKE 'Teater%'",
    )
    assert answered == [("yes",)]


def test_the_meeting_has_three_decisions_and_a_task(after):
    outcomes = asked(
        after,
        "SELECT o.kind, o.number, o.text FROM outcome o JOIN meeting m ON m.id = o.meeting_id"
        " WHERE m.at LIKE '2018-02-15%' ORDER BY o.kind, o.number",
    )
    decided = [text.casefold() for kind, _, text in outcomes if kind == "decision"]
    assert decided == [decision.casefold() for decision in scenes.DECISIONS]
    assert [kind for kind, _, _ in outcomes].count("task") == 1


def test_the_minutes_in_word_hold_the_decisions(after, home):
    words = "\n".join(paragraph.text for paragraph in Document(str(home / MINUTES)).paragraphs)
    assert all(decision.casefold() in words.casefold() for decision in scenes.DECISIONS)
