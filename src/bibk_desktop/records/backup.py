"""Verified copies of the workspace: written, checked, kept by number, put back."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from datetime import datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from bibk_desktop.records import file, search_index
from bibk_desktop.records.errors import HELD, WorkspaceError, trouble
from bibk_desktop.records.file import Connection, fetch

STAMP, SUFFIX = "%Y-%m-%dT%H%M%S", ".bibk"
ALL_WITHIN = timedelta(hours=48)
# pages copied at a time, and the seconds between two tries while somebody writes
STEP, PAUSE = 100, 0.01
Portrait = dict[str, object]
# (what a bucket is, how many of them are kept): the newest copy of each
BUCKETS = (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9))


def file_name(workspace: Path, at: datetime) -> str:
    """`NAME-YYYY-MM-DDTHHMMSS.bibk`."""
    return f"{workspace.stem}-{at.strftime(STAMP)}{SUFFIX}"


def make(
    connection: Connection,
    target: Path,
    gate: AbstractContextManager[object] | None = None,
    check: Callable[[], object] = lambda: None,
) -> Path:
    """Copy the open workspace beside `target`, verify the copy, and only then give it the name.

    In any thread: the workspace is copied in steps of a few milliseconds, between which others
    use the connection; what they write meanwhile is in the copy too. `gate` is what they hold
    while they write. `check` is called between the steps and may raise to stop.

    WorkspaceError: a page of the workspace is damaged (even one that nothing stands on), somebody
    has `target` open, the copy differs or cannot be written. What stood under the name stays then.
    """
    _check_free(target)
    draft = _draft_of(target)
    with _writing(draft, target):
        wanted = _copy(connection, draft, gate or nullcontext(), check)
        file.sync(draft)
        check()
        if portrait_of(draft) != wanted:
            raise WorkspaceError("error.backup_differs", path=target)
        check()
        draft.replace(target)
        file.sync(target)
    return target


def _copy(
    connection: Connection,
    draft: Path,
    gate: AbstractContextManager[object],
    check: Callable[[], object],
) -> Portrait:
    """Copy every page; the last ones and the portrait are taken while nobody else writes."""
    with closing(file.bare_connection(draft, mode="rwc")) as made, ExitStack() as held:
        gates = [gate]

        def stepped(_: int, left: int, whole: int) -> None:
            check()
            if left <= STEP and gates:
                held.enter_context(gates.pop())

        # The draft is synced as a whole afterwards, and thrown away if anything fails.
        made.execute("PRAGMA journal_mode=OFF")
        made.execute("PRAGMA synchronous=OFF")
        # Forget what is in memory: then every page is read from the disk, by its checksum.
        connection.execute("PRAGMA shrink_memory")
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        stepped(0, pages, pages)
        connection.backup(made, pages=STEP, progress=stepped, sleep=PAUSE)
        wanted = portrait(connection)
        if _is_too_long(connection):
            raise WorkspaceError("error.damaged", path=draft)
        return wanted


def _is_too_long(connection: Connection) -> bool:
    """Whether the file goes on after its last page; what stands there is in no copy."""
    path = Path(fetch(connection, "PRAGMA database_list")[0][2])
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    return path.stat().st_size > pages * file.PAGE


def _draft_of(target: Path) -> Path:
    """Another name beside `target` to write under first, of this process and this one copy."""
    return target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(3)}.tmp")


@contextmanager
def _writing(draft: Path, target: Path) -> Iterator[None]:
    """Say in words what keeps `draft` from being written, and leave nothing of it then."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield
    except (sqlite.DatabaseError, OSError) as error:
        file.remove(draft)
        told = trouble(error, target)
        if told is None or told.key not in ("error.disk_full", "error.damaged"):
            told = WorkspaceError("error.backup_not_written", path=target)
        raise told from error
    except BaseException:
        file.remove(draft)
        raise


def portrait(connection: Connection) -> Portrait:
    """What a copy must share with its original: id, revision, schema, and rows per table."""
    sql = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    schema = fetch(connection, sql)
    tables = [name for name, made in schema if (made or "").startswith("CREATE TABLE")]
    counts = {name: _count(connection, name) for name in tables}
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    return {
        "id": identity,
        "revision": file.revision(connection),
        "schema": schema,
        "rows": counts,
    }


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def portrait_of(path: Path, key: str = file.KEY, *, whole: bool = True) -> Portrait:
    """The portrait of a finished copy, which is only read; every page is looked at if `whole`.

    WorkspaceError if a page is damaged, somebody has the file open, or left it unfinished.
    """
    file.check_header(path)
    with file.plain_errors(path):
        connection = file.bare_connection(path, key, mode="ro")
        try:
            found = portrait(connection)
            if found["id"] != file.APPLICATION_ID:
                raise WorkspaceError("error.not_a_workspace", path=path)
            if whole and faults(connection):
                raise WorkspaceError("error.damaged", path=path)
        finally:
            connection.close()
    return found


