"""What a paragraph of a text edit is: its kind and level, kept as properties of its block."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat

from bibk_desktop.kit.qt import theme

Kind = Literal["paragraph", "heading", "bullet", "numbered"]
KINDS: tuple[Kind, ...] = ("paragraph", "heading", "bullet", "numbered")
DEEPEST = 8
LINE_HEIGHT = 127.0
INDENT, HANGING = 24, 18
_KIND = QTextFormat.Property.UserProperty.value + 1
_LEVEL = _KIND + 1
_BELOW = {"paragraph": 7, "heading": 5, "bullet": 4, "numbered": 4}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph is; `level` is 1 or 2 for a heading, 0 (outermost) to 8 in a list."""

    kind: Kind = "paragraph"
    level: int = 0

    @property
    def is_list(self) -> bool:
        """Whether it has a bullet or a number."""
        return self.kind in ("bullet", "numbered")

    def moved(self, by: int) -> "Shape":
        """A list's line that many levels deeper, as far as there are levels."""
        return Shape(self.kind, min(max(self.level + by, 0), DEEPEST))


PLAIN = Shape()


def shape_of(block: QTextBlock) -> Shape:
    """What a paragraph is."""
    kept = block.blockFormat()
    return Shape(KINDS[kept.intProperty(_KIND)], kept.intProperty(_LEVEL))


def block_format(shape: Shape) -> QTextBlockFormat:
    """How a paragraph of that shape stands, at the text size chosen."""
    made = QTextBlockFormat()
    made.setProperty(_KIND, KINDS.index(shape.kind))
    made.setProperty(_LEVEL, shape.level)
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    made.setLineHeight(LINE_HEIGHT, proportional.value)
    made.setBottomMargin(theme.px(_BELOW[shape.kind]))
    if shape.is_list:
        made.setLeftMargin(theme.px(INDENT) * (shape.level + 1))
    if shape.kind == "heading":
        made.setTopMargin(theme.px(6))
    return made


def set_shape(cursor: QTextCursor, shape: Shape) -> None:
    """Make the cursor's paragraph one of that shape."""
    cursor.setBlockFormat(block_format(shape))


def blocks_of(cursor: QTextCursor) -> list[QTextBlock]:
    """The paragraphs that a cursor or its selection touches, in order."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last and block.next().isValid():
        block = block.next()
        found.append(block)
    return found


def numbers(blocks: list[QTextBlock]) -> dict[int, int]:
    """Block number → the number that a numbered line shows, of `blocks`, which stand in a row.

    Other lines are not in it. What stands above is looked at back to where its list begins.
    """
    if not any(shape_of(block).kind == "numbered" for block in blocks):
        return {}
    found: dict[int, int] = {}
    counts: list[int] = []
    for block in (*_list_above(blocks[0]), *blocks):
        shape = shape_of(block)
        depth = shape.level + 1 if shape.is_list else 0
        counts = (counts + [0] * depth)[:depth]
        if shape.kind == "numbered":
            counts[-1] += 1
            found[block.blockNumber()] = counts[-1]
        elif depth:
            counts[-1] = 0
    return found


def _list_above(block: QTextBlock) -> list[QTextBlock]:
    above: list[QTextBlock] = []
    block = block.previous()
    while block.isValid() and shape_of(block).is_list:
        above.insert(0, block)
        block = block.previous()
    return above
