"""Start to the painted Översikt, to a search answered, to an edit saved; and memory.

Each beside an empty PySide6 window in the same run, interleaved; medians. `--bundle` measures the
built program's start against the same from source.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import workspaces

EMPTY = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    done = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.done:
            self.done = True
            QTimer.singleShot(0, said)
def said():
    print("painted", time.time() - float(os.environ["BEGAN"]), flush=True)
    QTimer.singleShot(700, rest)
def rest():
    print("idle_kb", pss(), flush=True)
    app.quit()
def pss():
    rows = open("/proc/self/smaps_rollup").read().splitlines()
    return next(row.split()[1] for row in rows if row.startswith("Pss:"))
app = QApplication([])
window = Window()
window.resize(1360, 860)
window.show()
app.exec()
"""
PROGRAM = """
import os, sys, time
from pathlib import Path
def say(name, value=None):
    print(name, time.time() - float(os.environ["BEGAN"]) if value is None else value, flush=True)
from bibk_desktop import app
from PySide6.QtCore import QSettings, QTimer
from bibk_desktop.kit.qt.appearance import Appearance
from datetime import date
application = app.make_application()
settings = QSettings(str(Path(sys.argv[1]).with_suffix(".ini")), QSettings.Format.IniFormat)
appearance = Appearance(settings)
store = app.open_store(Path(sys.argv[1]), date(2018, 1, 31), False)
session = app.Session(store, settings, appearance)
window = session.window
def painted():
    say("painted")
    search = window.ui.top_bar.search
    search.start()
    search.setText("bibliotek")
    application.processEvents()
    assert store.search("bibliotek")
    say("searched")
    stall.last = time.time()
    stall.start()
    QTimer.singleShot(0, edit)
class Stall(QTimer):
    worst = 0.0
    last = 0.0
    def tick(self):
        now = time.time()
        self.worst, self.last = max(self.worst, now - self.last), now
stall = Stall()
stall.setInterval(0)
stall.timeout.connect(stall.tick)
def edit():
    if store._engine is None:
        QTimer.singleShot(5, edit)
        return
    stall.stop()
    from bibk_desktop.records.model import Municipality
    store.change(Municipality, 1, phone="0454-00 00 00")
    say("saved")
    say("stall", stall.worst)
    QTimer.singleShot(700, rest)
def pss():
    rows = open("/proc/self/smaps_rollup").read().splitlines()
    return next(row.split()[1] for row in rows if row.startswith("Pss:"))
def rest():
    say("idle_kb", pss())
    for place in window.places.built:
        window.open_place(place.key)
        application.processEvents()
    say("visited_kb", pss())
    os._exit(0)
session.window.first_painted.connect(painted)
session.start()
application.exec()
"""
RUNS = 7


def measured(code: str, *arguments: object) -> dict[str, float]:
    """Run a child and read what it says, by name."""
    quiet = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory() as home:
        surroundings = os.environ | quiet | {"BEGAN": str(time.time()), "XDG_DATA_HOME": home}
        command = [sys.executable, "-c", code, *map(str, arguments)]
        run = subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, text=True)
    rows = (line.split() for line in run.stdout.splitlines())
    return {name: float(value) for name, value in rows}


def medians(samples: list[dict[str, float]]) -> dict[str, float]:
    """The median of each name."""
    return {name: statistics.median(s[name] for s in samples) for name in samples[0]}


def rows(sizes: tuple[str, ...] = ("region",)) -> list[tuple[str, str, str, str]]:
    """Rows of the table: what, measured, over the empty window, target."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {s: workspaces.make(Path(folder) / f"{i}.bibk", s) for i, s in enumerate(sizes)}
        empty: list[dict[str, float]] = []
        own: dict[str, list[dict[str, float]]] = {size: [] for size in sizes}
        for _ in range(RUNS):
            empty.append(measured(EMPTY))
            for size, path in paths.items():
                own[size].append(measured(PROGRAM, path))
    floor = medians(empty)
    found: list[tuple[str, str, str, str]] = []
    for size in sizes:
        found += _rows(size, medians(own[size]), floor)
    return found


def _rows(
    size: str, own: dict[str, float], floor: dict[str, float]
) -> list[tuple[str, str, str, str]]:
    told = [
        ("start to the painted Översikt", "painted", "painted", "≤ 1.6 ×"),
        ("start to a search answered", "searched", "painted", "≤ 1.8 ×"),
        ("start to an edit saved", "saved", "painted", "≤ 4 ×"),
        ("memory idle after start (PSS)", "idle_kb", "idle_kb", "≤ 1.6 ×"),
        ("memory after every page was opened", "visited_kb", "idle_kb", "≤ 3 ×"),
    ]
    found = [
        (f"{what}, {size}", _shown(own[name]), f"{own[name] / floor[base]:.2f} ×", target)
        for what, name, base, target in told
    ]
    stall = f"{own['stall'] * 1000:.0f} ms"
    return [*found, (f"longest stall while SQLModel is imported, {size}", stall, "", "≤ 100 ms")]


def _shown(value: float) -> str:
    return f"{value:.2f} s" if value < 100 else f"{value / 1024:.0f} MB"


def main() -> None:
    """Print the table."""
    print("| what | measured | over an empty window | target |\n|---|---|---|---|")
    for row in rows():
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
