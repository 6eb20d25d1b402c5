"""Chips: a status as a word on a ground of its meaning, as widget and as paint."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.theme import Role


def chip_font(role: Role) -> QFont:
    """Quiet words stand as text, all others semibold in a chip."""
    if role in ("quiet", "text"):
        return theme.font()
    return theme.font(12, QFont.Weight.DemiBold)


def chip_width(text: str, role: Role) -> float:
    """How wide the chip becomes, in pixels; a quiet one is its text alone."""
    advance = QFontMetricsF(chip_font(role)).horizontalAdvance(text)
    return advance if role in ("quiet", "text") else advance + theme.px(18)


def chip_height() -> int:
    """How high any chip is, in pixels."""
    return theme.px(20)


def paint_chip(
    painter: QPainter, left: QPointF, text: str, role: Role, edge: bool = False
) -> float:
    """Paint a chip whose left edge's middle is `left`; returns its width."""
    colours = theme.tokens()
    width = chip_width(text, role)
    area = QRectF(left.x(), left.y() - chip_height() / 2, width, chip_height())
    paper = colours.paper(role)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if paper is not None:
        pen = QPen(QColor(colours.ink(role)), 1) if edge else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.setBrush(QColor(paper))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    painter.setFont(chip_font(role))
    painter.setPen(QColor(colours.ink(role)))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width


class Chip(QWidget):
    """One status word in its colours."""

    def __init__(
        self, text: str, role: Role = "information", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._role = text, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The word shown."""
        return self._text

    def role(self) -> Role:
        """The meaning shown."""
        return self._role

    def set_chip(self, text: str, role: Role) -> None:
        """Show another word."""
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._text, self._role)) + 1, chip_height())

    def changeEvent(self, event: QEvent) -> None:
        self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QPointF(0, self.height() / 2), self._text, self._role)


def paint_box(painter: QPainter, left: float, middle: float, ticked: bool) -> None:
    """A tick box whose left edge's middle is given; filled with a tick when `ticked`."""
    size = theme.px(16)
    area = QRectF(left, middle - size / 2, size, size)
    painter.setPen(QPen(theme.colour("accent" if ticked else "edge"), 1.2))
    painter.setBrush(theme.colour("accent" if ticked else "card"))
    painter.drawRoundedRect(area, 4, 4)
    if ticked:
        colour = theme.colour("on_accent")
        icons.draw(painter, "check", colour, area.left() + 1, area.top() + 1, size - 2)
