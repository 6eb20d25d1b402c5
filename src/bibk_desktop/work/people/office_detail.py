"""The office of director in one municipality: who holds it, and the way to the next."""

from PySide6.QtCore import Signal

from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.facts.roles import offices
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.detail import Detail, way_to


class OfficeDetail(Detail):
    """Present, coming and former directors, and the button that changes to the next."""

    change_asked = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.held = AppointmentCard(page, "office", self.tr("Library director"))
        self.change = self.add_button("", "", self.ask)
        self.place = way_to("", self._open_place)
        self.buttons.addWidget(self.place)
        self.add_card(self.held)
        self.end_columns()

    def show_record(self, record_id: int) -> bool:
        found = self.page.store.rows("SELECT name FROM municipality WHERE id = ?", (record_id,))
        if not found:
            return False
        self.id = record_id
        place = found[0][0]
        self.name.setText(self.tr("Library director in %1").replace("%1", place))
        office = offices(self.page.store.rows, self.page.store.today()).get(record_id)
        self.about.setText(office.line if office is not None else "")
        self.place.setText(place)
        self.place.setVisible(self.page.opens("municipality", record_id))
        self.held.show_of(record_id)
        first, change = self.tr("Write in the director"), self.tr("Change library director")
        self.change.setText(change if self.held.lines else first)
        return True

    def ask(self) -> None:
        """Ask who comes next."""
        if self.id is not None:
            self.change_asked.emit(self.id)

    def focus_first(self) -> None:
        """Where nobody is known, the keyboard is led to the name; else to what can be done."""
        if self.held.lines:
            self.change.setFocus()
        else:
            self.ask()

    def _open_place(self) -> None:
        self.page.open_requested.emit("municipality", self.id)

    def leave(self) -> None:
        self.held.close_editor()

    def delete(self) -> None:
        """An office is not deleted here."""
