"""What stands behind each figure of one municipality: the meetings, seats, sums, contacts."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.money import (
    ApplicationLine,
    CallLine,
    amount,
    applications,
    calls,
)
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.facts.participation import COUNTED, ProjectLine, Standing, projects
from bibk_desktop.work.facts.reach import HAS_BEEN, OF_PLACE
from bibk_desktop.work.facts.reading import HELD, day, fuzzy
from bibk_desktop.work.facts.representation import Gathering, attendance
from bibk_desktop.work.notes.markers import marker_of
from bibk_desktop.work.places.rules import of_place

_PARTS = """
SELECT p.id, p.project_id, x.name, p.library_id, coalesce(l.name, ''), p.status, p.since, p.note,
       coalesce((SELECT r.role FROM partner r LEFT JOIN library pl ON pl.id = r.library_id
                 WHERE r.project_id = x.id
                   AND :place IN (r.municipality_id, pl.municipality_id) LIMIT 1), '')
FROM participation p
JOIN project x ON x.id = p.project_id
LEFT JOIN library l ON l.id = p.library_id
WHERE p.municipality_id = :place
ORDER BY x.position, x.name COLLATE swedish, x.id, l.name COLLATE swedish
"""
_SEATS = f"""
SELECT a.id, a.group_id, g.name, a.role, a.person_id,
       trim(coalesce(p.given_name, '') || ' ' || coalesce(p.family_name, '')), a.ends
FROM appointment a
JOIN "group" g ON g.id = a.group_id
LEFT JOIN person p ON p.id = a.person_id
WHERE a.represents_municipality_id = :place AND {HELD.format(a="a")}
ORDER BY g.name COLLATE swedish, a.id
"""
_WRITTEN = "EXISTS (SELECT 1 FROM item w WHERE w.meeting_id = m.id AND w.text <> '')"
_CONTACTS = f"""
SELECT 'visit', c.id, c.kind, c.title, c.at, coalesce(l.name, ''), c.held, i.id,
       coalesce(i.text, '')
FROM (SELECT m.id, m.kind, m.title, m.at, m.library_id, {HAS_BEEN} AS held FROM meeting m
      WHERE m.kind <> 'meeting' AND {OF_PLACE} {{which}}
      ORDER BY m.at DESC, m.id DESC LIMIT :most) c
LEFT JOIN library l ON l.id = c.library_id
LEFT JOIN item i ON i.id = (SELECT f.id FROM item f WHERE f.meeting_id = c.id
                            ORDER BY f.text = '', f.id LIMIT 1)
"""
_ANSWERS = """
SELECT 'request', r.id, a.channel, r.title, a.at, '', a.at <= :today, NULL, a.text
FROM answer a JOIN target t ON t.id = a.target_id JOIN request r ON r.id = t.request_id
WHERE t.municipality_id = :place AND a.channel IN ('phone', 'mail') {which}
ORDER BY a.at DESC LIMIT :most
"""
_COUNTED = f"""
SELECT (SELECT count(*) FROM meeting m WHERE m.kind <> 'meeting' AND {OF_PLACE}
          AND ({HAS_BEEN} OR {_WRITTEN}))
     + (SELECT count(*) FROM answer a JOIN target t ON t.id = a.target_id
        WHERE t.municipality_id = :place AND a.channel IN ('phone', 'mail') AND a.text <> '')
