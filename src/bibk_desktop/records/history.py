"""What was changed, by SQLite's own triggers; undo and redo read the same rows.

Three triggers a table write (step, table, row, before, after) into `change`. Bulk statements,
cascades and imports are seen as well, which the ORM's events are not. Triggers write only while
a step is open, so that undo and redo, which open none, leave no rows of their own.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bibk_desktop.records.file import Connection, fetch

UNTRACKED = ("file_content", "setting")
TABLES = (
    "CREATE TABLE IF NOT EXISTS step (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL,"
    " label TEXT NOT NULL, fields TEXT NOT NULL, merge TEXT, final INTEGER NOT NULL DEFAULT 0,"
    " undone INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS change (id INTEGER PRIMARY KEY,"
    " step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,"
    " table_name TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT)",
    "CREATE INDEX IF NOT EXISTS change_step ON change (step_id)",
    "CREATE INDEX IF NOT EXISTS change_row ON change (table_name, row_id)",
    "CREATE TABLE IF NOT EXISTS open_step (id INTEGER PRIMARY KEY CHECK (id = 1), step_id INTEGER)",
    "INSERT OR IGNORE INTO open_step VALUES (1, NULL)",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way back: its words key with the values it was made with."""

    id: int
    label: str
    fields: dict[str, object]


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows a step touched: table name → ids."""

    rows: dict[str, frozenset[int]] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Whether any of `tables` was touched."""
        return any(table in self.rows for table in tables)


def install(connection: Connection, tables: dict[str, list[str]]) -> None:
    """Make the history's tables and, for each table (name → columns), its triggers anew."""
    for statement in TABLES:
        connection.execute(statement)
    for table, columns in tables.items():
        if table not in UNTRACKED:
            for statement in _triggers(table, columns):
                connection.execute(statement)


def _triggers(table: str, columns: list[str]) -> Iterator[str]:
    old, new = _image("OLD", columns), _image("NEW", columns)
    for moment, row, before, after in (
        ("INSERT", "NEW", "NULL", new),
        ("UPDATE", "OLD", old, new),
        ("DELETE", "OLD", old, "NULL"),
    ):
        name = f"history_{table}_{moment.lower()}"
        yield f'DROP TRIGGER IF EXISTS "{name}"'
        yield (
            f'CREATE TRIGGER "{name}" AFTER {moment} ON "{table}" '
            "WHEN (SELECT step_id FROM open_step) IS NOT NULL BEGIN "
            "INSERT INTO change (step_id, table_name, row_id, before, after) VALUES "
            f"((SELECT step_id FROM open_step), '{table}', {row}.id, {before}, {after}); END"
        )


def _image(row: str, columns: list[str]) -> str:
    parts = ", ".join(f"'{column}', {row}.\"{column}\"" for column in columns)
    return f"json_object({parts})"


def begin(
    connection: Connection, at: str, label: str, fields: dict[str, object], merge: str, final: bool
) -> int:
    """Open a step (the last one again if it has the same `merge`); what was undone is let go."""
    connection.execute("DELETE FROM step WHERE undone = 1")
    step = _merged(connection, merge) or _new_step(connection, at, label, fields, merge, final)
    connection.execute("UPDATE open_step SET step_id = ?", (step,))
    return step


def _new_step(
    connection: Connection, at: str, label: str, fields: dict[str, object], merge: str, final: bool
) -> int:
    kept = json.dumps(fields, default=str, ensure_ascii=False)
    sql = "INSERT INTO step (at, label, fields, merge, final) VALUES (?, ?, ?, ?, ?)"
    return int(connection.execute(sql, (at, label, kept, merge or None, final)).lastrowid)


def _merged(connection: Connection, merge: str) -> int | None:
    row = connection.execute("SELECT id, merge FROM step ORDER BY id DESC LIMIT 1").fetchone()
    return int(row[0]) if merge and row and row[1] == merge else None


