"""What the lists of the meetings' page show: meetings, decisions, series."""

from dataclasses import dataclass
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import DATE_WIDTH, FuzzyDate
from bibk_desktop.records.model import MeetingState, OutcomeKind, OutcomeState
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import one_line

UNDATED = "9999"
_MEETINGS = """
SELECT m.id, m.at, m.title, m.place, m.series_id, coalesce(s.name, ''), m.state,
  (SELECT count(*) FROM outcome o WHERE o.meeting_id = m.id AND o.kind = 'decision'),
  (SELECT count(*) FROM outcome o WHERE o.meeting_id = m.id AND o.state = 'open'),
  coalesce(nullif(s.meeting_name, ''), s.name, '')
FROM meeting m LEFT JOIN series s ON s.id = m.series_id WHERE m.kind = 'meeting'
"""
_DECISIONS = """
SELECT o.id, o.meeting_id, o.item_id, o.kind, o.number, o.text, o.state, m.at, m.title, m.state,
  coalesce(i.title, ''), coalesce(s.name, '')
FROM outcome o JOIN meeting m ON m.id = o.meeting_id LEFT JOIN item i ON i.id = o.item_id
LEFT JOIN series s ON s.id = m.series_id
WHERE o.kind IN ('decision', 'agreement') AND m.kind = 'meeting'
ORDER BY m.at DESC, m.id DESC, o.number IS NULL, o.number, o.id
"""
_SERIES = """
SELECT s.id, s.name, s.meeting_name, s.minutes,
  (SELECT count(*) FROM meeting m WHERE m.series_id = s.id AND m.kind = 'meeting'),
  (SELECT max(m.at) FROM meeting m WHERE m.series_id = s.id AND m.kind = 'meeting'
   AND substr(m.at, 1, 10) <= :today),
  (SELECT min(m.at) FROM meeting m WHERE m.series_id = s.id AND m.kind = 'meeting'
   AND substr(m.at, 1, 10) > :today AND substr(m.at, 1, 4) <> '9999')
FROM series s ORDER BY s.name COLLATE swedish, s.id
"""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting in the list; its date is read when it is shown, for there may be thousands."""

    id: int
    encoded: str
    title: str
    place: str
    series_id: int | None
    series: str
    state: MeetingState
    decisions: int
    open: int
    group: str

    @property
    def at(self) -> FuzzyDate:
        """When it is or was."""
        return FuzzyDate.decode(self.encoded)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision, or what was agreed, of any meeting."""

    id: int
    meeting_id: int
    item_id: int | None
    kind: OutcomeKind
    label: str
    text: str
    is_dropped: bool
    at: FuzzyDate
    meeting: str
    state: MeetingState
    item: str
    series: str


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One series of meetings."""

    id: int
    name: str
    meeting_name: str
    minutes: str
    meetings: int
    last: FuzzyDate
    next: FuzzyDate


def meetings(rows: Rows, today: date, series_id: int | None = None) -> list[MeetingRow]:
    """The coming meetings, nearest first, then those that were, newest first, by year."""
    found = [_meeting(row, today) for row in rows(_MEETINGS)]
    if series_id is not None:
        found = [row for row in found if row.series_id == series_id]
    coming = [row for row in found if row.encoded[:DATE_WIDTH] >= today.isoformat()]
    gone = [row for row in found if row.encoded[:DATE_WIDTH] < today.isoformat()]
    coming.sort(key=lambda row: (row.encoded, row.id))
    gone.sort(key=lambda row: (row.encoded, row.id), reverse=True)
    return coming + gone


def _meeting(row: tuple[object, ...], today: date) -> MeetingRow:
    id_, at, title, place, series_id, series, state, decisions, still, usual = row
    said = str(title or usual) or words.text("meetings.nameless")
    group = _group(str(at), today.isoformat())
    kept = MeetingState(str(state))
    return MeetingRow(
        int(str(id_)),
        str(at),
        said,
        str(place),
        series_id if isinstance(series_id, int) else None,
        str(series),
        kept,
        int(str(decisions)),
        int(str(still)),
        group,
    )


def _group(encoded: str, today: str) -> str:
    if encoded.startswith(UNDATED):
        return words.text("meetings.undated")
    return words.text("meetings.coming") if encoded[:DATE_WIDTH] >= today else encoded[:4]


def decisions(rows: Rows) -> list[DecisionRow]:
    """Every decision, newest meeting first, and the lighter kind behind those of its meeting."""
    return [_decision(*row) for row in rows(_DECISIONS)]


def _decision(
    id_: int,
    meeting_id: int,
    item_id: int | None,
    kind: str,
    number: int | None,
    text: str,
    state: str,
    at: str,
    meeting: str,
    meeting_state: str,
    item: str,
    series: str,
) -> DecisionRow:
    when = FuzzyDate.decode(at)
    return DecisionRow(
        id_,
        meeting_id,
        item_id,
        OutcomeKind(kind),
        decision_label(when, number),
        one_line(text),
        state == OutcomeState.dropped,
        when,
        meeting or series,
        MeetingState(meeting_state),
        item,
        series,
    )


def decision_label(at: FuzzyDate, number: int | None) -> str:
    """As "2018-01-24:2"; what has no number is called by what it is."""
    if number is None:
        return words.text("meetings.agreed")
    return f"{at.start.isoformat()}:{number}" if at.start else f":{number}"


def series(rows: Rows, today: date) -> list[SeriesRow]:
    """The series by name."""
    return [
        SeriesRow(id_, name, usual, minutes, count, _date(last), _date(coming))
        for id_, name, usual, minutes, count, last, coming in rows(
            _SERIES, {"today": today.isoformat()}
        )
    ]


def _date(kept: str | None) -> FuzzyDate:
    return FuzzyDate.decode(kept) if kept else FuzzyDate()


def series_names(rows: Rows) -> list[tuple[str, int]]:
    """The series for a box: (name, id)."""
    found = rows("SELECT id, name FROM series ORDER BY name COLLATE swedish, id")
    return [(name or words.text("meetings.nameless_series"), id_) for id_, name in found]
