"""Which municipalities were represented at a meeting, and at the meetings of a series."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import Place, fuzzy, places

BEST_FIRST = ("present", "part", "digital", "apologies", "absent", "unanswered")
PRESENT = ("present", "part", "digital")

_PRESENT = """
SELECT municipality_id FROM attendance
WHERE meeting_id = :meeting AND presence IN ('present', 'digital', 'part')
"""
_MEMBERS = """
SELECT b.municipality_id FROM meeting m JOIN series s ON s.id = m.series_id
JOIN series_member b ON b.series_id = s.id
WHERE m.id = :meeting AND b.municipality_id IS NOT NULL AND NOT s.all_directors
"""
_SERIES = """
SELECT s.id, s.name FROM series s JOIN meeting m ON m.series_id = s.id
GROUP BY s.id ORDER BY s.all_directors DESC, count(*) DESC, s.id
"""
_SERIES_OF = """
SELECT s.id FROM series s JOIN municipality u ON u.id = :place
WHERE (s.all_directors AND u.ours)
   OR EXISTS (SELECT 1 FROM series_member b
              WHERE b.series_id = s.id AND b.municipality_id = :place)
"""
_MEETINGS = """
SELECT id, at, place FROM meeting
WHERE series_id = :series AND kind = 'meeting' AND substr(at, 1, 10) <= :today
  AND id IN (SELECT meeting_id FROM attendance
             WHERE presence IN ('present', 'digital', 'part'))
ORDER BY at DESC, id DESC LIMIT :most
"""
_ATTENDANCE = """
SELECT a.meeting_id, a.municipality_id, a.presence FROM attendance a
JOIN meeting m ON m.id = a.meeting_id
WHERE m.series_id = :series AND a.municipality_id IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Representation:
    """The municipalities that were there and that were not, of those the meeting is for."""

    represented: tuple[Place, ...]
    missing: tuple[Place, ...]
    persons: int

    @property
    def line(self) -> str:
        """ "9 av 13 kommuner · 15 personer"."""
        key = "representation.line_one" if self.persons == 1 else "representation.line"
        of = len(self.represented) + len(self.missing)
        return words.text(key, places=len(self.represented), of=of, persons=self.persons)


def representation(rows: Rows, meeting_id: int) -> Representation:
    """Who was there, of all our municipalities or, in a series for some, of those."""
    meeting = {"meeting": meeting_id}
    present = [row[0] for row in rows(_PRESENT, meeting)]
    members = {row[0] for row in rows(_MEMBERS, meeting)}
    meant = [place for place in places(rows) if not members or place.id in members]
    there = set(present)
    return Representation(
        tuple(place for place in meant if place.id in there),
        tuple(place for place in meant if place.id not in there),
        len(present),
    )


def main_series(rows: Rows) -> tuple[int, str] | None:
    """The directors' meetings (id, name), or the series with most meetings; None if there is
    none."""
    found = rows(_SERIES)
    return (found[0][0], found[0][1]) if found else None


def series_of(rows: Rows, municipality_id: int) -> list[tuple[int, str]]:
    """The series that have met and that the municipality belongs to (id, name), the directors'
    first."""
    member_of = {row[0] for row in rows(_SERIES_OF, {"place": municipality_id})}
    return [(id_, name) for id_, name in rows(_SERIES) if id_ in member_of]


@dataclass(frozen=True, slots=True)
class Gathering:
    """One meeting of a series with the best presence of each municipality, by its id."""

    id: int
    at: FuzzyDate
    place: str
    presence: dict[int, str] = field(default_factory=dict)


def attendance(rows: Rows, series_id: int, today: date, most: int = 10) -> list[Gathering]:
    """The series' last meetings up to `today` that somebody was at, at most `most`, oldest first.

    A municipality that is not in `presence` was not represented and had said nothing.
    """
    presence: dict[int, dict[int, str]] = defaultdict(dict)
    for meeting, place, said in rows(_ATTENDANCE, {"series": series_id}):
        known = presence[meeting].get(place, BEST_FIRST[-1])
        presence[meeting][place] = min(known, said, key=BEST_FIRST.index)
    asked = {"series": series_id, "today": today.isoformat(), "most": most}
    found = [
        Gathering(row[0], fuzzy(row[1]), row[2], presence[row[0]]) for row in rows(_MEETINGS, asked)
    ]
    return found[::-1]
