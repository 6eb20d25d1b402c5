"""The disk is full: by a limit on the size of files, and on a small disk in memory."""

import contextlib
import random
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.fault_writes import TODAY, Outcome, begin, newest, write_on
from bibk_desktop.records.model import Item
from bibk_desktop.records.store import Store, WorkspaceError

ROOM = 6_000_000


def full(folder: Path, times: int) -> Outcome:
    """Writes and backups that find no room, again and again, and go on when there is some."""
    failed = _by_limit(folder, times)
    places = "a limit"
    with small_disk(folder / "disk") as disk:
        if disk:
            failed += _on_small_disk(disk, times)
            places = "a limit and on a full tmpfs"
    return Outcome(
        f"disk full {times} times in a write, a backup, a new workspace ({places})",
        "old files byte-identical, said in words, works again without restart",
        f"{len(failed)} errors",
        failed,
    )


@contextmanager
def limited(size: int) -> Iterator[None]:
    """No file may grow over `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def small_disk(place: Path) -> Iterator[Path | None]:
    """A tmpfs of `ROOM` bytes, where that may be mounted; else nothing."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    with contextlib.suppress(OSError):
        if subprocess.run(mount, capture_output=True).returncode == 0:
            try:
                yield place
            finally:
                subprocess.run(["umount", str(place)], check=True)
            return
    yield None


def _by_limit(folder: Path, times: int) -> list[str]:
    path, chance = begin(folder / "limited.bibk"), random.Random(5)
    copy, failed = folder / "kopia.bibk", []
    with Store.open(path, TODAY) as store:
        write_on(store, 1, 5, lambda _: None)
        store.back_up(copy)
        for number in range(times):
            before = _traces(store, copy)
            with limited(path.stat().st_size + chance.randrange(200_000)):
                failed += _try_write(store)
            with limited(chance.randrange(1_000_000)):
                failed += _try_backup(store, copy) + _try_new(folder / "ny.bibk")
            failed += [] if _traces(store, copy) == before else ["something was left or changed"]
            failed += _goes_on(store, number)
    return failed


def _on_small_disk(disk: Path, times: int) -> list[str]:
    path, copy, filler = begin(disk / "a.bibk"), disk / "kopia.bibk", disk / "filler"
    failed = []
    with Store.open(path, TODAY) as store:
        write_on(store, 1, 5, lambda _: None)
        store.back_up(copy)
        for number in range(times):
            with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
                while file.write(bytes(4096)):
                    pass
            before = _traces(store, copy)
            failed += _try_write(store) + _try_backup(store, copy) + _try_new(disk / "ny.bibk")
            failed += [] if _traces(store, copy) == before else ["something was left or changed"]
            filler.unlink()
            failed += _goes_on(store, number)
    return failed


def _traces(store: Store, copy: Path) -> tuple[object, ...]:
    """What a refused write must leave as it is: the rows, the older backup, the folder."""
    return _held(store), copy.read_bytes(), sorted(copy.parent.iterdir())


def _held(store: Store) -> list[object]:
    return store.rows("SELECT * FROM item") + store.rows("SELECT * FROM person")


def _try_write(store: Store) -> list[str]:
    try:
        with store.write("undo.example") as session:
            session.add_all(Item(meeting_id=1, text="Lång text. " * 20_000) for _ in range(40))
    except WorkspaceError as error:
        return _unless(error, "error.disk_full", "error.disk_trouble")
    return ["a write that had no room went through"]


def _try_backup(store: Store, copy: Path) -> list[str]:
    try:
        store.back_up(copy)
    except WorkspaceError as error:
        return _unless(error, "error.disk_full", "error.backup_not_written")
    return ["a backup that had no room went through"]


def _try_new(path: Path) -> list[str]:
    try:
        Store.create(path).close()
    except WorkspaceError as error:
        return _unless(error, "error.disk_full", "error.disk_trouble")
    return ["a workspace that had no room was made"]


def _unless(error: WorkspaceError, *expected: str) -> list[str]:
    return [] if error.key in expected else [f"said {error.key}"]


def _goes_on(store: Store, number: int) -> list[str]:
    """With room again the same store writes on, and nothing is wrong with it."""
    last = newest(store)
    write_on(store, number, 1, lambda _: None)
    if newest(store) != last + 1:
        return ["the write after it was not stored"]
    store.undo()
    return store.faults()
