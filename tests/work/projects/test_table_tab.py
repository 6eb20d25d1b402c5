"""Tabell: what its cells say, statuses changed in place, the columns, the line under it, Excel."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from bibk_desktop.fields.status_menu import status_letters
from bibk_desktop.work.facts.open_matters import count_by_municipality, open_matters
from bibk_desktop.work.facts.participation import projects

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def shown(page):
    """Municipality → (words of each cell), by the titles of the columns."""
    table = page.table_tab.table
    titles = [column.title.replace("\n", " ") for column in table.lines.columns]
    lines = [n for n in range(table.lines.rowCount()) if n not in table.lines.headings()]
    return {
        table.lines.row_at(line).place.name: {
            title: table.lines.cell(line, place).spoken() for place, title in enumerate(titles)
        }
        for line in lines
    }


def under(page, title):
    return next(c.under for c in page.table_tab.table.lines.columns if c.title == title)


def foot(page):
    return page.table_tab.foot.words()


def test_municipalities_stand_under_their_counties_in_swedish_order(page):
    lines = page.table_tab.table.lines
    assert list(lines.headings().values()) == ["Blekinge", "Kronoberg"]
    names = [row.place.name for row in lines.rows_shown()]
    assert names[:2] == ["Karlshamn", "Karlskrona"] and names[-2:] == ["Växjö", "Älmhult"]


def test_cells_say_status_with_library_or_role_and_who_leads(page):
    cells = shown(page)
    assert cells["Ronneby"]["Kreativa rum"] == "snart Hjorthöjden"
    assert cells["Växjö"]["Engage"] == "igång medsökande"
    assert cells["Älmhult"]["Engage"] == "ej med"
    assert cells["Tingsryd"]["Bibliotekschef"] == "vakant tf. Liv Moe"
    assert cells["Lessebo"]["Bibliotekschef"] == "Tove Ek-Strand"


def test_money_of_the_open_call_stands_with_its_lead_once(page):
    title = next(title for title in shown(page)["Alvesta"] if "2018:1" in title)
    money = {place: cells[title].replace("\xa0", " ") for place, cells in shown(page).items()}
    assert money["Alvesta"] == "600 000 kr med Tingsryd"
    assert money["Tingsryd"] == "med Alvesta"
    assert money["Ljungby"] == "ej sökt" and money["Sölvesborg"] == "avstår"
    assert under(page, title).replace("\xa0", " ") == "sökt 2 580 000 kr"


def test_figures_are_those_of_the_facts(page, user):
    store, cells = user.store, shown(page)
    matters = count_by_municipality(open_matters(store.rows, store.today()))
    for place, id_ in user.places.items():
        if place in cells:
            assert cells[place]["Öppna ärenden"] == str(matters[id_])
    for project in projects(store.rows):
        assert under(page, project.name) == f"{project.count()} av 13"


def test_enter_and_a_letter_change_the_status_with_its_history(page, user, window):
    table = user.cell("Olofström", "Kreativa rum")
    user.press(table, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_S)
    assert user.status("Olofström", "Kreativa rum") == "soon"
    assert user.history("Olofström", "Kreativa rum")[-1] == ("soon", "2018-01-31")
    assert shown(page)["Olofström"]["Kreativa rum"] == "snart"
    assert under(page, "Kreativa rum") == "7 av 13"
    assert window.ui.action_undo.text() == "Ångra: ändra status: Olofström i Kreativa rum, snart"
    user.press(window, KEY.Key_Z, held=CTRL)
    assert user.status("Olofström", "Kreativa rum") == "not_taking_part"
    assert under(page, "Kreativa rum") == "6 av 13"


def test_a_letter_in_the_table_sets_the_status_at_once_and_says_so(page, user, window):
    table = user.cell("Olofström", "Kreativa rum")
    user.press(table, KEY.Key_S)
    assert user.history("Olofström", "Kreativa rum")[-1] == ("soon", "2018-01-31")
    assert window.toast.words.text() == "Olofström · Kreativa rum: snart"
    before = user.history("Olofström", "Kreativa rum")
    user.press(table, KEY.Key_S, KEY.Key_X)
    assert user.history("Olofström", "Kreativa rum") == before
    user.press(window, KEY.Key_Z, held=CTRL)
    assert user.status("Olofström", "Kreativa rum") == "not_taking_part"


def test_the_chosen_cell_stays_chosen_after_the_change(page, user):
    table = user.cell("Ljungby", "Engage")
    user.press(table, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_P)
    assert table.current_row().place.name == "Ljungby"
    assert table.lines.columns[table.cell_column()].title == "Engage"


def test_arrows_and_enter_in_the_menu_pick_too_and_the_present_one_changes_nothing(
    page, user, window
):
    table = user.cell("Karlskrona", "Språkstegen")
    before = user.history("Karlskrona", "Språkstegen")
    user.press(table, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_I)
    assert user.history("Karlskrona", "Språkstegen") == before
    assert not window.ui.action_undo.isEnabled()
    user.press(table, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_Down, KEY.Key_Return)
    assert user.status("Karlskrona", "Språkstegen") == "paused"


def test_where_a_library_takes_part_its_status_is_changed(page, user):
    table = user.cell("Ronneby", "Kreativa rum")
    user.press(table, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_I)
    assert user.status("Ronneby", "Kreativa rum", "Hjorthöjden") == "running"
    assert user.status("Ronneby", "Kreativa rum") is None
    assert foot(page).startswith("Ronneby · Kreativa rum: igång sedan 31 jan, Hjorthöjden")


def test_another_library_gets_a_status_of_its_own_from_the_menu_below(page, user):
    table = user.cell("Ronneby", "Kreativa rum")
    user.press(table, KEY.Key_Return)
    below = next(a.menu() for a in page.change.menu.actions() if a.text() == "Per bibliotek")
    titles = [action.text().split("\t")[0] for action in below.actions()]
    assert titles[0] == "Hela kommunen" and "Hjorthöjden" in titles
    other = next(name for name in titles if name not in ("Hela kommunen", "Hjorthöjden"))
    inner = below.actions()[titles.index(other)].menu()
    inner.picked.emit("running")
    assert user.status("Ronneby", "Kreativa rum", other) == "running"
    assert user.status("Ronneby", "Kreativa rum", "Hjorthöjden") == "soon"
    assert shown(page)["Ronneby"]["Kreativa rum"] == f"igång {other}"


def test_libraries_with_the_same_status_change_together_in_one_step(page, user, window):
    table = user.cell("Ronneby", "Kreativa rum")
    user.press(table, KEY.Key_Return)
    below = next(a.menu() for a in page.change.menu.actions() if a.text() == "Per bibliotek")
    other = below.actions()[2].text().split("\t")[0]
    if other == "Hjorthöjden":
        other = below.actions()[1].text().split("\t")[0]
    next(a.menu() for a in below.actions() if a.text().startswith(other)).picked.emit("soon")
    page.change.menu.close()
    user.press(table, KEY.Key_Return)
    user.press(page.change.menu, KEY.Key_I)
    assert user.status("Ronneby", "Kreativa rum", other) == "running"
    assert user.status("Ronneby", "Kreativa rum", "Hjorthöjden") == "running"
    window.ui.action_undo.trigger()
    assert user.status("Ronneby", "Kreativa rum", other) == "soon"


def test_the_line_below_says_since_when_from_which_meeting_and_the_keys(page, user):
    user.cell("Ronneby", "Kreativa rum")
    assert foot(page) == (
        "Ronneby · Kreativa rum: snart sedan 24 jan (chefsmöte), Hjorthöjden,"
        " integrerat med fritidsgården, öppnar tillsammans med fritidsgården"
        " Enter byt status H historik"
    )


def test_the_line_below_names_other_cells_and_only_ways_that_lead_somewhere(page, user):
    table = user.cell("Ronneby", "Kreativa rum")
    user.press(table, KEY.Key_Left)
    assert foot(page).startswith("Ronneby · bibliotekschef: Siri Falk")
    page.opens = lambda kind, id_=None: kind == "person"
    user.press(table, KEY.Key_Left, KEY.Key_Right)
    assert foot(page).endswith("Enter öppna")
    user.press(table, KEY.Key_Left)
    assert foot(page) == "Ronneby"


def test_enter_on_who_leads_and_on_the_municipality_opens_them(page, user, qtbot):
    page.opens = lambda kind, id_=None: True
    table = user.cell("Ronneby", "Kreativa rum")
    user.press(table, KEY.Key_Left)
    with qtbot.waitSignal(page.open_requested) as opened:
        user.press(table, KEY.Key_Return)
    assert opened.args[0] == "person"
    user.press(table, KEY.Key_Left)
    with qtbot.waitSignal(page.open_requested) as opened:
        user.press(table, KEY.Key_Return)
    assert opened.args == ["municipality", user.places["Ronneby"]]


def test_columns_are_chosen_and_remembered(page, user, window):
    page.chooser.open_menu()
    boxes = {action.text(): action for action in page.chooser.actions_shown()}
    assert boxes["Kreativa rum"].isChecked() and not boxes["Boken kommer"].isChecked()
    boxes["Kreativa rum"].trigger()
    boxes["Boken kommer"].trigger()
    titles = [column.title for column in page.table_tab.table.lines.columns]
    assert "Boken kommer" in titles and "Kreativa rum" not in titles
    assert page.chooser._menu.isVisible()
    page.reload()
    assert [column.title for column in page.table_tab.table.lines.columns] == titles
    assert '"project:1": false' in window.memory.get("projects.columns")


def test_a_call_that_has_not_opened_is_offered_and_not_shown(page):
    boxes = {a.text(): a.isChecked() for a in page.chooser.actions_shown()}
    assert [on for title, on in boxes.items() if "2018:1" in title] == [True]
    assert [on for title, on in boxes.items() if "Inköpsstöd" in title] == [False]


def test_a_click_on_a_title_sorts_all_flat_by_what_it_means(page, user):
    table = page.table_tab.table
    place = [column.title for column in table.lines.columns].index("Kreativa rum")
    table._sort(place)
    names = [row.place.name for row in table.lines.rows_shown()]
    assert names[:2] == ["Lessebo", "Ronneby"] and not table.lines.headings()


def test_ctrl_f_filters_the_municipalities_and_escape_ends_it(page, user, window, type_into):
    user.cell("Ronneby", "Kreativa rum")
    user.press(window, KEY.Key_F, held=CTRL)
    assert page.filter.hasFocus()
    type_into(page.filter, "väx")
    assert [row.place.name for row in page.table_tab.table.lines.rows_shown()] == ["Växjö"]
    user.press(page.filter, KEY.Key_Escape)
    assert len(page.table_tab.table.lines.rows_shown()) == 13 and page.filter.isHidden()


def test_the_table_goes_to_excel_as_it_is_shown(page):
    title, rows = page.shown_list()
    assert title == "Projekt per kommun"
    heads = rows[0]
    assert heads[:4] == ["Län", "Kommun", "Bibliotekschef", "Kreativa rum"]
    ronneby = next(row for row in rows if row[1] == "Ronneby")
    assert ronneby[3] == "snart · Hjorthöjden" and Decimal("280000") in ronneby
    assert ronneby[heads.index("Senaste kontakt")] == date(2017, 12, 11)
    assert next(row for row in rows if row[1] == "Tingsryd")[2] == "vakant tf. Liv Moe"
    assert len(rows) == 14


def test_the_filled_button_makes_the_overview(page, window, qtbot, tmp_path):
    window.exporter.ask = lambda title, where, kinds: tmp_path / where.name
    qtbot.mouseClick(page.excel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.toast.isVisible, timeout=10_000)
    assert (tmp_path / "2018-01-31 Översikt.xlsx").stat().st_size > 5000
    assert [b.text() for b in window.toast.buttons] == ["Öppna", "Visa i mapp"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_status_has_a_letter_of_its_own(language):
    from bibk_desktop import words

    words.use(language)
    try:
        letters = list(status_letters().values())
        assert len(set(letters)) == 7
    finally:
        words.use("sv")
