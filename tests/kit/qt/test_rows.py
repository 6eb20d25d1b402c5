"""Lists of rows: keys and pointer open and tick, long words break, everything is said aloud."""

import pytest
from PySide6.QtCore import QPoint, Qt

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.rows import Row, RowList

ROWS = [
    Row("a", "Besök i Alvesta", "Siri Falk", "Besök", "car", "idag", checkable=True),
    Row("b", "Svar om teatern", "Ronneby, Alvesta, Tingsryd, Älmhult, Markaryd och Ljungby",
        "Förfrågan", "car", "försenad 6 dagar", "late", checkable=True),
    Row("c", "Chefsmöte", lead="15 mar", end="bekräfta", role="unconfirmed", chip=True),
]  # fmt: skip


@pytest.fixture
def rows(qtbot):
    made = RowList("Att göra", lead_width=101)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show_rows(ROWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def middle_of(rows, line, x=200):
    return QPoint(x, rows.visualRect(rows.model().index(line, 0)).center().y())


def test_the_first_row_has_the_keyboard_from_the_beginning(rows):
    assert rows.current_key() == "a"


def test_enter_opens_and_space_ticks_the_row_with_the_keyboard(rows, qtbot):
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(rows.ticked) as ticked:
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert opened.args == ["b"] and ticked.args == ["b"]


def test_space_ticks_nothing_where_there_is_no_box(rows, qtbot):
    rows.setCurrentIndex(rows.model().index(2, 0))
    with qtbot.assertNotEmitted(rows.ticked):
        qtbot.keyClick(rows, Qt.Key.Key_Space)


def test_the_box_ticks_and_the_words_open(rows, qtbot):
    with qtbot.waitSignal(rows.ticked) as ticked:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(rows, 1, x=10))
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(rows, 0))
    assert ticked.args == ["b"] and opened.args == ["a"]


def test_a_row_is_at_least_34_high_and_long_words_take_more_lines(rows):
    heights = [rows.visualRect(rows.model().index(line, 0)).height() for line in range(3)]
    assert heights[0] == heights[2] == 34
    assert heights[1] > 47


def test_a_reload_keeps_the_keyboard_where_it_was(rows):
    rows.setCurrentIndex(rows.model().index(1, 0))
    rows.show_rows([ROWS[2], ROWS[1]])
    assert rows.current_key() == "b"
    rows.show_rows([ROWS[2]])
    assert rows.current_key() == "c"
    rows.show_rows([])
    assert rows.current_key() is None


def test_a_row_is_spoken_whole(rows):
    said = rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Besök, Besök i Alvesta, Siri Falk, idag"


def test_a_list_that_fits_asks_for_the_height_of_its_rows(qtbot):
    made = RowList("Kommande", lead_width=114, fit=True)
    qtbot.addWidget(made)
    made.show_rows([ROWS[2], ROWS[2]])
    assert made.heightForWidth(420) == 2 * 34


def test_twice_the_text_size_makes_rows_twice_as_high(rows, qtbot):
    theme.apply("light", 200)
    try:
        rows.resize(840, 500)
        qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).height() == 68)
    finally:
        theme.apply("light", 100)


def test_a_chip_at_the_end_that_is_picked_is_a_button_of_its_own(rows, qtbot):
    picked = Row("d", "Kreativa rum", end="igång", role="ok", chip=True, picked=True)
    rows.show_rows([picked])
    point = middle_of(rows, 0, x=rows.viewport().width() - 10)
    with qtbot.waitSignal(rows.end_picked) as clicked, qtbot.assertNotEmitted(rows.opened):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    with qtbot.waitSignal(rows.end_picked) as pressed:
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    with qtbot.waitSignal(rows.opened):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(rows, 0))
    assert clicked.args == pressed.args == ["d"]
    assert rows.end_corner("d").x() > rows.mapToGlobal(QPoint(rows.width() // 2, 0)).x()


def test_chips_before_and_after_the_words_are_said_and_take_their_room(rows):
    plain = Row("a", "Ringde om ansökan och lokalen.", lead="9 jan")
    dressed = plain._replace(tag="telefon", mark="intern")
    assert dressed.spoken() == "9 jan, telefon, Ringde om ansökan och lokalen., intern"
    rows.show_rows([plain, dressed])
    narrow = 346
    heights = [rows._delegate.height(row, narrow) for row in (plain, dressed)]
    assert heights[1] > heights[0] == theme.px(34)


def test_a_narrower_list_gives_its_rows_the_lines_they_need(rows, qtbot):
    def height():
        return rows.visualRect(rows.model().index(0, 0)).height()

    assert height() == 34
    rows.resize(260, 300)
    qtbot.waitUntil(lambda: height() > 34)
    rows.resize(420, 300)
    qtbot.waitUntil(lambda: height() == 34)


def test_a_scroll_bar_that_comes_is_counted_before_the_rows_are_shown(qtbot):
    made = RowList("Att göra", lead_width=101)
    qtbot.addWidget(made)
    made.resize(420, 120)
    made.show()
    made.show_rows([ROWS[1]._replace(key=n) for n in range(9)])
    qtbot.waitUntil(made.verticalScrollBar().isVisible)

    def overlap():
        rects = [made.visualRect(made.model().index(n, 0)) for n in range(9)]
        wanted = [made._delegate.height(row, made.viewport().width()) for row in made.rows()]
        return [rect.height() for rect in rects] != wanted

    qtbot.waitUntil(lambda: not overlap())


def test_a_quiet_end_gives_way_to_the_words(qtbot):
    made = RowList("Kommande", lead_width=128)
    qtbot.addWidget(made)
    made.resize(360, 200)
    row = Row(1, "Styrgruppsmöte", lead="22 feb", end="Lessebo huvudbibliotek", role="quiet")
    assert made._delegate._words_width(row, 360) > 0.5 * (360 - 128 - 16)
    late = row._replace(role="late")
    assert made._delegate._end_width(late, 360) > made._delegate._end_width(row, 360)


def test_a_heading_takes_no_keyboard_and_arrows_pass_it(qtbot):
    view = RowList("Rader")
    qtbot.addWidget(view)
    heads = [Row(("h", n), f"Grupp {n}", heading=True) for n in (1, 2)]
    view.show_rows([heads[0], Row(1, "ett"), heads[1], Row(2, "två")])
    view.resize(300, 300)
    view.show()
    assert view.current_key() == 1
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_key() == 2
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current_key() == 1
    with qtbot.assertNotEmitted(view.opened):
        area = view.visualRect(view.model().index(2, 0))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def test_the_row_after_one_that_is_gone_has_the_keyboard(qtbot):
    view = RowList("Rader")
    qtbot.addWidget(view)
    rows = [Row(n, f"rad {n}") for n in range(4)]
    view.show_rows(rows)
    view.choose(1)
    view.show_rows([row for row in rows if row.key != 1])
    assert view.current_key() == 2
    view.choose(3)
    view.show_rows(rows[:2])
    assert view.current_key() == 1
    view.show_rows([])
    assert view.current_key() is None


def test_a_detail_that_does_not_fit_stands_whole_on_a_line_of_its_own(qtbot):
    view = RowList("Rader")
    qtbot.addWidget(view)
    row = Row(1, "Mall för medborgardialog", "Anna Dalin · Lessebo, telefon 9 jan", end="9 jan")
    view.show_rows([row])
    narrow, wide = view.heightForWidth(330), view.heightForWidth(900)
    assert narrow > wide
    first, second = view._delegate._lines(row, 260)
    assert {look for _, look in first} == {"words"}
    assert {look for _, look in second} == {"quiet"}
