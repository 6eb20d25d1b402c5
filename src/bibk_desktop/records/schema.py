"""The tables as SQL: made anew for a new workspace, and the engine over the one connection."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import configure_mappers
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlite

from bibk_desktop.records import file, history, search_index
from bibk_desktop.records.model import metadata


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
