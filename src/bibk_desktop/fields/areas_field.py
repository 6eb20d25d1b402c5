"""The priority areas of the plans as boxes to tick, a line each, on what works for them."""

from typing import Any

from PySide6.QtWidgets import QCheckBox
from sqlmodel import select

from bibk_desktop.kit.qt.labels import tip
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tab_order import take_place
from bibk_desktop.kit.qt.wrap_row import WHOLE, WrapRow
from bibk_desktop.records.model import PriorityAreaLink
from bibk_desktop.records.store import Store

_AREAS = """
SELECT a.id, a.name, p.name FROM priority_area a JOIN plan p ON p.id = a.plan_id
ORDER BY coalesce(p.first_year, 0) DESC, p.id, a.position, a.id
"""


class AreasField(WrapRow):
    """Each tick is one step. `owner` names the field of the link (`request_id`).

    Without any priority area in the workspace `has_areas` is False and nothing is shown.
    """

    def __init__(self, page: Page, owner: str) -> None:
        super().__init__(gap=8, line_gap=0)
        self._page, self._owner = page, owner
        self._id: int | None = None
        self._areas: list[tuple[int, str, str]] = []
        self.boxes: dict[int, QCheckBox] = {}

    @property
    def _store(self) -> Store:
        store: Store = self._page.store
        return store

    @property
    def has_areas(self) -> bool:
        """Whether there is any area to set."""
        return bool(self._areas)

    def show_record(self, record_id: int) -> None:
        """Tick the areas of a record."""
        self._id = record_id
        areas = [(int(id_), str(name), str(plan)) for id_, name, plan in self._store.rows(_AREAS)]
        if areas != self._areas:
            self._lay(areas)
        sql = f"SELECT priority_area_id FROM priority_area_link WHERE {self._owner} = ?"
        chosen = {row[0] for row in self._store.rows(sql, (record_id,))}
        for area_id, box in self.boxes.items():
            box.setChecked(area_id in chosen)

    def _lay(self, areas: list[tuple[int, str, str]]) -> None:
        self._areas = areas
        while self.boxes:
            self.remove(self.boxes.popitem()[1])
        for area_id, name, plan in areas:
            box = QCheckBox(name.replace("&", "&&"))
            box.setAccessibleName(f"{name}, {plan}")
            box.setToolTip(tip(f"{name}\n{plan}"))
            box.clicked.connect(lambda on, area_id=area_id, name=name: self._set(area_id, name, on))
            self.add(box, WHOLE, 1)
            self.boxes[area_id] = box
        take_place(self, self.boxes.values())

    def _set(self, area_id: int, name: str, on: bool) -> None:
        """Set an area on the record, or take it off."""
        if self._id is None:
            return
        owner: Any = {self._owner: self._id}
        step = "undo.set_area" if on else "undo.unset_area"
        with self._store.write(step, area=name) as session:
            if on:
                session.add(PriorityAreaLink(priority_area_id=area_id, **owner))
                return
            link = PriorityAreaLink
            same = getattr(link, self._owner) == self._id
            wanted = select(link).where(link.priority_area_id == area_id, same)
            for kept in session.exec(wanted):
                session.delete(kept)
