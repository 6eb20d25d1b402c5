"""A task as it is written on one line, "Anna skickar mallen senast 15 mars", read and kept."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.model import Link, Outcome, OutcomeKind
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import me, one_line, places
from bibk_desktop.work.notes.meaning import Around, Meaning, meaning_of
from bibk_desktop.work.notes.who import Directory, Target

KINDS = (OutcomeKind.task, OutcomeKind.waiting, OutcomeKind.question, OutcomeKind.proposal)
SHORT = 60
_NAMES = {
    "responsible_person_id": "SELECT trim(given_name || ' ' || family_name) FROM person",
    "responsible_organisation_id": "SELECT coalesce(nullif(short_name, ''), name)"
    " FROM organisation",
    "responsible_group_id": 'SELECT name FROM "group"',
    "responsible_municipality_id": "SELECT name FROM municipality",
}


@dataclass(frozen=True, slots=True)
class Written:
    """What a line means: the columns of its outcome, and what it is tied to."""

    values: dict[str, Any]
    targets: tuple[Target, ...]

    @property
    def kind(self) -> OutcomeKind:
        """Task, unless the line begins with another marker."""
        found: OutcomeKind = self.values["kind"]
        return found


def read(rows: Rows, line: str, today: date) -> Written | None:
    """What a line means, read by the same rules as a marked line of minutes; None if it is empty.

    A task that names nobody is the user's; the only municipality it names is the one it is about.
    """
    said = " ".join(line.split())
    if not said:
        return None
    meaning = _meaning(said, Around(Directory(rows, None), today))
    if meaning is None:
        return None
    values = dict(meaning.values)
    if values["kind"] is OutcomeKind.task and not _is_somebodys(values):
        values["responsible_person_id"] = me(rows)
    if values["municipality_id"] is None:
        values["municipality_id"] = _only_place(rows, said)
    return Written(values, meaning.targets)


def _meaning(said: str, around: Around) -> Meaning | None:
    """The line as it is marked, else as a task."""
    marked = meaning_of(said, around)
    if marked is not None and marked.kind in KINDS:
        return marked
    return meaning_of(f"att göra: {said}", around)


def _is_somebodys(values: dict[str, Any]) -> bool:
    return any(value for name, value in values.items() if name.startswith("responsible"))


def _only_place(rows: Rows, said: str) -> int | None:
    named = [one.id for one in places(rows) if re.search(rf"\b{re.escape(one.name)}s?\b", said)]
    return named[0] if len(named) == 1 else None


def summary(rows: Rows, written: Written, today: date) -> str:
    """How a line was understood, in words: "Uppgift · Anna Dalin · senast 15 mars"."""
    values = written.values
    due = write(values["due"], today, Style.table)
    dated = values["due"].start is not None and due
    said = words.text("to_do.by", day=due) if dated and not due.startswith("senast") else due
    place = rows("SELECT name FROM municipality WHERE id = ?", (values["municipality_id"],))
    parts = [words.name(written.kind).capitalize(), _name(rows, values), said]
    parts += [name for (name,) in place if name not in parts]
    return " · ".join(filter(None, parts))


def _name(rows: Rows, values: dict[str, Any]) -> str:
    for column, sql in _NAMES.items():
        if values[column] is not None:
            found = rows(f"{sql} WHERE id = ?", (values[column],))
            return str(found[0][0]) if found else ""
    return str(values["responsible_words"])


def keep(store: Store, written: Written) -> int:
    """Store it, in one step; its id."""
    title = one_line(plain_text(written.values["text"]))[:SHORT]
    with store.write(f"undo.outcome_{written.kind.value}", title=title) as session:
        id_ = store.add(Outcome(created_on=store.today(), **written.values))
        session.add_all(Link(outcome_id=id_, **{column: to}) for column, to in written.targets)
    return id_
