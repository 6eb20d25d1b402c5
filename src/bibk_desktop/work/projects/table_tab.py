"""The tab Tabell: municipality × project, walked cell by cell, changed in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop.fields.status_menu import status_words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.cell_table import CellTable
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.projects.column_chooser import ColumnChooser
from bibk_desktop.work.projects.columns import ShownColumn, columns, county
from bibk_desktop.work.projects.foot_line import FootLine, Keys
from bibk_desktop.work.projects.rules import Overview, PlaceRow
from bibk_desktop.work.projects.status_change import StatusChange
from bibk_desktop.work.projects.story import story

STILL = 2


class TableTab(QWidget):
    """The table in its card with the line under it. It shows an Overview and asks the page."""

    history_asked = Signal(int, int)

    def __init__(self, page: Page, change: StatusChange, chooser: ColumnChooser) -> None:
        super().__init__()
        self._page, self._change, self._chooser = page, change, chooser
        self._overview = Overview([], [], [])
        self._shown: list[ShownColumn] = []
        self.table = CellTable(
            [county()],
            self.tr("Municipalities and projects"),
            key=lambda row: row.place.id,
            group=lambda row: row.place.county,
            order=swedish_key,
            still=STILL,
        )
        self.foot = FootLine()
        self._lay()
        self._connect()

    def _lay(self) -> None:
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 8)
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(card, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.table.cell_changed.connect(self._tell)
        self.table.cell_opened.connect(self.act)
        self.table.cell_key.connect(self._key)
        self._chooser.changed.connect(self._show_columns)

    # --- what is shown

    def show_overview(self, found: Overview) -> None:
        """Show the table as it is now; the chosen cell stays chosen."""
        self._overview = found
        every = columns(found, self._page.store.today())
        self._chooser.offer(every, self._standard())
        self._show_columns()

    def _standard(self) -> dict[str, bool]:
        """Hidden projects and calls that have not opened are not shown until they are chosen."""
        rows, today = self._page.store.rows, self._page.store.today()
        hidden = rows("SELECT id FROM project WHERE NOT in_overview")
        standard = {f"project:{row[0]}": False for row in hidden}
        for one in self._overview.calls:
            opens = one.call.opens.start
            standard[f"call:{one.call.id}"] = opens is None or opens <= today
        return standard

    def _show_columns(self) -> None:
        every = columns(self._overview, self._page.store.today())
        self._shown = [one for one in every if self._chooser.shows(one.key)]
        made = [one.column for one in self._shown]
        if [_look(one) for one in made] != [_look(one) for one in self.table.lines.columns]:
            self.table.set_columns(made)
        else:
            self.table.lines.columns = made
        self.table.show_rows(self._overview.rows)

    def cells(self) -> list[list[Any]]:
        """The table as it is shown, the county first, for Excel."""
        taken = [county(), *self.table.lines.columns]
        titles: list[Any] = [column.title.replace("\n", " ") for column in taken]
        rows = self.table.lines.rows_shown()
        return [titles, *([(one.value or one.text)(row) for one in taken] for row in rows)]

    def choose(self, municipality_id: int, project_id: int) -> None:
        """Choose the cell of a municipality and a project, if it is shown."""
        keys = [(one.kind, one.id) for one in self._shown]
        if ("project", project_id) in keys:
            self.table.choose_cell(municipality_id, keys.index(("project", project_id)))

    # --- what is chosen

    def _tell(self, row: PlaceRow, place: int) -> None:
        if place < len(self._shown):
            shown = self._shown[place]
            if shown.kind == "project":
                self._tell_status(row, shown)
            else:
                self._tell_cell(row, shown)

    def _tell_status(self, row: PlaceRow, shown: ShownColumn) -> None:
        assert shown.id is not None
        before = f"{row.place.name} · {shown.column.title}:"
        strong = status_words(row.standing(shown.id).status)
        said = story(self._page.store.rows, row, shown.id, self._page.store.today())
        keys = [(self.tr("Enter"), self.tr("change status")), ("H", self.tr("history"))]
        self.foot.show_words(before, strong, said, keys)

    def _tell_cell(self, row: PlaceRow, shown: ShownColumn) -> None:
        text = " ".join((shown.column.text(row), shown.column.detail(row))).strip()
        title = shown.column.title.replace("\n", " ")
        rest = "" if shown.kind == "place" else f"{title.lower()}: {text}"
        if shown.kind == "call":
            rest = f"{title}: {text}"
        before = row.place.name + (" ·" if rest else "")
        self.foot.show_words(before, "", rest, self._ways(row, shown))

    def _ways(self, row: PlaceRow, shown: ShownColumn) -> Keys:
        way = self._way(row, shown)
        return [(self.tr("Enter"), self.tr("open"))] if way and self._page.opens(*way) else []

    def _way(self, row: PlaceRow, shown: ShownColumn) -> tuple[str, int] | None:
        """What Enter leads to from a cell without a status."""
        who = row.office.answers
        if shown.kind == "director" and who is not None:
            return "person", who.person_id
        if shown.kind == "call" and shown.id is not None:
            application = row.sought[shown.id].application_id
            return ("application", application) if application else ("call", shown.id)
        return "municipality", row.place.id

    # --- keys

    def act(self, row: PlaceRow, place: int) -> None:
        """Enter or a double click: change the status, or go where the cell leads."""
        shown = self._shown[place]
        if shown.kind == "project" and shown.id is not None:
            self._change.ask(row, shown.id, shown.column.title, self.table.cell_corner())
        elif (way := self._way(row, shown)) and self._page.opens(*way):
            self._page.open_requested.emit(*way)

    def _key(self, row: PlaceRow, place: int, letter: str) -> None:
        """H shows the history; a status's own letter picks it at once."""
        shown = self._shown[place]
        if shown.kind != "project" or shown.id is None:
            return
        if letter == "h":
            self._change.history_asked.emit(shown.id, row.place.id)
        else:
            self._change.set_at_once(row, shown.id, shown.column.title, letter)


def _look(column: Any) -> Sequence[str]:
    return column.title, column.under
