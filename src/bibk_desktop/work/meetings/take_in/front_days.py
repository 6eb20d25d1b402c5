"""The day that the front of a document names, its year found where it stands."""

import re
from collections.abc import Sequence
from datetime import date

from bibk_desktop.kit.office.source import SourceLine
from bibk_desktop.records import date_reader
from bibk_desktop.records.fuzzy_date import FuzzyDate

FRONT_LINES = 25
SHORT_DAY = re.compile(r"(?<!\d)(?:20)?([0-3]\d)([01]\d)([0-3]\d)(?!\d)")
YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")


def year_of(lines: Sequence[SourceLine], file_name: str) -> int | None:
    """The year that the file's name or the first lines name, for dates that say none."""
    short = SHORT_DAY.search(file_name) or next(
        (match for line in lines[:4] if (match := SHORT_DAY.search(line.text))), None
    )
    if short and short_day(short):
        return 2000 + int(short[1])
    for text in (file_name, *(line.text for line in lines[:FRONT_LINES]), *(_texts(lines))):
        year = YEAR.search(text)
        if year:
            return int(year[1])
    return None


def _texts(lines: Sequence[SourceLine]) -> list[str]:
    return [line.text for line in lines[FRONT_LINES:]]


def days_in(text: str, year: int | None) -> list[date_reader.FoundDate]:
    """The certain days in `text`; without a year of its own a day is in `year`."""
    found = date_reader.find(text, date(year or 2000, 1, 1))
    days = [each for each in found if each.value.start is not None and each.value.end is not None]
    short = None if days else SHORT_DAY.search(text)
    value = short_day(short) if short else None
    if short and value:
        return [date_reader.FoundDate(short.start(), short.end(), value)]
    if year is None:
        days = [each for each in days if YEAR.search(text[each.start : each.end])]
    return [each for each in days if (each.value.end - each.value.start).days <= 6]  # type: ignore[operator]


def without_days(text: str, year: int | None) -> str:
    """What is left of a line when dates and times are taken out of it."""
    left = text
    for found in reversed(days_in(text, year)):
        left = f"{left[: found.start]} {left[found.end :]}"
    left = re.sub(
        r"\b(?:kl\.?|klockan)?\s*\d{1,2}(?:[.:]\d{2})?\s*(?:[–-]\s*\d{1,2}(?:[.:]\d{2})?)?(?!\w)",
        " ",
        left,
    )
    left = re.sub(
        r"\b(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\b(?: den)?", " ", left, flags=re.I
    )
    return re.sub(r"\s+", " ", left).strip(" ,.;:–-/")


def short_day(match: re.Match[str]) -> FuzzyDate | None:
    year, month, day = (int(part) for part in match.groups())
    try:
        return FuzzyDate.day(date(2000 + year, month, day), match[0])
    except ValueError:
        return None
