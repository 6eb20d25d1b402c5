"""The workspace file: its key, its lock, how it is opened and what it refuses.

Everything that is SQLite's alone stands here, in history, search_index and backup.
"""

import json
import os
import socket
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

# Not a secret: it makes SQLCipher's page checksums notice every damaged byte, nothing more.
KEY = "62696b6b2d6465736b746f70202d206f70656e2c20636865636b73756d732031"
APPLICATION_ID = 0x4269424B
REVISION = "0001"
PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096

Connection = Any
PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
)


class WorkspaceError(Exception):
    """A workspace that cannot be opened or used; `key` in words says why, with `fields`."""

    def __init__(self, key: str, **fields: object) -> None:
        super().__init__(key)
        self.key = key
        self.fields = fields


def swedish_key(text: str) -> tuple[object, ...]:
    """A sort key: å ä ö last in that order, é as e, ü as y, case without weight."""
    folded = text.casefold().translate(_FOLDED)
    return tuple(_LAST.get(letter, letter) for letter in folded)


_FOLDED = str.maketrans("éèêëáàâãüíìîïóòôõúùûçñæø", "eeeeaaaayiiiioooouuucnäö")
_LAST = {"å": "\uffe0", "ä": "\uffe1", "ö": "\uffe2"}


def compare_swedish(left: str, right: str) -> int:
    """-1, 0 or 1 by Swedish order; the collation `swedish`."""
    one, other = swedish_key(left), swedish_key(right)
    return (one > other) - (one < other)


def key_pragma(key: str = KEY) -> str:
    """The statement that unlocks a connection with a raw key of 64 hex digits."""
    return f"PRAGMA key = \"x'{key}'\""


def bare_connection(path: Path | str, key: str = KEY) -> Connection:
    """A connection with its key set and nothing read yet. WorkspaceError without SQLCipher."""
    connection = sqlite.connect(str(path), isolation_level=None, timeout=0.2)
    connection.execute("PRAGMA cipher_log_level=NONE")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        connection.close()
        raise WorkspaceError("error.no_cipher")
    connection.execute(key_pragma(key))
    connection.create_collation("swedish", compare_swedish)
    return connection


def check_header(path: Path) -> None:
    """Look at the file before any connection has it open. WorkspaceError if it is no workspace."""
    if not path.is_file():
        raise WorkspaceError("error.no_workspace", path=path)
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(16)
    if size == 0 or size % PAGE or start == PLAIN_HEADER:
        raise WorkspaceError("error.not_a_workspace", path=path)


def open_connection(path: Path, *, new: bool = False, key: str = KEY) -> Connection:
    """The one connection to the workspace, locked for this process.

    WorkspaceError: no such file, not a workspace, damaged, or held by somebody else.
    """
    if not new:
        check_header(path)
    connection = bare_connection(path, key)
    try:
        return _settled(connection, path, new)
    except BaseException:
        connection.close()
        raise


def _settled(connection: Connection, path: Path, new: bool) -> Connection:
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        found = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite.OperationalError as error:
        held = "locked" in str(error)
        raise _held(path) if held else _unreadable(path, error) from error
    except sqlite.DatabaseError as error:
        raise WorkspaceError("error.not_a_workspace", path=path) from error
    if not new and found != APPLICATION_ID:
        raise WorkspaceError("error.not_a_workspace", path=path)
    return connection


def _unreadable(path: Path, error: Exception) -> WorkspaceError:
    if "readonly" in str(error) or "unable to open" in str(error):
        return WorkspaceError("error.no_permission", path=path)
    if "full" in str(error):
        return WorkspaceError("error.disk_full")
    return WorkspaceError("error.damaged", path=path)


def lock_path(path: Path) -> Path:
    """The file beside the workspace that says who holds it."""
    return path.with_name(path.name + ".lock")


def say_held(path: Path) -> None:
    """Write who holds the workspace: user, machine, pid, since."""
    since = datetime.now(UTC).astimezone().isoformat(timespec="minutes")
    holder = {"user": _user(), "machine": socket.gethostname(), "pid": os.getpid(), "since": since}
    lock_path(path).write_text(json.dumps(holder), encoding="utf-8")


def _user() -> str:
    try:
        return getuser()
    except (KeyError, OSError):
        return "?"


def say_free(path: Path) -> None:
    """Take the lock file away."""
    lock_path(path).unlink(missing_ok=True)


def _held(path: Path) -> WorkspaceError:
    try:
        holder = json.loads(lock_path(path).read_text(encoding="utf-8"))
        return WorkspaceError("error.held", **{name: holder[name] for name in _HOLDER})
    except (OSError, ValueError, KeyError):
        return WorkspaceError("error.held_by_somebody", path=path)


_HOLDER = ("user", "machine", "pid", "since")


SYNCED = ("onedrive", "dropbox", "google drive", "icloud", "nextcloud", "box sync")
NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs")


def check_folder(path: Path) -> None:
    """WorkspaceError if the folder is synced or on the network: copies of an open file are torn."""
    folder = path.absolute().parent
    names = [part.casefold() for part in folder.parts]
    if any(name.startswith(SYNCED) for name in names):
        raise WorkspaceError("error.synced_folder", path=folder)
    if str(folder).startswith("\\\\") or _file_system(folder) in NETWORK:
        raise WorkspaceError("error.network_folder", path=folder)


def _file_system(folder: Path) -> str:
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for row in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, place, system, *_ = row.split(" ")
        inside = folder.is_relative_to(place.replace("\\040", " "))
        if inside and len(place) >= len(best):
            best, kind = place, system
    return kind


def revision(connection: Connection) -> str:
    """The schema's revision as the file says it. WorkspaceError if it says none."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite.DatabaseError as error:
        raise WorkspaceError("error.damaged") from error
    if row is None:
        raise WorkspaceError("error.damaged")
    return str(row[0])


def in_transaction(connection: Connection, work: Callable[[], None]) -> None:
    """Run `work` in one transaction of its own, all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        work()
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def fetch(
    connection: Connection, sql: str, values: Sequence[object] | dict[str, object] = ()
) -> list[tuple[Any, ...]]:
    """All rows of one statement."""
    return list(connection.execute(sql, values).fetchall())
