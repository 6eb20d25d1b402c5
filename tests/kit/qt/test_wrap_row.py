"""Fields side by side: as many on a line as fit, the rest below, what is left over shared out."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from bibk_desktop.kit.qt.wrap_row import WHOLE, WrapRow


@pytest.fixture
def row(qtbot):
    made = WrapRow(gap=10)
    qtbot.addWidget(made)
    made.fields = [QLineEdit() for _ in range(3)]
    for field, share in zip(made.fields, (1, 1, 2), strict=True):
        made.add(field, 100, share)
    made.resize(500, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_what_is_left_over_is_shared_out(row):
    widths = [field.width() for field in row.fields]
    assert widths == [145, 145, 190]
    assert len({field.y() for field in row.fields}) == 1


def test_what_does_not_fit_goes_below_and_the_row_grows(row, qtbot):
    before = row.heightForWidth(500)
    row.resize(230, 100)
    assert row.fields[0].y() == row.fields[1].y() < row.fields[2].y()
    assert row.fields[2].width() == 230
    assert row.heightForWidth(230) > before


def test_one_for_the_whole_width_has_a_line_of_its_own(row, qtbot):
    whole = QLineEdit()
    row.add(whole, WHOLE, 1)
    assert whole.isVisible() and whole.width() == 500 and whole.y() > row.fields[0].y()


def test_hidden_ones_take_no_room_and_removed_ones_are_gone(row, qtbot):
    row.fields[1].hide()
    qtbot.waitUntil(lambda: row.fields[2].x() < 300)
    row.remove(row.fields[0])
    assert row.fields[2].x() == 0


def test_a_label_is_never_wider_than_its_words(row):
    from PySide6.QtWidgets import QSizePolicy

    words = QLabel("Skruv")
    words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row.add(words, 200)
    assert words.width() == words.sizeHint().width()
