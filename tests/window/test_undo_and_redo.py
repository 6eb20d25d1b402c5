"""Undo and redo in the real window: named, a hundred and more, fields before steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bibk_desktop.records.model import Item, Meeting, Outcome, Person, Project, Request

MANY = 120
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def project(window, name="Kreativa rum"):
    return window.store.rows("SELECT id FROM project WHERE name = ?", (name,))[0][0]


def held(store):
    """Every row of every table of records."""
    from bibk_desktop.records.model import metadata

    return {
        table.name: store.rows(f'SELECT * FROM "{table.name}" ORDER BY 1')
        for table in metadata.sorted_tables
    }


def test_more_than_a_hundred_steps_go_back_and_forth(window):
    store, id_ = window.store, project(window)
    before = held(store)
    for number in range(MANY):
        store.change(Project, id_, full_name=f"Namn {number}")
    after = held(store)
    for _ in range(MANY):
        window.steps.undo()
    assert held(store) == before
    for _ in range(MANY):
        window.steps.redo()
    assert held(store) == after


@pytest.mark.parametrize("model", (Project, Person, Meeting, Request, Item, Outcome))
def test_the_menu_names_what_ctrl_z_takes_back_and_the_toast_what_was(window, press, model):
    store = window.store
    [(id_,)] = store.rows(f'SELECT min(id) FROM "{model.__tablename__}"')
    before = held(store)
    store.delete(model, id_)
    after = held(store)
    named = store.undo_label()
    assert named.startswith("ta bort ")
    assert window.ui.action_undo.text().replace("&&", "&") == f"Ångra: {named}"
    press("Ctrl+Z")
    assert held(store) == before
    assert window.toast.words.text() == f"Ångrat: {named}"
    assert window.ui.action_redo.text().replace("&&", "&") == f"Gör om: {named}"
    press("Ctrl+Y")
    assert held(store) == after
    press("Ctrl+Z", "Ctrl+Shift+Z")
    assert held(store) == after


def test_nothing_to_undo_is_said_by_a_quiet_menu(window, press):
    assert window.ui.action_undo.text() == "Ångra" and not window.ui.action_undo.isEnabled()
    press("Ctrl+Z")
    assert window.toast.isHidden()


def test_ctrl_z_in_a_field_takes_the_typing_first_and_then_the_last_step(window, press, type_into):
    store, id_ = window.store, project(window)
    store.change(Project, id_, purpose="Annat ändamål")
    window.open_record("project", id_)
    field = window.page("projects").list_tab.detail.ui.full_name
    before = field.text()
    field.setFocus()
    field.end(False)
    type_into(field, "xyz")
    assert field.text() == before + "xyz"
    press("Ctrl+Z")
    assert field.text() == before
    assert store.rows("SELECT purpose FROM project WHERE id = ?", (id_,)) == [("Annat ändamål",)]
    while store.undo_label():
        press("Ctrl+Z")
        if store.rows("SELECT purpose FROM project WHERE id = ?", (id_,)) != [("Annat ändamål",)]:
            break
    assert store.rows("SELECT purpose FROM project WHERE id = ?", (id_,)) != [("Annat ändamål",)]
    assert field.text() == before


def test_what_is_being_typed_is_saved_before_the_menu_undoes(window, type_into):
    store, id_ = window.store, project(window)
    store.change(Project, id_, purpose="Annat ändamål")
    window.open_record("project", id_)
    field = window.page("projects").list_tab.detail.ui.full_name
    before = field.text()
    field.setFocus()
    type_into(field, "xyz")
    window.ui.action_undo.trigger()
    assert store.rows("SELECT purpose FROM project WHERE id = ?", (id_,)) == [("Annat ändamål",)]
    assert store.rows("SELECT full_name FROM project WHERE id = ?", (id_,)) == [(before,)]
    window.ui.action_redo.trigger()
    [(stored,)] = store.rows("SELECT full_name FROM project WHERE id = ?", (id_,))
    assert "xyz" in stored


def test_a_record_deleted_while_its_page_shows_it_goes_and_comes_back_there(window, press):
    id_ = project(window)
    window.open_record("project", id_)
    window.store.delete(Project, id_)
    QApplication.processEvents()
    page = window.page("projects")
    assert page.shown_record() != ("project", id_)
    press("Ctrl+Z")
    window.open_record("project", id_)
    assert page.shown_record() == ("project", id_)


def test_undo_stays_named_over_places_and_a_sign_shows_as_itself(window):
    store, id_ = window.store, project(window)
    store.change(Project, id_, name="Rum & rörelse")
    store.change(Project, id_, full_name="Annat")
    for place in window.places.built:
        window.open_place(place.key)
        assert window.ui.action_undo.text() == "Ångra: ändra projekt Rum && rörelse"
