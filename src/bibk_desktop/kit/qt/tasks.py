"""Work beside the living window: progress after half a second, a way to stop, no trace."""

import threading
import traceback
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label

SHOWN_AFTER = 500


class StoppedError(Exception):
    """The user stopped the work; the worker lets it pass and cleans up after itself."""


class Progress:
    """What a worker is handed: it says how far it is, and hears here that it shall stop."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._stop = threading.Event()

    def say(self, done: int, total: int) -> None:
        """Tell how many of `total` steps are done. StoppedError if the user stopped it."""
        self.check()
        self._told(done, total)

    def check(self) -> None:
        """StoppedError if the user has stopped the work; call it at least once a second."""
        if self._stop.is_set():
            raise StoppedError

    def stop(self) -> None:
        """Ask the worker to stop."""
        self._stop.set()


class Task(QObject):
    """One piece of work in a thread of its own; it gets plain data and gives plain data back.

    It lives until its thread has gone: a QObject must not end in another thread than its own.
    """

    _living: ClassVar[set["Task"]] = set()
    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(str, str)
    stopped = Signal()
    ended = Signal()

    def __init__(self, words: str, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self.words = words
        self._work = work
        self._progress = Progress(self.progressed.emit)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name=words, daemon=True)

    def start(self) -> None:
        """Begin."""
        Task._living.add(self)
        self.ended.connect(self._let_go)
        self._thread.start()

    def _let_go(self) -> None:
        self._thread.join()
        Task._living.discard(self)

    def stop(self) -> None:
        """Ask the work to stop; `stopped` tells when it has."""
        self._progress.stop()

    def is_over(self) -> bool:
        """Whether the work has ended, however."""
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread; whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self._progress)
        except StoppedError:
            self.stopped.emit()
        except Exception as error:
            self.failed.emit(str(error), traceback.format_exc())
        else:
            self.done.emit(result)
        self._over.set()
        self.ended.emit()


class TaskBar(QWidget):
    """The running work at the foot of the page, each with its progress and a way to stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: dict[Task, QWidget] = {}
        self.hide()

    def run(
        self,
        words: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[str, str], object],
    ) -> Task:
        """Start `work(progress)`; on the window's thread `done(result)` or `failed(why, details)`
        follows, and nothing at all when the user stopped it."""
        task = Task(words, work)
        line = self._line(task)
        self._lines[task] = line
        task.done.connect(done)
        task.failed.connect(failed)
        task.ended.connect(lambda: self._end(task))
        QTimer.singleShot(SHOWN_AFTER, self, lambda: self._show(task))
        task.start()
        return task

    def running(self) -> list[Task]:
        """The work that is under way."""
        return list(self._lines)

    def stop_all(self, seconds: float = 1.0) -> None:
        """Ask all work to stop, and wait that long for it."""
        for task in self.running():
            task.stop()
        for task in self.running():
            task.wait(seconds)

    def _line(self, task: Task) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(task.words)
        stop = Button(self.tr("Cancel"), pressed=task.stop)
        stop.setAccessibleName(self.tr("Cancel: %1").replace("%1", task.words))
        task.progressed.connect(lambda done, total: _show_progress(bar, done, total))
        row.addWidget(label(task.words))
        row.addWidget(bar, 1)
        row.addWidget(stop)
        line.hide()
        self._column.addWidget(line)
        return line

    def _show(self, task: Task) -> None:
        if task in self._lines:
            self._lines[task].show()
            self.show()

    def _end(self, task: Task) -> None:
        line = self._lines.pop(task)
        line.hide()
        line.deleteLater()
        self.setVisible(any(not other.isHidden() for other in self._lines.values()))


def _show_progress(bar: QProgressBar, done: int, total: int) -> None:
    bar.setRange(0, total)
    bar.setValue(done)
