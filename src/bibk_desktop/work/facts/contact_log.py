"""Logging a contact with a municipality when it is over, and planning a visit: one step each."""

from dataclasses import dataclass
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.reading import HELD, me
from bibk_desktop.work.facts.roles import Director, offices

_US = f"""
SELECT trim(p.given_name || ' ' || p.family_name), a.title, o.id,
       coalesce(nullif(o.short_name, ''), o.name)
FROM person p
LEFT JOIN appointment a ON a.person_id = p.id AND a.organisation_id IS NOT NULL
     AND {HELD.format(a="a")}
LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE p.id = :me ORDER BY coalesce(o.is_own, 0) DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Logged:
    """The meeting that was made, and the item that holds its notes."""

    meeting_id: int
    item_id: int


def log_contact(store: Store, municipality_id: int, kind: str) -> Logged:
    """Note a contact of today: `kind` is visit, digital, phone or mail.

    The director (or whoever answers) and the user took part, as they are called today. The text
    is to be written. KeyError if the municipality is gone.
    """
    place = _name(store, municipality_id)
    how, at = words.text(f"MeetingKind.{kind}"), FuzzyDate.day(store.today())
    with store.write("undo.log_contact", how=how, place=place):
        return _add(store, municipality_id, kind, at, "draft")


def plan_visit(store: Store, municipality_id: int) -> Logged:
    """Begin a visit whose day is not set. KeyError if the municipality is gone."""
    place = _name(store, municipality_id)
    with store.write("undo.plan_visit", place=place):
        return _add(store, municipality_id, "visit", FuzzyDate(), "planned")


def _name(store: Store, municipality_id: int) -> str:
    found = store.rows("SELECT name FROM municipality WHERE id = ?", (municipality_id,))
    if not found:
        raise KeyError("municipality", municipality_id)
    return str(found[0][0])


def _add(store: Store, municipality_id: int, kind: str, at: FuzzyDate, state: str) -> Logged:
    from bibk_desktop.records.model import Item, Meeting, MeetingKind, MeetingState

    contact = Meeting(
        kind=MeetingKind(kind),
        at=at,
        municipality_id=municipality_id,
        state=MeetingState(state),
    )
    meeting = store.add(contact)
    title = words.text("contact.notes")
    item = store.add(Item(meeting_id=meeting, position=1, title=title))
    present = (_theirs(store, municipality_id), _ours(store))
    _add_present(store, meeting, [values for values in present if values])
    return Logged(meeting, item)


def _theirs(store: Store, municipality_id: int) -> dict[str, Any]:
    """Whom mail and calls go to there, as an attendance; empty if nobody is known."""
    office = offices(store.rows, store.today(), everywhere=True)[municipality_id]
    director: Director | None = office.answers
    if director is None:
        return {}
    return {
        "person_id": director.person_id,
        "name": director.name,
        "role": director.title,
        "municipality_id": municipality_id,
        "place_name": office.place.name,
    }


def _ours(store: Store) -> dict[str, Any]:
    """The user, as an attendance; empty if the settings do not say who that is."""
    user = me(store.rows)
    found = store.rows(_US, {"me": user, "day": store.today().isoformat()})
    if not found:
        return {}
    name, title, organisation, office = found[0]
    named = {"person_id": user, "name": name, "role": title or ""}
    return {**named, "organisation_id": organisation, "place_name": office or ""}


def _add_present(store: Store, meeting: int, present: list[dict[str, Any]]) -> None:
    from bibk_desktop.records.model import Attendance, Presence

    for position, values in enumerate(present, start=1):
        there = Presence.present
        store.add(Attendance(meeting_id=meeting, position=position, presence=there, **values))
