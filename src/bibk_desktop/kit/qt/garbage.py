"""Cyclic garbage is collected on the main thread only.

Python collects in whichever thread happens to make objects. In a worker's thread that would
delete widgets outside the thread they live in, which Qt does not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000


class MainThreadCollector(QObject):
    """Switches Python's own collection off and does it here, when there is something to collect."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int:
        """Collect the oldest generation that is due; how many objects went."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                return gc.collect(generation)
        return 0

    def stop(self) -> None:
        """Leave collection to Python again."""
        self._timer.stop()
        gc.enable()
