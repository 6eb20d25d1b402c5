"""The table on the screen: chips, headings over groups, a chosen row, money that is never cut."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.chips import chip_width, paint_chip
from bibk_desktop.kit.qt.labels import elided, tip
from bibk_desktop.kit.qt.table import CELL, Cell, Column, Index, TableModel, same
from bibk_desktop.kit.qt.widths import Needs, Wish, given_way

PAD = 10
GAP, WORTH, CUT = 4, 72, 4
MEASURED = 300
LINE, HEADING_LINE = 34, 28
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def _face(cell: Cell) -> QFont:
    return theme.font(weight=QFont.Weight.DemiBold if cell.bold else QFont.Weight.Normal)


def words_width(cell: Cell) -> float:
    """How wide a cell is without what stands quietly after its words, in pixels."""
    if cell.chip:
        return chip_width(cell.text, cell.role)
    return QFontMetricsF(_face(cell)).horizontalAdvance(cell.text)


def cell_width(cell: Cell) -> float:
    """How wide a cell wants to be, in pixels, its padding not counted."""
    words = words_width(cell)
    if not cell.detail:
        return words
    return words + theme.px(GAP) + QFontMetricsF(theme.font(12)).horizontalAdvance(cell.detail)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell, a heading over a group, and the ground of the chosen row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect)
        model = index.model()
        assert isinstance(model, TableModel)
        painter.save()
        if index.row() in model.headings():
            self._paint_heading(painter, area, model.headings()[index.row()])
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, area, chosen, index.column() == 0)
            self._paint_cell(painter, area, index.data(CELL), chosen)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, area: QRect, words: str) -> None:
        painter.fillRect(area, theme.colour("ground"))
        painter.setFont(theme.font(weight=QFont.Weight.DemiBold))
        painter.setPen(theme.colour("quiet"))
        painter.drawText(area.adjusted(theme.px(PAD), 0, 0, 0), LEFT, words)

    @staticmethod
    def _paint_ground(painter: QPainter, area: QRect, chosen: bool, first: bool) -> None:
        if chosen:
            painter.fillRect(area, theme.colour("accent_ground"))
        if chosen and first:
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.colour("accent"))

    def _paint_cell(self, painter: QPainter, area: QRect, cell: Cell, chosen: bool) -> None:
        inner = QRectF(area).adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        if cell.right:
            inner.setLeft(max(inner.left(), inner.right() - cell_width(cell) - 1))
        left = inner.left()
        if cell.chip:
            middle = QPointF(left, inner.center().y())
            left += paint_chip(painter, middle, cell.text, cell.role, edge=chosen)
        else:
            left += self._paint_words(painter, inner, cell)
        if cell.detail:
            self._paint_detail(painter, inner, left + theme.px(GAP), cell.detail)

    @staticmethod
    def _paint_detail(painter: QPainter, inner: QRectF, left: float, detail: str) -> None:
        """Quiet words after the others, where more of them can stand than a stub."""
        face, room = theme.font(12), inner.right() - left
        if room >= min(QFontMetricsF(face).horizontalAdvance(detail), theme.px(WORTH)):
            painter.setFont(face)
            painter.setPen(theme.colour("quiet"))
            rest = QRectF(left, inner.top(), room, inner.height())
            painter.drawText(rest, LEFT, elided(detail, face, room))

    @staticmethod
    def _paint_words(painter: QPainter, inner: QRectF, cell: Cell) -> float:
        """Paint the plain words; how wide they became."""
        face = _face(cell)
        words = elided(cell.text, face, inner.width())
        painter.setFont(face)
        painter.setPen(theme.tokens().ink(cell.role))
        painter.drawText(inner, LEFT, words)
        return QFontMetricsF(face).horizontalAdvance(words)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole of a cell that is cut, and nothing of one that is not."""
        cell = index.data(CELL)
        room = QRect(option.rect).width() - 2 * theme.px(PAD)
        if cell is None or cell_width(cell) <= room:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), tip(cell.spoken()), view)
        return True


