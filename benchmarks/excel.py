"""The overview of 13 and 290 municipalities and a list of 50,000 rows, beside openpyxl.

The peer is openpyxl's write-only mode with the same cells, values and looks, and nothing else: no
tables, widths, colours by words, print set-up or chart; beside it the bare values. Definitions are
made within our time. Interleaved, medians. Memory is the peak that Python allocates.
"""

import io
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from copy import copy
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from sqlmodel import Session, select

from benchmarks.workspaces import TODAY, WORDS
from bibk_desktop import resources
from bibk_desktop.kit.office import excel
from bibk_desktop.records import model
from bibk_desktop.records.store import Store
from bibk_desktop.work.example import fill
from bibk_desktop.work.overview.export import workbook
from bibk_desktop.work.overview.looks import LOOK
from bibk_desktop.work.overview.rules import Overview, load

RUNS = 7
LONG, SHORT, WIDTH = 50_000, 5_000, 12
TARGET = "≤ 1.2 ×"
Cells = list[list[tuple[Any, Any]]]


def overview(municipalities: int) -> Overview:
    """The example's overview, with further municipalities of Sweden that take part likewise."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "bench.bibk", TODAY) as store,
    ):
        with store.write("undo.example", final=True) as session:
            fill(session, TODAY)
            _more(session, municipalities - 13)
        return load(store.rows, TODAY)


def _more(session: Session, wanted: int) -> None:
    projects = list(session.exec(select(model.Project)))
    known = {place.code for place in session.exec(select(model.Municipality))}
    counties = {county.code: county.id for county in session.exec(select(model.County))}
    lines = resources.path("reference/kommuner.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split(";") for line in lines if line.split(";")[0] not in known]
    for code, name, county, county_name in rows[:wanted]:
        if county not in counties:
            counties[county] = _put(session, model.County(code=county, name=county_name))
        place = model.Municipality(code=code, name=name, county_id=counties[county])
        _fill_place(session, _put(session, place), name, projects)


def _put(session: Session, record: Any) -> int:
    session.add(record)
    session.flush()
    return int(record.id)


def _fill_place(session: Session, place: int, name: str, projects: list[model.Project]) -> None:
    person = _put(session, model.Person(given_name="Ebba", family_name=name, phone="0455-00 00 00"))
    director = model.Role.director
    session.add(model.Appointment(person_id=person, municipality_id=place, role=director))
    for number, project in enumerate(projects):
        status = list(model.ParticipationStatus)[(place + number) % 7]
        since = date(2018, 1, 24)
        session.add(
            model.Participation(
                project_id=project.id, municipality_id=place, status=status, since=since
            )
        )


def long_list(count: int) -> excel.Workbook:
    """A list of `count` rows of words, numbers and dates; its rows come one by one."""
    kinds = (excel.Kind.text, excel.Kind.number, excel.Kind.date)
    columns = [excel.Column(f"Kolumn {n + 1}", kinds[n % 3]) for n in range(WIDTH)]
    sheet = excel.Sheet("Lista", "Lista", columns, _rows(count), "Lista")
    return excel.Workbook("Lista", [sheet], LOOK)


def _rows(count: int) -> Iterator[list[excel.Value]]:
    days = [date(2000 + n % 20, n % 12 + 1, n % 28 + 1) for n in range(240)]
    for number in range(count):
        words = WORDS[number % len(WORDS)]
        row: list[excel.Value] = []
        for column in range(0, WIDTH, 3):
            row += [f"{words} {number} {column}", number * column, days[(number + column) % 240]]
        yield row


def ours(book: excel.Workbook) -> int:
    """Write the workbook; its size in bytes."""
    target = io.BytesIO()
    excel.write(book, target)
    return len(target.getvalue())


def bare(sheets: list[Cells]) -> int:
    """Write the same values with openpyxl alone, without any looks."""
    book = openpyxl.Workbook(write_only=True)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append([value for value, _ in row])
    return _size(book)


def peer(sheets: list[Cells]) -> int:
    """Write the same values with the same looks with openpyxl, a look made once and shared."""
    book = openpyxl.Workbook(write_only=True)
    looks: dict[int, Any] = {}
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append([_peer_cell(sheet, value, look, looks) for value, look in row])
    return _size(book)


def _peer_cell(sheet: Any, value: Any, look: Any, looks: dict[int, Any]) -> Any:
    cell: Any = WriteOnlyCell(sheet, value)
    if look.style_id not in looks:
        for part in ("font", "fill", "border", "alignment", "number_format"):
            setattr(cell, part, copy(getattr(look, part)))
        looks[look.style_id] = cell._style
    cell._style = looks[look.style_id]
    return cell


def _size(book: Any) -> int:
    target = io.BytesIO()
    book.save(target)
    return len(target.getvalue())


def cells(book: excel.Workbook) -> list[Cells]:
    """Every cell that `ours` writes: its value, a formula as formula, and a cell with its look."""
    target = io.BytesIO()
    excel.write(book, target)
    read = openpyxl.load_workbook(target)
    return [[[(c.value, c) for c in row] for row in sheet.iter_rows()] for sheet in read]


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure(make: Callable[[], excel.Workbook], runs: int) -> tuple[float, float, float]:
    """Median seconds of ours, of the peer and of the bare values."""
    same = cells(make())
    taken = [
        (seconds(lambda: ours(make())), seconds(lambda: peer(same)), seconds(lambda: bare(same)))
        for _ in range(runs)
    ]
    own, other, least = (statistics.median(column) for column in zip(*taken, strict=True))
    return own, other, least


def peak(count: int) -> float:
    """Peak megabytes that Python allocates while a list of `count` rows is written to a file."""
    tracemalloc.start()
    try:
        with tempfile.TemporaryFile() as target:
            excel.write(long_list(count), target)
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def rows() -> list[tuple[str, str, str, str]]:
    """Rows of the table: what, measured, over openpyxl write-only, target."""
    found = []
    for count in (13, 290):
        loaded = overview(count)
        name = f"Excel overview, {count} municipalities"
        found.append(_row(name, *measure(lambda loaded=loaded: workbook(loaded), RUNS)))
    found.append(_row(f"Excel list, {LONG:,} × {WIDTH}", *measure(lambda: long_list(LONG), 3)))
    few, many = peak(SHORT), peak(LONG)
    said = f"{few:.1f} MB at {SHORT:,} rows, {many:.1f} MB at {LONG:,}"
    return [*found, ("Excel list, memory", said, f"{many / few:.2f} × for ten times", "flat")]


def _row(name: str, own: float, other: float, least: float) -> tuple[str, str, str, str]:
    ratio = f"{own / other:.2f} × (bare values {own / least:.2f} ×)"
    return name, f"{own * 1000:.0f} ms", ratio, TARGET


def main() -> None:
    """Print the table."""
    print("| what | measured | over openpyxl write-only | target |\n|---|---|---|---|")
    for row in rows():
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
