"""Who is at a meeting: stored, proposed, typed as one line, ticked; frozen as of that day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session, select

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Attendance, Meeting, Presence
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import HELD
from bibk_desktop.work.facts.roles import offices
from bibk_desktop.work.meetings.rounds import add_lines
from bibk_desktop.work.notes.newcomers import take_lines_of

if TYPE_CHECKING:
    from bibk_desktop.work.meetings.keep.people import Register
    from bibk_desktop.work.notes.capture.attendance import Attendee

CYCLE = (
    Presence.present,
    Presence.digital,
    Presence.part,
    Presence.apologies,
    Presence.absent,
)
_MODES = {
    "present": Presence.present,
    "digital": Presence.digital,
    "part": Presence.part,
    "absent": Presence.apologies,
}
_STORED = """
SELECT a.id, a.person_id, a.name, coalesce(nullif(a.place_name, ''), m.name,
  nullif(o.short_name, ''), o.name, ''), coalesce(c.name, ''), coalesce(o.is_own, 0), a.presence,
  a.municipality_id
FROM attendance a LEFT JOIN municipality m ON m.id = a.municipality_id
LEFT JOIN county c ON c.id = m.county_id LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE a.meeting_id = ? ORDER BY a.position, a.id
"""
_SERIES = """
SELECT s.all_directors, m.at, m.chair_id, m.secretary_id, s.id
FROM meeting m LEFT JOIN series s ON s.id = m.series_id WHERE m.id = ?
"""
_WORK = f"""
SELECT coalesce(a.municipality_id, l.municipality_id), a.organisation_id, a.title, a.role,
  coalesce(m.name, n.name, nullif(o.short_name, ''), o.name)
FROM appointment a
LEFT JOIN municipality m ON m.id = a.municipality_id
LEFT JOIN library l ON l.id = a.library_id LEFT JOIN municipality n ON n.id = l.municipality_id
LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE a.person_id = :person AND a.group_id IS NULL AND a.project_id IS NULL
  AND {HELD.format(a="a")}
ORDER BY a.role <> 'director', a.starts, a.id LIMIT 1
"""
# What a line of names is headed by where it was copied from a document.
_LEAD = re.compile(r"^\s*(?:närvarande|deltagare|på plats)\s*:[\s,;]*", re.IGNORECASE)
_NAME = "SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Seat:
    """One who is at a meeting, or who is proposed: then `id` is None and nothing is stored."""

    id: int | None
    person_id: int | None
    name: str
    place: str
    county: str
    is_own: bool
    presence: Presence
    municipality_id: int | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from others, also when it is stored meanwhile."""
        if self.person_id is not None:
            return "person", self.person_id
        return "attendance", self.id or 0


@dataclass(frozen=True, slots=True)
class Frozen:
    """What somebody is on a day: the title, and whom they come from."""

    role: str = ""
    municipality_id: int | None = None
    organisation_id: int | None = None
    place: str = ""


def seats(rows: Rows, meeting_id: int, today: date) -> list[Seat]:
    """Those who are stored and those who are proposed, by county and place, our own last."""
    stored = [_seat(*row) for row in rows(_STORED, (meeting_id,))]
    there = {seat.person_id for seat in stored}
    places = {seat.municipality_id for seat in stored if seat.municipality_id}
    proposed = [
        seat
        for seat in _proposed(rows, meeting_id, today)
        if seat.person_id not in there and seat.municipality_id not in places
    ]
    return sorted([*stored, *proposed], key=_order)


def _seat(
    id_: int,
    person_id: int | None,
    name: str,
    place: str,
    county: str,
    own: int,
    presence: str,
    municipality_id: int | None,
) -> Seat:
    said = Presence(presence)
    return Seat(id_, person_id, name, place, county, bool(own), said, municipality_id)


def _order(seat: Seat) -> tuple[object, ...]:
    rank = 2 if seat.is_own else 0 if seat.county else 1
    return rank, swedish_key(seat.county), swedish_key(seat.place), swedish_key(seat.name)


def _proposed(rows: Rows, meeting_id: int, today: date) -> list[Seat]:
    """The directors or members of the series, and those who lead and write."""
    found = rows(_SERIES, (meeting_id,))
    if not found:
        return []
    all_directors, at, chair, secretary, series = found[0]
    day = FuzzyDate.decode(at).start or today
    persons, places = _members(rows, series)
    wanted = [
        each.person_id
        for office in offices(rows, day).values()
        if all_directors or office.place.id in places
        for each in office.directors
    ]
    wanted += [*persons, *(id_ for id_ in (chair, secretary) if id_ is not None)]
    # Once each: a director whom several municipalities share stands in all their offices.
    return [_proposal(rows, id_, day) for id_ in dict.fromkeys(wanted)]


def _members(rows: Rows, series_id: int | None) -> tuple[list[int], set[int]]:
    """The persons and municipalities of a series."""
    sql = "SELECT person_id, municipality_id FROM series_member WHERE series_id = ? ORDER BY id"
    found = rows(sql, (series_id,))
    persons = [person for person, _ in found if person is not None]
    return persons, {place for _, place in found if place is not None}


