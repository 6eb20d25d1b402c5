"""The records that belong to another one, a line each: edited in place and taken away."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from sqlmodel import SQLModel

from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.values import Reading
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tab_order import take_place
from bibk_desktop.kit.qt.wrap_row import WHOLE as WHOLE
from bibk_desktop.kit.qt.wrap_row import WrapRow


@dataclass(frozen=True)
class LineField:
    """One field of a line: the model's field, its words, what makes its widget, its width.

    `least` is in px of the design, WHOLE for a line of its own; what is left over goes by
    `share`. A field that the model does not have is a widget of the card's own.
    """

    name: str
    title: str
    make: Callable[[], QWidget] = QLineEdit
    least: int = 120
    share: int = 1


class RecordLine(QWidget):
    """One record: its fields side by side, on several lines where there is little room."""

    removed = Signal(int)

    def __init__(
        self,
        page: Page,
        model: type[SQLModel],
        fields: Sequence[LineField],
        readings: Mapping[str, Reading] | None = None,
    ) -> None:
        super().__init__()
        self.fields: dict[str, QWidget] = {}
        self._row = WrapRow()
        for field in fields:
            self._add(field)
        self._remove = Button("", "trash-can-outline", "bare", self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        line.setSpacing(theme.px(4))
        line.addWidget(self._row, 1)
        end = QVBoxLayout()
        end.setContentsMargins(0, theme.px(4), 0, 0)
        end.addWidget(self._remove)
        end.addStretch(1)
        line.addLayout(end)
        self.form = RecordForm(page, self, model, readings)

    def _add(self, field: LineField) -> None:
        widget = field.make()
        if not widget.accessibleName():
            widget.setAccessibleName(field.title)
        if isinstance(widget, QLineEdit):
            widget.setPlaceholderText(field.title)
        if isinstance(widget, QComboBox):
            widget.setMinimumContentsLength(4)
            widget.setToolTip(field.title)
        setattr(self, field.name, widget)
        self.fields[field.name] = widget
        self._row.add(widget, field.least, field.share)

    def _ask(self) -> None:
        if self.form.id is not None:
            self.removed.emit(self.form.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line over a record of several lines parts it from the one before."""
        if self.height() > theme.px(60) and self.y() > 0:
            painter = QPainter(self)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(0, 0, self.width(), 0)

    def name_remover(self, words: str) -> None:
        """Say what the button at the end takes away."""
        self._remove.name(words)

    def show_record(self, record: SQLModel | None) -> None:
        """Show another record, or none."""
        self.form.show(record)
        self.setVisible(record is not None)
        for widget in self.fields.values():
            if isinstance(widget, QLineEdit) and not widget.hasFocus():
                widget.setCursorPosition(0)


class RecordRows(QWidget):
    """Lines for records of one model. A line stays with its record while others come and go.

    `removed(id)` asks to take a record away; `shown(line, record)` may fill widgets of a line's
    own; `readings` read some fields in a way of their own. Tab comes to the lines from `after`,
    where something that was made later stands above.
    """

    removed = Signal(int)

    def __init__(
        self,
        page: Page,
        model: type[SQLModel],
        fields: Sequence[LineField],
        remover: str,
        shown: Callable[[RecordLine, Any], object] | None = None,
        readings: Mapping[str, Reading] | None = None,
    ) -> None:
        super().__init__()
        self._page, self._model, self._fields = page, model, list(fields)
        self._readings = readings
        self._remover, self._shown = remover, shown
        self.after: QWidget | None = None
        self._lines: dict[int, RecordLine] = {}
        self._free: list[RecordLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these records in their order."""
        ids = [record.id for record in records]
        for id_ in set(self._lines) - set(ids):
            line = self._lines.pop(id_)
            line.show_record(None)
            self._free.append(line)
        others = bool(set(ids) - set(self._lines))
        for place, record in enumerate(records):
            self._show(place, record)
        if others:
            take_place(self, (self._lines[id_] for id_ in ids), self.after)
        self.setVisible(bool(records))

    def _show(self, place: int, record: Any) -> None:
        line = self._lines.get(record.id)
        if line is None:
            line = self._lines[record.id] = self._free.pop() if self._free else self._make()
        if self._column.indexOf(line) != place:
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
        line.show_record(record)
        if self._shown is not None:
            self._shown(line, record)

    def _make(self) -> RecordLine:
        line = RecordLine(self._page, self._model, self._fields, self._readings)
        line.name_remover(self._remover)
        line.removed.connect(self.removed)
        self._column.addWidget(line)
        return line

    def line(self, record_id: int) -> RecordLine:
        """The line of a record. KeyError if it is not shown."""
        return self._lines[record_id]

    def focus(self, record_id: int, name: str = "") -> None:
        """Put the keyboard into a field of a record's line, the first if none is named."""
        line = self._lines.get(record_id)
        if line is not None:
            wanted = line.fields[name] if name else next(iter(line.fields.values()))
            wanted.setFocus()
