"""Dates as people say them: a span, times, a modifier, confirmed or not, the words as written."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self

# The text form, one column: "2018-04-19/2018-04-20 13:00-16:00 ? about |words as written".
# Every part but the words stands at a fixed place. SQL's substr counts from 1, so these do too:
# substr(at, START_AT, 10), substr(at, END_AT, 10), substr(at, START_TIME_AT, 5) and so on.
START_AT, END_AT, DATE_WIDTH = 1, 12, 10
START_TIME_AT, END_TIME_AT, TIME_WIDTH = 23, 29, 5
CONFIRMED_AT, MODIFIER_AT, MODIFIER_WIDTH = 35, 37, 6
WORDS_AT = 44
NO_DATE, NO_TIME = "9999-99-99", "--:--"
CONFIRMED, UNCONFIRMED = ".", "?"


class Modifier(StrEnum):
    """How a date stands to the day or days it names."""

    none = "none"
    about = "about"
    before = "before"
    after = "after"
    from_ = "from"
    during = "during"
    open = "open"


class Toward(StrEnum):
    """Which day is meant by words that leave out the year: "22 jan", "torsdag", "den 14:e"."""

    coming = "coming"  # the next one
    recent = "recent"  # the one within the last month, else the next: a meeting, a visit
    past = "past"  # the last one, since it has happened: an answer that came


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A date as people say it; days are inclusive, times are local clock times in whole minutes.

    `end` equals `start` for one day and is None when the end is not known (modifier from).
    before and after name one day. Without a start the words say all there is (modifier open).
    ValueError if the end comes before the start or a time holds more than hours and minutes.
    """

    start: date | None = None
    end: date | None = None
    start_time: time | None = None
    end_time: time | None = None
    modifier: Modifier = Modifier.none
    confirmed: bool = True
    words: str = ""

    def __post_init__(self) -> None:
        if self.end is not None and (self.start is None or self.end < self.start):
            raise ValueError("a date's end needs a start that is not after it")
        if isinstance(self.start, datetime) or isinstance(self.end, datetime):
            raise ValueError("start and end are days without a time")
        for clock in (self.start_time, self.end_time):
            if clock is not None and clock != time(clock.hour, clock.minute):
                raise ValueError("a time has hours and minutes only")

    @classmethod
    def day(cls, day: date, words: str = "") -> Self:
        """One certain day."""
        return cls(day, day, words=words)

    @classmethod
    def span(cls, start: date, end: date, modifier: Modifier = Modifier.none) -> Self:
        """The days from `start` to `end`, both included."""
        return cls(start, end, modifier=modifier)

    @classmethod
    def open(cls, words: str) -> Self:
        """No day at all, only words: "löpande", "när rapporten kommer"."""
        return cls(modifier=Modifier.open, words=words)

    @property
    def is_empty(self) -> bool:
        """Nothing is said: no day and no words."""
        return self.start is None and not self.words

    @property
    def is_day(self) -> bool:
        """One single day, whatever its modifier."""
        return self.start is not None and self.start == self.end

    @property
    def is_exact(self) -> bool:
        """A confirmed day or span, taken at its word."""
        return self.start is not None and self.confirmed and self.modifier is Modifier.none

    @property
    def last_day(self) -> date | None:
        """The last day it can mean; None when that is open (from, after, no date)."""
        return None if self.modifier in (Modifier.from_, Modifier.after) else self.end

    def is_past(self, today: date) -> bool:
        """Its last day lies before `today`; what is open is never past."""
        return self.last_day is not None and self.last_day < today

    def overlaps(self, first: date, last: date) -> bool:
        """Whether it may fall on any day from `first` to `last`, both included."""
        if self.start is None:
            return False
        begins = first if self.modifier is Modifier.before else self.start
        return begins <= last and (self.last_day is None or self.last_day >= first)

    def days_until(self, today: date) -> int | None:
        """Days from `today` to its start (negative when it has begun); None without a start."""
        return None if self.start is None else (self.start - today) // timedelta(days=1)

    def encode(self) -> str:
        """One line of fixed places and then the words; sorts as text by start, end and time."""
        mark = CONFIRMED if self.confirmed else UNCONFIRMED
        days = f"{_iso(self.start)}/{_iso(self.end)}"
        times = f"{_clock(self.start_time)}-{_clock(self.end_time)}"
        return f"{days} {times} {mark} {self.modifier.value:<{MODIFIER_WIDTH}}|{self.words}"

    @classmethod
    def decode(cls, text: str) -> Self:
        """The value that `encode` wrote. ValueError if `text` is anything else."""
        mark = _part(text, CONFIRMED_AT, 1)
        if text[WORDS_AT - 2 : WORDS_AT - 1] != "|" or mark not in (CONFIRMED, UNCONFIRMED):
            raise ValueError("not an encoded date")
        return cls(
            start=_day(_part(text, START_AT, DATE_WIDTH)),
            end=_day(_part(text, END_AT, DATE_WIDTH)),
            start_time=_time(_part(text, START_TIME_AT, TIME_WIDTH)),
            end_time=_time(_part(text, END_TIME_AT, TIME_WIDTH)),
            modifier=Modifier(_part(text, MODIFIER_AT, MODIFIER_WIDTH).rstrip()),
            confirmed=mark == CONFIRMED,
            words=text[WORDS_AT - 1 :],
        )


def _part(text: str, place: int, width: int) -> str:
    return text[place - 1 : place - 1 + width]


def _iso(day: date | None) -> str:
    return NO_DATE if day is None else day.isoformat()


def _day(text: str) -> date | None:
    return None if text == NO_DATE else date.fromisoformat(text)


def _clock(clock: time | None) -> str:
    return NO_TIME if clock is None else clock.isoformat("minutes")


def _time(text: str) -> time | None:
    return None if text == NO_TIME else time.fromisoformat(text)
