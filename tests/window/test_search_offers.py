"""Ctrl+K: a search without a hit offers to create it, and the form has the name in it."""

import pytest
from PySide6.QtWidgets import QDialog


@pytest.fixture
def search(window, press, type_into):
    """Searches by the keyboard; the rows of answers."""

    def look_for(words):
        press("Ctrl+K")
        field = window.ui.top_bar.search
        assert field.hasFocus()
        type_into(field, words)
        return [row.text for row in field.popup_list().rows()]

    return look_for


def count(window, table):
    return window.store.rows(f"SELECT count(*) FROM {table}")[0][0]


def take(window, press, words):
    """Walk with the arrow to the answer with these words and press Enter."""
    rows = [row.text for row in window.ui.top_bar.search.popup_list().rows()]
    press(*["Down"] * rows.index(words), "Return")


def dialog_of(page):
    return page.findChildren(QDialog) + page.window().findChildren(QDialog)


def test_a_search_without_a_hit_offers_every_kind_that_has_a_name(search):
    assert search("zorn quist") == [
        "Skapa person ”Zorn Quist”",
        "Skapa organisation ”zorn quist”",
        "Skapa grupp ”zorn quist”",
        "Skapa projekt ”zorn quist”",
        "Skapa förfrågan ”zorn quist”",
    ]


def test_a_search_with_a_hit_offers_nothing_new(search):
    assert not [words for words in search("kreativa") if words.startswith("Skapa ")]


def test_enter_opens_the_form_of_a_person_with_the_name_and_stores_nothing_yet(
    window, search, press
):
    before = count(window, "person")
    search("Zorn Quist")
    take(window, press, "Skapa person ”Zorn Quist”")
    [dialog] = dialog_of(window.page("people"))
    assert window.current_page() is window.page("people")
    assert dialog.ui.name.text() == "Zorn Quist"
    assert count(window, "person") == before
    dialog.action.click()
    assert count(window, "person") == before + 1
    [person] = window.store.rows("SELECT given_name, family_name FROM person ORDER BY id DESC")[:1]
    assert person == ("Zorn", "Quist")


def test_a_request_of_that_title(window, search, press):
    search("vilka vill ha zebror")
    take(window, press, "Skapa förfrågan ”vilka vill ha zebror”")
    [dialog] = dialog_of(window.page("requests"))
    assert dialog.ui.title.text() == "vilka vill ha zebror"
    dialog.reject()


def test_a_project_of_that_name_is_there_and_undone_by_one_key(window, search, press):
    search("Zebraprojektet")
    take(window, press, "Skapa projekt ”Zebraprojektet”")
    asked = "SELECT count(*) FROM project WHERE name = 'Zebraprojektet'"
    assert window.store.rows(asked) == [(1,)]
    assert window.page("projects").list_tab.detail.name.text() == "Zebraprojektet"
    window.steps.undo()
    assert window.store.rows(asked) == [(0,)]


def test_a_municipality_of_sweden_that_is_not_here_is_found_to_be_added(window, search, press):
    before = count(window, "municipality")
    rows = search("Nybro")
    assert rows[0] == "Lägg till kommunen Nybro"
    press("Return")
    strip = window.page("places").list.add_strip
    assert strip.isVisible() and strip.box.text() == "Nybro" and strip.box.hasFocus()
    press("Return")
    assert count(window, "municipality") == before + 1
    assert window.store.rows("SELECT ours FROM municipality WHERE name = 'Nybro'") == [(0,)]


def test_a_word_that_is_too_long_or_odd_still_answers(search):
    assert search("x" * 300 + " & <b>")[0].startswith("Skapa person ”X" + "x" * 50)


def test_commands_stand_in_the_same_field(window, search, press):
    assert search("papperskorg")[0] == "Papperskorg"
    press("Return")
    assert window.current_page() is window.page("trash")
    search("snabbant")
    press("Return")
    assert window.quick_note.isVisible()


def test_ctrl_f_goes_to_the_filter_of_what_is_shown(window, press):
    for place in ("to_do", "visits", "requests", "places", "people", "grants", "trash", "help"):
        window.open_place(place)
        press("Ctrl+F")
        focus = window.focusWidget()
        assert window.current_page().isAncestorOf(focus), place
        assert focus.metaObject().className() != "QTableView" and hasattr(focus, "setText"), place
