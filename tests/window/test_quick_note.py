"""Snabbanteckning from anywhere: typed, kept, put away, found again; then the store is asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.facts.reach import reach
from bibk_desktop.work.place_card.paper import load_paper
from bibk_desktop.work.place_card.rules import load


def notes(store):
    """(id, state, municipality, text) of every quick note."""
    return store.rows(
        "SELECT m.id, m.state, u.name, i.text FROM meeting m JOIN item i ON i.meeting_id = m.id"
        " LEFT JOIN municipality u ON u.id = m.municipality_id WHERE m.kind = 'note' ORDER BY m.id"
    )


def place_id(store, name):
    return store.rows("SELECT id FROM municipality WHERE name = ?", (name,))[0][0]


def open_now(window):
    """Every open matter, whatever it came of."""
    return open_matters(window.store.rows, window.store.today())


def matter(window, words):
    return next(m for m in open_now(window) if m.text == words)


@pytest.fixture
def pad(window, press):
    press("Ctrl+Shift+A")
    return window.quick_note


def test_the_keys_open_it_from_any_place_and_the_button_does_too(window, press, qtbot):
    for place in window.places.built:
        window.open_place(place.key)
        press("Ctrl+Shift+A")
        assert window.quick_note.isVisible() and window.quick_note.editor.hasFocus(), place.key
        press("Escape")
        assert window.quick_note.isHidden(), place.key
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Snabbanteckning")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.quick_note.isVisible()


def test_opening_and_closing_it_writes_nothing(window, pad, press):
    press("Escape")
    assert notes(window.store) == []
    assert window.store.undo_label() == ""


def test_ctrl_enter_puts_it_away_and_says_where_it_is(window, pad, press, write):
    write("Bokbussen är sjuk")
    press("Ctrl+Return")
    assert pad.isHidden()
    [(note, state, place, text)] = notes(window.store)
    assert (state, place, text) == ("draft", None, "Bokbussen är sjuk")
    assert window.toast.words.text() == "Anteckningen är sparad och ligger under Besök."
    window.toast.buttons[0].click()
    assert window.current_page() is window.page("visits")
    assert window.current_page().current().id == note


def test_enter_begins_a_new_line(window, pad, press, write):
    write("Första raden\nAndra raden")
    press("Ctrl+Return")
    assert notes(window.store)[0][3] == "Första raden\nAndra raden"


def test_esc_keeps_the_draft_and_the_next_time_goes_on_with_it(window, pad, press, write):
    write("Ring KB")
    press("Escape", "Ctrl+Shift+A")
    write(" om pengarna")
    press("Ctrl+Return")
    assert [row[3] for row in notes(window.store)] == ["Ring KB om pengarna"]
    press("Ctrl+Shift+A")
    assert pad.editor.value() == ""


def test_what_is_typed_is_stored_without_any_key_and_survives_the_window(
    window, pad, write, open_window, qtbot
):
    write("Halvfärdigt")
    qtbot.waitUntil(lambda: [row[3] for row in notes(window.store)] == ["Halvfärdigt"])
    again = open_window(window.store)
    again.write_note()
    assert again.quick_note.editor.value() == "Halvfärdigt"


def test_a_draft_that_is_emptied_goes_away(window, pad, press, write):
    write("x")
    press("Escape", "Ctrl+Shift+A", "Backspace", "Escape")
    assert notes(window.store) == []


def test_it_is_about_the_municipality_that_is_shown(window, press, write):
    window.open_record("municipality", place_id(window.store, "Karlskrona"))
    press("Ctrl+Shift+A")
    assert window.quick_note.about.text() == "Karlskrona"
    write("Ny skylt på bussen")
    press("Ctrl+Return")
    assert notes(window.store)[0][2] == "Karlskrona"


def test_a_person_brings_the_municipality_and_stands_as_present(window, press, write):
    [(person, place)] = window.store.rows(
        "SELECT a.person_id, m.name FROM appointment a JOIN municipality m"
        " ON m.id = a.municipality_id WHERE a.role = 'director' AND a.person_id IS NOT NULL"
        " AND substr(a.ends, 12, 4) = '9999' ORDER BY a.id LIMIT 1"
    )
    window.open_record("person", person)
    press("Ctrl+Shift+A")
    write("Vill byta dag")
    press("Ctrl+Return")
    note, _, noted, _ = notes(window.store)[0]
    assert noted == place
    asked = "SELECT person_id FROM attendance WHERE meeting_id = ?"
    assert window.store.rows(asked, (note,)) == [(person,)]


def test_it_is_chosen_what_it_is_about_and_what_came_of_it_follows(window, pad, press, write):
    write("fråga: när kommer bokbussen?\n\n")
    press("Shift+Tab")
    pad.about.setFocus()
    write("alves")
    press("Return")
    found = matter(window, "När kommer bokbussen?")
    assert found.kind == "question_to_us"
    assert found.municipality_ids == (place_id(window.store, "Alvesta"),)
    assert found.detail.startswith("Alvesta, anteckning 31 jan")


def test_a_project_is_linked_to_the_note(window, press, write):
    [(project,)] = window.store.rows("SELECT id FROM project WHERE name = 'Kreativa rum'")
    window.open_record("project", project)
    press("Ctrl+Shift+A")
    assert window.quick_note.about.text() == "Kreativa rum"
    write("Nya stolar")
    press("Ctrl+Return")
    asked = "SELECT k.project_id FROM link k JOIN item i ON i.id = k.item_id WHERE i.meeting_id = ?"
    assert window.store.rows(asked, (notes(window.store)[0][0],)) == [(project,)]


def test_a_marked_line_becomes_a_matter_that_leads_back_to_the_note(window, pad, press, write):
    write("Samtal i korridoren\natt göra: Lessebo skickar listan senast 9 feb\n")
    press("Ctrl+Return")
    found = matter(window, "Lessebo skickar listan senast 9 feb")
    assert found.responsible.name == "Lessebo"
    window.open_record("outcome", found.source_id)
    page = window.page("to_do")
    assert page.detail.said.text() == "Anteckning 31 jan"
    page.detail.said.click()
    assert window.current_page() is window.page("visits")
    assert window.current_page().current().id == notes(window.store)[0][0]


def test_a_note_without_a_link_is_found_and_listed_among_the_contacts(window, pad, press, write):
    write("Idé om kvällsöppet i Vislanda")
    press("Ctrl+Return")
    assert [hit.kind for hit in window.store.search("kvällsöppet vislanda")] == ["item"]
    window.open_place("visits")
    shown = window.page("visits").table.lines.rows_shown()
    assert [one.what for one in shown if one.kind == "note"] == ["Idé om kvällsöppet i Vislanda"]


def test_a_note_is_no_contact_and_its_promises_stand_on_no_paper(window, press, write):
    place = place_id(window.store, "Ronneby")
    before = reach(window.store.rows, window.store.today())[place]
    window.open_record("municipality", place)
    press("Ctrl+Shift+A")
    write("fråga: får vi låna tältet?\n")
    press("Ctrl+Return")
    assert reach(window.store.rows, window.store.today())[place] == before
    facts = load(window.store.rows, place, window.store.today())
    promised = matter(window, "Får vi låna tältet?")
    assert promised in facts.matters
    assert promised.source_id in load_paper(window.store.rows, facts).inner


def test_undo_takes_the_note_and_redo_brings_it_back_into_the_pad(window, pad, press, write):
    write("Bort och hit")
    window.flush()
    assert window.ui.action_undo.text() == "Ångra: snabbanteckning"
    window.steps.undo()
    assert notes(window.store) == [] and pad.editor.value() == ""
    window.steps.redo()
    assert pad.editor.value() == "Bort och hit"


def test_tab_stays_inside_and_a_click_on_save_saves(window, pad, press, write, qtbot):
    write("Klart")
    pad.about.setFocus()
    for _ in range(4):
        press("Tab")
        if not pad.about.hasFocus() and not pad.editor.hasFocus():
            assert pad.isAncestorOf(window.focusWidget())
    save = next(b for b in pad.findChildren(QPushButton) if b.text() == "Spara")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert [row[1] for row in notes(window.store)] == ["draft"]


def test_it_stays_within_a_small_window(window, pad):
    window.resize(900, 420)
    inside = window.rect()
    assert inside.contains(pad.geometry())
