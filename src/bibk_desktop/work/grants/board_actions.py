"""What is done from a row of the board: a status set, an application deleted, a call logged."""

from PySide6.QtCore import QObject, Qt

from bibk_desktop.fields.status_menu import APPLICATION, StatusMenu, status_words
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Application
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.money import CallLine
from bibk_desktop.work.grants.board_table import BoardTable
from bibk_desktop.work.grants.call_lines import open_request
from bibk_desktop.work.grants.changes import ask_all, create_application, log_call
from bibk_desktop.work.grants.history import set_status
from bibk_desktop.work.grants.rules import Board, BoardRow
from bibk_desktop.work.grants.shown import leads_to_rows


class BoardActions(QObject):
    """Each is one step with a toast that names it; all are about the call on the board."""

    def __init__(self, page: Page, table: BoardTable) -> None:
        super().__init__(page)
        self._page, self._table = page, table
        self.call: CallLine | None = None
        self.menu: StatusMenu | None = None
        table.ring_asked.connect(self.log_call)
        table.status_asked.connect(self.ask_status)
        table.delete_asked.connect(self.delete)

    @property
    def _store(self) -> Store:
        store: Store = self._page.store
        return store

    def ask_status(self, row: BoardRow) -> StatusMenu:
        """Offer the words for how far a row's application has come, also where there is none."""
        one = row.leads[-1] if row.leads else None
        menu = StatusMenu(one.status if one else "", row.name, self._table, APPLICATION)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.picked.connect(lambda status: self._set_status(row, status))
        menu.popup(self._table.corner())
        self.menu = menu
        return menu

    def _set_status(self, row: BoardRow, status: str) -> None:
        if row.leads:
            set_status(self._store, row.leads[-1].id, status)
        elif self.call is not None:
            create_application(self._store, self.call, row.key, status)
        self._page.toast_requested.emit(f"{row.name}: {status_words(status, APPLICATION)}")

    def delete(self, row: BoardRow) -> None:
        """Delete the row's own last application at once."""
        if row.leads:
            one = row.leads[-1]
            self._page.flush()
            self._store.delete(Application, one.id)
            said = ", ".join(filter(None, (row.name, one.purpose)))
            self._page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", said))

    def log_call(self, row: BoardRow | None = None) -> None:
        """Note that whoever answers in a row, the chosen one, was phoned today about the call."""
        row = row or self._table.current_row()
        if row is None or self.call is None or not leads_to_rows(row):
            return
        log_call(self._store, row.key[1], self.call)
        who = row.office.answers.name if row.office and row.office.answers else ""
        said = ", ".join(filter(None, (row.name, who)))
        self._page.toast_requested.emit(self.tr("Call logged: %1").replace("%1", said))

    def ask_all(self, board: Board) -> None:
        """Open the request about the call, begun now where there is none."""
        asked = open_request(self._store.rows, board.call.id)
        places = [row.key[1] for row in board.rows if leads_to_rows(row)]
        id_ = ask_all(self._store, board.call, places) if asked is None else asked.id
        self._page.open_requested.emit("request", id_)
