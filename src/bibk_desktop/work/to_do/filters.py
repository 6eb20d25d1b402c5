"""Whose matters, which municipality, which words, and in which order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from bibk_desktop.fields.record_form import offer
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.wheel import calm_wheel
from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.reading import Place
from bibk_desktop.work.matter_rows import MINE, OFFICE, THEIRS, stands_with
from bibk_desktop.work.to_do.rules import AGE, MUNICIPALITY, PERSON, URGENCY, owner

ALL = "all"


class MatterFilters(WrapRow):
    """The bar over the list; `changed` tells that something else is to be shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.side = Segmented(self._sides(), self.tr("Whose"))
        self.side.chosen.connect(lambda _: self.changed.emit())
        self.municipality = self._box(self.tr("Municipality"))
        self.order = self._box(self.tr("Order"))
        offer(self.order, self._orders())
        self.words = filter_line(self.tr("Words or person"), self.tr("Filter"))
        self.words.textChanged.connect(lambda _: self.changed.emit())
        for widget, least, share in (
            (self.side, 0, 0),
            (self.municipality, 150, 0),
            (self.order, 130, 0),
            (self.words, 140, 1),
        ):
            self.add(widget, least or widget.sizeHint().width(), share)

    def _sides(self) -> list[tuple[str, str]]:
        return [
            (ALL, self.tr("All")),
            (MINE, self.tr("Mine")),
            (OFFICE, self.tr("BiBK")),
            (THEIRS, self.tr("Municipalities'")),
        ]

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (self.tr("By urgency"), URGENCY),
            (self.tr("By person"), PERSON),
            (self.tr("By municipality"), MUNICIPALITY),
            (self.tr("By age"), AGE),
        ]

    def _box(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        calm_wheel(made)
        made.activated.connect(lambda _: self.changed.emit())
        return made

    def offer_places(self, places: list[Place]) -> None:
        """The municipalities to choose among."""
        here = [(place.name, place.id) for place in places]
        offer(self.municipality, here, self.tr("All municipalities"))

    def show_open(self, is_open: bool) -> None:
        """What is done is found by words alone."""
        for widget in (self.side, self.municipality, self.order):
            widget.setVisible(is_open)

    def is_set(self) -> bool:
        """Whether something is kept back."""
        narrowed = self.side.key() != ALL or self.municipality.currentIndex() > 0
        return narrowed or bool(self.words.text())

    def clear(self) -> None:
        """Keep nothing back; the order stays."""
        self.side.choose(ALL)
        self.municipality.setCurrentIndex(0)
        self.words.clear()

    def fits(self, *texts: str) -> bool:
        """Whether every word that is written stands in one of the texts."""
        whole = " ".join(texts).casefold()
        return all(word in whole for word in self.words.text().casefold().split())

    def lets_through(self, matter: Matter) -> bool:
        """Whether an open matter is to be shown."""
        place = self.municipality.currentData()
        return (
            stands_with(matter, self.side.key())
            and (place is None or place in matter.municipality_ids)
            and self.fits(matter.text, matter.detail, owner(matter))
        )
