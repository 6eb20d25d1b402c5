"""A new director: seat by seat and promise by promise, by keyboard; the store asked, and undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_people_page import choose, names, pick, replace

from bibk_desktop.records.model import (
    Attendance,
    Group,
    Item,
    Meeting,
    MeetingState,
    Outcome,
    OutcomeKind,
    Person,
    Presence,
    Project,
    Request,
    Role,
    Series,
    SeriesMember,
    Target,
    Tenure,
)
from bibk_desktop.work.facts.roles import offices
from bibk_desktop.work.people.handover import Choice

TABLES = (
    *("person", "appointment", "outcome", "attendance", "series_member", "target", "item"),
    "request",
)


def said(contacts, sql, *values):
    return contacts.rows(sql, values)


def everything(contacts):
    return {table: contacts.rows(f'SELECT * FROM "{table}" ORDER BY id') for table in TABLES}


@pytest.fixture
def held(contacts):
    """Ebba leads in Karlskrona and holds one of each: ids by name."""
    store, ebba = contacts.store, contacts.person_id("Ebba Lindqvist")
    place = contacts.place("Karlskrona")
    project = store.add(Project(name="Språkstegen"))
    group = store.add(Group(name="Götalandsrådet"))
    series = store.add(Series(name="Styrgruppsmöten", all_directors=False))
    directors = store.add(Series(name="Chefsmöten", all_directors=True))
    old = store.add(
        Meeting(title="Chefsmöte", at=contacts.on("2018-01-24"), state=MeetingState.draft)
    )
    coming = store.add(
        Meeting(title="Chefsmöte", at=contacts.on("2018-03-15"), series_id=directors)
    )
    frozen = {"name": "Ebba Lindqvist", "role": "bibliotekschef", "municipality_id": place}
    asked = store.add(Request(title="Fortbildning", sent_on=date(2018, 1, 20)))
    whole = store.add(Request(title="Bokbuss", sent_on=date(2018, 1, 20)))
    store.add(Target(request_id=whole, municipality_id=place))
    made = {"created_on": date(2018, 1, 24), "responsible_person_id": ebba}
    return {
        "ebba": ebba,
        "place": place,
        "old": store.add(
            Attendance(meeting_id=old, person_id=ebba, presence=Presence.present, **frozen)
        ),
        "coming": store.add(
            Attendance(meeting_id=coming, person_id=ebba, presence=Presence.apologies, **frozen)
        ),
        "item": store.add(Item(meeting_id=coming, title="Laget runt", presenter_id=ebba)),
        "member": store.add(SeriesMember(series_id=series, person_id=ebba)),
        "target": store.add(Target(request_id=asked, person_id=ebba)),
        "task": store.add(Outcome(kind=OutcomeKind.task, text="boka lokal", **made)),
        "waiting": store.add(Outcome(kind=OutcomeKind.waiting, text="skicka siffror", **made)),
        "part": contacts.appoint(ebba, project_id=project, role=Role.responsible),
        "mandate": contacts.appoint(
            ebba, group_id=group, role=Role.member, represents_words="Götaland"
        ),
    }


def asked(page, contacts, qtbot, place="Karlskrona"):
    page.show_record("office", contacts.place(place))
    page.office.change.click()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.dialog)
    return page.dialog


def row_of(dialog, text):
    return next(row for row in dialog.pane.rows.values() if row.holding.text == text)


def shown(dialog):
    return {row.holding.text: row.box.currentText() for row in dialog.pane.rows.values()}


def press(qtbot, *keys):
    """Press keys wherever the keyboard is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_dialog_asks_seat_by_seat_and_promise_by_promise(page, contacts, held, qtbot):
    dialog = asked(page, contacts, qtbot)
    assert dialog.heading.text() == "Byt bibliotekschef i Karlskrona"
    assert [(row.text, row.done) for row in dialog.leaving.rows()] == [("Ebba Lindqvist", True)]
    assert shown(dialog) == {
        "Styrgruppen": "tas över av den nya",
        "Götalandsrådet": "behålls av Ebba Lindqvist",
        "Språkstegen": "tas över av den nya",
        "Boka lokal": "tas över av den nya",
        "Skicka siffror": "tas över av den nya",
    }
    assert [(row.text, row.done) for row in dialog.pane.lists.changed.rows()] == [
        ("Styrgruppsmöten", True),
        ("Chefsmöte", True),
        ("Chefsmöte: Laget runt", True),
        ("Fortbildning", True),
    ]
    follows = [(row.text, row.detail) for row in dialog.pane.lists.follows.rows()]
    assert follows == [
        ("Chefsmöten", "bibliotekschefen kallas, nästa 15 mars"),
        ("Bokbuss", "inte besvarad, påminnelsen går till den nya"),
    ]
    dialog.reject()


