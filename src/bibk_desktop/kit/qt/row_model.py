"""The rows of a list as values, and the model that Qt asks for them."""

from collections.abc import Hashable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bibk_desktop.kit.qt.labels import tip
from bibk_desktop.kit.qt.theme import Role

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class Row(NamedTuple):
    """One row: `lead` is a kind (with icon) or a date, `end` a date, a word or a chip.

    `tag` is a chip before the words, `mark` one after them; a chip at the end that is `picked`
    is a button of its own. A `heading` names the rows below it and takes no keyboard.
    """

    key: Hashable
    text: str
    detail: str = ""
    lead: str = ""
    icon: str = ""
    end: str = ""
    role: Role = "text"
    chip: bool = False
    checkable: bool = False
    done: bool = False
    bold: bool = False
    lead_role: Role = "text"
    tag: str = ""
    tag_role: Role = "information"
    mark: str = ""
    mark_role: Role = "unconfirmed"
    picked: bool = False
    heading: bool = False

    def spoken(self) -> str:
        """The whole row in words, for those who listen and for the tooltip."""
        said = (self.lead, self.tag, self.text, self.detail, self.mark, self.end)
        return ", ".join(filter(None, said))


class RowModel(QAbstractListModel):
    """The rows of a list, and which of them are ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def replace(self, row: Row) -> None:
        """Show another row in the place of the one with its key; the others are left alone."""
        place = next(place for place, each in enumerate(self.rows) if each.key == row.key)
        self.rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))

    def open_line(self, line: int) -> int:
        """The line nearest to `line` that takes the keyboard, rather below it; -1 if none does."""
        lines = [place for place, row in enumerate(self.rows) if not row.heading]
        after = [place for place in lines if place >= line]
        return after[0] if after else lines[-1] if lines else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken())
        if role == Qt.ItemDataRole.CheckStateRole and row.checkable:
            return Qt.CheckState.Checked if row.done else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        if index.isValid() and self.rows[index.row()].checkable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags
