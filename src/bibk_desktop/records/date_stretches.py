"""Reads named stretches and days told from today: i höst, v. 16, vt 2018, påsk, nästa vecka."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from bibk_desktop.records import date_periods as periods
from bibk_desktop.records.date_numbers import Numbers
from bibk_desktop.records.date_parts import DASHES, Said
from bibk_desktop.records.date_words import (
    FOLLOWERS,
    NUMBERS,
    ORDINALS,
    UNITS,
    WEEKDAY_NAMES,
    WEEKDAYS,
    phrases,
)
from bibk_desktop.records.fuzzy_date import Modifier

Told = Callable[[date], Said]


def _days(ahead: int) -> Told:
    def told(today: date) -> Said:
        day = today + timedelta(days=ahead)
        return Said(periods.fixed(day), "relative", day.year)

    return told


def _past_weekday(number: int) -> Told:
    return lambda today: _days(-((today.weekday() - number - 1) % 7 + 1))(today)


def _week(ahead: int, bare: bool = False) -> Told:
    def told(today: date) -> Said:
        monday = today + timedelta(days=7 * ahead - today.weekday())
        days = periods.fixed(monday, monday + timedelta(days=6))
        return Said(days, "current" if bare else "week", monday.year, bare)

    return told


next_week = _week(1)


def _weekend(ahead: int) -> Told:
    def told(today: date) -> Said:
        saturday = today + timedelta(days=5 - today.weekday() + 7 * ahead)
        days = periods.fixed(saturday, saturday + timedelta(days=1))
        return Said(days, "current", saturday.year)

    return told


def _month(ahead: int, bare: bool = False) -> Told:
    def told(today: date) -> Said:
        first = periods.month_later(today.replace(day=1), ahead)
        kind = "current" if bare else "month"
        return Said(periods.months(first.month), kind, first.year, bare)

    return told


def _quarter(ahead: int) -> Told:
    def told(today: date) -> Said:
        first = periods.month_later(today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1), 0)
        first = periods.month_later(first, 3 * ahead)
        return Said(periods.months(first.month, 3), "part", first.year)

    return told


def _year(ahead: int, bare: bool = False) -> Told:
    return lambda today: Said(periods.months(1, 12), "current", today.year + ahead, bare)


def _season(name: str, ahead: int | None = None, back: bool = False) -> Told:
    def told(today: date) -> Said:
        year = None if ahead is None else today.year + ahead
        return Said(periods.SEASONS[name], "part", year, back=back)

    return told


def _term(ahead: int, bare: bool = False) -> Told:
    def told(today: date) -> Said:
        halves = 2 * today.year + (today.month > periods.VT[1]) + ahead
        term = periods.months(*(periods.HT if halves % 2 else periods.VT))
        return Said(term, "current" if bare else "term", halves // 2, bare)

    return told


_SEASON_WORDS = {"vår": "våren", "sommar": "sommaren", "höst": "hösten", "vinter": "vintern"}
TOLD = phrases(
    [
        ("idag|i dag|ikväll|i kväll|i eftermiddag|i förmiddag", _days(0)),
        ("imorgon|i morgon|imorn|i morn|imorgon bitti|i morgon bitti", _days(1)),
        ("i övermorgon|iövermorgon|övermorgon", _days(2)),
        ("igår|i går", _days(-1)),
        ("i förrgår|förrgår", _days(-2)),
        ("nästa vecka|kommande vecka", next_week),
        ("denna vecka|den här veckan|innevarande vecka", _week(0)),
        ("veckan", _week(0, bare=True)),
        ("förra veckan", _week(-1)),
        ("i helgen|till helgen|kommande helg", _weekend(0)),
        ("nästa helg", _weekend(1)),
        ("nästa månad|kommande månad", _month(1)),
        ("denna månad|den här månaden|innevarande månad", _month(0)),
        ("månaden", _month(0, bare=True)),
        ("förra månaden", _month(-1)),
        ("nästa kvartal", _quarter(1)),
        ("detta kvartal|innevarande kvartal", _quarter(0)),
        ("nästa år|kommande år", _year(1)),
        ("i år|detta år|innevarande år|det här året", _year(0)),
        ("året", _year(0, bare=True)),
        ("förra året|i fjol|ifjol|föregående år", _year(-1)),
        ("nästa termin|kommande termin", _term(1)),
        ("denna termin|den här terminen|innevarande termin", _term(0)),
        ("terminen", _term(0, bare=True)),
        ("förra terminen", _term(-1)),
        *((f"i {short}", _season(name)) for short, name in _SEASON_WORDS.items()),
        *((f"nästa {short}", _season(name, 1)) for short, name in _SEASON_WORDS.items()),
        *((f"förra {name}", _season(name, -1)) for name in _SEASON_WORDS.values()),
        ("i våras", _season("våren", back=True)),
        ("i somras", _season("sommaren", back=True)),
        ("i höstas", _season("hösten", back=True)),
        ("i vintras", _season("vintern", back=True)),
        *((f"i {name}s", _past_weekday(n)) for n, name in enumerate(WEEKDAY_NAMES)),
    ]
)
SEASONS = phrases(
    [
        *((name, (of_year, "season")) for name, of_year in periods.SEASONS.items()),
        ("vårterminen|vårtermin|vt", (periods.TERMS["vårterminen"], "term")),
        ("höstterminen|hösttermin|ht", (periods.TERMS["höstterminen"], "term")),
    ]
)
HOLIDAYS = phrases(periods.HOLIDAYS.items())
PARTS = phrases(
    [
        ("början av|början på|första delen av", "början"),
        ("mitten av|mitten på", "mitten"),
        ("slutet av|slutet på|senare delen av", "slutet"),
    ]
)


class Stretches(Numbers):
    """Each reader gives None, and may leave the cursor anywhere, where it reads nothing."""

    def stretch(self) -> Said | None:
        """A month, week, season or other stretch with a name, or a part of one."""
        return self.first_of(self.part, self.whole_stretch)

    def whole_stretch(self) -> Said | None:
        """One that is no part of another."""
        return self.first_of(
            self.month_turn, self.told, self.count, self.month, self.week, self.quarter,
            self.season, self.holiday, self.school_year, self.ordinal_in_month,
        )  # fmt: skip

    def part(self) -> Said | None:
        """slutet av mars, början på terminen."""
        which = self.cursor.phrase(PARTS)
        whole = self.first_of(self.whole_stretch, self.years) if which else None
        if which is None or whole is None or whole.kind in ("relative", "part"):
            return None
        about = Modifier.about
        return Said(periods.part(whole.spans, which), "part", whole.year, modifier=about)

    def month_turn(self) -> Said | None:
        """månadsskiftet april/maj: about the last day of one and the first of the next."""
        if not self.cursor.word("månadsskiftet"):
            return None
        first = self.month_word()
        if first is None or not self.cursor.skip("/-–") or self.month_word() is None:
            return None
        days = periods.turn_of(first)
        return Said(days, "part", self.year(), modifier=Modifier.about)

    def told(self) -> Said | None:
        """What is told from today: imorgon, nästa vecka, i höst."""
        first = self.cursor.peek(0).text, self.cursor.peek(1).text
        told = self.cursor.phrase(TOLD)
        if told is None or (first == ("i", "vår") and not self._spring()):
            return None
        return told(self.today)

    def _spring(self) -> bool:
        """Whether "i vår" can be the season: "i vår kommun" is not."""
        after = self.cursor.peek().text
        return not after.isalpha() or after in FOLLOWERS

    def count(self) -> Said | None:
        """om två veckor, inom 14 dagar, om ca en månad."""
        within = self.cursor.word("inom")
        if not within and not self.cursor.word("om"):
            return None
        about = self.cursor.word("ca", "cirka", "ungefär", "drygt")
        self.cursor.skip(".", tight=True)
        number = self.cursor.number(1, 99) or NUMBERS.get(self.cursor.take().text)
        days, months = UNITS.get(self.cursor.take().text, (0, 0))
        if number is None or not (days or months) or (number, days) == (1, 1):
            return None
        day = periods.month_later(self.today + timedelta(days=number * days), number * months)
        said = Said(periods.fixed(day), "relative", day.year)
        modifier = Modifier.before if within else Modifier.about if about else Modifier.none
        return replace(said, modifier=modifier)

    def month(self) -> Said | None:
        """mars, mars 2018; "jul" is the month only behind a day."""
        christmas = self.cursor.peek().text == "jul"
        name = self._is_capital(0) and (self._is_capital(1) or self._is_capital(2))
        month = self.month_word()
        if month is None or christmas:
            return None
        self.cursor.word("månad")
        year = self.year()
        if year is None and name and not self.whole:
            return None  # Maj Lindqvist, Maj-Britt
        return Said(periods.months(month), "month", year, bare=year is None)

    def _is_capital(self, ahead: int) -> bool:
        token = self.cursor.peek(ahead)
        return self.cursor.text[token.start : token.end].istitle()

    def week(self) -> Said | None:
        """v. 16, vecka 16, v 7-8 2019."""
        if not self.cursor.word("v", "vecka", "veckorna"):
            return None
        self.cursor.skip(".", tight=True)
        first = self.cursor.number(1, 53)
        if first is None or self.minutes_follow(0) or not self.ends_free():
            return None
        last = self.after(DASHES + "/", lambda: self.cursor.number(1, 53)) or self._listed(first)
        return Said(periods.weeks(first, last or first), "week", self.year())

    def _listed(self, last: int) -> int:
        """The last of "8, 9 och 10" when each follows the one before."""
        place = self.cursor.place
        while self.cursor.skip(",") or self.cursor.word("och", "o"):
            if self.cursor.number(last + 1, last + 1) is None:
                break
            last, place = last + 1, self.cursor.place
        self.cursor.back(place)
        return last

    def quarter(self) -> Said | None:
        """Q1, kvartal 2 2018, första kvartalet, andra halvåret."""
        cursor = self.cursor
        first = self._ordinal(4)
        if first:
            if cursor.word("halvåret") and first <= 2:
                return Said(periods.months(6 * first - 5, 6), "quarter", self.year())
            last = first if cursor.word("kvartalet") else None
        else:
            tight = cursor.word("q") and not cursor.peek().gap
            first = cursor.number(1, 4) if tight or cursor.word("kvartal") else None
            last = self.after(DASHES, lambda: cursor.number(1, 4), tight=True) or first
        if first is None or last is None or last < first or not self.ends_free():
            return None
        days = periods.months(3 * first - 2, 3 * (last - first + 1))
        return Said(days, "quarter", self.year())

    def _ordinal(self, highest: int) -> int | None:
        """första, 1:a; the last is -1."""
        if self.cursor.word("sista"):
            return -1
        number = ORDINALS.get(self.cursor.peek().text)
        if number:
            self.cursor.take()
            return number
        number = self.cursor.number(1, highest)
        tight = self.cursor.skip(":", tight=True) and not self.cursor.peek().gap
        return number if tight and self.cursor.word("a", "e") else None

    def ordinal_in_month(self) -> Said | None:
        """första torsdagen i mars, sista veckan i april."""
        which = self._ordinal(4)
        weekday = WEEKDAYS.get(self.cursor.peek().text)
        week = self.cursor.take().text == "veckan"
        if which is None or not (week or weekday is not None) or not self.cursor.word("i", "av"):
            return None
        month = self.month_word()
        if month is None:
            return None
        if weekday is not None:
            return Said(periods.weekday_in(month, weekday, which), year=self.year())
        days = periods.seven_days(month, which)
        return Said(days, "part", self.year(), modifier=Modifier.about)

    def season(self) -> Said | None:
        """våren 2019, vintern 2018/19, vt18, höstterminen."""
        short = self.cursor.peek().text in ("vt", "ht")
        found = self.cursor.phrase(SEASONS)
        if found is None:
            return None
        year = self.first_of(self._two_years, self.year)
        if year is None and short:
            year = self.first_of(self._short_year)
        return Said(*found, year, bare=year is None and not short)

    def _short_year(self) -> int | None:
        tight = not self.cursor.peek().gap
        year = self.year_number() or self.cursor.number(0, 99)
        two = year is not None and year < 100
        return self.century(year) if year is not None and two else year if tight else None

    def _two_years(self) -> int | None:
        """2018/19, 18/19: the year it begins in."""
        short = self.cursor.peek(1).text == "/" and self.cursor.number(0, 99)
        year = self.century(short) if short else self.year_number()
        if year is None or self.after("/-–", lambda: self._following(year), tight=True) is None:
            return None
        return year

    def _following(self, year: int) -> int | None:
        return self.cursor.number(year + 1, year + 1, 4) or self.cursor.number(
            (year + 1) % 100, (year + 1) % 100
        )

    def holiday(self) -> Said | None:
        """påsk, midsommarafton, höstlovet 2018; not the beginning of "jul- och"."""
        days = self.cursor.phrase(HOLIDAYS)
        hyphen = self.cursor.peek()
        if days is None or (hyphen.text == "-" and not hyphen.gap):
            return None
        year = self.first_of(self._two_years, self.year)
        return Said(days, "holiday", year, bare=year is None)

    def school_year(self) -> Said | None:
        """läsåret 2018/19: August to June."""
        if not self.cursor.word("läsåret"):
            return None
        year = self._two_years()
        return None if year is None else Said(periods.months(8, 11), "part", year)
