"""A contact logged when it is over, and a visit that is planned."""

import pytest

from bibk_desktop.work.facts.contact_log import log_contact, plan_visit
from bibk_desktop.work.facts.reach import reach

_PRESENT = "SELECT name, role, place_name FROM attendance WHERE meeting_id = ? ORDER BY position"


def test_a_logged_call_is_the_last_contact_and_one_step(workspace):
    alvesta = workspace.places["Alvesta"]
    workspace.director("Hugo Berg", "Alvesta", title="kulturchef")
    workspace.colleague("Karin Holm", is_me=True)
    made = log_contact(workspace.store, alvesta, "phone")
    found = reach(workspace.rows, workspace.today)[alvesta]
    assert (found.last_contact, found.kind, found.last_visit) == (workspace.today, "phone", None)
    assert workspace.rows(_PRESENT, (made.meeting_id,)) == [
        ("Hugo Berg", "kulturchef", "Alvesta"),
        ("Karin Holm", "", "BiBK"),
    ]
    assert workspace.store.undo_label() == "logga telefon med Alvesta"
    workspace.store.undo()
    assert reach(workspace.rows, workspace.today)[alvesta].last_contact is None
    assert workspace.rows("SELECT count(*) FROM item") == [(0,)]


@pytest.mark.parametrize("kind", ["visit", "digital", "phone", "mail"])
def test_every_kind_logged_today_counts_at_once(workspace, kind):
    place = workspace.places["Tingsryd"]
    log_contact(workspace.store, place, kind)
    assert reach(workspace.rows, workspace.today)[place].kind == kind


def test_with_nobody_known_the_contact_is_noted_all_the_same(workspace):
    made = log_contact(workspace.store, workspace.places["Tingsryd"], "mail")
    assert workspace.rows(_PRESENT, (made.meeting_id,)) == []
    assert workspace.rows("SELECT title FROM item WHERE id = ?", (made.item_id,)) == [
        ("Anteckningar",)
    ]


def test_a_planned_visit_has_no_day_and_is_no_contact(workspace):
    alvesta = workspace.places["Alvesta"]
    made = plan_visit(workspace.store, alvesta)
    kept = "SELECT kind, state, substr(at, 1, 10) FROM meeting WHERE id = ?"
    assert workspace.rows(kept, (made.meeting_id,)) == [("visit", "planned", "9999-99-99")]
    assert reach(workspace.rows, workspace.today)[alvesta].last_contact is None
    assert workspace.store.undo_label() == "förbereda besök i Alvesta"


def test_a_municipality_that_is_gone_is_told(workspace):
    with pytest.raises(KeyError):
        log_contact(workspace.store, 999, "phone")
