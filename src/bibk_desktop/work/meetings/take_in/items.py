"""Cuts a document at its headings into a front and items, so that every line is in one of them."""

from collections.abc import Sequence, Set

from bibk_desktop.kit.office.source import Part, SourceLine
from bibk_desktop.records.rich_text import Block
from bibk_desktop.work.meetings.take_in.blocks import block_of, blocks_of
from bibk_desktop.work.meetings.take_in.outline import Heading
from bibk_desktop.work.meetings.take_in.proposal import Item
from bibk_desktop.work.notes.capture.headings import Form, Kind


def cut(
    lines: Sequence[SourceLine], headings: Sequence[Heading], used: Set[int]
) -> tuple[list[Block], list[Item]]:
    """The blocks of the front, and the items; text before the first heading opens them."""
    first = headings[0].place if headings else len(lines)
    front = [lines[place] for place in range(first) if place in used]
    opening = [lines[place] for place in range(first) if place not in used]
    items = [_opening(opening)] if opening else []
    in_appendix = False
    for at, heading in enumerate(headings):
        end = headings[at + 1].place if at + 1 < len(headings) else len(lines)
        in_appendix = in_appendix or heading.kind is Kind.appendix
        items.append(_item(lines, heading, end, in_appendix))
    return [block_of(line) for line in front], items


def _opening(lines: Sequence[SourceLine]) -> Item:
    blocks = tuple(blocks_of(lines))
    numbers = tuple(line.number for line in lines)
    return Item("", 1, Form.line, Kind.item, "", lines[0].number, False, "", blocks, numbers, False)


def _item(lines: Sequence[SourceLine], heading: Heading, end: int, in_appendix: bool) -> Item:
    opener = lines[heading.place]
    below = lines[heading.place + 1 : end]
    blocks, numbers = blocks_of(below), [line.number for line in below]
    if heading.rest < len(opener.text):
        blocks.insert(0, block_of(opener, heading.rest))
        numbers.insert(0, opener.number)
    note = bool(below) and all(line.part is Part.note for line in below)
    return Item(
        heading.text,
        heading.level,
        heading.form,
        heading.kind,
        heading.raw,
        heading.line,
        heading.sure,
        heading.label,
        tuple(blocks),
        tuple(numbers),
        in_appendix and not note,
    )
