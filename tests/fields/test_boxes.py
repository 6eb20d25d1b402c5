"""Boxes that find a person or a place as its name is typed: keys, pointer, creating, undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from sample import people

from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import LibraryBox, MunicipalityBox, PlaceBox
from bibk_desktop.records.model import (
    Appointment,
    Library,
    Organisation,
    OrganisationAlias,
    Person,
    PersonAlias,
    Role,
)


@pytest.fixture
def holder(qtbot, store):
    people(store)
    made = QWidget()
    column = QVBoxLayout(made)
    made.other = QLineEdit()
    made.column = column
    column.addWidget(made.other)
    qtbot.addWidget(made)
    made.resize(500, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def put(holder, kind, store):
    box = kind()
    box.use(store)
    box.heard = []
    box.picked.connect(box.heard.append)
    holder.column.insertWidget(0, box)
    box.show()
    box.setFocus()
    return box


@pytest.fixture
def box(holder, store):
    return put(holder, PersonBox, store)


def key(box, qtbot, *pressed):
    for each in pressed:
        qtbot.keyClick(box, each)


def offered(box):
    return [row.text for row in box.list_rows()]


def id_of(store, given):
    return store.rows("SELECT id FROM person WHERE given_name = ?", (given,))[0][0]


def test_the_beginning_of_any_name_finds_and_enter_takes(box, qtbot, store, type_into):
    type_into(box, "sjö")
    assert offered(box)[0] == "Maja Sjögren"
    key(box, qtbot, Qt.Key.Key_Return)
    assert box.heard == [id_of(store, "Maja")]
    assert (box.text(), box.key(), box.is_open()) == ("Maja Sjögren", id_of(store, "Maja"), False)


def test_a_swedish_letter_is_a_letter_of_its_own(box, type_into):
    type_into(box, "sjo")
    assert box.found() == []


def test_an_alias_finds_and_its_whole_comes_first(box, qtbot, store, type_into):
    store.add(Person(given_name="Khalid", family_name="Nur"))
    store.add(PersonAlias(person_id=id_of(store, "Karin"), name="KH"))
    type_into(box, "kh")
    assert offered(box)[:2] == ["Karin Holm", "Khalid Nur"]


def test_what_somebody_is_today_stands_beside_the_name_and_finds(box, store, type_into):
    place = store.rows("SELECT id FROM municipality WHERE name = 'Ronneby'")[0][0]
    siri = id_of(store, "Siri")
    store.add(Appointment(person_id=siri, municipality_id=place, role=Role.director))
    type_into(box, "ronneby")
    assert box.found()[0].text == "Siri Falk"
    assert box.found()[0].detail == "bibliotekschef, Ronneby"


def test_a_name_nobody_has_can_be_created_in_one_step(box, qtbot, store, type_into):
    type_into(box, "Åsa Österdahl Ek")
    assert offered(box) == ["Ny person: Åsa Österdahl Ek"]
    key(box, qtbot, Qt.Key.Key_Return)
    made = store.rows("SELECT id, given_name, family_name FROM person ORDER BY id DESC LIMIT 1")[0]
    assert made[1:] == ("Åsa", "Österdahl Ek")
    assert box.heard == [made[0]]
    assert box.text() == "Åsa Österdahl Ek"
    assert store.undo_label() == "lägga till person Åsa Österdahl Ek"
    store.undo()
    assert store.rows("SELECT count(*) FROM person")[0][0] == 6


def test_what_hears_of_a_created_one_writes_in_the_same_step(box, qtbot, store, type_into):
    place = store.rows("SELECT id FROM municipality LIMIT 1")[0][0]
    box.picked.connect(
        lambda id_: store.add(Appointment(person_id=id_, municipality_id=place, role=Role.director))
    )
    type_into(box, "Disa Ny")
    key(box, qtbot, Qt.Key.Key_Return)
    assert store.rows("SELECT count(*) FROM appointment")[0][0] == 1
    store.undo()
    assert store.rows("SELECT count(*) FROM appointment")[0][0] == 0
    assert store.rows("SELECT count(*) FROM person")[0][0] == 6


def test_a_whole_name_is_taken_when_the_field_is_left(box, holder, store, type_into):
    type_into(box, "olle brandt")
    holder.other.setFocus()
    assert box.heard == [id_of(store, "Olle")]
    assert box.text() == "Olle Brandt"


def test_words_that_mean_several_stay_and_are_marked(box, holder, store, type_into):
    store.add(Person(given_name="Maja", family_name="Ek"))
    type_into(box, "maja")
    holder.other.setFocus()
    assert box.heard == []
    assert (box.text(), box.property("wrong")) == ("maja", True)
    assert box.toolTip() == "Välj någon i listan, eller töm fältet."


def test_emptied_it_holds_nobody(box, holder, store, qtbot):
    box.show_key(id_of(store, "Siri"))
    box.clear()
    box.setModified(True)
    holder.other.setFocus()
    assert (box.key(), box.heard) == (None, [None])


def test_escape_brings_back_what_stood_there(box, qtbot, store, type_into):
    box.show_key(id_of(store, "Siri"))
    box.selectAll()
    type_into(box, "ol")
    key(box, qtbot, Qt.Key.Key_Escape)
    assert (box.text(), box.heard, box.is_open()) == ("Siri Falk", [], False)


def test_arrows_walk_and_a_click_takes(box, qtbot, store):
    key(box, qtbot, Qt.Key.Key_Down)
    assert len(offered(box)) == 6
    names = offered(box)
    rows = box._popup.rows
    at = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, at.y()))
    assert box.text() == names[2]


def test_the_list_stands_inside_the_window(box, holder, qtbot):
    key(box, qtbot, Qt.Key.Key_Down)
    assert holder.rect().contains(box._popup.geometry())


def test_filling_tells_nobody(box, store):
    box.show_key(id_of(store, "Ebba"))
    assert (box.text(), box.heard) == ("Ebba Lindqvist", [])


def test_a_place_is_of_any_kind_and_a_municipality_of_ours_comes_first(
    holder, store, qtbot, type_into
):
    ronneby = store.rows("SELECT id FROM municipality WHERE name = 'Ronneby'")[0][0]
    library = store.add(Library(municipality_id=ronneby, name="Ronneby stadsbibliotek"))
    box = put(holder, PlaceBox, store)
    type_into(box, "ronneby")
    assert [choice.key for choice in box.found()] == [
        ("municipality", ronneby),
        ("library", library),
    ]
    assert box.found()[1].detail == "bibliotek, Ronneby"
    key(box, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert box.heard == [("library", library)]


def test_an_organisation_is_found_by_its_other_names_and_created(holder, store, qtbot, type_into):
    kb = store.add(Organisation(name="Kungliga biblioteket", short_name="KB"))
    store.add(OrganisationAlias(organisation_id=kb, name="Kungl. biblioteket"))
    box = put(holder, PlaceBox, store)
    type_into(box, "kungl.")
    assert [choice.key for choice in box.found()] == [("organisation", kb)]
    box.selectAll()
    type_into(box, "Nya teatern")
    key(box, qtbot, Qt.Key.Key_Return)
    kind, id_ = box.heard[-1]
    assert kind == "organisation"
    assert store.rows("SELECT name FROM organisation WHERE id = ?", (id_,)) == [("Nya teatern",)]


def test_a_box_for_one_kind_holds_the_id_alone(holder, store, qtbot, type_into):
    box = put(holder, MunicipalityBox, store)
    type_into(box, "Växjö")
    key(box, qtbot, Qt.Key.Key_Return)
    found = store.rows("SELECT id FROM municipality WHERE name = 'Växjö'")[0][0]
    assert box.heard == [found]
    other = put(holder, LibraryBox, store)
    other.show_key(None)
    assert other.text() == ""
