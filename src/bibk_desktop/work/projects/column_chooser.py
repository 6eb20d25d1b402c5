"""Which columns the table shows: a menu that stays open while its boxes are ticked."""

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.work.projects.columns import ShownColumn

KEY = "projects.columns"


class _OpenMenu(QMenu):
    """A tick does not close it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.activeAction()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() not in enters or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class ColumnChooser(Button):
    """The button "Kolumner ▾"; `changed` tells that others are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setText(self.tr("Columns ▾"))
        self.setAccessibleName(self.tr("Columns"))
        self.memory = Memory()
        self._menu = _OpenMenu(self)
        self._standard: dict[str, bool] = {}
        self.clicked.connect(self.open_menu)

    def offer(self, columns: Sequence[ShownColumn], standard: dict[str, bool]) -> None:
        """Offer these; `standard` says by key which are shown as long as nobody chose."""
        self._standard = standard
        self._menu.clear()
        for column in columns:
            if column.kind != "place":
                self._add(column)

    def _add(self, column: ShownColumn) -> None:
        title = column.column.title.replace("\n", " ").replace("&", "&&")
        action = self._menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(self.shows(column.key))
        action.toggled.connect(lambda on: self._choose(column.key, on))

    def _chosen(self) -> dict[str, bool]:
        return dict(json.loads(self.memory.get(KEY, "{}")))

    def _choose(self, key: str, shown: bool) -> None:
        self.memory.put(KEY, json.dumps(self._chosen() | {key: shown}))
        self.changed.emit()

    def shows(self, key: str) -> bool:
        """Whether the column is wanted; the municipality's own always is."""
        return bool(self._chosen().get(key, self._standard.get(key, True)))

    def open_menu(self) -> None:
        """Show the boxes under the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def actions_shown(self) -> list[QAction]:
        """The boxes."""
        return self._menu.actions()
