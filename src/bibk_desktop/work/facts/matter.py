"""An open matter: what it is, who answers for it, when; and the one order of them all."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, clock, write
from bibk_desktop.records.fuzzy_date import FuzzyDate

LOOK_AGAIN_AFTER = timedelta(days=30)
URGENT = ("snarast", "omgående", "genast", "brådskande", "akut", "så snart", "så fort", "fortast")


class MatterKind(StrEnum):
    """What an open matter is; the first three are times of today."""

    visit = "visit"
    meeting = "meeting"
    activity = "activity"
    request = "request"
    question_to_us = "question_to_us"
    question = "question"
    task = "task"
    waiting = "waiting"
    proposal = "proposal"
    report = "report"
    supplement = "supplement"
    next_step = "next_step"
    confirm = "confirm"
    call = "call"


class Side(StrEnum):
    """On whose side the one stands who is to act."""

    nobody = "nobody"
    ours = "ours"
    municipality = "municipality"
    organisation = "organisation"
    group = "group"


class Awaits(StrEnum):
    """Who waits for whom: we for them, or they for us."""

    none = "none"
    we_wait = "we_wait"
    they_wait = "they_wait"


class Urgency(StrEnum):
    """How pressing the words about the date are."""

    none = "none"
    late = "late"
    watch = "watch"
    unconfirmed = "unconfirmed"


TIMES = (MatterKind.visit, MatterKind.meeting, MatterKind.activity)
QUESTIONS = (MatterKind.question, MatterKind.question_to_us)


@dataclass(frozen=True, slots=True)
class Party:
    """Who is to act; a name is enough."""

    side: Side = Side.nobody
    name: str = ""
    person_id: int | None = None
    municipality_id: int | None = None


NOBODY = Party()


@dataclass(frozen=True, slots=True, eq=False)
class Matter:
    """Something open, whatever table it stands in; the same one as before as long as its record
    is the same, whatever has become of it since.

    `source` and `source_id` are the record behind it, as `store` names it; `meeting_id` is
    where it was said. `responsible` is who is to act, and `awaited` whom we wait for when that
    is somebody else. `late` and `age` are whole days; `look_again` is the day to take it up.
    """

    kind: MatterKind
    source: str
    source_id: int
    text: str
    detail: str = ""
    responsible: Party = NOBODY
    awaited: Party = NOBODY
    awaits: Awaits = Awaits.none
    due: FuzzyDate = field(default_factory=FuzzyDate)
    look_again: date | None = None
    is_at_next_meeting: bool = False
    created: date | None = None
    late: int = 0
    age: int = 0
    municipality_ids: tuple[int, ...] = ()
    meeting_id: int | None = None
    is_mine: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Matter) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[str, int, bool]:
        return self.source, self.source_id, self.is_time_of_today

    @property
    def is_time_of_today(self) -> bool:
        """Something that happens today, not something to do."""
        return self.kind in TIMES

    @property
    def is_urgent(self) -> bool:
        """Its due says that it cannot wait."""
        said = self.due.words.casefold()
        return self.due.start is None and any(word in said for word in URGENT)

    @property
    def is_theirs(self) -> bool:
        """A municipality is to act, or to answer."""
        sides = (self.responsible.side, self.awaited.side)
        return self.kind is MatterKind.request or Side.municipality in sides

    @property
    def is_offices(self) -> bool:
        """It stands with our office, to do or to watch: no municipality is to act."""
        return self.responsible.side is not Side.municipality

    @property
    def day(self) -> date | None:
        """The day it sorts by: its due, else the day to look at it again."""
        return self.due.start or self.look_again


def begins_with(line: str, name: str) -> bool:
    """Whether a line says first whose it is: "Lessebo: hur många …"; then none says it again."""
    return bool(name) and line.casefold().startswith(f"{name.casefold()}:")


def lateness(due: FuzzyDate, today: date) -> int:
    """Whole days since its last day; 0 when that is not past or not known."""
    last = due.last_day
    return (today - last).days if last is not None and last < today else 0


def mine(responsible: Party, awaits: Awaits, me: int | None) -> bool:
    """The user is responsible, or nobody is and we wait."""
    if responsible.side is Side.nobody:
        return awaits is Awaits.we_wait
    return me is not None and responsible.person_id == me


def ordered(matters: Iterable[Matter]) -> list[Matter]:
    """Today's times, late (oldest first), unanswered questions, urgent, then by day."""
    return sorted(matters, key=_rank)


def _rank(matter: Matter) -> tuple[object, ...]:
    day = matter.day or date.max
    tail = (day, matter.created or date.max, matter.source, matter.source_id)
    if matter.is_time_of_today:
        return 0, (matter.due.start_time or time.max).isoformat(), *tail
    if matter.late:
        return 1, "", -matter.late, *tail[1:]
    if matter.kind in QUESTIONS:
        return 2, "", *reversed(tail[:2]), *tail[2:]
    return (3 if matter.is_urgent else 4), "", *tail


def when_words(matter: Matter, today: date) -> tuple[str, Urgency]:
    """What stands in the date column, and how pressing it is: "försenad 6 dagar", late."""
    if matter.is_time_of_today:
        return _today_words(matter.due), Urgency.none
    if matter.late:
        return _days("matter.late", matter.late), Urgency.late
    if matter.kind in QUESTIONS and matter.due.start is None:
        said = _days("matter.waited", matter.age) if matter.age else words.text("matter.new")
        return said, Urgency.watch
    if matter.is_urgent:
        return matter.due.words, Urgency.watch
    if matter.kind is MatterKind.confirm:
        return write(matter.due, today, Style.table).rstrip("?"), Urgency.unconfirmed
    return _plain_words(matter, today), Urgency.none


def _plain_words(matter: Matter, today: date) -> str:
    if matter.due.start is not None:
        return write(matter.due, today, Style.table)
    if matter.kind is MatterKind.waiting and matter.age:
        return _days("matter.age", matter.age)
    if matter.is_at_next_meeting:
        return words.text("matter.next_meeting")
    if matter.look_again is not None and matter.look_again <= today:
        return words.text("matter.look_again")
    if matter.look_again is not None:
        return write(FuzzyDate.day(matter.look_again), today, Style.table)
    return matter.due.words


def _today_words(at: FuzzyDate) -> str:
    if at.start_time is None:
        return words.text("matter.today")
    return words.text("matter.today_at", time=clock(at.start_time))


def _days(key: str, days: int) -> str:
    return words.text(f"{key}_one") if days == 1 else words.text(key, days=days)
