"""Kommuner as its user reads and walks it: the list, the map, the figures with what is behind."""

import pytest
from PySide6.QtCore import Qt

from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.model import Municipality
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.participation import projects
from bibk_desktop.work.overview.rules import load
from bibk_desktop.work.places.columns import FIGURES
from bibk_desktop.work.places.rules import coverage, full_name, reference

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def cell(user, place, title):
    """A cell of the list as it stands: its words and the quiet ones beside them."""
    lines = user.page.list.table.lines
    line = lines.line_of(lambda row: row.name == place)
    column = [each.title.replace("\n", " ") for each in lines.columns].index(title)
    found = lines.cell(line, column)
    return found.text, found.detail


# --- the list


def test_thirteen_rows_stand_under_their_counties_in_swedish_order(user):
    assert list(user.page.list.table.lines.headings().values()) == ["Blekinge", "Kronoberg"]
    assert user.names() == [
        *("Karlshamn", "Karlskrona", "Olofström", "Ronneby", "Sölvesborg"),
        *("Alvesta", "Lessebo", "Ljungby", "Markaryd", "Tingsryd", "Uppvidinge", "Växjö"),
        "Älmhult",
    ]


def test_the_list_says_what_the_overview_says(user):
    overview = load(user.store.rows, user.store.today())
    found = {line.id: line for line in coverage(user.store.rows, user.store.today()).lines}
    assert len(found) == len(overview.places) == 13
    for each in overview.places:
        line = found[each.office.place.id]
        assert (line.office, line.reach, line.plan) == (each.office, each.reach, each.plan)
        assert line.open_matters == each.open_matters


def test_vacant_unknown_and_expired_are_said_in_words(user):
    assert cell(user, "Tingsryd", "Bibliotekschef") == ("vakant", "tf. Liv Moe")
    assert cell(user, "Olofström", "Biblioteksplan") == ("gick ut 2017", "2014–2017")
    assert cell(user, "Lessebo", "Senaste kontakt") == ("17 jan", "besök")
    with user.store.write("undo.delete", kind="appointment", title=""):
        gone = "SELECT id FROM appointment WHERE role = 'director' AND municipality_id = ?"
        from bibk_desktop.records.model import Appointment

        for (id_,) in user.store.rows(gone, (user.ids["Lessebo"],)):
            user.store.delete(Appointment, id_)
    assert cell(user, "Lessebo", "Bibliotekschef") == ("okänd", "")


def test_enter_opens_the_kommunkort_and_the_way_back_leads_to_the_list(user, qtbot):
    table = user.page.list.table
    table.choose(user.ids["Lessebo"])
    user.press(table, Qt.Key.Key_Return)
    assert user.page.shown() == "card"
    assert user.page.trail() == [("Kommuner", "place", "places"), ("Lessebo", "", None)]
    user.press(user.window, Qt.Key.Key_Left, held=ALT)
    assert user.page.shown() == "list"
    assert table.current_row().name == "Lessebo"
    user.press(user.window, Qt.Key.Key_Right, held=ALT)
    assert user.page.card.facts.head.name == "Lessebo"


def test_the_rail_leads_from_the_kommunkort_to_the_list(user):
    user.open_card("Växjö")
    rail = next(b for b in user.window.ui.rail.buttons() if b.text() == "Kommuner")
    user.click(rail)
    assert user.page.shown() == "list"
    assert user.page.list.table.current_row().name == "Växjö"


def test_ctrl_f_filters_by_any_word_and_escape_shows_all(user):
    user.press(user.window, Qt.Key.Key_F, held=CTRL)
    assert user.page.filter.hasFocus()
    user.type(user.page.filter, "vakant")
    assert user.names() == ["Tingsryd"]
    user.press(user.page.filter, Qt.Key.Key_Escape)
    assert len(user.names()) == 13