def test_all_by_keyboard_is_one_step_and_undone_is_as_before(
    page, window, contacts, held, qtbot, type_into
):
    before = everything(contacts)
    page.show_record("office", held["place"])
    page.office.change.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    dialog = page.dialog
    qtbot.waitUntil(dialog.ui.person.hasFocus)
    type_into(dialog.ui.person, "Olle Brandt")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert dialog.ui.title.hasFocus()
    type_into(dialog.ui.title, "kulturchef")
    press(qtbot, Qt.Key.Key_Tab)
    dialog.ui.starts.selectAll()
    type_into(dialog.ui.starts, "1 mars 2018")
    press(qtbot, *[Qt.Key.Key_Tab] * 5)
    assert QApplication.focusWidget() is row_of(dialog, "Götalandsrådet").box
    assert shown(dialog)["Styrgruppen"] == "tas över av Olle Brandt"
    while QApplication.focusWidget() is not row_of(dialog, "Boka lokal").box:
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Down)
    assert shown(dialog)["Boka lokal"] == "behålls av Ebba Lindqvist"
    while QApplication.focusWidget() is not dialog.action:
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert window.toast.words.text() == "Bibliotekschef i Karlskrona är bytt."
    olle = contacts.person_id("Olle Brandt")
    check_all(contacts, held, olle)
    assert contacts.store.undo_label() == "byta bibliotekschef i Karlskrona"
    after = everything(contacts)
    contacts.store.undo()
    assert everything(contacts) == before
    contacts.store.redo()
    assert everything(contacts) == after


def check_all(contacts, held, olle):
    """Olle leads from March and holds what Ebba handed over; what was is as it was."""
    ebba = held["ebba"]
    office = offices(contacts.rows, date(2018, 3, 1))[held["place"]]
    assert [(each.name, each.title) for each in office.directors] == [("Olle Brandt", "kulturchef")]
    seats = said(
        contacts,
        """SELECT a.person_id, substr(a.starts, 1, 10), substr(a.ends, 12, 10), a.role,
        a.represents_municipality_id FROM appointment a JOIN "group" g ON g.id = a.group_id
        WHERE g.name = 'Styrgruppen' AND a.person_id IS NOT NULL ORDER BY a.id""",
    )
    assert seats == [
        (ebba, "9999-99-99", "2018-02-28", "chair", held["place"]),
        (olle, "2018-03-01", "9999-99-99", "chair", held["place"]),
    ]
    parts = "SELECT person_id FROM appointment WHERE project_id IS NOT NULL ORDER BY id"
    assert said(contacts, parts) == [(ebba,), (olle,)]
    mandate = "SELECT person_id, substr(ends, 12, 10) FROM appointment WHERE id = ?"
    assert said(contacts, mandate, held["mandate"]) == [(ebba, "9999-99-99")]
    owed = "SELECT responsible_person_id FROM outcome ORDER BY id"
    assert said(contacts, owed) == [(ebba,), (olle,)]
    attendance = "SELECT person_id, name, role, presence FROM attendance ORDER BY id"
    assert said(contacts, attendance) == [
        (ebba, "Ebba Lindqvist", "bibliotekschef", "present"),
        (olle, "Olle Brandt", "kulturchef", "unanswered"),
    ]
    for table, column in (("series_member", "person_id"), ("item", "presenter_id")):
        assert said(contacts, f"SELECT {column} FROM {table}") == [(olle,)]
    assert said(contacts, "SELECT person_id FROM target WHERE id = ?", held["target"]) == [(olle,)]


