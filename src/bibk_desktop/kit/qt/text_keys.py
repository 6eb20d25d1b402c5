"""Enter, Tab, Backspace and the signs that begin a list, as people know them from Word."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from bibk_desktop.kit.qt.paragraphs import PLAIN, Shape, blocks_of, numbers, set_shape, shape_of

_NUMBER = re.compile(r"([0-9]{1,9})\. $")
_SIGNS = {"- ": Shape("bullet"), "# ": Shape("heading", 1), "## ": Shape("heading", 2)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def way(event: QKeyEvent) -> int:
    """-1 for the keys that take back, 1 for those that do again, else 0."""
    standard = QKeySequence.StandardKey
    if event.matches(standard.Undo):
        return -1
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return int((control and event.key() == Qt.Key.Key_Y) or event.matches(standard.Redo))


def pressed(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Do what a key means in a list or heading; False leaves the key to the text edit."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Backtab:
        return _move(cursor, -1, anywhere=True)
    if plain != Qt.KeyboardModifier.NoModifier:
        return False
    if event.key() in _ENTER:
        return _enter(cursor)
    if event.key() == Qt.Key.Key_Tab:
        return _move(cursor, 1) or _many(cursor)
    return event.key() == Qt.Key.Key_Backspace and _backspace(cursor)


def _enter(cursor: QTextCursor) -> bool:
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    shape = shape_of(cursor.block())
    if shape.is_list and not cursor.block().text():
        set_shape(cursor, shape.moved(-1) if shape.level else PLAIN)
    else:
        _break(cursor, shape)
    cursor.endEditBlock()
    return True


def _break(cursor: QTextCursor, shape: Shape) -> None:
    """A new paragraph; what follows a heading is none, nor what is put in before it."""
    at_start, at_end = cursor.atBlockStart(), cursor.atBlockEnd()
    cursor.insertBlock()
    if shape.kind == "heading" and at_end:
        set_shape(cursor, PLAIN)
    elif shape.kind == "heading" and at_start:
        above = QTextCursor(cursor.block().previous())
        set_shape(above, PLAIN)


def _backspace(cursor: QTextCursor) -> bool:
    """At the start of a list's line its sign goes first."""
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    if not shape_of(cursor.block()).is_list:
        return False
    set_shape(cursor, PLAIN)
    return True


def _move(cursor: QTextCursor, by: int, anywhere: bool = False) -> bool:
    """Move lines of a list in or out; in the middle of a line Tab is a tab."""
    touched = blocks_of(cursor)
    if len(touched) == 1 and not (anywhere or cursor.atBlockStart()):
        return False
    lines = [block for block in touched if shape_of(block).is_list]
    cursor.beginEditBlock()
    for block in lines:
        set_shape(QTextCursor(block), shape_of(block).moved(by))
    cursor.endEditBlock()
    return bool(lines)


def _many(cursor: QTextCursor) -> bool:
    """Tab never overwrites several paragraphs."""
    return len(blocks_of(cursor)) > 1


def begin_list(cursor: QTextCursor) -> bool:
    """Turn "- ", "1. ", "# " just typed at the start of a paragraph into what they announce.

    Taking it back leaves the signs.
    """
    block = cursor.block()
    if shape_of(block) != PLAIN:
        return False
    before = block.text()[: cursor.positionInBlock()]
    shape = _SIGNS.get(before) or _numbered(before, block)
    if shape is None:
        return False
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_shape(cursor, shape)
    cursor.endEditBlock()
    return True


def _numbered(before: str, block: QTextBlock) -> Shape | None:
    """1 begins a list, and a list that stands just above goes on with its next number."""
    match = _NUMBER.fullmatch(before)
    if match is None:
        return None
    above = block.previous()
    goes_on = above.isValid() and shape_of(above).kind == "numbered"
    level = shape_of(above).level if goes_on else 0
    following = numbers([above])[above.blockNumber()] + 1 if goes_on else 1
    return Shape("numbered", level) if int(match[1]) in (1, following) else None
