"""Bars for a few figures: name, bar, number; words and figures always beside the colour."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import elided

LINE = 26
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Bars(QWidget):
    """Horizontal bars, the longest as long as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: Sequence[tuple[str, float, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_bars(self, bars: Sequence[tuple[str, float, str]]) -> None:
        """Show (name, size, figure as people read it), from the top."""
        self._bars = list(bars)
        spoken = "; ".join(f"{name} {figure}" for name, _, figure in bars)
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def bar_width(self, place: int) -> float:
        """How long a bar is drawn, in pixels."""
        _, room = self._columns()
        largest = max((size for _, size, _ in self._bars), default=0)
        return room * self._bars[place][1] / largest if largest > 0 else 0

    def _columns(self) -> tuple[float, float]:
        """The width of the names and of the longest bar, in pixels."""
        metrics = QFontMetricsF(theme.font())
        names = max((metrics.horizontalAdvance(name) for name, _, _ in self._bars), default=0)
        figures = max((metrics.horizontalAdvance(figure) for _, _, figure in self._bars), default=0)
        names = min(names, self.width() * 0.5)
        return names, max(self.width() - names - figures - theme.px(24), 0)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(LINE) * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = theme.font()
        painter.setFont(face)
        names, _ = self._columns()
        for place, (name, _, figure) in enumerate(self._bars):
            top, height = place * theme.px(LINE), theme.px(LINE)
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(0, top, names, height), LEFT, elided(name, face, names))
            left = names + theme.px(12)
            bar = QRectF(left, top + height * 0.25, self.bar_width(place), height * 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("map_on"))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(theme.colour("quiet"))
            after = QRectF(bar.right() + theme.px(8), top, self.width(), height)
            painter.drawText(after, LEFT, figure)
