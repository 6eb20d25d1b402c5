"""Whether work grows with its size and no faster, however busy the machine is."""

from collections.abc import Callable

ATTEMPTS = 5


def grows_in_proportion(seconds: Callable[[int], float], short: int, long: int) -> bool:
    """Whether `seconds(long)` is below the middle between linear and quadratic growth.

    `seconds` gives the process's own time; a busy machine only makes it longer, so one attempt
    that fits is enough.
    """
    times = long / short
    most = (times + times * times) / 2
    return any(
        seconds(long) < most * min(seconds(short) for _ in range(3)) for _ in range(ATTEMPTS)
    )
