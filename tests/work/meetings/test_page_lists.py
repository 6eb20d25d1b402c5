"""The lists of the meetings' page, the dialog that creates, the register, the series."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, ItemKind, Meeting, Outcome, OutcomeKind
from bibk_desktop.work.meetings.lists import meetings

KEY = Qt.Key


@pytest.fixture
def page(window, held):
    """The page with one series and one meeting."""
    return window.page("meetings")


def ask(window):
    """Ctrl+N."""
    window.ui.action_new.trigger()
    return window.page("meetings").dialog


def test_ctrl_n_creates_a_meeting_whose_series_gives_name_and_leader(
    window, page, store, held, qtbot
):
    dialog = ask(window)
    assert dialog.ui.title.text() == "Chefsmöte"
    qtbot.keyClicks(dialog.ui.at, "15 mars 9.30-15")
    qtbot.keyClicks(dialog.ui.place, "Ronneby")
    qtbot.keyClick(dialog.ui.place, KEY.Key_Return)
    sql = "SELECT title, place, series_id, chair_id, substr(at, 1, 10) FROM meeting ORDER BY id"
    made = store.rows(sql)[-1]
    assert made == ("Chefsmöte", "Ronneby", held.series, held.persons["Karin"], "2018-03-15")
    assert page.deck.currentWidget() is page.view
    assert page.view.header.title.text() == "Chefsmöte, Ronneby"


def test_a_new_meeting_begins_with_what_is_chosen_of_the_last_agenda(
    window, page, store, held, qtbot
):
    def items(meeting):
        sql = (
            "SELECT i.title, i.kind, coalesce(p.title, ''), i.text FROM item i LEFT JOIN item p"
            " ON p.id = i.parent_id WHERE i.meeting_id = ? ORDER BY i.position, i.id"
        )
        return store.rows(sql, (meeting,))

    store.change(Item, held.items[0], text="att göra: Ebba skickar listan")
    for parent, title, kind in (
        (held.items[1], "B1", ItemKind.information),
        (None, "Laget runt", ItemKind.round),
        (None, "Bilaga 1", ItemKind.appendix),
    ):
        store.add(
            Item(meeting_id=held.meeting, parent_id=parent, title=title, kind=kind, position=9)
        )
    dialog = ask(window)
    choice = dialog.agenda
    assert choice.head.text() == "Dagordning från 24 januari 2018 · 4 av 4"
    said = [(row.text.strip(), row.end, row.done) for row in choice.rows.rows()]
    assert said == [
        ("A", "", True),
        ("B", "", True),
        ("B1", "information", True),
        ("Laget runt", "laget runt", True),
    ]
    choice.rows.setFocus()
    choice.rows.choose(held.items[1])
    qtbot.keyClick(choice.rows, KEY.Key_Space)
    assert choice.head.text().endswith("3 av 4")
    dialog.ui.at.setText("15 mars")
    dialog.action.click()
    made = page.view.id
    assert items(made) == [
        ("A", "item", "", ""),
        ("B1", "information", "", ""),
        ("Laget runt", "round", "", ""),
    ]
    store.undo()
    assert items(made) == [] and store.rows("SELECT count(*) FROM meeting") == [(1,)]
    dialog = ask(window)
    dialog.agenda.all.click()
    dialog.ui.at.setText("15 mars")
    dialog.action.click()
    assert items(page.view.id) == []


def test_what_stood_on_the_two_last_agendas_is_ticked(window, page, store, held):
    later = store.add(
        Meeting(title="Chefsmöte", at=FuzzyDate.day(date(2018, 1, 30)), series_id=held.series)
    )
    for title, kind in (("a", ItemKind.item), ("Nytt", ItemKind.item), ("Lunch", ItemKind.pause)):
        store.add(Item(meeting_id=later, title=title, kind=kind))
    rows = ask(window).agenda.rows.rows()
    assert [(row.text, row.done) for row in rows] == [("a", True), ("Nytt", False), ("Lunch", True)]
    dialog = page.dialog
    dialog.ui.series.setCurrentIndex(0)
    dialog.ui.series.activated.emit(0)
    assert not dialog.agenda.isVisible()


def test_the_dialog_says_which_day_is_meant(window, page, qtbot):
    dialog = ask(window)
    qtbot.keyClicks(dialog.ui.at, "22 jan")
    assert dialog.meant.text() == "måndag 22 januari 2018"
    qtbot.keyClicks(dialog.ui.at, " och")
    assert dialog.meant.text() == ""
    dialog.reject()


def test_a_wrong_date_is_marked_and_nothing_is_created(window, page, store, qtbot):
    dialog = ask(window)
    qtbot.keyClicks(dialog.ui.at, "32 januari")
    dialog.action.click()
    assert dialog.isVisible() and dialog.ui.at.property("wrong")
    assert dialog.ui.at.text() == "32 januari"
    assert store.rows("SELECT count(*) FROM meeting") == [(1,)]
    dialog.reject()


def test_coming_meetings_stand_first_nearest_first_then_the_newest(page, store, held):
    for day in (date(2018, 5, 30), date(2018, 3, 15), date(2017, 9, 20)):
        store.add(Meeting(title="Chefsmöte", at=FuzzyDate.day(day), series_id=held.series))
    store.add(Meeting(title="Annat", at=FuzzyDate.day(date(2018, 2, 2))))
    days = [row.at.start.isoformat() for row in page.meetings.table.lines.rows_shown()]
    assert days == ["2018-02-02", "2018-03-15", "2018-05-30", "2018-01-24", "2017-09-20"]
    box = page.meetings.series
    box.setCurrentIndex(box.findData(held.series))
    box.activated.emit(box.currentIndex())
    assert len(page.meetings.table.lines.rows_shown()) == 4
    page.meetings.filter.setText("annat")
    assert page.meetings.nothing.text() == "Inget passar filtret."


def test_delete_in_the_list_takes_a_meeting_away_with_a_way_back(page, store, window):
    page.meetings.table.setFocus()
    QTest.keyClick(page.meetings.table, KEY.Key_Delete)
    assert store.rows("SELECT count(*) FROM meeting") == [(0,)]
    assert window.toast.isVisible()
    store.undo()
    assert store.rows("SELECT count(*) FROM item") == [(2,)]


def test_the_register_names_decisions_by_day_and_number_and_leads_there(page, store, held):
    found = Outcome(
        kind=OutcomeKind.decision,
        meeting_id=held.meeting,
        item_id=held.items[1],
        number=2,
        text="Vi börjar i mars",
        created_on=date(2018, 1, 24),
    )
    store.add(found)
    page.tabs.choose("decisions")
    row = page.decisions.table.current_row()
    assert (row.label, row.text, row.item) == ("2018-01-24:2", "Vi börjar i mars", "B")
    QTest.keyClick(page.decisions.table, KEY.Key_Return)
    assert page.deck.currentWidget() is page.view
    assert page.view.agenda.view.current_id() == held.items[1]


def test_the_list_goes_out_as_it_is_shown(page):
    title, rows = page.shown_list()
    assert title == "Möten"
    assert rows[0][:3] == ["Datum", "Möte", "Mötesserie"]
    assert rows[1][1:3] == ["Chefsmöte, Korrö", "Chefsmöten"]


def test_a_series_is_created_named_and_given_members(window, page, store, held, qtbot, type_into):
    page.tabs.choose("series")
    window.ui.action_new.trigger()
    ui = page.series.detail.ui
    type_into(ui.name, "Barnnätverket")
    ui.minutes.setCurrentIndex(ui.minutes.findData("formal"))
    ui.minutes.activated.emit(ui.minutes.currentIndex())
    ui.shows_not_represented.click()
    assert page.flush()
    sql = "SELECT id, minutes, shows_not_represented FROM series WHERE name = 'Barnnätverket'"
    made, minutes, shows = store.rows(sql)[0]
    assert (minutes, shows) == ("formal", 1)
    place = page.series.detail.place
    place.setFocus()
    type_into(place, "Ronneby")
    QTest.keyClick(place, KEY.Key_Return)
    person = page.series.detail.person
    person.setFocus()
    type_into(person, "Siri Falk")
    QTest.keyClick(person, KEY.Key_Return)
    QApplication.processEvents()
    sql = "SELECT municipality_id, person_id FROM series_member WHERE series_id = ? ORDER BY id"
    wanted = [(held.places["Ronneby"], None), (None, held.persons["Siri"])]
    assert store.rows(sql, (made,)) == wanted
    page.series.detail.members.setFocus()
    QTest.keyClick(page.series.detail.members, KEY.Key_Delete)
    assert store.rows(sql, (made,)) == wanted[1:]


def test_a_formal_series_writes_protokoll(window, page, store, held):
    store.rows("SELECT 1")
    with store.write("undo.change", kind="series", title="") as session:
        from bibk_desktop.records.model import MinutesForm, Series

        session.get(Series, held.series).minutes = MinutesForm.formal
    window.open_record("meeting", held.meeting)
    assert page.view.header.word.text() == "Protokoll till Word"


def test_an_empty_workspace_says_what_belongs_here(window, store):
    store.rows("SELECT 1")
    page = window.page("meetings")
    for row in meetings(store.rows, store.today()):
        store.delete(Meeting, row.id)
    assert page.meetings.nothing.text().startswith("Inga möten än.")
    page.meetings.offer.click()
    assert page.dialog.isVisible()
    page.dialog.reject()


def test_the_trail_leads_back_to_the_list(window, page, held):
    window.open_record("meeting", held.meeting)
    assert [words for words, *_ in page.trail()] == ["Möten", "Chefsmöten", "24 januari 2018"]
    window.open_record("place", "meetings")
    assert page.deck.currentWidget() is page.front
