"""Open matters that days bring: answers, reports, supplements, steps, dates, calls, today."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import (
    LOOK_AGAIN_AFTER,
    NOBODY,
    Awaits,
    Matter,
    MatterKind,
    Party,
    Side,
    lateness,
    mine,
)
from bibk_desktop.work.facts.money import calls
from bibk_desktop.work.facts.reading import HELD, day, fuzzy, places

NEAR = timedelta(days=7)
CLOSING = timedelta(days=30)
MOST_NAMES = 6

_UNANSWERED = """
SELECT r.id, r.title, r.due, r.sent_on, r.responsible_id,
       trim(p.given_name || ' ' || p.family_name), r.meeting_id,
       t.municipality_id, coalesce(m.name, trim(q.given_name || ' ' || q.family_name), o.name)
FROM request r
JOIN target t ON t.request_id = r.id
LEFT JOIN person p ON p.id = r.responsible_id
LEFT JOIN municipality m ON m.id = t.municipality_id
LEFT JOIN person q ON q.id = t.person_id
LEFT JOIN organisation o ON o.id = t.organisation_id
WHERE r.sent_on IS NOT NULL AND r.closed_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.target_id = t.id)
ORDER BY r.due, r.id
"""
_APPLICATION = """
JOIN application a ON a.id = {part}.application_id
JOIN call c ON c.id = a.call_id
JOIN programme g ON g.id = c.programme_id
LEFT JOIN municipality m ON m.id = a.lead_municipality_id
LEFT JOIN organisation o ON o.id = a.lead_organisation_id
"""
_LEAD = """
g.name || ' ' || c.name, a.lead_municipality_id, m.name,
coalesce(nullif(o.short_name, ''), o.name), coalesce(o.is_own, 0)
"""
_REPORTS = f"""
SELECT 'report', r.id, r.kind, r.due, NULL, r.responsible_id,
       trim(p.given_name || ' ' || p.family_name), {_LEAD}
FROM report r LEFT JOIN person p ON p.id = r.responsible_id {_APPLICATION.format(part="r")}
WHERE r.sent_on IS NULL
"""
_SUPPLEMENTS = f"""
SELECT 'supplement', s.id, s.words, s.due, s.asked_on, NULL, NULL, {_LEAD}
FROM supplement s {_APPLICATION.format(part="s")}
WHERE s.sent_on IS NULL
"""
_STEPS = f"""
SELECT 'application', x.id, x.next_step, x.next_due, x.status_since, NULL, NULL, {_LEAD}
FROM (SELECT id AS application_id, * FROM application) x {_APPLICATION.format(part="x")}
WHERE (x.next_step <> '' OR substr(x.next_due, 1, 10) < '9999')
  AND x.status NOT IN ('rejected', 'withdrawn', 'declines')
"""
_OURS = f"""
SELECT a.person_id FROM appointment a
WHERE a.organisation_id IN (SELECT id FROM organisation WHERE is_own)
  AND a.person_id IS NOT NULL AND {HELD.format(a="a")}
"""
# A day to confirm lies ahead and is unsure (a question mark, or about), or is only preliminary.
_TO_CONFIRM = """
SELECT 'activity', a.id, a.title, a.at, a.place, a.municipality_id, a.meeting_id
FROM activity a
WHERE a.state NOT IN ('cancelled', 'replaced') AND substr(a.at, 12, 10) >= :day
  AND substr(a.at, 1, 10) < '9999'
  AND (substr(a.at, 35, 1) = '?' OR substr(a.at, 37, 5) = 'about' OR a.state = 'preliminary')
UNION ALL
SELECT 'meeting', m.id, m.title, m.at, m.place, m.municipality_id, NULL
FROM meeting m
WHERE m.state IN ('planned', 'invited') AND substr(m.at, 12, 10) >= :day
  AND substr(m.at, 1, 10) < '9999'
  AND (substr(m.at, 35, 1) = '?' OR substr(m.at, 37, 5) = 'about')
"""
_TODAY = """
SELECT 'meeting', m.id, m.kind, m.title, m.at, coalesce(nullif(m.place, ''), u.name, ''),
       m.municipality_id
FROM meeting m LEFT JOIN municipality u ON u.id = m.municipality_id
WHERE m.kind IN ('meeting', 'visit', 'digital')
  AND substr(m.at, 1, 10) <= :day AND substr(m.at, 12, 10) >= :day AND substr(m.at, 12, 10) < '9999'
UNION ALL
SELECT 'activity', a.id, 'activity', a.title, a.at, a.place, a.municipality_id
FROM activity a
WHERE a.state NOT IN ('cancelled', 'replaced', 'idea') AND substr(a.at, 37, 6) <> 'during'
  AND substr(a.at, 1, 10) <= :day AND substr(a.at, 12, 10) >= :day AND substr(a.at, 12, 10) < '9999'
"""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A sent request that some have not answered: who, in Swedish order."""

    id: int
    title: str
    due: FuzzyDate
    sent_on: date | None
    responsible: Party
    meeting_id: int | None
    missing: tuple[str, ...]
    municipality_ids: tuple[int, ...]


def unanswered(rows: Rows) -> list[Unanswered]:
    """Every request that is out and not closed and lacks an answer, by its last day."""
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows(_UNANSWERED):
        found[row[0]].append(row)
    return [_unanswered(group) for group in found.values()]


