"""Ctrl+F in a meeting: from one place to the next in all its text."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.agenda_view import AgendaView

Find = Callable[[str, bool], bool]


def items_holding(rows: Rows, meeting_id: int | None, said: str) -> set[int]:
    """The items of a meeting whose text holds these words."""
    found = rows("SELECT id, text FROM item WHERE meeting_id = ?", (meeting_id,))
    low = said.casefold()
    return {id_ for id_, text in found if low in plain_text(text).casefold()}


def find_in(
    editor: QTextEdit,
    agenda: AgendaView,
    holding: Callable[[str], set[int]],
    said: str,
    back: bool = False,
) -> bool:
    """Go to the next place that holds the words, from item to item and round the end."""
    flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
    if not said or editor.find(said, flags):
        return bool(said)
    ids, here = [row.id for row in agenda.model_.rows], agenda.currentIndex().row()
    order, those = [*ids[here + 1 :], *ids[: here + 1]], holding(said)
    for id_ in order[::-1] if back else order:
        if id_ in those and agenda.choose(id_):
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            editor.moveCursor(end)
            return bool(editor.find(said, flags))
    return False


class FindBar(QWidget):
    """A field for the words; Enter goes on, Shift+Enter back, Esc closes it."""

    def __init__(self, find: Find, done: Callable[[], object]) -> None:
        super().__init__()
        self._find, self._done = find, done
        self.said = label("", "watch")
        self.field = QLineEdit()
        name = label(self.tr("Find in the meeting"))
        name.setBuddy(self.field)
        self.field.textEdited.connect(lambda _: self.said.setText(""))
        close = Button("", "close", "bare", self.close_bar)
        close.name(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (name, self.field, self.said, close):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.hide()

    def start(self) -> None:
        """Show the field, ready to write."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Take it away, back to the text."""
        self.hide()
        self._done()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            hit = self._find(self.field.text(), back)
            self.said.setText("" if hit else self.tr("Not found"))
        else:
            super().keyPressEvent(event)
