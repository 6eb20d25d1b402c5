"""A workspace with directors and a series of meetings, and the meetings' page in its window."""

from datetime import date
from types import SimpleNamespace

import pytest
from sample import PEOPLE

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Item,
    Meeting,
    Organisation,
    Person,
    Role,
    Series,
)

PLACES = ("Karlskrona", "Karlshamn", "Olofström", "Ronneby")


@pytest.fixture
def held(store):
    """Four directors, one of our own, the series Chefsmöten, one meeting with two items."""
    with store.write("undo.first_content", final=True) as session:
        persons = [Person(given_name=given, family_name=name) for given, name in PEOPLE]
        own = Organisation(name="Biblioteksutveckling", short_name="BiBK", is_own=True)
        series = Series(name="Chefsmöten", meeting_name="Chefsmöte", all_directors=True)
        session.add_all([*persons, own, series])
        session.flush()
        codes = dict(store.rows("SELECT name, id FROM municipality"))
        for person, place in zip(persons, PLACES, strict=False):
            lead = Appointment(person_id=person.id, municipality_id=codes[place])
            lead.role, lead.is_first_contact = Role.director, True
            session.add(lead)
        ours = persons[5]
        session.add(Appointment(person_id=ours.id, organisation_id=own.id, role=Role.staff))
        meeting = Meeting(
            title="Chefsmöte",
            at=FuzzyDate.day(date(2018, 1, 24)),
            place="Korrö",
            series_id=series.id,
            chair_id=ours.id,
        )
        session.add(meeting)
        session.flush()
        items = [Item(meeting_id=meeting.id, position=n, title=t) for n, t in enumerate("AB")]
        session.add_all(items)
        session.flush()
        return SimpleNamespace(
            meeting=meeting.id,
            series=series.id,
            items=[item.id for item in items],
            persons={person.given_name: person.id for person in persons},
            places=codes,
        )


@pytest.fixture
def window(qtbot, store):
    """The real window, open at the meetings."""
    from bibk_desktop.main_window import MainWindow

    made = MainWindow(store)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.open_place("meetings")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def page(window):
    """The meetings' page."""
    return window.page("meetings")


@pytest.fixture
def view(window, page, held, qtbot):
    """The meeting of 24 January, open in the window."""
    window.open_record("meeting", held.meeting)
    qtbot.waitUntil(lambda: page.deck.currentWidget() is page.view)
    return page.view
