"""A document as it was read, with the words marked that something was found in."""

from collections.abc import Iterator, Sequence, Set
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from bibk_desktop.kit.office.source import Look, SourceDocument, SourceLine
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.text_look import units
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
        self._ringed: QTextCursor | None = None

    def show_document(self, document: SourceDocument, headings: Set[int] = frozenset()) -> None:
        """Show its lines; those with a number in `headings` are bold too."""
        self.clear()
        self._blocks, self._ringed = {}, None
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, line in enumerate(document.lines):
            if place:
                cursor.insertBlock()
            self._blocks.setdefault(line.number, []).append(cursor.blockNumber())
            cursor.setBlockFormat(_block_format(line))
            cursor.insertText(_words(line), _look(line, line.number in headings))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, found: Marked, current: Found | None) -> None:
        """Mark what was found, the current one strongest, and bring it into sight."""
        marks = []
        for each, role in found:
            cursor = self._cursor(each)
            if cursor is not None:
                marks.append(_selection(cursor, role))
        self.setExtraSelections(marks)
        there = self._cursor(current) if current is not None else None
        self._ringed = QTextCursor(there) if there is not None else None
        if there is None and current is not None and current.line in self._blocks:
            there = self._line(current.line)
        if there is not None:
            there.clearSelection()
            self.setTextCursor(there)
            self.ensureCursorVisible()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words of the current finding stand in a ring, each line of them in its own."""
        super().paintEvent(event)
        if self._ringed is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2))
        for area in self._areas(self._ringed):
            painter.drawRoundedRect(area.adjusted(-2, 0, 2, 0), 4, 4)

    def _areas(self, cursor: QTextCursor) -> Iterator[QRectF]:
        """Where the chosen words of one block stand in sight, a rectangle a line."""
        block = self.document().findBlock(cursor.selectionStart())
        layout, start = block.layout(), block.position()
        first, last = cursor.selectionStart() - start, cursor.selectionEnd() - start
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            begin = max(first, line.textStart())
            end = min(last, line.textStart() + line.textLength())
            if begin < end:
                left, right = _across(line, begin), _across(line, end)
                top = layout.position().y() + line.y() - down
                place = layout.position().x() - across
                yield QRectF(place + left, top, right - left, line.height())

    def _line(self, number: int) -> QTextCursor:
        return QTextCursor(self.document().findBlockByNumber(self._blocks[number][0]))

    def _cursor(self, found: Found) -> QTextCursor | None:
        """The words of a finding, chosen; None if they do not stand in its line."""
        for number in self._blocks.get(found.line, ()):
            block = self.document().findBlockByNumber(number)
            before, there, _ = block.text().partition(found.raw) if found.raw else ("", "", "")
            if there:
                cursor = QTextCursor(block)
                at = block.position() + units(before)
                cursor.setPosition(at)
                keep = QTextCursor.MoveMode.KeepAnchor
                cursor.setPosition(at + units(there), keep)
                return cursor
        return None


def _words(line: SourceLine) -> str:
    said = " \u2502 ".join(line.cells) if line.cells else line.text
    return f"{line.label} {said}".strip()


def _look(line: SourceLine, is_heading: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    strong = is_heading or line.strong or line.look in (Look.heading, Look.document_title)
    made.setFont(theme.font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
    return made


def _block_format(line: SourceLine) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(theme.px(4))
    if line.look in (Look.bullet, Look.numbered):
        made.setLeftMargin(theme.px(18) * (line.level + 1))
    return made


def _across(line: QTextLine, place: int) -> float:
    """How far in a line a letter stands, in pixels."""
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _selection(cursor: QTextCursor, role: Role) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    colours = theme.tokens()
    look = QTextCharFormat()
    look.setBackground(QColor(colours.paper(role) or colours.line))
    look.setForeground(QColor(colours.ink(role)))
    made.format = look
    return made
