"""Changing a status where it is shown: the menu of the seven words, also library by library."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from bibk_desktop.fields.status_menu import StatusMenu, status_words
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.participation_change import Part, parts, set_status
from bibk_desktop.work.projects.rules import NOT_TAKING_PART, PlaceRow, concerned

_LIBRARIES = "SELECT id, name FROM library WHERE municipality_id = ? ORDER BY name COLLATE swedish"


class StatusChange(QObject):
    """Asks for the status of a municipality in a project and notes it, one step."""

    history_asked = Signal(int, int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.menu: StatusMenu | None = None

    @property
    def _store(self) -> Store:
        store: Store = self._page.store
        return store

    def ask(self, row: PlaceRow, project_id: int, project: str, at: QPoint) -> StatusMenu:
        """Offer the seven words at a point of the screen for what the cell shows."""
        standing, place = row.standing(project_id), row.place
        known = [
            one for one in parts(self._store.rows, project_id) if one.municipality_id == place.id
        ]
        shown = concerned(known, place.id, standing)
        names = ", ".join(part.library for part in shown if part.library)
        title = " · ".join(filter(None, (place.name, project, names)))
        menu = StatusMenu(standing.status, title, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.picked.connect(lambda status: self._set(project_id, place.id, shown, status))
        menu.addSeparator()
        self._add_libraries(menu, project_id, place.id, known, shown)
        history = menu.add_letter("h", self.tr("History"))
        history.triggered.connect(lambda: self.history_asked.emit(project_id, place.id))
        if self._page.opens("municipality", place.id):
            opens = menu.add_letter("k", self.tr("Open %1").replace("%1", place.name))
            opens.triggered.connect(
                lambda: self._page.open_requested.emit("municipality", place.id)
            )
        menu.popup(at)
        self.menu = menu
        return menu

    def _add_libraries(
        self,
        menu: StatusMenu,
        project_id: int,
        place_id: int,
        known: Sequence[Part],
        shown: Sequence[Part],
    ) -> None:
        """Each library with its own status, and the municipality where a library is shown."""
        libraries = self._store.rows(_LIBRARIES, (place_id,))
        status = {part.library_id: part.status for part in known}
        whole = [(None, self.tr("The whole municipality"))] if any(p.library for p in shown) else []
        if not libraries:
            return
        below = menu.addMenu(self.tr("Per library"))
        for library_id, name in [*whole, *libraries]:
            present = status.get(library_id, NOT_TAKING_PART)
            said = f"{name.replace('&', '&&')}\t{status_words(present)}"
            inner = StatusMenu(present, name, below)
            inner.setTitle(said)
            inner.picked.connect(partial(self._set_one, project_id, place_id, library_id))
            below.addMenu(inner)

    def _set(self, project_id: int, place_id: int, shown: Sequence[Part], status: str) -> None:
        """Note it for all that the cell shows; for the municipality if nobody is said yet."""
        libraries = [part.library_id for part in shown] or [None]
        if all(part.status == status for part in shown) and shown:
            return
        names = self._store.rows("SELECT name FROM project WHERE id = ?", (project_id,))
        places = self._store.rows("SELECT name FROM municipality WHERE id = ?", (place_id,))
        fields = {"project": names[0][0], "place": places[0][0], "status": status_words(status)}
        if len(libraries) == 1:
            self._set_one(project_id, place_id, libraries[0], status)
            return
        with self._store.write("undo.set_status", **fields):
            for library_id in libraries:
                self._set_one(project_id, place_id, library_id, status)

    def _set_one(self, project_id: int, place_id: int, library_id: int | None, status: str) -> None:
        set_status(self._store, project_id, place_id, status, library_id=library_id)
