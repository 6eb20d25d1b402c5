"""Lines that began with a name before its bearer was known to take part."""

from collections.abc import Collection

from bibk_desktop.records.store import Store
from bibk_desktop.work.notes.holder import Holder, held
from bibk_desktop.work.notes.markers import marked_lines, name_of
from bibk_desktop.work.notes.outcomes import sync, without
from bibk_desktop.work.notes.who import Directory

_TEXTS = """
SELECT 'item', id FROM item WHERE meeting_id = :meeting AND text LIKE '%:%'
UNION ALL SELECT 'round_line', r.id FROM round_line r JOIN item i ON i.id = r.item_id
WHERE i.meeting_id = :meeting AND r.text LIKE '%:%'
"""


def take_lines_of(store: Store, meeting_id: int, persons: Collection[int]) -> None:
    """Make the records of those who came to a meeting: `Namn:` stood there before they did.

    Called inside the write that adds them, so that one step takes both back. Only who was not
    there before is asked for: a record that was taken back does not return.
    """
    directory = Directory(store.rows, meeting_id)
    for kind, id_ in store.rows(_TEXTS, {"meeting": meeting_id}):
        holder = Holder(kind, id_)
        text = held(store.rows, holder)
        if text is not None and (lines := _lines_of(text.text, directory, persons)):
            sync(store, holder, without(text.text, lines), text.text, "", set())


def _lines_of(text: str, directory: Directory, persons: Collection[int]) -> list[str]:
    """The lines of a text that begin with the name of one of these."""
    found = []
    for line in marked_lines(text):
        marker = name_of(line)
        who = directory.participant(marker.name) if marker is not None else None
        if who is not None and who.person_id in persons:
            found.append(line)
    return found
