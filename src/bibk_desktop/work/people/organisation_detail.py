"""An organisation: its names and kind, how to reach it, and who is there."""

from PySide6.QtWidgets import QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_organisation_form import Ui_OrganisationForm
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Organisation
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.detail import AliasField, Detail
from bibk_desktop.work.people.rules import NOW
from bibk_desktop.work.people.send import copy_addresses, start_mail


class OrganisationDetail(Detail):
    """Fields that save themselves, and the persons there."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_OrganisationForm()
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(page, self.ui, Organisation)
        self.aliases = AliasField(page, self.ui.aliases, "organisation")
        about = Card(self.tr("Organisation"))
        about.add(fields)
        self.persons = AppointmentCard(page, "organisation", self.tr("Persons"))
        self.copy = self.add_button(self.tr("Copy addresses"), "content-copy", self._copy)
        self.mail = self.add_button(self.tr("Write mail"), "email-outline", self._mail)
        self.remove = self.add_delete(self.tr("Delete the organisation"))
        self.add_card(about)
        self.add_card(self.persons, 1)
        self.end_columns()

    def show_record(self, record_id: int) -> bool:
        with self.page.store.read() as session:
            found = session.get(Organisation, record_id)
        if found is None:
            return False
        if record_id != self.id:
            self.leave()
        self.id = record_id
        self.remove.setVisible(not found.is_own)
        self.name.setText(found.name)
        kind = words.name(found.kind)
        self.about.setText(f"{found.short_name} · {kind}" if found.short_name else kind)
        self.form.show(found)
        self.show_beginnings()
        self.aliases.show(record_id, found.name)
        self.persons.show_of(record_id)
        for button in (self.copy, self.mail):
            button.setEnabled(bool(self._ids()))
        return True

    def _ids(self) -> list[int]:
        lines = self.persons.lines.values()
        return [line.person_id for line in lines if line.person_id and line.state == NOW]

    def leave(self) -> None:
        self.form.show(None)
        self.aliases.leave()
        self.persons.close_editor()

    def _copy(self) -> None:
        self.about.setText(copy_addresses(self.page, self._ids()))

    def _mail(self) -> None:
        start_mail(self.page, self._ids(), self.name.text())

    def delete(self) -> None:
        """Delete it at once; our own office stays."""
        if self.id is not None and not self.remove.isHidden():
            gone, said = self.id, self.tr("Deleted: %1").replace("%1", self.name.text())
            self.leave()
            self.page.store.delete(Organisation, gone)
            self.page.toast_requested.emit(said)
