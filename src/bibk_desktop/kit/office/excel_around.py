"""What stands around a sheet's rows: sizes, the table's frame, colours, print set-up."""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Any

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableFormula

from bibk_desktop.kit.office import excel_chart
from bibk_desktop.kit.office.excel import Column, Content, Formula, Kind, Look, Sheet
from bibk_desktop.kit.office.excel import Workbook as Definition
from bibk_desktop.kit.office.excel_cells import clean, inner

HEADER_ROW = 4
A4 = 9
NARROWEST, FILTER_BUTTON = 5.0, 2.5
ROW_HEIGHT, LINE_HEIGHT, TALLEST = 17.0, 13.5, 400.0
_SUMS: dict[str, Any] = {"SUBTOTAL(109,": "sum", "SUBTOTAL(103,": "count"}
_NO_THIN = str.maketrans("", "", "iljtfrI.,:;|!'()[] ")
_NO_BROAD = str.maketrans("", "", "mwMWÅÄÖ@%")


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


# --- widths


def widths(sheet: Sheet, rows: Sequence[Sequence[Content]]) -> list[float]:
    """The columns' widths in characters, by what stands in the first rows and the totals."""
    return [
        column.width or _fitting(column, [row[at] for row in rows if at < len(row)], sheet, at)
        for at, column in enumerate(sheet.columns)
    ]


def _fitting(column: Column, contents: list[Content], sheet: Sheet, at: int) -> float:
    below = [row[at] for row in sheet.below if at < len(row)] if at else []
    total = [column.total] if column.total is not None else []
    wanted = max((_length(value, column) for value in (*contents, *total, *below)), default=0.0)
    title = max((_letters(word) for word in column.title.split()), default=0.0)
    title = max(title, _letters(column.title) / 2) + FILTER_BUTTON
    return round(max(NARROWEST, title, min(wanted + 2, column.most)), 1)


def _length(content: Content, column: Column) -> float:
    value = inner(content)
    if isinstance(value, str):
        return max((_letters(line) for line in value.splitlines()), default=0.0)
    if column.kind is Kind.number and isinstance(value, (int, float)) and column.format:
        return len(f"{value:,.0f}") + len(column.format) - len(column.format.rstrip('kr"€ \xa0'))
    return 11.0 if column.kind is Kind.date and value is not None else len(str(value or ""))


def height(texts: Iterable[tuple[str, float]]) -> float:
    """The height, in points, of a row with these texts in columns this wide; 0 for one line."""
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return 0.0 if lines == 1 else min(lines * LINE_HEIGHT + 3.5, TALLEST)


def title_room(width: float) -> float:
    """What a bold title has room for in a column this wide, beside the filter's button."""
    return (width - FILTER_BUTTON) / 1.1


def _lines(text: str, width: float) -> int:
    room = max(width - 1, 1.0)
    return sum(max(1, ceil(_letters(line) / room)) for line in text.splitlines()) or 1


def _letters(text: str) -> float:
    """How wide `text` is, in digits."""
    thin, broad = len(text.translate(_NO_THIN)), len(text.translate(_NO_BROAD))
    return len(text) - 0.45 * (len(text) - thin) + 0.3 * (len(text) - broad)


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
    if sheet.group_by is not None:
        _draw_groups(ws, sheet, last_row, look)
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
    for at, column in enumerate(sheet.columns):
        letter = get_column_letter(at + 1)
        for words, tone in column.marks.items():
            colours = look.tones[tone]
            shown = DifferentialStyle(
                font=Font(color=colours.text, bold=True),
                fill=PatternFill(bgColor=colours.ground, fill_type="solid"),
            )
            quoted = words.replace('"', '""')
            test = f'LEFT({letter}{HEADER_ROW + 1}&" ",{len(words) + 1})="{quoted} "'
            rule = Rule(type="expression", dxf=shown, formula=[test], stopIfTrue=True)
            ws.conditional_formatting.add(f"{letter}{HEADER_ROW + 1}:{letter}{last_row}", rule)


def _draw_groups(ws: Any, sheet: Sheet, last_row: int, look: Look) -> None:
    letter = get_column_letter((sheet.group_by or 0) + 1)
    shown = DifferentialStyle(border=Border(top=Side("thin", color=look.strong_line)))
    test = f"${letter}{HEADER_ROW + 1}<>${letter}{HEADER_ROW}"
    area = f"A{HEADER_ROW + 1}:{get_column_letter(len(sheet.columns))}{last_row}"
    ws.conditional_formatting.add(area, Rule(type="expression", dxf=shown, formula=[test]))
