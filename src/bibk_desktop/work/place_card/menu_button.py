"""A button that offers a menu, each choice with a letter that picks it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import Link

Choice = tuple[str, Callable[[], object]]


def popup(owner: QWidget, choices: Sequence[Choice]) -> QMenu:
    """Show `choices` under a widget; a letter after & in their words picks one."""
    menu = made_menu(owner, choices)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))
    return menu


def made_menu(owner: QWidget, choices: Sequence[Choice]) -> QMenu:
    """A menu of choices: (words, what happens)."""
    menu = QMenu(owner)
    for words, happens in choices:
        action = menu.addAction(words)
        action.triggered.connect(lambda checked=False, happens=happens: happens())
    return menu


class MenuButton(Button):
    """A click, Space, Enter or its shortcut opens the menu under it."""

    def __init__(self, text: str, icon: str, choices: Sequence[Choice]) -> None:
        super().__init__(text, icon, pressed=self.open_menu)
        self.choices = list(choices)

    def open_menu(self) -> QMenu:
        """Show the choices."""
        return popup(self, self.choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)


class AddLink(Link):
    """A link in a card's head that offers what can be added, asked for when it is opened."""

    def __init__(self, text: str, offers: Callable[[QMenu], object]) -> None:
        super().__init__(text, "▾")
        self._offers = offers
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> QMenu:
        """Show what can be added."""
        menu = QMenu(self)
        self._offers(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)
