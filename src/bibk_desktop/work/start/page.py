"""Översikt: what today asks for, what is coming, and one project on the map."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import resources
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card, CardRow, FigureCard
from bibk_desktop.kit.qt.labels import Link, MenuLink, label
from bibk_desktop.kit.qt.map_view import MapView, read_areas
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.rows import RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.open_matters import today_and_to_do
from bibk_desktop.work.facts.settle import settle
from bibk_desktop.work.matter_rows import MINE, OFFICE, THEIRS, matter_row, stands_with
from bibk_desktop.work.start import rules, shown

GAP = 12
NARROW, LOW = 820, 684
LEAD = 112
DATE = 138
# what each figure leads to
LEADS_TO = ("requests", "to_do", "calendar", "grants", "places")


class StartPage(Page):
    """The first page. It reads by plain SQL, before SQLModel has been imported."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._project: int | None = None
        self._meeting: rules.Meeting | None = None
        self._matters: list[Matter] = []
        self.figures = [self._figure(place) for place in LEADS_TO]
        self._make_header()
        self._make_matters()
        self._make_coming()
        self._make_map()
        self._lay()

    # --- what stands where

    def _figure(self, place: str) -> FigureCard:
        card = FigureCard(lines=2)
        card.clicked.connect(lambda: self.open_requested.emit("place", place))
        return card

    def _make_header(self) -> None:
        self.header = PageHeader()
        self.visit = Button(self.tr("Prepare visit"), "car")
        self.visit.clicked.connect(lambda: self.open_requested.emit("new", "visits"))
        self.meeting = Button("", "forum", "filled", self._open_meeting)
        self.header.add_button(self.visit)
        self.header.add_button(self.meeting)

    def _make_matters(self) -> None:
        title = self.tr("Today and to do")
        sides = [
            (MINE, self.tr("Mine")),
            (OFFICE, self.tr("BiBK")),
            (THEIRS, self.tr("Municipalities'")),
        ]
        self.side = Segmented(sides, self.tr("Whose"))
        self.side.chosen.connect(lambda _: self._show_matters())
        self.all = Link()
        self.all.clicked.connect(lambda: self.open_requested.emit("place", "to_do"))
        self.matters = RowList(title, LEAD)
        self.matters.opened.connect(self._open_matter)
        self.matters.ticked.connect(self._settle)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.matters_card = Card(title)
        self.matters_card.add_to_head(self.side, at_end=False)
        self.matters_card.add_to_head(self.all)
        self.matters_card.add(self.nothing)
        self.matters_card.add(self.matters, 1)
        self.matters_card.body.addStretch(0)

    def _make_coming(self) -> None:
        title = self.tr("Coming")
        self.coming = RowList(title, DATE, fit=True)
        self.coming.opened.connect(lambda key: self.open_requested.emit(*key))
        self.no_coming = label(self.tr("Nothing is planned yet."), "quiet")
        self.calendar = Link(self.tr("Calendar"))
        self.calendar.clicked.connect(lambda: self.open_requested.emit("place", "calendar"))
        self.coming_card = Card(title)
        self.coming_card.add_to_head(self.calendar)
        self.coming_card.add(self.no_coming)
        self.coming_card.add(self.coming)
        self.coming_card.body.addStretch(0)

    def _make_map(self) -> None:
        reference = resources.path("reference")
        borders, labels = reference / "bibk_kommuner.geojson", reference / "label_points.json"
        self.map = MapView(read_areas(borders, labels), self.tr("Map of the project"))
        self.map.opened.connect(self._open_municipality)
        self.change = MenuLink(self.tr("Change"), [])
        self.map_card = Card(self.tr("Map"))
        self.map_card.add_to_head(self.change)
        self.map_card.add(self.map, 1)

    def _lay(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.coming_card)
        column.addWidget(self.map_card, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        self._columns.addWidget(self.matters_card, 62)
        self._columns.addWidget(side, 38)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(self.header)
        page.addWidget(CardRow(self.figures))
        page.addLayout(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < theme.px(NARROW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        if len(self.coming.rows()) != self._coming_room():
            self._show_coming()
        super().resizeEvent(event)

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now."""
        rows, today = self.store.rows, self.store.today()
        self._matters = today_and_to_do(rows, today)
        self._show_header()
        figures = rules.figures(rows, self._matters, today)
        for card, said in zip(self.figures, shown.cards(figures, today), strict=True):
            count, caption, nearest, role = said
            card.show_figure(str(count), caption, nearest, role)
        self._show_matters()
        self._show_coming()
        self._show_map()
        self._show_ways()

    def _show_header(self) -> None:
        today = self.store.today()
        self.header.show_words(*shown.heading(today))
        self._meeting = rules.next_meeting(self.store.rows, today)
        plan, following = self.tr("Plan a meeting"), self._meeting
        said = shown.meeting_button(following, today) if following else plan
        self.meeting.setText(said.replace("&", "&&"))

    def _show_ways(self) -> None:
        """Only what leads somewhere is there to press."""
        for card, place in zip(self.figures, LEADS_TO, strict=True):
            card.setEnabled(self.opens("place", place))
        for widget, place in (
            (self.visit, "visits"),
            (self.all, "to_do"),
            (self.calendar, "calendar"),
        ):
            widget.setVisible(self.opens("place", place))
        self.meeting.setVisible(self.opens("meeting"))

    def _show_matters(self) -> None:
        today, side = self.store.today(), self.side.key()
        found = [matter for matter in self._matters if stands_with(matter, side)]
        self.matters.show_rows([matter_row(matter, today) for matter in found])
        self.matters.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self._nothing_words())
        self.all.setText(self.tr("All %1").replace("%1", str(len(self._matters))))

    def _nothing_words(self) -> str:
        if self._matters:
            return self.tr("Nothing waits here.")
        return self.tr("Nothing waits. What is promised at meetings and visits stands here.")

    def _coming_room(self) -> int:
        """How many are shown: half as many where the page is low, so that the map has room."""
        top = self.mapTo(self.window(), QPoint(0, 0)).y()
        room = self.window().height() - top
        return rules.SHOWN if room >= theme.px(LOW) else rules.SHOWN // 2

    def _show_coming(self) -> None:
        today = self.store.today()
        found = rules.coming(self.store.rows, today, self._coming_room())
        self.coming.show_rows([shown.coming_row(one, today) for one in found])
        self.coming.setVisible(bool(found))
        self.no_coming.setVisible(not found)

    def _show_map(self) -> None:
        projects, project = rules.chosen(self.store.rows, self._project)
        codes = rules.codes(self.store.rows)
        self.map_card.setVisible(project is not None)
        self.change.setVisible(len(projects) > 1)
        if project is None:
            return
        self.map_card.set_title(project.name, shown.taking_part(project, len(codes)))
        self.map.show_values(shown.map_values(project, codes), project.legend(len(codes)))
        self.change.set_choices([(one.name, self._chooser(one.id)) for one in projects])

    def _chooser(self, project_id: int) -> Any:
        def choose() -> None:
            self._project = project_id
            self._show_map()

        return choose

    # --- what is done

    def first_focus(self) -> QWidget | None:
        """The list of what is to be done."""
        return self.matters if self.matters.rows() else None

    def _open_meeting(self) -> None:
        if self._meeting is not None:
            self.open_requested.emit("meeting", self._meeting.id)
        else:
            self.open_requested.emit("new", "meetings")

    def _open_matter(self, matter: Matter) -> None:
        self.open_requested.emit(matter.source, matter.source_id)

    def _open_municipality(self, code: Hashable) -> None:
        self.open_requested.emit("municipality", rules.codes(self.store.rows)[str(code)])

    def _settle(self, matter: Matter) -> None:
        """Tick it: done today, with a way back."""
        settle(self.store, matter)
        self.toast_requested.emit(self.tr("Done: %1").replace("%1", matter.text))
