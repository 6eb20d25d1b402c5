"""One call: its heading, the figures, the funding board, and beside it what is opened."""

from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import ElidedLabel
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.application_panel import ApplicationPanel
from bibk_desktop.work.grants.board_actions import BoardActions
from bibk_desktop.work.grants.board_figures import BoardFigures
from bibk_desktop.work.grants.board_table import BoardTable, Columns
from bibk_desktop.work.grants.call_header import Heading
from bibk_desktop.work.grants.call_lines import OpenRequest, details, open_request
from bibk_desktop.work.grants.call_panel import CallPanel
from bibk_desktop.work.grants.columns import (
    beside_columns,
    board_cells,
    board_columns,
    compact_columns,
)
from bibk_desktop.work.grants.new_application import NewApplicationPanel
from bibk_desktop.work.grants.panel import Panel, PanelSplit
from bibk_desktop.work.grants.rules import Board, BoardRow, LeadKey, board, concerns

GAP = 12
AnyPanel = TypeVar("AnyPanel", bound=Panel)
NARROW, LEAST_HEIGHT = 860, 210
CALL, NEW = "call", "new"
Open = int | str | None
"""What stands beside the board: an application's id, the call, a new application, or nothing."""


class CallView(QWidget):
    """The board of one call. It asks the page to turn elsewhere."""

    opened = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.board: Board | None = None
        self._open: Open = None
        self._filling = False
        self._shown_columns: Columns = board_columns
        self._make_head()
        self._make_board()
        self.split = PanelSplit("grants.board", self.card)
        self.split.changed.connect(self._fit)
        self._lay()

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    # --- what stands where

    def _make_head(self) -> None:
        self.heading = Heading(self.tr("About the call"))
        self.heading.more.clicked.connect(lambda: self.open_panel(CALL))
        self.excel = Button(
            self.tr("To Excel"),
            "file-excel-outline",
            pressed=lambda: self.page.take_out_requested.emit("list"),
        )
        self.ask = Button(self.tr("Ask all"), "comment-question-outline", pressed=self._ask_all)
        self.new = Button(self.tr("New application"), "plus", "filled", self.new_application)
        self.figures = BoardFigures(self.tr("Figures of the call"))
        self.figures.chosen.connect(lambda _: self._show_rows())

    def _make_board(self) -> None:
        self.table = BoardTable(self.tr("Funding board"))
        self.table.opened.connect(self._enter)
        self.table.current_row_changed.connect(self._follow)
        self.act = BoardActions(self.page, self.table)
        self.filter = filter_line(self.tr("Filter"), self.tr("Filter the board"))
        self.filter.textChanged.connect(self.table.filter)
        self.filter_line = _inset(self.filter)
        self.filter_line.hide()
        self.keys = ElidedLabel(
            self.tr("Enter opens or begins · S status · R logs a call · Ctrl+F filters"), "small"
        )
        self.card = Card()
        set_least(self.card, height=LEAST_HEIGHT)
        self.card.body.setContentsMargins(1, 1, 1, 6)
        self.card.body.setSpacing(0)
        self.card.body.addWidget(self.filter_line)
        self.card.add(self.table, 1)
        self.card.body.addWidget(_inset(self.keys))

    # --- what is made when it is first asked for

    @cached_property
    def application(self) -> ApplicationPanel:
        """One application, whole."""
        panel = ApplicationPanel(self.page)
        panel.application_chosen.connect(self.open_panel)
        return self._added(panel)

    @cached_property
    def call(self) -> CallPanel:
        """The call itself, whole."""
        panel = CallPanel(self.page)
        turn = self.page.open_requested.emit
        panel.programme_chosen.connect(lambda id_: turn("programme", id_))
        return self._added(panel)

    @cached_property
    def beginning(self) -> NewApplicationPanel:
        """A new application."""
        panel = NewApplicationPanel(self.page)
        panel.created.connect(self._created)
        return self._added(panel)

    def _added(self, panel: AnyPanel) -> AnyPanel:
        panel.closed.connect(self.close_panel)
        self.split.add_panel(panel)
        return panel

    def _lay(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(10))
        for button in (self.excel, self.ask, self.new):
            buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(theme.px(10))
        self._head.addWidget(self.heading, 1)
        self._head.addLayout(buttons)
        self._head.setAlignment(buttons, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._head)
        column.addWidget(self.figures)
        column.addWidget(self.split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < theme.px(NARROW)
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)
        if self._columns() is not self._shown_columns:
            self._show_rows()

    # --- what is shown

    def show_call(self, call_id: int) -> bool:
        """Show a call; what stood open beside another one is closed. False if it is gone."""
        if self.board is None or self.board.call.id != call_id:
            self.board = None
            self._turn(None)
            self.filter.clear()
            self.filter_line.hide()
            self.figures.clear()
        return self.refresh(call_id)

    def refresh(self, call_id: int) -> bool:
        """Show the call as it is stored now."""
        today = self._store.today()
        found = board(self._store.rows, call_id, today)
        self.board = found
        self.act.call = found.call if found is not None else None
        if found is None:
            self._turn(None)
            return False
        about = shown.about(found.call, details(self._store.rows)[call_id], self._store.now())
        self.heading.show_words(shown.heading(found.call), *about)
        self.figures.show_figures(shown.figures(found.figures, found.call))
        self._show_asking()
        self._show_rows()
        self._show_panel()
        return True

    def _show_asking(self) -> None:
        """Only where requests have a place; one that is out is opened instead of a new one."""
        assert self.board is not None
        self.ask.setVisible(self.page.opens("request"))
        self.ask.setText(self._asking(open_request(self._store.rows, self.board.call.id)))

    def _asking(self, asked: OpenRequest | None) -> str:
        if asked is None:
            return self.tr("Ask all")
        if not asked.is_sent:
            return self.tr("Draft of the request")
        said = self.tr("%1 of %2 have answered")
        return said.replace("%1", str(asked.answered)).replace("%2", str(asked.asked))

    def _show_rows(self) -> None:
        """The rows that the pressed figure counts, all without one."""
        if self.board is None:
            return
        key = self.figures.key()
        rows = [row for row in self.board.rows if not key or concerns(row, key)]
        self._filling, self._shown_columns = True, self._columns()
        try:
            self.table.show_board(self.board, rows, self._store.today(), self._shown_columns)
        finally:
            self._filling = False

    def _fit(self) -> None:
        """A panel that stands alone has the room of the figures too."""
        alone = self.split.panel() is not None and not self.split.is_beside()
        self.figures.setHidden(alone)
        self._show_rows()

    def _columns(self) -> Columns:
        """As many columns as there is room for."""
        if self.split.is_beside():
            return beside_columns
        return board_columns if self.width() >= theme.px(NARROW) else compact_columns

    def _show_panel(self) -> None:
        """What is open may have changed, or be gone."""
        if self.board is None:
            return
        if isinstance(self._open, int):
            if not self.application.show_application(self._open, self.board):
                self.close_panel()
        elif self._open == CALL:
            self.call.show_call(self.board)
        elif self._open == NEW:
            self.beginning.show_board(self.board)

    # --- what stands beside

    def opened_application(self) -> str:
        """Whose application is open; "" for none."""
        return self.application.title.text() if isinstance(self._open, int) else ""

    def open_panel(self, what: Open, focus: bool = True) -> None:
        """Open an application, the call or a new application beside the board."""
        if self.board is None:
            return
        self._turn(what)
        panel = self.split.panel()
        if focus and panel is not None:
            panel.focus_here()  # type: ignore[attr-defined]

    def close_panel(self) -> None:
        """Close what stands beside; the keyboard goes back to the board."""
        inside = self.split.panel()
        had = inside is not None and inside.isAncestorOf(self.focusWidget() or self)
        self._turn(None)
        if had:
            self.table.setFocus()

    def _turn(self, what: Open) -> None:
        """Turn to something beside the board; what stood there is saved."""
        if isinstance(self._open, int) and self._open != what:
            self.application.leave()
        elif self._open == CALL and what != CALL:
            self.call.leave()
        self._open = what
        self._show_panel()
        self.split.open_panel(self._panel_of(self._open))
        self.opened.emit()

    def _panel_of(self, what: Open) -> Panel | None:
        if what is None:
            return None
        if isinstance(what, int):
            return self.application
        return self.call if what == CALL else self.beginning

    def _enter(self, row: BoardRow) -> None:
        """Enter: the row's application, or a new one where there is none."""
        if row.main is not None:
            self.open_panel(row.main.id)
        else:
            self._begin(row.key)

    def _follow(self, row: BoardRow | None) -> None:
        """While an application stands beside, the chosen row's does."""
        if self._filling or row is None or not (self._open == NEW or isinstance(self._open, int)):
            return
        if row.main is not None:
            self.open_panel(row.main.id, focus=False)
        else:
            self._begin(row.key, focus=False)

    # --- applications

    def new_application(self) -> None:
        """Begin an application for the chosen row, where it has none of its own."""
        row = self.table.current_row()
        self._begin(row.key if row is not None and not row.leads else None)

    def _begin(self, lead: LeadKey | None, focus: bool = True) -> None:
        if self.board is None:
            return
        self._turn(NEW)
        self.beginning.begin(self.board, lead)
        if focus:
            self.beginning.focus_here()

    def _created(self, application_id: int) -> None:
        if self.board is None:
            return
        self.open_panel(application_id)
        row = self.board.row_of(application_id)
        if row is not None:
            self._choose(row)
            said = self.tr("Created: %1").replace("%1", row.name)
            self.page.toast_requested.emit(said)

    def _choose(self, row: BoardRow) -> None:
        """Choose a row, taking away what hides it."""
        self._filling = True
        try:
            if not self.table.choose(row.key):
                self.filter.clear()
                self.figures.clear()
                self.table.choose(row.key)
        finally:
            self._filling = False

    def choose_application(self, application_id: int) -> None:
        """Open an application and choose its row."""
        row = self.board.row_of(application_id) if self.board is not None else None
        if row is not None:
            self._choose(row)
        self.open_panel(application_id, focus=False)

    def _ask_all(self) -> None:
        if self.board is not None:
            self.act.ask_all(self.board)

    # --- keys and lists

    def start_filter(self) -> None:
        """Show the filter and put the keyboard into it."""
        if self.split.panel() is not None and not self.split.is_beside():
            self.close_panel()
        self.filter_line.show()
        self.filter.setFocus()
        self.filter.selectAll()

    def cells(self) -> list[list[Any]]:
        """The rows as they stand, for Excel."""
        assert self.board is not None
        return board_cells(self.board, self.table.lines.rows_shown(), self._store.today())


def _inset(widget: QWidget) -> QWidget:
    """The widget as far from the card's edge as the words of the table."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(9, 4, 9, 0)
    row.addWidget(widget)
    return line
