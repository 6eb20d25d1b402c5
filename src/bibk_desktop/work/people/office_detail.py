"""The office of director in one municipality: who holds it, and the change to the next."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.values import reading, shown_date
from bibk_desktop.forms.ui_person_director import Ui_PersonDirector
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment
from bibk_desktop.work.facts.roles import offices
from bibk_desktop.work.facts.roles_change import Held, NextDirector, change_director, held
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.people.creating import Fields
from bibk_desktop.work.people.detail import Detail, way_to


class OfficeDetail(Detail):
    """Present, coming and former directors, and the fields that change to the next."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.held = AppointmentCard(page, "office", self.tr("Library director"))
        self.change = DirectorChange(page)
        self.place = way_to("", self._open_place)
        self.buttons.addWidget(self.place)
        self.add_card(self.change)
        self.add_card(self.held, 1)
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
        self.change.show_of(record_id)
        return True

    def _open_place(self) -> None:
        self.page.open_requested.emit("municipality", self.id)

    def leave(self) -> None:
        self.held.close_editor()

    def delete(self) -> None:
        """An office is not deleted here."""


class DirectorChange(Card):
    """Who comes, from when; or vacant, and who answers meanwhile; who leaves is proposed."""

    def __init__(self, page: Page) -> None:
        super().__init__("–")
        self.page = page
        self.id: int | None = None
        self._stays: set[int] = set()
        self.ui = Ui_PersonDirector()
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        for box in (self.ui.person, self.ui.acting):
            box.use(page.store)
        self.ui.vacant.toggled.connect(lambda _: self._show_fitting())
        self.ui.starts.editingFinished.connect(self._show_leaving)
        self.leaving_head = label(self.tr("Leaves the day before"), "group")
        self.leaving = RowList(self.tr("Leaves the day before"), fit=True)
        self.leaving.ticked.connect(self._tick)
        self.leaving.opened.connect(self._tick)
        self.action = Button("", pressed=self.make_change)
        self._lay(fields)

    def _lay(self, fields: QWidget) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.action)
        self.add(fields)
        self.add(self.leaving_head)
        self.add(self.leaving)
        self.body.addLayout(foot)

    def show_of(self, municipality_id: int) -> None:
        """Begin a change in a municipality; what is typed for the same one stays."""
        if municipality_id != self.id:
            self.id = municipality_id
            self._clear()
        self._show_fitting()
        self._show_leaving()

    def _clear(self) -> None:
        for box in (self.ui.person, self.ui.acting):
            box.show_key(None)
            box.forget()
        self.ui.title.clear()
        self.ui.acting_title.clear()
        self.ui.vacant.setChecked(False)
        self._stays.clear()
        self.ui.starts.clear()
        if self._held():
            today = self.page.store.today()
            self.ui.starts.setText(shown_date(FuzzyDate.day(today), today))

    def _show_fitting(self) -> None:
        vacant = self.ui.vacant.isChecked()
        self.ui.person_cell.setEnabled(not vacant)
        for cell in (self.ui.acting_cell, self.ui.acting_title_cell):
            cell.setVisible(vacant)

    def _starts(self, fields: Fields) -> FuzzyDate:
        """When it begins; marked when it is no date."""
        read = reading(Appointment, "starts", self.page.store.today).read
        found = fields.read(self.ui.starts, read)
        return found if isinstance(found, FuzzyDate) else FuzzyDate()

    def _held(self) -> list[Held]:
        """Who holds the office on the day before it begins."""
        first_day = self._starts(Fields()).start or self.page.store.today()
        return held(self.page.store.rows, self.id or 0, first_day)

    def _show_leaving(self) -> None:
        found = self._held()
        rows = [
            Row(
                each.appointment_id,
                each.name or words.text("people.vacant"),
                each.title,
                checkable=True,
                done=each.leaves != (each.appointment_id in self._stays),
            )
            for each in found
        ]
        self.leaving.show_rows(rows)
        first, change = self.tr("Write in the director"), self.tr("Change library director")
        self.set_title(change if rows else first)
        self.action.setText(change if rows else first)
        for widget in (self.leaving, self.leaving_head):
            widget.setVisible(bool(rows))

    def _tick(self, key: object) -> None:
        """Change what is proposed for one of them."""
        self._stays ^= {int(str(key))}
        self._show_leaving()

    def make_change(self) -> None:
        """End those who leave and begin the next, in one step."""
        fields = Fields()
        starts = self._starts(fields)
        leaving = [int(str(row.key)) for row in self.leaving.rows() if row.done]
        if leaving and starts.start is None and fields.first_wrong is None:
            fields.refuse(self.ui.starts, words.text("field.one_day"))
        self.ui.person.flush()
        self.ui.acting.flush()
        if not self.ui.vacant.isChecked() and self.ui.person.key() is None:
            fields.refuse(self.ui.person, self.tr("Choose who comes, or tick that it is vacant."))
        read = reading(Appointment, "title", self.page.store.today).read
        titles = [fields.read(each, read) for each in (self.ui.title, self.ui.acting_title)]
        if not fields.all_right() or self.id is None:
            return
        successor, place = self._successor(starts, *titles), self.id
        self.id = None
        change_director(self.page.store, place, successor, leaving)
        self.page.toast_requested.emit(self.tr("The library director is changed."))

    def _successor(self, starts: FuzzyDate, title: str, acting_title: str) -> NextDirector:
        vacant = self.ui.vacant.isChecked()
        person, acting = self.ui.person.key(), self.ui.acting.key()
        return NextDirector(
            starts=starts,
            person_id=None if vacant or not isinstance(person, int) else person,
            title=title,
            acting_id=acting if vacant and isinstance(acting, int) else None,
            acting_title=acting_title,
        )
