"""What the overview workbook says, loaded by plain SQL: places, projects, money, days, people."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.eligibility import Advice, Adviser, Plan, current_plan, plans
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.money import ApplicationLine, CallLine, applications, calls
from bibk_desktop.work.facts.open_matters import count_by_municipality, open_matters
from bibk_desktop.work.facts.participation import ProjectLine, projects
from bibk_desktop.work.facts.reach import Reach, reach
from bibk_desktop.work.facts.reading import HELD, county_short, fuzzy, places
from bibk_desktop.work.facts.representation import Gathering, attendance, main_series
from bibk_desktop.work.facts.roles import Office, offices

MOST_GATHERINGS = 10
DIRECTOR = "director"

_LIBRARIES = """
SELECT municipality_id, count(*), sum(open_plus) FROM library GROUP BY municipality_id
"""
_OFFICE = "SELECT name, short_name FROM organisation WHERE is_own ORDER BY id LIMIT 1"
_CONTACTS = f"""
SELECT coalesce(c.name, oc.name, ''), m.name, coalesce(m.ours, 0),
       coalesce(nullif(o.short_name, ''), o.name), coalesce(o.is_own, 0), coalesce(l.name, ''),
       p.given_name, p.family_name, a.role, a.tenure, a.title, p.phone, p.mobile, p.email,
       a.starts, a.is_first_contact
FROM appointment a
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN municipality m ON m.id = coalesce(a.municipality_id, l.municipality_id)
LEFT JOIN county c ON c.id = m.county_id
LEFT JOIN organisation o ON o.id = a.organisation_id
LEFT JOIN county oc ON oc.id = o.county_id
LEFT JOIN person p ON p.id = a.person_id
WHERE a.group_id IS NULL AND a.project_id IS NULL AND {HELD.format(a="a")}
  AND (a.person_id IS NOT NULL OR a.role = 'director')
"""
_DAYS = """
SELECT 'meeting', m.kind, coalesce(nullif(m.title, ''), s.name, ''), m.at, m.place, u.name,
       '', '', '', '', '', m.state
FROM meeting m
LEFT JOIN municipality u ON u.id = m.municipality_id
LEFT JOIN series s ON s.id = m.series_id
WHERE m.kind IN ('meeting', 'visit', 'digital') AND {ahead}
UNION ALL
SELECT 'activity', a.kind, a.title, a.at, a.place, u.name, a.our_part,
       coalesce(nullif(o.short_name, ''), o.name, ''), a.registration, a.registration_words,
       a.price_words, a.state
FROM activity a
LEFT JOIN municipality u ON u.id = a.municipality_id
LEFT JOIN organisation o ON o.id = a.organiser_id
WHERE a.state <> 'replaced' AND {ahead_activity}
UNION ALL
SELECT 'call', 'closes', g.name || ' ' || c.name, c.closes, '', NULL, '',
       coalesce(nullif(o.short_name, ''), o.name, ''), '', '', '', ''
FROM call c JOIN programme g ON g.id = c.programme_id
LEFT JOIN organisation o ON o.id = g.funder_id
WHERE {ahead_call}
UNION ALL
SELECT 'request', r.kind, r.title, r.due, '', NULL, '', '', '', '', '', ''
FROM request r
WHERE r.sent_on IS NOT NULL AND r.closed_on IS NULL AND {ahead_request}
"""
_AHEAD = "substr({at}, 12, 10) >= :day AND substr({at}, 1, 10) < '9999'"


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A municipality with its office, plan, libraries, contacts and what is open."""

    office: Office
    plan: Plan | None
    libraries: int
    open_plus: int
    reach: Reach
    open_matters: int


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Somebody in an office of today; without a name the office is vacant."""

    county: str
    place: str
    library: str
    name: str
    role: str
    tenure: str
    title: str
    phone: str
    mobile: str
    email: str
    since: FuzzyDate


@dataclass(frozen=True, slots=True)
class DayLine:
    """Something ahead: a meeting, visit, activity, the last day of a call or request."""

    source: str
    kind: str
    title: str
    at: FuzzyDate
    place: str
    municipality: str
    our_part: str
    organiser: str
    registration: str
    registration_words: str
    price: str
    state: str


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the workbook shows, as it is on one day."""

    today: date
    office: str
    places: list[PlaceLine]
    projects: list[ProjectLine]
    calls: list[CallLine]
    applications: list[ApplicationLine]
    advice: dict[tuple[int, int], Advice]
    matters: list[Matter]
    contacts: list[ContactLine]
    series: str
    gatherings: list[Gathering]
    days: list[DayLine]
    names: dict[int, str]

    @property
    def our_ids(self) -> set[int]:
        """The ids of the municipalities we support."""
        return {line.office.place.id for line in self.places}


