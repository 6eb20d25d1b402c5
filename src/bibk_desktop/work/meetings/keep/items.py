"""The proposal's items as the agenda: nested by level, with all their text."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from bibk_desktop.records import rich_text
from bibk_desktop.records.model import Item, ItemKind
from bibk_desktop.work.meetings.keep.people import stored
from bibk_desktop.work.meetings.keep.questions import question_of_votes
from bibk_desktop.work.meetings.take_in import proposal as proposed
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.notes.capture.headings import Form, Kind

_KINDS = {
    Kind.item: ItemKind.item,
    Kind.break_: ItemKind.pause,
    Kind.section: ItemKind.section,
    Kind.next_meeting: ItemKind.next_meeting,
    Kind.appendix: ItemKind.appendix,
}
OPENING = "Inledning"
DEEPEST = 9


@dataclass
class Items:
    """The items that were stored, each with the line its heading stands on."""

    all: list[Item] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)

    def at(self, line: int) -> int | None:
        """The item that a line of the document stands in."""
        before = [item for item, first in zip(self.all, self.lines, strict=True) if first <= line]
        return before[-1].id if before else None

    def parent_of(self, level: int) -> int | None:
        """The item that one of `level` stands under: the last of a lower level."""
        for item, other in zip(reversed(self.all), reversed(self.levels), strict=True):
            if other < level:
                return item.id
        return None


def keep_items(session: Session, meeting_id: int, proposal: Proposal) -> Items:
    """Store the items. What the workshop keeps stands in its own tables and not here too."""
    kept = Items()
    held = _in_workshop(proposal)
    for item, level in zip(proposal.items, _levels(proposal.items), strict=True):
        blocks = [block for block in item.blocks if _bare(block.text) not in held]
        if _bare(item.raw or item.heading) in held and not blocks:
            continue
        if not (item.heading or blocks):
            continue
        record = _record(meeting_id, item, blocks, len(kept.all))
        record.parent_id = kept.parent_of(level)
        stored(session, record)
        kept.all.append(record)
        kept.lines.append(item.line or (item.block_lines[0] if item.block_lines else 0))
        kept.levels.append(level)
    return kept


def _levels(items: Sequence[proposed.Item]) -> list[int]:
    """The level of each item: what follows a section stands under it, and in a flat text the
    headings that open a paragraph are siblings, none deeper than the first of them."""
    levels: list[int] = []
    least, run_in = 1, DEEPEST
    for item in items:
        if item.kind in (Kind.section, Kind.appendix, Kind.next_meeting):
            least, run_in = 1, DEEPEST
        level = max(item.level, least)
        if item.kind is Kind.next_meeting:
            level = 1
        elif item.form is not Form.line:
            level = run_in = min(run_in, level)
        if item.kind is Kind.section:
            least = item.level + 1
        levels.append(level)
    return levels


def _record(
    meeting_id: int, item: proposed.Item, blocks: list[rich_text.Block], position: int
) -> Item:
    return Item(
        meeting_id=meeting_id,
        position=position,
        kind=_KINDS.get(item.kind, ItemKind.item),
        title=item.heading or OPENING,
        text=rich_text.write(blocks),
    )


def _in_workshop(proposal: Proposal) -> set[str]:
    """The lines that the workshop's own tables keep, bare of marks."""
    workshop = proposal.workshop
    if workshop is None or not workshop.sure:
        return set()
    lines = [workshop.question, question_of_votes(proposal)]
    for group in workshop.groups:
        lines += [group.name, group.question, *group.answers]
    for listed in workshop.lists:
        lines += [listed.question, *listed.answers]
    lines += [vote.raw for vote in workshop.votes]
    return {_bare(line) for line in lines if line}


def _bare(line: str) -> str:
    return " ".join(line.replace("*", " ").split()).casefold()
