"""Years of backups, really written, with clocks that are wrong for weeks; then all restored."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.fault_writes import TODAY, Outcome, begin, newest, write_on
from bibk_desktop.records import backup
from bibk_desktop.records.store import Store


def years(folder: Path, days: int) -> Outcome:
    """A backup a day, thinned out each time; the clock is wrong for three stretches."""
    path, copies = begin(folder / "år.bibk"), folder / "kopior"
    made: dict[str, int] = {}
    failed = []
    with Store.open(path, TODAY) as store:
        for day in range(days):
            write_on(store, day, 1, lambda _: None)
            now = _clock(day, days)
            copy = store.back_up(copies / backup.file_name(path, now))
            made[copy.name] = newest(store)
            backup.thin_out(copies, path, now)
            if not copy.exists():
                failed.append(f"day {day}: the newest copy was thrown away")
    left = sorted(copies.iterdir())
    begun = time.perf_counter()
    for copy in left:
        failed += _restored(copy, folder / "åter.bibk", made[copy.name])
    size = sum(copy.stat().st_size for copy in left) / 100_000_000
    pace = (time.perf_counter() - begun) / size
    return Outcome(
        f"{days} simulated days of backups, the clock years ahead and behind for weeks",
        "every kept one restores ≤ 10 s per 100 MB, counts equal",
        f"{len(left)} kept, {len(failed)} errors, {pace:.1f} s per 100 MB",
        failed + (["restoring is too slow"] if pace > 10 else []),
    )


def _clock(day: int, days: int) -> datetime:
    """What the clock says on that day of work: wrong for three weeks of every four months."""
    at = datetime(2018, 1, 31, 16, 0, tzinfo=UTC) + timedelta(days=day)
    wrong = {1: 3000, 2: -3000, 3: 40}.get(day * 4 // days, 0)
    return at + timedelta(days=wrong) if day % (days // 4) < 21 else at


def _restored(copy: Path, target: Path, wanted: int) -> list[str]:
    backup.restore(copy, target)
    with Store.open(target, TODAY) as store:
        return [] if newest(store) == wanted else [f"{copy.name}: not what was backed up"]
