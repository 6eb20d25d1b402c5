"""Processes killed with -9: while they write, and after every statement of a migration."""

import os
import random
import select
import shutil
import signal
import time
from pathlib import Path

from benchmarks.fault_writes import TODAY, Outcome, begin, broken, forked, write_on
from bibk_desktop.records import file, migrate
from bibk_desktop.records.store import Store

REVISIONS = Path(__file__).parents[1] / "tests" / "records" / "revisions"
# today's schema, and the one that the revision of the tests makes of it
OLD = file.REVISION
NEW = f"{int(OLD) + 1:04}"


def killed(folder: Path, times: int) -> Outcome:
    """Kill a process that writes, at any moment, again and again on the same workspaces."""
    path, chance = begin(folder / "killed.bibk"), random.Random(1)
    said, failed, slowest = 0, [], 0.0
    for number in range(times):
        child, pipe = forked(lambda ours, seed=number: _write(path, seed, ours))
        steps = _killed_after(child, pipe, chance.uniform(0.02, 0.4))
        begun = time.perf_counter()
        failed += [f"kill {number}: {fault}" for fault in broken(path, steps[-1])]
        slowest = max(slowest, time.perf_counter() - begun)
        said += len(steps) - 1
        if number % 20 == 19:
            path.unlink()
            begin(path)
    if slowest > 1:
        failed.append("reopening took more than a second")
    return Outcome(
        f"kill -9 while writing, {times} times",
        "0 acknowledged commits lost, 0 invariant errors, reopen ≤ 1 s",
        f"{said} acknowledged, {len(failed)} errors; slowest reopen with every check"
        f" {slowest:.2f} s",
        failed,
    )


def _write(path: Path, seed: int, pipe: int) -> None:
    store = Store.open(path, TODAY)
    newest = store.rows("SELECT coalesce(max(CAST(given_name AS INTEGER)), 0) FROM person")[0][0]
    os.write(pipe, f"{newest}\n".encode())
    write_on(store, seed, 10_000, lambda number: os.write(pipe, f"{number}\n".encode()))


def _killed_after(child: int, pipe: int, seconds: float) -> list[int]:
    """Kill `child` so long after its first word; the steps it acknowledged, first the old one."""
    said = b""
    while b"\n" not in said:
        said += os.read(pipe, 65_536)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            said += os.read(pipe, 65_536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(pipe, 65_536):
        said += more
    os.close(pipe)
    return [int(word) for word in said.rpartition(b"\n")[0].split()]


# --- a migration


def migration(folder: Path, every: int) -> Outcome:
    """Kill a migration before every statement (or every so many), then look what is there."""
    made = begin(folder / "made.bibk")
    with Store.open(made, TODAY) as store:
        write_on(store, 1, 20, lambda _: None)
    path = folder / "migrated.bibk"
    failed, number, states = [], 1, {OLD: 0, NEW: 0}
    while True:
        shutil.copyfile(made, path)
        file.remove(path.with_name("migrated-schema-0001.bibk"))
        child, pipe = forked(lambda _, last=number: _migrate(path, last))
        os.close(pipe)
        if os.waitpid(child, 0)[1] != signal.SIGKILL:
            break
        revision, faults = _state(path)
        states[revision] = states.get(revision, 0) + 1
        failed += [f"statement {number}: {fault}" for fault in faults]
        number += every
    failed += [] if _state(path)[0] == NEW else ["the migration that was not killed did not end"]
    return Outcome(
        f"migration killed before {(number - 1) // every} of its statements",
        "old or new, never between",
        f"{states[OLD]} old, {states[NEW]} new, {len(failed)} errors",
        failed,
    )


def _migrate(path: Path, last: int) -> None:
    """Open as tomorrow's program does, and be killed before statement number `last`."""
    left = [last]

    def count(_: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(opened: Path) -> file.Connection:
        connection = plain(opened)
        connection.set_trace_callback(count)
        return connection

    plain, file.open_connection = file.open_connection, watched
    migrate.VERSIONS = (*migrate.VERSIONS, REVISIONS)
    file.REVISION = NEW
    Store.open(path, TODAY).close()


def _state(path: Path) -> tuple[str, list[str]]:
    """The revision, and what does not fit it."""
    connection = file.open_connection(path)
    try:
        revision = file.revision(connection)
        columns = [row[1] for row in file.fetch(connection, "PRAGMA table_info(meeting)")]
        kept = file.fetch(connection, "SELECT count(*), min(title GLOB '*(ny)') FROM item")
        triggers = file.fetch(
            connection, "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
        )
        broken = file.fetch(connection, "PRAGMA foreign_key_check")
        damaged = file.fetch(connection, "PRAGMA integrity_check") != [("ok",)]
    finally:
        file.close_connection(connection, path)
    is_new = revision == NEW
    fits = ("room" in columns) == is_new and kept == [(20, int(is_new))] and triggers[0][0] > 200
    return revision, [] if fits and not broken and not damaged else [f"{revision}: {kept}"]
