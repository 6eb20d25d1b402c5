"""Everything that goes with an office, in cards: seats, projects, promises, lists."""

from collections.abc import Callable, Collection, Hashable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.records.store import Store
from bibk_desktop.work.people.creating import Fields
from bibk_desktop.work.people.handover import (
    Choice,
    Handed,
    Holding,
    Part,
    following,
    holdings,
    proposed,
)
from bibk_desktop.work.people.handover_rows import HandedRow, HandoverCard, ListsCard, Named


class HandoverPane(QWidget):
    """Asks row by row who takes over what those who leave hold; what was chosen stays chosen."""

    def __init__(self, store: Store, municipality_id: int) -> None:
        super().__init__()
        self.store, self.id = store, municipality_id
        self.rows: dict[Hashable, HandedRow] = {}
        self._found: Sequence[Holding] = ()
        self.parts = {
            Part.seats: HandoverCard(self.tr("Seats")),
            Part.projects: HandoverCard(self.tr("Parts in projects")),
            Part.matters: HandoverCard(self.tr("Open promises and tasks")),
        }
        self.lists = ListsCard(self.tr("Lists and invitations"))
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for widget in (*self.parts.values(), self.nothing, self.lists):
            column.addWidget(widget)

    def show_of(self, leave: Collection[int], first_day: date) -> None:
        """Show what these persons hold from that day on."""
        rows, today = self.store.rows, self.store.today()
        found = holdings(rows, leave, self.id, first_day, today)
        lists = [each for each in found if each.part is Part.lists]
        self.lists.show_lists(lists, following(rows, self.id, first_day, today))
        if found != self._found:
            self._found = found
            self._make_rows(found)

    def _make_rows(self, found: Sequence[Holding]) -> None:
        before, self.rows = self.rows, {}
        for part, card in self.parts.items():
            made = [HandedRow(self.store, each) for each in found if each.part is part]
            for row in made:
                self.rows[row.holding.key] = row
                if row.holding.key in before:
                    row.take_from(before[row.holding.key])
            card.show_rows(made)

    def show_named(self, named: Named, sits_in: Collection[int], first_day: date) -> None:
        """Say every choice with the names there are now, and propose what nobody chose."""
        for row in self.rows.values():
            choice = proposed(
                row.holding,
                somebody=named.somebody,
                sits_in=sits_in,
                first_day=first_day,
                today=self.store.today(),
            )
            row.show_named(named, choice)
        for card in self.parts.values():
            card.show_named(named)
        self._say_nothing(", ".join(named.leaves.values()))

    def _say_nothing(self, names: str) -> None:
        """Who leaves and holds nothing leaves nothing to decide."""
        said = self.tr("%1 has no seats, tasks or invitations to hand over.")
        self.nothing.setText(said.replace("%1", names))
        self.nothing.setVisible(bool(names) and not self.rows and not self.lists.holdings)

    def in_order(self) -> list[QWidget]:
        """What takes the keyboard, from the top."""
        found: list[QWidget] = []
        for card in self.parts.values():
            found.append(card.all)
            for row in card.rows:
                found += [row.box, row.other]
        return [*found, self.lists.changed, self.lists.follows]

    def check(self, fields: Fields) -> None:
        """Mark where somebody is still to be chosen."""
        for row in self.rows.values():
            if row.choice() is Choice.other and row.receiver() is None:
                fields.refuse(row.other, self.tr("Choose who takes it over."))

    def handed(
        self, comes: int | None, person_behind: Callable[[Hashable | None], int | None]
    ) -> Sequence[Handed]:
        """What becomes of everything; `comes` is who takes over, nobody in a vacancy."""
        found = [
            self._handed(row.holding, row.choice(), comes, person_behind(row.receiver()))
            for row in self.rows.values()
        ]
        for each in self.lists.holdings:
            choice = self.lists.chosen(each, somebody=comes is not None)
            found.append(self._handed(each, choice, comes, None))
        return found

    @staticmethod
    def _handed(holding: Holding, choice: Choice, comes: int | None, other: int | None) -> Handed:
        receivers = {Choice.taken: comes, Choice.other: other}
        return Handed(holding, choice, receivers.get(choice))