def load(rows: Rows, today: date) -> Overview:
    """The whole overview on the day `today`."""
    found = applications(rows)
    known_calls = calls(rows)
    matters = open_matters(rows, today)
    series, gatherings = _gatherings(rows, today)
    return Overview(
        today=today,
        office=_office(rows),
        places=_places(rows, today, count_by_municipality(matters)),
        projects=projects(rows),
        calls=known_calls,
        applications=found,
        advice=_advice(rows, found, known_calls, today),
        matters=matters,
        contacts=_contacts(rows, today),
        series=series,
        gatherings=gatherings,
        days=_days(rows, today),
        names=dict(rows("SELECT id, name FROM municipality")),
    )


def _office(rows: Rows) -> str:
    found = rows(_OFFICE)
    if not found:
        return ""
    name, short = found[0]
    return f"{short}, {name}" if short and short != name else str(name)


def _places(rows: Rows, today: date, matters: Counter[int]) -> list[PlaceLine]:
    known_plans, contacts = plans(rows), reach(rows, today)
    libraries = {place: (number, plus) for place, number, plus in rows(_LIBRARIES)}
    return [
        PlaceLine(
            office,
            current_plan(known_plans.get(id_, []), today.year),
            *libraries.get(id_, (0, 0)),
            contacts[id_],
            matters[id_],
        )
        for id_, office in offices(rows, today).items()
    ]


def _advice(
    rows: Rows, found: list[ApplicationLine], known: list[CallLine], today: date
) -> dict[tuple[int, int], Advice]:
    """What the rules say, for every call that can still be applied for."""
    adviser, ours = Adviser(rows, found, today), places(rows)
    still_open = [call for call in known if call.is_open(today)]
    return {
        (call.id, place.id): adviser.advice(call, place.id) for call in still_open for place in ours
    }


def _gatherings(rows: Rows, today: date) -> tuple[str, list[Gathering]]:
    """The directors' meetings, or the series with most meetings if none is for all directors."""
    series = main_series(rows)
    if series is None:
        return "", []
    id_, name = series
    return name, attendance(rows, id_, today, MOST_GATHERINGS)


def _contacts(rows: Rows, today: date) -> list[ContactLine]:
    """Our municipalities first, by county, the director first; our office; then the others."""
    found = rows(_CONTACTS, {"day": today.isoformat()})
    return [_contact(row) for row in sorted(found, key=_contact_key)]


def _contact_key(row: Any) -> tuple[object, ...]:
    county, place, ours, org, own, library, given, family, role, *_, first = row
    group = 0 if ours else 1 if own else 2
    order = (role != DIRECTOR, family is not None, not first, swedish_key(f"{family} {given}"))
    where = swedish_key(county_short(county)) if ours else ""
    return group, where, swedish_key(place or org or ""), *order, library


def _contact(row: Any) -> ContactLine:
    county, place, _, org, _, library, given, family, role, tenure, title, *more = row
    phone, mobile, email, starts, _ = more
    name = f"{given or ''} {family or ''}".strip()
    return ContactLine(
        county=county_short(county),
        place=place or org or "",
        library=library,
        name=name,
        role=role,
        tenure=tenure,
        title=title,
        phone=phone or "",
        mobile=mobile or "",
        email=email or "",
        since=fuzzy(starts),
    )


def _days(rows: Rows, today: date) -> list[DayLine]:
    """What lies ahead, the nearest first; today is ahead."""
    sql = _DAYS.format(
        ahead=_AHEAD.format(at="m.at"),
        ahead_activity=_AHEAD.format(at="a.at"),
        ahead_call=_AHEAD.format(at="c.closes"),
        ahead_request=_AHEAD.format(at="r.due"),
    )
    found = sorted(rows(sql, {"day": today.isoformat()}), key=lambda row: (row[3], row[2]))
    return [_day(*row) for row in found]


def _day(
    source: str, kind: str, title: str, at: str, place: str, municipality: str | None, *more: str
) -> DayLine:
    return DayLine(source, kind, title, fuzzy(at), place, municipality or "", *more)
