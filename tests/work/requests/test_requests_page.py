"""Förfrågningar as its user acts: keys and clicks in a real window, then the store is asked."""

import email
from datetime import date
from decimal import Decimal
from email.policy import default

import pytest
from asked_requests import on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.model import (
    Channel,
    Person,
    Plan,
    PlanKind,
    PriorityArea,
    Request,
    Series,
)
from bibk_desktop.work.requests.page import RequestsPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THEATRE = "Teaterföreställning"


class Acting:
    """A window on the requests, and what its user does there."""

    def __init__(self, window, qtbot, type_into, asking):
        self.window, self.qtbot, self.type, self.asking = window, qtbot, type_into, asking
        self.page: RequestsPage = window.page("requests")
        self.view = self.page.request
        self.table = self.view.table
        self.store = window.store

    def open(self, request):
        self.window.open_record("request", request)

    def at(self, place):
        """Put the keyboard on a municipality's row."""
        row = next(row for row in self.table.lines.rows_shown() if row.name == place)
        self.table.choose(row.target_id)
        self.table.setFocus()

    def key(self, key, widget=None, held=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(widget or QApplication.focusWidget(), key, held)

    def click(self, widget):
        """In its middle; a box to tick at its left end, where the box is."""
        middle = widget.rect().center()
        at = QPoint(8, middle.y()) if isinstance(widget, QCheckBox) else middle
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)

    def given(self, place):
        return self.asking.row(self.view.one.id, place).given

    def cell(self, place, title):
        """What stands in a row under a heading."""
        line = self.table.lines.line_of(lambda row: row.name == place)
        titles = [column.title for column in self.table.lines.columns]
        return self.table.lines.cell(line, titles.index(title)).text

    def figures(self):
        return [(card.figure(), card.caption()) for card in self.view.tally.cards]

    def undo_words(self):
        return self.window.ui.action_undo.text()


@pytest.fixture
def make(qtbot, type_into, asking):
    made = []

    def start(size=(1360, 860)):
        window = MainWindow(asking.store)
        qtbot.addWidget(window)
        window.resize(*size)
        window.open_place("requests")
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return Acting(window, qtbot, type_into, asking)

    yield start
    for window in made:
        window.close()


@pytest.fixture
def theatre(asking, make):
    """The window on one offer to all, late, with two answers."""
    asking.directors()
    request = asking.request(
        due=on("2018-01-25"), number_of="föreställningar", question="Vill ni ha den?"
    )
    asking.answer(request, "Karlshamn", number=Decimal(2), channel=Channel.meeting)
    asking.answer(request, "Olofström", "no", text="krock med lovet")
    acting = make()
    acting.open(request)
    return acting


# --- the list


def test_the_list_says_how_many_have_answered_and_what_is_late(asking, make):
    late = asking.request("Sen", due=on("2018-01-25"))
    asking.request("I tid", due=on("2018-02-25"))
    asking.request("Klar", closed_on=date(2018, 1, 20))
    asking.answer(late, "Växjö")
    acting = make()
    lines = acting.page.list.table.lines
    assert list(lines.headings().values()) == ["Öppna", "Stängda"]
    first = [lines.cell(1, column).text for column in range(4)]
    assert first == ["Sen", "1 av 13", "25 jan, 6 dagar sedan", "1 ja"]
    assert [lines.cell(line, 2).role for line in (1, 2)] == ["late", "text"]
    assert acting.page.list.header.subtitle.text() == "2 öppna · 1 försenad"


def test_enter_opens_a_request_and_the_trail_leads_back(asking, make):
    request = asking.request()
    acting = make()
    acting.page.list.table.setFocus()
    acting.key(Qt.Key.Key_Return)
    assert acting.view.one.id == request
    assert acting.window.windowTitle() == f"{THEATRE} – BiBK"
    acting.window.open_place("requests")
    assert acting.page.stack.currentWidget() is acting.page.list


def test_an_empty_list_offers_the_first_question(make):
    acting = make()
    assert acting.page.list.nothing.text().startswith("Inga förfrågningar än.")
    assert acting.page.first_focus() is acting.page.list.offer
    acting.click(acting.page.list.offer)
    assert acting.page.dialog.isVisible()


def test_a_filter_without_a_hit_offers_to_create_it(asking, make):
    asking.request()
    acting = make()
    acting.window.ui.action_find.trigger()
    acting.type(QApplication.focusWidget(), "Bokbuss")
    assert acting.page.list.offer.text() == "Skapa ”Bokbuss”"
    acting.click(acting.page.list.offer)
    assert acting.page.dialog.ui.title.text() == "Bokbuss"


