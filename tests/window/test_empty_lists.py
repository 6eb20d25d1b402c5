"""A list with nothing in it says what belongs there, and has all the room."""

import pytest

from bibk_desktop.app import new_store
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.model import Person


@pytest.fixture
def window(qtbot, tmp_path):
    store = new_store(tmp_path / "tom.bibk", None)
    made = MainWindow(store)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    yield made
    made.close()
    store.close()


@pytest.mark.parametrize("key", ["people", "trash", "visits", "to_do"])
def test_an_empty_list_has_all_the_room(window, qtbot, key):
    window.open_place(key)
    halves = window.page(key).findChild(ListDetail)
    qtbot.waitUntil(lambda: halves.listing.width() > halves.width() - 2)


def test_the_first_record_brings_its_details_beside_the_list(window, qtbot):
    window.open_place("people")
    halves = window.page("people").findChild(ListDetail)
    window.store.add(Person(given_name="Ebba", family_name="Lindqvist"))
    qtbot.waitUntil(lambda: halves.frame.isVisible())
    assert halves.listing.width() < halves.width() - 200
    window.store.undo()
    qtbot.waitUntil(lambda: not halves.frame.isVisible())
