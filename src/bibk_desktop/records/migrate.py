"""An older workspace becomes one of today's schema: all of it, or nothing.

Alembic's batch changes of a parent table delete every child row while foreign keys are on, so
they are off for the whole transaction and checked before it is committed. Our own triggers go
away first: they name tables that a batch change takes away for a moment.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from bibk_desktop.records import backup, file, history, schema, search_index
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.file import fetch

FOLDER = Path(__file__).parent / "migrations"
VERSIONS: tuple[Path, ...] = (FOLDER / "versions",)


def config() -> Config:
    """Alembic's configuration: the folders of revisions, nothing else."""
    made = Config()
    places = {"script_location": [FOLDER], "version_locations": VERSIONS}
    for name, folders in places.items():
        made.set_main_option(name, "\n".join(map(str, folders)).replace("%", "%%"))
    made.set_main_option("path_separator", "newline")
    return made


def upgrade(connection: file.Connection, path: Path, found: str) -> None:
    """Bring the file from revision `found` to today's, after a verified backup beside it.

    WorkspaceError: the file is of a newer program (nothing is changed), or the migration failed
    (it is as it was).
    """
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if found not in known:
        raise WorkspaceError("error.newer", path=path)
    backup.make(connection, path.with_name(f"{path.stem}-schema-{found}.bibk"))
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with one_transaction(connection) as whole:
            _steps(connection, whole)
    except Exception as error:
        raise WorkspaceError("error.migration", path=path) from error
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


@contextmanager
def one_transaction(connection: file.Connection) -> Iterator[sa.Connection]:
    """A connection for Alembic inside one transaction of ours, all of it or nothing.

    It is told that it is in a transaction already; else it would commit after every revision.
    """
    engine = schema.engine(connection)
    with engine.connect() as whole, whole.begin(), file.transaction(connection):
        yield whole


def _steps(connection: file.Connection, whole: sa.Connection) -> None:
    rows = _counts(connection)
    _drop_triggers(connection)
    run(whole, "head")
    lost = {name for name, count in _counts(connection).items() if count < rows.get(name, 0)}
    if lost:
        raise RuntimeError(f"the migration lost rows of {sorted(lost)}")
    schema.install(connection)
    search_index.rebuild(connection)
    history.end_way_back(connection)
    if fetch(connection, "PRAGMA foreign_key_check"):
        raise RuntimeError("the migration broke references")


def _drop_triggers(connection: file.Connection) -> None:
    for (name,) in fetch(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        connection.execute(f'DROP TRIGGER "{name}"')


def _counts(connection: file.Connection) -> dict[str, int]:
    """Table → its rows, of those that history keeps."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'search_*'"
    names = [str(name) for (name,) in fetch(connection, sql)]
    return {name: fetch(connection, f'SELECT count(*) FROM "{name}"')[0][0] for name in names}


def run(connection: sa.Connection, target: str) -> None:
    """Run the revisions up to `target` on a connection whose transaction the caller owns."""
    made = config()
    made.attributes["connection"] = connection
    command.upgrade(made, target)
