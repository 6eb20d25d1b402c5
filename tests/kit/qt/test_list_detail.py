"""A list and its detail: beside, over each other or one at a time, as there is room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView

from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.memory import Memory


@pytest.fixture
def halves(qtbot):
    made = ListDetail("prov", QListView(), QLabel("Detalj"), ("Lista", "Uppgifter"), "Visa")
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    QApplication.processEvents()
    return made


def shape(halves, width, height):
    halves.resize(width, height)
    QApplication.processEvents()
    return halves.shape, halves.splitter.orientation()


def test_the_shape_follows_the_room(halves):
    flat, upright = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert shape(halves, 1200, 700) == ("beside", flat)
    assert shape(halves, 1000, 700) == ("over", upright)
    assert shape(halves, 1000, 400) == ("one", flat)
    assert shape(halves, 1200, 400) == ("beside", flat)


def test_one_at_a_time_has_tabs_that_turn(halves, qtbot):
    assert not halves.tabs.isVisible()
    shape(halves, 900, 400)
    assert (halves.tabs.isVisible(), halves.listing.isVisible()) == (True, True)
    assert not halves.frame.isVisible()
    halves.show_detail()
    assert (halves.listing.isVisible(), halves.frame.isVisible()) == (False, True)
    shape(halves, 1200, 700)
    assert (halves.listing.isVisible(), halves.frame.isVisible()) == (True, True)


def test_the_splitter_is_remembered_for_each_shape(halves):
    memory = Memory()
    halves.remember_in(memory)
    halves.splitter.setSizes([400, 788])
    halves.splitter.splitterMoved.emit(400, 1)
    kept = halves.splitter.sizes()
    shape(halves, 1000, 700)
    shape(halves, 1200, 700)
    assert abs(halves.splitter.sizes()[0] - kept[0]) <= 2
    other = ListDetail("prov", QListView(), QLabel(), ("Lista", "Uppgifter"), "Visa")
    other.resize(1200, 700)
    other.show()
    other.remember_in(memory)
    assert abs(other.splitter.sizes()[0] - kept[0]) <= 2
    other.close()
