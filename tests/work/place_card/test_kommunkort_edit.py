"""Libraries, plans and the municipality's own fields, edited on the kommunkort."""

import pytest
from PySide6.QtCore import Qt

from bibk_desktop.records.model import Library, Plan, PlanState, PriorityAreaLink

KEPT = "SELECT name, kind, open_plus, integrated_with FROM library WHERE id = ?"


@pytest.fixture
def card(user):
    return user.open_card("Lessebo")


def library_id(user, name):
    return user.one("SELECT id FROM library WHERE name = ?", name)[0]


def test_a_library_is_renamed_and_marked_where_it_stands(user, card):
    kosta = library_id(user, "Kosta")
    card.libraries.list.opened.emit(("library", kosta))
    fields = card.libraries.fields["library"]
    assert fields.ui.name.hasFocus() and fields.ui.name.text() == "Kosta"
    user.write(fields.ui.name, "Kosta glasbibliotek")
    user.press(fields.ui.open_plus, Qt.Key.Key_Space)
    user.write(fields.ui.integrated_with, "konsthallen")
    assert user.one(KEPT, kosta) == ("Kosta glasbibliotek", "branch", 1, "konsthallen")
    row = next(row for row in card.libraries.list.rows() if row.key == ("library", kosta))
    assert (row.text, row.detail, row.end) == (
        "Kosta glasbibliotek",
        "filial, integrerat med konsthallen",
        "meröppet",
    )
    user.press(fields, Qt.Key.Key_Escape)
    assert fields.isHidden() and card.libraries.list.hasFocus()


def test_a_library_is_added_named_and_taken_back(user, card):
    menu = card.libraries.adding.open_menu()
    menu.actions()[0].trigger()
    menu.close()
    fields = card.libraries.fields["library"]
    assert fields.ui.name.selectedText() == "Nytt bibliotek"
    user.type(fields.ui.name, "Ormeshaga")
    assert user.page.flush()
    made = user.one("SELECT id, kind FROM library WHERE name = 'Ormeshaga'")
    assert made[1] == "branch"
    card.libraries.delete(("library", made[0]))
    assert user.one("SELECT id FROM library WHERE name = 'Ormeshaga'") is None
    assert user.window.toast.words.text() == "Borttagen: Ormeshaga"
    user.click(user.window.toast.buttons[0])
    assert user.one("SELECT id FROM library WHERE name = 'Ormeshaga'") == (made[0],)


def test_the_first_library_of_a_municipality_is_the_main_one(user):
    for (id_,) in user.store.rows(
        "SELECT id FROM library WHERE municipality_id = ?", (user.ids["Markaryd"],)
    ):
        user.store.delete(Library, id_)
    card = user.open_card("Markaryd")
    assert not card.libraries.nothing.isHidden() or card.libraries.list.rows()
    card.libraries.add_library()
    assert user.one("SELECT kind FROM library WHERE municipality_id = ?", user.ids["Markaryd"]) == (
        "main",
    )


def test_delete_on_a_row_takes_a_library_away(user, card):
    rows = card.libraries.list
    rows.setFocus()
    keys = [row.key for row in rows.rows()]
    rows.setCurrentIndex(rows.model().index(keys.index(("library", library_id(user, "Skruv"))), 0))
    user.press(rows, Qt.Key.Key_Delete)
    assert user.one("SELECT id FROM library WHERE name = 'Skruv'") is None
    user.store.undo()
    assert user.one("SELECT id FROM library WHERE name = 'Skruv'") is not None


def test_a_library_that_goes_away_while_edited_closes_its_fields(user, card):
    kosta = library_id(user, "Kosta")
    card.libraries.edit(("library", kosta))
    user.store.delete(Library, kosta)
    assert card.libraries.fields["library"].isHidden()


def test_a_search_hit_of_a_library_opens_its_fields(user):
    kosta = library_id(user, "Kosta")
    user.window.open_record("library", kosta)
    assert user.page.card.facts.head.name == "Lessebo"
    assert user.page.card.libraries.fields["library"].id == kosta


# --- plans


def plan_fields(user, card):
    plan = next(each for each in card.facts.plans if not each.is_regional)
    card.libraries.list.opened.emit(("plan", plan.id))
    return plan.id, card.libraries.fields["plan"]


def test_a_plan_has_years_a_state_and_who_adopted_it(user, card):
    id_, fields = plan_fields(user, card)
    user.write(fields.ui.first_year, "2020")
    user.write(fields.ui.last_year, "2023")
    user.write(fields.ui.adopted_by, "Kultur- och fritidsnämnden")
    place = fields.ui.state.findData(PlanState.out_for_comment)
    fields.ui.state.setCurrentIndex(place)
    fields.ui.state.activated.emit(place)
    kept = "SELECT first_year, last_year, adopted_by, state FROM plan WHERE id = ?"
    assert user.one(kept, id_) == (2020, 2023, "Kultur- och fritidsnämnden", "out_for_comment")
    row = next(row for row in card.libraries.list.rows() if row.key == ("plan", id_))
    assert (row.text, row.end) == ("Biblioteksplan 2020–2023", "på remiss")


def test_a_year_that_is_none_stays_as_typed_and_the_store_keeps_the_old(user, card):
    id_, fields = plan_fields(user, card)
    user.write(fields.ui.last_year, "snart")
    assert fields.ui.last_year.property("wrong")
    assert fields.ui.last_year.text() == "snart"
    assert user.one("SELECT last_year FROM plan WHERE id = ?", id_) == (2019,)


