"""An older workspace becomes one of today's schema: all of it, or nothing.

Alembic's batch changes of a parent table delete every child row while foreign keys are on, so
they are off for the whole transaction and checked before it is committed.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from bibk_desktop.records import backup, file, schema
from bibk_desktop.records.file import WorkspaceError, fetch

FOLDER = Path(__file__).parent / "migrations"


def config() -> Config:
    """Alembic's configuration: the folder of revisions, nothing else."""
    made = Config()
    made.set_main_option("script_location", str(FOLDER))
    return made


def upgrade(connection: file.Connection, path: Path, found: str) -> None:
    """Bring the file from revision `found` to today's, after a verified backup beside it.

    WorkspaceError: the file is of a newer program (nothing is changed), or the migration failed
    (it is as it was).
    """
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if found not in known:
        raise WorkspaceError("error.newer", path=path)
    backup.write(connection, path.with_name(f"{path.stem}-schema-{found}.bibk"))
    _migrate(connection, path)


def _migrate(connection: file.Connection, path: Path) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        file.in_transaction(connection, lambda: _steps(connection))
    except Exception as error:
        raise WorkspaceError("error.migration", path=path) from error
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _steps(connection: file.Connection) -> None:
    engine = schema.engine(connection)
    with engine.connect() as alembic_connection:
        run(alembic_connection, "head")
    if fetch(connection, "PRAGMA foreign_key_check"):
        raise WorkspaceError("error.damaged")
    schema.install(connection)


def run(connection: sa.Connection, target: str) -> None:
    """Run the revisions up to `target` on a connection whose transaction the caller owns."""
    made = config()
    made.attributes["connection"] = connection
    command.upgrade(made, target)
