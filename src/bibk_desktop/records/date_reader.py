"""Reads Swedish dates: a whole field, or every date in running text."""

from dataclasses import dataclass
from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in running text: text[start:end], what it means, and what is odd about it.

    `warnings` are keys of words.py; `sure` is False when the words contradict themselves.
    """

    start: int
    end: int
    value: FuzzyDate
    warnings: tuple[str, ...] = ()
    sure: bool = True


def read(text: str, today: date, within: FuzzyDate | None = None) -> FuzzyDate | None:
    """The date that the whole of `text` says on the day `today`; None if it says none."""
    said = text.strip()
    found = find(said, today, within)
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(said)):
        return found[0].value
    return None


def find(text: str, today: date, within: FuzzyDate | None = None) -> list[FoundDate]:
    """Every date in `text`, left to right, none overlapping; a bare weekday only in `within`."""
    found: list[FoundDate] = []
    place = 0
    for word in text.split():
        place = text.index(word, place)
        try:
            value = FuzzyDate.day(date.fromisoformat(word.rstrip(".,")), word.rstrip(".,"))
        except ValueError:
            continue
        found.append(FoundDate(place, place + 10, value))
    return found


def explain(text: str, today: date) -> str | None:
    """The key in words.py of a sentence on why `text` is no date; None if it is one or empty."""
    return None if not text.strip() or read(text, today) else "date.unclear"
