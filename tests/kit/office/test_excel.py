"""A workbook that people keep: text stays text, totals are right, tables are real tables."""

import io
import subprocess
import sys
import tempfile
import tracemalloc
import zipfile
from datetime import date, datetime, time
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from xlsx_outline import errors, formulas, office, outline, recalculated, values

from bibk_desktop.kit.office.excel import (
    Cell,
    Chart,
    Column,
    Formula,
    Kind,
    Look,
    Sheet,
    Tone,
    Workbook,
    reference,
    row_cells,
    save,
    sheet_name,
    unique,
    visible_sum,
    write,
)
from bibk_desktop.kit.office.excel_cells import LONGEST_TEXT, clean

LOOK = Look(
    heading=Tone("FFFFFF", "0B5D7A"),
    text="1B2430",
    quiet="5B6675",
    line="E1E4EA",
    strong_line="858F9D",
    tones={"ok": Tone("1F7A4D", "E3F4EA"), "quiet": Tone("5B6675", "")},
)
HOSTILE = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+46 70 000 00 00",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    '=HYPERLINK("http://exempel.se","öppna")',
    "=DDE(1;2;3)",
    "'=1",
    ' åäö & <b> "citat" ',
    "rad 1\nrad 2",
]
needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


def book(*sheets, **more):
    return Workbook("Översikt", sheets, LOOK, author="BiBK", footer="sida {page} ({pages})", **more)


def sheet(columns, rows, **more):
    return Sheet("Blad", "Bladet", columns, rows, "Tabell", **more)


def saved(tmp_path, *sheets, **more):
    path = tmp_path / "bok.xlsx"
    save(book(*sheets, **more), path)
    return path


def read(path, **how):
    return openpyxl.load_workbook(path, **how)


def written(*sheets):
    target = io.BytesIO()
    write(book(*sheets), target)
    return target


