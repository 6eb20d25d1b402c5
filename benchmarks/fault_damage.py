"""Damaged files: flipped bits anywhere, cut off, emptied, or something else altogether."""

import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.fault_writes import TODAY, Outcome, begin, write_on
from bibk_desktop.records import backup, file
from bibk_desktop.records.store import Store, WorkspaceError


def damaged(folder: Path, times: int) -> Outcome:
    """Open each, look it over, back it up, restore it: each must say no, and change nothing."""
    made = begin(folder / "made.bibk")
    with Store.open(made, TODAY) as store:
        write_on(store, 1, 10, lambda _: None)
    good, path, failed = made.read_bytes(), folder / "damaged.bibk", []
    at_opening = 0
    for number, (name, content) in enumerate(_contents(folder, good, times)):
        path.write_bytes(content)
        noticed = _noticed(path, folder)
        at_opening += noticed == "opening"
        if not noticed:
            failed.append(f"{number} {name}: not noticed")
        if path.read_bytes() != content or len(list(folder.glob("damaged*"))) > 1:
            failed.append(f"{number} {name}: the original was touched")
    return Outcome(
        f"{times} damaged files (flips, cut off, empty, text, zip, foreign, newer)",
        "100 % noticed by opening, else by check and backup; original untouched",
        f"{times - len(failed)} noticed, {at_opening} of them at opening",
        failed,
    )


def _noticed(path: Path, folder: Path) -> str:
    """Where the damage is noticed; empty if anything takes the file for a good one."""
    try:
        backup.restore(path, folder / "restored.bibk")
        return ""
    except WorkspaceError:
        pass
    try:
        with Store.open(path, TODAY) as store:
            if not store.faults():
                return ""
            store.back_up(folder / "copy.bibk")
            return ""
    except WorkspaceError as error:
        return "check" if error.key == "error.damaged" and _opens(path) else "opening"


def _opens(path: Path) -> bool:
    try:
        Store.open(path, TODAY).close()
    except WorkspaceError:
        return False
    return True


def _contents(folder: Path, good: bytes, times: int) -> Iterator[tuple[str, bytes]]:
    chance = random.Random(400)
    others = list(_others(folder, good))
    yield from others
    for number in range(times - len(others)):
        if number % 5 == 4:
            yield "cut off", good[: chance.randrange(1, len(good))]
        else:
            content = bytearray(good)
            content[chance.randrange(len(good))] ^= 1 << chance.randrange(8)
            yield "flipped", bytes(content)


def _others(folder: Path, good: bytes) -> Iterator[tuple[str, bytes]]:
    yield "empty", b""
    yield "text", "Kära kollegor! ".encode() * 3000
    yield "noise", random.Random(2).randbytes(file.PAGE * 20)
    yield "too long", good + bytes(file.PAGE)
    yield "a page of zeros", good[: file.PAGE * 9] + bytes(file.PAGE) + good[file.PAGE * 10 :]
    yield "pages exchanged", good[: file.PAGE * 5] + _swapped(good) + good[file.PAGE * 7 :]
    with zipfile.ZipFile(folder / "zip", "w") as archive:
        archive.writestr("a", "x" * 90_000)
    yield "zip", (folder / "zip").read_bytes()
    for name, statement in (
        ("foreign", "PRAGMA application_id = 77"),
        ("newer", "UPDATE alembic_version SET version_num = '9999'"),
        ("no revision", "DELETE FROM alembic_version"),
    ):
        path = folder / "other.bibk"
        path.write_bytes(good)
        connection = file.bare_connection(path)
        connection.execute(statement)
        connection.close()
        yield name, path.read_bytes()


def _swapped(good: bytes) -> bytes:
    return good[file.PAGE * 6 : file.PAGE * 7] + good[file.PAGE * 5 : file.PAGE * 6]
