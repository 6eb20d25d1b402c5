"""How far an application has come, entry by entry, changed in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_rows import LineField, RecordLine
from bibk_desktop.fields.rows_card import CardWords, RowsCard
from bibk_desktop.fields.status_menu import APPLICATION, StatusButton
from bibk_desktop.fields.values import reading
from bibk_desktop.kit.qt.binding import Binding
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import ApplicationChange, ApplicationStatus
from bibk_desktop.work.grants.history import change_entry, delete_entry


class HistoryCard(RowsCard):
    """The entries, the newest first; the application's status follows the newest."""

    model = ApplicationChange

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._bound: dict[RecordLine, tuple[Binding, Binding]] = {}
        self._ids: dict[RecordLine, int] = {}

    def said(self) -> CardWords:
        return CardWords(self.tr("History"), "", self.tr("Take out of the history"))

    def fields(self) -> Sequence[LineField]:
        """The names are none of the model's: every change goes through the history's rule."""
        return (
            LineField("on", self.tr("Day"), QLineEdit, 120, 0),
            LineField("status_button", self.tr("Status"), self._button, 120, 0),
            LineField("said_then", self.tr("What was said"), QLineEdit, 120),
        )

    def _button(self) -> QWidget:
        return StatusButton(self.tr("Status"), "idea", APPLICATION)

    def show_line(self, line: RecordLine, record: Any) -> None:
        if line not in self._bound:
            self._bound[line] = self._bind(line, "on", "at"), self._bind(line, "said_then", "words")
            button = line.fields["status_button"]
            assert isinstance(button, StatusButton)
            button.picked.connect(lambda status: self._set_status(line, status))
        if self._ids.get(line) != record.id:
            self._leave(line)
        self._ids[line] = record.id
        self._fill(line, record)

    def _leave(self, line: RecordLine) -> None:
        """Save what was typed in a line before it shows another entry."""
        for binding in self._bound[line]:
            binding.flush()
            binding.forget()

    def _fill(self, line: RecordLine, record: Any) -> None:
        day = reading(ApplicationChange, "at", self.store.today)
        for binding, value in zip(
            self._bound[line], (day.show(record.at), record.words), strict=True
        ):
            binding.fill(value)
            if isinstance(binding.widget, QLineEdit) and not binding.widget.hasFocus():
                binding.widget.setCursorPosition(0)
        button = line.fields["status_button"]
        assert isinstance(button, StatusButton)
        button.show_status(record.status)

    def _bind(self, line: RecordLine, field: str, name: str) -> Binding:
        read = reading(ApplicationChange, name, self.store.today).read

        def save(value: Any, step: str) -> None:
            if line in self._ids:
                change_entry(self.store, self._ids[line], merge=step, **{name: read(value)})

        widget = line.fields[field]
        assert isinstance(widget, QLineEdit)
        return self.page.bind(widget, save)

    def _set_status(self, line: RecordLine, status: str) -> None:
        change_entry(self.store, self._ids[line], status=ApplicationStatus(status))

    def remove(self, record_id: int) -> None:
        """Take an entry out, with a way back; the only one stays."""
        record = self._records[record_id]
        self.page.flush()
        if delete_entry(self.store, record_id):
            gone = self.tr("Taken out of the history: %1").replace("%1", words.name(record.status))
            self.page.toast_requested.emit(gone)
        else:
            self.page.problem.emit(
                self.tr("The only entry stays."),
                self.tr("Change it, or delete the application."),
                "",
            )
