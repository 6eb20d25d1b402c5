"""Möten: the meetings and one of them, the register of decisions, the series."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.drops import files_in
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.date_writer import write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.work.meetings.columns import OneOf
from bibk_desktop.work.meetings.list_panes import DecisionsPane, MeetingsPane
from bibk_desktop.work.meetings.lists import DecisionRow, MeetingRow
from bibk_desktop.work.meetings.meeting_rules import series_and_day
from bibk_desktop.work.meetings.meeting_view import MeetingView
from bibk_desktop.work.meetings.new_meeting import MeetingDialog
from bibk_desktop.work.meetings.pane import Pane
from bibk_desktop.work.meetings.series_pane import SeriesTab

if TYPE_CHECKING:
    from bibk_desktop.work.meetings.review_view import ReviewView

MEETINGS, DECISIONS, SERIES = "meetings", "decisions", "series"
SOON = 150  # ms after the list was painted
READABLE = (".docx", ".odt", ".txt")
TABLES = (
    *("meeting", "item", "round_line", "attendance", "outcome", "series", "series_member"),
    *("person", "appointment", "municipality", "organisation", "group", "link"),
)


class MeetingsPage(Page):
    """Three lists in tabs; a meeting, or a document that is taken in, takes the whole page."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.meetings = MeetingsPane(self)
        self.meetings.opened.connect(self._open_meeting)
        self.meetings.deleted.connect(self.meetings.delete)
        self.meetings.asked.connect(self.new_record)
        self._stale: set[str] = set()
        self._make_header()
        self.lists, self.deck = OneOf(), OneOf()
        self.lists.addWidget(self.meetings)
        self._lay()

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
        self.take_in = Button(
            self.tr("Take in old minutes"), "import", pressed=self.go_on_taking_in
        )
        self.new = Button(self.tr("New meeting"), "plus", "filled", self.new_record)
        for button in (excel, self.take_in, self.new):
            self.header.add_button(button)

    def _lay(self) -> None:
        self.front = QWidget()
        column = QVBoxLayout(self.front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.lists, 1)
        self.deck.addWidget(self.front)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.deck)

    # --- the parts that are made when they are first shown, or while nothing else is done

    @cached_property
    def decisions(self) -> DecisionsPane:
        """The register of decisions."""
        made = DecisionsPane(self)
        made.opened.connect(self._open_decision)
        self.lists.addWidget(made)
        return made

    @cached_property
    def series(self) -> SeriesTab:
        """The series of meetings."""
        made = SeriesTab(self)
        made.remember_in(self.memory)
        self.lists.addWidget(made)
        return made

    @cached_property
    def view(self) -> MeetingView:
        """The screen of one meeting."""
        made = MeetingView(self)
        made.columns.remember_in(self.memory)
        made.next_asked.connect(self._ask_next)
        self.deck.addWidget(made)
        return made

    @cached_property
    def review(self) -> "ReviewView":
        """The screen of old minutes, imported with the recogniser when it is first needed."""
        from bibk_desktop.work.meetings.review_view import ReviewView

        made = ReviewView(self)
        made.stored.connect(lambda id_: self.open_requested.emit("meeting", id_))
        made.closed.connect(self.show_place)
        self.deck.addWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Make the screen of one meeting while the list is looked at: the first opens as fast."""
        super().showEvent(event)
        QTimer.singleShot(SOON, self, lambda: self.view)

    def _is_front(self) -> bool:
        return self.deck.currentWidget() is self.front

    def _is_meeting(self) -> bool:
        return "view" in self.__dict__ and self.deck.currentWidget() is self.view

    def _is_reviewing(self) -> bool:
        return not self._is_front() and not self._is_meeting()

    # --- what is shown

    def trail(self) -> list[tuple[str, str, Any]]:
        place = (words.text("place.meetings"), "place", "meetings")
        if self._is_meeting() and self.view.id is not None:
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
        if changes is not None and not changes.touches(*TABLES):
            return
        self._stale = {MEETINGS, DECISIONS, SERIES}
        if self._is_meeting():
            if self.view.id is None or not self.view.reload(changes):
                self.show_place()
            else:
                self.trail_changed.emit()
        if self._is_front():
            self._fill()

    def _shown(self) -> MeetingsPane | DecisionsPane | SeriesTab:
        """The list of the tab that is chosen."""
        if self.tabs.key() == SERIES:
            return self.series
        return self.decisions if self.tabs.key() == DECISIONS else self.meetings

    def _pane(self) -> Pane:
        """The pane that holds that list."""
        shown = self._shown()
        return shown.pane if isinstance(shown, SeriesTab) else shown

    def _fill(self) -> None:
        """Fill the list that is shown, if something has changed since it was."""
        key = self.tabs.key()
        if key in self._stale:
            self._stale.discard(key)
            self._shown().fill()

    def _turn(self, key: str) -> None:
        self.lists.setCurrentWidget(self._shown())
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
        if self._is_meeting() and not self.flush():
            return
        self.deck.setCurrentWidget(self.front)
        going_on = "review" in self.__dict__ and self.review.is_under_way()
        said = self.tr("Go on taking in") if going_on else self.tr("Take in old minutes")
        self.take_in.setText(said)
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
        if self._is_meeting():
            view = self.view.agenda.view
            return view if view.model_.rows else self.view.agenda.new
        if self._is_reviewing():
            return self.review.rows
        pane = self._pane()
        if self.tabs.key() == SERIES:
            return pane.table
        return pane.table if pane.table.lines.rowCount() else pane.offer

    def key_panes(self) -> list[tuple[QWidget, Callable[[], object]]]:
        return self.view.key_panes() if self._is_meeting() else super().key_panes()

    def find_within(self) -> None:
        if self._is_meeting():
            self.view.start_finding()
        elif self._is_front():
            self._pane().filter.setFocus()
            self._pane().filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        if self._is_reviewing():
            return None
        if self._is_meeting():
            table = self.view.attendance.table
            return self.tr("%1 – attendance").replace("%1", self.view.said), table.cells()
        names = {
            MEETINGS: self.tr("Meetings"),
            DECISIONS: self.tr("Decisions"),
            SERIES: self.tr("Series"),
        }
        return names[self.tabs.key()], self._pane().table.lines.cells()

    def commands(self) -> list[Command]:
        found = [
            Command(self.tr("New meeting"), lambda: self.ask_new(), "plus"),
            Command(self.tr("New series"), self.new_series, "plus"),
            Command(self.tr("Take in old minutes"), self.choose_files, "import"),
            Command(self.tr("Take in a folder of old minutes"), self.choose_folder, "import"),
        ]
        if self._is_meeting():
            found += [
                Command(self.tr("New item"), self.view.new_item, "plus", "Ctrl+Enter"),
                Command(self.tr("Text alone"), self.view.toggle_alone, "eye-outline", "F11"),
                Command(self.view.header.word.text(), self.view.to_word, "file-word-outline"),
                Command(self.tr("Preview"), self.view.show_preview, "eye-outline"),
                Command(self.tr("Attendance"), self.view.turn_to_side, "account-multiple-outline"),
            ]
        return found

    def new_record(self) -> None:
        if self._is_front() and self.tabs.key() == SERIES:
            self.new_series()
        else:
            self.ask_new()

    def _ask_next(self, meeting_id: int) -> None:
        """Ask for the meeting after this one; it is not turned to, the one that ends is."""
        self.ask_new(*series_and_day(self.store.rows, meeting_id, self.store.today()), stays=True)

    def ask_new(
        self, series: int | None = None, at: str = "", stays: bool = False
    ) -> MeetingDialog:
        """Ask what meeting is to be created, and turn to it unless the page `stays`."""
        dialog = MeetingDialog(self.store, self.window(), series, at)
        dialog.created.connect(self._tell_new if stays else self._open_new)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _open_new(self, meeting_id: int) -> None:
        self.open_requested.emit("meeting", meeting_id)
        self.show_record("meeting", meeting_id)
        self.view.agenda.new.setFocus()

    def _tell_new(self, meeting_id: int) -> None:
        at = self.store.rows("SELECT at FROM meeting WHERE id = ?", (meeting_id,))[0][0]
        day = write(FuzzyDate.decode(at), self.store.today()) or words.text("meetings.nameless")
        self.toast_requested.emit(self.tr("Next meeting: %1").replace("%1", day))

    def new_series(self) -> None:
        """A new series, its name to be written at once."""
        self.show_place()
        self.tabs.choose(SERIES)
        self.series.begin()

    def flush(self) -> bool:
        return ("view" not in self.__dict__ or self.view.flush()) and super().flush()

    # --- old minutes

    def go_on_taking_in(self) -> None:
        """Back to a review that was left half-way, else ask for documents."""
        if "review" in self.__dict__ and self.review.is_under_way():
            self.deck.setCurrentWidget(self.review)
            self.trail_changed.emit()
            self.review.rows.setFocus()
        else:
            self.choose_files()

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

    def choose_folder(self) -> None:
        """Ask for a folder and go through the documents in it."""
        title = self.tr("Take in a folder of old minutes")
        name = QFileDialog.getExistingDirectory(
            self.window(), title, self.memory.get("folder.take_in")
        )
        found = files_in([Path(name)], READABLE) if name else []
        if found:
            self.memory.put("folder.take_in", name)
            self.take_in_files(found)
        elif name:
            to_do = self.tr("Choose a folder with files that end with %1.")
            self.problem.emit(
                self.tr("There are no documents in %1.").replace("%1", Path(name).name),
                to_do.replace("%1", ", ".join(READABLE)),
                "",
            )

    def take_in_files(self, paths: list[Path]) -> None:
        """Show what is found in documents; nothing is stored before it is asked for."""
        if self.flush():
            self.deck.setCurrentWidget(self.review)
            self.trail_changed.emit()
            self.review.take(paths)
