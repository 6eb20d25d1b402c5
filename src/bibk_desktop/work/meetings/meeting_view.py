"""One meeting: its facts, agenda, text, attendance, and what came of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tasks import TaskBar
from bibk_desktop.records.date_writer import write
from bibk_desktop.records.model import Meeting, MeetingState
from bibk_desktop.work.meetings import agenda_change
from bibk_desktop.work.meetings.agenda_card import AgendaCard
from bibk_desktop.work.meetings.attendance_card import AttendanceCard
from bibk_desktop.work.meetings.columns import AGENDA, SIDE, TEXT, Columns
from bibk_desktop.work.meetings.find_bar import FindBar, find_in, items_holding
from bibk_desktop.work.meetings.meeting_alone import BACK, ON, Stage
from bibk_desktop.work.meetings.meeting_end import EndCard
from bibk_desktop.work.meetings.meeting_head import LOOKS, FactsCard, MeetingHeader, heading
from bibk_desktop.work.meetings.meeting_papers import preview_word, write_word
from bibk_desktop.work.meetings.meeting_rules import Missing
from bibk_desktop.work.meetings.outcomes_card import OutcomesCard
from bibk_desktop.work.meetings.text_card import TextCard
from bibk_desktop.work.notes.editor import NotesEditor

HEAD = ("meeting", "series", "person")
PRESENT = ("attendance", "appointment", "series_member", "municipality", "organisation")


class MeetingView(QWidget):
    """Shows the meeting `id`; `gone` tells that it is no longer there, `next_asked` that the next
    of its series is to be made."""

    gone = Signal()
    next_asked = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self.closed = False
        self.stage: Stage | None = None
        self.said = self.day = ""
        self.header = MeetingHeader(page)
        self.facts = FactsCard(page)
        self.facts.hide()
        self.ending = EndCard()
        self.ending.hide()
        self.agenda = AgendaCard(page)
        self.text = TextCard(page)
        self.attendance = AttendanceCard(page)
        self.outcomes = OutcomesCard(page)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.setHandleWidth(12)
        self.side.setChildrenCollapsible(False)
        self.side.addWidget(self.attendance)
        self.side.addWidget(self.outcomes)
        self.side.setSizes([360, 340])
        self.columns = Columns(self.agenda, self.text, self.side)
        self.finder = FindBar(self.find_words, self._enter_text)
        self.tasks = TaskBar()
        self._lay()
        self._connect()
        self._add_keys()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.facts)
        column.addWidget(self.ending)
        column.addWidget(self.finder)
        column.addWidget(self.columns, 1)
        column.addWidget(self.tasks)

    def _connect(self) -> None:
        view = self.agenda.view
        view.chosen.connect(lambda _: self._turn_item())
        view.entered_text.connect(self._enter_text)
        self.agenda.ready, self.agenda.kinds = self.text.flush, self.text.kind_menu
        self.agenda.new.clicked.connect(self.new_item)
        head = self.header
        head.state.picked.connect(self._set_state)
        for button, happens in (
            (head.edit, self._toggle_facts),
            (head.preview, self.show_preview),
            (head.early_word, self.to_word),
            (head.word, self.to_word),
            (head.begin, self.start),
            (head.end, self.show_end),
        ):
            button.clicked.connect(lambda on=False, happens=happens: happens())
        self.text.alone_asked.connect(self.toggle_alone)
        self.outcomes.sought.connect(self.go_to)
        self.text.next_asked.connect(self.plan_next)
        self.ending.sought.connect(self._mend)
        self.ending.ended.connect(self._end)
        self.ending.closed.connect(self._close_end)
        self.page.saving.connect(self._show_saving)

    def _add_keys(self) -> None:
        for keys, happens in (
            ("Ctrl+Return", self.new_item),
            ("Ctrl+Enter", self.new_item),
            ("F11", self.toggle_alone),
            (BACK, lambda: self.step_item(-1)),
            (ON, lambda: self.step_item(1)),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(happens)

    # --- what is shown

    def show_meeting(self, meeting_id: int, item_id: int | None = None) -> bool:
        """Show a meeting, at an item; False if it is gone or what was typed could not be saved."""
        if meeting_id != self.id and not self.text.flush():
            return False
        is_other = meeting_id != self.id
        self.id = meeting_id
        if not self.reload(None):
            return False
        if is_other:
            self._close_end()
            self.header.show_remark("")
        if item_id is not None:
            self.agenda.view.choose(item_id)
        elif is_other and self.agenda.view.model_.rows:
            self.agenda.view.setCurrentIndex(self.agenda.view.model_.index(0))
        return True

    def reload(self, changes: Any) -> bool:
        """Show what is stored now; False if the meeting is gone."""
        with self.page.store.read() as session:
            meeting = session.get(Meeting, self.id) if self.id is not None else None
        if meeting is None:
            self._forget()
            return False
        self.closed = agenda_change.is_closed(meeting)
        id_ = meeting.id or 0
        if changes is None or changes.touches(*HEAD):
            self._show_head(meeting)
            self.facts.show_meeting(meeting, self.closed)
        self.agenda.show_meeting(id_, self.closed)
        if changes is None or changes.touches(*HEAD, *PRESENT):
            self.attendance.show_meeting(id_, self.closed)
        self._show_item()
        self.text.reload(changes)
        self._say_saved(changes)
        if not self.ending.isHidden():
            self.ending.show_meeting(self.page.store.rows, id_)
        return True

    def _forget(self) -> None:
        self.id = None
        self.text.show_item(0, None, True)
        self.facts.form.show(None)

    def _show_head(self, meeting: Meeting) -> None:
        self.said = heading(meeting)
        bare = replace(meeting.at, start_time=None, end_time=None)
        self.day = write(bare, self.page.store.today())
        self.header.show_meeting(meeting, self.closed)
        self.ending.word.setText(self.header.word.text())
        self.header.end.setVisible(self.header.end.isVisibleTo(self) and self.ending.isHidden())
        if meeting.state is not MeetingState.running:
            self.ending.hide()

    def _say_saved(self, changes: Any) -> None:
        """What is ticked or moved is saved too: one time of saving, here and in the rail."""
        if changes is not None and self.isVisible() and not self.page.unsaved():
            self._show_saving("saved", "")

    def _show_saving(self, state: str, reason: str) -> None:
        if self.id is not None and state in LOOKS:
            said = self.header.show_saving(state, reason)
            if self.stage is not None:
                self.stage.said.setText(said if state in ("failed", "wrong") else "")

    def _turn_item(self) -> None:
        """Another item was chosen; if the text before could not be saved it stays chosen."""
        shown = self.text.editor.holder()
        if not self._show_item() and shown is not None:
            self.agenda.view.choose(shown.id)

    def _show_item(self) -> bool:
        row = self.agenda.view.current_row()
        if not self.text.show_item(self.id or 0, row, self.closed):
            return False
        self.outcomes.show_item(self.id or 0, row.id if row else None)
        self._show_place()
        return True

    def go_to(self, item_id: int, said: str) -> None:
        """Turn to where words stand in the text."""
        self.agenda.view.choose(item_id)
        self.columns.turn_to(TEXT)
        for editor in (self.text.editor, *self.text.round.editors):
            if editor.is_in_text(said) and editor.go_to(said):
                editor.setFocus()
                return
        self._enter_text()

    def find_words(self, said: str, back: bool = False) -> bool:
        """Go to the next place in the meeting's text, round its end; False if there is none."""
        holding = partial(items_holding, self.page.store.rows, self.id)
        return find_in(self.text.editor, self.agenda.view, holding, said, back)

    # --- what is done

    def flush(self) -> bool:
        """Save the title and the text that are being written; False if it could not be."""
        self.agenda.view.finish_title()
        return self.text.flush()

    def _toggle_facts(self) -> None:
        self.show_facts(self.facts.isHidden())

    def show_facts(self, shown: bool) -> None:
        """Open the facts for changing, or fold them away."""
        self.facts.setVisible(shown)
        self.header.edit.setChecked(shown)
        if shown:
            self.facts.ui.title.setFocus()

    def toggle_alone(self) -> None:
        """The text alone over the whole window, or all again."""
        if self.stage is not None:
            self.leave_alone()
        elif self.id is not None:
            self._begin_alone()

    def _begin_alone(self) -> None:
        """Who was writing goes on writing; else the arrows turn to the next item and back."""
        focused = self.focusWidget()
        self.stage = Stage(self.window())
        self.stage.left.connect(self.leave_alone)
        self.stage.stepped.connect(self.step_item)
        self.stage.write_asked.connect(self.text.editor.setFocus)
        self.stage.begin(self.columns.lend_text())
        self.text.show_alone(True)
        self._show_place()
        if isinstance(focused, NotesEditor):
            focused.setFocus()

    def leave_alone(self) -> None:
        """Put the text back beside the agenda."""
        stage, self.stage = self.stage, None
        if stage is not None:
            self.columns.take_back()
            self.text.show_alone(False)
            stage.end()
            self._enter_text()

    def step_item(self, by: int) -> None:
        """Turn to the item so many places on, as far as there are any."""
        view = self.agenda.view
        line = view.currentIndex().row() + by
        if 0 <= line < len(view.model_.rows):
            view.setCurrentIndex(view.model_.index(line))

    def _show_place(self) -> None:
        if self.stage is not None:
            view = self.agenda.view
            self.stage.show_place(view.currentIndex().row() + 1, len(view.model_.rows))

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is turned to: nothing lies over it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave_alone()

    def start_finding(self) -> None:
        """Ctrl+F: find words in the whole meeting."""
        self.leave_alone()
        self.finder.start()

    def _enter_text(self) -> None:
        self.columns.turn_to(TEXT)
        self.text.editor.setFocus()

    def new_item(self) -> None:
        """A new item after the chosen one, its title to be written at once."""
        if self.id is not None and not self.closed:
            self.leave_alone()
            self.columns.turn_to(AGENDA)
            self.agenda.add_item()

    def _set_state(self, state: MeetingState) -> None:
        if self.id is None:
            return
        store = self.page.store
        named = words.name(state)
        with store.write("undo.meeting_state", title=self.said, state=named):
            store.change(Meeting, self.id, state=state)

    # --- from its beginning to its end

    def start(self) -> None:
        """The meeting begins: its text is written, or its first item."""
        self._set_state(MeetingState.running)
        if self.agenda.view.model_.rows:
            self._enter_text()
        else:
            self.new_item()

    def show_end(self) -> None:
        """Show what is missing before the meeting is over."""
        if self.id is not None and self.page.flush():
            self.ending.show_meeting(self.page.store.rows, self.id)
            self.ending.show()
            self.header.end.hide()
            first = self.ending.rows if self.ending.rows.rows() else self.ending.word
            first.setFocus()

    def _close_end(self) -> None:
        if not self.ending.isHidden():
            self.ending.hide()
            self.header.end.show()
            self._enter_text()

    def _end(self, to_word: bool) -> None:
        if self.page.flush():
            self.ending.hide()
            self._set_state(MeetingState.draft)
            self._enter_text()
            if to_word:
                self.to_word()

    def _mend(self, one: Missing) -> None:
        """Go to where a thing that is missing is put right."""
        if one.lack == "day":
            self.show_facts(True)
            self.facts.ui.at.setFocus()
        elif one.lack == "present":
            self.turn_to_side()
        elif one.lack == "next":
            self.plan_next()
        elif one.outcome_id is not None:
            if one.item_id is not None:
                self.agenda.view.choose(one.item_id)
            self.columns.turn_to(SIDE)
            self.outcomes.open_one(one.outcome_id, one.lack == "date")

    def plan_next(self) -> None:
        """Make the next meeting of the series, on the day that the text names."""
        if self.id is not None and self.page.flush():
            self.next_asked.emit(self.id)

    # --- to Word

    def to_word(self) -> None:
        """Ask where the minutes are to lie, and write them."""
        if self.id is not None and self.page.flush():
            write_word(self.page, self.id, self.header.word.text())

    def show_preview(self) -> None:
        """Make the minutes in a folder of their own and open them."""
        if self.id is not None and self.page.flush():
            task = preview_word(self.page, self.id, self.tasks)
            if task is not None:
                self.header.preview.setEnabled(False)
                task.ended.connect(lambda: self.header.preview.setEnabled(True))

    def key_panes(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """What F6 goes through: the agenda, the text, the attendance, what came of the text."""
        return [
            (self.agenda, self._enter_agenda),
            (self.text, self._enter_text),
            (self.attendance, self.turn_to_side),
            (self.outcomes, self._enter_outcomes),
        ]

    def _enter_agenda(self) -> None:
        self.columns.turn_to(AGENDA)
        (self.agenda.view if self.agenda.view.model_.rows else self.agenda.new).setFocus()

    def _enter_outcomes(self) -> None:
        self.columns.turn_to(SIDE)
        rows = self.outcomes.rows
        (rows if rows.rows() else self.outcomes.scope).setFocus(Qt.FocusReason.TabFocusReason)

    def turn_to_side(self) -> None:
        """Show attendance and outcomes, and put the keyboard into the line to type."""
        self.columns.turn_to(SIDE)
        self.attendance.line.setFocus()
