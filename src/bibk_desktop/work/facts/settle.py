"""Marking an open matter as done, whatever table it stands in: one step, taken back by Ctrl+Z."""

from dataclasses import replace
from typing import Any

from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.matter import Matter, MatterKind

# source → the field that says on which day it was done
_DONE_ON = {"report": "sent_on", "supplement": "sent_on", "request": "closed_on"}


def can_settle(matter: Matter) -> bool:
    """Whether a tick settles it: not what merely happens today, nor a day that comes by itself."""
    return not matter.is_time_of_today and matter.kind is not MatterKind.call


def settle(store: Store, matter: Matter) -> None:
    """Mark it as done today: closed, sent, confirmed, or the next step emptied."""
    from bibk_desktop.records import model

    kinds: dict[str, Any] = {
        "outcome": model.Outcome,
        "report": model.Report,
        "supplement": model.Supplement,
        "request": model.Request,
        "application": model.Application,
        "activity": model.Activity,
        "meeting": model.Meeting,
    }
    with store.write("undo.settle", title=matter.text):
        store.change(kinds[matter.source], matter.source_id, **_values(store, matter))


def closing(store: Store, state: str) -> dict[str, Any]:
    """What follows when an outcome's state is chosen by hand: the day it was closed, or none."""
    return {"done_on": None if state == "open" else store.today()}


def _values(store: Store, matter: Matter) -> dict[str, Any]:
    if matter.source in _DONE_ON:
        return {_DONE_ON[matter.source]: store.today()}
    if matter.source == "outcome":
        from bibk_desktop.records.model import OutcomeState

        return {"state": OutcomeState.done, "done_on": store.today()}
    if matter.source == "application":
        from bibk_desktop.records.fuzzy_date import FuzzyDate

        return {"next_step": "", "next_due": FuzzyDate()}
    return _confirmed(matter)


def _confirmed(matter: Matter) -> dict[str, Any]:
    from bibk_desktop.records.fuzzy_date import Modifier

    sure = replace(matter.due, confirmed=True, modifier=Modifier.none)
    if matter.source == "meeting":
        return {"at": sure}
    from bibk_desktop.records.model import ActivityState

    return {"at": sure, "state": ActivityState.settled}
