"""A filtered table in its card, and what an empty one offers."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.tab_order import tab_after
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.records.swedish_order import swedish_key


class ListCard(Card):
    """`opened` tells the row that was entered, `deleted` the one that Delete was pressed on."""

    opened = Signal(object)
    chosen = Signal(object)
    deleted = Signal(object)
    creating = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        key: Callable[[Any], Hashable],
        group: Callable[[Any], str],
        empty: tuple[str, str],
    ) -> None:
        super().__init__()
        self._empty, create = empty
        self._any = False
        self.filter = filter_line(self.tr("Filter"), self.tr("Filter: %1").replace("%1", name))
        self.filter.textChanged.connect(self._filter)
        self.table = Table(columns, name, key, group, swedish_key)
        self.table.opened.connect(self.opened)
        self.table.current_row_changed.connect(self.chosen)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.offer = Button(create, "plus", pressed=self.creating.emit)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        self._lay()

    def _lay(self) -> None:
        self.top = QHBoxLayout()
        self.top.setContentsMargins(10, 0, 10, 8)
        self.top.setSpacing(8)
        self.top.addWidget(self.filter, 1)
        self._offering = QWidget()
        empty = QVBoxLayout(self._offering)
        empty.setContentsMargins(13, 6, 13, 14)
        empty.setSpacing(10)
        empty.addWidget(self.nothing)
        empty.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        empty.addStretch(1)
        self.body.setContentsMargins(1, 10, 1, 1)
        self.body.setSpacing(0)
        self.body.addLayout(self.top)
        self.body.addWidget(self._offering, 1)
        self.body.addWidget(self.table, 1)
        set_least(self, 280, 170)

    def add_beside_filter(self, widget: QWidget) -> None:
        """Put a choice beside the filter."""
        self.top.addWidget(widget)
        tab_after(self.filter, widget)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns; where they are others than before the chosen row is let go."""
        lines = self.table.lines
        if [one.title for one in columns] == [one.title for one in lines.columns]:
            lines.columns = list(columns)
        else:
            lines.set_columns(columns)

    def cells(self, columns: Sequence[Column]) -> list[list[Any]]:
        """The rows as they stand, for Excel, in these columns: titles first."""
        rows = self.table.lines.rows_shown()
        titles: list[Any] = [one.title for one in columns]
        return [titles, *([(one.value or one.text)(row) for one in columns] for row in rows)]

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; filter, sorting and the chosen row stay."""
        self._any = bool(rows)
        self.table.show_rows(rows)
        self._show_state()

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        self._show_state()

    def _show_state(self) -> None:
        shown = bool(self.table.lines.rowCount())
        self.table.setVisible(shown)
        self.nothing.setText(self.tr("Nothing fits the filter.") if self._any else self._empty)
        self._offering.setVisible(not shown)
        self.offer.setVisible(not self._any)
        self.filter.setEnabled(self._any)

    def _delete(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.deleted.emit(row)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()
