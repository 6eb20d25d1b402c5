"""One appointment edited in place: where, who, role, title, from and until, first contact."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm, offer
from bibk_desktop.fields.values import Reading, reading
from bibk_desktop.forms.ui_appointment_form import Ui_AppointmentForm
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import ElidedLabel, MenuLink
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment, Role
from bibk_desktop.work.facts.roles_change import set_first_contact
from bibk_desktop.work.people.appointments import AppointmentLine
from bibk_desktop.work.people.changes import (
    end_today,
    move_appointment,
    set_role,
    share_appointment,
)
from bibk_desktop.work.people.detail import on_escape
from bibk_desktop.work.people.rules import NOW

AT_WORK = (
    Role.director,
    Role.childrens_librarian,
    Role.librarian,
    Role.branch_staff,
    Role.staff,
    Role.regional_librarian,
    Role.development_officer,
    Role.case_officer,
    Role.contact,
)
IN_GROUP = (Role.chair, Role.convener, Role.secretary, Role.member, Role.deputy, Role.contact)
IN_PROJECT = (Role.manager, Role.responsible, Role.participant, Role.contact)
ROLES = {"group": IN_GROUP, "project": IN_PROJECT}
OFFICES = ("municipality", "library")
NO_DATE = FuzzyDate()


class AppointmentEditor(Card):
    """The fields of one appointment; what does not apply to it is not there."""

    closed = Signal()
    director_change = Signal(int)

    def __init__(self, page: Page, of: str) -> None:
        super().__init__()
        self.page, self.of = page, of
        self.line: AppointmentLine | None = None
        self.ui = Ui_AppointmentForm()
        self._fields = QWidget()
        self.ui.setupUi(self._fields)  # type: ignore[no-untyped-call]
        self._prepare_places()
        dates = {name: self._in_order(name) for name in ("starts", "ends")}
        self.form = RecordForm(page, self.ui, Appointment, readings=dates)
        self._role = page.bind(self.ui.role_choice, self._save_role)
        self._first = page.bind(self.ui.first_contact, self._save_first)
        self.named = ElidedLabel("", "heading")
        self.more = MenuLink(self.tr("More"))
        self.end = Button(self.tr("End today"), pressed=self._end)
        self.done = Button(self.tr("Done"), pressed=self.close_editor)
        self._lay()
        on_escape(self, self.close_editor)

    def _prepare_places(self) -> None:
        for box in (self.ui.place, self.ui.also):
            box.kinds = (*box.kinds, "project")
            box.use(self.page.store)
        self.ui.place.picked.connect(self._move)
        self.ui.also.picked.connect(self._share)
        self.ui.place_cell.setVisible(self.of == "person")
        self.ui.person_id_cell.setVisible(self.of != "person")
        self.ui.person_id.setPlaceholderText(words.text("people.vacant"))

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.named, 1)
        head.addWidget(self.more)
        foot = QHBoxLayout()
        foot.addWidget(self.end)
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(self._fields)
        self.body.addLayout(foot)

    # --- what is shown

    def show_line(self, line: AppointmentLine, record: Appointment) -> None:
        """Show an appointment."""
        new = self.line is None or self.line.id != line.id
        if new:
            self._leave()
        self.line = line
        self.named.setText(line.place if self.of == "person" else line.person or _vacant())
        self._offer_roles(line)
        self.form.show(record)
        self._role.fill(Role(line.role))
        self._first.fill(line.is_first_contact)
        self.ui.place.show_key((line.kind, line.place_id))
        if new:
            self.ui.also.show_key(None)
            self.ui.also_cell.hide()
        self._show_fitting(line)
        self.more.set_choices(self._choices(line))

    def _leave(self) -> None:
        for binding in (self._role, self._first):
            binding.flush()
            binding.forget()

    def _offer_roles(self, line: AppointmentLine) -> None:
        fitting = ROLES.get(line.kind, AT_WORK)
        roles = [*fitting, *([] if Role(line.role) in fitting else [Role(line.role)])]
        offered = [(self._role_words(role), role) for role in roles]
        shown = [self.ui.role_choice.itemData(n) for n in range(self.ui.role_choice.count())]
        if shown != roles:
            offer(self.ui.role_choice, offered)

    def _role_words(self, role: Role) -> str:
        if role is Role.director:
            return self.tr("Library director, with us")
        return words.name(role).capitalize()

    def _show_fitting(self, line: AppointmentLine) -> None:
        office = line.role == "director" and line.kind in OFFICES
        for cell in (self.ui.tenure_cell, self.ui.first_contact_cell):
            cell.setVisible(office)
        seat = line.kind == "group"
        for cell in (self.ui.represents_municipality_id_cell, self.ui.represents_words_cell):
            cell.setVisible(seat)
        self.ui.first_contact.setEnabled(line.person_id is not None)
        self.end.setVisible(line.state == NOW)

    def _choices(self, line: AppointmentLine) -> list[tuple[str, Callable[[], object]]]:
        found: list[tuple[str, Callable[[], object]]] = []
        if self.of == "person" and self.page.opens(line.kind, line.place_id):
            words_ = self.tr("Open %1").replace("%1", line.place)
            found.append((words_, lambda: self._open(line.kind, line.place_id)))
        if self.of != "person" and line.person_id is not None:
            words_ = self.tr("Open %1").replace("%1", line.person)
            found.append((words_, lambda: self._open("person", line.person_id)))
        if line.role == "director" and line.kind == "municipality" and self.of != "office":
            change = self.tr("Change library director…")
            found.append((change, lambda: self.director_change.emit(line.place_id)))
        if line.kind not in ("group", "project") and line.person_id is not None:
            found.append((self.tr("Share with one more place…"), self._ask_share))
        found.append((self.tr("Delete the appointment"), self.delete))
        return found

    def _open(self, kind: str, record_id: Any) -> None:
        self.page.open_requested.emit(kind, record_id)

    def _in_order(self, name: str) -> Reading:
        """The reading of one of the two dates, which takes none that turns them round."""
        known = reading(Appointment, name, self.page.store.today)

        def read(typed: str) -> FuzzyDate:
            value: FuzzyDate = known.read(typed)
            dates = {"starts": self.line.starts, "ends": self.line.ends} if self.line else {}
            dates[name] = value
            if _turned_round(**dates):
                raise WrongInput(words.text("date.end_first"))
            return value

        return Reading(read, known.show)

    # --- what is done

    def _save_role(self, role: str, step: str) -> None:
        """Boxes give an enum's value back as plain text."""
        if self.line is not None:
            set_role(self.page.store, self.line.id, Role(role), step)

    def _save_first(self, first: bool, step: str) -> None:
        if self.line is not None:
            set_first_contact(self.page.store, self.line.id, first)

    def _move(self, place: tuple[str, int] | None) -> None:
        """It is somewhere else; without a place it stays where it was."""
        if self.line is None:
            return
        if place is None:
            self.ui.place.show_key((self.line.kind, self.line.place_id))
        elif self.line is not None:
            move_appointment(self.page.store, self.line.id, place, self.ui.place.text())

    def _ask_share(self) -> None:
        self.ui.also_cell.show()
        self.ui.also.setFocus()

    def _share(self, place: tuple[str, int] | None) -> None:
        if self.line is not None and place is not None:
            name = self.ui.also.text()
            self.ui.also.show_key(None)
            self.ui.also_cell.hide()
            share_appointment(self.page.store, self.line.id, place, name)

    def _end(self) -> None:
        if self.line is not None:
            said = self.tr("Ended today: %1").replace("%1", self.named.text())
            end_today(self.page.store, self.line.id)
            self.page.toast_requested.emit(said)

    def delete(self) -> None:
        """Take the appointment away at once, with a way back."""
        if self.line is not None:
            line, said = self.line, self.tr("Deleted: %1").replace("%1", self.named.text())
            self.close_editor()
            self.page.store.delete(Appointment, line.id)
            self.page.toast_requested.emit(said)

    def close_editor(self) -> None:
        """Put the fields away; what is typed is saved."""
        self.form.show(None)
        self._leave()
        self.line = None
        self.closed.emit()

    def focus_here(self) -> None:
        """Put the keyboard into the first field."""
        box = self.ui.place if self.of == "person" else self.ui.person_id
        field = self.ui.role_choice if box.key() is not None else box
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _turned_round(starts: FuzzyDate = NO_DATE, ends: FuzzyDate = NO_DATE) -> bool:
    """Whether the last day comes before the first."""
    first, last = starts.start, ends.last_day
    return first is not None and last is not None and last < first


def _vacant() -> str:
    return words.text("people.vacant")
