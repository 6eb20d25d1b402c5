"""A document as it was read, with the words marked that something was found in."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from bibk_desktop.kit.office.source import Look, SourceDocument, SourceLine
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.work.meetings.take_in.review import Found

Marked = Sequence[tuple[Found, Role]]


class SourceView(QTextEdit):
    """Reads; nothing in it is changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("The document"))
        self.setStyleSheet("QTextEdit { border: none; padding: 0; background: transparent; }")
        self._blocks: dict[int, list[int]] = {}

    def show_document(self, document: SourceDocument) -> None:
        """Show its lines."""
        self.clear()
        self._blocks = {}
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, line in enumerate(document.lines):
            if place:
                cursor.insertBlock()
            self._blocks.setdefault(line.number, []).append(cursor.blockNumber())
            cursor.setBlockFormat(_block_format(line))
            cursor.insertText(_words(line), _look(line))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, found: Marked, current: Found | None) -> None:
        """Mark what was found, the current one strongest, and bring it into sight."""
        marks = []
        for each, role in found:
            cursor = self._cursor(each)
            if cursor is not None:
                marks.append(_selection(cursor, role, each == current))
        self.setExtraSelections(marks)
        there = self._cursor(current) if current is not None else None
        if there is None and current is not None and current.line in self._blocks:
            there = self._line(current.line)
        if there is not None:
            there.clearSelection()
            self.setTextCursor(there)
            self.ensureCursorVisible()

    def _line(self, number: int) -> QTextCursor:
        return QTextCursor(self.document().findBlockByNumber(self._blocks[number][0]))

    def _cursor(self, found: Found) -> QTextCursor | None:
        """The words of a finding, chosen; None if they do not stand in its line."""
        for number in self._blocks.get(found.line, ()):
            block = self.document().findBlockByNumber(number)
            at = block.text().find(found.raw) if found.raw else -1
            if at >= 0:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + at)
                keep = QTextCursor.MoveMode.KeepAnchor
                cursor.setPosition(block.position() + at + len(found.raw), keep)
                return cursor
        return None


def _words(line: SourceLine) -> str:
    said = " \u2502 ".join(line.cells) if line.cells else line.text
    return f"{line.label} {said}".strip()


def _look(line: SourceLine) -> QTextCharFormat:
    made = QTextCharFormat()
    strong = line.strong or line.look in (Look.heading, Look.document_title)
    made.setFont(theme.font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
    return made


def _block_format(line: SourceLine) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(theme.px(4))
    if line.look in (Look.bullet, Look.numbered):
        made.setLeftMargin(theme.px(18) * (line.level + 1))
    return made


def _selection(cursor: QTextCursor, role: Role, is_current: bool) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    colours = theme.tokens()
    look = QTextCharFormat()
    paper = colours.accent if is_current else colours.paper(role) or colours.line
    look.setBackground(QColor(paper))
    look.setForeground(QColor(colours.on_accent if is_current else colours.ink(role)))
    made.format = look
    return made
