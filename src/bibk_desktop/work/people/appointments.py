"""What people are where and when: one record's appointments, organisations, groups."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.people.rules import HOLDS, STATE


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """An appointment as lists show it; `kind` and `place_id` say where it is."""

    id: int
    state: int
    person_id: int | None
    person: str
    kind: str
    place_id: int
    place: str
    within: str
    role: str
    tenure: str
    is_first_contact: bool
    title: str
    starts: FuzzyDate
    ends: FuzzyDate
    represents: str
    shared_with: tuple[str, ...] = ()


_APPOINTMENTS = f"""
SELECT a.id, {STATE} AS state, a.person_id,
       trim(coalesce(n.given_name || ' ' || n.family_name, '')),
       CASE WHEN a.municipality_id IS NOT NULL THEN 'municipality'
            WHEN a.library_id IS NOT NULL THEN 'library'
            WHEN a.organisation_id IS NOT NULL THEN 'organisation'
            WHEN a.group_id IS NOT NULL THEN 'group' ELSE 'project' END,
       coalesce(a.municipality_id, a.library_id, a.organisation_id, a.group_id, a.project_id),
       coalesce(m.name, l.name, o.name, g.name, p.name), coalesce(lm.name, ''),
       a.role, a.tenure, a.is_first_contact, a.title, a.starts, a.ends,
       coalesce(r.name, a.represents_words), coalesce(a.shared_with_id, a.id)
FROM appointment a
LEFT JOIN person n ON n.id = a.person_id
LEFT JOIN municipality m ON m.id = a.municipality_id
LEFT JOIN library l ON l.id = a.library_id LEFT JOIN municipality lm ON lm.id = l.municipality_id
LEFT JOIN organisation o ON o.id = a.organisation_id
LEFT JOIN "group" g ON g.id = a.group_id
LEFT JOIN project p ON p.id = a.project_id
LEFT JOIN municipality r ON r.id = a.represents_municipality_id
WHERE {{which}}
ORDER BY state, a.group_id IS NOT NULL OR a.project_id IS NOT NULL, a.role <> 'director',
         a.starts, a.id
