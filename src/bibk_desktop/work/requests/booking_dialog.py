"""The day that most can becomes a meeting, an activity, or the day of one that is planned."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import reading
from bibk_desktop.forms.ui_request_booking import Ui_RequestBooking
from bibk_desktop.records.model import Meeting
from bibk_desktop.records.store import Store
from bibk_desktop.work.requests.dialog import FieldsDialog
from bibk_desktop.work.requests.poll import (
    ACTIVITY,
    MEETING,
    Booking,
    Tied,
    book,
    likely_series,
    option_words,
    series,
    tied,
)
from bibk_desktop.work.requests.rules import Option, Sheet
from bibk_desktop.work.requests.tally import ranked

WIDTH = 520
TIED = "tied"


class BookingDialog(FieldsDialog):
    """`booked(kind, id)` tells what the day became."""

    booked = Signal(str, int)

    def __init__(self, store: Store, one: Sheet, parent: QWidget) -> None:
        super().__init__(parent, WIDTH)
        self.store, self.one = store, one
        self.say(self.tr("Make a day of the poll"), self.tr("Create"))
        self.ui = Ui_RequestBooking()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        self.tied: Tied | None = tied(store.rows, one)
        self.series = series(store.rows)
        self._usual = ""
        self._fill()

    def _days(self) -> list[Option]:
        """The days, those most can first."""
        return [option for option, _ in ranked(self.one) if option.is_date]

    def _fill(self) -> None:
        ui, today = self.ui, self.store.today()
        days = [(option_words(self.one, each, today), each.id) for each in self._days()]
        offer(ui.option, days)
        offer(ui.becomes, self._kinds())
        offer(ui.series, [(name, id_) for id_, name, _ in self.series], self.tr("No series"))
        ui.series.setCurrentIndex(max(ui.series.findData(likely_series(self.store.rows)), 0))
        ui.becomes.activated.connect(lambda _: self._show_fields())
        ui.series.activated.connect(lambda _: self._take_series())
        ui.closes.setChecked(self.one.closed_on is None)
        ui.closes_cell.setVisible(self.one.closed_on is None)
        self._take_series()
        self._show_fields()

    def _kinds(self) -> list[tuple[str, str]]:
        found = [(self.tr("New meeting"), MEETING), (self.tr("New activity"), ACTIVITY)]
        if self.tied is not None:
            found.insert(0, (self.tr("The day of %1").replace("%1", self.tied.title), TIED))
        return found

    def _take_series(self) -> None:
        """What the series calls its meetings, unless something else was written."""
        chosen = self.ui.series.currentData()
        usual = next((called for id_, _, called in self.series if id_ == chosen), self.one.title)
        if self.ui.title.text() in ("", self._usual):
            self.ui.title.setText(usual)
        self._usual = usual

    def _show_fields(self) -> None:
        kind = self.ui.becomes.currentData()
        self.ui.series_cell.setEnabled(kind == MEETING)
        self.ui.title_cell.setEnabled(kind != TIED)
        if kind == ACTIVITY and self.ui.title.text() == self._usual:
            self.ui.title.setText(self.one.title)

    def make(self) -> bool:
        ui = self.ui
        title = self.read(ui.title, reading(Meeting, "title", self.store.today).read)
        if self.first_wrong is not None:
            return False
        option = next(each for each in self._days() if each.id == ui.option.currentData())
        booking = self._booking(title)
        made = book(self.store, self.one, option, booking)
        self.booked.emit(booking.kind, made)
        return True

    def _booking(self, title: str) -> Booking:
        ui, kind = self.ui, self.ui.becomes.currentData()
        closes = ui.closes.isChecked()
        if kind == TIED and self.tied is not None:
            return Booking(self.tied.kind, self.tied.title, tied_id=self.tied.id, closes=closes)
        series_id = ui.series.currentData() if kind == MEETING else None
        return Booking(kind, title or self.one.name, series_id, closes=closes)
