"""The dates of a text, read once however many of the recogniser's questions need them."""

from datetime import date
from functools import lru_cache

from bibk_desktop.records import date_reader
from bibk_desktop.records.date_reader import FoundDate


@lru_cache(maxsize=256)
def find(text: str, today: date) -> tuple[FoundDate, ...]:
    """Every date in `text` as said on the day `today`, left to right."""
    return tuple(date_reader.find(text, today))
