"""What is done, other orders of what is open, and moving a matter to a later day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.reading import day, one_line

LATEST = 200
URGENCY, PERSON, MUNICIPALITY, AGE = "urgency", "person", "municipality", "age"

_DONE = """
SELECT o.id, o.kind, o.text, o.state, o.done_on, coalesce(nullif(s.meeting_name, ''), m.title),
       m.at
FROM outcome o LEFT JOIN meeting m ON m.id = o.meeting_id LEFT JOIN series s ON s.id = m.series_id
WHERE o.state <> 'open' AND o.kind IN ('task', 'waiting', 'proposal', 'question')
ORDER BY o.done_on IS NULL, o.done_on DESC, o.id DESC LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Done:
    """A matter that is closed; `state` is done or dropped."""

    id: int
    kind: str
    text: str
    state: str
    done_on: date | None
    said: str


def done(rows: Rows, limit: int = LATEST) -> list[Done]:
    """The closed matters that came of meetings and visits, the latest first."""
    return [_done(*row) for row in rows(_DONE, {"limit": limit})]


def _done(
    id_: int, kind: str, text: str, state: str, done_on: Any, said: str | None, at: Any
) -> Done:
    return Done(id_, kind, one_line(text), state, day(done_on), said or "")


def reopen(store: Store, outcome_id: int) -> None:
    """Open a closed matter again."""
    from bibk_desktop.records.model import Outcome, OutcomeState

    store.change(Outcome, outcome_id, state=OutcomeState.open, done_on=None)


def delete(store: Store, matter: Matter) -> None:
    """Remove an outcome; the words it came from stay where they were said."""
    from bibk_desktop.records.model import Outcome

    store.delete(Outcome, matter.source_id)


@dataclass(frozen=True, slots=True)
class Group:
    """Matters under one heading; the heading is empty where there is none."""

    heading: str
    matters: tuple[Matter, ...]


def owner(matter: Matter) -> str:
    """Who is to act; empty when nobody is named."""
    return matter.responsible.name or matter.awaited.name


def grouped(matters: Sequence[Matter], by: str, names: Mapping[int, str]) -> list[Group]:
    """The matters in another order: by urgency as they are, by person, municipality or age.

    `names` are the municipalities'. Those without anybody, or with several, come last.
    """
    if by == AGE:
        return [Group("", tuple(sorted(matters, key=lambda each: -each.age)))]
    if by not in (PERSON, MUNICIPALITY):
        return [Group("", tuple(matters))]
    found: dict[str, list[Matter]] = {}
    for matter in matters:
        found.setdefault(_heading(matter, by, names), []).append(matter)
    last = [words.text(f"to_do.{key}") for key in ("nobody", "several_places", "no_place")]
    order = sorted(found, key=lambda each: (each in last, swedish_key(each)))
    return [Group(each, tuple(found[each])) for each in order]


def _heading(matter: Matter, by: str, names: Mapping[int, str]) -> str:
    if by == PERSON:
        return owner(matter) or words.text("to_do.nobody")
    places = matter.municipality_ids
    if len(places) > 1:
        return words.text("to_do.several_places")
    return names.get(places[0], "") if places else words.text("to_do.no_place")


def can_move(matter: Matter) -> bool:
    """Whether its day is ours to move."""
    return matter.source == "outcome"


def move(store: Store, matter: Matter, days: int) -> None:
    """Move the day of an open matter: its last day if it has one, else the day to look again.

    A day that is past is counted from today.
    """
    from bibk_desktop.records.model import Outcome

    today = store.today()
    later = max(matter.day or today, today) + timedelta(days=days)
    with store.write("to_do.undo_move", title=matter.text):
        if matter.due.start is None:
            store.change(Outcome, matter.source_id, look_again_on=later)
        else:
            store.change(Outcome, matter.source_id, due=_moved(matter.due, later))


def _moved(due: FuzzyDate, later: date) -> FuzzyDate:
    return replace(due, start=later, end=later, words="")
