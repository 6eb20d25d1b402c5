"""What is done to contacts besides filling a field, each one step of the way back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    OrganisationAlias,
    Person,
    PersonAlias,
    Requirement,
    RequirementKind,
    Role,
    Tenure,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.roles_change import end_appointment, set_first_contact

PlaceKey = tuple[str, int]
PLACE_FIELDS = {
    "municipality": "municipality_id",
    "library": "library_id",
    "organisation": "organisation_id",
    "group": "group_id",
    "project": "project_id",
}
FIRST_ROLES = {
    "municipality": Role.staff,
    "library": Role.librarian,
    "organisation": Role.contact,
    "group": Role.member,
    "project": Role.participant,
}
LONGEST = 500


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What is known of a person from the beginning; `place` makes an appointment."""

    name: str
    email: str = ""
    phone: str = ""
    place: PlaceKey | None = None
    role: Role = Role.staff
    title: str = ""
    starts: FuzzyDate = field(default_factory=FuzzyDate)


def at_place(place: PlaceKey | None) -> dict[str, Any]:
    """The fields of an appointment that say where it is, all others emptied."""
    fields: dict[str, Any] = dict.fromkeys(PLACE_FIELDS.values())
    if place is not None:
        fields[PLACE_FIELDS[place[0]]] = place[1]
    return fields


def create_person(store: Store, new: NewPerson) -> int:
    """Store a person with the appointment, if any; the first word is the given name. The id."""
    given, _, family = " ".join(new.name.split()).partition(" ")
    person = Person(given_name=given, family_name=family, email=new.email, phone=new.phone)
    with store.write("undo.new_person", name=new.name):
        id_ = store.add(person)
        if new.place is not None:
            work = Appointment(
                person_id=id_,
                role=new.role,
                title=new.title,
                starts=new.starts,
                **at_place(new.place),
            )
            _appoint(store, work)
    return id_


def addresses(rows: Rows, person: object) -> dict[str, str]:
    """The e-mail address and the number of a person by id; empty of anybody who is not stored."""
    known = person if isinstance(person, int) else None
    found = rows("SELECT email, phone FROM person WHERE id = ?", (known,))
    email, phone = found[0] if found else ("", "")
    return {"email": email, "phone": phone}


def _appoint(store: Store, appointment: Appointment) -> int:
    """Store an appointment; the only director of a municipality is the first to write to."""
    id_ = store.add(appointment)
    if appointment.role is Role.director and not _has_first(store, id_):
        set_first_contact(store, id_)
    return id_


def _has_first(store: Store, appointment_id: int) -> bool:
    sql = """SELECT count(*) FROM appointment a, appointment b
        LEFT JOIN library l ON l.id = a.library_id LEFT JOIN library k ON k.id = b.library_id
        WHERE b.id = :id AND a.id <> b.id AND a.role = 'director' AND a.is_first_contact
        AND substr(a.ends, 12, 10) >= :day
        AND coalesce(a.municipality_id, l.municipality_id)
            = coalesce(b.municipality_id, k.municipality_id)"""
    asked = {"id": appointment_id, "day": store.today().isoformat()}
    return bool(store.rows(sql, asked)[0][0])


def add_appointment(store: Store, person_id: int | None, place: PlaceKey) -> int:
    """A new appointment of a person, or a vacant one, with the role most have there; its id."""
    role = FIRST_ROLES[place[0]]
    return store.add(Appointment(person_id=person_id, role=role, **at_place(place)))


def move_appointment(store: Store, appointment_id: int, place: PlaceKey, name: str) -> None:
    """Let an appointment be somewhere else; `name` is that place's."""
    with store.write("undo.move_appointment", place=name):
        store.change(Appointment, appointment_id, **at_place(place))


def set_role(store: Store, appointment_id: int, role: Role, merge: str = "") -> None:
    """Another role; who becomes the only director somewhere is the first to write to."""
    with store.write("undo.change", merge=merge, kind="appointment", title=""):
        store.change(Appointment, appointment_id, role=role)
        if role is Role.director and not _has_first(store, appointment_id):
            set_first_contact(store, appointment_id)


def share_appointment(store: Store, appointment_id: int, place: PlaceKey, name: str) -> int:
    """The same appointment at one more place: a row of its own that points to the first; its id."""
    with store.write("undo.share", place=name) as session:
        first = session.get_one(Appointment, appointment_id)
        if first.role is Role.director:
            first.tenure = Tenure.shared
        kept = {
            name_: getattr(first, name_)
            for name_ in ("person_id", "role", "tenure", "title", "starts", "ends")
        }
        shared = Appointment(
            **kept, shared_with_id=first.shared_with_id or first.id, **at_place(place)
        )
        return _appoint(store, shared)


def end_today(store: Store, appointment_id: int) -> None:
    """Today is the appointment's last day."""
    end_appointment(store, appointment_id, store.today())


def set_aliases(
    store: Store, kind: str, record_id: int, names: Sequence[str], name: str, merge: str
) -> None:
    """The other names of a "person" or an "organisation" whose own is `name`: those and no more."""
    model: Any = PersonAlias if kind == "person" else OrganisationAlias
    column = f"{kind}_id"
    sql = f"SELECT name, id FROM {kind}_alias WHERE {column} = ?"
    kept: dict[str, int] = dict(store.rows(sql, (record_id,)))
    with store.write("undo.aliases", merge=merge, name=name):
        for gone in kept.keys() - set(names):
            store.delete(model, kept[gone])
        for new in dict.fromkeys(names):
            if new not in kept:
                store.add(model(**{column: record_id, "name": new}))


def read_aliases(typed: str) -> list[str]:
    """Names with comma or semicolon between, as they are typed in one field."""
    parts = typed.replace(";", ",").split(",")
    return [" ".join(part.split()) for part in parts if part.strip()]


def add_seat(store: Store, group_id: int, group: str, person_id: int | None = None) -> int:
    """A seat in a group, vacant without a person; its id."""
    with store.write("undo.new_seat", group=group):
        return add_appointment(store, person_id, ("group", group_id))


def add_requirement(store: Store, group_id: int, group: str) -> int:
    """A requirement on a group, on its size to begin with; its id."""
    with store.write("undo.new_requirement", group=group):
        return store.add(Requirement(group_id=group_id, kind=RequirementKind.size))
