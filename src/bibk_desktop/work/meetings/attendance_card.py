"""Who is at the meeting: typed as one line, or ticked with Space."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.table import Cell, Column, Index
from bibk_desktop.kit.qt.table_view import PAD, CellDelegate, Table, cell_width
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import Presence
from bibk_desktop.work.facts.representation import representation
from bibk_desktop.work.meetings.attendees import (
    CYCLE,
    Attended,
    Seat,
    attend_line,
    next_presence,
    remove,
    seats,
    set_presence,
)

SIGNS: dict[Presence, tuple[str, Role]] = {
    Presence.present: ("✓", "ok"),
    Presence.digital: ("▣", "information"),
    Presence.part: ("◐", "ok"),
    Presence.apologies: ("⊘", "watch"),
    Presence.absent: ("✕", "late"),
    Presence.unanswered: ("–", "quiet"),
}
LINE, CLOSE = 28, 4
EDGE = 4
PLACE, NAME = 1, 2
LIKED, LEAST = 100, 60
GONE = (Presence.apologies, Presence.absent, Presence.unanswered)


def presence_words(presence: Presence) -> str:
    """As it stands in the list: "på plats"."""
    return words.text(f"presence.{presence.value}")


class _Close(CellDelegate):
    """Cells closer together than in other tables; the chosen row shows while it has the keys."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if isinstance(view, QTableView) and not view.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Selected
            painter.fillRect(option.rect, theme.colour("card"))
        super().paint(painter, option, index)

    def _paint_cell(self, painter: QPainter, area: QRect, cell: Cell, chosen: bool) -> None:
        out = theme.px(PAD - CLOSE)
        super()._paint_cell(painter, area.adjusted(-out, 0, out, 0), cell, chosen)


