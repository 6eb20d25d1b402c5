"""Reads one mention of a date with all that stands around it: modifiers, weekday, time, "?"."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from bibk_desktop.records import date_periods as periods
from bibk_desktop.records.date_clock import Clock, Clocks
from bibk_desktop.records.date_parts import DASHES, UNTIL, Said, digits, fits, joined_said, resolve
from bibk_desktop.records.date_periods import Span
from bibk_desktop.records.date_stretches import HOLIDAYS, PARTS, SEASONS, TOLD, Stretches, next_week
from bibk_desktop.records.date_words import (
    CLAUSE_ENDS,
    DEFINITE_WEEKDAYS,
    FOLLOWERS,
    FORMER,
    GATHERINGS,
    LEADS,
    MONTHS,
    MOVED,
    NOT_ADVERB,
    OPEN,
    ORDINALS,
    TAILS,
    WEEKDAY_NAMES,
    WEEKDAYS,
    Cursor,
    Lead,
)
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier, Toward

Weekdays = tuple[int, int | None]
CONTRADICTION, END_TIME_UNCLEAR = "date.contradiction", "date.end_time_unclear"
_POINTS = (Modifier.before, Modifier.after, Modifier.from_)
STARTERS = (
    frozenset(
        ("sista", "om", "inom", "v", "vecka", "veckorna", "q", "kvartal", "kl", "klockan", "när")
    )
    .union(("nästa", "månadsskiftet", "läsåret"))
    .union(LEADS, TOLD, SEASONS, HOLIDAYS, PARTS, OPEN, MONTHS, WEEKDAYS, ORDINALS)
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in running text: text[start:end], what it means, and what is odd about it.

    `warnings` are keys of words; `sure` is False when the words contradict each other.
    """

    start: int
    end: int
    value: FuzzyDate
    warnings: tuple[str, ...] = ()
    sure: bool = True