class Heads(QHeaderView):
    """Titles with their quiet second line, and an arrow on the sorted one."""

    def __init__(self, table: "Table") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(40))

    def sizeHint(self) -> QSize:
        columns = self._table.lines.columns
        two = any(column.under or "\n" in column.title for column in columns)
        return QSize(super().sizeHint().width(), theme.px(53 if two else LINE))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        column = self._table.lines.columns[logicalIndex]
        painter.save()
        painter.fillRect(rect, theme.colour("card"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), -theme.px(5))
        painter.setPen(theme.colour("quiet"))
        bold = theme.font(12, QFont.Weight.DemiBold)
        lines = [(words, bold) for words in self._title(logicalIndex).split("\n")]
        if column.under:
            lines.append((column.under, theme.font(12)))
        for words, face in reversed(lines):
            inner.setTop(inner.bottom() - theme.px(18))
            self._line(painter, inner, column, words, face)
            inner.setBottom(inner.top())
        painter.restore()

    def _line(
        self, painter: QPainter, area: QRect, column: Column, words: str, face: QFont
    ) -> None:
        painter.setFont(face)
        end, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
        mode = middle if column.title_most else end
        shown = QFontMetricsF(face).elidedText(words, mode, area.width())
        painter.drawText(area, RIGHT if column.align == "right" else LEFT, shown)

    def _title(self, section: int) -> str:
        sorted_by = self._table.lines.sorted_by()
        title = self._table.lines.columns[section].title
        if sorted_by is None or sorted_by[0] != section:
            return title
        return f"{title} {'↓' if sorted_by[1] else '↑'}"


