"""A few choices side by side, one of them chosen (Mine | Ours | Theirs)."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import focus_ring


class _Segment(QAbstractButton):
    moved = Signal(int)

    def __init__(self, text: str, size: float, padding: int) -> None:
        super().__init__()
        self._size, self._padding = size, padding
        self.first = self.last = False
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _face(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        return theme.font(self._size, weight)

    def sizeHint(self) -> QSize:
        widest = QFontMetricsF(theme.font(self._size, QFont.Weight.DemiBold))
        width = widest.horizontalAdvance(self.text()) + 2 * theme.px(self._padding)
        return QSize(round(width), theme.px(24 if self._size < theme.BASE else 34))

    def _outline(self) -> QPainterPath:
        """A box whose outer corners alone are round."""
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if self.last else 0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, 5, 5)
        if not self.first:
            path.addRect(area.adjusted(0, 0, -area.width() / 2, 0))
        if not self.last:
            path.addRect(area.adjusted(area.width() / 2, 0, 0, 0))
        return path.simplified()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
        if event.key() in steps:
            self.moved.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse() and self.isEnabled()
        paper = "accent_ground" if self.isChecked() else "ground" if hovered else "card"
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour(paper))
        painter.drawPath(self._outline())
        if not self.first:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(0.5, 1.5), QPointF(0.5, self.height() - 1.5))
        painter.setFont(self._face())
        painter.setPen(theme.colour("accent" if self.isChecked() else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            focus_ring(painter, self, 4)


class Segmented(QWidget):
    """Choices in one frame; arrows move between them, `chosen` says which key."""

    chosen = Signal(str)

    def __init__(
        self, choices: list[tuple[str, str]], name: str, small: bool = True, key: str = ""
    ) -> None:
        super().__init__()
        self._segments: dict[str, _Segment] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, words in choices:
            self._add(row, value, words, small)
        segments = list(self._segments.values())
        segments[0].first = segments[-1].last = True
        self.choose(key or choices[0][0])

    def _add(self, row: QHBoxLayout, value: str, words: str, small: bool) -> None:
        segment = _Segment(words, 12 if small else theme.BASE, 10 if small else 12)
        segment.setAccessibleName(f"{self.accessibleName()}: {words}")
        segment.toggled.connect(lambda on: self.chosen.emit(value) if on else None)
        segment.moved.connect(lambda by: self._move(segment, by))
        self._segments[value] = segment
        row.addWidget(segment)

    def _move(self, segment: _Segment, by: int) -> None:
        """Arrows choose the neighbour, round the ends."""
        segments = list(self._segments.values())
        neighbour = segments[(segments.index(segment) + by) % len(segments)]
        neighbour.setChecked(True)
        neighbour.setFocus(Qt.FocusReason.OtherFocusReason)

    def key(self) -> str:
        """The key of the choice that is chosen."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def say(self, key: str, words: str) -> None:
        """Other words for a choice, as with a number that has changed."""
        segment = self._segments[key]
        if segment.text() != words:
            segment.setText(words)
            segment.setAccessibleName(f"{self.accessibleName()}: {words}")
            segment.updateGeometry()

    def choose(self, key: str) -> None:
        """Choose by key; says so when it was another."""
        self._segments[key].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        for segment in self._segments.values():
            segment.updateGeometry()
        super().changeEvent(event)
