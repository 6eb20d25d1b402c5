"""Whom a request goes to: our municipalities by county as boxes to tick, and any others."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout

from bibk_desktop.fields.place_box import PlaceBox
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.work.facts.reading import Place
from bibk_desktop.work.requests.changes import add_organisation, add_targets, remove_target
from bibk_desktop.work.requests.rules import Asked, Sheet, everybody

BOX = 118


class OtherBox(PlaceBox):
    """Finds one who is not among our municipalities, or an organisation."""

    kinds = ("municipality", "organisation")
    created = ()


class TargetsCard(Card):
    """A tick asks a municipality too, no tick asks it no longer; each is one step."""

    def __init__(self, page: Page) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Whom it goes to"))
        self._page = page
        self._one: Sheet | None = None
        self._places: list[Place] = []
        self.boxes: dict[int, QCheckBox] = {}
        self.others: dict[int, QCheckBox] = {}
        self.everybody = Link(self.tr("All"), "")
        self.everybody.clicked.connect(self._ask_all)
        self.add_to_head(self.everybody)
        self._counties = QVBoxLayout()
        self._counties.setSpacing(2)
        self.body.addLayout(self._counties)
        self._rest = _Boxes()
        self.add(self._rest)
        self._make_box()

    def _make_box(self) -> None:
        self.box = OtherBox()
        self.box.use(self._page.store)
        self.box.setPlaceholderText(self.tr("Another municipality or organisation"))
        self.box.setAccessibleName(self.tr("Ask somebody else too"))
        self.box.picked.connect(self._add_other)
        row = QHBoxLayout()
        row.addWidget(self.box)
        self.body.addLayout(row)

    # --- what is shown

    def show_request(self, one: Sheet) -> None:
        """Tick those whom the request asks."""
        self._one = one
        places = everybody(self._page.store.rows)
        if places != self._places:
            self._lay(places)
        asked = {each.place_id for each in one.asked if each.place_id is not None}
        for place_id, box in self.boxes.items():
            box.setChecked(place_id in asked)
        number = sum(place.id in asked for place in places)
        self.note.setText(f"{number} / {len(places)}")
        self.everybody.setVisible(number < len(places))
        self._show_others([each for each in one.asked if each.place_id not in self.boxes])

    def _lay(self, places: list[Place]) -> None:
        """Boxes for these municipalities, under their counties."""
        self._places, self.boxes = places, {}
        while (item := self._counties.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for county in dict.fromkeys(place.county for place in places):
            head: QLabel = label(county, "group")
            self._counties.addWidget(head)
            group = _Boxes()
            self._counties.addWidget(group)
            for place in places:
                if place.county == county:
                    self.boxes[place.id] = group.put(place.name, self._ticker(place))

    def _ticker(self, place: Place) -> Callable[[bool], None]:
        def tick(on: bool) -> None:
            if self._one is None:
                return
            if on:
                add_targets(self._page.store, self._one, [place.id], place.name)
            else:
                self._stop([each for each in self._one.asked if each.place_id == place.id])

        return tick

    def _show_others(self, others: list[Asked]) -> None:
        """Those who are none of our municipalities, each with a box to let go of."""
        self._rest.clear()
        self.others = {
            each.target_id: self._rest.put(each.name, self._stopper(each)) for each in others
        }
        for box in self.others.values():
            box.setChecked(True)
        self._rest.setVisible(bool(others))

    def _stopper(self, asked: Asked) -> Callable[[bool], None]:
        return lambda on: None if on else self._stop([asked])

    # --- what is done

    def _stop(self, found: list[Asked]) -> None:
        """Ask no longer; where an answer goes too, that is said."""
        for asked in found if self._one is not None else ():
            assert self._one is not None
            remove_target(self._page.store, self._one, asked)
            if asked.given is not None:
                said = self.tr("%1 is not asked any more; the answer is gone too.")
                self._page.toast_requested.emit(said.replace("%1", asked.name))

    def _ask_all(self) -> None:
        if self._one is not None:
            add_targets(self._page.store, self._one, [place.id for place in self._places])

    def _add_other(self, key: Any) -> None:
        if key is None or self._one is None:
            return
        kind, id_ = key
        name = self.box.text()
        self.box.show_key(None)
        if kind == "municipality":
            add_targets(self._page.store, self._one, [id_], name)
        else:
            add_organisation(self._page.store, self._one, id_, name)


class _Boxes(WrapRow):
    """Boxes to tick in columns."""

    def __init__(self) -> None:
        super().__init__(gap=8, line_gap=0)
        self._boxes: list[QCheckBox] = []

    def put(self, name: str, ticked: Callable[[bool], None]) -> QCheckBox:
        """One more box."""
        box = QCheckBox(name.replace("&", "&&"))
        box.setAccessibleName(name)
        box.clicked.connect(ticked)
        self.add(box, BOX, 1)
        self._boxes.append(box)
        return box

    def clear(self) -> None:
        """No boxes."""
        while self._boxes:
            self.remove(self._boxes.pop())
