"""Reads dates that begin with a number: 2018-01-24, 1/2-18, 19-20 april, 3:e maj."""

from dataclasses import replace

from bibk_desktop.records import date_periods as periods
from bibk_desktop.records.date_parts import (
    DASHES,
    EARLIEST,
    END_FIRST,
    LATEST,
    UNTIL,
    Reading,
    Said,
    digits,
    never,
)
from bibk_desktop.records.date_words import DENY_BEFORE_DAY, FOLLOWERS, FRACTION_OF, MONTHS, ROMANS
from bibk_desktop.records.fuzzy_date import Toward


class Numbers(Reading):
    """Each reader gives None, and may leave the cursor anywhere, where it reads nothing."""

    def numeric(self) -> Said | None:
        """A date that begins with a number, or with an ordinal for one."""
        if self.cursor.peek().text[:1].isdecimal():
            return self.first_of(
                self.iso, self.fraction, self.dotted, self.day_month, self.compact, self.years
            )
        return self.first_of(self.ordinal_day)

    def iso(self) -> Said | None:
        """2018-01-24, 2018/1/24, 2018-04-19–20 and, as a whole text, 2018-01."""
        cursor = self.cursor
        free = self.stands_free()
        year = self.year_number()
        sign = cursor.skip("-/", tight=True)
        month = cursor.number(0, 99)
        if not free or year is None or not sign or month is None:
            return None
        if not cursor.skip(sign, tight=True):
            is_month = self.whole and sign == "-" and 1 <= month <= 12
            return Said(periods.months(month), "month", year) if is_month else None
        number = cursor.number(0, 99)
        if number is None:
            return None
        last = self.after(DASHES, lambda: cursor.number(1, 31), tight=True)
        return _days(month if self.ends_free() else 0, number, last, year)

    def compact(self) -> Said | None:
        """20180124; as a whole text 180124 too."""
        free = self.stands_free()
        text = self.cursor.take().text
        if not free or digits(text) not in ((6, 8) if self.whole else (8,)):
            return None
        year, month, number = int(text[:-4]), int(text[-4:-2]), int(text[-2:])
        if len(text) == 6:
            year = self.century(year)
        if not (EARLIEST <= year <= LATEST and 1 <= month <= 12 and self.ends_free()):
            return None
        return Said(periods.day(month, number), year=year)

    def fraction(self) -> Said | None:
        """1/2, 1/2-18, 1/2 2018, 19-20/4, 24/XII: the day first, always."""
        cursor = self.cursor
        free = self.stands_free() and cursor.peek(-1).text not in DENY_BEFORE_DAY
        number = cursor.number(1, 31)
        last = self.after(DASHES, lambda: cursor.number(1, 31), tight=True)
        if number is None or not free or not cursor.skip("/", tight=True) or cursor.peek().gap:
            return None
        month = self._month_number()
        if month is None or self.cursor.peek().text in MONTHS:
            return None
        year = self.after("/", self.year_number, tight=True) or self.year()
        if not self.ends_free() or (year is None and self._is_fraction(number, month)):
            return None
        return _days(month, number, last, year)

    def _month_number(self) -> int | None:
        token = self.cursor.peek()
        if token.text in ROMANS and self.cursor.text[token.start : token.end].isupper():
            return ROMANS[self.cursor.take().text]
        return self.cursor.number(1, 31 if self.whole else 12)

    def _is_fraction(self, number: int, month: int) -> bool:
        after = self.cursor.peek()
        tight_word = after.text in DASHES and not after.gap and self.cursor.peek(1).text.isalpha()
        always_open = (number, month) == (24, 7) and not self.whole
        return after.text in FRACTION_OF or bool(tight_word and after.text) or always_open

    def dotted(self) -> Said | None:
        """24.12.2018; as a whole text 24.12 too."""
        free = self.stands_free()
        number = self.cursor.number(1, 31)
        month = self.after(".", lambda: self.cursor.number(1, 12), tight=True)
        if not free or number is None or month is None:
            return None
        year = self.after(".", self.year_number, tight=True)
        if (year is None and not self.whole) or not self.ends_free():
            return None
        return _days(month, number, None, year)

    def day_month(self) -> Said | None:
        """3 maj, 3:e maj, 19-20 april, 7 och 8 maj; in "3 och 17 maj" the 3 alone."""
        cursor = self.cursor
        free = self.stands_free() and cursor.peek(-1).text not in DENY_BEFORE_DAY
        number = self._ordinal_number()
        if number is None:
            return None
        place = cursor.place
        month = self.month_word()
        if month is not None:
            return Said(periods.day(month, number), year=self.year())
        cursor.back(place)
        if not free:
            return None
        return self._day_span(number) or self._day_of_month(number, place)

    def _ordinal_number(self) -> int | None:
        number = self.cursor.number(1, 31)
        place = self.cursor.place
        self.cursor.skip(":", tight=True)
        if self.cursor.peek().gap or not self.cursor.word("e", "a", "dje", "de", "te"):
            self.cursor.back(place)
        return number

    def _day_of_month(self, number: int, place: tuple[int, int]) -> Said | None:
        """den 14:e: the next such day (or last), said with its ending and not of anything else."""
        self.cursor.back(place)
        after = self.cursor.peek().text
        ordinal = not self.cursor.peek(-1).text.isdecimal()
        if not ordinal or (after.isalpha() and after not in FOLLOWERS):
            return None
        back = self.toward is Toward.past
        for away in range(13):
            month = periods.month_later(self.today.replace(day=1), -away if back else away)
            span = periods.day(month.month, number)(month.year)
            if span and (span[0] <= self.today if back else span[0] >= self.today):
                return Said(periods.fixed(*span), year=month.year)
        return None

    def _day_span(self, number: int) -> Said | None:
        cursor = self.cursor
        place = cursor.place
        sign = self._between()
        last = self._ordinal_number() if sign else None
        if last is None:
            return self._listed_day(number, place)
        month = self.month_word()
        if month is None or (sign == "och" and last != number + 1):
            return self._listed_day(number, place)
        return replace(_days(month, number, last, self.year()), confirmed=sign != "eller")

    def _listed_day(self, number: int, place: tuple[int, int]) -> Said | None:
        """The first day of "3, 10 och 17 maj": its month and year are read, not stepped over."""
        cursor = self.cursor
        cursor.back(place)
        before = number
        for _ in range(8):
            sign = cursor.skip(",") or ("och" if cursor.word("och", "o", "samt") else "")
            listed = self._ordinal_number() if sign else None
            if listed is None:
                break
            month = self.month_word()
            next_day, before = listed == before + 1, listed
            if month is not None and (sign == "och" or next_day):
                year = self.year()
                cursor.back(place)
                return Said(periods.day(month, number), year=year)
        return None

    def _between(self) -> str:
        """Steps over what stands between two days; says "och", "eller" or "till" for the rest."""
        cursor = self.cursor
        if cursor.word("och", "o", "&"):
            return "och"
        if cursor.skip("/", tight=True) or cursor.word("eller", "el", "alt"):
            cursor.skip(".", tight=True)
            return "eller"
        stepped = cursor.skip(DASHES) or cursor.phrase(UNTIL) is not None
        return "till" if stepped else ""

    def ordinal_day(self) -> Said | None:
        """första maj, sista april."""
        last = self.cursor.word("sista")
        if not last and not self.cursor.word("första", "förste"):
            return None
        month = self.month_word()
        if month is None:
            return None
        days = periods.last_of(periods.months(month)) if last else periods.day(month, 1)
        return Said(days, year=self.year())

    def years(self) -> Said | None:
        """2018 beside a word that leads to it; 2018–2020 anywhere."""
        free = self.stands_free()
        year = self.year_number()
        if year is None or not free:
            return None
        last = self.after(DASHES, self.year_number, tight=True)
        if not self.ends_free() or not (last is None or year < last <= year + 20):
            return None
        count = 12 * ((last or year) - year + 1)
        return Said(periods.months(1, count), "year", year, bare=last is None)


def _days(month: int, first: int, last: int | None, year: int | None) -> Said:
    if last is not None and last < first:
        return Said(never, year=year, wrong=END_FIRST)
    return Said(periods.day(month, first, last) if 1 <= month <= 12 else never, year=year)
