"""What a text edit can do to its text, as actions with keys and as its menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAction,
    QFont,
    QGuiApplication,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QMenu

from bibk_desktop.kit.qt import addresses
from bibk_desktop.kit.qt.paragraphs import PLAIN, Shape, blocks_of, set_shape, shape_of

if TYPE_CHECKING:
    from bibk_desktop.kit.qt.text_edit import TextEdit

Test = Callable[[QTextCharFormat], bool]
_LINK = (
    QTextFormat.Property.IsAnchor.value,
    QTextFormat.Property.AnchorHref.value,
    QTextFormat.Property.AnchorName.value,
)


def is_bold(look: QTextCharFormat) -> bool:
    """Whether words of that look are bold."""
    return look.fontWeight() >= QFont.Weight.DemiBold


def words_format(bold: bool = False, italic: bool = False, link: str = "") -> QTextCharFormat:
    """The look of words; `link` is an address or empty."""
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)
    if link:
        made.setAnchor(True)
        made.setAnchorHref(link)
    return made


def without_link(look: QTextCharFormat) -> QTextCharFormat:
    """The same look leading nowhere."""
    made = QTextCharFormat(look)
    for name in _LINK:
        made.clearProperty(name)
    return made


def link_at(cursor: QTextCursor, ahead: bool = False) -> str:
    """The address of the words before the cursor, or of those after it; empty if none."""
    probe = QTextCursor(cursor)
    probe.setPosition(cursor.selectionEnd() if not ahead else cursor.position())
    if ahead:
        if probe.atBlockEnd():
            return ""
        probe.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return str(probe.charFormat().anchorHref())


def around_link(cursor: QTextCursor) -> QTextCursor:
    """A cursor that has chosen the whole link that `cursor` stands in, else what it had chosen."""
    chosen = QTextCursor(cursor)
    address = link_at(cursor) or link_at(cursor, ahead=True)
    if cursor.hasSelection() or not address:
        return chosen
    start, first = cursor.block().position(), -1
    for part in cursor.block().textFormats():
        same = part.format.anchorHref() == address
        first = (start + part.start if first < 0 else first) if same else -1
        last = start + part.start + part.length
        if same and first <= cursor.position():
            chosen.setPosition(first)
            chosen.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return chosen


class TextFormats(QObject):
    """The actions of one text edit. They live with it and answer to its keys only."""

    def __init__(self, edit: "TextEdit") -> None:
        super().__init__(edit)
        self._edit = edit
        self.bold = self._action(self.tr("Bold"), "Ctrl+B", self._turn_bold)
        self.italic = self._action(self.tr("Italic"), "Ctrl+I", self._turn_italic)
        self.link = self._action(self.tr("Link…"), "Ctrl+L", self._edit_link)
        self.bullets = self._shaper(self.tr("Bulleted list"), "Ctrl+Shift+L", Shape("bullet"))
        self.numbers = self._shaper(self.tr("Numbered list"), "Ctrl+Shift+7", Shape("numbered"))
        self.heading = self._shaper(self.tr("Heading"), "Ctrl+Shift+1", Shape("heading", 1))
        self.subheading = self._shaper(self.tr("Subheading"), "Ctrl+Shift+2", Shape("heading", 2))
        self.plain = self._shaper(self.tr("Body text"), "Ctrl+Shift+0", PLAIN)
        self.paste_words = self._action(
            self.tr("Paste as plain text"), "Ctrl+Shift+V", self._paste_words
        )

    def _action(self, name: str, keys: str, happens: Callable[[], None]) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda checked: self._happen(happens))
        self._edit.addAction(action)
        return action

    def _happen(self, happens: Callable[[], None]) -> None:
        if not self._edit.isReadOnly():
            happens()

    def _shaper(self, name: str, keys: str, shape: Shape) -> QAction:
        return self._action(name, keys, lambda: self.shape(shape))

    # --- bold and italic

    def _turn_bold(self) -> None:
        made = QTextCharFormat()
        bold = not self._is_all(is_bold)
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self._dress(made)

    def _turn_italic(self) -> None:
        made = QTextCharFormat()
        made.setFontItalic(not self._is_all(QTextCharFormat.fontItalic))
        self._dress(made)

    def _chosen(self) -> QTextCursor:
        """What is chosen; without a choice the word that the cursor stands in the middle of."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return cursor
        word = QTextCursor(cursor)
        word.select(QTextCursor.SelectionType.WordUnderCursor)
        inside = word.selectionStart() < cursor.position() < word.selectionEnd()
        return word if inside else cursor

    def _is_all(self, test: Test) -> bool:
        cursor = self._chosen()
        if not cursor.hasSelection():
            return test(self._edit.currentCharFormat())
        looks = [look for _, _, look in _parts(cursor)]
        return bool(looks) and all(map(test, looks))

    def _dress(self, look: QTextCharFormat) -> None:
        cursor = self._chosen()
        if cursor.hasSelection():
            cursor.mergeCharFormat(look)
        if cursor.position() == self._edit.textCursor().position():
            self._edit.mergeCurrentCharFormat(look)

    # --- what paragraphs are

    def shape(self, shape: Shape) -> None:
        """Make the chosen paragraphs that; those that are it already become body text again."""
        cursor = self._edit.textCursor()
        touched = blocks_of(cursor)
        same = all(_alike(shape_of(block), shape) for block in touched)
        cursor.beginEditBlock()
        for block in touched:
            level = shape_of(block).level if shape.is_list and shape_of(block).is_list else None
            wanted = shape if level is None else Shape(shape.kind, level)
            set_shape(QTextCursor(block), PLAIN if same else wanted)
        cursor.endEditBlock()

    # --- links

    def _edit_link(self) -> None:
        cursor = around_link(self._edit.textCursor())
        chosen = cursor.selectedText()
        address = link_at(cursor) if cursor.hasSelection() else ""
        self._edit.link_field.open(address or addresses.whole(chosen), cursor)

    def set_link(self, cursor: QTextCursor, address: str) -> None:
        """Let the chosen words lead to `address`, or nowhere; without words it is its own."""
        ready = addresses.whole(address) or (
            f"https://{address.strip()}" if address.strip() else ""
        )
        if not cursor.hasSelection():
            if ready:
                cursor.insertText(address.strip(), words_format(link=ready))
            return
        cursor.beginEditBlock()
        for start, end, look in _parts(cursor):
            part = QTextCursor(cursor.document())
            part.setPosition(start)
            part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            bare = without_link(look)
            if ready:
                bare.merge(words_format(link=ready))
            part.setCharFormat(bare)
        cursor.endEditBlock()

    # --- menu

    def _paste_words(self) -> None:
        self._edit.paste_plain(QGuiApplication.clipboard().text())

    def menu(self) -> QMenu:
        """What can be done here now, with its keys."""
        edit, menu = self._edit, QMenu(self._edit)
        menu.setAccessibleName(edit.accessibleName())
        address = link_at(edit.textCursor()) or link_at(edit.textCursor(), ahead=True)
        if address:
            menu.addAction(self.tr("Open link"), lambda: edit.link_opened.emit(address))
            menu.addSeparator()
        standard = QKeySequence.StandardKey
        chosen, editable = edit.textCursor().hasSelection(), not edit.isReadOnly()
        if editable:
            self._offer(menu, self.tr("Undo"), standard.Undo, edit.undo_here, edit.can_undo_here())
            self._offer(menu, self.tr("Redo"), standard.Redo, edit.redo_here, edit.can_redo_here())
            menu.addSeparator()
            self._offer(menu, self.tr("Cut"), standard.Cut, edit.cut, chosen)
        self._offer(menu, self.tr("Copy"), standard.Copy, edit.copy, chosen)
        if editable:
            self._offer(menu, self.tr("Paste"), standard.Paste, edit.paste, edit.canPaste())
            menu.addAction(self.paste_words)
        self._offer(menu, self.tr("Select all"), standard.SelectAll, edit.selectAll, True)
        if editable:
            menu.addSeparator()
            menu.addActions([self.bold, self.italic, self.link])
            menu.addSeparator()
            menu.addActions([self.bullets, self.numbers])
            menu.addActions([self.heading, self.subheading, self.plain])
        return menu

    def _offer(
        self,
        menu: QMenu,
        name: str,
        keys: QKeySequence.StandardKey,
        happens: Callable[[], object],
        is_possible: bool,
    ) -> None:
        action = menu.addAction(name, lambda: happens())
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(is_possible)


def _alike(one: Shape, other: Shape) -> bool:
    return one.kind == other.kind and (one.is_list or one.level == other.level)


def _parts(cursor: QTextCursor) -> list[tuple[int, int, QTextCharFormat]]:
    """The pieces of one look within what is chosen: start, end, look."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    found = []
    for block in blocks_of(cursor):
        for part in block.textFormats():
            start = max(block.position() + part.start, first)
            end = min(block.position() + part.start + part.length, last)
            if start < end:
                found.append((start, end, QTextCharFormat(part.format)))
    return found