def last_change(connection: Connection) -> int:
    """The newest change's id; changes after it belong to what is written next."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def end(connection: Connection, step: int, since: int, merge: str) -> Changes:
    """Close the step and say what it touched; a step that changed nothing goes away."""
    connection.execute("UPDATE open_step SET step_id = NULL")
    sql = "SELECT table_name, row_id FROM change WHERE step_id = ? AND id > ?"
    changes = _changes(fetch(connection, sql, (step, since)))
    if merge and changes.rows:
        _compact(connection, step)
    unused = "NOT EXISTS (SELECT 1 FROM change WHERE step_id = step.id)"
    connection.execute(f"DELETE FROM step WHERE id = ? AND {unused}", (step,))
    return changes


def _changes(rows: Iterable[tuple[Any, ...]]) -> Changes:
    found: dict[str, set[int]] = {}
    for table, row_id in rows:
        found.setdefault(table, set()).add(row_id)
    return Changes({table: frozenset(ids) for table, ids in found.items()})


def _compact(connection: Connection, step: int) -> None:
    """Keep a row's first before-image and its last after-image, as one change."""
    connection.execute(
        "UPDATE change SET after = (SELECT after FROM change AS later WHERE later.step_id = ?1"
        " AND later.table_name = change.table_name AND later.row_id = change.row_id"
        " ORDER BY later.id DESC LIMIT 1) WHERE step_id = ?1",
        (step,),
    )
    connection.execute(
        "DELETE FROM change WHERE step_id = ?1 AND id NOT IN"
        " (SELECT min(id) FROM change WHERE step_id = ?1 GROUP BY table_name, row_id)",
        (step,),
    )


def undoable(connection: Connection) -> Step | None:
    """The step that undo would take back; none behind a final step."""
    sql = "SELECT id, label, fields, final FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    row = connection.execute(sql).fetchone()
    return None if row is None or row[3] else _step(row)


def redoable(connection: Connection) -> Step | None:
    """The step that redo would do again."""
    sql = "SELECT id, label, fields FROM step WHERE undone = 1 ORDER BY id LIMIT 1"
    row = connection.execute(sql).fetchone()
    return None if row is None else _step(row)


def _step(row: tuple[Any, ...]) -> Step:
    return Step(row[0], row[1], json.loads(row[2]))


def take_back(connection: Connection, step: int) -> Changes:
    """Apply a step's before-images, last change first. Runs inside the caller's transaction."""
    rows = _changes_of(connection, step, "DESC")
    for table, row_id, before, after in rows:
        _apply(connection, table, row_id, before, after)
    connection.execute("UPDATE step SET undone = 1 WHERE id = ?", (step,))
    return _changes((table, row_id) for table, row_id, *_ in rows)


def do_again(connection: Connection, step: int) -> Changes:
    """Apply a step's after-images, first change first. Runs inside the caller's transaction."""
    rows = _changes_of(connection, step, "ASC")
    for table, row_id, before, after in rows:
        _apply(connection, table, row_id, after, before)
    connection.execute("UPDATE step SET undone = 0 WHERE id = ?", (step,))
    return _changes((table, row_id) for table, row_id, *_ in rows)


def _changes_of(connection: Connection, step: int, order: str) -> list[tuple[Any, ...]]:
    connection.execute("PRAGMA defer_foreign_keys = ON")
    sql = "SELECT table_name, row_id, before, after FROM change WHERE step_id = ?"
    return fetch(connection, f"{sql} ORDER BY id {order}", (step,))


def _apply(
    connection: Connection, table: str, row_id: int, wanted: str | None, present: str | None
) -> None:
    if wanted is None:
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
        return
    values = json.loads(wanted)
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    if present is None:
        sql = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'
        connection.execute(sql, tuple(values.values()))
    else:
        sql = f'UPDATE "{table}" SET ({names}) = ({marks}) WHERE id = ?'
        connection.execute(sql, (*values.values(), row_id))
