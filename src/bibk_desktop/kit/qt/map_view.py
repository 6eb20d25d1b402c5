"""A map of areas: fills by step, a sign or a figure before each name, arrows between neighbours."""

import json
from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bibk_desktop.kit.qt import map_legend, theme
from bibk_desktop.kit.qt.labels import tip
from bibk_desktop.kit.qt.map_legend import paint_sign

NARROWING = 0.55
LARGE = 560
SIZES = (13, 12, 11, 10, 9, 8, 7, 6)
Point = tuple[float, float]


class Label(NamedTuple):
    """Where an area's name stands (its middle), and, if that is outside, where in the area the
    leader line to it begins."""

    at: Point
    begins: Point | None = None


class Area(NamedTuple):
    """One area: rings of (x, y) in map units with y growing upwards."""

    key: Hashable
    name: str
    rings: tuple[tuple[Point, ...], ...]
    label: Label

    def corners(self) -> set[Point]:
        """All points of its border."""
        return {point for ring in self.rings for point in ring}


class Value(NamedTuple):
    """What the map says of an area: step 0–3, and a figure instead of the step's sign."""

    step: int = 0
    figure: str = ""
    words: str = ""


class _Placed:
    """An area with its path in map units and in pixels."""

    def __init__(self, area: Area) -> None:
        self.area = area
        self.drawn = QPainterPath()
        for ring in area.rings:
            self.drawn.addPolygon(QPolygonF([QPointF(x, -y) for x, y in ring]))
            self.drawn.closeSubpath()
        self.path = self.drawn
        self.text_at = QPointF()


def read_areas(borders: Path, labels: Path) -> list[Area]:
    """The areas of a GeoJSON file (properties code and name) with their label points."""
    points = json.loads(labels.read_text(encoding="utf-8"))
    features = json.loads(borders.read_text(encoding="utf-8"))["features"]
    return [_area(feature, points) for feature in features]


def _area(feature: dict, points: Mapping[str, dict]) -> Area:  # type: ignore[type-arg]
    code, geometry = feature["properties"]["code"], feature["geometry"]
    shapes = geometry["coordinates"]
    polygons = shapes if geometry["type"] == "MultiPolygon" else [shapes]
    rings = tuple(
        tuple((x * NARROWING, y) for x, y, *_ in ring) for polygon in polygons for ring in polygon
    )
    point = points[code]
    at, begins = (_narrowed(point.get(name)) for name in ("at", "line_from"))
    assert at is not None
    return Area(code, feature["properties"]["name"], rings, Label(at, begins))


def _narrowed(point: Sequence[float] | None) -> Point | None:
    return None if point is None else (point[0] * NARROWING, point[1])


def _cost(there: QPointF, way: QPointF) -> float:
    """How far off a point is in a direction: aside counts double, behind is out of the question."""
    ahead = there.x() * way.x() + there.y() * way.y()
    aside = abs(there.x() * way.y()) + abs(there.y() * way.x())
    return ahead + 2 * aside if ahead > 0 and aside < 3 * ahead else float("inf")


