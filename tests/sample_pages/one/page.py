"""A page for tests of the window: one field that saves a municipality's name."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from bibk_desktop.kit.qt.page import Page


class OnePage(Page):
    """Shows the note of the first municipality and saves it as it is typed."""

    def __init__(self, store):
        super().__init__(store)
        self.field = QLineEdit()
        self.field.setAccessibleName("Namn")
        self.binding = self.bind(self.field, self.save)
        QVBoxLayout(self).addWidget(self.field)
        self.shown = []

    def save(self, value, step):
        from bibk_desktop.records.model import Municipality

        id_ = self.store.rows("SELECT min(id) FROM municipality")[0][0]
        self.store.change(Municipality, id_, merge=step, name=value)

    def reload(self, changes=None):
        if changes is None or changes.touches("municipality"):
            sql = "SELECT name FROM municipality ORDER BY id LIMIT 1"
            self.binding.fill(self.store.rows(sql)[0][0])

    def show_record(self, kind, record_id):
        self.shown.append((kind, record_id))

    def first_focus(self):
        return self.field
