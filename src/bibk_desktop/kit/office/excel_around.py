"""What stands around a sheet's rows: the table's frame, colours, print set-up."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableFormula

from bibk_desktop.kit.office import excel_chart
from bibk_desktop.kit.office.excel import HEADER_ROW, Column, Formula, Look, Sheet, Tone
from bibk_desktop.kit.office.excel import Workbook as Definition
from bibk_desktop.kit.office.excel_cells import clean
from bibk_desktop.kit.office.excel_sizes import ROW_HEIGHT

A4, QUOTE = 9, '"'
_SUMS: dict[str, Any] = {"SUBTOTAL(109,": "sum", "SUBTOTAL(103,": "count"}


def describe(book: Any, workbook: Definition) -> None:
    """The document's own facts: title, author, language."""
    facts = book.properties
    facts.title, facts.creator = clean(workbook.title), clean(workbook.author)
    facts.lastModifiedBy, facts.language = facts.creator, workbook.language


# --- the page


def set_view(ws: Any, sheet: Sheet) -> None:
    """What stays when the sheet is scrolled, and rows with some air."""
    ws.freeze_panes = f"{get_column_letter(sheet.frozen + 1)}{HEADER_ROW + 1}"
    ws.sheet_view.showGridLines = False
    ws.sheet_format.defaultRowHeight, ws.sheet_format.customHeight = ROW_HEIGHT, True


def set_page(ws: Any, sheet: Sheet, workbook: Definition) -> None:
    """A4 across, as wide as the sheet, the header on every page, narrow margins (in inches)."""
    ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    ws.page_setup.orientation, ws.page_setup.paperSize = "landscape", A4
    ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, int(sheet.one_page)
    ws.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    ws.page_margins = PageMargins(0.45, 0.45, 0.5, 0.65, 0.3, 0.3)
    _set_footer(ws, workbook)


def _set_footer(ws: Any, workbook: Definition) -> None:
    """The workbook's title to the left, the pages to the right."""
    foot = ws.HeaderFooter.oddFooter
    foot.left.text = workbook.title.replace("&", "&&")
    words = workbook.footer.replace("&", "&&")
    foot.right.text = words.replace("{page}", "&P").replace("{pages}", "&N")


def has_totals(sheet: Sheet) -> bool:
    """Whether the table ends with a row of totals."""
    return any(column.total is not None for column in sheet.columns)


def first_below(sheet: Sheet, last_row: int) -> int:
    """The row where the block below the table begins: after the totals and a narrow space."""
    return last_row + has_totals(sheet) + 2


# --- what needs the number of rows


def finish(ws: Any, sheet: Sheet, titles: list[str], last_row: int, look: Look) -> None:
    """The table, its colours and the chart, when the last row of data is known."""
    _add_table(ws, sheet, titles, last_row)
    _colour_marks(ws, sheet, last_row, look)
    if sheet.chart is not None:
        excel_chart.draw(ws, sheet, sheet.chart, titles, first_below(sheet, last_row), look)


def _add_table(ws: Any, sheet: Sheet, titles: list[str], last_row: int) -> None:
    last = get_column_letter(len(titles))
    totals = has_totals(sheet)
    table = Table(
        displayName=sheet.table,
        name=sheet.table,
        ref=f"A{HEADER_ROW}:{last}{last_row + totals}",
        totalsRowCount=1 if totals else None,
        totalsRowShown=None if totals else False,
    )
    table.autoFilter = AutoFilter(ref=f"A{HEADER_ROW}:{last}{last_row}")
    for number, (title, column) in enumerate(zip(titles, sheet.columns, strict=True), 1):
        table.tableColumns.append(_table_column(number, clean(title), column))
    ws.tables.add(table)


def _table_column(number: int, title: str, column: Column) -> TableColumn:
    found = TableColumn(id=number, name=title)
    if isinstance(column.total, Formula):
        words = column.total.expression
        function = next((name for start, name in _SUMS.items() if words.startswith(start)), None)
        found.totalsRowFunction = function or "custom"
        if function is None:
            found.totalsRowFormula = TableFormula(attr_text=words)
    elif column.total is not None:
        found.totalsRowLabel = clean(column.total)
    return found


def _colour_marks(ws: Any, sheet: Sheet, last_row: int, look: Look) -> None:
    """One rule a tone, over all neighbouring columns whose words mean the same."""
    for marks, columns in groupby(range(len(sheet.columns)), lambda at: sheet.columns[at].marks):
        if not marks:
            continue
        letters = [get_column_letter(at + 1) for at in columns]
        corner = f"{letters[0]}{HEADER_ROW + 1}"
        for tone in dict.fromkeys(marks.values()):
            test = _begins(corner, [words for words, meant in marks.items() if meant == tone])
            rule = Rule(type="expression", dxf=_shown(look.tones[tone]), formula=[test])
            ws.conditional_formatting.add(f"{corner}:{letters[-1]}{last_row}", rule)


def _begins(cell: str, marks: Sequence[str]) -> str:
    """Whether the cell is one of these words, or begins with it and a space."""
    tests = [
        f'LEFT({cell}&" ",{len(words) + 1})="{words.replace(QUOTE, QUOTE * 2)} "' for words in marks
    ]
    return tests[0] if len(tests) == 1 else f"OR({','.join(tests)})"


def _shown(colours: Tone) -> DifferentialStyle:
    fill = PatternFill("solid", bgColor=colours.ground) if colours.ground else None
    return DifferentialStyle(font=Font(color=colours.text, bold=bool(fill)), fill=fill)
