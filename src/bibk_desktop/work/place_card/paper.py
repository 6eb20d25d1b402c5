"""What the kommunkort's papers hold besides its page: the days ahead, and what may not leave."""

from dataclasses import dataclass

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.place_card.rules import NoteLine, PlaceFacts, StaffLine, notes, staff

_DAYS = """
SELECT m.at, coalesce(nullif(m.title, ''), s.meeting_name, s.name, ''), m.place, m.kind
FROM meeting m
LEFT JOIN series s ON s.id = m.series_id
LEFT JOIN library l ON l.id = m.library_id
JOIN municipality u ON u.id = :place
WHERE substr(m.at, 12, 10) >= :day AND substr(m.at, 1, 10) < '9999'
  AND (coalesce(m.municipality_id, l.municipality_id) = :place AND m.kind NOT IN ('meeting', 'note')
       OR m.kind = 'meeting' AND (s.all_directors AND u.ours OR EXISTS (
          SELECT 1 FROM series_member b WHERE b.series_id = s.id AND b.municipality_id = :place)))
UNION
SELECT a.at, a.title, a.place, '' FROM activity a
WHERE a.state NOT IN ('cancelled', 'replaced', 'idea')
  AND substr(a.at, 12, 10) >= :day AND substr(a.at, 1, 10) < '9999'
  AND (a.municipality_id = :place OR EXISTS (
       SELECT 1 FROM invited i LEFT JOIN appointment p ON p.group_id = i.group_id
              AND p.represents_municipality_id = :place
       WHERE i.activity_id = a.id AND (i.municipality_id = :place OR p.id IS NOT NULL)))
ORDER BY 1, 2
"""
# What came of a text that belongs to no meeting was written in an internal note; a quick note is
# for us alone too.
_INNER = (
    "SELECT o.id FROM outcome o LEFT JOIN meeting m ON m.id = o.meeting_id"
    " WHERE o.words <> '' AND (m.id IS NULL OR m.kind = 'note')"
)
_OFFICE = "SELECT name FROM organisation WHERE is_own ORDER BY id LIMIT 1"


@dataclass(frozen=True, slots=True)
class DayLine:
    """A meeting, visit or activity ahead; `kind` is a contact's, empty for an activity."""

    at: FuzzyDate
    title: str
    place: str
    kind: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A municipality's page with its staff, all its notes and the days ahead; `inner` are
    outcomes of internal notes."""

    facts: PlaceFacts
    staff: list[StaffLine]
    notes: list[NoteLine]
    days: list[DayLine]
    inner: frozenset[int]
    office: str


def load_paper(rows: Rows, facts: PlaceFacts) -> Paper:
    """Everything the papers of a municipality may say."""
    asked = {"place": facts.head.id, "day": facts.today.isoformat()}
    days = [DayLine(fuzzy(at), title, place, kind) for at, title, place, kind in rows(_DAYS, asked)]
    office = rows(_OFFICE)
    inner = frozenset(id_ for (id_,) in rows(_INNER))
    place, today = facts.head.id, facts.today
    return Paper(
        facts=facts,
        staff=staff(rows, place, today),
        notes=notes(rows, place, today),
        days=days,
        inner=inner,
        office=office[0][0] if office else "",
    )
