"""The tab Lista: the projects, and all that is known of the chosen one."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.projects.detail import ProjectDetail
from bibk_desktop.work.projects.records import ProjectRow

SHARES = {"beside": "38,62", "over": "38,62"}


class ListTab(QWidget):
    """List and detail of the projects; `chosen` tells which one has the keyboard."""

    chosen = Signal(object)

    def __init__(self, page: Page, turn: Callable[[str], object]) -> None:
        super().__init__()
        self._page = page
        self._rows: Sequence[ProjectRow] = ()
        self._places = 0
        self._wanted: int | None = None
        self._is_filling = False
        self.filter = filter_line(self.tr("Filter"), self.tr("Filter the projects"))
        self.table = Table(self._columns(), self.tr("Projects"), lambda row: row.id)
        self.detail = ProjectDetail(page, turn)
        self.deck = QStackedWidget()
        self.deck.addWidget(QWidget())
        self.deck.addWidget(self.detail)
        self.nothing = label(self.tr("Nothing fits the filter."), "quiet")
        self._lay()
        self._connect()

    def _lay(self) -> None:
        listing = Card()
        listing.body.setContentsMargins(1, 10, 1, 8)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 0, 10, 4)
        inset.addWidget(self.filter)
        inset.addWidget(self.nothing)
        listing.body.addLayout(inset)
        listing.add(self.table, 1)
        set_least(listing, 250, 120)
        names = self.tr("List"), self.tr("Details")
        self.halves = ListDetail("projects", listing, self.deck, names, self.tr("Show"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.halves)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.table.current_row_changed.connect(self._choose)
        self.table.opened.connect(lambda _: self._enter())
        removing = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        removing.setContext(Qt.ShortcutContext.WidgetShortcut)
        removing.activated.connect(self.detail.delete)

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Project"),
                lambda row: row.name or words.text("projects.nameless"),
                sort=lambda row: swedish_key(row.name),
                detail=lambda row: "" if row.in_overview else self.tr("not in overviews"),
                bold=True,
                least=120,
                stretch=1,
            ),
            Column(self.tr("Years"), _years, sort=lambda row: row.starts.encode()),
            Column(
                self.tr("Taking part"),
                lambda row: words.text("projects.count", n=row.line.count(), all=self._places),
                value=lambda row: row.line.count(),
                sort=lambda row: row.line.count(),
                align="right",
            ),
        ]

    def remember_in(self, memory: Memory) -> None:
        """Where the splitter was left; the detail is the wider at first."""
        for shape, shares in SHARES.items():
            if not memory.get(f"projects.{shape}"):
                memory.put(f"projects.{shape}", shares)
        self.halves.remember_in(memory)

    # --- what is shown

    def show_rows(self, rows: Sequence[ProjectRow], places: int, project_id: int | None) -> None:
        """Show the projects and the detail of one of them."""
        self._rows, self._places, self._is_filling = rows, places, True
        self.table.show_rows(rows)
        if project_id is not None:
            self.table.choose(project_id)
        self._is_filling = False
        row = self.table.current_row()
        self._wanted = None if row is None else row.id
        self._show_state()
        self._show_detail(row)

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        self._show_state()

    def _show_state(self) -> None:
        self.nothing.setVisible(bool(self._rows) and not self.table.lines.rowCount())

    def _choose(self, row: ProjectRow | None) -> None:
        if row is not None and row.id != self._wanted and not self._is_filling:
            self._page.flush()
            self._wanted = row.id
            self._show_detail(row)
            self.chosen.emit(row.id)

    def _show_detail(self, row: ProjectRow | None) -> None:
        there = row is not None and self.detail.show_project(row.id, row.line, self._places)
        self.deck.setCurrentIndex(1 if there else 0)

    def choose(self, project_id: int) -> bool:
        """Choose a project, taking the filter away if it hides it; whether it is there."""
        if not self.table.choose(project_id) and self.filter.text():
            self.filter.clear()
        there = self.table.choose(project_id)
        if there:
            self.halves.show_detail()
        return there

    def _enter(self) -> None:
        self.halves.show_detail()
        self.detail.focus_name()

    def cells(self) -> list[list[Any]]:
        """The list as it is shown, for Excel, with what its lines leave out."""
        titles: list[Any] = [
            self.tr("Project"),
            self.tr("Whole name"),
            self.tr("Starts"),
            self.tr("Ends"),
            self.tr("Responsible"),
            self.tr("Taking part"),
        ]
        rows = self.table.lines.rows_shown()
        return [titles, *(_cells(row) for row in rows)]


def _cells(row: ProjectRow) -> list[Any]:
    return [row.name, row.full_name, row.starts, row.ends, row.responsible, row.line.count()]


def _years(row: ProjectRow) -> str:
    """ "2017–2019", "2017–", "–2019", or what was said instead."""
    first, last = _year(row.starts), _year(row.ends)
    if first == last:
        return first
    return f"{first}–{last}"


def _year(when: FuzzyDate) -> str:
    return when.words if when.start is None else str(when.start.year)