LIMIT :most
"""
_AT_PLACE = """(a.municipality_id = :id
    OR a.library_id IN (SELECT id FROM library WHERE municipality_id = :id))"""
_WHICH = {
    "person": "a.person_id = :id",
    "organisation": "a.organisation_id = :id",
    "group": "a.group_id = :id",
    "office": f"a.role = 'director' AND {_AT_PLACE}",
    "staff": f"a.role <> 'director' AND {_AT_PLACE}",
}


def appointments(
    rows: Rows, of: str, record_id: int, today: date, most: int = -1
) -> list[AppointmentLine]:
    """The appointments of a "person", "organisation", "group", director's "office" or of the
    other "staff" (by municipality): those that hold, that are to come, that have been; the
    first `most` of them, or all."""
    sql = _APPOINTMENTS.format(which=_WHICH[of])
    found = rows(sql, {"id": record_id, "day": today.isoformat(), "most": most})
    chains: dict[int, list[str]] = defaultdict(list)
    for row in found:
        chains[row[-1]].append(row[6])
    return [_appointment(row, chains[row[-1]]) for row in found]


def _appointment(row: tuple[Any, ...], chain: list[str]) -> AppointmentLine:
    values = dict(zip(AppointmentLine.__slots__, row[:-1], strict=False))
    values["is_first_contact"] = bool(values["is_first_contact"])
    values["starts"], values["ends"] = fuzzy(values["starts"]), fuzzy(values["ends"])
    others = tuple(place for place in chain if place != values["place"])
    return AppointmentLine(**values, shared_with=others)


_BEHIND = {
    "person_alias": "SELECT 'person', person_id FROM person_alias WHERE id = ?",
    "organisation_alias": "SELECT 'organisation', organisation_id FROM organisation_alias"
    " WHERE id = ?",
    "appointment": """SELECT CASE WHEN a.person_id IS NOT NULL THEN 'person'
        WHEN a.organisation_id IS NOT NULL THEN 'organisation'
        WHEN a.group_id IS NOT NULL THEN 'group' ELSE 'office' END,
        coalesce(a.person_id, a.organisation_id, a.group_id, a.municipality_id, l.municipality_id)
        FROM appointment a LEFT JOIN library l ON l.id = a.library_id WHERE a.id = ?""",
    "seat": "SELECT 'group', group_id FROM appointment WHERE id = ?",
}


def record_behind(rows: Rows, kind: str, record_id: Any) -> tuple[str, int] | None:
    """The person, organisation, group or office that shows a record: itself, or what another
    name or an appointment belongs to; None if that is gone."""
    if kind not in _BEHIND:
        return kind, record_id
    found = rows(_BEHIND[kind], (record_id,))
    return found[0] if found and found[0][1] is not None else None


def period(starts: FuzzyDate, ends: FuzzyDate, today: date) -> str:
    """When it holds, as tables say it: "sedan 1 mars 2013", "1 feb – 31 dec", "till 3 apr".

    Of two days the years stand with both unless it is this year, with the last one if they are
    of the same: "1 apr 2017 – 31 dec 2018", "1 apr – 31 dec 2016".
    """
    if starts.start is not None and ends.last_day is not None:
        return _span(starts, ends, starts.start.year, ends.last_day.year, today)
    first, last = write(starts, today, Style.table), write(ends, today, Style.table)
    if first and last:
        return f"{first} – {last}"
    if last:
        return words.text("people.until", date=last)
    if not first:
        return ""
    coming = starts.start is not None and starts.start > today
    return words.text("people.takes_office" if coming else "people.since", date=first)


def _span(starts: FuzzyDate, ends: FuzzyDate, begins: int, stops: int, today: date) -> str:
    with_year, without = date.min, today.replace(year=begins, month=1, day=1)
    is_now = begins == stops == today.year
    first = write(starts, without if begins == stops else with_year, Style.table)
    last = write(ends, without if is_now else with_year, Style.table)
    return f"{first} – {last}"


# --- organisations and groups


class OrganisationLine(NamedTuple):
    """An organisation as its list shows it; `persons` counts those who are there today."""

    id: int
    name: str
    short_name: str
    kind: str
    also: str
    email: str
    phone: str
    persons: int
    is_own: int


def organisation_lines(rows: Rows, today: date) -> list[OrganisationLine]:
    """Every organisation in Swedish order, our own office first."""
    sql = f"""SELECT o.id, o.name, o.short_name, o.kind,
        coalesce((SELECT group_concat(x.name, ', ') FROM organisation_alias x
                  WHERE x.organisation_id = o.id), ''), o.email, o.phone,
        (SELECT count(DISTINCT a.person_id) FROM appointment a
         {HOLDS} AND a.organisation_id = o.id), o.is_own
        FROM organisation o ORDER BY NOT o.is_own, o.name COLLATE swedish, o.id"""
    return [OrganisationLine(*row) for row in rows(sql, {"day": today.isoformat()})]


class GroupLine(NamedTuple):
    """A group as its list shows it; seats and vacant ones as of today."""

    id: int
    name: str
    kind: str
    parent: str
    project: str
    filled: int
    vacant: int


def group_lines(rows: Rows, today: date) -> list[GroupLine]:
    """Every group in Swedish order, those under another right after it."""
    sql = f"""SELECT g.id, g.name, g.kind, coalesce(u.name, ''), coalesce(p.name, ''),
        (SELECT count(*) FROM appointment a
         WHERE a.group_id = g.id AND a.person_id IS NOT NULL AND {STATE} = 0),
        (SELECT count(*) FROM appointment a
         WHERE a.group_id = g.id AND a.person_id IS NULL AND {STATE} = 0)
        FROM "group" g LEFT JOIN "group" u ON u.id = g.parent_id
        LEFT JOIN project p ON p.id = g.project_id"""
    lines = [GroupLine(*row) for row in rows(sql, {"day": today.isoformat()})]
    return sorted(lines, key=lambda line: swedish_key(f"{line.parent or line.name}\0{line.name}"))
