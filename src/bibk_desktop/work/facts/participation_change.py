"""Changing how far a municipality or library has come in a project, and what was said before.

The history is the truth: a participation's status and since are those of its newest entry.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import day

_PARTICIPATIONS = """
SELECT p.id, p.project_id, p.municipality_id, p.library_id, coalesce(l.name, ''),
       coalesce(l.integrated_with, ''), p.status, p.since, p.note
FROM participation p LEFT JOIN library l ON l.id = p.library_id
WHERE p.project_id = :project
ORDER BY p.municipality_id, p.library_id IS NOT NULL, l.name COLLATE swedish
"""
_HISTORY = """
SELECT c.id, c.participation_id, c.status, c.at, c.meeting_id,
       coalesce(nullif(m.title, ''), s.name, ''), c.words
FROM participation_change c
JOIN participation p ON p.id = c.participation_id
LEFT JOIN meeting m ON m.id = c.meeting_id
LEFT JOIN series s ON s.id = m.series_id
WHERE p.project_id = :project
ORDER BY c.at, c.id
"""


_FIND = """
SELECT id, status, since FROM participation
WHERE project_id = ? AND municipality_id = ? AND library_id IS ?
"""
_ENTRIES = """
SELECT id, status, at, meeting_id FROM participation_change WHERE participation_id = ?
ORDER BY at, id
"""
_OF_ENTRY = """
SELECT p.id, p.project_id, p.municipality_id, p.library_id
FROM participation_change c JOIN participation p ON p.id = c.participation_id WHERE c.id = ?
"""
_PART = """
SELECT project_id, municipality_id, library_id, status, since FROM participation WHERE id = ?
"""
_NAMES = "SELECT p.name, m.name FROM project p, municipality m WHERE p.id = ? AND m.id = ?"
NOT_TAKING_PART = "not_taking_part"


@dataclass(frozen=True, slots=True)
class Part:
    """A municipality, or one library of it, in a project, as it is now."""

    id: int
    project_id: int
    municipality_id: int
    library_id: int | None
    library: str
    integrated_with: str
    status: str
    since: date | None
    note: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a participation's history."""

    id: int
    participation_id: int
    status: str
    at: date
    meeting_id: int | None
    meeting: str
    words: str


def parts(rows: Rows, project_id: int) -> list[Part]:
    """Everyone in the project, by municipality, the municipality itself before its libraries."""
    return [_part(*row) for row in rows(_PARTICIPATIONS, {"project": project_id})]


def _part(id_: int, project: int, municipality: int, library_id: int | None, *more: Any) -> Part:
    library, integrated_with, status, since, note = more
    whose = (project, municipality, library_id)
    return Part(id_, *whose, library, integrated_with, status, day(since), note)


def history(rows: Rows, project_id: int) -> dict[int, list[Entry]]:
    """What was said of every participation of the project, by its id, oldest first."""
    found: dict[int, list[Entry]] = {}
    for id_, part, status, at, *more in rows(_HISTORY, {"project": project_id}):
        entry = Entry(id_, part, status, day(at) or date.min, *more)
        found.setdefault(part, []).append(entry)
    return found


def set_status(
    store: Store,
    project_id: int,
    municipality_id: int,
    status: str,
    *,
    library_id: int | None = None,
    at: date | None = None,
    meeting_id: int | None = None,
    said: str = "",
) -> int | None:
    """Note that the status is `status` from `at` on (today), said at a meeting, in these words.

    One step of the way back; joins a write that is under way. An earlier day goes into the
    history without touching what is newer. A second word on one day takes the place of the
    first. The participation's id; None where nothing was known and nobody takes part.
    """
    from bibk_desktop.records.model import ParticipationStatus

    whose = (project_id, municipality_id, library_id)
    entry = {
        "status": ParticipationStatus(status),
        "at": at or store.today(),
        "meeting_id": meeting_id,
        "words": said,
    }
    label = words.name(ParticipationStatus(status))
    with store.write("undo.set_status", status=label, **_names(store, whose)):
        found = store.rows(_FIND, whose)
        if not found and status == NOT_TAKING_PART:
            return None
        part = _keep_present(store, *found[0]) if found else _begin(store, whose, entry)
        _note(store, part, entry)
        return part if _settle(store, part) else None


