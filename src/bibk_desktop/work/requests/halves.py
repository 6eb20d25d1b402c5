"""The rows of a request, and on demand all about it: beside them, or in their place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.page import Page

BESIDE, LEAST, WIDE, GAP = 940, 320, 390, 12
KEY = "requests.panel"


class Halves(QSplitter):
    """How wide the panel was left is remembered."""

    def __init__(self, page: Page, rows: QWidget, about: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._page, self._rows = page, rows
        self.panel = scrolled(about)
        set_least(self.panel, width=LEAST)
        self.panel.hide()
        self.addWidget(rows)
        self.addWidget(self.panel)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)
        self.setStretchFactor(0, 1)
        set_least(self, height=200)
        self.splitterMoved.connect(lambda: page.memory.put(KEY, str(self.panel.width())))

    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return not self.panel.isHidden()

    def show_panel(self, shown: bool) -> None:
        """Show or hide the panel."""
        self.panel.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        """Beside each other where there is room, else one at a time."""
        beside = self.width() >= theme.px(BESIDE)
        self._rows.setVisible(beside or not self.is_open())
        if beside and self.is_open():
            wide = int(self._page.memory.get(KEY, str(theme.px(WIDE))))
            self.setSizes([max(self.width() - wide, LEAST), wide])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
