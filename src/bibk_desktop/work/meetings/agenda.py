"""The order, depth and numbers of an agenda; pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bibk_desktop.records.model import ItemKind

DEEPEST = 3
UNNUMBERED = frozenset({ItemKind.section, ItemKind.pause})


@dataclass(frozen=True, slots=True)
class Placed:
    """An item's place: its id, depth from 1, its number as "6.1" ("" has none).

    `appendix` is the id of the appendix it is or stands in.
    """

    id: int
    level: int
    number: str
    appendix: int | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """What of an item decides its place; without a title it gets no number."""

    id: int
    parent_id: int | None
    kind: ItemKind
    has_title: bool


def placed(nodes: Iterable[Node]) -> list[Placed]:
    """The items in the order they are read, children after their parent.

    `nodes` come in their order among siblings. A section has no number and those below it go on
    counting; an appendix and what is below it have none. An item whose parents go round in a
    circle stands last, at the top.
    """
    nodes = list(nodes)
    known = {node.id for node in nodes}
    children: dict[int | None, list[Node]] = {}
    for node in nodes:
        parent = node.parent_id if node.parent_id in known else None
        children.setdefault(parent, []).append(node)
    found = list(_walk(children, None, 1, _Counter("")))
    seen = {each.id for each in found}
    lost = [node for node in nodes if node.id not in seen]
    return found + [Placed(node.id, 1, "") for node in lost]


class _Counter:
    """Counts the numbered items below one number."""

    def __init__(self, above: str) -> None:
        self._above = above
        self._count = 0

    def next(self) -> str:
        self._count += 1
        return f"{self._above}{self._count}"


def _walk(
    children: dict[int | None, list[Node]],
    parent: int | None,
    level: int,
    counter: _Counter,
    appendix: int | None = None,
) -> Iterator[Placed]:
    for node in children.get(parent, ()):
        inside = node.id if appendix is None and node.kind is ItemKind.appendix else appendix
        numbered = inside is None and node.kind not in UNNUMBERED and node.has_title
        number = counter.next() if numbered else ""
        yield Placed(node.id, min(level, DEEPEST), number, inside)
        below = _Counter(f"{number}.") if numbered else counter
        yield from _walk(children, node.id, level + 1, below, inside)
