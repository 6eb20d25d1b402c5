"""Everything that is known about one municipality, loaded for its page and its papers."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.reach import OF_PLACE, Reach, reach_of
from bibk_desktop.work.facts.reading import HELD, county_short, day, fuzzy
from bibk_desktop.work.facts.representation import PRESENT, series_of
from bibk_desktop.work.facts.roles import Office, offices
from bibk_desktop.work.places import behind
from bibk_desktop.work.places.behind import Contact, Grant, Part, Seat, unmarked

_HEAD = """
SELECT m.id, m.code, m.name, c.name, m.ours, m.size_class, m.phone, m.email, m.address, m.web
FROM municipality m JOIN county c ON c.id = m.county_id WHERE m.id = :place
"""
_LIBRARIES = """
SELECT id, name, kind, integrated_with, open_plus, place, phone, email FROM library
WHERE municipality_id = :place
ORDER BY kind <> 'main', kind LIKE 'book%', name COLLATE swedish, id
"""
_PLANS = """
SELECT p.id, p.name, p.kind, p.first_year, p.last_year, p.state, p.adopted_by, p.adopted_on,
       p.municipality_id IS NULL
FROM plan p
WHERE p.municipality_id = :place
   OR EXISTS (SELECT 1 FROM plan_county k JOIN municipality m ON m.county_id = k.county_id
              WHERE k.plan_id = p.id AND m.id = :place AND p.municipality_id IS NULL)
ORDER BY p.municipality_id IS NULL, p.kind, coalesce(p.last_year, 9999) DESC, p.id
"""
_AT_PLACE = """(a.municipality_id = :place
  OR a.library_id IN (SELECT id FROM library WHERE municipality_id = :place))"""
_STAFF = f"""
SELECT a.id, a.person_id, trim(p.given_name || ' ' || p.family_name), a.title, a.role,
       coalesce(l.name, ''), p.email, coalesce(nullif(p.phone, ''), p.mobile)
FROM appointment a
LEFT JOIN library l ON l.id = a.library_id
JOIN person p ON p.id = a.person_id
WHERE a.role <> 'director' AND {_AT_PLACE} AND {HELD.format(a="a")}
ORDER BY p.family_name COLLATE swedish, p.given_name COLLATE swedish, a.id
"""
_STAFF_COUNT = f"""
SELECT count(*) FROM appointment a
WHERE a.role <> 'director' AND substr(a.ends, 12, 10) >= :day AND {_AT_PLACE}
"""
_ROUNDS = """
SELECT m.id, m.at, r.text FROM round_line r
JOIN item i ON i.id = r.item_id JOIN meeting m ON m.id = i.meeting_id
WHERE r.municipality_id = :place AND r.text <> ''
ORDER BY m.at DESC LIMIT :most
"""
_ROUND_COUNT = "SELECT count(*) FROM round_line WHERE municipality_id = :place AND text <> ''"
_INTERNAL = f"""
FROM internal_note n
LEFT JOIN meeting m ON m.id = n.meeting_id AND m.kind <> 'meeting'
WHERE n.municipality_id = :place OR {OF_PLACE}
"""
_INTERNAL_NOTES = f"""
SELECT n.id, n.at, n.text, coalesce(m.kind, '') {_INTERNAL} ORDER BY n.at DESC, n.id DESC
LIMIT :most
"""
_INTERNAL_COUNT = f"SELECT count(*) {_INTERNAL}"
_VACANT = f"""
SELECT a.starts FROM appointment a
WHERE a.role = 'director' AND a.person_id IS NULL AND {_AT_PLACE} AND {HELD.format(a="a")}
ORDER BY a.starts LIMIT 1
"""
_SYSTEMS = "SELECT name FROM system_in_use WHERE municipality_id = :place ORDER BY id"
ROUND, INTERNAL = "round", "internal"
NEWEST = 6


@dataclass(frozen=True, slots=True)
class Head:
    """The municipality itself and how to reach it."""

    id: int
    code: str
    name: str
    county: str
    ours: bool
    size_class: str
    phone: str
    email: str
    address: str
    web: str


@dataclass(frozen=True, slots=True)
class LibraryLine:
    """One of its libraries."""

    id: int
    name: str
    kind: str
    integrated_with: str
    open_plus: bool
    place: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A plan of its own, or a regional one that holds for its county."""

    id: int
    name: str
    kind: str
    first_year: int | None
    last_year: int | None
    state: str
    adopted_by: str
    adopted_on: FuzzyDate
    is_regional: bool

    @property
    def years(self) -> str:
        """ "2016–2019"; empty where no year is said."""
        years = (self.first_year, self.last_year)
        return "–".join(str(year or "") for year in years) if any(years) else ""


