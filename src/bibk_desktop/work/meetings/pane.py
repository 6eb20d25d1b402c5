"""One list of the meetings' page: a filter, a table, and what an empty one offers."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.kit.qt.wheel import calm_wheel
from bibk_desktop.records.swedish_order import swedish_key


class Pane(Card):
    """`opened` tells a row that was entered, `deleted` that the chosen one shall go."""

    opened = Signal(object)
    deleted = Signal(object)
    asked = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        key: Callable[[Any], Hashable],
        group: Callable[[Any], str] | None,
        empty: tuple[str, str],
    ) -> None:
        super().__init__()
        self._any = False
        self._empty = empty[0]
        self.filter = filter_line(self.tr("Filter"), self.tr("Filter: %1").replace("%1", name))
        self.filter.textChanged.connect(self._filter)
        self.table = Table(columns, name, key, group, swedish_key)
        self.table.opened.connect(self.opened)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.offer = Button(empty[1], "plus", pressed=self.asked.emit)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        self._lay()
        self.offer.setVisible(bool(empty[1]))

    def _lay(self) -> None:
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self.filter, 1)
        self.body.setContentsMargins(1, 10, 1, 1)
        self.body.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 0, 10, 8)
        inset.addLayout(self.top)
        self._none = QWidget()
        empty = QVBoxLayout(self._none)
        empty.setContentsMargins(13, 14, 13, 14)
        empty.setSpacing(10)
        empty.addWidget(self.nothing)
        empty.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(inset)
        self.body.addWidget(self._none)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)

    def add_choice(self, name: str) -> QComboBox:
        """A box beside the filter."""
        box = QComboBox()
        box.setAccessibleName(name)
        set_least(box, width=180)
        calm_wheel(box)
        self.top.addWidget(box)
        self.setTabOrder(self.filter, box)
        return box

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; filter, sorting and the chosen one stay."""
        self._any = bool(rows)
        self.table.show_rows(rows)
        self._show_state()

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        self._show_state()

    def _show_state(self) -> None:
        shown = bool(self.table.lines.rowCount())
        self.table.setVisible(shown)
        self._none.setVisible(not shown)
        self.nothing.setText(self.tr("Nothing fits the filter.") if self._any else self._empty)
        self.offer.setVisible(bool(self.offer.text()) and not self._any)
        self.body.setStretch(self.body.count() - 1, 0 if shown else 1)

    def _delete(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.deleted.emit(row)
