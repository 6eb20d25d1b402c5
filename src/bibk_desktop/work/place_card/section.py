"""What every card of the kommunkort shares: the page it stands on, and the ways from it."""

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, elided, focus_ring, tip
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.store import Store
from bibk_desktop.work.place_card.rules import PlaceFacts

ROUND = 44


class Section(Card):
    """One card of the kommunkort. `show_facts` is called whenever something has changed."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(title)
        self.page = page
        self.facts: PlaceFacts | None = None

    @property
    def store(self) -> Store:
        """The workspace."""
        store: Store = self.page.store
        return store

    @property
    def place_id(self) -> int:
        """The municipality that is shown. RuntimeError if none is."""
        if self.facts is None:
            raise RuntimeError("no municipality is shown")
        return self.facts.head.id

    def show_facts(self, facts: PlaceFacts) -> None:
        """Show a municipality as it is now."""
        self.facts = facts
        self.fill(facts)

    def fill(self, facts: PlaceFacts) -> None:
        """Show what this card says of it."""
        raise NotImplementedError

    def leave(self) -> None:
        """Another municipality, or none, is about to be shown."""

    def turn(self, kind: str, record_id: Any) -> bool:
        """Turn to a record if there is a place for it; whether there is."""
        if not self.page.opens(kind, record_id):
            return False
        self.page.open_requested.emit(kind, record_id)
        return True

    def say(self, done: str, name: str) -> None:
        """A toast that names what was done (%1 is `name`) and offers to take it back."""
        self.page.toast_requested.emit(done.replace("%1", name))


def initials(name: str) -> str:
    """The first letters of the first and the last name: "TE" for Tove Ek-Strand."""
    parts = name.split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()


class Avatar(QWidget):
    """A person's initials in a disc; who it is stands beside it in words."""

    def __init__(self, letters: str) -> None:
        super().__init__()
        self.letters = letters
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(ROUND), theme.px(ROUND))

    def changeEvent(self, event: QEvent) -> None:
        self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_ground"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setFont(theme.font(theme.BASE, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letters)


class Mention(Link):
    """A name in bold that leads to whom it names; plain bold words where it leads nowhere."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _face(self) -> QFont:
        return theme.font(theme.BASE, QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._face()).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * theme.px(4) + 2, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(24))

    def lead_nowhere(self) -> None:
        """There is no place for whom it names."""
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.colour("accent_ground"))
            painter.drawRoundedRect(self.rect(), 5, 5)
        area = self.rect().adjusted(theme.px(4), 0, -theme.px(4), 0)
        shown = elided(self.text(), self._face(), area.width() + 1)
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter.setFont(self._face())
        painter.setPen(theme.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, middle, shown)
        if self.hasFocus():
            focus_ring(painter, self, 5)
