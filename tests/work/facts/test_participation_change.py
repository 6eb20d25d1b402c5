"""A status is changed with its history: meetings, libraries, earlier days, the way back."""

from datetime import date

import pytest

from bibk_desktop.records.model import (
    Library,
    Participation,
    ParticipationStatus,
    Project,
)
from bibk_desktop.work.facts.participation import projects
from bibk_desktop.work.facts.participation_change import (
    add_earlier,
    change_entry,
    delete_entry,
    history,
    parts,
    set_status,
)


@pytest.fixture
def project(workspace):
    return workspace.put(Project(name="Kreativa rum"))


@pytest.fixture
def ronneby(workspace):
    return workspace.places["Ronneby"]


def said(workspace, project):
    """Every entry as (status, day)."""
    entries = [entry for found in history(workspace.rows, project).values() for entry in found]
    return [(entry.status, entry.at.isoformat()) for entry in entries]


def now(workspace, project):
    return [(part.status, part.since.isoformat()) for part in parts(workspace.rows, project)]


def test_the_first_word_makes_the_participation_and_its_first_entry(workspace, project, ronneby):
    set_status(workspace.store, project, ronneby, "soon")
    assert now(workspace, project) == [("soon", "2018-01-31")]
    assert said(workspace, project) == [("soon", "2018-01-31")]
    assert projects(workspace.rows)[0].standing(ronneby).status == "soon"


def test_a_change_keeps_what_was_and_says_from_which_meeting(workspace, project, ronneby):
    meeting = workspace.meeting("2018-01-24", title="Chefsmöte")
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 11, 15))
    set_status(
        workspace.store,
        project,
        ronneby,
        "soon",
        at=date(2018, 1, 24),
        meeting_id=meeting,
        said="lokalen är klar",
    )
    assert now(workspace, project) == [("soon", "2018-01-24")]
    assert said(workspace, project) == [("planned", "2017-11-15"), ("soon", "2018-01-24")]
    (entries,) = history(workspace.rows, project).values()
    assert (entries[1].meeting, entries[1].words) == ("Chefsmöte", "lokalen är klar")


def test_a_participation_without_history_gets_its_present_as_the_first_entry(
    workspace, project, ronneby
):
    workspace.put(
        Participation(
            project_id=project,
            municipality_id=ronneby,
            status=ParticipationStatus.planned,
            since=date(2017, 5, 2),
        )
    )
    set_status(workspace.store, project, ronneby, "running")
    assert said(workspace, project) == [("planned", "2017-05-02"), ("running", "2018-01-31")]


def test_an_earlier_day_goes_into_the_history_and_leaves_the_present(workspace, project, ronneby):
    set_status(workspace.store, project, ronneby, "running", at=date(2018, 1, 10))
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 9, 1))
    assert now(workspace, project) == [("running", "2018-01-10")]
    assert said(workspace, project) == [("planned", "2017-09-01"), ("running", "2018-01-10")]


def test_a_second_word_on_one_day_takes_the_place_of_the_first(workspace, project, ronneby):
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 9, 1))
    set_status(workspace.store, project, ronneby, "running")
    set_status(workspace.store, project, ronneby, "soon")
    assert said(workspace, project) == [("planned", "2017-09-01"), ("soon", "2018-01-31")]
    set_status(workspace.store, project, ronneby, "planned")
    assert now(workspace, project) == [("planned", "2017-09-01")]


def test_the_same_status_again_writes_nothing(workspace, project, ronneby):
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 9, 1))
    before = workspace.store.undo_label()
    set_status(workspace.store, project, ronneby, "planned")
    assert workspace.store.undo_label() == before
    assert said(workspace, project) == [("planned", "2017-09-01")]


def test_the_same_status_said_at_a_meeting_is_kept_and_has_held_since_before(
    workspace, project, ronneby
):
    meeting = workspace.meeting("2018-01-24", title="Chefsmöte")
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 9, 1))
    set_status(
        workspace.store, project, ronneby, "planned", at=date(2018, 1, 24), meeting_id=meeting
    )
    assert len(said(workspace, project)) == 2
    assert now(workspace, project) == [("planned", "2017-09-01")]


def test_who_never_took_part_needs_no_word_for_it(workspace, project, ronneby):
    assert set_status(workspace.store, project, ronneby, "not_taking_part") is None
    assert now(workspace, project) == []


def test_a_library_has_a_status_of_its_own(workspace, project):
    lessebo = workspace.places["Lessebo"]
    skruv = workspace.put(Library(municipality_id=lessebo, name="Skruv"))
    set_status(workspace.store, project, lessebo, "planned")
    set_status(workspace.store, project, lessebo, "running", library_id=skruv)
    found = parts(workspace.rows, project)
    assert [(part.library, part.status) for part in found] == [
        ("", "planned"),
        ("Skruv", "running"),
    ]
    assert projects(workspace.rows)[0].standing(lessebo).libraries == ("Skruv",)


def test_one_step_back_takes_status_and_entry(workspace, project, ronneby):
    store = workspace.store
    set_status(store, project, ronneby, "planned", at=date(2017, 9, 1))
    set_status(store, project, ronneby, "running")
    assert store.undo_label() == "ändra status: Ronneby i Kreativa rum, igång"
    store.undo()
    assert now(workspace, project) == [("planned", "2017-09-01")]
    assert said(workspace, project) == [("planned", "2017-09-01")]
    store.undo()
    assert now(workspace, project) == []
    store.redo()
    store.redo()
    assert now(workspace, project) == [("running", "2018-01-31")]


def test_an_entry_can_be_dated_anew_and_the_present_follows(workspace, project, ronneby):
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 9, 1))
    set_status(workspace.store, project, ronneby, "running")
    (entries,) = history(workspace.rows, project).values()
    change_entry(workspace.store, entries[1].id, at=date(2017, 12, 1), words="första kvällen")
    assert now(workspace, project) == [("running", "2017-12-01")]
    change_entry(workspace.store, entries[1].id, at=date(2017, 8, 1))
    assert now(workspace, project) == [("planned", "2017-09-01")]


def test_an_entry_can_be_taken_out_and_the_last_one_takes_the_participation(
    workspace, project, ronneby
):
    set_status(workspace.store, project, ronneby, "planned", at=date(2017, 9, 1))
    set_status(workspace.store, project, ronneby, "running")
    (entries,) = history(workspace.rows, project).values()
    delete_entry(workspace.store, entries[1].id)
    assert now(workspace, project) == [("planned", "2017-09-01")]
    delete_entry(workspace.store, entries[0].id)
    assert now(workspace, project) == []
    workspace.store.undo()
    assert now(workspace, project) == [("planned", "2017-09-01")]


def test_what_is_gone_is_left_alone(workspace):
    change_entry(workspace.store, 999, words="borta")
    delete_entry(workspace.store, 999)
    assert workspace.store.undo_label().startswith("lägga till organisation")


def test_what_was_before_can_be_added_and_dated(workspace, project, ronneby):
    part = set_status(workspace.store, project, ronneby, "running", at=date(2017, 9, 1))
    earlier = add_earlier(workspace.store, part)
    assert said(workspace, project) == [("planned", "2017-08-31"), ("running", "2017-09-01")]
    change_entry(workspace.store, earlier, at=date(2017, 5, 1))
    assert now(workspace, project) == [("running", "2017-09-01")]
    assert add_earlier(workspace.store, 999) is None
