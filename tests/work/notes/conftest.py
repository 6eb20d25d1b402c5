"""A meeting with people and projects around it, and the editor of one of its items."""

from datetime import date
from types import SimpleNamespace

import pytest
from sample import PEOPLE

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Attendance,
    Group,
    Item,
    Meeting,
    Organisation,
    Person,
    PersonAlias,
    Project,
    Series,
)


@pytest.fixture
def held(store):
    """Chefsmöte on 24 January 2018: four take part, two are known; two items; the next in March."""
    with store.write("undo.first_content", final=True) as session:
        persons = {given: Person(given_name=given, family_name=name) for given, name in PEOPLE}
        persons["Ebba L"] = Person(given_name="Ebba", family_name="Lund")
        own = Organisation(name="Biblioteksutveckling", short_name="BiBK", is_own=True)
        other = Organisation(name="Kulturrådet")
        group = Group(name="Planeringsgrupp")
        projects = [Project(name="Kreativa rum"), Project(name="Språkstegen")]
        series = Series(name="Chefsmöten")
        everything = [*persons.values(), own, other, group, *projects, series]
        session.add_all(everything)
        session.flush()
        meeting = Meeting(
            title="Chefsmöte", at=FuzzyDate.day(date(2018, 1, 24)), series_id=series.id
        )
        session.add(meeting)
        session.flush()
        session.add(PersonAlias(person_id=persons["Olle"].id, name="Olof"))
        for given in ("Ebba", "Olle", "Maja", "Valter"):
            person = persons[given]
            name = f"{person.given_name} {person.family_name}"
            session.add(Attendance(meeting_id=meeting.id, person_id=person.id, name=name))
        items = [Item(meeting_id=meeting.id, position=n, title=f"Punkt {n}") for n in (1, 2)]
        session.add_all(items)
        session.flush()
        return SimpleNamespace(
            meeting=meeting.id,
            item=items[0].id,
            second=items[1].id,
            persons={name: person.id for name, person in persons.items()},
            own=own.id,
            other=other.id,
            group=group.id,
            projects={project.name: project.id for project in projects},
        )


@pytest.fixture
def editor(qtbot, store, held):
    """The editor on the first item, with the keyboard."""
    from bibk_desktop.work.notes.editor import NotesEditor
    from bibk_desktop.work.notes.holder import Holder

    made = NotesEditor(store, "Skriv här")
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_text(Holder("item", held.item))
    made.setFocus()
    return made


@pytest.fixture
def outcomes(store, held):
    """What the store holds just now: dicts of every outcome, oldest first."""
    names = (
        "id kind text words number state responsible_person_id responsible_organisation_id"
        " responsible_group_id responsible_municipality_id responsible_words"
        " asker_municipality_id due item_id closed_by_id"
    )
    columns = names.split()

    def ask():
        rows = store.rows(f"SELECT {', '.join(columns)} FROM outcome ORDER BY id")
        return [SimpleNamespace(**dict(zip(columns, row, strict=True))) for row in rows]

    return ask
