"""Where the program is put together: look, words, store and window."""

import os
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, QSettings, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from bibk_desktop import resources, words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.appearance import Appearance, remember_place, restore_place
from bibk_desktop.kit.qt.garbage import MainThreadCollector
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.places import Places
from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.file import WorkspaceError
from bibk_desktop.records.store import Store

PICTURE = (1360, 860)


def main(arguments: Sequence[str]) -> int:
    """Open the window as the command line asks: [--today DAY] [WORKSPACE]; the exit status."""
    rest, today = list(arguments), None
    if "--today" in rest:
        place = rest.index("--today")
        today = date.fromisoformat(rest[place + 1])
        del rest[place : place + 2]
    return run(Path(rest[0]) if rest else None, today)


def run(workspace: Path | None, today: date | None = None) -> int:
    """Open the window on `workspace`, else on the last one; the exit status.

    A second start on the same workspace raises the first window and ends with 0. A workspace that
    will not open is told in a window of its own, status 1.
    """
    from bibk_desktop import user_files

    application = make_application()
    MainThreadCollector(application)
    settings = QSettings(str(user_files.settings()), QSettings.Format.IniFormat)
    appearance = Appearance(settings)
    path = workspace or Path(str(settings.value("workspace", user_files.workspace())))
    try:
        store = open_store(path, today, make=workspace is None)
    except WorkspaceError as error:
        return refuse(path, error)
    settings.setValue("workspace", str(path.absolute()))
    session = Session(store, settings, appearance)
    session.start()
    return application.exec()


def open_store(path: Path, today: date | None, make: bool) -> Store:
    """The workspace; a missing one is made when the user did not name it. WorkspaceError."""
    if make and not path.exists():
        return new_store(path, today)
    return Store.open(path, today)


def new_store(path: Path, today: date | None) -> Store:
    """A new workspace with the 13 municipalities in it."""
    from bibk_desktop.work.places.first_content import first_content

    store = Store.create(path, today)
    with store.write("undo.first_content", final=True) as session:
        first_content(session)
    return store


def refuse(path: Path, error: WorkspaceError) -> int:
    """Raise the window that holds the workspace, or say why it will not open."""
    from bibk_desktop.kit.qt import dialogs
    from bibk_desktop.kit.qt.single_start import call_first

    if error.key.startswith("error.held") and call_first(path, sys.argv[1:]):
        return 0
    dialogs.say(words.text("window.not_opened"), words.text(error.key, **error.fields))
    return 1


# --- what every start needs


