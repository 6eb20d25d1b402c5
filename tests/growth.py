"""Whether work grows with its size and no faster: calls are counted, not seconds."""

import sys
from collections.abc import Callable


def calls(work: Callable[[int], object], size: int) -> int:
    """How many calls, Python's and C's, `work(size)` makes."""
    counted = 0

    def note(frame, event, argument):
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work(size)
    finally:
        sys.setprofile(before)
    return counted


def grows_in_proportion(work: Callable[[int], object], short: int, long: int) -> bool:
    """Whether the calls of `work(long)` stay below the middle of linear and quadratic growth."""
    times = long / short
    return calls(work, long) < (times + times * times) / 2 * calls(work, short)
