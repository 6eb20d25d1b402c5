"""Writes dates in Swedish: in running text, in tables, in file names."""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from enum import StrEnum

from bibk_desktop.records import date_periods as periods
from bibk_desktop.records.date_periods import OfYear
from bibk_desktop.records.date_words import MONTH_NAMES, MONTH_SHORT, WEEKDAY_NAMES, WEEKDAY_SHORT
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier


class Style(StrEnum):
    """Where a written date is to stand."""

    running = "running"
    table = "table"
    file = "file"


_LEADS = {
    Modifier.about: ("omkring ", "ca "),
    Modifier.before: ("senast ", "senast "),
    Modifier.after: ("efter ", "efter "),
    Modifier.from_: ("från och med ", "fr.o.m. "),
    Modifier.during: ("under ", "under "),
}
_PARTS = ("början", "mitten", "slutet")
# Stretches with names of their own, in running text and in tables. A season is no term.
_NAMED: tuple[tuple[str, str, OfYear], ...] = (
    *((name, name, of_year) for name, of_year in periods.SEASONS.items()),
    ("vårterminen", "vt", periods.TERMS["vårterminen"]),
    ("höstterminen", "ht", periods.TERMS["höstterminen"]),
    ("andra halvåret", "andra halvåret", periods.months(7, 6)),
    ("första kvartalet", "Q1", periods.months(1, 3)),
    ("andra kvartalet", "Q2", periods.months(4, 3)),
    ("tredje kvartalet", "Q3", periods.months(7, 3)),
    ("fjärde kvartalet", "Q4", periods.months(10, 3)),
)


def write(value: FuzzyDate, today: date, style: Style = Style.running) -> str:
    """`value` in Swedish: "19–20 april 2018", in a table "19–20 apr", in a file name ISO.

    Tables leave out the year when it is that of `today`. Without a day its own words, which
    a file name leaves out. In running text what is written reads as the same value again.
    """
    if value.start is None:
        return "" if style is Style.file else value.words
    last = value.end or value.start
    if style is Style.file:
        return _file_name(value.start, last, value.modifier)
    writer = _Writer(value.start, last, today, style is Style.table)
    mark = "" if value.confirmed else "?"
    return f"{writer.words(value)}{_times(value.start_time, value.end_time)}{mark}"


def week(day: date) -> str:
    """The ISO week of a day: "v. 16"."""
    return f"v. {day.isocalendar().week}"


def weekday(day: date, short: bool = False) -> str:
    """The day of the week: "torsdag", short "tors"."""
    return (WEEKDAY_SHORT if short else WEEKDAY_NAMES)[day.weekday()]


def clock(moment: time) -> str:
    """A clock time without "kl.": "13", "9.30"."""
    return f"{moment.hour}.{moment.minute:02}" if moment.minute else str(moment.hour)


def _times(start: time | None, end: time | None) -> str:
    if start is None:
        return "" if end is None else f" till kl. {clock(end)}"
    return f" kl. {clock(start)}" + ("" if end is None else f"–{clock(end)}")


def _file_name(first: date, last: date, modifier: Modifier) -> str:
    if modifier is Modifier.during and (first, last) == periods.months(1, 12)(first.year):
        return str(first.year)
    if modifier is Modifier.during and (first, last) == periods.months(first.month)(first.year):
        return f"{first.year}-{first.month:02}"
    return first.isoformat()


class _Writer:
    """Writes the days from `first` to `last` in one style."""

    def __init__(self, first: date, last: date, today: date, short: bool) -> None:
        self.first = first
        self.last = last
        self.short = short
        self.months = MONTH_SHORT if short else MONTH_NAMES
        self.hide_year = short and first.year == last.year == today.year

    def words(self, value: FuzzyDate) -> str:
        """The days with their modifier, without times."""
        lead = _LEADS.get(value.modifier, ("", ""))[self.short]
        if value.modifier is Modifier.from_ and self.first.day == 1 and _names_month(value.words):
            return lead + self._month(self.first)
        if value.modifier is Modifier.before:
            return lead + self._day(self.last)
        name = self._name() if value.modifier in (Modifier.about, Modifier.during) else ""
        if value.modifier is Modifier.about:
            return self._part() or lead + (name or self._days())
        return name or lead + self._days()

    def _year(self, year: int) -> str:
        return "" if self.hide_year else f" {year}"

    def _day(self, day: date) -> str:
        return f"{day.day} {self._month(day)}"

    def _month(self, day: date) -> str:
        return self.months[day.month - 1] + self._year(day.year)

    def _days(self) -> str:
        first, last = self.first, self.last
        if first == last:
            return self._day(last)
        if first.year != last.year:
            return f"{self._day(first)}–{self._day(last)}"
        month = "" if first.month == last.month else f" {self.months[first.month - 1]}"
        return f"{first.day}{month}–{self._day(last)}"

    def _name(self) -> str:
        """The name of the stretch: "mars 2018", "våren 2018", "v. 16"; empty if it has none."""
        span, year = (self.first, self.last), self.first.year
        if span == periods.months(1, 12)(year):
            return str(year)
        for name, short, of_year in _NAMED:
            if span == of_year(year):
                return (short if self.short else name) + self._year(year)
        return self._whole_months() or self._weeks()

    def _whole_months(self) -> str:
        first, last = self.first, self.last
        if first.day != 1 or (last + timedelta(days=1)).day != 1:
            return ""
        if (first.year, first.month) == (last.year, last.month):
            return self._month(last)
        year = "" if first.year == last.year else self._year(first.year)
        return f"{self.months[first.month - 1]}{year}–{self._month(last)}"

    def _weeks(self) -> str:
        first, last = self.first.isocalendar(), self.last.isocalendar()
        if first.weekday != 1 or last.weekday != 7 or first.year != last.year:
            return ""
        weeks = f"{first.week}" if first.week == last.week else f"{first.week}–{last.week}"
        return f"v. {weeks}" + self._year(first.year)

    def _part(self) -> str:
        """ "i slutet av mars 2018", where that is what the days are."""
        for name, of_year in self._wholes():
            for part in _PARTS:
                if periods.part(of_year, part)(self.first.year) == (self.first, self.last):
                    lead = "" if self.short else "i "
                    return f"{lead}{part} av {name}{self._year(self.first.year)}"
        return ""

    def _wholes(self) -> Iterator[tuple[str, OfYear]]:
        yield self.months[self.first.month - 1], periods.months(self.first.month)
        yield from periods.TERMS.items()


def _names_month(words: str) -> bool:
    """Whether what was written names a month and no day: "fr maj", not "fr.o.m. 1 maj"."""
    return bool(words) and re.search(r"(?<!\d)\d{1,2}(?!\d)", words) is None
