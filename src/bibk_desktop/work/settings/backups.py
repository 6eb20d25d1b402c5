"""When backups are made: at start, every half hour of work, at close; here and elsewhere."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QWidget

from bibk_desktop import user_files, words
from bibk_desktop.kit.qt.tasks import Progress, Task
from bibk_desktop.kit.qt.waiting import wait_for
from bibk_desktop.records import backup, second_place
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.second_place import PlaceState
from bibk_desktop.records.store import Store

AT_START, LOOKS = 2_000, 15_000
WORK, REST, MOST = 30 * 60.0, 10.0, 35 * 60.0
SECOND, SECOND_LAST = "second_place", "second_place_last"


@dataclass(frozen=True, slots=True)
class Made:
    """What a round of backups ended with: the newest copy here, and how it is in the second place;
    `why` says why none was made."""

    last: datetime | None = None
    place: PlaceState | None = None
    why: str = ""


class Backups(QObject):
    """Makes the copies in a thread while the user rests, and knows when the last one was made.

    `changed` follows whatever is to be shown anew; `failed` says why no copy could be made.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, store: Store, settings: QSettings, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.store = store
        self.made = Made()
        self._settings, self._clock = settings, clock
        self._task: Task | None = None
        self._is_new = True
        self._since = self._written = clock()
        self._unsubscribe = store.subscribe(lambda _: self._note())
        self._timer = QTimer(self, interval=LOOKS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, interval=AT_START, singleShot=True)
        self._first.timeout.connect(self.make)

    # --- what there is

    def folder(self) -> Path:
        """Where the copies on this computer lie."""
        return user_files.backups()

    def second(self) -> Path | None:
        """The second place; None where none is chosen, and for the example."""
        kept = str(self._settings.value(SECOND, ""))
        return Path(kept) if kept and not user_files.is_example(self.store.path) else None

    def is_running(self) -> bool:
        """Whether a copy is being made."""
        return self._task is not None

    def choose_second(self, folder: Path | None) -> str:
        """Take another second place, or none; why it cannot be, as a key in words, else ""."""
        if folder is not None and (wrong := second_place.refusal(folder, self.store.path)):
            return wrong
        self._settings.setValue(SECOND, str(folder) if folder else "")
        self._settings.remove(SECOND_LAST)
        self.made = Made(self.made.last)
        self.make()
        return ""

    # --- when one is made

    def start(self) -> None:
        """The first copy follows in a moment, if the newest one is older than the workspace."""
        self._is_new = not _has_copy(self.store.path)
        self.made = Made(second_place.newest(self.folder(), self.store.path, self._now()))
        self._timer.start()
        self._first.start()
        self.changed.emit()

    def _note(self) -> None:
        self._is_new, self._written = True, self._clock()

    def look(self) -> None:
        """Make a copy if half an hour has passed and the user rests; soon after in any case."""
        now = self._clock()
        worked, rests = now - self._since, now - self._written >= REST
        if self._is_new and worked >= WORK and (rests or worked >= MOST):
            self.make()

    def make_anyway(self) -> None:
        """Make a copy though nothing was written since the last one: the user asks for it."""
        self._is_new = self._is_new or self._task is None
        self.make()

    def make(self) -> None:
        """Make a copy if there is something new; one that is under way is enough."""
        if self._task is None:
            self._begin().start()
            self.changed.emit()

    def end(self, window: QWidget) -> None:
        """The last copy, waited for; closing goes on without it when the user says so."""
        self._timer.stop()
        self._first.stop()
        self._unsubscribe()
        said, leave = words.text("backup.closing"), words.text("backup.close_anyway")
        if self._task is not None and not wait_for(self._task, said, leave, window):
            return
        if self._is_new or self._misses_newest():
            task = self._begin()
            task.start()
            wait_for(task, said, leave, window)

    def _misses_newest(self) -> bool:
        """Whether the second place is there and does not have the newest copy."""
        place = self.made.place
        return self.second() is not None and (
            place is None or (place.wrong != "second.missing" and place.last != self.made.last)
        )

    def _begin(self) -> Task:
        asked = _Round(self.store, self._now(), self._is_new, self.second())
        self._is_new, self._since = False, self._clock()
        task = self._task = Task(words.text("backup.making"), asked.run)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.stopped.connect(lambda: self._failed(""))
        return task

    def _now(self) -> datetime:
        return self.store.now().replace(tzinfo=None)

    def _done(self, made: Made) -> None:
        self._task = None
        self.made = Made(made.last or self.made.last, self._remembered(made.place))
        self.changed.emit()

    def _remembered(self, place: PlaceState | None) -> PlaceState | None:
        """When the last copy was made there is known too while the stick is away."""
        if place is None:
            return None
        if place.last is not None:
            self._settings.setValue(SECOND_LAST, place.last.isoformat())
            return place
        kept = str(self._settings.value(SECOND_LAST, ""))
        return replace(place, last=datetime.fromisoformat(kept) if kept else None)

    def _failed(self, why: str, details: str = "") -> None:
        self._task, self._is_new = None, True
        self.made = Made(self.made.last, self.made.place, why)
        self.changed.emit()
        if why:
            self.failed.emit(why)


class _Round:
    """One round in a thread: a copy here if something is new, the newest one elsewhere too."""

    def __init__(self, store: Store, now: datetime, is_new: bool, second: Path | None) -> None:
        self._store, self._now, self._is_new, self._second = store, now, is_new, second

    def run(self, progress: Progress) -> Made:
        path, here = self._store.path, user_files.backups()
        if self._is_new:
            copy = user_files.new_backup(path, self._now)
            self._store.back_up_beside(copy, progress.check)
            backup.thin_out(here, path, self._now)
        last = second_place.newest(here, path, self._now)
        place = self._bring(last, progress) if self._second else None
        return Made(last, place)

    def _bring(self, last: datetime | None, progress: Progress) -> PlaceState:
        """Bring the newest copy to the second place unless it lies there."""
        folder, path = self._second, self._store.path
        assert folder is not None
        state = second_place.state_of(folder, path, self._now)
        if state.wrong in ("", "second.old") and last is not None and state.last != last:
            try:
                copy = user_files.backups() / backup.file_name(path, last)
                second_place.bring(copy, folder, progress.check)
                backup.thin_out(folder, path, self._now)
            except WorkspaceError:
                return PlaceState(folder, state.last, "second.not_written")
            state = second_place.state_of(folder, path, self._now)
        return state


def _has_copy(workspace: Path) -> bool:
    """Whether the newest copy is as new as the workspace itself."""
    copies = user_files.backups().glob("*")
    times = [path.stat().st_mtime for path in copies if backup.made_at(path, workspace)]
    return bool(times) and max(times) >= workspace.stat().st_mtime