class AttendanceTable(Table):
    """Seats to walk through; Space turns to the next way of taking part."""

    cycled = Signal(object)
    removed = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, name: str, heads: tuple[str, str, str]) -> None:
        self._heads = heads
        columns = [
            Column("", lambda seat: SIGNS[seat.presence][0], role=_sign_role),
            Column("", lambda seat: seat.place or "–", role=_words_role),
            Column("", lambda seat: seat.name, stretch=1, role=_words_role),
            Column(
                "",
                lambda seat: "",
                value=lambda seat: presence_words(seat.presence),
                detail=lambda seat: presence_words(seat.presence),
                align="right",
            ),
        ]
        super().__init__(columns, name, lambda seat: seat.key)
        self.setItemDelegate(_Close(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(theme.px(16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these seats, closer together than other tables' rows."""
        super().show_rows(rows)
        self.verticalHeader().setDefaultSectionSize(theme.px(LINE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(theme.px(LINE))

    def _wanted(self, place: int) -> int:
        cells = [self.lines.cell(line, place) for line in range(self.lines.rowCount())]
        widest = max((cell_width(cell) for cell in cells), default=0)
        return round(widest) + 2 * theme.px(CLOSE) + 2

    def _give_way(self, widths: list[int], over: int) -> list[int]:
        """Long names of organisations are cut first, then those of persons, never the rest."""
        seats = self.lines.rows_shown()
        whole = [self.room(line, PLACE) for line, s in enumerate(seats) if s.municipality_id]
        towns, given = max(whole, default=0), list(widths)
        for column, least in (
            (PLACE, max(towns, theme.px(LIKED))),
            (NAME, theme.px(LIKED)),
            (PLACE, towns),
            (NAME, theme.px(LEAST)),
        ):
            room = round(least) + 2 * theme.px(CLOSE) + 2
            taken = min(max(given[column] - room, 0), -over)
            given[column], over = given[column] - taken, over + taken
        return given

    def cells(self) -> list[list[Any]]:
        """The list for an export: titles, then the seats."""
        rows = self.lines.rows_shown()
        said = [[seat.place, seat.name, presence_words(seat.presence)] for seat in rows]
        return [list(self._heads), *said]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seat = self.current_row()
        if seat is not None and event.key() == Qt.Key.Key_Space:
            self.cycled.emit(seat)
        elif seat is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(seat)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_row() is not None:
            self.menu_asked.emit(self.current_row(), event.globalPos())


def _sign_role(seat: Seat) -> Role:
    return SIGNS[seat.presence][1]


def _words_role(seat: Seat) -> Role:
    return "quiet" if seat.presence in GONE else "text"


class AttendanceCard(Card):
    """The head with how many municipalities and persons, the line to type, the list to tick."""

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("Attendance"))
        self._page = page
        self._meeting: int | None = None
        self.count = label("", "quiet")
        self.add_to_head(self.count)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Name, municipality, name …"))
        self.line.setAccessibleName(self.tr("Add to the attendance: names and municipalities"))
        self.line.returnPressed.connect(self.take_line)
        self.line.textEdited.connect(lambda _: mark_wrong(self.line, ""))
        heads = self.tr("Municipality"), self.tr("Name"), self.tr("Attendance")
        self.table = AttendanceTable(self.tr("Attendance"), heads)
        self.table.cycled.connect(self._cycle)
        self.table.opened.connect(self._cycle)
        self.table.clicked.connect(self._clicked)
        self.table.removed.connect(self._remove)
        self.table.menu_asked.connect(self._menu)
        # The scroll bar stands in the card's edge, so that the list loses no width to it.
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), margins.top(), EDGE, EDGE)
        row = QHBoxLayout()
        row.addWidget(self.line)
        for above in (self.head, row):
            above.setContentsMargins(0, 0, margins.right() - EDGE, 0)
        self.body.addLayout(row)
        self.add(self.table, 1)

    def show_meeting(self, meeting_id: int, closed: bool) -> None:
        """Show who is at a meeting; of one that went out nothing can be changed."""
        rows, today = self._page.store.rows, self._page.store.today()
        if meeting_id != self._meeting:
            self.line.clear()
            mark_wrong(self.line, "")
        self._meeting = meeting_id
        self._closed = closed
        self.line.setVisible(not closed)
        shown = seats(rows, meeting_id, today)
        self.table.show_rows([s for s in shown if s.id is not None] if closed else shown)
        said = representation(rows, meeting_id)
        self.count.setText(said.line)
        missing = ", ".join(place.name for place in said.missing)
        tooltip = self.tr("Not represented: %1").replace("%1", missing) if missing else ""
        self.count.setToolTip(tooltip)

    def take_line(self) -> None:
        """Store those whom the line names; what named nobody stays in it, marked."""
        typed = self.line.text().strip()
        if not typed or self._meeting is None:
            return
        done = attend_line(self._page.store, self._meeting, typed)
        self.line.setText(done.rest)
        if done.rest:
            why = self.tr("No name was found in: %1").replace("%1", done.rest)
            mark_wrong(self.line, why)
        if done.names:
            self._page.toast_requested.emit(self._said(done))

    def _said(self, done: Attended) -> str:
        """Who was added; who was not known before may be a name written wrong."""
        said = self.tr("Added: %1").replace("%1", ", ".join(done.names))
        if not done.new:
            return said
        new = self.tr("new contact: %1").replace("%1", ", ".join(done.new))
        return f"{said} ({new})"

    def _clicked(self, index: object) -> None:
        """A click on the sign turns to the next."""
        if self.table.currentIndex().column() == 0:
            self._cycle(self.table.current_row())

    def _cycle(self, seat: Seat | None) -> None:
        if seat is not None:
            self.put(seat, next_presence(seat.presence))

    def put(self, seat: Seat, presence: Presence) -> None:
        """Store how somebody takes part."""
        if self._meeting is not None and not self._closed:
            set_presence(self._page.store, self._meeting, seat, presence)

    def _remove(self, seat: Seat) -> None:
        if seat.id is not None and not self._closed:
            remove(self._page.store, seat)
            said = self.tr("Removed from the attendance: %1").replace("%1", seat.name)
            self._page.toast_requested.emit(said)

    def _menu(self, seat: Seat, at: QPoint) -> None:
        if not self._closed:
            self.menu_of(seat).popup(at)

    def menu_of(self, seat: Seat) -> QMenu:
        """Every way of taking part, the way to the person, and removing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for presence in CYCLE:
            action = menu.addAction(presence_words(presence).capitalize())
            action.triggered.connect(self._putter(seat, presence))
        menu.addSeparator()
        if seat.person_id is not None and self._page.opens("person", seat.person_id):
            show = menu.addAction(self.tr("Show the person"))
            show.triggered.connect(lambda: self._page.open_requested.emit("person", seat.person_id))
        if seat.id is not None:
            menu.addAction(self.tr("Remove")).triggered.connect(lambda: self._remove(seat))
        return menu

    def _putter(self, seat: Seat, presence: Presence) -> Callable[[], None]:
        return lambda: self.put(seat, presence)
