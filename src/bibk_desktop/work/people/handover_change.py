"""A change of director with all that goes with the office, as one step of the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bibk_desktop import words
from bibk_desktop.records import model
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment, Attendance, Presence
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.roles_change import NextDirector, change_director, end_appointment
from bibk_desktop.work.people.handover import Choice, Handed, Holding

KINDS: dict[str, Any] = {
    "outcome": model.Outcome,
    "report": model.Report,
    "request": model.Request,
    "series_member": model.SeriesMember,
    "item": model.Item,
    "activity": model.Activity,
    "target": model.Target,
}


# What a seat or a task in a project is, whoever holds it.
_KEPT = (
    *("group_id", "project_id", "role", "tenure", "title", "ends"),
    *("represents_municipality_id", "represents_words"),
)


@dataclass(frozen=True, slots=True)
class _Office:
    """The office that changes hands: where, on which day, and the title of who comes."""

    municipality_id: int
    first_day: date
    title: str


def change_with_all(
    store: Store,
    municipality_id: int,
    successor: NextDirector,
    leaving: Sequence[int],
    handed: Sequence[Handed],
) -> None:
    """Change the director (`leaving` are appointment ids), and hand over what goes with it.

    What was is left as it was: seats end and begin, minutes keep whom they name.
    """
    title = successor.title or successor.acting_title or words.text("people.director")
    office = _Office(municipality_id, successor.starts.start or store.today(), title)
    sql = "SELECT name FROM municipality WHERE id = ?"
    place = store.rows(sql, (municipality_id,))[0][0]
    with store.write("undo.change_director", place=place):
        change_director(store, municipality_id, successor, list(leaving))
        for each in handed:
            if each.choice is not Choice.kept:
                _CHANGES.get(each.holding.table, _point)(store, each, office)


def _seat(store: Store, handed: Handed, office: _Office) -> None:
    """A seat ends the day before and begins anew; one that has not begun changes hands."""
    with store.read() as session:
        old = session.get_one(Appointment, handed.holding.id)
    if old.starts.start is not None and old.starts.start >= office.first_day:
        store.change(Appointment, handed.holding.id, person_id=handed.receiver_id)
        return
    end_appointment(store, handed.holding.id, office.first_day - timedelta(days=1))
    if handed.receiver_id is not None or handed.holding.group_id is not None:
        kept = {name: getattr(old, name) for name in _KEPT}
        begins = FuzzyDate.day(office.first_day)
        store.add(Appointment(person_id=handed.receiver_id, starts=begins, **kept))


def _outcome(store: Store, handed: Handed, office: _Office) -> None:
    """A promise goes to a person, or stands with the municipality as long as there is nobody."""
    place = office.municipality_id if handed.receiver_id is None else None
    fields: dict[str, Any] = {
        "responsible_person_id": handed.receiver_id,
        "responsible_municipality_id": place,
    }
    store.change(model.Outcome, handed.holding.id, **fields)


def _point(store: Store, handed: Handed, office: _Office) -> None:
    holding = handed.holding
    fields: dict[str, Any] = {holding.column: handed.receiver_id}
    store.change(KINDS[holding.table], holding.id, **fields)


def _member(store: Store, handed: Handed, office: _Office) -> None:
    """Somebody stands in a series once."""
    if handed.receiver_id is None or _is_there(store, handed.holding, "series_id", handed):
        store.delete(model.SeriesMember, handed.holding.id)
    else:
        _point(store, handed, office)


def _asked(store: Store, handed: Handed, office: _Office) -> None:
    """A request to nobody goes to the municipality, where it is not asked already."""
    if handed.receiver_id is not None:
        _point(store, handed, office)
        return
    sql = """SELECT 1 FROM target WHERE municipality_id = ?
        AND request_id = (SELECT request_id FROM target WHERE id = ?)"""
    if store.rows(sql, (office.municipality_id, handed.holding.id)):
        store.delete(model.Target, handed.holding.id)
    else:
        fields: dict[str, Any] = {"person_id": None, "municipality_id": office.municipality_id}
        store.change(model.Target, handed.holding.id, **fields)


def _invited(store: Store, handed: Handed, office: _Office) -> None:
    """Who comes is invited instead and has answered nothing; nobody is invited twice."""
    if handed.receiver_id is None or _is_there(store, handed.holding, "meeting_id", handed):
        store.delete(Attendance, handed.holding.id)
        return
    sql = "SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?"
    name = store.rows(sql, (handed.receiver_id,))[0][0]
    fields: dict[str, Any] = {
        "person_id": handed.receiver_id,
        "name": name,
        "deputy_for": "",
        "note": "",
    }
    unanswered: dict[str, Any] = {"presence": Presence.unanswered, "role": office.title}
    store.change(Attendance, handed.holding.id, **fields, **unanswered)


def _is_there(store: Store, holding: Holding, owner: str, handed: Handed) -> bool:
    """Whether who receives stands in the same list already."""
    sql = f"""SELECT 1 FROM {holding.table} WHERE person_id = ?
        AND {owner} = (SELECT {owner} FROM {holding.table} WHERE id = ?)"""
    return bool(store.rows(sql, (handed.receiver_id, holding.id)))


Change = Callable[[Store, Handed, _Office], None]
_CHANGES: dict[str, Change] = {
    "appointment": _seat,
    "outcome": _outcome,
    "series_member": _member,
    "target": _asked,
    "attendance": _invited,
}
