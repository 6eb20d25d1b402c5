"""What was deleted, read from the history, and putting it back as one more step.

A row's number may have been given to another record since: who stands behind a number is known
from the history, and what is put back takes a new number where its own is in use.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import IntegrityError

from bibk_desktop.records.model import metadata
from bibk_desktop.records.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Column
    from sqlmodel import Session

Key = tuple[str, int]
NEWEST = 500
RESTORE = "undo.restore"
_STEPS = f"""
SELECT s.id, s.at, s.fields, c.table_name, c.row_id, c.before, c.after
FROM (SELECT * FROM step WHERE undone = 0 AND label IN ({{labels}})
      ORDER BY id DESC LIMIT {NEWEST}) s
JOIN change c ON c.step_id = s.id ORDER BY s.id DESC, c.id
"""
_RESTORED = f"""
SELECT json_extract(fields, '$.step'), json_extract(fields, '$.table'),
       json_extract(fields, '$.row')
FROM step WHERE undone = 0 AND label = '{RESTORE}'
"""
_OTHER = f"""
SELECT 1 FROM change c JOIN step s ON s.id = c.step_id
WHERE c.table_name = ? AND c.row_id = ? AND c.before IS NULL AND s.undone = 0 AND s.id > ?
  AND s.label <> '{RESTORE}' LIMIT 1
"""
_FREE = """
SELECT max(coalesce((SELECT max(id) FROM "{table}"), 0),
           coalesce((SELECT max(row_id) FROM change WHERE table_name = '{table}'), 0)) + 1
"""


@dataclass(frozen=True, slots=True)
class Gone:
    """A row that was deleted, with its columns as they are kept."""

    table: str
    id: int
    values: dict[str, Any]

    @property
    def key(self) -> Key:
        """Its table and number."""
        return self.table, self.id


@dataclass(frozen=True, slots=True)
class Side:
    """Another row that the step changed: a pointer that was emptied, a number that moved."""

    table: str
    id: int
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deleted:
    """A record that a step deleted, what went with it (nearest first), what else that changed.

    `title` is empty where one step deleted several records.
    """

    step: int
    at: str
    title: str
    root: Gone
    belongs: tuple[Gone, ...]
    sides: tuple[Side, ...]

    @property
    def rows(self) -> tuple[Gone, ...]:
        """The record and all that went with it."""
        return (self.root, *self.belongs)


class CannotPutBackError(Exception):
    """`needs` is a row that has to be there first; without it a unique value is taken."""

    def __init__(self, needs: Key | None = None) -> None:
        super().__init__(needs)
        self.needs = needs


# --- reading


def deleted(store: Store, labels: Sequence[str]) -> list[Deleted]:
    """What the newest steps with these labels deleted and nobody has put back, newest first."""
    marks = ", ".join("?" * len(labels))
    steps: dict[int, list[tuple[Any, ...]]] = {}
    for row in store.rows(_STEPS.format(labels=marks), tuple(labels)):
        steps.setdefault(row[0], []).append(row)
    restored = set(store.rows(_RESTORED))
    found = (each for rows in steps.values() for each in _of_step(rows))
    return [each for each in found if (each.step, *each.root.key) not in restored]


def _of_step(rows: list[tuple[Any, ...]]) -> list[Deleted]:
    step, at, fields, *_ = rows[0]
    gone: dict[Key, Gone] = {}
    sides: list[Side] = []
    for *_, table, id_, before, after in rows:
        if before and after:
            sides.append(Side(table, id_, json.loads(before), json.loads(after)))
        elif before:
            gone[table, id_] = Gone(table, id_, json.loads(before))
    parents = {each.key: _parent(each, gone) for each in gone.values()}
    roots = [each for each in gone.values() if parents[each.key] is None]
    title = str(json.loads(fields).get("title", "")) if len(roots) == 1 else ""
    return [
        Deleted(
            step, at, title, root, _below(root, gone, parents), _sides(root, sides, len(roots) == 1)
        )
        for root in roots
    ]


def _parent(row: Gone, gone: dict[Key, Gone]) -> Key | None:
    """The deleted row that this one belonged to."""
    return next((key for key in _needed(row) if key in gone and key != row.key), None)


def _below(root: Gone, gone: dict[Key, Gone], parents: dict[Key, Key | None]) -> tuple[Gone, ...]:
    found: list[Gone] = []
    reached = [root.key]
    while reached:
        below = [each for key, each in gone.items() if parents[key] in reached]
        found += below
        reached = [each.key for each in below]
    return tuple(found)


def _sides(root: Gone, sides: list[Side], alone: bool) -> tuple[Side, ...]:
    """All that one record's going changed; of several only the pointers to it."""
    return tuple(each for each in sides if alone or _points_at(each, root.key))


def _points_at(side: Side, key: Key) -> bool:
    return any(
        (target(column), side.before.get(column.name)) == key for column in pointers(side.table)
    )


def _needed(row: Gone) -> Iterator[Key]:
    """The rows without which this one cannot be."""
    for column in pointers(row.table):
        value = row.values.get(column.name)
        if value is not None and _needs(column):
            yield target(column), int(value)


