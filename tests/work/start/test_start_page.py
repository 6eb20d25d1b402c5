"""Översikt as its user reads and ticks it, then the store is asked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.date_reader import read
from bibk_desktop.records.model import Appointment, Role
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.start import rules, shown
from bibk_desktop.work.start.page import StartPage

TODAY = date(2018, 1, 31)


def opened(qtbot, store: Store) -> StartPage:
    made = StartPage(store)
    made.resize(1120, 760)
    qtbot.addWidget(made)
    made.reload()
    store.subscribe(made.reload)
    made.show()
    return made


@pytest.fixture
def page(qtbot, example):
    return opened(qtbot, example)


def test_the_title_is_the_day_and_its_week(page):
    assert page.header.title.text() == "Onsdag 31 januari 2018"
    assert page.header.aside.text() == "v. 5"


def test_each_card_counts_what_the_store_holds(page, example):
    unanswered, late, confirm, closing, vacant = (card.figure() for card in page.figures)
    sql = (
        "SELECT count(*) FROM target t JOIN request r ON r.id = t.request_id"
        " WHERE r.sent_on IS NOT NULL AND r.closed_on IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.target_id = t.id)"
    )
    assert unanswered == str(example.rows(sql)[0][0])
    assert late == str(sum(bool(m.late) for m in open_matters(example.rows, TODAY)))
    assert (confirm, vacant) == ("2", "1")
    assert int(closing) >= 1
    assert page.figures[4].nearest() == "Tingsryd, tf. Liv Moe"


def test_a_card_at_zero_stays_and_is_quiet(qtbot, store):
    page = opened(qtbot, store)
    assert [card.figure() for card in page.figures] == ["0"] * 5
    assert page.nothing.isVisible()
    assert page.no_coming.isVisible()
    assert not page.map_card.isVisible()


def test_todays_visit_comes_first_then_the_late_ones(page):
    first, second, *_ = page.matters.rows()
    assert (first.lead, first.end) == ("Besök", "idag kl. 10")
    assert not first.checkable
    assert second.end == "försenad 6 dagar"


def test_space_ticks_and_undo_brings_back(page, qtbot, example):
    row = next(row for row in page.matters.rows() if row.lead == "Uppgift")
    page.matters.choose(row.key)
    page.matters.setFocus()
    with qtbot.waitSignal(page.toast_requested):
        QTest.keyClick(page.matters, Qt.Key.Key_Space)
    assert row.key not in [each.key for each in page.matters.rows()]
    [(state,)] = example.rows("SELECT state FROM outcome WHERE id = ?", (row.key.source_id,))
    assert state == "done"
    example.undo()
    assert row.key in [each.key for each in page.matters.rows()]


def test_every_kind_of_matter_can_be_settled_and_taken_back(page, example):
    page.side.choose("office")
    for kind in {row.lead for row in page.matters.rows() if row.checkable}:
        row = next(row for row in page.matters.rows() if row.lead == kind and row.checkable)
        page.matters.ticked.emit(row.key)
        assert row.key not in [each.key for each in page.matters.rows()], kind
        assert example.undo() is not None
        assert row.key in [each.key for each in page.matters.rows()], kind


def test_the_municipalities_side_shows_what_they_owe(page):
    page.side.choose("theirs")
    assert page.matters.rows()
    assert all(row.key.is_theirs for row in page.matters.rows())


def test_coming_holds_the_nearest_and_says_what_to_confirm(page, example):
    days = [one.at.start for one in rules.coming(example.rows, TODAY, 100)]
    assert days == sorted(days)
    assert min(days) > TODAY
    all_of_them = rules.coming(example.rows, TODAY, 100)
    assert any(one.to_confirm for one in all_of_them)


def test_the_map_follows_the_project_that_is_chosen(page, example):
    assert page.map_card.title.text() == "Kreativa rum"
    assert page.map_card.note.text() == "i 6 av 13 kommuner"
    [(other,)] = example.rows("SELECT id FROM project WHERE name = 'Engage'")
    page._chooser(other)()
    assert page.map_card.title.text() == "Engage"
    assert page.map_card.note.text() == "i 2 av 13 kommuner"


def test_a_place_on_the_map_leads_to_its_municipality(page, qtbot, example):
    [(lessebo,)] = example.rows("SELECT id FROM municipality WHERE code = '0761'")
    page.map.set_current("0761")
    page.map.setFocus()
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert asked.args == ["municipality", lessebo]


def test_what_is_changed_elsewhere_shows_at_once(page, example):
    [(place,)] = example.rows("SELECT id FROM municipality WHERE code = '0767'")
    example.rows("SELECT 1")
    with example.write("undo.add", kind="appointment", title="") as session:
        session.exec(Appointment.__table__.delete().where(Appointment.municipality_id == place))
        session.add(Appointment(municipality_id=place, role=Role.director))
    assert page.figures[4].figure() == "2"


def test_nothing_that_leads_nowhere_can_be_pressed(qtbot, example):
    page = StartPage(example)
    qtbot.addWidget(page)
    page.opens = lambda kind, record_id=None: False
    page.reload()
    assert not any(card.isEnabled() for card in page.figures)
    for way in (page.visit, page.meeting, page.all, page.calendar):
        assert way.isHidden()


def test_filling_the_page_writes_nothing(page, example):
    before = example.rows("SELECT count(*) FROM change")
    page.reload()
    assert example.rows("SELECT count(*) FROM change") == before


@pytest.fixture
def window(qtbot, example):
    made = MainWindow(example)
    qtbot.addWidget(made)
    made.open_place("start")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_prepare_visit_opens_the_bar_that_makes_one(window, qtbot):
    qtbot.mouseClick(window.page("start").visit, Qt.MouseButton.LeftButton)
    visits = window.page("visits")
    assert window.current_page() is visits
    assert visits.new_card.isVisible()
    assert visits.new_kind.key() == "plan"
    assert visits.new_place.hasFocus()


def test_without_a_meeting_the_filled_button_begins_one(qtbot, store):
    page = opened(qtbot, store)
    assert page.meeting.text() == "Planera ett möte"
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.mouseClick(page.meeting, Qt.MouseButton.LeftButton)
    assert asked.args == ["new", "meetings"]


def test_a_low_window_shows_fewer_of_what_is_coming_and_cuts_none(window, qtbot):
    window.resize(1280, 720)
    coming = window.page("start").coming
    qtbot.waitUntil(lambda: len(coming.rows()) == 3)
    qtbot.waitUntil(lambda: coming.height() >= coming.heightForWidth(coming.width()))
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: len(coming.rows()) == 6)


def test_a_day_within_the_year_ahead_needs_no_year():
    today = date(2026, 11, 29)
    for said, expected in (
        ("28 dec 2026 - 1 jan 2027", "28 dec–1 jan"),
        ("5 jan 2027 kl 18-19.15", "5 jan 18–19.15"),
        ("5 dec 2027", "5 dec 2027"),
    ):
        one = rules.Coming("meeting", 1, "Chefsmöte", read(said, today), "Växjö", False)
        assert shown.coming_row(one, today).lead.replace("\u00a0", " ") == expected
