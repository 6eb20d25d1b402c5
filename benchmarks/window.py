"""The window at region and at national size: turning to places, opening records, filtering lists.

Milliseconds from the user's act until it is painted and nothing waits to be done, on this machine;
the floor beside each is the same turn between two empty pages of the same window, in the same run.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from benchmarks import workspaces
from bibk_desktop.app import make_application
from bibk_desktop.kit.qt import theme
from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.store import Store

TIMES, SIZES, TARGET = 7, ("region", "national"), "≤ 100 ms"
OPENED = {
    "kommunkort": ("municipality", "SELECT id FROM municipality WHERE ours ORDER BY name LIMIT 7"),
    "a meeting": (
        "meeting",
        "SELECT id FROM meeting WHERE kind = 'meeting' ORDER BY at DESC LIMIT 7",
    ),
    "a person": ("person", "SELECT id FROM person ORDER BY id DESC LIMIT 7"),
    "a visit": ("visit", "SELECT id FROM meeting WHERE kind = 'visit' ORDER BY at DESC LIMIT 7"),
    "a request": ("request", "SELECT id FROM request ORDER BY id LIMIT 7"),
    "a project": ("project", "SELECT id FROM project ORDER BY id LIMIT 7"),
    "a call's board": ("call", "SELECT id FROM call ORDER BY id LIMIT 7"),
}


def until_still(act: Callable[[], object]) -> float:
    """Milliseconds of the act, its painting and all that it left to do at once."""
    begun = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def turns(window: MainWindow) -> dict[str, list[float]]:
    """Every place: first visit, then turned to again and again from Översikt."""
    taken: dict[str, list[float]] = {}
    for place in window.places.built[1:]:
        first = until_still(partial(window.open_place, place.key))
        again = []
        for _ in range(TIMES):
            until_still(partial(window.open_place, "start"))
            again.append(until_still(partial(window.open_place, place.key)))
        taken[place.key] = [first, statistics.median(again)]
    return taken


def openings(window: MainWindow) -> dict[str, list[float]]:
    """Records of each kind: the first one opened, then others."""
    taken: dict[str, list[float]] = {}
    for name, (kind, query) in OPENED.items():
        ids = [row[0] for row in window.store.rows(query)]
        ways = [until_still(partial(window.open_record, kind, i)) for i in ids]
        taken[name] = [ways[0], statistics.median(ways[1:] or ways)]
    return taken


def keys(window: MainWindow) -> list[float]:
    """One key after the other in the filter of all persons."""
    window.open_place("people")
    QApplication.processEvents()
    window.page("people").find_within()
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    return [until_still(partial(_key, field, letter)) for letter in "prov12345"]


def _key(field: QWidget, letter: str) -> None:
    none = Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_unknown
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, none, letter))


def measure(size: str, path: Path) -> None:
    """Print the rows of one size."""
    with Store.open(path, workspaces.TODAY) as store:
        store.wake()
        window = MainWindow(store)
        window.resize(1360, 860)
        window.show()
        window.open_place("start")
        QApplication.processEvents()
        for name, (first, again) in (turns(window) | openings(window)).items():
            row = f"| {size}: {name} | {again:.0f} ms | first {first:.0f} ms | {TARGET} |"
            print(row, flush=True)
        typed = keys(window)
        half, most = statistics.median(typed), max(typed)
        row = f"| {size}: a key in the filter of persons | {half:.0f} ms | most {most:.0f} ms |"
        print(f"{row} ≤ 16 ms |", flush=True)
        window.close()


def main(sizes: tuple[str, ...] = SIZES) -> None:
    """Make each workspace and measure in it; a path after the size uses one that is there."""
    make_application()
    theme.apply("light")
    print("| what | median | first time, slowest key | target |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            measure(size, workspaces.make(Path(folder) / "prov.bibk", size))
            (Path(folder) / "prov.bibk").unlink()


if __name__ == "__main__":
    main(tuple(sys.argv[1:]) or SIZES)
