"""The facts of a meeting as fields that save themselves, and what is said of it in one line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm, offer
from bibk_desktop.forms.ui_meeting_form import Ui_MeetingForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.date_words import WEEKDAY_NAMES
from bibk_desktop.records.date_writer import write
from bibk_desktop.records.model import Meeting, MeetingState
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.lists import series_names

# Sending is an act of its own, not a choice in this menu.
STATES = (
    MeetingState.planned,
    MeetingState.invited,
    MeetingState.running,
    MeetingState.draft,
    MeetingState.for_comment,
)
_NAMES = """
SELECT trim(given_name || ' ' || family_name) FROM person WHERE id IN (?, ?) ORDER BY id = ?
"""


class FactsCard(Card):
    """Name, date, place, series, who leads and writes, case number."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        fields = QWidget()
        self.ui = Ui_MeetingForm()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(page, self.ui, Meeting)
        self.add(fields)

    def show_meeting(self, meeting: Meeting | None, closed: bool) -> None:
        """Show the facts of a meeting; of one that went out they only stand there."""
        nothing = self.tr("No series")
        names = series_names(self._page.store.rows)
        box = self.ui.series_id
        shown = [(box.itemText(place), box.itemData(place)) for place in range(box.count())]
        if shown != [(nothing, None), *names]:
            offer(box, names, nothing)
        self.form.show(meeting)
        self.setEnabled(not closed)


class StateButton(Button):
    """How far the meeting has come, as a menu."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__("", pressed=self.open_menu)
        self._state = MeetingState.planned

    def show_state(self, state: MeetingState, closed: bool) -> None:
        """Show another state; one that was sent has no way back here."""
        self._state = state
        said = words.name(state).capitalize()
        self.setText(said if closed else f"{said} ▾")
        self.setEnabled(not closed)
        self.setAccessibleName(self.tr("State: %1").replace("%1", said))

    def menu_of_states(self) -> QMenu:
        """The states there are, the present one ticked."""
        menu = QMenu(self)
        for state in STATES:
            action = menu.addAction(words.name(state).capitalize())
            action.setCheckable(True)
            action.setChecked(state is self._state)
            action.triggered.connect(lambda on=False, state=state: self.picked.emit(state))
        return menu

    def open_menu(self) -> None:
        """Show the states under the button."""
        self.menu_of_states().popup(self.mapToGlobal(self.rect().bottomLeft()))


def subtitle(rows: Rows, meeting: Meeting, page: Page) -> str:
    """ "onsdag 24 januari 2018 kl. 9.30–15.30 · Karin Holm, Ebba Lindqvist"."""
    when = write(meeting.at, page.store.today())
    start = meeting.at.start
    if start is not None and meeting.at.is_day:
        when = f"{WEEKDAY_NAMES[start.weekday()]} {when}"
    ids = (meeting.chair_id, meeting.secretary_id, meeting.secretary_id)
    names = ", ".join(name for (name,) in rows(_NAMES, ids))
    return " · ".join(filter(None, (when, names)))


def heading(meeting: Meeting) -> str:
    """ "Chefsmöte, Korrö": the name with its place, if it does not say it."""
    title = meeting.title or words.text("meetings.nameless")
    place = meeting.place.partition(",")[0].strip()
    if not place or place.casefold() in title.casefold():
        return title
    return f"{title}, {place}"
