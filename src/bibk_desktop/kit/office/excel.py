"""Workbooks as plain definitions, and the call that writes them; knows no domain word.

A sheet is one real table with what stands around it: a title above, totals in its last row, a
block of rows, notes and a chart below. Text is text whatever it begins with; only a `Formula`
is a formula. Every formula is kept with its value, so that a viewer that does not calculate
(a preview, a file opened in protected view) shows it too.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from bibk_desktop.kit.office.safe_write import replace_file

Value = str | int | float | Decimal | date | datetime | time | bool | None
"""What a cell can hold; a time is a clock time."""

HEADER_ROW = 4
LONGEST_NAME = 31
LONGEST_TITLE = 255
_TABLE = re.compile(r"[^\W\d]\w{2,}")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*")
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NEEDS_BRACKETS = re.compile(r"[^\w ]")
_NEEDS_MARK = re.compile(r"(['\[\]#@])")


class Kind(StrEnum):
    """What stands in a column; numbers and dates are right-aligned."""

    text = "text"
    number = "number"
    date = "date"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula (English names, comma between, no leading =) and the value it comes to."""

    expression: str
    value: Value


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with a look of its own; `tone` is one of the workbook's tones."""

    value: Value | Formula
    tone: str = ""
    bold: bool = False
    format: str = ""


Content = Value | Formula | Cell


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `width` in characters, 0 for what fits its content up to `most`.

    `marks` says which words, first in a cell, colour it, and in which tone. `total` stands in
    the table's last row: a Formula, or words for a label.
    """

    title: str
    kind: Kind = Kind.text
    format: str = ""
    width: float = 0
    most: float = 40
    bold: bool = False
    total: Formula | str | None = None
    marks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Chart:
    """Stacked bars over the columns `first` to `last` (numbers from 0), a series a row below.

    The first `series` rows of the sheet's `below` hold the figures and, in column `names`,
    what each series is called; each has a ground and the colour of its figures. `words` say
    what the chart shows, for whom cannot see it. It stands beside a narrow table, else below.
    """

    title: str
    words: str
    names: int
    first: int
    last: int
    series: int
    colours: Sequence["Tone"]
    height_cm: float = 7.0
    width_cm: float = 13.0
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet. ValueError if `table` is no name that a table can have.

    `rows` may be any iterable and is gone through once. The first `frozen` columns stay when
    scrolled. A line is drawn wherever column `group_by` changes. `below` lines up with the
    columns. `empty` stands in the table when there are no rows.
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Content]]
    table: str
    subtitle: str = ""
    below: Sequence[Sequence[Content]] = ()
    notes: Sequence[str] = ()
    chart: Chart | None = None
    frozen: int = 0
    group_by: int | None = None
    one_page: bool = False
    empty: str = ""

    def __post_init__(self) -> None:
        if not _TABLE.fullmatch(self.table) or _LIKE_A_CELL.fullmatch(self.table):
            raise ValueError(f"no name for a table: {self.table}")


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of a kind of cell, as RRGGBB."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True)
class Look:
    """The colours (RRGGBB) and the font of a workbook."""

    heading: Tone
    text: str
    quiet: str
    line: str
    strong_line: str
    tones: Mapping[str, Tone]
    font: str = "Calibri"
    size: float = 10


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook; `footer` may hold {page} and {pages}; `language` is a tag such as sv-SE."""

    title: str
    sheets: Sequence[Sheet]
    look: Look
    author: str = ""
    language: str = "sv-SE"
    footer: str = "{page} ({pages})"


def unique(titles: Iterable[str]) -> list[str]:
    """`titles` as a table can have them: on one line, never empty, no two alike."""
    found: list[str] = []
    taken: set[str] = set()
    for title in titles:
        words = (" ".join(title.split()) or "–")[: LONGEST_TITLE - 6]
        name, number = words, 1
        while name.casefold() in taken:
            number += 1
            name = f"{words} ({number})"
        taken.add(name.casefold())
        found.append(name)
    return found


def sheet_name(words: str) -> str:
    """`words` as a sheet can be called."""
    return _NO_SHEET_NAME.sub(" ", words).strip("' ")[:LONGEST_NAME] or "–"


def reference(table: str, title: str) -> str:
    """The cells of a table's column in a formula, qualified: `Table[Title]`."""
    name = _NEEDS_MARK.sub(r"'\1", title)
    return f"{table}[[{name}]]" if _NEEDS_BRACKETS.search(title) else f"{table}[{name}]"


def row_cells(first: int, last: int, row: int) -> str:
    """The cells of columns `first` to `last` in the table's row `row`, all counted from 0."""
    number = HEADER_ROW + 1 + row
    return f"{_letter(first)}{number}:{_letter(last)}{number}"


def _letter(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def visible_sum(table: str, title: str, value: Value) -> Formula:
    """The sum of the rows that a filter leaves, and what it is without a filter."""
    return Formula(f"SUBTOTAL(109,{reference(table, title)})", value)


def save(workbook: Workbook, path: Path) -> None:
    """Write `workbook` to `path` as .xlsx. OSError as of replace_file; the old file is kept."""
    replace_file(path, lambda file: write(workbook, file))


def write(workbook: Workbook, file: BinaryIO) -> None:
    """Write `workbook` as .xlsx, row by row, so that memory stays flat. OSError if it cannot."""
    from bibk_desktop.kit.office import excel_file

    excel_file.write(workbook, file)
