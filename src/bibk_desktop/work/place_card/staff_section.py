"""The card Personal: who works in the libraries of a municipality, edited where it stands."""

from bibk_desktop.kit.qt.labels import Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.appointments import AppointmentLine
from bibk_desktop.work.people.changes import add_appointment
from bibk_desktop.work.people.rules import FORMER
from bibk_desktop.work.place_card.rules import count_staff

FIRST, MOST = 12, 300


class StaffSection(AppointmentCard):
    """Those who work there now or are to, the first of them; who has left stands in the
    contacts."""

    most = FIRST

    def __init__(self, page: Page) -> None:
        super().__init__(page, "staff", " ")
        self.set_title(self.tr("Staff"))
        self.all = Link()
        self.all.clicked.connect(self._toggle)
        self.add_to_head(self.all)
        self.adding.setPlaceholderText(self.tr("Add somebody who works here"))
        self.adding.setAccessibleName(self.tr("Add somebody who works here"))

    def show_of(self, record_id: int) -> None:
        """Show who works there; former staff is left out."""
        if record_id != self.id:
            self.most = FIRST
        super().show_of(record_id)
        former = self.lists[FORMER]
        former.show_rows([])
        former.hide()
        self._heads[FORMER].hide()
        shown = sum(len(rows.rows()) for rows in self.lists.values())
        self.nothing.setVisible(not shown)
        self._show_link(count_staff(self.page.store.rows, record_id, self.page.store.today()))

    def _show_link(self, total: int) -> None:
        said = self.tr("All %1") if self.most == FIRST else self.tr("Fewer")
        self.all.setText(said.replace("%1", str(total)))
        self.all.setVisible(total > FIRST)

    def _toggle(self) -> None:
        self.most = MOST if self.most == FIRST else FIRST
        if self.id is not None:
            self.show_of(self.id)

    def _details(self, line: AppointmentLine) -> list[str]:
        library = line.place if line.kind == "library" else ""
        said = super()._details(line)
        said = [each for each in said if each != line.within]
        return [*said, library] if library else said

    def _made(self, chosen: object) -> int:
        person = chosen if isinstance(chosen, int) else None
        return add_appointment(self.page.store, person, ("municipality", self.id or 0))
