"""One call: its heading, the figures, the funding board, and beside it what is opened."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.fields.status_menu import APPLICATION, StatusMenu, status_words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import ElidedLabel
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Application
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.application_panel import ApplicationPanel
from bibk_desktop.work.grants.board_figures import BoardFigures
from bibk_desktop.work.grants.board_table import BoardTable, Columns
from bibk_desktop.work.grants.call_header import CallTitle
from bibk_desktop.work.grants.call_lines import details, open_request
from bibk_desktop.work.grants.call_panel import CallPanel
from bibk_desktop.work.grants.changes import ask_all, create_application, log_call
from bibk_desktop.work.grants.columns import (
    beside_columns,
    board_cells,
    board_columns,
    compact_columns,
)
from bibk_desktop.work.grants.history import set_status
from bibk_desktop.work.grants.new_application import NewApplicationPanel
from bibk_desktop.work.grants.panel import PanelSplit
from bibk_desktop.work.grants.rules import Board, BoardRow, LeadKey, board, concerns

GAP = 12
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
        self.menu: StatusMenu | None = None
        self._make_head()
        self._make_board()
        self._make_panels()
        self._lay()

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    # --- what stands where

    def _make_head(self) -> None:
        self.heading = CallTitle(self.tr("About the call"))
        self.heading.more.clicked.connect(lambda: self.open_panel(CALL))
        self.excel = Button(
            self.tr("To Excel"),
            "file-excel-outline",
            pressed=lambda: self.page.take_out_requested.emit("list"),
        )
        self.ask = Button(self.tr("Ask all"), "comment-question-outline", pressed=self.ask_all)
        self.new = Button(self.tr("New application"), "plus", "filled", self.new_application)
        self.figures = BoardFigures(self.tr("Figures of the call"))
        self.figures.chosen.connect(lambda _: self._show_rows())

    def _make_board(self) -> None:
        self.table = BoardTable(self.tr("Funding board"))
        self.table.opened.connect(self._enter)
        self.table.current_row_changed.connect(self._follow)
        self.table.ring_asked.connect(self.log_call)
        self.table.status_asked.connect(self.ask_status)
        self.table.delete_asked.connect(self._delete)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the board"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.table.filter)
        self.filter_line = _inset(self.filter)
        self.filter_line.hide()
        self.keys = ElidedLabel(
            self.tr("Enter opens or begins · S status · R logs a call · Ctrl+F filters"), "small"
        )
        self.card = Card()
        self.card.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self.card.body.setContentsMargins(1, 1, 1, 6)
        self.card.body.setSpacing(0)
        self.card.body.addWidget(self.filter_line)
        self.card.add(self.table, 1)
        self.card.body.addWidget(_inset(self.keys))

    def _make_panels(self) -> None:
        page = self.page
        self.application, self.call = ApplicationPanel(page), CallPanel(page)
        self.beginning = NewApplicationPanel(page)
        self.split = PanelSplit("grants.board", self.card)
        for panel in (self.application, self.call, self.beginning):
            panel.closed.connect(self.close_panel)
            self.split.add_panel(panel)
        self.split.changed.connect(self._fit)
        self.application.application_chosen.connect(self.open_panel)
        self.call.programme_chosen.connect(lambda id_: page.open_requested.emit("programme", id_))
        self.beginning.created.connect(self._created)

    def _lay(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(10))
        for button in (self.excel, self.ask, self.new):
            buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
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
        if found is None:
            self._turn(None)
            return False
        detail = details(self._store.rows)[call_id]
        self.heading.show_words(shown.heading(found.call), *shown.about(found.call, detail, today))
        self.figures.show_figures(shown.figures(found.figures, found.call))
        self._show_asking()
        self._show_rows()
        self._show_panel()
        return True

    def _show_asking(self) -> None:
        """Only where requests have a place; one that is out is opened instead of a new one."""
        assert self.board is not None
        self.ask.setVisible(self.page.opens("request"))
        asked = open_request(self._store.rows, self.board.call.id)
        self.ask.setText(self.tr("Ask all") if asked is None else self.tr("The request"))

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
        panels = {CALL: self.call, NEW: self.beginning}
        panel: QWidget | None = None
        if self._open is not None:
            panel = self.application if isinstance(self._open, int) else panels[str(self._open)]
        self.split.open_panel(panel)
        self.opened.emit()

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

    def ask_status(self, row: BoardRow) -> StatusMenu:
        """Offer the words for how far a row's application has come, also where there is none."""
        one = row.leads[-1] if row.leads else None
        menu = StatusMenu(one.status if one else "", row.name, self, APPLICATION)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.picked.connect(lambda status: self._set_status(row, status))
        menu.popup(self.table.corner())
        self.menu = menu
        return menu

    def _set_status(self, row: BoardRow, status: str) -> None:
        assert self.board is not None
        said = status_words(status, APPLICATION)
        if row.leads:
            set_status(self._store, row.leads[-1].id, status)
        else:
            create_application(self._store, self.board.call, row.key, status)
        self.page.toast_requested.emit(f"{row.name}: {said}")

    def _delete(self, row: BoardRow) -> None:
        if row.leads:
            one = row.leads[-1]
            self.page.flush()
            self._store.delete(Application, one.id)
            said = ", ".join(filter(None, (row.name, one.purpose)))
            self.page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", said))

    # --- contacts

    def log_call(self, row: BoardRow | None = None) -> None:
        """Note that whoever answers in a row was phoned today about the call."""
        row = row or self.table.current_row()
        if row is None or self.board is None or not shown.leads_to_rows(row):
            return
        log_call(self._store, row.key[1], self.board.call)
        who = row.office.answers.name if row.office and row.office.answers else ""
        said = ", ".join(filter(None, (row.name, who)))
        self.page.toast_requested.emit(self.tr("Call logged: %1").replace("%1", said))

    def ask_all(self) -> None:
        """Open the request about the call, begun now where there is none."""
        if self.board is None:
            return
        asked = open_request(self._store.rows, self.board.call.id)
        if asked is None:
            places = [row.key[1] for row in self.board.rows if shown.leads_to_rows(row)]
            asked = ask_all(self._store, self.board.call, places)
        self.page.open_requested.emit("request", asked)

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
