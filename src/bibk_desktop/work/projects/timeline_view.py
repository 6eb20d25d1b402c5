"""A timeline: a row a municipality, stretches by status, the months above, a line for today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.fields.status_menu import status_words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import elided, tip
from bibk_desktop.kit.qt.map_legend import paint_sign
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts.participation import STEPS
from bibk_desktop.work.projects.rules import NOT_TAKING_PART, PlaceRow, Stretch
from bibk_desktop.work.projects.time_marks import span, ticks

LINE, HEADING, HEAD, BAR, NAME = 34, 28, 40, 22, 122
TICK_ROOM = 62
QUIET = ("declined", NOT_TAKING_PART)
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Line:
    """A municipality with its stretches, the oldest first."""

    row: PlaceRow
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True)
class _Placed:
    """A line with the county's heading over it, if it is the first, and where it stands."""

    line: Line
    top: int
    heading: str


class TimelineView(QWidget):
    """Up and down between municipalities, left and right between stretches, Enter opens."""

    opened = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._placed: list[_Placed] = []
        self._first = self._last = self._today = date(2018, 1, 1)
        self._at = 0
        self._stretch = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    # --- what is shown

    def show_lines(self, lines: Sequence[Line], today: date) -> None:
        """Show these municipalities in their order; the chosen one stays chosen."""
        here = self.current()
        self._today = today
        starts = [stretch.starts for line in lines for stretch in line.stretches]
        self._first, self._last = span(starts, today)
        self._placed = self._place(lines)
        ids = [line.row.place.id for line in lines]
        wanted = here.row.place.id if here is not None else None
        self._at = ids.index(wanted) if wanted in ids else 0
        self._stretch = min(self._stretch, max(self._count() - 1, 0)) if here else self._count() - 1
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()
        self._speak()

    def _place(self, lines: Sequence[Line]) -> list[_Placed]:
        placed, top, county = [], theme.px(HEAD), ""
        for line in lines:
            new = line.row.place.county != county
            county = line.row.place.county
            top += theme.px(HEADING) if new else 0
            placed.append(_Placed(line, top, county if new else ""))
            top += theme.px(LINE)
        return placed

    def current(self) -> Line | None:
        """The municipality that has the keyboard."""
        return self._placed[self._at].line if self._placed else None

    def current_stretch(self) -> Stretch | None:
        """The stretch that has the keyboard."""
        line = self.current()
        return line.stretches[self._stretch] if line is not None and line.stretches else None

    def choose(self, municipality_id: int) -> None:
        """Give the keyboard to a municipality's last stretch."""
        for at, placed in enumerate(self._placed):
            if placed.line.row.place.id == municipality_id:
                self._turn(at, len(placed.line.stretches) - 1)

    def _count(self) -> int:
        line = self.current()
        return len(line.stretches) if line is not None else 0

    def _turn(self, at: int, stretch: int) -> None:
        self._at = max(min(at, len(self._placed) - 1), 0)
        self._stretch = min(max(stretch, 0), max(self._count() - 1, 0))
        self._speak()
        self.update()
        self.chosen.emit(self.current(), self.current_stretch())

    def words(self, stretch: Stretch | None) -> str:
        """A stretch in words: "snart, 24 jan 2018 – idag, Hjorthöjden"."""
        if stretch is None:
            return ""
        ends = self.tr("today") if stretch.ends > self._today else _day(stretch.ends, self._today)
        days = f"{_day(stretch.starts, self._today)} – {ends}"
        return ", ".join((status_words(stretch.status), days, *stretch.libraries))

    def _speak(self) -> None:
        line = self.current()
        name = line.row.place.name if line is not None else ""
        said = ", ".join(filter(None, (name, self.words(self.current_stretch()))))
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(said)

    def sizeHint(self) -> QSize:
        last = self._placed[-1].top + theme.px(LINE) if self._placed else theme.px(HEAD)
        return QSize(theme.px(760), last + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(380), self.sizeHint().height())

    # --- places in pixels

    def _x(self, day: date) -> float:
        """Where a day begins."""
        left, right = theme.px(NAME), self.width() - theme.px(14)
        part = (day - self._first).days / max((self._last - self._first).days, 1)
        return left + min(max(part, 0), 1) * (right - left)

    def bar(self, at: int, stretch: Stretch) -> QRectF:
        """Where a stretch of the line `at` stands, in pixels."""
        ends = min(stretch.ends, self._today + timedelta(days=1))
        left, right = self._x(stretch.starts), self._x(ends)
        top = self._placed[at].top + (theme.px(LINE) - theme.px(BAR)) / 2
        return QRectF(left, top, max(right - left, 3), theme.px(BAR))

    def _found(self, point: QPointF) -> tuple[int, int] | None:
        """The line and the stretch at a point; the last stretch beside them all."""
        for at, placed in enumerate(self._placed):
            if placed.top <= point.y() < placed.top + theme.px(LINE):
                bars = [self.bar(at, one) for one in placed.line.stretches]
                hits = [n for n, bar in enumerate(bars) if bar.left() <= point.x() <= bar.right()]
                return at, hits[-1] if hits else len(bars) - 1
        return None

    def corner(self) -> QPointF:
        """The lower left corner of what is chosen, for a menu."""
        stretch = self.current_stretch()
        if stretch is not None:
            return self.bar(self._at, stretch).bottomLeft()
        top = self._placed[self._at].top if self._placed else 0
        return QPointF(theme.px(NAME), top + theme.px(LINE))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._placed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, placed in enumerate(self._placed):
            self._paint_row(painter, at, placed)
        self._paint_months(painter)
        for at, placed in enumerate(self._placed):
            for stretch in placed.line.stretches:
                self._paint_stretch(painter, self.bar(at, stretch), stretch)
        self._paint_today(painter)
        self._paint_ring(painter)

    def _paint_row(self, painter: QPainter, at: int, placed: _Placed) -> None:
        area = QRectF(0, placed.top, self.width(), theme.px(LINE))
        pad = theme.px(10)
        if placed.heading:
            over = QRectF(0, placed.top - theme.px(HEADING), self.width(), theme.px(HEADING))
            painter.fillRect(over, theme.colour("ground"))
            painter.setPen(theme.colour("quiet"))
            painter.setFont(theme.font(weight=QFont.Weight.DemiBold))
            painter.drawText(over.adjusted(pad, 0, 0, 0), LEFT, placed.heading)
        if at == self._at:
            painter.fillRect(area, theme.colour("accent_ground"))
            painter.fillRect(QRectF(0, area.top(), 3, area.height()), theme.colour("accent"))
        face = theme.font(weight=QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(theme.colour("text"))
        room = QRectF(pad, area.top(), theme.px(NAME) - 2 * pad, area.height())
        painter.drawText(room, LEFT, elided(placed.line.row.place.name, face, room.width()))
        painter.setPen(QPen(theme.colour("line"), 1))
        bottom = area.bottom() - 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))

    def _paint_months(self, painter: QPainter) -> None:
        face = theme.font(12)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        bottom = self._placed[-1].top + theme.px(LINE)
        for day, said in ticks(self._first, self._last, self._ticks_wanted()):
            x = round(self._x(day)) + 0.5
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, theme.px(HEAD) - 6), QPointF(x, bottom))
            painter.setPen(theme.colour("quiet"))
            wide = metrics.horizontalAdvance(said)
            if x + 3 + wide <= self.width():
                painter.drawText(QRectF(x + 3, theme.px(16), wide + 2, theme.px(20)), LEFT, said)

    def _ticks_wanted(self) -> int:
        room = self.width() - theme.px(NAME) - theme.px(14)
        return max(int(room // theme.px(TICK_ROOM)), 1)

    @staticmethod
    def _paint_stretch(painter: QPainter, bar: QRectF, stretch: Stretch) -> None:
        colours, step = theme.tokens(), STEPS.get(stretch.status, 0)
        if stretch.status in QUIET:
            ink, paper, edge = colours.quiet, None, None
        else:
            ink, paper = colours.map_ink(step), colours.map_fill(step)
            edge = QPen(QColor(colours.edge), 1)
            if step == 0:
                ink, paper = colours.text, colours.card
                edge.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(edge or QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QBrush(QColor(paper)) if paper else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar.adjusted(1, 0.5, -1, -0.5), 5, 5)
        _paint_words(painter, bar, stretch, step, QColor(ink))

    def _paint_today(self, painter: QPainter) -> None:
        x = round(self._x(self._today + timedelta(days=1))) + 0.5
        bottom = self._placed[-1].top + theme.px(LINE)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawLine(QPointF(x, theme.px(HEAD) - 6), QPointF(x, bottom))
        face = theme.font(12, QFont.Weight.DemiBold)
        said = self.tr("today")
        painter.setFont(face)
        wide = QFontMetricsF(face).horizontalAdvance(said)
        left = min(x - wide / 2, self.width() - wide - 2)
        painter.drawText(QRectF(left, 0, wide + 2, theme.px(18)), LEFT, said)

    def _paint_ring(self, painter: QPainter) -> None:
        if not self.hasFocus():
            return
        stretch = self.current_stretch()
        if stretch is None:
            top = self._placed[self._at].top
            area = QRectF(1, top + 1, self.width() - 2, theme.px(LINE) - 2)
        else:
            area = self.bar(self._at, stretch).adjusted(-2, -2, 2, 2)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 6, 6)

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in steps and self._placed:
            rows, along = steps[event.key()]
            last = len(
                self._placed[min(max(self._at + rows, 0), len(self._placed) - 1)].line.stretches
            )
            self._turn(self._at + rows, last - 1 if rows else self._stretch + along)
        elif event.key() in enters and self._placed:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if found is not None:
            self._turn(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._found(event.position()) is not None:
            self.opened.emit(self.current())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        line = self._placed[found[0]].line if found is not None else None
        on_bar = line is not None and line.stretches and event.position().x() >= theme.px(NAME)
        said = self.words(line.stretches[found[1]]) if on_bar and line and found else ""
        self.setToolTip(tip(f"{line.row.place.name}: {said}" if said and line else ""))

    def focusInEvent(self, event: Any) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        self.update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.show_lines([placed.line for placed in self._placed], self._today)
        super().changeEvent(event)


def _paint_words(painter: QPainter, bar: QRectF, stretch: Stretch, step: int, ink: QColor) -> None:
    """The status's sign and word, as much as fits; the libraries where they do."""
    face, sign = theme.font(12, QFont.Weight.DemiBold), theme.px(8)
    left = bar.left() + theme.px(6)
    if step and bar.width() > sign + theme.px(8):
        paint_sign(painter, QPointF(left + sign / 2, bar.center().y()), sign, step, ink)
        left += sign + theme.px(5)
    said = status_words(stretch.status)
    whole = " ".join((said, ", ".join(stretch.libraries))).strip()
    room, metrics = bar.right() - theme.px(4) - left, QFontMetricsF(face)
    fitting = next((w for w in (whole, said) if metrics.horizontalAdvance(w) <= room), "")
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(QRectF(left, bar.top(), max(room, 0), bar.height()), LEFT, fitting)


def _day(day: date, today: date) -> str:
    return write(FuzzyDate.day(day), today, Style.table)
