"""The funding board's table: a chip with words beside it, and a receiver that logs a call."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.table import Cell, Column
from bibk_desktop.kit.qt.table_view import PAD, Table
from bibk_desktop.kit.qt.widths import Wish
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.board_delegate import ICON, BoardDelegate, wishes_of
from bibk_desktop.work.grants.columns import APPLICATION, RING
from bibk_desktop.work.grants.rules import MUNICIPALITY, Board, BoardRow

Columns = Callable[[Board, date], list[tuple[str, Column]]]
RING_KEY, STATUS_KEY = Qt.Key.Key_R, Qt.Key.Key_S


class BoardTable(Table):
    """A row a municipality: Enter opens its application, S sets the status, R logs a call."""

    ring_asked = Signal(object)
    status_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, name: str) -> None:
        self._kinds: list[str] = []
        self._shown: Board | None = None
        super().__init__(
            [Column("", lambda row: "")], name, lambda row: row.key, shown.row_heading, swedish_key
        )
        self.setItemDelegate(BoardDelegate(self))
        self.setMouseTracking(True)

    def kind_of(self, column: int) -> str:
        """What a column is."""
        return self._kinds[column] if column < len(self._kinds) else ""

    def show_board(
        self, board: Board, rows: Sequence[BoardRow], today: date, columns_of: Columns
    ) -> None:
        """Show these rows of a board in those columns."""
        made = columns_of(board, today)
        kinds = [kind for kind, _ in made]
        columns = [column for _, column in made]
        if kinds != self._kinds or self._shown is None:
            chosen = self.current_row()
            self.lines.set_columns(columns)
            self._kinds = kinds
            self._shown = board
            self.show_rows(rows)
            if chosen is not None:
                self.choose(chosen.key)
            return
        self._shown, self.lines.columns = board, columns
        self.show_rows(rows)

    def wishes(self, line: int, place: int) -> list[Wish]:
        cell, row = self.lines.cell(line, place), self.lines.row_at(line)
        return wishes_of(self.kind_of(place), cell, row)

    def _give_way(self, widths: list[int], over: int) -> list[int]:
        """Where all that can be given is too little, the first columns are seen all the same."""
        given = super()._give_way(widths, over)
        if given != widths:
            return given
        least = [theme.px(column.least) or width for column, width in self._with(widths)]
        return [min(pair) for pair in zip(least, widths, strict=True)]

    def _with(self, widths: list[int]) -> list[tuple[Column, int]]:
        return list(zip(self.lines.columns, widths, strict=True))

    # --- the receiver

    def icon_area(self, area: QRect, cell: Cell) -> QRect:
        """Where the receiver of a cell stands."""
        words = QFontMetricsF(theme.font()).horizontalAdvance(cell.text)
        left = area.left() + theme.px(PAD) + round(words) + theme.px(6 if cell.text else 0)
        left = min(left, area.right() - theme.px(ICON + 2))
        size = theme.px(ICON)
        return QRect(left, area.center().y() - size // 2 + 1, size, size)

    def _on_receiver(self, at: QPoint) -> BoardRow | None:
        """The row whose receiver is at a point; None elsewhere."""
        index = self.indexAt(at)
        row: BoardRow | None = self.lines.row_at(index.row()) if index.isValid() else None
        if row is None or self.kind_of(index.column()) != RING or row.key[0] != MUNICIPALITY:
            return None
        cell = self.lines.cell(index.row(), index.column())
        area = self.icon_area(self.visualRect(index), cell)
        return row if area.adjusted(-5, -6, 8, 6).contains(at) else None

    def ring_words(self, row: BoardRow) -> str:
        """Who answers at the number, and what R does."""
        who = row.office.line if row.office is not None else ""
        keys = self.tr("R logs that you have called") if shown.leads_to_rows(row) else ""
        return "\n".join(filter(None, (who, keys)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._on_receiver(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._on_receiver(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.ring_asked.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._on_receiver(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        asks = {
            RING_KEY: self.ring_asked,
            STATUS_KEY: self.status_asked,
            Qt.Key.Key_Delete: self.delete_asked,
        }
        signal = asks.get(Qt.Key(event.key())) if plain and row is not None else None
        if signal is not None:
            signal.emit(row)
        else:
            super().keyPressEvent(event)

    def corner(self) -> QPoint:
        """The lower left corner of the chosen row's application, on the screen: for its menu."""
        line = self.currentIndex().row()
        column = self._kinds.index(APPLICATION) if APPLICATION in self._kinds else 0
        area = self.visualRect(self.lines.index(line, column))
        return self.viewport().mapToGlobal(area.bottomLeft())
