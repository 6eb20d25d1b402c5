"""Two persons who are one: found, compared, merged in one step, undone; or kept apart."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_people_page import SHIFT, names, pick, show

from bibk_desktop.records.model import (
    Activity,
    Answer,
    Application,
    Appointment,
    Attendance,
    Call,
    InternalNote,
    Meeting,
    Outcome,
    Person,
    PersonAlias,
    Programme,
    Request,
    Role,
    Series,
    SeriesMember,
    Setting,
    Target,
    metadata,
)
from bibk_desktop.work.people.duplicates import pairs
from bibk_desktop.work.people.merging import (
    fields_of,
    keep_apart,
    merge,
    pointing_at,
    reference_words,
    references,
)

DAY = date(2018, 1, 24)
PLACED = {Appointment: "municipality_id", Application: "lead_municipality_id"}


def everything(contacts):
    tables = [each.name for each in metadata.sorted_tables if each.name != "setting"]
    return {
        name: contacts.rows(f'SELECT * FROM "{name}" ORDER BY id')
        for name in tables
        if name != "file_content"
    }


def point_from_everywhere(contacts, person):
    """One row that points to the person from every column of the model that can."""
    store = contacts.store
    with store.write("undo.example") as session:
        for column in pointing_at("person"):
            row = {column.name: person}
            for other in column.table.columns:
                if other.foreign_keys and not other.nullable and other is not column:
                    (key,) = other.foreign_keys
                    first = store.rows(f'SELECT min(id) FROM "{key.column.table.name}"')[0][0]
                    row[other.name] = first
            model = next(
                each.class_
                for each in Person._sa_registry.mappers
                if each.local_table is column.table
            )
            needed = {
                name: DAY
                for name in ("at", "created_on", "since", "status_since", "sent_on")
                if name in model.model_fields and model.model_fields[name].is_required()
            }
            if model in PLACED or column.name == "author_id":
                row[PLACED.get(model, "municipality_id")] = contacts.place("Växjö")
            session.add(model(**row, **needed))
            session.flush()


@pytest.fixture
def world(contacts):
    """A meeting, a request with an answer, a series: what rows of a person may belong to."""
    store = contacts.store
    store.add(Meeting(title="Chefsmöte", at=contacts.on("2018-01-24")))
    store.add(Series(name="Chefsmöten"))
    request = store.add(Request(title="Vilka vill?"))
    store.add(Target(request_id=request, municipality_id=contacts.place("Växjö")))
    store.add(Activity(title="Kurs"))
    programme = store.add(Programme(name="Stärkta"))
    call = store.add(Call(programme_id=programme, name="2018"))
    store.add(
        Application(call_id=call, lead_municipality_id=contacts.place("Växjö"), status_since=DAY)
    )
    return contacts


def test_every_reference_of_the_model_moves_and_comes_back(world):
    one, other = world.person_id("Ebba Lindqvist"), world.person("Ebba Lindkvist")
    point_from_everywhere(world, other)
    columns = list(pointing_at("person"))
    assert len(columns) >= 18
    before = everything(world)
    kept = merge(world.store, one, other, fields_of(world.rows, one))
    gone = other if kept == one else one
    assert references(world.rows, gone) == {}
    assert world.rows("SELECT count(*) FROM person WHERE id = ?", (gone,)) == [(0,)]
    for column in columns:
        if column.table.name != "distinct_person":
            sql = f'SELECT count(*) FROM "{column.table.name}" WHERE "{column.name}" = ?'
            assert world.rows(sql, (kept,))[0][0] >= 1, column
    assert world.store.undo_label() == "slå ihop till Ebba Lindqvist"
    after = everything(world)
    world.store.undo()
    assert everything(world) == before
    world.store.redo()
    assert everything(world) == after
    assert world.store.faults() == []


def test_what_stands_in_minutes_stays_as_written(world):
    one, other = world.person_id("Ebba Lindqvist"), world.person("Eba Lindqvist")
    meeting = world.rows("SELECT id FROM meeting")[0][0]
    frozen = {"name": "Eba Lindqvist", "role": "vikarie", "place_name": "Kalmar"}
    there = world.store.add(Attendance(meeting_id=meeting, person_id=other, **frozen))
    kept = merge(world.store, one, other, fields_of(world.rows, one))
    sql = "SELECT person_id, name, role, place_name FROM attendance WHERE id = ?"
    assert world.one(sql, there) == (kept, "Eba Lindqvist", "vikarie", "Kalmar")


def test_the_other_name_becomes_another_name_once(contacts):
    karin, other = contacts.person_id("Karin Holm"), contacts.person("Carin Holm")
    for name in ("KH", "Kajsa"):
        contacts.store.add(PersonAlias(person_id=other, name=name))
    kept = merge(contacts.store, karin, other, fields_of(contacts.rows, karin))
    found = "SELECT name FROM person_alias WHERE person_id = ? ORDER BY name"
    assert contacts.rows(found, (kept,)) == [("Carin Holm",), ("KH",), ("Kajsa",)]


def test_what_says_no_more_than_what_is_there_goes(contacts):
    store, ebba = contacts.store, contacts.person_id("Ebba Lindqvist")
    other = contacts.person("Lindqvist Ebba")
    place = contacts.place("Karlskrona")
    contacts.appoint(other, municipality_id=place, role=Role.director)
    contacts.appoint(other, municipality_id=place, role=Role.staff, title="kommunbibliotekarie")
    series = store.add(Series(name="Chefsmöten"))
    for person in (ebba, other):
        store.add(SeriesMember(series_id=series, person_id=person))
    kept = merge(store, ebba, other, fields_of(contacts.rows, ebba))
    sql = "SELECT role, title FROM appointment WHERE person_id = ? AND municipality_id = ?"
    assert contacts.rows(sql + " ORDER BY id", (kept, place)) == [
        ("director", "bibliotekschef"),
        ("staff", "kommunbibliotekarie"),
    ]
    assert contacts.rows("SELECT person_id FROM series_member") == [(kept,)]


def test_answers_to_a_request_asked_twice_stay(contacts):
    store, ebba = contacts.store, contacts.person_id("Ebba Lindqvist")
    other = contacts.person("Lindqvist Ebba")
    request = store.add(Request(title="Vilka vill?"))
    targets = [store.add(Target(request_id=request, person_id=who)) for who in (ebba, other)]
    for target in targets:
        store.add(Answer(target_id=target, text="ja", at=DAY))
    merge(store, ebba, other, fields_of(contacts.rows, ebba))
    assert contacts.one("SELECT count(*) FROM target") == (1,)
    assert contacts.rows("SELECT DISTINCT target_id FROM answer") == [(targets[0],)]
    assert contacts.one("SELECT count(*) FROM answer") == (2,)


def test_who_uses_the_program_is_kept(contacts):
    karin, other = contacts.person_id("Karin Holm"), contacts.person("Holm Karin")
    contacts.store.add(Setting(name="me", value=str(other)))
    contacts.store.add(Outcome(text="a", created_on=DAY, responsible_person_id=karin))
    contacts.store.add(InternalNote(at=DAY, text="b", person_id=karin))
    assert merge(contacts.store, karin, other, fields_of(contacts.rows, karin)) == other
    assert fields_of(contacts.rows, other)["given_name"] == "Karin"


def test_the_words_of_what_follows(contacts):
    ebba = contacts.person_id("Ebba Lindqvist")
    assert reference_words(references(contacts.rows, ebba)) == "2 uppdrag"
    assert reference_words({"appointment": 1, "attendance": 12, "speaker": 2}) == (
        "1 uppdrag, 12 möten, 2 till"
    )
    assert reference_words({}) == ""


# --- who may be the same


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Åsa Öst", "Asa Ost", "pair.letters"),
        ("Helene André", "Heléne Andre", "pair.letters"),
        ("Ebba Lind", "Lind Ebba", "pair.swapped"),
        ("Ebba Lind", "ebba lind", "pair.same"),
        ("Sofia L", "Sofia Lind", "pair.short"),
        ("Sofia L.", "Sofia Lind", "pair.short"),
    ],
)
def test_who_may_be_the_same_is_found_with_a_reason(bare, one, other, reason):
    ids = bare.person(one), bare.person(other)
    (found,) = pairs(bare.rows)
    assert (found.one, found.other, found.reason) == (*ids, reason)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Öst", "Anna Öst"),
        ("Elin Björk", "Elna Björk"),
        ("Anna Holm", "Anna-Karin Holm"),
        ("Anna Holm", "Anna Karin Holm"),
        ("Sofia L", "Sofie Lind"),
        ("Anna", "Anna"),
        ("Elin A", "Elin B"),
    ],
)
def test_who_has_another_name_is_never_taken_for_the_same(bare, one, other):
    bare.person(one)
    bare.person(other)
    assert pairs(bare.rows) == []


def test_another_name_of_somebody_is_found_too(bare):
    one = bare.person("Eva Lund")
    bare.store.add(PersonAlias(person_id=one, name="Eva Berg"))
    other = bare.person("Eva Berg")
    assert [pair[:2] for pair in pairs(bare.rows)] == [(one, other)]


def test_who_is_said_to_be_apart_is_not_shown_again_until_undone(bare):
    one, other = bare.person("Eva Lund"), bare.person("Eva Lund")
    keep_apart(bare.store, one, other)
    assert pairs(bare.rows) == []
    assert bare.store.undo_label() == "Eva Lund och Eva Lund är inte samma person"
    bare.store.undo()
    assert len(pairs(bare.rows)) == 1


# --- on the page


@pytest.fixture
def twice(contacts):
    """Ebba once more, with her names swapped and another address."""
    fields = {"email": "ebba@annan.example.se", "mobile": "070-000 00 00"}
    return contacts.person("Lindqvist Ebba", **fields)


def open_pair(page):
    page.tabs.choose("incomplete")
    row = next(row for row in page.pane().table.lines.rows_shown() if row.kind == "pair")
    page.pane().table.choose((row.kind, row.id))
    return row


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_pair_is_compared_and_merged_by_keyboard(page, window, contacts, twice, qtbot):
    row = open_pair(page)
    assert (row.name, row.reasons) == (
        "Ebba Lindqvist och Lindqvist Ebba",
        ("namnen i omvänd ordning",),
    )
    page.pane().table.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    compare = page.pair.compare
    assert compare.values() == {
        "given_name": "Ebba",
        "family_name": "Lindqvist",
        "email": "ebba@exempel.se",
        "phone": "0470-00 00 00",
        "mobile": "070-000 00 00",
        "web": "",
    }
    email = compare.fields["email"].either
    while QApplication.focusWidget() is not email[0]:
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Right)
    assert email[1].isChecked()
    page.pair.join.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert window.toast.words.text() == "Ihopslagna: Ebba Lindqvist"
    found = "SELECT email, mobile FROM person WHERE family_name = 'Lindqvist'"
    assert contacts.rows(found) == [("ebba@annan.example.se", "070-000 00 00")]
    assert "pair" not in [row.kind for row in page.pane().table.lines.rows_shown()]
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert contacts.one("SELECT count(*) FROM person") == (7,)
    assert "pair" in [row.kind for row in page.pane().table.lines.rows_shown()]


def test_delete_on_a_pair_says_that_they_are_not_the_same(page, window, contacts, twice, qtbot):
    open_pair(page)
    page.pane().table.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert window.toast.words.text() == "Ebba Lindqvist och Lindqvist Ebba är inte samma person."
    assert contacts.one("SELECT count(*) FROM person") == (7,)
    assert "pair" not in [row.kind for row in page.pane().table.lines.rows_shown()]


def test_the_menu_of_a_person_merges_with_another(page, window, contacts, qtbot, type_into):
    show(page, contacts, "Karin Holm")
    page.person.more.menu().actions()[-1].trigger()
    dialog = page.dialog
    qtbot.waitUntil(dialog.other.hasFocus)
    assert dialog.windowTitle() == "Slå ihop Karin Holm med …"
    assert not dialog.action.isEnabled()
    pick(dialog.other, "siri", qtbot, type_into)
    assert dialog.compare.isVisible()
    dialog.compare.fields["given_name"].choose(0)
    dialog.compare.fields["family_name"].choose(0)
    qtbot.keyClick(dialog.other, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert page.person.name.text() == "Karin Holm"
    assert "Siri Falk" not in names(page)
    assert page.person.ui.aliases.text() == "KH, Siri Falk"


def test_nobody_is_merged_with_himself(page, contacts, qtbot, type_into):
    show(page, contacts, "Karin Holm")
    page.ask_merge(contacts.person_id("Karin Holm"))
    pick(page.dialog.other, "karin", qtbot, type_into)
    assert not page.dialog.action.isEnabled()
    qtbot.keyClick(page.dialog, Qt.Key.Key_Escape)
    assert contacts.one("SELECT count(*) FROM person") == (6,)


def test_two_who_are_chosen_in_the_list_can_be_merged(page, contacts, qtbot):
    pane = page.pane()
    assert not pane.merge.isVisible()
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
    assert pane.merge.isVisible()
    qtbot.mouseClick(pane.merge, Qt.MouseButton.LeftButton)
    heads = {link.text() for link in page.dialog.compare.names}
    assert heads == {"Ebba Lindqvist", "Olle Brandt"}
    page.dialog.reject()


def test_a_person_of_a_pair_that_is_deleted_elsewhere_takes_the_pair_away(page, contacts, twice):
    open_pair(page)
    contacts.store.delete(Person, twice)
    assert page.shown is None or page.shown[0] != "pair"


def test_the_whole_name_is_taken_from_the_one_that_says_more(page, contacts):
    lind = contacts.person("Sofia Lind")
    compare = page.pair.compare
    compare.show_pair(contacts.person_id("Sofia L"), lind)
    assert compare.values()["family_name"] == "Lind"
    asa = contacts.person("Asa Ost"), contacts.person("Åsa Öst")
    compare.show_pair(*asa)
    assert compare.values()["given_name"] == "Åsa"
