"""A list and what is chosen in it: side by side, one over the other, or one at a time."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.segmented import Segmented

Shape = Literal["beside", "over", "one"]
WIDE, HIGH, GAP = 1100, 520, 12
LIST, DETAIL = "list", "detail"


class ListDetail(QWidget):
    """Holds a list and the scrolled detail; where the splitter was left is remembered.

    `parts` is how the room is shared between them until then, `wide` the width (in pixels of the
    design) from which they stand side by side.
    """

    def __init__(
        self,
        key: str,
        listing: QWidget,
        detail: QWidget,
        names: tuple[str, str],
        name: str,
        parts: tuple[int, int] = (60, 40),
        wide: int = WIDE,
    ) -> None:
        super().__init__()
        self._parts, self._wide = parts, wide
        self._key, self._memory = key, Memory()
        self.shape: Shape = "beside"
        self._is_laid = self._is_empty = False
        self.listing = listing
        self.frame = scrolled(detail)
        self.tabs = Segmented([(LIST, names[0]), (DETAIL, names[1])], name, small=False)
        self.tabs.chosen.connect(lambda _: self._show_chosen())
        self.tabs.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(listing)
        self.splitter.addWidget(self.frame)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP)
        self.splitter.splitterMoved.connect(self._remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.splitter, 1)

    def remember_in(self, memory: Memory) -> None:
        """Bring the splitter back to where it was left, and keep it there from now on."""
        if memory is not self._memory:
            self._memory = memory
            self._restore()

    def show_detail(self) -> None:
        """Turn to the detail where only one of the two is shown."""
        self.tabs.choose(DETAIL)

    def show_list(self) -> None:
        """Turn to the list where only one of the two is shown."""
        self.tabs.choose(LIST)

    def show_empty(self, is_empty: bool) -> None:
        """Give the list all the room as long as there is nothing to choose in it."""
        if is_empty is not self._is_empty:
            self._is_empty = is_empty
            self._show_chosen()

    def _show_chosen(self) -> None:
        alone, empty = self.shape == "one", self._is_empty
        self.tabs.setVisible(alone and not empty)
        self.listing.setVisible(empty or not alone or self.tabs.key() == LIST)
        self.frame.setVisible(not empty and (not alone or self.tabs.key() == DETAIL))

    def _fitting(self) -> Shape:
        if self.width() >= theme.px(self._wide):
            return "beside"
        return "over" if self.height() >= theme.px(HIGH) else "one"

    def _settle(self) -> None:
        """Take the shape that there is room for."""
        shape = self._fitting()
        if shape == self.shape and self._is_laid:
            return
        self.shape, self._is_laid = shape, True
        flat, upright = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.splitter.setOrientation(upright if shape == "over" else flat)
        self._show_chosen()
        self._restore()

    def _restore(self) -> None:
        kept = self._memory.get(f"{self._key}.{self.shape}")
        parts = [int(part) for part in kept.split(",")] if kept else self._parts
        whole = self.splitter.height() if self.shape == "over" else self.splitter.width()
        self.splitter.setSizes([max(part, 1) * max(whole, 100) // sum(parts) for part in parts])

    def _remember(self) -> None:
        sizes = ",".join(str(size) for size in self.splitter.sizes())
        self._memory.put(f"{self._key}.{self.shape}", sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()


def bring_into_view(widget: QWidget) -> None:
    """Scroll what lies around a widget that was just shown, once it has its place."""
    QTimer.singleShot(0, widget, lambda: _bring(widget))


def _bring(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and widget.isVisible():
        around.ensureWidgetVisible(widget, 0, GAP)


def scrolled(content: QWidget) -> QScrollArea:
    """The content in a frame that scrolls up and down; the keyboard goes to what is inside."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    for ground in (area.viewport(), content):
        ground.setAutoFillBackground(False)
    return area
