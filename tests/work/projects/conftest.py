"""The real window on a copy of the example, at the place of projects; and short words for it."""

import pytest
from PySide6.QtCore import Qt

from bibk_desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot, example):
    made = MainWindow(example)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.open_place("projects")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def page(window):
    return window.page("projects")


class User:
    """Presses keys and asks the store."""

    def __init__(self, qtbot, page, type_into):
        self.qtbot, self.page, self.type = qtbot, page, type_into
        self.store = page.store
        self.places = dict(self.store.rows("SELECT name, id FROM municipality"))
        self.projects = dict(self.store.rows("SELECT name, id FROM project"))

    def press(self, widget, *keys, held=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self.qtbot.keyClick(widget, key, held)

    def write(self, field, text):
        """Replace what stands in a field and leave it."""
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        self.type(field, text)
        assert self.page.flush()

    def cell(self, place, project):
        """Walk to a cell of the table."""
        self.page.table_tab.choose(self.places[place], self.projects[project])
        self.page.table_tab.table.setFocus()
        return self.page.table_tab.table

    def status(self, place, project, library=None):
        asked = (
            "SELECT p.status FROM participation p LEFT JOIN library l ON l.id = p.library_id"
            " WHERE p.municipality_id = ? AND p.project_id = ? AND coalesce(l.name, '') = ?"
        )
        values = (self.places[place], self.projects[project], library or "")
        found = self.store.rows(asked, values)
        return found[0][0] if found else None

    def history(self, place, project):
        asked = (
            "SELECT c.status, c.at FROM participation_change c"
            " JOIN participation p ON p.id = c.participation_id"
            " WHERE p.municipality_id = ? AND p.project_id = ? ORDER BY c.at, c.id"
        )
        return self.store.rows(asked, (self.places[place], self.projects[project]))


@pytest.fixture
def user(qtbot, page, type_into):
    return User(qtbot, page, type_into)
