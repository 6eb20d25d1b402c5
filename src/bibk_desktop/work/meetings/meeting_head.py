"""The facts of a meeting as fields that save themselves, and what is said of it in one line."""

from datetime import date

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm, offer
from bibk_desktop.forms.ui_meeting_form import Ui_MeetingForm
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.records.date_words import WEEKDAY_NAMES
from bibk_desktop.records.date_writer import write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Meeting, MeetingState, MinutesForm
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.lists import series_names

# Sending is an act of its own, not a choice in this menu.
STATES: tuple[MeetingState, ...] = (
    MeetingState.planned,
    MeetingState.invited,
    MeetingState.running,
    MeetingState.draft,
    MeetingState.for_comment,
)
OUT = (MeetingState.sent, MeetingState.adjusted)
# How each state of saving looks.
LOOKS = {"saving": "quiet", "saved": "ok", "failed": "late", "wrong": "watch"}
NARROW = 760
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
        self._state, self._choices = MeetingState.planned, STATES

    def show_state(self, state: MeetingState, closed: bool) -> None:
        """Show another state; what went out can be adjusted, but has no way back to a draft."""
        self._state, self._choices = state, OUT if closed else STATES
        said = words.name(state).capitalize()
        self.setText(f"{said} ▾")
        self.setAccessibleName(self.tr("State: %1").replace("%1", said))

    def menu_of_states(self) -> QMenu:
        """The states there are, the present one ticked."""
        menu = QMenu(self)
        for state in self._choices:
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
    when = said_day(meeting.at, page.store.today())
    ids = (meeting.chair_id, meeting.secretary_id, meeting.secretary_id)
    names = ", ".join(name for (name,) in rows(_NAMES, ids))
    return " · ".join(filter(None, (when, names)))


def said_day(at: FuzzyDate, today: date) -> str:
    """ "onsdag 24 januari 2018 kl. 9.30–15.30"."""
    when = write(at, today)
    if at.start is None or not at.is_day:
        return when
    return f"{WEEKDAY_NAMES[at.start.weekday()]} {when}"


def heading(meeting: Meeting) -> str:
    """ "Chefsmöte, Korrö": the name with its place, if it does not say it."""
    title = meeting.title or words.text("meetings.nameless")
    place = meeting.place.partition(",")[0].strip()
    if not place or place.casefold() in title.casefold():
        return title
    return f"{title}, {place}"


class MeetingHeader(PageHeader):
    """Name and facts in a line, how saving goes, the state, and the next step as filled button."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.edit = Button("", "file-document-edit-outline", "bare")
        self.edit.name(self.tr("Change name, date, place and who leads"))
        self.edit.setCheckable(True)
        self.add_beside_title(self.edit)
        self.state = StateButton()
        self.preview = Button(self.tr("Preview"), "eye-outline")
        self.preview.name(self.tr("Preview"))
        self.early_word = Button("", "file-word-outline")
        self.begin = Button(self.tr("Begin the meeting"), "forum-outline", "filled")
        self.end = Button(self.tr("End the meeting"), "file-document-check-outline", "filled")
        self.word = Button("", "file-word-outline", "filled")
        every = (self.state, self.early_word, self.preview, self.begin, self.end, self.word)
        for button in every:
            self.add_button(button)

    def show_meeting(self, meeting: Meeting, closed: bool) -> None:
        """Say which meeting it is, and offer its next step."""
        rows = self._page.store.rows
        formal = rows("SELECT minutes FROM series WHERE id = ?", (meeting.series_id,))
        is_formal = formal == [(MinutesForm.formal.value,)]
        said = words.text("meetings.to_word_formal" if is_formal else "meetings.to_word")
        self.word.setText(said)
        self.early_word.name(said)
        self.state.show_state(meeting.state, closed)
        self.show_words(heading(meeting), "", subtitle(rows, meeting, self._page))
        self._show_main(meeting.state)

    def _show_main(self, state: MeetingState) -> None:
        """The one filled button is the next step; Word stands aside until the meeting is over."""
        before = state in (MeetingState.planned, MeetingState.invited)
        running = state is MeetingState.running
        self.begin.setVisible(before)
        self.end.setVisible(running)
        self.early_word.setVisible(before or running)
        self.word.setVisible(not (before or running))

    def show_saving(self, state: str, reason: str) -> str:
        """Say how saving goes, with its time; the words."""
        at = QTime.currentTime().toString("HH:mm")
        said = {
            "saving": self.tr("Saving…"),
            "saved": self.tr("Saved %1").replace("%1", at),
            "failed": self.tr("NOT saved: %1").replace("%1", reason),
            "wrong": self.tr("Not saved yet: %1").replace("%1", reason),
        }
        self.show_remark(said[state], LOOKS[state])
        return said[state]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the preview's button keeps its icon alone."""
        narrow = event.size().width() < theme.px(NARROW)
        self.preview.setText("" if narrow else self.tr("Preview"))
        super().resizeEvent(event)
