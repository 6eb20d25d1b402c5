"""The last meeting's agenda to choose from when a new meeting of the series is made."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.model import ItemKind
from bibk_desktop.work.meetings.agenda_proposal import Proposal, Proposed
from bibk_desktop.work.meetings.agenda_rows import AgendaRow

HIGH = 260
STEP = "\u2003"


class AgendaChoice(QWidget):
    """Items with boxes; those that recur are ticked. Nothing is shown where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Proposed, ...] = ()
        self._ticked: set[int] = set()
        self._named = ""
        self.head = label("", "small")
        self.all = Link("", "")
        self.all.set_look(12)
        self.all.clicked.connect(self._turn_all)
        self.rows = RowList(self.tr("Items from last time"), inset=8)
        self.rows.ticked.connect(self._tick)
        self.rows.opened.connect(self._tick)
        self._lay()

    def _lay(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.head)
        first.addStretch(1)
        first.addWidget(self.all)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(first)
        column.addWidget(card, 1)

    def show_proposal(self, proposal: Proposal, day: str) -> None:
        """Offer the items of a meeting that was on `day`."""
        self._items = proposal.items
        self._ticked = {one.row.id for one in proposal.items if one.recurs}
        self._named = self.tr("Agenda from %1").replace("%1", day)
        self.setVisible(bool(proposal.items))
        self._show()
        wanted = sum(theme.px(34) for _ in proposal.items) + 2
        self.rows.setFixedHeight(min(wanted, theme.px(HIGH)))

    def chosen(self) -> list[int]:
        """The ids of the items that are ticked, in their order."""
        return [one.row.id for one in self._items if one.row.id in self._ticked]

    def _show(self) -> None:
        of = self.tr("%1 of %2").replace("%1", str(len(self._ticked)))
        counted = of.replace("%2", str(len(self._items)))
        self.head.setText(f"{self._named} · {counted}")
        self.all.setText(self.tr("None") if self._has_all() else self.tr("All"))
        self.rows.show_rows([self._row(one.row) for one in self._items])

    def _row(self, row: AgendaRow) -> Row:
        plain = row.kind is ItemKind.item
        return Row(
            row.id,
            STEP * (row.level - 1) + (row.title or self.tr("Untitled item")),
            end="" if plain else words.name(row.kind),
            role="quiet",
            checkable=True,
            done=row.id in self._ticked,
        )

    def _has_all(self) -> bool:
        return len(self._ticked) == len(self._items)

    def _tick(self, item_id: object) -> None:
        if isinstance(item_id, int):
            self._ticked ^= {item_id}
            self._show()

    def _turn_all(self) -> None:
        self._ticked = set() if self._has_all() else {one.row.id for one in self._items}
        self._show()