class MapView(QWidget):
    """The areas with their values; a click or Enter opens one, arrows move between neighbours."""

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(self, areas: Sequence[Area], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._values: Mapping[Hashable, Value] = {}
        self._legend: Sequence[tuple[int, str]] = ()
        self._placed = [_Placed(area) for area in areas]
        self._zoom = QTransform()
        self._room = QSize()
        self._name_face = theme.font(SIZES[-1], QFont.Weight.DemiBold)
        self._current: Hashable = areas[0].key if areas else None
        self._hovered: Hashable = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    def show_values(
        self, values: Mapping[Hashable, Value], legend: Sequence[tuple[int, str]] = ()
    ) -> None:
        """Fill the areas; `legend` is (step, words with its count) in the order shown."""
        self._values, self._legend = values, legend
        self._room = QSize()
        self._speak()
        self.update()

    def value(self, key: Hashable) -> Value:
        """What the map says of an area."""
        return self._values.get(key, Value())

    def current(self) -> Hashable:
        """The key of the area that has the keyboard."""
        return self._current

    def set_current(self, key: Hashable) -> None:
        """Give the keyboard's ring to an area."""
        self._current = key
        self._speak()
        self.update()
        self.current_changed.emit(key)

    def spoken(self, key: Hashable) -> str:
        """An area in words: its name and what the map says of it."""
        area = next(placed.area for placed in self._placed if placed.area.key == key)
        value = self.value(key)
        words = value.words or dict(self._legend_words()).get(value.step, "")
        return ", ".join(filter(None, (area.name, value.figure, words)))

    def _legend_words(self) -> list[tuple[int, str]]:
        """The legend's words without their counts."""
        return [(step, words.rstrip(" 0123456789")) for step, words in self._legend]

    def _speak(self) -> None:
        self.setAccessibleName(self._name)
        if self._placed:
            self.setAccessibleDescription(self.spoken(self._current))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(390), theme.px(350))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(220))

    # --- places in pixels

    def _bounds(self) -> QRectF:
        """All areas in map units, y growing downwards."""
        whole = QRectF()
        for placed in self._placed:
            whole = whole.united(placed.drawn.controlPointRect())
        return whole

    def _place(self) -> None:
        """Fit the areas between the edges and the legend, and the names to each other, once for
        each size of the widget and what it shows."""
        if self._room == self.size() or not self._placed:
            return
        self._room = self.size()
        below = map_legend.height(self._legend, self.width()) + theme.px(6)
        bounds, room = self._bounds(), QRectF(self.rect()).adjusted(6, 6, -6, -below)
        zoom = min(room.width() / bounds.width(), room.height() / bounds.height())
        middle, there = bounds.center(), room.center()
        self._zoom = QTransform.fromTranslate(there.x(), there.y())
        self._zoom.scale(zoom, zoom)
        self._zoom.translate(-middle.x(), -middle.y())
        for placed in self._placed:
            placed.path = self._zoom.map(placed.drawn)
            placed.text_at = self._at(placed.area.label.at)
        self._fit_names()

    def _fit_names(self) -> None:
        """The largest size at which no name covers another."""
        for size in SIZES if self.width() >= theme.px(LARGE) else SIZES[1:]:
            self._name_face = theme.font(size, QFont.Weight.DemiBold)
            boxes = [self.name_box(placed) for placed in self._placed]
            if not any(one.intersects(other) for one, other in combinations(boxes, 2)):
                return

    def _at(self, point: Point) -> QPointF:
        """A point of the map in pixels."""
        return self._zoom.map(QPointF(point[0], -point[1]))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._placed:
            self._paint_area(painter, placed)
        for placed in self._placed:
            self._paint_marks(painter, placed)
        for placed in self._placed:
            self._paint_name(painter, placed)
        map_legend.paint(painter, self._legend, self.width(), self.height())

    def _paint_area(self, painter: QPainter, placed: _Placed) -> None:
        colours = theme.tokens()
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.map_fill(self.value(placed.area.key).step)))
        painter.drawPath(placed.path)

    def _paint_marks(self, painter: QPainter, placed: _Placed) -> None:
        """The ring of the keyboard, the edge under the pointer, the leader line."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.hasFocus() and placed.area.key == self._current
        if focused or placed.area.key == self._hovered:
            painter.setPen(QPen(theme.colour("accent" if focused else "text"), 2))
            painter.drawPath(placed.path)
        if (leader := self.leader(placed)) is not None:
            painter.setPen(QPen(theme.colour("quiet"), 1))
            painter.drawLine(leader)

    def leader(self, placed: _Placed) -> QLineF | None:
        """The line from an area to its name that stands outside, up to the name's nearest edge."""
        begins = placed.area.label.begins
        if begins is None:
            return None
        near, here = self.name_box(placed).adjusted(-4, -2, 4, 2), self._at(begins)
        x = min(max(here.x(), near.left()), near.right())
        y = min(max(here.y(), near.top()), near.bottom())
        return QLineF(here, QPointF(x, y))

    def name_box(self, placed: _Placed) -> QRectF:
        """Where an area's name with its sign or figure stands, in pixels."""
        self._place()
        metrics = QFontMetricsF(self._name_face)
        width = metrics.horizontalAdvance(self._name_words(placed)) + self._sign_room(placed)
        left = min(max(placed.text_at.x() - width / 2, 2), self.width() - width - 2)
        height = metrics.capHeight() + 4
        return QRectF(left, placed.text_at.y() - height / 2, width, height)

    def _name_words(self, placed: _Placed) -> str:
        return f"{self.value(placed.area.key).figure} {placed.area.name}".strip()

    def _sign_room(self, placed: _Placed) -> float:
        """The room for the sign before a name: none where a figure stands."""
        value = self.value(placed.area.key)
        return self._sign() * 1.5 if value.step > 0 and not value.figure else 0

    def _sign(self) -> float:
        """How large the sign before a name is."""
        return self._name_face.pixelSize() * 2 / 3

    def _paint_name(self, painter: QPainter, placed: _Placed) -> None:
        """The name with its sign or figure, on a rim of the ground it lies on."""
        step, outside = self.value(placed.area.key).step, placed.area.label.begins is not None
        colours, box, room = theme.tokens(), self.name_box(placed), self._sign_room(placed)
        ink = QColor(colours.text if outside else colours.map_ink(step))
        path = QPainterPath()
        path.addText(
            QPointF(box.left() + room, box.bottom() - 2), self._name_face, self._name_words(placed)
        )
        around = QPen(QColor(colours.card if outside else colours.map_fill(step)), 3)
        around.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(around)
        painter.drawPath(path)
        if room:
            size = self._sign()
            paint_sign(painter, QPointF(box.left() + size / 2, box.center().y()), size, step, ink)
        painter.fillPath(path, ink)

    # --- pointer and keys

    def area_at(self, point: QPointF) -> Hashable:
        """The key of the area at a point of the widget, None beside them all."""
        self._place()
        for placed in self._placed:
            if placed.path.contains(point):
                return placed.area.key
        return None

    def point_of(self, key: Hashable) -> QPointF:
        """A point of the widget that lies within the area."""
        self._place()
        placed = next(placed for placed in self._placed if placed.area.key == key)
        begins = placed.area.label.begins
        return placed.text_at if begins is None else self._at(begins)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        key = self.area_at(event.position())
        if key != self._hovered:
            self._hovered = key
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.setToolTip(tip(self.spoken(key)) if key else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        key = self.area_at(event.position())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.set_current(key)
            self.opened.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }
        key = Qt.Key(event.key())
        if key in ways:
            self._move(ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _move(self, way: QPointF) -> None:
        """Go to the neighbour that lies most that way; without one, to the nearest that way."""
        here = self.point_of(self._current)
        others = [placed.area.key for placed in self._placed if placed.area.key != self._current]
        for keys in (self._neighbours(self._current), others):
            costs = {key: _cost(self.point_of(key) - here, way) for key in keys}
            best = min(costs, key=lambda key: costs[key], default=None)
            if best is not None and costs[best] < float("inf"):
                self.set_current(best)
                return

    def _neighbours(self, key: Hashable) -> list[Hashable]:
        """The areas that share a point of the border with this one."""
        corners = {placed.area.key: placed.area.corners() for placed in self._placed}
        return [
            other for other, points in corners.items() if other != key and points & corners[key]
        ]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._room = QSize()
        super().changeEvent(event)

    def focusInEvent(self, event: object) -> None:
        self.update()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        self.update()
        super().focusOutEvent(event)  # type: ignore[arg-type]
