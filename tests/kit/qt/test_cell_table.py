"""A table of cells: walked by arrows, opened one by one, its first columns staying in place."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt

from bibk_desktop.kit.qt.cell_table import CellTable
from bibk_desktop.kit.qt.table import Column


@dataclass(frozen=True)
class Line:
    county: str
    name: str


LINES = [
    Line("Blekinge", "Karlshamn"),
    Line("Blekinge", "Ronneby"),
    Line("Kronoberg", "Alvesta"),
    Line("Kronoberg", "Älmhult"),
]


def many(count):
    named = [
        Column("Kommun", lambda line: line.name),
        Column("Chef", lambda line: "Ebba Lindqvist"),
    ]
    shown = [Column(f"Projekt {n}", lambda line: "planerad", width=120) for n in range(count)]
    return [*named, *shown]


@pytest.fixture
def table(qtbot):
    made = CellTable(
        many(3), "Projekt", lambda line: line.name, group=lambda line: line.county, still=2
    )
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show_rows(LINES)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def cell(table):
    return table.current_row().name, table.cell_column()


def press(table, qtbot, *keys):
    for key in keys:
        qtbot.keyClick(table, key)


def test_it_begins_on_the_first_cell_that_scrolls(table):
    assert cell(table) == ("Karlshamn", 2)


def test_arrows_walk_cells_and_step_over_headings(table, qtbot):
    press(table, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert cell(table) == ("Alvesta", 3)
    press(table, qtbot, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert cell(table) == ("Ronneby", 0)


def test_enter_opens_the_cell_and_a_letter_is_told(table, qtbot):
    with qtbot.waitSignal(table.cell_opened) as opened:
        press(table, qtbot, Qt.Key.Key_Return)
    assert (opened.args[0].name, opened.args[1]) == ("Karlshamn", 2)
    with qtbot.waitSignal(table.cell_key) as told:
        qtbot.keyClicks(table, "h")
    assert (told.args[0].name, *told.args[1:]) == ("Karlshamn", 2, "h")


def test_a_double_click_opens_the_cell(table, qtbot):
    middle = table.visualRect(table.lines.index(2, 3)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(table.cell_opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert (opened.args[0].name, opened.args[1]) == ("Ronneby", 3)


def test_new_rows_and_columns_keep_the_chosen_cell(table, qtbot):
    press(table, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right)
    table.show_rows(LINES[1:])
    assert cell(table) == ("Ronneby", 3)
    table.set_columns(many(1))
    assert cell(table) == ("Ronneby", 2)


def test_where_all_fits_nothing_lies_over_the_table(table):
    assert table.still_width() == 0


def test_the_first_columns_stay_when_many_are_scrolled(table, qtbot):
    table.set_columns(many(12))
    press(table, qtbot, *[Qt.Key.Key_Right] * 11)
    assert table.horizontalScrollBar().value() > 0
    assert table.still_width() == table.columnWidth(0) + table.columnWidth(1)
    press(table, qtbot, *[Qt.Key.Key_Left] * 9)
    assert cell(table) == ("Karlshamn", 4)
    left = table.columnViewportPosition(4)
    assert left >= table.still_width()


def test_a_click_on_what_stays_chooses_there_and_its_title_sorts(table, qtbot):
    table.set_columns(many(12))
    table.horizontalScrollBar().setValue(300)
    over = table.childAt(QPoint(20, 100)).parent()
    assert over is not table and over.isVisible()
    area = over.visualRect(table.lines.index(2, 0))
    qtbot.mouseClick(over.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert cell(table) == ("Ronneby", 0)
    head = over.horizontalHeader()
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, head.height() // 2))
    assert [line.name for line in table.lines.rows_shown()][:2] == ["Alvesta", "Karlshamn"]


def test_columns_that_may_give_way_do_only_where_that_is_enough(table, qtbot):
    long = Column("Chef", lambda line: "Ebba Lindqvist och Olle Brandt", least=100)
    table.set_columns([*many(0)[:1], long, *many(5)[2:]])
    table.resize(860, 400)
    assert table.horizontalScrollBar().maximum() == 0
    narrow = table.columnWidth(1)
    table.resize(500, 400)
    assert table.horizontalScrollBar().maximum() > 0
    assert table.columnWidth(1) > narrow
