"""Ctrl+K: answers as you type, arrows and Enter, an offer where nothing was found."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.search_field import Command, Hit, SearchField, leads, matching

PEOPLE = ("Ebba Lindqvist", "Olle Brandt", "Maja Sjögren")


@pytest.fixture
def ran():
    return []


@pytest.fixture
def field(qtbot, ran):
    window = QWidget()
    column = QVBoxLayout(window)
    made = SearchField()
    made.elsewhere = QPushButton("Annat")
    column.addWidget(made)
    column.addWidget(made.elsewhere)
    column.addStretch(1)
    made.search = lambda text: [
        Hit("Person", name, lambda name=name: ran.append(name))
        for name in PEOPLE
        if text.lower() in name.lower()
    ]
    made.commands = lambda: [
        Command("Skapa möte", lambda: ran.append("möte")),
        Command("Ångra: ta bort person", lambda: ran.append("undo"), keys="Ctrl+Z"),
    ]
    made.offers = lambda text: [Command(f"Ny person: {text}", lambda: ran.append(f"ny {text}"))]
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.field = made
    yield made
    window.close()


def shown(field):
    return [row.text for row in field.popup_list().rows()]


def test_without_a_word_the_commands_stand_there(field):
    field.start()
    assert field.hasFocus() and field.is_open()
    assert shown(field) == ["Skapa möte", "Ångra: ta bort person"]
    assert field.popup_list().rows()[1].end == "Ctrl+Z"


def test_each_key_asks_anew_and_records_come_before_commands_with_the_word_within(field, type_into):
    field.start()
    type_into(field, "m")
    assert shown(field) == ["Maja Sjögren", "Skapa möte"]
    type_into(field, "a")
    assert shown(field) == ["Maja Sjögren"]


def test_a_command_that_the_words_begin_stands_before_records(field, qtbot, type_into, ran):
    field.search = lambda text: [Hit("Punkt", "Skapande skola", print)]
    field.start()
    type_into(field, "ska mö")
    assert shown(field) == ["Skapa möte", "Skapande skola"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ran == ["möte"]


def test_arrows_choose_and_enter_opens(field, qtbot, type_into, ran):
    field.start()
    type_into(field, "b")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ran == ["Olle Brandt"]
    assert field.text() == "" and not field.is_open()


def test_a_click_on_an_answer_opens_it(field, qtbot, type_into, ran):
    field.start()
    type_into(field, "ebba")
    rows = field.popup_list()
    middle = rows.visualRect(rows.model().index(0, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, middle.y()))
    assert ran == ["Ebba Lindqvist"]


def test_a_search_without_a_hit_offers_to_create_it(field, qtbot, type_into, ran):
    field.start()
    type_into(field, "Siri Falk")
    assert shown(field) == ["Ny person: Siri Falk"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ran == ["ny Siri Falk"]


def test_nothing_found_is_said(field, type_into):
    field.offers = lambda text: []
    field.start()
    type_into(field, "zzz")
    assert field._popup.nothing.isVisible()
    assert field._popup.nothing.text() == "Inget hittades"


def test_escape_closes_the_list_first_and_empties_the_field_after(field, qtbot, type_into):
    field.start()
    type_into(field, "ebba")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.is_open() and field.text() == "ebba"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_leaving_the_field_closes_the_list(field, qtbot):
    field.start()
    field.elsewhere.setFocus()
    assert not field.is_open()


def test_words_of_a_command_are_found_by_their_beginnings_in_any_order():
    commands = [Command("Skapa möte", print), Command("Öppna möten", print)]
    assert [c.words for c in matching(commands, "mö ska")] == ["Skapa möte"]
    assert matching(commands, "öte") == []
    assert len(matching(commands, "")) == 2


def test_words_lead_a_command_only_from_its_first_word_and_in_order():
    command = Command("Byt bibliotekschef i Ronneby", print)
    assert leads(command, "byt bibl") and leads(command, "BYT")
    assert not leads(command, "bibl") and not leads(command, "bibl byt") and not leads(command, "")
    assert not leads(command, "byt bibliotekschef i Ronneby nu")
