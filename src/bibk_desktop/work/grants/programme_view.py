"""One grant programme: its name, funder and purpose, and its calls."""

from datetime import datetime

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_programme_form import Ui_ProgrammeForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.model import Organisation, Programme
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.call_header import Heading
from bibk_desktop.work.grants.call_lines import CallSummary, call_list
from bibk_desktop.work.grants.filled_form import set_up, show_beginnings

GAP = 12


class ProgrammeView(QWidget):
    """The fields of a programme save themselves; its calls lead to their boards."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self.header = Heading()
        self.remove = Button("", "trash-can-outline", "bare", self.delete)
        self.remove.name(self.tr("Delete the programme"))
        self.new = Button(self.tr("New call"), "plus", "filled", page.new_record)
        self.ui = Ui_ProgrammeForm()
        holder = set_up(self.ui, purpose=self.tr("Purpose"))
        self.form = RecordForm(page, self.ui, Programme)
        self.about = Card(self.tr("The programme"))
        self.about.add(holder)
        self._make_calls()
        self._lay()

    def _make_calls(self) -> None:
        self.nothing = label(self.tr("No call yet."), "quiet")
        self.list = RowList(self.tr("Calls of the programme"), fit=True)
        self.list.opened.connect(lambda id_: self.page.open_requested.emit("call", id_))
        self.calls = Card(self.tr("Calls"))
        self.calls.add(self.nothing)
        self.calls.add(self.list)

    def _lay(self) -> None:
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(GAP)
        for card in (self.about, self.calls):
            side = QVBoxLayout()
            side.addWidget(card)
            side.addStretch(1)
            columns.addLayout(side, 1)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.header, 1)
        head.addWidget(self.remove)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(columns, 1)

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    def show_programme(self, programme_id: int) -> bool:
        """Show a programme; False if it is gone."""
        with self._store.read() as session:
            found = session.get(Programme, programme_id)
            known = found is not None and found.funder_id is not None
            funder = session.get(Organisation, found.funder_id) if found and known else None
        if found is None:
            self.leave()
            return False
        self.id = programme_id
        self.header.show_words(_name(found), funder.name if funder else "")
        self.form.show(found)
        show_beginnings(self)
        self._show_calls(programme_id)
        return True

    def _show_calls(self, programme_id: int) -> None:
        now = self._store.now()
        every = call_list(self._store.rows, now)
        mine = [one for one in every if one.programme_id == programme_id and one.call]
        self.list.show_rows([_row(one, now) for one in mine])
        self.list.setVisible(bool(mine))
        self.nothing.setVisible(not mine)

    def leave(self) -> None:
        """Save what is typed."""
        self.form.show(None)
        self.id = None

    def delete(self) -> None:
        """Delete the programme with its calls at once, with a way back."""
        if self.id is not None:
            gone, said = self.id, self.tr("Deleted: %1").replace("%1", self.header.title.text())
            self.page.flush()
            self._store.delete(Programme, gone)
            self.page.toast_requested.emit(said)


def _name(found: Programme) -> str:
    return found.name or words.text("grants.nameless_programme")


def _row(one: CallSummary, now: datetime) -> Row:
    assert one.call is not None and one.state is not None
    closes, _ = shown.closes_words(one.call, now)
    return Row(
        key=one.call.id,
        text=shown.call_name(one.call),
        detail=" · ".join(filter(None, (closes, shown.amounts(one.sought)))),
        end=words.name(one.state),
        role=shown.STATE_ROLES[one.state],
        chip=True,
    )
