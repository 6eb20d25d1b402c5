"""The options of a request as boxes to tick, one or several."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.work.requests.rules import Option


class OptionBoxes(WrapRow):
    """A box an option with its number; where only one can be chosen, the others let go."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__(gap=16, line_gap=2)
        self.boxes: dict[int, QCheckBox] = {}
        self._single = False

    def show_options(
        self, options: Sequence[Option], chosen: frozenset[int], single: bool, today: date
    ) -> None:
        """Show these options, some of them chosen."""
        self._single = single
        while self.boxes:
            _, gone = self.boxes.popitem()
            self.remove(gone)
        for place, option in enumerate(options, start=1):
            self._put(place, option, option.id in chosen, today)

    def _put(self, place: int, option: Option, chosen: bool, today: date) -> None:
        box = QCheckBox(f"{place}  {option.label(today)}".replace("&", "&&"))
        box.setAccessibleName(option.text)
        box.setChecked(chosen)
        box.clicked.connect(lambda on: self._tick(option.id, on))
        self.add(box, 0)
        self.boxes[option.id] = box

    def _tick(self, option_id: int, on: bool) -> None:
        for other, box in self.boxes.items():
            if on and self._single and other != option_id:
                box.setChecked(False)
        self.ticked.emit()

    def chosen(self) -> frozenset[int]:
        """The ids of the options that are ticked."""
        return frozenset(id_ for id_, box in self.boxes.items() if box.isChecked())

    def in_order(self) -> list[QCheckBox]:
        """The boxes as they stand."""
        return list(self.boxes.values())
