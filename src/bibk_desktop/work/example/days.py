"""The example's calendar: days as they stood on 31 January 2018, moved by whole weeks."""

from datetime import date, time, timedelta
from functools import cache

import holidays

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.words import WORDS

MODEL_TODAY = date(2018, 1, 31)
SWEDISH = 1
SATURDAY = 5
ONE_DAY = timedelta(days=1)
SEASONS = {"våren": (3, 5), "sommaren": (6, 8), "hösten": (9, 11)}
WINTER = "vintern"
INDEFINITE = {"våren": "vår", "sommaren": "sommar", "hösten": "höst", WINTER: "vinter"}


class Days:
    """Moves a day of the model to the weeks around `today`, the weekday kept.

    What lay before the model's 31 January lies before `today`, what lay a week or more after it
    lies after. A day that meets a Swedish holiday gives way to a working day, away from today.
    """

    def __init__(self, today: date) -> None:
        self.today = today
        back = (today.weekday() - MODEL_TODAY.weekday()) % 7
        self._anchor = today - timedelta(days=back)
        self._moved = self._anchor - MODEL_TODAY

    @property
    def year(self) -> int:
        """The year it is; the model's 2018."""
        return self.today.year

    def day(self, iso: str) -> date:
        """The working day (or the Saturday or Sunday meant) that stands for the model's `iso`."""
        found = date.fromisoformat(iso) + self._moved
        step = ONE_DAY if found > self._anchor else -ONE_DAY
        meant_for_a_weekend = found.weekday() >= SATURDAY
        while not meant_for_a_weekend and is_free(found):
            found += step
        return found

    def first(self, iso: str) -> date:
        """The first of that day's month, on which people begin."""
        return (date.fromisoformat(iso) + self._moved).replace(day=1)

    def until(self, iso: str) -> date:
        """The last of the month before that day's."""
        return self.first(iso) - ONE_DAY

    def on(self, iso: str, clock: str = "") -> FuzzyDate:
        """A certain day, with `clock` as "10" or "9.30-15.30" when there is one."""
        begins, ends = _times(clock)
        day = self.day(iso)
        return FuzzyDate(day, day, begins, ends)

    def due(self, iso: str) -> FuzzyDate:
        """A last day as people write it in a text: the day, with its words."""
        return FuzzyDate.day(self.day(iso), words=self.say(iso))

    def about(self, iso: str) -> FuzzyDate:
        """About a day, not confirmed."""
        day = self.day(iso)
        words = f"ca {self.say(iso)}"
        return FuzzyDate(day, day, modifier=Modifier.about, confirmed=False, words=words)

    def span(self, iso: str, number: int, confirmed: bool = True) -> FuzzyDate:
        """`number` days in a row from `iso` on; with a question mark when not confirmed."""
        first = self.day(iso)
        words = f"{self.say_span(iso, number)}{'' if confirmed else '?'}"
        last = first + (number - 1) * ONE_DAY
        return FuzzyDate(first, last, confirmed=confirmed, words=words)

    def during(self, iso: str) -> FuzzyDate:
        """The season that holds the day, said as "våren"."""
        day = self.day(iso)
        first, last = season_days(day)
        return FuzzyDate(first, last, modifier=Modifier.during, words=season(day))

    def in_month(self, iso: str) -> FuzzyDate:
        """The month that holds the day, said as "i juni"."""
        first = self.day(iso).replace(day=1)
        last = (first + 31 * ONE_DAY).replace(day=1) - ONE_DAY
        return FuzzyDate(first, last, modifier=Modifier.during, words=f"i {month(first)}")

    def from_month(self, iso: str) -> FuzzyDate:
        """From that month on, said as "från maj"."""
        first = self.day(iso).replace(day=1)
        words = f"från {month(first)}"
        return FuzzyDate(first, None, modifier=Modifier.from_, words=words)

    def yearly(self, month_and_day: str) -> FuzzyDate:
        """The next such day, today included; "04-23" is 23 April in every year."""
        number, day = map(int, month_and_day.split("-"))
        this_year = date(self.year, number, day)
        return FuzzyDate.day(
            this_year if this_year >= self.today else date(self.year + 1, number, day)
        )

    def visit_today(self, clock: str) -> FuzzyDate:
        """Today at `clock`, or on the next working day when nobody works today."""
        day = self.today
        while is_free(day):
            day += ONE_DAY
        begins, ends = _times(clock)
        return FuzzyDate(day, day, begins, ends)

    def say(self, iso: str) -> str:
        """The day in running text: "15 mars"."""
        day = self.day(iso)
        return f"{day.day} {month(day)}"

    def say_span(self, iso: str, number: int) -> str:
        """Days in a row in running text: "19–20 april", "30 april–1 maj"."""
        first = self.day(iso)
        last = first + (number - 1) * ONE_DAY
        begins = f"{first.day}" if first.month == last.month else f"{first.day} {month(first)}"
        return f"{begins}–{last.day} {month(last)}"

    def season(self, iso: str) -> str:
        """The season that holds the day: "våren"."""
        return season(self.day(iso))

    def in_season(self, iso: str) -> str:
        """When, by season: "i vår"."""
        return f"i {INDEFINITE[season(self.day(iso))]}"

    def month(self, iso: str) -> str:
        """The month that holds the day: "juni"."""
        return month(self.day(iso))

    def weekday(self, iso: str) -> str:
        """The day of the week: "torsdag"."""
        return WORDS[f"weekday.{self.day(iso).weekday()}"][SWEDISH]


def is_free(day: date) -> bool:
    """Whether nobody works: a weekend or a Swedish holiday."""
    return day.weekday() >= SATURDAY or day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    eves = {date(year, 12, 24), date(year, 12, 31)}
    return frozenset(holidays.country_holidays("SE", years=year)) | eves


def month(day: date) -> str:
    """The month's Swedish name."""
    return WORDS[f"month.{day.month}"][SWEDISH]


def season(day: date) -> str:
    """The season's Swedish name, definite."""
    for name, (first, last) in SEASONS.items():
        if first <= day.month <= last:
            return name
    return WINTER


def season_days(day: date) -> tuple[date, date]:
    """The first and last day of the season that holds `day`."""
    name = season(day)
    if name == WINTER:
        year = day.year if day.month == 12 else day.year - 1
        return date(year, 12, 1), date(year + 1, 3, 1) - ONE_DAY
    first, last = SEASONS[name]
    return date(day.year, first, 1), date(day.year, last + 1, 1) - ONE_DAY


def _times(clock: str) -> tuple[time | None, time | None]:
    begins, _, ends = clock.partition("-")
    return _time(begins), _time(ends)


def _time(text: str) -> time | None:
    if not text:
        return None
    hours, _, minutes = text.partition(".")
    return time(int(hours), int(minutes or 0))
