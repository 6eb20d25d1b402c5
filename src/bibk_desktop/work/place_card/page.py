"""Kommuner: the municipalities as list, map and figures, and one of them on a page of its own."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.place_card.filter_field import FilterField
from bibk_desktop.work.places.list_pane import ListPane
from bibk_desktop.work.places.rules import Coverage, coverage

if TYPE_CHECKING:
    from bibk_desktop.work.place_card.card import PlaceCard
    from bibk_desktop.work.place_card.card_header import CardHeader
    from bibk_desktop.work.places.figures_pane import FiguresPane
    from bibk_desktop.work.places.map_pane import MapPane

TABS = ("list", "map", "figures")
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
        self._nothing = Coverage(store.today(), (), "")
        self._found: Coverage | None = None
        self._stale: set[str] = set()
        self._restored = False
        self._shown = "list"
        self.list = ListPane(store, self._nothing)
        self._make_header()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.header)
        self._column.addWidget(self.list, 1)
        self._connect()

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

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose_tab)
        self.filter.changed.connect(self._filter)
        for signal in (self.list.opened, self.list.added):
            signal.connect(self._open_place)

    # --- what is made when it is first asked for

    @cached_property
    def map(self) -> "MapPane":
        """The tab Karta, with what it showed last."""
        from bibk_desktop.work.places.map_pane import MapPane

        pane = MapPane(self.store)
        pane.chosen = self.memory.get("places.map")
        pane.opened.connect(self._open_place)
        pane.chosen_changed.connect(lambda key: self.memory.put("places.map", key))
        self._column.addWidget(pane, 1)
        return pane

    @cached_property
    def figures(self) -> "FiguresPane":
        """The tab Läget, with its splitter as it was left."""
        from bibk_desktop.work.places.figures_pane import FiguresPane

        pane = FiguresPane(self.store, self._nothing)
        self.memory.keep_splitter("places.figures", pane.splitter)
        pane.opened.connect(self._open)
        pane.table.filter(self.filter.text())
        self._column.addWidget(pane, 1)
        return pane

    @cached_property
    def card(self) -> "PlaceCard":
        """The kommunkort."""
        from bibk_desktop.work.place_card.card import PlaceCard

        return PlaceCard(self)

    @cached_property
    def card_header(self) -> "CardHeader":
        """The head of the kommunkort, with its keys; it and the card are laid together."""
        from bibk_desktop.work.place_card.card_header import CardHeader

        header = CardHeader(self, self.card)
        self._column.addWidget(header)
        self._column.addWidget(self.card, 1)
        for keys, button in (("Ctrl+L", header.log), ("Ctrl+P", header.print_)):
            QShortcut(QKeySequence(keys), header).activated.connect(button.open_menu)
        return header

    def _made(self, name: str) -> Any:
        """A part, if it was asked for before; None if not."""
        return vars(self).get(name)

    def _pane(self, tab: str) -> "ListPane | MapPane | FiguresPane":
        if tab == "list":
            return self.list
        return self.map if tab == "map" else self.figures

    def _take_out(self) -> None:
        self.take_out_requested.emit("overview")

    def _open_place(self, municipality_id: int) -> None:
        self.open_requested.emit("municipality", municipality_id)

    def _open(self, kind: str, record_id: object) -> None:
        if self.opens(kind, record_id):
            self.open_requested.emit(kind, record_id)

    # --- what is shown

    def shown(self) -> str:
        """What is shown: "list", "map", "figures" or "card"."""
        return self._shown

    def _choose_tab(self, key: str) -> None:
        self.memory.put("places.tab", key)
        self._show_pane(key)
        self._fill()

    def _show_pane(self, key: str) -> None:
        self._shown, in_card = key, key == "card"
        shown = [self.card_header, self.card] if in_card else [self.header, self._pane(key)]
        for name in ("header", "card_header", *TABS, "card"):
            if (widget := self._made(name)) is not None:
                widget.setVisible(widget in shown)
        self.filter.setVisible(key != "map")

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now: the kommunkort, or the list again when its place is gone."""
        if changes is not None and not set(changes.rows) - set(ASIDE):
            return
        self._restore()
        self._found, self._stale = None, set(TABS)
        if self.shown() == "card" and not self._fill_card():
            self._show_list()
        self._fill()

    def _restore(self) -> None:
        """The first time: the tab as it was left."""
        if not self._restored:
            self._restored = True
            if (kept := self.memory.get("places.tab", "list")) in TABS:
                self.tabs.choose(kept)

    def _fill(self) -> None:
        """Fill the tab that is shown, if something has changed since."""
        tab = self.shown()
        if tab in self._stale:
            self._stale.remove(tab)
            self._found = self._found or coverage(self.store.rows, self.store.today())
            self._pane(tab).show_coverage(self._found)

    def _fill_card(self) -> bool:
        if not self.card.reload():
            return False
        self.card_header.show_facts()
        return True

    def _filter(self, text: str) -> None:
        self.list.table.filter(text)
        if (figures := self._made("figures")) is not None:
            figures.table.filter(text)

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
        opened = self.card.id if self._made("card") else None
        self._show_list()
        if opened is not None:
            self.list.table.choose(opened)

    def _show_list(self) -> None:
        if self._made("card"):
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
        self.begin_new("municipality", "")

    def begin_new(self, kind: str, name: str) -> None:
        """Find a municipality of that name to add."""
        if self.shown() == "card":
            self._show_list()
        self.tabs.choose("list")
        self.list.add_strip.begin(name)

    def find_within(self) -> None:
        """Ctrl+F: into the filter."""
        if self.filter.isVisible():
            self.filter.start()

    def first_focus(self) -> QWidget | None:
        """The list, map or table that is shown; on the kommunkort what is open."""
        if self.shown() == "card":
            return self.card.first_focus()
        if self.shown() == "map":
            return self.map.map
        return self.figures.table if self.shown() == "figures" else self.list.table

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
