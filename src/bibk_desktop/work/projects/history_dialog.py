"""The history of one cell: every status with its day, words and meeting, changed in place."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.fields.status_menu import StatusButton
from bibk_desktop.fields.values import reading
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import Binding, Save
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Participation, ParticipationChange, ParticipationStatus
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.participation_change import (
    Entry,
    Part,
    add_earlier,
    change_entry,
    delete_entry,
    history,
    parts,
)

WIDTH = 720
Lines = list[tuple[Part, list[Entry]]]


class HistoryDialog(QDialog):
    """Everything said of a municipality and its libraries in one project, the newest first."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._bound: list[Binding] = []
        self._shown: tuple[int, int] | None = None
        self._lines: Lines = []
        self._fields: dict[int, tuple[Binding, Binding, StatusButton]] = {}
        self._notes: dict[int, Binding] = {}
        self._day = reading(ParticipationChange, "at", page.store.today)
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(theme.px(10))
        self.heading = label("", "heading")
        self.close_button = Button(self.tr("Close"), pressed=self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self._column.addWidget(self.heading)
        self._column.addLayout(foot)
        self.setMinimumWidth(theme.px(WIDTH))
        self.finished.connect(lambda: self._let_go())

    @property
    def _store(self) -> Store:
        store: Store = self._page.store
        return store

    # --- what is shown

    def show_cell(self, project_id: int, municipality_id: int) -> None:
        """Show the history of a municipality in a project."""
        self._shown, self._lines = (project_id, municipality_id), []
        self.refresh()
        self.show()
        self.raise_()

    def refresh(self) -> None:
        """Show what is stored now; what is being typed is left alone."""
        if self._shown is None:
            return
        project, place = self._shown
        names = self._store.rows(
            "SELECT m.name, p.name FROM municipality m, project p WHERE m.id = ? AND p.id = ?",
            (place, project),
        )
        if not names:
            self.close()
            return
        self.heading.setText(" · ".join(names[0]))
        self.setWindowTitle(self.tr("History: %1").replace("%1", self.heading.text()))
        said = history(self._store.rows, project)
        here = [part for part in parts(self._store.rows, project) if part.municipality_id == place]
        lines = [(part, said.get(part.id, [])[::-1]) for part in here]
        if _ids(lines) != _ids(self._lines) or self._body is None:
            self._build(lines)
        self._lines = lines
        self._fill(lines)

    def _fill(self, lines: Lines) -> None:
        """Put what is stored into the fields; the order stays while the dialog is open."""
        for part, entries in lines:
            self._notes[part.id].fill(part.note)
            for entry in entries:
                day, said, status = self._fields[entry.id]
                day.fill(self._day.show(entry.at))
                said.fill(entry.words)
                if isinstance(said.widget, QLineEdit) and not said.widget.hasFocus():
                    said.widget.setCursorPosition(0)
                status.show_status(entry.status)

    def _build(self, lines: Lines) -> None:
        focused = self.focusWidget()
        wanted = focused.objectName() if focused is not None else ""
        self._let_go(forget=False)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        if not lines:
            column.addWidget(
                label(self.tr("Nothing is said yet. Enter on the cell sets a status."), "quiet")
            )
        for part, entries in lines:
            column.addWidget(self._part(part, entries, len(lines) > 1))
        self._column.insertWidget(1, self._body)
        kept = self.findChild(QWidget, wanted) if wanted else None
        if kept is not None:
            kept.setFocus()
        self.adjustSize()

    def _let_go(self, forget: bool = True) -> None:
        """Save what is typed and take the lines away."""
        for binding in self._bound:
            binding.flush()
            self._page.unbind(binding)
        self._bound, self._fields, self._notes = [], {}, {}
        if self._body is not None:
            self._body.hide()
            self._body.setParent(None)
            self._body.deleteLater()
            self._body = None
        if forget:
            self._shown, self._lines = None, []

    # --- one participation

    def _part(self, part: Part, entries: list[Entry], several: bool) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(2, 1)
        if several or part.library:
            whose = part.library or self.tr("The whole municipality")
            grid.addWidget(label(whose, "group"), 0, 0, 1, 5)
        for line, entry in enumerate(entries, 1):
            self._entry(grid, line, entry)
        self._foot(grid, len(entries) + 1, part)
        return holder

    def _entry(self, grid: QGridLayout, line: int, entry: Entry) -> None:
        day = self._field(entry, "at", self.tr("Day"))
        day.setFixedWidth(theme.px(160))
        said = self._field(entry, "words", self.tr("What was said"))
        said.setPlaceholderText(said.accessibleName())
        status = StatusButton(self.tr("Status"), entry.status)
        status.setObjectName(f"status_{entry.id}")
        status.picked.connect(
            lambda chosen: change_entry(self._store, entry.id, status=ParticipationStatus(chosen))
        )
        bound = self._bind(day, entry.id, "at"), self._bind(said, entry.id, "words")
        self._fields[entry.id] = *bound, status
        for column, widget in enumerate((day, status, said)):
            grid.addWidget(widget, line, column)
        if entry.meeting:
            grid.addWidget(self._meeting(entry), line, 3)
        grid.addWidget(self._remover(entry), line, 4)

    @staticmethod
    def _field(entry: Entry, name: str, title: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"{name}_{entry.id}")
        field.setAccessibleName(title)
        return field

    def _meeting(self, entry: Entry) -> QWidget:
        if not self._page.opens("meeting", entry.meeting_id):
            return label(entry.meeting, "small")
        link = Link(entry.meeting)
        link.set_look(12)
        link.clicked.connect(lambda: self._page.open_requested.emit("meeting", entry.meeting_id))
        return link

    def _remover(self, entry: Entry) -> Button:
        def remove() -> None:
            delete_entry(self._store, entry.id)
            self._page.toast_requested.emit(self.tr("Taken out of the history."))

        button = Button("", "trash-can-outline", "bare", remove)
        button.name(self.tr("Take out of the history"))
        return button

    def _foot(self, grid: QGridLayout, line: int, part: Part) -> None:
        """The note of the participation, and a way to say what was before."""
        note = QLineEdit()
        note.setObjectName(f"note_{part.id}")
        note.setAccessibleName(self.tr("Note"))
        note.setPlaceholderText(self.tr("Note on taking part, shown under the table"))
        read = reading(Participation, "note", self._store.today).read
        self._notes[part.id] = self._make(
            note,
            lambda value, step: self._store.change(
                Participation, part.id, merge=step, note=read(value)
            ),
        )
        grid.addWidget(note, line, 0, 1, 5)
        earlier = Button(
            self.tr("Add what was before"),
            "plus",
            "bare",
            lambda: add_earlier(self._store, part.id),
        )
        grid.addWidget(earlier, line + 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    # --- saving

    def _bind(self, field: QLineEdit, entry_id: int, name: str) -> Binding:
        read = reading(ParticipationChange, name, self._store.today).read

        def save(value: Any, step: str) -> None:
            change_entry(self._store, entry_id, merge=step, **{name: read(value)})

        return self._make(field, save)

    def _make(self, field: QLineEdit, save: Save) -> Binding:
        binding = self._page.bind(field, save)
        self._bound.append(binding)
        return binding


def _ids(lines: Lines) -> list[tuple[int, set[int]]]:
    return [(part.id, {entry.id for entry in entries}) for part, entries in lines]
