"""A map's signs, and its legend below it: a sign with words for each step, on as many lines as
needed."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from bibk_desktop.kit.qt import theme

LINE, SIGN, AFTER = 22, 14, 13


class Entry(NamedTuple):
    """One step with its words; the middle of its left edge, counted from the legend's top."""

    step: int
    words: str
    at: QPointF


def paint_sign(painter: QPainter, middle: QPointF, size: float, step: int, ink: QColor) -> None:
    """The sign of a step: 3 a full disc, 2 a half one, 1 a ring; none for 0."""
    if step == 0:
        return
    disc = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
    painter.setPen(QPen(ink, max(size / 7, 1.2)))
    painter.setBrush(ink if step == 3 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    if step == 2:
        painter.setBrush(ink)
        painter.drawChord(disc, 90 * 16, 180 * 16)


def entries(legend: Sequence[tuple[int, str]], width: float) -> list[Entry]:
    """The legend's entries side by side, on a new line where `width` pixels are used up."""
    metrics, found = QFontMetricsF(theme.font(12)), []
    left, middle = 1.0, theme.px(LINE) / 2
    for step, words in legend:
        wide = metrics.horizontalAdvance(words) + (theme.px(SIGN) if step else 0)
        if left > 1 and left + wide > width:
            left, middle = 1.0, middle + theme.px(LINE)
        found.append(Entry(step, words, QPointF(left, middle)))
        left += wide + theme.px(AFTER)
    return found


def height(legend: Sequence[tuple[int, str]], width: float) -> int:
    """How high the legend becomes, in pixels."""
    lines = {entry.at.y() for entry in entries(legend, width)}
    return max(len(lines), 1) * theme.px(LINE)


def paint(
    painter: QPainter, legend: Sequence[tuple[int, str]], width: float, bottom: float
) -> None:
    """Paint the legend so that it ends at `bottom`."""
    face, quiet = theme.font(12), theme.colour("quiet")
    drop = QFontMetricsF(face).capHeight() / 2
    top = bottom - height(legend, width)
    for step, words, at in entries(legend, width):
        left, middle = at.x(), top + at.y()
        if step:
            paint_sign(painter, QPointF(left + theme.px(5), middle), theme.px(9), step, quiet)
            left += theme.px(SIGN)
        painter.setFont(face)
        painter.setPen(quiet)
        painter.drawText(QPointF(left, middle + drop), words)
