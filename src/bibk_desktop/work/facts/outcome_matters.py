"""Open matters that came of what people said: tasks, waiting-for, proposals, questions."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import (
    LOOK_AGAIN_AFTER,
    NOBODY,
    Awaits,
    Matter,
    MatterKind,
    Party,
    Side,
    begins_with,
    lateness,
    mine,
)
from bibk_desktop.work.facts.reading import HELD, day, fuzzy, one_line

GROUP_MEETING = "meeting"

_OPEN = "o.state = 'open' AND o.kind IN ('task', 'waiting', 'proposal', 'question')"
_OUTCOMES = f"""
SELECT o.id, o.kind, o.text, o.words, o.due, o.created_on, o.look_again_on, o.municipality_id,
       o.responsible_person_id, trim(p.given_name || ' ' || p.family_name),
       o.responsible_organisation_id, coalesce(nullif(r.short_name, ''), r.name), r.is_own,
       o.responsible_group_id, g.name, o.responsible_municipality_id, rm.name,
       o.responsible_words, o.asker_municipality_id, am.name,
       m.id, m.kind, m.at, coalesce(m.municipality_id, l.municipality_id), m.series_id,
       coalesce(nullif(s.meeting_name, ''), m.title)
FROM outcome o
LEFT JOIN person p ON p.id = o.responsible_person_id
LEFT JOIN organisation r ON r.id = o.responsible_organisation_id
LEFT JOIN "group" g ON g.id = o.responsible_group_id
LEFT JOIN municipality rm ON rm.id = o.responsible_municipality_id
LEFT JOIN municipality am ON am.id = o.asker_municipality_id
LEFT JOIN meeting m ON m.id = o.meeting_id
LEFT JOIN library l ON l.id = m.library_id
LEFT JOIN series s ON s.id = m.series_id
WHERE {_OPEN} AND o.closed_by_id IS NULL {{which}}
"""
# Every outcome that may concern :place, found by the indexes; which do is said by the matters.
_OF_PLACE = """
AND o.id IN (
  SELECT id FROM outcome
  WHERE municipality_id = :place OR responsible_municipality_id = :place
     OR asker_municipality_id = :place
  UNION SELECT outcome_id FROM link WHERE municipality_id = :place
  UNION SELECT x.id FROM outcome x JOIN meeting m ON m.id = x.meeting_id
  WHERE m.municipality_id = :place
     OR m.library_id IN (SELECT id FROM library WHERE municipality_id = :place)
  UNION SELECT x.id FROM outcome x JOIN appointment a ON a.person_id = x.responsible_person_id
  WHERE a.municipality_id = :place
     OR a.library_id IN (SELECT id FROM library WHERE municipality_id = :place))
"""
_SIDES = f"""
SELECT a.person_id, max(coalesce(n.is_own, 0)), max(coalesce(a.municipality_id, l.municipality_id))
FROM appointment a
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN organisation n ON n.id = a.organisation_id
WHERE a.person_id IN (SELECT o.responsible_person_id FROM outcome o WHERE {_OPEN} {{which}})
  AND {HELD.format(a="a")}
GROUP BY a.person_id
"""
_LINKS = f"""
SELECT k.outcome_id, k.municipality_id FROM link k JOIN outcome o ON o.id = k.outcome_id
WHERE {_OPEN} AND k.municipality_id IS NOT NULL {{which}}
"""
_COMING = """
SELECT series_id, id, substr(at, 1, 10) FROM meeting
WHERE series_id IN (SELECT id FROM series) AND kind = 'meeting'
  AND substr(at, 1, 10) >= :day AND substr(at, 1, 10) < '9999'
ORDER BY at
"""


@dataclass(slots=True)
class _Said:
    """The meeting, visit, call or mail where an outcome was said."""

    id: int | None
    kind: str | None
    at: FuzzyDate
    municipality_id: int | None
    series_id: int | None
    name: str | None

    @property
    def visited(self) -> int | None:
        """The municipality it was a contact with; a group meeting only lies somewhere."""
        return None if self.kind == GROUP_MEETING else self.municipality_id

    def words(self, today: date) -> str:
        """ "Chefsmöte 24 jan", "telefon 29 jan"; empty without a meeting."""
        if self.id is None:
            return ""
        known = self.name or words.text(f"MeetingKind.{self.kind}")
        name = known if self.kind == GROUP_MEETING else words.text(f"MeetingKind.{self.kind}")
        date_only = FuzzyDate(self.at.start, self.at.end, words=self.at.words)
        return f"{name} {write(date_only, today, Style.table)}".strip()


@dataclass(slots=True)
class _Around:
    """What several outcomes need: the user, people's sides, links, coming meetings."""

    today: date
    me: int | None
    sides: dict[int, tuple[bool, int | None]]
    links: dict[int, list[int]] = field(default_factory=dict)
    coming: dict[int, list[tuple[int, date]]] = field(default_factory=dict)


