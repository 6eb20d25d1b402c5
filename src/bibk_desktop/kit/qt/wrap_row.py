"""Fields side by side as wide as there is room for; those that do not fit go on the next line.

A widget that places its children itself: a QLayout of Python keeps items that Qt has deleted.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme

WHOLE = 0
NARROWEST = 60


class WrapRow(QWidget):
    """Each widget has a least width (px of the design) and a share of what is left over.

    One whose least width is `WHOLE` has a line of its own.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._shares: dict[QWidget, tuple[int, int]] = {}
        self._gap, self._line_gap = gap, line_gap
        self._heights: dict[int, int] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, least: int, share: int = 0) -> None:
        """Put a widget at the end; without a share it keeps the width it asks for."""
        self._widgets.append(widget)
        self._shares[widget] = (least, share)
        widget.setParent(self)
        if self.isVisible():
            widget.show()
        self._changed()

    def remove(self, widget: QWidget) -> None:
        """Take a widget away for good."""
        self._widgets.remove(widget)
        del self._shares[widget]
        widget.hide()
        widget.deleteLater()
        self._changed()

    def put_last(self, widget: QWidget) -> None:
        """Let a widget stand after all others."""
        self._widgets.remove(widget)
        self._widgets.append(widget)
        self._changed()

    def _changed(self) -> None:
        self._heights.clear()
        self._place()
        self.updateGeometry()

    # --- what Qt asks

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            heights = [_line_height(line) for line in self._placed(width)]
            self._heights[width] = sum(heights) + self._line_gap * max(len(heights) - 1, 0)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else theme.px(400)
        return QSize(self._widest(), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), self.heightForWidth(max(self.width(), self._widest())))

    def _widest(self) -> int:
        widest = max((self._least(widget) for widget in self._shown()), default=0)
        return max(widest, theme.px(NARROWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._changed()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._changed()

    # --- lines

    def _place(self) -> None:
        top = 0
        for line in self._placed(self.width()):
            height, left = _line_height(line), 0
            for widget, width in line:
                own, wide = _height(widget, width), _width(widget, width)
                widget.setGeometry(QRect(left, top + (height - own) // 2, wide, own))
                left += width + self._gap
            top += height + self._line_gap

    def _shown(self) -> list[QWidget]:
        hidden = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [w for w in self._widgets if not (w.isHidden() and w.testAttribute(hidden))]

    def _least(self, widget: QWidget) -> int:
        least, share = self._shares[widget]
        return theme.px(least) if share else max(theme.px(least), widget.sizeHint().width())

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        taken = 0
        for widget in self._shown():
            least = self._least(widget) or width
            if not lines or taken + self._gap + least > width:
                lines.append([])
                taken = -self._gap
            lines[-1].append(widget)
            taken += self._gap + least
        return lines

    def _placed(self, width: int) -> list[list[tuple[QWidget, int]]]:
        """The lines with the width of each widget in them."""
        return [self._shared_out(line, width) for line in self._lines(width)]

    def _shared_out(self, line: list[QWidget], width: int) -> list[tuple[QWidget, int]]:
        wide = [self._least(widget) or width for widget in line]
        shares = [self._shares[widget][1] for widget in line]
        over = max(width - sum(wide) - self._gap * (len(line) - 1), 0)
        parts = [over * share // sum(shares) if share else 0 for share in shares]
        return [
            (widget, min(least + part, width))
            for widget, least, part in zip(line, wide, parts, strict=True)
        ]


def _line_height(line: list[tuple[QWidget, int]]) -> int:
    return max(_height(widget, width) for widget, width in line)


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return max(widget.heightForWidth(width), widget.minimumHeight())
    wanted = max(widget.sizeHint().height(), widget.minimumSizeHint().height())
    return min(max(wanted, widget.minimumHeight()), widget.maximumHeight())


def _width(widget: QWidget, room: int) -> int:
    """All the room, but what a widget asks for that never is wider."""
    fixed = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    return min(room, widget.sizeHint().width()) if fixed else room