def test_any_of_swedens_municipalities_can_be_added_and_taken_back(user):
    assert len(reference()) == 290
    user.press(user.window, Qt.Key.Key_N, held=CTRL)
    box = user.page.list.add_strip.box
    assert box.hasFocus()
    user.type(box, "osby")
    user.press(box, Qt.Key.Key_Return)
    kept = "SELECT m.code, c.name, m.ours FROM municipality m JOIN county c ON c.id = m.county_id"
    assert user.one(f"{kept} WHERE m.name = 'Osby'") == ("1273", "Skåne län", 0)
    assert user.page.card.facts.head.name == "Osby"
    assert "okänd" in user.page.card.facts.office.line
    user.window.open_place("places")
    headings = list(user.page.list.table.lines.headings().values())
    assert headings == ["Blekinge", "Kronoberg", "Andra kommuner"]
    user.window.open_record("municipality", user.one("SELECT max(id) FROM municipality")[0])
    user.window.ui.action_undo.trigger()
    assert user.one("SELECT id FROM municipality WHERE name = 'Osby'") is None
    assert user.page.shown() == "list"
    assert len(user.names()) == 13


def test_one_that_is_added_among_ours_counts_everywhere(user):
    user.page.new_record()
    user.page.list.add_strip.ours.setChecked(True)
    user.type(user.page.list.add_strip.box, "0881")
    user.press(user.page.list.add_strip.box, Qt.Key.Key_Return)
    user.window.open_place("places")
    assert list(user.page.list.table.lines.headings().values())[-1] == "Kronoberg"
    assert "Nybro" in user.names()
    assert len(coverage(user.store.rows, user.store.today()).ours()) == 14


def test_what_is_there_already_is_not_offered(user, qtbot):
    user.page.new_record()
    box = user.page.list.add_strip.box
    user.type(box, "lesse")
    assert box.found() == []
    user.press(box, Qt.Key.Key_Escape)
    user.press(box, Qt.Key.Key_Escape)
    assert user.page.list.add_strip.isHidden()


def test_the_list_goes_to_excel_as_it_is_shown(user):
    user.page.filter.setText("kronoberg")
    user.page.filter.setText("vakant")
    title, rows = user.page.shown_list()
    assert title == "Kommuner"
    assert rows[0][:3] == ["Län", "Kommun", "Bibliotekschef"]
    assert [row[:3] for row in rows[1:]] == [["Kronoberg", "Tingsryd", "vakant tf. Liv Moe"]]
    day = rows[1][rows[0].index("Senaste kontakt")]
    assert day == coverage(user.store.rows, user.store.today()).lines[9].reach.last_contact


def test_a_change_anywhere_stands_in_the_list_at_once(user):
    user.store.change(Municipality, user.ids["Växjö"], name="Öjaby")
    assert user.names()[-1] == "Öjaby"


def test_a_workspace_without_municipalities_says_what_to_do(qtbot, tmp_path):
    with Store.create(tmp_path / "tom.bibk") as store:
        window = MainWindow(store)
        qtbot.addWidget(window)
        window.open_place("places")
        window.show()
        page = window.page("places")
        assert not page.list.empty.isHidden()
        page.tabs.choose("map")
        page.tabs.choose("figures")
        assert page.figures.table.current_row() is None
        window.close()


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Lessebo", "Lessebo kommun"),
        ("Tingsryd", "Tingsryds kommun"),
        ("Höganäs", "Höganäs kommun"),
        ("Luleå", "Luleå kommun"),
        ("Falun", "Falu kommun"),
        ("Gotland", "Region Gotland"),
    ],
)
def test_a_municipality_has_its_whole_name(name, whole):
    assert full_name(name) == whole


# --- the map


def test_the_map_shows_a_project_and_enter_opens_a_municipality(user):
    user.page.tabs.choose("map")
    pane = user.page.map
    first = projects(user.store.rows)[0]
    assert pane.map_card.title.text() == first.name
    assert pane.map.value("0761").step == 3
    assert "Skruv" in pane.map.value("0761").words
    pane.map.set_current("0761")
    assert pane.list.current_key() == user.ids["Lessebo"]
    user.press(pane.map, Qt.Key.Key_Return)
    assert user.page.card.facts.head.name == "Lessebo"


def test_the_map_shows_the_last_contact_the_longer_ago_the_darker(user):
    user.page.tabs.choose("map")
    user.page.map.choose("contact")
    assert user.page.map.map.value("0761").step == 1
    assert user.page.map.map.value("1080").step == 2
    assert user.page.map.map.spoken("0761") == "Lessebo, 17 jan, besök, 14 dagar sedan"
    first = user.page.map.list.rows()[0]
    assert (first.text, first.end) == ("Tingsryd", "2 nov 2017")


