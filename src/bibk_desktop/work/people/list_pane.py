"""One list of the contacts: filter, table, what an empty one offers, and what it can send."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.kit.qt.wheel import calm_wheel
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.people.detail import on_delete

AT_ONCE, RESTS = 300, 120


class PeopleList(Card):
    """A filtered table; `chosen` tells the row with the keyboard, `opened` that it was entered."""

    chosen = Signal(object)
    opened = Signal(object)
    deleted = Signal()
    creating = Signal(str)
    merging = Signal(int, int)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        key: Callable[[Any], Hashable],
        group: Callable[[Any], str] | None = None,
        empty: str = "",
        first: str = "",
    ) -> None:
        super().__init__()
        self._empty, self._first, self._any = empty, first, False
        self.filter = filter_line(self.tr("Filter"), self.tr("Filter: %1").replace("%1", name))
        self.filter.textChanged.connect(self._filter)
        self.table = Table(columns, name, key, group, swedish_key)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.current_row_changed.connect(self._changed)
        self.table.opened.connect(self._open)
        self._choosing = QTimer(self, interval=RESTS, singleShot=True)
        self._choosing.timeout.connect(lambda: self.chosen.emit(self.table.current_row()))
        self._warming = QTimer(self)
        self._warming.timeout.connect(self._warm)
        on_delete(self.table, self.deleted.emit)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.offer = Button("", "plus", pressed=lambda: self.creating.emit(self._wanted()))
        self.foot = QHBoxLayout()
        self.actions_here: list[Link] = []
        self.said = ElidedLabel("", "small")
        self._lay()

    def _lay(self) -> None:
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self.filter, 1)
        self.body.setContentsMargins(1, 10, 1, 1)
        self.body.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 0, 10, 8)
        inset.addLayout(self.top)
        self._offers = QWidget()
        empty = QVBoxLayout(self._offers)
        empty.setContentsMargins(13, 6, 13, 14)
        empty.setSpacing(10)
        empty.addWidget(self.nothing)
        empty.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        empty.addStretch(1)
        self.foot.setContentsMargins(12, 4, 8, 6)
        self.foot.setSpacing(6)
        self.foot.addWidget(self.said, 1)
        self.body.addLayout(inset)
        self.body.addWidget(self._offers, 1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self.foot)
        set_least(self, 280, 230)

    def add_choice(self, name: str) -> QComboBox:
        """A box beside the filter."""
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        calm_wheel(box)
        self.top.addWidget(box, 1)
        self.setTabOrder(self.filter, box)
        return box

    def add_action(self, words: str, happens: Callable[[], object]) -> Link:
        """Words at the foot that do something with the rows that are chosen or shown."""
        link = Link(words, "")
        link.set_look(12)
        link.clicked.connect(lambda: happens())
        self.foot.addWidget(link)
        self.actions_here.append(link)
        return link

    # --- what is shown

    def show_rows(self, rows: Sequence[Any], *, renewed: bool = False) -> None:
        """Show these rows; filter, sorting and the chosen row stay. `renewed`: most of them
        stood here before and say what they said."""
        self._any = bool(rows)
        (self.table.renew_rows if renewed else self.table.show_rows)(rows)
        self._show_state()
        self._warming.start()

    def _warm(self) -> None:
        """Make the rows ready for the filter, some at a time."""
        if self.table.lines.warm(AT_ONCE):
            self._warming.stop()

    def _filter(self, text: str) -> None:
        self._choosing.start()
        self.table.filter(text)
        self._show_state()

    def settle(self) -> None:
        """Tell now which row the filter left chosen, if that waits for one who types to rest."""
        if self._choosing.isActive():
            self._choosing.stop()
            self.chosen.emit(self.table.current_row())

    def is_empty(self) -> bool:
        """Whether there is nothing at all, with or without the filter."""
        return not self._any

    def _wanted(self) -> str:
        """What a search without a hit may create."""
        return " ".join(self.filter.text().split()) if self._any else ""

    def _show_state(self) -> None:
        shown = bool(self.table.lines.rowCount())
        wanted = self._wanted()
        self.table.setVisible(shown)
        no_hit = self.tr("Nothing fits the filter.")
        self.nothing.setText(no_hit if self._any else self._empty)
        create = self.tr("Create “%1”").replace("%1", wanted) if wanted else self._first
        self.offer.setText(create.replace("&", "&&"))
        self.offer.setVisible(bool(create))
        self._offers.setVisible(not shown)
        for action in self.actions_here:
            action.setEnabled(shown)
        self._count()

    def _open(self, row: Any) -> None:
        self.settle()
        self.opened.emit(row)

    def _changed(self, row: Any) -> None:
        self._count()
        if not self._choosing.isActive():
            self.chosen.emit(row)

    def _count(self) -> None:
        chosen = len(self.table.selectionModel().selectedRows())
        shown = self.table.lines.rowCount() - len(self.table.lines.headings())
        if chosen > 1:
            self.said.setText(self.tr("%1 chosen").replace("%1", str(chosen)))
        else:
            self.said.setText(self.tr("%1 shown").replace("%1", str(shown)))

    def say(self, words: str) -> None:
        """A quiet word at the foot about what was just done."""
        self.said.setText(words)

    def rows_meant(self) -> list[Any]:
        """The rows that are chosen when they are several, else all that are shown."""
        indexes = self.table.selectionModel().selectedRows()
        if len(indexes) > 1:
            lines = sorted(index.row() for index in indexes)
            return [row for row in map(self.table.lines.row_at, lines) if row is not None]
        return self.table.lines.rows_shown()

    def rows_chosen(self) -> list[Any]:
        """The rows that are chosen."""
        lines = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [row for row in map(self.table.lines.row_at, lines) if row is not None]

    def choose(self, key: Hashable) -> bool:
        """Choose a row, taking the filter away if it hides it; whether it is there."""
        if self.table.choose(key):
            return True
        if self.filter.text():
            self.filter.clear()
            return self.table.choose(key)
        return False
