"""The tabs Karta and Tidslinje: one project over the municipalities, changed in place."""

from collections.abc import Hashable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bibk_desktop import resources, words
from bibk_desktop.fields.status_menu import status_role, status_words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.map_view import MapView, Value, read_areas
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts.participation import STEPS, ProjectLine
from bibk_desktop.work.facts.participation_change import history, parts
from bibk_desktop.work.projects.columns import beside
from bibk_desktop.work.projects.foot_line import FootLine, Keys
from bibk_desktop.work.projects.rules import Overview, PlaceRow, stretches
from bibk_desktop.work.projects.status_change import StatusChange
from bibk_desktop.work.projects.story import story
from bibk_desktop.work.projects.timeline_view import Line, TimelineView

NARROW = 820
ALL = "SELECT code, id FROM municipality WHERE ours"


class StandingTab(QWidget):
    """One project's standings with the line under them; H shows the history of the chosen one."""

    def __init__(self, page: Page, change: StatusChange) -> None:
        super().__init__()
        self.page, self.change = page, change
        self.overview = Overview([], [], [])
        self.project: ProjectLine | None = None
        self.foot = FootLine()

    def show_overview(self, found: Overview, project_id: int | None) -> None:
        """Show one of its projects; nothing where there is none."""
        self.overview, self.project = found, found.project(project_id)
        if self.project is not None:
            self.show_project(self.project)

    def show_project(self, project: ProjectLine) -> None:
        """Show the standings of a project."""
        raise NotImplementedError

    def chosen(self) -> PlaceRow | None:
        """The municipality that has the keyboard."""
        raise NotImplementedError

    def _keys(self) -> Keys:
        return [(self.tr("Enter"), self.tr("change status")), ("H", self.tr("history"))]

    def tell(self) -> None:
        """Say under the view how far the chosen municipality has come."""
        row, project = self.chosen(), self.project
        if row is not None and project is not None:
            rows, today = self.page.store.rows, self.page.store.today()
            status = status_words(row.standing(project.id).status)
            said = story(rows, row, project.id, today)
            before = f"{row.place.name} · {project.name}:"
            self.foot.show_words(before, status, said, self._keys())

    def ask(self, at: QPoint) -> None:
        """Offer the seven words for the chosen municipality."""
        row, project = self.chosen(), self.project
        if row is not None and project is not None:
            self.change.ask(row, project.id, project.name, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen()
        if event.text().casefold() == "h" and row is not None and self.project is not None:
            self.change.history_asked.emit(self.project.id, row.place.id)
        else:
            super().keyPressEvent(event)


class MapTab(StandingTab):
    """The project on the map, and the same municipality by municipality beside it."""

    def __init__(self, page: Page, change: StatusChange) -> None:
        super().__init__(page, change)
        reference = resources.path("reference")
        borders, labels = reference / "bibk_kommuner.geojson", reference / "label_points.json"
        self.map = MapView(read_areas(borders, labels), self.tr("Map of the project"))
        self.list = RowList(self.tr("Municipalities in the project"))
        self.map_card, self.list_card = Card(self.tr("Map")), Card(self.tr("Municipalities"))
        self._codes: dict[str, int] = {}
        self._lay()
        self.map.opened.connect(lambda _: self.ask(self._corner()))
        self.map.current_changed.connect(lambda _: self._follow_map())
        self.list.opened.connect(lambda key: self.ask(self.list.end_corner(key)))
        self.list.selectionModel().currentRowChanged.connect(self._follow_list)

    def _lay(self) -> None:
        self.map_card.add(self.map, 1)
        self.list_card.add(self.list, 1)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.map_card, 58)
        columns.addWidget(self.list_card, 42)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(columns, 1)
        column.addWidget(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the map stands alone: it says the same."""
        self.list_card.setVisible(event.size().width() >= theme.px(NARROW))
        super().resizeEvent(event)

    def show_project(self, project: ProjectLine) -> None:
        self._codes = dict(self.page.store.rows(ALL))
        values: dict[Hashable, Value] = {
            code: self._value(row, project.id)
            for code, id_ in self._codes.items()
            if (row := self._row(id_)) is not None
        }
        counted = words.text("projects.taking_part", n=project.count(), all=len(self._codes))
        self.map_card.set_title(project.name, counted)
        self.map.show_values(values, project.legend(len(self._codes)))
        self.list.show_rows([self._list_row(row, project.id) for row in self.overview.rows])
        self.tell()

    @staticmethod
    def _value(row: PlaceRow, project_id: int) -> Value:
        standing = row.standing(project_id)
        said = " ".join((status_words(standing.status), *standing.libraries))
        return Value(STEPS.get(standing.status, 0), words=said)

    def _list_row(self, row: PlaceRow, project_id: int) -> Row:
        standing = row.standing(project_id)
        role = status_role(standing.status)
        end = status_words(standing.status)
        return Row(
            row.place.id,
            row.place.name,
            beside(standing),
            end=end,
            role=role,
            chip=role != "quiet",
            picked=True,
        )

    def _row(self, municipality_id: int | None) -> PlaceRow | None:
        return next((row for row in self.overview.rows if row.place.id == municipality_id), None)

    def chosen(self) -> PlaceRow | None:
        return self._row(self._codes.get(str(self.map.current())))

    # --- map and list walk together

    def _corner(self) -> QPoint:
        """Where the menu of the chosen municipality opens."""
        return self.map.mapToGlobal(self.map.point_of(self.map.current()).toPoint())

    def _follow_map(self) -> None:
        row = self.chosen()
        ids = [one.place.id for one in self.overview.rows]
        if row is not None and self.list.currentIndex().row() != ids.index(row.place.id):
            self.list.setCurrentIndex(self.list.model().index(ids.index(row.place.id), 0))
        self.tell()

    def _follow_list(self) -> None:
        key = self.list.current_key()
        code = next((code for code, id_ in self._codes.items() if id_ == key), None)
        if code is not None and code != self.map.current():
            self.map.set_current(code)

    def choose(self, municipality_id: int) -> None:
        """Give the keyboard's ring to a municipality."""
        code = next((code for code, id_ in self._codes.items() if id_ == municipality_id), None)
        if code is not None:
            self.map.set_current(code)


class TimeTab(StandingTab):
    """The project in time: since when and how long, municipality by municipality."""

    def __init__(self, page: Page, change: StatusChange) -> None:
        super().__init__(page, change)
        self.time = TimelineView(self.tr("Timeline of the project"))
        self.card = Card(self.tr("Timeline"))
        self.card.body.setContentsMargins(1, 12, 1, 8)
        self.card.head.setContentsMargins(13, 0, 13, 0)
        self._lay()
        self.time.opened.connect(lambda _: self.ask(self._corner()))
        self.time.chosen.connect(lambda *_: self.tell())

    def _lay(self) -> None:
        frame = QScrollArea()
        frame.setFrameShape(QScrollArea.Shape.NoFrame)
        frame.setWidgetResizable(True)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setWidget(self.time)
        self.time.setAutoFillBackground(False)
        frame.viewport().setAutoFillBackground(False)
        self.card.add(frame, 1)
        self._frame = frame
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.card, 1)
        column.addWidget(self.foot)

    def show_project(self, project: ProjectLine) -> None:
        rows, today = self.page.store.rows, self.page.store.today()
        found = stretches(parts(rows, project.id), history(rows, project.id), today)
        lines = [Line(row, tuple(found.get(row.place.id, ()))) for row in self.overview.rows]
        all_, counted = len(self.overview.rows), project.count()
        note = words.text("projects.taking_part", n=counted, all=all_)
        self.card.set_title(project.name, f"{note}{self._period(project.id)}")
        self.time.show_lines(lines, today)
        self.tell()

    def _period(self, project_id: int) -> str:
        """The project's own days: " · 1 feb 2017 – 1 dec 2019"."""
        asked = "SELECT starts, ends FROM project WHERE id = ?"
        today = self.page.store.today()
        days = [
            write(FuzzyDate.decode(day), today, Style.table)
            for day in self.page.store.rows(asked, (project_id,))[0]
        ]
        return f" · {days[0]} – {days[1]}".rstrip(" –") if any(days) else ""

    def tell(self) -> None:
        super().tell()
        stretch, row = self.time.current_stretch(), self.chosen()
        if stretch is not None and row is not None and self.project is not None:
            before = f"{row.place.name} · {self.project.name}:"
            status, _, rest = self.time.words(stretch).partition(", ")
            self.foot.show_words(before, status, rest, self._keys())
        bottom = self.time.corner().toPoint()
        self._frame.ensureVisible(0, bottom.y(), 0, theme.px(40))

    def chosen(self) -> PlaceRow | None:
        line = self.time.current()
        return line.row if line is not None else None

    def _corner(self) -> QPoint:
        return self.time.mapToGlobal(self.time.corner().toPoint())

    def choose(self, municipality_id: int) -> None:
        """Give the keyboard to a municipality."""
        self.time.choose(municipality_id)
