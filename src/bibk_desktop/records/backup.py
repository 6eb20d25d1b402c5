"""Verified copies of the workspace: written, checked, kept by number, put back."""

import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from bibk_desktop.records import file, search_index
from bibk_desktop.records.file import Connection, WorkspaceError, fetch

STAMP = "%Y-%m-%dT%H%M%S"
ALL_WITHIN = timedelta(hours=48)
# (what a bucket is, how many of them are kept): the newest copy of each
BUCKETS = (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9))


def file_name(workspace: Path, at: datetime) -> str:
    """`NAME-YYYY-MM-DDTHHMMSS.bibk`."""
    return f"{workspace.stem}-{at.strftime(STAMP)}.bibk"


def write(connection: Connection, target: Path) -> Path:
    """Copy the open workspace to `target` and verify the copy before it gets that name.

    WorkspaceError: the copy differs from the workspace, or cannot be written. What stood under
    the name stays as it was then.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    draft.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(draft),))
        _sync(draft)
        if portrait_of(draft) != portrait(connection):
            raise WorkspaceError("error.backup_differs", path=target)
        draft.replace(target)
    except (sqlite.DatabaseError, OSError) as error:
        raise WorkspaceError("error.backup_not_written", path=target) from error
    finally:
        draft.unlink(missing_ok=True)
    return target


def _sync(path: Path) -> None:
    with path.open("r+b") as copy:
        os.fsync(copy.fileno())


Portrait = dict[str, object]


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


def portrait_of(path: Path, key: str = file.KEY) -> Portrait:
    """The portrait of a finished copy whose every page is whole. WorkspaceError if one is not."""
    file.check_header(path)
    connection = file.bare_connection(path, key)
    try:
        connection.execute("PRAGMA query_only = ON")
        found = portrait(connection)
        if faults(connection):
            raise WorkspaceError("error.damaged", path=path)
        return found
    except sqlite.DatabaseError as error:
        raise WorkspaceError("error.damaged", path=path) from error
    finally:
        connection.close()


def faults(connection: Connection) -> list[str]:
    """Damaged pages, broken references, records without search text; one line each."""
    try:
        found = [str(row[0]) for row in fetch(connection, "PRAGMA cipher_integrity_check")]
        rows = fetch(connection, "PRAGMA integrity_check")
        found += [str(row[0]) for row in rows if row[0] != "ok"]
        rows = fetch(connection, "PRAGMA foreign_key_check")
        found += [f"{table} {row}: {parent}" for table, row, parent, _ in rows]
        unindexed = search_index.missing(connection)
    except sqlite.DatabaseError as error:
        return [str(error)]
    return found + ([f"search_text: {unindexed}"] if unindexed else [])


def restore(copy: Path, target: Path) -> None:
    """Put a verified copy in the place of `target`, which nobody may have open.

    WorkspaceError if the copy is not whole; `target` is untouched then.
    """
    portrait_of(copy)
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(copy.read_bytes())
        _sync(draft)
        portrait_of(draft)
        draft.replace(target)
    except OSError as error:
        raise WorkspaceError("error.backup_not_written", path=target) from error
    finally:
        draft.unlink(missing_ok=True)


def kept(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which of the copies made at `times` are kept: by number a bucket, never by age alone."""
    newest_first = sorted(times, reverse=True)
    keep = {at for at in newest_first if now - at <= ALL_WITHIN}
    keep.update(newest_first[:1])
    for pattern, number in BUCKETS:
        buckets: dict[str, datetime] = {}
        for at in newest_first:
            buckets.setdefault(at.strftime(pattern), at)
        keep.update(list(buckets.values())[:number])
    return keep


def thin_out(folder: Path, workspace: Path, now: datetime) -> None:
    """Remove the copies of `workspace` in `folder` that no bucket keeps."""
    copies = {at: path for path in folder.glob(f"{workspace.stem}-*.bibk") if (at := _made(path))}
    naive = now.replace(tzinfo=None)
    for at in set(copies) - kept(copies, naive):
        copies[at].unlink(missing_ok=True)


def _made(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem[-17:], STAMP)
    except ValueError:
        return None
