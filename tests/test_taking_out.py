"""Ctrl+E and the overview: where to, the file itself, what is told when it cannot be written."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt

from bibk_desktop.kit.office import excel
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.places import Place, Places
from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.amount import Money
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.taking_out import list_workbook

SAMPLE = (Place("one", "map", 0, ("municipality",)), Place("two", "forum", 1, ("meeting",)))
CTRL = Qt.KeyboardModifier.ControlModifier
ROWS = [
    ["Kommun", "Kontakt", "Sökt", "Öppna", "När"],
    ["=Alvesta", date(2018, 1, 29), Decimal("600000"), 1, FuzzyDate.day(date(2018, 5, 3))],
    ["Älmhult", None, None, 12, FuzzyDate(words="i höst")],
]


@pytest.fixture
def window(qtbot, store):
    made = MainWindow(store, Places(SAMPLE, "sample_pages", str.title))
    qtbot.addWidget(made)
    made.open_place("one")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def chosen(window, tmp_path):
    """Answers the question where to lay the file; what was suggested is kept."""
    asked = []

    def ask(title, where, kinds):
        asked.append((title, where, kinds))
        return tmp_path / "ut" / where.name

    (tmp_path / "ut").mkdir()
    window.exporter.ask = ask
    return asked


def wait_for_toast(window, qtbot):
    qtbot.waitUntil(window.toast.isVisible, timeout=10_000)
    return window.toast.words.text()


def cells(path):
    sheet = load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    return sheet, [row for row in rows if any(value is not None for value in row)]


def test_ctrl_e_writes_the_list_as_it_is_shown(window, qtbot, chosen, tmp_path):
    window.current_page().shown_list = lambda: ("Kommuner", ROWS)
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert wait_for_toast(window, qtbot) == "Sparad: 2018-01-31 Kommuner.xlsx"
    sheet, rows = cells(tmp_path / "ut" / "2018-01-31 Kommuner.xlsx")
    assert rows[0] == ["Kommun", "Kontakt", "Sökt", "Öppna", "När"]
    assert rows[1][0] == "=Alvesta" and sheet.cell(5, 1).data_type == "s"
    assert rows[1][1].date() == date(2018, 1, 29) and rows[1][2:4] == [600000, 1]
    assert rows[2] == ["Älmhult", None, None, 12, "i höst"]
    assert list(sheet.tables) == ["Lista"] and sheet.freeze_panes


def test_the_folder_is_suggested_again_and_kept_over_a_start(window, qtbot, chosen, tmp_path):
    window.exporter._memory = Memory(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    window.current_page().shown_list = lambda: ("Kommuner", ROWS)
    window.take_out("list")
    wait_for_toast(window, qtbot)
    again = Memory(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    assert again.get("folder.list") == str(tmp_path / "ut")
    window.take_out("list")
    assert chosen[1][1] == tmp_path / "ut" / "2018-01-31 Kommuner.xlsx"


def test_a_place_without_a_list_says_so(window, qtbot, chosen):
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert wait_for_toast(window, qtbot) == "Här finns ingen lista att ta ut."
    assert not chosen


def test_no_answer_makes_no_file(window, qtbot, tmp_path):
    window.exporter.ask = lambda *asked: None
    window.current_page().shown_list = lambda: ("Kommuner", ROWS)
    window.take_out("list")
    assert not window.ui.tasks.running() and not window.toast.isVisible()


def test_the_overview_is_written_from_the_menu(window, qtbot, chosen, tmp_path):
    window.ui.action_overview.trigger()
    assert wait_for_toast(window, qtbot) == "Sparad: 2018-01-31 Översikt.xlsx"
    assert len(load_workbook(tmp_path / "ut" / "2018-01-31 Översikt.xlsx").sheetnames) == 8
    opened = []
    window.exporter.open = opened.append
    for button in list(window.toast.buttons):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [tmp_path / "ut" / "2018-01-31 Översikt.xlsx", tmp_path / "ut"]


def test_a_file_that_is_open_elsewhere_is_told_and_can_be_a_copy(window, qtbot, tmp_path):
    target = tmp_path / "Projekt.xlsx"
    target.write_bytes(b"before")

    def refusing(path, progress):
        if path == target:
            raise PermissionError(13, "in use")
        path.write_bytes(b"copy")

    window.exporter.make(Export("list", "Listan", target.name, refusing), target)
    qtbot.waitUntil(lambda: bool(window.ui.banners.banners()), timeout=5000)
    banner = window.ui.banners.banners()[0]
    assert banner.happened.text() == "Projekt.xlsx kunde inte skrivas."
    assert banner.to_do.text().startswith("Stäng filen i det andra programmet")
    assert target.read_bytes() == b"before"
    copying = next(b for b in banner.findChildren(Button) if b.text() == "Spara en kopia")
    qtbot.mouseClick(copying, Qt.MouseButton.LeftButton)
    assert wait_for_toast(window, qtbot) == "Sparad: Projekt (2).xlsx"
    assert (tmp_path / "Projekt (2).xlsx").read_bytes() == b"copy"
    assert window.ui.banners.banners() == []


def test_a_row_is_as_high_as_its_words_need(tmp_path):
    rows = [["Vad"], ["kort"], ["Maja går in i utskottet när hennes tid som ersättare är slut"]]
    excel.save(list_workbook("Att göra", rows, date(2018, 1, 31)), tmp_path / "ut.xlsx")
    sheet, _ = cells(tmp_path / "ut.xlsx")
    assert sheet.row_dimensions[5].height is None
    assert sheet.row_dimensions[6].height == 31


def test_an_amount_among_words_is_an_amount_still(tmp_path):
    rows = [["Sökt"], [Decimal("450000")], ["ej sökt"], [date(2018, 1, 31)]]
    excel.save(list_workbook("Projekt", rows, date(2018, 1, 31)), tmp_path / "ut.xlsx")
    sheet, _ = cells(tmp_path / "ut.xlsx")
    amount, words, day = (sheet.cell(row, 1) for row in (5, 6, 7))
    assert (amount.value, amount.number_format) == (450000, "[$-41D]#,##0")
    assert (words.value, words.data_type) == ("ej sökt", "s")
    assert day.is_date


def test_a_column_holds_dates_or_figures_only_if_all_its_cells_do():
    book = list_workbook("Blandat", [["A", "B"], [1, "x"], ["ett", 2]], date(2018, 1, 31))
    assert [column.kind for column in book.sheets[0].columns] == ["text", "text"]


def money_list(tmp_path, *amounts):
    rows = [["Kommun", "Sökt"], *([f"Ort {n}", value] for n, value in enumerate(amounts))]
    excel.save(list_workbook("Bidrag", rows, date(2018, 1, 31)), tmp_path / "ut.xlsx")
    return cells(tmp_path / "ut.xlsx")


def test_money_has_its_currency_and_a_sum_that_follows_the_filter(tmp_path):
    shown = [Money(Decimal("450000")), "delad", Money(Decimal("1800.50")), None]
    sheet, rows = money_list(tmp_path, *shown)
    formats = [sheet.cell(row, 2).number_format for row in (5, 7)]
    assert formats == ['[$-41D]#,##0 "kr"', '[$-41D]#,##0.00 "kr"']
    assert [row[1] for row in rows[1:4]] == [450000, "delad", 1800.5]
    assert sheet.cell(6, 2).alignment.horizontal == "right"
    assert rows[-1] == ["Summa", "=SUBTOTAL(109,Lista[Sökt])"]


def test_currencies_have_no_common_sum(tmp_path):
    sheet, rows = money_list(tmp_path, Money(Decimal(100)), Money(Decimal(20), "EUR"))
    assert sheet.cell(6, 2).number_format == '[$-41D]#,##0 "€"'
    assert len(rows) == 3


def test_a_clock_time_stays_with_its_day(tmp_path):
    rows = [["Stänger"], [datetime(2018, 2, 19, 17)], [date(2018, 5, 3)], [None]]
    excel.save(list_workbook("Bidrag", rows, date(2018, 1, 31)), tmp_path / "ut.xlsx")
    sheet, _ = cells(tmp_path / "ut.xlsx")
    moment, day = sheet.cell(5, 1), sheet.cell(6, 1)
    assert (moment.value, moment.number_format) == (
        datetime(2018, 2, 19, 17),
        '[$-41D]d mmm yyyy "kl." h"."mm',
    )
    assert day.is_date and day.number_format == "[$-41D]d mmm yyyy"
