"""A person: name, how to reach them, other names, and everything they are and were."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_person_form import Ui_PersonForm
from bibk_desktop.kit.office.mail import is_address
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import MenuLink
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Person
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.appointments import AppointmentLine
from bibk_desktop.work.people.detail import AliasField, Detail
from bibk_desktop.work.people.rules import NOW
from bibk_desktop.work.people.send import copy_addresses, save_cards, start_mail


class PersonDetail(Detail):
    """Fields that save themselves, the dated appointments, and what can be sent."""

    director_change = Signal(int)
    merge_asked = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_PersonForm()
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(page, self.ui, Person)
        self.aliases = AliasField(page, self.ui.aliases, "person")
        reach = Card(self.tr("Contact"))
        reach.add(fields)
        self.appointments = AppointmentCard(page, "person", self.tr("Appointments"))
        self.appointments.director_change.connect(self.director_change)
        self.copy = self.add_button(self.tr("Copy address"), "content-copy", self._copy)
        self.mail = self.add_button(self.tr("Write mail"), "email-outline", self._mail)
        self.more = MenuLink(self.tr("More"))
        self.buttons.addWidget(self.more)
        self.add_delete(self.tr("Delete the person"))
        self.add_card(reach)
        self.add_card(self.appointments, 1)
        self.end_columns()

    def show_record(self, record_id: int) -> bool:
        with self.page.store.read() as session:
            person = session.get(Person, record_id)
        if person is None:
            return False
        if record_id != self.id:
            self.leave()
        self.id = record_id
        name = f"{person.given_name} {person.family_name}".strip()
        self.name.setText(name or words.text("office.unknown"))
        self.form.show(person)
        self.show_beginnings()
        self.aliases.show(record_id, name)
        self.appointments.show_of(record_id)
        self.about.setText(self._about(list(self.appointments.lines.values())))
        self._show_reach(person.email)
        self.more.set_choices(self._choices())
        return True

    def _choices(self) -> list[tuple[str, Callable[[], object]]]:
        """What else can be done: address card, change of director where they lead, merging."""
        found: list[tuple[str, Callable[[], object]]] = [(self.tr("Address card"), self._card)]
        for line in self.appointments.lines.values():
            if line.role == "director" and line.kind == "municipality" and line.state == NOW:
                said = self.tr("Change library director in %1…").replace("%1", line.place)
                found.append((said, self._changer(line.place_id)))
        found.append((self.tr("Merge with…"), lambda: self.merge_asked.emit(self.id)))
        return found

    def _changer(self, place_id: int) -> Callable[[], object]:
        return lambda: self.director_change.emit(place_id)

    def _about(self, lines: list[AppointmentLine]) -> str:
        held = [
            line for line in lines if line.state == NOW and line.kind not in ("group", "project")
        ]
        return " · ".join(
            f"{line.title or words.text(f'Role.{line.role}')}, {line.place}" for line in held
        )

    def _show_reach(self, email: str) -> None:
        """What can be sent with the address there is; a wrong one that is stored is marked."""
        can_mail = is_address(email)
        self.copy.setEnabled(can_mail)
        self.mail.setEnabled(can_mail)
        binding = self.form.binding("email")
        if email and not can_mail and not binding.unsaved():
            binding.mark(words.text("field.no_mail"))

    def leave(self) -> None:
        self.form.show(None)
        self.aliases.leave()
        self.appointments.close_editor()

    def _copy(self) -> None:
        self.about.setText(copy_addresses(self.page, [self.id or 0]))

    def _mail(self) -> None:
        start_mail(self.page, [self.id or 0], self.name.text())

    def _card(self) -> None:
        save_cards(self.page, [self.id or 0], self.name.text())

    def delete(self) -> None:
        if self.id is not None:
            gone, said = self.id, self.tr("Deleted: %1").replace("%1", self.name.text())
            self.leave()
            self.page.store.delete(Person, gone)
            self.page.toast_requested.emit(said)
