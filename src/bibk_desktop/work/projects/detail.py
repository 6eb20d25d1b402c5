"""One project, whole: its own fields and everything that belongs to it, edited in place."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.fields.areas_field import AreasField
from bibk_desktop.fields.files_field import FilesField
from bibk_desktop.fields.record_form import RecordForm, offer
from bibk_desktop.forms.ui_project_form import Ui_ProjectForm
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import ElidedLabel, Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.web_link import WebLink
from bibk_desktop.records.model import Project
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.participation import ProjectLine
from bibk_desktop.work.facts.said import said_about
from bibk_desktop.work.notes.internal_notes import InternalNotesCard
from bibk_desktop.work.notes.said_card import SaidCard
from bibk_desktop.work.notes.text_field import TextField
from bibk_desktop.work.projects.cards import (
    ActivitiesCard,
    MoneyCard,
    NotesCard,
    PartnersCard,
    PersonsCard,
    ThemesCard,
    counties,
)
from bibk_desktop.work.projects.material_card import MaterialsCard
from bibk_desktop.work.projects.records import belongings

GAP = 12
COLUMNS_FROM = 1080


class ProjectDetail(QWidget):
    """A project's name, ways to table, map and timeline, and its cards."""

    def __init__(self, page: Page, turn: Callable[[str], object]) -> None:
        super().__init__()
        self.page = page
        self.id: int | None = None
        self.name = ElidedLabel("", "title")
        self.about = ElidedLabel("", "quiet")
        self.web = WebLink(self.tr("Web"))
        self._turn = turn
        self.ui = Ui_ProjectForm()
        self._make_form()
        self._make_about()
        self._make_done()
        self._lay()

    @property
    def _store(self) -> Store:
        store: Store = self.page.store
        return store

    def _make_form(self) -> None:
        holder = QWidget()
        self.ui.setupUi(holder)  # type: ignore[no-untyped-call]
        purpose = TextField(self.tr("Purpose"), framed=True, grows=True)
        self.ui.purpose_label.setBuddy(purpose)
        self.ui.purpose_box.addWidget(purpose)
        setattr(self.ui, "purpose", purpose)  # noqa: B010
        self.setTabOrder(self.ui.full_name, purpose)
        offer(self.ui.county_id, counties(self.page), self.tr("Both counties"))
        self.form = RecordForm(self.page, self.ui, Project)
        self.form_card = Card(self.tr("The project"))
        self.form_card.add(holder)

    def _make_about(self) -> None:
        """The first column, in the order of the keyboard."""
        page = self.page
        self.partners, self.persons = PartnersCard(page), PersonsCard(page)
        self.themes = ThemesCard(page)
        self.areas = AreasField(page, "project_id")
        self.areas_card = Card(self.tr("Priority areas"))
        self.areas_card.add(self.areas)
        self.money = MoneyCard(page)

    def _make_done(self) -> None:
        """The second column."""
        page = self.page
        self.materials, self.activities = MaterialsCard(page), ActivitiesCard(page)
        empty = self.tr("Nothing yet. Write # and the project's name in the minutes.")
        self.said = SaidCard(page, self.tr("Said"), empty)
        self.notes = NotesCard(page)
        self.internal = InternalNotesCard(page, "project_id")
        self.files = FilesField(page, "project_id")
        self.files_card = Card(self.tr("Attached files"))
        self.files_card.add(self.files)

    def _lay(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(GAP)
        sides = (
            (self.form_card, self.partners, self.persons, self.themes, self.areas_card, self.money),
            (
                self.materials,
                self.activities,
                self.said,
                self.notes,
                self.internal,
                self.files_card,
            ),
        )
        for cards in sides:
            side = QVBoxLayout()
            side.setSpacing(GAP)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
            self._columns.addLayout(side, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 4, 0)
        outer.setSpacing(GAP)
        outer.addLayout(self._head())
        outer.addLayout(self._columns)
        outer.addStretch(1)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.addWidget(self.name, 1)
        remove = Button("", "trash-can-outline", "bare", self.delete)
        remove.name(self.tr("Delete the project"))
        first.addWidget(remove)
        second = QHBoxLayout()
        second.setSpacing(theme.px(4))
        second.addWidget(self.about, 1)
        second.addWidget(self.web)
        for key, words in (
            ("table", self.tr("Table")),
            ("map", self.tr("Map")),
            ("time", self.tr("Timeline")),
        ):
            second.addWidget(self._way(key, words))
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _way(self, key: str, words: str) -> Link:
        link = Link(words)
        link.setAccessibleName(self.tr("Show the project: %1").replace("%1", words))
        link.clicked.connect(lambda: self._turn(key))
        return link

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = event.size().width() >= theme.px(COLUMNS_FROM)
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)

    # --- what is shown

    def show_project(self, project_id: int, line: ProjectLine, places: int) -> bool:
        """Show a project; False if it is gone."""
        with self._store.read() as session:
            found = belongings(session, project_id)
        if found is None:
            return False
        self.id = project_id
        self.name.setText(found.project.name or self.tr("Project without a name"))
        self.about.setText(" · ".join(words for _, words in line.legend(places)))
        self.web.show_address(found.project.web)
        self.form.show(found.project)
        for field in self.findChildren(QLineEdit):
            if not field.hasFocus():
                field.setCursorPosition(0)
        self.materials.receipts, self.materials.files = found.receipts, found.files
        self.partners.show_records(project_id, found.partners)
        self.persons.show_records(project_id, found.persons)
        self.themes.show_records(project_id, found.themes)
        self.materials.show_records(project_id, found.materials)
        self.activities.show_records(project_id, found.activities)
        self.notes.show_records(project_id, found.notes)
        self.money.show_project(project_id)
        self.files.show_files(project_id, found.own_files)
        self.areas.show_record(project_id)
        self.areas_card.setVisible(self.areas.has_areas)
        self.said.show_lines(said_about(self._store.rows, "project_id", project_id))
        self.internal.show_of(project_id)
        return True

    def focus_name(self) -> None:
        """Put the keyboard into the name, all of it chosen."""
        self.ui.name.setFocus()
        self.ui.name.selectAll()

    def delete(self) -> None:
        """Delete the project at once, with a way back."""
        if self.id is not None:
            name = self.name.text()
            self.page.flush()
            self._store.delete(Project, self.id)
            self.page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", name))