def _unanswered(group: list[Any]) -> Unanswered:
    id_, title, due, sent, person_id, person, meeting, *_ = group[0]
    group.sort(key=lambda row: swedish_key(row[8] or ""))
    return Unanswered(
        id=id_,
        title=title,
        due=fuzzy(due),
        sent_on=day(sent),
        responsible=NOBODY if person_id is None else Party(Side.ours, person, person_id),
        meeting_id=meeting,
        missing=tuple(row[8] for row in group),
        municipality_ids=tuple(row[7] for row in group if row[7] is not None),
    )


def request_matters(rows: Rows, today: date, me: int | None) -> list[Matter]:
    """Requests that lack answers and whose last day is past, near or not said."""
    number = len(places(rows))
    return [
        _request_matter(one, today, me, number)
        for one in unanswered(rows)
        if one.due.start is None or one.due.start <= today + NEAR
    ]


def _request_matter(one: Unanswered, today: date, me: int | None, number: int) -> Matter:
    everybody = len(one.missing) == number > MOST_NAMES
    names = ", ".join(one.missing[:MOST_NAMES])
    if len(one.missing) > MOST_NAMES:
        names += f" +{len(one.missing) - MOST_NAMES}"
    return Matter(
        kind=MatterKind.request,
        source="request",
        source_id=one.id,
        text=one.title,
        detail=words.text("matter.all_missing", count=number) if everybody else names,
        responsible=one.responsible,
        awaits=Awaits.we_wait,
        due=one.due,
        look_again=one.due.start or (one.sent_on or today) + NEAR,
        created=one.sent_on,
        late=lateness(one.due, today),
        age=(today - one.sent_on).days if one.sent_on else 0,
        municipality_ids=one.municipality_ids,
        meeting_id=one.meeting_id,
        is_mine=mine(one.responsible, Awaits.we_wait, me),
    )


def application_matters(rows: Rows, today: date, me: int | None) -> list[Matter]:
    """Reports and supplements that are not sent, and the next steps of applications."""
    ours = {row[0] for row in rows(_OURS, {"day": today.isoformat()})}
    found = [*rows(_REPORTS), *rows(_SUPPLEMENTS), *rows(_STEPS)]
    return [_application_matter(row, today, me, ours) for row in found]


def _application_matter(row: Any, today: date, me: int | None, ours: set[int]) -> Matter:
    source, id_, said, due_text, since, person_id, person, call, place_id, place, org, own = row
    due, kind = fuzzy(due_text), _KINDS[source]
    responsible = _lead(place_id, place, org, own)
    if person_id is not None:
        side = Side.ours if person_id in ours else responsible.side
        responsible = Party(side, person, person_id, place_id)
    text = words.text(f"ReportKind.{said}") if kind is MatterKind.report else said
    return Matter(
        kind=kind,
        source=source,
        source_id=id_,
        text=text or words.text("matter.next_step"),
        detail=", ".join(filter(None, (call.strip(), place or org))),
        responsible=responsible,
        due=due,
        look_again=due.last_day or due.start or (day(since) or today) + LOOK_AGAIN_AFTER,
        created=day(since),
        late=lateness(due, today),
        municipality_ids=() if place_id is None else (place_id,),
        is_mine=mine(responsible, Awaits.none, me),
    )


_KINDS = {
    "report": MatterKind.report,
    "supplement": MatterKind.supplement,
    "application": MatterKind.next_step,
}


def _lead(place_id: int | None, place: str | None, org: str | None, own: int) -> Party:
    if place_id is not None:
        return Party(Side.municipality, place or "", municipality_id=place_id)
    return Party(Side.ours if own else Side.organisation, org or "")


def confirm_matters(rows: Rows, today: date) -> list[Matter]:
    """Activities and meetings ahead whose day is not sure: somebody is to confirm it."""
    return [
        Matter(
            kind=MatterKind.confirm,
            source=source,
            source_id=id_,
            text=title,
            detail=place,
            awaits=Awaits.we_wait,
            due=fuzzy(at),
            look_again=fuzzy(at).start,
            municipality_ids=() if place_id is None else (place_id,),
            meeting_id=meeting,
            is_mine=True,
        )
        for source, id_, title, at, place, place_id, meeting in rows(
            _TO_CONFIRM, {"day": today.isoformat()}
        )
    ]


def call_matters(rows: Rows, today: date) -> list[Matter]:
    """Calls that close within 30 days."""
    return [
        Matter(
            kind=MatterKind.call,
            source="call",
            source_id=call.id,
            text=words.text("matter.call_closes", call=call.title),
            detail=call.funder,
            due=call.closes,
            look_again=call.closes.start,
        )
        for call in calls(rows)
        if call.is_open(today) and (call.closes.start or today) <= today + CLOSING
    ]


def times_of_today(rows: Rows, today: date) -> list[Matter]:
    """Meetings, visits and activities of today."""
    return [
        Matter(
            kind=_time_kind(kind),
            source=source,
            source_id=id_,
            text=title or place,
            detail=place if title else "",
            due=fuzzy(at),
            municipality_ids=() if place_id is None else (place_id,),
            is_mine=True,
        )
        for source, id_, kind, title, at, place, place_id in rows(
            _TODAY, {"day": today.isoformat()}
        )
        if fuzzy(at).modifier is not Modifier.during
    ]


def _time_kind(kind: str) -> MatterKind:
    if kind == "activity":
        return MatterKind.activity
    return MatterKind.visit if kind == "visit" else MatterKind.meeting
