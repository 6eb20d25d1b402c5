"""The numbers of a meeting's decisions: in the order in which its minutes tell them."""

from typing import TYPE_CHECKING

from bibk_desktop.records.model import Item, Outcome, OutcomeKind
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.notes.markers import marked_lines

if TYPE_CHECKING:
    from sqlmodel import Session

_LAST = 10**9
Place = tuple[tuple[int, ...], int, int]


def number_decisions(session: "Session", meeting_id: int | None) -> None:
    """Number them 1, 2, … by item and by place in the item's text; the rest keep their order."""
    from sqlmodel import select

    if meeting_id is None:
        return
    items = {item.id: item for item in session.exec(select(Item).filter_by(meeting_id=meeting_id))}
    wanted = select(Outcome).filter_by(meeting_id=meeting_id, kind=OutcomeKind.decision)
    lines: dict[int | None, list[str]] = {}
    decisions = sorted(session.exec(wanted), key=lambda each: _place(each, items, lines))
    for number, decision in enumerate(decisions, start=1):
        if decision.number != number:
            decision.number = number


def _place(
    decision: Outcome, items: dict[int | None, Item], lines: dict[int | None, list[str]]
) -> Place:
    """By item, then by the words among its marked lines, by the words in its text, by age."""
    item = items.get(decision.item_id)
    if item is None:
        return (_LAST,), _LAST, decision.id or 0
    if item.id not in lines:
        lines[item.id] = marked_lines(item.text)
    if decision.words in lines[item.id]:
        return _path(item, items), lines[item.id].index(decision.words), decision.id or 0
    at = plain_text(item.text).find(decision.words)
    return _path(item, items), _LAST + at if at >= 0 else 2 * _LAST, decision.id or 0


def _path(item: Item, items: dict[int | None, Item]) -> tuple[int, ...]:
    """Where an item stands in the agenda: its position within each of those it stands under."""
    path: list[int] = []
    here: Item | None = item
    while here is not None and len(path) < 20:
        path = [here.position, here.id or 0, *path]
        here = items.get(here.parent_id) if here.parent_id else None
    return tuple(path)
