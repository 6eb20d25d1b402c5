"""The text of live minutes: saved as it is typed, its marked lines made records when left."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.text_binding import TextBinding
from bibk_desktop.kit.qt.text_look import Ground, code, units
from bibk_desktop.records import model
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.store import Store
from bibk_desktop.work.notes import outcomes
from bibk_desktop.work.notes.grounds import ROLES, Marks, marks_of
from bibk_desktop.work.notes.holder import Holder, held
from bibk_desktop.work.notes.markers import kind_of, marked_lines, may_be_marked
from bibk_desktop.work.notes.outcomes import Came
from bibk_desktop.work.notes.text_field import TextField
from bibk_desktop.work.notes.way_back import Made, WayBack

if TYPE_CHECKING:
    from sqlmodel import SQLModel

_KINDS: "dict[str, type[SQLModel]]" = {
    "item": model.Item,
    "round_line": model.RoundLine,
    "internal_note": model.InternalNote,
}
_TOUCHING = ("outcome", "link", "item", "round_line", "internal_note", "meeting")


class NotesEditor(TextField):
    """One text of a meeting, visit or note. Put it on a page with `join`, then `show_text`.

    What stands as a record lies on a ground. Ctrl+Z takes what was done last: a record and
    leaves its words, or typing. `left` is told after the records have followed the text.
    Where no text is shown, `begins(step)` makes one of the first words that are typed.
    """

    left = Signal()

    def __init__(
        self,
        store: Store,
        placeholder: str = "",
        framed: bool = False,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._marks = Marks()
        super().__init__("", placeholder, framed, grows, parent)
        self.setAccessibleName(self.tr("Text"))
        self._store = store
        self._holder: Holder | None = None
        self.begins: Callable[[str], Holder] | None = None
        self._stored = self._settled = ""
        self._declined: set[str] = set()
        self._way_back = WayBack(store)
        self._line = 0
        self.binding = TextBinding(self, self._save, settle=self._settle)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.binding.flush)
        self.cursorPositionChanged.connect(self._moved)
        self.document().undoCommandAdded.connect(self._way_back.typed)
        self.setEnabled(False)

    def join(self, page: Page) -> None:
        """Let the page save this text before it is left, and show how saving goes."""
        self.binding.explain_with(lambda error: page.explain(error))
        self.binding.state_changed.connect(page.saving)
        page.bindings.append(self.binding)

    # --- what is shown

    def show_text(self, holder: Holder | None) -> bool:
        """Turn to a text, or to none; False if what is typed here could not be saved first."""
        if holder == self._holder:
            self.reload()
            return True
        if not self.binding.flush():
            return False
        self._holder = holder
        self._way_back.clear()
        self._declined.clear()
        self._marks = Marks()
        text = held(self._store.rows, holder) if holder else None
        self._show_words(text.text if text else "")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.reload()
        return True

    def holder(self) -> Holder | None:
        """Whose text is shown."""
        return self._holder

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now; words being typed are left alone."""
        if changes is not None and not changes.touches(*_TOUCHING):
            return
        text = held(self._store.rows, self._holder) if self._holder else None
        can_begin = self._holder is None and self.begins is not None
        self.setEnabled(text is not None or can_begin)
        if text is None and not can_begin:
            self.binding.forget()
        if text is None:
            return
        self.setReadOnly(text.is_closed)
        if text.text != self._stored and not self.binding.unsaved():
            self._show_words(text.text)
        self._show_marks(marks_of(self._store.rows, text))

    def _show_words(self, words: str) -> None:
        self._stored = self._settled = words
        self._way_back.clear()
        self.binding.fill(words)

    def _show_marks(self, marks: Marks) -> None:
        """Dress the lines anew where a record came or went; what went was declined."""
        gone = {each.words for each in self._marks.came} - {each.words for each in marks.came}
        if gone:
            self._declined |= gone.intersection(marked_lines(self._stored))
        self._marks = marks
        if not self._is_changed():
            self._undress()

    def _undress(self) -> None:
        """Let go of the grounds that lines kept while they were written in."""
        self.dress([block for block in self._blocks() if self._is_dressed_otherwise(block)])

    def _is_dressed_otherwise(self, block: QTextBlock) -> bool:
        return block.userState() != code(self._marks.grounds(block.text()))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def grounds(self, block: QTextBlock) -> list[Ground]:
        """The words of a paragraph that stand as a record; one being written in keeps its own."""
        line = block.text()
        found = self._marks.grounds(line)
        if block.userState() > 0 and self._is_changed():
            return self._written_in(block, line, found)
        return found

    def _written_in(self, block: QTextBlock, line: str, found: list[Ground]) -> list[Ground]:
        """The whole of a marked line, until its record has followed."""
        kind = kind_of(line)
        if kind is None or (found and block != self.textCursor().block()):
            return found
        start = units(line) - units(line.lstrip())
        return [Ground(start, units(line.rstrip()), ROLES[kind])]

    def _is_changed(self) -> bool:
        return self.binding.unsaved() or self._stored != self._settled

    def refill(self) -> None:
        """Put the text in once more: the text size has changed."""
        super().refill()
        self._way_back.clear()

    # --- saving

    def _save(self, words: str, step: str) -> None:
        holder = self._holder
        if holder is None and self.begins is not None and words.strip():
            holder = self._holder = self.begins(step)
        if holder is not None and words != self._stored:
            self._store.change(_KINDS[holder.kind], holder.id, merge=step, text=words)
            self._stored = words
        self.document().setModified(False)

    def _settle(self) -> bool:
        """Let the records follow the text; a line is left, or the whole text."""
        self._leaving.stop()
        if self._holder is None or self._stored == self._settled:
            return True
        before, self._settled = self._settled, self._stored
        try:
            self._sync(before)
        except Exception:
            self._settled = before
            raise
        return True

    def _sync(self, before: str) -> None:
        holder, step = self._holder, self.binding.step()
        assert holder is not None
        done = outcomes.sync(self._store, holder, before, self._stored, step, self._declined)
        if done.step is not None:
            self.document().setModified(False)
            typed = self.document().availableUndoSteps()
            self._way_back.made(Made(done.step, done.made, done.lines, typed))
        self.reload()
        self.left.emit()

    def _moved(self) -> None:
        """A marked line that was left becomes a record when the key has been shown."""
        was, self._line = self._line, self.textCursor().blockNumber()
        if was != self._line:
            first, last = sorted((was, self._line))
            around = range(max(first - 1, 0), min(last + 2, self.document().blockCount()))
            lines = (self.document().findBlockByNumber(number).text() for number in around)
            if any(map(may_be_marked, lines)):
                self._leaving.start(0)

    # --- the way back

    def can_undo_here(self) -> bool:
        """Whether typing, or a record that typing made, can be taken back here."""
        return super().can_undo_here() or self._way_back.can_take_back()

    def can_redo_here(self) -> bool:
        """Whether typing taken back here, or its record, can be done again."""
        return super().can_redo_here() or self._way_back.can_make_again()

    def undo_here(self) -> None:
        """Take back what was done last here: a record, or typing."""
        if self._leaving.isActive():
            self.binding.flush()
        if self._way_back.is_next(self.document().availableUndoSteps()):
            self.binding.save()
            self._way_back.take_back()
            self.reload()
        else:
            self.undo()

    def redo_here(self) -> None:
        """Do again what was taken back last here: a record, or typing."""
        if self._way_back.is_again(self.document().availableUndoSteps()):
            self._take(self._way_back.make_again())
            self.reload()
        else:
            self.redo()

    # --- for the page

    def came_at_cursor(self) -> Came | None:
        """The outcome of the line that the cursor stands in."""
        came = self._marks.of_line(self.textCursor().block().text())
        return came[0] if came else None

    def go_to(self, words: str) -> bool:
        """Put the cursor at the line that holds `words`; False if no line does."""
        for block in self._blocks():
            if words in block.text():
                self.setTextCursor(QTextCursor(block))
                self.ensureCursorVisible()
                return True
        return False

    def is_in_text(self, words: str) -> bool:
        """Whether the words that a record came from still stand in the text."""
        return words in plain_text(self._stored)

    def take_line(self) -> None:
        """Make the line at the cursor a record though its record was taken back before."""
        line = self.textCursor().block().text().strip()
        if not self._marks.of_line(line):
            self._take((line,))

    def _take(self, lines: Iterable[str]) -> None:
        wanted = tuple(lines)
        if wanted and self._holder is not None and self.binding.flush():
            self._declined.difference_update(wanted)
            self._sync(outcomes.without(self._stored, wanted))

    def put_marker(self, marker: str) -> None:
        """Begin the line at the cursor with `marker`, or a new line if it has words already."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        cursor.insertText(marker)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus()
