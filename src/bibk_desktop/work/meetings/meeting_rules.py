"""What a meeting still lacks when it ends, and the next one of its series; no Qt."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bibk_desktop.records import date_reader
from bibk_desktop.records.date_writer import write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import ItemKind
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import fuzzy, one_line

Lack = Literal["day", "present", "responsible", "date", "next"]
_OUTCOMES = """
SELECT o.id, o.item_id, coalesce(i.title, ''), o.text, o.due,
  o.kind IN ('task', 'waiting', 'question') AND o.asker_municipality_id IS NULL
  AND o.responsible_words = '' AND coalesce(o.responsible_person_id,
    o.responsible_organisation_id, o.responsible_group_id, o.responsible_municipality_id) IS NULL
FROM outcome o LEFT JOIN item i ON i.id = o.item_id
WHERE o.meeting_id = ? AND o.state = 'open' ORDER BY i.position, o.id
"""
_NEXT = """
SELECT n.id, n.title, n.at, n.place FROM meeting m JOIN meeting n ON n.series_id = m.series_id
WHERE m.id = ? AND n.id <> m.id AND substr(n.at, 1, 10) > substr(m.at, 1, 10)
  AND substr(n.at, 1, 4) <> '9999' AND n.kind = 'meeting' ORDER BY n.at, n.id LIMIT 1
"""
_HERE = """
SELECT 1 FROM attendance WHERE meeting_id = ? AND presence IN ('present', 'digital', 'part') LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing; an outcome names its item and the words."""

    lack: Lack
    text: str = ""
    item: str = ""
    outcome_id: int | None = None
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """The next meeting of a series."""

    id: int
    title: str
    at: FuzzyDate
    place: str

    def said(self, today: date) -> str:
        """ "15 mars 2018 kl. 9.30, Växjö"."""
        return ", ".join(filter(None, (write(self.at, today), self.place)))


def missing(rows: Rows, meeting_id: int) -> list[Missing]:
    """What a meeting lacks: its day, who was there, who is responsible, sure dates, the next."""
    found: list[Missing] = []
    at, series = rows("SELECT at, series_id FROM meeting WHERE id = ?", (meeting_id,))[0]
    if fuzzy(at).start is None:
        found.append(Missing("day"))
    if not rows(_HERE, (meeting_id,)):
        found.append(Missing("present"))
    for id_, item_id, item, text, due, nobody in rows(_OUTCOMES, (meeting_id,)):
        said = one_line(text)
        if nobody:
            found.append(Missing("responsible", said, item, id_, item_id))
        if _is_unclear(due):
            found.append(Missing("date", said, item, id_, item_id))
    if series is not None and next_meeting(rows, meeting_id) is None:
        found.append(Missing("next"))
    return found


def series_and_day(rows: Rows, meeting_id: int, today: date) -> tuple[int | None, str]:
    """The meeting's series, and the words for the next day in its item on the next meeting."""
    series, at = rows("SELECT series_id, at FROM meeting WHERE id = ?", (meeting_id,))[0]
    held = fuzzy(at).start or today
    texts = rows(
        "SELECT title || char(10) || text FROM item WHERE meeting_id = ? AND kind = ?",
        (meeting_id, ItemKind.next_meeting.value),
    )
    for (text,) in texts:
        for found in date_reader.find(plain_text(text), held):
            if found.value.start is not None and found.value.start > held:
                return series, write(found.value, today)
    return series, ""


def _is_unclear(due: str) -> bool:
    """A day that is to be confirmed; words that are no date are no such."""
    read = fuzzy(due)
    return read.start is not None and (not read.confirmed or read.modifier is Modifier.about)


def next_meeting(rows: Rows, meeting_id: int) -> Next | None:
    """The meeting that follows in the series; None while there is none."""
    for id_, title, at, place in rows(_NEXT, (meeting_id,)):
        return Next(id_, title, fuzzy(at), place)
    return None
