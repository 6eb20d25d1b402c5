"""The lists of a Word file: each numbered one begins at 1, in the shape its template gives."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from bibk_desktop.kit.office.word_pieces import Lines

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@dataclass(frozen=True, slots=True)
class Kind:
    """A shape of lists (`shape`), a list that has it (`number`), and how deep it goes."""

    number: int
    shape: int
    depth: int


class Lists:
    """Numbers for lists, of the kinds that a numbering part defines."""

    def __init__(
        self, numbering: etree._Element, bullets: Sequence[Kind], numbers: Sequence[Kind]
    ) -> None:
        """Of the kinds given, the first that is deep enough for a list is used."""
        self._numbering = numbering
        self._bullets = bullets
        self._numbers = numbers
        self._next = 1 + max(ids(numbering, "num", "numId"), default=0)
        self._made: list[str] = []

    def next(self, lines: Lines) -> tuple[int, int]:
        """The list that the bullets and the one that the numbers of `lines` belong to."""
        depth = 1 + max((entry.level for entry in lines.entries), default=0)
        bullets = _deep_enough(self._bullets, depth).number
        if not any(entry.numbered for entry in lines.entries):
            return bullets, bullets
        number = self._next + len(self._made)
        shape = _deep_enough(self._numbers, depth).shape
        starts = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
            for level in range(9)
        )
        self._made.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{shape}"/>{starts}</w:num>'
        )
        return bullets, number

    def finish(self) -> None:
        """Put all lists that were asked for into the numbering part."""
        made = etree.fromstring(f"<w:numbering {_NAMES}>{''.join(self._made)}</w:numbering>")
        numbers = self._numbering.findall(f"{W}num")
        at = self._numbering.index(numbers[-1]) + 1 if numbers else len(self._numbering)
        self._numbering[at:at] = list(made)


def _deep_enough(kinds: Sequence[Kind], depth: int) -> Kind:
    return next((kind for kind in kinds if kind.depth >= depth), kinds[-1])


def ids(numbering: etree._Element, element: str, attribute: str) -> list[int]:
    """The ids of all elements of one kind in a numbering part."""
    found = (each.get(W + attribute) or "" for each in numbering.iterfind(W + element))
    return [int(text) for text in found if text.isascii() and text.isdigit()]
