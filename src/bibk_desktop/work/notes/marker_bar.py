"""The markers under a text: a reminder that can be clicked; the keyboard writes them itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme

MARKERS = ("beslut:", "att göra:", "@namn", "väntar:", "förslag:", "fråga:", "alla:", "#projekt")
_WRITTEN = {"@namn": "@", "#projekt": "#"}
_GAP, _ROW = 12, 24


class MarkerBar(QWidget):
    """Words in rows as wide as there is room; `put` is called with the marker to write."""

    def __init__(self, put: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put = put
        self._under = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Markers: %1").replace("%1", " ".join(MARKERS)))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _font(self) -> QFont:
        return theme.font(12, QFont.Weight.DemiBold)

    def areas(self, width: int) -> list[QRect]:
        """Where each marker stands when there is that much room, in pixels."""
        metrics, left, top = QFontMetricsF(self._font()), 0, 0
        found: list[QRect] = []
        for marker in MARKERS:
            wide = round(metrics.horizontalAdvance(marker)) + 1
            if left and left + wide > width:
                left, top = 0, top + theme.px(_ROW)
            found.append(QRect(left, top, wide, theme.px(_ROW)))
            left += wide + theme.px(_GAP)
        return found

    def heightForWidth(self, width: int) -> int:
        return self.areas(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.heightForWidth(max(self.width(), theme.px(120))))

    def _at(self, place: QPoint) -> int:
        hits = (n for n, area in enumerate(self.areas(self.width())) if area.contains(place))
        return next(hits, -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position().toPoint()))

    def _point(self, under: int) -> None:
        if under != self._under:
            self._under = under
            shape = Qt.CursorShape.ArrowCursor if under < 0 else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if number >= 0:
            marker = MARKERS[number]
            self._put(_WRITTEN.get(marker, f"{marker} "))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(-1)
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        for number, area in enumerate(self.areas(self.width())):
            if number == self._under:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent_ground"))
                painter.drawRoundedRect(area.adjusted(-4, 1, 4, -1), 5, 5)
            painter.setPen(theme.colour("quiet"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, MARKERS[number])
