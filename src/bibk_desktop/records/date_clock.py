"""Reads clock times beside a date: kl. 9.30–15.30, klockan 13, 13.00-16.00."""

from datetime import time
from typing import NamedTuple

from bibk_desktop.records.date_parts import DASHES, Reading
from bibk_desktop.records.date_words import FOLLOWERS, MONTHS, WEEKDAYS, phrases

EARLY, LATE = 6, 23  # hours between which "11 april 13-16" can be a time without "kl"

_KL = phrases([("kl", True)])


class Clock(NamedTuple):
    """A beginning and an end; `cut` says that an end was written but cannot be one."""

    start: time | None
    end: time | None = None
    cut: bool = False
    sure: bool = True  # written with "kl" or minutes, not as hours alone


class Clocks(Reading):
    """Reads a time before or behind a date; None where there is none."""

    def behind(self) -> Clock | None:
        """A time behind a date, also without "kl" and in brackets."""
        return self.first_of(self._until, self._bracketed, self._with_kl, self._bare)

    def before(self) -> Clock | None:
        """A time that a date follows."""
        if self.cursor.peek().text[:1].isdecimal() and not self.minutes_follow(1):
            return None
        clock = self.first_of(self._with_kl, self._bare)
        self.cursor.skip(",")
        return clock

    def _until(self) -> Clock | None:
        if self.cursor.word("till") and self._kl():
            end = self._time()
            return Clock(None, end) if end else None
        return None

    def _bracketed(self) -> Clock | None:
        clock = self._with_kl() if self.cursor.skip("(") else None
        return clock if clock and self.cursor.word(")") else None

    def _kl(self) -> bool:
        return self.cursor.word("klockan") or self.cursor.phrase(_KL) is not None

    def _with_kl(self) -> Clock | None:
        self.cursor.skip(",")
        between = self.cursor.word("mellan")
        if not between:
            self.cursor.word("från", "fr", "ca")
            self.cursor.skip(".", tight=True)
        start = self._time() if self._kl() else None
        return self._range(start, between) if start else None

    def _bare(self) -> Clock | None:
        """13.00, 13.00-16.00; hours alone only as a span that nothing is counted by."""
        self.cursor.skip(",")
        has_minutes = self.minutes_follow(1)
        start = self._time()
        clock = self._range(start) if start else None
        if clock is None or clock.start is None or self._counts():
            return None
        if has_minutes:
            return clock if self.ends_free() else None
        hours = clock.end is not None and EARLY <= clock.start.hour < clock.end.hour <= LATE
        return clock._replace(sure=False) if hours else None

    def _counts(self) -> bool:
        """Whether a word follows that the numbers may count."""
        after = self.cursor.peek()
        sign = after.text in ("%", ":", "/", "-")
        begins_date = after.text in ("den", "på") or after.text in WEEKDAYS
        word = after.text.isalpha() and after.text not in FOLLOWERS
        return sign or (word and not begins_date)

    def _range(self, start: time, between: bool = False) -> Clock:
        """The end behind a start; what cannot be an end is cut, another date is left alone."""
        place = self.cursor.place
        if not (self.cursor.skip(DASHES) or self.cursor.word("till", "och" if between else "till")):
            return Clock(start)
        self._kl()
        number = self.cursor.peek()
        end = self._time()
        if end is None and number.text.isdecimal() and len(number.text) <= 2:
            self.cursor.take()
        elif end is None:
            self.cursor.back(place)
            return Clock(start)
        if self.cursor.peek().text in MONTHS or self.cursor.peek().text == "/":
            self.cursor.back(place)
            return Clock(start)
        return Clock(start, end, cut=end is None)

    def _time(self) -> time | None:
        """13, 13.30, 13:30, 1330."""
        place = self.cursor.place
        text = self.cursor.peek().text
        if len(text) == 4 and text.isdecimal() and int(text[:2]) < 24 and int(text[2:]) < 60:
            self.cursor.take()
            return time(int(text[:2]), int(text[2:]))
        hour = self.cursor.number(0, 24)
        if hour is None:
            self.cursor.back(place)
            return None
        minute = self.after(".:", self._minutes, tight=True) or 0
        return time(23, 59) if hour == 24 else time(hour, minute)  # "kl. 24" ends the day

    def _minutes(self) -> int | None:
        return self.cursor.number(0, 59) if len(self.cursor.peek().text) == 2 else None
