"""What minutes, visits and notes say about a record: linked items with what stands below them, and
what was agreed there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import day, fuzzy, one_line

_WHERE = "coalesce(nullif(m.title, ''), s.name, u.name, '')"
# An item that is linked to the record brings what stands below it, and what was agreed there.
_SAID = f"""
WITH RECURSIVE about(id) AS (
  SELECT item_id FROM link WHERE {{owner}} = :record AND item_id IS NOT NULL
  UNION SELECT i.id FROM item i JOIN about ON i.parent_id = about.id
)
SELECT 'item', i.id, '', i.title, i.text, m.at, m.kind, {_WHERE}, i.id
FROM item i JOIN meeting m ON m.id = i.meeting_id
LEFT JOIN series s ON s.id = m.series_id LEFT JOIN municipality u ON u.id = m.municipality_id
WHERE i.id IN about
UNION ALL
SELECT 'outcome', o.id, o.kind, o.text, '', coalesce(m.at, o.created_on), coalesce(m.kind, ''),
       {_WHERE}, coalesce(o.item_id, 0)
FROM outcome o LEFT JOIN meeting m ON m.id = o.meeting_id
LEFT JOIN series s ON s.id = m.series_id LEFT JOIN municipality u ON u.id = m.municipality_id
WHERE o.item_id IN about OR o.id IN (SELECT outcome_id FROM link WHERE {{owner}} = :record)
ORDER BY 9, 1, 2
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said or is planned about a record: a record of its own, its words, its day and
    where."""

    kind: str
    id: int
    of: str
    title: str
    text: str
    at: FuzzyDate
    where: str


def said_about(rows: Rows, owner: str, record_id: int) -> list[Said]:
    """What is said about the record that a link's field `owner` (project_id) points to, the
    newest first; what was agreed on an item stands after it."""
    found = rows(_SAID.format(owner=owner), {"record": record_id})
    return newest_first(read_said(*row) for row in found)


def newest_first(said: Iterable[Said]) -> list[Said]:
    """The newest first; those of one day keep their order."""
    return sorted(said, key=lambda one: one.at.start or date.min, reverse=True)


def read_said(
    kind: str, id_: int, of: str, title: str, text: str, at: str, how: str, where: str, *_: int
) -> Said:
    """A row of SQL as a value; `how` is the kind of the meeting it was said at."""
    when = fuzzy(at) if "/" in at else FuzzyDate.day(day(at) or date.min)
    if how and how != "meeting":
        where = ", ".join(filter(None, (words.text(f"MeetingKind.{how}"), where)))
    return Said(kind, id_, of, one_line(title), one_line(text), when, where)
