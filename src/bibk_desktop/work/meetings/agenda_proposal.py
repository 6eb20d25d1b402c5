"""What of the last meeting's agenda a new meeting of the series begins with: titles and kinds."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, ItemKind
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.agenda_rows import AgendaRow, agenda_rows

NO_DATE = FuzzyDate()
AGAIN = (ItemKind.round, ItemKind.pause, ItemKind.next_meeting)
# Held before the day first, the latest of them; then those to come.
_MEETINGS = """
SELECT m.id, m.at FROM meeting m WHERE m.series_id = :series AND m.kind = 'meeting'
  AND EXISTS (SELECT 1 FROM item i WHERE i.meeting_id = m.id)
ORDER BY substr(m.at, 1, 10) <= :day DESC, m.at DESC, m.id DESC LIMIT 2
"""


@dataclass(frozen=True, slots=True)
class Proposed:
    """An item of the last meeting; one that `recurs` is likely to come again."""

    row: AgendaRow
    recurs: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """The agenda of the last meeting and its day."""

    at: FuzzyDate = NO_DATE
    items: tuple[Proposed, ...] = ()


def last_agenda(rows: Rows, series_id: int | None, day: str) -> Proposal:
    """The agenda of the series' last meeting until `day` (ISO); appendices are not taken again.

    Breaks, rounds and the next meeting recur, and what stood on the two last agendas; of the
    first agenda there is all of it.
    """
    found = rows(_MEETINGS, {"series": series_id, "day": day})
    if not found:
        return Proposal()
    last = [r for r in agenda_rows(rows, found[0][0]) if r.kind is not ItemKind.appendix]
    before = agenda_rows(rows, found[1][0]) if len(found) > 1 else last
    known = {_plain(row.title) for row in before}
    items = (Proposed(row, row.kind in AGAIN or _plain(row.title) in known) for row in last)
    return Proposal(FuzzyDate.decode(found[0][1]), tuple(items))


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def copy_items(session: Session, meeting_id: int, chosen: Collection[int]) -> None:
    """Begin a meeting's agenda with these items of another: titles, kinds, the times of breaks.

    What stood under an item that is not chosen stands under the one above that.
    """
    made: dict[int, int] = {}
    found = [item for id_ in chosen if (item := session.get(Item, id_)) is not None]
    for position, item in enumerate(found):
        new = Item(meeting_id=meeting_id, position=position, title=item.title, kind=item.kind)
        new.starts = item.starts
        new.parent_id = _above(session, item, made)
        session.add(new)
        session.flush()
        made[item.id or 0] = new.id or 0


def _above(session: Session, item: Item, made: dict[int, int]) -> int | None:
    """The new item under which this one stands; None at the top."""
    parent = item.parent_id
    while parent is not None and parent not in made:
        above = session.get(Item, parent)
        parent = above.parent_id if above is not None else None
    return None if parent is None else made[parent]
