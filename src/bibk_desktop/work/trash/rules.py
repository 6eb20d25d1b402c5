"""What lies in the trash: the steps that delete, in words; and putting back. No Qt."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Column, Date, Enum

from bibk_desktop import words
from bibk_desktop.records import amount
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.deleted import (
    CannotPutBackError,
    Deleted,
    Gone,
    Key,
    deleted,
    pointers,
    put_back,
    target,
)
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, Outcome, metadata
from bibk_desktop.records.model.base import ORE, FuzzyDateType, MoneyType
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.reading import fuzzy, one_line
from bibk_desktop.work.notes.decision_numbers import number_decisions

# The steps that delete by name. A merge, a line taken out of a text, a change of status are none.
DELETES = ("undo.delete", "undo.delete_item", "undo.delete_persons")
_OWN_WORDS = ("name", "title", "text", "words", "question", "purpose", "topic", "value")
_KIND_OF = {"meeting": "MeetingKind", "outcome": "OutcomeKind"}
# What says nothing to a reader.
_UNTOLD = ("id", "position", "checksum", "media_type", "size", "snapshot", "currency")
_DEEPEST = 2
_TOLD = 4
_TIES: tuple[str, ...] = (
    "link",
    "priority_area_link",
    "plan_county",
    "answer_option",
    "participation_change",
)
_TIES += ("application_change", "material_receipt")


@dataclass(frozen=True, slots=True)
class Thrown:
    """One record in the trash, in words: its kind, its name, what went with it."""

    of: Deleted
    kind: str
    title: str
    took: str
    names: "Names"

    @property
    def key(self) -> tuple[int, str, int]:
        """The step that deleted it, its table and number."""
        return (self.of.step, *self.of.root.key)


def thrown(store: Store) -> list[Thrown]:
    """Everything in the trash, the newest first."""
    found = deleted(store, DELETES)
    names = Names(store, found)
    return [_thrown(each, names) for each in found]


def _thrown(one: Deleted, names: "Names") -> Thrown:
    title = one_line(one.title) or names.of(one.root) or words.text("trash.nameless")
    return Thrown(one, kind_of(one.root), title, _took(one), names)


def _took(one: Deleted) -> str:
    """ "med deltagande (12), material (2)", what there is most of first; ties are not told."""
    counted = Counter(kind_of(row) for row in one.belongs if row.table not in _TIES)
    said = [kind if n == 1 else f"{kind} ({n})" for kind, n in counted.most_common()]
    if not said:
        return ""
    more = words.text("trash.and_more") if len(said) > _TOLD else ""
    return words.text("trash.took", what=", ".join(said[:_TOLD])) + more


def kind_of(row: Gone) -> str:
    """What a row is: "person", "besök", "uppgift"."""
    if row.table in _KIND_OF:
        return words.text(f"{_KIND_OF[row.table]}.{row.values['kind']}")
    return words.text(f"kind.{row.table}")


class Names:
    """What rows are called, those that are there and those that were deleted."""

    def __init__(self, store: Store, found: list[Deleted]) -> None:
        self._store = store
        self._gone = {row.key: row for each in reversed(found) for row in each.rows}
        self._known: dict[Key, str] = {}

    def of(self, row: Gone, depth: int = 0, but: Key | None = None) -> str:
        """Its own words, else the names of what it points to, without `but`."""
        own = _own_words(row.values)
        if own or depth >= _DEEPEST:
            return own
        keys = [(target(column), row.values.get(column.name)) for column in pointers(row.table)]
        found = [
            self.at((table, id_), depth + 1) for table, id_ in keys if id_ and (table, id_) != but
        ]
        return " · ".join(dict.fromkeys(filter(None, found)))

    def at(self, key: Key, depth: int = 0) -> str:
        """The name of the row with that number."""
        if key not in self._known:
            row = self._row(key)
            self._known[key] = self.of(row, depth) if row is not None else ""
        return self._known[key]

    def _row(self, key: Key) -> Gone | None:
        table, id_ = key
        columns = [column.name for column in metadata.tables[table].columns]
        listed = ", ".join(f'"{name}"' for name in columns)
        for values in self._store.rows(f'SELECT {listed} FROM "{table}" WHERE id = ?', (id_,)):
            return Gone(table, id_, dict(zip(columns, values, strict=True)))
        return self._gone.get(key)


def _own_words(values: dict[str, Any]) -> str:
    person = f"{values.get('given_name', '')} {values.get('family_name', '')}".strip()
    found = person or next((values[name] for name in _OWN_WORDS if values.get(name)), "")
    return one_line(plain_text(str(found)))


# --- what a record held


def held(one: Thrown, today: date) -> list[tuple[str, str]]:
    """The fields of a deleted record that were filled: (name, what stood there)."""
    root = one.of.root
    found = []
    for column in metadata.tables[root.table].columns:
        said = _said(column, root.values, one.names, today)
        if column.name not in _UNTOLD and said:
            found.append((words.text(f"trash.field.{column.name}"), said))
    return found


def _said(column: "Column[Any]", values: dict[str, Any], names: Names, today: date) -> str:
    """A kept value as people read it; empty for none, no, and nothing."""
    value, kind = values.get(column.name), column.type
    if value is None or value == "":
        return ""
    if column.foreign_keys:
        return names.at((target(column), value))
    if isinstance(kind, Enum):
        return words.text(f"{kind.enum_class.__name__}.{value}")  # type: ignore[union-attr]
    if isinstance(kind, FuzzyDateType):
        return fuzzy(value).words or write(fuzzy(value), today, Style.running)
    if isinstance(kind, MoneyType):
        return amount.write(Decimal(value) / ORE, values.get("currency", "SEK"))
    if isinstance(kind, Date):
        return write(FuzzyDate.day(date.fromisoformat(value)), today, Style.running)
    if isinstance(kind, Boolean):
        return words.text("trash.yes") if value else ""
    return plain_text(str(value))


def belongings(one: Thrown) -> list[tuple[str, str]]:
    """What went with a record: (kind, name); mere ties last."""
    root = one.of.root.key
    rows = sorted(one.of.belongs, key=lambda row: row.table in _TIES)
    return [(kind_of(row), one.names.of(row, but=root)) for row in rows]


# --- putting back


@dataclass(frozen=True, slots=True)
class Refused:
    """Why something cannot be put back, and what to do."""

    why: str
    to_do: str


def restore(store: Store, one: Thrown) -> Key | Refused:
    """Put a record back with what belonged to it, one step; where it is now, or why not."""
    found = deleted(store, DELETES)
    try:
        return put_back(store, one.of, found, one.title, _number)
    except CannotPutBackError as error:
        return _refused(store, one, error.needs, found)


def _number(session: Any, where: Key) -> None:
    """The decisions of the meeting that it belongs to are numbered anew."""
    table, id_ = where
    models: dict[str, Any] = {"item": Item, "outcome": Outcome}
    if table == "meeting":
        number_decisions(session, id_)
    elif table in models:
        number_decisions(session, session.get(models[table], id_).meeting_id)


def _refused(store: Store, one: Thrown, needs: Key | None, found: list[Deleted]) -> Refused:
    if needs is None:
        return Refused(words.text("trash.taken", title=one.title), words.text("trash.taken_to_do"))
    name = Names(store, found).at(needs) or words.text("trash.nameless")
    said = {"kind": words.text(f"kind.{needs[0]}"), "name": name}
    waits = any(needs == row.key for each in found if each != one.of for row in each.rows)
    to_do = words.text("trash.needs_first" if waits else "trash.needs_anew", **said)
    return Refused(words.text("trash.needs", title=one.title, **said), to_do)
