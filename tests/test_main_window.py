"""The window: places, records, back and forward, search, undo, notices, all as the user does it."""

import re

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from bibk_desktop.app import new_store
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.places import Place, Places
from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.turns import PLACES, standard_places

NAMES = {"one": "Kommuner", "two": "Andra", "three": "Tredje"}
SAMPLE = (
    Place("one", "map", 0, ("municipality",)),
    Place("two", "forum", 1, ("meeting",)),
    Place("three", "car", 1, ("visit",)),
)


@pytest.fixture
def window(qtbot, tmp_path):
    store = new_store(tmp_path / "prov.bibk", None)
    made = MainWindow(store, Places(SAMPLE, "sample_pages", NAMES.__getitem__))
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.open_place("one")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    store.close()


def name_stored(window):
    return window.store.rows("SELECT name FROM municipality ORDER BY id LIMIT 1")[0][0]


def keys(widget, qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, key, held)


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_only_places_with_a_page_stand_in_the_rail(window):
    assert [button.text() for button in window.ui.rail.buttons()] == ["Kommuner", "Andra"]


def test_a_click_in_the_rail_turns_there_and_marks_it(window, qtbot):
    other = window.ui.rail.buttons()[1]
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert window.current_page().title() == "Andra"
    assert [button.isChecked() for button in window.ui.rail.buttons()] == [False, True]


def test_ctrl_and_a_number_turn_to_a_place(window, qtbot):
    keys(window, qtbot, Qt.Key.Key_2, CTRL)
    assert window.current_page().title() == "Andra"


def test_what_is_typed_is_stored_and_ctrl_z_takes_it_back(window, qtbot, type_into):
    page, before = window.page("one"), name_stored(window)
    page.field.selectAll()
    type_into(page.field, "Nyköping")
    assert window.ui.rail.state.text() == "Sparar…"
    qtbot.waitUntil(lambda: name_stored(window) == "Nyköping", timeout=2000)
    assert re.fullmatch(r"Sparat \d\d:\d\d", window.ui.rail.state.text())
    assert window.ui.action_undo.text() == f"Ångra: ändra kommun {before}"
    window.ui.action_undo.trigger()
    assert name_stored(window) == before
    assert page.field.text() == before
    window.ui.action_redo.trigger()
    assert name_stored(window) == "Nyköping"


def test_leaving_a_page_saves_what_was_just_typed(window, qtbot):
    page = window.page("one")
    page.field.selectAll()
    qtbot.keyClicks(page.field, "Ystad")
    keys(window, qtbot, Qt.Key.Key_2, CTRL)
    assert name_stored(window) == "Ystad"


def test_a_save_that_fails_says_so_and_keeps_words_and_page(window, qtbot, monkeypatch):
    page = window.page("one")

    def full(value, step):
        raise WorkspaceError("error.disk_full")

    monkeypatch.setattr(page.binding, "_save", full)
    qtbot.keyClicks(page.field, "x")
    typed = page.field.text()
    keys(window, qtbot, Qt.Key.Key_2, CTRL)
    assert window.current_page() is page
    assert page.field.text() == typed
    assert window.ui.rail.state.text() == "EJ sparat: disken är full"
    monkeypatch.undo()
    page._save = None
    page.binding._save = page.save
    keys(window, qtbot, Qt.Key.Key_2, CTRL)
    assert name_stored(window) == typed


def test_a_record_opens_where_its_kind_is_shown(window, qtbot):
    window.open_place("two")
    qtbot.mouseClick(window.page("two").button, Qt.MouseButton.LeftButton)
    assert window.current_page() is window.page("one")
    assert window.page("one").shown == [("municipality", 7)]


def test_a_kind_without_a_place_is_known_and_leads_nowhere(window):
    assert window.turns.can_open("municipality")
    assert not window.turns.can_open("visit")
    window.open_record("visit", 3)
    assert window.current_page() is window.page("one")


