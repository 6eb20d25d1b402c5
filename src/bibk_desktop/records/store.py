"""The one gate to the workspace: every write is a named step, every listener is told."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from bibk_desktop import words
from bibk_desktop.records import backup, file, history, search_index
from bibk_desktop.records.file import WorkspaceError
from bibk_desktop.records.history import Changes, Step

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session, SQLModel

Listener = Callable[[Changes], None]


class Store:
    """One open workspace. All its work is done on the thread that opened it."""

    def __init__(self, connection: file.Connection, path: Path, today: date | None) -> None:
        self.path = path
        self._connection = connection
        self._today = today
        self._listeners: list[Listener] = []
        self._engine: Engine | None = None
        self._session: Session | None = None

    # --- opening and closing

    @classmethod
    def open(cls, path: Path, today: date | None = None) -> Self:
        """Open an existing workspace, migrating an older one. WorkspaceError if it cannot be."""
        file.check_folder(path)
        connection = file.open_connection(path)
        try:
            cls._check_revision(connection, path)
        except BaseException:
            connection.close()
            raise
        file.say_held(path)
        return cls(connection, path, today)

    @staticmethod
    def _check_revision(connection: file.Connection, path: Path) -> None:
        found = file.revision(connection)
        if found != file.REVISION:
            from bibk_desktop.records import migrate

            migrate.upgrade(connection, path, found)

    @classmethod
    def create(cls, path: Path, today: date | None = None) -> Self:
        """Make a new, empty workspace. WorkspaceError if something is there already."""
        file.check_folder(path)
        if path.exists():
            raise WorkspaceError("error.exists", path=path)
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = file.open_connection(path, new=True)
        try:
            store = cls(connection, path, today)
            store._make_tables()
        except BaseException:
            connection.close()
            path.unlink(missing_ok=True)
            raise
        file.say_held(path)
        return store

    def _make_tables(self) -> None:
        from bibk_desktop.records import schema

        self._connection.execute(f"PRAGMA application_id = {file.APPLICATION_ID}")
        file.in_transaction(self._connection, lambda: schema.create(self._connection))

    def close(self) -> None:
        """Close the file; what is at rest then is exactly one complete file."""
        if self._engine is not None:
            self._engine.dispose()
        self._connection.close()
        file.say_free(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def today(self) -> date:
        """The day it is: as told at opening, else BIBK_TODAY, else the clock's."""
        told = os.environ.get("BIBK_TODAY")
        if self._today is None and told:
            return date.fromisoformat(told)
        return self._today or self.now().date()

    def now(self) -> datetime:
        """The clock's time here, on the day that `today` says when that was told."""
        return datetime.now(UTC).astimezone()

    # --- reading

    def rows(self, sql: str, values: Sequence[object] | dict[str, object] = ()) -> list[Any]:
        """The tuples of one plain SQL statement; sees a write that is under way."""
        if self._session is not None:
            self._session.flush()
        return file.fetch(self._connection, sql, values)

    @contextmanager
    def read(self) -> "Iterator[Session]":
        """A session for reading, without a transaction; sees a write that is under way."""
        if self._session is not None:
            self._session.flush()
        session = self._new_session()
        try:
            yield session
        finally:
            session.close()

    def search(self, text: str, limit: int = search_index.LIMIT) -> list[search_index.Hit]:
        """The newest records that hold every word of `text`."""
        return search_index.search(self._connection, text, limit)

    # --- writing

    def wake(self) -> None:
        """Import SQLModel and map the tables; done once, before the first read or write."""
        if self._engine is None:
            from bibk_desktop.records import schema

            self._engine = schema.engine(self._connection)

    def _new_session(self) -> "Session":
        from sqlmodel import Session

        self.wake()
        return Session(self._engine, expire_on_commit=False)

    @contextmanager
    def write(
        self, label: str, *, merge: str = "", final: bool = False, **fields: object
    ) -> "Iterator[Session]":
        """A session whose work is one transaction and one step of the way back.

        `label` is a key in words and `fields` its values. Writes with the same `merge` in a row
        are one step. A write inside a write joins it. On any exception nothing is stored.
        """
        if self._session is not None:
            yield self._session
            self._session.flush()
            return
        changes = Changes()
        self._session = session = self._new_session()
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            at = self.now().isoformat(timespec="seconds")
            since = history.last_change(self._connection)
            step = history.begin(self._connection, at, label, fields, merge, final)
            yield session
            session.flush()
            changes = history.end(self._connection, step, since, merge)
            self._connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        finally:
            session.close()
            self._session = None
        self._tell(changes)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def change(self, kind: "type[SQLModel]", id_: int, *, merge: str = "", **values: Any) -> None:
        """Set fields of one record; the line that all forms use. KeyError if it is gone."""
        table = str(kind.__tablename__)
        with self.write("undo.change", merge=merge, **self._named(table, id_)) as session:
            record = session.get(kind, id_)
            if record is None:
                raise KeyError(table, id_)
            for name, value in values.items():
                setattr(record, name, value)

    def add(self, record: "SQLModel") -> int:
        """Store one new record and give its id."""
        table = str(record.__tablename__)
        with self.write("undo.add", kind=table, title="") as session:
            session.add(record)
            session.flush()
            return int(record.id)  # type: ignore[attr-defined]

    def delete(self, kind: "type[SQLModel]", id_: int) -> None:
        """Remove one record and what belongs to it. Nothing happens if it is gone."""
        table = str(kind.__tablename__)
        with self.write("undo.delete", **self._named(table, id_)) as session:
            record = session.get(kind, id_)
            if record is not None:
                session.delete(record)

    def _named(self, table: str, id_: int) -> dict[str, Any]:
        sql = "SELECT title FROM search_text WHERE kind = ? AND record_id = ?"
        rows = self.rows(sql, (table, id_))
        return {"kind": table, "title": rows[0][0] if rows else ""}

    # --- undo and redo

    def undo(self) -> Step | None:
        """Take the last step back; the step, or None if there is none to take back."""
        return self._go(history.undoable, history.take_back)

    def redo(self) -> Step | None:
        """Do the last undone step again; the step, or None."""
        return self._go(history.redoable, history.do_again)

    def _go(
        self,
        find: Callable[[file.Connection], Step | None],
        apply: Callable[[file.Connection, int], Changes],
    ) -> Step | None:
        step = find(self._connection)
        if step is None:
            return None
        changes: list[Changes] = []
        file.in_transaction(
            self._connection, lambda: changes.append(apply(self._connection, step.id))
        )
        self._tell(changes[0])
        return step

    def undo_label(self) -> str:
        """What undo would take back, in words; empty if nothing."""
        return step_words(history.undoable(self._connection))

    def redo_label(self) -> str:
        """What redo would do again, in words; empty if nothing."""
        return step_words(history.redoable(self._connection))

    # --- listeners

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the changes after every commit; gives what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners) if changes.rows else ():
            listener(changes)

    # --- trust

    def back_up(self, target: Path) -> Path:
        """Write a verified copy to `target`. WorkspaceError if it does not verify."""
        return backup.write(self._connection, target)

    def faults(self) -> list[str]:
        """What is wrong with the file, one line each; empty when all is well."""
        return backup.faults(self._connection)


def step_words(step: Step | None) -> str:
    """A step as people say it ("ändra person Ebba Lindqvist"); empty for none."""
    if step is None:
        return ""
    fields = dict(step.fields)
    if "kind" in fields:
        fields["kind"] = words.text(f"kind.{fields['kind']}")
    return words.text(step.label, **fields).strip()
