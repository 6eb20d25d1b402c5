"""The agenda as rows to show: number, depth, title, whether there is text, what came of it."""

from dataclasses import dataclass

from bibk_desktop.records.model import ItemKind
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.agenda import Node, placed

_ITEMS = """
SELECT i.id, i.parent_id, i.kind, i.title, i.starts,
  i.text <> '' OR EXISTS (SELECT 1 FROM round_line r WHERE r.item_id = i.id AND r.text <> ''),
  (SELECT count(*) FROM outcome o WHERE o.item_id = i.id)
FROM item i WHERE i.meeting_id = ? ORDER BY i.position, i.id
"""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item as it stands in the agenda; `level` from 1."""

    id: int
    title: str
    number: str
    level: int
    kind: ItemKind
    starts: str
    has_text: bool
    outcomes: int

    @property
    def marks(self) -> str:
        """ "¶" when there is text, and how many outcomes."""
        return " ".join(filter(None, ("¶" if self.has_text else "", str(self.outcomes or ""))))


def agenda_rows(rows: Rows, meeting_id: int) -> list[AgendaRow]:
    """A meeting's items in the order they are read."""
    found = {row[0]: row for row in rows(_ITEMS, (meeting_id,))}
    nodes = (
        Node(id_, parent, ItemKind(kind), bool(title.strip()))
        for id_, parent, kind, title, *_ in found.values()
    )
    return [_row(found[place.id], place.level, place.number) for place in placed(nodes)]


def _row(found: tuple[object, ...], level: int, number: str) -> AgendaRow:
    id_, _, kind, title, starts, has_text, outcomes = found
    return AgendaRow(
        int(str(id_)),
        str(title),
        number,
        level,
        ItemKind(str(kind)),
        str(starts),
        bool(has_text),
        int(str(outcomes)),
    )
