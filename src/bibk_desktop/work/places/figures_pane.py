"""The tab Läget: attendance, projects, seats, money and contact per municipality in one table,
and beside it the list behind the figure that is chosen."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.cell_table import CellTable
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.representation import main_series
from bibk_desktop.work.places import behind, shown
from bibk_desktop.work.places.columns import FIGURES, Figure, county, figure_columns, group
from bibk_desktop.work.places.rules import Coverage, PlaceLine

NARROW = 1080
SIDES, ABOVE = (822, 278), (600, 300)
LEAST = 220


class FiguresPane(QWidget):
    """The table and the list behind a figure; `opened` says the kind and id of a record."""

    opened = Signal(str, object)

    def __init__(self, store: Store, empty: Coverage) -> None:
        super().__init__()
        self._store = store
        self._at: tuple[int, Figure] | None = None
        self._chosen: tuple[PlaceLine, int] | None = None
        self.table = CellTable(
            figure_columns(empty),
            self.tr("How it stands in the municipalities"),
            key=lambda line: line.id,
            group=group,
            order=swedish_key,
            still=1,
        )
        self.table.cell_changed.connect(self._show_behind)
        self.table.cell_opened.connect(self._act)
        self.behind = RowList(self.tr("What stands behind the figure"))
        self.behind.opened.connect(lambda key: self.opened.emit(*key))
        self.nothing = label(self.tr("Nothing here yet."), "quiet")
        self._lay()

    def _lay(self) -> None:
        table_card, self.card = Card(), _Behind(" ")
        table_card.body.setContentsMargins(1, 1, 1, 8)
        table_card.add(self.table, 1)
        self.card.add(self.nothing)
        self.card.add(self.behind, 1000)
        self.card.body.addStretch(1)
        self.card.left.connect(self.table.setFocus)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(table_card)
        self.splitter.addWidget(self.card)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes(SIDES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < theme.px(NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.splitter.orientation():
            self.splitter.setOrientation(wanted)
            self.splitter.setSizes(ABOVE if narrow else SIDES)
        set_least(self.table, height=LEAST)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._chosen is not None:
            self._show_behind(*self._chosen)

    # --- what is shown

    def show_coverage(self, found: Coverage) -> None:
        """Show the figures as they are now; the chosen cell stays chosen."""
        self.table.lines.columns = figure_columns(found)
        self._at = None
        self.table.show_rows(found.lines)

    def cells(self) -> list[list[Any]]:
        """The table as it is shown, the county first, for Excel."""
        counties = [county().title, *(line.county for line in self.table.lines.rows_shown())]
        both = zip(counties, self.table.lines.cells(), strict=True)
        return [[first, *others] for first, others in both]

    def _show_behind(self, line: PlaceLine, column: int) -> None:
        """The list behind the chosen cell; while the tab is hidden it waits."""
        self._chosen, figure = (line, column), FIGURES[column]
        if not self.isVisible() or (line.id, figure) == self._at:
            return
        self._at = (line.id, figure)
        made = self.table.lines.columns[column]
        title = made.title.replace("\n", " ")
        said = made.text(line) if figure != "place" else ""
        name = line.name if figure == "place" else f"{line.name} · {title}"
        self.card.set_title(name, said)
        rows = self._rows(line, figure)
        self.behind.show_rows(rows)
        self.behind.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _rows(self, line: PlaceLine, figure: Figure) -> list[Row]:
        rows, today, place = self._store.rows, self._store.today(), line.id
        if figure == "attended":
            return self._gatherings(line)
        if figure == "projects":
            return [shown.standing_row(*each) for each in behind.standings(rows, place)]
        if figure == "seats":
            return [shown.seat_row(seat, today) for seat in behind.seats(rows, place, today)]
        if figure in ("sought", "granted"):
            return [shown.grant_row(grant) for grant in behind.grants(rows, place)]
        if figure == "contact":
            held = [each for each in behind.contacts(rows, place, today) if each.has_been]
            return [shown.contact_row(contact, today) for contact in held]
        return self._matters(line)

    def _gatherings(self, line: PlaceLine) -> list[Row]:
        series, today = main_series(self._store.rows), self._store.today()
        if series is None or not line.ours:
            return []
        held = behind.gatherings(self._store.rows, series[0], line.id, today)
        return [shown.gathering_row(each, said, today) for each, said in held]

    def _matters(self, line: PlaceLine) -> list[Row]:
        today = self._store.today()
        found = behind.matters(self._store.rows, line.id, today)
        made = [shown.matter_row(matter, line.name, today) for matter in found]
        return [
            row._replace(key=(matter.source, matter.source_id))
            for row, matter in zip(made, found, strict=True)
        ]

    # --- keys

    def _act(self, line: PlaceLine, column: int) -> None:
        """Enter on the name opens the municipality, on a figure goes to the list behind it."""
        if FIGURES[column] == "place":
            self.opened.emit("municipality", line.id)
        elif self.behind.rows():
            self.behind.setFocus(Qt.FocusReason.OtherFocusReason)


class _Behind(Card):
    """The card of the list; Escape leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