"""
_ALLOCATIONS = """
SELECT id, name, state, amount, currency, amount_words FROM allocation
WHERE receiver_municipality_id = :place ORDER BY at, id
"""


@dataclass(frozen=True, slots=True)
class Part:
    """The municipality, or one library of it, in a project; `role` is a partner's."""

    id: int
    project_id: int
    project: str
    library_id: int | None
    library: str
    status: str
    since: date | None
    note: str
    role: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat in a group for the municipality; nobody in it is vacant."""

    id: int
    group_id: int
    group: str
    role: str
    person_id: int | None
    person: str
    ends: FuzzyDate


@dataclass(frozen=True, slots=True)
class Contact:
    """A visit, digital meeting, call or mail (source visit), or an answer by phone or mail
    (source request), with the text that was written; `has_been` as the last contact counts."""

    source: str
    source_id: int
    kind: str
    title: str
    at: FuzzyDate
    library: str
    has_been: bool
    item_id: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Grant:
    """An application the municipality leads or takes part in, or money allotted to it.

    `others` are the other applicants, the lead first; `sought` is the whole sum of what it
    leads, and of what others lead its `share`.
    """

    kind: str
    id: int
    title: str
    status: str
    currency: str
    sought: Decimal | None
    granted: Decimal | None
    is_lead: bool = True
    others: tuple[str, ...] = field(default_factory=tuple)
    purpose: str = ""


def parts(rows: Rows, municipality_id: int) -> list[Part]:
    """Every project it is or was in, or said no to."""
    found = rows(_PARTS, {"place": municipality_id})
    return [
        Part(id_, project, name, library_id, library, status, day(since), note, role)
        for id_, project, name, library_id, library, status, since, note, role in found
    ]


def standings(rows: Rows, municipality_id: int) -> list[tuple[ProjectLine, Standing]]:
    """The projects that count as those it is in, with its best status in each."""
    found = [(each, each.standing(municipality_id)) for each in projects(rows, everywhere=True)]
    return [(project, standing) for project, standing in found if standing.status in COUNTED]


def seats(rows: Rows, municipality_id: int, today: date) -> list[Seat]:
    """The seats that represent it on that day, by group."""
    found = rows(_SEATS, {"place": municipality_id, "day": today.isoformat()})
    return [
        Seat(id_, group, name, role, person_id, person, fuzzy(ends))
        for id_, group, name, role, person_id, person, ends in found
    ]


def contacts(rows: Rows, municipality_id: int, today: date, most: int = -1) -> list[Contact]:
    """Every contact with it, or the `most` newest; those whose day is not set come first."""
    return _contacts(rows, municipality_id, today, most, "AND m.kind <> 'note'", "")


def noted(rows: Rows, municipality_id: int, today: date, most: int = -1) -> list[Contact]:
    """The contacts that have been or have words, and answers with words; the newest first."""
    written = f"AND ({HAS_BEEN} OR {_WRITTEN})"
    return _contacts(rows, municipality_id, today, most, written, "AND a.text <> ''")


def count_noted(rows: Rows, municipality_id: int, today: date) -> int:
    """How many `noted` would give."""
    asked = {"place": municipality_id, "today": today.isoformat()}
    return int(rows(_COUNTED, asked)[0][0])


def _contacts(
    rows: Rows, municipality_id: int, today: date, most: int, meetings: str, answers: str
) -> list[Contact]:
    asked = {"place": municipality_id, "today": today.isoformat(), "most": most}
    held = [_contact(*row) for row in rows(_CONTACTS.format(which=meetings), asked)]
    held += [_contact(*row) for row in rows(_ANSWERS.format(which=answers), asked)]
    held.sort(key=lambda one: (one.at.encode(), one.source_id), reverse=True)
    return held if most < 0 else held[:most]


def _contact(
    source: str, id_: int, kind: str, title: str, at: str, library: str, held: int, *said: Any
) -> Contact:
    item, text = said
    answered = day(at) if source == "request" else None
    when = FuzzyDate.day(answered) if answered else fuzzy(at)
    return Contact(source, id_, kind, title, when, library, bool(held), item, unmarked(text))


def unmarked(text: str) -> str:
    """The prose of a note on one line, without the lines that became records of their own."""
    lines = [" ".join(line.split()) for line in plain_text(text).splitlines()]
    prose = [line for line in lines if marker_of(line) is None]
    return " ".join(filter(None, prose or lines))


def matters(rows: Rows, municipality_id: int, today: date) -> list[Matter]:
    """What is open with it, in the one order of open matters."""
    return open_matters(rows, today, municipality_id)


def gatherings(
    rows: Rows, series_id: int, municipality_id: int, today: date
) -> list[tuple[Gathering, str]]:
    """The series' last meetings, the newest first, with the municipality's presence at each."""
    held = attendance(rows, series_id, today)
    return [(each, each.presence.get(municipality_id, "")) for each in reversed(held)]


def grants(rows: Rows, municipality_id: int) -> list[Grant]:
    """What it has applied for, alone and with others, the newest call first; then allotments."""
    known = {call.id: call for call in calls(rows)}
    mine = of_place(applications(rows), municipality_id)
    mine.sort(key=lambda one: known[one.call_id].closes.encode(), reverse=True)
    applied = [_grant(one, known[one.call_id], municipality_id) for one in mine]
    return [*applied, *_allotted(rows, municipality_id)]


def _grant(one: ApplicationLine, call: CallLine, municipality_id: int) -> Grant:
    is_lead = one.lead_municipality_id == municipality_id
    partners = [p.name for p in one.partners if p.municipality_id != municipality_id]
    shares = [p.share for p in one.partners if p.municipality_id == municipality_id]
    return Grant(
        kind="application",
        id=one.id,
        title=call.title,
        status=one.status,
        currency=one.currency,
        sought=one.sought if is_lead else shares[0],
        granted=one.granted if is_lead else None,
        is_lead=is_lead,
        others=tuple(sorted(partners, key=swedish_key) if is_lead else [one.lead, *partners]),
        purpose=one.purpose,
    )


def _allotted(rows: Rows, municipality_id: int) -> list[Grant]:
    found = rows(_ALLOCATIONS, {"place": municipality_id})
    return [
        Grant("allocation", id_, name, state, currency, None, amount(sum_), purpose=said)
        for id_, name, state, sum_, currency, said in found
    ]
