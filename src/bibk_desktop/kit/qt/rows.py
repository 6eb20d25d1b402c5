"""A list of rows as people write them: box, kind, words with a quiet detail, an end at right."""

from collections.abc import Hashable, Sequence
from typing import Literal

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.chips import chip_width, paint_box, paint_chip
from bibk_desktop.kit.qt.labels import elided
from bibk_desktop.kit.qt.line_breaks import pieces
from bibk_desktop.kit.qt.row_model import ROW, Index, RowModel
from bibk_desktop.kit.qt.row_model import Row as Row

GAP = 10
Look = Literal["words", "quiet", "mark"]


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, lead_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lead_width = lead_width
        self._heights: dict[tuple[Row, int, float], int] = {}
        self._measured: dict[tuple[Row, float], list[tuple[str, Look, float]]] = {}

    def _view(self) -> "RowList":
        view = self.parent()
        assert isinstance(view, RowList)
        return view

    @staticmethod
    def _face(row: Row) -> QFont:
        return theme.font(weight=QFont.Weight.DemiBold if row.bold else QFont.Weight.Normal)

    def _before_lead(self) -> int:
        """The room before kind or date: for the boxes, if any row has one."""
        return theme.px(self._view().inset + 28 * self._view().has_boxes)

    def _start(self, row: Row) -> int:
        """Where the words begin, in pixels from the row's left edge."""
        start = self._before_lead() + (theme.px(self._lead_width) if self._lead_width else 0)
        start += theme.px(24) if row.icon and not self._lead_width else 0
        return start + (round(chip_width(row.tag, row.tag_role)) + theme.px(GAP)) * bool(row.tag)

    @staticmethod
    def _end_face(row: Row) -> QFont:
        if row.role == "quiet":
            return theme.font(12)
        strong = row.role in ("late", "watch")
        return theme.font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    def _end_width(self, row: Row, width: float) -> float:
        """The room of the end; a quiet one gives way to the words where there is little."""
        if not row.end:
            return 0
        if row.chip:
            return chip_width(row.end, row.role)
        natural = QFontMetricsF(self._end_face(row)).horizontalAdvance(row.end)
        if row.role != "quiet":
            return natural
        room = width - self._start(row) - theme.px(self._view().inset + GAP)
        words = self._advance(row, f"{row.text} ", "words")
        return min(natural, max(0.45 * room, room - words))

    def _pieces(self, row: Row) -> list[tuple[str, Look, float]]:
        """The words, their quiet detail and the mark, each with its width; measured once."""
        asked = (row, theme.scale())
        if asked not in self._measured:
            found: list[tuple[str, Look]] = [(word, "words") for word in pieces(row.text)]
            found += [(word, "quiet") for word in pieces(row.detail)]
            found += [(row.mark, "mark")] if row.mark else []
            self._measured[asked] = [
                (word, look, self._advance(row, f"{word} ", look)) for word, look in found
            ]
        return self._measured[asked]

    def _lines(self, row: Row, width: float) -> list[list[tuple[str, Look]]]:
        """The pieces, broken to `width` pixels; a detail that does not fit behind the words
        stands whole on a line of its own where it can, a longer word is cut with …"""
        lines: list[list[tuple[str, Look]]] = [[]]
        used, detail = 0.0, sum(wide for _, look, wide in self._pieces(row) if look == "quiet")
        for word, look, wide in self._pieces(row):
            if wide > width and look != "mark":
                face = theme.font(12) if look == "quiet" else self._face(row)
                word = elided(word, face, max(width, theme.px(24)))
                wide = self._advance(row, f"{word} ", look)
            is_first = look == "quiet" and bool(lines[-1]) and lines[-1][-1][1] == "words"
            needed = detail if is_first and detail <= width else wide
            if lines[-1] and used + needed > width:
                lines.append([])
                used = 0.0
            lines[-1].append((word, look))
            used += wide
        return lines

    def _advance(self, row: Row, words: str, look: Look) -> float:
        if look == "mark":
            return chip_width(row.mark, row.mark_role)
        face = theme.font(12) if look == "quiet" else self._face(row)
        return QFontMetricsF(face).horizontalAdvance(words)

    def _words_width(self, row: Row, width: float) -> float:
        end = self._end_width(row, width)
        room = width - self._start(row) - theme.px(self._view().inset)
        return room - (end + theme.px(GAP) if end else 0)

    def height(self, row: Row, width: int) -> int:
        """How high the row is at that width, in pixels."""
        asked = (row, width, theme.scale())
        if asked not in self._heights:
            lines = len(self._lines(row, self._words_width(row, width)))
            self._heights[asked] = max(theme.px(34), lines * theme.px(20) + theme.px(7))
        return self._heights[asked]

    def forget_heights(self) -> None:
        """Other rows are shown now."""
        self._heights.clear()
        self._measured.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view().viewport().width()
        return QSize(width, self.height(index.data(ROW), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        view, area = self._view(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._paint_heading(painter, row, area)
            painter.restore()
            return
        chosen = self._paint_ground(painter, area, index)
        if row.checkable:
            left = area.left() + theme.px(view.inset) + 1
            paint_box(painter, left, area.center().y() + 1, row.done)
        self._paint_lead(painter, row, area, chosen)
        self._paint_text(painter, row, area, chosen)
        edged = chosen or (row.picked and index.row() == view.hovered)
        self._paint_end(painter, row, area.adjusted(0, 0, -theme.px(view.inset), 0), edged)
        painter.restore()

    def _paint_heading(self, painter: QPainter, row: Row, area: QRect) -> None:
        """The name of a group of rows, over the first of them."""
        painter.setFont(theme.font(12, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("quiet"))
        place = area.adjusted(theme.px(self._view().inset), 0, 0, -theme.px(5))
        low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, low, row.text)

    def _paint_ground(self, painter: QPainter, area: QRect, index: Index) -> bool:
        """The ground and the line below; whether the row is the chosen one."""
        view = self._view()
        current = index.row() == view.currentIndex().row()
        focused = current and (view.hasFocus() or view.keeps_current)
        if focused or index.row() == view.hovered:
            painter.fillRect(area, theme.colour("accent_ground" if focused else "ground"))
        if focused:
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.colour("accent"))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QPen(theme.colour("line"), 1))
            bottom, inset = area.bottom() + 0.5, theme.px(view.inset)
            left, right = area.left() + inset, area.right() - inset
            painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
        return focused

    def _paint_text(self, painter: QPainter, row: Row, area: QRect, chosen: bool) -> None:
        width = self._words_width(row, area.width())
        lines = self._lines(row, width)
        height = QFontMetricsF(self._face(row)).capHeight()
        top = area.center().y() + 1 - len(lines) * theme.px(20) / 2 + theme.px(10)
        for line in lines:
            left = float(area.left() + self._start(row))
            looks: tuple[Look, ...] = ("words", "quiet")
            for look in looks:
                words = " ".join(word for word, its in line if its == look)
                self._paint_piece(painter, row, QPointF(left, top + height / 2), words, look)
                left += self._advance(row, f"{words} ", look) if words else 0
            if line and line[-1][1] == "mark":
                paint_chip(painter, QPointF(left, top), row.mark, row.mark_role, chosen)
            top += theme.px(20)

    def _paint_piece(
        self, painter: QPainter, row: Row, at: QPointF, words: str, look: Look
    ) -> None:
        painter.setFont(theme.font(12) if look == "quiet" else self._face(row))
        painter.setPen(theme.colour("quiet" if look == "quiet" else "text"))
        painter.drawText(at, words)

    def _paint_lead(self, painter: QPainter, row: Row, area: QRect, chosen: bool) -> None:
        left = area.left() + self._before_lead()
        width = theme.px(self._lead_width - 4)
        face, ink = theme.font(), row.lead_role
        if row.icon:
            size = theme.px(18)
            top = area.center().y() - size / 2 + 1
            icons.draw(painter, row.icon, theme.colour("quiet"), left, top, size)
            left, width = left + theme.px(20), width - theme.px(20)
            face, ink = theme.font(12), "quiet"
        painter.setFont(face)
        painter.setPen(QColor(theme.tokens().ink(ink)))
        place = QRectF(left, area.top(), width, area.height())
        words = QFontMetricsF(face).elidedText(row.lead, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if row.tag:
            before = self._before_lead() + (theme.px(self._lead_width) if self._lead_width else 0)
            at = QPointF(area.left() + before, area.center().y() + 1)
            paint_chip(painter, at, row.tag, row.tag_role, chosen)

    def end_area(self, row: Row, area: QRect) -> QRect:
        """Where the word or chip at the end of a row stands."""
        view = self._view()
        width = round(self._end_width(row, area.width())) + theme.px(view.inset)
        return QRect(area.right() + 1 - width, area.top(), width, area.height())

    def _paint_end(self, painter: QPainter, row: Row, area: QRect, edged: bool) -> None:
        if row.chip:
            left = area.right() + 1 - chip_width(row.end, row.role)
            at = QPointF(left, area.center().y() + 1)
            paint_chip(painter, at, row.end, row.role, edged)
            return
        view = self._view()
        face, whole = self._end_face(row), area.width() + theme.px(view.inset)
        words = elided(row.end, face, self._end_width(row, whole) + 1)
        painter.setFont(face)
        painter.setPen(QColor(theme.tokens().ink(row.role)))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


class RowList(QListView):
    """Rows to read and walk through: Enter or a click opens, Space or the box ticks.

    Where the end is `picked`, Space or a click on it tells `end_picked`.
    """

    opened = Signal(object)
    ticked = Signal(object)
    end_picked = Signal(object)

    def __init__(self, name: str, lead_width: int = 0, fit: bool = False, inset: int = 8) -> None:
        super().__init__()
        self.inset = inset
        self.has_boxes = False
        self.setAccessibleName(name)
        self.keeps_current = False
        self.hovered = -1
        self._rows = RowModel()
        self.replace = self._rows.replace
        self._delegate = _RowDelegate(lead_width, self)
        self._fit = fit
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the row that had the keyboard keeps it, or the one now in its place."""
        current, line = self.current_key(), self.currentIndex().row()
        self._delegate.forget_heights()
        self.has_boxes = any(row.checkable for row in rows)
        self._rows.fill(rows)
        keys = [row.key for row in rows]
        place = keys.index(current) if current in keys else self._rows.open_line(line)
        self.setCurrentIndex(self._rows.index(place) if place >= 0 else QModelIndex())
        self.updateGeometry()

    def rows(self) -> list[Row]:
        """What is shown, from the top."""
        return self._rows.rows

    def choose(self, key: Hashable) -> None:
        """Give the keyboard to the row with that key, if it is shown."""
        keys = [row.key for row in self.rows()]
        if key in keys:
            self.setCurrentIndex(self.model().index(keys.index(key), 0))

    def current_key(self) -> Hashable | None:
        """The key of the row that has the keyboard, None in an empty list."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else None

    def heightForWidth(self, width: int) -> int:
        return sum(self._delegate.height(row, width) for row in self._rows.rows)

    def hasHeightForWidth(self) -> bool:
        return self._fit

    def sizeHint(self) -> QSize:
        if not self._fit:
            return super().sizeHint()
        width = self.width() if self.isVisible() else theme.px(300)
        return QSize(theme.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self._fit:
            width = max(self.width(), 200)
            first = sum(self._delegate.height(row, width) for row in self.rows()[:5])
            return QSize(theme.px(160), max(min(first, theme.px(5 * 34)), theme.px(34)))
        return QSize(theme.px(120), self.heightForWidth(max(self.width(), theme.px(200))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
        elif event.key() == Qt.Key.Key_Space and self._checkable(self.currentIndex()):
            self.ticked.emit(key)
        elif event.key() == Qt.Key.Key_Space and key is not None and self._row(key).picked:
            self.end_picked.emit(key)
        else:
            super().keyPressEvent(event)

    def _hover(self, line: int) -> None:
        self.hovered = line
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _checkable(self, index: QModelIndex) -> bool:
        return index.isValid() and self._rows.rows[index.row()].checkable

    def _row(self, key: Hashable) -> Row:
        return next(row for row in self._rows.rows if row.key == key)

    def _ends_at(self, index: QModelIndex, point: QPoint) -> bool:
        row = self._rows.rows[index.row()]
        return row.picked and self._delegate.end_area(row, self.visualRect(index)).contains(point)

    def end_corner(self, key: Hashable) -> QPoint:
        """The lower left corner of what stands at a row's end, on the screen: for its menu."""
        row = self._row(key)
        index = self._rows.index(self._rows.rows.index(row))
        area = self._delegate.end_area(row, self.visualRect(index))
        return self.viewport().mapToGlobal(area.bottomLeft())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.flags():
            return
        point, key = event.position().toPoint(), self._rows.rows[index.row()].key
        if point.x() < theme.px(28 + self.inset) and self._checkable(index):
            self.ticked.emit(key)
        elif self._ends_at(index, point):
            self.end_picked.emit(key)
        else:
            self.opened.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            if self._fit and self.heightForWidth(event.size().width()) > self.height():
                self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
        super().changeEvent(event)
