"""One open workspace in one window, from the first paint to the last backup."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSettings, Qt, Signal

from bibk_desktop import words
from bibk_desktop.kit.qt.appearance import (
    Appearance,
    StaysOnScreen,
    bring_on_screen,
    remember_place,
    restore_place,
)
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.places import Places
from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.store import Store
from bibk_desktop.work.settings.around import Around
from bibk_desktop.work.settings.backups import Backups
from bibk_desktop.work.settings.shown import backup_line, place_warning

EXAMPLE_DAY = "example_day"


class Waking(QObject):
    """Imports SQLModel and the tables in a thread after the first paint; then the store wakes,
    and the pages are imported before their first visits.

    With the tables imported here instead, the window stood still for a third of a second.
    """

    imported = Signal()
    woken = Signal()

    def __init__(self, store: Store, places: Places) -> None:
        super().__init__()
        self._store, self._places = store, places
        self._open = True
        self.imported.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin the import beside the living window."""
        threading.Thread(target=self._import, name="waking", daemon=True).start()

    def _import(self) -> None:
        from bibk_desktop.records import schema  # noqa: F401

        self.imported.emit()
        self._places.import_pages()

    def _wake(self) -> None:
        if self._open:
            self._store.wake()
            self.woken.emit()

    def stop(self) -> None:
        """The store is closed: it is not to be woken any more."""
        self._open = False


class Session:
    """One open workspace in one window. `is_new` asks the three things of the first start.

    `turn_to(path)` opens another workspace in the place of this one, None the user's own; the
    example is made when it is asked for.
    """

    def __init__(
        self,
        store: Store,
        settings: QSettings,
        appearance: Appearance,
        turn_to: Callable[[Path | None], object] = lambda path: None,
        is_new: bool = False,
    ) -> None:
        self.store, self.settings, self.is_new = store, settings, is_new
        self.turn_to = turn_to
        self.backups = Backups(store, settings)
        turns = (self._choose_workspace, self.show_example, lambda: turn_to(None))
        around = Around(appearance, self.backups, *turns)
        self._memory = Memory(settings)
        self.window = MainWindow(store, memory=self._memory, around=around)
        self.backups.setParent(self.window)
        self.waking = Waking(store, self.window.places)
        self.window.look_chosen.connect(appearance.choose)
        self.window.size_stepped.connect(appearance.step)
        appearance.changed.connect(self.window.show_look)
        self.window.show_look(appearance.choice())
        StaysOnScreen(self.window)
        self.window.first_painted.connect(self._painted)
        self.window.closing.connect(self._end)
        self.backups.changed.connect(self._show_backups)
        self.backups.failed.connect(self._tell_backup)
        self.waking.woken.connect(self._awake)

    def start(self) -> None:
        """Show the window where it was, on its first place; the last one is a step back."""
        sys.excepthook = self._tell
        restore_place(self.window, self.settings)
        self.window.turns.begin(self._memory.get(self._visit_key()))
        self._say_example()
        self.window.show()

    def _visit_key(self) -> str:
        return f"visit.{self.store.path.stem}"

    def _painted(self) -> None:
        """What the first paint did not have to wait for."""
        from bibk_desktop.kit.qt.single_start import SingleStart

        self.waking.start()
        bring_on_screen(self.window)
        self._single = SingleStart(self.store.path, self._called, self.window)
        self.backups.start()

    def _awake(self) -> None:
        """The tables are there: a new workspace may be filled now."""
        if self.is_new:
            from bibk_desktop.work.settings.first_start import FirstStart

            self.is_new = False
            first = FirstStart(self.store, self.backups, self.window)
            first.example.clicked.connect(first.reject)
            first.example.clicked.connect(self.show_example)
            first.open()

    def _called(self, arguments: list[str]) -> None:
        """Another start was made: come to the front."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    # --- backups

    def _show_backups(self) -> None:
        made, today = self.backups.made, self.store.today()
        line = backup_line(made.last, made.place, today)
        if not made.why:
            self.window.ui.banners.drop(words.text("backup.failed"))
        self.window.ui.rail.show_backup(line, place_warning(made.place, today))

    def _tell_backup(self, why: str) -> None:
        """No copy could be made: a banner until one can."""
        said, to_do = words.text("backup.failed"), words.text("backup.failed_to_do", why=why)
        self.window.show_problem(said, to_do, "")

    # --- other workspaces

    def _say_example(self) -> None:
        from bibk_desktop import user_files

        if user_files.is_example(self.store.path):
            said = words.text("example.shown")
            banner = self.window.ui.banners.show_banner("example", said, calm=True)
            banner.add_action(words.text("example.leave"), lambda: self.turn_to(None))

    def show_example(self) -> None:
        """Turn to the example; it is made anew, beside the living window, on another day."""
        from bibk_desktop import user_files
        from bibk_desktop.work.example import remake_example

        path, today = user_files.example(), self.store.today()
        if path.exists() and self.settings.value(EXAMPLE_DAY) == today.isoformat():
            self.turn_to(path)
            return

        def made(_: object) -> None:
            self.settings.setValue(EXAMPLE_DAY, today.isoformat())
            self.turn_to(path)

        self.window.ui.tasks.run(
            words.text("example.making"),
            lambda _: remake_example(path, today),
            made,
            lambda why, more: self.window.show_problem(words.text("example.not_made"), why, more),
        )

    def _choose_workspace(self) -> None:
        from bibk_desktop.kit.qt.dialogs import ask_file

        said = words.text("workspace.choose"), words.text("workspace.kinds")
        chosen = ask_file(said[0], self.store.path.parent, said[1], self.window)
        if chosen is not None and chosen.absolute() != self.store.path.absolute():
            self.turn_to(chosen)

    # --- the end

    def _tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault of the program becomes a banner; what is typed stays."""
        import traceback

        details = "".join(traceback.format_exception(kind, error, trace))
        happened = words.text("window.fault")
        self.window.show_problem(happened, words.text("window.fault_to_do"), details)

    def _end(self) -> None:
        self.waking.stop()
        remember_place(self.window, self.settings)
        self._memory.put(self._visit_key(), self.window.turns.last())
        self.settings.sync()
        self.backups.failed.disconnect()
        self.backups.end(self.window)
        if self.backups.made.why:
            from bibk_desktop.kit.qt import dialogs

            dialogs.say(words.text("backup.failed"), self.backups.made.why, self.window)
        sys.excepthook = sys.__excepthook__
        self.store.close()
