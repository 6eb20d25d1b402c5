"""Named stretches of the calendar: months, weeks, terms, seasons, holidays; as days of a year."""

from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]  # first and last day, both included
OfYear = Callable[[int], Span | None]  # the stretch in that year; None where it does not exist

SPRING, SUMMER, AUTUMN, WINTER = 3, 6, 9, 12  # the month a season begins with; it has three
VT, HT = (1, 6), (8, 5)  # the spring and autumn term: first month, number of months
EDGE_DAYS = 10  # "i början av mars" is its first ten days, "i slutet" what follows the twentieth


def months(first: int, count: int = 1) -> Callable[[int], Span]:
    """`count` months from month `first` (1–12), running into the next year when they must."""

    def of_year(year: int) -> Span:
        begins = date(year, first, 1)
        return begins, _months_on(begins, count) - timedelta(days=1)

    return of_year


def day(month: int, number: int, last: int | None = None) -> OfYear:
    """The days `number` to `last` of a month; a day that a year lacks gives None."""

    def of_year(year: int) -> Span | None:
        try:
            first, end = date(year, month, number), date(year, month, last or number)
        except ValueError:
            return None
        return (first, end) if first <= end else None

    return of_year


def weeks(first: int, last: int) -> OfYear:
    """The ISO weeks `first` to `last`; over New Year when `last` is the smaller."""

    def of_year(year: int) -> Span | None:
        try:
            monday = date.fromisocalendar(year, first, 1)
            return monday, date.fromisocalendar(year + (last < first), last, 7)
        except ValueError:
            return None

    return of_year


def fixed(first: date, last: date | None = None) -> OfYear:
    """These very days, whatever the year."""
    span = (first, last or first)
    return lambda year: span


def joined(first: OfYear, last: OfYear) -> OfYear:
    """From the beginning of one stretch to the end of another, the nearest that follows."""

    def of_year(year: int) -> Span | None:
        begins, ends = first(year), last(year)
        if begins and ends and ends[1] < begins[0]:
            ends = last(year + 1)
        return (begins[0], ends[1]) if begins and ends and begins[0] <= ends[1] else None

    return of_year


def last_of(whole: OfYear) -> OfYear:
    """The last day of a stretch."""

    def of_year(year: int) -> Span | None:
        span = whole(year)
        return (span[1], span[1]) if span else None

    return of_year


def part(whole: OfYear, which: str) -> OfYear:
    """The "början", "mitten" or "slutet" of a stretch: days of a week or month, else months."""

    def of_year(year: int) -> Span | None:
        span = whole(year)
        return _part(*span, which) if span else None

    return of_year


def _part(first: date, last: date, which: str) -> Span:
    middle, end = _cuts(first, (last - first).days + 1)
    one = timedelta(days=1)
    if which == "början":
        return first, middle - one
    return (middle, end - one) if which == "mitten" else (end, last)


def _cuts(first: date, length: int) -> tuple[date, date]:
    """The first day of the middle and of the end of a stretch that is `length` days long."""
    if length > 31:
        count = round(length / 30.4)
        edge = max(1, min(3, round(count / 3)))
        return _months_on(first, edge), _months_on(first, count - edge)
    early, late = (2, 3) if length <= 7 else (EDGE_DAYS, 2 * EDGE_DAYS)
    return first + timedelta(days=early), first + timedelta(days=late)


