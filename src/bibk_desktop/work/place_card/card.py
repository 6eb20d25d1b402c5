"""The kommunkort: everything about one municipality on one page, edited where it stands."""

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.place_card.director_section import DirectorSection
from bibk_desktop.work.place_card.facts_section import FactsSection
from bibk_desktop.work.place_card.grants_section import GrantsSection
from bibk_desktop.work.place_card.libraries_section import LibrariesSection
from bibk_desktop.work.place_card.member_section import MemberSection
from bibk_desktop.work.place_card.notes_section import NotesSection
from bibk_desktop.work.place_card.open_section import OpenSection
from bibk_desktop.work.place_card.projects_section import ProjectsSection
from bibk_desktop.work.place_card.rules import PlaceFacts, load
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.place_card.staff_section import StaffSection

GAP = 12
NARROW = 860
LEFT, RIGHT = 5555, 4445


class PlaceCard(QWidget):
    """Two columns of cards; the second stands below the first where there is little room."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.id: int | None = None
        self.facts: PlaceFacts | None = None
        self.director = DirectorSection(page)
        self.open = OpenSection(page)
        self.notes = NotesSection(page)
        self.staff = StaffSection(page)
        self.projects = ProjectsSection(page)
        self.grants = GrantsSection(page)
        self.libraries = LibrariesSection(page)
        self.member = MemberSection(page)
        self.about = FactsSection(page)
        self._lay()

    def _lay(self) -> None:
        left = (self.director, self.open, self.notes, self.staff)
        right = (self.projects, self.grants, self.libraries, self.member, self.about)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(GAP)
        for cards, share, grows in ((left, LEFT, self.notes), (right, RIGHT, self.member)):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card, 1 if card is grows else 0)
            self._columns.addLayout(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < theme.px(NARROW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)

    def sections(self) -> list[Section]:
        """The cards that show what was loaded."""
        return [
            self.director,
            self.open,
            self.notes,
            self.about,
            self.projects,
            self.grants,
            self.libraries,
            self.member,
        ]

    # --- what is shown

    def show_place(self, municipality_id: int | None) -> bool:
        """Show a municipality, or none; False if it is gone."""
        if municipality_id != self.id:
            self._leave()
        self.id = municipality_id
        return self.reload()

    def _leave(self) -> None:
        if self.facts is None:
            return
        for section in self.sections():
            section.leave()
        self.staff.close_editor()

    def reload(self) -> bool:
        """Show what is stored now; False if the municipality is gone."""
        store = self._page.store
        found = None if self.id is None else load(store.rows, self.id, store.today())
        self.facts = found
        if found is None:
            self.id = None
            return False
        for section in self.sections():
            section.show_facts(found)
        self.staff.show_of(found.head.id)
        return True

    def edit(self, kind: str, record_id: Any) -> None:
        """Open the fields of a library or plan."""
        self.libraries.edit((kind, record_id))

    def first_focus(self) -> QWidget | None:
        """The name of the library or plan that is opened, else the first list of what is open."""
        if (opened := self.libraries.opened()) is not None:
            return opened
        lists = (*self.open.lists.values(), self.notes.list, self.projects.list)
        return next((rows for rows in lists if rows.rows()), self.director.change)

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """The municipality's grants, for Excel."""
        if self.facts is None or not self.facts.grants:
            return None
        title = self.tr("Grants %1").replace("%1", self.facts.head.name)
        return title, self.grants.table.lines.cells()
