"""The one gate to the workspace: every write is a named step, every listener is told."""

import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from bibk_desktop import words
from bibk_desktop.records import backup, file, history, search_index
from bibk_desktop.records.errors import WorkspaceError as WorkspaceError
from bibk_desktop.records.folder import check_folder
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
        self._thread = threading.get_ident()
        self._listeners: list[Listener] = []
        self._engine: Engine | None = None
        self._session: Session | None = None
        self._broken: BaseException | None = None
        self._is_final = False
        self._merging: tuple[str, int] | None = None
        self._is_open = True
        # held during every write, and by a backup while it takes its last pages
        self._gate = threading.RLock()

    # --- opening and closing

    @classmethod
    def open(cls, path: Path, today: date | None = None) -> Self:
        """Open an existing workspace, migrating an older one. WorkspaceError if it cannot be."""
        check_folder(path)
        connection = file.open_connection(path)
        try:
            cls._check_revision(connection, path)
        except BaseException:
            file.close_connection(connection, path)
            raise
        return cls(connection, path, today)

    @staticmethod
    def _check_revision(connection: file.Connection, path: Path) -> None:
        with file.plain_errors(path):
            found = file.revision(connection)
            if found != file.REVISION:
                from bibk_desktop.records import migrate

                migrate.upgrade(connection, path, found)

    @classmethod
    def create(cls, path: Path, today: date | None = None) -> Self:
        """Make a new, empty workspace. WorkspaceError if something is there already."""
        from bibk_desktop.records import schema

        check_folder(path)
        file.make(path, schema.create)
        return cls.open(path, today)

    def close(self) -> None:
        """Close the file; what is at rest then is exactly one complete file."""
        if self._is_open:
            self._is_open = False
            file.close_connection(self._connection, self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def today(self) -> date:
        """The day it is: as told at opening, else BIBK_TODAY, else the clock's."""
        return self._told() or _clock().date()

    def now(self) -> datetime:
        """The clock's time here, on the day that `today` says when that was told."""
        told, clock = self._told(), _clock()
        return datetime.combine(told, clock.time()).astimezone() if told else clock

    def _told(self) -> date | None:
        told = os.environ.get("BIBK_TODAY")
        return self._today or (date.fromisoformat(told) if told else None)

    # --- reading

    def rows(self, sql: str, values: Sequence[object] | dict[str, object] = ()) -> list[Any]:
        """The tuples of one plain SQL statement; sees a write that is under way."""
        self._show_write()
        with file.plain_errors(self.path):
            return file.fetch(self._connection, sql, values)

    @contextmanager
    def read(self) -> "Iterator[Session]":
        """A session for reading, without a transaction; sees a write that is under way.

        RuntimeError if something is written with it.
        """
        from bibk_desktop.records import schema

        self._show_write()
        self.wake()
        session = schema.ReadSession(self._engine, expire_on_commit=False)
        try:
            with file.plain_errors(self.path):
                yield session
        finally:
            session.close()

    def search(self, text: str, limit: int = search_index.LIMIT) -> list[search_index.Hit]:
        """The newest records that hold every word of `text`."""
        self._show_write()
        with file.plain_errors(self.path):
            return search_index.search(self._connection, text, limit)

    def _show_write(self) -> None:
        self._check_thread()
        if self._session is not None:
            self._session.flush()

    def _check_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("a store is used on the thread that opened it")

    # --- writing

    def wake(self) -> None:
        """Import SQLModel and map the tables; done once, before the first read or write."""
        if self._engine is None:
            from bibk_desktop.records import schema

            self._engine = schema.engine(self._connection)

    @contextmanager
    def write(
        self, label: str, *, merge: str = "", final: bool = False, **fields: object
    ) -> "Iterator[Session]":
        """A session whose work is one transaction and one step of the way back.

        `label` is a key in words and `fields` its values. Writes with the same `merge` in a row
        are one step. A write inside a write joins it: the outer one's label holds, and if the
        inner one fails the outer one does, even when the failure was caught. On any exception
        nothing is stored. A `final` write cannot be undone, nor what came before it.
        """
        self._check_thread()
        if self._session is not None:
            with self._joined(self._session, final):
                yield self._session
            return
        with self._transaction() as session:
            self._is_final = final
            before = history.last_change(self._connection)
            step = self._begin_step(label, merge, fields)
            yield session
            self._refuse_broken()
            session.flush()
            changes = history.end(self._connection, step, before, self._is_final)
        if merge or changes.rows:
            self._merging = None if self._is_final else (merge, step)
        self._tell(changes)

    def _begin_step(self, label: str, merge: str, fields: dict[str, object]) -> int:
        at = self.now().isoformat(timespec="seconds")
        last = self._merging[1] if merge and self._merging and self._merging[0] == merge else None
        return history.begin(self._connection, at, label, fields, last)

    @contextmanager
    def _transaction(self) -> "Iterator[Session]":
        from bibk_desktop.records import schema

        self.wake()
        self._session = session = schema.WriteSession(self._engine, expire_on_commit=False)
        try:
            with self._gate, file.plain_errors(self.path), file.transaction(self._connection):
                yield session
        finally:
            session.close()
            self._session = self._broken = None

    @contextmanager
    def _joined(self, session: "Session", final: bool) -> Iterator[None]:
        self._is_final = self._is_final or final
        try:
            yield
            session.flush()
        except BaseException as error:
            self._broken = error
            raise

    def _refuse_broken(self) -> None:
        if self._broken is not None:
            raise RuntimeError("a write inside this one failed") from self._broken

    def change(
        self, kind: "type[SQLModel]", id_: int, /, *, merge: str = "", **values: Any
    ) -> None:
        """Set fields of one record; the line that all forms use.

        KeyError if the record is gone, ValueError if it has no such field.
        """
        from bibk_desktop.records import schema

        table = str(kind.__tablename__)
        with self.write("undo.change", merge=merge, **self._named(table, id_)) as session:
            schema.update(session, kind, id_, values)

    def add(self, record: "SQLModel") -> int:
        """Store one new record and give its id."""
        table, joins = str(record.__tablename__), self._session is not None
        with self.write("undo.add", kind=table, title="") as session:
            session.add(record)
            session.flush()
            id_ = int(record.id)  # type: ignore[attr-defined]
            if not joins:
                history.name_step(self._connection, self._named(table, id_))
        return id_

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
        self._check_thread()
        if self._session is not None:
            raise RuntimeError("a write is under way")
        step = find(self._connection)
        if step is None:
            return None
        with self._gate, file.plain_errors(self.path), file.transaction(self._connection):
            changes = apply(self._connection, step.id)
        self._merging = None
        self._tell(changes)
        return step

    def undo_label(self) -> str:
        """What undo would take back, in words; empty if nothing."""
        return step_words(history.undoable(self._connection))

    def redo_label(self) -> str:
        """What redo would do again, in words; empty if nothing."""
        return step_words(history.redoable(self._connection))

    # --- listeners

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the changes after every commit; gives what ends that.

        An exception in a listener goes to sys.excepthook, as one in a slot of Qt does: the write
        is stored, and the other listeners are told.
        """
        self._listeners.append(listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Listener) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners) if changes.rows else ():
            if listener in self._listeners:
                try:
                    listener(changes)
                except Exception as error:
                    sys.excepthook(type(error), error, error.__traceback__)

    # --- trust

    def back_up(self, target: Path) -> Path:
        """Write a verified copy to `target`. WorkspaceError if it does not verify."""
        self._check_thread()
        if self._session is not None:
            raise WorkspaceError("error.backup_not_written", path=target)
        return self.back_up_beside(target, lambda: None)

    def back_up_beside(self, target: Path, check: Callable[[], object]) -> Path:
        """The same in a thread beside the living window, which writes on meanwhile.

        `check` is called all the time and may raise to stop. The store stays open until it ends.
        """
        return backup.make(self._connection, target, self._gate, check)

    def faults(self) -> list[str]:
        """What is wrong with the file, one line each; empty when all is well."""
        return backup.faults(self._connection) + search_index.faults(self._connection)


def _clock() -> datetime:
    return datetime.now(UTC).astimezone()


def step_words(step: Step | None) -> str:
    """A step as people say it ("ändra person Ebba Lindqvist"); empty for none."""
    if step is None:
        return ""
    fields = dict(step.fields)
    if "kind" in fields:
        fields["kind"] = words.text(f"kind.{fields['kind']}")
    return words.text(step.label, **fields).strip()
