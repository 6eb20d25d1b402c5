"""The words of a status: their colours, a menu that picks one, a chip that opens it.

Participation has seven; an application has its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.chips import chip_height, chip_width, paint_chip
from bibk_desktop.kit.qt.labels import focus_ring
from bibk_desktop.kit.qt.theme import Role

ROLES: dict[str, Role] = {
    "planned": "watch",
    "soon": "information",
    "running": "ok",
    "paused": "watch",
    "ended": "quiet",
    "declined": "quiet",
    "not_taking_part": "quiet",
}
APPLICATION_ROLES: dict[str, Role] = {
    "idea": "watch",
    "draft": "information",
    "submitted": "information",
    "granted": "ok",
    "partly_granted": "ok",
    "rejected": "late",
    "withdrawn": "quiet",
    "declines": "quiet",
}


@dataclass(frozen=True)
class Statuses:
    """One kind of status: the enum its words stand under, its colours in order, its letters."""

    enum: str
    roles: Mapping[str, Role]
    letters: str


PARTICIPATION = Statuses("ParticipationStatus", ROLES, "status.letters")
APPLICATION = Statuses("ApplicationStatus", APPLICATION_ROLES, "application.letters")


def status_words(status: str, of: Statuses = PARTICIPATION) -> str:
    """A status as it is said: "igång"."""
    return words.text(f"{of.enum}.{status}")


def status_role(status: str, of: Statuses = PARTICIPATION) -> Role:
    """The meaning of a status's colour."""
    return of.roles[status]


def status_letters(of: Statuses = PARTICIPATION) -> dict[str, str]:
    """Status → the letter that picks it, in small."""
    return dict(zip(of.roles, words.text(of.letters), strict=True))


class StatusMenu(QMenu):
    """The words with the letter that picks each; the present one, if there is one, has a tick.

    `picked` tells the status, also when it is the present one.
    """

    picked = Signal(str)

    def __init__(
        self,
        present: str,
        title: str = "",
        parent: QWidget | None = None,
        of: Statuses = PARTICIPATION,
    ) -> None:
        super().__init__(parent)
        self._of = of
        self._letters: dict[str, QAction] = {}
        self.setAccessibleName(title)
        if title:
            heading = self.addAction(title.replace("&", "&&"))
            heading.setEnabled(False)
            self.addSeparator()
        for status, letter in status_letters(of).items():
            self._add(status, letter, present)

    def _add(self, status: str, letter: str, present: str) -> None:
        action = self.addAction(f"{status_words(status, self._of)}\t{letter.upper()}")
        action.setData(status)
        if status == present:
            action.setIcon(icons.icon("check", theme.colour("text"), theme.px(16)))
            self.setActiveAction(action)
        action.triggered.connect(lambda: self.picked.emit(status))
        self._letters[letter] = action

    def add_letter(self, letter: str, said: str) -> QAction:
        """Another choice under them, with a letter of its own."""
        action = self.addAction(f"{said.replace('&', '&&')}\t{letter.upper()}")
        self._letters[letter.casefold()] = action
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._letters.get(event.text().casefold())
        if action is None:
            super().keyPressEvent(event)
        else:
            self.close()
            action.trigger()


class StatusButton(QAbstractButton):
    """A status as a chip that is a button: a click, Enter or Space offers the words."""

    picked = Signal(str)

    def __init__(
        self, name: str = "", status: str = "planned", of: Statuses = PARTICIPATION
    ) -> None:
        super().__init__()
        self._name, self._status, self._of = name, status, of
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self.show_status(status)

    def status(self) -> str:
        """The status shown."""
        return self._status

    def show_status(self, status: str) -> None:
        """Show another status; nobody is told."""
        self._status = status
        self.setText(status_words(status, self._of))
        self.setAccessibleName(f"{self._name}: {self.text()}" if self._name else self.text())
        self.updateGeometry()
        self.update()

    def open_menu(self) -> StatusMenu:
        """Offer the words under the chip."""
        menu = StatusMenu(self._status, self._name, self, self._of)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.picked.connect(self.picked)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def _shown(self) -> str:
        return f"{self.text()} ▾"

    def sizeHint(self) -> QSize:
        wide = chip_width(self._shown(), status_role(self._status, self._of))
        return QSize(round(wide) + theme.px(8), max(theme.px(24), chip_height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
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
        left = QPointF(theme.px(4), self.height() / 2)
        role = status_role(self._status, self._of)
        paint_chip(painter, left, self._shown(), role, edge=self.underMouse())
        if self.hasFocus():
            focus_ring(painter, self, 7)
