"""All requests: the open first, with their last day and how many have answered."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.requests.columns import list_columns, state_heading
from bibk_desktop.work.requests.keys import on_delete
from bibk_desktop.work.requests.rules import OPEN, Sheet, sheets


class RequestList(QWidget):
    """The list, its filter, and what an empty one offers."""

    creating = Signal(str)
    deleted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._any = False
        self.header = PageHeader(self.tr("Requests"))
        excel = Button(self.tr("List to Excel"), "file-excel-outline")
        excel.clicked.connect(lambda: page.take_out_requested.emit("list"))
        self.new = Button(self.tr("New request"), "plus", "filled", lambda: self.creating.emit(""))
        self.header.add_button(excel)
        self.header.add_button(self.new)
        self._make_table()
        self._make_empty()
        self._lay()

    def _make_table(self) -> None:
        columns = list_columns(self._page.store.today())
        name = self.tr("Requests")
        self.table = Table(columns, name, lambda one: one.id, state_heading, swedish_key)
        self.table.opened.connect(lambda one: self._page.open_requested.emit("request", one.id))
        on_delete(self.table, self._delete)
        self.filter = filter_line(self.tr("Filter"), self.tr("Filter requests"))
        self.filter.textChanged.connect(self._filter)

    def _make_empty(self) -> None:
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.offer = Button("+", "plus", pressed=lambda: self.creating.emit(self._wanted()))
        self.empty = QWidget()
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(13, 14, 13, 14)
        column.setSpacing(10)
        column.addWidget(self.nothing)
        column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _lay(self) -> None:
        card = Card()
        card.body.setContentsMargins(1, 10, 1, 1)
        card.body.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(10, 0, 10, 8)
        top.addWidget(self.filter, 2)
        top.addStretch(1)
        card.body.addLayout(top)
        card.body.addWidget(self.empty, 1)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(card, 1)
        set_least(self, height=260)

    # --- what is shown

    def fill(self) -> None:
        """Show all requests as they are stored."""
        store = self._page.store
        found = sheets(store.rows, store.today())
        self._any = bool(found)
        waiting = sum(one.state == OPEN for one in found)
        late = sum(1 for one in found if one.late(store.today()))
        self.header.show_words(self.tr("Requests"), "", self._about(waiting, late))
        self.table.show_rows(found)
        self._show_state()

    def _about(self, waiting: int, late: int) -> str:
        said = [self.tr("%n open", "", waiting)] if waiting else []
        said += [self.tr("%n late", "", late)] if late else []
        return " · ".join(said)

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        self._show_state()

    def _wanted(self) -> str:
        """What a filter that finds nothing may create."""
        return " ".join(self.filter.text().split()) if self._any else ""

    def _show_state(self) -> None:
        shown, wanted = bool(self.table.lines.rowCount()), self._wanted()
        self.table.setVisible(shown)
        self.filter.setVisible(self._any)
        empty = self.tr(
            "Nothing has been asked yet. A request goes to all municipalities or to some, with "
            "a last day, and everybody's answer stands in a row of its own."
        )
        self.nothing.setText(self.tr("Nothing fits the filter.") if self._any else empty)
        create = self.tr("Create “%1”").replace("%1", wanted)
        said = create if wanted else self.tr("Ask the first question")
        self.offer.setText(said.replace("&", "&&"))
        self.empty.setVisible(not shown)

    def choose(self, request_id: int) -> None:
        """Put the keyboard's row on a request, if it is shown."""
        self.table.choose(request_id)

    def cells(self) -> list[list[Any]]:
        """The list as it is shown, for Excel."""
        return self.table.lines.cells()

    def _delete(self) -> None:
        one: Sheet | None = self.table.current_row()
        if one is not None:
            self.deleted.emit(one)
