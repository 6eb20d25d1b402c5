"""Changing a status where it is shown: the menu of the seven words, also library by library."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from bibk_desktop.fields.status_menu import StatusMenu, status_letters, status_words
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
        known, shown = self._parts(row, project_id)
        names = ", ".join(part.library for part in shown if part.library)
        title = " · ".join(filter(None, (place.name, project, names)))
        menu = self.menu = StatusMenu(standing.status, title, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.picked.connect(lambda status: self._set(project, row, project_id, shown, status))
        menu.addSeparator()
        self._add_libraries(menu, project_id, place.id, known)
        self._add_ways(menu, project_id, row)
        menu.popup(at)
        return menu

    def set_at_once(self, row: PlaceRow, project_id: int, project: str, letter: str) -> None:
        """What the letter of a status means for a cell, said with its way back."""
        by_letter = {each: status for status, each in status_letters().items()}
        status = by_letter.get(letter)
        if status is None or status == row.standing(project_id).status:
            return
        self._set(project, row, project_id, self._parts(row, project_id)[1], status)
        said = f"{row.place.name} · {project}: {status_words(status)}"
        self._page.toast_requested.emit(said)

    def _parts(self, row: PlaceRow, project_id: int) -> tuple[list[Part], list[Part]]:
        """Those known of a municipality in a project, and those whose status its cell shows."""
        every = parts(self._store.rows, project_id)
        known = [one for one in every if one.municipality_id == row.place.id]
        return known, concerned(known, row.place.id, row.standing(project_id))

    def _add_ways(self, menu: StatusMenu, project_id: int, row: PlaceRow) -> None:
        """The history, and the municipality itself where it has a place."""
        place, page = row.place, self._page
        history = menu.add_letter("h", self.tr("History"))
        history.triggered.connect(lambda: self.history_asked.emit(project_id, place.id))
        if page.opens("municipality", place.id):
            opens = menu.add_letter("k", self.tr("Open %1").replace("%1", place.name))
            opens.triggered.connect(lambda: page.open_requested.emit("municipality", place.id))

    def _add_libraries(
        self, menu: StatusMenu, project_id: int, place_id: int, known: Sequence[Part]
    ) -> None:
        """Each library with its own status, and the municipality where a library takes part."""
        libraries: list[tuple[int | None, str]] = self._store.rows(_LIBRARIES, (place_id,))
        if not libraries:
            return
        status = {part.library_id: part.status for part in known}
        if any(part.library for part in known):
            libraries = [(None, self.tr("The whole municipality")), *libraries]
        below = menu.addMenu(self.tr("Per library"))
        for library_id, name in libraries:
            present = status.get(library_id, NOT_TAKING_PART)
            inner = StatusMenu(present, name, below)
            inner.setTitle(f"{name.replace('&', '&&')}\t{status_words(present)}")
            inner.picked.connect(partial(self._set_one, project_id, place_id, library_id))
            below.addMenu(inner)

    def _set(
        self, project: str, row: PlaceRow, project_id: int, shown: Sequence[Part], status: str
    ) -> None:
        """Note it for all that the cell shows; for the municipality if nobody is said yet."""
        libraries = [part.library_id for part in shown] or [None]
        if shown and all(part.status == status for part in shown):
            return
        if len(libraries) == 1:
            self._set_one(project_id, row.place.id, libraries[0], status)
            return
        label, said = "undo.set_status", status_words(status)
        with self._store.write(label, project=project, place=row.place.name, status=said):
            for library_id in libraries:
                self._set_one(project_id, row.place.id, library_id, status)

    def _set_one(self, project_id: int, place_id: int, library_id: int | None, status: str) -> None:
        set_status(self._store, project_id, place_id, status, library_id=library_id)
