"""The real window on a copy of the example or on an empty workspace; it is 2018-01-31."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bibk_desktop.app import new_store
from bibk_desktop.main_window import MainWindow

TODAY = date(2018, 1, 31)


@pytest.fixture
def empty(tmp_path):
    with new_store(tmp_path / "tom.bibk", TODAY) as store:
        yield store


@pytest.fixture
def open_window(qtbot):
    """Opens windows on a store and closes them again."""
    made = []

    def open_on(store, place="start"):
        window = MainWindow(store)
        made.append(window)
        window.resize(1360, 860)
        window.open_place(place)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    yield open_on
    for window in made:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window, example):
    return open_window(example)


@pytest.fixture
def press(window):
    """Presses keys by their names where the keyboard is: press("Ctrl+Shift+A")."""

    def press_keys(*names):
        for name in names:
            combination = QKeySequence(name)[0]
            target = QApplication.focusWidget() or window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    return press_keys


@pytest.fixture
def write(type_into):
    """Types words where the keyboard is; a line break is Enter."""

    def write_words(words):
        for number, line in enumerate(words.split("\n")):
            if number:
                QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            type_into(QApplication.focusWidget(), line)

    return write_words
