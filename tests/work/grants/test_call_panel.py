"""A call edited in place, its rules, what is said about it; programmes and allotted money."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.records.amount import Money
from bibk_desktop.records.model import (
    Allocation,
    AllocationState,
    Call,
    Item,
    Link,
    Meeting,
    Programme,
)
from bibk_desktop.work.grants.allocations import allocations, totals

KEY = Qt.Key


@pytest.fixture
def panel(board):
    board.open_panel("call")
    return board.call


@pytest.fixture
def write(page, type_into, qtbot):
    def write_it(field, text):
        field.setFocus()
        field.selectAll()
        qtbot.keyClick(field, KEY.Key_Delete)
        type_into(field, text)
        assert page.flush()

    return write_it


def call(round_, names):
    return round_.rows(f"SELECT {names} FROM call")[0]


def pick(widget, words):
    widget.setCurrentIndex(widget.findText(words))
    widget.activated.emit(widget.currentIndex())


def press(qtbot, widget, words):
    button = next(b for b in widget.findChildren(Button) if words in (b.text(), b.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_call_closes_at_a_day_and_a_clock_time(panel, board, round_, write):
    write(panel.ui.closes, "23 februari kl. 15.30")
    assert call(round_, "substr(closes, 1, 27)") == ("2018-02-23/2018-02-23 15:30",)
    assert board.heading.strong.text() == "stänger 23 feb kl. 15.30, om 23 dagar"
    write(panel.ui.closes, "31 februari")
    assert panel.ui.closes.property("wrong")
    assert call(round_, "substr(closes, 1, 10)") == ("2018-02-23",)
    write(panel.ui.closes, "löpande")
    assert board.heading.quiet.text().endswith("sista dag: löpande")


def test_the_amount_is_read_from_its_words_in_one_step(panel, round_, write, window):
    write(panel.ui.amount_words, "26 miljoner kr per år")
    assert call(round_, "amount, amount_basis") == (2_600_000_000, "per_year")
    assert panel.ui.amount.text() == "26\u00a0000\u00a0000"
    window.ui.action_undo.trigger()
    assert call(round_, "amount, amount_words") == (22_500_000_000, "225 milj kr per år")
    write(panel.ui.amount, "200 milj")
    write(panel.ui.amount_words, "225 milj kr per år, utom 25")
    assert call(round_, "amount") == (20_000_000_000,)


def test_the_heading_says_the_years(panel, board, write):
    write(panel.ui.first_year, "2018")
    write(panel.ui.last_year, "2020")
    assert "225 milj kr per år 2018–2020" in board.heading.quiet.text()
    write(panel.ui.last_year, "tjugo")
    assert panel.ui.last_year.property("wrong")


def test_purposes_and_unknowns_are_text_with_lists(panel, round_, page, type_into):
    panel.ui.purposes.setFocus()
    type_into(panel.ui.purposes, "- Meröppet")
    assert page.flush()
    assert call(round_, "purposes") == ("- Meröppet",)


def test_rules_are_added_changed_and_taken_away_and_advise_at_once(
    panel, board, round_, write, qtbot, window
):
    assert advice(board, "Alvesta") == "Regeln ej känd"
    press(qtbot, panel.rules, "Regler: Lägg till regel")
    rule = round_.one("SELECT id FROM call_rule")
    line = panel.rules.rows.line(rule)
    assert line.fields["kind"].hasFocus()
    assert advice(board, "Alvesta") == "Kontrollera"
    assert line.fields["value"].isHidden()
    pick(line.fields["kind"], "Egna ansökningar")
    write(line.fields["value"], "0")
    assert advice(board, "Alvesta") == "Kontrollera" and advice(board, "Lessebo") == "Behörig"
    write(line.fields["value"], "1")
    assert advice(board, "Alvesta") == "Behörig"
    write(line.fields["words"], "En ansökan per kommun")
    write(line.fields["source"], "Utlysningstexten, s. 2")
    line.fields["unclear"].click()
    sql = "SELECT kind, value, words, source, unclear FROM call_rule"
    assert round_.rows(sql) == [
        ("own_applications", 1, "En ansökan per kommun", "Utlysningstexten, s. 2", 1)
    ]
    press(qtbot, line, "Ta bort regeln")
    assert round_.rows("SELECT id FROM call_rule") == []
    assert window.toast.words.text().endswith("En ansökan per kommun")


def advice(board, place):
    lines = board.table.lines
    row = next(row for row in lines.rows_shown() if row.name == place)
    return lines.columns[1].text(row)


def test_who_may_apply_brings_bibk_onto_the_board(panel, board):
    pick(panel.ui.applicants, "Alla")
    assert board.table.lines.rows_shown()[-1].name == "BiBK"
    pick(panel.ui.applicants, "Regionala biblioteksverksamheter")
    assert advice(board, "Alvesta") == "Kontrollera"
    assert board.figures.cards["not_sought"].figure() == "–"


def test_a_logged_call_stands_with_what_is_said_and_leads_there(panel, board, round_, page):
    meeting = round_.put(Meeting(title="Chefsmöte", at=round_.on("2018-01-24")))
    item = round_.put(Item(meeting_id=meeting, title="Nya pengar", text="Alla vill söka."))
    round_.put(Link(item_id=item, call_id=round_.call))
    row = next(row for row in board.table.lines.rows_shown() if row.name == "Alvesta")
    board.act.log_call(row)
    said = panel.said.list.rows()
    assert [one.text for one in said] == ["Anteckningar", "Nya pengar"]
    assert [one.end for one in said] == ["telefon, Alvesta", "Chefsmöte"]
    opened = []
    page.open_requested.connect(lambda *way: opened.append(way))
    page.opens = lambda kind, record_id=None: kind == "item"
    panel.said.list.opened.emit(1)
    assert opened == [("item", item)]


def test_another_programme_is_found_or_made(panel, board, round_, qtbot, type_into):
    box = panel.ui.programme_id
    box.setFocus()
    box.selectAll()
    type_into(box, "Läslyftet")
    qtbot.keyClick(box, KEY.Key_Return)
    assert board.heading.title.text() == "Läslyftet, 2018:1"
    round_.store.undo()
    assert board.heading.title.text() == "Stärkta bibliotek, 2018:1"
    assert round_.one("SELECT count(*) FROM programme") == 1


def test_a_call_always_has_a_programme(panel, round_):
    box = panel.ui.programme_id
    box.setFocus()
    box.clear()
    box.setModified(True)
    panel.ui.name.setFocus()
    assert box.text() == "Stärkta bibliotek"
    assert call(round_, "programme_id") == (round_.one("SELECT id FROM programme"),)


def test_deleting_the_call_leads_to_the_list(panel, page, round_, qtbot, window):
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.list_view
    assert window.toast.words.text() == "Borttaget: Stärkta bibliotek, 2018:1"
    window.ui.action_undo.trigger()
    assert round_.one("SELECT count(*) FROM application") == 4


# --- programmes


def test_a_programme_is_edited_and_begins_calls(
    panel, page, window, round_, qtbot, write, type_into
):
    qtbot.mouseClick(panel.programme, Qt.MouseButton.LeftButton)
    view = page.programme
    assert page.stack.currentWidget() is view
    assert view.header.title.text() == "Stärkta bibliotek"
    assert [row.text for row in view.list.rows()] == ["2018:1"]
    write(view.ui.name, "Stärkta bibliotek i hela landet")
    assert window.ui.top_bar.trail.words() == ["Bidrag", "Stärkta bibliotek i hela landet"]
    qtbot.mouseClick(view.new, Qt.MouseButton.LeftButton)
    new = page.calls.beginning
    assert new.ui.programme.text() == "Stärkta bibliotek i hela landet"
    assert new.ui.name.hasFocus()
    type_into(new.ui.name, "2018:2")
    qtbot.keyClick(new.ui.name, KEY.Key_Return)
    assert page.call.heading.title.text() == "Stärkta bibliotek i hela landet, 2018:2"
    assert page.call.heading.quiet.text() == "Kulturrådet"


def test_a_programme_without_a_call_stands_in_the_list(page, window, round_, qtbot):
    made = round_.put(Programme(name="Läslyftet"))
    table = page.calls.list.table
    table.choose(("programme", made))
    qtbot.keyClick(table, KEY.Key_Return)
    assert page.programme.isVisible() and page.programme.nothing.isVisible()
    round_.store.delete(Programme, made)
    assert page.stack.currentWidget() is page.list_view


# --- money without application


@pytest.fixture
def pane(page):
    page.tabs.choose("allocations")
    return page.allocations


def test_allotted_money_is_made_and_filled_in(pane, page, round_, window, qtbot, write, type_into):
    assert "Inga tilldelningar än" in pane.list.nothing.text()
    assert page.new.text() == "Ny tilldelning"
    qtbot.keyClick(window, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    ui = pane.panel.ui
    assert ui.name.hasFocus()
    write(ui.name, "Digitalt först")
    write(ui.amount_words, "cirka 300 000 kr")
    write(ui.via, "KB")
    write(ui.at, "i vår")
    ui.receiver.setFocus()
    type_into(ui.receiver, "bibk")
    qtbot.keyClick(ui.receiver, KEY.Key_Return)
    names = "name, amount, via, receiver_organisation_id, state"
    assert round_.rows(f"SELECT {names} FROM allocation") == [
        ("Digitalt först", 30_000_000, "KB", round_.bibk, "awaited")
    ]
    pick(ui.state, "Klar")
    assert list(pane.list.table.lines.headings().values()) == ["Klara"]
    titles, row = page.shown_list()[1]
    assert titles[4:6] == ["Belopp", "Som det står"]
    said = "cirka 300 000 kr"
    assert row[:6] == ["Digitalt först", "", "KB", "BiBK", Money(Decimal(300_000)), said]


def test_awaited_first_then_the_settled_the_newest_first(round_):
    for name, state, at in (
        ("gammal", "settled", "2016-01-01"),
        ("ny", "settled", "2017-01-01"),
        ("snart", "awaited", "2018-03-01"),
        ("oklar", "awaited", ""),
    ):
        made = Allocation(name=name, state=AllocationState(state), amount=Decimal(10))
        made.at = round_.on(at) if at else made.at
        round_.put(made)
    round_.put(Allocation(name="euro", amount=Decimal(5), currency="EUR"))
    found = allocations(round_.rows)
    assert [one.name for one in found] == ["snart", "oklar", "euro", "ny", "gammal"]
    assert totals(found) == {
        "awaited": {"SEK": Decimal(20), "EUR": Decimal(5)},
        "settled": {"SEK": Decimal(20)},
    }


def test_an_allocation_is_found_by_its_record_and_deleted(window, page, pane, round_, qtbot):
    one, two = (round_.put(Allocation(name=name)) for name in ("Ett", "Två"))
    window.open_record("allocation", two)
    assert pane.panel.title.text() == "Två"
    pane.list.table.setFocus()
    pane.list.table.choose(one)
    assert pane.panel.title.text() == "Ett"
    qtbot.keyClick(pane.list.table, KEY.Key_Delete)
    assert round_.rows("SELECT name FROM allocation") == [("Två",)]
    assert window.toast.words.text() == "Borttaget: Ett"
    assert not pane.panel.isVisible()
    round_.store.delete(Call, round_.call)
