"""The writes that the fault trials are made with, and what must hold however they end."""

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlmodel import select

from bibk_desktop.records.model import Item, Meeting, Person
from bibk_desktop.records.store import Store, WorkspaceError

TODAY = date(2018, 1, 31)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of the table; `failed` lists what broke the gate, empty when it held."""

    fault: str
    gate: str
    result: str
    failed: list[str]


def begin(path: Path) -> Path:
    """A new workspace with one meeting, for `write_on`."""
    with Store.create(path, TODAY) as store:
        store.add(Meeting(title="Chefsmöte"))
    return path


def write_on(store: Store, seed: int, times: int, acknowledge: Callable[[int], object]) -> None:
    """Write step after step: step n adds person n and item n, and changes some other items.

    `acknowledge(n)` is called when the gate has said that step n is stored.
    """
    chance = random.Random(seed)
    first = newest(store) + 1
    for number in range(first, first + times):
        with store.write("undo.take_in", name=str(number)) as session:
            session.add(Person(given_name=str(number), email="x" * chance.randrange(400)))
            session.flush()
            session.add(Item(meeting_id=1, position=number, text="ord " * chance.randrange(3000)))
            if number % 3 == 0:
                for item in session.exec(select(Item).limit(5)):
                    item.text = f"Ändrad {number} " * chance.randrange(500)
        acknowledge(number)


def newest(store: Store) -> int:
    """The number of the newest step that is stored; 0 if there is none."""
    rows = store.rows("SELECT max(CAST(given_name AS INTEGER)) FROM person")
    return int(rows[0][0] or 0)


def broken(path: Path, acknowledged: int) -> list[str]:
    """What does not hold in a workspace that was broken off after step `acknowledged`."""
    try:
        with Store.open(path, TODAY) as store:
            return _broken(store, acknowledged)
    except WorkspaceError as error:
        return [f"does not open or work: {error.key}"]


def _broken(store: Store, acknowledged: int) -> list[str]:
    found, stored = store.faults(), newest(store)
    if stored < acknowledged:
        found.append(f"{acknowledged - stored} acknowledged lost")
    persons = store.rows("SELECT count(*), count(DISTINCT given_name) FROM person")
    items = store.rows("SELECT count(*), coalesce(max(position), 0) FROM item")
    if persons != [(stored, stored)] or items != [(stored, stored)]:
        found.append(f"half a step: {stored}, {persons}, {items}")
    if stored and (store.undo() is None or newest(store) != stored - 1 or not store.redo()):
        found.append("undo does not fit")
    return found


def forked(work: Callable[[int], object]) -> tuple[int, int]:
    """Run `work(pipe)` in a child process that ends without cleaning up; (its id, our end)."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            work(theirs)
        finally:
            os._exit(0)
    os.close(theirs)
    return child, ours
