"""The tab Lista: every municipality by county, a filter, and a field that adds one more."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.places.columns import county, group, list_columns
from bibk_desktop.work.places.rules import Coverage, add_municipality, addable


class ListPane(QWidget):
    """The table in its card; Enter or a double click opens a municipality."""

    opened = Signal(int)
    added = Signal(int)

    def __init__(self, store: Store, empty: Coverage) -> None:
        super().__init__()
        self.table = Table(
            list_columns(empty),
            self.tr("Municipalities"),
            key=lambda line: line.id,
            group=group,
            order=swedish_key,
        )
        self.table.opened.connect(lambda line: self.opened.emit(line.id))
        self.add_strip = AddStrip(store)
        self.add_strip.added.connect(self.added)
        self.add_strip.hide()
        self.empty = label(self.tr("No municipalities yet. Add the first one above."), "quiet")
        self.empty.hide()
        self._lay()

    def _lay(self) -> None:
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 8)
        card.add(self.empty)
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.add_strip)
        column.addWidget(card, 1)

    def show_coverage(self, found: Coverage) -> None:
        """Show the municipalities as they stand now; the chosen one stays chosen."""
        self.table.lines.columns = list_columns(found)
        self.table.show_rows(found.lines)
        self.empty.setVisible(not found.lines)

    def cells(self) -> list[list[Any]]:
        """The table as it is shown, the county first, for Excel."""
        return [
            [first, *others]
            for first, others in zip(
                [county().title, *(line.county for line in self.table.lines.rows_shown())],
                self.table.lines.cells(),
                strict=True,
            )
        ]


class AddStrip(Card):
    """A field that finds any of Sweden's municipalities and adds it."""

    added = Signal(int)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.box = TypeAhead()
        self.box.choices = self._choices
        self.box.picked.connect(self._add)
        self.ours = QCheckBox(self.tr("&Count it among ours"))
        self.close_button = Button("", "close", "bare", self.hide)
        self.close_button.name(self.tr("Close"))
        name = label(self.tr("&Add municipality"))
        name.setBuddy(self.box)
        set_least(self.box, width=280)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for widget in (name, self.box, self.ours):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.body.addLayout(row)

    def begin(self, name: str = "") -> None:
        """Show the field, empty or looking for a name, and put the keyboard there."""
        self.box.forget()
        self.ours.setChecked(False)
        self.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        if name:
            self.box.insert(name)
            self.box.open_list()

    def _choices(self) -> list[Choice]:
        found = addable(self._store.rows)
        found.sort(key=lambda known: swedish_key(known.name))
        return [Choice(known.code, known.name, known.county, known.code) for known in found]

    def _add(self, code: Hashable) -> None:
        if code is None:
            return
        ours = self.ours.isChecked()
        self.box.show_choice(None, "")
        self.hide()
        self.added.emit(add_municipality(self._store, str(code), ours=ours))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
