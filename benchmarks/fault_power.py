"""The power goes at any moment: 600 states of the disk, made from what SQLite really wrote."""

import random
from pathlib import Path

from benchmarks.fault_writes import TODAY, Outcome, begin, broken, write_on
from benchmarks.witness import Disk, Witness, library
from bibk_desktop.records import file
from bibk_desktop.records.store import Store

WAL = {"journal_mode=DELETE": "journal_mode=WAL", "synchronous=EXTRA": "synchronous=NORMAL"}
OFF = {"synchronous=EXTRA": "synchronous=OFF"}
_witness: list[Witness] = []


def power_loss(folder: Path, states: int) -> Outcome:
    """The shipped settings."""
    lost = _trial(folder / "shipped.bibk", states, {})
    return Outcome(
        f"power loss, {states} simulated states, the shipped settings",
        "0 acknowledged lost, 0 corrupt",
        f"{len(lost)} bad states",
        lost,
    )


def power_loss_otherwise(folder: Path, states: int) -> Outcome:
    """The same with weaker settings: the trial is worth something only if it fails there."""
    wal = _trial(folder / "wal.bibk", states, WAL)
    off = _trial(folder / "off.bibk", states, OFF)
    return Outcome(
        f"the same {states} states with WAL and NORMAL, and with OFF",
        "fails (so the trial sees what it should)",
        f"{len(wal)} and {len(off)} bad states",
        [] if wal and off else ["weaker settings lost nothing: the trial is blind"],
    )


def _trial(path: Path, states: int, weaker: dict[str, str]) -> list[str]:
    """Write under the witness, then look at `states` moments; what was bad at each."""
    begin(path)
    before = {str(path): path.read_bytes()}
    witness = _witness[0] if _witness else Witness(library())
    _witness[:] = [witness]
    events = _written(witness, path, weaker)
    chance = random.Random(600)
    moments = sorted(chance.choices(range(len(events) + 1), k=states))
    disk, said, bad = Disk(before), 0, []
    for number, event in enumerate([*events, None]):
        for _ in range(moments.count(number)):
            faults = _look(path, disk.after_power_loss(chance), said)
            bad += [f"moment {number}: {'; '.join(faults)}"] if faults else []
        if event is not None:
            said = event.at if event.what == "said" else said
            disk.take(event)
    return bad


def _written(witness: Witness, path: Path, weaker: dict[str, str]) -> list:
    shipped = file.PRAGMAS
    file.PRAGMAS = tuple(weaker.get(pragma, pragma) for pragma in shipped)
    witness.events, witness.watching = [], True
    try:
        with Store.open(path, TODAY) as store:
            write_on(store, 7, 30, witness.say)
    finally:
        witness.watching, file.PRAGMAS = False, shipped
    return witness.events


def _look(path: Path, content: dict[str, bytes], said: int) -> list[str]:
    for name in path.parent.glob(f"{path.name}*"):
        name.unlink()
    for name, held in content.items():
        Path(name).write_bytes(held)
    return broken(path, said)
