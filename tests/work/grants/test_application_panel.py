"""An application edited in place beside the board, as its user types; then the store is asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.records.model import Application

KEY = Qt.Key


@pytest.fixture
def alvesta(round_):
    return round_.one("SELECT id FROM application WHERE purpose = 'Bokbil'")


@pytest.fixture
def panel(board, alvesta):
    board.open_panel(alvesta)
    return board.application


@pytest.fixture
def write(page, type_into, qtbot):
    """Replaces what stands in a field and leaves it."""

    def write_it(field, text):
        field.setFocus()
        field.selectAll()
        qtbot.keyClick(field, KEY.Key_Delete)
        type_into(field, text)
        assert page.flush()

    return write_it


def kept(round_, names, id_):
    return round_.rows(f"SELECT {names} FROM application WHERE id = ?", (id_,))[0]


def pick(widget, words):
    widget.setCurrentIndex(widget.findText(words))
    widget.activated.emit(widget.currentIndex())


def press(qtbot, widget, words):
    button = next(b for b in widget.findChildren(Button) if words in (b.text(), b.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def found(box, qtbot, type_into, text):
    """Type into a box that finds records, and take the first."""
    box.setFocus()
    box.selectAll()
    type_into(box, text)
    qtbot.keyClick(box, KEY.Key_Return)


def test_amounts_are_typed_as_people_write_them(panel, board, round_, alvesta, write):
    write(panel.money.sought, "650 tkr")
    write(panel.money.own_contribution, "25:-")
    assert kept(round_, "sought, own_contribution", alvesta) == (65_000_000, 2_500)
    assert panel.partners.left.text() == "400\u00a0000\u00a0kr blir kvar hos Alvesta"
    assert board.figures.cards["sought"].figure() == "1\u00a0550\u00a0000\u00a0kr"


def test_a_wrong_amount_is_marked_and_the_old_one_stays(panel, board, round_, alvesta, write):
    field = panel.money.sought
    write(field, "en massa")
    assert field.text() == "en massa" and field.property("wrong")
    assert field.toolTip() == "Skriv ett belopp, som 1 800 eller 40 tkr."
    assert kept(round_, "sought", alvesta) == (60_000_000,)
    board.open_panel(round_.one("SELECT id FROM application WHERE purpose = 'Ny bokbuss'"))
    assert panel.money.sought.text() == ""
    board.open_panel(alvesta)
    assert panel.money.sought.text() == "en massa"


@pytest.mark.parametrize("typed", ["€", "-5", "-450 000 kr", "ca 500", "9" * 20, "1e9"])
def test_what_is_no_amount_never_reaches_the_store(panel, round_, alvesta, write, typed):
    field = panel.partners.rows.line(round_.one("SELECT id FROM co_applicant")).fields["share"]
    for one in (panel.money.sought, panel.money.granted, field):
        write(one, typed)
        assert one.text() == typed and one.property("wrong") and one.toolTip()
    assert kept(round_, "sought, granted", alvesta) == (60_000_000, None)
    assert round_.one("SELECT share FROM co_applicant") == 25_000_000


def test_shares_and_payments_are_in_the_currency_of_the_application(
    panel, round_, alvesta, write, qtbot
):
    share = panel.partners.rows.line(round_.one("SELECT id FROM co_applicant")).fields["share"]
    write(share, "20 €")
    assert share.property("wrong") and "kronor (SEK)" in share.toolTip()
    press(qtbot, panel.payments, "Utbetalningar: Lägg till")
    payment = panel.payments.rows.line(round_.one("SELECT id FROM payment")).fields["amount"]
    pick(panel.money.currency, "euro (EUR)")
    write(payment, "1 800,50 €")
    assert payment.text() == "1 800,50 €"
    assert round_.one("SELECT amount FROM payment") == 180_050
    assert panel.money.sought.text() == "600\u00a0000\u00a0€"
    write(payment, "25 kr")
    assert payment.property("wrong") and "euro (EUR)" in payment.toolTip()


def test_euro_is_refused_until_the_currency_is_euro(panel, round_, alvesta, write):
    write(panel.money.sought, "20 000 €")
    assert panel.money.sought.property("wrong")
    assert "kronor (SEK)" in panel.money.sought.toolTip()
    assert not panel.money.rate_cell.isVisible()
    pick(panel.money.currency, "euro (EUR)")
    assert panel.money.rate_cell.isVisible()
    write(panel.money.sought, "20 000 €")
    write(panel.money.rate, "9,81")
    write(panel.money.rate_on, "31 jan 2018")
    assert kept(round_, "currency, sought, rate_on", alvesta)[:2] == ("EUR", 2_000_000)
    assert panel.kronor.text() == "ungefär 196\u00a0200\u00a0kr"
    assert panel.money.rate.text() == "9,81"


def test_currencies_stand_apart_on_the_board(panel, board, write):
    pick(panel.money.currency, "euro (EUR)")
    said = "900\u00a0000\u00a0kr + 600\u00a0000\u00a0€"
    assert sorted(board.figures.cards["sought"].figure().split(" + ")) == sorted(said.split(" + "))


def test_the_status_menu_notes_history_and_shows_at_once(panel, board, round_, alvesta, qtbot):
    qtbot.keyClick(panel.status, KEY.Key_Return)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, KEY.Key_B)
    assert round_.status(alvesta) == ("granted", "2018-01-31")
    assert panel.status.text() == "beviljad"
    assert [line.isVisible() for line in panel.history.rows._lines.values()] == [True, True]
    assert panel.case.decided_on.text() == "31 januari 2018"


def test_the_history_is_edited_and_the_status_follows(panel, round_, alvesta, write, qtbot):
    panel._set_status("submitted")
    sql = "SELECT id FROM application_change WHERE application_id = ? ORDER BY id"
    first, last = (row[0] for row in round_.rows(sql, (alvesta,)))
    line = panel.history.rows.line(last)
    write(line.fields["on"], "29 januari 2018")
    assert round_.status(alvesta) == ("submitted", "2018-01-29")
    write(line.fields["said_then"], "på mötet")
    write(line.fields["on"], "32 januari")
    assert line.fields["on"].property("wrong")
    assert round_.status(alvesta) == ("submitted", "2018-01-29")
    press(qtbot, line, "Ta ur historiken")
    assert round_.status(alvesta) == ("draft", "2018-01-24")
    problems = []
    panel.page.problem.connect(lambda *said: problems.append(said[0]))
    press(qtbot, panel.history.rows.line(first), "Ta ur historiken")
    assert problems == ["Den enda noteringen står kvar."]


def test_a_co_applicant_is_found_by_its_name_and_shares(
    panel, board, round_, alvesta, write, qtbot, type_into
):
    found(panel.partners.box, qtbot, type_into, "lesse")
    sql = "SELECT id FROM co_applicant WHERE municipality_id = ?"
    row = round_.one(sql, (round_.places["Lessebo"],))
    share = panel.partners.rows.line(row).fields["share"]
    assert share.hasFocus()
    write(share, "400 000")
    assert panel.partners.left.text() == (
        "Andelarna är 50\u00a0000\u00a0kr mer än det sökta beloppet."
    )
    lines = {line.name: line for line in board.table.lines.rows_shown()}
    assert lines["Lessebo"].shares[0].id == alvesta
    press(qtbot, panel.partners.rows.line(row), "Ta bort den medsökande")
    assert panel.partners.left.text() == "350\u00a0000\u00a0kr blir kvar hos Alvesta"


def test_the_lead_is_no_co_applicant(panel, round_, qtbot, type_into):
    found(panel.partners.box, qtbot, type_into, "alvesta")
    assert round_.one("SELECT count(*) FROM co_applicant") == 1


def test_another_one_leads(panel, board, round_, alvesta, qtbot, type_into):
    found(panel.what.lead, qtbot, type_into, "tingsryd")
    assert kept(round_, "lead_municipality_id", alvesta) == (round_.places["Tingsryd"],)
    assert panel.title.text() == "Tingsryd"
    assert round_.one("SELECT municipality_id FROM co_applicant") == round_.places["Alvesta"]


def test_an_emptied_lead_stays(panel, round_, alvesta, page):
    panel.what.lead.setFocus()
    panel.what.lead.clear()
    panel.what.lead.setModified(True)
    panel.what.purpose.setFocus()
    assert panel.what.lead.text() == "Alvesta"
    assert kept(round_, "lead_municipality_id", alvesta) == (round_.places["Alvesta"],)


def test_the_next_step_shows_on_the_board(panel, board, round_, write, qtbot, type_into):
    write(panel.what.next_step, "stöd från oss")
    write(panel.what.next_due, "12 februari")
    found(panel.what.supported_by_id, qtbot, type_into, "karin")
    row = next(row for row in board.table.lines.rows_shown() if row.name == "Alvesta")
    assert row.step.words == "stöd från oss: Karin"
    assert str(row.step.due.start) == "2018-02-12"


def test_the_case_is_kept(panel, round_, alvesta, write):
    write(panel.case.own_case_number, "BiBK 2018:3")
    write(panel.case.funder_case_number, "KUR 2018/17")
    write(panel.case.case_officer, "Siri Falk")
    write(panel.case.political_decision, "Kulturnämnden § 7")
    write(panel.case.political_decision_on, "v. 7")
    names = "own_case_number, funder_case_number, case_officer, political_decision"
    assert kept(round_, names, alvesta) == (
        *("BiBK 2018:3", "KUR 2018/17", "Siri Falk"),
        "Kulturnämnden § 7",
    )
    assert kept(round_, "substr(political_decision_on, 1, 21)", alvesta) == (
        "2018-02-12/2018-02-18",
    )


def test_supplements_payments_and_reports(panel, board, round_, alvesta, write, qtbot):
    press(qtbot, panel.supplements, "Kompletteringar: Lägg till")
    line = panel.supplements.rows.line(round_.one("SELECT id FROM supplement"))
    assert line.fields["words"].hasFocus()
    write(line.fields["words"], "Nämndens beslut")
    write(line.fields["due"], "5 feb")
    row = next(row for row in board.table.lines.rows_shown() if row.name == "Alvesta")
    assert row.step.words == "komplettering: Nämndens beslut"
    write(line.fields["asked_on"], "")
    assert line.fields["asked_on"].property("wrong")
    press(qtbot, panel.payments, "Utbetalningar: Lägg till")
    paid = panel.payments.rows.line(round_.one("SELECT id FROM payment"))
    write(paid.fields["amount"], "300 tkr")
    paid.fields["received"].click()
    assert round_.rows("SELECT amount, received FROM payment") == [(30_000_000, 1)]
    press(qtbot, panel.reports, "Redovisningar: Lägg till")
    report = panel.reports.rows.line(round_.one("SELECT id FROM report"))
    write(report.fields["due"], "28 feb 2019")
    kind = report.fields["kind"]
    assert isinstance(kind, QComboBox)
    pick(kind, "Delredovisning")
    assert round_.rows("SELECT kind, substr(due, 1, 10) FROM report") == [("interim", "2019-02-28")]
    press(qtbot, report, "Ta bort redovisningen")
    assert round_.rows("SELECT id FROM report") == []


def test_files_are_attached_to_the_application(panel, round_, alvesta, tmp_path, qtbot):
    path = tmp_path / "budget.csv"
    path.write_text("a;b", encoding="utf-8")
    panel.files.ask = lambda: str(path)
    qtbot.mouseClick(panel.files.add_button, Qt.MouseButton.LeftButton)
    assert round_.rows("SELECT name, application_id FROM attachment") == [("budget.csv", alvesta)]


def test_deleted_it_closes_and_comes_back_by_undo(panel, board, window, round_, alvesta, qtbot):
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert not panel.isVisible() and round_.applications("Alvesta") == []
    assert window.toast.words.text() == "Borttaget: Alvesta, Bokbil"
    window.ui.action_undo.trigger()
    assert round_.one("SELECT share FROM co_applicant") == 25_000_000


def test_one_that_is_deleted_elsewhere_closes(panel, round_, alvesta):
    panel.what.purpose.setFocus()
    round_.store.delete(Application, alvesta)
    assert not panel.isVisible()


def test_the_others_of_the_same_are_a_click_away(panel, board, round_, alvesta):
    other = round_.apply("Alvesta", "idea", purpose="Meröppet")
    board.open_panel(alvesta)
    assert panel.others.isVisible()
    panel.others.chosen.emit(other)
    assert panel.about.text() == "Meröppet · med Tingsryd"


def test_typing_is_one_step_of_the_way_back(panel, window, round_, alvesta, write):
    write(panel.what.purpose, "Bokbil för två")
    assert window.ui.action_undo.text() == "Ångra: ändra ansökan Bokbil"
    window.ui.action_undo.trigger()
    assert kept(round_, "purpose", alvesta) == ("Bokbil",)
    assert panel.what.purpose.text() == "Bokbil"


def test_leaving_the_page_saves_what_was_just_typed(panel, window, round_, alvesta, type_into):
    panel.what.purpose.setFocus()
    panel.what.purpose.selectAll()
    type_into(panel.what.purpose, "Bokbuss")
    window.open_place("start")
    assert kept(round_, "purpose", alvesta) == ("Bokbuss",)


def test_internal_notes_stay_with_the_application_and_leave_in_no_list(
    panel, page, round_, alvesta, qtbot, type_into
):
    press(qtbot, panel.notes, "Interna anteckningar: Lägg till")
    line = panel.notes.rows.line(round_.one("SELECT id FROM internal_note"))
    assert line.fields["text"].hasFocus()
    type_into(line.fields["text"], "Osäkra på egeninsatsen")
    assert page.flush()
    names = "text, application_id, at"
    assert round_.rows(f"SELECT {names} FROM internal_note") == [
        ("Osäkra på egeninsatsen", alvesta, "2018-01-31")
    ]
    assert not any("Osäkra" in str(cell) for row in page.shown_list()[1] for cell in row)
