"""A protocol of 50, 500 and 2,000 items as Word, beside a raw zip of the very same parts.

The floor packs parts that are ready as bytes; ours makes them from the minutes first, template
included. Neither touches the disk; interleaved, medians, text of its own for every item.
"""

import io
import math
import random
import statistics
import time
import zipfile
from collections.abc import Callable
from datetime import date

from benchmarks.workspaces import TODAY, WORDS
from bibk_desktop import resources
from bibk_desktop.kit.office import word
from bibk_desktop.records import rich_text
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.work.meetings.export import TEMPLATE, document
from bibk_desktop.work.meetings.minutes import Attendee, Came, Minutes, Point

SIZES = {50: "≤ 3 ×", 500: "≤ 3 ×", 2_000: "≤ 7 ×"}
RUNS = 7
ENDINGS = ("", "et", "en", "erna", "s", "sfrågan", "arbetet", "gruppen", "planen", "mötet")


def _sentence(chance: random.Random) -> str:
    count = chance.randint(6, 16)
    words = (chance.choice(WORDS) + chance.choice(ENDINGS) for _ in range(count))
    return f"{' '.join(words).capitalize()}."


def _point(number: int, chance: random.Random) -> Point:
    lines = [" ".join(_sentence(chance) for _ in range(chance.randint(1, 4))) for _ in range(3)]
    outcomes = []
    for every, kind, mark in (
        (3, OutcomeKind.decision, "beslut"),
        (2, OutcomeKind.task, "att göra"),
    ):
        if number % every == 0:
            said = _sentence(chance)
            lines.append(f"{mark}: {said}")
            due = FuzzyDate.day(date(2018, 3, 15))
            outcomes.append(Came(kind, said, lines[-1], "Ebba Lindqvist", due))
    if number % 4 == 0:
        lines += [f"{mark} {_sentence(chance)}" for mark in ("-", "-", "  -", "1.", "1.")]
    blocks = tuple(rich_text.read("\n".join(lines)))
    return Point(_sentence(chance)[:60], str(number), blocks=blocks, outcomes=tuple(outcomes))


def minutes(items: int) -> Minutes:
    """Minutes with so many items, a third with a decision, half with a task."""
    chance = random.Random(items)
    points = tuple(_point(number, chance) for number in range(1, items + 1))
    present = tuple(Attendee(f"Ebba {word}", word.capitalize(), "Blekinge län") for word in WORDS)
    return Minutes(
        "Chefsmöte",
        FuzzyDate.day(TODAY),
        TODAY,
        place="Korrö",
        present=present,
        points=points,
        outcomes=tuple(came for point in points for came in point.outcomes),
    )


def ours(held: Minutes) -> bytes:
    """The Word file."""
    return word.render(document(held), resources.path(TEMPLATE))


def floor(parts: dict[str, bytes]) -> bytes:
    """The same parts, packed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return target.getvalue()


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure(items: int) -> tuple[float, float]:
    """Median seconds of ours and of the floor."""
    held = minutes(items)
    with zipfile.ZipFile(io.BytesIO(ours(held))) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    pairs = [(_seconds(lambda: ours(held)), _seconds(lambda: floor(parts))) for _ in range(RUNS)]
    own, least = zip(*pairs, strict=True)
    return statistics.median(own), statistics.median(least)


def rows() -> list[tuple[str, str, str, str]]:
    """Rows of the table: what, measured, over the raw zip, target."""
    found, taken = [], {}
    for items, target in SIZES.items():
        own, least = measure(items)
        taken[items] = own
        ratio = f"{own / least:.2f} ×"
        found.append((f"Word protocol, {items} items", f"{own * 1000:.1f} ms", ratio, target))
    small, large = min(taken), max(taken)
    exponent = math.log(taken[large] / taken[small]) / math.log(large / small)
    return [*found, ("Word protocol, growth", "", f"exponent {exponent:.2f}", "≤ 1.1")]


def main() -> None:
    """Print the table."""
    print("| what | measured | over a raw zip | target |\n|---|---|---|---|")
    for row in rows():
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
