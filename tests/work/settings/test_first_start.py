"""The first start: three questions on one page, all skippable, answered by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bibk_desktop.app import new_store
from bibk_desktop.kit.qt import theme
from bibk_desktop.work.facts.reading import me
from bibk_desktop.work.settings import first_start
from bibk_desktop.work.settings.first_start import FirstStart


@pytest.fixture
def fresh(tmp_path):
    with new_store(tmp_path / "ny" / "arbetsyta.bibk", None) as store:
        yield store


@pytest.fixture
def backups(fresh, backups_of):
    return backups_of(fresh)


@pytest.fixture
def dialog(qtbot, fresh, backups):
    window = QWidget()
    qtbot.addWidget(window)
    made = FirstStart(fresh, backups, window)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def people_of(store):
    sql = """SELECT trim(p.given_name || ' ' || p.family_name), a.title FROM person p
        JOIN appointment a ON a.person_id = p.id JOIN organisation o ON o.id = a.organisation_id
        WHERE o.is_own ORDER BY p.id"""
    return store.rows(sql)


def test_what_is_filled_in_by_keyboard_is_stored_in_one_step(
    dialog, fresh, qtbot, type_into, backups, monkeypatch, tmp_path_factory
):
    folder = tmp_path_factory.mktemp("H")
    monkeypatch.setattr(first_start, "ask_folder", lambda *_: folder)
    assert dialog.focusWidget() is dialog.ui.your_name
    type_into(dialog.focusWidget(), "Åsa Öberg")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    type_into(dialog.focusWidget(), "bibliotekskonsulent")
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.ui.colleagues
    dialog.ui.colleagues.setPlainText("Ebba Lund, biblioteksutvecklare\n\n  Nils   Ek ")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert dialog.folder.text().endswith(folder.name)
    dialog.begin.setFocus()
    qtbot.keyClick(dialog.begin, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert people_of(fresh) == [
        ("Åsa Öberg", "bibliotekskonsulent"),
        ("Ebba Lund", "biblioteksutvecklare"),
        ("Nils Ek", ""),
    ]
    assert fresh.rows("SELECT given_name FROM person WHERE id = ?", (me(fresh.rows),)) == [("Åsa",)]
    assert fresh.rows("SELECT short_name FROM organisation") == [("BiBK",)]
    qtbot.waitUntil(lambda: not backups.is_running())
    assert backups.second() == folder and len(list(folder.glob("*.bibk"))) == 1
    assert fresh.undo_label() == "fylla i dig och ditt kontor"
    fresh.undo()
    assert people_of(fresh) == [] and me(fresh.rows) is None


def test_it_is_skipped_with_escape_and_the_municipalities_are_there(dialog, fresh, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert fresh.rows("SELECT count(*) FROM municipality") == [(13,)]
    assert people_of(fresh) == [] and fresh.undo_label() == ""


def test_begin_with_nothing_filled_in_stores_nothing_to_undo(dialog, fresh, qtbot):
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible() and people_of(fresh) == []


def test_a_title_too_long_is_marked_and_nothing_is_stored(dialog, fresh, qtbot):
    dialog.ui.your_name.setText("Åsa Öberg")
    dialog.ui.your_title.setText("x" * 501)
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and dialog.ui.your_title.property("wrong")
    assert people_of(fresh) == []


def test_a_second_place_that_will_not_do_is_said(dialog, fresh, qtbot, monkeypatch):
    monkeypatch.setattr(first_start, "ask_folder", lambda *_: fresh.path.parent)
    qtbot.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    assert dialog.wrong.isVisible() and "Välj en på en annan disk" in dialog.wrong.text()
    assert dialog.second is None


def test_with_large_text_the_buttons_are_still_on_the_screen(qtbot, fresh, backups):
    theme.apply("light", 200)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = FirstStart(fresh, backups, window)
        dialog.show()
        qtbot.waitExposed(dialog)
        room = dialog.screen().availableGeometry().size()
        assert dialog.height() <= room.height() and dialog.width() <= room.width()
        assert dialog.rect().contains(dialog.begin.mapTo(dialog, dialog.begin.rect().bottomRight()))
        dialog.close()
    finally:
        theme.apply("light")
