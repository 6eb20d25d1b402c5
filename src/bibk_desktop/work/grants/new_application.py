"""A new application: who, what for, how far it has come; Skapa, or Enter, makes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import choices
from bibk_desktop.forms.ui_application_new import Ui_ApplicationNew
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label, set_role
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import ApplicationStatus
from bibk_desktop.work.facts.eligibility import Advice
from bibk_desktop.work.grants.changes import create_application
from bibk_desktop.work.grants.filled_form import set_up
from bibk_desktop.work.grants.panel import Panel
from bibk_desktop.work.grants.part_cards import ANYBODY
from bibk_desktop.work.grants.rules import ORGANISATION, Board, LeadKey, organisation_advice
from bibk_desktop.work.grants.shown import ADVICE_ROLES, heading

LONGEST = 500


class NewApplicationPanel(Panel):
    """Fields that store nothing until Skapa; what the call's rules say of the one who applies."""

    created = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._board: Board | None = None
        self.title.setText(self.tr("New application"))
        self.ui = Ui_ApplicationNew()
        fields = set_up(self.ui)
        self.ui.lead.kinds, self.ui.lead.created = ANYBODY, (ORGANISATION,)
        self.ui.lead.use(page.store)
        self.ui.lead.picked.connect(lambda _: self._show_advice())
        self.ui.purpose.setMaxLength(LONGEST)
        self.ui.purpose.returnPressed.connect(self.create_it)
        offer(self.ui.status, choices(ApplicationStatus))
        self.advice = label("", "small")
        self.advice.setWordWrap(True)
        self.create_button = Button(self.tr("Create application"), "plus", "filled", self.create_it)
        self.add_card(self._card(fields))

    def _card(self, fields: QWidget) -> Card:
        card = Card()
        card.add(fields)
        card.add(self.advice)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.create_button)
        card.body.addLayout(foot)
        return card

    def begin(self, board: Board, lead: LeadKey | None) -> None:
        """Begin an application in the call on the board, with who applies if that is known."""
        self._board = board
        self.say_about(heading(board.call))
        self.ui.lead.forget()
        self.ui.lead.show_key(lead)
        self.ui.purpose.clear()
        self.ui.status.setCurrentIndex(0)
        self._show_advice()

    def show_board(self, board: Board) -> None:
        """The board has changed; what is typed stays."""
        self._board = board
        self._show_advice()

    def focus_here(self) -> None:
        """Put the keyboard where something is missing."""
        (self.ui.purpose if self.ui.lead.key() is not None else self.ui.lead).setFocus()

    def _show_advice(self) -> None:
        key = self.ui.lead.key()
        found = self._advice(key) if isinstance(key, tuple) else None
        self.advice.setText(found.line.capitalize() if found is not None else "")
        self.advice.setVisible(found is not None)
        if found is not None:
            role = ADVICE_ROLES[found.eligibility]
            set_role(self.advice, role if role in ("ok", "watch") else "small")
        self.create_button.setEnabled(key is not None)

    def _advice(self, key: LeadKey) -> Advice | None:
        assert self._board is not None
        known = next((row.advice for row in self._board.rows if row.key == key), None)
        if known is None and key[0] == ORGANISATION:
            return organisation_advice(self._board.call, self._board.rules)
        return known

    def create_it(self) -> None:
        """Store the application; without one who applies the keyboard goes there."""
        self.ui.lead.flush()
        key = self.ui.lead.key()
        if not isinstance(key, tuple) or self._board is None:
            self.ui.lead.setFocus()
            return
        status = str(self.ui.status.currentData())
        made = " ".join(self.ui.purpose.text().split())
        self.created.emit(create_application(self.page.store, self._board.call, key, status, made))
