"""The tab Karta: the two counties, with what is chosen said on the map and in a list beside it."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop import resources
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import MenuLink
from bibk_desktop.kit.qt.map_view import MapView, read_areas
from bibk_desktop.kit.qt.rows import RowList
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.participation import projects
from bibk_desktop.work.places.map_shown import (
    CONTACT,
    MATTERS,
    Shown,
    contact_shown,
    matters_shown,
    project_shown,
)
from bibk_desktop.work.places.rules import Coverage

NARROW = 900
WIDE, ASIDE = 62, 38


class MapPane(QWidget):
    """The map, with its list where there is room for it.

    `chosen` says what it shows: "contact", "matters", "project:3".
    """

    opened = Signal(int)
    chosen_changed = Signal(str)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._found: Coverage | None = None
        self.chosen = ""
        reference = resources.path("reference")
        borders, labels = reference / "bibk_kommuner.geojson", reference / "label_points.json"
        self.map = MapView(read_areas(borders, labels), self.tr("Map of the municipalities"))
        self.map.opened.connect(self._open_code)
        self.map.current_changed.connect(self._follow_map)
        self.list = RowList(self.tr("The same as a list"))
        self.list.opened.connect(lambda id_: self.opened.emit(id_))
        self.change = MenuLink(self.tr("Show"), [])
        self._lay()

    def _lay(self) -> None:
        self.map_card, self.list_card = Card(" "), Card(self.tr("Municipalities"))
        self.map_card.add_to_head(self.change)
        self.map_card.add(self.map, 1)
        self.list_card.add(self.list, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addWidget(self.map_card, WIDE)
        columns.addWidget(self.list_card, ASIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.list_card.setVisible(event.size().width() >= theme.px(NARROW))
        super().resizeEvent(event)

    # --- what is shown

    def show_coverage(self, found: Coverage) -> None:
        """Show the municipalities as they stand now."""
        self._found = found
        known = {f"project:{one.id}": one for one in projects(self._store.rows)}
        if self.chosen not in (*known, CONTACT, MATTERS):
            self.chosen = next(iter(known), CONTACT)
        made = {key: project_shown(one, found) for key, one in known.items()}
        made |= {CONTACT: contact_shown(found), MATTERS: matters_shown(found)}
        self.change.set_choices([(one.title, self._chooser(key)) for key, one in made.items()])
        self._show(made[self.chosen])

    def _show(self, shown: Shown) -> None:
        self.map_card.set_title(shown.title, shown.note)
        self.map.show_values(shown.values, shown.legend)
        self.list.show_rows(shown.rows)

    def _chooser(self, key: str) -> Callable[[], None]:
        return lambda: self.choose(key)

    def choose(self, key: str) -> None:
        """Show something else on the map."""
        self.chosen = key
        if self._found is not None:
            self.show_coverage(self._found)
        self.chosen_changed.emit(key)

    # --- what is opened

    def _id(self, code: Hashable) -> int | None:
        lines = self._found.lines if self._found else ()
        return next((line.id for line in lines if line.code == code), None)

    def _open_code(self, code: Hashable) -> None:
        if (found := self._id(code)) is not None:
            self.opened.emit(found)

    def _follow_map(self, code: Hashable) -> None:
        """The list's row follows the municipality that has the keyboard on the map."""
        found = self._id(code)
        keys = [row.key for row in self.list.rows()]
        if found in keys:
            self.list.setCurrentIndex(self.list.model().index(keys.index(found), 0))
