"""Answers pasted from mails: the text, what was understood of it, and one step that stores it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import choices, reading
from bibk_desktop.forms.ui_request_paste import Ui_RequestPaste
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import Answer, Channel
from bibk_desktop.records.rich_text import from_plain, plain_text
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.requests.changes import NewAnswer, put_all
from bibk_desktop.work.requests.columns import LOOKS, reply_words
from bibk_desktop.work.requests.dialog import FieldsDialog
from bibk_desktop.work.requests.pasted import Reading, read
from bibk_desktop.work.requests.rules import Given, Sheet, counted

WIDTH = 760
NEW, CHANGES, SAME, AGAIN, UNCLEAR = "new", "changes", "same", "again", "unclear"
STORED = (NEW, CHANGES)
ROLES: dict[str, Role] = {NEW: "ok", CHANGES: "watch", UNCLEAR: "late"}


class Line(NamedTuple):
    """A reading and what would become of it."""

    reading: Reading
    becomes: str


class PasteDialog(FieldsDialog):
    """`taken_in` tells how many answers were stored."""

    taken_in = Signal(int)

    def __init__(self, store: Store, one: Sheet, parent: QWidget) -> None:
        super().__init__(parent, WIDTH)
        self.store, self.one = store, one
        self.say(self.tr("Paste answers"), "")
        self.lines: list[Line] = []
        self.ui = Ui_RequestPaste()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        self._make_preview()
        self._prepare()

    def _make_preview(self) -> None:
        self.table = Table(self._columns(), self.tr("What was understood"), lambda line: id(line))
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.add(self.table, 1)
        card.setMinimumHeight(theme.px(250))
        box = QVBoxLayout(self.ui.preview)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.nothing)
        box.addWidget(card, 1)
        self._card = card
        self.ui.grid.removeWidget(self.ui.preview_cell)
        self.ui.grid.addWidget(self.ui.preview_cell, 2, 0, 1, 3)
        self.ui.grid.setRowStretch(2, 1)

    def _prepare(self) -> None:
        ui = self.ui
        offer(ui.channel, choices(Channel))
        ui.channel.setCurrentIndex(ui.channel.findData(Channel.mail))
        self._day = reading(Answer, "at", self.store.today)
        ui.at.setText(self._day.show(self.store.today()))
        self.set_height(ui.pasted, 120)
        ui.pasted.textChanged.connect(self._read)
        ui.pasted.setPlainText(self._from_clipboard())
        self._read()
        ui.pasted.setFocus()
        ui.pasted.selectAll()

    def _from_clipboard(self) -> str:
        """The clipboard's text, if an answer is found in it."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        text = data.text() if data is not None and data.hasText() else ""
        return text if read(text, self.one, self.store.today()) else ""

    # --- what was understood

    def _columns(self) -> list[Column]:
        today = self.store.today()
        return [
            Column(
                words.text("requests.head.place"),
                lambda line: line.reading.asked.name,
                sort=lambda line: swedish_key(line.reading.asked.name),
                bold=True,
            ),
            Column(
                words.text("requests.head.reply"),
                lambda line: self._reply(line.reading),
                role=lambda line: _look(line.reading),
                chip=True,
            ),
            Column(
                words.text("requests.head.comment"),
                lambda line: _rest(self.one, line.reading),
                least=120,
                stretch=1,
            ),
            Column(
                words.text("requests.head.becomes"),
                lambda line: words.text(
                    f"requests.becomes.{line.becomes}",
                    before=_before(self.one, line.reading, today),
                ),
                role=lambda line: ROLES.get(line.becomes, "quiet"),
                least=120,
            ),
        ]

    def _reply(self, found: Reading) -> str:
        if found.reply is None:
            return "?"
        return reply_words(self.one, _given(found, self.store), self.store.today())

    def _read(self) -> None:
        text = self.ui.pasted.toPlainText()
        found = read(text, self.one, self.store.today())
        self.lines = [Line(each, self._becomes(each)) for each in found]
        self.table.show_rows(self.lines)
        number = len(self._stored())
        self.action.setText(self.tr("Take in %n answers", "", number))
        self.action.setEnabled(number > 0)
        self._card.setVisible(bool(found))
        example = words.text("requests.paste_nothing" if text.strip() else "requests.paste_empty")
        self.nothing.setText(example)
        self.nothing.setVisible(not found)

    def _becomes(self, found: Reading) -> str:
        if found.reply is None:
            return UNCLEAR
        if found.again:
            return AGAIN
        given = found.asked.given
        if given is None:
            return NEW
        said = (found.reply, found.number, found.text, found.options)
        held = (given.reply, given.number, plain_text(given.text), given.options)
        return SAME if said == held else CHANGES

    def _stored(self) -> list[Reading]:
        return [line.reading for line in self.lines if line.becomes in STORED]

    def make(self) -> bool:
        at = self.read(self.ui.at, self._day.read)
        if self.first_wrong is not None:
            return False
        channel = self.ui.channel.currentData()
        answers = [
            (
                each.asked,
                NewAnswer(
                    reply=each.reply or "other",
                    at=at,
                    channel=channel,
                    number=each.number,
                    text=from_plain(each.text),
                    options=each.options,
                ),
            )
            for each in self._stored()
        ]
        put_all(self.store, self.one, answers)
        self.taken_in.emit(len(answers))
        return True


def _given(found: Reading, store: Store) -> Given:
    reply, at = found.reply or "other", store.today()
    return Given(0, reply, found.number, found.text, at, "mail", None, "", found.options)


def _look(found: Reading) -> Role:
    return "quiet" if found.reply is None else LOOKS[found.reply]


def _rest(one: Sheet, found: Reading) -> str:
    """Number and words beside the reply; the whole line where it was not understood."""
    if found.reply is None:
        return found.words
    number = counted(found.number, one.number_of) if one.asks != "number" else ""
    return ", ".join(filter(None, (number, " ".join(found.text.split()))))


def _before(one: Sheet, found: Reading, today: date) -> str:
    """The answer that stands now."""
    given = found.asked.given
    return "" if given is None else reply_words(one, given, today)
