"""The funding board's table: a chip with words beside it, and a receiver that logs a call."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.chips import chip_width, paint_chip
from bibk_desktop.kit.qt.labels import elided, tip
from bibk_desktop.kit.qt.table import Cell, Column, Index
from bibk_desktop.kit.qt.table_view import GAP, LEFT, PAD, CellDelegate, Table, cell_width
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.columns import (
    APPLICATION,
    NEXT,
    RING,
)
from bibk_desktop.work.grants.rules import MUNICIPALITY, Board, BoardRow

ICON, WORTH = 18, 40
Columns = Callable[[Board, date], list[tuple[str, Column]]]
RING_KEY, STATUS_KEY = Qt.Key.Key_R, Qt.Key.Key_S


class _BoardDelegate(CellDelegate):
    """Paints what an ordinary cell has no room for: words of their own size beside a chip."""

    def __init__(self, table: "BoardTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._index = index
        super().paint(painter, option, index)

    def _paint_cell(self, painter: QPainter, area: QRect, cell: Cell, chosen: bool) -> None:
        kind = self._table.kind_of(self._index.column())
        row = self._table.lines.row_at(self._index.row())
        if kind == APPLICATION and row is not None:
            self._paint_application(painter, area, cell, row, chosen)
            return
        if kind == NEXT and row is not None:
            self._paint_step(painter, area, cell)
            return
        super()._paint_cell(painter, area, cell, chosen)
        if kind == RING and row is not None and shown.leads_to_rows(row):
            place = self._table.icon_area(area, cell)
            ink = "text" if chosen else "quiet"
            icons.draw(
                painter, "phone-plus", theme.colour(ink), place.left(), place.top(), theme.px(ICON)
            )

    def _paint_application(
        self, painter: QPainter, area: QRect, cell: Cell, row: BoardRow, chosen: bool
    ) -> None:
        """Chip, then with whom in the text's own size, then quietly what it is for."""
        inner = QRectF(area).adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        left, gap = inner.left(), theme.px(GAP)
        if cell.chip:
            left += paint_chip(
                painter, QPointF(left, inner.center().y()), cell.text, cell.role, chosen
            )
            left += gap + theme.px(1)
        else:
            left += _words(painter, inner, left, cell.text, theme.font(), "quiet") + gap
        company, purpose = shown.company(row), shown.purpose(row)
        main = company or purpose
        left += _words(painter, inner, left, main, theme.font(), "text")
        left += theme.px(6)
        if company and purpose and inner.right() - left > theme.px(WORTH):
            _words(painter, inner, left, purpose, theme.font(12), "quiet")

    @staticmethod
    def _paint_step(painter: QPainter, area: QRect, cell: Cell) -> None:
        """The words, cut where there is too little room, and the date, which never is."""
        inner = QRectF(area).adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        face = theme.font()
        after = QFontMetricsF(face).horizontalAdvance(cell.detail)
        room = inner.adjusted(0, 0, -(after + theme.px(GAP)) if cell.detail else 0, 0)
        left = inner.left()
        left += _words(painter, room, left, cell.text, face, cell.role)
        _words(painter, inner, left + theme.px(GAP), cell.detail, face, cell.role)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Whom the number leads to, and what logs a call."""
        row = self._table.lines.row_at(index.row())
        if row is None or self._table.kind_of(index.column()) != RING:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(self._table.ring_words(row)), view)
        return True


def _room(kind: str, cell: Cell, row: BoardRow) -> float:
    """How wide a cell with words beside a chip, or a date after words, wants to be, in pixels."""
    plain, small = QFontMetricsF(theme.font()), QFontMetricsF(theme.font(12))
    if kind == NEXT:
        return plain.horizontalAdvance(f"{cell.text} {cell.detail}") + theme.px(GAP)
    company, purpose = shown.company(row), shown.purpose(row)
    room = chip_width(cell.text, cell.role if cell.chip else "text") + theme.px(GAP + 1)
    room += plain.horizontalAdvance(company or purpose)
    return room + theme.px(6) + small.horizontalAdvance(purpose) if company and purpose else room


def _words(
    painter: QPainter, area: QRectF, left: float, words: str, face: QFont, ink: str
) -> float:
    """Paint words from `left` to the area's end, cut with …; how wide they became."""
    room = max(area.right() - left, 0)
    cut = elided(words, face, room)
    painter.setFont(face)
    painter.setPen(theme.colour(ink))
    painter.drawText(QRectF(left, area.top(), room, area.height()), LEFT, cut)
    return QFontMetricsF(face).horizontalAdvance(cut)


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
        self.setItemDelegate(_BoardDelegate(self))
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

    def _room(self, line: int, place: int) -> float:
        """A receiver stands after the number, words in their full size after a chip."""
        cell, kind = self.lines.cell(line, place), self.kind_of(place)
        if kind == RING:
            return cell_width(cell) + theme.px(GAP + ICON)
        row = self.lines.row_at(line)
        return _room(kind, cell, row) if kind in (APPLICATION, NEXT) else cell_width(cell)

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