class Mentions(Stretches):
    """Reads the mention that begins at the cursor; `wrong` is the key of why one is no date."""

    def __init__(
        self,
        cursor: Cursor,
        today: date,
        whole: bool,
        within: FuzzyDate | None,
        toward: Toward = Toward.coming,
    ) -> None:
        super().__init__(cursor, today, whole, toward)
        self.within = within
        self.clocks = Clocks(cursor, today, whole)
        self.wrong = ""
        self.beyond = 0  # the token behind the last date that was wrong

    def mention(self) -> FoundDate | None:
        """The date or the words without a date that begin here; else the cursor stays."""
        return self.first_of(self._dated, self._timed, self._open)

    def _open(self) -> FoundDate | None:
        begin = self.cursor.peek().start
        first = self.cursor.peek().text
        if self.cursor.phrase(OPEN) is not None:
            adverb = first != "löpande" or self.cursor.peek().text not in NOT_ADVERB
        else:
            adverb = first == "när" and self._clause()
        return self._found(begin, FuzzyDate.open("")) if adverb else None

    def _clause(self) -> bool:
        """When something comes or is ready: "när rapporten kommer"."""
        self.cursor.take()
        for _ in range(5):
            token = self.cursor.take()
            if token.text in CLAUSE_ENDS:
                return True
            if not token.text.isalpha():
                return False
        return False

    def _found(self, begin: int, value: FuzzyDate, warnings: tuple[str, ...] = ()) -> FoundDate:
        end = self.cursor.tokens[self.cursor.last].end
        value = replace(value, words=self.cursor.text[begin:end])
        return FoundDate(begin, end, value, warnings, CONTRADICTION not in warnings)

    def _timed(self) -> FoundDate | None:
        begin = self.cursor.peek().start
        clock = self.clocks.before()
        return self._dated(begin, clock) if clock else None

    def _dated(self, begin: int | None = None, clock: Clock | None = None) -> FoundDate | None:
        begin = self.cursor.peek().start if begin is None else begin
        leads = self._led_here()
        said = self._named()
        if said is None:
            return None
        said, clock = self._until(said, leads, clock)
        if not all(said.kind in lead.only for lead in leads if lead.only):
            return None
        clock = clock or self.clocks.behind()
        if self._is_too_bare(said, leads, clock):
            return None
        said = self._checked_behind(said)
        clock = clock or self.clocks.behind()
        if self.cursor.phrase(TAILS) is not None:
            said = replace(said, confirmed=False)
        return self._value(begin, said, leads, clock)

    def _led_here(self) -> list[Lead]:
        """The words that lead to the date, and what the words before them make of it."""
        before, moved = self._words_before(), self.cursor.peek(-1).text in MOVED
        leads = self._leads()
        if moved and leads and leads[0].modifier is Modifier.before:
            leads[0] = Lead()  # "flyttas till 22 mars"
        if before & FORMER and before & GATHERINGS:
            leads.append(Lead(back=True))
        return leads

    def _words_before(self) -> set[str]:
        return {self.cursor.peek(-ahead).text for ahead in range(1, 4)}

    def _leads(self) -> list[Lead]:
        leads: list[Lead] = []
        while len(leads) < 4 and not self._told_stands_here():
            lead = self.cursor.phrase(LEADS)
            if lead is None:
                break
            leads.append(lead)
        return leads

    def _told_stands_here(self) -> bool:
        """Whether "i höst" or the like begins here; "året" may lead to "året 2018"."""
        place = self.cursor.place
        told = self.told()
        self.cursor.back(place)
        return told is not None and not (told.bare and digits(self.cursor.peek(1).text) == 4)

    def _named(self) -> Said | None:
        return self.first_of(self._weekday, self._told_day, self.numeric, self.stretch)

    def _told_day(self) -> Said | None:
        """imorgon 25 jan: a day told from today, to be checked against the one beside it."""
        told = self.told()
        if told is None or told.kind != "relative" or told.year is None:
            return None
        span, said = told.spans(told.year), self.first_of(self._day_beside)
        return replace(said, day=span[0]) if span and said else None

    def _day_beside(self) -> Said | None:
        self.cursor.skip(",")
        bracket = self.cursor.skip("(")
        self.cursor.word("den")
        said = self.numeric()
        if said is None or said.kind != "day" or (bracket and not self.cursor.word(")")):
            return None
        return said

    def _weekday(self) -> Said | None:
        led = self.cursor.peek(-1).text in ("på", "senast", "till", "nu")
        coming_week = self.cursor.word("nästa")
        word = self.cursor.peek().text
        weekdays = self._weekdays()
        if weekdays is None:
            return None
        said = self.first_of(self._day_beside)
        if said is not None:
            return replace(said, weekdays=weekdays)
        week = self.first_of(self._week_beside)
        if coming_week or week:
            return _in_week(week or next_week(self.today), weekdays)
        within = self._weekday_within(weekdays)
        vague = word in DEFINITE_WEEKDAYS or not (led or weekdays == (_full_name(word), None))
        return within or (None if vague and not self.whole else self._weekday_alone(weekdays))

    def _weekdays(self) -> Weekdays | None:
        """torsdag, tors.-fre., torsdag och fredag."""
        first = self._weekday_word()
        if first is None:
            return None
        return first, self.first_of(self._second_weekday)

    def _weekday_word(self) -> int | None:
        number = WEEKDAYS.get(self.cursor.peek().text)
        if number is not None:
            self.cursor.take()
            self.cursor.skip(".", tight=True)
        return number

    def _second_weekday(self) -> int | None:
        stepped = self.cursor.skip(DASHES) or self.cursor.word("och", "o")
        return self._weekday_word() if stepped else None

    def _week_beside(self) -> Said | None:
        self.cursor.word("i")
        said = self.first_of(self.week, self.told)
        return said if said and said.kind == "week" else None

    def _weekday_within(self, weekdays: Weekdays) -> Said | None:
        """The weekday of the stretch that is spoken of: "torsdagen" of 19–20 April."""
        within = self.within
        if within is None or within.start is None or within.end is None:
            return None
        first = within.start + timedelta(days=(weekdays[0] - within.start.weekday()) % 7)
        last = first + timedelta(days=_days_between(weekdays))
        return (
            Said(periods.fixed(first, last), "weekday", first.year) if last <= within.end else None
        )

    def _weekday_alone(self, weekdays: Weekdays) -> Said:
        ahead = (weekdays[0] - self.today.weekday() - 1) % 7 + 1
        if self.toward is Toward.past:
            ahead = ahead - 7 or -7
        first = self.today + timedelta(days=ahead)
        last = first + timedelta(days=_days_between(weekdays))
        return Said(periods.fixed(first, last), "weekday", first.year, bare=True)

    def _until(
        self, first: Said, leads: list[Lead], clock: Clock | None
    ) -> tuple[Said, Clock | None]:
        """The whole stretch when a second date follows: "28 april–2 maj", "1 maj till 15 juni"."""
        place = self.cursor.place
        begins = None if clock else self.clocks.behind()
        last, sign = self._second(first, any(lead.between for lead in leads))
        if last is None:
            self.cursor.back(place)
            return first, clock
        if begins and (ends := self.clocks.behind()):
            clock = Clock(begins.start, ends.end or ends.start)
        leads[:] = [lead for lead in leads if lead.modifier is not Modifier.from_]
        said = joined_said(first, last, confirmed=sign != "eller")
        return replace(said, weekdays=first.weekdays), clock

    def _second(self, first: Said, between: bool) -> tuple[Said | None, str]:
        sign = self._sign_between(first.kind == "month", between)
        if not sign:
            return None, ""
        self.joining = True
        self.cursor.word("den")
        last = self.first_of(self.numeric, self.stretch)
        self.joining = False
        if last is None or (last.kind != first.kind and sign == "-") or last.kind == "part":
            return None, ""
        return last, sign

    def _sign_between(self, months: bool, between: bool) -> str:
        if self.cursor.skip(DASHES) or self.cursor.skip("/", tight=True):
            return "-"
        if (months or between) and self.cursor.word("och", "o"):
            return "och"
        if months and self.cursor.word("eller"):
            return "eller"
        return "till" if self.cursor.phrase(UNTIL) is not None else ""

    def _is_too_bare(self, said: Said, leads: list[Lead], clock: Clock | None) -> bool:
        """Whether the words mean no date in running text: "maj", "2018", "våren" alone."""
        if self.whole or not said.bare:
            return False
        if said.kind != "year":
            return not leads and not (clock and clock.sure)
        after = self.cursor.peek()
        counted = after.text in ("%", ":", "till") or (
            after.text.isalnum() and after.text not in FOLLOWERS
        )
        sure = any(lead.modifier is Modifier.during or lead.only for lead in leads)
        return not leads or (counted and not sure)

    def _checked_behind(self, said: Said) -> Said:
        """A weekday or "imorgon" behind a day: "15 mars (torsdag)"."""
        if said.kind != "day" or said.weekdays or said.day:
            return said
        return self.first_of(lambda: self._check(said)) or said

    def _check(self, said: Said) -> Said | None:
        self.cursor.skip(",")
        bracket = self.cursor.skip("(")
        weekdays = self.first_of(self._weekdays)
        told = None if weekdays else self.told()
        day = told.spans(told.year) if told and told.year and told.kind == "relative" else None
        if bracket and not self.cursor.word(")"):
            return None
        after = self.cursor.peek().text
        if after[:1].isdecimal() or after == "den" or not (weekdays or day):
            return None
        return replace(said, weekdays=weekdays, day=day[0] if day else None)

    def _value(
        self, begin: int, said: Said, leads: list[Lead], clock: Clock | None
    ) -> FoundDate | None:
        back = any(lead.back for lead in leads)
        span = resolve(said, self.today, Toward.past if back else self.toward)
        if span is None:
            self.wrong, self.beyond = said.wrong, self.cursor.last + 1
            return None
        warnings: tuple[str, ...] = () if fits(said, span) else (CONTRADICTION,)
        start, end, cut = _times(clock, span)
        if cut:
            warnings += (END_TIME_UNCLEAR,)
        confirmed = said.confirmed and all(lead.confirmed for lead in leads)
        days, modifier = _meant(said, span, leads)
        value = FuzzyDate(*days, start, end, modifier, confirmed)
        return self._found(begin, value, warnings)


