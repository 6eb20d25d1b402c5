"""A link out of the program, to the web or to a mail; there only when there is an address."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt import addresses
from bibk_desktop.kit.qt.labels import Link, tip


class WebLink(Link):
    """Opens the address it was given last; never anything on this machine."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "↗", parent)
        self._address = ""
        self.open: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.clicked.connect(self._go)
        self.hide()

    def show_address(self, written: str) -> None:
        """Lead to what is meant by `written`; without anything the link is away."""
        meant = addresses.meant(written)
        self._address = meant if addresses.is_safe(meant) else ""
        self.setToolTip(tip(self._address))
        self.setVisible(bool(self._address))

    def address(self) -> str:
        """Where it leads; empty while it is away."""
        return self._address

    def _go(self) -> None:
        if self._address:
            self.open(QUrl(self._address))
