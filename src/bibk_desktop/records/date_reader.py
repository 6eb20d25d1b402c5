"""Reads Swedish dates: the whole of a field, or every date in running text."""

from dataclasses import replace
from datetime import date

from bibk_desktop.records.date_mentions import STARTERS, FoundDate, Mentions
from bibk_desktop.records.date_words import OPEN_CLAUSE, Cursor
from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward

__all__ = ["FoundDate", "explain", "find", "read", "read_or_explain"]
_AROUND = " \t\r\n.,;:!"


def read(text: str, today: date, within: FuzzyDate | None = None) -> FuzzyDate | None:
    """The date that the whole of `text` says, on the day `today` and with its words kept.

    A weekday alone is the one in `within`, if given, else the next. None if it says no date.
    """
    value = read_or_explain(text, today, within)
    return value if isinstance(value, FuzzyDate) else None


def explain(text: str, today: date) -> str | None:
    """The key in words of a sentence on why `text` is no date; None if it is one or empty."""
    value = read_or_explain(text, today) if text.strip() else None
    return value if isinstance(value, str) else None


def read_or_explain(
    text: str,
    today: date,
    within: FuzzyDate | None = None,
    toward: Toward = Toward.coming,
) -> FuzzyDate | str:
    """The date that the whole of `text` says, or the key in words of why it says none."""
    said = text.strip(_AROUND)
    mentions = Mentions(Cursor(said), today, True, within, toward)
    found = mentions.mention()
    if found is not None and found.end == len(said):
        return replace(found.value, words=text.strip())
    if mentions.wrong:
        return mentions.wrong
    return _in_words(text.strip(), said, find(said, today, within))


def _in_words(text: str, said: str, parts: list[FoundDate]) -> FuzzyDate | str:
    """A field of several parts: "snarast, dock senast 1 mars", "när Karin har svarat"."""
    dated = [part for part in parts if part.value.start]
    if len(dated) > 1:
        return "date.several"
    if dated and parts[0].start == 0 and parts[-1].end == len(said):
        return replace(dated[0].value, words=text)
    numbers = any(char.isdigit() for char in said)
    opens = said.lower().split(" ")[0] in OPEN_CLAUSE and " " in said
    return FuzzyDate.open(text) if opens and not numbers and not dated else "date.unclear"


def find(text: str, today: date, within: FuzzyDate | None = None) -> list[FoundDate]:
    """Every date in `text` as said on the day `today`, left to right, none overlapping.

    Words that are no date ("löpande") are found with the modifier open. A weekday without a
    date ("torsdagen") is one only in the stretch `within`.
    """
    cursor = Cursor(text)
    mentions = Mentions(cursor, today, False, within)
    found: list[FoundDate] = []
    while (token := cursor.peek()).text:
        one = mentions.mention() if _may_begin(token.text) else None
        cursor.at = cursor.last + 1 if one else max(cursor.at + 1, mentions.beyond)
        found += [one] if one else []
    return found


def _may_begin(word: str) -> bool:
    return word in STARTERS or word[0].isdecimal()
