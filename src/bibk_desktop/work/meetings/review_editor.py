"""A finding opened to be changed: other words, another person, another day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.model import OutcomeKind, ParticipationStatus
from bibk_desktop.work.meetings.take_in.edit import Values, WrongDateError, changed, values_of
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.meetings.take_in.review import Key
from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.known import KnownWorld

WIDE = ("what", "title", "members")
_PRESENCE = {"present": "present", "digital": "digital", "part": "part", "absent": "apologies"}
LONGEST = 500


class AnyName(TypeAhead):
    """Offers names that are known, and takes any other as it is written."""

    def __init__(self, names: Sequence[Choice], written: str) -> None:
        super().__init__()
        self.choices = lambda: names
        self.makes = self._take_written
        self.setMaxLength(LONGEST)
        self.show_choice(written or None, written)

    def create_words(self, text: str) -> str:
        return self.tr("As written: %1").replace("%1", text)

    def _take_written(self, text: str) -> None:
        self.show_choice(text, text)

    def flush(self) -> bool:
        """What is typed counts as it stands."""
        self.close_list()
        return True


class FoundEditor(QWidget):
    """The fields of one finding; `accepted` hands over the proposal after, `closed` comes last.

    Enter takes what stands there, Esc lets go of it.
    """

    accepted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key: Key | None = None
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 2)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addLayout(self._keys())
        self.hide()

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, said in (("Enter", self.tr("take the change")), ("Esc", self.tr("leave it"))):
            row.addWidget(label(key, "key"))
            row.addWidget(label(said, "small"))
        row.addStretch(1)
        return row

    def open(self, proposal: Proposal, key: Key, known: KnownWorld, today: date) -> bool:
        """Show the fields of a finding; False when there is nothing to change in it."""
        values = values_of(proposal, key, today)
        if not values:
            return False
        self.key, self._proposal, self._known, self._today = key, proposal, known, today
        self._clear()
        places = iter([(row, column) for row in range(4) for column in range(2)])
        for name, written in values.items():
            wide = name in WIDE and len(values) > 1
            row, column = (0, 0) if wide else next(places)
            self._add(name, written, row + (not wide and self._has_wide(values)), column, wide)
        self.show()
        first = next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()
        return True

    @staticmethod
    def _has_wide(values: Values) -> bool:
        return any(name in WIDE for name in values)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}

    def _add(self, name: str, written: str, row: int, column: int, wide: bool) -> None:
        said = words.text(f"found.field.{name}")
        field = self._field(name, written)
        field.setAccessibleName(said)
        field.installEventFilter(self)
        caption = label(said, "small")
        caption.setBuddy(field)
        self._grid.addWidget(caption, 2 * row, column, 1, 2 if wide else 1)
        self._grid.addWidget(field, 2 * row + 1, column, 1, 2 if wide else 1)
        self.fields[name] = field

    def _field(self, name: str, written: str) -> QLineEdit | QComboBox:
        if name in ("kind", "status", "presence"):
            return _box(name, written)
        if name in ("name", "who"):
            return AnyName(self._persons(), written)
        if name == "from":
            return AnyName(self._places(), written)
        if name == "series":
            named = [
                Choice(s.meeting_name or s.name, s.meeting_name or s.name, s.name)
                for s in self._known.series
            ]
            return AnyName(named, written)
        field = QLineEdit(written)
        field.setMaxLength(LONGEST)
        field.setCursorPosition(0)
        return field

    def _persons(self) -> list[Choice]:
        there = {each.name: _place(each) for each in self._proposal.attendees}
        known = {p.name: p.municipality or p.organisation for p in self._known.persons}
        return [Choice(name, name, place) for name, place in {**there, **known}.items()]

    def _places(self) -> list[Choice]:
        ours = [Choice(each.name, each.name, each.county) for each in self._known.own]
        bodies = [Choice(each.name, each.name) for each in self._known.organisations]
        named = {each.name for each in self._known.own}
        rest = [m for m in self._known.municipalities if m.name not in named]
        return ours + bodies + [Choice(each.name, each.name, each.county) for each in rest]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc in any field, but for a list of names that stands open."""
        listed = isinstance(watched, AnyName) and watched.is_open()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not listed:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def take(self) -> bool:
        """Take what stands in the fields; False when a day cannot be read, which is marked."""
        if self.key is None:
            return True
        values = {name: _written(field) for name, field in self.fields.items()}
        try:
            after = changed(self._proposal, self.key, values, self._known, self._today)
        except WrongDateError as wrong:
            mark_wrong(self.fields[wrong.field], words.text(str(wrong)))
            self.fields[wrong.field].setFocus()
            return False
        if values != values_of(self._proposal, self.key, self._today):
            self.accepted.emit(after)
        self.leave()
        return True

    def leave(self) -> None:
        """Let go of what is typed."""
        self.key = None
        for field in self.fields.values():
            if isinstance(field, AnyName):
                field.close_list()
        self.hide()
        self.closed.emit()


def _place(attendee: Attendee) -> str:
    return attendee.municipality.name if attendee.municipality else attendee.organisation


def _written(field: QLineEdit | QComboBox) -> str:
    return str(field.currentData()) if isinstance(field, QComboBox) else field.text()


def _box(name: str, written: str) -> QComboBox:
    """The choices of a field that has but a few."""
    box = QComboBox()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for value, said in _choices(name):
        box.addItem(said, value)
    box.setCurrentIndex(max(box.findData(written), 0))
    return box


def _choices(name: str) -> list[tuple[str, str]]:
    if name == "presence":
        return [
            (mode, words.text(f"presence.{key}").capitalize()) for mode, key in _PRESENCE.items()
        ]
    kinds = OutcomeKind if name == "kind" else ParticipationStatus
    return [(each.value, words.name(each).capitalize()) for each in kinds]
