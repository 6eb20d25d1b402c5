"""A wrong field says why where the eye is, without a pointer on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.marking import WrongNote, mark_wrong

WHY = "Skriv en dag, som 24 jan."


@pytest.fixture
def form(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    made.day, made.other = QLineEdit(), QLineEdit()
    for field in (made.day, made.other):
        field.setAccessibleName("Fält")
        column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.other.setFocus()
    mark_wrong(made.day, WHY)
    return made


def said(form):
    return form.day.findChild(WrongNote).text()


def test_the_sentence_stands_under_the_field_it_is_about(form):
    assert said(form) == WHY
    note = form.day.findChild(WrongNote)._label
    assert note.geometry().top() >= form.day.geometry().bottom()
    assert form.rect().contains(note.geometry())


def test_it_goes_when_it_has_been_read_and_comes_back_with_the_keyboard(form, qtbot):
    form.day.findChild(WrongNote)._rest.timeout.emit()
    assert said(form) == ""
    qtbot.keyClick(form.other, Qt.Key.Key_Backtab)
    assert form.day.hasFocus() and said(form) == WHY
    form.day.findChild(WrongNote)._rest.timeout.emit()
    assert said(form) == WHY


def test_the_mark_goes_as_soon_as_the_user_mends_the_words(form, type_into):
    form.day.setFocus()
    type_into(form.day, "2")
    assert said(form) == "" and not form.day.property("wrong")


def test_a_right_field_says_nothing(form):
    mark_wrong(form.day, "")
    assert said(form) == "" and not form.day.property("wrong")


def test_a_field_at_the_foot_says_it_above(form):
    form.layout().addWidget(low := QLineEdit())
    low.setAccessibleName("Fält")
    low.show()
    form.layout().activate()
    mark_wrong(low, WHY)
    note = low.findChild(WrongNote)._label
    assert note.geometry().bottom() <= low.geometry().top()


def test_one_sentence_stands_at_a_time_and_both_fields_stay_marked(form):
    mark_wrong(form.other, "Skriv ett belopp, som 225 000.")
    assert said(form) == ""
    assert form.other.findChild(WrongNote).text().startswith("Skriv ett belopp")
    assert form.day.property("wrong") and form.other.property("wrong")
