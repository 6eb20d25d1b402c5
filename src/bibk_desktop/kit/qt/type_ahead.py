"""A field that finds one of many as it is typed, and offers to create what is not there."""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.kit.qt.rows import Row, RowList

SHOWN = 30
CREATE = object()
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choice(NamedTuple):
    """One of many: its words, a quiet detail, and other words that find it (aliases, codes)."""

    key: Hashable
    text: str
    detail: str = ""
    also: str = ""


class TypeAhead(QLineEdit):
    """Holds one choice or none. Type to find, arrows and Enter or a click take; empty is none.

    `choices()` is asked when the first key is pressed and again at each visit to the field;
    their order stays among equals. A list that is the same object is not read again.
    `makes(text)` makes what was not there; it says by `picked` itself what it made, inside its
    own write. What is typed and chosen from nothing stays, marked.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: Callable[[], Sequence[Choice]] = list
        self.makes: Callable[[str], object] | None = None
        self._key: Hashable | None = None
        self._shown = ""
        self._all: list[tuple[str, Choice]] = []
        self._source: Sequence[Choice] | None = None
        self._is_fresh = False
        self._found: list[Choice] = []
        self._moved = False
        self._popup: _Popup | None = None
        self.setPlaceholderText(self.tr("Type to find"))
        self.textEdited.connect(self._typed)

    # --- what it holds

    def key(self) -> Hashable | None:
        """The key of the choice it holds."""
        return self._key

    def show_choice(self, key: Hashable | None, words: str) -> None:
        """Hold another choice; nobody is told. Words being typed are left alone."""
        same = key == self._key and words == self._shown
        self._key, self._shown = key, words
        if not same and not self.unsaved():
            self._put_back()

    def unsaved(self) -> bool:
        """Whether something is typed that is no choice yet."""
        return self.isModified() and self.text().strip() != self._shown

    def forget(self) -> None:
        """Let go of what is typed; the choice that it holds stands there again."""
        self.close_list()
        self._put_back()

    def _put_back(self) -> None:
        self.setText(self._shown)
        self.setCursorPosition(0)
        mark_wrong(self, "")

    def flush(self) -> bool:
        """Take what is typed if it can only mean one choice; else it stays, marked. True."""
        if self.unsaved():
            self._take_typed()
        self.close_list()
        return True

    def _take_typed(self) -> None:
        text = self.text().strip()
        if not text:
            self._take(None)
            return
        exact = [each for each in self.matching(text) if _folded(each.text) == _folded(text)]
        found = exact or self.matching(text)
        if len(found) == 1:
            self._take(found[0])
        else:
            mark_wrong(self, self.tr("Choose one of the list, or empty the field."))

    def _take(self, choice: Choice | None) -> None:
        key = choice.key if choice is not None else None
        changed = key != self._key
        self._key, self._shown = key, choice.text if choice is not None else ""
        self.forget()
        if changed:
            self.picked.emit(key)

    # --- finding

    def matching(self, text: str) -> list[Choice]:
        """The choices with a word that begins with each word of `text`; whole names first."""
        wanted = _folded(text)
        self._gather()
        words = [f" {word}" for word in wanted.split()]
        found = [each for words_of, each in self._all if all(word in words_of for word in words)]
        return sorted(found, key=lambda choice: _rank(choice, wanted)) if wanted else found

    def _gather(self) -> None:
        """Ask for the choices, once a visit."""
        if self._is_fresh:
            return
        self._is_fresh = True
        found = self.choices()
        if found is not self._source:
            self._source = found
            self._all = [(_searched(choice), choice) for choice in found]

    def found(self) -> list[Choice]:
        """What the list offers just now, without the offer to create."""
        return self._found

    def _typed(self, text: str) -> None:
        mark_wrong(self, "")
        self._moved = False
        self.open_list()

    def open_list(self) -> None:
        """Show what fits what is typed; all when nothing is."""
        text = self.text().strip()
        self._found = self.matching("" if text == self._shown else text)[:SHOWN]
        rows = [Row(place, each.text, each.detail) for place, each in enumerate(self._found)]
        if text and text != self._shown and self.makes is not None:
            rows.append(Row(CREATE, self.create_words(text), icon="plus", lead=""))
        self._list().rows.show_rows(rows)
        if rows:
            self._list().rows.setCurrentIndex(self._list().rows.model().index(0, 0))
        self._list().open_under(self, bool(rows))

    def create_words(self, text: str) -> str:
        """What the offer to create says."""
        return self.tr("Create %1").replace("%1", f"”{text}”")

    def is_open(self) -> bool:
        """Whether the list stands on the screen."""
        return self._popup is not None and self._popup.isVisible()

    def close_list(self) -> None:
        """Take the list away."""
        if self._popup is not None:
            self._popup.hide()

    def list_rows(self) -> list[Row]:
        """The rows of the list as they stand."""
        return self._list().rows.rows() if self.is_open() else []

    def _list(self) -> "_Popup":
        if self._popup is None:
            self._popup = _Popup(self)
            self._popup.rows.opened.connect(self._choose)
        return self._popup

    def _choose(self, place: object) -> None:
        """A row of the list was taken."""
        if place is CREATE:
            self._create()
        elif isinstance(place, int):
            self._take(self._found[place])

    def _create(self) -> None:
        text, makes = self.text().strip(), self.makes
        self.close_list()
        self.setModified(False)
        if makes is not None:
            makes(text)

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in MOVES:
            self._move(event)
        elif key in ENTERS and self.is_open():
            self._choose(self._list().rows.current_key())
        elif key == Qt.Key.Key_Escape and (self.is_open() or self.unsaved()):
            self.forget()
        else:
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> None:
        if self.is_open():
            self._moved = True
            self._list().rows.keyPressEvent(event)
        else:
            self.open_list()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z with nothing typed here belongs to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = QKeySequence.StandardKey.Undo
            if event.matches(undo) and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.is_open() and not self.isReadOnly():
            self.open_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_fresh = False
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if self.is_open() and self._moved and self.unsaved():
            place = self._list().rows.current_key()
            if place is not CREATE:
                self._choose(place)
        self._moved = False
        self.flush()


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _searched(choice: Choice) -> str:
    """Every word that finds it, each with a space before it; parts of double names count."""
    words = f"{choice.text} {choice.also} {choice.detail}".casefold()
    return " " + " ".join(words.split()) + " " + words.replace("-", " ").replace(",", " ")


def _rank(choice: Choice, wanted: str) -> int:
    """The whole name, the whole of another name, a name that begins so, all others."""
    name = choice.text.casefold()
    if name == wanted:
        return 0
    if wanted in choice.also.casefold().split("\n"):
        return 1
    return 2 if name.startswith(wanted) else 3


class _Popup(Card):
    """The list under the field: a child of the window, so that the keyboard stays in the field."""

    def __init__(self, field: TypeAhead) -> None:
        super().__init__(parent=field.window())
        self._window = field.window()
        self.rows = RowList(self.tr("Suggestions"))
        self.rows.keeps_current = True
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setContentsMargins(6, 6, 6, 6)
        self.body.addWidget(self.rows)
        self.hide()
        self._window.installEventFilter(self)

    def open_under(self, field: TypeAhead, found: bool) -> None:
        """Stand under the field, or over it where there is more room, within the window."""
        if not found:
            self.hide()
            return
        window = self._window
        width = min(max(field.width(), theme.px(320)), window.width() - 24)
        corner = field.mapTo(window, QPoint(0, 0))
        below = window.height() - corner.y() - field.height() - 16
        above = corner.y() - 16
        wanted = min(self.rows.heightForWidth(width - 14) + 16, theme.px(320))
        over = wanted > below and above > below
        height = min(wanted, above if over else below)
        top = corner.y() - height - 4 if over else corner.y() + field.height() + 4
        left = max(min(corner.x(), window.width() - width - 12), 12)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Hide):
            self.hide()
        return super().eventFilter(watched, event)
