"""Every call in a list, by how far it has come or by funder, and a new one beside it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.fields.values import reading
from bibk_desktop.forms.ui_call_new import Ui_CallNew
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Call, Programme
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.call_lines import CallSummary, by_funder, call_list
from bibk_desktop.work.grants.changes import create_call
from bibk_desktop.work.grants.columns import call_columns
from bibk_desktop.work.grants.filled_form import set_up
from bibk_desktop.work.grants.list_card import ListCard
from bibk_desktop.work.grants.panel import Panel, PanelSplit

STATE, FUNDER = "state", "funder"
KEY = "grants.order"
LONGEST = 500


class NewCallPanel(Panel):
    """Programme, funder, name and last day; nothing is stored of the call until Skapa."""

    created = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.title.setText(self.tr("New call"))
        self.ui = Ui_CallNew()
        fields = set_up(self.ui)
        self.ui.programme.use(page.store)
        self.ui.funder.use(page.store)
        self.ui.programme.picked.connect(lambda _: self._show_funder())
        self.ui.funder.picked.connect(self._set_funder)
        self.ui.name.setMaxLength(LONGEST)
        self._closes = reading(Call, "closes", page.store.today)
        self.ui.closes.textEdited.connect(lambda _: mark_wrong(self.ui.closes, ""))
        for field in (self.ui.name, self.ui.closes):
            field.returnPressed.connect(self.create_it)
        self.create_button = Button(self.tr("Create call"), "plus", "filled", self.create_it)
        self.add_card(self._card(fields))

    def _card(self, fields: QWidget) -> Card:
        card = Card()
        card.add(fields)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.create_button)
        card.body.addLayout(foot)
        return card

    def begin(self, programme_id: int | None = None) -> None:
        """Begin a call, of a programme if that is known."""
        self.ui.programme.forget()
        self.ui.programme.show_key(programme_id)
        self.ui.name.clear()
        self.ui.closes.clear()
        mark_wrong(self.ui.closes, "")
        self._show_funder()

    def focus_here(self) -> None:
        """Put the keyboard where something is missing."""
        (self.ui.name if self.ui.programme.key() is not None else self.ui.programme).setFocus()

    def _show_funder(self) -> None:
        """The funder is the programme's; it can be set where the programme has none."""
        key = self.ui.programme.key()
        found = self.page.store.rows("SELECT funder_id FROM programme WHERE id = ?", (key,))
        self.ui.funder.forget()
        self.ui.funder.show_key(found[0][0] if found else None)
        self.ui.funder.setEnabled(bool(found) and found[0][0] is None)
        self.create_button.setEnabled(key is not None)

    def _set_funder(self, organisation_id: int | None) -> None:
        key = self.ui.programme.key()
        if isinstance(key, int):
            self.page.store.change(Programme, key, funder_id=organisation_id)

    def create_it(self) -> None:
        """Store the call; what is no date is said and stays as typed."""
        self.ui.programme.flush()
        programme = self.ui.programme.key()
        if not isinstance(programme, int):
            self.ui.programme.setFocus()
            return
        try:
            closes: FuzzyDate = self._closes.read(self.ui.closes.text())
        except WrongInput as why:
            mark_wrong(self.ui.closes, str(why))
            self.ui.closes.setFocus()
            return
        name = " ".join(self.ui.name.text().split())
        self.created.emit(create_call(self.page.store, programme, name, closes))


class CallsPane(QWidget):
    """The list; Enter turns to a call's board or to a programme."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._found: list[CallSummary] = []
        empty = (
            self.tr("No calls yet. Write the first: its programme, who gives the money, last day."),
            self.tr("New call"),
        )
        self.order = Segmented(
            [(STATE, self.tr("By state")), (FUNDER, self.tr("By funder"))], self.tr("Order")
        )
        columns = call_columns(page.store.today())
        name = self.tr("Calls")
        self.list = ListCard(columns, name, lambda row: row.key, self._heading, empty)
        self.list.add_beside_filter(self.order)
        self.list.opened.connect(lambda row: page.open_requested.emit(*row.key))
        self.list.deleted.connect(self._delete)
        self.list.creating.connect(self.begin)
        self.order.chosen.connect(self._ordered)
        self.beginning = NewCallPanel(page)
        self.beginning.closed.connect(self.close_panel)
        self.beginning.created.connect(self._created)
        self.split = PanelSplit("grants.calls", self.list)
        self.split.add_panel(self.beginning)
        self.split.changed.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def _heading(self, row: CallSummary) -> str:
        by = shown.funder_heading if self.order.key() == FUNDER else shown.state_heading
        return by(row)

    def _ordered(self, key: str) -> None:
        self.page.memory.put(KEY, key)
        self._show()

    def fill(self) -> None:
        """Show what is stored now."""
        self._found = call_list(self.page.store.rows, self.page.store.now())
        self._show()

    def _show(self) -> None:
        """In the order that is chosen, with fewer columns where there is little room."""
        rows = by_funder(self._found) if self.order.key() == FUNDER else self._found
        every = call_columns(self.page.store.today())
        few = [every[0], every[3], *([] if self.split.is_beside() else [every[5]])]
        self.list.show_columns(few if self.split.is_tight() else every)
        self.list.show_rows(rows)

    def begin(self, programme_id: int | None = None) -> None:
        """Begin a new call beside the list."""
        self.beginning.begin(programme_id)
        self.split.open_panel(self.beginning)
        self.beginning.focus_here()

    def close_panel(self) -> None:
        """Put the new call away."""
        self.split.open_panel(None)
        self.list.table.setFocus()

    def _created(self, call_id: int) -> None:
        self.split.open_panel(None)
        self.page.open_requested.emit("call", call_id)

    def _delete(self, row: CallSummary) -> None:
        model: Any = Call if row.call is not None else Programme
        self.page.store.delete(model, row.key[1])
        said = self.tr("Deleted: %1").replace("%1", shown.summary_title(row))
        self.page.toast_requested.emit(said)

    def cells(self) -> list[list[Any]]:
        """The list as it stands, for Excel, in all its columns."""
        return self.list.cells(call_columns(self.page.store.today()))
