"""Papperskorg in the real window: deleted, found, read, put back; then the store is asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bibk_desktop.records.model import Library, Municipality, Person, Project


def id_of(store, table, name):
    return store.rows(f"SELECT id FROM {table} WHERE name = ?", (name,))[0][0]


def delete_project(store, name="Kreativa rum"):
    store.delete(Project, id_of(store, "project", name))


@pytest.fixture
def page(window):
    window.open_place("trash")
    return window.page("trash")


def texts(page):
    return [row.text for row in page.list.rows()]


def said(page):
    """The words of the card that says what the record held."""
    return [each.text() for each in page.detail.fields.findChildren(QLabel) if each.text()]


def test_an_empty_trash_says_what_belongs_there(window, page):
    assert page.nothing.isVisible()
    assert page.nothing.text() == "Här är tomt. Det du tar bort hamnar här och går att återställa."
    assert not page.restore_button.isEnabled() and page.list.isHidden()


def test_what_is_deleted_stands_first_while_the_page_is_shown(window, page):
    delete_project(window.store, "Språkstegen")
    delete_project(window.store)
    assert texts(page) == ["Kreativa rum", "Språkstegen"]
    row = page.list.rows()[0]
    assert row.lead == "Projekt" and row.icon == "rocket-launch-outline"
    assert "deltagande (" in row.detail
    assert row.end.startswith("idag kl. ")


def test_the_detail_says_in_words_what_the_record_held(window, page):
    delete_project(window.store)
    words = said(page)
    assert "Namn" in words and "Kreativa rum" in words
    belongs = page.detail.rows.rows()
    assert any(row.lead == "Deltagande" and "Lessebo" in row.text for row in belongs)


def test_enter_puts_it_back_in_one_step_and_offers_the_way_there(window, page, press):
    before = window.store.rows("SELECT count(*) FROM participation")
    delete_project(window.store)
    window.open_place("trash")
    press("Return")
    assert window.store.rows("SELECT count(*) FROM participation") == before
    assert texts(page) == []
    assert window.toast.words.text() == "Återställt: projekt Kreativa rum"
    show, back = window.toast.buttons
    assert (show.text(), back.text()) == ("Visa", "Ångra")
    show.click()
    shown = window.current_page().shown_record()
    assert shown == ("project", id_of(window.store, "project", "Kreativa rum"))


def test_the_button_restores_and_ctrl_z_takes_it_away_again(window, page, qtbot):
    delete_project(window.store)
    qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    assert texts(page) == []
    assert window.ui.action_undo.text() == "Ångra: återställa projekt Kreativa rum"
    window.ui.action_undo.trigger()
    assert texts(page) == ["Kreativa rum"]


def test_what_cannot_come_back_says_why_and_what_to_do_first(window, page):
    store = window.store
    [(county,)] = store.rows("SELECT min(id) FROM county")
    place = store.add(Municipality(code="9998", name="Nybro", county_id=county))
    store.delete(Library, store.add(Library(municipality_id=place, name="Orrefors")))
    store.delete(Municipality, place)
    page.list.choose(next(row.key for row in page.list.rows() if row.text == "Orrefors"))
    page.restore()
    [banner] = window.ui.banners.banners()
    words = " ".join(each.text() for each in banner.findChildren(QLabel))
    assert "Orrefors går inte att återställa, eftersom kommun Nybro är borta." in words
    assert "Återställ kommun Nybro först" in words
    assert "Orrefors" in texts(page)


def test_the_filter_narrows_by_words_and_kind(window, page, press, type_into):
    delete_project(window.store)
    [(person,)] = window.store.rows("SELECT min(id) FROM person")
    window.store.delete(Person, person)
    press("Ctrl+F")
    assert page.filter.hasFocus()
    type_into(page.filter, "projekt kreat")
    assert texts(page) == ["Kreativa rum"]
    type_into(page.filter, "xyz")
    assert texts(page) == []
    assert page.nothing.text() == "Inget här passar filtret."


def test_the_list_goes_to_excel_as_it_is_shown(window, page):
    delete_project(window.store)
    title, rows = page.shown_list()
    assert title == "Papperskorg"
    assert rows[0] == ["Slag", "Vad", "Följde med", "Borttaget"]
    assert rows[1][:2] == ["projekt", "Kreativa rum"]


def test_ctrl_k_offers_to_restore_what_is_chosen(window, page, press, type_into):
    delete_project(window.store)
    press("Ctrl+K")
    type_into(window.ui.top_bar.search, "återställ kreativa")
    press("Return")
    assert texts(page) == []
