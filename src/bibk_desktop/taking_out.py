"""What the window takes out to Excel: the list that is shown, and the overview."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.office import excel
from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tasks import Progress
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store

DAY, AMOUNT, NUMBER = "[$-41D]d mmm yyyy", "#,##0", "0"
ENDING = ".xlsx"


def export(what: str, store: Store, page: Page | None) -> Export | None:
    """The "list" of the page or the "overview", loaded now and written beside the window.

    None when the page shows no list.
    """
    if what == "overview":
        return _overview(store)
    shown = page.shown_list() if page is not None else None
    return None if shown is None else _list(*shown, store.today())


def _list(title: str, rows: Sequence[Sequence[Any]], today: date) -> Export:
    book = list_workbook(title, rows, today)

    def make(path: Path, progress: Progress) -> None:
        excel.save(book, path)

    return Export("list", words.text("out.list"), _name(title, today), make)


def _overview(store: Store) -> Export:
    from bibk_desktop.work.overview.export import workbook
    from bibk_desktop.work.overview.rules import load

    today = store.today()
    loaded = load(store.rows, today)

    def make(path: Path, progress: Progress) -> None:
        progress.check()
        excel.save(workbook(loaded), path)

    said = words.text("out.overview")
    return Export("overview", said, _name(words.text("place.start"), today), make)


def _name(title: str, today: date) -> str:
    return safe_name(f"{today.isoformat()} {title}", ENDING)


def list_workbook(title: str, rows: Sequence[Sequence[Any]], today: date) -> excel.Workbook:
    """A workbook of one real table; `rows` begin with their titles."""
    from bibk_desktop.work.overview.looks import LOOK

    titles, *cells = rows
    plain: list[list[Any]] = [[_plain(value, today) for value in row] for row in cells]
    kinds = [_kind([row[place] for row in plain]) for place in range(len(titles))]
    plain = [_formatted(row, kinds) for row in plain]
    columns = [
        excel.Column(words_, kind, style)
        for words_, (kind, style) in zip(excel.unique(titles), kinds, strict=True)
    ]
    sheet = excel.Sheet(
        name=excel.sheet_name(title),
        title=title,
        columns=columns,
        rows=plain,
        table="Lista",
        subtitle=write(FuzzyDate.day(today), today, Style.running),
        frozen=1,
        empty=words.text("out.empty"),
    )
    return excel.Workbook(
        title, [sheet], LOOK, language=words.text("out.language"), footer=words.text("out.footer")
    )


def _plain(value: Any, today: date) -> excel.Value:
    """A value as a cell can hold it: a true date where there is one, names of enum values."""
    if isinstance(value, FuzzyDate):
        return value.start if value.is_day else value.words or write(value, today, Style.table)
    if isinstance(value, Enum):
        return words.name(value)
    if value is None or isinstance(value, str | int | float | Decimal | date):
        return value
    return str(value)


def _formatted(row: Sequence[Any], kinds: Sequence[tuple[excel.Kind, str]]) -> list[excel.Content]:
    """Amounts and days that stand among words keep the look of what they are."""
    return [
        excel.Cell(value, format=_alone(value)) if kind is excel.Kind.text else value
        for value, (kind, _) in zip(row, kinds, strict=True)
    ]


def _alone(value: Any) -> str:
    if isinstance(value, Decimal):
        return AMOUNT
    return DAY if isinstance(value, date) else ""


def _kind(values: Sequence[excel.Value]) -> tuple[excel.Kind, str]:
    """What a column holds, by its cells: dates or numbers only if all filled ones are."""
    filled = [value for value in values if value not in (None, "")]
    if filled and all(
        isinstance(value, date) and not isinstance(value, datetime) for value in filled
    ):
        return excel.Kind.date, DAY
    if filled and all(isinstance(value, Decimal | float) for value in filled):
        return excel.Kind.number, AMOUNT
    if filled and all(isinstance(value, int) and not isinstance(value, bool) for value in filled):
        return excel.Kind.number, NUMBER
    return excel.Kind.text, ""
