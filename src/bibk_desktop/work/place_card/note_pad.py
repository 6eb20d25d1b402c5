"""The pad on which a note is written right on the kommunkort, saved as it is typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.work.notes.editor import NotesEditor
from bibk_desktop.work.notes.holder import Holder

HIGH = 104


class NotePad(QWidget):
    """One note: its kind and day, its text, and a button that puts it away.

    An internal note that was opened here and left empty is taken back, as if never begun.
    """

    closed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._begun: Holder | None = None
        self.chip = Chip("", "information")
        self.day = label("", "quiet")
        self.done = Button(self.tr("Done"), pressed=self.close_pad)
        self.editor = NotesEditor(page.store, self.tr("Write what was said"), framed=True)
        self.editor.join(page)
        self._lay()
        self.hide()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self.chip)
        head.addWidget(self.day)
        head.addStretch(1)
        head.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(4))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self.editor)
        self._size()

    def _size(self) -> None:
        self.editor.setFixedHeight(theme.px(HIGH))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._size()
        super().changeEvent(event)

    def begin(
        self, holder: Holder, said: str, day: str, role: Role, *, is_new: bool = False
    ) -> None:
        """Turn to a note: its kind in words, its day; `is_new` when it was made just now."""
        self.close_pad()
        if not self.editor.show_text(holder):
            return
        self._begun = holder if is_new else None
        self.chip.set_chip(said, role)
        self.day.setText(day)
        self.editor.setAccessibleName(f"{said} {day}".strip())
        self.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def holder(self) -> Holder | None:
        """The note that is open; None while the pad is put away."""
        return None if self.isHidden() else self.editor.holder()

    def close_pad(self) -> bool:
        """Save and put the pad away; False if what is typed could not be saved."""
        if self.isHidden():
            return True
        if not self.editor.binding.flush():
            return False
        self._take_back_empty()
        self.editor.show_text(None)
        self.hide()
        self.closed.emit()
        return True

    def _take_back_empty(self) -> None:
        """An internal note without a word, begun by the last step, was never meant."""
        begun, self._begun = self._begun, None
        if begun is None or begun.kind != "internal_note" or self.editor.value().strip():
            return
        store = self._page.store
        place = "SELECT m.name FROM internal_note n JOIN municipality m"
        found = store.rows(f"{place} ON m.id = n.municipality_id WHERE n.id = ?", (begun.id,))
        begun_here = [words.text("undo.internal_note", place=name) for (name,) in found]
        self.editor.show_text(None)
        if store.undo_label() in begun_here:
            store.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (control and entered):
            self.close_pad()
        else:
            super().keyPressEvent(event)
