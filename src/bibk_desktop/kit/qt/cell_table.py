"""A table one walks cell by cell, whose first columns stay when there are more than fit."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.table import Column, Index
from bibk_desktop.kit.qt.table_view import CellDelegate, Heads, Table

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _RingedDelegate(CellDelegate):
    """Paints a ring around the cell that has the keyboard."""

    def __init__(self, table: "CellTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.save()
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRect(option.rect).adjusted(2, 2, -2, -3)
            painter.drawRoundedRect(area, 5, 5)
            painter.restore()


class _Still(QTableView):
    """The first columns once more, over the table's own, where they do not scroll."""

    def __init__(self, table: "CellTable") -> None:
        super().__init__(table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.wear()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.hide()

    def wear(self) -> None:
        """Take on the colours shown just now; an edge tells that others scroll below."""
        card, edge = theme.tokens().card, theme.tokens().edge
        self.setStyleSheet(
            f"QTableView {{ background: {card}; border: 0; border-right: 1px solid {edge}; }}"
        )

    def follow(self, columns: int) -> int:
        """Show the table's first `columns` as wide and as high as there; how wide they are."""
        table, total = self._table, 0
        for place in range(len(table.lines.columns)):
            self.setColumnHidden(place, place >= columns)
            if place < columns:
                self.setColumnWidth(place, table.columnWidth(place))
                total += table.columnWidth(place)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.clearSpans()
        for line in table.lines.headings():
            if columns > 1:
                self.setSpan(line, 0, 1, columns)
            self.setRowHeight(line, table.rowHeight(line))
        return total


class CellTable(Table):
    """Arrows walk the cells, Enter and a double click open one, a letter goes to `cell_key`.

    The first `still` columns stay where they are when the others scroll.
    """

    cell_changed = Signal(object, int)
    cell_opened = Signal(object, int)
    cell_key = Signal(object, int, str)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        key: Callable[[Any], Hashable],
        group: Callable[[Any], str] | None = None,
        order: Callable[[str], Any] = str.casefold,
        still: int = 0,
    ) -> None:
        self._still_columns, self._column = still, still
        self._still: _Still | None = None
        super().__init__(columns, name, key, group, order)
        self._still = self._make_still()
        self.setItemDelegate(_RingedDelegate(self))
        self._still.setItemDelegate(_RingedDelegate(self))
        self.doubleClicked.disconnect()
        for view in (self, self._still):
            view.doubleClicked.connect(self._open_cell)
        self.horizontalScrollBar().valueChanged.connect(self._place_still)
        self.horizontalHeader().sectionResized.connect(self._place_still)

    def _make_still(self) -> _Still:
        still = _Still(self)
        still.setModel(self.lines)
        still.setSelectionModel(self.selectionModel())
        still.setHorizontalHeader(Heads(self))
        still.horizontalHeader().sectionClicked.connect(self._sort)
        still.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(still.verticalScrollBar().setValue)
        return still

    # --- what is shown

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the chosen row stays chosen."""
        row = self.current_row()
        self.lines.set_columns(columns)
        self._settle(row)

    def cell_column(self) -> int:
        """The column of the cell that has the keyboard."""
        return self.currentIndex().column()

    def choose_cell(self, key: Hashable, column: int) -> bool:
        """Choose a cell by its row's key; whether it is shown."""
        line = self.lines.line_of(lambda row: self._key(row) == key)
        if line >= 0:
            self.setCurrentIndex(self.lines.index(line, column))
        return line >= 0

    def cell_corner(self) -> QPoint:
        """The lower left corner of the cell that has the keyboard, on the screen."""
        area = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(area.bottomLeft() + QPoint(theme.px(8), 1))

    def _settle(self, *chosen: Any) -> None:
        column = min(self._column, len(self.lines.columns) - 1)
        super()._settle(*chosen)
        self.setCurrentIndex(self.lines.index(self.currentIndex().row(), column))
        self._place_still()
        self._say()

    def _place_still(self) -> None:
        """Lay the first columns over the others when these are scrolled away."""
        if self._still is None:
            return
        scrolled = self.horizontalScrollBar().maximum() > 0
        width = self._still.follow(self._still_columns)
        if scrolled and width < self.viewport().width() / 2:
            left, top = self.viewport().x(), self.horizontalHeader().y()
            height = self.horizontalHeader().height() + self.viewport().height()
            self._still.horizontalHeader().setFixedHeight(self.horizontalHeader().height())
            self._still.setGeometry(left, top, width, height)
            self._still.verticalScrollBar().setValue(self.verticalScrollBar().value())
            self._still.show()
        else:
            self._still.hide()

    def still_width(self) -> int:
        """How much of the table's left side the columns that stay lie over, in pixels."""
        shown = self._still is not None and self._still.isVisible()
        return self._still.width() if shown and self._still is not None else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_still()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._still is not None:
            self._still.wear()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Never leave the cell under the columns that stay."""
        super().scrollTo(index, hint)
        if index.column() >= self._still_columns:
            hidden = self.still_width() - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    # --- keys and pointer

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._column = current.column()
        self.viewport().update()
        if self._still is not None:
            self._still.viewport().update()
        self._say()

    def _say(self) -> None:
        if (row := self.current_row()) is not None:
            self.cell_changed.emit(row, self.cell_column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, letter = self.current_row(), event.text().casefold()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() in ENTERS:
            self._open_cell(self.currentIndex())
        elif plain and letter.isalnum() and row is not None:
            self.cell_key.emit(row, self.cell_column(), letter)
        else:
            super().keyPressEvent(event)

    def _open_cell(self, index: Index) -> None:
        row = self.lines.row_at(index.row())
        if row is not None:
            self.cell_opened.emit(row, index.column())