def _months_on(first: date, count: int) -> date:
    month = first.month - 1 + count
    return date(first.year + month // 12, month % 12 + 1, min(first.day, 28))


def month_later(day: date, count: int) -> date:
    """The same day `count` months on, or the last of a shorter month."""
    first = _months_on(day.replace(day=1), count)
    last = _months_on(first, 1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def easter(year: int) -> date:
    """Easter Sunday, by the Gregorian rule (Meeus, Jones, Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - shift + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, number = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, number + 1)


def from_easter(first: int, last: int | None = None) -> OfYear:
    """The days from `first` to `last`, counted from Easter Sunday."""

    def of_year(year: int) -> Span:
        sunday = easter(year)
        end = first if last is None else last
        return sunday + timedelta(days=first), sunday + timedelta(days=end)

    return of_year


def weekday_from(month: int, number: int, weekday: int, length: int = 1) -> OfYear:
    """`length` days from the first such weekday (0 = Monday) on or after a day of the year."""

    def of_year(year: int) -> Span:
        earliest = date(year, month, number)
        first = earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
        return first, first + timedelta(days=length - 1)

    return of_year


def weekday_in(month: int, weekday: int, which: int) -> OfYear:
    """The `which`th such weekday (0 = Monday) of a month; the last for -1."""

    def of_year(year: int) -> Span:
        first, last = months(month)(year)
        if which < 0:
            day = last - timedelta(days=(last.weekday() - weekday) % 7)
        else:
            day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
        return day, day

    return of_year


def seven_days(month: int, which: int) -> OfYear:
    """The `which`th seven days of a month; the last for -1."""

    def of_year(year: int) -> Span:
        first, last = months(month)(year)
        begins = last - timedelta(days=6) if which < 0 else first + timedelta(days=7 * (which - 1))
        return begins, begins + timedelta(days=6)

    return of_year


def across_new_year(month: int, number: int, length: int) -> OfYear:
    """`length` days from a day late in the year."""

    def of_year(year: int) -> Span:
        first = date(year, month, number)
        return first, first + timedelta(days=length - 1)

    return of_year


def turn_of(month: int) -> OfYear:
    """The last day of a month and the first of the next."""

    def of_year(year: int) -> Span:
        last = months(month)(year)[1]
        return last, last + timedelta(days=1)

    return of_year


SEASONS: dict[str, OfYear] = {
    "våren": months(SPRING, 3),
    "sommaren": months(SUMMER, 3),
    "hösten": months(AUTUMN, 3),
    "vintern": months(WINTER, 3),
}
TERMS: dict[str, OfYear] = {"vårterminen": months(*VT), "höstterminen": months(*HT)}
HOLIDAYS: dict[str, OfYear] = {
    "nyårsdagen": day(1, 1),
    "trettondagen": day(1, 6),
    "trettondag jul": day(1, 6),
    "trettonhelgen": day(1, 5, 6),
    "sportlovet": weeks(8, 8),
    "skärtorsdagen": from_easter(-3),
    "skärtorsdag": from_easter(-3),
    "långfredagen": from_easter(-2),
    "långfredag": from_easter(-2),
    "påskafton": from_easter(-1),
    "påskdagen": from_easter(0),
    "annandag påsk": from_easter(1),
    "påsken": from_easter(-2, 1),
    "påskhelgen": from_easter(-2, 1),
    "påsk": from_easter(-2, 1),
    "valborg": day(4, 30),
    "valborgsmässoafton": day(4, 30),
    "kristi himmelsfärdsdag": from_easter(39),
    "kristi himmelsfärd": from_easter(39),
    "kristi himmel": from_easter(39),
    "pingstdagen": from_easter(49),
    "pingsten": from_easter(48, 49),
    "pingst": from_easter(48, 49),
    "nationaldagen": day(6, 6),
    "midsommarafton": weekday_from(6, 19, 4),
    "midsommardagen": weekday_from(6, 20, 5),
    "midsommarhelgen": weekday_from(6, 19, 4, 3),
    "midsommar": weekday_from(6, 19, 4, 2),
    "alla helgons dag": weekday_from(10, 31, 5),
    "allhelgonahelgen": weekday_from(10, 30, 4, 3),
    "allhelgona": weekday_from(10, 31, 5),
    "höstlovet": weeks(44, 44),
    "läslovet": weeks(44, 44),
    "första advent": weekday_from(11, 27, 6),
    "lucia": day(12, 13),
    "julafton": day(12, 24),
    "juldagen": day(12, 25),
    "annandag jul": day(12, 26),
    "julhelgen": day(12, 24, 26),
    "julen": day(12, 24, 26),
    "jul": day(12, 24, 26),
    "mellandagarna": day(12, 27, 30),
    "nyårsafton": day(12, 31),
    "nyår": across_new_year(12, 31, 2),
    "nyåret": across_new_year(12, 31, 2),
    "årsskiftet": across_new_year(12, 31, 2),
}
