"""The map: shapes to scale, signs beside colour, arrows between neighbours, everything in words."""

import json
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from bibk_desktop import resources
from bibk_desktop.kit.qt import map_legend, theme
from bibk_desktop.kit.qt.map_legend import paint_sign
from bibk_desktop.kit.qt.map_view import MapView, Value, read_areas

LEGEND = [(3, "igång 1"), (2, "snart 1"), (1, "planerad 0"), (0, "ej med 11")]


@pytest.fixture
def view(qtbot):
    areas = read_areas(
        resources.path("reference/bibk_kommuner.geojson"),
        resources.path("reference/label_points.json"),
    )
    made = MapView(areas, "Kreativa rum")
    qtbot.addWidget(made)
    made.resize(400, 380)
    made.show_values({"0761": Value(3), "1081": Value(2), "1080": Value(figure="4")}, LEGEND)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def test_every_municipality_of_the_borders_has_a_label_point(view):
    points = json.loads(resources.path("reference/label_points.json").read_text("utf-8"))
    borders = json.loads(resources.path("reference/bibk_kommuner.geojson").read_text("utf-8"))
    names = {f["properties"]["code"]: f["properties"]["name"] for f in borders["features"]}
    assert {code: point["name"] for code, point in points.items()} == names
    assert len(points) == 13
    lined = {point["name"] for point in points.values() if "line_from" in point}
    assert lined == {"Lessebo", "Karlshamn", "Sölvesborg"}


def test_labels_lie_in_their_area_and_leader_lines_begin_there(view):
    for placed in view._placed:
        assert view.area_at(view.point_of(placed.area.key)) == placed.area.key, placed.area.name


@pytest.mark.parametrize("size", [(390, 350), (700, 700), (1100, 500), (300, 420)])
def test_leader_lines_end_at_their_names_whatever_the_size(view, size):
    view.resize(*size)
    lined = [placed for placed in view._placed if view.leader(placed) is not None]
    assert [placed.area.name for placed in lined] == ["Lessebo", "Karlshamn", "Sölvesborg"]
    for placed in lined:
        leader, box = view.leader(placed), view.name_box(placed)
        assert view.area_at(leader.p1()) == placed.area.key
        assert box.adjusted(-5, -3, 5, 3).contains(leader.p2())
        assert not box.contains(leader.p2())


def test_at_200_percent_names_do_not_cover_each_other_and_the_legend_is_whole(view, qapp):
    theme.apply("light", 200)
    try:
        view.resize(390, 420)
        boxes = [view.name_box(placed) for placed in view._placed]
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
        metrics = QFontMetricsF(theme.font(12))
        for entry in map_legend.entries(LEGEND, view.width()):
            assert entry.at.x() + metrics.horizontalAdvance(entry.words) <= view.width()
        assert view.height() - map_legend.height(LEGEND, view.width()) > max(
            placed.path.boundingRect().bottom() for placed in view._placed
        )
    finally:
        theme.apply("light", 100)


def test_names_are_larger_on_a_larger_map(view):
    view.resize(390, 350)
    small = view.name_box(view._placed[0]).height()
    view.resize(700, 700)
    assert view.name_box(view._placed[0]).height() > small


def test_names_stand_within_the_widget_and_do_not_cover_each_other(view):
    boxes = [(placed.area.name, view.name_box(placed)) for placed in view._placed]
    for name, box in boxes:
        assert view.rect().contains(box.toAlignedRect()), name
    for place, (name, box) in enumerate(boxes):
        for other, other_box in boxes[place + 1 :]:
            assert not box.intersects(other_box), (name, other)


def test_the_country_keeps_its_shape_in_any_room(view):
    def shape():
        bounds = [placed.path.boundingRect() for placed in view._placed]
        whole = bounds[0]
        for rect in bounds[1:]:
            whole = whole.united(rect)
        return whole.width() / whole.height()

    before = shape()
    view.resize(900, 300)
    assert shape() == pytest.approx(before, rel=0.01)
    assert before == pytest.approx(1.224, rel=0.01)


def test_a_click_opens_the_area_under_the_pointer(view, qtbot):
    with qtbot.waitSignal(view.opened) as opened:
        place = view.point_of("0780").toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["0780"] and view.current() == "0780"


def test_arrows_move_between_neighbours_and_enter_opens(view, qtbot):
    view.set_current("0780")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current() == "0764"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current() == "0781"
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["0781"]


def test_every_area_can_be_reached_with_the_arrows(view, qtbot):
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    reached, waiting = set(), ["0780"]
    while waiting:
        here = waiting.pop()
        if here in reached:
            continue
        reached.add(here)
        for arrow in arrows:
            view.set_current(here)
            qtbot.keyClick(view, arrow)
            waiting.append(view.current())
    assert len(reached) == 13


def test_an_arrow_goes_to_an_area_with_a_common_border(view, qtbot):
    view.set_current("0780")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current() == "0763"
    view.set_current("1083")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current() == "1082"


def test_what_the_colours_say_is_said_in_words(view):
    assert view.spoken("0761") == "Lessebo, igång"
    assert view.spoken("0780") == "Växjö, ej med"
    assert view.spoken("1080") == "Karlskrona, 4, ej med"
    view.set_current("1081")
    assert view.accessibleName() == "Kreativa rum"
    assert view.accessibleDescription() == "Ronneby, snart"


def painted(step):
    """The share of dark pixels in the left and the right half of a sign."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_sign(painter, QPointF(20, 20), 30, step, QColor("black"))
    painter.end()
    halves = (range(6, 18), range(22, 34))
    dark = [
        sum(image.pixelColor(x, y).lightness() < 128 for x in half for y in range(8, 32))
        for half in halves
    ]
    return [count / (12 * 24) for count in dark]


def test_the_signs_are_a_disc_a_half_disc_and_a_ring(qapp):
    full, half, ring = painted(3), painted(2), painted(1)
    assert min(full) > 0.8
    assert half[0] > 0.8 and half[1] < 0.5
    assert max(ring) < 0.5 and min(ring) > 0.05
    assert painted(0) == [0, 0]


def test_fills_come_from_the_palette(view):
    image = view.grab().toImage()
    below = view.point_of("1081") + QPointF(0, 14)
    assert image.pixelColor(below.toPoint()).name() == theme.LIGHT.map_soon
