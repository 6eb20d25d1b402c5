"""The appointments of a person, organisation, group or office: those now, to come, gone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from bibk_desktop import words
from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import PlaceBox
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import bring_into_view
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.model import Appointment
from bibk_desktop.work.people.appointment_editor import AppointmentEditor
from bibk_desktop.work.people.appointments import AppointmentLine, appointments, period
from bibk_desktop.work.people.changes import add_appointment, add_seat
from bibk_desktop.work.people.detail import on_delete
from bibk_desktop.work.people.rules import COMING, FORMER, NOW


class AppointmentCard(Card):
    """Lists the appointments (the first `most`, or all); a row opens its fields below, Delete
    takes it away."""

    most = -1
    director_change = Signal(int)

    def __init__(self, page: Page, of: str, title: str) -> None:
        super().__init__(title)
        self.page, self.of = page, of
        self.id: int | None = None
        self.lines: dict[int, AppointmentLine] = {}
        self.nothing = label(self.tr("None yet."), "quiet")
        self.add(self.nothing)
        self._heads: dict[int, QLabel] = {}
        self.lists: dict[int, RowList] = {}
        heads = {NOW: self.tr("Now"), COMING: self.tr("To come"), FORMER: self.tr("Earlier")}
        for state, words_ in heads.items():
            self._add_list(state, words_, title)
        self.editor = AppointmentEditor(page, of)
        self.editor.closed.connect(self._closed)
        self.editor.director_change.connect(self.director_change)
        self.editor.hide()
        self.add(self.editor)
        self._add_adding()

    def _add_list(self, state: int, words_: str, title: str) -> None:
        self._heads[state] = label(words_, "group")
        rows = RowList(f"{title}: {words_}", fit=True)
        rows.opened.connect(lambda key: self.edit(int(key)))
        on_delete(rows, lambda: self._delete(rows))
        self.lists[state] = rows
        self.add(self._heads[state])
        self.add(rows)

    def _add_adding(self) -> None:
        """The field at the foot that begins a new appointment."""
        row = QHBoxLayout()
        if self.of == "person":
            self.adding: PlaceBox | PersonBox = PlaceBox()
            self.adding.kinds = (*PlaceBox.kinds, "project")
            said = self.tr("New appointment: where?")
        else:
            self.adding, said = PersonBox(), self.tr("New appointment: who?")
        self.adding.use(self.page.store)
        self.adding.setPlaceholderText(said)
        self.adding.setAccessibleName(said)
        self.adding.picked.connect(self._begin)
        row.addWidget(self.adding, 1)
        said = self.tr("Vacant seat")
        self.vacant = Button(said, "plus", pressed=lambda: self._begin(None, True))
        row.addWidget(self.vacant)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.vacant.setVisible(self.of == "group")
        self.adding.setHidden(self.of == "office")

    # --- what is shown

    def show_of(self, record_id: int) -> None:
        """Show the appointments of a record."""
        if record_id != self.id:
            self.close_editor()
            self.adding.show_key(None)
            self.adding.forget()
        self.id = record_id
        today = self.page.store.today()
        found = appointments(self.page.store.rows, self.of, record_id, today, self.most)
        self.lines = {line.id: line for line in found}
        for state, rows in self.lists.items():
            shown = [line for line in found if line.state == state]
            rows.show_rows([self._row(line) for line in shown])
            rows.setVisible(bool(shown))
            self._heads[state].setVisible(bool(shown) and any(x.state != NOW for x in found))
        self.nothing.setVisible(not found)
        self._show_edited()

    def _row(self, line: AppointmentLine) -> Row:
        today = self.page.store.today()
        vacant = line.person_id is None
        name = line.place if self.of == "person" else line.person
        return Row(
            key=line.id,
            text=name,
            detail=" · ".join(self._details(line)),
            end=period(line.starts, line.ends, today),
            role="quiet",
            bold=line.state == NOW,
            tag=words.text("people.vacant") if vacant else "",
            tag_role="watch",
        )

    def _details(self, line: AppointmentLine) -> list[str]:
        said = [line.title or words.text(f"Role.{line.role}")]
        if line.within and self.of != "organisation":
            said.insert(0, line.within)
        is_head = line.role == "director" and self.of != "office"
        if is_head and words.text("people.director") not in line.title:
            said.append(words.text("people.director"))
        if line.tenure == "acting" and "tf" not in line.title.lower():
            said.append(words.text("Tenure.acting"))
        if line.shared_with:
            said.append(words.text("people.shared_with", places=", ".join(line.shared_with)))
        elif line.tenure == "shared":
            said.append(words.text("Tenure.shared"))
        if line.is_first_contact:
            said.append(words.text("people.first_contact"))
        if line.represents:
            said.append(words.text("people.represents", place=line.represents))
        return said

    # --- what is done

    def edit(self, appointment_id: int) -> None:
        """Open the fields of an appointment."""
        if appointment_id in self.lines:
            self._show(self.lines[appointment_id])
            self.editor.show()
            self.editor.focus_here()
            bring_into_view(self.editor)

    def _show(self, line: AppointmentLine) -> None:
        with self.page.store.read() as session:
            record = session.get(Appointment, line.id)
        if record is not None:
            self.editor.show_line(line, record)

    def _show_edited(self) -> None:
        """What is edited may have changed, or be gone."""
        line = self.editor.line
        if line is None:
            return
        if line.id in self.lines:
            self._show(self.lines[line.id])
        else:
            self.close_editor()

    def close_editor(self) -> None:
        """Put the fields away."""
        if self.editor.line is not None:
            self.editor.close_editor()

    def _closed(self) -> None:
        had_keyboard = self.editor.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.editor.hide()
        if had_keyboard:
            next(iter(x for x in self.lists.values() if x.isVisible()), self.adding).setFocus()

    def _delete(self, rows: RowList) -> None:
        key = rows.current_key()
        if key is not None:
            self.edit(int(str(key)))
            self.editor.delete()

    def _begin(self, chosen: object, vacant: bool = False) -> None:
        """A place, a person, or a vacant seat was chosen: the appointment begins."""
        if self.id is None or (chosen is None and not vacant):
            return
        self.adding.show_key(None)
        made = self._made(chosen)
        self.show_of(self.id)
        self.edit(made)

    def _made(self, chosen: object) -> int:
        store, record_id = self.page.store, self.id or 0
        if self.of == "person":
            assert isinstance(chosen, tuple)
            return add_appointment(store, record_id, chosen)
        person = chosen if isinstance(chosen, int) else None
        if self.of == "group":
            sql = 'SELECT name FROM "group" WHERE id = ?'
            return add_seat(store, record_id, store.rows(sql, (record_id,))[0][0], person)
        return add_appointment(store, person, (self.of, record_id))
