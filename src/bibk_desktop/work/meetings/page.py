"""Möten: the meetings and one of them, the register of decisions, the series."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.meetings.columns import OneOf
from bibk_desktop.work.meetings.list_panes import DecisionsPane, MeetingsPane
from bibk_desktop.work.meetings.lists import DecisionRow, MeetingRow
from bibk_desktop.work.meetings.meeting_view import MeetingView
from bibk_desktop.work.meetings.new_meeting import MeetingDialog
from bibk_desktop.work.meetings.series_pane import SeriesTab

if TYPE_CHECKING:
    from bibk_desktop.work.meetings.review_view import ReviewView

MEETINGS, DECISIONS, SERIES = "meetings", "decisions", "series"
READABLE = (".docx", ".odt", ".txt")
TABLES = (
    *("meeting", "item", "round_line", "attendance", "outcome", "series", "series_member"),
    *("person", "appointment", "municipality", "organisation", "group", "link"),
)


class MeetingsPage(Page):
    """Three lists in tabs; a meeting, or a document that is taken in, takes the whole page."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.setAcceptDrops(True)
        self.meetings, self.decisions = MeetingsPane(self), DecisionsPane(self)
        self.series = SeriesTab(self)
        self.view = MeetingView(self)
        self._stale: set[str] = set()
        self._make_header()
        self.lists = OneOf()
        for pane in (self.meetings, self.decisions, self.series):
            self.lists.addWidget(pane)
        self._lay()
        self._connect()

    def _make_header(self) -> None:
        self.header = PageHeader(words.text("place.meetings"))
        tabs = [
            (MEETINGS, self.tr("Meetings")),
            (DECISIONS, self.tr("Decisions")),
            (SERIES, self.tr("Series")),
        ]
        self.tabs = Segmented(tabs, self.tr("Show"), small=False)
        self.tabs.chosen.connect(self._turn)
        self.header.add_beside_title(self.tabs)
        excel = Button(self.tr("List to Excel"), "file-excel-outline")
        excel.clicked.connect(lambda: self.take_out_requested.emit("list"))
        self.take_in = Button(self.tr("Take in old minutes"), "import", pressed=self.choose_files)
        self.new = Button(self.tr("New meeting"), "plus", "filled", self.new_record)
        for button in (excel, self.take_in, self.new):
            self.header.add_button(button)

    def _lay(self) -> None:
        self._front = QWidget()
        column = QVBoxLayout(self._front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.lists, 1)
        self.deck = OneOf()
        for widget in (self._front, self.view):
            self.deck.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.deck)

    def _connect(self) -> None:
        self.meetings.opened.connect(self._open_meeting)
        self.meetings.deleted.connect(self.meetings.delete)
        self.meetings.asked.connect(self.new_record)
        self.decisions.opened.connect(self._open_decision)

    @cached_property
    def review(self) -> "ReviewView":
        """The screen of old minutes, imported with the recogniser when it is first needed."""
        from bibk_desktop.work.meetings.review_view import ReviewView

        made = ReviewView(self)
        made.stored.connect(lambda id_: self.open_requested.emit("meeting", id_))
        made.closed.connect(self.show_place)
        self.deck.addWidget(made)
        return made

    def _is_reviewing(self) -> bool:
        return self.deck.currentWidget() not in (self._front, self.view)

    # --- what is shown

    def trail(self) -> list[tuple[str, str, Any]]:
        place = (words.text("place.meetings"), "place", "meetings")
        shown = self.deck.currentWidget()
        if shown is self.view and self.view.id is not None:
            return [place, *self._meeting_trail()]
        if self._is_reviewing():
            return [place, (self.tr("Take in old minutes"), "", None)]
        return [(place[0], "", None)]

    def _meeting_trail(self) -> list[tuple[str, str, Any]]:
        sql = (
            "SELECT coalesce(s.name, ''), m.title FROM meeting m"
            " LEFT JOIN series s ON s.id = m.series_id WHERE m.id = ?"
        )
        series, title = self.store.rows(sql, (self.view.id,))[0]
        named = self.view.day or title or words.text("meetings.nameless")
        steps = [(series, "place", "meetings")] if series else []
        return [*steps, (named, "", None)]

    def reload(self, changes: Any = None) -> None:
        self.series.remember_in(self.memory)
        self.view.columns.remember_in(self.memory)
        if changes is not None and not changes.touches(*TABLES):
            return
        self._stale = {MEETINGS, DECISIONS, SERIES}
        if self.deck.currentWidget() is self.view:
            if self.view.id is None or not self.view.reload(changes):
                self.show_place()
            else:
                self.trail_changed.emit()
        if self.deck.currentWidget() is self._front:
            self._fill()

    def _fill(self) -> None:
        """Fill the list that is shown, if something has changed since it was."""
        key = self.tabs.key()
        if key in self._stale:
            self._stale.discard(key)
            fills = {MEETINGS: self.meetings.fill, DECISIONS: self.decisions.fill}
            fills.get(key, self.series.fill)()

    def _turn(self, key: str) -> None:
        places = [MEETINGS, DECISIONS, SERIES]
        self.lists.setCurrentIndex(places.index(key))
        said = self.tr("New series") if key == SERIES else self.tr("New meeting")
        self.new.setText(said)
        self._fill()

    def show_record(self, kind: str, record_id: Any) -> None:
        if kind == "series":
            self.show_place()
            self.tabs.choose(SERIES)
            self.series.pane.table.choose(record_id)
            return
        item = record_id if kind == "item" else None
        meeting = record_id
        if item is not None:
            found = self.store.rows("SELECT meeting_id FROM item WHERE id = ?", (item,))
            meeting = found[0][0] if found else None
        if meeting is None or not self.view.show_meeting(meeting, item):
            self.show_place()
            return
        self.deck.setCurrentWidget(self.view)
        self.trail_changed.emit()

    def show_place(self) -> None:
        if self.deck.currentWidget() is self.view and not self.flush():
            return
        self.deck.setCurrentWidget(self._front)
        self._fill()
        self.trail_changed.emit()

    def _open_meeting(self, row: MeetingRow) -> None:
        self.open_requested.emit("meeting", row.id)

    def _open_decision(self, row: DecisionRow) -> None:
        self.open_requested.emit("meeting", row.meeting_id)
        if row.item_id is not None:
            self.view.agenda.view.choose(row.item_id)

    # --- keys and commands

    def first_focus(self) -> QWidget | None:
        shown = self.deck.currentWidget()
        if shown is self.view:
            view = self.view.agenda.view
            return view if view.model_.rows else self.view.agenda.new
        if self._is_reviewing():
            return self.review.rows
        if self.tabs.key() == SERIES:
            return self.series.pane.table
        pane = self.decisions if self.tabs.key() == DECISIONS else self.meetings
        return pane.table if pane.table.lines.rowCount() else pane.offer

    def find_within(self) -> None:
        if self.deck.currentWidget() is self.view:
            self.view.finder.start()
            return
        if self._is_reviewing():
            return
        panes = {MEETINGS: self.meetings, DECISIONS: self.decisions, SERIES: self.series.pane}
        panes[self.tabs.key()].filter.setFocus()
        panes[self.tabs.key()].filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        if self._is_reviewing():
            return None
        if self.deck.currentWidget() is self.view:
            table = self.view.attendance.table
            return f"{self.view.said} – {self.tr('attendance')}", table.cells()
        panes = {MEETINGS: self.meetings, DECISIONS: self.decisions, SERIES: self.series.pane}
        names = {
            MEETINGS: self.tr("Meetings"),
            DECISIONS: self.tr("Decisions"),
            SERIES: self.tr("Series"),
        }
        key = self.tabs.key()
        return names[key], panes[key].table.lines.cells()

    def commands(self) -> list[Command]:
        found = [
            Command(self.tr("New meeting"), self.ask_new, "plus"),
            Command(self.tr("New series"), self.new_series, "plus"),
            Command(self.tr("Take in old minutes"), self.choose_files, "import"),
        ]
        if self.deck.currentWidget() is self.view:
            found += [
                Command(self.tr("New item"), self.view.new_item, "plus", "Ctrl+Enter"),
                Command(self.tr("Text alone"), self.view.toggle_alone, "eye-outline", "F11"),
                Command(self.view.word.text(), self.view.to_word, "file-word-outline"),
                Command(self.tr("Preview"), self.view.show_preview, "eye-outline"),
                Command(self.tr("Attendance"), self.view.turn_to_side, "account-multiple-outline"),
            ]
        return found

    def new_record(self) -> None:
        if self.deck.currentWidget() is self._front and self.tabs.key() == SERIES:
            self.new_series()
        else:
            self.ask_new()

    def ask_new(self) -> MeetingDialog:
        """Ask what meeting is to be created."""
        dialog = MeetingDialog(self.store, self.window())
        dialog.created.connect(self._open_new)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _open_new(self, meeting_id: int) -> None:
        self.open_requested.emit("meeting", meeting_id)
        self.show_record("meeting", meeting_id)
        self.view.agenda.new.setFocus()

    def new_series(self) -> None:
        """A new series, its name to be written at once."""
        self.show_place()
        self.tabs.choose(SERIES)
        self.series.begin()

    def flush(self) -> bool:
        return self.view.text.flush() and super().flush()

    # --- old minutes

    def choose_files(self) -> None:
        """Ask for documents and show what is found in them."""
        kinds = " ".join(f"*{ending}" for ending in READABLE)
        title, offered = self.tr("Take in old minutes"), self.tr("Documents (%1)")
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), title, self.memory.get("folder.take_in"), offered.replace("%1", kinds)
        )
        if names:
            self.memory.put("folder.take_in", str(Path(names[0]).parent))
            self.take_in_files([Path(name) for name in names])

    def take_in_files(self, paths: list[Path]) -> None:
        """Show what is found in documents; nothing is stored before it is asked for."""
        if self.flush():
            self.deck.setCurrentWidget(self.review)
            self.trail_changed.emit()
            self.review.take(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.take_in_files(paths)


def _paths(event: QDropEvent) -> list[Path]:
    """The documents that are dragged here."""
    found = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [path for path in found if path.suffix.lower() in READABLE]
