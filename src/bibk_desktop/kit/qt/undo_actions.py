"""Undo and redo as actions that always say what they would do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence


class UndoActions(QObject):
    """Names two actions after the steps; `undo`, `redo` do a step and give None if there was none,
    `undo_label`, `redo_label` name it. `before` saves what is being typed."""

    done = Signal(str)

    def __init__(
        self,
        undo: tuple[QAction, Callable[[], str], Callable[[], object]],
        redo: tuple[QAction, Callable[[], str], Callable[[], object]],
        before: Callable[[], object],
    ) -> None:
        super().__init__()
        self._undo, self._redo, self._before = undo, redo, before
        undo[0].setShortcut(QKeySequence("Ctrl+Z"))
        redo[0].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.name()

    def name(self) -> None:
        """Say on the actions what they would do now."""
        for (action, label, _), plain, named in (
            (self._undo, self.tr("Undo"), self.tr("Undo: %1")),
            (self._redo, self.tr("Redo"), self.tr("Redo: %1")),
        ):
            words = label()
            action.setText(named.replace("%1", words.replace("&", "&&")) if words else plain)
            action.setEnabled(bool(words))

    def undo(self) -> None:
        """Take back the last step; `done` tells it in words."""
        self._go(self._undo, self.tr("Undone: %1"))

    def redo(self) -> None:
        """Do the last undone step again; `done` tells it in words."""
        self._go(self._redo, self.tr("Done again: %1"))

    def _go(self, way: tuple[QAction, Callable[[], str], Callable[[], object]], says: str) -> None:
        _, label, happens = way
        self._before()
        words = label()
        if happens() is not None:
            self.done.emit(says.replace("%1", words))
        self.name()
