"""A quick note is a meeting of kind `note`: begun, saved as it is typed, then put away.

While it is written its state is `running`, so that a draft is found again after a crash.
"""

from typing import Any

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import HELD

About = tuple[str, int]
ABOUT = ("municipality", "person", "project")
_DRAFT = """
SELECT m.id, i.id FROM meeting m JOIN item i ON i.meeting_id = m.id
WHERE m.kind = 'note' AND m.state = 'running' ORDER BY m.id DESC, i.id LIMIT 1
"""
_ABOUT = """
SELECT 'project', k.project_id FROM link k JOIN item i ON i.id = k.item_id
WHERE i.meeting_id = :note AND k.project_id IS NOT NULL
UNION ALL SELECT 'person', person_id FROM attendance
WHERE meeting_id = :note AND person_id IS NOT NULL
UNION ALL SELECT 'municipality', municipality_id FROM meeting
WHERE id = :note AND municipality_id IS NOT NULL
LIMIT 1
"""
_PERSON = f"""
SELECT trim(p.given_name || ' ' || p.family_name), a.title,
       coalesce(a.municipality_id, l.municipality_id), a.organisation_id,
       coalesce(m.name, nullif(o.short_name, ''), o.name, '')
FROM person p
LEFT JOIN appointment a ON a.person_id = p.id AND a.group_id IS NULL AND a.project_id IS NULL
     AND {HELD.format(a="a")}
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN municipality m ON m.id = coalesce(a.municipality_id, l.municipality_id)
LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE p.id = :person ORDER BY a.role <> 'director', a.starts LIMIT 1
"""


_NEAR = {
    "visit": "SELECT coalesce(m.municipality_id, l.municipality_id) FROM meeting m"
    " LEFT JOIN library l ON l.id = m.library_id WHERE m.id = ?",
    "library": "SELECT municipality_id FROM library WHERE id = ?",
    "office": "SELECT id FROM municipality WHERE id = ?",
    "organisation": "SELECT municipality_id FROM organisation WHERE id = ?",
}


def draft(rows: Rows) -> tuple[int, int] | None:
    """The note that is being written, and the item that holds its text; None if none is."""
    found = rows(_DRAFT)
    return (int(found[0][0]), int(found[0][1])) if found else None


def near(rows: Rows, shown: tuple[str, int] | None) -> About | None:
    """What a note written beside that record is about: itself, or the municipality it is with."""
    if shown is None or shown[0] in ABOUT:
        return shown
    found = rows(_NEAR[shown[0]], (shown[1],)) if shown[0] in _NEAR else []
    return ("municipality", int(found[0][0])) if found and found[0][0] is not None else None


def begin(store: Store, about: About | None, merge: str = "") -> tuple[int, int]:
    """Make an empty note of today; its id and that of the item that holds its text."""
    from bibk_desktop.records.model import Item, Meeting, MeetingKind, MeetingState

    with store.write("quick_note.undo", merge=merge):
        at, state = FuzzyDate.day(store.today()), MeetingState.running
        note = store.add(Meeting(kind=MeetingKind.note, at=at, state=state))
        title = words.text("MeetingKind.note").capitalize()
        item = store.add(Item(meeting_id=note, position=1, title=title))
        set_about(store, note, about)
    return note, item


def about(rows: Rows, note: int) -> About | None:
    """What a note is about."""
    found = rows(_ABOUT, {"note": note})
    return (str(found[0][0]), int(found[0][1])) if found else None


def set_about(store: Store, note: int, about: About | None) -> None:
    """Let a note be about a municipality, a person (and where that one works), or a project.

    What came of the note already follows: it concerns that municipality, and a question that
    nobody is named for is one from there.
    """
    from bibk_desktop.records.model import Meeting

    kind, id_ = about or ("", 0)
    person = _person(store, id_) if kind == "person" else {}
    place = id_ if kind == "municipality" else person.get("municipality_id")
    with store.write("quick_note.undo_about") as session:
        _let_go(session, note)
        store.change(Meeting, note, municipality_id=place)
        if person:
            _add_person(session, note, person)
        if kind == "project":
            _add_project(session, note, id_)
        _follow(session, note, place)


def _person(store: Store, person_id: int) -> dict[str, Any]:
    """A person as an attendance: name, title and place as they are today."""
    asked = {"person": person_id, "day": store.today().isoformat()}
    for name, title, place, organisation, place_name in store.rows(_PERSON, asked):
        return {
            "person_id": person_id,
            "name": name,
            "role": title or "",
            "municipality_id": place,
            "organisation_id": organisation,
            "place_name": place_name,
        }
    return {}


def _let_go(session: Any, note: int) -> None:
    """Take away the person and the project that the note was about."""
    from sqlmodel import col, delete, select

    from bibk_desktop.records.model import Attendance, Item, Link

    items = select(Item.id).where(Item.meeting_id == note)
    session.exec(delete(Attendance).where(col(Attendance.meeting_id) == note))
    session.exec(delete(Link).where(col(Link.item_id).in_(items)))


def _add_person(session: Any, note: int, person: dict[str, Any]) -> None:
    from bibk_desktop.records.model import Attendance, Presence

    session.add(Attendance(meeting_id=note, position=1, presence=Presence.present, **person))


def _add_project(session: Any, note: int, project_id: int) -> None:
    from sqlmodel import select

    from bibk_desktop.records.model import Item, Link

    for item in session.exec(select(Item).where(Item.meeting_id == note)):
        session.add(Link(item_id=item.id, project_id=project_id))


def _follow(session: Any, note: int, place: int | None) -> None:
    from sqlmodel import select

    from bibk_desktop.records.model import Outcome, OutcomeKind

    session.flush()
    for outcome in session.exec(select(Outcome).where(Outcome.meeting_id == note)):
        outcome.municipality_id = place
        if outcome.kind is OutcomeKind.question and not _is_put_to_somebody(outcome):
            outcome.asker_municipality_id = place


def _is_put_to_somebody(outcome: Any) -> bool:
    parties = ("person", "organisation", "group", "municipality")
    return any(getattr(outcome, f"responsible_{kind}_id") for kind in parties)


def finish(store: Store, note: int) -> None:
    """Put a note away among the others."""
    from bibk_desktop.records.model import Meeting, MeetingState

    with store.write("quick_note.undo_save"):
        store.change(Meeting, note, state=MeetingState.draft)


def discard(store: Store, note: int) -> None:
    """Take away a note without a word, which was never meant."""
    from bibk_desktop.records.model import Meeting

    with store.write("quick_note.undo_discard"):
        store.delete(Meeting, note)
