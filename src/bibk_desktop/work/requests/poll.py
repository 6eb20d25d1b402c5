"""The day that most can makes a meeting, an activity, or the day of one that is planned."""

from dataclasses import dataclass
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Activity, ActivityState, Meeting, MeetingState, Request
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.facts.representation import main_series
from bibk_desktop.work.requests.rules import Option, Sheet

MEETING, ACTIVITY = "meeting", "activity"
UNSETTLED = ("planned", "invited", "idea", "preliminary")
_SERIES = "SELECT id, name, meeting_name FROM series ORDER BY name COLLATE swedish"
_TIED = "SELECT id, title, at, state FROM {kind} WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Booking:
    """What a day becomes: a new meeting (in a series) or activity, or the day of `tied_id`."""

    kind: str
    title: str
    series_id: int | None = None
    tied_id: int | None = None
    closes: bool = True


@dataclass(frozen=True, slots=True)
class Tied:
    """The meeting or activity a request is about."""

    kind: str
    id: int
    title: str
    at: FuzzyDate


def series(rows: Rows) -> list[tuple[int, str, str]]:
    """Every series: id, name, what one of its meetings is called."""
    return [(id_, name, called or name) for id_, name, called in rows(_SERIES)]


def likely_series(rows: Rows) -> int | None:
    """The series that a day for everybody most likely belongs to; None if there is none."""
    found = main_series(rows)
    return found[0] if found else None


def tied(rows: Rows, one: Sheet) -> Tied | None:
    """The planned meeting or activity whose day the poll is to settle; None if there is none."""
    for kind, id_ in ((MEETING, one.meeting_id), (ACTIVITY, one.activity_id)):
        found = rows(_TIED.format(kind=kind), (id_,)) if id_ is not None else []
        if found and found[0][3] in UNSETTLED:
            return Tied(kind, found[0][0], found[0][1], fuzzy(found[0][2]))
    return None


def book(store: Store, one: Sheet, option: Option, booking: Booking) -> int:
    """Make the day what `booking` says, in one step; the id of the meeting or activity.

    ValueError if the option is no day. KeyError if what it was tied to is gone.
    """
    if not option.is_date:
        raise ValueError("the option is no day")
    day = write(option.at, store.today(), Style.table)
    with store.write("undo.poll_meeting", day=day, title=booking.title):
        made = _place(store, option, booking)
        if booking.kind == MEETING:
            store.change(Request, one.id, meeting_id=made)
        else:
            store.change(Request, one.id, activity_id=made)
        if booking.closes and one.closed_on is None:
            store.change(Request, one.id, closed_on=store.today())
    return made


def _place(store: Store, option: Option, booking: Booking) -> int:
    if booking.tied_id is not None:
        kind = Meeting if booking.kind == MEETING else Activity
        store.change(kind, booking.tied_id, at=option.at)
        return booking.tied_id
    if booking.kind == ACTIVITY:
        new = Activity(title=booking.title, at=option.at, state=ActivityState.settled)
        return store.add(new)
    state = MeetingState.planned
    meeting = Meeting(title=booking.title, at=option.at, series_id=booking.series_id, state=state)
    return store.add(meeting)


def option_words(one: Sheet, option: Option, today: date) -> str:
    """ "12 sep kl. 9.30–15.30 · 4 av 13 kan"."""
    said = write(option.at, today, Style.table)
    number = len(one.choosing(option))
    return words.text("requests.can", day=said, n=number, all=len(one.asked))