def _full_name(word: str) -> int | None:
    return WEEKDAY_NAMES.index(word) if word in WEEKDAY_NAMES else None


def _in_week(week: Said, weekdays: Weekdays) -> Said:
    def of_year(year: int) -> Span | None:
        span = week.spans(year)
        if span is None:
            return None
        first = span[0] + timedelta(days=weekdays[0])
        return first, first + timedelta(days=_days_between(weekdays))

    return Said(of_year, "weekday", week.year)


def _days_between(weekdays: Weekdays) -> int:
    first, last = weekdays
    return 0 if last is None else (last - first) % 7


def _times(clock: Clock | None, span: Span) -> tuple[time | None, time | None, bool]:
    """Start, end, and whether an end was written that cannot be one."""
    if clock is None:
        return None, None, False
    turned = clock.start and clock.end and clock.end <= clock.start and span[0] == span[1]
    return clock.start, None if turned else clock.end, clock.cut or bool(turned)


def _meant(said: Said, span: Span, leads: list[Lead]) -> tuple[tuple[date, date | None], Modifier]:
    """The days and the modifier; before and after name one day, from has no end."""
    first, last = span
    for lead in leads:
        in_season = lead.season and said.kind in ("season", "term")
        if lead.modifier not in _POINTS or in_season:
            continue
        day = first if lead.edge < 0 else last
        return (day, None if lead.modifier is Modifier.from_ else day), lead.modifier
    if said.modifier is not Modifier.none:
        return span, said.modifier
    modifiers = {lead.modifier for lead in leads}
    if Modifier.about in modifiers:
        return span, Modifier.about
    stretch = said.kind not in ("day", "weekday", "relative") and first != last
    return span, Modifier.during if stretch or Modifier.during in modifiers else Modifier.none
