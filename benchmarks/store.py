"""Opening, searching, saving, importing, undoing, each beside raw SQL where there is a floor.

    python -m benchmarks.store [region|national|"10 × national" …]

Raw SQL runs on the same connection with the same settings, triggers of history and search
included; "bare" is a table beside it without any. Interleaved, medians.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from benchmarks import workspaces
from bibk_desktop.records import history
from bibk_desktop.records.model import Item, Person
from bibk_desktop.records.store import Store

Row = tuple[str, str, str, str]
RUNS, SAVES, QUERIES, CONTACTS = 9, 80, 200, 20_000
FIRST_PAGE = (
    "SELECT id, title, at FROM meeting ORDER BY at DESC, id DESC LIMIT 50",
    "SELECT id, text, due FROM outcome WHERE state = 'open' ORDER BY due LIMIT 50",
)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def ms(values: list[float], part: float = 0.5) -> float:
    """The value in ms below which so large a part of `values` (in seconds) lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] * 1000


def opening(path: Path, size: str) -> Row:
    """Open the workspace and read the first rows that a start shows."""

    def once() -> None:
        with Store.open(path) as store:
            for sql in FIRST_PAGE:
                store.rows(sql)

    taken = [seconds(once) for _ in range(RUNS)]
    return f"open and read a first page, {size}", f"{ms(taken):.1f} ms", "", "≤ 30 ms"


def searching(store: Store, size: str) -> Row:
    """Every key of 200 typed queries: words of the field, persons, meetings."""
    chance, taken = random.Random(4), []
    for _ in range(QUERIES):
        query = chance.choice((_words, _person, _meeting))(chance)
        for length in range(1, len(query) + 1):
            taken.append(seconds(partial(store.search, query[:length])))
    said = f"p50 {ms(taken):.1f} ms, p99 {ms(taken, 0.99):.1f} ms"
    target = "p99 ≤ 50 ms" if size.startswith("10") else "p99 ≤ 16 ms"
    return f"search, {len(taken)} keys, 50 hits shown, {size}", said, "", target


def _words(chance: random.Random) -> str:
    return " ".join(chance.choices(workspaces.WORDS, k=chance.randint(1, 3)))


def _person(chance: random.Random) -> str:
    return f"Prov{chance.randrange(20_000)}"


def _meeting(chance: random.Random) -> str:
    return f"Möte {chance.randrange(2_000)}"


def saving(store: Store, size: str) -> list[Row]:
    """One field of an item changed and stored, its search text too, beside raw SQL."""
    connection = store._connection
    ids = [row[0] for row in store.rows("SELECT id FROM item ORDER BY random() LIMIT ?", (SAVES,))]
    store.change(Item, ids[0], position=1)
    connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, title TEXT, text TEXT)")
    connection.execute("INSERT INTO bare SELECT id, title, text FROM item LIMIT 5000")
    names = [
        row[0] for row in store.rows("SELECT id FROM bare ORDER BY random() LIMIT ?", (SAVES,))
    ]
    ours, raw, bare = [], [], []
    for one, other, name in zip(ids, reversed(ids), names, strict=True):
        ours.append(seconds(partial(store.change, Item, one, title=f"Ny rubrik {name}")))
        raw.append(seconds(partial(_raw, store, other, f"Annan rubrik {name}")))
        bare.append(seconds(partial(_bare, store, name, f"Rubrik {one}")))
    connection.execute("DROP TABLE bare")
    said = f"{ms(ours):.1f} ms, p95 {ms(ours, 0.95):.1f} ms"
    ratio = f"{ms(ours) / ms(raw):.2f} × raw, {ms(ours) / ms(bare):.1f} × bare"
    return [(f"save of one field, {size}", said, ratio, "≤ 2 × raw, p95 ≤ 50 ms")]


def _raw(store: Store, id_: int, title: str) -> None:
    """The same with the same triggers, as plain SQL: a step, the change, the search text."""
    connection = store._connection
    connection.execute("BEGIN IMMEDIATE")
    step = history.begin(connection, "2018-01-31", "undo.change", {})
    connection.execute("UPDATE item SET title = ? WHERE id = ?", (title, id_))
    history.end(connection, step, 2**62)
    connection.execute("COMMIT")


def _bare(store: Store, id_: int, title: str) -> None:
    connection = store._connection
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE bare SET title = ? WHERE id = ?", (title, id_))
    connection.execute("COMMIT")


def importing(store: Store, size: str) -> list[Row]:
    """20,000 contacts in one step, and the step taken back."""
    rows = [{"given_name": f"Ny{n}", "family_name": "Lindqvist"} for n in range(CONTACTS)]
    table = Person.__table__
    filled = {c.name: "" for c in table.columns if c.name != "id"}
    names = ", ".join(filled)
    sql = f"INSERT INTO person ({names}) VALUES ({', '.join(f':{name}' for name in filled)})"
    plain = sql.replace("INTO person", "INTO bare_person")
    whole = [filled | row for row in rows]
    connection = store._connection
    connection.execute(f"CREATE TABLE bare_person ({names})")
    ours, raw, bare, undo = [], [], [], []
    for _ in range(3):
        ours.append(seconds(partial(_take_in, store, rows)))
        undo.append(seconds(store.undo))
        raw.append(seconds(partial(_execute_many, store, sql, whole)))
        store.undo()
        bare.append(seconds(partial(_execute_many, store, plain, whole)))
    connection.execute("DROP TABLE bare_person")
    taken = statistics.median(ours)
    over = f"{ms(ours) / ms(raw):.2f} × with history and index, {ms(ours) / ms(bare):.1f} × bare"
    back = statistics.median(undo)
    return [
        (f"import of 20,000 contacts, {size}", f"{taken:.2f} s", over, "≤ 3 × with them"),
        (f"undo of it, {size}", f"{back:.2f} s", f"{back / taken:.2f} × the import", "≤ 2 ×"),
    ]


def _take_in(store: Store, rows: list[dict[str, str]]) -> None:
    with store.write("undo.take_in", name="kontakter.xlsx") as session:
        session.exec(sa.insert(Person), params=rows)


def _execute_many(store: Store, sql: str, rows: list[dict[str, str]]) -> None:
    """As plain SQL, a step round it so that history writes too."""
    connection = store._connection
    connection.execute("BEGIN IMMEDIATE")
    step = history.begin(connection, "2018-01-31", "undo.take_in", {"name": "x"})
    connection.executemany(sql, rows)
    history.end(connection, step, 0)
    connection.execute("COMMIT")


def rows(sizes: tuple[str, ...] = ("region", "national")) -> list[Row]:
    """Rows of the table: what, measured, beside the floor, target."""
    found: list[Row] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = workspaces.make(Path(folder) / "bench.bibk", size)
            found.append(opening(path, size))
            with Store.open(path) as store:
                found.append(searching(store, size))
                found += saving(store, size)
                found += importing(store, size)
    return found


def main() -> None:
    """Print the table."""
    print("| what | measured | beside | target |\n|---|---|---|---|")
    for row in rows(tuple(sys.argv[1:]) or ("region", "national")):
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
