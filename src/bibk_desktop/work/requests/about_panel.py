"""All about one request, edited in place: question, last day, what it asks for, whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.areas_field import AreasField
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_request_form import Ui_RequestForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Request
from bibk_desktop.work.notes.text_field import TextField
from bibk_desktop.work.requests.options_card import OptionsCard
from bibk_desktop.work.requests.rules import WITH_OPTIONS, Sheet
from bibk_desktop.work.requests.targets_card import TargetsCard

_TIES = """
SELECT 'meeting', m.id, m.title FROM meeting m JOIN request r ON r.meeting_id = m.id
WHERE r.id = :id
UNION ALL
SELECT 'activity', a.id, a.title FROM activity a JOIN request r ON r.activity_id = a.id
WHERE r.id = :id
UNION ALL
SELECT 'call', c.id, g.name || ' ' || c.name FROM call c
JOIN programme g ON g.id = c.programme_id JOIN request r ON r.call_id = c.id WHERE r.id = :id
"""


class AboutPanel(QWidget):
    """The form of a request, saved as it is typed, with its options and targets."""

    closing = Signal()
    deleting = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.ui = Ui_RequestForm()
        self.card = Card(self.tr("The request"))
        self._make_form()
        self.options, self.targets = OptionsCard(page), TargetsCard(page)
        self.areas = AreasField(page, "request_id")
        self.areas_card = Card(self.tr("Priority areas"))
        self.areas_card.add(self.areas)
        self._ties = QVBoxLayout()
        self._ties.setSpacing(0)
        self.card.body.addLayout(self._ties)
        self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        for part in (self.card, self.options, self.targets, self.areas_card):
            column.addWidget(part)
        column.addWidget(self.foot)
        column.addStretch(1)

    def _make_form(self) -> None:
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        question = TextField(self.tr("Question"), framed=True, grows=True)
        self.ui.question_label.setBuddy(question)
        self.ui.question_box.addWidget(question)
        QWidget.setTabOrder(self.ui.title, question)
        QWidget.setTabOrder(question, self.ui.due)
        setattr(self.ui, "question", question)  # noqa: B010
        self.ui.due.setPlaceholderText(self.tr("25 January, or in words"))
        self.ui.sent_on.setPlaceholderText(self.tr("Not sent yet"))
        self.form = RecordForm(self._page, self.ui, Request)
        close = Button("", "close", "bare", self.closing.emit)
        close.name(self.tr("Close (Esc)"))
        self.card.add_to_head(close)
        self.card.add(fields)

    def _make_foot(self) -> None:
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        remove = Button(self.tr("Delete the request"), "trash-can-outline", "quiet")
        remove.clicked.connect(self.deleting.emit)
        row.addWidget(remove)
        row.addStretch(1)

    def show_request(self, one: Sheet) -> None:
        """Show a request; the fields fit what it asks for."""
        with self._page.store.read() as session:
            self.form.show(session.get(Request, one.id))
        self.ui.number_of_cell.setVisible(one.asks in ("yes_no", "number"))
        self.options.setVisible(one.asks in WITH_OPTIONS or bool(one.options))
        self.options.show_request(one)
        self.targets.show_request(one)
        self.areas.show_record(one.id)
        self.areas_card.setVisible(self.areas.has_areas)
        self._show_ties(one)

    def _show_ties(self, one: Sheet) -> None:
        """The ways to what the request is about."""
        while (item := self._ties.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for kind, id_, title in self._page.store.rows(_TIES, {"id": one.id}):
            if self._page.opens(kind, id_):
                self._ties.addWidget(self._tie(kind, id_, title))

    def _tie(self, kind: str, id_: int, title: str) -> Link:
        name = words.text(f"kind.{kind}").capitalize()
        link = Link(f"{name}: {title}" if title else name)
        link.clicked.connect(lambda: self._page.open_requested.emit(kind, id_))
        return link

    def leave(self) -> None:
        """Another request is about to be shown: save what is typed."""
        self.form.show(None)

    def focus_first(self) -> None:
        """Put the keyboard into the title."""
        self.ui.title.setFocus()
