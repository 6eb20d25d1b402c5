"""The card Projekt: what a municipality takes part in, each status changed where it stands."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from bibk_desktop.fields.status_menu import StatusMenu, status_words
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.work.facts.participation import projects
from bibk_desktop.work.facts.participation_change import NOT_TAKING_PART, set_status
from bibk_desktop.work.place_card.menu_button import AddLink
from bibk_desktop.work.place_card.rules import PlaceFacts
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.places.behind import Part
from bibk_desktop.work.places.shown import part_row

BEGINS = "planned"


class ProjectsSection(Section):
    """Its projects: Enter or a click opens one, Space or a click on the chip changes it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Projects"))
        self.adding = AddLink(self.tr("Add"), self._offer)
        self.add_to_head(self.adding)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.list = RowList(self.tr("Projects"), fit=True)
        self.list.opened.connect(lambda key: self.turn("project", self._part(key).project_id))
        self.list.end_picked.connect(self.ask_status)
        self.add(self.nothing)
        self.add(self.list)

    def fill(self, facts: PlaceFacts) -> None:
        """Show the projects it has a part in."""
        self._parts = {part.id: part for part in facts.parts if part.status != NOT_TAKING_PART}
        self.list.show_rows([self._row(part) for part in self._parts.values()])
        self.list.setVisible(bool(self._parts))
        self.nothing.setVisible(not self._parts)
        any_project = bool(projects(self.store.rows, also_hidden=True))
        choose, none_yet = self.tr("In no project. Choose one under Add."), self.tr("None yet.")
        self.nothing.setText(choose if any_project else none_yet)
        self.adding.setVisible(any_project)

    @staticmethod
    def _row(part: Part) -> Row:
        return part_row(part)._replace(key=part.id, picked=True)

    def _part(self, key: Any) -> Part:
        return self._parts[int(key)]

    # --- the status

    def ask_status(self, key: object) -> StatusMenu:
        """Offer the seven words under a row's chip."""
        part = self._part(key)
        menu = StatusMenu(part.status, f"{part.project} {part.library}".strip(), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.picked.connect(
            lambda status: self._set(part.project_id, part.project, part.library_id, status)
        )
        menu.popup(self.list.end_corner(part.id))
        return menu

    def _set(self, project_id: int, project: str, library_id: int | None, status: str) -> None:
        set_status(self.store, project_id, self.place_id, status, library_id=library_id)
        self.page.toast_requested.emit(f"{project}: {status_words(status)}")

    # --- a project more

    def _offer(self, menu: QMenu) -> None:
        """The projects, each for the whole municipality or for one of its libraries."""
        there = {(part.project_id, part.library_id) for part in self._parts.values()}
        for project in projects(self.store.rows, also_hidden=True):
            whole = self.tr("Whole municipality")
            wanted: list[tuple[int | None, str]] = [(None, whole)]
            if self.facts is not None:
                wanted += [(each.id, each.name) for each in self.facts.libraries]
            wanted = [pair for pair in wanted if (project.id, pair[0]) not in there]
            self._offer_project(menu, project.id, project.name, wanted)

    def _offer_project(
        self, menu: QMenu, project_id: int, name: str, wanted: list[tuple[int | None, str]]
    ) -> None:
        if not wanted:
            return
        under = menu.addMenu(name.replace("&", "&&"))
        for library_id, said in wanted:
            action = under.addAction(said.replace("&", "&&"))
            action.triggered.connect(
                lambda checked=False, library_id=library_id: self._set(
                    project_id, name, library_id, BEGINS
                )
            )
