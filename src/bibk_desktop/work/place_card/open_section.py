"""The card Öppet: what is open with a municipality, both ways, ticked where it stands."""

from PySide6.QtWidgets import QLabel

from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.work.facts.matter import Awaits, Matter
from bibk_desktop.work.facts.settle import can_settle, settle
from bibk_desktop.work.place_card.rules import PlaceFacts
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.places.shown import matter_row

SHOWN = 3


class OpenSection(Section):
    """They wait for us, we wait for them, and what waits for nobody; the first of each."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Open"))
        self.shows_all = False
        self.all = Link()
        self.all.clicked.connect(self._toggle)
        self.add_to_head(self.all)
        self.nothing = label(self.tr("Nothing waits here."), "quiet")
        self.add(self.nothing)
        self.heads: dict[Awaits, QLabel] = {}
        self.lists: dict[Awaits, RowList] = {}
        sides = {
            Awaits.they_wait: self.tr("They wait for us"),
            Awaits.we_wait: self.tr("We wait for them"),
            Awaits.none: self.tr("Other matters"),
        }
        for side, title in sides.items():
            self._add_list(side, title)

    def _add_list(self, side: Awaits, title: str) -> None:
        self.heads[side] = label(title, "group")
        rows = self.lists[side] = RowList(title, fit=True)
        rows.opened.connect(lambda matter: self.turn(matter.source, matter.source_id))
        rows.ticked.connect(self._settle)
        self.add(self.heads[side])
        self.add(rows)

    def fill(self, facts: PlaceFacts) -> None:
        """Show what is open, the most pressing of each side first."""
        hidden = 0
        for side, rows in self.lists.items():
            found = [each for each in facts.matters if each.awaits is side]
            shown = found if self.shows_all else found[:SHOWN]
            hidden += len(found) - len(shown)
            rows.show_rows([self._row(each, facts) for each in shown])
            rows.setVisible(bool(shown))
            self.heads[side].setVisible(bool(shown))
        self.nothing.setVisible(not facts.matters)
        self._show_link(len(facts.matters), hidden)

    def _show_link(self, total: int, hidden: int) -> None:
        said = self.tr("Fewer") if self.shows_all else self.tr("All %1")
        self.all.setText(said.replace("%1", str(total)))
        self.all.setVisible(bool(hidden) or (self.shows_all and total > SHOWN))

    def _row(self, matter: Matter, facts: PlaceFacts) -> Row:
        return matter_row(matter, facts.head.name, facts.today, checkable=can_settle(matter))

    def _toggle(self) -> None:
        self.shows_all = not self.shows_all
        if self.facts is not None:
            self.fill(self.facts)

    def leave(self) -> None:
        """The next municipality begins with the first of each side."""
        self.shows_all = False

    def _settle(self, matter: Matter) -> None:
        """Tick it: done today, with a way back."""
        settle(self.store, matter)
        self.say(self.tr("Done: %1"), matter.text)