def test_alt_and_arrows_go_back_and_forward(window, qtbot):
    window.open_place("two")
    window.open_record("municipality", 5)
    keys(window, qtbot, Qt.Key.Key_Left, ALT)
    assert window.current_page() is window.page("two")
    keys(window, qtbot, Qt.Key.Key_Left, ALT)
    keys(window, qtbot, Qt.Key.Key_Left, ALT)
    assert window.current_page() is window.page("one")
    assert not window.ui.action_back.isEnabled()
    keys(window, qtbot, Qt.Key.Key_Right, ALT)
    keys(window, qtbot, Qt.Key.Key_Right, ALT)
    assert window.page("one").shown[-1] == ("municipality", 5)


def test_the_trail_leads_back_to_its_place(window, qtbot):
    window.open_place("two")
    trail = window.ui.top_bar.trail
    assert trail.words() == ["Kommuner", "Andra"]
    link = trail.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    first = next(widget for widget in link if getattr(widget, "shown", lambda: "")() == "Kommuner")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.current_page() is window.page("one")


def test_ctrl_k_finds_a_record_and_enter_opens_it(window, qtbot):
    window.open_place("two")
    keys(window, qtbot, Qt.Key.Key_K, CTRL)
    field = window.ui.top_bar.search
    assert field.hasFocus()
    qtbot.keyClicks(field, "Alves")
    rows = field.popup_list().rows()
    assert rows[0].text == "Alvesta" and rows[0].lead == "Kommun"
    keys(field, qtbot, Qt.Key.Key_Return)
    assert window.current_page() is window.page("one")
    assert window.page("one").shown[-1][0] == "municipality"
    assert not field.is_open() and field.text() == ""


def test_ctrl_k_runs_commands_of_page_and_window(window, qtbot, type_into):
    window.open_place("two")
    field = window.ui.top_bar.search
    keys(window, qtbot, Qt.Key.Key_K, CTRL)
    type_into(field, "skapa mö")
    keys(field, qtbot, Qt.Key.Key_Return)
    assert window.page("two").done == ["möte"]
    keys(window, qtbot, Qt.Key.Key_K, CTRL)
    type_into(field, "mörk")
    with qtbot.waitSignal(window.look_chosen) as chosen:
        keys(field, qtbot, Qt.Key.Key_Return)
    assert chosen.args == ["dark"]


def test_f6_goes_round_the_panes(window, qtbot):
    window.page("one").field.setFocus()
    keys(window, qtbot, Qt.Key.Key_F6)
    assert window.ui.rail.isAncestorOf(window.focusWidget())
    keys(window, qtbot, Qt.Key.Key_F6)
    assert window.focusWidget() is window.ui.top_bar.search
    keys(window, qtbot, Qt.Key.Key_F6)
    assert window.focusWidget() is window.page("one").field


def test_a_toast_offers_the_way_back(window, qtbot):
    from bibk_desktop.records.model import Municipality

    before = name_stored(window)
    id_ = window.store.rows("SELECT min(id) FROM municipality")[0][0]
    window.store.change(Municipality, id_, name="Borta")
    window.current_page().toast_requested.emit("Kommunen bytte namn.")
    assert window.toast.isVisible() and window.toast.words.text() == "Kommunen bytte namn."
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert name_stored(window) == before
    assert window.toast.words.text().startswith("Ångrat: ändra")


def test_a_narrow_window_keeps_icons_alone(window, qtbot):
    window.resize(900, 700)
    assert window.ui.rail.is_narrow()
    window.resize(1360, 860)
    assert not window.ui.rail.is_narrow()


def test_the_menu_has_everything_in_swedish(window):
    titles = [action.text() for action in window.ui.menu_bar.actions()]
    assert titles == ["Arkiv", "Redigera", "Visa", "Gå till", "Hjälp"]
    undo = window.ui.action_undo
    assert undo.text() == "Ångra" and not undo.isEnabled()


def test_no_two_actions_share_keys_and_none_takes_altgr(window):
    taken = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(taken) == len(set(taken))
    assert not [key for key in taken if "Ctrl+Alt" in key]
    assert QKeySequence("Ctrl+K").toString() in taken


def test_everything_that_takes_focus_has_a_name(window):
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            spoken = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert spoken, widget


