"""What is asked before a meeting is created: its series gives its name and what recurs."""

from contextlib import suppress
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import reading
from bibk_desktop.forms.ui_meeting_new import Ui_MeetingNew
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.records.date_writer import write
from bibk_desktop.records.model import Meeting
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.representation import main_series
from bibk_desktop.work.meetings.agenda_choice import AgendaChoice
from bibk_desktop.work.meetings.agenda_proposal import copy_items, last_agenda
from bibk_desktop.work.meetings.lists import series_names
from bibk_desktop.work.meetings.meeting_head import said_day

WIDTH = 460
_LAST = """
SELECT place, chair_id, secretary_id FROM meeting
WHERE series_id = ? AND kind = 'meeting' AND place <> '' ORDER BY at DESC, id DESC LIMIT 1
"""


class MeetingDialog(QDialog):
    """Series, name, date, place, what of the last agenda comes again; `created` tells the id."""

    created = Signal(int)

    def __init__(
        self, store: Store, parent: QWidget, series: int | None = None, at: str = ""
    ) -> None:
        super().__init__(parent)
        self.store = store
        self._usual = ""
        self.setWindowTitle(self.tr("New meeting"))
        self.fields = QWidget()
        self.ui = Ui_MeetingNew()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        self.ui.at.setPlaceholderText(self.tr("14 March, 9.30–15"))
        self.ui.series.activated.connect(lambda _: self._take_series())
        self.ui.at.textChanged.connect(lambda _: self._show_meant())
        self.meant = label("", "small")
        self.ui.at_box.addWidget(self.meant)
        self.ui.place_box.addStretch(1)
        self.agenda = AgendaChoice()
        self.cancel = Button(self.tr("Cancel"), pressed=self.reject)
        self.action = Button(self.tr("Create meeting"), kind="filled", pressed=self.finish)
        self.action.setDefault(True)
        self._lay()
        self._fill(series, at)

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(theme.px(14))
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.fields)
        column.addWidget(self.agenda)
        column.addStretch(1)
        column.addLayout(foot(self.cancel, self.action))
        self.setMinimumWidth(theme.px(WIDTH))

    def _fill(self, series: int | None, at: str) -> None:
        offer(self.ui.series, series_names(self.store.rows), self.tr("No series"))
        main = main_series(self.store.rows)
        if series is None and main is not None:
            series = main[0]
        self.ui.series.setCurrentIndex(max(self.ui.series.findData(series), 0))
        self._take_series()
        self.ui.at.setText(at)
        self.ui.at.setFocus()

    def _show_meant(self) -> None:
        """Say under the field which day is meant: "22 jan" may be the one that has been."""
        mark_wrong(self.ui.at, "")
        with suppress(WrongInput):
            at = reading(Meeting, "at", self.store.today).read(self.ui.at.text())
            self.meant.setText(said_day(at, self.store.today()))
            return
        self.meant.setText("")

    def _take_series(self) -> None:
        """Name and place as the series' meetings have them, unless others were written."""
        sql = "SELECT coalesce(nullif(meeting_name, ''), name) FROM series WHERE id = ?"
        found = self.store.rows(sql, (self.ui.series.currentData(),))
        usual = str(found[0][0]) if found else ""
        if self.ui.title.text() in ("", self._usual):
            self.ui.title.setText(usual)
        self._usual = usual
        today = self.store.today()
        series = self.ui.series.currentData()
        proposal = last_agenda(self.store.rows, series, today.isoformat())
        self.agenda.show_proposal(proposal, write(proposal.at, today).split(" kl.")[0])
        self.adjustSize()

    def finish(self) -> None:
        """Create it if the date can be read, and close."""
        try:
            values = self._values()
        except WrongInput as wrong:
            mark_wrong(self.ui.at, str(wrong))
            self.ui.at.setFocus()
            return
        with self.store.write("undo.new_meeting", title=values["title"]) as session:
            meeting = Meeting(**values, **self._from_last(values["series_id"]))
            session.add(meeting)
            session.flush()
            made = int(meeting.id or 0)
            copy_items(session, made, self.agenda.chosen())
        self.accept()
        self.created.emit(made)

    def _values(self) -> dict[str, Any]:
        """What the fields hold. WrongInput if the date is none."""
        ui, today = self.ui, self.store.today
        return {
            "title": reading(Meeting, "title", today).read(ui.title.text()),
            "at": reading(Meeting, "at", today).read(ui.at.text()),
            "place": reading(Meeting, "place", today).read(ui.place.text()),
            "series_id": ui.series.currentData(),
        }

    def _from_last(self, series_id: int | None) -> dict[str, Any]:
        """Who led and wrote the series' last meeting does it again."""
        found = self.store.rows(_LAST, (series_id,))
        return {"chair_id": found[0][1], "secretary_id": found[0][2]} if found else {}
