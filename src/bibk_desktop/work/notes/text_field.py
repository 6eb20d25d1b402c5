"""A field for prose whose value is the notation of rich_text: notes, purposes, minutes."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from bibk_desktop.kit.qt import addresses
from bibk_desktop.kit.qt.text_edit import TextEdit
from bibk_desktop.kit.qt.text_formats import words_format
from bibk_desktop.records.rich_text import Block, from_plain, read, write
from bibk_desktop.work.notes import copy, paste, text_document

_OWN = "application/x-bibk-text"


class TextField(TextEdit):
    """Blocks in and out, exactly. Bind it with TextBinding."""

    def value(self) -> str:
        """The text in the notation of rich_text."""
        return write(text_document.read(self.document()))

    def show_value(self, value: str) -> None:
        """Show a stored text; typing begins anew, the cursor stays where it was if it can."""
        place = self.textCursor().position()
        with self.quietly():
            self.start_anew()
            text_document.fill(self.document(), read(value or ""))
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def refill(self) -> None:
        """Put the text in once more: the text size has changed."""
        self.show_value(self.value())

    # --- the clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        blocks = text_document.chosen(self.textCursor())
        made = QMimeData()
        made.setText(copy.to_plain(blocks))
        made.setHtml(copy.to_html(blocks))
        made.setData(_OWN, write(blocks).encode())
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(_OWN):
            self._put(read(bytes(source.data(_OWN).data()).decode()))
        elif not self._link_chosen(source.text()):
            self._put(paste.from_clipboard(source.html(), source.text()))

    def paste_plain(self, words: str) -> None:
        """Put words in without any look, a line a paragraph."""
        self._put(read(from_plain(words)))

    def _put(self, blocks: list[Block]) -> None:
        cursor = self.textCursor()
        text_document.insert(cursor, blocks)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(words_format())
        self.ensureCursorVisible()

    def _link_chosen(self, words: str) -> bool:
        """An address put on chosen words makes them lead there."""
        cursor, address = self.textCursor(), addresses.whole(words)
        if not (address and cursor.hasSelection()):
            return False
        self.formats.set_link(cursor, address)
        cursor.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        return True
