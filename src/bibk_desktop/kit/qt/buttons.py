"""Buttons with an icon of the palette; one filled button a page."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from bibk_desktop.kit.qt import icons, theme

Kind = Literal["plain", "filled", "bare", "toast", "rail"]


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
        if pressed is not None:
            self.clicked.connect(lambda: pressed())
        self._draw_icon()

    def name(self, words: str) -> None:
        """Say what a button without words is for, to the eye (tooltip) and to the ear."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def _draw_icon(self) -> None:
        if self._icon:
            inks = {
                "filled": theme.tokens().on_accent,
                "toast": "#ffffff",
                "rail": theme.tokens().rail_text,
            }
            ink = inks.get(self._kind, theme.tokens().text)
            size = theme.px(18)
            self.setIconSize(QSize(size, size))
            self.setIcon(icons.icon(self._icon, ink, size))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icon()
        super().changeEvent(event)
