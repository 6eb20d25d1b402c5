"""The promise that no word is lost when a document is taken in, and the means to test it."""

import re
from collections import Counter

from bibk_desktop.kit.office.source import SourceDocument
from bibk_desktop.work.meetings.take_in.proposal import Proposal

_WORD = re.compile(r"[^\W_]+")
_PERSONAL = re.compile(r"\b(?:19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})\b")


def lost_words(document: SourceDocument, proposal: Proposal) -> list[str]:
    """The words of `document` that stand nowhere in `proposal`, as often as they are missing.

    A number that only counts a list ("2.") is none: the list keeps it.
    """
    kept = Counter(_words(proposal.text))
    lost: list[str] = []
    for line in document.lines:
        for word in _words(_without_count(line.text)):
            if kept[word]:
                kept[word] -= 1
            else:
                lost.append(word)
    return lost


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _without_count(text: str) -> str:
    return re.sub(r"^\s*\d{1,3}[.)]\s+", "", text)


def has_personal_number(text: str) -> bool:
    """Whether a Swedish personal number (birth day and a right check digit) stands in `text`."""
    return any(_is_personal(match) for match in _PERSONAL.finditer(text))


def _is_personal(match: re.Match[str]) -> bool:
    year, month, day, last = match.groups()
    if not (1 <= int(month) <= 12 and (1 <= int(day) <= 31 or 61 <= int(day) <= 91)):
        return False
    digits = [int(digit) for digit in f"{year}{month}{day}{last}"]
    doubled = [digit * 2 if place % 2 == 0 else digit for place, digit in enumerate(digits)]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
