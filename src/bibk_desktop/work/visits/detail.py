"""One contact: its facts, its notes, who took part, and what to know before it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.values import Reading, reading
from bibk_desktop.forms.ui_visit_form import Ui_VisitForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward
from bibk_desktop.records.model import Item, Meeting, MeetingKind
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.settle import settle
from bibk_desktop.work.matter_rows import matter_row_at
from bibk_desktop.work.notes.editor import NotesEditor
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.notes.marker_bar import MarkerBar
from bibk_desktop.work.visits.present import PresentCard
from bibk_desktop.work.visits.rules import Contact, notes_before

if TYPE_CHECKING:
    from bibk_desktop.work.visits.page import VisitsPage

LOGGED = (MeetingKind.phone, MeetingKind.mail)


class VisitDetail(QWidget):
    """The contact that is chosen; everything is edited in place."""

    def __init__(self, page: "VisitsPage") -> None:
        super().__init__()
        self._page = page
        self._make_facts()
        self._make_notes()
        self._make_before()
        self.present = PresentCard(page, self.tr("Present"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.facts, self.notes, self.before, self.present):
            column.addWidget(card)
        column.addStretch(1)

    def _make_facts(self) -> None:
        fields = QWidget()
        self.ui = Ui_VisitForm()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(self._page, self.ui, Meeting, {"at": self._day()})
        contact_kinds = self.ui.kind.findText(words.text("MeetingKind.meeting").capitalize())
        self.ui.kind.removeItem(contact_kinds)
        self.facts = Card(" ")
        self.place = Link()
        self.place.clicked.connect(self._open_place)
        self.facts.add_to_head(self.place)
        self.facts.add(fields)

    def _day(self) -> Reading:
        """A call or a mail has been; a visit or a digital meeting may be ahead."""
        today = self._page.store.today
        meeting, been = (reading(Meeting, "at", today, way) for way in (None, Toward.past))

        def read(typed: str) -> FuzzyDate:
            kind = self.ui.kind.currentData()
            value: FuzzyDate = (been if kind in LOGGED else meeting).read(typed)
            return value

        return Reading(read, meeting.show)

    def _make_notes(self) -> None:
        self.editor = NotesEditor(
            self._page.store,
            self.tr("Write what was said. A line can begin with a marker."),
            grows=True,
        )
        self.editor.join(self._page)
        self.notes = Card(self.tr("Notes"))
        self.begin = Button(self.tr("Write notes"), pressed=self.begin_notes)
        self.markers = MarkerBar(self.editor.put_marker)
        for widget in (self.begin, self.editor, self.markers):
            self.notes.add(widget)

    def _make_before(self) -> None:
        self.matters = RowList(self.tr("Open"), 112, fit=True)
        self.matters.ticked.connect(self._settle)
        self.matters.opened.connect(self._open_matter)
        self.earlier = RowList(self.tr("Latest notes"), 104, fit=True)
        self.earlier.opened.connect(lambda key: self._page.open_requested.emit("visit", key))
        self.before = Card(self.tr("To know before"))
        self.none_open = label(self.tr("Nothing is open with them."), "quiet")
        self.latest = label(self.tr("Latest notes"), "group")
        for widget in (self.none_open, self.matters, self.latest, self.earlier):
            self.before.add(widget)

    def show_contact(self, contact: Contact | None) -> None:
        """Show a contact, or nothing."""
        self.setVisible(contact is not None)
        with self._page.store.read() as session:
            record = session.get(Meeting, contact.id) if contact else None
        self.form.show(record)
        if contact is None:
            self.editor.show_text(None)
            return
        kind = words.text(f"MeetingKind.{contact.kind}").capitalize()
        self.facts.set_title(f"{kind} {contact.municipality}".strip())
        self.place.setText(contact.municipality)
        opens = self._page.opens("municipality", contact.municipality_id)
        self.place.setVisible(bool(contact.municipality) and opens)
        self._show_notes(contact.id)
        self.present.show_meeting(contact.id)
        self._show_before(contact)

    def _show_notes(self, meeting_id: int) -> None:
        """Show the notes; a contact without any gets a place for them when it is asked for."""
        sql = "SELECT id FROM item WHERE meeting_id = ? ORDER BY position, id LIMIT 1"
        found = self._page.store.rows(sql, (meeting_id,))
        self.editor.show_text(Holder("item", int(found[0][0])) if found else None)
        self.begin.setVisible(not found)
        for widget in (self.editor, self.markers):
            widget.setVisible(bool(found))

    def begin_notes(self) -> None:
        """Make a place for notes in a contact that has none."""
        if self.form.id is not None:
            self._page.store.add(Item(meeting_id=self.form.id, title=words.text("contact.notes")))
            self.editor.setFocus()

    def _show_before(self, contact: Contact) -> None:
        store, place = self._page.store, contact.municipality_id
        today = store.today()
        found = [m for m in self._page.matters() if place in m.municipality_ids]
        self.matters.show_rows([matter_row_at(m, today, contact.municipality) for m in found])
        self.matters.setVisible(bool(found))
        self.none_open.setVisible(not found)
        last = notes_before(store.rows, place, contact.id) if place is not None else []
        self.earlier.show_rows([self._earlier_row(one) for one in last])
        self.earlier.setVisible(bool(last))
        self.latest.setVisible(bool(last))
        self.before.setVisible(place is not None)

    def _earlier_row(self, contact: Contact) -> Row:
        day = write(contact.at, self._page.store.today(), Style.table).split(" kl.")[0]
        kind = words.text(f"MeetingKind.{contact.kind}")
        return Row(
            contact.id, contact.notes[:240], lead=day, end=kind, role="information", chip=True
        )

    def _settle(self, matter: Matter) -> None:
        settle(self._page.store, matter)
        self._page.toast_requested.emit(self.tr("Done: %1").replace("%1", matter.text))

    def _open_matter(self, matter: Matter) -> None:
        self._page.open_requested.emit(matter.source, matter.source_id)

    def _open_place(self) -> None:
        contact = self._page.current()
        if contact is not None:
            self._page.open_requested.emit("municipality", contact.municipality_id)