def _after_needs(rows: Iterable[Gone]) -> Iterator[Gone]:
    """The rows in an order in which each stands after those of them that it needs."""
    left = {row.key: row for row in rows}
    while left:
        ready = [row for row in left.values() if not left.keys() & set(_needed(row))]
        for row in ready or list(left.values()):
            yield left.pop(row.key)


def pointers(table: str) -> "Iterator[Column[Any]]":
    """The columns of a table that point to other rows."""
    return (column for column in metadata.tables[table].columns if column.foreign_keys)


def target(column: "Column[Any]") -> str:
    """The table that a pointing column points to."""
    return next(iter(column.foreign_keys)).column.table.name


def _needs(column: "Column[Any]") -> bool:
    """Whether a row goes away with what this column points to."""
    return next(iter(column.foreign_keys)).ondelete != "SET NULL"


# --- putting back


def put_back(
    store: Store,
    wanted: Deleted,
    others: Iterable[Deleted],
    title: str,
    then: "Callable[[Session, Key], object]" = lambda session, where: None,
) -> Key:
    """Put a record back with what belonged to it; where it is now. CannotPutBackError if not.

    `others` is what else lies deleted: what needs one of those waits for it, while a belonging
    whose other end is gone for good stays away. `title` names it in the step's words; `then`
    does in the same step what has to follow.
    """
    table, row = wanted.root.key
    said: dict[str, Any] = {"kind": table, "title": title, "step": wanted.step}
    waiting = {each.key for other in others if other != wanted for each in other.rows}
    try:
        with store.write(RESTORE, table=table, row=row, **said) as session:
            where = table, _Putting(store, session, wanted, waiting).go()[wanted.root.key]
            then(session, where)
    except IntegrityError as error:
        raise CannotPutBackError from error
    return where


class _Putting:
    """One record on its way back; `ids` are the numbers that its rows have now."""

    def __init__(
        self, store: Store, session: "Session", wanted: Deleted, waiting: set[Key]
    ) -> None:
        self._store, self._session = store, session
        self._wanted, self._waiting = wanted, waiting
        self.ids: dict[Key, int] = {}

    def go(self) -> dict[Key, int]:
        """Put all rows back, then what pointed to them."""
        self._say("PRAGMA defer_foreign_keys = ON")
        for row in self._kept():
            self._insert(row)
        for side in self._wanted.sides:
            self._mend(side)
        return self.ids

    def _say(self, sql: str, values: Sequence[object] = ()) -> Any:
        return self._session.connection().exec_driver_sql(sql, tuple(values))

    def _is_there(self, key: Key) -> bool:
        """Whether that row is there, and is the record that it was when this one was deleted."""
        if not self._store.rows(f'SELECT 1 FROM "{key[0]}" WHERE id = ?', (key[1],)):
            return False
        return not self._store.rows(_OTHER, (*key, self._wanted.step))

    def _kept(self) -> list[Gone]:
        """The rows that can come back, each after what it needs, with the number that it gets."""
        kept: list[Gone] = []
        for row in _after_needs(self._wanted.rows):
            missing = next(self._missing(row), None)
            if missing is not None and (row is self._wanted.root or missing in self._waiting):
                raise CannotPutBackError(missing)
            if missing is None:
                self.ids[row.key] = self._free(row.key)
                kept.append(row)
        return kept

    def _missing(self, row: Gone) -> Iterator[Key]:
        """What the row needs and is not there."""
        whole = {each.key for each in self._wanted.rows}
        for key in _needed(row):
            if key not in self.ids and (key in whole or not self._is_there(key)):
                yield key

    def _free(self, key: Key) -> int:
        """Its own number, or one that no row has had where that is in use."""
        table, id_ = key
        if not self._store.rows(f'SELECT 1 FROM "{table}" WHERE id = ?', (id_,)):
            return id_
        taken = [number for (name, _), number in self.ids.items() if name == table]
        free = int(self._store.rows(_FREE.format(table=table))[0][0])
        return max([free, *(number + 1 for number in taken)])

    def _insert(self, row: Gone) -> None:
        values = {**row.values, "id": self.ids[row.key]}
        for column in pointers(row.table):
            values[column.name] = self._pointer(column, values.get(column.name))
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        sql = f'INSERT INTO "{row.table}" ({names}) VALUES ({marks})'
        self._say(sql, list(values.values()))

    def _pointer(self, column: "Column[Any]", value: int | None) -> int | None:
        """Where a pointer leads now: nowhere if what it mentioned is gone."""
        if value is None:
            return None
        key = target(column), value
        if key in self.ids:
            return self.ids[key]
        return value if self._is_there(key) else None

    def _mend(self, side: Side) -> None:
        """Give another row back what the deletion took from it, where nobody has touched it."""
        if not self._is_there((side.table, side.id)):
            return
        columns = {column.name: column for column in pointers(side.table)}
        for name, before in side.before.items():
            if before == side.after.get(name):
                continue
            value = self._pointer(columns[name], before) if name in columns else before
            sql = f'UPDATE "{side.table}" SET "{name}" = ? WHERE id = ? AND "{name}" IS ?'
            self._say(sql, (value, side.id, side.after.get(name)))
