"""One request: its figures, a row for everybody it asks, answered by one key."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.office import mail
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.requests import changes
from bibk_desktop.work.requests.about_panel import AboutPanel
from bibk_desktop.work.requests.answer_editor import AnswerEditor
from bibk_desktop.work.requests.answering import Answering
from bibk_desktop.work.requests.booking_dialog import BookingDialog
from bibk_desktop.work.requests.columns import county_heading, row_columns, sheet_rows
from bibk_desktop.work.requests.drafts import mailboxes, unreachable
from bibk_desktop.work.requests.foot import Foot
from bibk_desktop.work.requests.halves import Halves
from bibk_desktop.work.requests.head import RequestHeader, TallyRow
from bibk_desktop.work.requests.keys import AnswerTable
from bibk_desktop.work.requests.paste_dialog import PasteDialog
from bibk_desktop.work.requests.rules import CLOSED, DRAFT, OPEN, Asked, Sheet, sheet
from bibk_desktop.work.requests.send import Sender
from bibk_desktop.work.requests.tally import Figure

COMPACT = 580
GAP = 12


class RequestView(QWidget):
    """Rows at left, on demand all about the request at right (in their place when narrow)."""

    deleting = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.one: Sheet | None = None
        self._is_filling = False
        self._columns_of: tuple[Any, ...] = ()
        self.mails = Sender(page)
        self.answering = Answering(page)
        self.header, self.tally = RequestHeader(), TallyRow()
        self.table = AnswerTable([], self.tr("Answers"), _key, county_heading, swedish_key)
        self.about = AboutPanel(page)
        self.foot = Foot(self.toggle_about, self.settle, self.ask_booking)
        self._make_buttons()
        self._lay()
        self.editor = AnswerEditor(page.store, self)
        self._connect()

    # --- what stands where

    def _make_buttons(self) -> None:
        self.copy = Button(self.tr("Copy addresses"), "content-copy", pressed=self.copy_addresses)
        self.paste = Button(
            self.tr("Paste answers"), "clipboard-text-outline", pressed=self.ask_paste
        )
        self.book = Button(self.tr("Make a meeting"), "calendar-clock", "filled")
        self.book.clicked.connect(lambda: self.ask_booking())
        self.main = Button(self.tr("Remind"), "email-fast", "filled", self._do_main)
        self.close_it = Button(self.tr("Close the request"), "check", "filled", self.settle)
        for button in (self.copy, self.paste, self.book, self.main, self.close_it):
            self.header.add_button(button)

    def _lay(self) -> None:
        self.card = Card()
        self.card.body.setContentsMargins(1, 1, 1, 1)
        self.card.add(self.table, 1)
        self.halves = Halves(self.page, self.card, self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part, stretch in ((self.header, 0), (self.tally, 0), (self.halves, 1), (self.foot, 0)):
            column.addWidget(part, stretch)

    def _connect(self) -> None:
        self.table.key.connect(self._press)
        self.table.opened.connect(self.open_editor)
        self.table.menu_asked.connect(self._open_menu)
        self.table.cleared.connect(self.answering.take_back)
        self.answering.editor_wanted.connect(self.open_editor)
        self.table.current_row_changed.connect(self._row_changed)
        self.table.verticalScrollBar().valueChanged.connect(lambda _: self._place_editor())
        self.tally.chosen.connect(self._show_rows)
        self.foot.channel_chosen.connect(self._choose_channel)
        self.foot.all.clicked.connect(self.tally.choose_none)
        self.about.closing.connect(self.close_about)
        self.about.deleting.connect(lambda: self.deleting.emit(self.one))
        self.editor.closed.connect(lambda _: self._editor_closed())
        self.editor.failed.connect(
            lambda error: self.page.saving.emit("failed", self.page.explain(error))
        )
        self.editor.edited.connect(lambda: self.page.saving.emit("saving", ""))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    # --- what is shown

    def show_request(self, request_id: int) -> bool:
        """Show a request; False if it is gone."""
        store = self.page.store
        if self.one is not None and self.one.id != request_id:
            self.leave()
        found = sheet(store.rows, request_id, store.today())
        if found is None:
            self.one = None
            return False
        self.one = found
        self._show()
        self.editor.come_back(found)
        self._place_editor()
        return True

    def leave(self) -> None:
        """Another request or the list is about to be shown: save what is typed."""
        self.editor.park()
        self.about.leave()
        self.tally.choose_none()

    def _show(self) -> None:
        one, today = self._shown(), self.page.store.today()
        self.header.show_request(one, today)
        self.tally.show_figures(one, today)
        self._show_buttons(one)
        self._show_columns(one)
        self._show_rows(self.tally.figure())
        self.foot.show_channel(self.answering.channel())
        self.foot.show_settle(one.state)
        if self.halves.is_open():
            self.about.show_request(one)

    def _shown(self) -> Sheet:
        assert self.one is not None
        return self.one

    def _show_columns(self, one: Sheet) -> None:
        """Other columns only where the request asks for something else: sorting stays."""
        fits = one.id, one.asks, one.number_of, one.options
        if fits != self._columns_of:
            self._columns_of = fits
            self.table.lines.set_columns(row_columns(one, self.page.store.today()))

    def _show_rows(self, figure: Figure | None) -> None:
        one = self._shown() if self.one is not None else None
        if one is None:
            return
        rows = [row for row in one.asked if figure is None or row.target_id in figure.targets]
        self._is_filling = True
        self.table.show_rows(rows)
        self._is_filling = False
        self.foot.show_filter(len(rows), len(one.asked))
        self._row_changed(self.table.current_row())

    def _show_buttons(self, one: Sheet) -> None:
        self.paste.setVisible(one.state != DRAFT or bool(one.answered))
        self.copy.setEnabled(bool(one.asked))
        missing = len(one.missing)
        said = self.tr("Remind %n who have not answered", "", missing)
        if one.state == DRAFT:
            said = self.tr("Mail the question to %n", "", len(one.asked))
        self.main.setText(said)
        is_open = one.state == OPEN
        self.main.setVisible(bool(missing) if is_open else one.state == DRAFT and bool(one.asked))
        is_done = is_open and not missing and bool(one.asked)
        self.book.setVisible(is_done and one.is_poll)
        self.close_it.setVisible(is_done and not one.is_poll)
        self.foot.book.setVisible(one.is_poll and bool(one.answered) and self.book.isHidden())
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Icons alone where there is little room."""
        for button, said in (
            (self.copy, self.tr("Copy addresses")),
            (self.paste, self.tr("Paste answers")),
        ):
            button.setText(said if self.width() >= theme.px(COMPACT) else "")
            button.name(said)

    def _row_changed(self, row: Asked | None) -> None:
        if self._is_filling:
            return
        if row is not None and self._edited() not in (0, row.target_id):
            self.editor.leave()
        if row is None or self.one is None:
            self.foot.show_keys("", [])
        else:
            self.foot.show_keys(row.name, self.answering.hints(self.one, row))

    # --- answers

    def _choose_channel(self, channel: str) -> None:
        self.answering.choose_channel(channel)
        self.foot.show_channel(channel)
        self.table.setFocus()

    def _press(self, row: Asked, key: str) -> None:
        self.answering.press(self._shown(), row, key)

    def _open_menu(self, row: Asked, at: QPoint) -> None:
        self.menu = self.answering.menu(self._shown(), row, self)
        self.menu.popup(at)

    def open_editor(self, row: Asked, typed: str = "") -> None:
        """Write a row's answer in place."""
        if self.editor.leave():
            self.editor.open_for(self._shown(), row, self.answering.channel(), typed)
            self._place_editor()
            self._scroll_to_editor()

    def _place_editor(self) -> None:
        """The editor stands by its row, wherever that has gone."""
        if self.editor.isHidden() or self.editor.asked is None:
            return
        line = self.table.lines.line_of(lambda row: row.target_id == self._edited())
        area = self.table.visualRect(self.table.lines.index(max(line, 0), 0))
        corner = self.table.viewport().mapTo(self, area.topLeft())
        row = QRect(corner, area.size())
        card = QRect(self.card.mapTo(self, QPoint(0, 0)), self.card.size())
        within = QRect(card.left(), self.tally.y(), card.width(), self.height() - self.tally.y())
        self.editor.stand_by(row, within)

    def _scroll_to_editor(self) -> None:
        """Where the page is larger than the window, the whole editor comes into view."""
        at: QWidget | None = self
        while at is not None and not isinstance(at, QScrollArea):
            at = at.parentWidget()
        if at is not None:
            at.ensureWidgetVisible(self.editor, 0, GAP)

    def _edited(self) -> int:
        return self.editor.asked.target_id if self.editor.asked is not None else 0

    def _editor_closed(self) -> None:
        """The keyboard goes back to the row, and nothing waits to be saved any more."""
        self.page.saving.emit("saved", "")
        if self.editor.holds(QApplication.focusWidget()):
            self.table.setFocus()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Leaving the editor stores what it holds."""
        if now is None or not self.editor.isVisible() or self.editor.holds(now):
            return
        if self.editor.holds(before) and self.window().isAncestorOf(now):
            self.editor.leave()

    # --- what is done with the request

    def _do_main(self) -> None:
        """The page's one filled button: mail the question, or remind of it."""
        self.editor.leave()
        one = self._shown()
        if one.state == DRAFT:
            self.mails.ask(one)
        else:
            self.mails.remind(one)

    def settle(self) -> None:
        """Close the request, open it again, or say that it was asked in another way."""
        self.editor.leave()
        one = self._shown()
        if one.state == DRAFT:
            changes.mark_sent(self.page.store, one)
        elif one.state == CLOSED:
            changes.reopen(self.page.store, one)
        else:
            changes.close(self.page.store, one)
            self.page.toast_requested.emit(self.tr("Closed: %1").replace("%1", one.name))

    def copy_addresses(self) -> None:
        """Put the addresses of the rows shown on the clipboard."""
        rows: list[Asked] = self.table.lines.rows_shown()
        boxes = mailboxes(rows)
        QGuiApplication.clipboard().setText(mail.for_clipboard(boxes))
        said = self.tr("%n addresses copied.", "", len(boxes))
        lacking = unreachable(rows)
        if lacking:
            said += " " + self.tr("Without an address: %1.").replace("%1", ", ".join(lacking))
        self.foot.say(said)

    def ask_paste(self) -> PasteDialog:
        """Ask for the text of mails with answers."""
        self.editor.leave()
        dialog = PasteDialog(self.page.store, self._shown(), self.window())
        dialog.taken_in.connect(self._taken_in)
        self._open(dialog)
        return dialog

    def _taken_in(self, number: int) -> None:
        self.page.toast_requested.emit(self.tr("%n answers taken in", "", number))

    def ask_booking(self) -> BookingDialog:
        """Ask what the day that most can becomes."""
        self.editor.leave()
        dialog = BookingDialog(self.page.store, self._shown(), self.window())
        dialog.booked.connect(self._booked)
        self._open(dialog)
        return dialog

    def _booked(self, kind: str, id_: int) -> None:
        name = words.text(f"kind.{kind}").capitalize()
        self.page.toast_requested.emit(self.tr("%1 planned").replace("%1", name))
        if self.page.opens(kind, id_):
            self.page.open_requested.emit(kind, id_)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # --- all about it

    def toggle_about(self) -> None:
        """Show or hide the form beside the rows."""
        if self.halves.is_open():
            self.close_about()
        else:
            self.open_about()

    def open_about(self) -> None:
        """Show the form, and put the keyboard into it."""
        self.editor.leave()
        self.about.show_request(self._shown())
        self.halves.show_panel(True)
        self.about.focus_first()

    def close_about(self) -> None:
        """Hide the form; the keyboard goes back to the rows."""
        self.about.leave()
        self.halves.show_panel(False)
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()
        self._place_editor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the form, or shows all rows again."""
        if event.key() == Qt.Key.Key_Escape and self.halves.is_open():
            self.close_about()
        elif event.key() == Qt.Key.Key_Escape and self.tally.figure() is not None:
            self.tally.choose_none()
        else:
            super().keyPressEvent(event)

    # --- for the page

    def cells(self) -> list[list[Any]]:
        """The rows as they are shown, for Excel."""
        shown = self.table.lines.rows_shown()
        return sheet_rows(self._shown(), shown, self.page.store.today())

    def commands(self) -> list[Command]:
        """What Ctrl+K offers for this request."""
        one = self._shown()
        found = [
            Command(self.tr("About the request"), self.open_about, "pencil-outline"),
            Command(self.tr("Copy addresses"), self.copy_addresses, "content-copy"),
            Command(self.tr("Paste answers"), self.ask_paste, "clipboard-text-outline"),
            Command(self.foot.settle.text(), self.settle, "check"),
        ]
        if not self.main.isHidden():
            found.insert(0, Command(self.main.text(), self._do_main, "email-fast"))
        if one.is_poll and one.answered:
            found.append(Command(self.book.text(), self.ask_booking, "calendar-clock"))
        return found


def _key(row: Asked) -> int:
    return row.target_id