class Table(QTableView):
    """Rows in columns: arrows walk, Enter and a double click open, a click on a title sorts."""

    opened = Signal(object)
    current_row_changed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        key: Callable[[Any], Hashable],
        group: Callable[[Any], str] | None = None,
        order: Callable[[str], Any] = str.casefold,
    ) -> None:
        super().__init__()
        self.lines = TableModel(columns, group, order)
        self._key = key
        self._headed: set[int] = set()
        self._measured: tuple[int, float] = (0, 0.0)
        self._widths: list[int] = []
        self._wishes: dict[int, list[Wish]] = {}
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(Heads(self))
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._set_behaviour()

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setStyleSheet("QTableView { background: transparent; }")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._never_cut)

    # --- what is shown

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the chosen one stays chosen, or the one after it if it is gone."""
        with_keyboard = self.lines.around(self.currentIndex().row())
        self.lines.fill(rows)
        self._settle(*with_keyboard)

    def renew_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, most of which stood here before and say what they said."""
        with_keyboard = self.lines.around(self.currentIndex().row())
        self.lines.fill(rows, kept=True)
        self._settle(*with_keyboard)

    def filter(self, text: str) -> None:
        """Show only the rows that hold every word of `text`."""
        with_keyboard = self.current_row()
        self.lines.filter(text)
        self._settle(with_keyboard)

    def _sort(self, column: int) -> None:
        """Rising, falling, and back to the groups."""
        with_keyboard, before = self.current_row(), self.lines.sorted_by()
        if before is None or before[0] != column:
            self.lines.sort_by(column)
        elif not before[1]:
            self.lines.sort_by(column, falling=True)
        else:
            self.lines.sort_by(None)
        self._settle(with_keyboard)
        self.horizontalHeader().viewport().update()

    def _settle(self, *chosen: Any) -> None:
        """After the lines changed: heights, spans, widths; the first of `chosen` that is there."""
        if self.verticalHeader().defaultSectionSize() != theme.px(LINE):
            self.verticalHeader().setDefaultSectionSize(theme.px(LINE))
        if self.columnSpan(0, 0) > 1 or self.lines.headings():
            self.clearSpans()
        for line in self._headed - self.lines.headings().keys():
            self.setRowHeight(line, theme.px(LINE))
        self._headed = set(self.lines.headings())
        for line in self._headed:
            self.setSpan(line, 0, 1, len(self.lines.columns))
            self.setRowHeight(line, theme.px(HEADING_LINE))
        if self._measure_again():
            self._fit()
        first = 1 if 0 in self.lines.headings() else 0
        lines = map(self._line, chosen)
        self.setCurrentIndex(self.lines.index(next((at for at in lines if at >= 0), first), 0))

    def _line(self, row: Any) -> int:
        found = -1 if row is None else self.lines.line_with(row)
        return self.lines.line_of(same(self._key, row)) if found is None else found

    def _measure_again(self) -> bool:
        """Other rows or another text size need other widths; a filter leaves them as they are."""
        before, self._measured = self._measured, (self.lines.arranged, theme.scale())
        if self._measured != before:
            self._widths = []
            self._wishes.clear()
        return self._measured != before

    def current_row(self) -> Any:
        """The row that has the keyboard; None in an empty table."""
        return self.lines.row_at(self.currentIndex().row())

    def choose(self, key: Hashable) -> bool:
        """Choose the row with that key; whether it is shown."""
        line = self.lines.line_of(lambda row: self._key(row) == key)
        if line >= 0:
            self.setCurrentIndex(self.lines.index(line, 0))
        return line >= 0

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.current_row_changed.emit(self.current_row())

    # --- widths

    def _fit(self) -> None:
        """Each column as wide as its words, what is left over to those that stretch; where there
        is too little, those that may give way do, if that is enough."""
        if len(self._widths) != len(self.lines.columns):
            self._widths = [self._wanted(place) for place in range(len(self.lines.columns))]
        widths = self._widths
        parts = [column.stretch for column in self.lines.columns]
        over = self.viewport().width() - sum(widths)
        if over < 0:
            widths, over = self._give_way(widths, over), 0
        if not any(parts):
            parts = [1] * len(widths)
        whole, given = max(over, 0), 0
        for place, width in enumerate(widths):
            upto = whole * sum(parts[: place + 1]) // sum(parts)
            self.setColumnWidth(place, width + upto - given)
            given = upto

    def _give_way(self, widths: list[int], over: int) -> list[int]:
        """Take the -`over` pixels that are missing where the fewest words are cut by it."""
        return given_way(widths, [self._needs(place) for place in range(len(widths))], -over)

    def _needs(self, place: int) -> Needs | None:
        least = self.lines.columns[place].least
        if not least:
            return None
        return Needs(theme.px(least), self._wished(place), 2 * theme.px(PAD) + 2)

    def _wished(self, place: int) -> list[Wish]:
        """What the cells of a column wish, gathered once for what is shown."""
        if place not in self._wishes:
            lines = range(min(self.lines.rowCount(), MEASURED))
            cells = (self.wishes(n, place) for n in lines if n not in self.lines.headings())
            self._wishes[place] = [wish for cell in cells for wish in cell]
        return self._wishes[place]

    def wishes(self, line: int, place: int) -> list[Wish]:
        """The widths that the cell on a line wants, its padding not counted, the narrowest first,
        with what is lost below each; the last one shows all of it."""
        cell = self.lines.cell(line, place)
        words = words_width(cell)
        return [(words, CUT), (cell_width(cell), 1)] if cell.detail else [(words, CUT)]

    def room(self, line: int, place: int) -> float:
        """How wide the cell on a line wants to be, its padding not counted."""
        return self.wishes(line, place)[-1][0]

    def _wanted(self, place: int) -> int:
        column = self.lines.columns[place]
        bold = QFontMetricsF(theme.font(12, QFont.Weight.DemiBold))
        titles = f"{column.title} ↓".split("\n")
        heads = [bold.horizontalAdvance(words) for words in (*titles, column.under)]
        if column.title_most:
            heads = [min(width, theme.px(column.title_most)) for width in heads]
        if column.width:
            return max(theme.px(column.width), round(max(heads)) + 2 * theme.px(PAD))
        return (
            round(max([*heads, *(width for width, _ in self._wished(place))]))
            + 2 * theme.px(PAD)
            + 2
        )

    def _never_cut(self) -> None:
        """Columns of figures grow when a longer one comes into view."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self.lines.rowCount() - 1
        lines = [n for n in range(max(first, 0), last + 1) if n not in self.lines.headings()]
        for place, column in enumerate(self.lines.columns):
            if column.align == "right" and lines:
                widest = max(self.room(line, place) for line in lines)
                wanted = round(widest) + 2 * theme.px(PAD) + 2
                if wanted > self.columnWidth(place):
                    self.setColumnWidth(place, wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle(self.current_row())

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _open(self, line: int) -> None:
        row = self.lines.row_at(line)
        if row is not None:
            self.opened.emit(row)
