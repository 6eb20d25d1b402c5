"""The real window on a copy of the example, at the place of municipalities; short words for it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from bibk_desktop.main_window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, example):
    made = MainWindow(example)
    made.resize(1360, 860)
    made.open_place("places")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window):
    return window.page("places")


class User:
    """Presses keys and asks the store."""

    def __init__(self, qtbot, window, type_into):
        self.qtbot, self.window, self.type = qtbot, window, type_into
        self.page = window.page("places")
        self.store = window.store
        self.ids = dict(self.store.rows("SELECT name, id FROM municipality"))

    def press(self, widget, *keys, held=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self.qtbot.keyClick(widget, key, held)

    def click(self, widget):
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def one(self, sql, *values):
        """The first row that a question to the store gives; None if there is none."""
        found = self.store.rows(sql, values)
        return found[0] if found else None

    def open_card(self, place):
        self.window.open_record("municipality", self.ids[place])
        return self.page.card

    def write(self, field, text):
        """Replace what stands in a field and leave it."""
        field.setFocus()
        field.selectAll()
        self.type(field, text)
        assert self.page.flush()

    def names(self):
        """The municipalities of the list as they stand."""
        return [line.name for line in self.page.list.table.lines.rows_shown()]


@pytest.fixture
def user(qtbot, window, type_into):
    return User(qtbot, window, type_into)
