"""What a Swedish date names, how it falls on a calendar, and what its readers share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from bibk_desktop.records.date_periods import OfYear, Span, fixed, joined
from bibk_desktop.records.date_words import COUNTED, MONTHS, Cursor, phrases
from bibk_desktop.records.fuzzy_date import Modifier, Toward

T = TypeVar("T")
DASHES = "-–—"
END_FIRST = "date.end_first"
EARLIEST, LATEST = 1900, 2199  # a number outside is no year
RECENT = 90  # days back that a day without a year can lie when its weekday says so
A_MONTH = timedelta(days=31)  # that far back is recent
YEARS_AHEAD = phrases(
    [("i år|detta år", 0), ("nästa år", 1), ("förra året|i fjol|ifjol|föregående år", -1)]
)
UNTIL = phrases([("till|till och med|t o m|tom|till den|till och med den|t o m den", True)])


@dataclass(frozen=True, slots=True)
class Said:
    """What the words name: `spans` gives its days in a year; `year` is None when not said.

    kind: day, weekday, relative (imorgon), week, month, season, term, year, holiday, part, or
    current (veckan, året).
    `bare` words mean a date in running text only with another beside them ("i maj", not "maj").
    """

    spans: OfYear
    kind: str = "day"
    year: int | None = None
    bare: bool = False
    confirmed: bool = True
    back: bool = False  # the newest that has been
    modifier: Modifier = Modifier.none  # that the words bring themselves
    weekdays: tuple[int, int | None] | None = None  # said beside it, to be checked
    day: date | None = None  # "imorgon" said beside it, to be checked
    wrong: str = "date.no_such_day"  # the key of what is wrong when no calendar has it


def resolve(said: Said, today: date, toward: Toward = Toward.coming) -> Span | None:
    """The days it means on the day `today`: of its year, else the nearest `toward` is for."""
    if said.year is not None:
        return said.spans(said.year)
    years = range(max(today.year - 1, 1), min(today.year + 9, 9990))
    spans = [span for year in years if (span := said.spans(year))]
    past = [span for span in spans if span[0] <= today]
    coming = [span for span in spans if span[1] >= today]
    if said.back or toward is Toward.past:
        return past[-1] if past else None
    if said.weekdays and past and coming and not fits(said, coming[0]):
        recent = past[-1][1] >= today - timedelta(days=RECENT)
        return past[-1] if recent and fits(said, past[-1]) else coming[0]
    if toward is Toward.recent and past and past[-1][1] >= today - A_MONTH:
        return past[-1]
    return coming[0] if coming else None


def fits(said: Said, span: Span) -> bool:
    """Whether the weekdays and the day said beside it agree with the days it names."""
    if said.weekdays:
        first, last = said.weekdays
        if first != span[0].weekday() or last not in (None, span[1].weekday()):
            return False
    return said.day is None or span == (said.day, said.day)


def joined_said(first: Said, last: Said, confirmed: bool = True) -> Said:
    """From the first to the last; a year said with one holds for the other as far as it can."""
    spans, year = joined(first.spans, last.spans), first.year
    if first.year is not None and last.year is not None:
        begins, ends = first.spans(first.year), last.spans(last.year)
        ordered = begins and ends and begins[0] <= ends[1]
        spans = fixed(begins[0], ends[1]) if begins and ends and ordered else never
    elif last.year is not None:
        begins, ends = first.spans(last.year), last.spans(last.year)
        year = last.year - bool(begins and ends and begins[0] > ends[1])
    kind = "day" if "day" in (first.kind, last.kind) else "part"
    return Said(spans, kind, year, confirmed=confirmed, wrong=END_FIRST)


def never(_year: int) -> Span | None:
    """The days of what no calendar has: 30 February."""
    return None


class Reading:
    """The cursor, the day the words were said, and the small things that every reader reads."""

    def __init__(
        self, cursor: Cursor, today: date, whole: bool, toward: Toward = Toward.coming
    ) -> None:
        self.cursor = cursor
        self.today = today
        self.toward = toward  # which day is meant where the year is left out
        self.whole = whole  # the text is a date and nothing else
        self.joining = False  # a date and a dash were read just before

    def first_of(self, *readers: Callable[[], T | None]) -> T | None:
        """What the first reader that reads anything reads; else the cursor stays."""
        place = self.cursor.place
        for reader in readers:
            said = reader()
            if said is not None:
                return said
            self.cursor.back(place)
        return None

    def after(self, signs: str, reader: Callable[[], T | None], tight: bool = False) -> T | None:
        """What `reader` reads behind one of `signs`; else the cursor stays."""
        place = self.cursor.place
        if self.cursor.skip(signs, tight) and not (tight and self.cursor.peek().gap):
            said = reader()
            if said is not None:
                return said
        self.cursor.back(place)
        return None

    def stands_free(self) -> bool:
        """Whether no word, sign of an address or other number is glued before the cursor."""
        token, before = self.cursor.peek(), self.cursor.peek(-1)
        glued = not token.gap and before.end == token.start and before.text
        return (
            not glued or before.text in "([{\"'”’»–—,;:\n" or (self.joining and before.text == "-")
        )

    def ends_free(self) -> bool:
        """Whether nothing that would make it another number is glued behind the cursor."""
        token, after = self.cursor.peek(), self.cursor.peek(1)
        if token.gap or not token.text:
            return True
        if token.text in "-–" and not after.gap:
            last_digits = digits(after.text) == 4 and self.cursor.peek(2).text != "-"
            return not (after.text.startswith("tal") or last_digits)
        if token.text == "/":
            return not after.text[:1].isdecimal()
        return not (token.text.isalnum() or token.text in "%:")

    def year_number(self) -> int | None:
        """A year in four digits."""
        return self.cursor.number(EARLIEST, LATEST, 4)

    def century(self, year: int) -> int:
        """The year that two digits mean: at most twenty years ahead."""
        return year + (2000 if 2000 + year <= self.today.year + 20 else 1900)

    def month_word(self) -> int | None:
        """A month's name or abbreviation."""
        month = MONTHS.get(self.cursor.peek().text)
        if month is not None:
            self.cursor.take()
            self.cursor.skip(".", tight=True)
        return month

    def year(self) -> int | None:
        """The year behind a day or month: 2018, -18, i år, nästa år."""
        return self.first_of(self._year_of_words, self._year_behind_dash, self._year_in_full)

    def _year_of_words(self) -> int | None:
        ahead = self.cursor.phrase(YEARS_AHEAD)
        return None if ahead is None else self.today.year + ahead

    def _year_in_full(self) -> int | None:
        comma = self.cursor.skip(",")
        year = self.year_number()
        after = self.cursor.peek()
        begins_iso = comma and after.text in ("-", "/") and not after.gap
        counts = begins_iso or after.text in COUNTED
        return year if year and self.ends_free() and not counts else None

    def _year_behind_dash(self) -> int | None:
        if not self.cursor.skip("-–'’") or self.cursor.peek().gap:
            return None
        text = self.cursor.peek().text
        year = self.cursor.number(0, LATEST, 4)
        if year is None or len(text) not in (2, 4) or not self.ends_free():
            return None
        another = self.cursor.peek().text in MONTHS or self.minutes_follow(0)
        return None if another else (self.century(year) if len(text) == 2 else year)

    def minutes_follow(self, ahead: int) -> bool:
        """Whether the token so far ahead parts hours from minutes, or the parts of a version."""
        sign, minutes = self.cursor.peek(ahead), self.cursor.peek(ahead + 1)
        parted = sign.text in (".", ":") and not sign.gap and not minutes.gap
        return parted and minutes.text.isdecimal()


def digits(text: str) -> int:
    """How many digits `text` has if it is a number, else 0."""
    return len(text) if text.isdecimal() else 0
