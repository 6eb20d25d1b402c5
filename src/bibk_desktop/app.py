"""Where the program is put together: look, words, store and window."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from bibk_desktop import resources, user_files, words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.appearance import Appearance
from bibk_desktop.kit.qt.garbage import MainThreadCollector
from bibk_desktop.records.file import WorkspaceError
from bibk_desktop.records.store import Store
from bibk_desktop.session import Session

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
    application = make_application()
    MainThreadCollector(application)
    program = Program(QSettings(str(user_files.settings()), QSettings.Format.IniFormat), today)
    path = workspace or program.own()
    if workspace is None and path != user_files.workspace() and not path.exists():
        found = ask_where(path)
        if found is None:
            return 1
        path = found
    try:
        program.open(path, make=workspace is None)
    except WorkspaceError as error:
        return refuse(path, error)
    return application.exec()


def ask_where(path: Path) -> Path | None:
    """The workspace of the last time is gone: the user says where it lies now, or None."""
    from bibk_desktop.kit.qt import dialogs

    title, action = words.text("window.not_opened"), words.text("workspace.choose")
    if not dialogs.ask(title, words.text("workspace.gone", path=path), action):
        return None
    return dialogs.ask_file(action, user_files.folder(), words.text("workspace.kinds"))


class Program:
    """Goes from one workspace to another in the same program; it has one window at a time."""

    def __init__(self, settings: QSettings, today: date | None) -> None:
        self._settings, self._today = settings, today
        self._appearance = Appearance(settings)
        self.session: Session | None = None

    def own(self) -> Path:
        """The user's own workspace: the last one that was no example."""
        return Path(str(self._settings.value("workspace", user_files.workspace())))

    def open(self, path: Path, make: bool = False) -> None:
        """Open a workspace in a window. WorkspaceError if it will not open."""
        is_new = make and not path.exists()
        store = open_store(path, self._today, make)
        if not user_files.is_example(path):
            self._settings.setValue("workspace", str(path.absolute()))
        self.session = Session(store, self._settings, self._appearance, self.turn_to, is_new)
        self.session.start()

    def turn_to(self, path: Path | None) -> None:
        """Close this window, and open another workspace, None the user's own, in its place.

        What will not open is told, and the window that was open comes back.
        """
        before, wanted = self.session, path or self.own()
        QApplication.setQuitOnLastWindowClosed(False)
        try:
            if before is None or before.window.close():
                self._open_or_return(wanted, before)
                if before is not None:
                    before.window.deleteLater()
        finally:
            QApplication.setQuitOnLastWindowClosed(True)

    def _open_or_return(self, path: Path, before: Session | None) -> None:
        from bibk_desktop.kit.qt import dialogs

        try:
            self.open(path, make=path == user_files.workspace())
        except WorkspaceError as error:
            dialogs.say(words.text("window.not_opened"), words.text(error.key, **error.fields))
            if before is not None:
                self.open(before.store.path)


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


# --- the same without a screen


def screenshots(workspace: Path, out: Path, today: date | None = None) -> int:
    """Draw every place to `out`/PLACE.png and PLACE-dark.png, 1360 × 860. WorkspaceError."""
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    out.mkdir(parents=True, exist_ok=True)
    with Store.open(workspace, today) as store, tempfile.TemporaryDirectory() as own:
        for choice, ending in (("light", ""), ("dark", "-dark")):
            settings = QSettings(f"{own}/{choice}.ini", QSettings.Format.IniFormat)
            settings.setValue("look", choice)
            window = Session(store, settings, Appearance(settings)).window
            window.resize(*PICTURE)
            window.closing.disconnect()
            window.first_painted.disconnect()
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