def test_delete_removes_a_request_with_a_way_back(asking, make):
    asking.request()
    acting = make()
    acting.page.list.table.setFocus()
    acting.key(Qt.Key.Key_Delete)
    assert acting.store.rows("SELECT 1 FROM request") == []
    assert acting.window.toast.words.text() == f"Borttagen: {THEATRE}"
    acting.click(acting.window.toast.buttons[0])
    assert len(acting.store.rows("SELECT 1 FROM target")) == 13


# --- one request


def test_the_request_stands_as_in_the_picture(theatre):
    view = theatre.view
    assert view.header.title.text() == THEATRE
    assert view.header.line.words() == "Vill ni ha den? · senast 25 jan, 6 dagar sedan"
    assert view.header.line.is_late()
    assert view.header.line.width() > 300
    assert theatre.figures() == [
        ("2 av 13", "har svarat"),
        ("1", "ja · 2 föreställningar"),
        ("0", "kanske"),
        ("1", "nej"),
        ("11", "har inte svarat"),
    ]
    assert view.main.text() == "Påminn 11 som inte har svarat"
    titles = [column.title for column in theatre.table.lines.columns]
    wanted = ["Kommun", "Bibliotekschef", "Svar", "Antal och kommentar", "Hur", "När"]
    assert titles == wanted
    row = [theatre.cell("Karlshamn", title) for title in wanted]
    assert row == ["Karlshamn", "Maja Sjögren", "ja", "2 föreställningar", "på mötet", "24 jan"]
    assert theatre.cell("Olofström", "Antal och kommentar") == "krock med lovet"
    assert theatre.cell("Ronneby", "Svar") == "har inte svarat"
    assert theatre.cell("Tingsryd", "Bibliotekschef") == "vakant tf. Liv Moe"
    assert list(theatre.table.lines.headings().values()) == ["Blekinge", "Kronoberg"]


@pytest.mark.parametrize(("letter", "reply"), [("j", "yes"), ("n", "no"), ("k", "maybe")])
def test_one_letter_answers_for_the_row(theatre, letter, reply):
    theatre.at("Ronneby")
    theatre.type(theatre.table, letter)
    given = theatre.given("Ronneby")
    assert (given.reply, given.at, given.channel) == (reply, theatre.asking.today, "mail")
    assert theatre.table.current_row().name == "Ronneby"
    assert theatre.view.tally.cards[0].figure() == "3 av 13"


def test_ctrl_z_takes_the_answer_back_by_its_name(theatre):
    theatre.at("Ronneby")
    theatre.type(theatre.table, "j")
    assert theatre.undo_words() == "Ångra: anteckna svar från Ronneby: ja"
    theatre.window.ui.action_undo.trigger()
    assert theatre.given("Ronneby") is None
    assert theatre.cell("Ronneby", "Svar") == "har inte svarat"


def test_the_keys_stand_under_the_rows_and_can_be_clicked(theatre):
    theatre.at("Ronneby")
    keys = theatre.view.foot.keys
    assert keys.who.text() == "Ronneby:"
    said = [hint.accessibleName() for hint in keys.hints()]
    assert said == ["ja (J)", "nej (N)", "kanske (K)", "skriv svar (Enter)"]
    theatre.click(keys.hints()[0])
    assert theatre.given("Ronneby").reply == "yes"


def test_answers_by_key_come_as_was_last_chosen(theatre):
    channel = theatre.view.foot.channel
    assert channel.text() == "Svaren kom: mejl"
    phone = next(a for a in channel.menu().actions() if a.text() == "Telefon")
    phone.trigger()
    theatre.at("Ronneby")
    theatre.type(theatre.table, "j")
    assert theatre.given("Ronneby").channel == "phone"


def test_delete_takes_an_answer_back_with_a_toast(theatre):
    theatre.at("Karlshamn")
    theatre.key(Qt.Key.Key_Delete)
    assert theatre.given("Karlshamn") is None
    assert theatre.window.toast.words.text() == "Svaret från Karlshamn är borttaget"
    theatre.click(theatre.window.toast.buttons[0])
    assert theatre.given("Karlshamn").number == 2


def test_delete_on_a_row_without_an_answer_does_nothing(theatre):
    before = theatre.undo_words()
    theatre.at("Ronneby")
    theatre.key(Qt.Key.Key_Delete)
    assert theatre.undo_words() == before


