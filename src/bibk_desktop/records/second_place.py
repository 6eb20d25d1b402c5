"""The second place of the backups: a folder on another disk, on the network, on a stick."""

import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path, PurePath

from bibk_desktop.records import backup, file
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.folder import is_synced, synced_part

OLD, SOON = timedelta(days=7), timedelta(hours=1)
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class PlaceState:
    """How it is with the second place: its newest copy there, and a key in words of what is wrong.

    `wrong` is empty, or `second.missing`, `second.read_only`, `second.same_folder`, `second.full`,
    `second.old`.
    """

    folder: Path
    last: datetime | None = None
    wrong: str = ""


def state_of(folder: Path, workspace: Path, now: datetime) -> PlaceState:
    """Look at the second place; asks the disk or the network, so it may take its time."""
    wrong = refusal(folder, workspace)
    if wrong:
        return PlaceState(folder, wrong=wrong)
    here = now.replace(tzinfo=None)
    last = newest(folder, workspace, here)
    is_old = last is not None and here - last > OLD
    return PlaceState(folder, last, "second.old" if is_old else "")


def newest(folder: Path, workspace: Path, now: datetime) -> datetime | None:
    """When the newest copy of `workspace` in `folder` was made, None if there is none.

    `now` is local time. One from a time that has not come counts only where there is no other.
    """
    try:
        times = [at for path in folder.iterdir() if (at := backup.made_at(path, workspace))]
    except OSError:
        return None
    return max((at for at in times if at <= now + SOON), default=max(times, default=None))


def refusal(folder: Path, workspace: Path) -> str:
    """Why `folder` cannot be the second place, as a key in words; empty if it can."""
    if not folder.is_dir():
        return "second.missing"
    if folder.resolve().is_relative_to(workspace.parent.resolve()):
        return "second.same_folder"
    try:
        draft = folder / f".{secrets.token_hex(6)}.tmp"
        draft.touch()
        draft.unlink()
    except OSError:
        return "second.read_only"
    return ""


def is_same_disk(folder: Path, workspace: Path) -> bool:
    """Whether the second place is lost with the disk of the workspace."""
    try:
        same = folder.stat().st_dev == workspace.parent.stat().st_dev
    except OSError:
        return False
    return same and not is_synced(folder)


def short_name(folder: PurePath) -> str:
    """What people call it: "H:", the synced folder, the stick's or the folder's name."""
    if folder.drive and not folder.drive.startswith("\\\\") and folder.drive.upper() != "C:":
        return folder.drive
    return synced_part(folder) or folder.name or str(folder)


def bring(copy: Path, folder: Path, check: Callable[[], object] = lambda: None) -> Path:
    """Put a verified copy into `folder` too; it has its name there only when it is whole.

    WorkspaceError if it cannot be written. `check` is called all the time and may raise to stop.
    """
    target = folder / copy.name
    draft = folder / f".{copy.name}.{os.getpid()}-{secrets.token_hex(3)}.tmp"
    try:
        wanted = _written(copy, draft, check)
        if _digest(draft, check) != wanted:
            raise WorkspaceError("error.backup_differs", path=target)
        draft.replace(target)
        with contextlib.suppress(OSError):  # some network folders keep their names by themselves
            file.sync(target)
    except OSError as error:
        file.remove(draft)
        raise WorkspaceError("error.backup_not_written", path=target) from error
    except BaseException:
        file.remove(draft)
        raise
    return target


def _written(copy: Path, draft: Path, check: Callable[[], object]) -> bytes:
    digest = hashlib.sha256()
    with copy.open("rb") as source, draft.open("xb") as target:
        while chunk := source.read(CHUNK):
            check()
            digest.update(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    return digest.digest()


def _digest(path: Path, check: Callable[[], object]) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as source:
        while chunk := source.read(CHUNK):
            check()
            digest.update(chunk)
    return digest.digest()
