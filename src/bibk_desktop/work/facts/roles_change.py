"""A change of director: those who leave end, the next begins, in one step of the way back."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.roles import ACTING

SHARED = "shared"

_HELD = """
SELECT a.id, a.person_id, coalesce(trim(p.given_name || ' ' || p.family_name), ''), a.title,
       a.tenure, a.is_first_contact
FROM appointment a
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN person p ON p.id = a.person_id
WHERE a.role = 'director' AND coalesce(a.municipality_id, l.municipality_id) = :place
  AND (substr(a.starts, 1, 10) < :day OR substr(a.starts, 1, 10) = '9999-99-99')
  AND substr(a.ends, 12, 10) >= :day
ORDER BY a.is_first_contact DESC, a.tenure = 'acting', a.starts, a.id
"""


@dataclass(frozen=True, slots=True)
class Held:
    """One who holds the office of director, or its vacancy (no person).

    `leaves` is what a change proposes: whoever shares the office with others stays.
    """

    appointment_id: int
    person_id: int | None
    name: str
    title: str
    tenure: str
    leaves: bool


@dataclass(frozen=True, slots=True)
class NextDirector:
    """Who leads from `starts` on; no person means vacant, and `acting_id` answers meanwhile.

    When it began may be unknown as long as nobody leaves. `tenure` is the person's, who may
    lead for the time being without a vacancy, or share the office with those who stay.
    """

    starts: FuzzyDate = field(default_factory=FuzzyDate)
    person_id: int | None = None
    title: str = ""
    tenure: str = "ordinary"
    acting_id: int | None = None
    acting_title: str = ""


def held(rows: Rows, municipality_id: int, first_day: date) -> list[Held]:
    """Who holds the office of director there on the day before `first_day`, or its vacancy."""
    found = rows(_HELD, {"place": municipality_id, "day": first_day.isoformat()})
    alone = len(found) == 1
    return [
        Held(id_, person, name, title, tenure, alone or tenure != SHARED or bool(first))
        for id_, person, name, title, tenure, first in found
    ]


def change_director(
    store: Store,
    municipality_id: int,
    successor: NextDirector,
    leaving: list[int] | None = None,
) -> None:
    """End the offices that leave (appointment ids; None: those that `held` proposes) on the day
    before, and begin the next one's, who becomes the first to write to. One step.

    ValueError if somebody leaves and `successor.starts` names no day.
    """
    first_day = successor.starts.start
    proposed = held(store.rows, municipality_id, first_day or store.today())
    ending = [each.appointment_id for each in proposed if each.leaves]
    ending = ending if leaving is None else leaving
    if ending and first_day is None:
        raise ValueError("nobody can leave before a day that is not known")
    stays = [each.appointment_id for each in proposed if each.appointment_id not in ending]
    with store.write("undo.change_director", place=_place(store, municipality_id)):
        for appointment_id in ending:
            end_appointment(store, appointment_id, (first_day or date.max) - timedelta(days=1))
        for values in _begins(municipality_id, successor):
            if successor.tenure == SHARED and stays:
                values["is_first_contact"] = False
            _begin(store, values, successor.starts)
        if successor.tenure == SHARED:
            _share(store, stays)


def _share(store: Store, appointment_ids: list[int]) -> None:
    """Those who stay share the office from now on."""
    from bibk_desktop.records.model import Appointment, Tenure

    for id_ in appointment_ids:
        store.change(Appointment, id_, tenure=Tenure.shared)


def _begins(municipality_id: int, successor: NextDirector) -> list[dict[str, Any]]:
    """The values of the appointments that begin: the director, or the vacancy and who is tf."""
    office = {"municipality_id": municipality_id, "title": successor.title}
    first = {**office, "person_id": successor.person_id}
    if successor.person_id is not None or successor.acting_id is None:
        known = successor.person_id is not None
        return [{**first, "tenure": successor.tenure, "is_first_contact": known}]
    acting = {"person_id": successor.acting_id, "tenure": ACTING, "is_first_contact": True}
    return [first, {**office, **acting, "title": successor.acting_title}]


def _begin(store: Store, values: dict[str, Any], starts: FuzzyDate) -> None:
    from bibk_desktop.records.model import Appointment, Role, Tenure

    tenure = Tenure(values.pop("tenure", Tenure.ordinary))
    id_ = store.add(Appointment(role=Role.director, tenure=tenure, starts=starts, **values))
    if values.get("is_first_contact") and (starts.start or store.today()) <= store.today():
        set_first_contact(store, id_)


def end_appointment(store: Store, appointment_id: int, last_day: date) -> None:
    """Let an appointment hold up to `last_day`, that day included."""
    from bibk_desktop.records.model import Appointment

    store.change(Appointment, appointment_id, ends=FuzzyDate.day(last_day))


def set_first_contact(store: Store, appointment_id: int, first: bool = True) -> None:
    """Make one director the first to write to in the municipality, and nobody else there."""
    from bibk_desktop.records.model import Appointment

    place = _municipality_of(store, appointment_id)
    with store.write("undo.first_contact", place=_place(store, place)):
        for other in _other_firsts(store, place, appointment_id) if first else []:
            store.change(Appointment, other, is_first_contact=False)
        store.change(Appointment, appointment_id, is_first_contact=first)


def _municipality_of(store: Store, appointment_id: int) -> int | None:
    sql = """SELECT coalesce(a.municipality_id, l.municipality_id) FROM appointment a
        LEFT JOIN library l ON l.id = a.library_id WHERE a.id = ?"""
    found = store.rows(sql, (appointment_id,))
    return found[0][0] if found else None


def _other_firsts(store: Store, place: int | None, appointment_id: int) -> list[int]:
    """The other directors there, present or coming, who are the first to write to."""
    sql = """SELECT a.id FROM appointment a LEFT JOIN library l ON l.id = a.library_id
        WHERE a.role = 'director' AND a.is_first_contact AND a.id <> :but
        AND coalesce(a.municipality_id, l.municipality_id) = :place
        AND substr(a.ends, 12, 10) >= :day AND (substr(a.starts, 1, 10) <= :day
        OR substr(a.starts, 1, 10) = '9999-99-99')"""
    day = store.today().isoformat()
    return [row[0] for row in store.rows(sql, {"but": appointment_id, "place": place, "day": day})]


def _place(store: Store, municipality_id: int | None) -> str:
    found = store.rows("SELECT name FROM municipality WHERE id = ?", (municipality_id,))
    return str(found[0][0]) if found else ""
