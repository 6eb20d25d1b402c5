"""The card Anteckningar: what was written about a municipality, newest first, and the next note."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bibk_desktop import words
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.model import InternalNote
from bibk_desktop.work.facts.contact_log import log_contact
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.place_card.changes import add_internal_note
from bibk_desktop.work.place_card.note_pad import NotePad
from bibk_desktop.work.place_card.rules import INTERNAL, ROUND, NoteLine, PlaceFacts, notes
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.places.wording import short_day

MOST = 300
LEAD = 104
ITEM = "SELECT id FROM item WHERE meeting_id = ? ORDER BY text = '', position, id LIMIT 1"


class NotesSection(Section):
    """Visits, calls, what was said in rounds, and what only we read."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Notes"))
        self.shows_all = False
        self._begun: tuple[str, int] | None = None
        self.new = Link(self.tr("Internal note"), "+")
        self.new.clicked.connect(self.begin_internal)
        self.all = Link()
        self.all.clicked.connect(self._toggle)
        for link in (self.new, self.all):
            self.add_to_head(link)
        self.pad = NotePad(page)
        self.pad.closed.connect(self._give_focus)
        self.nothing = label(
            self.tr("Nothing written yet. Log a contact or write a note."), "quiet"
        )
        self.nothing.setWordWrap(True)
        self.list = RowList(self.tr("Notes"), LEAD, fit=True)
        self.list.opened.connect(self._open)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        for widget in (self.pad, self.nothing, self.list):
            self.add(widget)
        self.body.addStretch(1)

    # --- what is shown

    def fill(self, facts: PlaceFacts) -> None:
        """Show the newest notes, or all of them."""
        shown = facts.notes
        if self.shows_all:
            shown = notes(self.store.rows, facts.head.id, facts.today, MOST)
        self._notes = {(note.source, note.source_id): note for note in shown}
        self.list.show_rows([_row(note, facts) for note in shown])
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not facts.notes and self.pad.isHidden())
        said = self.tr("Fewer") if self.shows_all else self.tr("All %1")
        self.all.setText(said.replace("%1", str(facts.note_count)))
        self.all.setVisible(facts.note_count > len(facts.notes))
        self.pad.editor.reload()
        if self.pad.holder() is not None and not self.pad.editor.isEnabled():
            self.pad.close_pad()

    def _toggle(self) -> None:
        self.shows_all = not self.shows_all
        if self.facts is not None:
            self.fill(self.facts)

    def leave(self) -> None:
        """Put the pad away; the next municipality begins with its newest notes."""
        self.pad.close_pad()
        self.shows_all = False

    def _give_focus(self) -> None:
        if self.facts is not None:
            self.fill(self.facts)
        if self._begun is not None:
            self.list.choose(self._begun)
        (self.list if self.list.isVisible() else self.new).setFocus()

    # --- writing

    def log(self, kind: str) -> None:
        """Note a contact of today and open its text: visit, digital, phone or mail."""
        made = log_contact(self.store, self.place_id, kind)
        said = words.text(f"MeetingKind.{kind}")
        self.pad.begin(Holder("item", made.item_id), said, self._today(), "information")
        self._begun = ("visit", made.meeting_id)
        assert self.facts is not None
        done = words.text("card.logged", how=said, place=self.facts.head.name)
        self.page.toast_requested.emit(done)

    def open_text(self, item_id: int, said: str, day: str) -> None:
        """Write in the notes of a contact."""
        self.pad.begin(Holder("item", item_id), said, day, "information")

    def begin_internal(self) -> None:
        """A new internal note, written right here."""
        if self.pad.close_pad():
            made = add_internal_note(self.store, self.place_id)
            said = words.text("card.internal")
            holder = Holder("internal_note", made)
            self.pad.begin(holder, said, self._today(), "unconfirmed", is_new=True)
            self._begun = ("internal_note", made)

    def _today(self) -> str:
        return words.text("matter.today")

    def _open(self, key: tuple[str, int]) -> None:
        """An internal note is written in here; others open where they stand, else here too."""
        self._begun, note = key, self._notes[key]
        assert self.facts is not None
        day = short_day(note.at, self.facts.today)
        if note.source == "internal_note":
            holder = Holder("internal_note", note.source_id)
            self.pad.begin(holder, words.text("card.internal"), day, "unconfirmed")
        elif not self.turn(*key) and note.source == "visit":
            for (item,) in self.store.rows(ITEM, (note.source_id,)):
                self.open_text(item, _kind(note), day)

    def _delete(self) -> None:
        """Delete takes an internal note away at once, with a way back."""
        key = self.list.current_key()
        note = self._notes[key] if isinstance(key, tuple) else None
        if note is None or note.source != "internal_note":
            return
        self.store.delete(InternalNote, note.source_id)
        self.say(self.tr("Deleted: %1"), note.text or words.text("card.internal"))


def _kind(note: NoteLine) -> str:
    special = {ROUND: "card.round", INTERNAL: "card.internal"}
    return words.text(special.get(note.kind, f"MeetingKind.{note.kind}"))


def _row(note: NoteLine, facts: PlaceFacts) -> Row:
    inner = note.kind == INTERNAL
    return Row(
        (note.source, note.source_id),
        note.text,
        "" if note.text else words.text("places.no_text"),
        lead=short_day(note.at, facts.today),
        lead_role="quiet",
        tag=_kind(note),
        tag_role="unconfirmed" if inner else "information",
        mark=words.text("card.internal") if note.internal and not inner else "",
    )
