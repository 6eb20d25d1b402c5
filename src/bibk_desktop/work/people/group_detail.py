"""A group: its task, who sits in it and for whom, and the rules for its composition."""

from PySide6.QtWidgets import QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_group_form import Ui_GroupForm
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.model import Group
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.detail import Detail
from bibk_desktop.work.people.requirement_card import RequirementCard
from bibk_desktop.work.people.rules import NOW
from bibk_desktop.work.people.send import copy_addresses, start_mail


class GroupDetail(Detail):
    """Fields that save themselves, the seats, the rules, and the groups under this one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_GroupForm()
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.ui.purpose.setFixedHeight(theme.px(90))
        self.form = RecordForm(page, self.ui, Group)
        about = Card(self.tr("Group"))
        about.add(fields)
        self.seats = AppointmentCard(page, "group", self.tr("Seats"))
        self.rules = RequirementCard(page)
        self.under = RowList(self.tr("Groups under this one"), fit=True)
        self.under.opened.connect(lambda key: page.open_requested.emit("group", key))
        self.under_card = Card(self.tr("Groups under this one"))
        self.under_card.add(self.under)
        self.copy = self.add_button(self.tr("Copy addresses"), "content-copy", self._copy)
        self.mail = self.add_button(self.tr("Write mail"), "email-outline", self._mail)
        self.add_delete(self.tr("Delete the group"))
        self.add_card(self.seats)
        self.add_card(self.rules, 1)
        self.add_card(about, 1)
        self.add_card(self.under_card, 1)
        self.end_columns()

    def show_record(self, record_id: int) -> bool:
        with self.page.store.read() as session:
            found = session.get(Group, record_id)
        if found is None:
            return False
        if record_id != self.id:
            self.leave()
        self.id = record_id
        self.name.setText(found.name)
        self.about.setText(words.name(found.kind))
        self.form.show(found)
        self.seats.show_of(record_id)
        self.rules.show_of(record_id, found.name)
        self._show_under(record_id)
        for button in (self.copy, self.mail):
            button.setEnabled(bool(self._ids()))
        return True

    def _show_under(self, record_id: int) -> None:
        sql = 'SELECT id, name FROM "group" WHERE parent_id = ? ORDER BY name COLLATE swedish'
        rows = [Row(id_, name) for id_, name in self.page.store.rows(sql, (record_id,))]
        self.under.show_rows(rows)
        self.under_card.setVisible(bool(rows))

    def _ids(self) -> list[int]:
        lines = self.seats.lines.values()
        return [line.person_id for line in lines if line.person_id and line.state == NOW]

    def leave(self) -> None:
        self.form.show(None)
        self.seats.close_editor()
        self.rules.close_editor()

    def _copy(self) -> None:
        self.about.setText(copy_addresses(self.page, self._ids()))

    def _mail(self) -> None:
        start_mail(self.page, self._ids(), self.name.text())

    def delete(self) -> None:
        if self.id is not None:
            gone, said = self.id, self.tr("Deleted: %1").replace("%1", self.name.text())
            self.leave()
            self.page.store.delete(Group, gone)
            self.page.toast_requested.emit(said)
