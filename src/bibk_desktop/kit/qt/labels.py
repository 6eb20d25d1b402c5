"""Labels and links whose words are data: always plain text, never guessed markup."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A plain label in a role of the style sheet: title, heading, quiet, small, group, late …"""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def tip(text: str) -> str:
    """`text` as a tooltip that shows it letter by letter: Qt would read markup into it."""
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{shown}</qt>".replace("\n", "<br>") if text else ""


def set_role(widget: QWidget, role: str) -> None:
    """Give a label another role of the style sheet while it is shown."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def elided(text: str, made: QFont, width: float) -> str:
    """`text` cut with … to `width` pixels in that font."""
    return QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, width)


def focus_ring(painter: QPainter, widget: QWidget, radius: float = 8) -> None:
    """The ring of 2 px in the accent colour around a widget that has the keyboard."""
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(widget.rect().adjusted(1, 1, -1, -1), radius, radius)


class ElidedLabel(QLabel):
    """A plain label in one line that cuts with … and keeps the whole in its tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        wanted = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(ceil(wanted) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = elided(self.text(), self.font(), self.width())
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)


class Link(QAbstractButton):
    """Words that lead somewhere: accent colour, ›, a ground under the pointer, a focus ring."""

    def __init__(self, text: str = "", mark: str = "›", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._size: float = theme.BASE
        self._colour = "accent"
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, size: float = theme.BASE, colour: str = "accent") -> None:
        """Another size of the design (px) or another token for the words."""
        self._size, self._colour = size, colour
        self.updateGeometry()

    def shown(self) -> str:
        """The words as they stand, with the mark."""
        return f"{self.text()} {self._mark}".strip()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font(self._size))
        height = max(theme.px(24), round(metrics.height()) + 4)
        return QSize(round(metrics.horizontalAdvance(self.shown())) + theme.px(8), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows it too, as a link does anywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_ground"))
            painter.drawRoundedRect(self.rect(), 5, 5)
        painter.setFont(theme.font(self._size))
        painter.setPen(QColor(theme.colour(self._colour if self.isEnabled() else "quiet")))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.shown())
        if self.hasFocus():
            focus_ring(painter, self, 5)


class MenuLink(Link):
    """A link that opens a menu of choices: (words, what happens)."""

    def __init__(
        self,
        text: str,
        choices: Sequence[tuple[str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "▾", parent)
        self._menu: QMenu | None = None
        self._choices = list(choices)
        self.clicked.connect(self.open_menu)

    def set_choices(self, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Other choices."""
        self._choices, self._menu = list(choices), None

    def menu(self) -> QMenu:
        """The menu, made when it is first asked for."""
        if self._menu is None:
            self._menu = QMenu(self)
            for words, happens in self._choices:
                self._menu.addAction(words.replace("&", "&&")).triggered.connect(
                    lambda checked=False, happens=happens: happens()
                )
        return self._menu

    def open_menu(self) -> None:
        """Show the choices under the link."""
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
