"""Money allotted without application: a list, and beside it the one that is chosen."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.fields.currency_box import MAIN
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_allocation_form import Ui_AllocationForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Allocation
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants.allocations import AllocationLine, allocations
from bibk_desktop.work.grants.changes import fields_of
from bibk_desktop.work.grants.columns import allocation_columns, allocation_export_columns
from bibk_desktop.work.grants.filled_form import set_up, show_beginnings
from bibk_desktop.work.grants.list_card import ListCard
from bibk_desktop.work.grants.money_reading import following, money_reading
from bibk_desktop.work.grants.panel import Panel, PanelSplit
from bibk_desktop.work.grants.part_cards import ANYBODY
from bibk_desktop.work.grants.rules import MUNICIPALITY, ORGANISATION, LeadKey

RECEIVER_FIELDS = {
    MUNICIPALITY: "receiver_municipality_id",
    ORGANISATION: "receiver_organisation_id",
}


class AllocationPanel(Panel):
    """The fields of an allocation save themselves."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self._currency = MAIN
        self.remove = Button("", "trash-can-outline", "bare", self.delete)
        self.remove.name(self.tr("Delete the allocation"))
        self.beside_title.addWidget(self.remove)
        self.ui = Ui_AllocationForm()
        holder = set_up(self.ui, note=self.tr("Note"))
        self.ui.receiver.kinds, self.ui.receiver.created = ANYBODY, (ORGANISATION,)
        self.ui.receiver.use(page.store)
        self.ui.receiver.picked.connect(self._set_receiver)
        self.form = RecordForm(
            page,
            self.ui,
            Allocation,
            readings={"amount": money_reading(lambda: self._currency)},
            also={"amount_words": self._follow},
        )
        card = Card(self.tr("The allocation"))
        card.add(holder)
        self.add_card(card)

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    def _follow(self, said: str) -> dict[str, Any]:
        kept = self._record(self.id)
        found = following(kept.amount_words, kept.amount, said) if kept is not None else {}
        return {name: value for name, value in found.items() if name == "amount"}

    def _record(self, id_: int | None) -> Allocation | None:
        with self._store.read() as session:
            return session.get(Allocation, id_) if id_ is not None else None

    def show_allocation(self, id_: int) -> bool:
        """Show an allocation; False if it is gone."""
        found = self._record(id_)
        if found is None or id_ != self.id:
            self.leave()
        if found is None:
            return False
        self.id, self._currency = id_, found.currency
        self.title.setText(found.name or self.tr("Allocation without a name"))
        self.form.show(found)
        self.ui.receiver.show_key(receiver(found))
        show_beginnings(self)
        return True

    def leave(self) -> None:
        """Save what is typed; nothing is shown any more."""
        self.ui.receiver.flush()
        self.ui.receiver.forget()
        self.form.show(None)
        self.id = None

    def focus_here(self) -> None:
        """Put the keyboard into the name."""
        self.ui.name.setFocus()
        self.ui.name.selectAll()

    def _set_receiver(self, key: LeadKey | None) -> None:
        if self.id is not None:
            self._store.change(Allocation, self.id, **fields_of(key, RECEIVER_FIELDS))

    def delete(self) -> None:
        """Delete the allocation at once, with a way back."""
        if self.id is not None:
            gone, said = self.id, self.tr("Deleted: %1").replace("%1", self.title.text())
            self.page.flush()
            self._store.delete(Allocation, gone)
            self.page.toast_requested.emit(said)


def receiver(found: Allocation) -> LeadKey | None:
    """Who gets the money: kind and id, None where that is not noted."""
    if found.receiver_municipality_id is not None:
        return MUNICIPALITY, found.receiver_municipality_id
    if found.receiver_organisation_id is not None:
        return ORGANISATION, found.receiver_organisation_id
    return None


class AllocationsPane(QWidget):
    """The list; Enter opens an allocation beside it, and then the chosen row's is shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._filling = False
        self._found: list[AllocationLine] = []
        empty = (
            self.tr("No allocations yet: money that comes without an application."),
            self.tr("New allocation"),
        )
        self.list = ListCard(
            allocation_columns(page.store.today()),
            self.tr("Allocations"),
            lambda row: row.id,
            lambda row: row.heading,
            empty,
        )
        self.list.opened.connect(lambda row: self.open(row.id))
        self.list.chosen.connect(self._follow)
        self.list.deleted.connect(self._delete)
        self.list.creating.connect(self.add_new)
        self.panel = AllocationPanel(page)
        self.panel.closed.connect(self.close_panel)
        self.split = PanelSplit("grants.allocations", self.list)
        self.split.add_panel(self.panel)
        self.split.changed.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    def fill(self) -> None:
        """Show what is stored now; what was open is closed if it is gone."""
        self._found = allocations(self.page.store.rows)
        self._show()
        if self.split.panel() is not None and not self.panel.show_allocation(self.panel.id or 0):
            self.close_panel()

    def _show(self) -> None:
        """With fewer columns where there is little room."""
        every = allocation_columns(self.page.store.today())
        chosen = self.list.table.current_row()
        self._filling = True
        self.list.show_columns([every[0], every[4], every[6]] if self.split.is_tight() else every)
        self.list.show_rows(self._found)
        if chosen is not None:
            self.list.table.choose(chosen.id)
        self._filling = False

    def open(self, id_: int, focus: bool = True) -> None:
        """Open an allocation beside the list."""
        if self.panel.show_allocation(id_):
            self._filling = True
            self.list.table.choose(id_)
            self._filling = False
            self.split.open_panel(self.panel)
            if focus:
                self.panel.focus_here()

    def close_panel(self) -> None:
        """Close what stands beside."""
        inside = self.panel.isAncestorOf(self.focusWidget() or self)
        self.panel.leave()
        self.split.open_panel(None)
        if inside:
            self.list.table.setFocus()

    def _follow(self, row: AllocationLine | None) -> None:
        if row is not None and self.split.panel() is not None and not self._filling:
            self.panel.show_allocation(row.id)

    def add_new(self) -> None:
        """A new allocation, opened at once to be filled in."""
        self.list.filter.clear()
        self.open(self.page.store.add(Allocation()))

    def _delete(self, row: AllocationLine) -> None:
        self.page.flush()
        self.page.store.delete(Allocation, row.id)
        self.page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", row.name))

    def cells(self) -> list[list[Any]]:
        """The list as it stands, for Excel, in all its columns."""
        return self.list.cells(allocation_export_columns(self.page.store.today()))