def test_the_map_shows_open_matters_as_figures(user):
    user.page.tabs.choose("map")
    user.page.map.choose("matters")
    found = {line.code: line for line in coverage(user.store.rows, user.store.today()).lines}
    for code, line in found.items():
        assert user.page.map.map.value(code).figure == str(line.open_matters)


def test_every_subject_of_the_map_is_offered_and_remembered(user):
    user.page.tabs.choose("map")
    offered = [action.text() for action in user.page.map.change.menu().actions()]
    names = [one.name for one in projects(user.store.rows)]
    assert offered == [*names, "Senaste kontakt", "Öppna ärenden"]
    user.page.map.change.menu().actions()[-1].trigger()
    assert user.window.memory.get("places.map") == "matters"
    assert user.window.memory.get("places.tab") == "map"


# --- the figures


def counted(line, figure):
    """What stands in a cell of Läget as a number of rows behind it."""
    return {
        "attended": line.gatherings,
        "projects": line.projects,
        "seats": line.seats,
        "matters": line.open_matters,
    }[figure]


@pytest.mark.parametrize("figure", ["attended", "projects", "seats", "matters"])
def test_behind_every_figure_stands_a_list_as_long_as_it_says(user, figure):
    user.page.tabs.choose("figures")
    pane = user.page.figures
    for line in pane.table.lines.rows_shown():
        pane.table.choose_cell(line.id, FIGURES.index(figure))
        assert len(pane.behind.rows()) == counted(line, figure)


def test_behind_attendance_stand_as_many_present_as_the_figure_says(user):
    user.page.tabs.choose("figures")
    pane = user.page.figures
    pane.table.choose_cell(user.ids["Lessebo"], FIGURES.index("attended"))
    assert pane.card.title.text() == "Lessebo · Chefsmöten"
    assert pane.card.note.text() == "9 av 10"
    assert sum(row.role == "ok" for row in pane.behind.rows()) == 9


def test_behind_the_last_contact_stands_that_contact_first(user):
    user.page.tabs.choose("figures")
    pane = user.page.figures
    for line in pane.table.lines.rows_shown():
        pane.table.choose_cell(line.id, FIGURES.index("contact"))
        first = pane.behind.rows()[0]
        shown = pane.table.lines.columns[FIGURES.index("contact")].text(line)
        assert first.lead == shown


def test_a_shared_application_stands_behind_both_and_is_summed_once(user):
    user.page.tabs.choose("figures")
    pane = user.page.figures
    pane.table.choose_cell(user.ids["Tingsryd"], FIGURES.index("sought"))
    assert [row.detail for row in pane.behind.rows()] == ["med Alvesta, andel 250\u00a0000\u00a0kr"]
    lines = {line.name: line for line in pane.table.lines.rows_shown()}
    assert (lines["Tingsryd"].money, lines["Tingsryd"].shared) == ({}, 1)
    assert lines["Alvesta"].money["SEK"].sought == 600_000


def test_enter_walks_from_a_figure_to_its_list_and_on_to_the_record(user):
    user.page.tabs.choose("figures")
    pane = user.page.figures
    pane.table.choose_cell(user.ids["Lessebo"], FIGURES.index("projects"))
    pane.table.setFocus()
    user.press(pane.table, Qt.Key.Key_Return)
    assert pane.behind.hasFocus()
    user.press(pane.behind, Qt.Key.Key_Escape)
    assert pane.table.hasFocus()
    user.press(pane.table, Qt.Key.Key_Return)
    user.press(pane.behind, Qt.Key.Key_Return)
    assert user.window.current_page() is user.window.page("projects")


def test_enter_on_the_name_opens_the_kommunkort(user):
    user.page.tabs.choose("figures")
    user.page.figures.table.choose_cell(user.ids["Ronneby"], 0)
    user.press(user.page.figures.table, Qt.Key.Key_Return)
    assert user.page.card.facts.head.name == "Ronneby"


def test_the_figures_go_to_excel(user):
    user.page.tabs.choose("figures")
    title, rows = user.page.shown_list()
    assert title == "Läget i kommunerna"
    lessebo = next(row for row in rows if row[1] == "Lessebo")
    said = dict(zip(rows[0], lessebo, strict=True))
    assert (said["Län"], said["Chefsmöten"], said["Sökt"]) == ("Kronoberg", "9 av 10", 395_000)
