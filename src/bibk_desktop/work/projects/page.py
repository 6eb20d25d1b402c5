"""Projekt: the table, the map and the timeline of who takes part, and the projects themselves."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop.fields.record_form import offer
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.projects.column_chooser import ColumnChooser
from bibk_desktop.work.projects.history_dialog import HistoryDialog
from bibk_desktop.work.projects.list_tab import ListTab
from bibk_desktop.work.projects.records import create_project, free_name, project_rows
from bibk_desktop.work.projects.rules import Overview, overview
from bibk_desktop.work.projects.standing_tabs import MapTab, TimeTab
from bibk_desktop.work.projects.status_change import StatusChange
from bibk_desktop.work.projects.table_tab import TableTab

TABLE, MAP, TIME, LIST = "table", "map", "time", "list"
TAB_KEY, PROJECT_KEY = "projects.tab", "projects.project"
REST = 300
# what the standings and their table are made of
TABLES = (
    *("project", "participation", "participation_change", "partner", "theme", "material"),
    *("material_receipt", "project_note", "attachment", "activity", "appointment", "person"),
    *("organisation", "municipality", "county", "library", "call", "programme", "application"),
    *("co_applicant", "meeting", "outcome", "request", "target", "answer", "report", "supplement"),
    *("plan", "priority_area", "priority_area_link", "internal_note", "item", "link", "series"),
)


class ProjectsPage(Page):
    """The place of projects, in four tabs over the same records."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.overview = Overview([], [], [])
        self.project_id: int | None = None
        self._stale = {TABLE, MAP, TIME, LIST}
        self._begun = False
        self.change = StatusChange(self)
        self.history = HistoryDialog(self)
        self.chooser = ColumnChooser()
        self.table_tab = TableTab(self, self.change, self.chooser)
        self.map_tab = MapTab(self, self.change)
        self.time_tab = TimeTab(self, self.change)
        self._list_tab: ListTab | None = None
        self._make_header()
        self._make_filter()
        self._make_empty()
        self._lay()
        self._connect()

    # --- what stands where

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("Projects"))
        choices = [
            (TABLE, self.tr("Table")),
            (MAP, self.tr("Map")),
            (TIME, self.tr("Timeline")),
            (LIST, self.tr("List")),
        ]
        self.tabs = Segmented(choices, self.tr("Show as"), small=False)
        self.project = QComboBox()
        self.project.setAccessibleName(self.tr("Project"))
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        for widget in (self.tabs, self.chooser, self.project):
            row.addWidget(widget)
        self.header.add_beside_title(beside)
        self.new = Button(self.tr("New project"), "plus", pressed=self.new_record)
        self.excel = Button(self.tr("Overview to Excel"), "file-excel-outline", "filled")
        self.header.add_button(self.new)
        self.header.add_button(self.excel)

    def _make_filter(self) -> None:
        """The filter of the table: it stands there when it is asked for."""
        self.filter = filter_line(self.tr("Filter the municipalities"))
        self.filter.hide()
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.filter)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        away.activated.connect(self._end_filter)

    def _make_empty(self) -> None:
        self.empty = Card(self.tr("No projects yet"))
        said = self.tr(
            "Here stand the projects that the municipalities take part in: who is in, how far"
            " they have come, since when. Begin with the first one."
        )
        words = label(said, "quiet")
        words.setWordWrap(True)
        self.first = Button(self.tr("New project"), "plus", pressed=self.new_record)
        self.empty.add(words)
        self.empty.body.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty.body.addStretch(1)

    def _lay(self) -> None:
        self._tabs: dict[str, QWidget] = {
            TABLE: self.table_tab,
            MAP: self.map_tab,
            TIME: self.time_tab,
        }
        self.stack = QStackedWidget()
        for tab in (*self._tabs.values(), self.empty):
            self.stack.addWidget(tab)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.header)
        page.addWidget(self.filter)
        page.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.project.activated.connect(lambda: self._choose(self.project.currentData()))
        self.filter.textChanged.connect(self.table_tab.table.filter)
        self.excel.clicked.connect(lambda: self.take_out_requested.emit("overview"))
        self.change.history_asked.connect(self.history.show_cell)

    @property
    def list_tab(self) -> ListTab:
        """The tab with all that belongs to a project, made when it is first turned to."""
        if self._list_tab is None:
            made = self._list_tab = self._tabs[LIST] = ListTab(self, self.open_tab)
            made.remember_in(self.memory)
            made.chosen.connect(self._choose)
            self.stack.addWidget(made)
        return self._list_tab

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now: the tab that is seen at once, the others when they are."""
        if not self._begun:
            self._begin()
        elif changes is not None and not changes.touches(*TABLES):
            return
        self.overview = overview(self.store.rows, self.store.today())
        self._stale = {TABLE, MAP, TIME, LIST}
        self._offer_projects()
        self._show_tab(self.tabs.key())
        if self.history.isVisible():
            self.history.refresh()

    def _begin(self) -> None:
        """Bring back tab, project and columns as they were left."""
        self._begun = True
        self.chooser.memory = self.memory
        kept = self.memory.get(PROJECT_KEY)
        self.project_id = int(kept) if kept.isdigit() else None
        QTimer.singleShot(REST, self, self._make_ready)
        tab = self.memory.get(TAB_KEY, TABLE)
        if tab in (MAP, TIME, LIST):
            self.tabs.blockSignals(True)
            self.tabs.choose(tab)
            self.tabs.blockSignals(False)

    def _make_ready(self) -> None:
        """Make the list's tab while the user looks at another."""
        if self.isVisible():
            _ = self.list_tab

    def _offer_projects(self) -> None:
        """The projects to choose from; one that is gone gives way to the first."""
        nameless = self.tr("Project without a name")
        offer(self.project, [(one.name or nameless, one.id) for one in self.overview.projects])
        if self.overview.project(self.project_id) is None:
            first = self.overview.projects[:1]
            self.project_id = first[0].id if first else None
        self.project.setCurrentIndex(self.project.findData(self.project_id))

    def _show_tab(self, key: str) -> None:
        some = bool(self.overview.projects)
        shown = self.list_tab if key == LIST and some else self._tabs.get(key, self.empty)
        self.stack.setCurrentWidget(shown if some else self.empty)
        self.chooser.setVisible(some and key == TABLE)
        self.project.setVisible(some and key in (MAP, TIME))
        self.filter.setVisible(some and key == TABLE and bool(self.filter.text()))
        self.memory.put(TAB_KEY, key)
        if some and key in self._stale:
            self._stale.discard(key)
            self._fill(key)
        self.trail_changed.emit()

    def _fill(self, key: str) -> None:
        if key == TABLE:
            self.table_tab.show_overview(self.overview)
        elif key == MAP:
            self.map_tab.show_overview(self.overview, self.project_id)
        elif key == TIME:
            self.time_tab.show_overview(self.overview, self.project_id)
        else:
            found = project_rows(self.store.rows, self.store.today())
            self.list_tab.show_rows(found, len(self.overview.rows), self.project_id)

    def _choose(self, project_id: int) -> None:
        """Another project, in every tab that shows one."""
        self.project_id = project_id
        self.memory.put(PROJECT_KEY, str(project_id))
        self.project.setCurrentIndex(self.project.findData(project_id))
        self._stale |= {MAP, TIME}
        if self.tabs.key() in (MAP, TIME):
            self._show_tab(self.tabs.key())
        self.trail_changed.emit()

    def open_tab(self, key: str) -> None:
        """Turn to a tab and give it the keyboard."""
        self.flush()
        self.tabs.choose(key)
        self.focus_inside()

    def trail(self) -> list[tuple[str, str, Any]]:
        project = self.overview.project(self.project_id)
        if self.tabs.key() != LIST or project is None:
            return [(self.title(), "", None)]
        name = project.name or self.tr("Project without a name")
        return [(self.title(), "place", "projects"), (name, "", None)]

    # --- what the window asks for

    def shown_record(self) -> tuple[str, int] | None:
        """The project that is shown in the list."""
        shown = self.overview.project(self.project_id) if self.tabs.key() == LIST else None
        return None if shown is None else ("project", shown.id)

    def show_record(self, kind: str, record_id: Any) -> None:
        """A project opens in the list, a participation in the table."""
        if kind == "participation":
            asked = "SELECT municipality_id, project_id FROM participation WHERE id = ?"
            self.tabs.choose(TABLE)
            for municipality, project in self.store.rows(asked, (record_id,)):
                self.table_tab.choose(municipality, project)
            return
        if self.overview.project(record_id) is not None:
            self._choose(record_id)
            self._stale.add(LIST)
            self.tabs.choose(LIST)
            self._show_tab(LIST)
            self.list_tab.choose(record_id)

    def new_record(self) -> None:
        """A new project, its name ready to be written."""
        self.begin_new("project", self.tr("New project"))

    def begin_new(self, kind: str, name: str) -> None:
        """A new project of that name, which is ready to be written over."""
        self.flush()
        names = [one.name for one in self.overview.projects]
        id_ = create_project(self.store, free_name(names, name))
        self.show_record("project", id_)
        self.list_tab.detail.focus_name()

    def find_within(self) -> None:
        """Ctrl+F: the filter of the list, or of the municipalities in the table."""
        if self.tabs.key() == LIST:
            self.list_tab.halves.show_list()
            self.list_tab.filter.setFocus()
        elif self.overview.projects:
            self.tabs.choose(TABLE)
            self.filter.show()
            self.filter.setFocus()
            self.filter.selectAll()

    def _end_filter(self) -> None:
        self.filter.clear()
        self.filter.hide()
        self.table_tab.table.setFocus()

    def commands(self) -> list[Command]:
        """The tabs, and what the buttons do."""
        turns: list[tuple[str, str, str]] = [
            (self.tr("Projects as a table"), TABLE, "rocket-launch-outline"),
            (self.tr("Projects on the map"), MAP, "map-outline"),
            (self.tr("Projects on a timeline"), TIME, "calendar-clock"),
            (self.tr("List of projects"), LIST, "clipboard-text-outline"),
        ]
        found = [Command(words, self._turner(key), icon) for words, key, icon in turns]
        new = self.tr("New project")
        return [Command(new, self.new_record, "plus", "Ctrl+N"), *found]

    def _turner(self, key: str) -> Callable[[], None]:
        return lambda: self.open_tab(key)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes: the table, map, timeline or list that is shown."""
        if not self.overview.projects:
            return self.first
        if self.tabs.key() == LIST:
            return self.list_tab.table
        views: dict[str, QWidget] = {
            TABLE: self.table_tab.table,
            MAP: self.map_tab.map,
            TIME: self.time_tab.time,
        }
        return views[self.tabs.key()]

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """The list of projects, or the table of municipalities for all other tabs."""
        if not self.overview.projects:
            return None
        if self.tabs.key() == LIST:
            return self.tr("List of projects"), self.list_tab.cells()
        if TABLE in self._stale:
            self._stale.discard(TABLE)
            self._fill(TABLE)
        return self.tr("Projects by municipality"), self.table_tab.cells()
