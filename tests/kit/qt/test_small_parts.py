"""Cards, chips, choices, links, bars, the rail, visits: what is said, what is clicked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.bars import Bars
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card, CardRow, FigureCard
from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, MenuLink, label, tip
from bibk_desktop.kit.qt.page import PageHeader
from bibk_desktop.kit.qt.rail import Rail, RailItem
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.top_bar import TopBar
from bibk_desktop.kit.qt.undo_actions import UndoActions
from bibk_desktop.kit.qt.visits import Visits


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    return widget


def colours_in(widget):
    image = widget.grab().toImage()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in pixels}


def test_a_figure_card_says_its_number_and_leads_there_by_pointer_and_key(qtbot):
    card = shown(qtbot, FigureCard())
    card.show_figure("3", "försenade", "äldst 6 dagar", "late")
    assert card.accessibleName() == "3 försenade"
    assert card.accessibleDescription() == "äldst 6 dagar"
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    card.setFocus()
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert card.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_only_late_is_red_and_zero_is_quiet(qtbot):
    card = shown(qtbot, FigureCard())
    card.show_figure("4", "svar saknas", "Ronneby")
    assert theme.LIGHT.late not in colours_in(card)
    card.show_figure("4", "försenade", "", "late")
    assert theme.LIGHT.late in colours_in(card)
    card.show_figure("0", "försenade", "", "quiet")
    assert theme.LIGHT.text not in colours_in(card)


def test_a_chip_wears_its_meaning_and_its_word(qtbot):
    chip = shown(qtbot, Chip("igång", "ok"))
    assert theme.LIGHT.ok_ground in colours_in(chip)
    assert chip.accessibleName() == "igång"
    chip.set_chip("ej med", "quiet")
    assert chip.accessibleName() == "ej med" and chip.role() == "quiet"
    assert theme.LIGHT.ok_ground not in colours_in(chip)


def test_choices_side_by_side_follow_pointer_and_arrows(qtbot):
    choices = Segmented([("mine", "Mina"), ("ours", "BiBK"), ("theirs", "Kommunernas")], "Vems")
    shown(qtbot, choices)
    told = []
    choices.chosen.connect(told.append)
    segments = list(choices._segments.values())
    qtbot.mouseClick(segments[1], Qt.MouseButton.LeftButton)
    segments[1].setFocus()
    qtbot.keyClick(segments[1], Qt.Key.Key_Right)
    assert told == ["ours", "theirs"] and choices.key() == "theirs"
    assert segments[2].accessibleName() == "Vems: Kommunernas"


def test_choosing_does_not_make_the_choices_jump(qtbot):
    choices = shown(qtbot, Segmented([("a", "Mina"), ("b", "BiBK")], "Vems"))
    before = choices.sizeHint()
    choices.choose("b")
    assert choices.sizeHint() == before


def test_a_link_has_its_mark_and_a_target_of_24_pixels(qtbot):
    link = shown(qtbot, Link("Alla 25"))
    assert link.shown() == "Alla 25 ›" and link.height() >= 24
    link.setFocus()
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)


def test_a_link_is_followed_by_enter_and_by_space(qtbot):
    link, followed = shown(qtbot, Link("Byt")), []
    link.clicked.connect(lambda: followed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(link, key)
    assert len(followed) == 3


def test_a_menu_link_opens_its_choices(qtbot):
    done = []
    link = shown(qtbot, MenuLink("Byt", [("Kreativa rum & mer", lambda: done.append(1))]))
    link.click()
    menu = link.menu()
    assert menu.isVisible()
    menu.actions()[0].trigger()
    assert done == [1] and menu.actions()[0].text() == "Kreativa rum && mer"
    menu.close()


def test_data_on_labels_is_never_taken_for_markup(qtbot):
    for made in (label("<b>x</b>"), ElidedLabel("<img src=x>")):
        qtbot.addWidget(made)
        assert made.textFormat() == Qt.TextFormat.PlainText
    assert tip("<img src=x>\n&") == "<qt>&lt;img src=x&gt;<br>&amp;</qt>"
    assert tip("") == ""


def test_a_cut_label_has_its_whole_in_the_tooltip(qtbot):
    made = shown(qtbot, ElidedLabel("Stärkta bibliotek i hela landet"))
    made.resize(80, 20)
    made.grab()
    assert "hela landet" in made.toolTip()
    made.resize(600, 20)
    made.grab()
    assert made.toolTip() == ""


def test_a_button_shows_an_ampersand_as_it_is_and_only_calls(qtbot):
    done = []
    button = shown(qtbot, Button("Kultur & fritid", "plus", "filled", lambda: done.append(1)))
    assert button.text() == "Kultur && fritid"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1] and not button.icon().isNull()


def test_enter_and_space_press_a_button_on_a_page(qtbot):
    pressed = []
    made = Button("Skapa", pressed=lambda: pressed.append(1))
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClick(made, Qt.Key.Key_Return)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_a_button_without_words_has_a_name(qtbot):
    button = shown(qtbot, Button("", "close", "bare"))
    button.name("Stäng")
    assert button.accessibleName() == "Stäng" and button.height() >= 24


def test_a_card_has_its_title_and_what_is_put_in_its_head(qtbot):
    card = Card("Kommande", "två veckor")
    link = Link("Årshjul")
    card.add_to_head(link)
    shown(qtbot, card)
    assert card.title.text() == "Kommande" and link.x() > card.note.x()


def test_bars_are_as_long_as_their_figures(qtbot):
    bars = shown(qtbot, Bars("Röster"))
    bars.resize(400, 80)
    bars.show_bars([("Digitalt", 8, "8"), ("Demokrati", 4, "4"), ("Inget", 0, "0")])
    assert bars.bar_width(0) == pytest.approx(2 * bars.bar_width(1))
    assert bars.bar_width(2) == 0
    assert bars.accessibleDescription() == "Digitalt 8; Demokrati 4; Inget 0"


def test_icons_are_tinted_and_drawn_once(qapp):
    made = icons.pixmap("map", "#ff0000", 24)
    image = made.toImage()
    tints = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert tints == {"#ff0000"}
    assert icons.pixmap("map", "#ff0000", 24).cacheKey() == made.cacheKey()


@pytest.fixture
def rail(qtbot):
    made = Rail()
    items = [
        RailItem("start", "Översikt", "view-dashboard", 0, keys="Ctrl+1"),
        RailItem("meetings", "Möten", "forum", 1),
        RailItem("help", "Hjälp", "help-circle", 9, foot=True),
    ]
    made.show_places(items, "BiBK", "Blekinge · Kronoberg")
    made.resize(204, 700)
    return shown(qtbot, made)


def test_the_rail_is_204_wide_and_icons_alone_when_narrow(rail):
    assert rail.width() == 204
    rail.set_narrow(True)
    assert rail.width() == 64 and not rail.name.isVisible()
    assert rail.buttons()[1].accessibleName() == "Möten"
    assert "Möten" in rail.buttons()[1].toolTip()


def test_arrows_walk_in_the_rail_and_enter_opens(rail, qtbot):
    rail.choose("start")
    rail.focus_here()
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["meetings"]
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Up)
    assert rail.focusWidget().item.key == "help"


def test_a_click_says_the_place_but_the_window_decides_what_is_open(rail, qtbot):
    rail.choose("start")
    with qtbot.waitSignal(rail.chosen):
        qtbot.mouseClick(rail.buttons()[1], Qt.MouseButton.LeftButton)
    assert rail.buttons()[0].isChecked() and not rail.buttons()[1].isChecked()


def test_the_foot_of_the_rail_says_the_backup(rail):
    rail.show_backup("Säkerhetskopia 14:05")
    assert rail.backup.isVisible() and rail.backup.text() == "Säkerhetskopia 14:05"


def test_the_buttons_of_a_header_go_below_when_it_is_narrow(qtbot):
    header = PageHeader("Chefsmöte, Korrö", subtitle="onsdag 24 januari 2018")
    for words in ("Inbjudan", "Förhandsgranska", "Avsluta mötet"):
        header.add_button(Button(words))
    header.resize(1000, 60)
    shown(qtbot, header)
    assert header.height() < 70
    button = header.findChildren(Button)[0]
    beside = button.mapTo(header, button.rect().topLeft()).y()
    header.resize(400, 120)
    qtbot.waitUntil(lambda: button.mapTo(header, button.rect().topLeft()).y() > beside + 20)


def test_the_quick_note_stands_only_where_there_is_one(qtbot):
    bar = shown(qtbot, TopBar())
    assert bar.findChildren(Button) == []
    done = []
    bar.add_quick_note(lambda: done.append(1))
    bar.findChildren(Button)[0].click()
    assert done == [1]


def test_back_and_forward_forget_what_lay_ahead():
    visits = Visits()
    assert visits.look(-1) is None
    for what in ("a", "b", "b", "c"):
        visits.visit(what)
    visits.step(-1)
    assert visits.look(-1) == "a" and visits.look(1) == "c"
    visits.visit("d")
    assert visits.look(1) is None and visits.look(-1) == "b"


def test_undo_and_redo_say_what_they_do(qapp):
    steps = {"undo": ["ta bort möte A & B"], "redo": []}

    def last(way):
        return steps[way][-1] if steps[way] else ""

    def go(way, other):
        return steps[other].append(steps[way].pop()) or way if steps[way] else None

    undo, redo = QAction(), QAction()
    saved, told = [], []
    actions = UndoActions(
        (undo, lambda: last("undo"), lambda: go("undo", "redo")),
        (redo, lambda: last("redo"), lambda: go("redo", "undo")),
        before=lambda: saved.append(1),
    )
    actions.done.connect(told.append)
    assert undo.text() == "Ångra: ta bort möte A && B"
    assert redo.text() == "Gör om" and not redo.isEnabled()
    actions.undo()
    assert told == ["Ångrat: ta bort möte A & B"] and saved == [1]
    assert not undo.isEnabled() and redo.text() == "Gör om: ta bort möte A && B"
    actions.redo()
    actions.redo()
    assert told[1:] == ["Gjort om: ta bort möte A & B"]


def test_cards_stand_on_more_lines_where_there_is_little_room(qtbot):
    cards = [FigureCard() for _ in range(5)]
    row = CardRow(cards)
    qtbot.addWidget(row)
    row.resize(1000, 90)
    shown(qtbot, row)
    assert row.across() == 5 and len({card.y() for card in cards}) == 1
    row.resize(520, 300)
    assert row.across() == 3
    qtbot.waitUntil(lambda: len({card.y() for card in cards}) == 2)
    assert abs(cards[0].width() - cards[2].width()) <= 1
    row.resize(60, 600)
    assert row.across() == 1


def test_a_card_that_leads_nowhere_does_not_look_as_if_it_did(qtbot):
    card = shown(qtbot, FigureCard())
    card.show_figure("2", "datum", "studieresan")
    card.setEnabled(False)
    assert card.cursor().shape() == Qt.CursorShape.ArrowCursor
    with qtbot.assertNotEmitted(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_the_words_of_rows_stand_under_the_title_of_their_card(qtbot):
    card, rows = Card("Kommande"), RowList("Kommande", fit=True)
    rows.show_rows([Row(1, "Chefsmöte"), Row(2, "Styrgruppsmöte")])
    card.add(rows)
    card.resize(300, 200)
    shown(qtbot, card)
    title = card.title.mapTo(card, card.title.rect().topLeft()).x()
    assert rows.x() + rows.inset == title
    assert rows.x() + rows.width() - rows.inset == card.width() - title
    assert rows.height() >= 2 * 34
