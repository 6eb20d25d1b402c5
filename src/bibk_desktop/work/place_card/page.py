"""Kommuner: the municipalities as list, map and figures, and one of them on a page of its own."""

from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.place_card.card import PlaceCard
from bibk_desktop.work.place_card.card_header import CardHeader
from bibk_desktop.work.place_card.filter_field import FilterField
from bibk_desktop.work.places.figures_pane import FiguresPane
from bibk_desktop.work.places.list_pane import ListPane
from bibk_desktop.work.places.map_pane import MapPane
from bibk_desktop.work.places.rules import Coverage, coverage

GAP = 12
OWNER = {
    "library": "SELECT municipality_id FROM library WHERE id = ?",
    "plan": "SELECT coalesce(p.municipality_id, (SELECT m.id FROM plan_county k JOIN municipality m"
    " ON m.county_id = k.county_id WHERE k.plan_id = p.id ORDER BY m.name LIMIT 1))"
    " FROM plan p WHERE p.id = ?",
}
# What neither the lists nor the kommunkort say anything of.
ASIDE = ("attachment", "file_content", "sent_version", "workshop", "workshop_answer")


class PlacesPage(Page):
    """The place of the municipalities: three tabs over all of them, and the kommunkort."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        nothing = Coverage(store.today(), (), "")
        self._found: Coverage | None = None
        self._stale: set[str] = set()
        self._restored = False
        self.list = ListPane(store, nothing)
        self.map = MapPane(store)
        self.figures = FiguresPane(store, nothing)
        self.card = PlaceCard(self)
        self.panes: dict[str, QWidget] = {
            "list": self.list,
            "map": self.map,
            "figures": self.figures,
            "card": self.card,
        }
        self._make_header()
        self.card_header = CardHeader(self, self.card)
        self._lay()
        self._connect()
        self._show_pane("list")

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("Municipalities"))
        choices = [
            ("list", self.tr("List")),
            ("map", self.tr("Map")),
            ("figures", self.tr("How it stands")),
        ]
        self.tabs = Segmented(choices, self.tr("Show as"), small=False)
        self.filter = FilterField(self.tr("Filter"))
        self.add = Button(self.tr("Add municipality"), "plus", pressed=self.new_record)
        excel = self.tr("Overview to Excel")
        self.excel = Button(excel, "file-excel-outline", "filled", self._take_out)
        for widget in (self.tabs, self.filter):
            self.header.add_beside_title(widget)
        for button in (self.add, self.excel):
            self.header.add_button(button)

    def _lay(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(self.header)
        page.addWidget(self.card_header)
        for pane in self.panes.values():
            page.addWidget(pane, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose_tab)
        self.filter.changed.connect(self._filter)
        for pane in (self.list, self.map):
            pane.opened.connect(lambda id_: self.open_requested.emit("municipality", id_))
        self.list.added.connect(lambda id_: self.open_requested.emit("municipality", id_))
        self.map.chosen_changed.connect(lambda key: self.memory.put("places.map", key))
        self.figures.opened.connect(self._open)
        for keys, act in (
            ("Ctrl+L", self.card_header.log.open_menu),
            ("Ctrl+P", self.card_header.print_.open_menu),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.card_header)
            shortcut.activated.connect(act)

    def _take_out(self) -> None:
        self.take_out_requested.emit("overview")

    def _open(self, kind: str, record_id: object) -> None:
        if self.opens(kind, record_id):
            self.open_requested.emit(kind, record_id)

    # --- what is shown

    def shown(self) -> str:
        """What is shown: "list", "map", "figures" or "card"."""
        return next(name for name, pane in self.panes.items() if not pane.isHidden())

    def _choose_tab(self, key: str) -> None:
        self.memory.put("places.tab", key)
        self._show_pane(key)
        self._fill()

    def _show_pane(self, key: str) -> None:
        in_card = key == "card"
        for name, pane in self.panes.items():
            pane.setVisible(name == key)
        self.header.setVisible(not in_card)
        self.card_header.setVisible(in_card)
        self.filter.setVisible(key != "map")

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now: the kommunkort, or the list again when its place is gone."""
        if changes is not None and not set(changes.rows) - set(ASIDE):
            return
        self._restore()
        self._found, self._stale = None, {"list", "map", "figures"}
        if self.shown() == "card" and not self._fill_card():
            self._show_list()
        self._fill()

    def _restore(self) -> None:
        """The first time: the tab, the map's subject, the splitter as they were left."""
        if not self._restored:
            self._restored = True
            self.memory.keep_splitter("places.figures", self.figures.splitter)
            self.map.chosen = self.memory.get("places.map")
            kept = self.memory.get("places.tab", "list")
            if kept in self.panes and kept != "card":
                self.tabs.choose(kept)

    def _fill(self) -> None:
        """Fill the tab that is shown, if something has changed since."""
        tab = self.shown()
        if tab in self._stale:
            self._stale.remove(tab)
            self._found = self._found or coverage(self.store.rows, self.store.today())
            filled = {"list": self.list, "map": self.map, "figures": self.figures}[tab]
            filled.show_coverage(self._found)

    def _fill_card(self) -> bool:
        if not self.card.reload():
            return False
        self.card_header.show_facts()
        return True

    def _filter(self, text: str) -> None:
        self.list.table.filter(text)
        self.figures.table.filter(text)

    # --- the kommunkort

    def show_record(self, kind: str, record_id: Any) -> None:
        """Turn to a municipality, to one of its libraries or to a plan."""
        place = record_id
        if kind in OWNER:
            found = self.store.rows(OWNER[kind], (record_id,))
            place = found[0][0] if found else None
        if not self.card.show_place(place):
            self._show_list()
            return
        self._show_pane("card")
        self.card_header.show_facts()
        if kind in OWNER:
            self.card.edit(kind, record_id)
        self.trail_changed.emit()

    def show_place(self) -> None:
        """Back to the tab that was shown last; what was opened stays chosen in it."""
        opened = self.card.id
        self._show_list()
        if opened is not None:
            self.list.table.choose(opened)

    def _show_list(self) -> None:
        self.card.show_place(None)
        self._show_pane(self.tabs.key())
        self._fill()
        self.trail_changed.emit()

    def shown_record(self) -> tuple[str, int] | None:
        """The municipality whose kommunkort is open."""
        opened = self.card.id if self.shown() == "card" else None
        return None if opened is None else ("municipality", opened)

    def trail(self) -> list[tuple[str, str, Any]]:
        """ "Kommuner › Lessebo"."""
        if self.shown() != "card" or self.card.facts is None:
            return super().trail()
        return [(self.title(), "place", "places"), (self.card.facts.head.name, "", None)]

    # --- what the window asks

    def new_record(self) -> None:
        """Ctrl+N: find one of Sweden's municipalities to add."""
        if self.shown() == "card":
            self._show_list()
        self.tabs.choose("list")
        self.list.add_strip.begin()

    def find_within(self) -> None:
        """Ctrl+F: into the filter."""
        if self.filter.isVisible():
            self.filter.start()

    def first_focus(self) -> QWidget | None:
        """The list, map or table that is shown; on the kommunkort what is open."""
        shown = {"list": self.list.table, "map": self.map.map, "figures": self.figures.table}
        return shown.get(self.shown()) or self.card.first_focus()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """Ctrl+E: the tab's table as it is filtered and sorted; the kommunkort's grants."""
        if self.shown() == "figures":
            return self.tr("How it stands in the municipalities"), self.figures.cells()
        if self.shown() == "card":
            return self.card.shown_list()
        return self.title(), self.list.cells()

    def commands(self) -> list[Command]:
        """What Ctrl+K offers here."""
        own = self.card_header.commands() if self.shown() == "card" else []
        return [*own, Command(self.tr("Add municipality"), self.new_record, "plus")]
