"""Hjälp: F1 turns to the text of the place, Ctrl+? lists the keys, and what is named is true."""

import re

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from bibk_desktop import words
from bibk_desktop.work.grants.board_table import RING_KEY, STATUS_KEY
from bibk_desktop.work.help import rules

# Keys that lists, tables and fields hear by themselves.
PLAIN = {"Enter", "Space", "Delete", "Esc", "Tab", "Shift+Tab", "Up", "Down"}
# Letters that a table of cells or of answers takes: by the words that say which.
LETTERS = {
    "requests": words.text("requests.letters").upper(),
    "projects": "H",
    "grants": {QKeySequence(key).toString() for key in (RING_KEY, STATUS_KEY)},
}
AGENDA = {"Alt+Up", "Alt+Down"}


@pytest.fixture
def heard(window):
    """The keys that the window and one of its pages hear."""

    def keys_of(place):
        page = window.page(place)
        actions = [key.toString() for each in window.actions() for key in each.shortcuts()]
        own = [each.key().toString() for each in page.findChildren(QShortcut)]
        own += [each.key().toString() for each in window.findChildren(QShortcut)]
        return set(actions) | set(own) | PLAIN | set(LETTERS.get(place, ""))

    return keys_of


def open_something(window, place):
    """Turn to a record, where the keys of the place are those of one record."""
    asked = {"meetings": ("meeting", "kind = 'meeting'"), "places": ("municipality", "ours")}
    if place in asked:
        kind, condition = asked[place]
        [(id_,)] = window.store.rows(f"SELECT min(id) FROM {kind} WHERE {condition}")
        window.open_record(kind, id_)


def test_every_place_has_a_text_with_what_it_is_for_its_keys_and_three_ways(window):
    for place in window.places.built:
        said = rules.text(place.key)
        assert said.startswith("# ") and len(said.split("\n")[1]) > 40, place.key
        assert rules.key_lines(said), place.key
        ways = re.findall(r"^\d\. ", said, re.MULTILINE)
        assert ways == ["1. ", "2. ", "3. "], place.key


def test_every_key_that_a_text_names_is_heard_there(window, heard):
    for place in window.places.built:
        window.open_place(place.key)
        open_something(window, place.key)
        named = set(rules.keys_in(rules.text(place.key)))
        also = AGENDA if place.key == "meetings" else set()
        wanted = {"Ctrl+Return" if key == "Ctrl+Enter" else key for key in named}
        assert wanted <= heard(place.key) | also, place.key


def test_the_general_text_names_keys_of_the_window(window, heard):
    assert set(rules.keys_in(rules.text(rules.GENERAL))) <= heard("start")


def test_f1_turns_to_the_place_one_stands_on_and_back_leads_back(window, press):
    for place in window.places.built:
        window.open_place(place.key)
        press("F1")
        page = window.page("help")
        assert window.current_page() is page
        assert page.topic() == place.key
        assert rules.title(place.key) in page.text.toPlainText()
    window.open_place("visits")
    press("F1")
    press("Alt+Left")
    assert window.current_page() is window.page("visits")


def test_ctrl_question_mark_lists_all_keys_of_the_window_and_of_every_place(window, press):
    press("Ctrl+?")
    page = window.page("help")
    assert page.topic() == rules.KEYS
    said = page.text.toPlainText()
    for action in window.actions():
        for key in action.shortcuts():
            assert rules.key_words(key.toString()) in said, action.text()
    for place in window.places.built:
        assert rules.title(place.key) in said
    assert "Ctrl+2 – Att göra" in said
    assert "V – flytta en vecka framåt" in said


def test_keys_are_called_as_in_swedish():
    shown = rules.as_people_say("- **Space** och **Alt+Left**, **Ctrl++**, inte **Fet stil**")
    assert shown == "- **Mellanslag** och **Alt+←**, **Ctrl++**, inte **Fet stil**"


def test_the_arrows_walk_through_the_help_and_the_search_narrows_it(window, press, type_into):
    window.open_place("help")
    page = window.page("help")
    assert page.list.hasFocus() and page.topic() == rules.GENERAL
    press("Down")
    assert page.topic() == "start"
    press("Ctrl+F")
    type_into(page.filter, "tavla")
    assert [row.key for row in page.list.rows()] == ["grants"]
    type_into(page.filter, "xyz")
    assert page.nothing.isVisible()


def test_the_trail_says_what_is_read(window, press):
    window.open_place("meetings")
    press("F1")
    assert window.ui.top_bar.trail.words() == ["Hjälp", "Möten"]


def test_the_help_stands_in_the_menu(window):
    titles = [menu.title() for menu in window.ui.menu_bar.findChildren(QMenu)]
    assert "Hjälp" in titles
    assert window.ui.action_help.text() == "Hjälp om den här platsen"


def test_the_text_cannot_be_changed_and_reading_writes_nothing(window, press, write):
    window.open_place("help")
    page = window.page("help")
    before = page.text.toPlainText()
    press("Return")
    assert page.text.hasFocus()
    write("x")
    assert page.text.toPlainText() == before
    assert window.store.undo_label() == ""


def test_a_short_text_stands_at_the_top_of_its_card(window, qtbot):
    window.resize(1360, 860)
    window.open_place("help")
    page = window.page("help")
    for topic in ("meetings", "people", "trash"):
        page.show_record("help", topic)
        qtbot.waitUntil(lambda: page.text.y() <= 20, timeout=3000)
