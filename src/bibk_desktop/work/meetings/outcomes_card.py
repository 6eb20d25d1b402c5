"""What came of the text: each outcome with its chip, opened in place to be changed."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.who_box import ResponsibleBox
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.model import Outcome, OutcomeKind, OutcomeState
from bibk_desktop.work.facts.reading import fuzzy, one_line
from bibk_desktop.work.facts.settle import closing
from bibk_desktop.work.notes.decision_numbers import number_decisions
from bibk_desktop.work.notes.grounds import ROLES

_OUTCOMES = """
SELECT o.id, o.kind, o.number, o.text, o.due, o.state, o.item_id, coalesce(
  (SELECT nullif(trim(given_name || ' ' || family_name), '') FROM person
   WHERE id = o.responsible_person_id),
  g.name, nullif(r.short_name, ''), r.name, m.name, o.responsible_words)
FROM outcome o LEFT JOIN "group" g ON g.id = o.responsible_group_id
LEFT JOIN organisation r ON r.id = o.responsible_organisation_id
LEFT JOIN municipality m ON m.id = o.responsible_municipality_id
WHERE o.meeting_id = :meeting AND (:item IS NULL OR o.item_id = :item)
ORDER BY o.number IS NULL, o.number, o.id
"""
ITEM, MEETING = "item", "meeting"


@dataclass
class _Fields:
    """The widgets of an outcome, by the fields they are bound to."""

    due: QLineEdit
    state: QComboBox


class OutcomeEditor(QWidget):
    """Who is responsible, by when, how it stands; the words themselves are the text's."""

    closed = Signal()
    sought = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._outcome: Outcome | None = None
        self.who = ResponsibleBox()
        self.who.use(page.store)
        self.due, self.state = QLineEdit(), QComboBox()
        also = {"state": lambda state: closing(page.store, state)}
        self.form = RecordForm(page, _Fields(self.due, self.state), Outcome, also=also)
        self.text = Link(self.tr("In the text"))
        self.text.clicked.connect(self._seek)
        self.remove = Button("", "trash-can-outline", "bare", self._delete)
        self.remove.name(self.tr("Delete what came of it, leave the words"))
        self.close_ = Button("", "close", "bare", self.closed.emit)
        self.close_.name(self.tr("Close"))
        self._lay()

    def _lay(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        cells = (
            (self.who, self.tr("Responsible"), 0, 0, 2),
            (self.due, self.tr("Due"), 2, 0, 1),
            (self.state, self.tr("State"), 2, 1, 1),
        )
        for widget, said, row, column, wide in cells:
            name = label(said, "small")
            name.setBuddy(widget)
            widget.setAccessibleName(said)
            grid.addWidget(name, row, column, 1, wide)
            grid.addWidget(widget, row + 1, column, 1, wide)
        foot = QHBoxLayout()
        foot.addWidget(self.text)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        foot.addWidget(self.close_)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 6, 0, 0)
        column_.setSpacing(6)
        column_.addLayout(grid)
        column_.addLayout(foot)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show one, or nothing."""
        self.who.show_outcome(outcome)
        self._outcome = outcome
        self.form.show(outcome)
        self.setVisible(outcome is not None)
        if outcome is not None:
            self.text.setVisible(bool(outcome.words))

    def _seek(self) -> None:
        if self._outcome is not None:
            self.sought.emit(self._outcome.words)

    def _delete(self) -> None:
        """The record goes, its words stay in the text."""
        outcome, store = self._outcome, self._page.store
        if outcome is None:
            return
        said = one_line(outcome.text)
        with store.write("undo.delete", kind="outcome", title=said[:60]) as session:
            found = session.get(Outcome, outcome.id)
            if found is not None:
                session.delete(found)
                session.flush()
                number_decisions(session, outcome.meeting_id)
        self._page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", said))


class OutcomesCard(Card):
    """The outcomes of the item or of the whole meeting, and the one that is opened."""

    sought = Signal(int, str)

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("From the text"))
        self._page = page
        self._meeting: int | None = None
        self._item: int | None = None
        self._opened: int | None = None
        self._found: dict[int, Row] = {}
        choices = [(ITEM, self.tr("The item")), (MEETING, self.tr("The meeting"))]
        self.scope = Segmented(choices, self.tr("What came of"))
        self.scope.chosen.connect(lambda _: self._show())
        self.add_to_head(self.scope)
        self.saved = label("", "group")
        self.rows = RowList(self.tr("What came of the text"), fit=True, inset=4)
        self.rows.opened.connect(self._open)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.editor = OutcomeEditor(page)
        self.editor.closed.connect(lambda: self._open(None))
        self.editor.sought.connect(self._seek)
        self._lay()

    def _lay(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for widget in (self.nothing, self.rows, self.editor):
            column.addWidget(widget)
        column.addStretch(1)
        self.add(self.saved)
        self.add(scrolled(inside), 1)
        self.editor.hide()

    def show_item(self, meeting_id: int, item_id: int | None) -> None:
        """Show what came of an item and its meeting."""
        if (meeting_id, item_id) != (self._meeting, self._item) and self.scope.key() == ITEM:
            self._opened = None
        self._meeting, self._item = meeting_id, item_id
        self._show()

    def _show(self) -> None:
        item = self._item if self.scope.key() == ITEM else None
        asked = {"meeting": self._meeting, "item": item}
        found = self._page.store.rows(_OUTCOMES, asked)
        if self.scope.key() == ITEM and self._item is None:
            found = []
        self.saved.setText(self.tr("Saved (%1)").replace("%1", str(len(found))))
        self._found = {each[0]: self._row(*each) for each in found}
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(
            self.tr("Begin a line with beslut:, att göra: or @name, and it stands here.")
        )
        self._show_opened()

    def _row(self, id_: int, kind: str, number: int | None, text: str, due: str, *more: Any) -> Row:
        state, _, who = more
        made = OutcomeKind(kind)
        chip = words.name(made).capitalize()
        when = write(fuzzy(due), self._page.store.today(), Style.table)
        said = " · ".join(filter(None, (who, one_line(text))))
        done = made in (OutcomeKind.task, OutcomeKind.waiting) and state == OutcomeState.done
        return Row(
            id_,
            said or chip,
            detail=words.name(OutcomeState.done) if done else "",
            tag=f"{chip} {number}" if number else chip,
            tag_role="quiet" if state == OutcomeState.dropped else ROLES[made],
            end=when,
            role="quiet",
        )

    def open_one(self, outcome_id: int, date: bool) -> None:
        """Open one to be changed, the keyboard in its date or in who is responsible."""
        if outcome_id not in self._found:
            self.scope.choose(MEETING)
            self._show()
        self._opened = outcome_id
        self._show_opened()
        field = self.editor.due if date else self.editor.who
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: Any) -> None:
        """Open one in place; the same again closes it."""
        self._opened = None if key == self._opened else key
        self._show_opened()
        if self._opened is not None:
            self.editor.who.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_opened(self) -> None:
        """The opened one stands alone, with what can be changed of it under it."""
        if self._opened not in self._found:
            self._opened = None
        shown = [row for key, row in self._found.items() if self._opened in (None, key)]
        self.rows.show_rows(shown)
        record = None
        if self._opened is not None:
            with self._page.store.read() as session:
                record = session.get(Outcome, self._opened)
        self.editor.show_outcome(record)

    def _seek(self, said: str) -> None:
        found = self._page.store.rows("SELECT item_id FROM outcome WHERE id = ?", (self._opened,))
        if found and found[0][0] is not None:
            self.sought.emit(found[0][0], said)
