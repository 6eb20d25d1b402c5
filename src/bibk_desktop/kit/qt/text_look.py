"""How written text looks beyond what is kept: headings, links, bullets, numbers, grounds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLine,
)

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.paragraphs import HANGING, Shape, numbers, shape_of
from bibk_desktop.kit.qt.theme import Role

SIZE = 15
_HEADING_SIZES = {1: 17, 2: 15}
_OVERHANG, _RADIUS = 3, 4


@dataclass(frozen=True, slots=True)
class Ground:
    """Words on the ground of a meaning: positions within a paragraph, as Qt counts them."""

    start: int
    end: int
    role: Role


Grounds = Callable[[QTextBlock], list[Ground]]


def units(words: str) -> int:
    """How many positions Qt counts in `words`; signs beyond the first plane are two."""
    return len(words) if words.isascii() else len(words.encode("utf-16-le")) // 2


class Look(QSyntaxHighlighter):
    """Dresses what is shown; nothing of it is kept in the text."""

    def __init__(self, document: QTextDocument, grounds: Grounds) -> None:
        super().__init__(document)
        self._grounds = grounds

    def highlightBlock(self, text: str) -> None:
        block, length = self.currentBlock(), units(text)
        shape = shape_of(block)
        if shape.kind == "heading":
            size = self.document().defaultFont().pixelSize() / SIZE
            self.setFormat(0, length, _heading(shape, size))
        for start, end in _links(block):
            self.setFormat(start, end - start, _link())
        grounds = self._grounds(block)
        self.setCurrentBlockState(code(grounds))
        for ground in grounds:
            inked = QTextCharFormat()
            inked.setForeground(theme.colour(_ink(ground.role)))
            self.setFormat(ground.start, ground.end - ground.start, inked)


def code(grounds: list[Ground]) -> int:
    """What a paragraph is dressed in, as its state: -1 for no ground, else a positive number."""
    return hash(tuple(grounds)) & 0x3FFFFFFF | 1 if grounds else -1


def _ink(role: Role) -> str:
    return "accent" if role == "information" else role


def _heading(shape: Shape, size: float) -> QTextCharFormat:
    made = QTextCharFormat()
    pixels = round(_HEADING_SIZES[shape.level] * size)
    made.setProperty(QTextCharFormat.Property.FontPixelSize.value, pixels)
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _link() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("accent"))
    made.setFontUnderline(True)
    return made


def _links(block: QTextBlock) -> Iterator[tuple[int, int]]:
    for part in block.textFormats():
        if part.format.isAnchor():
            yield part.start, part.start + part.length


def paint_under(painter: QPainter, blocks: list[QTextBlock], grounds: Grounds) -> None:
    """Paint what lies under the words of `blocks`, in the document's own place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = numbers(blocks)
    for block in blocks:
        for ground in grounds(block):
            _paint_ground(painter, block, ground)
        _paint_sign(painter, block, shown.get(block.blockNumber(), 0))


def _paint_ground(painter: QPainter, block: QTextBlock, ground: Ground) -> None:
    paper = theme.tokens().paper(ground.role)
    if paper is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paper))
    layout = block.layout()
    for place in range(layout.lineCount()):
        area = _line_area(block, layout.lineAt(place), ground)
        if not area.isEmpty():
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)


def _line_area(block: QTextBlock, line: QTextLine, ground: Ground) -> QRectF:
    """Where the ground lies on one line of a paragraph; empty if it does not."""
    start = max(ground.start, line.textStart())
    end = min(ground.end, line.textStart() + line.textLength())
    if start >= end:
        return QRectF()
    left, right = _x(line, start), min(_x(line, end), line.x() + line.naturalTextWidth())
    place = block.layout().position()
    base = place.y() + line.y() + line.ascent()
    metrics = QFontMetricsF(block.document().defaultFont())
    top = base - metrics.ascent() - 1
    width = right - left + 2 * _OVERHANG
    return QRectF(place.x() + left - _OVERHANG, top, width, metrics.height() + 2)


def _x(line: QTextLine, position: int) -> float:
    """Where a position stands; Qt's own signature gives the position as well."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _paint_sign(painter: QPainter, block: QTextBlock, number: int) -> None:
    shape, layout = shape_of(block), block.layout()
    if not shape.is_list or not layout.lineCount():
        return
    line = layout.lineAt(0)
    place = layout.position() + QPointF(line.x(), line.y() + line.ascent())
    painter.setFont(block.document().defaultFont())
    painter.setPen(theme.colour("text"))
    sign = f"{number}." if shape.kind == "numbered" else "•◦▪"[shape.level % 3]
    width = QFontMetricsF(painter.font()).horizontalAdvance(sign)
    if width + theme.px(5) > place.x():  # a long number beside enlarged words
        painter.setFont(theme.font(SIZE))
        width = QFontMetricsF(painter.font()).horizontalAdvance(sign)
    room = theme.px(HANGING)
    left = min(room, width + theme.px(5)) if shape.kind == "numbered" else room - theme.px(5)
    painter.drawText(QPointF(place.x() - max(left, width + theme.px(5)), place.y()), sign)
