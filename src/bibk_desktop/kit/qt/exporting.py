"""Files made beside the living window: where to, the work and its progress, the way to them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bibk_desktop.kit.qt.banner import Banners
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.tasks import Progress, TaskBar
from bibk_desktop.kit.qt.toasts import Toast

Ask = Callable[[str, Path, str], Path | None]


@dataclass(frozen=True)
class Export:
    """A file to be made.

    `kind` is what the last folder is remembered by; `words` say what is being made; `name` is
    the file's name as suggested, with its ending; `write` gets plain data only, for it works in
    a thread of its own, and raises OSError when the file cannot be written.
    """

    kind: str
    words: str
    name: str
    write: Callable[[Path, Progress], object]


class Exporter(QObject):
    """Asks where a file is to lie, makes it, and ends with the ways to open it."""

    def __init__(
        self, window: QWidget, tasks: TaskBar, toast: Toast, banners: Banners, memory: Memory
    ) -> None:
        super().__init__(window)
        self._tasks, self._toast, self._banners, self._memory = tasks, toast, banners, memory
        self.ask: Ask = lambda title, where, kinds: _asked(window, title, where, kinds)
        self.open: Callable[[Path], object] = open_file

    def start(self, export: Export) -> None:
        """Ask where to and begin; nothing happens when the user changes their mind."""
        ending = Path(export.name).suffix
        kinds = f"{ending.removeprefix('.').upper()} (*{ending})"
        where = self.ask(export.words, self.folder(export.kind) / export.name, kinds)
        if where is not None:
            with_ending = where if where.suffix == ending else where.with_name(where.name + ending)
            self._memory.put(f"folder.{export.kind}", str(with_ending.parent))
            self.make(export, with_ending)

    def folder(self, kind: str) -> Path:
        """Where the last file of that kind was put; the documents before the first."""
        kept = self._memory.get(f"folder.{kind}")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        found = Path(kept) if kept else Path(QStandardPaths.writableLocation(documents))
        return found if found.is_dir() else Path.home()

    def make(self, export: Export, path: Path) -> None:
        """Make the file at `path`; a file that cannot be written is told with what to do."""

        def work(progress: Progress) -> OSError | None:
            try:
                export.write(path, progress)
            except OSError as error:
                return error
            return None

        def done(error: OSError | None) -> None:
            if error is None:
                self._tell(path)
            else:
                self._refuse(export, path, error)

        self._banners.drop(f"export.{path}")
        self._tasks.run(export.words, work, done, self._fail)

    def _tell(self, path: Path) -> None:
        said = self.tr("Saved: %1").replace("%1", path.name)
        self._toast.say(
            said,
            (self.tr("Open"), lambda: self.open(path)),
            (self.tr("Show in folder"), lambda: self.open(path.parent)),
        )

    def _refuse(self, export: Export, path: Path, error: OSError) -> None:
        """The file is open elsewhere, or its folder takes nothing: try again, or a copy."""
        happened = self.tr("%1 could not be written.").replace("%1", path.name)
        taken = path.exists() and isinstance(error, PermissionError)
        open_elsewhere = self.tr("Close the file in the other program and try again.")
        other_place = self.tr("Choose another folder, or make room on the disk and try again.")
        banner = self._banners.show_banner(
            f"export.{path}", happened, open_elsewhere if taken else other_place, str(error)
        )
        banner.add_action(self.tr("Save a copy"), lambda: self._copy(export, path))
        banner.add_action(self.tr("Try again"), lambda: self.make(export, path))

    def _copy(self, export: Export, path: Path) -> None:
        """What was told of the file is settled by a copy; if that fails too, it is told anew."""
        self._banners.drop(f"export.{path}")
        self.make(export, _copy_name(path))

    def _fail(self, why: str, details: str) -> None:
        happened = self.tr("The file could not be made.")
        to_do = self.tr("Nothing is changed. Copy the details to whoever looks after the program.")
        self._banners.show_banner(happened, happened, to_do, details)


def _copy_name(path: Path) -> Path:
    """The first name beside `path` that is free: "Projekt (2).xlsx"."""
    number = 2
    while (other := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return other


def _asked(window: QWidget, title: str, where: Path, kinds: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(window, title, str(where), kinds)
    return Path(name) if name else None


def open_file(path: Path) -> object:
    """Open a file or a folder in the computer's own way."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
