"""What every detail of a contact is made of: its name, what can be done, cards in columns."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import ElidedLabel, Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.people.changes import LONGEST, read_aliases, set_aliases

COLUMNS_FROM = 780
GAP = 12


class Detail(QWidget):
    """One record: a name with a quiet line under it, buttons, and cards in one or two columns."""

    kind = ""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self.name = ElidedLabel("", "title")
        self.about = ElidedLabel("", "quiet")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(GAP)
        self._sides = [QVBoxLayout(), QVBoxLayout()]
        for side in self._sides:
            side.setSpacing(GAP)
            self._columns.addLayout(side, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 4, 0)
        outer.setSpacing(GAP)
        outer.addLayout(self._head())
        outer.addLayout(self._columns)
        outer.addStretch(1)

    def _head(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.about)
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addLayout(words)
        head.addLayout(self.buttons)
        return head

    def add_card(self, card: QWidget, side: int = 0) -> None:
        """Put a card into the first or the second column, which stand under each other when
        there is room for one only."""
        self._sides[side].addWidget(card)

    def end_columns(self) -> None:
        """No more cards follow: the columns end at the top."""
        for side in self._sides:
            side.addStretch(1)
        self.buttons.addStretch(1)

    def add_button(self, words: str, icon: str, pressed: Callable[[], object]) -> Button:
        """A button under the name."""
        button = Button(words, icon, pressed=pressed)
        self.buttons.addWidget(button)
        return button

    def add_delete(self, words: str) -> Button:
        """The button that deletes the record at once."""
        button = Button("", "trash-can-outline", "bare", self.delete)
        button.name(words)
        self.buttons.addWidget(button)
        return button

    def delete(self) -> None:
        """Delete what is shown, with a way back."""
        raise NotImplementedError

    def show_record(self, record_id: int) -> bool:
        """Show a record; False if it is gone."""
        raise NotImplementedError

    def leave(self) -> None:
        """Another record or place is about to be shown: save what is typed."""

    def show_beginnings(self) -> None:
        """Words that are longer than their field show how they begin."""
        for field in self.findChildren(QLineEdit):
            if not field.hasFocus():
                field.setCursorPosition(0)

    def focus_first(self) -> None:
        """Put the keyboard into the first field of the first card."""
        for field in self.findChildren(QLineEdit):
            if field.isVisibleTo(self) and field.isEnabled():
                field.setFocus()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = event.size().width() >= theme.px(COLUMNS_FROM)
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)


class AliasField:
    """The other names of a person or organisation in one field, with comma between."""

    def __init__(self, page: Page, widget: Any, kind: str) -> None:
        self._page, self._kind = page, kind
        self._id: int | None = None
        self._name = ""
        self._binding = page.bind(widget, self._save)

    def _save(self, typed: str, step: str) -> None:
        names = read_aliases(typed)
        if any(len(name) > LONGEST for name in names):
            raise WrongInput(words.text("field.too_long", limit=LONGEST))
        if self._id is not None and self._is_there():
            set_aliases(self._page.store, self._kind, self._id, names, self._name, step)

    def _is_there(self) -> bool:
        """Whether the record was not deleted meanwhile."""
        sql = f"SELECT 1 FROM {self._kind} WHERE id = ?"
        return bool(self._page.store.rows(sql, (self._id,)))

    def show(self, record_id: int, name: str) -> None:
        """Show the names of a record, whose own is `name`."""
        if record_id != self._id:
            self.leave()
        self._id, self._name = record_id, name
        sql = f"SELECT name FROM {self._kind}_alias WHERE {self._kind}_id = ? ORDER BY id"
        kept = [row[0] for row in self._page.store.rows(sql, (record_id,))]
        if read_aliases(self._binding.value()) != kept:
            self._binding.fill(", ".join(kept))

    def leave(self) -> None:
        """Save what is typed, and begin a new visit."""
        self._binding.flush()
        self._binding.forget()


class DetailDeck(QWidget):
    """One of several widgets at a time, as high as that one alone."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_widget(self, wanted: QWidget | None) -> None:
        """Show one instead of the one before, or none."""
        if self.shown is not None and wanted is not self.shown:
            self.shown.hide()
        self.shown = wanted
        if wanted is not None:
            self._column.addWidget(wanted)
            wanted.show()


def on_delete(widget: QWidget, happens: Callable[[], object]) -> None:
    """Let the Delete key on a list do something."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), widget)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(lambda: happens())


def on_escape(widget: QWidget, happens: Callable[[], object]) -> None:
    """Let Escape anywhere within a widget do something."""
    key = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: happens())


def way_to(words: str, happens: Callable[[], object]) -> Link:
    """Words that lead to another record."""
    link = Link(words)
    link.clicked.connect(lambda: happens())
    return link