@dataclass(frozen=True, slots=True)
class StaffLine:
    """Somebody who works there and does not lead."""

    appointment_id: int
    person_id: int
    name: str
    title: str
    role: str
    library: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """Something that was written: `kind` is that of a contact, "round", or "internal".

    `source` and `source_id` are the record it stands in; `internal` is what only we read.
    """

    kind: str
    source: str
    source_id: int
    at: FuzzyDate
    text: str
    internal: bool = False


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series it belongs to: at how many of the last meetings it was, since when."""

    id: int
    name: str
    attended: int
    of: int
    since: date | None


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """One municipality as it is on one day; of `notes` the newest."""

    today: date
    head: Head
    office: Office
    vacant_since: FuzzyDate
    shared_with: dict[int, tuple[str, ...]]
    matters: list[Matter]
    notes: list[NoteLine]
    note_count: int
    parts: list[Part]
    grants: list[Grant]
    libraries: list[LibraryLine]
    plans: list[PlanLine]
    systems: list[str]
    series: list[SeriesLine]
    seats: list[Seat]
    reach: Reach


def load(rows: Rows, municipality_id: int, today: date) -> PlaceFacts | None:
    """Everything about the municipality on the day `today`; None if it is gone."""
    asked = {"place": municipality_id}
    found = rows(_HEAD, asked)
    if not found:
        return None
    known = offices(rows, today, everywhere=True)
    return PlaceFacts(
        today=today,
        head=_head(found[0]),
        office=known[municipality_id],
        vacant_since=_vacant_since(rows, municipality_id, today),
        shared_with=_shared(known, municipality_id),
        matters=behind.matters(rows, municipality_id, today),
        notes=notes(rows, municipality_id, today, NEWEST),
        note_count=count_notes(rows, municipality_id, today),
        parts=behind.parts(rows, municipality_id),
        grants=behind.grants(rows, municipality_id),
        libraries=libraries(rows, municipality_id),
        plans=plans(rows, municipality_id),
        systems=[name for (name,) in rows(_SYSTEMS, asked)],
        series=_series(rows, municipality_id, today),
        seats=behind.seats(rows, municipality_id, today),
        reach=reach_of(rows, municipality_id, today),
    )


def _head(row: Any) -> Head:
    id_, code, name, county, ours, *more = row
    return Head(id_, code, name, county_short(county), bool(ours), *more)


# --- people


def staff(rows: Rows, municipality_id: int, today: date) -> list[StaffLine]:
    """Who works there today besides the director, by family name."""
    found = rows(_STAFF, {"place": municipality_id, "day": today.isoformat()})
    return [
        StaffLine(id_, person, name, title, role, library, email or "", phone or "")
        for id_, person, name, title, role, library, email, phone in found
    ]


def count_staff(rows: Rows, municipality_id: int, today: date) -> int:
    """How many work there or are to, besides the director."""
    asked = {"place": municipality_id, "day": today.isoformat()}
    return int(rows(_STAFF_COUNT, asked)[0][0])


def _vacant_since(rows: Rows, municipality_id: int, today: date) -> FuzzyDate:
    found = rows(_VACANT, {"place": municipality_id, "day": today.isoformat()})
    return fuzzy(found[0][0]) if found else FuzzyDate()


def _shared(known: dict[int, Office], municipality_id: int) -> dict[int, tuple[str, ...]]:
    """Director → the other municipalities that the same person leads today."""
    return {
        director.person_id: tuple(
            office.place.name
            for id_, office in known.items()
            if id_ != municipality_id
            and any(other.person_id == director.person_id for other in office.directors)
        )
        for director in known[municipality_id].directors
    }


# --- libraries and plans


def libraries(rows: Rows, municipality_id: int) -> list[LibraryLine]:
    """Its libraries: the main one, the branches, the mobile ones."""
    found = rows(_LIBRARIES, {"place": municipality_id})
    return [
        LibraryLine(id_, name, kind, integrated, bool(plus), place, phone, email)
        for id_, name, kind, integrated, plus, place, phone, email in found
    ]


def plans(rows: Rows, municipality_id: int) -> list[PlanLine]:
    """Its own plans, the one that ends last first, then those of its region."""
    found = rows(_PLANS, {"place": municipality_id})
    return [
        PlanLine(id_, name, kind, first, last, state, by, fuzzy(on), bool(regional))
        for id_, name, kind, first, last, state, by, on, regional in found
    ]


# --- notes


def notes(rows: Rows, municipality_id: int, today: date, most: int = -1) -> list[NoteLine]:
    """What was written about it, the newest first: the `most` newest, or all."""
    asked = {"place": municipality_id, "most": most}
    found = [_contact_note(each) for each in behind.noted(rows, municipality_id, today, most)]
    for meeting, at, text in rows(_ROUNDS, asked):
        found.append(NoteLine(ROUND, "meeting", meeting, fuzzy(at), unmarked(text)))
    for id_, at, text, kind in rows(_INTERNAL_NOTES, asked):
        when = FuzzyDate.day(day(at) or today)
        found.append(NoteLine(kind or INTERNAL, "internal_note", id_, when, unmarked(text), True))
    found.sort(key=_newest, reverse=True)
    return found if most < 0 else found[:most]


def count_notes(rows: Rows, municipality_id: int, today: date) -> int:
    """How many `notes` there are in all."""
    asked = {"place": municipality_id}
    others = (rows(sql, asked)[0][0] for sql in (_ROUND_COUNT, _INTERNAL_COUNT))
    return behind.count_noted(rows, municipality_id, today) + int(sum(others))


def _contact_note(contact: Contact) -> NoteLine:
    text = contact.text or contact.title
    return NoteLine(contact.kind, contact.source, contact.source_id, contact.at, text)


def _newest(note: NoteLine) -> tuple[str, int]:
    return note.at.encode()[:10], note.source_id


# --- meetings


def _series(rows: Rows, municipality_id: int, today: date) -> list[SeriesLine]:
    found = []
    for id_, name in series_of(rows, municipality_id):
        held = behind.gatherings(rows, id_, municipality_id, today)
        there = sum(presence in PRESENT for _, presence in held)
        if held:
            found.append(SeriesLine(id_, name, there, len(held), held[-1][0].at.start))
    return found
