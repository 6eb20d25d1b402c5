"""The workspace file: its key, how it is made, opened and closed, and what it refuses.

Everything that is SQLite's alone stands here, in history, search_index and backup.
"""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from bibk_desktop.records import holder
from bibk_desktop.records.errors import HELD, trouble
from bibk_desktop.records.errors import WorkspaceError as WorkspaceError
from bibk_desktop.records.swedish_order import compare_swedish, swedish_key

# Not a secret: it makes SQLCipher's page checksums notice every damaged byte, nothing more.
KEY = "62696b6b2d6465736b746f70202d206f70656e2c20636865636b73756d732031"
APPLICATION_ID = 0x4269424B
REVISION = "0002"
PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096
PATIENCE = 0.2

Connection = Any
PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
)


def key_pragma(key: str = KEY) -> str:
    """The statement that unlocks a connection with a raw key of 64 hex digits."""
    return f"PRAGMA key = \"x'{key}'\""


def bare_connection(path: Path, key: str = KEY, mode: str = "rw") -> Connection:
    """A connection with its key set and nothing read yet; `mode` is rw, ro or rwc (makes it).

    WorkspaceError without SQLCipher.
    """
    address = f"file:{_quoted(path)}?mode={mode}"
    # A backup copies beside the window on the same connection; SQLite takes turns by itself.
    how = {"uri": True, "isolation_level": None, "check_same_thread": False}
    connection = sqlite.connect(address, timeout=PATIENCE, **how)
    connection.execute("PRAGMA cipher_log_level=NONE")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        connection.close()
        raise WorkspaceError("error.no_cipher")
    connection.execute(key_pragma(key))
    connection.create_collation("swedish", compare_swedish)
    connection.create_function("swedish", 1, _sort_key, deterministic=True)
    return connection


def _sort_key(text: object) -> str | None:
    return None if text is None else swedish_key(str(text))


def _quoted(path: Path) -> str:
    """The path for an SQLite address: `///C:/folder/name`, `////server/share/name`."""
    from urllib.parse import quote

    place = path.absolute().as_posix()
    return "//" + quote(place if place.startswith("/") else f"/{place}")


def check_header(path: Path) -> None:
    """Look at the file before any connection has it open. WorkspaceError if it is no workspace.

    A size that is no whole number of pages says nothing: after a power cut the journal heals it.
    """
    if holder.is_held_here(path):
        raise holder.held(path)
    try:
        if not path.is_file():
            raise WorkspaceError("error.no_workspace", path=path)
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(len(PLAIN_HEADER))
    except OSError as error:
        raise WorkspaceError("error.no_permission", path=path) from error
    if size == 0 or start == PLAIN_HEADER:
        raise WorkspaceError("error.not_a_workspace", path=path)


def open_connection(path: Path, *, key: str = KEY) -> Connection:
    """The one connection to the workspace, locked for this process until `close_connection`.

    WorkspaceError: no such file, not a workspace, damaged, read-only, or held by somebody else.
    """
    check_header(path)
    if not all(os.access(place, os.W_OK) for place in (path, path.parent)):
        raise WorkspaceError("error.no_permission", path=path)
    with plain_errors(path):
        connection = bare_connection(path, key)
        try:
            _settle(connection)
            _check_identity(connection, path)
        except BaseException:
            connection.close()
            raise
    holder.say_held(path)
    return connection


def close_connection(connection: Connection, path: Path) -> None:
    """Let the workspace go; what is at rest then is exactly one complete file.

    The words about the holder go first: after the lock they could be the next holder's.
    """
    holder.say_free(path)
    connection.close()


def _settle(connection: Connection) -> None:
    """Set every pragma and take the lock, which EXCLUSIVE then keeps."""
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _check_identity(connection: Connection, path: Path) -> None:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != APPLICATION_ID:
        raise WorkspaceError("error.not_a_workspace", path=path)


def make(path: Path, fill: Callable[[Connection], None]) -> None:
    """Make a new workspace, filled, under another name, and give it `path` when it is whole.

    WorkspaceError if something stands there already (it is left as it is), or it cannot be made.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        if path.exists() or path.is_symlink():
            raise FileExistsError(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with plain_errors(path):
            _make_draft(draft, fill)
        _claim(draft, path)
    except FileExistsError as error:
        raise WorkspaceError("error.exists", path=path) from error
    except OSError as error:
        raise WorkspaceError("error.no_permission", path=path) from error
    finally:
        remove(draft)


def _make_draft(draft: Path, fill: Callable[[Connection], None]) -> None:
    connection = bare_connection(draft, mode="rwc")
    try:
        _settle(connection)
        with transaction(connection):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            fill(connection)
    finally:
        connection.close()


def _claim(draft: Path, path: Path) -> None:
    """Give `draft` its name unless somebody has taken it meanwhile.

    A journal left beside the name by a workspace that is gone would be played back into this one.
    """
    if journal_path(path).exists():
        journal_path(path).replace(path.with_name(f"{path.name}-journal.old"))
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
    sync(path)


def remove(path: Path) -> None:
    """Remove a file of ours and the journal beside it, if they are there."""
    for name in (path, journal_path(path)):
        with contextlib.suppress(OSError):
            name.unlink(missing_ok=True)


def journal_path(path: Path) -> Path:
    """SQLite's journal: what a killed process left there belongs to the file and heals it."""
    return path.with_name(path.name + "-journal")


def sync(path: Path) -> None:
    """Have the disk keep the file and its name. OSError if it cannot."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    if os.name != "nt":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def revision(connection: Connection) -> str:
    """The schema's revision as the file says it. WorkspaceError if it says none."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite.DatabaseError as error:
        raise WorkspaceError("error.damaged") from error
    if row is None:
        raise WorkspaceError("error.damaged")
    return str(row[0])


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """One transaction of its own: all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """What SQLite says about disk, damage and locks becomes a WorkspaceError."""
    try:
        yield
    except Exception as error:
        told = trouble(error, path)
        if told is None:
            raise
        raise (holder.held(path) if told.key == HELD else told) from error


def fetch(
    connection: Connection, sql: str, values: Sequence[object] | dict[str, object] = ()
) -> list[tuple[Any, ...]]:
    """All rows of one statement."""
    return list(connection.execute(sql, values).fetchall())