# --- text


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_wherever_it_stands_and_is_unchanged_when_read(tmp_path, text):
    found = Sheet(
        name=text,
        title=text,
        columns=[Column(text), Column("Sammanlagt", total=text)],
        rows=[(text, Cell(text, "ok"))],
        table="Tabell",
        subtitle=text,
        below=[[text]],
        notes=[text],
        empty=text,
    )
    ws = read(saved(tmp_path, found)).active
    cells = [cell for row in ws.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    for place in ("A1", "A2", "A5", "B5", "B6", "A8", "A10"):
        assert ws[place].value == text
        assert ws[place].quotePrefix == (text[0] in "=+-@\t\r\n")


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_comes_back_without_what_a_file_cannot_hold(text):
    ws = read(written(sheet([Column("A")], [(text,)]))).active
    assert (ws["A5"].value or "") == clean(text)
    assert ws["A5"].data_type in "sn"


def test_what_xml_forbids_is_left_out_and_too_long_text_is_cut(tmp_path):
    rows = [("a\x00b\x0bc\ud800d\uffff",), ("x" * (LONGEST_TEXT + 5),)]
    ws = read(saved(tmp_path, sheet([Column("A")], rows))).active
    assert ws["A5"].value == "abcd"
    assert len(ws["A6"].value) == LONGEST_TEXT
    assert ws["A6"].value.endswith("x…")


def test_a_csv_of_it_holds_the_same_words(tmp_path):
    """What begins like a formula is kept by a mark on the cell, never by a changed text."""
    ws = read(saved(tmp_path, sheet([Column("A")], [(text,) for text in HOSTILE]))).active
    assert [row[0] for row in ws.iter_rows(5, 17, values_only=True)] == HOSTILE


# --- values


def test_dates_times_and_numbers_are_true_values(tmp_path):
    row = [
        date(2018, 1, 24),
        datetime(2018, 1, 24, 13, 30),
        time(9, 30),
        Decimal("1800.50"),
        12,
        0.5,
        True,
        None,
    ]
    ws = read(saved(tmp_path, sheet([Column(str(n)) for n in range(8)], [row]))).active
    found = [cell.value for cell in ws[5]]
    assert found == [datetime(2018, 1, 24), *row[1:3], 1800.5, 12, 0.5, True, None]
    assert ws["A5"].number_format == "d mmm yyyy"


@pytest.mark.parametrize("value", [date(1899, 12, 31), float("inf"), float("nan"), Decimal("NaN")])
def test_what_excel_cannot_count_is_kept_as_words(tmp_path, value):
    ws = read(saved(tmp_path, sheet([Column("A", Kind.number)], [(value,)]))).active
    assert ws["A5"].data_type == "s"
    assert ws["A5"].value == (value.isoformat() if isinstance(value, date) else str(value))


def test_a_column_format_holds_for_its_numbers_and_its_total(tmp_path):
    column = Column("Sökt", Kind.number, '#,##0 "kr"', total=visible_sum("Tabell", "Sökt", 450_000))
    ws = read(saved(tmp_path, sheet([column], [(Decimal(450_000),)]))).active
    assert {ws["A5"].number_format, ws["A6"].number_format} == {'#,##0 "kr"'}
    assert ws["A5"].alignment.horizontal == "right"


# --- tables


def test_a_sheet_is_one_real_table_with_filter_frozen_header_and_totals(tmp_path):
    columns = [
        Column("Kommun", total="Summa"),
        Column("Sökt", Kind.number, total=visible_sum("Tabell", "Sökt", 3)),
        Column("Namn", total=Formula('COUNTIF(Tabell[Namn],"a*")', 1)),
    ]
    found = sheet(columns, [("Växjö", 1, "a"), ("Älmhult", 2, "b")], frozen=1)
    ws = read(saved(tmp_path, found)).active
    table = ws.tables["Tabell"]
    assert (table.ref, table.autoFilter.ref, table.totalsRowCount) == ("A4:C7", "A4:C6", 1)
    assert [column.name for column in table.tableColumns] == [cell.value for cell in ws[4]]
    first, second, third = table.tableColumns
    assert (first.totalsRowLabel, second.totalsRowFunction) == ("Summa", "sum")
    assert third.totalsRowFunction == "custom"
    assert third.totalsRowFormula.attr_text == 'COUNTIF(Tabell[Namn],"a*")'
    assert ws["C7"].value == '=COUNTIF(Tabell[Namn],"a*")'
    assert ws.freeze_panes == "B5"


def test_titles_of_a_table_are_on_one_line_and_never_alike():
    assert unique(["Namn", "namn", "", "Två\nrader", "Namn"]) == [
        *("Namn", "namn (2)", "–"),
        *("Två rader", "Namn (3)"),
    ]
    assert max(map(len, unique(["x" * 400, "X" * 400]))) <= 255


def test_sheets_are_called_what_excel_allows(tmp_path):
    assert sheet_name("a/b:c*d?[e]\\'") == "a b c d  e"
    assert sheet_name("") == "–"
    two = [Sheet("Samma", "T", [Column("A")], [("x",)], name) for name in ("Ena", "Andra")]
    assert read(saved(tmp_path, *two)).sheetnames == ["Samma", "Samma (2)"]


@pytest.mark.parametrize("name", ["A1", "R1C1", "två ord", "", "1a", "a-b", "XFD1048576"])
def test_a_name_no_table_can_have_is_refused(name):
    with pytest.raises(ValueError, match="table"):
        Sheet("Blad", "Bladet", [Column("A")], [], name)


def test_an_empty_sheet_says_so_in_its_table(tmp_path):
    ws = read(saved(tmp_path, sheet([Column("A"), Column("B")], [], empty="Inget här än."))).active
    assert (ws["A5"].value, ws.tables["Tabell"].ref) == ("Inget här än.", "A4:B5")


def test_short_rows_are_filled_up(tmp_path):
    ws = read(saved(tmp_path, sheet([Column("A"), Column("B")], [("x",)]))).active
    assert ws["B5"].value is None
    assert ws["B5"].border.top.style == "thin"


def test_a_stronger_line_stands_where_a_group_begins_but_not_under_the_header(tmp_path):
    rows = [("B", 1), ("B", 2), ("K", 3)]
    ws = read(saved(tmp_path, sheet([Column("A"), Column("B")], rows, group_by=0))).active
    assert [ws.cell(n, 2).border.top.color.rgb[2:] for n in (5, 6, 7)] == [
        *("E1E4EA", "E1E4EA"),
        "858F9D",
    ]


# --- looks


def test_words_colour_their_cells_as_long_as_they_stand_there(tmp_path):
    column = Column("Läge", marks={'i"gång': "ok", "ej med": "quiet"})
    ws = read(saved(tmp_path, sheet([column], [('i"gång · Skruv',)]))).active
    (area,) = ws.conditional_formatting
    assert str(area.sqref) == "A5"
    first, second = area.rules
    assert first.formula == ['LEFT(A5&" ",7)="i""gång "']
    assert first.dxf.fill.bgColor.rgb.endswith("E3F4EA")
    assert second.dxf.fill is None


def test_a_cell_of_a_tone_has_its_colours_and_its_words(tmp_path):
    ws = read(saved(tmp_path, sheet([Column("A")], [(Cell("försenad", "ok", bold=True),)]))).active
    assert ws["A5"].value == "försenad"
    assert (ws["A5"].fill.fgColor.rgb[2:], ws["A5"].font.color.rgb[2:]) == ("E3F4EA", "1F7A4D")
    assert ws["A5"].font.b


def test_columns_are_as_wide_as_what_stands_in_them_and_long_text_gets_higher_rows(tmp_path):
    columns = [
        Column("Kort"),
        Column("Lång", most=30),
        Column("Belopp", Kind.number, '#,##0 "kr"', total=visible_sum("Tabell", "Belopp", 10**9)),
    ]
    rows = [("ja", "Ett ärende med så många ord att de behöver flera rader på höjden " * 2, 10**9)]
    ws = read(saved(tmp_path, sheet(columns, rows))).active
    widths = [ws.column_dimensions[letter].width for letter in "ABC"]
    assert widths[0] < 10 < widths[1] == 30
    assert widths[2] >= len("1 000 000 000 kr")
    assert 4 * 13 <= ws.row_dimensions[5].height <= 7 * 13
    assert ws["B5"].alignment.wrap_text


def test_every_page_has_its_header_its_title_and_its_number(tmp_path):
    ws = read(saved(tmp_path, sheet([Column("A")], [("x",)], one_page=True))).active
    assert (ws.page_setup.orientation, ws.page_setup.paperSize) == ("landscape", 9)
    assert (ws.page_setup.fitToWidth, ws.page_setup.fitToHeight) == (1, 1)
    assert ws.sheet_properties.pageSetUpPr.fitToPage
    assert ws.print_title_rows == "$4:$4"
    assert (ws.oddFooter.left.text, ws.oddFooter.right.text) == ("Översikt", "sida &P (&N)")


def test_the_document_says_its_title_its_author_and_its_language(tmp_path):
    facts = read(saved(tmp_path, sheet([Column("A")], [("x",)]))).properties
    assert (facts.title, facts.creator, facts.language) == ("Översikt", "BiBK", "sv-SE")


# --- formulas and the chart


def charted():
    colours = (Tone("FFFFFF", "2B7894"), Tone("1B2430", "B9DFE9"))
    title = "Kreativa: rum [1]'#@"
    columns = [Column("Kommun"), Column(title), Column("Engage", total="–")]
    below = [
        ["igång", Formula(f'COUNTIF({reference("Tabell", title)},"igång*")', 2), 0],
        ["snart", 1, Formula('COUNTIF(Tabell[Engage],"snart*")', 1)],
    ]
    words = "Två staplar: Kreativa rum 3, Engage 1."
    chart = Chart("Med i", words, 0, 1, 2, 2, colours, most=13)
    rows = [("Växjö", "igång", "snart"), ("Älmhult", "igång", "ej med")]
    return sheet(columns, rows, below=below, chart=chart)


def test_the_chart_holds_its_figures_and_says_them_to_whom_cannot_see(tmp_path):
    with zipfile.ZipFile(saved(tmp_path, charted())) as parts:
        chart = parts.read("xl/charts/chart1.xml").decode()
        drawing = parts.read("xl/drawings/drawing1.xml").decode()
    assert 'descr="Två staplar: Kreativa rum 3, Engage 1."' in drawing
    for kept in ("igång", "snart", "Kreativa: rum [1]'#@", "Engage", "'Blad'!$B$9:$C$9"):
        assert kept in chart
    assert "<v>2</v>" in chart


def test_formulas_keep_the_value_they_come_to(tmp_path):
    found = formulas(saved(tmp_path, charted()))
    assert found["Blad!B9"] == ("=COUNTIF(Tabell[[Kreativa: rum '[1']'''#'@]],\"igång*\")", 2)
    assert found["Blad!C10"][1] == 1


def test_cells_of_a_row_are_named_as_excel_names_them():
    assert row_cells(2, 4, 0) == "C5:E5"
    assert row_cells(25, 27, 3) == "Z8:AB8"


@needs_office
def test_libreoffice_calculates_every_formula_to_the_value_kept_beside_it(tmp_path):
    path = saved(tmp_path, charted())
    again = values(recalculated(path, tmp_path))
    assert errors(again) == {}
    assert {place: again[place] for place in formulas(path)} == {
        place: value for place, (_, value) in formulas(path).items()
    }


@needs_office
def test_libreoffice_would_find_a_wrong_value(tmp_path):
    path = saved(tmp_path, sheet([Column("A", Kind.number)], [(Formula("1+1", 3),)]))
    assert values(path)["Blad!A5"] == 3
    assert values(recalculated(path, tmp_path))["Blad!A5"] == 2


def test_an_auditor_finds_nothing_but_what_it_finds_in_any_file_of_openpyxl(tmp_path):
    known = ("Unexpected element 'b' found", "Unexpected element 'color' found", "inline-string")
    report = OpenXmlValidator().validate(saved(tmp_path, charted()))
    found = [error.description for error in report.errors]
    assert [text for text in found if not any(each in text for each in known)] == []


def test_the_outline_of_a_workbook(tmp_path, golden):
    golden("excel_pieces.txt", outline(saved(tmp_path, charted())))


# --- writing


def test_many_rows_are_written_as_they_come_and_memory_stays_flat():
    def peak(count):
        rows = ((f"rad {number}", number, "ord " * 5) for number in range(count))
        tracemalloc.start()
        try:
            with tempfile.TemporaryFile() as target:
                write(
                    book(sheet([Column("A"), Column("B", Kind.number), Column("C")], rows)), target
                )
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(400)
    assert peak(6_000) < peak(1_000) * 1.3


def test_when_the_rows_fail_the_old_file_is_kept_and_no_draft_is_left(tmp_path, monkeypatch):
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(drafts))
    path = saved(tmp_path, sheet([Column("A")], [("gammal",)]))
    before = path.read_bytes()

    def rows():
        yield from [("ny",)] * 400
        raise RuntimeError("avbruten")

    with pytest.raises(RuntimeError, match="avbruten"):
        save(book(sheet([Column("A")], rows()), sheet([Column("A")], [("x",)])), path)
    assert path.read_bytes() == before
    assert list(drafts.iterdir()) == []
    assert sorted(tmp_path.iterdir()) == [path, drafts]


FULL = """
import resource, signal, sys
from pathlib import Path
from bibk_desktop.kit.office.excel import Column, Look, Sheet, Tone, Workbook, save
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
tone = Tone("000000", "FFFFFF")
look = Look(tone, "000000", "000000", "000000", "000000", {})
rows = ((f"rad {number} " * 20,) for number in range(5_000))
sheet = Sheet("Blad", "Blad", [Column("A")], rows, "Tabell")
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
try:
    save(Workbook("Bok", [sheet], look), Path(sys.argv[1]))
except OSError as error:
    print("OSError")
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_when_the_disk_is_full_the_old_file_is_as_it_was(tmp_path):
    path = saved(tmp_path, sheet([Column("A")], [("gammal",)]))
    before = path.read_bytes()
    run = subprocess.run([sys.executable, "-c", FULL, path], capture_output=True, text=True)
    assert run.stdout.strip() == "OSError", run.stderr
    assert run.stderr == ""
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
