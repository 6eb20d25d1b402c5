"""Writes a workbook's definitions with openpyxl, a row at a time."""

import errno
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain, islice
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from lxml.etree import LxmlError
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.functions import Element

from bibk_desktop.kit.office import excel_around as around
from bibk_desktop.kit.office import excel_sizes as sizes
from bibk_desktop.kit.office.excel import (
    Cell,
    Column,
    Content,
    Kind,
    Sheet,
    Value,
    Workbook,
    sheet_name,
    unique,
)
from bibk_desktop.kit.office.excel_cells import Ids, Style, Styles, add, add_text, inner, own_format

TITLE_SIZE, MEASURED_ROWS, BUTTON_INDENT = 16, 300, 2
TITLE_HEIGHT, SPACE_HEIGHT = 24.0, 6.0


def write(workbook: Workbook, file: BinaryIO) -> None:
    """Write `workbook` to `file`. OSError if the disk or the folder for drafts says no."""
    book: Any = openpyxl.Workbook(write_only=True)
    around.describe(book, workbook)
    names = unique(sheet_name(sheet.name) for sheet in workbook.sheets)
    writers: list[_SheetWriter] = []
    try:
        styles: Styles | None = None
        for sheet, name in zip(workbook.sheets, names, strict=True):
            ws = book.create_sheet(name)
            styles = styles or Styles(workbook.look, ws)
            writers.append(_SheetWriter(ws, sheet, workbook, styles))
        _save(book, file)
    except LxmlError as error:
        raise OSError(errno.EIO, str(error)) from error
    finally:
        for writer in writers:
            writer.discard()


def _save(book: Any, file: BinaryIO) -> None:
    book.properties.modified = datetime.now(UTC).replace(tzinfo=None)
    with ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        ExcelWriter(book, archive).write_data()


@dataclass(slots=True)
class _Column:
    """A column while it is written: where it stands, how wide, and its looks by type of value.

    Text of more than `suspect` letters may need a second line.
    """

    letter: str
    title: str
    given: Column
    width: float
    suspect: float
    style: Style
    text: Ids
    looks: dict[Any, Ids] = field(default_factory=dict)


