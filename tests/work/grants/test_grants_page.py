"""Bidrag as its user acts: the list, the board, its keys; then the store is asked."""

from datetime import datetime
from decimal import Decimal

import pytest
from money_round import TODAY, window_of
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QWidget

from bibk_desktop.kit.office import excel
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.marking import WrongNote
from bibk_desktop.records.amount import Money
from bibk_desktop.records.model import (
    Answer,
    Application,
    Call,
    Programme,
    Reply,
    Request,
    Supplement,
)
from bibk_desktop.taking_out import list_workbook
from bibk_desktop.work.grants.board_table import RING

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def choose(board, round_, place):
    board.table.choose(("municipality", round_.places[place]))
    board.table.setFocus()
    return board.table


def texts(board, column):
    lines = board.table.lines
    place = [one.title for one in lines.columns].index(column)
    return {row.name: lines.columns[place].text(row) for row in lines.rows_shown()}


def said(window):
    return window.toast.words.text()


# --- the list


def test_the_list_leads_to_a_call_and_back(window, page, qtbot):
    table = page.calls.list.table
    assert table.current_row().key == ("call", 1)
    qtbot.keyClick(table, KEY.Key_Return)
    assert page.stack.currentWidget() is page.call
    assert window.ui.top_bar.trail.words() == ["Bidrag", "Stärkta bibliotek", "2018:1"]
    assert page.call.heading.title.text() == "Stärkta bibliotek, 2018:1"
    assert page.call.heading.strong.text() == "stänger 19 feb kl. 17, om 19 dagar"
    assert window.focusWidget() is page.call.table
    qtbot.keyClick(window, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.stack.currentWidget() is page.list_view


def test_by_funder_and_the_choice_is_kept(window, page, round_, qtbot):
    round_.put(Programme(name="Arvet"))
    page.calls.order.choose("funder")
    headings = list(page.calls.list.table.lines.headings().values())
    assert headings == ["Kulturrådet", "Okänd bidragsgivare"]
    again = window_of(qtbot, round_.store)
    again.memory.put("grants.order", "funder")
    again.page("grants").reload()
    assert window.memory.get("grants.order") == "funder"
    again.close()


def test_ctrl_f_filters_the_list(window, page, qtbot, type_into):
    page.find_within()
    assert window.focusWidget() is page.calls.list.filter
    type_into(page.calls.list.filter, "finns inte")
    assert page.calls.list.nothing.text() == "Inget passar filtret."
    assert not page.calls.list.offer.isVisible()


def test_an_empty_list_says_what_belongs_there_and_begins_the_first(qtbot, bare, type_into):
    window = window_of(qtbot, bare.store)
    page = window.page("grants")
    assert "Inga utlysningar än." in page.calls.list.nothing.text()
    assert window.focusWidget() is page.calls.list.offer
    qtbot.mouseClick(page.calls.list.offer, Qt.MouseButton.LeftButton)
    new = page.calls.beginning
    assert window.focusWidget() is new.ui.programme
    type_into(new.ui.programme, "Läslyftet")
    qtbot.keyClick(new.ui.programme, KEY.Key_Return)
    type_into(new.ui.funder, "Kulturrådet")
    qtbot.keyClick(new.ui.funder, KEY.Key_Return)
    type_into(new.ui.name, "2018")
    new.ui.closes.setFocus()
    type_into(new.ui.closes, "3 maj kl 12")
    qtbot.keyClick(new.ui.closes, KEY.Key_Return)
    assert page.stack.currentWidget() is page.call
    assert page.call.heading.title.text() == "Läslyftet, 2018"
    assert page.call.heading.quiet.text().startswith("Kulturrådet")
    assert bare.one("SELECT substr(closes, 1, 28) FROM call") == "2018-05-03/2018-05-03 12:00-"
    assert bare.rows("SELECT name, kind FROM organisation") == [("Kulturrådet", "funder")]
    window.close()


def test_a_wrong_last_day_is_said_and_nothing_is_stored(page, round_, qtbot, type_into):
    page.new_record()
    new = page.calls.beginning
    type_into(new.ui.programme, "Stärkta")
    qtbot.keyClick(new.ui.programme, KEY.Key_Return)
    assert new.ui.funder.text() == "Kulturrådet" and not new.ui.funder.isEnabled()
    type_into(new.ui.closes, "31 februari")
    qtbot.keyClick(new.ui.closes, KEY.Key_Return)
    assert new.ui.closes.findChild(WrongNote).text() == "Den dagen finns inte i kalendern."
    assert new.ui.closes.text() == "31 februari"
    assert round_.one("SELECT count(*) FROM call") == 1


def test_delete_takes_a_call_away_and_undo_brings_all_of_it_back(window, page, round_, qtbot):
    qtbot.keyClick(page.calls.list.table, KEY.Key_Delete)
    assert round_.rows("SELECT id FROM call") == []
    assert round_.rows("SELECT id FROM application") == []
    assert said(window) == "Borttaget: Stärkta bibliotek 2018:1"
    window.ui.action_undo.trigger()
    assert len(round_.rows("SELECT id FROM application")) == 4


def test_a_call_that_is_deleted_elsewhere_gives_way_to_the_list(page, board, round_):
    board.open_panel("call")
    round_.store.delete(Call, round_.call)
    assert page.stack.currentWidget() is page.list_view
    round_.store.undo()


# --- the board


def test_the_board_says_where_everybody_stands(board):
    assert texts(board, "Ansökan")["Ljungby"] == "inte sökt"
    assert texts(board, "Ansökan")["Sölvesborg"] == "avstår"
    assert texts(board, "Sökt")["Tingsryd"] == "↑ delad"
    assert list(board.table.lines.headings().values()) == ["Blekinge", "Kronoberg"]
    assert board.figures.cards["sought"].figure() == "1\u00a0500\u00a0000\u00a0kr"


def test_a_figure_shows_only_those_it_counts(board, qtbot):
    qtbot.mouseClick(board.figures.cards["drafts"], Qt.MouseButton.LeftButton)
    assert [row.name for row in board.table.lines.rows_shown()] == ["Alvesta", "Tingsryd"]
    qtbot.keyClick(board.figures.cards["sent"], KEY.Key_Return)
    assert [row.name for row in board.table.lines.rows_shown()] == ["Växjö"]
    qtbot.mouseClick(board.figures.cards["sent"], Qt.MouseButton.LeftButton)
    assert len(board.table.lines.rows_shown()) == 13


def test_ctrl_f_filters_the_board(window, page, board, type_into, qtbot):
    page.find_within()
    assert window.focusWidget() is board.filter
    type_into(board.filter, "bokbil")
    assert [row.name for row in board.table.lines.rows_shown()] == ["Alvesta", "Tingsryd"]


def test_r_logs_a_call_of_today_about_the_call(window, board, round_, qtbot):
    qtbot.keyClick(choose(board, round_, "Alvesta"), KEY.Key_R)
    kind, at, place = round_.rows("SELECT kind, substr(at, 1, 10), municipality_id FROM meeting")[0]
    assert (kind, at, place) == ("phone", "2018-01-31", round_.places["Alvesta"])
    names = {row[0] for row in round_.rows("SELECT name FROM attendance")}
    assert names == {"Ebba Lindqvist", "Karin Holm"}
    assert round_.one("SELECT call_id FROM link") == round_.call
    assert said(window) == "Samtal loggat: Alvesta, Ebba Lindqvist"
    assert window.toast.buttons[0].text() == "Ångra"
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert round_.rows("SELECT id FROM meeting") == []


def test_the_receiver_is_a_button(board, round_, qtbot):
    table = choose(board, round_, "Växjö")
    index = table.lines.index(table.currentIndex().row(), table._kinds.index(RING))
    area = table.icon_area(table.visualRect(index), table.lines.cell(index.row(), index.column()))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert round_.one("SELECT municipality_id FROM meeting") == round_.places["Växjö"]
    beside = area.center() - QPoint(60, 0)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert len(round_.rows("SELECT id FROM meeting")) == 1


def test_s_and_a_letter_set_a_status_also_where_there_is_none(window, board, round_, qtbot):
    qtbot.keyClick(choose(board, round_, "Lessebo"), KEY.Key_S)
    qtbot.keyClick(board.act.menu, KEY.Key_V)
    assert round_.applications("Lessebo") == ["declines"]
    assert said(window) == "Lessebo: avstår"
    assert texts(board, "Ansökan")["Lessebo"] == "avstår"
    qtbot.keyClick(choose(board, round_, "Alvesta"), KEY.Key_S)
    qtbot.keyClick(board.act.menu, KEY.Key_S)
    assert round_.applications("Alvesta") == ["submitted"]
    assert board.figures.cards["sent"].figure() == "2"


def test_enter_on_an_empty_row_begins_an_application_that_skapa_makes(
    window, board, round_, qtbot, type_into
):
    qtbot.keyClick(choose(board, round_, "Ljungby"), KEY.Key_Return)
    new = board.beginning
    assert new.isVisible() and new.ui.lead.text() == "Ljungby"
    assert window.focusWidget() is new.ui.purpose
    assert new.advice.text() == "Regeln ej känd: inga regler är inlagda"
    assert round_.applications("Ljungby") == []
    type_into(new.ui.purpose, "Meröppet på filialen")
    qtbot.keyClick(new.ui.purpose, KEY.Key_Return)
    assert round_.applications("Ljungby") == ["idea"]
    assert board.application.isVisible() and board.application.title.text() == "Ljungby"
    assert said(window) == "Skapad: Ljungby"
    assert window.ui.top_bar.trail.words()[-1] == "Ljungby"
    qtbot.keyClick(board.application, KEY.Key_Escape)
    assert not board.application.isVisible()
    assert board.table.current_row().name == "Ljungby"


def test_ctrl_n_asks_who_where_the_row_has_one_already(window, board, round_, qtbot, type_into):
    choose(board, round_, "Växjö")
    qtbot.keyClick(window, KEY.Key_N, CTRL)
    new = board.beginning
    assert new.ui.lead.key() is None and not new.create_button.isEnabled()
    assert window.focusWidget() is new.ui.lead
    type_into(new.ui.lead, "bibk")
    qtbot.keyClick(new.ui.lead, KEY.Key_Return)
    assert new.advice.text() == "Kontrollera: söks bara av kommuner"
    qtbot.mouseClick(new.create_button, Qt.MouseButton.LeftButton)
    sql = "SELECT call_id FROM application WHERE lead_organisation_id = ?"
    assert round_.one(sql, (round_.bibk,)) == round_.call
    assert board.table.lines.rows_shown()[-1].name == "BiBK"


def test_a_co_applicant_opens_the_shared_application(board, round_, qtbot):
    qtbot.keyClick(choose(board, round_, "Tingsryd"), KEY.Key_Return)
    assert board.application.title.text() == "Alvesta"
    assert board.table.current_row().name == "Tingsryd"


def test_the_open_application_follows_the_chosen_row(board, round_, qtbot):
    table = choose(board, round_, "Alvesta")
    qtbot.keyClick(table, KEY.Key_Return)
    table.setFocus()
    qtbot.keyClick(table, KEY.Key_Down)
    assert board.beginning.isVisible() and board.beginning.ui.lead.text() == "Lessebo"
    choose(board, round_, "Växjö")
    assert board.application.isVisible() and board.application.title.text() == "Växjö"
    assert table.hasFocus()
    assert round_.applications("Lessebo") == []


def test_delete_on_a_row_takes_its_application_away(window, board, round_, qtbot):
    qtbot.keyClick(choose(board, round_, "Alvesta"), KEY.Key_Return)
    qtbot.keyClick(choose(board, round_, "Alvesta"), KEY.Key_Delete)
    assert round_.applications("Alvesta") == []
    assert said(window) == "Borttaget: Alvesta, Bokbil"
    assert not board.application.isVisible()
    window.ui.action_undo.trigger()
    assert round_.applications("Alvesta") == ["draft"]
    assert texts(board, "Sökt")["Tingsryd"] == "↑ delad"


def test_an_application_is_found_by_its_record(window, page, round_):
    alvesta = round_.one("SELECT id FROM application WHERE purpose = 'Bokbil'")
    window.open_record("application", alvesta)
    assert page.call.application.title.text() == "Alvesta"
    assert page.call.table.current_row().name == "Alvesta"
    window.open_record("application", 999)
    assert page.stack.currentWidget() is page.list_view


def test_the_board_goes_to_excel_as_it_is_shown(page, board, qtbot):
    title, rows = page.shown_list()
    assert title == "Stärkta bibliotek, 2018:1"
    assert rows[0][:3] == ["Län", "Kommun", "Enligt utlysningens regler"]
    by_name = {row[1]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert by_name["Alvesta"]["Sökt"] == Money(Decimal(600_000))
    company = {place: row["Ensam eller med"] for place, row in by_name.items()}
    assert (company["Alvesta"], company["Växjö"], company["Ljungby"]) == (
        "med Tingsryd",
        "ensam",
        "",
    )
    assert by_name["Tingsryd"]["Sökt"] == "delad"
    assert by_name["Alvesta"]["Telefon"] == "0472-00 00 00"
    qtbot.mouseClick(board.figures.cards["sent"], Qt.MouseButton.LeftButton)
    assert len(page.shown_list()[1]) == 2


def test_in_excel_amounts_days_and_clock_times_are_true(page, board, round_, tmp_path):
    round_.apply("Ljungby", "granted", 20_000, granted=Decimal(10_000), currency="EUR")
    page.reload()
    sheet = saved(page, tmp_path)
    rows = {row[1].value: row for row in sheet.iter_rows(min_row=5) if row[1].value}
    place = [cell.value for cell in sheet[4]].index("Sökt")
    assert rows["Alvesta"][place].number_format.endswith('"kr"')
    euro = rows["Ljungby"][place]
    assert euro.value == 20_000 and euro.number_format.endswith('"€"')
    page.show_place()
    closes = next(cell for cell in saved(page, tmp_path)[5] if cell.is_date)
    assert closes.value == datetime(2018, 2, 19, 17)


def saved(page, folder):
    excel.save(list_workbook(*page.shown_list(), TODAY), folder / "ut.xlsx")
    return load_workbook(folder / "ut.xlsx").worksheets[0]


def test_everybody_is_asked_only_where_requests_have_a_place(board, page, round_, qtbot):
    page.opens = lambda kind, record_id=None: kind != "request"
    page.reload()
    assert not board.ask.isVisible()
    page.opens = lambda kind, record_id=None: True
    page.reload()
    opened = []
    page.open_requested.connect(lambda *way: opened.append(way))
    qtbot.mouseClick(board.ask, Qt.MouseButton.LeftButton)
    request, title, kind, due = round_.rows(
        "SELECT id, title, kind, substr(due, 1, 10) FROM request WHERE call_id IS NOT NULL"
    )[0]
    assert (title, kind) == ("Stärkta bibliotek 2018:1: tänker ni söka?", "applying")
    assert due == "2018-02-12"
    assert round_.one("SELECT count(*) FROM target") == 13
    assert opened == [("request", request)]
    page.reload()
    assert board.ask.text() == "Utkast till förfrågan"
    qtbot.mouseClick(board.ask, Qt.MouseButton.LeftButton)
    assert round_.one("SELECT count(*) FROM request") == 1


def test_the_button_says_how_many_have_answered(window, board, round_, qtbot):
    qtbot.mouseClick(board.ask, Qt.MouseButton.LeftButton)
    window.open_record("call", round_.call)
    request, target = round_.rows("SELECT request_id, min(id) FROM target")[0]
    round_.store.change(Request, request, sent_on=TODAY)
    assert board.ask.text() == "0 av 13 har svarat"
    for reply in (Reply.maybe, Reply.yes):
        round_.put(Answer(target_id=target, reply=reply, at=TODAY))
    assert board.ask.text() == "1 av 13 har svarat"
    round_.store.change(Request, request, closed_on=TODAY)
    assert board.ask.text() == "Fråga alla"


def test_what_is_said_elsewhere_shows_at_once(board, round_):
    alvesta = round_.one("SELECT id FROM application WHERE purpose = 'Bokbil'")
    round_.store.change(Application, alvesta, sought=700_000)
    assert texts(board, "Sökt")["Alvesta"] == "700\u00a0000\u00a0kr"
    assert board.figures.cards["sought"].figure() == "1\u00a0600\u00a0000\u00a0kr"


# --- room, keys, names


def test_beside_an_application_the_board_keeps_what_matters(board, round_, qtbot):
    titles = [column.title for column in board.table.lines.columns]
    assert len(titles) == 7
    qtbot.keyClick(choose(board, round_, "Alvesta"), KEY.Key_Return)
    titles = [column.title for column in board.table.lines.columns]
    assert titles == ["Kommun", "Enligt reglerna", "Ansökan", "Sökt"]
    assert board.card.isVisible()


def test_in_a_narrow_window_an_application_stands_alone(window, board, round_, qtbot):
    window.resize(940, 720)
    qtbot.keyClick(choose(board, round_, "Alvesta"), KEY.Key_Return)
    assert not board.card.isVisible() and board.application.isVisible()
    assert not board.figures.isVisible()
    qtbot.keyClick(board.application, KEY.Key_Escape)
    assert board.card.isVisible() and board.figures.isVisible()


@pytest.mark.parametrize(("size", "percent"), [((1280, 720), 100), ((1360, 860), 200)])
def test_nothing_is_wider_than_its_window(qtbot, round_, size, percent):
    theme.apply("light", percent)
    try:
        window = window_of(qtbot, round_.store, size)
        page = window.page("grants")
        window.open_record("call", round_.call)
        for open_ in (None, "call", "new", round_.one("SELECT id FROM application")):
            page.call.open_panel(open_)
            qtbot.wait(1)
            assert page.minimumSizeHint().width() <= page.width(), open_
            panel = page.call.split.panel()
            if panel is not None:
                inner = panel.area.widget().minimumSizeHint().width()
                assert inner <= panel.area.viewport().width(), open_
        window.close()
    finally:
        theme.apply("light")


def test_everything_that_takes_the_keyboard_says_what_it_is(page, board, round_, window):
    alvesta = round_.one("SELECT id FROM application WHERE purpose = 'Bokbil'")
    for open_ in ("call", "new", alvesta):
        board.open_panel(open_)
        nameless = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not named(widget, page)
        ]
        assert nameless == [], open_


def named(widget, page):
    buddies = [label for label in page.findChildren(QWidget) if getattr(label, "buddy", None)]
    text = getattr(widget, "text", str)
    has_text = not hasattr(widget, "setPlaceholderText") and text() and not callable(text())
    return widget.accessibleName() or has_text or any(b.buddy() is widget for b in buddies)


def test_showing_everything_writes_nothing(window, page, round_):
    before = round_.store.undo_label()
    ids = [row[0] for row in round_.rows("SELECT id FROM application")]
    for open_ in (*ids, "call", "new", None):
        window.open_record("call", round_.call)
        page.call.open_panel(open_)
    window.open_record("programme", 1)
    page.tabs.choose("allocations")
    page.flush()
    assert round_.store.undo_label() == before


def test_a_name_of_300_characters_breaks_nothing(window, page, round_):
    long = "Mycket långt namn " * 17
    round_.store.change(Call, round_.call, name=long[:300])
    round_.store.change(Programme, 1, name=long[:300])
    round_.apply("Lessebo", "draft", 1, purpose=long[:300])
    window.open_record("call", round_.call)
    page.call.open_panel("call")
    assert page.minimumSizeHint().width() <= page.width()
    window.open_record("programme", 1)
    assert page.minimumSizeHint().width() <= page.width()


def test_no_part_of_the_page_ever_stands_in_a_window_of_its_own(window, page, board, round_):
    for open_ in ("call", "new", round_.one("SELECT id FROM application"), None):
        board.open_panel(open_)
        assert window.isActiveWindow(), open_
    window.open_record("programme", 1)
    page.tabs.choose("allocations")
    page.new_record()
    assert window.isActiveWindow()


def test_commands_begin_what_belongs_here(page, board):
    words = [command.words for command in page.commands()]
    assert words[:3] == ["Ny utlysning", "Ny tilldelning", "Ny ansökan"]
    assert "Logga ett samtal" in words


def test_where_there_is_little_room_the_list_keeps_name_day_and_sum(window, page, qtbot):
    def titles():
        return [column.title for column in page.calls.list.table.lines.columns]

    assert len(titles()) == 7
    window.resize(820, 720)
    qtbot.waitUntil(lambda: titles() == ["Utlysning", "Stänger", "Sökt"])
    window.resize(1360, 860)
    qtbot.waitUntil(lambda: len(titles()) == 7)
    page.new_record()
    assert titles() == ["Utlysning", "Stänger"]


def test_a_step_that_has_no_room_is_said_in_brief_and_whole_in_its_tooltip(board, round_, qtbot):
    asked = "Nämndens beslut ska bifogas i original, med vidimerade underskrifter av båda"
    alvesta = round_.one("SELECT id FROM application WHERE purpose = 'Bokbil'")
    due = round_.on("2018-02-09")
    round_.put(Supplement(application_id=alvesta, words=asked, asked_on=TODAY, due=due))
    table = choose(board, round_, "Alvesta")
    at = table.currentIndex().siblingAtColumn(5)
    row = table.current_row()
    assert row.step.words == f"komplettering: {asked}" and row.step.brief == "komplettering"
    assert table.room(at.row(), 5) > table.visualRect(at).width()
    middle = table.visualRect(at).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, middle, table.viewport().mapToGlobal(middle))
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(at)
    assert table.itemDelegate().helpEvent(event, table, option, at)
    assert asked in QToolTip.text() and "9 feb" in QToolTip.text()
