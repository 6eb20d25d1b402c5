"""Bidrag: calls by programme and funder, the funding board of each, money without application."""

from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.allocations_pane import AllocationsPane
from bibk_desktop.work.grants.call_lines import details
from bibk_desktop.work.grants.call_view import CALL, CallView
from bibk_desktop.work.grants.calls_pane import FUNDER, KEY, CallsPane
from bibk_desktop.work.grants.programme_view import ProgrammeView

CALLS, ALLOCATIONS = "calls", "allocations"
TABLES = (
    *("programme", "call", "call_rule", "application", "co_applicant", "application_change"),
    *("supplement", "payment", "report", "allocation", "attachment", "organisation"),
    *("municipality", "library", "person", "appointment", "plan", "link", "item", "outcome"),
    *("meeting", "series", "activity", "request", "target", "answer", "project"),
    *("setting", "internal_note"),
)


class GrantsPage(Page):
    """A list first; one call's board, or one programme, in its place when it is chosen."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._shown: tuple[str, int] | None = None
        self._remembered = False
        self.calls = CallsPane(self)
        self._make_list()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _make_list(self) -> None:
        self.header = PageHeader(self.tr("Grants"))
        tabs = [(CALLS, self.tr("Calls")), (ALLOCATIONS, self.tr("Allocations"))]
        self.tabs = Segmented(tabs, self.tr("Show"), small=False)
        self.tabs.chosen.connect(self._turn)
        self.header.add_beside_title(self.tabs)
        excel = Button(self.tr("List to Excel"), "file-excel-outline")
        excel.clicked.connect(lambda: self.take_out_requested.emit("list"))
        self.new = Button(self.tr("New call"), "plus", "filled", self.new_record)
        self.header.add_button(excel)
        self.header.add_button(self.new)
        self.panes = QStackedWidget()
        self.panes.addWidget(self.calls)
        self.list_view = QWidget()
        column = QVBoxLayout(self.list_view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.panes, 1)

    # --- what is made when it is first asked for

    @cached_property
    def allocations(self) -> AllocationsPane:
        """The list of money without application."""
        pane = AllocationsPane(self)
        pane.split.remember_in(self.memory)
        self.panes.addWidget(pane)
        return pane

    @cached_property
    def call(self) -> CallView:
        """One call with its board."""
        view = CallView(self)
        view.split.remember_in(self.memory)
        view.opened.connect(self.trail_changed)
        self.stack.addWidget(view)
        return view

    @cached_property
    def programme(self) -> ProgrammeView:
        """One programme with its calls."""
        view = ProgrammeView(self)
        self.stack.addWidget(view)
        return view

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        self._remember()
        if changes is not None and not changes.touches(*TABLES):
            return
        if self._shown is None:
            self._pane().fill()
        elif not self._show(*self._shown):
            self.show_place()
        else:
            self.trail_changed.emit()

    def _remember(self) -> None:
        """What was chosen last time, once the window's memory is there."""
        self.calls.split.remember_in(self.memory)
        if not self._remembered and self.memory.get(KEY) == FUNDER:
            self.calls.order.choose(FUNDER)
        self._remembered = True

    def _pane(self) -> CallsPane | AllocationsPane:
        return self.calls if self.tabs.key() == CALLS else self.allocations

    def _turn(self, key: str) -> None:
        """Another tab of the list."""
        said = self.tr("New call") if key == CALLS else self.tr("New allocation")
        self.new.setText(said)
        self.panes.setCurrentWidget(self._pane())
        self._pane().fill()

    def _show(self, kind: str, record_id: int) -> bool:
        """Show a call or a programme; False if it is gone."""
        if kind == "call":
            return self.call.show_call(record_id)
        return self.programme.show_programme(record_id)

    def show_record(self, kind: str, record_id: Any) -> None:
        if kind == "allocation":
            self.show_place()
            self.tabs.choose(ALLOCATIONS)
            self.allocations.open(record_id, focus=False)
            return
        application = record_id if kind == "application" else None
        if application is not None:
            found = self.store.rows("SELECT call_id FROM application WHERE id = ?", (application,))
            kind, record_id = "call", found[0][0] if found else 0
        self._leave((kind, record_id))
        if not self._show(kind, record_id):
            self.show_place()
            return
        self._shown = kind, record_id
        self.stack.setCurrentWidget(self.call if kind == "call" else self.programme)
        if application is not None:
            self.call.choose_application(application)
        self.trail_changed.emit()

    def _leave(self, wanted: tuple[str, int] | None) -> None:
        """What is typed in the call or programme that goes away is saved; a call that gives way
        to another one does that itself."""
        if self._shown is None or self._shown == wanted:
            return
        before, after = self._shown[0], wanted[0] if wanted is not None else ""
        if before == "programme":
            self.programme.leave()
        elif before != after:
            self.call.open_panel(None)

    def show_place(self) -> None:
        self._leave(None)
        self._shown = None
        self.stack.setCurrentWidget(self.list_view)
        self._pane().fill()
        self.trail_changed.emit()

    def trail(self) -> list[tuple[str, str, Any]]:
        here = (self.title(), "place", "grants")
        if self._shown is None:
            return [(self.title(), "", None)]
        if self._shown[0] == "programme":
            return [here, (self.programme.header.title.text(), "", None)]
        board = self.call.board
        if board is None:
            return [here]
        detail = details(self.store.rows)[board.call.id]
        steps: list[tuple[str, str, Any]] = [
            here,
            (board.call.programme, "programme", detail.programme_id),
        ]
        open_ = self.call.opened_application()
        steps.append((shown.call_name(board.call), "call" if open_ else "", board.call.id))
        return [*steps, *([(open_, "", None)] if open_ else [])]

    # --- keys and commands

    def first_focus(self) -> QWidget | None:
        if self._shown is None:
            table = self._pane().list.table
            return table if table.lines.rowCount() else self._pane().list.offer
        return self.call.table if self._shown[0] == "call" else self.programme.ui.name

    def new_record(self) -> None:
        if self._shown is not None and self._shown[0] == "call":
            self.call.new_application()
        elif self._shown is not None:
            self.new_call(self._shown[1])
        elif self.tabs.key() == ALLOCATIONS:
            self.allocations.add_new()
        else:
            self.new_call()

    def new_call(self, programme_id: int | None = None) -> None:
        """Begin a call beside the list, of a programme if one is shown."""
        self.show_place()
        self.tabs.choose(CALLS)
        self.calls.begin(programme_id)

    def new_allocation(self) -> None:
        """Begin an allocation beside the list."""
        self.show_place()
        self.tabs.choose(ALLOCATIONS)
        self.allocations.add_new()

    def find_within(self) -> None:
        if self._shown is None:
            self._pane().list.focus_filter()
        elif self._shown[0] == "call":
            self.call.start_filter()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        if self._shown is None:
            said = self.tr("Calls") if self.tabs.key() == CALLS else self.tr("Allocations")
            return said, self._pane().cells()
        if self._shown[0] == "call" and self.call.board is not None:
            return shown.heading(self.call.board.call), self.call.cells()
        return None

    def commands(self) -> list[Command]:
        found = [
            Command(self.tr("New call"), self.new_call, "plus"),
            Command(self.tr("New allocation"), self.new_allocation, "plus"),
        ]
        if self._shown is not None and self._shown[0] == "call":
            about = self.tr("About the call: days, money, rules")
            found += [
                Command(self.tr("New application"), self.call.new_application, "plus", "Ctrl+N"),
                Command(about, lambda: self.call.open_panel(CALL), "information-outline"),
                Command(self.tr("Log a phone call"), self.call.act.log_call, "phone-plus", "R"),
            ]
        return found