def test_a_new_name_and_another_person_are_created_in_the_same_step(
    page, contacts, held, qtbot, type_into
):
    dialog = asked(page, contacts, qtbot)
    pick(dialog.ui.person, "Disa Ny", qtbot, type_into)
    assert contacts.one("SELECT count(*) FROM person") == (6,)
    for text in ("Boka lokal", "Skicka siffror"):
        row = row_of(dialog, text)
        choose(row.box, Choice.other, qtbot)
        pick(row.other, "Rut Ny", qtbot, type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert contacts.one("SELECT count(*) FROM person") == (8,)
    owed = "SELECT DISTINCT p.given_name FROM outcome o JOIN person p ON p.id = ?"
    (rut,) = said(contacts, "SELECT DISTINCT responsible_person_id FROM outcome")
    assert said(contacts, owed, *rut) == [("Rut",)]
    assert "Disa Ny" in names(page)
    contacts.store.undo()
    assert contacts.one("SELECT count(*) FROM person") == (6,)
    assert contacts.store.undo_label() != "byta bibliotekschef i Karlskrona"


def test_vacant_with_nobody_leaves_seats_vacant_and_promises_with_the_municipality(
    page, contacts, held, qtbot
):
    dialog = asked(page, contacts, qtbot)
    dialog.kind.choose("vacant")
    assert dialog.ui.person_label.text() == "Svarar så länge (tf.)"
    assert shown(dialog) == {
        "Styrgruppen": "blir vakant",
        "Götalandsrådet": "behålls av Ebba Lindqvist",
        "Språkstegen": "avslutas",
        "Boka lokal": "ligger på Karlskrona",
        "Skicka siffror": "ligger på Karlskrona",
    }
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert page.office.about.text() == "vakant"
    vacant = """SELECT count(*) FROM appointment a JOIN "group" g ON g.id = a.group_id
        WHERE g.name = 'Styrgruppen' AND a.person_id IS NULL AND a.role = 'chair'"""
    assert contacts.one(vacant) == (1,)
    owed = """SELECT DISTINCT responsible_person_id, responsible_municipality_id FROM outcome"""
    assert said(contacts, owed) == [(None, held["place"])]
    assert said(contacts, "SELECT count(*) FROM series_member") == [(0,)]
    assert said(contacts, "SELECT municipality_id FROM target WHERE person_id IS NULL") == [
        (held["place"],),
        (held["place"],),
    ]
    assert said(contacts, "SELECT id FROM attendance") == [(held["old"],)]


def test_vacant_with_somebody_who_answers_meanwhile(page, contacts, qtbot, type_into):
    dialog = asked(page, contacts, qtbot, "Ronneby")
    assert dialog.pane.nothing.text() == (
        "Olle Brandt har inga uppdrag, uppgifter eller inbjudningar att lämna över."
    )
    dialog.kind.choose("vacant")
    pick(dialog.ui.person, "Liv Moe", qtbot, type_into)
    replace(dialog.ui.starts, "1 jan 2018", type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert page.office.about.text() == "vakant tf. Liv Moe"


def test_one_who_leads_for_the_time_being_has_that_tenure(page, contacts, qtbot, type_into):
    dialog = asked(page, contacts, qtbot, "Ronneby")
    dialog.kind.choose("acting")
    pick(dialog.ui.person, "maja", qtbot, type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert page.office.about.text() == "tf. Maja Sjögren"


def test_who_comes_to_share_the_office_drives_nobody_out(page, contacts, qtbot, type_into):
    dialog = asked(page, contacts, qtbot, "Ronneby")
    dialog.kind.choose("shared")
    assert [row.done for row in dialog.leaving.rows()] == [False]
    pick(dialog.ui.person, "maja", qtbot, type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert page.office.about.text() == "Olle Brandt, Maja Sjögren"
    shared = "SELECT tenure, is_first_contact FROM appointment WHERE municipality_id = ?"
    assert said(contacts, shared, contacts.place("Ronneby")) == [
        (Tenure.shared, 1),
        (Tenure.shared, 0),
    ]


def test_who_stays_is_unticked_and_keeps_all(page, contacts, held, qtbot, type_into):
    dialog = asked(page, contacts, qtbot)
    dialog.leaving.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert not dialog.pane.rows
    pick(dialog.ui.person, "maja", qtbot, type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    office = offices(contacts.rows, contacts.today)[held["place"]]
    assert {each.name for each in office.directors} == {"Ebba Lindqvist", "Maja Sjögren"}


def test_who_was_acting_and_becomes_ordinary_hands_nothing_over(
    page, contacts, held, qtbot, type_into
):
    dialog = asked(page, contacts, qtbot)
    pick(dialog.ui.person, "ebba", qtbot, type_into)
    assert not dialog.pane.rows
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert said(contacts, "SELECT DISTINCT responsible_person_id FROM outcome") == [(held["ebba"],)]


def test_who_sits_in_the_group_already_does_not_get_a_second_seat(
    page, contacts, held, qtbot, type_into
):
    group = contacts.id("group", "Styrgruppen")
    contacts.appoint(contacts.person_id("Olle Brandt"), group_id=group, role=Role.member)
    dialog = asked(page, contacts, qtbot)
    pick(dialog.ui.person, "olle", qtbot, type_into)
    assert shown(dialog)["Styrgruppen"] == "blir vakant"
    dialog.reject()


def test_a_list_that_is_unticked_keeps_the_name_it_has(page, contacts, held, qtbot, type_into):
    dialog = asked(page, contacts, qtbot)
    pick(dialog.ui.person, "olle", qtbot, type_into)
    dialog.pane.lists.changed.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert said(contacts, "SELECT person_id FROM series_member") == [(held["ebba"],)]


def test_one_choice_for_all_of_a_card(page, contacts, held, qtbot, type_into):
    dialog = asked(page, contacts, qtbot)
    pick(dialog.ui.person, "olle", qtbot, type_into)
    card = row_of(dialog, "Boka lokal").parentWidget()
    next(
        action for action in card.all.menu().actions() if action.text().startswith("behålls")
    ).trigger()
    assert {shown(dialog)[text] for text in ("Boka lokal", "Skicka siffror")} == {
        "behålls av Ebba Lindqvist"
    }
    replace(dialog.ui.starts, "1 mars 2018", type_into)
    dialog.ui.person.setFocus()
    assert shown(dialog)["Boka lokal"] == "behålls av Ebba Lindqvist"
    dialog.reject()


def test_what_is_wrong_is_marked_kept_and_nothing_is_stored(page, contacts, held, qtbot, type_into):
    before = everything(contacts)
    dialog = asked(page, contacts, qtbot)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert dialog.ui.person.property("wrong") and dialog.ui.person.hasFocus()
    pick(dialog.ui.person, "olle", qtbot, type_into)
    replace(dialog.ui.starts, "i höst kanske", type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert dialog.ui.starts.property("wrong")
    assert dialog.ui.starts.text() == "i höst kanske"
    replace(dialog.ui.starts, "1 mars 2018", type_into)
    row = row_of(dialog, "Boka lokal")
    choose(row.box, Choice.other, qtbot)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert row.other.property("wrong")
    assert dialog.isVisible() and everything(contacts) == before
    dialog.reject()


def test_escape_changes_nothing(page, contacts, held, qtbot, type_into):
    before = everything(contacts)
    dialog = asked(page, contacts, qtbot)
    pick(dialog.ui.person, "Disa Ny", qtbot, type_into)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert everything(contacts) == before


def test_address_and_number_are_written_in_with_the_name(page, contacts, qtbot, type_into):
    dialog = asked(page, contacts, qtbot, "Ronneby")
    pick(dialog.ui.person, "Signe Falk", qtbot, type_into)
    type_into(dialog.ui.email, "signe.falk")
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.ui.email.property("wrong")
    assert said(contacts, "SELECT id FROM person WHERE given_name = 'Signe'") == []
    replace(dialog.ui.email, "signe.falk@exempel.se", type_into)
    replace(dialog.ui.phone, "0457-61 80 00", type_into)
    press(qtbot, Qt.Key.Key_Return)
    sql = "SELECT email, phone FROM person WHERE given_name = ?"
    assert said(contacts, sql, "Signe") == [("signe.falk@exempel.se", "0457-61 80 00")]
    contacts.store.undo()
    assert said(contacts, sql, "Signe") == []


def test_who_is_known_comes_with_the_address_that_is_known(page, contacts, qtbot, type_into):
    ebba = contacts.person_id("Ebba Lindqvist")
    contacts.store.change(Person, ebba, email="ebba@exempel.se", phone="0455-30 30 30")
    dialog = asked(page, contacts, qtbot, "Ronneby")
    pick(dialog.ui.person, "Ebba Lindqvist", qtbot, type_into)
    assert (dialog.ui.email.text(), dialog.ui.phone.text()) == ("ebba@exempel.se", "0455-30 30 30")
    press(qtbot, Qt.Key.Key_Return)
    sql = "SELECT email, phone FROM person WHERE id = ?"
    assert said(contacts, sql, ebba) == [("ebba@exempel.se", "0455-30 30 30")]
