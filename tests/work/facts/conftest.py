"""A workspace for facts: the thirteen municipalities, and short words to put records in."""

from datetime import date

import pytest

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Meeting,
    MeetingKind,
    Organisation,
    Outcome,
    OutcomeKind,
    Person,
    Record,
    Role,
    Setting,
)
from bibk_desktop.records.store import Store


class Workspace:
    """A store with words to fill it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.rows = store.rows
        self.today = store.today()
        self.places = dict(store.rows("SELECT name, id FROM municipality"))
        self.bibk = store.add(Organisation(name="BiBK", is_own=True))

    @staticmethod
    def on(text: str) -> FuzzyDate:
        """A certain day, as ISO."""
        return FuzzyDate.day(date.fromisoformat(text))

    def put(self, record: Record) -> int:
        """Store a record and give its id."""
        return self.store.add(record)

    def person(self, name: str, **fields: object) -> int:
        given, _, family = name.partition(" ")
        return self.put(Person(given_name=given, family_name=family, **fields))

    def director(self, name: str | None, place: str, **fields: object) -> int | None:
        """Make somebody (None: nobody) director of a municipality; the person's id."""
        person = None if name is None else self.person(name, email=f"{name[:4]}@exempel.se")
        where = self.places[place]
        self.put(Appointment(person_id=person, municipality_id=where, role=Role.director, **fields))
        return person

    def colleague(self, name: str, *, is_me: bool = False) -> int:
        """Somebody at our own office."""
        person = self.person(name)
        role = Role.development_officer
        self.put(Appointment(person_id=person, organisation_id=self.bibk, role=role))
        if is_me:
            self.put(Setting(name="me", value=str(person)))
        return person

    def organisation(self, name: str) -> int:
        return self.put(Organisation(name=name))

    def meeting(self, day: str | FuzzyDate, kind: str = "meeting", **fields: object) -> int:
        at = self.on(day) if isinstance(day, str) else day
        return self.put(Meeting(kind=MeetingKind(kind), at=at, **fields))

    def outcome(self, kind: str, text: str, created: str = "2018-01-24", **fields: object) -> int:
        made = date.fromisoformat(created)
        return self.put(Outcome(kind=OutcomeKind(kind), text=text, created_on=made, **fields))


@pytest.fixture
def workspace(store):
    return Workspace(store)
