"""The rows of an agenda for Qt's views; a title that is edited is told, not stored, here."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from bibk_desktop.kit.qt.labels import tip
from bibk_desktop.records.model import ItemKind
from bibk_desktop.work.meetings.agenda_rows import AgendaRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class AgendaModel(QAbstractListModel):
    """The rows of one agenda; an edit is told and stored elsewhere."""

    renamed = Signal(int, str)

    def __init__(self, untitled: str) -> None:
        super().__init__()
        self.rows: list[AgendaRow] = []
        self.closed = False
        self._untitled = untitled

    def fill(self, rows: Sequence[AgendaRow]) -> None:
        """Show these rows instead."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if same:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def words(self, row: AgendaRow) -> str:
        """The title as it stands: a break with its time."""
        title = row.title or self._untitled
        return f"{title} {row.starts}".strip() if row.kind is ItemKind.pause else title

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row.title
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.words(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (row.number, self.words(row), row.marks)
            return ", ".join(filter(None, said))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = " ".join(str(value).split())
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and title != row.title:
            self.renamed.emit(row.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.closed:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = super().mimeData(indexes)
        made.setText("\n".join(self.words(self.rows[index.row()]) for index in indexes))
        return made
