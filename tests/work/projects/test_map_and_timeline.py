"""Karta and Tidslinje: the same standings, walked and changed by the same keys."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from bibk_desktop.work.projects.time_marks import span, ticks

KEY = Qt.Key
CODES = {"Ronneby": "1081", "Lessebo": "0761", "Ljungby": "0781"}


@pytest.fixture
def map_tab(page):
    page.tabs.choose("map")
    page.map_tab.map.setFocus()
    return page.map_tab


@pytest.fixture
def time_tab(page):
    page.tabs.choose("time")
    page.time_tab.time.setFocus()
    return page.time_tab


# --- the map


def test_the_map_says_what_the_table_says(map_tab):
    values = {name: map_tab.map.value(code) for name, code in CODES.items()}
    assert (values["Ronneby"].step, values["Ronneby"].words) == (2, "snart Hjorthöjden")
    assert (values["Lessebo"].step, values["Ljungby"].step) == (3, 0)
    legend = [words for _, words in map_tab.map._legend]
    assert legend == ["igång 1", "snart 1", "planerad 4", "ej med 7"]
    assert map_tab.map_card.note.text() == "i 6 av 13 kommuner"


def test_another_project_is_chosen(map_tab, page, user):
    page.project.setCurrentIndex(page.project.findText("Engage"))
    page.project.activated.emit(page.project.currentIndex())
    assert map_tab.map_card.title.text() == "Engage"
    assert [words for _, words in map_tab.map._legend] == ["igång 2", "ej med 11"]


def test_enter_on_the_map_changes_the_status(map_tab, page, user):
    map_tab.map.set_current(CODES["Ljungby"])
    user.press(map_tab.map, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_P)
    assert user.status("Ljungby", "Kreativa rum") == "planned"
    assert map_tab.map.value(CODES["Ljungby"]).step == 1
    assert "planerad sedan 31 jan" in map_tab.foot.words()
    assert map_tab.map.current() == CODES["Ljungby"]


def test_the_list_beside_walks_with_the_map(map_tab, user):
    map_tab.map.set_current(CODES["Lessebo"])
    assert map_tab.list.current_key() == user.places["Lessebo"]
    user.press(map_tab.list, KEY.Key_Down)
    assert map_tab.map.current() == CODES["Ljungby"]


def test_a_click_in_the_list_offers_the_words(map_tab, page, user, qtbot):
    keys = [row.key for row in map_tab.list.rows()]
    line = map_tab.list.model().index(keys.index(user.places["Ljungby"]), 0)
    middle = map_tab.list.visualRect(line).center()
    qtbot.mouseClick(map_tab.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    user.press(page.change.menu, KEY.Key_S)
    assert user.status("Ljungby", "Kreativa rum") == "soon"


def test_h_on_the_map_shows_the_history(map_tab, page, user):
    map_tab.map.set_current(CODES["Ronneby"])
    user.press(map_tab.map, KEY.Key_H)
    assert page.history.heading.text() == "Ronneby · Kreativa rum"


def test_where_there_is_little_room_the_map_stands_alone(map_tab, window, qtbot):
    window.resize(900, 700)
    qtbot.waitUntil(map_tab.list_card.isHidden)
    assert not map_tab.map.isHidden()


# --- the timeline


def said(time_tab, place):
    lines = [placed.line for placed in time_tab.time._placed]
    line = next(line for line in lines if line.row.place.name == place)
    return [(one.status, one.starts.isoformat()) for one in line.stretches]


def test_stretches_follow_the_history(time_tab):
    assert said(time_tab, "Lessebo") == [
        ("planned", "2017-02-08"),
        ("soon", "2017-06-14"),
        ("running", "2017-10-04"),
    ]
    assert said(time_tab, "Uppvidinge")[1] == ("paused", "2017-09-20")


def test_a_stretch_begins_and_ends_where_its_days_stand(time_tab):
    time = time_tab.time
    time.choose(time_tab.overview.rows[6].place.id)
    bars = [time.bar(time._at, one) for one in time.current().stretches]
    assert bars[0].right() == pytest.approx(bars[1].left())
    assert bars[-1].right() == pytest.approx(time._x(date(2018, 2, 1)))


def test_arrows_walk_municipalities_and_stretches_and_the_line_says_which(time_tab, user):
    time = time_tab.time
    time.choose(user.places["Lessebo"])
    assert time_tab.foot.words().startswith(
        "Lessebo · Kreativa rum: igång 4 okt 2017 – idag, Skruv"
    )
    user.press(time, KEY.Key_Left)
    assert "snart 14 juni 2017 – 4 okt 2017, Skruv" in time_tab.foot.words()
    user.press(time, KEY.Key_Down)
    assert time.current().row.place.name == "Ljungby"


def test_enter_on_the_timeline_changes_the_status_from_today(time_tab, page, user):
    time_tab.time.choose(user.places["Karlskrona"])
    user.press(time_tab.time, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_I)
    assert said(time_tab, "Karlskrona")[-1] == ("running", "2018-01-31")
    assert time_tab.time.current().row.place.name == "Karlskrona"


def test_a_click_chooses_and_a_double_click_offers_the_words(time_tab, page, user, qtbot):
    time = time_tab.time
    at = next(n for n, p in enumerate(time._placed) if p.line.row.place.name == "Lessebo")
    bar = time.bar(at, time._placed[at].line.stretches[1])
    middle = QPoint(round(bar.center().x()), round(bar.center().y()))
    qtbot.mouseClick(time, Qt.MouseButton.LeftButton, pos=middle)
    assert time.current_stretch().status == "soon"
    qtbot.mouseDClick(time, Qt.MouseButton.LeftButton, pos=middle)
    assert page.change.menu.isVisible()


def test_h_on_the_timeline_shows_the_history(time_tab, page, user):
    time_tab.time.choose(user.places["Lessebo"])
    user.press(time_tab.time, KEY.Key_H)
    assert page.history.heading.text() == "Lessebo · Kreativa rum"


def test_those_who_listen_hear_what_is_chosen(time_tab, user):
    time_tab.time.choose(user.places["Ronneby"])
    heard = time_tab.time.accessibleDescription()
    assert heard == "Ronneby, snart, 24 jan – idag, Hjorthöjden"


# --- its marks


def test_a_timeline_reaches_from_the_first_month_to_a_while_after_today():
    assert span([date(2017, 2, 8)], date(2018, 1, 31))[0] == date(2017, 2, 1)
    assert span([date(2017, 2, 8)], date(2018, 1, 31))[1] > date(2018, 2, 27)
    assert span([], date(2018, 1, 31))[0] == date(2017, 11, 1)


def test_as_many_months_are_marked_as_there_is_room_for():
    first, last = date(2017, 2, 1), date(2018, 3, 5)
    every = ticks(first, last, 20)
    assert [words for _, words in every][:3] == ["feb 2017", "mars", "apr"]
    assert (date(2018, 1, 1), "jan 2018") in every
    few = ticks(first, last, 7)
    assert len(few) <= 7 and few[0][1].endswith("2017")
    years = ticks(date(1998, 5, 1), date(2018, 3, 5), 6)
    assert {day.month for day, _ in years[1:]} == {1}
