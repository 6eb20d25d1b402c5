"""The tables as SQL: made anew for a new workspace, and the engine over the one connection."""

from typing import Any, NoReturn

import sqlalchemy as sa
from sqlalchemy.orm import ORMExecuteState, configure_mappers
from sqlalchemy.orm.util import identity_key
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlite
from sqlmodel import Session, SQLModel

from bibk_desktop.records import file, history, search_index
from bibk_desktop.records.model import metadata


class WriteSession(Session):
    """A session inside the gate's transaction, which it cannot end."""

    def commit(self) -> NoReturn:
        """RuntimeError: the gate commits."""
        raise RuntimeError("the gate ends the transaction")

    def rollback(self) -> NoReturn:
        """RuntimeError: the gate rolls back."""
        raise RuntimeError("the gate ends the transaction")


class ReadSession(WriteSession):
    """A session that has nothing to write with: what it holds is never stored."""

    def flush(self, objects: Any = None) -> None:
        """RuntimeError if something was changed; without a transaction it would be stored."""
        if self.new or self.deleted or any(map(self.is_modified, self.dirty)):
            raise RuntimeError("a session for reading writes nothing")


@sa.event.listens_for(ReadSession, "do_orm_execute")
def _only_read(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("a session for reading writes nothing")


def engine(connection: file.Connection) -> sa.Engine:
    """An engine that uses the one connection and never begins or ends a transaction itself.

    Its first connect sets the driver's isolation level, which commits: that is done here, before
    any write.
    """
    configure_mappers()
    made = sa.create_engine(
        "sqlite://",
        module=sqlite,
        creator=lambda: connection,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        pool_reset_on_return=None,
    )
    made.connect().close()
    return made


def update(session: Session, kind: type[SQLModel], id_: int, values: dict[str, Any]) -> None:
    """Set fields of one record: on the object if the session holds it, else by one statement.

    KeyError if the record is gone, ValueError if it has no such field.
    """
    table = metadata.tables[str(kind.__tablename__)]
    if unknown := values.keys() - table.columns.keys():
        raise ValueError(f"{table.name} has no {', '.join(sorted(unknown))}")
    session.flush()
    record = session.identity_map.get(identity_key(kind, id_))
    if record is not None:
        for name, value in values.items():
            setattr(record, name, value)
        return
    change = sa.update(table).where(table.c.id == id_).values(values)
    if values and session.connection().execute(change).rowcount != 1:
        raise KeyError(table.name, id_)


def create(connection: file.Connection) -> None:
    """Make every table of today's model and say its revision. Runs in the caller's transaction."""
    for statement in statements():
        connection.execute(statement)
    connection.execute(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute("INSERT INTO alembic_version VALUES (?)", (file.REVISION,))
    install(connection)


def install(connection: file.Connection) -> None:
    """Make history's and search's tables and triggers anew, after a migration too."""
    history.install(connection, columns(connection))
    search_index.install(connection)


def columns(connection: file.Connection) -> dict[str, list[str]]:
    """Table → its columns, as the file has them."""
    found: dict[str, list[str]] = {}
    for table in metadata.tables:
        rows = file.fetch(connection, f'PRAGMA table_info("{table}")')
        found[table] = [str(row[1]) for row in rows]
    return found


def statements() -> list[str]:
    """The CREATE statements of the model, tables before their indexes."""
    made: list[str] = []

    def note(statement: Any, *_: object, **__: object) -> None:
        made.append(str(statement.compile(dialect=mock.dialect)))

    mock = sa.create_mock_engine("sqlite://", note)
    metadata.create_all(mock, checkfirst=False)
    return made
