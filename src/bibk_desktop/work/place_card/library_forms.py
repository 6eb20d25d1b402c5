"""The fields of a library and of a plan, opened under the list they stand in."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_library_form import Ui_LibraryForm
from bibk_desktop.forms.ui_plan_form import Ui_PlanForm
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Library, Plan
from bibk_desktop.work.place_card.changes import read_lines, set_areas

AREAS = "SELECT name FROM priority_area WHERE plan_id = ? ORDER BY position, id"


class RecordFields(QWidget):
    """A form, with a button that deletes the record and one that puts the form away."""

    closed = Signal()
    deleted = Signal(int)

    def __init__(self, page: Page, ui: Any, model: Any) -> None:
        super().__init__()
        self.page, self.ui = page, ui
        fields = QWidget()
        ui.setupUi(fields)
        self.form = RecordForm(page, ui, model)
        self.remove = Button(self.tr("Delete"), "trash-can-outline", "bare", self._delete)
        self.done = Button(self.tr("Done"), pressed=self.close_fields)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, theme.px(4))
        column.setSpacing(theme.px(8))
        column.addWidget(fields)
        column.addLayout(foot)
        self.hide()

    @property
    def id(self) -> int | None:
        """The record that is shown; None while the fields are put away."""
        return self.form.id

    def show_record(self, record: Any) -> None:
        """Show a record's fields."""
        self.form.show(record)
        self.show()

    def focus_first(self) -> None:
        """Put the keyboard into the name, all of it chosen."""
        self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)
        length = len(self.ui.name.text())
        self.ui.name.setSelection(length, -length)

    def close_fields(self) -> None:
        """Save and put the fields away."""
        if self.form.id is not None:
            self.form.show(None)
            self.hide()
            self.closed.emit()

    def _delete(self) -> None:
        if self.form.id is not None:
            self.deleted.emit(self.form.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_fields()
        else:
            super().keyPressEvent(event)


class LibraryFields(RecordFields):
    """A library's fields."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, Ui_LibraryForm(), Library)


class PlanFields(RecordFields):
    """A plan's fields; a regional one's priority areas too."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, Ui_PlanForm(), Plan)
        self.areas = page.bind(self.ui.areas, self._save_areas)

    def show_record(self, record: Any) -> None:
        """Show a plan's fields."""
        if self.id != record.id:
            self._leave_areas()
        super().show_record(record)
        self.ui.areas_cell.setVisible(record.municipality_id is None)
        names = self.page.store.rows(AREAS, (record.id,))
        self.areas.fill("\n".join(name for (name,) in names))

    def close_fields(self) -> None:
        """Save and put the fields away."""
        self._leave_areas()
        super().close_fields()

    def _leave_areas(self) -> None:
        self.areas.flush()
        self.areas.forget()

    def _save_areas(self, typed: str, step: str) -> None:
        if self.id is not None:
            set_areas(self.page.store, self.id, read_lines(typed), step)
