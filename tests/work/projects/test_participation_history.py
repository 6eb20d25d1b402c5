"""H: the history of a cell, dated anew, put in words, taken out, begun earlier."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bibk_desktop.fields.status_menu import StatusButton
from bibk_desktop.kit.qt.buttons import Button

KEY = Qt.Key


@pytest.fixture
def opened(page, user):
    table = user.cell("Ronneby", "Kreativa rum")
    user.press(table, KEY.Key_H)
    assert page.history.isVisible()
    return page.history


def field(dialog, name, place=0):
    """The field of the entry `place`, the newest first."""
    fields = [one for one in dialog.findChildren(QLineEdit) if one.objectName().startswith(name)]
    return fields[place]


def test_the_newest_stands_first_with_its_words(opened):
    assert opened.heading.text() == "Ronneby · Kreativa rum"
    assert field(opened, "at_").text() == "24 januari 2018"
    assert field(opened, "words_").text() == "öppnar tidigare än väntat"
    statuses = [button.status() for button in opened.findChildren(StatusButton)]
    assert statuses == ["soon", "planned"]


def test_another_day_moves_the_present_and_the_line_under_the_table(opened, user, page):
    user.write(field(opened, "at_"), "12 jan")
    assert user.history("Ronneby", "Kreativa rum")[-1] == ("soon", "2018-01-12")
    assert "sedan 12 jan" in page.table_tab.foot.words()


def test_a_day_that_is_none_is_marked_and_the_store_keeps_the_old(opened, user):
    user.write(field(opened, "at_"), "någon gång")
    marked = field(opened, "at_")
    assert marked.property("wrong") and marked.text() == "någon gång"
    assert user.history("Ronneby", "Kreativa rum")[-1] == ("soon", "2018-01-24")
    user.write(marked, "")
    assert marked.property("wrong")
    assert user.history("Ronneby", "Kreativa rum")[-1] == ("soon", "2018-01-24")


def test_a_day_that_has_not_been_is_marked(opened, user):
    user.write(field(opened, "at_"), "1 mars 2018")
    assert field(opened, "at_").toolTip().startswith("Den dagen har inte varit än")
    assert user.history("Ronneby", "Kreativa rum")[-1] == ("soon", "2018-01-24")
    user.write(field(opened, "at_"), "igår")
    assert user.history("Ronneby", "Kreativa rum")[-1] == ("soon", "2018-01-30")


def test_words_are_saved_as_they_are_typed_and_the_field_stays(opened, user, qtbot):
    said = field(opened, "words_")
    said.setFocus()
    said.selectAll()
    user.type(said, "öppnar i mars")
    asked = "SELECT words FROM participation_change ORDER BY at DESC"
    qtbot.waitUntil(lambda: ("öppnar i mars",) in user.store.rows(asked), timeout=3000)
    assert field(opened, "words_") is said and said.hasFocus()


def test_a_status_of_the_past_is_changed_by_its_chip(opened, user):
    button = opened.findChildren(StatusButton)[1]
    menu = button.open_menu()
    user.press(menu, KEY.Key_T)
    assert user.history("Ronneby", "Kreativa rum")[0][0] == "declined"
    assert opened.findChildren(StatusButton)[1].status() == "declined"


def test_an_entry_is_taken_out_with_a_way_back(opened, user, window, qtbot):
    remove = next(
        one for one in opened.findChildren(Button) if one.accessibleName().startswith("Ta bort ur")
    )
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert [status for status, _ in user.history("Ronneby", "Kreativa rum")] == ["planned"]
    assert window.toast.words.text() == "Borttagen ur historiken."
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert user.status("Ronneby", "Kreativa rum", "Hjorthöjden") == "soon"
    assert len(opened.findChildren(StatusButton)) == 2


def test_what_was_before_can_be_added(opened, user, qtbot):
    add = next(one for one in opened.findChildren(Button) if "före" in one.text())
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert user.history("Ronneby", "Kreativa rum")[0] == ("planned", "2017-06-13")
    user.write(field(opened, "at_", 2), "1 maj 2017")
    assert user.history("Ronneby", "Kreativa rum")[0] == ("planned", "2017-05-01")


def test_the_note_stands_under_the_table(opened, user, page):
    user.write(field(opened, "note_"), "nyckeln finns hos vaktmästaren")
    assert "nyckeln finns hos vaktmästaren" in page.table_tab.foot.words()


def test_a_cell_of_which_nothing_is_said_says_so(page, user):
    table = user.cell("Karlshamn", "Språkstegen")
    user.store.rows("SELECT 1")
    from bibk_desktop.records.model import Participation

    asked = "SELECT id FROM participation WHERE municipality_id = ? AND project_id = ?"
    found = user.store.rows(asked, (user.places["Karlshamn"], user.projects["Språkstegen"]))
    user.store.delete(Participation, found[0][0])
    user.press(table, KEY.Key_H)
    assert not page.history.findChildren(StatusButton)
    assert "inget är sagt än" in page.table_tab.foot.words()


def test_closing_saves_what_was_just_typed(opened, user):
    said = field(opened, "words_")
    said.setFocus()
    user.type(said, "!")
    opened.close()
    asked = "SELECT words FROM participation_change WHERE words LIKE '!%'"
    assert user.store.rows(asked)
    assert not [b for b in opened._page.bindings if b in opened._bound]


def test_a_project_that_is_deleted_closes_its_history(opened, user):
    from bibk_desktop.records.model import Project

    user.store.delete(Project, user.projects["Kreativa rum"])
    assert not opened.isVisible()
