"""What needs something from the user: what happened, what to do, the details folded away."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label

SIGN = "watch", "alert-outline"


class Banner(QFrame):
    """One notice over the page; it stays until it is closed or no longer true. A `calm` one tells
    how it is and wants nothing."""

    closed = Signal()

    def __init__(
        self, happened: str, to_do: str = "", details: str = "", calm: bool = False
    ) -> None:
        super().__init__()
        self._role, self._sign = ("accent", "information-outline") if calm else SIGN
        self.happened = label(happened, "heading")
        self.to_do = label(to_do)
        for words in (self.happened, self.to_do):
            words.setWordWrap(True)
        self.to_do.setVisible(bool(to_do))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMaximumHeight(theme.px(130))
        self.details.hide()
        self._buttons = QHBoxLayout()
        self._lay(bool(details))

    def _lay(self, has_details: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.happened)
        words.addWidget(self.to_do)
        row = QHBoxLayout()
        row.addSpacing(theme.px(30))
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self.details)
        self._buttons.setSpacing(6)
        if has_details:
            self.add_button(Button(self.tr("Details"), "chevron-down", "bare", self.fold))
            self.copy = Button(self.tr("Copy"), "content-copy", "bare", self.copy_details)
            self.copy.hide()
            self.add_button(self.copy)
        close = Button("", "close", "bare", self.close_banner)
        close.name(self.tr("Close the notice"))
        self._buttons.addWidget(close)

    def add_button(self, button: Button) -> None:
        """Put a button before the closing one."""
        self._buttons.insertWidget(max(self._buttons.count() - 1, 0), button)

    def add_action(self, words: str, happens: Callable[[], object]) -> Button:
        """Offer what the user can do about it; the button."""
        button = Button(words, pressed=happens)
        self._buttons.insertWidget(0, button)
        return button

    def fold(self) -> None:
        """Show or hide the details."""
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.copy.setVisible(shown)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def close_banner(self) -> None:
        """Take the notice away."""
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(self._role))
        painter.setBrush(theme.colour(f"{self._role}_ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        size = theme.px(20)
        icons.draw(painter, self._sign, theme.colour(self._role), 12, 12, size)


class Banners(QWidget):
    """The notices over the page, newest first; takes no room when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: dict[str, Banner] = {}
        self.hide()

    def show_banner(
        self, key: str, happened: str, to_do: str = "", details: str = "", *, calm: bool = False
    ) -> Banner:
        """Show a notice; one with the same key is replaced."""
        self.drop(key)
        banner = Banner(happened, to_do, details, calm)
        banner.closed.connect(lambda: self.drop(key))
        self._shown[key] = banner
        self._column.insertWidget(0, banner)
        banner.show()
        self.show()
        return banner

    def drop(self, key: str) -> None:
        """What a notice said is no longer true."""
        if (banner := self._shown.pop(key, None)) is not None:
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._shown))

    def banners(self) -> list[Banner]:
        """The notices shown."""
        return list(self._shown.values())
