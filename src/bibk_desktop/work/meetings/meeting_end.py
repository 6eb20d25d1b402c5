"""The end of a meeting: what is missing, each line a way there, and then Word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.meeting_rules import Lack, Missing, missing

HIGH = 190


class EndCard(Card):
    """Shows what a meeting lacks while it is mended; `sought` tells one that is to be mended.

    `ended` says that the meeting is over, and whether its minutes go to Word now.
    """

    sought = Signal(object)
    ended = Signal(bool)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("End the meeting"))
        self._found: list[Missing] = []
        close = Button("", "close", "bare", self.closed.emit)
        close.name(self.tr("Close (Esc)"))
        self.add_to_head(close)
        self.nothing = label(self.tr("Nothing is missing."), "quiet")
        self.rows = RowList(self.tr("What is missing"), fit=True, inset=4)
        self.rows.opened.connect(lambda place: self.sought.emit(self._found[place]))
        self.frame = scrolled(self.rows)
        self.word = Button("", "file-word-outline", "filled", lambda: self.ended.emit(True))
        self.end = Button(self.tr("End without Word"), pressed=lambda: self.ended.emit(False))
        self.add(self.nothing)
        self.add(self.frame)
        self.body.addLayout(foot(self.end, self.word))

    def show_meeting(self, rows: Rows, meeting_id: int) -> None:
        """Show what is missing now."""
        self._found = missing(rows, meeting_id)
        self.rows.show_rows([self._row(place, one) for place, one in enumerate(self._found)])
        self.rows.setAccessibleDescription(str(len(self._found)))
        self.frame.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, up to where it scrolls."""
        wanted = self.rows.heightForWidth(max(self.width() - theme.px(40), theme.px(200))) + 2
        self.frame.setFixedHeight(min(wanted, theme.px(HIGH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _row(self, place: int, one: Missing) -> Row:
        said: dict[Lack, tuple[str, str]] = {
            "day": (self.tr("No date"), self.tr("When was the meeting?")),
            "present": (self.tr("Attendance"), self.tr("Nobody is ticked as present yet.")),
            "next": (self.tr("Next meeting"), self.tr("There is no next meeting in the series.")),
            "responsible": (self.tr("Nobody responsible"), one.text),
            "date": (self.tr("Date to confirm"), one.text),
        }
        tag, text = said[one.lack]
        return Row(place, text, detail=one.item, tag=tag, tag_role="watch", end="›", role="quiet")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
