"""What the funding board paints itself: words of their own size beside a chip, a date last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.chips import chip_width, paint_chip
from bibk_desktop.kit.qt.labels import elided, tip
from bibk_desktop.kit.qt.table import Cell, Index
from bibk_desktop.kit.qt.table_view import GAP, LEFT, PAD, CellDelegate, cell_width
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.kit.qt.widths import Wish
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.columns import ADVICE, APPLICATION, NEXT, RING
from bibk_desktop.work.grants.rules import BoardRow

if TYPE_CHECKING:
    from bibk_desktop.work.grants.board_table import BoardTable

ICON, AFTER = 18, 6
WORTH = {ADVICE: 96, APPLICATION: 180}
CUT, IN_BRIEF = 10, 2


class BoardDelegate(CellDelegate):
    """Shows what there is room for in full, the rest in brief; the whole is in the tooltip."""

    def __init__(self, table: "BoardTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._index = index
        super().paint(painter, option, index)

    def _paint_cell(self, painter: QPainter, area: QRect, cell: Cell, chosen: bool) -> None:
        kind = self._table.kind_of(self._index.column())
        row = self._table.lines.row_at(self._index.row())
        if kind in (ADVICE, APPLICATION) and row is not None:
            self._paint_chip(painter, area, cell, kind, row, chosen)
        elif kind == NEXT and row is not None:
            self._paint_step(painter, area, cell, row)
        else:
            super()._paint_cell(painter, area, cell, chosen)
            if kind == RING and row is not None and shown.leads_to_rows(row):
                place, ink = self._table.icon_area(area, cell), "text" if chosen else "quiet"
                left, top, size = place.left(), place.top(), theme.px(ICON)
                icons.draw(painter, "phone-plus", theme.colour(ink), left, top, size)

    @staticmethod
    def _paint_chip(
        painter: QPainter, area: QRect, cell: Cell, kind: str, row: BoardRow, chosen: bool
    ) -> None:
        """Chip, then words in the text's own size, then quiet ones where there is room for them:
        a stub of a word says nothing."""
        inner = inside(area)
        left, gap = inner.left(), theme.px(GAP)
        if cell.chip:
            middle = QPointF(left, inner.center().y())
            left += paint_chip(painter, middle, cell.text, cell.role, chosen) + gap + theme.px(1)
        else:
            left += _words(painter, inner, left, cell.text, theme.font(), "quiet") + gap
        main, quiet = words_of(kind, cell, row)
        if main:
            left += _words(painter, inner, left, main, theme.font(), "text") + theme.px(AFTER)
        small, room = theme.font(12), inner.right() - left
        wanted = QFontMetricsF(small).horizontalAdvance(quiet)
        if quiet and room >= min(wanted, theme.px(WORTH[kind])):
            _words(painter, inner, left, quiet, small, "quiet")

    @staticmethod
    def _paint_step(painter: QPainter, area: QRect, cell: Cell, row: BoardRow) -> None:
        """The words, in brief where there is too little room, and the date, which is never cut."""
        inner, face = inside(area), theme.font()
        after = QFontMetricsF(face).horizontalAdvance(cell.detail)
        room = inner.adjusted(0, 0, -(after + theme.px(GAP)) if cell.detail else 0, 0)
        is_whole = QFontMetricsF(face).horizontalAdvance(cell.text) <= room.width()
        said = cell.text if is_whole or row.step is None else row.step.brief
        left = inner.left() + _words(painter, room, inner.left(), said, face, cell.role)
        gap = theme.px(GAP) if said else 0
        _words(painter, inner, left + gap, cell.detail, face, cell.role)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Whom the number leads to and what logs a call; the whole of what is not shown whole."""
        row, kind = self._table.lines.row_at(index.row()), self._table.kind_of(index.column())
        said = ""
        if row is not None and kind == RING:
            said = self._table.ring_words(row)
        elif row is not None and self._table.room(index.row(), index.column()) > (
            inside(QRect(option.rect)).width()
        ):
            said = whole_words(kind, self._table.lines.cell(index.row(), index.column()), row)
        QToolTip.showText(event.globalPos(), tip(said), view)
        return bool(said)


def inside(area: QRect) -> QRectF:
    """A cell without its padding."""
    return QRectF(area).adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)


def words_of(kind: str, cell: Cell, row: BoardRow) -> tuple[str, str]:
    """What stands beside the chip: in the text's own size, and quietly after it."""
    if kind == ADVICE:
        return "", cell.detail
    company, purpose = shown.company(row), shown.purpose(row)
    return (company, purpose) if company else (purpose, "")


def whole_words(kind: str, cell: Cell, row: BoardRow) -> str:
    """All that a cell says, for a tooltip."""
    if kind in (ADVICE, APPLICATION):
        main, quiet = words_of(kind, cell, row)
        return ": ".join(filter(None, (" ".join(filter(None, (cell.text, main))), quiet)))
    return cell.spoken()


def wishes_of(kind: str, cell: Cell, row: BoardRow) -> list[Wish]:
    """The widths in pixels that a cell wants, the narrowest first, with what is lost below each.

    The last shows all of it. A reason is worth more than a step's words, and those more than
    what an application is for, which its own panel says.
    """
    plain, small = QFontMetricsF(theme.font()), QFontMetricsF(theme.font(12))
    if kind == RING:
        return [(cell_width(cell) + theme.px(GAP + ICON), CUT)]
    if kind == NEXT and row.step is not None:
        date = plain.horizontalAdvance(f" {cell.detail}") + theme.px(GAP) if cell.detail else 0
        brief = plain.horizontalAdvance(row.step.brief) + date
        return [(brief, CUT), (plain.horizontalAdvance(cell.text) + date, IN_BRIEF)]
    if kind not in (ADVICE, APPLICATION):
        return [(cell_width(cell), CUT)]
    main, quiet = words_of(kind, cell, row)
    brief = chip_width(cell.text, cell.role if cell.chip else "text")
    if main:
        brief += theme.px(GAP + 1) + plain.horizontalAdvance(main)
    if not quiet:
        return [(brief, CUT)]
    whole = brief + theme.px(AFTER) + small.horizontalAdvance(quiet) + 2
    return [(brief, CUT), (whole, CUT if kind == ADVICE else 1)]


def _words(
    painter: QPainter, area: QRectF, left: float, words: str, face: QFont, ink: Role
) -> float:
    """Paint words from `left` to the area's end, cut with …; how wide they became."""
    room = max(area.right() - left, 0)
    cut = elided(words, face, room)
    painter.setFont(face)
    painter.setPen(theme.tokens().ink(ink))
    painter.drawText(QRectF(left, area.top(), room, area.height()), LEFT, cut)
    return QFontMetricsF(face).horizontalAdvance(cut)
