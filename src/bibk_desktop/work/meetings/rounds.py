"""The lines of a round: one for each municipality that is represented."""

from sqlmodel import Session, select

from bibk_desktop.records.model import Attendance, Item, ItemKind, Presence, RoundLine
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows

HERE = (Presence.present, Presence.digital, Presence.part)
_LINES = """
SELECT r.id, m.name, r.text FROM round_line r JOIN municipality m ON m.id = r.municipality_id
WHERE r.item_id = ?
"""


def add_lines(session: Session, meeting_id: int) -> int:
    """Add the lines that are missing in the rounds of a meeting; how many."""
    there = select(Attendance).filter_by(meeting_id=meeting_id)
    places = {each.municipality_id for each in session.exec(there) if each.presence in HERE}
    rounds = session.exec(select(Item).filter_by(meeting_id=meeting_id, kind=ItemKind.round)).all()
    added = 0
    for item in rounds:
        lines_here = select(RoundLine).filter_by(item_id=item.id)
        has = {line.municipality_id for line in session.exec(lines_here)}
        for place in sorted(place for place in places - has if place is not None):
            session.add(RoundLine(item_id=item.id or 0, municipality_id=place))
            added += 1
    session.flush()
    return added


def lay_out(store: Store, meeting_id: int) -> int:
    """Add the missing lines in a step of their own; how many."""
    with store.write("undo.round_lines") as session:
        return add_lines(session, meeting_id)


def lines(rows: Rows, item_id: int) -> list[tuple[int, str, str]]:
    """The lines of one round (id, municipality, text), in Swedish order."""
    return sorted(rows(_LINES, (item_id,)), key=lambda line: swedish_key(line[1]))
