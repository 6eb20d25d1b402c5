"""Fields side by side as wide as there is room for; those that do not fit go on the next line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from bibk_desktop.kit.qt import theme

WHOLE = 0
NARROWEST = 60


class WrapLayout(QLayout):
    """Each widget has a least width (px of the design) and a share of what is left over.

    One whose least width is `WHOLE` has a line of its own.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._shares: dict[QWidget, tuple[int, int]] = {}
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, least: int, share: int = 0) -> None:
        """Put a widget at the end; without a share it keeps the width it asks for."""
        self._shares[widget] = (least, share)
        self.addWidget(widget)

    # --- what Qt asks

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._line_height(line) for line in self._placed(width)]
        return sum(heights) + self._line_gap * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((self._least(item) for item in self._shown()), default=0)
        highest = max((_height(item, NARROWEST) for item in self._shown()), default=0)
        return QSize(max(widest, theme.px(NARROWEST)), highest)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._placed(rect.width()):
            height, left = self._line_height(line), rect.left()
            for item, width in line:
                own = _height(item, width)
                item.setGeometry(QRect(left, top + (height - own) // 2, width, own))
                left += width + self._gap
            top += height + self._line_gap

    # --- lines

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not _widget(item).isHidden()]

    def _least(self, item: QLayoutItem) -> int:
        least, share = self._shares.get(_widget(item), (0, 0))
        return theme.px(least) if share else max(theme.px(least), item.sizeHint().width())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._shown():
            least = self._least(item) or width
            if not lines or taken + self._gap + least > width:
                lines.append([])
                taken = -self._gap
            lines[-1].append(item)
            taken += self._gap + least
        return lines

    def _placed(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The lines with the width of each item in them."""
        return [self._shared_out(line, width) for line in self._lines(width)]

    def _shared_out(self, line: list[QLayoutItem], width: int) -> list[tuple[QLayoutItem, int]]:
        wide = [self._least(item) or width for item in line]
        shares = [self._shares.get(_widget(item), (0, 0))[1] for item in line]
        over = max(width - sum(wide) - self._gap * (len(line) - 1), 0)
        parts = [over * share // sum(shares) if share else 0 for share in shares]
        return [
            (item, min(least + part, width))
            for item, least, part in zip(line, wide, parts, strict=True)
        ]

    @staticmethod
    def _line_height(line: list[tuple[QLayoutItem, int]]) -> int:
        return max(_height(item, width) for item, width in line)


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())


def _widget(item: QLayoutItem) -> QWidget:
    widget = item.widget()
    assert widget is not None
    return widget