def test_a_plan_that_has_ended_is_to_be_watched(user):
    card = user.open_card("Olofström")
    row = next(row for row in card.libraries.list.rows() if row.key[0] == "plan")
    assert (row.end, row.role) == ("gick ut 2017", "watch")


def test_a_plan_is_begun_with_the_municipalitys_name(user, card):
    menu = card.libraries.adding.open_menu()
    menu.actions()[1].trigger()
    menu.close()
    made = user.one("SELECT name, kind, state, municipality_id FROM plan ORDER BY id DESC LIMIT 1")
    assert made == (
        "Biblioteksplan Lessebo kommun",
        "library_plan",
        "preparing",
        user.ids["Lessebo"],
    )
    assert card.libraries.fields["plan"].isVisible()


def test_a_regional_plan_is_edited_with_its_priority_areas(user, card):
    assert all(
        row.key[0] == "library" or "Regional" not in row.text for row in card.libraries.list.rows()
    )
    user.click(card.libraries.regional)
    area, plan = user.one("SELECT id, plan_id FROM priority_area ORDER BY position LIMIT 1")
    project = user.one("SELECT id FROM project LIMIT 1")[0]
    user.store.add(PriorityAreaLink(priority_area_id=area, project_id=project))
    card.libraries.edit(("plan", plan))
    fields = card.libraries.fields["plan"]
    names = fields.ui.areas.toPlainText().splitlines()
    assert len(names) == 4
    fields.ui.areas.setPlainText("\n".join(["Läslust för alla", *names[1:3], "Nytt område"]))
    assert user.page.flush()
    kept = user.store.rows(
        "SELECT id, name FROM priority_area WHERE plan_id = ? ORDER BY position", (plan,)
    )
    assert [name for _, name in kept] == ["Läslust för alla", *names[1:3], "Nytt område"]
    assert kept[0][0] == area
    assert user.one("SELECT project_id FROM priority_area_link WHERE priority_area_id = ?", area)


def test_a_search_hit_of_a_regional_plan_opens_it_on_a_card_of_its_region(user):
    plan = user.one("SELECT id FROM plan WHERE kind = 'regional_plan' LIMIT 1")[0]
    user.window.open_record("plan", plan)
    assert user.page.card.libraries.fields["plan"].id == plan
    assert not user.page.card.libraries.fields["plan"].ui.areas_cell.isHidden()


def test_a_plan_of_nobodys_region_leads_to_the_list(user):
    made = user.store.add(Plan(name="Nationell strategi"))
    user.window.open_record("plan", made)
    assert user.page.shown() == "list"


# --- the municipality itself


def test_addresses_and_size_are_saved_as_typed(user, card):
    user.write(card.about.ui.address, "Storgatan 78")
    place = card.about.ui.size_class.findText("Mellanstort")
    card.about.ui.size_class.setCurrentIndex(place)
    card.about.ui.size_class.activated.emit(place)
    kept = user.one("SELECT address, size_class FROM municipality WHERE name = 'Lessebo'")
    assert kept == ("Storgatan 78", "medium")


def test_systems_are_names_with_commas_between(user, card):
    user.write(card.about.ui.systems, "Arena,  Book-IT , Koha, Arena")
    kept = user.store.rows(
        "SELECT name FROM system_in_use WHERE municipality_id = ? ORDER BY id",
        (user.ids["Lessebo"],),
    )
    assert [name for (name,) in kept] == ["Arena", "Book-IT", "Koha"]
    assert user.store.undo_label() == "ändra system i Lessebo"
    user.store.undo()
    assert card.about.ui.systems.text() == "Arena, e-hub, Book-IT"


def test_what_is_typed_of_systems_is_saved_when_another_municipality_is_opened(user, card):
    user.write(card.about.ui.systems, "Koha")
    user.open_card("Växjö")
    user.type(user.page.card.about.ui.systems, ", Libris")
    user.open_card("Lessebo")
    kept = "SELECT count(*) FROM system_in_use WHERE municipality_id = ? AND name = 'Libris'"
    assert user.one(kept, user.ids["Växjö"]) == (1,)
    assert user.one(kept, user.ids["Lessebo"]) == (0,)


def test_one_that_is_no_longer_ours_stands_among_the_others(user, card):
    user.press(card.about.ui.ours, Qt.Key.Key_Space)
    assert user.one("SELECT ours FROM municipality WHERE name = 'Lessebo'") == (0,)
    user.window.open_place("places")
    assert user.names()[-1] == "Lessebo"


def test_a_name_of_300_characters_is_kept_and_one_of_600_marked(user, card):
    card.libraries.list.opened.emit(("library", library_id(user, "Kosta")))
    field = card.libraries.fields["library"].ui.name
    field.setText("K" * 300)
    field.textEdited.emit(field.text())
    assert user.page.flush()
    assert user.one("SELECT count(*) FROM library WHERE name = ?", "K" * 300) == (1,)
    field.setText("K" * 600)
    field.textEdited.emit(field.text())
    assert user.page.flush()
    assert field.property("wrong")
    assert user.one("SELECT count(*) FROM library WHERE name = ?", "K" * 300) == (1,)
