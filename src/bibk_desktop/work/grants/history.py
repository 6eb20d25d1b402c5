"""How far an application has come, and what was said before.

The history is the truth: an application's status and since are those of its newest entry.
"""

from datetime import date
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.model import Application, ApplicationChange, ApplicationStatus
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.reading import day

DECIDED = ("granted", "partly_granted", "rejected")

_NOW = """
SELECT a.status, a.status_since, a.submitted_on, a.decided_on,
       coalesce(m.name, nullif(o.short_name, ''), o.name)
FROM application a LEFT JOIN municipality m ON m.id = a.lead_municipality_id
LEFT JOIN organisation o ON o.id = a.lead_organisation_id WHERE a.id = ?
"""
_ENTRIES = "SELECT id, status, at FROM application_change WHERE application_id = ? ORDER BY at, id"
_OF_ENTRY = "SELECT application_id FROM application_change WHERE id = ?"


def first_entry(store: Store, application_id: int, status: str) -> None:
    """The first entry of a new application, today; joins the write that makes it."""
    _add(store, application_id, status, store.today(), "")
    _note_days(store, application_id, status, store.today())


def set_status(
    store: Store, application_id: int, status: str, *, at: date | None = None, said: str = ""
) -> None:
    """Note that the status is `status` from `at` on (today), in these words.

    One step of the way back. A second word on one day takes the place of the first; an earlier
    day goes into the history without touching what is newer. Sent and decided days that are
    not known yet are those. KeyError if the application is gone.
    """
    found = store.rows(_NOW, (application_id,))
    if not found:
        raise KeyError("application", application_id)
    present, since, _, _, who = found[0]
    on = at or store.today()
    if status == present and at is None and not said:
        return
    label = words.text(f"ApplicationStatus.{status}")
    with store.write("undo.set_application", who=who, status=label):
        _keep_present(store, application_id, present, since)
        _replace(store, application_id, on)
        _add(store, application_id, status, on, said)
        _note_days(store, application_id, status, on)
        _settle(store, application_id)


def change_entry(store: Store, entry_id: int, *, merge: str = "", **values: Any) -> None:
    """Set `at`, `status` or `words` of an entry; the application follows. Nothing if it is gone."""
    for (application,) in store.rows(_OF_ENTRY, (entry_id,)):
        with store.write("undo.application_history", merge=merge, who=_who(store, application)):
            store.change(ApplicationChange, entry_id, **values)
            _settle(store, application)


def delete_entry(store: Store, entry_id: int) -> bool:
    """Take an entry out of the history; False, and nothing happens, if it is the only one."""
    for (application,) in store.rows(_OF_ENTRY, (entry_id,)):
        if len(store.rows(_ENTRIES, (application,))) < 2:
            return False
        with store.write("undo.application_history", who=_who(store, application)):
            store.delete(ApplicationChange, entry_id)
            _settle(store, application)
    return True


def _who(store: Store, application_id: int) -> str:
    found = store.rows(_NOW, (application_id,))
    return str(found[0][-1]) if found else ""


def _add(store: Store, application_id: int, status: str, at: date, said: str) -> None:
    entry = ApplicationChange(
        application_id=application_id, status=ApplicationStatus(status), at=at, words=said
    )
    store.add(entry)


def _keep_present(store: Store, application_id: int, status: str, since: Any) -> None:
    """Of an application without a history only the present is known: that becomes its first
    entry."""
    began = day(since)
    if not store.rows(_ENTRIES, (application_id,)) and began is not None:
        _add(store, application_id, status, began, "")


def _replace(store: Store, application_id: int, at: date) -> None:
    """Take out what was said on that day, with the sent or decided day that came of it."""
    for id_, status, on in store.rows(_ENTRIES, (application_id,)):
        if day(on) == at:
            store.delete(ApplicationChange, id_)
            _forget_day(store, application_id, status, at)


def _forget_day(store: Store, application_id: int, status: str, at: date) -> None:
    _, _, submitted, decided, _ = store.rows(_NOW, (application_id,))[0]
    if status == "submitted" and day(submitted) == at:
        store.change(Application, application_id, submitted_on=None)
    elif status in DECIDED and day(decided) == at:
        store.change(Application, application_id, decided_on=None)


def _note_days(store: Store, application_id: int, status: str, at: date) -> None:
    _, _, submitted, decided, _ = store.rows(_NOW, (application_id,))[0]
    if status == "submitted" and submitted is None:
        store.change(Application, application_id, submitted_on=at)
    elif status in DECIDED and decided is None:
        store.change(Application, application_id, decided_on=at)


def _settle(store: Store, application_id: int) -> None:
    """The present is the newest entry: its status, and since when that holds."""
    entries = store.rows(_ENTRIES, (application_id,))
    _, present, since = entries[-1]
    for _, status, at in reversed(entries):
        if status != present:
            break
        since = at
    kept = ApplicationStatus(present)
    store.change(Application, application_id, status=kept, status_since=day(since))
