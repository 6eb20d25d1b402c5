"""A workbook as readable text: what a reader sees and what Excel is told, sheet by sheet."""

import re
import shutil
import subprocess
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter


def outline(path: Path) -> str:
    """Sheets with their tables, columns, rows, formulas, colours, chart and print set-up."""
    book, shown = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    facts = book.properties
    lines = [f"title {facts.title} · author {facts.creator} · language {facts.language}"]
    for sheet in book:
        lines += ["", f"=== {sheet.title}", *_sheet(sheet, shown[sheet.title])]
    return "\n".join(lines) + "\n"


def _sheet(sheet, shown):
    (table,) = sheet.tables.values()
    yield f"table {table.name} {table.ref} · filter {table.autoFilter.ref}"
    yield f"stays {sheet.freeze_panes} · gridlines {bool(sheet.sheet_view.showGridLines)}"
    yield from _page(sheet)
    widths = [
        sheet.column_dimensions[get_column_letter(n + 1)].width for n in range(sheet.max_column)
    ]
    yield f"widths {' '.join(f'{width:g}' for width in widths)}"
    for area in sheet.conditional_formatting:
        rules = (f"{_mark(rule.formula[0])}: {_colours(rule.dxf)}" for rule in area.rules)
        yield f"colours {area.sqref} {', '.join(rules)}"
    for chart in sheet._charts:
        yield from _chart(chart)
    for row in sheet.iter_rows():
        cells = [_cell(cell, shown[cell.coordinate].value) for cell in row]
        height = sheet.row_dimensions[row[0].row].height
        mark = f" ({height:g} pt)" if height else ""
        yield f"{row[0].row}{mark} | {' | '.join(cells)}".rstrip(" |")


def _page(sheet):
    page, foot = sheet.page_setup, sheet.oddFooter
    size = {"9": "A4"}.get(str(page.paperSize), page.paperSize)
    yield (
        f"page {size} {page.orientation} · fit {sheet.sheet_properties.pageSetUpPr.fitToPage}"
        f" {page.fitToWidth} × {page.fitToHeight} · repeats {sheet.print_title_rows}"
        f" · footer {foot.left.text} | {foot.right.text}"
    )


def _chart(chart):
    title = "".join(run.t for run in chart.title.tx.rich.p[0].r)
    yield f"chart {title} · {chart.grouping} · {chart.anchor._from.col},{chart.anchor._from.row}"
    for series in chart.series:
        yield f"  {series.tx.strRef.f} over {series.cat.strRef.f}: {series.val.numRef.f}"


def _mark(test):
    return " or ".join(re.findall('="((?:[^"]|"")*) "', test))


def _colours(look):
    font = look.font.color.rgb[2:] if look.font and look.font.color else ""
    fill = look.fill.bgColor.rgb[2:] if look.fill else ""
    return f"{font} on {fill or 'nothing'}"


def _cell(cell, value):
    if cell.value is None:
        return ""
    words = cell.value if cell.data_type == "f" else _plain(cell)
    if cell.data_type == "f":
        words = f"{words} → {value!r}"
    looks = [cell.number_format] if cell.number_format != "General" else []
    looks += ["bold"] if cell.font.b and cell.row > 4 else []
    looks += [cell.fill.fgColor.rgb[2:]] if cell.fill.fill_type and cell.row > 4 else []
    if cell.data_type != "f":
        looks = looks[-1:] if cell.fill.fill_type and cell.row > 4 else []
    return f"{words} [{', '.join(looks)}]" if looks else str(words)


def _plain(cell):
    if cell.is_date:
        return f"{cell.value:%Y-%m-%d}"
    mark = "'" if cell.quotePrefix else ""
    return f"{mark}{cell.value}".replace("\n", "⏎")


# --- LibreOffice

ALWAYS_CALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item></oor:items>
"""


def office() -> str | None:
    """LibreOffice's command, where it is installed."""
    return shutil.which("soffice")


def recalculated(path: Path, folder: Path) -> Path:
    """`path` opened by LibreOffice, every formula calculated anew, saved as .xlsx in `folder`."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_CALCULATE, encoding="utf-8")
    command = [
        *(office(), f"-env:UserInstallation=file://{profile}", "--headless"),
        *(
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "out"),
            str(path),
        ),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / "out" / path.name


def formulas(path: Path) -> dict[str, tuple[str, object]]:
    """Every formula of a workbook with the value that is kept beside it, by sheet and cell."""
    book, shown = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    return {
        f"{sheet.title}!{cell.coordinate}": (cell.value, shown[sheet.title][cell.coordinate].value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def values(path: Path) -> dict[str, object]:
    """The value of every filled cell, by sheet and cell."""
    shown = openpyxl.load_workbook(path, data_only=True)
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in shown
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def errors(found: dict[str, object]) -> dict[str, object]:
    """The cells that hold an error."""
    wrong = re.compile(r"#(NAME|REF|VALUE|DIV/0|N/A|NUM|NULL)[?!]?|Err:\d+")
    return {place: value for place, value in found.items() if wrong.fullmatch(str(value))}
