"""Agenda, text and what stands beside it: three columns, two, or one at a time by tabs."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.segmented import Segmented

Shape = Literal["three", "two", "one"]
AGENDA, TEXT, SIDE = "agenda", "text", "side"
WIDE, MIDDLE = 980, 640
PARTS = {"three": (268, 490, 330), "two": (268, 490, 268), "one": (1, 1, 1)}


class OneOf(QStackedWidget):
    """Shows one of several widgets, and asks for no more room than that one."""

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()


class Columns(QWidget):
    """Holds the three; the text may be lent away."""

    def __init__(self, agenda: QWidget, text: QWidget, side: QWidget) -> None:
        super().__init__()
        self._parts = {AGENDA: agenda, TEXT: text, SIDE: side}
        self._memory = Memory()
        self.shape: Shape = "three"
        self.is_lent = False
        names = [
            (AGENDA, self.tr("Agenda")),
            (TEXT, self.tr("Text")),
            (SIDE, self.tr("Attendance and outcomes")),
        ]
        self.tabs = Segmented(names, self.tr("Show"), small=False)
        self.beside = Segmented([names[0], names[2]], self.tr("Show beside the text"), small=False)
        for tabs in (self.tabs, self.beside):
            tabs.chosen.connect(lambda _: self._show())
            tabs.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        for part in self._parts.values():
            self.splitter.addWidget(part)
        for place, share in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(place, share)
        self.splitter.splitterMoved.connect(self._remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for tabs in (self.tabs, self.beside):
            column.addWidget(tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.splitter, 1)

    def remember_in(self, memory: Memory) -> None:
        """Bring the columns back to the widths they were left at."""
        if memory is not self._memory:
            self._memory = memory
            self._restore()

    def lend_text(self) -> QWidget:
        """The text, for the time being somewhere else."""
        self.is_lent = True
        return self._parts[TEXT]

    def take_back(self) -> None:
        """The text comes back to its place."""
        self.is_lent = False
        self.splitter.insertWidget(1, self._parts[TEXT])
        self._show()
        self._restore()

    def turn_to(self, part: str) -> None:
        """Show that part where not all are shown."""
        if self.shape == "one":
            self.tabs.choose(part)
        elif self.shape == "two" and part != TEXT:
            self.beside.choose(part)

    def _show(self) -> None:
        if self.is_lent:
            return
        if self.shape == "three":
            shown = set(self._parts)
        elif self.shape == "two":
            shown = {TEXT, self.beside.key()}
        else:
            shown = {self.tabs.key()}
        for key, part in self._parts.items():
            part.setVisible(key in shown)
        self.tabs.setVisible(self.shape == "one")
        self.beside.setVisible(self.shape == "two")

    def _fitting(self) -> Shape:
        if self.width() >= theme.px(WIDE):
            return "three"
        return "two" if self.width() >= theme.px(MIDDLE) else "one"

    def _settle(self) -> None:
        shape = self._fitting()
        if shape != self.shape:
            self.shape = shape
            self._show()
            self._restore()

    def _restore(self) -> None:
        if self.is_lent:
            return
        kept = self._memory.get(f"meeting.{self.shape}")
        parts = [int(part) for part in kept.split(",")] if kept else list(PARTS[self.shape])
        self.splitter.setSizes([theme.px(part) if not kept else part for part in parts])

    def _remember(self) -> None:
        if not self.is_lent:
            sizes = ",".join(str(size) for size in self.splitter.sizes())
            self._memory.put(f"meeting.{self.shape}", sizes)

    def minimumSizeHint(self) -> QSize:
        """Less than the columns want: where there is too little room they become tabs."""
        return QSize(theme.px(300), theme.px(260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()
