"""A small editor over the row it answers: the reply, number, options, words, who, how, when."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import choices, reading
from bibk_desktop.forms.ui_request_answer import Ui_RequestAnswer
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.model import Answer, Channel
from bibk_desktop.records.rich_text import from_plain, plain_text
from bibk_desktop.records.store import Store
from bibk_desktop.work.requests.changes import NewAnswer, put_answer
from bibk_desktop.work.requests.columns import reply_words
from bibk_desktop.work.requests.option_boxes import OptionBoxes
from bibk_desktop.work.requests.rules import WITH_OPTIONS, Asked, Given, Sheet

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDTH = 700
LINES = {"text": 4, "names": 2}


def replies_of(one: Sheet) -> tuple[str, ...]:
    """The replies that a request takes."""
    return ("yes", "no", "maybe") if one.asks == "yes_no" else ("other", "no", "maybe")


class AnswerEditor(Card):
    """Enter stores what it holds as one step, Esc lets go of it, leaving it stores too.

    `closed(stored)` tells that it is done; words that are no value are marked and keep it open,
    and so does an answer that could not be stored (`failed`).
    """

    closed = Signal(bool)
    edited = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._store = store
        self._one: Sheet | None = None
        self.asked: Asked | None = None
        self._held: NewAnswer | None = None
        self._number = reading(Answer, "number", store.today)
        self._day = reading(Answer, "at", store.today)
        self._filling = False
        self._parked = self._is_storing = False
        self.replies = Segmented([("other", "–")], self.tr("Answer"), small=False)
        self.options = OptionBoxes()
        self.ui = Ui_RequestAnswer()
        self.who = label("", "heading")
        self._lay()
        self._prepare()
        self.hide()

    def _lay(self) -> None:
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        head = QHBoxLayout()
        head.addWidget(self.who)
        head.addStretch(1)
        head.addWidget(label(self.tr("Enter stores · Esc leaves it as it was"), "small"))
        self.body.addLayout(head)
        self.body.addWidget(fields)
        self._reply_box = QVBoxLayout(self.ui.reply)
        self._reply_box.setContentsMargins(0, 0, 0, 0)
        self._reply_box.addWidget(self.replies)
        self.ui.reply_box.addStretch(1)
        self.ui.chosen_box.addWidget(self.options)
        self.ui.chosen.hide()

    def _prepare(self) -> None:
        ui = self.ui
        ui.person_id.use(self._store)
        offer(ui.channel, choices(Channel))
        ui.channel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ui.number.setMaximumWidth(theme.px(90))
        for field in (ui.number, ui.at, ui.person_id):
            field.textEdited.connect(self._tell)
        for happened in (ui.text.textChanged, ui.channel.activated, ui.person_id.picked):
            happened.connect(self._tell)
        self.options.ticked.connect(self._ticked)
        for widget in (ui.text, ui.channel):
            widget.installEventFilter(self)

    def _tell(self, *_: object) -> None:
        if not self._filling:
            self.edited.emit()

    def _ticked(self) -> None:
        if self.options.chosen():
            self.replies.choose("other")
        self._tell()

    # --- what is shown

    def open_for(self, one: Sheet, asked: Asked, channel: str, typed: str = "") -> None:
        """Show a row's answer, or an empty one that came by `channel`; `typed` is its first
        figure."""
        self._one, self.asked, self._filling, self._parked = one, asked, True, False
        self.who.setText(asked.name)
        self._offer_replies(one, asked.given)
        self._fill(one, asked, channel)
        self._show_fields(one)
        self._order()
        self._filling = False
        self._held = self._read()
        self.show()
        self.raise_()
        self._begin(one, typed)

    def _offer_replies(self, one: Sheet, given: Given | None) -> None:
        """The replies that this request has; the first, or the one that was given."""
        kinds = replies_of(one)
        said = [(kind, words.text(f"Reply.{kind}").capitalize()) for kind in kinds]
        chosen = given.reply if given and given.reply in kinds else kinds[0]
        fresh = Segmented(said, self.tr("Answer"), small=False, key=chosen)
        self._reply_box.replaceWidget(self.replies, fresh)
        self.replies.hide()
        self.replies.deleteLater()
        self.replies = fresh
        fresh.chosen.connect(self._tell)

    def _fill(self, one: Sheet, asked: Asked, channel: str) -> None:
        ui, today, given = self.ui, self._store.today, asked.given
        number = given.number if given else None
        ui.number.setText(self._number.show(number))
        ui.text.setPlainText(plain_text(given.text) if given else "")
        ui.person_id.show_key(given.person_id if given else None)
        ui.person_id.setPlaceholderText(asked.answers_there)
        ui.channel.setCurrentIndex(ui.channel.findData(given.channel if given else channel))
        ui.at.setText(self._day.show(given.at if given else today()))
        chosen = given.options if given else frozenset[int]()
        self.options.show_options(one.options, chosen, one.asks == "one_option", today())
        for field in (ui.number, ui.at):
            mark_wrong(field, "")

    def _show_fields(self, one: Sheet) -> None:
        """The fields that this request asks for."""
        ui = self.ui
        counts = one.asks == "number" or (one.asks == "yes_no" and bool(one.number_of))
        ui.number_cell.setVisible(counts)
        ui.number_label.setText(one.number_of.capitalize() or self.tr("Number"))
        ui.chosen_cell.setVisible(one.asks in WITH_OPTIONS and bool(one.options))
        written = one.asks in LINES
        ui.text_label.setText(self.tr("Answer in words") if written else self.tr("Comment"))
        ui.text.setFixedHeight(theme.px(34 + 20 * (LINES.get(one.asks, 1) - 1)))
        bar = Qt.ScrollBarPolicy
        ui.text.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if written else bar.ScrollBarAlwaysOff
        )

    def _order(self) -> None:
        """The tab order is the visual one."""
        ui = self.ui
        chain = [*self.replies.findChildren(QAbstractButton), ui.number, ui.text]
        chain += [*self.options.in_order(), ui.person_id, ui.channel, ui.at]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _first(self, one: Sheet) -> QWidget:
        """The field that holds what is asked for."""
        if one.asks == "number":
            return self.ui.number
        if one.asks in LINES:
            return self.ui.text
        if one.asks in WITH_OPTIONS and self.options.boxes:
            return self.options.in_order()[0]
        buttons = self.replies.findChildren(QAbstractButton)
        return next(button for button in buttons if button.isChecked())

    def _begin(self, one: Sheet, typed: str) -> None:
        """The keyboard goes to what is asked for; a figure already typed stands there."""
        first = self._first(one)
        if typed and not self.ui.number_cell.isHidden():
            first = self.ui.number
            self.ui.number.setText(typed)
            self.edited.emit()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit) and not typed:
            first.selectAll()

    def stand_by(self, row: QRect, within: QRect) -> None:
        """Stand under the row, or over it where there is no room; in the parent's coordinates."""
        width = min(max(theme.px(WIDTH), self.minimumSizeHint().width()), within.width() - 16)
        high = self.body.totalHeightForWidth(width)
        height = max(high, self.minimumSizeHint().height())
        fits_below = row.bottom() + height <= within.bottom()
        top = row.bottom() + 1 if fits_below else row.top() - height
        top = max(min(top, within.bottom() - height), within.top())
        self.setGeometry(within.right() - width - 8, top, width, height)

    # --- storing

    def is_changed(self) -> bool:
        """Whether it holds something that is not stored."""
        if self.isHidden() or self.asked is None:
            return False
        try:
            return self._read() != self._held
        except WrongInput:
            return True

    def is_wrong(self) -> bool:
        """Whether a field holds words that are no value."""
        try:
            self._read()
        except WrongInput:
            return not self.isHidden()
        return False

    def _read(self) -> NewAnswer:
        """What it holds. WrongInput where a field is no value."""
        ui = self.ui
        number, at = self._number.read(ui.number.text()), self._day.read(ui.at.text())
        is_no, who = self.replies.key() == "no", ui.person_id.key()
        return NewAnswer(
            reply=self.replies.key(),
            at=at,
            channel=ui.channel.currentData(),
            number=None if is_no or ui.number_cell.isHidden() else number,
            text=from_plain(ui.text.toPlainText().strip()),
            person_id=who if isinstance(who, int) else None,
            options=frozenset() if is_no else self.options.chosen(),
        )

    def _mark(self) -> None:
        """Mark the fields that are no value; the first of them gets the keyboard."""
        wrong: list[QLineEdit] = []
        for field, known in ((self.ui.number, self._number), (self.ui.at, self._day)):
            why = ""
            try:
                known.read(field.text())
            except WrongInput as error:
                why = str(error)
                wrong.append(field)
            mark_wrong(field, why)
        if wrong:
            wrong[0].setFocus()

    def store_answer(self) -> bool:
        """Store what it holds and close; False, and open still, if something is no value."""
        if self.isHidden() or self._one is None or self.asked is None:
            return True
        self.ui.person_id.flush()
        try:
            new = self._read()
        except WrongInput:
            self._mark()
            return False
        if new != self._held or self.asked.given is None:
            self._is_storing = True
            try:
                put_answer(self._store, self._one, self.asked, new, self._said(new))
            except WorkspaceError as error:
                self.failed.emit(error)
                return False
            finally:
                self._is_storing = False
        self._close(True)
        return True

    def _said(self, new: NewAnswer) -> str:
        """The answer as the step names it."""
        assert self._one is not None
        given = Given(
            0, new.reply, new.number, new.text, new.at, new.channel, None, "", new.options
        )
        return reply_words(self._one, given, self._store.today())

    def leave(self) -> bool:
        """Store it if anything was changed; else close. False if something is no value."""
        if self._is_storing:
            return True
        if self.is_changed():
            return self.store_answer()
        self.let_go()
        return True

    def let_go(self) -> None:
        """Close without storing."""
        if self.asked is not None:
            self._close(False)

    def park(self) -> None:
        """Another request is about to be shown: store it, or keep what is no value for the
        return."""
        if not self.leave():
            self._parked = True
            self.hide()

    def come_back(self, one: Sheet) -> None:
        """Show again what was parked, where it is that request which is shown."""
        if self._parked and self._one is not None and self._one.id == one.id:
            self.show()
            self.raise_()
        self._parked = self._parked and self.isHidden()

    def _close(self, stored: bool) -> None:
        self.ui.person_id.forget()
        self.asked = None
        self.closed.emit(stored)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge that stands out from the rows it lies over."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    # --- keys

    def holds(self, widget: QWidget | None) -> bool:
        """Whether a widget is part of it, lists that it opens included."""
        at: QObject | None = widget
        while at is not None and at is not self:
            at = at.parent()
        return at is self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS:
            self.store_answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.let_go()
        elif event.text().isalpha():
            self._write(event.text())
        else:
            super().keyPressEvent(event)

    def _write(self, letter: str) -> None:
        """A letter that no field took begins the comment, or goes on with it."""
        text = self.ui.text
        text.setFocus()
        text.moveCursor(QTextCursor.MoveOperation.End)
        text.insertPlainText(letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the words stores too, with Shift it is a new line; the wheel changes no box
        without the keyboard."""
        if event.type() == QEvent.Type.Wheel and watched is self.ui.channel:
            return not self.ui.channel.hasFocus()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if watched is self.ui.text and event.key() in ENTERS and not shifted:
                self.store_answer()
                return True
        return super().eventFilter(watched, event)
