"""The card Personal: who works in the libraries of a municipality, edited where it stands."""

from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.appointments import AppointmentLine
from bibk_desktop.work.people.changes import add_appointment
from bibk_desktop.work.people.rules import FORMER


class StaffSection(AppointmentCard):
    """Those who work there now or are to; who has left stands in the contacts."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "staff", " ")
        self.set_title(self.tr("Staff"))
        self.adding.setPlaceholderText(self.tr("Add somebody who works here"))
        self.adding.setAccessibleName(self.tr("Add somebody who works here"))

    def show_of(self, record_id: int) -> None:
        """Show who works there; former staff is left out."""
        super().show_of(record_id)
        former = self.lists[FORMER]
        former.show_rows([])
        former.hide()
        self._heads[FORMER].hide()
        shown = any(rows.rows() for rows in self.lists.values())
        self.nothing.setVisible(not shown)

    def _details(self, line: AppointmentLine) -> list[str]:
        library = line.place if line.kind == "library" else ""
        said = super()._details(line)
        said = [each for each in said if each != line.within]
        return [*said, library] if library else said

    def _made(self, chosen: object) -> int:
        person = chosen if isinstance(chosen, int) else None
        return add_appointment(self.page.store, person, ("municipality", self.id or 0))
