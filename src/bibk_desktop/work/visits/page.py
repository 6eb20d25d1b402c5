"""Besök: every visit, call, mail and digital meeting with a municipality, and who is due."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.place_box import MunicipalityBox
from bibk_desktop.kit.office import mail
from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card, PassingCard
from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.records.model import Meeting
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.contact_log import log_contact, plan_visit
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.visits import columns, rules
from bibk_desktop.work.visits.detail import VisitDetail

CONTACTS, DUE, PLAN = "contacts", "due", "plan"
KEYS = ("phone", "mail", PLAN)
HITS = 300
TABLES = (
    *("meeting", "item", "attendance", "outcome", "municipality", "library", "person"),
    *("appointment", "answer", "request", "target"),
)


class VisitsPage(Page):
    """The contacts with what is chosen in them; beside them whom to be in touch with."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.found: list[rules.Contact] = []
        self._matters: list[Matter] | None = None
        self._make_header()
        self._make_new()
        self._make_contacts()
        self._make_due()
        self.detail = VisitDetail(self)
        names = self.tr("List"), self.tr("Details")
        show = self.tr("Show")
        self.halves = ListDetail("visits", self.card, self.detail, names, show, (55, 45))
        self.places = QStackedWidget()
        self.places.addWidget(self.halves)
        self.places.addWidget(self.due_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.header, self.new_card):
            column.addWidget(widget)
        column.addWidget(self.places, 1)

    # --- what stands where

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("Visits"))
        tabs = [(CONTACTS, self.tr("Contacts")), (DUE, self.tr("Time to be in touch"))]
        self.tabs = Segmented(tabs, self.tr("Show"), small=False)
        self.tabs.chosen.connect(lambda _: self._turn())
        self.header.add_beside_title(self.tabs)
        excel = Button(self.tr("List to Excel"), "file-excel-outline")
        excel.clicked.connect(lambda: self.take_out_requested.emit("list"))
        self.thanks = Button(
            self.tr("Thanks and summary"), "email-outline", pressed=self.write_thanks
        )
        self.new = Button(self.tr("New contact"), "plus", "filled", self.new_record)
        for button in (excel, self.thanks, self.new):
            self.header.add_button(button)

    def _make_new(self) -> None:
        """The bar that Ctrl+N opens: which kind, which municipality; Enter makes it."""
        kinds = [(k, words.text(f"MeetingKind.{k}").capitalize()) for k in columns.KINDS]
        self.new_kind = Segmented([(PLAN, self.tr("Plan a visit")), *kinds], self.tr("Kind"))
        self.new_place = MunicipalityBox()
        self.new_place.use(self.store)
        self.new_place.setAccessibleName(self.tr("Municipality"))
        self.new_place.setPlaceholderText(self.tr("Municipality"))
        self.new_place.picked.connect(self._create)
        self.new_card = PassingCard()
        self.new_card.left.connect(self.focus_inside)
        row = QHBoxLayout()
        row.addWidget(self.new_kind)
        row.addWidget(self.new_place, 1)
        row.addWidget(Button(self.tr("Cancel"), pressed=self.new_card.leave))
        self.new_card.body.addLayout(row)
        self.new_card.hide()

    def _make_contacts(self) -> None:
        asked = self.tr("Filter by municipality, kind or words")
        self.filter = filter_line(asked, self.tr("Filter"))
        self.filter.textChanged.connect(lambda _: self._show_contacts())
        made = columns.contact_columns(self.store.today())
        self.table = Table(made, self.tr("Contacts"), lambda one: one.id, order=swedish_key)
        self.table.current_row_changed.connect(lambda _: self._show_current())
        self.table.opened.connect(lambda _: self._enter())
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.delete_current)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._log_by_key(self.table, self._place_of_contact)
        self.nothing = label("", "quiet")
        self.card = Card()
        self.keys = label("", "small")
        self.keys.setWordWrap(True)
        for widget, stretch in (
            (self.filter, 0),
            (self.nothing, 0),
            (self.table, 1),
            (self.keys, 0),
        ):
            self.card.add(widget, stretch)
        self.card.body.addStretch(0)

    def _make_due(self) -> None:
        made = columns.due_columns(self.store.today())
        self.due = Table(made, self.tr("Time to be in touch"), lambda one: one.office.place.id)
        self.due.opened.connect(lambda one: self._plan(one.office.place.id))
        self._log_by_key(self.due, self._place_of_due)
        self.due_card = Card()
        self.due_card.add(self.due, 1)
        keys = self.tr("Enter or V prepares a visit   T logs a call   M a mail")
        self.due_card.add(label(keys, "small"))

    def _log_by_key(self, table: Table, place: Callable[[], int | None]) -> None:
        """T, M and B on a row: a call or mail of today with its municipality, a visit to come."""
        for kind in KEYS:
            key = QKeySequence(words.text(f"visits.key_{kind}"))
            shortcut = QShortcut(key, table, lambda kind=kind: self._start(kind, place()))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _place_of_contact(self) -> int | None:
        contact = self.current()
        return contact.municipality_id if contact else None

    def _place_of_due(self) -> int | None:
        line: rules.Due | None = self.due.current_row()
        return line.office.place.id if line else None

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now."""
        if changes is not None and not changes.touches(*TABLES):
            return
        self._matters = None
        if self.tabs.key() == DUE:
            self._show_due()
        self._show_contacts()

    def matters(self) -> list[Matter]:
        """Everything open, read once for as long as nothing has changed."""
        if self._matters is None:
            self._matters = open_matters(self.store.rows, self.store.today())
        return self._matters

    def _show_contacts(self, also: int | None = None) -> None:
        """The newest that fit the filter; the chosen one stays among them."""
        said, held = self.filter.text(), self.current()
        items = [hit.id for hit in self.store.search(said, HITS) if hit.kind == "item"]
        wanted = also if also is not None else held.id if held and not said else None
        self.found = rules.contacts(self.store.rows, said, items, wanted)
        self.table.show_rows(self.found)
        found = bool(self.found)
        self.nothing.setVisible(not found)
        self.nothing.setText(self._nothing_words())
        self.table.setVisible(found)
        self.keys.setVisible(found)
        self.keys.setText(self._foot_words())
        self.filter.setVisible(found or bool(said))
        self.halves.show_empty(not found)
        self._show_current()

    def _nothing_words(self) -> str:
        if self.filter.text():
            return self.tr("Nothing here fits the filter.")
        return self.tr("No contacts yet. Plan a visit, or note a call when it is over.")

    def _foot_words(self) -> str:
        keys = self.tr("T logs a call   M a mail   V prepares a visit")
        if len(self.found) <= rules.SHOWN:
            return keys
        newest = self.tr("The newest %1 are shown: filter to find older ones.")
        return f"{keys}   {newest.replace('%1', str(rules.SHOWN))}"

    def _show_due(self) -> None:
        self.due.show_rows(rules.due(self.store.rows, self.store.today()))

    def current(self) -> rules.Contact | None:
        """The contact that is chosen."""
        found: rules.Contact | None = self.table.current_row()
        return found

    def _show_current(self) -> None:
        contact = self.current()
        self.detail.show_contact(contact)
        self.thanks.setEnabled(contact is not None and contact.can_be_thanked_for)

    def _turn(self) -> None:
        is_due = self.tabs.key() == DUE
        if is_due:
            self._show_due()
        self.places.setCurrentIndex(1 if is_due else 0)

    def show_record(self, kind: str, record_id: Any) -> None:
        """Turn to one contact."""
        self.tabs.choose(CONTACTS)
        was_filtered = bool(self.filter.text())
        with QSignalBlocker(self.filter):
            self.filter.clear()
        if was_filtered or not self.table.choose(int(record_id)):
            self._show_contacts(int(record_id))
            self.table.choose(int(record_id))
        self.halves.show_detail()

    def shown_record(self) -> tuple[str, int] | None:
        """The contact that is chosen."""
        contact = self.current() if self.tabs.key() == CONTACTS else None
        return None if contact is None else ("visit", contact.id)

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table if self.found else self.new

    def find_within(self) -> None:
        """The filter."""
        self.tabs.choose(CONTACTS)
        self.filter.setFocus()
        self.filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """The list as it is shown."""
        if self.tabs.key() == DUE:
            return words.text("visits.due_title"), self.due.lines.cells()
        return words.text("visits.title"), self.table.lines.cells()

    # --- what is done

    def new_record(self) -> None:
        """Open the bar that makes a contact."""
        self.new_card.show()
        self.new_kind.choose(PLAN)
        self.new_place.show_key(None)
        self.new_place.setFocus()

    def _create(self, place: Any) -> None:
        if place is not None:
            self.new_card.hide()
            self._start(self.new_kind.key(), place)

    def _start(self, kind: str, place: int | None) -> None:
        """Plan a visit, or note a contact of today and open its text."""
        if place is None or not self.flush():
            return
        if kind == PLAN:
            self._plan(place)
            return
        made = log_contact(self.store, place, kind)
        self._show_made(made.meeting_id)
        contact = self.current()
        if contact is not None:
            said = self.tr("Noted: %1").replace("%1", columns.named(contact))
            self.toast_requested.emit(said)

    def _plan(self, place: int) -> None:
        self._show_made(plan_visit(self.store, place).meeting_id)

    def _show_made(self, meeting_id: int) -> None:
        self.show_record("visit", meeting_id)
        contact = self.current()
        planned = contact is not None and contact.at.start is None
        (self.detail.ui.at if planned else self.detail.editor).setFocus()

    def _enter(self) -> None:
        self.halves.show_detail()
        self.detail.editor.setFocus()

    def delete_current(self) -> None:
        """Remove the chosen contact, with a way back."""
        contact = self.current()
        if contact is not None:
            self.store.delete(Meeting, contact.id)
            said = self.tr("Deleted: %1").replace("%1", columns.named(contact))
            self.toast_requested.emit(said)

    def write_thanks(self) -> None:
        """Ask for a mail draft with thanks and the notes."""
        contact = self.current()
        if contact is None or not self.flush():
            return
        draft = rules.thanks(self.store.rows, contact, self.store.today())
        said = words.text("visits.thanks")
        name = f"{contact.at.start} {contact.municipality} – {said.lower()}"
        export = Export(
            "mail", said, safe_name(name, ".eml"), lambda path, progress: mail.save(draft, path)
        )
        self.export_requested.emit(export)