class _SheetWriter(WorksheetWriter):
    """Takes the place of openpyxl's own row writer: shared looks, formulas with their values."""

    def __init__(self, ws: Any, sheet: Sheet, workbook: Workbook, styles: Styles) -> None:
        super().__init__(ws)
        self.sheet, self.look, self.styles = sheet, workbook.look, styles
        self.number = 0
        self.last_row = 0
        rows = iter(sheet.rows)
        first = list(islice(rows, MEASURED_ROWS)) or [(sheet.empty,)]
        self._rows: Iterator[Sequence[Content]] = chain(first, rows)
        widths = sizes.widths(sheet, first)
        self.columns = self._columns(widths, workbook.look.line)
        self._group_columns = self.columns
        if sheet.group_by is not None:
            self._group_columns = self._columns(widths, workbook.look.strong_line)
        self._group: Value = None
        for column in self.columns:
            ws.column_dimensions[column.letter].width = column.width
        around.set_view(ws, sheet)
        around.set_page(ws, sheet, workbook)
        ws._writer = self
        self.write_top()

    def _columns(self, widths: Sequence[float], line: str) -> list[_Column]:
        titles = unique(column.title for column in self.sheet.columns)
        return [
            self._column(get_column_letter(number), title, given, width, line)
            for number, (title, given, width) in enumerate(
                zip(titles, self.sheet.columns, widths, strict=True), 1
            )
        ]

    def _column(self, letter: str, title: str, given: Column, width: float, line: str) -> _Column:
        style = _body_style(given, line)
        fits = not given.width and width < given.most
        suspect = width * 1.1 + 1 if fits else width * 0.75
        return _Column(letter, title, given, width, suspect, style, self.styles.ids(style))

    def discard(self) -> None:
        """Take away the draft that is left when the workbook was not finished."""
        try:
            self.close()
            self.cleanup()
        except (OSError, ValueError, LxmlError):
            return

    def write_rows(self) -> None:
        """Every row of the sheet, then what can be said only when their number is known."""
        xf: Any = self.xf.send(True)
        with xf.element("sheetData"):
            for row in self._all_rows():
                xf.write(row)
        self.xf.send(None)
        titles = [column.title for column in self.columns]
        around.finish(self.ws, self.sheet, titles, self.last_row, self.look)

    def _all_rows(self) -> Iterator[Any]:
        title = Style(bold=True, size=TITLE_SIZE, indent=0)
        yield self._line([self.sheet.title], title, TITLE_HEIGHT)
        yield self._line([self.sheet.subtitle], Style(colour=self.look.quiet, indent=0))
        yield self._row(SPACE_HEIGHT)
        yield self._header()
        for values in self._rows:
            yield self._data(values)
        self.last_row = self.number
        if around.has_totals(self.sheet):
            yield self._totals()
        yield from self._below()

    def _below(self) -> Iterator[Any]:
        if self.sheet.below:
            yield self._row(SPACE_HEIGHT)
        for values in self.sheet.below:
            yield self._line(values, Style(), below=True)
        if self.sheet.notes:
            yield self._row(SPACE_HEIGHT)
        for note in self.sheet.notes:
            yield self._line([note], Style(colour=self.look.quiet, indent=0))

    # --- one row

    def _row(self, height: float = 0.0) -> Any:
        self.number += 1
        row = Element("row", r=str(self.number))
        _set_height(row, height)
        return row

    def _line(
        self, values: Sequence[Content], style: Style, height: float = 0.0, below: bool = False
    ) -> Any:
        row = self._row(height)
        for column, value in zip(self.columns, values, strict=False):
            if value is not None and value != "":
                right = below and column.style.right
                placed = replace(style, right=right, indent=0 if right else style.indent)
                self._add_styled(row, column, value, placed)
        return row

    def _header(self) -> Any:
        row, colours = self._row(), self.look.heading
        for column in self.columns:
            style = Style(
                bold=True,
                colour=colours.text,
                ground=colours.ground,
                right=column.style.right,
                wrap=True,
                indent=BUTTON_INDENT if column.style.right else 1,
            )
            add(row, f"{column.letter}{self.number}", column.title, self.styles.ids(style))
        rooms = [(column.title, column.width - sizes.FILTER_BUTTON) for column in self.columns]
        _set_height(row, sizes.height(rooms, bold=True))
        return row

    def _data(self, values: Sequence[Content]) -> Any:
        row, number = self._row(), self.number
        long: list[tuple[str, float]] = []
        if len(values) < len(self.columns):
            values = [*values, *[None] * (len(self.columns) - len(values))]
        columns = self._group_columns if self._begins_group(values) else self.columns
        for column, value in zip(columns, values, strict=True):
            ref = f"{column.letter}{number}"
            text = value.value if isinstance(value, Cell) else value
            if isinstance(text, str) and (len(text) > column.suspect or "\n" in text):
                long.append((text, column.width))
            if type(value) is str:
                add_text(row, ref, value, column.text)
            elif isinstance(value, Cell):
                self._add_styled(row, column, value, column.style)
            else:
                add(row, ref, value, column.looks.get(type(value)) or self._look(column, value))
        if long:
            _set_height(row, sizes.height(long))
        return row

    def _begins_group(self, values: Sequence[Content]) -> bool:
        """Whether another group begins, which is not so in the first row."""
        if self.sheet.group_by is None:
            return False
        before, self._group = self._group, inner(values[self.sheet.group_by])
        return before is not None and before != self._group

    def _totals(self) -> Any:
        row = self._row()
        for column in self.columns:
            style = replace(column.style, bold=True, line=self.look.strong_line)
            self._add_styled(row, column, column.given.total, style)
        return row

    # --- one cell

    def _look(self, column: _Column, value: Content) -> Ids:
        """The look of values of this type in `column`, kept for the next rows."""
        style = replace(column.style, format=_format(column.style, value))
        ids = column.looks[type(value)] = self.styles.ids(style)
        return ids

    def _add_styled(self, row: Any, column: _Column, content: Content, style: Style) -> None:
        ref = f"{column.letter}{self.number}"
        if not isinstance(content, Cell):
            shown = replace(style, format=_format(style, content))
            add(row, ref, content, self.styles.ids(shown))
            return
        style = replace(
            style,
            format=content.format or _format(style, content),
            bold=style.bold or content.bold,
        )
        if content.tone:
            tone = self.look.tones[content.tone]
            style = replace(style, colour=tone.text, ground=tone.ground)
        add(row, ref, content.value, self.styles.ids(style))


def _body_style(column: Column, line: str) -> Style:
    return Style(
        format=column.format or own_format(None, column.kind),
        bold=column.bold,
        line=line,
        right=column.kind is not Kind.text,
        wrap=column.kind is Kind.text,
        indent=int(column.kind is Kind.text),
    )


def _format(style: Style, content: Content) -> str:
    return style.format if style.format != "General" else own_format(inner(content), Kind.text)


def _set_height(row: Any, height: float) -> None:
    if height:
        row.set("ht", f"{height:g}")
        row.set("customHeight", "1")
