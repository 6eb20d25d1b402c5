"""What stands beside a list or the board: a head, cards under each other, and a way to close it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import ElidedLabel, Link
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.memory import Memory

GAP = 12
BESIDE_FROM, NARROW = 960, 700
SHARES = (49, 51)
LEAST_HEIGHT = 170


class Panel(QWidget):
    """Cards under each other in a frame that scrolls; Escape or × closes it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "title")
        self.about = ElidedLabel("", "quiet")
        self.about.hide()
        self.beside_title = QHBoxLayout()
        self.close_button = Button("", "close", "bare", self.closed.emit)
        self.close_button.name(self.tr("Close"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(0)
        inner.addLayout(self._cards)
        inner.addStretch(1)
        self.area = scrolled(holder)
        set_least(self.area, height=LEAST_HEIGHT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(self._head())
        outer.addWidget(self.area, 1)
        key = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.closed)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(theme.px(6))
        first.addWidget(self.title, 1)
        first.addLayout(self.beside_title)
        first.addWidget(self.close_button)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(first)
        head.addWidget(self.about)
        return head

    def say_about(self, words: str) -> None:
        """The quiet line under the title; none takes no room."""
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def add_card(self, card: QWidget) -> None:
        """Put a card under the others."""
        self._cards.addWidget(card)


class Links(QWidget):
    """A few ways side by side, away when there are none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        self._shown: list[tuple[str, object]] = []
        self.hide()

    def show_links(self, links: Sequence[tuple[str, object]]) -> None:
        """Show these ways: (words, what `chosen` tells)."""
        if list(links) == self._shown:
            return
        self._shown = list(links)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words, key in self._shown:
            self._row.addWidget(self._link(words, key))
        self._row.addStretch(1)
        self.setVisible(bool(links))

    def _link(self, words: str, key: object) -> Link:
        link = Link(words)
        link.clicked.connect(lambda: self.chosen.emit(key))
        return link


class PanelSplit(QWidget):
    """What is always there, and beside it a panel that comes and goes; where there is too little
    room for both, the panel stands alone. Where the splitter was left is remembered."""

    changed = Signal()

    def __init__(self, key: str, main: QWidget) -> None:
        super().__init__()
        self._key, self._memory = key, Memory()
        self._main = main
        self._panel: QWidget | None = None
        self._beside = True
        self._shape = (False, True, False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP)
        self.splitter.addWidget(main)
        self.splitter.splitterMoved.connect(self._remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    def add_panel(self, panel: QWidget) -> None:
        """A panel that may be opened."""
        panel.hide()
        self.splitter.addWidget(panel)

    def remember_in(self, memory: Memory) -> None:
        """Bring the splitter back to where it was left, and keep it there from now on."""
        self._memory = memory

    def panel(self) -> QWidget | None:
        """The panel that is open."""
        return self._panel

    def is_beside(self) -> bool:
        """Whether the panel stands beside the rest, which then has less room."""
        return self._panel is not None and self._beside

    def is_tight(self) -> bool:
        """Whether there is room for what matters most only: a panel beside, or a narrow window."""
        return self.is_beside() or self._shape[2]

    def open_panel(self, panel: QWidget | None) -> None:
        """Open a panel in the place of the one that is open; None closes it."""
        if panel is self._panel:
            return
        before, self._panel = self._panel, panel
        sizes = self.splitter.sizes()
        if before is not None:
            before.hide()
        if panel is not None:
            panel.show()
        self._settle()
        if panel is not None and before is not None:
            of_one, of_other = self.splitter.indexOf(before), self.splitter.indexOf(panel)
            sizes[of_one], sizes[of_other] = 0, sizes[of_one]
            self.splitter.setSizes(sizes)
        elif panel is not None:
            self._restore()

    def _settle(self) -> None:
        """Take the shape that there is room for, and tell when it is another one."""
        self._beside = self.width() >= theme.px(BESIDE_FROM)
        self._main.setVisible(self._panel is None or self._beside)
        shape = self._panel is not None, self._beside, self.width() < theme.px(NARROW)
        if shape != self._shape:
            self._shape = shape
            self.changed.emit()

    def _restore(self) -> None:
        kept = self._memory.get(self._key)
        parts = [int(part) for part in kept.split(",")] if kept else list(SHARES)
        at = self.splitter.indexOf(self._panel) if self._panel is not None else 0
        sizes = [0] * self.splitter.count()
        sizes[0] = max(parts[0], 1) * max(self.width(), 100) // sum(parts)
        sizes[at] = max(parts[1], 1) * max(self.width(), 100) // sum(parts)
        self.splitter.setSizes(sizes)

    def _remember(self) -> None:
        if self.is_beside() and self._panel is not None:
            sizes = self.splitter.sizes()
            mine = sizes[0], sizes[self.splitter.indexOf(self._panel)]
            self._memory.put(self._key, f"{mine[0]},{mine[1]}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._beside
        self._settle()
        if self._beside != before:
            self._restore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()
