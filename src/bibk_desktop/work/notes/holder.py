"""Where a text that people write is kept, and what its outcomes belong to."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows

HolderKind = Literal["item", "round_line", "internal_note"]
_CLOSED = ("sent", "adjusted")
_CONTACT = """CASE WHEN m.kind <> 'meeting' THEN coalesce(m.municipality_id,
    (SELECT municipality_id FROM library WHERE id = m.library_id)) END"""
_SQL = {
    "item": f"SELECT h.text, m.id, h.id, {_CONTACT}, m.at, m.state"
    " FROM item h JOIN meeting m ON m.id = h.meeting_id WHERE h.id = ?",
    "round_line": "SELECT h.text, m.id, i.id, h.municipality_id, m.at, m.state FROM round_line h"
    " JOIN item i ON i.id = h.item_id JOIN meeting m ON m.id = i.meeting_id WHERE h.id = ?",
    "internal_note": "SELECT text, NULL, NULL, municipality_id, NULL, ''"
    " FROM internal_note WHERE id = ?",
}
_OWN = {
    "item": "item_id = :item",
    "round_line": "item_id = :item AND municipality_id = :municipality",
    "internal_note": "meeting_id IS NULL AND item_id IS NULL AND municipality_id IS :municipality",
}


@dataclass(frozen=True, slots=True)
class Holder:
    """The record whose `text` it is: an item of any meeting, visit or call, what a municipality
    said in a round, or an internal note."""

    kind: HolderKind
    id: int


@dataclass(frozen=True, slots=True)
class Held:
    """A text as it is stored, with what its outcomes belong to.

    `municipality_id` is the one that was visited or that said it; `is_closed` says that the
    meeting was sent and the text stays as it is. An internal note's outcomes belong to no
    meeting: they stand in no minutes.
    """

    holder: Holder
    text: str
    meeting_id: int | None
    item_id: int | None
    municipality_id: int | None
    at: FuzzyDate
    is_closed: bool

    @property
    def spoken_to(self) -> int | None:
        """The municipality that heard what was said: a note of our own has no listener."""
        return None if self.holder.kind == "internal_note" else self.municipality_id

    def day(self, today: date) -> date:
        """The day its words were said on."""
        return self.at.start or today

    def own(self) -> tuple[str, dict[str, Any]]:
        """A condition on outcome, with its values, for those that may come of this text."""
        values = {"item": self.item_id, "municipality": self.municipality_id}
        used = {name: value for name, value in values.items() if f":{name}" in self._condition()}
        return self._condition(), used

    def _condition(self) -> str:
        return _OWN[self.holder.kind]


def held(rows: Rows, holder: Holder) -> Held | None:
    """What is stored of a text; None if its record is gone."""
    found = rows(_SQL[holder.kind], (holder.id,))
    if not found:
        return None
    text, meeting, item, municipality, at, state = found[0]
    said = FuzzyDate.decode(at) if at else FuzzyDate()
    return Held(holder, text, meeting, item, municipality, said, state in _CLOSED)