def faults(connection: Connection) -> list[str]:
    """Damaged pages, broken references, records with wrong search text; one line each.

    What fails is the first of these: where pages are damaged, the rest says nothing.
    """
    for check in (_damaged_pages, _damaged_tables, _broken_references, _wrong_search_text):
        try:
            if found := check(connection):
                return found
        except (sqlite.DatabaseError, WorkspaceError) as error:
            return [str(error)]
    return []


def _damaged_pages(connection: Connection) -> list[str]:
    """Pages whose checksum is wrong. A write that found no room is played back first, by reading;
    its pages would look damaged.
    """
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return [str(row[0]) for row in fetch(connection, "PRAGMA cipher_integrity_check")]


def _damaged_tables(connection: Connection) -> list[str]:
    rows = fetch(connection, "PRAGMA integrity_check")
    return [line for row in rows if row[0] != "ok" for line in str(row[0]).splitlines()]


def _broken_references(connection: Connection) -> list[str]:
    rows = fetch(connection, "PRAGMA foreign_key_check")
    return [f"{table} {row}: {parent}" for table, row, parent, _ in rows]


def _wrong_search_text(connection: Connection) -> list[str]:
    """What today's tables say; an older schema's are not known here."""
    if file.revision(connection) != file.REVISION:
        return []
    number = search_index.wrong(connection)
    return [f"search_text: {number}"] if number else []


def restore(copy: Path, target: Path) -> None:
    """Put a verified copy in the place of `target`.

    WorkspaceError if the copy is not whole or of a newer program, or somebody has `target` open;
    it is untouched then.
    """
    wanted = portrait_of(copy, whole=False)
    if str(wanted["revision"]) > file.REVISION:
        raise WorkspaceError("error.newer", path=copy)
    _check_free(target)
    draft = _draft_of(target)
    with _writing(draft, target):
        shutil.copyfile(copy, draft)
        file.sync(draft)
        if portrait_of(draft) != wanted:
            raise WorkspaceError("error.backup_differs", path=copy)
        file.journal_path(target).unlink(missing_ok=True)
        draft.replace(target)
        file.sync(target)


def _check_free(target: Path) -> None:
    """WorkspaceError if somebody has `target` open; a damaged or missing one is free.

    Opening it also heals what a killed process left, so that its journal is gone afterwards; one
    that stays would be taken for the restored file's own.
    """
    try:
        file.close_connection(file.open_connection(target), target)
    except WorkspaceError as error:
        if error.key in (HELD, "error.held", "error.no_permission"):
            raise


def kept(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which of the copies made at `times` are kept: by number a bucket, never by age alone.

    Copies from a time that has not come, made while the clock was wrong, have buckets of their
    own; else they would be the newest for years and push out all that is made after them.
    """
    newest_first = sorted(times, reverse=True)
    keep = {at for at in newest_first if abs(now - at) <= ALL_WITHIN} | set(newest_first[:1])
    for part in ([at for at in newest_first if at <= now], [at for at in newest_first if at > now]):
        for pattern, number in BUCKETS:
            buckets: dict[str, datetime] = {}
            for at in part:
                buckets.setdefault(at.strftime(pattern), at)
            keep.update(list(buckets.values())[:number])
    return keep


def thin_out(folder: Path, workspace: Path, now: datetime) -> None:
    """Remove the copies of `workspace` in `folder` that no bucket keeps. `now` is local time.

    What a killed process left half written goes too: only who holds the workspace writes copies.
    """
    ours = f".{os.getpid()}-"
    copies = {at: path for path in folder.glob("*") if (at := made_at(path, workspace))}
    for at in set(copies) - kept(copies, now.replace(tzinfo=None)):
        file.remove(copies[at])
    for path in folder.glob(".*.tmp"):
        meant = path.with_name(path.name[1:].rpartition(f"{SUFFIX}.")[0] + SUFFIX)
        if made_at(meant, workspace) and ours not in path.name:
            file.remove(path)


def made_at(path: Path, workspace: Path) -> datetime | None:
    """When the copy `path` was made, by its name; None if it is no copy of `workspace`."""
    try:
        at = datetime.strptime(path.stem[-17:], STAMP)
    except ValueError:
        return None
    return at if path.name == file_name(workspace, at) else None