def test_the_window_tells_its_first_paint_once(qtbot, tmp_path):
    with new_store(tmp_path / "prov.bibk", None) as store:
        window = MainWindow(store, Places(SAMPLE, "sample_pages", NAMES.__getitem__))
        qtbot.addWidget(window)
        told = []
        window.first_painted.connect(lambda: told.append(window.isVisible()))
        with qtbot.waitSignal(window.first_painted):
            window.show()
        window.repaint()
        QGuiApplication.processEvents()
        assert told == [True]
        window.close()


def test_every_place_of_the_program_has_a_name_and_two_icons():
    from bibk_desktop import resources

    places = standard_places()
    for place in PLACES:
        assert places.words(place.key)
        for name in (place.icon, f"{place.icon}-outline"):
            assert resources.path(f"icons/{name}.svg").exists()
    shortcuts = [places.shortcut(place) for place in PLACES]
    assert shortcuts[:10] == [f"Ctrl+{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)]
    assert not any(shortcuts[10:])


def test_a_drop_of_the_pointer_outside_the_search_closes_its_list(window, qtbot):
    keys(window, qtbot, Qt.Key.Key_K, CTRL)
    field = window.ui.top_bar.search
    assert field.is_open()
    qtbot.mouseClick(window.page("one").field, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not field.is_open()


def test_a_page_larger_than_the_window_scrolls(window, qtbot):
    window.page("one").setMinimumHeight(2000)
    window.resize(800, 500)
    assert window.height() == 500
    holder = window.ui.pages.currentWidget()
    qtbot.waitUntil(lambda: holder.verticalScrollBar().maximum() > 1000)


def test_a_notice_takes_room_only_while_it_stands(window, qtbot):
    top = window.ui.pages.y()
    window.show_problem("Kopian kunde inte skrivas.", "Försök igen.", "OSError")
    qtbot.waitUntil(lambda: window.ui.pages.y() > top)
    window.ui.banners.banners()[0].close_banner()
    qtbot.waitUntil(lambda: window.ui.pages.y() == top)


def test_a_page_that_is_not_shown_is_brought_up_to_date_when_it_is(window, qtbot):
    from bibk_desktop.records.model import Municipality

    window.open_place("two")
    id_ = window.store.rows("SELECT min(id) FROM municipality")[0][0]
    window.store.change(Municipality, id_, name="Nytt namn")
    assert window.page("one").field.text() != "Nytt namn"
    window.open_place("one")
    assert window.page("one").field.text() == "Nytt namn"


def test_all_saved_is_not_said_while_words_wait(window, qtbot, type_into):
    from bibk_desktop.records.model import Municipality

    page = window.page("one")
    type_into(page.field, "x")
    id_ = window.store.rows("SELECT max(id) FROM municipality")[0][0]
    window.store.change(Municipality, id_, name="Annat")
    assert window.ui.rail.state.text() == "Sparar…"
    page.flush()
    assert window.ui.rail.state.text().startswith("Sparat ")


def test_words_that_are_no_value_are_said_in_the_foot_and_let_the_user_go(window, type_into):
    page = window.page("one")

    def refuse(value, step):
        raise WrongInput("Skriv ett heltal, bara siffror.")

    page.binding._save = refuse
    type_into(page.field, "x")
    window.open_place("two")
    assert window.current_page() is window.page("two")
    assert window.ui.rail.state.text() == "Inte sparat än: skriv ett heltal, bara siffror"


def test_work_under_way_is_stopped_when_the_window_closes(window, qtbot):
    from time import sleep

    stopped = []

    def work(progress):
        while True:
            progress.check()
            sleep(0.01)

    task = window.ui.tasks.run("Läser in", work, print, print)
    task.stopped.connect(lambda: stopped.append(1))
    window.close()
    assert task.wait(0)
    qtbot.waitUntil(lambda: stopped == [1])


class _Shown(QObject):
    """Names what is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.names += [type(watched).__name__] if watched.isWindow() else []
        return False


def test_no_part_of_a_page_flashes_as_a_window_while_it_is_made(qtbot, tmp_path, qapp):
    with new_store(tmp_path / "prov.bibk", None) as store:
        window = MainWindow(store)
        qtbot.addWidget(window)
        window.show()
        seen = _Shown()
        qapp.installEventFilter(seen)
        for place in window.places.built:
            window.open_place(place.key)
            qapp.processEvents()
        qapp.removeEventFilter(seen)
        window.close()
    assert seen.names == []
