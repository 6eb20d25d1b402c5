"""Which marked lines of a text are new, and which lines they were before."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from rapidfuzz import fuzz

ALIKE = 50.0


def changed_lines(before: list[str], after: list[str]) -> list[tuple[str, str]]:
    """(what it was, what it is) for every line of `after` that is new or changed.

    What it was is empty for a line that is new.
    """
    old, new = _without_ends(before, after)
    return list(_pairs(old, new))


def _without_ends(before: list[str], after: list[str]) -> tuple[list[str], list[str]]:
    """Both without the lines that they begin and end with in common."""
    start, room = 0, min(len(before), len(after))
    while start < room and before[start] == after[start]:
        start += 1
    end = 0
    while end < room - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return before[start : len(before) - end], after[start : len(after) - end]


def _pairs(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "replace":
            yield from _replaced(before[i:i_end], after[j:j_end])
        elif tag == "insert":
            yield from (("", line) for line in after[j:j_end])


def _replaced(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """The likeliest pairs first; one line that took the place of one is that line changed."""
    if len(old) == len(new) == 1:
        yield old[0], new[0]
        return
    rated = [(_alike(was, line), i, j) for i, was in enumerate(old) for j, line in enumerate(new)]
    pairs: dict[int, int] = {}
    for rate, i, j in sorted(rated, key=lambda each: (-each[0], each[1:])):
        if rate >= ALIKE and j not in pairs and i not in pairs.values():
            pairs[j] = i
    for j, line in enumerate(new):
        yield (old[pairs[j]] if j in pairs else ""), line


def _alike(one: str, other: str) -> float:
    """How alike two lines are, 0 to 100; a line that was cut short or went on is the same."""
    shorter, longer = sorted((one, other), key=len)
    goes_on = shorter and longer.startswith(shorter)
    return 100.0 if goes_on else fuzz.ratio(one, other)
