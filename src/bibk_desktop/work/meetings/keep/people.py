"""The persons and bodies a document names: found among those that are kept, else made."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlmodel import Session, select

from bibk_desktop.records.model import (
    Appointment,
    County,
    Group,
    Municipality,
    Organisation,
    OrganisationAlias,
    Person,
    PersonAlias,
    Record,
    Role,
)
from bibk_desktop.work.notes.capture.known import KnownMunicipality, default_world


def stored(session: Session, record: Record) -> int:
    """Store one record and give its id."""
    session.add(record)
    session.flush()
    assert record.id is not None
    return record.id


@dataclass
class Register:
    """Names → ids, as the workspace has them; what is missing is made when it is asked for."""

    session: Session
    persons: dict[str, int] = field(default_factory=dict)
    organisations: dict[str, int] = field(default_factory=dict)
    municipalities: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)
    made: int = 0

    def __post_init__(self) -> None:
        for alias in self.session.exec(select(PersonAlias)):
            self.persons[alias.name.casefold()] = alias.person_id
        for person in self.session.exec(select(Person)):
            self.persons[_full(person).casefold()] = person.id or 0
        for other in self.session.exec(select(OrganisationAlias)):
            self.organisations[other.name.casefold()] = other.organisation_id
        for body in self.session.exec(select(Organisation)):
            for name in filter(None, (body.name, body.short_name)):
                self.organisations[name.casefold()] = body.id or 0
        for place in self.session.exec(select(Municipality)):
            self.municipalities[place.code] = place.id or 0
        for group in self.session.exec(select(Group)):
            self.groups[group.name.casefold()] = group.id or 0

    def person(self, name: str) -> int | None:
        """The id of a person who is kept under that name."""
        return self.persons.get(name.casefold())

    def municipality(self, known: KnownMunicipality | None) -> int | None:
        """The municipality's id; one of Sweden's others is added when it is named."""
        if known is None:
            return None
        if known.code not in self.municipalities:
            place = Municipality(
                code=known.code, name=known.name, county_id=self._county(known), ours=False
            )
            self.municipalities[known.code] = stored(self.session, place)
        return self.municipalities[known.code]

    def _county(self, known: KnownMunicipality) -> int:
        found = self.session.exec(select(County).where(County.code == known.code[:2])).first()
        if found is not None and found.id is not None:
            return found.id
        return stored(self.session, County(code=known.code[:2], name=known.county))

    def municipality_named(self, name: str) -> int | None:
        """The id of a municipality by its name."""
        return self.municipality(default_world().municipality_by_name.get(name.casefold()))

    def organisation(self, name: str) -> int | None:
        """The organisation's id, made when it is new; None for no name."""
        if not name:
            return None
        if name.casefold() not in self.organisations:
            self.organisations[name.casefold()] = stored(self.session, Organisation(name=name))
        return self.organisations[name.casefold()]

    def make_persons(self, names: Iterable[str]) -> None:
        """Make those who are not kept yet, all at once: one by one they take ten times as long."""
        new = {name.casefold(): _person(name) for name in names if self.person(name) is None}
        self.session.add_all(new.values())
        self.session.flush()
        self.fresh |= set(new)
        self.persons |= {key: person.id or 0 for key, person in new.items()}
        self.made += len(new)

    def person_at(self, name: str, municipality: int | None, organisation: int | None) -> int:
        """The person's id; a new one gets an appointment as written: no title, no director."""
        if self.person(name) is None:
            self.make_persons([name])
        id_, key = self.persons[name.casefold()], name.casefold()
        if key not in self.fresh:
            return id_
        self.fresh.discard(key)
        if municipality is not None or organisation is not None:
            work = Appointment(person_id=id_, role=Role.staff)
            work.municipality_id = municipality
            work.organisation_id = organisation if municipality is None else None
            self.session.add(work)
        return id_


def _person(name: str) -> Person:
    given, _, family = name.partition(" ")
    return Person(given_name=given, family_name=family)


def _full(person: Person) -> str:
    return f"{person.given_name} {person.family_name}".strip()
