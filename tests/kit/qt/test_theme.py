"""The look: every text pair readable, every map step apart from the next, one font, one size."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.theme import DARK, LIGHT

ROLES = ("ok", "information", "watch", "late", "unconfirmed")
BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def brightness(colour):
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    parts = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    bright, dim = sorted((brightness(one), brightness(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_the_measure_itself_is_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def text_pairs(colours):
    """Every pair of text and ground that is painted somewhere."""
    grounds = [colours.ground, colours.card, colours.accent_ground]
    inks = [colours.text, colours.quiet, *(colours.ink(role) for role in ROLES)]
    pairs = [(ink, ground) for ink in inks for ground in grounds]
    pairs += [(colours.ink(role), colours.paper(role)) for role in ROLES]
    pairs += [(colours.text, colours.watch_ground)]
    pairs += [(colours.on_accent, colours.accent)]
    pairs += [(colours.rail_text, colours.rail), (colours.rail_quiet, colours.rail)]
    pairs += [(colours.rail_chosen_text, colours.rail_chosen), ("#ffffff", colours.rail)]
    pairs += [("#f08a8d", colours.rail)]
    pairs += [(colours.map_ink(step), colours.map_fill(step)) for step in range(4)]
    return pairs


@BOTH
def test_every_text_pair_is_at_least_4_6_to_1(colours):
    weak = [(*pair, round(contrast(*pair), 2)) for pair in text_pairs(colours)]
    assert not [found for found in weak if found[2] < 4.6]


@BOTH
def test_each_step_of_the_map_is_1_3_to_1_from_the_next(colours):
    fills = [colours.map_fill(step) for step in range(4)]
    assert all(contrast(one, other) >= 1.3 for one, other in pairwise(fills))


@BOTH
def test_the_edge_of_a_field_can_be_seen(colours):
    assert contrast(colours.edge, colours.card) >= 3
    assert contrast(colours.accent, colours.card) >= 3


@BOTH
def test_all_roles_of_the_palette_are_ours_in_every_group(colours):
    made = theme.palette(colours)
    ours = {value.lower() for value in colours if isinstance(value, str)}
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert made.color(group, role).name() in ours, role


@pytest.fixture
def dressed(qapp):
    yield
    theme.apply("light")


def test_dark_and_light_change_what_painters_ask_for(qapp, dressed):
    theme.apply("dark")
    assert theme.tokens() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Base).name() == DARK.card
    theme.apply("light")
    assert theme.tokens() is LIGHT


def test_the_text_size_scales_lengths_and_stays_within_its_bounds(qapp, dressed):
    theme.apply("light", 200)
    assert theme.px(34) == 68 and theme.font(20).pixelSize() == 40
    theme.apply("light", 500)
    assert theme.px(34) == 68
    theme.apply("light", 10)
    assert theme.font().pixelSize() == 13


def test_the_font_is_inter_with_tabular_figures(qapp):
    assert QFontInfo(theme.font()).family() == "Inter"
    metrics = QFontMetricsF(theme.font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_labels_dressed_by_the_style_sheet_keep_tabular_figures(qtbot):
    narrow, wide = QLabel("1111"), QLabel("0000")
    for label in (narrow, wide):
        label.setProperty("role", "title")
        qtbot.addWidget(label)
        label.ensurePolished()
    assert narrow.font().pixelSize() == 20
    assert narrow.sizeHint() == wide.sizeHint()
