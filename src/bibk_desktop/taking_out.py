"""What the window takes out to Excel: the list that is shown, and the overview."""

from collections.abc import Sequence
from dataclasses import replace
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
from bibk_desktop.records.amount import Money, sign
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store

DAY, MOMENT = "[$-41D]d mmm yyyy", '[$-41D]d mmm yyyy "kl." h"."mm'
AMOUNT, NUMBER = "[$-41D]#,##0", "0"
ENDING, TABLE = ".xlsx", "Lista"


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
    titles = excel.unique(titles)
    plain: list[list[Any]] = [[_plain(value, today) for value in row] for row in cells]
    columns = [_column(title, [row[place] for row in plain]) for place, title in enumerate(titles)]
    if any(column.total for column in columns) and columns[0].total is None:
        columns[0] = replace(columns[0], total=words.text("out.sum"))
    sheet = excel.Sheet(
        name=excel.sheet_name(title),
        title=title,
        columns=columns,
        rows=[_formatted(row, columns) for row in plain],
        table=TABLE,
        subtitle=write(FuzzyDate.day(today), today, Style.running),
        frozen=1,
        empty=words.text("out.empty"),
    )
    return excel.Workbook(
        title, [sheet], LOOK, language=words.text("out.language"), footer=words.text("out.footer")
    )


def _plain(value: Any, today: date) -> excel.Value | Money:
    """A value as a cell can hold it: a true date where there is one, names of enum values."""
    if isinstance(value, FuzzyDate):
        return value.start if value.is_day else value.words or write(value, today, Style.table)
    if isinstance(value, Enum):
        return words.name(value)
    if value is None or isinstance(value, str | int | float | Decimal | date | Money):
        return value
    return str(value)


def _formatted(row: Sequence[Any], columns: Sequence[excel.Column]) -> list[excel.Content]:
    """Amounts, days and moments that are not as their column have the look of what they are."""
    return [_cell(value, column) for value, column in zip(row, columns, strict=True)]


def _cell(value: Any, column: excel.Column) -> excel.Content:
    if isinstance(value, Money):
        return excel.Cell(value.value, format=_money(value))
    if isinstance(value, datetime) or column.kind is excel.Kind.text:
        return excel.Cell(value, format=_alone(value))
    return value  # type: ignore[no-any-return]


def _alone(value: Any) -> str:
    if isinstance(value, Decimal):
        return AMOUNT
    if isinstance(value, datetime):
        return MOMENT
    return DAY if isinstance(value, date) else ""


def _money(amount: Money) -> str:
    """The number format of an amount: 450 000 kr, with cents where there are any."""
    cents = "" if amount.value == amount.value.to_integral_value() else ".00"
    return f'{AMOUNT}{cents} "{sign(amount.currency)}"'


def _column(title: str, values: Sequence[Any]) -> excel.Column:
    """What a column holds, by its cells: money where there is any, with its sum if it is of one
    currency; dates or numbers only if all filled ones are."""
    filled = [value for value in values if value not in (None, "")]
    money = [value for value in filled if isinstance(value, Money)]
    if money:
        return _money_column(title, money)
    if filled and all(isinstance(value, date) for value in filled):
        return excel.Column(title, excel.Kind.date, DAY)
    if filled and all(isinstance(value, Decimal | float) for value in filled):
        return excel.Column(title, excel.Kind.number, AMOUNT)
    if filled and all(isinstance(value, int) and not isinstance(value, bool) for value in filled):
        return excel.Column(title, excel.Kind.number, NUMBER)
    return excel.Column(title)


def _money_column(title: str, money: Sequence[Money]) -> excel.Column:
    looks = {_money(one) for one in money}
    look = max(looks, key=len)
    if len({one.currency for one in money}) > 1 or len(money) < 2:
        return excel.Column(title, excel.Kind.number, look)
    total = excel.visible_sum(TABLE, title, sum((one.value for one in money), Decimal()))
    return excel.Column(title, excel.Kind.number, look, total=total)
