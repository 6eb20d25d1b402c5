"""What one of us promises at a contact is promised to that municipality, by one rule."""

from datetime import date

import pytest

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    InternalNote,
    Item,
    Library,
    Meeting,
    MeetingKind,
    Organisation,
    Person,
    Request,
    Role,
    RoundLine,
    Target,
)
from bibk_desktop.work.facts.matter import Awaits
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.notes.outcomes import sync

OURS = "att göra: Karin skickar mallen"


@pytest.fixture
def places(store):
    """The municipalities by name, one of us, and Lessebo's director."""
    found = dict(store.rows("SELECT name, id FROM municipality"))
    own = store.add(Organisation(name="BiBK", is_own=True))
    store.add(Organisation(name="Kulturrådet"))
    for name, where in (("Karin", {"organisation_id": own}), ("Tove", {"municipality_id": 0})):
        person = store.add(Person(given_name=name, family_name="Ek"))
        held = {"municipality_id": found["Lessebo"]} if "municipality_id" in where else where
        store.add(Appointment(person_id=person, role=Role.director, **held))
    return found


def contact(store, kind="visit", **where) -> Holder:
    """The notes of a contact."""
    at = FuzzyDate.day(date(2018, 1, 29))
    meeting = store.add(Meeting(kind=MeetingKind(kind), at=at, **where))
    return Holder("item", store.add(Item(meeting_id=meeting, title="Anteckningar")))


def noted(store, holder: Holder, line: str) -> None:
    """Write a line and leave it."""
    kinds = {"item": Item, "round_line": RoundLine, "internal_note": InternalNote}
    store.change(kinds[holder.kind], holder.id, text=line)
    sync(store, holder, "", line, "", set())


def sides(store, place: int) -> list[Awaits]:
    """Who waits for whom in what is open with a municipality."""
    found = open_matters(store.rows, store.today())
    return [each.awaits for each in found if place in each.municipality_ids]


@pytest.mark.parametrize("kind", ["visit", "phone", "mail", "digital"])
def test_a_promise_of_ours_at_any_contact_lets_them_wait_for_us(store, places, kind):
    lessebo = places["Lessebo"]
    noted(store, contact(store, kind, municipality_id=lessebo), OURS)
    assert sides(store, lessebo) == [Awaits.they_wait]


@pytest.mark.parametrize("line", ["att göra: skicka mallen", "att göra: vi skickar mallen"])
def test_a_promise_that_names_nobody_is_ours_too(store, places, line):
    lessebo = places["Lessebo"]
    noted(store, contact(store, "phone", municipality_id=lessebo), line)
    assert sides(store, lessebo) == [Awaits.they_wait]


def test_a_visit_at_a_library_is_a_visit_with_its_municipality(store, places):
    lessebo = places["Lessebo"]
    library = store.add(Library(name="Skruv", municipality_id=lessebo))
    noted(store, contact(store, library_id=library), OURS)
    assert sides(store, lessebo) == [Awaits.they_wait]


@pytest.mark.parametrize("line", ["att göra: @Tove skickar siffror", "att göra: Lessebo svarar"])
def test_what_they_promise_is_what_we_wait_for(store, places, line):
    lessebo = places["Lessebo"]
    noted(store, contact(store, municipality_id=lessebo), line)
    assert sides(store, lessebo) == [Awaits.we_wait]
    assert store.rows("SELECT asker_municipality_id FROM outcome") == [(None,)]


def test_another_municipality_in_brackets_is_the_one_it_is_promised_to(store, places):
    noted(store, contact(store, municipality_id=places["Lessebo"]), f"{OURS} (Alvesta)")
    assert sides(store, places["Alvesta"]) == [Awaits.they_wait]


@pytest.mark.parametrize("whom", ["BiBK", "Kulturrådet"])
def test_one_who_is_no_municipality_in_brackets_leaves_it_promised_to_none(store, places, whom):
    lessebo = places["Lessebo"]
    noted(store, contact(store, municipality_id=lessebo), f"{OURS} ({whom})")
    assert sides(store, lessebo) == [Awaits.none]


def test_a_promise_in_a_municipalitys_line_of_a_round_is_made_to_it(store, places):
    lessebo = places["Lessebo"]
    item = contact(store, "meeting", municipality_id=places["Växjö"]).id
    line = store.add(RoundLine(item_id=item, municipality_id=lessebo))
    noted(store, Holder("round_line", line), OURS)
    assert sides(store, lessebo) == [Awaits.they_wait]


def test_a_promise_at_a_group_meeting_is_made_to_no_municipality(store, places):
    noted(store, contact(store, "meeting", municipality_id=places["Växjö"]), OURS)
    assert store.rows("SELECT asker_municipality_id FROM outcome") == [(None,)]


def test_a_note_of_our_own_about_a_municipality_promises_it_nothing(store, places):
    lessebo = places["Lessebo"]
    note = store.add(InternalNote(municipality_id=lessebo, at=store.today()))
    noted(store, Holder("internal_note", note), OURS)
    assert sides(store, lessebo) == [Awaits.none]


def test_a_question_and_a_request_stand_on_their_own_sides(store, places):
    lessebo = places["Lessebo"]
    noted(store, contact(store, "phone", municipality_id=lessebo), "fråga: Får filialen vara med?")
    request = store.add(Request(title="Vem kommer?", sent_on=date(2018, 1, 20)))
    store.add(Target(request_id=request, municipality_id=lessebo))
    assert sorted(sides(store, lessebo)) == [Awaits.they_wait, Awaits.we_wait]


def test_undo_takes_the_promise_and_leaves_the_words(store, places):
    lessebo = places["Lessebo"]
    noted(store, contact(store, municipality_id=lessebo), OURS)
    store.undo()
    assert sides(store, lessebo) == []
    assert store.rows("SELECT text FROM item") == [(OURS,)]


def test_a_whole_name_is_whoever_bears_it_also_when_they_do_not_take_part(store, places):
    noted(store, contact(store, "meeting"), "att göra: Tove Ek bokar lokalen")
    tove = store.rows("SELECT id FROM person WHERE given_name = 'Tove'")
    assert store.rows("SELECT responsible_person_id FROM outcome") == tove


def test_two_who_bear_the_whole_name_leave_it_open(store, places):
    store.add(Person(given_name="Tove", family_name="Ek"))
    noted(store, contact(store, "meeting"), "att göra: Tove Ek bokar lokalen")
    assert store.rows("SELECT responsible_person_id FROM outcome") == [(None,)]
