"""Inställningar as its user acts: every change is stored or worn at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QWidget
from sample import people

from bibk_desktop.kit.qt import theme
from bibk_desktop.work.facts.reading import me
from bibk_desktop.work.settings import files_cards
from bibk_desktop.work.settings.rules import my_work, set_me


def office_people(store):
    sql = """SELECT trim(p.given_name || ' ' || p.family_name), a.title, a.role FROM appointment a
        JOIN person p ON p.id = a.person_id JOIN organisation o ON o.id = a.organisation_id
        WHERE o.is_own ORDER BY a.id"""
    return store.rows(sql)


def press(page, qtbot, words):
    button = next(each for each in page.findChildren(QAbstractButton) if each.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def enter(qtbot, box, type_into, text):
    """Type into a box that finds, and take what stands first in its list."""
    box.setFocus()
    box.selectAll()
    type_into(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


# --- you and the office


def test_a_name_that_is_nobody_s_yet_is_created_and_works_at_the_office(
    page, store, qtbot, type_into
):
    enter(qtbot, page.you.ui.person, type_into, "Åsa Öberg")
    (user,) = store.rows("SELECT id, given_name, family_name FROM person")
    assert user[1:] == ("Åsa", "Öberg") and me(store.rows) == user[0]
    assert office_people(store) == [("Åsa Öberg", "", "development_officer")]


def test_a_known_person_is_chosen_and_the_title_stored_as_typed(page, store, qtbot, type_into):
    people(store)
    enter(qtbot, page.you.ui.person, type_into, "Karin")
    assert me(store.rows) is not None
    page.you.ui.title.setFocus()
    type_into(page.you.ui.title, "utvecklare")
    qtbot.waitUntil(lambda: my_work(store)[1] == "utvecklare")
    assert store.undo_label() == "ändra din titel"
    store.undo()
    assert page.you.ui.title.text() == ""
    store.undo()
    assert me(store.rows) is None and page.you.ui.person.text() == ""
    assert not page.you.ui.title.isEnabled()


def test_an_emptied_name_means_that_nobody_said_who_it_is(page, store, qtbot):
    people(store)
    set_me(store, 1, "Ebba")
    page.you.ui.person.setFocus()
    page.you.ui.person.selectAll()
    qtbot.keyClick(page.you.ui.person, Qt.Key.Key_Backspace)
    page.you.ui.title.setFocus()
    assert me(store.rows) is None
    assert len(office_people(store)) == 1, "they still work there"


def test_the_office_s_names_are_stored_as_typed(page, store, qtbot, type_into):
    field = page.you.office_ui.short_name
    field.setFocus()
    field.selectAll()
    type_into(field, "Bibliotek Syd")
    qtbot.waitUntil(
        lambda: store.rows("SELECT short_name FROM organisation") == [("Bibliotek Syd",)]
    )


def test_a_colleague_is_added_and_gets_a_title_and_ctrl_z_takes_them_back(
    page, store, qtbot, type_into
):
    enter(qtbot, page.colleagues.adding, type_into, "Nils Ek")
    assert office_people(store) == [("Nils Ek", "", "development_officer")]
    assert page.colleagues.editor.isVisible()
    store.undo()
    assert office_people(store) == []


def test_a_name_too_long_is_marked_and_the_store_keeps_the_old_one(page, store, qtbot):
    field = page.you.office_ui.name
    field.setFocus()
    field.setText("x" * 501)
    field.textEdited.emit(field.text())
    page.flush()
    assert field.property("wrong") and len(field.text()) == 501
    assert store.rows("SELECT name FROM organisation") == [("Biblioteksutveckling",)]


# --- the look


def test_the_look_is_worn_at_once_and_remembered(page, qtbot, own_settings):
    dark = next(
        each for each in page.look.choice.findChildren(QAbstractButton) if each.text() == "Mörkt"
    )
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert theme.tokens() is theme.DARK
    assert own_settings.value("look") == "dark"


def test_the_text_grows_with_the_slider_and_the_slider_follows_ctrl_plus(page, qtbot):
    slider = page.look.text_size
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert page.look.percent.text() == "105\u00a0%"
    qtbot.waitUntil(lambda: theme.px(100) > 100)
    page.around.appearance.step(10)
    qtbot.waitUntil(lambda: slider.value() == 115)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: theme.scale() == 2.0)
    assert page.around.appearance.percent() == 200
    page.around.appearance.step(10)
    assert page.around.appearance.percent() == 200
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.around.appearance.percent() == 90)


# --- backups and workspace


def test_a_backup_is_made_when_asked_for_and_the_card_says_when(page, qtbot, home, backups):
    assert page.backups.here.said.text() == "Ingen säkerhetskopia än"
    press(page, qtbot, "Säkerhetskopiera nu")
    assert page.backups.here.said.text() == "Säkerhetskopierar…"
    qtbot.waitUntil(lambda: not backups.is_running())
    assert page.backups.here.said.text().startswith("Senast gjord ")
    press(page, qtbot, "Säkerhetskopiera nu")
    qtbot.waitUntil(lambda: not backups.is_running())
    assert len(list((home / "backups").glob("*.bibk"))) == 2


def test_a_second_place_is_chosen_and_left_again(
    page, qtbot, backups, monkeypatch, tmp_path_factory
):
    folder = tmp_path_factory.mktemp("H")
    monkeypatch.setattr(files_cards, "ask_folder", lambda *_: folder)
    press(page, qtbot, "Välj mapp…")
    qtbot.waitUntil(lambda: not backups.is_running())
    assert page.backups.second.said.text().startswith("Senaste kopian där är från ")
    assert len(list(folder.glob("*.bibk"))) == 1
    folder.rename(folder.with_name("borta"))
    press(page, qtbot, "Säkerhetskopiera nu")
    qtbot.waitUntil(lambda: not backups.is_running())
    said = page.backups.second.said.text()
    assert said.startswith("Mappen hittas inte. Anslut ") and "Senaste kopian där är från " in said
    folder.with_name("borta").rename(folder)
    press(page, qtbot, "Sluta kopiera dit")
    qtbot.waitUntil(lambda: not backups.is_running())
    assert backups.second() is None
    assert page.backups.second.said.text().startswith("Ingen är vald.")
    assert len(list(folder.glob("*.bibk"))) == 1, "what was copied there stays"


def test_a_folder_that_will_not_do_is_said_and_not_taken(
    page, qtbot, backups, monkeypatch, workspace_path
):
    monkeypatch.setattr(files_cards, "ask_folder", lambda *_: workspace_path.parent)
    press(page, qtbot, "Välj mapp…")
    assert page.backups.second.said.text().startswith("Mappen ligger hos arbetsytan")
    assert backups.second() is None
    monkeypatch.setattr(files_cards, "ask_folder", lambda *_: None)
    press(page, qtbot, "Välj mapp…")
    assert backups.second() is None


def test_the_workspace_is_named_and_the_ways_from_it_are_open(page, qtbot, asked, monkeypatch):
    assert page.workspace.place.caption.text() == "arbetsyta.bibk"
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    ways = [each for each in page.findChildren(QAbstractButton) if each.text() == "Visa i mapp"]
    for way in ways:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    shown = [url.toLocalFile() for url in opened]
    assert shown == [str(page.backups.backups.folder()), str(page.store.path.parent)]
    press(page, qtbot, "Öppna en annan…")
    press(page, qtbot, "Titta på exemplet")
    assert asked == ["other", "example"]


# --- the page as a whole


def test_filling_the_page_writes_nothing(page, store):
    before = store.undo_label()
    people(store)
    step = store.undo_label()
    page.reload()
    page.flush()
    assert store.undo_label() == step != before


def test_everything_that_takes_focus_has_a_name(page):
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            buddies = [each for each in page.findChildren(QWidget) if _names(each, widget)]
            spoken = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert spoken or buddies, widget


def _names(label, widget):
    return getattr(label, "buddy", lambda: None)() is widget


def test_one_column_where_there_is_little_room(page, qtbot):
    def beside():
        return page.look.mapTo(page, page.look.rect().topLeft()).x() > page.you.width() // 2

    assert beside()
    page.resize(700, 600)
    qtbot.waitUntil(lambda: not beside())
