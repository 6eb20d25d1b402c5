"""How long the window stands still while the program works beside it; a workspace of region size.

`python -m benchmarks.stops`: the longest stop while nothing happens (the machine's own), while a
backup is made and brought to a second place, while the user writes meanwhile, while the example is
made.
"""

import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.workspaces import TODAY, make
from bibk_desktop import app, user_files
from bibk_desktop.kit.qt.appearance import Appearance
from bibk_desktop.records.model import Person
from bibk_desktop.records.store import Store
from bibk_desktop.session import Session
from bibk_desktop.work.example import remake_example


class Stops(QTimer):
    """The longest time between two turns of the event loop, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.timeout.connect(self._turn)
        self.worst, self._last = 0.0, time.perf_counter()
        self.start(0)

    def _turn(self) -> None:
        now = time.perf_counter()
        self.worst, self._last = max(self.worst, (now - self._last) * 1000), now


def worst_until(done: Callable[[], bool], also: Callable[[], object] = lambda: None) -> float:
    """The longest stop until `done`; `also` happens every tenth of a second meanwhile."""
    stops, other = Stops(), QTimer()
    other.timeout.connect(also)
    other.start(100)
    while not done():
        QApplication.processEvents()
    stops.stop()
    other.stop()
    return stops.worst


def main() -> None:
    """Print the stops."""
    application = app.make_application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        path, stick = make(Path(folder) / "region.bibk", "region"), Path(folder) / "stick"
        stick.mkdir()
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("second_place", str(stick))
        session = Session(Store.open(path, TODAY), settings, Appearance(settings))
        session.start()
        started = time.perf_counter()
        worst_until(lambda: time.perf_counter() - started > 8 and not session.backups.is_running())
        for name, worst in _measured(session):
            print(f"{name:45} {worst:6.0f} ms")
        session.window.close()
    application.quit()


def _measured(session: Session) -> list[tuple[str, float]]:
    backups, store = session.backups, session.store
    begun = time.perf_counter()
    quiet = worst_until(lambda: time.perf_counter() - begun > 2)
    backups.make_anyway()
    rests = worst_until(lambda: not backups.is_running())
    backups.make_anyway()
    writes = worst_until(lambda: not backups.is_running(), lambda: _write(store))
    alone = worst_until(_after(2), lambda: _write(store))
    making = threading.Thread(target=remake_example, args=(user_files.example(), TODAY))
    making.start()
    example = worst_until(lambda: not making.is_alive())
    return [
        ("nothing happens", quiet),
        ("the user writes", alone),
        ("a backup, the user rests", rests),
        ("a backup, the user writes", writes),
        ("the example is made", example),
    ]


def _after(seconds: float) -> Callable[[], bool]:
    begun = time.perf_counter()
    return lambda: time.perf_counter() - begun > seconds


def _write(store: Store) -> None:
    store.change(Person, 1, phone=f"0454-{time.perf_counter():.6f}")


if __name__ == "__main__":
    main()