def change_entry(store: Store, entry_id: int, *, merge: str = "", **values: Any) -> None:
    """Set `at`, `status` or `words` of an entry; the participation follows. Nothing if it is
    gone."""
    from bibk_desktop.records.model import ParticipationChange

    for part, *whose in store.rows(_OF_ENTRY, (entry_id,)):
        with store.write("undo.change_history", merge=merge, **_names(store, whose)):
            store.change(ParticipationChange, entry_id, **values)
            _settle(store, part)


def add_earlier(store: Store, part_id: int, status: str = "planned") -> int | None:
    """Put an entry before the oldest one, the day before it; its id. None if the participation
    is gone."""
    from bibk_desktop.records.model import ParticipationChange, ParticipationStatus

    for project, municipality, library, present, since in store.rows(_PART, (part_id,)):
        whose = (project, municipality, library)
        with store.write("undo.change_history", **_names(store, whose)):
            _keep_present(store, part_id, present, since)
            oldest = day(store.rows(_ENTRIES, (part_id,))[0][2]) or store.today()
            entry = ParticipationChange(
                participation_id=part_id,
                status=ParticipationStatus(status),
                at=oldest - timedelta(days=1),
            )
            id_ = store.add(entry)
            _settle(store, part_id)
            return id_
    return None


def delete_entry(store: Store, entry_id: int) -> None:
    """Take an entry out of the history; with its last one the participation goes too."""
    from bibk_desktop.records.model import ParticipationChange

    for part, *whose in store.rows(_OF_ENTRY, (entry_id,)):
        with store.write("undo.delete_history", **_names(store, whose)):
            store.delete(ParticipationChange, entry_id)
            _settle(store, part)


def _begin(store: Store, whose: Any, entry: dict[str, Any]) -> int:
    """A new participation with its first entry."""
    from bibk_desktop.records.model import Participation, ParticipationChange

    project, municipality, library = whose
    part = store.add(
        Participation(
            project_id=project,
            municipality_id=municipality,
            library_id=library,
            status=entry["status"],
            since=entry["at"],
        )
    )
    store.add(ParticipationChange(participation_id=part, **entry))
    return part


def _keep_present(store: Store, part: int, status: str, since: Any) -> int:
    """A participation of which only the present is known: that becomes its first entry."""
    from bibk_desktop.records.model import ParticipationChange, ParticipationStatus

    began = day(since)
    if not store.rows(_ENTRIES, (part,)) and began is not None:
        first = ParticipationStatus(status)
        store.add(ParticipationChange(participation_id=part, status=first, at=began))
    return part


def _note(store: Store, part: int, entry: dict[str, Any]) -> None:
    """Put an entry into the history, unless it says what is known already."""
    from bibk_desktop.records.model import ParticipationChange

    at, known = entry["at"], NOT_TAKING_PART
    for id_, status, on, meeting in store.rows(_ENTRIES, (part,)):
        if day(on) == at and meeting == entry["meeting_id"]:
            store.delete(ParticipationChange, id_)
        elif (day(on) or at) <= at:
            known = status
    if known != entry["status"] or entry["words"] or entry["meeting_id"] is not None:
        store.add(ParticipationChange(participation_id=part, **entry))


def _settle(store: Store, part: int) -> bool:
    """The present is the newest entry: its status, and since when that holds. Without entries
    the participation goes; whether it stays."""
    from bibk_desktop.records.model import Participation, ParticipationStatus

    entries = store.rows(_ENTRIES, (part,))
    if not entries:
        store.delete(Participation, part)
        return False
    _, present, since, _ = entries[-1]
    for _, status, at, _ in reversed(entries):
        if status != present:
            break
        since = at
    store.change(Participation, part, status=ParticipationStatus(present), since=day(since))
    return True


def _names(store: Store, whose: Any) -> dict[str, Any]:
    """What the steps are called by: the project, and the library or municipality."""
    project, municipality, library = whose
    found = store.rows(_NAMES, (project, municipality)) or [("", "")]
    named = store.rows("SELECT name FROM library WHERE id = ?", (library,))
    return {"project": found[0][0], "place": named[0][0] if named else found[0][1]}