def outcome_matters(
    rows: Rows, today: date, me: int | None, place: int | None = None
) -> list[Matter]:
    """Every open outcome that is followed up, in no order; with a `place`, those that may
    concern that municipality."""
    which = "" if place is None else _OF_PLACE
    asked: dict[str, object] = {"day": today.isoformat()}
    if place is not None:
        asked["place"] = place
    around = _around(rows, today, me, which, asked)
    return [_matter(row, around) for row in rows(_OUTCOMES.format(which=which), asked)]


def _around(
    rows: Rows, today: date, me: int | None, which: str, asked: dict[str, object]
) -> _Around:
    found = rows(_SIDES.format(which=which), asked)
    sides = {person: (bool(own), place) for person, own, place in found}
    links: dict[int, list[int]] = defaultdict(list)
    for outcome, place in rows(_LINKS.format(which=which), asked):
        links[outcome].append(place)
    coming: dict[int, list[tuple[int, date]]] = defaultdict(list)
    for series, meeting, at in rows(_COMING, asked):
        coming[series].append((meeting, date.fromisoformat(at)))
    return _Around(today, me, sides, links, coming)


def _matter(row: Any, around: _Around) -> Matter:
    id_, kind, text, said_words, due_text, created_text, again_text, place_id, *more = row
    named, asker_id, asker, said = more[:10], more[10], more[11], _said(more[12:])
    due, created = fuzzy(due_text), day(created_text)
    party = _party(named, around)
    is_waiting = kind == MatterKind.waiting and party.side is not Side.ours
    responsible, awaited = (NOBODY, party) if is_waiting else (party, NOBODY)
    awaits = _awaits(kind, responsible, asker_id)
    again, is_at_meeting = _look_again(due, day(again_text), created, said, around)
    concerned = (place_id, party.municipality_id, asker_id, said.visited)
    line = one_line(text) or one_line(said_words)
    names = [name for name in (asker, awaited.name) if name and not begins_with(line, name)]
    return Matter(
        kind=_kind(kind, asker_id),
        source="outcome",
        source_id=id_,
        text=line,
        detail=", ".join(filter(None, (*names, said.words(around.today)))),
        responsible=responsible,
        awaited=awaited,
        awaits=awaits,
        due=due,
        look_again=again,
        is_at_next_meeting=is_at_meeting,
        created=created,
        late=lateness(due, around.today),
        age=max(0, (around.today - created).days) if created else 0,
        municipality_ids=_distinct(*concerned, *around.links.get(id_, ())),
        meeting_id=said.id,
        is_mine=mine(responsible, awaits, around.me),
    )


def _said(row: Any) -> _Said:
    id_, kind, at, place, series, name = row
    return _Said(id_, kind, fuzzy(at), place, series, name)


def _kind(kind: str, asker_id: int | None) -> MatterKind:
    if kind == MatterKind.question and asker_id is not None:
        return MatterKind.question_to_us
    return MatterKind(kind)


def _party(named: Any, around: _Around) -> Party:
    person_id, person, org_id, org, is_own, group_id, group, place_id, place, in_words = named
    if person_id is not None:
        return _person(person_id, person, around)
    if org_id is not None:
        return Party(Side.ours if is_own else Side.organisation, org)
    if group_id is not None:
        return Party(Side.group, group)
    if place_id is not None:
        return Party(Side.municipality, place, municipality_id=place_id)
    return Party(Side.organisation, in_words) if in_words else NOBODY


def _person(person_id: int, name: str, around: _Around) -> Party:
    is_own, place = around.sides.get(person_id, (False, None))
    if is_own or person_id == around.me:
        return Party(Side.ours, name, person_id)
    side = Side.organisation if place is None else Side.municipality
    return Party(side, name, person_id, place)


def _awaits(kind: str, responsible: Party, asker_id: int | None) -> Awaits:
    theirs = responsible.side in (Side.municipality, Side.organisation)
    if kind == MatterKind.waiting or theirs:
        return Awaits.we_wait
    if asker_id is not None:
        return Awaits.they_wait
    return Awaits.we_wait if kind == MatterKind.question else Awaits.none


def _look_again(
    due: FuzzyDate, again: date | None, created: date | None, said: _Said, around: _Around
) -> tuple[date | None, bool]:
    """The day to take it up: as set, its due, the series' next meeting, 30 days after."""
    if again is not None or due.start is not None:
        return again or due.last_day or due.start, False
    for meeting, at in around.coming.get(said.series_id or 0, ()):
        if meeting != said.id and (said.at.start is None or at > said.at.start):
            return at, True
    return (created + LOOK_AGAIN_AFTER if created else None), False


def _distinct(*ids: int | None) -> tuple[int, ...]:
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ is not None))