def make_application(language: str = "sv") -> QApplication:
    """The application in the user's language, with its fonts; dressed in a look afterwards."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    if isinstance(running, QApplication):
        application = running
    else:
        application = QApplication([*sys.argv[:1], *theme.STYLE])
    application.setApplicationName("bibk-desktop")
    application.setApplicationDisplayName("BiBK")
    words.use(language)
    theme.load_fonts()
    translate(application, language)
    return application


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def translate(application: QApplication, language: str) -> None:
    """Say the widgets' words in `language`; English is what stands in the source."""
    if language != "sv":
        return
    own = str(resources.path("i18n"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_sv", qt), ("bibk_sv", own)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


class Waking(QObject):
    """Imports SQLModel and the tables in a thread after the first paint; then the store wakes,
    and the pages are imported before their first visits.

    With the tables imported here instead, the window stood still for a third of a second.
    """

    imported = Signal()

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

    def stop(self) -> None:
        """The store is closed: it is not to be woken any more."""
        self._open = False


class Session:
    """One open workspace in one window, from the first paint to the last backup."""

    def __init__(self, store: Store, settings: QSettings, appearance: Appearance) -> None:
        self.store = store
        self.settings = settings
        self.window = MainWindow(store, memory=Memory(settings))
        self.waking = Waking(store, self.window.places)
        self.window.look_chosen.connect(appearance.choose)
        self.window.size_stepped.connect(appearance.step)
        self.window.first_painted.connect(self._painted)
        self.window.closing.connect(self._end)

    def start(self) -> None:
        """Show the window where it was, on its first place."""
        sys.excepthook = self._tell
        restore_place(self.window, self.settings)
        self.window.open_place(self.window.places.built[0].key)
        self.window.show()

    def _painted(self) -> None:
        """What the first paint did not have to wait for."""
        from bibk_desktop.kit.qt.single_start import SingleStart

        self.waking.start()
        self._single = SingleStart(self.store.path, self._called, self.window)
        self._show_backup()

    def _called(self, arguments: list[str]) -> None:
        """Another start was made: come to the front."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _show_backup(self) -> None:
        made = last_backup(self.store)
        key = "window.backup" if made else "window.no_backup"
        self.window.ui.rail.show_backup(words.text(key, at=made))

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
        self.settings.sync()
        sys.excepthook = sys.__excepthook__
        self._back_up()
        self.store.close()

    def _back_up(self) -> None:
        """The verified copy that every session ends with; closing goes on without it."""
        from bibk_desktop import user_files
        from bibk_desktop.kit.qt import dialogs
        from bibk_desktop.records import backup

        now = self.store.now()
        try:
            self.store.back_up(user_files.new_backup(self.store.path, now))
        except WorkspaceError as error:
            why = words.text(error.key, **error.fields)
            dialogs.say(words.text("window.not_backed_up"), why, self.window)
        else:
            backup.thin_out(user_files.backups(), self.store.path, now)


def last_backup(store: Store) -> str:
    """When the newest backup on this computer was made: a time today, else a day; "" if never."""
    from bibk_desktop import user_files

    copies = user_files.backups().glob(f"{store.path.stem}-*.bibk")
    newest = max((copy.stat().st_mtime for copy in copies), default=None)
    if newest is None:
        return ""
    at = datetime.fromtimestamp(newest, UTC).astimezone()
    if at.date() == store.now().date():
        return f"{at:%H:%M}"
    return f"{at.day} {words.text(f'month.{at.month}')[:3]}"


# --- the same without a screen


def screenshots(workspace: Path, out: Path, today: date | None = None) -> int:
    """Draw every place to `out`/PLACE.png and PLACE-dark.png, 1360 × 860. WorkspaceError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    out.mkdir(parents=True, exist_ok=True)
    with Store.open(workspace, today) as store:
        for choice, ending in (("light", ""), ("dark", "-dark")):
            theme.apply("dark" if choice == "dark" else "light")
            window = MainWindow(store)
            window.resize(*PICTURE)
            window.show()
            for place in window.places.built:
                window.open_place(place.key)
                application.processEvents()
                if (focused := application.focusWidget()) is not None:
                    focused.clearFocus()
                window.grab().save(str(out / f"{place.key}{ending}.png"))
            window.close()
    return 0


def healthcheck() -> int:
    """Whether the installation is whole: every module, every resource, a workspace, a window."""
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        try:
            modules = import_everything()
            workspace = Path(folder) / "prov.bibk"
            new_store(workspace, None).close()
            screenshots(workspace, Path(folder) / "pictures")
            words_found = QTranslator().load("bibk_sv", str(resources.path("i18n")))
        except Exception as error:
            print(words.text("health.broken", why=f"{type(error).__name__}: {error}"))
            return 1
    if not words_found:
        print(words.text("health.broken", why="bibk_sv.qm"))
        return 1
    print(words.text("health.whole", modules=modules))
    return 0


def import_everything() -> int:
    """Import every module of the program; how many there are. Migrations are run, not imported."""
    import pkgutil

    import bibk_desktop

    names = [found.name for found in pkgutil.walk_packages(bibk_desktop.__path__, "bibk_desktop.")]
    wanted = [name for name in names if ".migrations." not in name and "__main__" not in name]
    for name in wanted:
        import_module(name)
    return len(wanted)
