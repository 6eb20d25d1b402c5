"""Files and folders dropped anywhere on the window, where nothing under the pointer wants them."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

MOST = 500


class FileDrops(QObject):
    """Hands the files with one of `endings` (in lower case, with the dot) to `take`."""

    def __init__(
        self, window: QWidget, endings: tuple[str, ...], take: Callable[[list[Path]], object]
    ) -> None:
        super().__init__(window)
        self._endings, self._take = endings, take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return False
        found = files_in(_dropped(event), self._endings)
        if not found:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(found)
        return True


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def files_in(paths: Iterable[Path], endings: tuple[str, ...]) -> list[Path]:
    """The files of these kinds, by name; of a folder those directly in it, no hidden ones, and
    none that a program keeps while another file is open ("~$…")."""
    found: list[Path] = []
    for path in paths:
        inside = _inside(path) if path.is_dir() else [path]
        found += [each for each in inside if each.suffix.lower() in endings]
    return list(dict.fromkeys(found))[:MOST]


def _inside(folder: Path) -> list[Path]:
    try:
        every = [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []
    shown = (path for path in every if not path.name.startswith((".", "~$")))
    return sorted(shown, key=lambda path: path.name.casefold())
