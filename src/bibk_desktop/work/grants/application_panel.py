"""One application, whole: who, what, money, case, and everything that belongs to it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bibk_desktop.fields.currency_box import MAIN
from bibk_desktop.fields.files_field import FilesField
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.status_menu import APPLICATION, StatusButton
from bibk_desktop.forms.ui_application_case import Ui_ApplicationCase
from bibk_desktop.forms.ui_application_money import Ui_ApplicationMoney
from bibk_desktop.forms.ui_application_what import Ui_ApplicationWhat
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Application
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants.changes import name_of, set_lead
from bibk_desktop.work.grants.filled_form import set_up, show_beginnings
from bibk_desktop.work.grants.history import set_status
from bibk_desktop.work.grants.history_card import HistoryCard
from bibk_desktop.work.grants.money_reading import in_kronor, money_reading
from bibk_desktop.work.grants.panel import Links, Panel
from bibk_desktop.work.grants.part_cards import (
    ANYBODY,
    PaymentsCard,
    ReportsCard,
    SharesCard,
    SupplementsCard,
)
from bibk_desktop.work.grants.records import Belongings, belongings
from bibk_desktop.work.grants.rules import MUNICIPALITY, ORGANISATION, Board, BoardRow, LeadKey
from bibk_desktop.work.grants.shown import company
from bibk_desktop.work.notes.internal_notes import InternalNotesCard

MONEY = ("sought", "granted", "own_contribution")


class ApplicationPanel(Panel):
    """The fields of an application save themselves; its status goes by the history's rule."""

    application_chosen = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self.currency = MAIN
        self.status = StatusButton(self.tr("Status"), "idea", APPLICATION)
        self.status.picked.connect(self._set_status)
        self.remove = Button("", "trash-can-outline", "bare", self.delete)
        self.remove.name(self.tr("Delete the application"))
        self.beside_title.addWidget(self.status)
        self.beside_title.addWidget(self.remove)
        self.others = Links()
        self.others.chosen.connect(self.application_chosen)
        self._make_forms()
        self.partners, self.supplements = SharesCard(page), SupplementsCard(page)
        self.payments, self.reports = PaymentsCard(page), ReportsCard(page)
        self.history = HistoryCard(page)
        self.notes = InternalNotesCard(page, "application_id")
        self.files = FilesField(page, "application_id")
        self._lay()

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    def _make_forms(self) -> None:
        self.what, self.money = Ui_ApplicationWhat(), Ui_ApplicationMoney()
        self.case = Ui_ApplicationCase()
        self._fields = [set_up(ui) for ui in (self.what, self.money, self.case)]
        self.what.lead.kinds, self.what.lead.created = ANYBODY, (ORGANISATION,)
        self.what.lead.use(self._store)
        self.what.lead.picked.connect(self._set_lead)
        readings = dict.fromkeys(MONEY, money_reading(lambda: self.currency))
        self.forms = [
            RecordForm(self.page, self.what, Application),
            RecordForm(self.page, self.money, Application, readings),
            RecordForm(self.page, self.case, Application),
        ]
        self.kronor = label("", "small")

    def _lay(self) -> None:
        self.add_card(self.others)
        self.add_card(self._card(self.tr("The application"), self._fields[0]))
        self.add_card(self._card(self.tr("Money"), self._fields[1], self.kronor))
        self.add_card(self.partners)
        self.add_card(self._card(self.tr("Case"), self._fields[2]))
        for card in (self.supplements, self.payments, self.reports):
            self.add_card(card)
        self.add_card(self._card(self.tr("Attached files"), self.files))
        self.add_card(self.notes)
        self.add_card(self.history)

    @staticmethod
    def _card(title: str, *inside: QWidget) -> Card:
        card = Card(title)
        for widget in inside:
            card.add(widget)
        return card

    # --- what is shown

    def show_application(self, application_id: int, board: Board) -> bool:
        """Show an application of the call on the board; False if it is gone."""
        with self._store.read() as session:
            found = belongings(session, application_id)
        if found is None:
            self.leave()
            return False
        if application_id != self.id:
            self.leave()
            self.area.verticalScrollBar().setValue(0)
        self.id = application_id
        self._show_head(found, board)
        self._show_fields(found)
        self.partners.show_shares(found.application, found.partners)
        self.supplements.show_records(application_id, found.supplements)
        self.payments.show_records(application_id, found.payments)
        self.reports.show_records(application_id, found.reports)
        self.history.show_records(application_id, found.history)
        self.files.show_files(application_id, found.files)
        self.notes.show_of(application_id)
        return True

    def _show_head(self, found: Belongings, board: Board) -> None:
        application = found.application
        row = board.row_of(application.id or 0)
        self.title.setText(name_of(self._store, lead(application)))
        said = (application.purpose, company(row) if row else "")
        self.say_about(" · ".join(filter(None, said)))
        self.status.show_status(application.status)
        self.others.show_links(_others(board, application.id or 0))

    def _show_fields(self, found: Belongings) -> None:
        application = found.application
        self.currency = application.currency
        self.partners.currency = self.payments.currency = application.currency
        for form in self.forms:
            form.show(application)
        self.what.lead.show_key(lead(application))
        for cell in (self.money.rate_cell, self.money.rate_on_cell):
            cell.setVisible(application.currency != MAIN)
        said = in_kronor(application.sought, application.rate, application.currency)
        self.kronor.setText(said)
        self.kronor.setVisible(bool(said))
        show_beginnings(*self._fields)

    def leave(self) -> None:
        """Save what is typed; nothing is shown any more."""
        self.what.lead.flush()
        self.what.lead.forget()
        for form in self.forms:
            form.show(None)
        self.id = None

    def focus_here(self) -> None:
        """Put the keyboard into the first field that says what it is for."""
        self.what.purpose.setFocus()

    # --- what is done

    def _set_status(self, status: str) -> None:
        if self.id is not None:
            self.page.flush()
            set_status(self._store, self.id, status)

    def _set_lead(self, key: LeadKey | None) -> None:
        """Somebody leads every application: an emptied field changes nothing."""
        if self.id is None:
            return
        if key is not None:
            set_lead(self._store, self.id, key)
        else:
            with self._store.read() as session:
                kept = session.get(Application, self.id)
            if kept is not None:
                self.what.lead.show_key(lead(kept))

    def delete(self) -> None:
        """Delete the application at once, with a way back."""
        if self.id is None:
            return
        said = self.tr("Deleted: %1").replace("%1", deleted_words(self))
        gone = self.id
        self.page.flush()
        self._store.delete(Application, gone)
        self.page.toast_requested.emit(said)


def deleted_words(panel: ApplicationPanel) -> str:
    """Which application is meant: who applies, and for what."""
    return ", ".join(filter(None, (panel.title.text(), panel.what.purpose.text())))


def lead(application: Application) -> LeadKey:
    """Who leads an application: kind and id."""
    if application.lead_municipality_id is not None:
        return MUNICIPALITY, application.lead_municipality_id
    return ORGANISATION, application.lead_organisation_id or 0


def _others(board: Board, application_id: int) -> list[tuple[str, Any]]:
    """The other applications of those who stand behind this one."""
    rows = [row for row in board.rows if _has(row, application_id)]
    found = {one.id: one for row in rows for one in (*row.leads, *row.shares)}
    found.pop(application_id, None)
    return [(_said(one), one.id) for one in found.values()]


def _has(row: BoardRow, application_id: int) -> bool:
    return any(one.id == application_id for one in (*row.leads, *row.shares))


def _said(one: Any) -> str:
    return ": ".join(filter(None, (one.lead, one.purpose)))
