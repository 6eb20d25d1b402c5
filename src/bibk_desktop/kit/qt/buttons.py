"""Buttons with an icon of the palette; one filled button a page."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from bibk_desktop.kit.qt import icons, theme

Kind = Literal["plain", "filled", "quiet", "bare", "toast", "rail"]


class Button(QPushButton):
    """A push button: plain, filled (the page's one main action) or bare (an icon alone)."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        kind: Kind = "plain",
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._icon, self._kind = icon, kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it on a page too, not only in a dialog
        if pressed is not None:
            self.clicked.connect(lambda: pressed())
        self._draw_icon()

    def name(self, words: str) -> None:
        """Say what a button without words is for, to the eye (tooltip) and to the ear."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon:
            size, gap = theme.px(18), theme.px(5) if self.text() else 0
            self.setIconSize(QSize(size + gap, size))
            self.setIcon(icons.icon(self._icon, self._ink(), size, gap))

    def _ink(self) -> str:
        colours = theme.tokens()
        inks = {
            "filled": colours.on_accent,
            "quiet": colours.quiet,
            "toast": "#ffffff",
            "rail": colours.rail_text,
        }
        return inks.get(self._kind, colours.text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icon()
        super().changeEvent(event)


def foot(*buttons: QPushButton) -> QHBoxLayout:
    """The last line of a dialog or a card: its buttons at the right."""
    line = QHBoxLayout()
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    return line
