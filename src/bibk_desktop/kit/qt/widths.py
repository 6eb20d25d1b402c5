"""Which columns of a table give way where there is too little room; plain figures, no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

STEP, EXCHANGES = 6, 4
Wish = tuple[float, int]
"""A width in pixels that something in a cell wants, and how much is lost below it."""


class Needs:
    """What the cells of a column wish, `around` pixels beside each not counted; `least` is the
    width that it never goes below."""

    def __init__(self, least: int, wishes: Iterable[Wish], around: int = 0) -> None:
        self.least = least
        self._wishes = sorted((round(width) + around, weight) for width, weight in wishes)

    @cached_property
    def _widths(self) -> list[int]:
        return [width for width, _ in self._wishes]

    @cached_property
    def _weights(self) -> list[float]:
        return list(accumulate((weight for _, weight in self._wishes), initial=0))

    @cached_property
    def _by_width(self) -> list[float]:
        return list(accumulate((weight / width for width, weight in self._wishes), initial=0))

    @cached_property
    def _steps(self) -> list[int]:
        return sorted({-(-width // STEP) * STEP for width in self._widths} | {self.least})

    def loss(self, width: int) -> float:
        """How much is lost at a width: the weight of each wish that is not met, and as much
        again for all of what it wished."""
        met = bisect_right(self._widths, width)
        unmet = self._weights[-1] - self._weights[met]
        return 2 * unmet - width * (self._by_width[-1] - self._by_width[met])

    def steps(self, low: int, high: int) -> list[int]:
        """The widths from `low` up to, but not with, `high` at which a wish is met."""
        return self._steps[bisect_left(self._steps, low) : bisect_left(self._steps, high)]


def given_way(widths: Sequence[int], columns: Sequence[Needs | None], missing: int) -> list[int]:
    """The widths with `missing` pixels less, where the least is lost by it.

    A column without needs keeps its width. If the others cannot give enough, nothing changes.
    """
    found = list(widths)
    giving = {place: one for place, one in enumerate(columns) if one is not None}
    if sum(max(found[place] - one.least, 0) for place, one in giving.items()) < missing:
        return found
    while missing > 0:
        _, place, width = min(
            (_cost(one, found[place], max(width, found[place] - missing)), place, width)
            for place, one in giving.items()
            for width in one.steps(one.least, found[place])
        )
        gone = min(found[place] - width, missing)
        found[place] -= gone
        missing -= gone
    for _ in range(EXCHANGES):
        if not _exchange(found, giving):
            break
    return found


def _cost(one: Needs, before: int, after: int) -> float:
    """What each pixel costs that a column gives."""
    return (one.loss(after) - one.loss(before)) / (before - after)


def _exchange(found: list[int], giving: Mapping[int, Needs]) -> bool:
    """Let one column give to another what shows more there; False where nothing is won."""
    lost, giver, taker, more = min(
        (
            (_lost(one, found[taker], more) + _lost(other, found[giver], -more), giver, taker, more)
            for taker, one in giving.items()
            for giver, other in giving.items()
            if giver != taker
            for more in _wanted(one, found[taker], found[giver] - other.least)
        ),
        default=(0.0, 0, 0, 0),
    )
    if lost >= 0:
        return False
    found[giver] -= more
    found[taker] += more
    return True


def _wanted(one: Needs, width: int, most: int) -> list[int]:
    """How much wider, at most `most`, a column would have to be to meet another wish."""
    return [step - width for step in one.steps(width + 1, width + most + 1)]


def _lost(one: Needs, width: int, more: int) -> float:
    """What is lost where a column becomes `more` pixels wider, less than 0 for what is won."""
    return one.loss(width + more) - one.loss(width)
