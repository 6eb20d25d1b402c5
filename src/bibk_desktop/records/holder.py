"""Who holds a workspace: SQLite's lock keeps others out, the file beside it says who it is."""

import contextlib
import json
import os
import socket
import sys
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path

from bibk_desktop.records.errors import HELD, WorkspaceError

_SAID = ("user", "machine", "pid", "since")
# path → (device, number) of the workspaces that this process has open
_held_here: dict[Path, tuple[int, int]] = {}


def lock_path(path: Path) -> Path:
    """The file beside the workspace that says who holds it."""
    return path.with_name(path.name + ".lock")


def say_held(path: Path) -> None:
    """Write who holds the workspace: user, machine, pid, since. It only informs: never an error."""
    _held_here[path] = _identity(path)
    since = datetime.now(UTC).astimezone().isoformat(timespec="minutes")
    holder = {"user": _user(), "machine": socket.gethostname(), "pid": os.getpid(), "since": since}
    with contextlib.suppress(OSError):
        lock_path(path).write_text(json.dumps(holder), encoding="utf-8")


def say_free(path: Path) -> None:
    """Take the words about the holder away."""
    _held_here.pop(path, None)
    with contextlib.suppress(OSError):
        lock_path(path).unlink(missing_ok=True)


def is_held_here(path: Path) -> bool:
    """Whether this process has the very file open, under whatever name.

    Asked before anything else opens it: closing a second handle drops the process's locks.
    """
    try:
        return _identity(path) in _held_here.values()
    except OSError:
        return False


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def held(path: Path) -> WorkspaceError:
    """The error that names the holder, or says that it is somebody if that is not known."""
    try:
        said = json.loads(lock_path(path).read_text(encoding="utf-8"))
        holder = {name: said[name] for name in _SAID}
    except (OSError, ValueError, KeyError, TypeError):
        return WorkspaceError(HELD, path=path)
    return WorkspaceError("error.held", **holder) if _may_live(holder) else _nobody_named(path)


def _nobody_named(path: Path) -> WorkspaceError:
    return WorkspaceError(HELD, path=path)


def _may_live(holder: dict[str, object]) -> bool:
    """Whether the process may still run; what another machine or Windows runs is not asked."""
    pid = holder["pid"]
    if holder["machine"] != socket.gethostname() or sys.platform == "win32":
        return True
    try:
        os.kill(int(str(pid)), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _user() -> str:
    try:
        return getuser()
    except (KeyError, OSError):
        return "?"
