"""Blocks into a text edit's document and out of it again, exactly."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFragment

from bibk_desktop.kit.qt.paragraphs import PLAIN, Shape, block_format, set_shape, shape_of
from bibk_desktop.kit.qt.text_formats import is_bold, words_format
from bibk_desktop.records.rich_text import Block, Kind, Run, normalised

# Qt takes these signs for the ends of paragraphs and frames. In the document stand others, which
# Unicode keeps for a program's own use inside itself.
_INTO = str.maketrans("\u2029\ufdd0\ufdd1", "\ufdd2\ufdd3\ufdd4")
_OUT = str.maketrans("\ufdd2\ufdd3\ufdd4", "\u2029\ufdd0\ufdd1")


def fill(document: QTextDocument, blocks: Iterable[Block]) -> None:
    """Put `blocks` into an empty document; nothing of this can be taken back."""
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, block in enumerate(normalised(blocks)):
        if place:
            cursor.insertBlock(block_format(_shape(block)), QTextCharFormat())
        else:
            set_shape(cursor, _shape(block))
        _insert_runs(cursor, block)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def read(document: QTextDocument) -> Iterator[Block]:
    """The blocks of a document, neighbours of one look not joined."""
    return map(_block, _blocks(document))


def insert(cursor: QTextCursor, blocks: list[Block]) -> None:
    """Put `blocks` in place of what the cursor has chosen, as one step.

    One paragraph goes into the line; of several the first does, but not a list's line into a
    line of prose that has words already. Plain paragraphs put into a list become lines of it.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    here = shape_of(cursor.block())
    for place, block in enumerate(blocks):
        shape = here if _shape(block) == PLAIN and here.is_list else _shape(block)
        begins = not place and here == PLAIN and (len(blocks) > 1 or shape.is_list)
        if place or (begins and shape != PLAIN and not cursor.atBlockStart()):
            cursor.insertBlock(block_format(shape), QTextCharFormat())
        elif begins:
            set_shape(cursor, shape)
        _insert_runs(cursor, block)
    cursor.endEditBlock()


def chosen(cursor: QTextCursor) -> list[Block]:
    """The blocks that a cursor has chosen; words within one line are a plain paragraph."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(first)
    found: list[Block] = []
    while block.isValid() and block.position() <= last:
        found.append(_cut(block, first, last))
        block = block.next()
    if len(found) == 1 and found[0].text != cursor.document().findBlock(first).text():
        return [Block(runs=found[0].runs)]
    return found


def _shape(block: Block) -> Shape:
    return Shape(block.kind.value, block.level)


def _insert_runs(cursor: QTextCursor, block: Block) -> None:
    for run in block.runs:
        cursor.insertText(run.text.translate(_INTO), words_format(run.bold, run.italic, run.link))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _block(block: QTextBlock) -> Block:
    shape = shape_of(block)
    return Block(Kind(shape.kind), shape.level, tuple(map(_run, _fragments(block))))


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _run(fragment: QTextFragment) -> Run:
    look = fragment.charFormat()
    words = fragment.text().translate(_OUT)
    return Run(words, is_bold(look), look.fontItalic(), look.anchorHref())


def _cut(block: QTextBlock, first: int, last: int) -> Block:
    """The part of a block between two positions of the document."""
    shape = shape_of(block)
    runs: list[Run] = []
    for fragment in _fragments(block):
        start = max(fragment.position(), first)
        end = min(fragment.position() + fragment.length(), last)
        if start < end:
            part = QTextCursor(block.document())
            part.setPosition(start)
            part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = fragment.charFormat()
            words = part.selectedText().translate(_OUT)
            runs.append(Run(words, is_bold(look), look.fontItalic(), look.anchorHref()))
    return Block(Kind(shape.kind), shape.level, tuple(runs))