def _proposal(rows: Rows, person_id: int, day: date) -> Seat:
    held = frozen(rows, person_id, day)
    county = rows(
        "SELECT c.name FROM municipality m JOIN county c ON c.id = m.county_id WHERE m.id = ?",
        (held.municipality_id,),
    )
    own = rows("SELECT 1 FROM organisation WHERE id = ? AND is_own", (held.organisation_id,))
    named = rows(_NAME, (person_id,))
    return Seat(
        None,
        person_id,
        named[0][0] if named else "",
        held.place,
        county[0][0] if county else "",
        bool(own),
        Presence.unanswered,
        held.municipality_id,
    )


def frozen(rows: Rows, person_id: int, day: date) -> Frozen:
    """What a person is on a day: the office of director first, no seats, no tasks."""
    found = rows(_WORK, {"person": person_id, "day": day.isoformat()})
    if not found:
        return Frozen()
    municipality, organisation, title, role, place = found[0]
    return Frozen(
        title or words.text(f"Role.{role}"),
        municipality,
        None if municipality else organisation,
        place or "",
    )


# --- changing


def next_presence(presence: Presence) -> Presence:
    """What Space makes of it."""
    return CYCLE[(CYCLE.index(presence) + 1) % len(CYCLE)] if presence in CYCLE else CYCLE[0]


def set_presence(store: Store, meeting_id: int, seat: Seat, presence: Presence) -> None:
    """Store how somebody takes part; one who was proposed is frozen as of the meeting's day."""
    with store.write("undo.presence", name=seat.name) as session:
        row = session.get(Attendance, seat.id) if seat.id is not None else None
        came = row is None
        row = row or _new(session, store, meeting_id, seat.person_id, seat.name)
        row.presence = presence
        session.flush()
        add_lines(session, meeting_id)
        if came and seat.person_id is not None:
            take_lines_of(store, meeting_id, (seat.person_id,))


def remove(store: Store, seat: Seat) -> None:
    """Take somebody out of the attendance."""
    with store.write("undo.not_there", name=seat.name) as session:
        row = session.get(Attendance, seat.id) if seat.id is not None else None
        if row is not None:
            session.delete(row)


def _new(
    session: Session, store: Store, meeting_id: int, person_id: int | None, name: str
) -> Attendance:
    meeting = session.get(Meeting, meeting_id)
    day = (meeting.at.start if meeting is not None else None) or store.today()
    held = frozen(store.rows, person_id, day) if person_id is not None else Frozen()
    last = store.rows("SELECT max(position) FROM attendance WHERE meeting_id = ?", (meeting_id,))
    row = Attendance(
        meeting_id=meeting_id,
        position=(last[0][0] if last[0][0] is not None else -1) + 1,
        person_id=person_id,
        name=name,
        role=held.role,
        municipality_id=held.municipality_id,
        organisation_id=held.organisation_id,
        place_name=held.place,
    )
    session.add(row)
    return row


@dataclass(frozen=True, slots=True)
class Attended:
    """Whom one line named, who of them was not known before, and what was not understood."""

    names: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    rest: str = ""


def attend_line(store: Store, meeting_id: int, line: str) -> Attended:
    """Store those whom one line names."""
    from bibk_desktop.work.meetings.keep.people import Register
    from bibk_desktop.work.meetings.keep.world import known_world
    from bibk_desktop.work.notes.capture import attendance as capture

    known = known_world(store.rows)
    line = _LEAD.sub("", line)
    found = capture.merged(capture.read_line(line, 1, known).attendees)
    if not found:
        return Attended(rest=line.strip())
    new: list[str] = []
    names = [each.name for each in found]
    with store.write("undo.attend", name=", ".join(names)) as session:
        register = Register(session)
        there = _there(store.rows, meeting_id)
        for each in found:
            known_before = register.made
            _attend(session, store, register, meeting_id, each)
            new += [each.name] if register.made > known_before else []
        session.flush()
        add_lines(session, meeting_id)
        take_lines_of(store, meeting_id, _there(store.rows, meeting_id) - there)
    return Attended(tuple(names), tuple(new), _rest(line, found))


def _attend(
    session: Session,
    store: Store,
    register: "Register",
    meeting_id: int,
    named: "Attendee",
) -> None:
    municipality = register.municipality(named.municipality)
    organisation = register.organisation(named.organisation)
    person = register.person_at(named.name, municipality, organisation)
    there = select(Attendance).filter_by(meeting_id=meeting_id, person_id=person)
    row = session.exec(there).first() or _new(session, store, meeting_id, person, named.name)
    named_place = municipality is not None or organisation is not None
    # A place that stands further on in the line is a guess: whoever has one of their own keeps it.
    if named_place and (named.sure or not row.place_name):
        row.municipality_id, row.organisation_id = municipality, organisation
        place = named.municipality
        row.place_name = place.name if place else named.organisation
    row.role = named.role or row.role
    row.presence = _MODES.get(named.mode, Presence.present)
    session.flush()


def _there(rows: Rows, meeting_id: int) -> set[int]:
    """The persons who are stored, whatever is said of how they take part."""
    found = rows("SELECT person_id FROM attendance WHERE meeting_id = ?", (meeting_id,))
    return {id_ for (id_,) in found if id_ is not None}


def _rest(line: str, found: "Iterable[Attendee]") -> str:
    """The words of the line that named nobody."""
    for each in found:
        line = line.replace(each.raw, " ", 1)
    return " ".join(line.replace(",", " ").replace(";", " ").split()).strip(" .")
