"""Tables: groups, sorting, filter, a row that always has the keyboard, money that is never cut."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt

from bibk_desktop.kit.qt.table import CELL, Column
from bibk_desktop.kit.qt.table_view import Table, cell_width


@dataclass(frozen=True)
class Line:
    county: str
    name: str
    money: int
    status: str = "igång"


LINES = [
    Line("Blekinge", "Karlshamn", 450_000),
    Line("Blekinge", "Ronneby", 9_000, "snart"),
    Line("Kronoberg", "Alvesta", 600_000),
    Line("Kronoberg", "Älmhult", 0, "ej med"),
]


def money(line):
    return f"{line.money} kr" if line.money else "ej sökt"


COLUMNS = [
    Column("Kommun", lambda line: line.name, bold=True),
    Column("Status", lambda line: line.status, chip=True,
           role=lambda line: "quiet" if line.status == "ej med" else "ok"),
    Column("Sökt", money, value=lambda line: line.money, sort=lambda line: line.money,
           align="right"),
]  # fmt: skip


def names(table):
    return [line.name for line in table.lines.rows_shown()]


@pytest.fixture
def table(qtbot):
    made = Table(COLUMNS, "Projekt", key=lambda line: line.name, group=lambda line: line.county)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show_rows(LINES)
    made.show()
    qtbot.waitExposed(made)
    return made


def click_title(table, qtbot, column):
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 20, head.height() - 12)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_rows_stand_under_the_headings_of_their_groups(table):
    assert table.lines.headings() == {0: "Blekinge", 3: "Kronoberg"}
    assert table.columnSpan(0, 0) == 3
    assert table.rowHeight(0) == 28 and table.rowHeight(1) == 34
    assert table.lines.index(0, 0).data() == "Blekinge"


def test_the_first_row_has_the_keyboard_and_arrows_step_over_headings(table, qtbot):
    assert table.current_row().name == "Karlshamn"
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row().name == "Alvesta"


def test_a_click_on_a_title_sorts_flat_then_falling_then_back_to_groups(table, qtbot):
    click_title(table, qtbot, 2)
    assert names(table) == ["Älmhult", "Ronneby", "Karlshamn", "Alvesta"]
    assert table.lines.headings() == {}
    click_title(table, qtbot, 2)
    assert names(table) == ["Alvesta", "Karlshamn", "Ronneby", "Älmhult"]
    click_title(table, qtbot, 2)
    assert table.lines.headings() == {0: "Blekinge", 3: "Kronoberg"}


def test_words_are_sorted_by_the_order_that_was_handed_in(qtbot):
    swedish = {letter: place for place, letter in enumerate("abcdefghijklmnopqrstuvwxyzåäö")}
    made = Table(
        COLUMNS,
        "Kommuner",
        key=lambda line: line.name,
        order=lambda text: [swedish.get(letter, 0) for letter in text.lower()],
    )
    qtbot.addWidget(made)
    made.show_rows([LINES[3], LINES[2], LINES[0]])
    made._sort(0)
    assert names(made) == ["Alvesta", "Karlshamn", "Älmhult"]


def test_the_chosen_row_stays_chosen_when_rows_move_or_come_anew(table, qtbot):
    assert table.choose("Älmhult")
    click_title(table, qtbot, 2)
    assert table.current_row().name == "Älmhult"
    table.show_rows([Line("Kronoberg", "Älmhult", 5), *LINES[:2]])
    assert table.current_row().money == 5
    table.show_rows(LINES[:2])
    assert table.current_row().name == "Ronneby"


def test_the_row_after_one_that_is_gone_is_chosen_or_the_one_before(table):
    for gone, then in ((1, names(table)[2]), (-1, names(table)[-2])):
        before = [next(line for line in LINES if line.name == name) for name in names(table)]
        table.choose(before[gone].name)
        table.show_rows([line for line in before if line is not before[gone]])
        assert table.current_row().name == then
        table.show_rows(LINES)


def test_the_filter_takes_all_words_in_any_column_without_weight_of_case(table):
    table.filter("KARLS")
    assert names(table) == ["Karlshamn"]
    table.filter("älm MED")
    assert names(table) == ["Älmhult"]
    table.filter("finns inte")
    assert names(table) == [] and table.current_row() is None
    table.filter("")
    assert len(names(table)) == 4


def test_enter_and_double_click_open_the_row_but_never_a_heading(table, qtbot):
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].name == "Karlshamn"
    heading = table.visualRect(table.lines.index(0, 0)).center()
    with qtbot.assertNotEmitted(table.opened):
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=heading)


def test_columns_of_figures_are_wide_enough_for_every_figure(table):
    for line in (1, 2, 4, 5):
        assert table.columnWidth(2) >= cell_width(table.lines.cell(line, 2)) + 20


def test_a_long_figure_far_down_is_not_cut_when_it_comes_into_view(qtbot):
    made = Table(COLUMNS, "Sökt", key=lambda line: line.name)
    qtbot.addWidget(made)
    made.resize(300, 300)
    lines = [Line("", f"Kommun {n}", 9) for n in range(1000)]
    made.show_rows([*lines, Line("", "Sist", 123_456_789_012_345)])
    made.show()
    qtbot.waitExposed(made)
    made.scrollToBottom()
    wide = cell_width(made.lines.cell(1000, 2))
    assert made.columnWidth(2) >= wide + 20


def test_an_export_gets_the_list_as_it_is_shown(table):
    table.filter("blekinge karls")
    assert table.lines.cells() == [["Kommun", "Status", "Sökt"]]
    table.filter("karls")
    assert table.lines.cells()[1:] == [["Karlshamn", "igång", 450_000]]


def test_cells_are_spoken_with_their_title(table):
    index = table.lines.index(5, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Sökt: ej sökt"
    assert table.lines.index(5, 1).data(CELL).chip is False


def test_a_hundred_thousand_rows_are_shown_and_filtered(qtbot):
    made = Table(COLUMNS, "Kommuner", key=lambda line: line.name)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_rows([Line("", f"Kommun {n}", n) for n in range(100_000)])
    made.filter("99999")
    assert names(made) == ["Kommun 99999"]


def test_a_line_that_was_a_heading_is_as_high_as_the_others_again(table):
    table.show_rows([Line("Blekinge", f"Plats {n}", n) for n in range(4)])
    assert len({table.rowHeight(line) for line in range(1, 5)}) == 1


def test_one_more_letter_narrows_and_one_less_widens_again(table):
    for typed, found in (
        ("k", ["Karlshamn", "Ronneby", "Alvesta", "Älmhult"]),
        ("ka", ["Karlshamn"]),
        ("ka ig", ["Karlshamn"]),
        ("k", ["Karlshamn", "Ronneby", "Alvesta", "Älmhult"]),
        ("sn", ["Ronneby"]),
        ("", ["Karlshamn", "Ronneby", "Alvesta", "Älmhult"]),
    ):
        table.filter(typed)
        assert names(table) == found


def test_a_filter_leaves_the_widths_as_they_are(table):
    before = [table.columnWidth(place) for place in range(3)]
    table.filter("ronneby")
    assert [table.columnWidth(place) for place in range(3)] == before


def test_rows_that_are_new_among_known_ones_are_found(table):
    table.filter("växjö")
    assert names(table) == []
    table.renew_rows([*LINES, Line("Kronoberg", "Växjö", 1)])
    assert names(table) == ["Växjö"]
    table.filter("")
    table.renew_rows([Line("Blekinge", "Karlskrona", 1), *LINES[1:]])
    table.filter("karls")
    assert names(table) == ["Karlskrona"]


def test_groups_that_come_in_parts_stand_under_one_heading(table):
    table.show_rows([LINES[0], LINES[2], LINES[1], LINES[3]])
    assert table.lines.headings() == {0: "Blekinge", 3: "Kronoberg"}
    assert names(table) == ["Karlshamn", "Ronneby", "Alvesta", "Älmhult"]
    table.filter("r")
    assert names(table) == ["Karlshamn", "Ronneby", "Alvesta"]


def test_the_chosen_row_stays_chosen_while_the_filter_shows_it(table):
    table.choose("Alvesta")
    table.filter("al")
    assert table.current_row().name == "Alvesta"
    table.filter("ronn")
    assert table.current_row().name == "Ronneby"
    table.filter("")
    assert table.current_row().name == "Ronneby"
