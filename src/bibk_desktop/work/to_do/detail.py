"""What is chosen in Att göra: an outcome to change, or a way to where another matter stands."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm, offer
from bibk_desktop.fields.values import choices
from bibk_desktop.forms.ui_outcome_form import Ui_OutcomeForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.model import Meeting, Outcome, OutcomeKind
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.settle import closing
from bibk_desktop.work.to_do.written import KINDS

if TYPE_CHECKING:
    from bibk_desktop.work.to_do.page import ToDoPage

WEEK, MONTH = 7, 28


class MatterDetail(QWidget):
    """The chosen matter: its outcome's fields, where it was said, and moving its day."""

    def __init__(self, page: "ToDoPage") -> None:
        super().__init__()
        self._page = page
        self._meeting: int | None = None
        self._matter: Matter | None = None
        self._make_form()
        self._make_elsewhere()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self.elsewhere)
        column.addStretch(1)

    def _make_form(self) -> None:
        fields = QWidget()
        self.ui = Ui_OutcomeForm()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        followed_up = [(said, kind) for said, kind in choices(OutcomeKind) if kind in KINDS]
        offer(self.ui.kind, followed_up)
        also = {"state": lambda state: closing(self._page.store, state)}
        self.form = RecordForm(self._page, self.ui, Outcome, also=also)
        self.ui.responsible.use(self._page.store)
        self.said = Link()
        self.said.clicked.connect(lambda: self._page.open_requested.emit("meeting", self._meeting))
        self.week = Button(self.tr("One week later"), pressed=lambda: self._page.put_off(WEEK))
        self.month = Button(self.tr("Four weeks later"), pressed=lambda: self._page.put_off(MONTH))
        self.card = Card(self.tr("Matter"))
        self.card.add_to_head(self.said)
        self.card.add(fields)
        bar = QHBoxLayout()
        bar.addWidget(self.week)
        bar.addWidget(self.month)
        bar.addStretch(1)
        self.card.body.addLayout(bar)

    def _make_elsewhere(self) -> None:
        self.text, self.about = label("", "heading"), label("", "quiet")
        for line in (self.text, self.about):
            line.setWordWrap(True)
        self.open = Button(self.tr("Open"))
        self.open.clicked.connect(self._open_matter)
        self.elsewhere = Card()
        for widget in (self.text, self.about):
            self.elsewhere.add(widget)
        bar = QHBoxLayout()
        bar.addWidget(self.open)
        bar.addStretch(1)
        self.elsewhere.body.addLayout(bar)

    def show_matter(self, matter: Matter | None, done: int | None) -> None:
        """Show an open matter, a done outcome by its id, or nothing."""
        self._matter = matter
        outcome = matter.source_id if matter and matter.source == "outcome" else done
        self._show_outcome(outcome)
        self.card.setVisible(outcome is not None)
        self.elsewhere.setVisible(outcome is None and matter is not None)
        for button in (self.week, self.month):
            button.setVisible(done is None)
        if matter is not None and outcome is None:
            self.text.setText(matter.text)
            self.about.setText(matter.detail)
            self.open.setVisible(self._page.opens(matter.source, matter.source_id))

    def _show_outcome(self, outcome_id: int | None) -> None:
        store = self._page.store
        with store.read() as session:
            record = session.get(Outcome, outcome_id) if outcome_id is not None else None
            said = session.get(Meeting, record.meeting_id) if record and record.meeting_id else None
        self.form.show(record)
        self.ui.responsible.show_outcome(record)
        self._meeting = said.id if said else None
        self.said.setVisible(said is not None and self._page.opens("meeting", self._meeting))
        if said is not None:
            day = write(said.at, store.today(), Style.table).split(" kl.")[0]
            name = said.title.split(",")[0] or words.name(said.kind).capitalize()
            self.said.setText(f"{name} {day}")

    def _open_matter(self) -> None:
        if self._matter is not None:
            self._page.open_requested.emit(self._matter.source, self._matter.source_id)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.ui.text.setFocus() if self.card.isVisible() else self.open.setFocus()
