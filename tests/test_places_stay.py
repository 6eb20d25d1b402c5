"""A place is found again as it was left: what is chosen, filtered, scrolled to, half written."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from bibk_desktop.main_window import MainWindow

PLACES = ("to_do", "meetings", "visits", "requests", "places", "people", "projects", "grants")


@pytest.fixture
def window(qtbot, example):
    window = MainWindow(example)
    qtbot.addWidget(window)
    window.resize(1360, 560)
    window.open_place("start")
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()


def visible(page, kind):
    return [each for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()]


def main_list(page):
    """The list of the place: the visible view with the most rows."""
    views = [view for view in visible(page, QAbstractItemView) if view.model() is not None]
    return max(views, key=lambda view: view.model().rowCount(QModelIndex()))


def away_and_back(window, qtbot):
    """By keyboard to Översikt, and back with Alt and the arrow."""
    key = window.ui.rail.buttons()
    here = next(button.item.key for button in key if button.isChecked())
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() is window.page("start")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current_page() is window.page(here)
    QApplication.processEvents()


@pytest.mark.parametrize("place", PLACES)
def test_what_is_chosen_and_scrolled_to_is_found_again(window, qtbot, place):
    window.open_place(place)
    QApplication.processEvents()
    view = main_list(window.current_page())
    view.setFocus()
    for _ in range(view.model().rowCount(QModelIndex())):
        if view.currentIndex().row() >= view.model().rowCount(QModelIndex()) * 2 // 3:
            break
        qtbot.keyClick(view, Qt.Key.Key_Down)
    chosen, scrolled = view.currentIndex(), view.verticalScrollBar().value()
    words = chosen.data()
    assert chosen.row() > 0
    away_and_back(window, qtbot)
    assert view.isVisible() and view.currentIndex().row() == chosen.row()
    assert view.currentIndex().data() == words
    assert view.verticalScrollBar().value() == scrolled


@pytest.mark.parametrize("place", PLACES)
def test_a_filter_is_found_again_with_what_it_shows(window, qtbot, place):
    window.open_place(place)
    QApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "an")
    qtbot.wait(300)
    view = main_list(window.current_page())
    shown = view.model().rowCount(QModelIndex())
    away_and_back(window, qtbot)
    assert field.isVisible() and field.text() == "an"
    assert view.model().rowCount(QModelIndex()) == shown


def test_what_is_half_written_stays_in_its_field(window, qtbot):
    """A date that is none yet is not stored and not lost."""
    first = window.store.rows("SELECT min(id) FROM meeting WHERE kind = 'visit'")[0][0]
    window.open_record("visit", first)
    field = window.current_page().detail.ui.at
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "32 jan")
    away_and_back(window, qtbot)
    assert field.text() == "32 jan" and field.property("wrong")


def test_the_place_of_the_last_time_is_one_step_back(window, qtbot):
    window.open_record("municipality", 5)
    kept = window.turns.last()
    window.close()
    again = MainWindow(window.store, memory=window.memory)
    qtbot.addWidget(again)
    again.turns.begin(kept)
    assert again.current_page() is again.page("start")
    again.show()
    again.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is again)
    qtbot.keyClick(again, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert again.current_page() is again.page("places")
    assert again.turns.last() == kept
    again.close()