def test_a_card_shows_its_rows_and_escape_shows_all_again(theatre):
    theatre.click(theatre.view.tally.cards[3])
    assert [row.name for row in theatre.table.lines.rows_shown()] == ["Olofström"]
    assert theatre.view.foot.all.text() == "Visa alla (1 av 13 visas)"
    theatre.table.setFocus()
    theatre.key(Qt.Key.Key_Escape)
    assert len(theatre.table.lines.rows_shown()) == 13
    assert theatre.view.foot.all.isHidden()


def test_an_answer_that_leaves_the_card_leaves_its_rows(theatre):
    theatre.click(theatre.view.tally.cards[4])
    theatre.at("Ronneby")
    theatre.type(theatre.table, "j")
    assert "Ronneby" not in [row.name for row in theatre.table.lines.rows_shown()]


def test_the_menu_of_a_row_answers_and_leads_to_municipality_and_director(theatre):
    theatre.at("Karlshamn")
    menu = theatre.view.answering.menu(theatre.view.one, theatre.table.current_row(), theatre.view)
    said = [action.text() for action in menu.actions()]
    answers = ["ja\tJ", "nej\tN", "kanske\tK", "skriv svar\tEnter", "ta bort svaret\tDelete"]
    assert said == [*answers, "", "Karlshamn ›", "Maja Sjögren ›"]
    menu.actions()[1].trigger()
    assert theatre.given("Karlshamn").reply == "no"
    menu.actions()[-2].trigger()
    assert theatre.window.current_page() is theatre.window.page("places")


# --- the editor


def test_enter_writes_an_answer_in_place_as_one_step(theatre):
    theatre.at("Ronneby")
    theatre.key(Qt.Key.Key_Return)
    editor = theatre.view.editor
    assert editor.isVisible()
    theatre.key(Qt.Key.Key_Right)
    theatre.key(Qt.Key.Key_Right)
    theatre.key(Qt.Key.Key_Tab)
    theatre.type(QApplication.focusWidget(), "3")
    theatre.key(Qt.Key.Key_Tab)
    theatre.type(QApplication.focusWidget(), "gärna i maj")
    theatre.key(Qt.Key.Key_Return)
    assert not editor.isVisible()
    given = theatre.given("Ronneby")
    assert (given.reply, given.number, given.text) == ("maybe", 3, "gärna i maj")
    assert QApplication.focusWidget() is theatre.table
    theatre.window.ui.action_undo.trigger()
    assert theatre.given("Ronneby") is None


def test_who_how_and_when_are_written_in_the_editor(theatre):
    ossian = theatre.asking.person("Ossian Bly")
    theatre.at("Karlshamn")
    theatre.key(Qt.Key.Key_Return)
    ui = theatre.view.editor.ui
    ui.person_id.setFocus()
    theatre.type(ui.person_id, "Ossi")
    theatre.key(Qt.Key.Key_Return, ui.person_id)
    assert theatre.view.editor.isVisible()
    ui.channel.setFocus()
    theatre.type(ui.channel, "Te")
    ui.at.setFocus()
    ui.at.selectAll()
    theatre.type(ui.at, "22 jan")
    theatre.key(Qt.Key.Key_Return, ui.at)
    given = theatre.given("Karlshamn")
    assert (given.person_id, given.channel, given.at) == (ossian, "phone", date(2018, 1, 22))
    assert given.number == 2
    line = theatre.table.lines.line_of(lambda row: row.name == "Karlshamn")
    assert theatre.table.lines.cell(line, 4).detail == "Ossian Bly"


def test_escape_leaves_the_answer_as_it_was(theatre):
    theatre.at("Karlshamn")
    theatre.key(Qt.Key.Key_Return)
    theatre.view.editor.ui.number.setFocus()
    theatre.type(theatre.view.editor.ui.number, "9")
    theatre.key(Qt.Key.Key_Escape)
    assert not theatre.view.editor.isVisible()
    assert theatre.given("Karlshamn").number == 2


def test_a_wrong_date_is_marked_kept_and_stores_nothing(theatre):
    theatre.at("Karlshamn")
    theatre.key(Qt.Key.Key_Return)
    ui = theatre.view.editor.ui
    ui.at.setFocus()
    ui.at.selectAll()
    theatre.type(ui.at, "31 feb")
    theatre.key(Qt.Key.Key_Return, ui.at)
    assert ui.at.property("wrong")
    assert ui.at.text() == "31 feb"
    assert theatre.given("Karlshamn").at == date(2018, 1, 24)
    theatre.window.open_place("requests")
    theatre.open(theatre.view.one.id)
    assert ui.at.isVisible()
    assert ui.at.text() == "31 feb"


