"""Lista: projects made, written, and deleted; everything that belongs to them edited in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QComboBox, QLineEdit

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.records.model import Link, Person, Project

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(page, user):
    page.show_record("project", user.projects["Språkstegen"])
    return page.list_tab


@pytest.fixture
def detail(tab):
    return tab.detail


def column(user, table, name, where="1", *values):
    return [row[0] for row in user.store.rows(f"SELECT {name} FROM {table} WHERE {where}", values)]


def of_project(user, table, name, project="Språkstegen"):
    return column(user, table, name, "project_id = ?", user.projects[project])


def pick(user, box, text):
    """Type into a box that finds records and take the first hit."""
    box.setFocus()
    user.type(box, text)
    user.press(box, KEY.Key_Return)


def press(qtbot, widget, name):
    button = next(b for b in widget.findChildren(Button) if b.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box, words):
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


# --- projects


def test_the_list_counts_as_the_table_does(page, tab):
    rows = {row.name: row for row in tab.table.lines.rows_shown()}
    assert list(rows) == ["Kreativa rum", "Språkstegen", "Engage", "Boken kommer"]
    cells = [tab.table.lines.cell(line, 2).text for line in range(4)]
    assert cells == ["6 av 13", "13 av 13", "2 av 13", "2 av 13"]
    assert tab.table.lines.cell(3, 0).detail == "inte i översikter"


def test_ctrl_n_makes_a_project_whose_name_is_ready_to_be_written(page, user, window):
    user.press(window, KEY.Key_N, held=CTRL)
    name = page.list_tab.detail.ui.name
    assert page.tabs.key() == "list" and name.hasFocus() and name.selectedText() == "Nytt projekt"
    user.write(name, "Sommarboken")
    assert "Sommarboken" in column(user, "project", "name")
    assert page.list_tab.table.current_row().name == "Sommarboken"
    me = user.store.rows("SELECT value FROM setting WHERE name = 'me'")
    held = user.store.rows("SELECT person_id FROM appointment WHERE project_id = 5")
    assert held == [(int(me[0][0]),)]
    user.press(window, KEY.Key_N, held=CTRL)
    user.press(window, KEY.Key_N, held=CTRL)
    assert {"Nytt projekt", "Nytt projekt 2"} <= set(column(user, "project", "name"))


def test_its_own_fields_are_saved_as_they_are_written(detail, user, window):
    ui = detail.ui
    user.write(ui.full_name, "Språkstegen, hela vägen")
    user.write(ui.starts, "våren 2017")
    user.write(ui.web, "https://exempel.se/sprak")
    choose(ui.county_id, "Kronobergs län")
    ui.in_overview.click()
    id_ = user.projects["Språkstegen"]
    with user.store.read() as session:
        kept = session.get(Project, id_)
    assert (kept.full_name, kept.starts.words) == ("Språkstegen, hela vägen", "våren 2017")
    assert kept.web and kept.county_id and not kept.in_overview
    choose(ui.county_id, "Båda länen")
    with user.store.read() as session:
        assert session.get(Project, id_).county_id is None


def test_the_purpose_keeps_bold_words(detail, user):
    purpose = detail.ui.purpose
    purpose.setFocus()
    user.press(purpose, KEY.Key_A, held=CTRL)
    user.press(purpose, KEY.Key_B, held=CTRL)
    user.page.flush()
    kept = column(user, "project", "purpose", "name = 'Språkstegen'")[0]
    assert kept.startswith("**Biblioteken möter")


def test_a_date_that_is_none_is_marked_and_the_old_one_stays(detail, user):
    before = column(user, "project", "ends", "name = 'Språkstegen'")
    user.write(detail.ui.ends, "31 februari 2018")
    assert detail.ui.ends.property("wrong") and detail.ui.ends.text() == "31 februari 2018"
    assert column(user, "project", "ends", "name = 'Språkstegen'") == before


def test_a_name_of_300_characters_is_kept_and_one_of_600_marked(detail, user, page):
    user.write(detail.ui.name, "ä" * 300)
    assert "ä" * 300 in column(user, "project", "name")
    page.tabs.choose("table")
    user.write(detail.ui.name, "ö" * 600)
    assert detail.ui.name.property("wrong")
    assert "ä" * 300 in column(user, "project", "name")


def test_delete_takes_the_project_at_once_with_a_way_back(tab, user, window, qtbot):
    tab.table.setFocus()
    user.press(tab.table, KEY.Key_Delete)
    assert "Språkstegen" not in column(user, "project", "name")
    assert window.toast.words.text() == "Borttaget: Språkstegen"
    assert tab.table.current_row() is not None
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert "Språkstegen" in column(user, "project", "name")
    assert len(of_project(user, "participation", "id")) == 13


def test_a_project_deleted_elsewhere_leaves_the_list(detail, tab, user, page):
    user.store.delete(Project, user.projects["Språkstegen"])
    assert detail.id != user.projects["Språkstegen"]
    assert "Språkstegen" not in [row.name for row in tab.table.lines.rows_shown()]
    assert page.trail()[-1][0] != "Språkstegen"


def test_the_last_project_gone_the_page_says_what_belongs_here(page, user, qtbot):
    for id_ in user.projects.values():
        user.store.delete(Project, id_)
    assert page.stack.currentWidget() is page.empty
    assert page.shown_list() is None
    qtbot.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert column(user, "project", "name") == ["Nytt projekt"]
    assert page.stack.currentWidget() is page.list_tab


# --- what belongs to a project


def test_a_partner_is_found_added_once_and_given_a_role(detail, user):
    before = len(of_project(user, "partner", "id"))
    pick(user, detail.partners.box, "Växjö")
    pick(user, detail.partners.box, "Växjö")
    added = of_project(user, "partner", "municipality_id")
    assert len(added) == before + 1 and user.places["Växjö"] in added
    assert detail.partners.box.text() == ""
    id_ = max(of_project(user, "partner", "id"))
    choose(detail.partners.rows.line(id_).fields["role"], "Medsökande")
    assert column(user, "partner", "role", "id = ?", id_) == ["co_applicant"]


def test_a_partner_that_is_not_there_is_made_with_it_in_one_step(detail, user, window):
    detail.partners.box.setFocus()
    user.type(detail.partners.box, "Läsrörelsen i Urshult")
    user.press(detail.partners.box, KEY.Key_Down, KEY.Key_Return)
    assert "Läsrörelsen i Urshult" in column(user, "organisation", "name")
    window.ui.action_undo.trigger()
    assert "Läsrörelsen i Urshult" not in column(user, "organisation", "name")
    assert None not in of_project(user, "partner", "organisation_id")


def test_a_partner_is_taken_away_with_a_way_back(detail, user, window, qtbot):
    first = detail.partners.rows.line(of_project(user, "partner", "id")[1])
    press(qtbot, first, "Ta bort samarbetsparten")
    assert window.toast.words.text() == "Borttagen: Region Blekinge"
    assert len(of_project(user, "partner", "id")) == 4
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert len(of_project(user, "partner", "id")) == 5


def test_a_person_takes_part_from_a_municipality_and_a_day(detail, user):
    id_ = user.store.add(Person(given_name="Malte", family_name="Ekelöw"))
    pick(user, detail.persons.box, "Ekelöw")
    held = column(user, "appointment", "id", "person_id = ?", id_)[0]
    line = detail.persons.rows.line(held)
    assert column(user, "appointment", "role", "id = ?", held) == ["participant"]
    pick(user, line.fields["represents_municipality_id"], "Ronneby")
    user.write(line.fields["starts"], "1 mars 2018")
    found = user.store.rows(
        "SELECT represents_municipality_id, substr(starts, 1, 10) FROM appointment WHERE id = ?",
        (held,),
    )
    assert found == [(user.places["Ronneby"], "2018-03-01")]


def test_the_responsible_one_stands_first_and_in_the_list_for_excel(detail, page, user):
    first = next(iter(detail.persons._records.values()))
    assert first.role == "responsible"
    title, rows = page.shown_list()
    assert title == "Projektlista" and rows[0][4] == "Ansvarig"
    assert rows[2][0] == "Språkstegen" and rows[2][4] == "Berit Kvist" and rows[2][5] == 13


@pytest.mark.parametrize(
    ("card", "table", "field", "words"),
    [
        ("themes", "theme", "name", "Berättarkassar"),
        ("materials", "material", "name", "Affisch"),
        ("activities", "activity", "title", "Kickoff"),
    ],
)
def test_a_line_is_added_and_written_at_once(detail, user, qtbot, card, table, field, words):
    shown = getattr(detail, card)
    press(qtbot, shown, f"{shown.title.text()}: Lägg till")
    id_ = max(of_project(user, table, "id"))
    written = shown.rows.line(id_).fields[field]
    assert written.hasFocus()
    user.write(written, words)
    assert column(user, table, field, "id = ?", id_) == [words]


def test_a_line_stays_under_the_cursor_when_others_come(detail, user, qtbot):
    from bibk_desktop.records.model import Theme

    id_ = of_project(user, "theme", "id")[1]
    field = detail.themes.rows.line(id_).fields["name"]
    field.setFocus()
    user.store.add(Theme(project_id=user.projects["Språkstegen"], name="Ny"))
    assert detail.themes.rows.line(id_).fields["name"] is field and field.hasFocus()


def test_a_note_holds_for_one_county(detail, user, qtbot):
    press(qtbot, detail.notes, "Anteckningar: Lägg till")
    id_ = max(of_project(user, "project_note", "id"))
    line = detail.notes.rows.line(id_)
    user.type(line.fields["text"], "Foldern är slut i Ronneby.")
    choose(line.fields["county_id"], "Blekinge län")
    user.page.flush()
    found = user.store.rows(
        "SELECT n.text, c.name FROM project_note n JOIN county c ON c.id = n.county_id"
        " WHERE n.id = ?",
        (id_,),
    )
    assert found == [("Foldern är slut i Ronneby.", "Blekinge län")]


def test_a_priority_area_of_a_plan_is_ticked_and_taken_back(detail, user, qtbot):
    boxes = {box.text(): box for box in detail.areas.boxes.values()}
    name = next(text for text, box in boxes.items() if not box.isChecked())
    qtbot.mouseClick(boxes[name], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    sql = (
        "SELECT count(*) FROM priority_area_link k JOIN priority_area a"
        " ON a.id = k.priority_area_id WHERE k.project_id = ? AND a.name = ?"
    )
    asked = (user.projects["Språkstegen"], name.replace("&&", "&"))
    assert user.store.rows(sql, asked) == [(1,)]
    user.store.undo()
    assert user.store.rows(sql, asked) == [(0,)]
    assert not next(box for box in detail.areas.boxes.values() if box.text() == name).isChecked()


def test_what_is_said_about_the_project_stands_on_its_page_and_leads_there(detail, user):
    heard = []
    user.page.open_requested.connect(lambda *asked: heard.append(asked))
    before = len(detail.said.list.rows())
    item = user.store.rows(
        "SELECT i.id FROM item i JOIN meeting m ON m.id = i.meeting_id"
        " WHERE m.kind = 'meeting' AND m.state = 'draft' ORDER BY i.id LIMIT 1"
    )[0][0]
    project = user.projects["Språkstegen"]
    user.store.add(Link(item_id=item, project_id=project))
    rows = detail.said.list.rows()
    assert len(rows) > before
    place = next(n for n, one in enumerate(detail.said._lines) if one.id == item)
    user.press(detail.said.list, KEY.Key_Home, *[KEY.Key_Down] * place, KEY.Key_Return)
    assert heard == [("item", item)]


def test_an_internal_note_of_the_project_is_written_and_leaves_in_no_list(detail, user, qtbot):
    press(qtbot, detail.internal, "Interna anteckningar: Lägg till")
    id_ = max(of_project(user, "internal_note", "id"))
    line = detail.internal.rows.line(id_)
    user.type(line.fields["text"], "Nämnden tvekar.")
    assert user.page.flush()
    assert of_project(user, "internal_note", "text") == ["Nämnden tvekar."]
    shown = user.page.shown_list()
    assert "Nämnden" not in str(shown)


def test_who_has_received_a_material_is_added_dated_and_taken_away(detail, user, qtbot):
    id_ = of_project(user, "material", "id")[1]
    received = detail.materials.rows.line(id_).fields["received"]
    assert received.fold.text() == "Ingen har fått det än"
    qtbot.mouseClick(received.fold, Qt.MouseButton.LeftButton)
    pick(user, received.box, "Olofström")
    receipt = column(user, "material_receipt", "id", "material_id = ?", id_)[0]
    user.write(received.rows.line(receipt).fields["copies"], "40")
    user.write(received.rows.line(receipt).fields["at"], "i höstas")
    assert column(user, "material_receipt", "copies", "id = ?", receipt) == [40]
    assert received.fold.text() == "Har fått det: 1"
    user.write(received.rows.line(receipt).fields["copies"], "många")
    assert received.rows.line(receipt).fields["copies"].property("wrong")
    press(qtbot, received.rows, "Ta bort mottagaren")
    assert not column(user, "material_receipt", "id", "material_id = ?", id_)


def test_a_file_is_attached_opened_and_taken_away(detail, user, qtbot, tmp_path, window):
    source = tmp_path / "Affisch åäö.txt"
    source.write_bytes("Välkommen".encode())
    detail.files.ask = lambda: str(source)
    opened = []
    detail.files.open = opened.append
    qtbot.mouseClick(detail.files.add_button, Qt.MouseButton.LeftButton)
    assert of_project(user, "attachment", "name") == ["Affisch åäö.txt"]
    source.unlink()
    qtbot.mouseClick(detail.files.shown[0], Qt.MouseButton.LeftButton)
    assert isinstance(opened[0], QUrl)
    with Path(opened[0].toLocalFile()).open(encoding="utf-8") as copy:
        assert copy.read() == "Välkommen"
    press(qtbot, detail.files, "Ta bort Affisch åäö.txt")
    assert of_project(user, "attachment", "name") == []
    window.ui.action_undo.trigger()
    assert of_project(user, "attachment", "name") == ["Affisch åäö.txt"]


def test_a_file_that_is_gone_is_told_in_plain_words(detail, user, qtbot, tmp_path, window):
    detail.files.ask = lambda: str(tmp_path / "borta.pdf")
    qtbot.mouseClick(detail.files.add_button, Qt.MouseButton.LeftButton)
    assert "borta.pdf går inte att läsa" in window.ui.banners.banners()[0].happened.text()
    assert of_project(user, "attachment", "name") == []


# --- ways


def test_a_found_project_opens_in_the_list_and_a_participation_in_the_table(page, user, window):
    window.open_record("project", user.projects["Engage"])
    assert page.list_tab.detail.name.text() == "Engage"
    assert [step[0] for step in page.trail()] == ["Projekt", "Engage"]
    asked = "SELECT id FROM participation WHERE municipality_id = ? AND project_id = ?"
    found = user.store.rows(asked, (user.places["Lessebo"], user.projects["Engage"]))
    page.show_record("participation", found[0][0])
    table = page.table_tab.table
    assert page.tabs.key() == "table" and table.current_row().place.name == "Lessebo"
    assert table.lines.columns[table.cell_column()].title == "Engage"


def test_the_chosen_project_is_that_of_map_and_timeline(detail, page, qtbot):
    detail._turn("time")
    assert page.time_tab.card.title.text() == "Språkstegen"
    assert page.time_tab.time.hasFocus()


def test_ctrl_k_knows_the_tabs(page):
    names = [command.words for command in page.commands()]
    assert "Projekten på karta" in names and "Nytt projekt" in names


def test_tab_and_project_come_back_after_a_start(window, user, page):
    from bibk_desktop.work.projects.page import ProjectsPage

    page.show_record("project", user.projects["Engage"])
    again = ProjectsPage(user.store)
    again.memory = window.memory
    again.reload()
    assert again.tabs.key() == "list" and again.project_id == user.projects["Engage"]


def test_filling_the_page_writes_nothing(page, user, window):
    for key in ("table", "map", "time", "list"):
        page.tabs.choose(key)
        page.reload()
    for name in user.projects.values():
        page.show_record("project", name)
    page.flush()
    assert user.store.undo_label() == ""


def test_a_change_elsewhere_that_does_not_concern_it_is_left_alone(page, user):
    from bibk_desktop.records.model import Setting

    before = page.overview
    user.store.add(Setting(name="prov", value="1"))
    assert page.overview is before


def test_all_that_takes_focus_has_a_name(page, user):
    for key in ("table", "map", "time", "list"):
        page.tabs.choose(key)
        for widget in page.findChildren(object):
            takes = getattr(widget, "focusPolicy", None)
            if takes is None or takes() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
                continue
            if widget.objectName().startswith("qt_"):
                continue
            is_field = isinstance(widget, QLineEdit | QComboBox)
            spoken = widget.accessibleName() or (
                "" if is_field else getattr(widget, "text", lambda: "")()
            )
            buddy = any(one.buddy() is widget for one in page.findChildren(type(page.header.title)))
            assert spoken or buddy, (widget, widget.objectName())


def test_web_addresses_lead_out_and_paths_of_this_machine_nowhere(detail, user):
    opened = []
    detail.web.open = opened.append
    user.write(detail.ui.web, "exempel.se/sprak")
    assert detail.web.isVisible()
    detail.web.click()
    assert opened[0].toString() == "https://exempel.se/sprak"
    user.write(detail.ui.web, "file:///etc/passwd")
    assert not detail.web.address().startswith("file")
    user.write(detail.ui.web, "")
    assert not detail.web.isVisible()
    links = [line.fields["open"].address() for line in detail.materials.rows._lines.values()]
    assert "https://exempel.se/folder" in links


def test_a_workspace_without_municipalities_opens_every_tab(page, user):
    from sqlmodel import update

    from bibk_desktop.records.model import Municipality

    with user.store.write("undo.change", kind="municipality", title="alla") as session:
        session.exec(update(Municipality).values(ours=False))
    for key in ("table", "map", "time", "list"):
        page.tabs.choose(key)
        view = page.first_focus()
        view.setFocus()
        user.press(view, KEY.Key_Down, KEY.Key_Return, KEY.Key_H)
    assert page.table_tab.table.lines.rowCount() == 0
