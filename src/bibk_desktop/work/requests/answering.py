"""Answers by one key: which keys a request takes, and what each of them does to a row."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.requests import changes
from bibk_desktop.work.requests.answer_editor import replies_of
from bibk_desktop.work.requests.keys import Hint
from bibk_desktop.work.requests.rules import WITH_OPTIONS, Asked, Sheet

CHANNEL = "requests.channel"
REPLIES = ("yes", "no", "maybe")
MOST_FIGURES = 9


class Answering(QObject):
    """A letter is a reply, a figure an option or the beginning of a number.

    `editor_wanted(row, typed)` asks for the editor.
    """

    editor_wanted = Signal(object, str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def channel(self) -> str:
        """How the answers given by one key have come."""
        return self._page.memory.get(CHANNEL, "mail")

    def choose_channel(self, channel: str) -> None:
        """From now on they come so."""
        self._page.memory.put(CHANNEL, channel)

    # --- which keys there are

    def hints(self, one: Sheet, row: Asked) -> list[Hint]:
        """The keys that answer for a row, and what they do."""
        found = self._option_hints(one, row)
        found += [self._reply_hint(one, row, letter) for letter in _letters(one)]
        if one.asks == "number":
            found.insert(0, ("0–9", one.number_of or self.tr("number"), self._opener(row)))
        write = self.tr("Enter"), self.tr("write answer"), self._opener(row)
        found.append(write)
        if row.given is not None:
            found.append((self.tr("Delete"), self.tr("take back"), lambda: self.take_back(row)))
        return found

    def _reply_hint(self, one: Sheet, row: Asked, letter: str) -> Hint:
        said = words.text(f"Reply.{_letters(one)[letter]}")
        return letter.upper(), said, self._presser(one, row, letter)

    def _option_hints(self, one: Sheet, row: Asked) -> list[Hint]:
        today = self._page.store.today()
        shown = one.options[:MOST_FIGURES] if one.asks in WITH_OPTIONS else ()
        return [
            (str(place), option.label(today), self._presser(one, row, str(place)))
            for place, option in enumerate(shown, start=1)
        ]

    def _presser(self, one: Sheet, row: Asked, key: str) -> Callable[[], object]:
        return lambda: self.press(one, row, key)

    def _opener(self, row: Asked) -> Callable[[], object]:
        return lambda: self.editor_wanted.emit(row, "")

    def menu(self, one: Sheet, row: Asked, parent: QWidget) -> QMenu:
        """The same for the pointer, and the ways to the municipality and its director."""
        made = QMenu(parent)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, said, happens in self.hints(one, row):
            made.addAction(f"{said.replace('&', '&&')}\t{key}").triggered.connect(
                lambda checked=False, happens=happens: happens()
            )
        made.addSeparator()
        ways = (
            ("municipality", row.place_id, row.name),
            ("person", row.person_id, row.answers_there),
        )
        for kind, id_, name in ways:
            if id_ is not None and self._page.opens(kind, id_):
                self._add_way(made, kind, id_, name)
        return made

    def _add_way(self, menu: QMenu, kind: str, id_: int, name: str) -> None:
        action = menu.addAction(f"{name.replace('&', '&&')} ›")
        action.triggered.connect(lambda: self._page.open_requested.emit(kind, id_))

    # --- what they do

    def press(self, one: Sheet, row: Asked, key: str) -> None:
        """Answer for a row by the key that was pressed; other keys do nothing."""
        reply = _letters(one).get(key)
        if reply is not None:
            changes.reply(self._page.store, one, row, reply, self.channel())
        elif key in "123456789" and one.asks in WITH_OPTIONS:
            self._toggle(one, row, int(key))
        elif key in "0123456789" and (one.asks == "number" or one.asks == "yes_no"):
            self._count(one, row, key)

    def _toggle(self, one: Sheet, row: Asked, place: int) -> None:
        if place <= len(one.options):
            option = one.options[place - 1]
            said = option.label(self._page.store.today())
            changes.toggle(self._page.store, one, row, option, self.channel(), said)

    def _count(self, one: Sheet, row: Asked, key: str) -> None:
        if one.asks == "number" or one.number_of:
            self.editor_wanted.emit(row, key)

    def take_back(self, row: Asked) -> None:
        """Forget what a row answered, with a way back."""
        if row.given is not None:
            changes.take_back(self._page.store, row)
            said = self.tr("The answer from %1 is taken back").replace("%1", row.name)
            self._page.toast_requested.emit(said)


def _letters(one: Sheet) -> dict[str, str]:
    """Letter → the reply it stands for in this request."""
    letters = dict(zip(words.text("requests.letters"), REPLIES, strict=True))
    return {letter: reply for letter, reply in letters.items() if reply in replies_of(one)}