def test_leaving_the_editor_for_another_row_or_place_stores_it(theatre):
    theatre.at("Ronneby")
    theatre.key(Qt.Key.Key_Return)
    theatre.type(theatre.view.editor.ui.text, "ring igen")
    assert theatre.page.unsaved()
    theatre.at("Växjö")
    assert theatre.given("Ronneby").text == "ring igen"
    theatre.key(Qt.Key.Key_Return)
    theatre.type(theatre.view.editor.ui.text, "också")
    theatre.window.open_place("start")
    assert theatre.given("Växjö").text == "också"
    assert not theatre.page.unsaved()


def test_an_editor_opened_and_left_untouched_answers_nothing(theatre):
    theatre.at("Ronneby")
    theatre.key(Qt.Key.Key_Return)
    theatre.at("Växjö")
    assert theatre.given("Ronneby") is None


def test_a_figure_on_the_row_begins_the_number(theatre):
    theatre.at("Ronneby")
    theatre.type(theatre.table, "1")
    theatre.type(QApplication.focusWidget(), "2")
    theatre.key(Qt.Key.Key_Return)
    assert (theatre.given("Ronneby").reply, theatre.given("Ronneby").number) == ("yes", 12)


def test_a_line_break_in_an_answer_in_words_takes_shift(asking, make):
    request = asking.request("Punkter", asks="text")
    acting = make()
    acting.open(request)
    acting.at("Ronneby")
    acting.key(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    acting.type(field, "Bokbussar")
    acting.key(Qt.Key.Key_Return, field, SHIFT)
    acting.type(field, "* och film *")
    acting.key(Qt.Key.Key_Return, field)
    assert acting.cell("Ronneby", "Svar") == "Bokbussar * och film *"
    acting.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget().toPlainText() == "Bokbussar\n* och film *"


# --- other things asked for


def test_days_are_answered_by_their_figures_and_the_tally_follows(asking, make):
    request = asking.request("Datum", "options", ("2018-09-05", "2018-09-12", "2018-09-19"))
    acting = make()
    acting.open(request)
    for place, keys in (("Växjö", "12"), ("Ljungby", "2"), ("Ronneby", "n")):
        acting.at(place)
        acting.type(acting.table, keys)
    assert [acting.cell("Växjö", day) for day in ("5 sep", "12 sep", "19 sep")] == ["✓", "✓", "–"]
    assert acting.cell("Ronneby", "Svar") == "nej"
    assert acting.figures()[1:4] == [("1", "5 sep"), ("2", "12 sep · flest"), ("0", "19 sep")]
    acting.at("Växjö")
    acting.type(acting.table, "1")
    assert acting.cell("Växjö", "5 sep") == "–"


def test_a_number_is_what_stands_in_the_answer(asking, make):
    request = asking.request("Antal", "number", number_of="deltagare")
    acting = make()
    acting.open(request)
    acting.at("Växjö")
    acting.type(acting.table, "3")
    acting.key(Qt.Key.Key_Return)
    assert acting.cell("Växjö", "Svar") == "3 deltagare"
    assert acting.figures()[1] == ("3", "deltagare")


def test_a_poll_becomes_a_meeting_and_closes(asking, make):
    asking.store.add(Series(name="Chefsmöten", meeting_name="Chefsmöte"))
    request = asking.request("Datum", "options", ("2018-09-05", "2018-09-12"), places=("Växjö",))
    acting = make()
    acting.open(request)
    acting.at("Växjö")
    acting.type(acting.table, "2")
    assert acting.view.book.isVisible()
    acting.click(acting.view.book)
    dialog = acting.view.dialog
    assert dialog.ui.option.currentText() == "12 sep · 1 av 1 kan"
    dialog.ui.series.setCurrentIndex(dialog.ui.series.findText("Chefsmöten"))
    dialog.ui.series.activated.emit(1)
    acting.click(dialog.action)
    [(title, at)] = acting.store.rows("SELECT title, substr(at, 1, 10) FROM meeting")
    assert (title, at) == ("Chefsmöte", "2018-09-12")
    assert asking.sheet(request).closed_on == asking.today
    assert "boka 12 sep" in acting.undo_words()


# --- reminding, sending, closing


@pytest.fixture
def saved(theatre, tmp_path):
    """Where the exporter puts files, without its dialog."""
    paths = []

    def ask(title, where, kinds):
        paths.append(tmp_path / where.name)
        return paths[-1]

    theatre.window.exporter.ask = ask
    return paths


def test_the_reminder_is_one_draft_with_blind_receivers_and_is_logged(theatre, saved):
    theatre.click(theatre.view.main)
    theatre.qtbot.waitUntil(lambda: bool(theatre.asking.sheet(theatre.view.one.id).reminded))
    [path] = saved
    assert path.name == f"2018-01-31 Påminnelse – {THEATRE}.eml"
    made = email.message_from_bytes(path.read_bytes(), policy=default)
    assert made["X-Unsent"] == "1"
    blind = sorted(address.addr_spec for address in made["Bcc"].addresses)
    assert blind == [
        *("ebba@exempel.se", "liv@exempel.se", "nora@exempel.se"),
        *("signe@exempel.se", "siri@exempel.se"),
    ]
    assert theatre.store.rows("SELECT receivers FROM reminder") == [(5,)]
    assert theatre.view.tally.cards[4].nearest().startswith("påminda 31 jan, ")
    assert theatre.undo_words() == f"Ångra: anteckna påminnelse: {THEATRE}"


def test_those_whom_no_mail_reaches_are_named_in_a_banner_and_in_their_rows(theatre, saved):
    theatre.click(theatre.view.main)
    [banner] = theatre.window.ui.banners.banners()
    assert "Sölvesborg" in banner.happened.text()
    assert "Ronneby" not in banner.happened.text()
    line = theatre.table.lines.line_of(lambda row: row.name == "Sölvesborg")
    assert theatre.table.lines.cell(line, 1).detail == "adress saknas"
    theatre.qtbot.waitUntil(lambda: not theatre.window.ui.tasks.running())


def test_a_reminder_that_is_not_written_is_not_logged(theatre, tmp_path):
    theatre.window.exporter.ask = lambda title, where, kinds: None
    theatre.click(theatre.view.main)
    theatre.window.exporter.ask = lambda *_: tmp_path / "saknas" / "x.eml"
    theatre.click(theatre.view.main)
    theatre.qtbot.waitUntil(lambda: not theatre.window.ui.tasks.running())
    theatre.qtbot.waitUntil(lambda: len(theatre.window.ui.banners.banners()) == 2)
    assert theatre.store.rows("SELECT 1 FROM reminder") == []


def test_where_nobody_can_be_reached_no_file_is_asked_for(asking, make):
    request = asking.request(places=("Sölvesborg",))
    acting = make()
    acting.open(request)
    acting.window.exporter.ask = lambda *_: pytest.fail("no file is to be made")
    acting.click(acting.view.main)
    assert len(acting.window.ui.banners.banners()) == 1


def test_a_new_question_is_mailed_and_then_counts_as_sent(theatre, saved):
    request = theatre.asking.request("Utkast", sent=None)
    theatre.open(request)
    assert theatre.view.main.text() == "Mejla frågan till 13"
    theatre.click(theatre.view.main)
    sheet = lambda: theatre.asking.sheet(request)  # noqa: E731
    theatre.qtbot.waitUntil(lambda: sheet().sent_on == theatre.asking.today)
    assert theatre.view.main.text() == "Påminn 13 som inte har svarat"


def test_when_all_have_answered_the_filled_button_closes(asking, make):
    request = asking.request(places=("Ronneby",))
    acting = make()
    acting.open(request)
    acting.at("Ronneby")
    acting.type(acting.table, "j")
    assert acting.view.main.isHidden()
    acting.click(acting.view.close_it)
    assert asking.sheet(request).closed_on == asking.today
    assert acting.view.header.line.words() == "stängd 31 jan"


def test_one_link_closes_and_opens_again(theatre):
    settle = theatre.view.foot.settle
    theatre.click(settle)
    assert theatre.view.one.closed_on == theatre.asking.today
    assert not theatre.view.header.line.is_late()
    assert settle.text() == "Öppna igen"
    theatre.click(settle)
    assert theatre.view.one.closed_on is None


def test_a_question_asked_in_another_way_is_marked_as_sent(asking, make):
    request = asking.request(sent=None)
    acting = make()
    acting.open(request)
    assert acting.view.foot.settle.text() == "Markera som skickad"
    acting.click(acting.view.foot.settle)
    assert asking.sheet(request).sent_on == asking.today
    assert acting.view.foot.settle.text() == "Stäng förfrågan"


def test_what_the_request_offers_stands_among_the_commands(theatre):
    said = [command.words for command in theatre.page.commands()]
    assert said == [
        "Påminn 11 som inte har svarat",
        *("Om förfrågan", "Kopiera adresser", "Klistra in svar", "Stäng förfrågan", "Ny förfrågan"),
    ]


def test_addresses_of_the_rows_shown_are_copied(theatre):
    theatre.click(theatre.view.tally.cards[0])
    theatre.click(theatre.view.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied == "maja@exempel.se; olle@exempel.se"
    assert theatre.view.foot.keys.who.text() == "2 adresser kopierade."


# --- pasting


def test_pasted_answers_are_shown_first_and_stored_in_one_step(theatre):
    lines = ["Ronneby: ja, 2", "Karlshamn: nej", "Växjö har inte bestämt sig"]
    lines.append("Olofström: nej, krock med lovet")
    QGuiApplication.clipboard().setText("\n".join(lines))
    theatre.click(theatre.view.paste)
    dialog = theatre.view.dialog
    becomes = [dialog.table.lines.cell(line, 3).text for line in range(4)]
    assert becomes == ["nytt svar", "ändrar ”ja”", "förstås inte", "som förut"]
    assert dialog.action.text() == "Läs in 2 svar"
    assert theatre.given("Ronneby") is None
    theatre.click(dialog.action)
    assert (theatre.given("Ronneby").reply, theatre.given("Ronneby").number) == ("yes", 2)
    assert theatre.given("Karlshamn").reply == "no"
    assert theatre.undo_words() == f"Ångra: läsa in 2 svar: {THEATRE}"
    theatre.window.ui.action_undo.trigger()
    assert theatre.given("Ronneby") is None
    assert theatre.given("Karlshamn").reply == "yes"


def test_a_clipboard_of_something_else_stays_there_and_typing_is_read_at_once(theatre):
    QGuiApplication.clipboard().setText("https://exempel.se")
    theatre.click(theatre.view.paste)
    dialog = theatre.view.dialog
    assert dialog.ui.pasted.toPlainText() == ""
    assert not dialog.action.isEnabled()
    theatre.type(dialog.ui.pasted, "Ronneby: kanske")
    assert dialog.action.isEnabled()
    theatre.click(dialog.cancel)
    assert theatre.given("Ronneby") is None


def test_a_wrong_day_in_the_paste_is_marked_and_nothing_is_stored(theatre):
    QGuiApplication.clipboard().setText("Ronneby: ja")
    theatre.click(theatre.view.paste)
    dialog = theatre.view.dialog
    dialog.ui.at.setText("31 feb")
    theatre.click(dialog.action)
    assert dialog.isVisible()
    assert dialog.ui.at.property("wrong")
    assert theatre.given("Ronneby") is None


# --- a new request


def test_ctrl_n_asks_what_is_to_be_created_and_opens_it(asking, make):
    acting = make()
    acting.window.ui.action_new.trigger()
    dialog = acting.page.dialog
    ui = dialog.ui
    acting.type(ui.title, "Bokbuss till salu")
    acting.type(ui.question, "Vill ni köpa *den*?")
    acting.type(ui.due, "16 feb")
    blekinge = dialog.whom.findChildren(QWidget)[1]
    acting.click(blekinge)
    acting.click(dialog.action)
    [(title, question, sent)] = acting.store.rows("SELECT title, question, sent_on FROM request")
    assert (title, sent) == ("Bokbuss till salu", None)
    assert question == "Vill ni köpa \\*den\\*?"
    assert acting.view.header.title.text() == title
    one = acting.view.one
    assert {row.county for row in one.asked} == {"Blekinge"}
    assert one.due.start == date(2018, 2, 16)
    assert acting.view.header.line.words().endswith("inte skickad än")
    assert acting.undo_words() == "Ångra: skapa förfrågan Bokbuss till salu"


def test_what_is_wrong_in_a_new_request_is_marked_and_nothing_is_stored(asking, make):
    acting = make()
    dialog = acting.page.ask_new("")
    dialog.ui.asks.setCurrentIndex(dialog.ui.asks.findText("Flera alternativ"))
    dialog.ui.asks.activated.emit(0)
    acting.type(dialog.ui.options, "bara ett")
    acting.type(dialog.ui.due, "31 feb")
    acting.click(dialog.action)
    wrong = (dialog.ui.title, dialog.ui.options, dialog.ui.due)
    assert all(field.property("wrong") for field in wrong)
    assert acting.store.rows("SELECT 1 FROM request") == []


def test_days_in_a_new_request_make_it_a_poll(asking, make):
    acting = make()
    dialog = acting.page.ask_new("Datum")
    dialog.ui.asks.setCurrentIndex(dialog.ui.asks.findText("Flera alternativ"))
    dialog.ui.asks.activated.emit(0)
    dialog.ui.options.setPlainText("5 september\n12 september kl. 9.30")
    acting.click(dialog.action)
    assert acting.store.rows("SELECT kind, asks FROM request") == [("date_poll", "options")]
    assert acting.view.one.is_poll


# --- all about it


def test_the_form_beside_the_rows_saves_as_it_is_typed(theatre):
    theatre.click(theatre.view.foot.about)
    ui = theatre.view.about.ui
    assert ui.title.hasFocus()
    ui.due.setFocus()
    ui.due.selectAll()
    theatre.type(ui.due, "i höst")
    theatre.view.table.setFocus()
    assert theatre.view.one.due.words == "i höst"
    assert theatre.view.header.line.words() == "Vill ni ha den? · hösten"
    theatre.window.ui.action_undo.trigger()
    assert theatre.view.one.due.start == date(2018, 1, 25)


def test_a_wrong_last_day_is_marked_and_the_store_keeps_the_old_one(theatre):
    theatre.view.open_about()
    due = theatre.view.about.ui.due
    due.setFocus()
    due.selectAll()
    theatre.type(due, "31 feb")
    theatre.view.table.setFocus()
    assert due.property("wrong")
    assert due.text() == "31 feb"
    assert theatre.view.one.due.start == date(2018, 1, 25)


def test_a_title_of_three_hundred_characters_is_kept_and_cut_only_on_the_screen(theatre):
    theatre.view.open_about()
    title = theatre.view.about.ui.title
    title.setFocus()
    title.selectAll()
    theatre.type(title, "å" * 300)
    theatre.view.table.setFocus()
    assert theatre.view.one.title == "å" * 300
    assert theatre.window.width() == 1360


def test_a_municipality_is_taken_out_and_put_back(theatre):
    theatre.view.open_about()
    targets = theatre.view.about.targets
    karlshamn = targets.boxes[theatre.asking.places["Karlshamn"]]
    theatre.click(karlshamn)
    assert "Karlshamn" not in [row.name for row in theatre.view.one.asked]
    assert "svaret försvann också" in theatre.window.toast.words.text()
    assert theatre.view.tally.cards[0].figure() == "1 av 12"
    theatre.window.ui.action_undo.trigger()
    assert karlshamn.isChecked()
    assert theatre.given("Karlshamn").number == 2


def test_all_are_asked_with_one_click(asking, make):
    request = asking.request(places=("Ronneby",))
    acting = make()
    acting.open(request)
    acting.view.open_about()
    acting.click(acting.view.about.targets.everybody)
    assert len(acting.view.one.asked) == 13
    assert acting.view.about.targets.everybody.isHidden()


def test_options_are_edited_added_and_removed(asking, make):
    request = asking.request("Datum", "options", ("2018-09-05", "2018-09-12"))
    acting = make()
    acting.open(request)
    acting.view.open_about()
    card = acting.view.about.options
    first = card.lines[0].text
    first.setFocus()
    first.selectAll()
    acting.type(first, "6 september")
    card.new.setFocus()
    assert [option.at.start.day for option in asking.sheet(request).options] == [6, 12]
    acting.type(card.new, "3 oktober")
    acting.key(Qt.Key.Key_Return, card.new)
    labels = [option.label(asking.today) for option in asking.sheet(request).options]
    assert labels == ["6 sep", "12 sep", "3 okt"]
    card.remove(acting.view.one.options[1])
    assert [column.title for column in acting.table.lines.columns][3:5] == ["6 sep", "3 okt"]
    acting.window.ui.action_undo.trigger()
    assert len(asking.sheet(request).options) == 3


def test_a_priority_area_is_set_and_taken_off(asking, make):
    plan = asking.store.add(Plan(name="Regional plan", kind=PlanKind.regional_plan))
    area = asking.store.add(PriorityArea(plan_id=plan, name="Digital delaktighet"))
    request = asking.request()
    acting = make()
    acting.open(request)
    acting.view.open_about()
    box = acting.view.about.areas.boxes[area]
    acting.click(box)
    link = "SELECT priority_area_id, request_id FROM priority_area_link"
    assert acting.store.rows(link) == [(area, request)]
    assert acting.undo_words() == "Ångra: sätta insatsområde Digital delaktighet"
    acting.click(box)
    assert acting.store.rows(link) == []
    acting.window.ui.action_undo.trigger()
    assert box.isChecked()


def test_escape_closes_the_form_and_the_rows_have_the_keyboard(theatre):
    theatre.view.open_about()
    theatre.key(Qt.Key.Key_Escape)
    assert not theatre.view.halves.is_open()
    assert theatre.table.hasFocus()


# --- small windows, other pages


def test_when_narrow_the_form_stands_in_the_place_of_the_rows(asking, make):
    request = asking.request()
    acting = make((1000, 720))
    acting.open(request)
    acting.view.open_about()
    assert not acting.view.card.isVisible()
    acting.view.close_about()
    assert acting.view.card.isVisible()


def test_a_request_deleted_elsewhere_gives_way_to_the_list(theatre):
    theatre.window.store.delete(Request, theatre.view.one.id)
    assert theatre.page.stack.currentWidget() is theatre.page.list
    assert theatre.window.windowTitle() == "Förfrågningar – BiBK"


def test_a_director_who_gets_an_address_elsewhere_can_be_reached_at_once(theatre):
    person = theatre.asking.director("Iris Håkansson", "Sölvesborg")
    theatre.store.change(Person, person, email="iris@exempel.se")
    row = next(row for row in theatre.view.one.asked if row.name == "Sölvesborg")
    assert row.is_reachable
    assert theatre.cell("Sölvesborg", "Bibliotekschef") == "Iris Håkansson"


def test_the_lists_go_to_excel_as_they_are_shown(theatre):
    title, rows = theatre.page.shown_list()
    assert title == THEATRE
    heads = ["Län", "Kommun", "Bibliotekschef", "Svar", "Antal", "Kommentar", "Vem", "Hur", "När"]
    assert rows[0] == heads
    karlshamn = ["Blekinge", "Karlshamn", "Maja Sjögren", "ja", Decimal(2), "", ""]
    assert rows[1] == [*karlshamn, "på mötet", date(2018, 1, 24)]
    assert len(rows) == 14
    theatre.click(theatre.view.tally.cards[3])
    assert len(theatre.page.shown_list()[1]) == 2
    theatre.window.open_place("requests")
    title, rows = theatre.page.shown_list()
    assert (title, rows[1][:2]) == ("Förfrågningar", [THEATRE, "2 av 13"])


def test_every_field_has_a_name_for_those_who_listen(theatre):
    theatre.view.open_about()
    theatre.at("Ronneby")
    theatre.key(Qt.Key.Key_Return)
    dialogs = [theatre.page.ask_new(""), theatre.view.ask_paste()]
    for part in (theatre.page, *dialogs):
        for widget in part.findChildren(QWidget):
            takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if takes and widget.isVisible():
                buddies = [b for b in part.findChildren(QWidget) if _is_buddy(b, widget)]
                named = widget.accessibleName() or buddies or _text_of(widget)
                assert named, f"{widget.objectName()} {widget}"


def _is_buddy(label, widget):
    return getattr(label, "buddy", lambda: None)() is widget


def _text_of(widget):
    return getattr(widget, "text", lambda: "")() if hasattr(widget, "clicked") else ""


def test_filling_the_page_writes_nothing(theatre):
    steps = theatre.store.rows("SELECT count(*) FROM step")
    theatre.view.open_about()
    theatre.page.reload()
    theatre.view.close_about()
    theatre.window.open_place("start")
    theatre.window.open_place("requests")
    assert theatre.store.rows("SELECT count(*) FROM step") == steps


def test_letters_typed_in_the_editor_of_a_poll_become_the_comment(asking, make):
    request = asking.request("Datum", "options", ("2018-09-05", "2018-09-12"))
    acting = make()
    acting.open(request)
    acting.at("Växjö")
    acting.key(Qt.Key.Key_Return)
    acting.type(QApplication.focusWidget(), "b")
    acting.type(QApplication.focusWidget(), "ara på kvällen")
    acting.key(Qt.Key.Key_Return)
    assert acting.cell("Växjö", "Kommentar") == "bara på kvällen"
    assert [acting.cell("Växjö", day) for day in ("5 sep", "12 sep")] == ["–", "–"]


def test_when_the_editor_has_stored_an_answer_all_is_said_to_be_saved(theatre):
    theatre.at("Ronneby")
    theatre.key(Qt.Key.Key_Return)
    theatre.type(theatre.view.editor.ui.text, "ring igen")
    assert "Sparar" in theatre.window.ui.rail.state.text()
    theatre.key(Qt.Key.Key_Return)
    assert theatre.given("Ronneby").text == "ring igen"
    assert "Sparar" not in theatre.window.ui.rail.state.text()


def test_a_new_request_is_made_from_any_field_by_ctrl_enter(make):
    acting = make()
    acting.page.new_record()
    dialog, ui = acting.page.dialog, acting.page.dialog.ui
    dialog.activateWindow()
    acting.qtbot.waitUntil(dialog.isActiveWindow)
    acting.type(ui.title, "Julfika")
    acting.type(ui.question, "Vilka dagar passar?")
    acting.key(Qt.Key.Key_Return, ui.question, CTRL)
    assert acting.store.rows("SELECT title, question FROM request") == [
        ("Julfika", "Vilka dagar passar?")
    ]
    assert acting.view.one.name == "Julfika"
