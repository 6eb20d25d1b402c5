"""One call, whole: its days, money and purposes, its rules, and all that is said about it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from bibk_desktop import words
from bibk_desktop.fields.currency_box import MAIN
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.record_rows import LineField, RecordLine
from bibk_desktop.fields.rows_card import CardWords, RowsCard
from bibk_desktop.forms.ui_call_form import Ui_CallForm
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Call, CallRule, RuleKind
from bibk_desktop.records.store import Store
from bibk_desktop.work.grants.call_lines import said_about
from bibk_desktop.work.grants.changes import add_rule
from bibk_desktop.work.grants.filled_form import set_up, show_beginnings
from bibk_desktop.work.grants.money_reading import following, money_reading
from bibk_desktop.work.grants.panel import Panel
from bibk_desktop.work.grants.records import rules_of
from bibk_desktop.work.grants.rules import Board
from bibk_desktop.work.grants.shown import heading
from bibk_desktop.work.notes.internal_notes import InternalNotesCard
from bibk_desktop.work.notes.said_card import SaidCard

COUNTED = (RuleKind.own_applications, RuleKind.partnership, RuleKind.own_contribution)


class CountField(QLineEdit):
    """A few digits."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(88), super().sizeHint().height())


class RulesCard(RowsCard):
    """What a call asks for, each rule with its source; unclear as long as nobody knows."""

    model = CallRule

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add a rule"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("No rules yet: without them nobody can be said to be eligible.")
        return CardWords(self.tr("Rules"), empty, self.tr("Delete the rule"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("kind", self.tr("Kind of rule"), QComboBox, 190, 1),
            LineField("value", self.tr("Number"), CountField, 88, 0),
            LineField("source", self.tr("Source"), QLineEdit, 150, 1),
            LineField("words", self.tr("The rule in words"), QLineEdit, 260, 3),
            LineField("unclear", self.tr("Unclear"), self._unclear, 90, 0),
        )

    def _unclear(self) -> QWidget:
        return QCheckBox(self.tr("Unclear"))

    def show_line(self, line: RecordLine, record: Any) -> None:
        """A number is asked for only where the kind of rule has one."""
        field = line.fields["value"]
        assert isinstance(field, QLineEdit)
        percent = record.kind is RuleKind.own_contribution
        field.setPlaceholderText(self.tr("At least %") if percent else self.tr("At most"))
        field.setVisible(record.kind in COUNTED or record.value is not None)

    def named(self, record: Any) -> str:
        return record.words or words.name(record.kind)

    def _add(self) -> None:
        if self.owner_id is not None:
            made = add_rule(self.store, self.owner_id)
            self.rows.focus(made, "kind")


class CallPanel(Panel):
    """The fields of a call save themselves; an amount that its words say is read from them."""

    programme_chosen = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self._call: Call | None = None
        self._title = ""
        self.programme = Link(self.tr("The programme"))
        self.programme.clicked.connect(self._to_programme)
        self.remove = Button("", "trash-can-outline", "bare", self.delete)
        self.remove.name(self.tr("Delete the call"))
        self.beside_title.addWidget(self.programme)
        self.beside_title.addWidget(self.remove)
        self.ui = Ui_CallForm()
        self._make_form()
        self.rules = RulesCard(page)
        empty = self.tr("Nothing yet. Link an item of a meeting to the call.")
        self.said = SaidCard(page, self.tr("Said and planned"), empty)
        self.notes = InternalNotesCard(page, "call_id")
        for card in (self._form_card, self.rules, self.said, self.notes):
            self.add_card(card)

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    def _make_form(self) -> None:
        prose = {"purposes": self.tr("Purposes"), "unknowns": self.tr("What nobody knows yet")}
        holder = set_up(self.ui, **prose)
        self.form = RecordForm(
            self.page,
            self.ui,
            Call,
            readings={"amount": money_reading(lambda: self._call.currency if self._call else MAIN)},
            also={"amount_words": self._follow},
        )
        self._form_card = Card(self.tr("The call"))
        self._form_card.add(holder)

    def _follow(self, said: str) -> dict[str, Any]:
        if self._call is None:
            return {}
        with self._store.read() as session:
            kept = session.get(Call, self._call.id)
        return following(kept.amount_words, kept.amount, said) if kept is not None else {}

    # --- what is shown

    def show_call(self, board: Board) -> bool:
        """Show the call of the board; False if it is gone."""
        with self._store.read() as session:
            found = session.get(Call, board.call.id)
            rules = list(rules_of(session, board.call.id))
        if found is None:
            self.leave()
            return False
        self.id, self._call = found.id, found
        self.title.setText(self.tr("About the call"))
        self.say_about(" · ".join(filter(None, (board.call.funder, heading(board.call)))))
        self._title = heading(board.call)
        self.form.show(found)
        show_beginnings(self._form_card)
        self.rules.show_records(board.call.id, rules)
        self.said.show_lines(said_about(self.page.store.rows, board.call.id))
        self.notes.show_of(board.call.id)
        return True

    def leave(self) -> None:
        """Save what is typed; nothing is shown any more."""
        self.form.show(None)
        self.id = self._call = None

    def focus_here(self) -> None:
        """Put the keyboard into the name."""
        self.ui.name.setFocus()

    # --- what is done

    def _to_programme(self) -> None:
        if self._call is not None:
            self.programme_chosen.emit(self._call.programme_id)

    def delete(self) -> None:
        """Delete the call with its applications at once, with a way back."""
        if self.id is not None:
            gone, said = self.id, self.tr("Deleted: %1").replace("%1", self._title)
            self.page.flush()
            self._store.delete(Call, gone)
            self.page.toast_requested.emit(said)
