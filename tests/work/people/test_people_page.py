"""Contacts in the window, as the consultant uses them: typed, clicked, by keys; the store asked."""

import pytest
from invented_contacts import opened
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from bibk_desktop.kit.qt import theme
from bibk_desktop.records.model import Appointment, Person, Role

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WAIT = 3000


def names(page):
    return [row.name for row in page.pane().table.lines.rows_shown()]


def person(contacts, name):
    sql = """SELECT given_name, family_name, email, phone FROM person
        WHERE trim(given_name || ' ' || family_name) = ?"""
    return contacts.one(sql, name)


def show(page, contacts, name):
    page.show_record("person", contacts.person_id(name))


def replace(field, text, type_into):
    field.setFocus()
    field.selectAll()
    type_into(field, text)


def pick(box, text, qtbot, type_into):
    """Type into a box that finds, and take the first it offers."""
    box.setFocus()
    type_into(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def choose(box, data, qtbot):
    """Choose in a combo box by its arrows."""
    box.setFocus()
    wanted = box.findData(data)
    while box.currentIndex() != wanted:
        down = box.currentIndex() < wanted
        qtbot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    box.activated.emit(wanted)


# --- the list


def test_a_row_shows_its_person_beside_it(page, contacts, qtbot):
    assert page.person.name.text() == "Ebba Lindqvist"
    qtbot.keyClick(page.pane().table, Qt.Key.Key_Down)
    assert page.person.name.text() == "Olle Brandt"
    assert page.person.ui.email.text() == "olle@exempel.se"


def test_the_filter_finds_names_other_names_titles_and_places(page, qtbot, type_into):
    for typed, found in (
        ("kh", ["Karin Holm"]),
        ("barnbibl", ["Siri Falk"]),
        ("karls chef", ["Ebba Lindqvist"]),
    ):
        page.find_within()
        replace(page.pane().filter, typed, type_into)
        assert names(page) == found


def test_a_filter_without_a_hit_offers_to_create_it(page, qtbot, type_into):
    page.find_within()
    type_into(page.pane().filter, "Disa Ny")
    assert page.pane().offer.text() == "Skapa ”Disa Ny”"
    qtbot.mouseClick(page.pane().offer, Qt.MouseButton.LeftButton)
    assert page.dialog.ui.name.text() == "Disa Ny"
    page.dialog.reject()


def test_a_living_group_is_chosen_in_the_box(page, contacts, qtbot):
    page.pane().show_living("directors")
    assert len(names(page)) == 13
    assert "okänd" in names(page)
    assert page.shown_list()[0] == "Bibliotekschefer"


def test_an_office_nobody_is_known_to_hold_opens_its_change(page, contacts):
    page.pane().show_living("directors")
    row = next(row for row in page.pane().table.lines.rows_shown() if row.place == "Växjö")
    page.pane().table.choose(row.key)
    assert page.office.name.text() == "Bibliotekschef i Växjö"
    assert page.office.about.text() == "okänd"


def test_the_list_goes_to_excel_as_it_is_shown(page, type_into):
    page.find_within()
    type_into(page.pane().filter, "ebba")
    title, rows = page.shown_list()
    assert title == "Personer"
    assert rows == [
        ["Namn", "Roll", "Var", "E-post"],
        ["Ebba Lindqvist", "bibliotekschef", "Karlskrona", "ebba@exempel.se"],
    ]


def test_the_wheel_changes_no_box_without_the_keyboard(page, qtbot):
    box = page.pane().living
    page.pane().filter.setFocus()
    middle = QPointF(box.rect().center())
    for turned in (-120, 120):
        event = QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, event)
        assert box.currentIndex() == 0


# --- fields


def test_what_is_typed_is_stored_and_named_in_the_way_back(page, contacts, qtbot, type_into):
    show(page, contacts, "Sofia L")
    replace(page.person.ui.family_name, "Lindgren", type_into)
    sql = "SELECT 1 FROM person WHERE family_name = 'Lindgren'"
    qtbot.waitUntil(lambda: bool(contacts.rows(sql)), timeout=WAIT)
    assert page.person.name.text() == "Sofia Lindgren"
    assert "Sofia Lindgren" in names(page)
    contacts.store.undo()
    assert person(contacts, "Sofia L")[:2] == ("Sofia", "L")
    assert page.person.ui.family_name.text() == "L"


def test_a_wrong_address_is_marked_kept_and_not_stored(page, contacts, qtbot, type_into):
    show(page, contacts, "Ebba Lindqvist")
    replace(page.person.ui.email, "ebba@exempel", type_into)
    page.person.ui.phone.setFocus()
    assert page.person.ui.email.property("wrong")
    assert "namn@exempel.se" in page.person.ui.email.toolTip()
    show(page, contacts, "Olle Brandt")
    assert not page.person.ui.email.property("wrong")
    show(page, contacts, "Ebba Lindqvist")
    assert page.person.ui.email.text() == "ebba@exempel"
    assert person(contacts, "Ebba Lindqvist")[2] == "ebba@exempel.se"
    replace(page.person.ui.email, "e.l@exempel.se", type_into)
    page.person.ui.phone.setFocus()
    assert person(contacts, "Ebba Lindqvist")[2] == "e.l@exempel.se"


def test_a_wrong_address_that_is_stored_already_is_marked(page, contacts):
    ebba = contacts.person_id("Ebba Lindqvist")
    contacts.store.change(Person, ebba, email="ebba på jobbet")
    show(page, contacts, "Ebba Lindqvist")
    assert page.person.ui.email.property("wrong")
    assert not page.person.mail.isEnabled()
    line = page.pane().table.lines
    assert line.cell(line.line_of(lambda row: row.id == ebba), 3).role == "late"


def test_a_name_of_three_hundred_letters_is_kept_and_shown(page, contacts, qtbot, type_into):
    long = "Å" * 300
    show(page, contacts, "Ebba Lindqvist")
    page.person.ui.family_name.setFocus()
    page.person.ui.family_name.selectAll()
    QGuiApplication.clipboard().setText(long)
    page.person.ui.family_name.paste()
    page.person.ui.given_name.setFocus()
    assert contacts.one("SELECT length(family_name) FROM person WHERE given_name = 'Ebba'") == (
        300,
    )
    assert page.person.name.text() == f"Ebba {long}"
    assert page.width() <= page.window().width()
    page.person.ui.family_name.setText("")
    page.person.ui.family_name.setFocus()
    type_into(page.person.ui.family_name, "Ö" * 501)
    page.person.ui.given_name.setFocus()
    assert page.person.ui.family_name.property("wrong")
    assert contacts.one("SELECT length(family_name) FROM person WHERE given_name = 'Ebba'") == (
        300,
    )


def test_other_names_are_written_with_comma_between(page, contacts, qtbot, type_into):
    show(page, contacts, "Karin Holm")
    assert page.person.ui.aliases.text() == "KH"
    replace(page.person.ui.aliases, "KH, Kajsa", type_into)
    page.person.ui.phone.setFocus()
    assert contacts.rows("SELECT name FROM person_alias ORDER BY id") == [("KH",), ("Kajsa",)]
    replace(page.person.ui.aliases, "Å" * 501, type_into)
    page.person.ui.phone.setFocus()
    assert page.person.ui.aliases.property("wrong")
    assert contacts.one("SELECT count(*) FROM person_alias") == (2,)
    show(page, contacts, "Ebba Lindqvist")
    assert page.person.ui.aliases.text() == ""


def test_showing_every_tab_and_record_writes_nothing(page, contacts, qtbot):
    before = contacts.one("SELECT count(*) FROM step")
    for tab in ("organisations", "groups", "incomplete", "persons"):
        page.tabs.choose(tab)
        for line in range(page.pane().table.lines.rowCount()):
            page.pane().table.setCurrentIndex(page.pane().table.lines.index(line, 0))
    for name in ("Ebba Lindqvist", "Olle Brandt"):
        show(page, contacts, name)
        for id_ in page.person.appointments.lines:
            page.person.appointments.edit(id_)
    assert page.flush()
    assert contacts.one("SELECT count(*) FROM step") == before


# --- appointments


def test_an_appointment_begins_where_it_is_typed_and_is_filled_in_place(
    page, contacts, qtbot, type_into
):
    show(page, contacts, "Maja Sjögren")
    card = page.person.appointments
    pick(card.adding, "växjö", qtbot, type_into)
    editor = card.editor
    assert editor.isVisible()
    assert editor.ui.place.text() == "Växjö"
    choose(editor.ui.role_choice, Role.director, qtbot)
    replace(editor.ui.title, "kulturchef", type_into)
    replace(editor.ui.starts, "1 mars 2018", type_into)
    editor.ui.note.setFocus()
    row = contacts.appointment(editor.line.id)
    assert (row.role, row.title, row.is_first_contact) == (Role.director, "kulturchef", True)
    assert row.starts == contacts.on("2018-03-01").__class__(
        *[contacts.on("2018-03-01").start] * 2, words="1 mars 2018"
    )
    assert editor.ui.first_contact.isVisible()
    assert [r.text for r in card.lists[1].rows()] == ["Växjö"]


def test_the_fields_of_an_appointment_come_into_view(page, contacts, qtbot):
    show(page, contacts, "Ebba Lindqvist")
    card = page.person.appointments
    card.edit(next(iter(card.lines)))
    frame = page.halves.frame.viewport()

    def in_view():
        return card.editor.done.mapTo(frame, QPoint(0, 0)).y() < frame.height()

    qtbot.waitUntil(in_view, timeout=WAIT)


def test_a_wrong_date_is_marked_and_the_store_keeps_the_old(page, contacts, qtbot, type_into):
    show(page, contacts, "Ebba Lindqvist")
    card = page.person.appointments
    held = next(iter(card.lines))
    card.edit(held)
    replace(card.editor.ui.starts, "31 februari 2014", type_into)
    card.editor.ui.note.setFocus()
    assert card.editor.ui.starts.property("wrong")
    assert contacts.appointment(held).starts == contacts.on("2013-03-01")
    replace(card.editor.ui.starts, "1 mars 2014", type_into)
    replace(card.editor.ui.ends, "1 mars 2012", type_into)
    card.editor.ui.note.setFocus()
    assert card.editor.ui.ends.property("wrong")
    assert contacts.appointment(held).ends.is_empty
    assert "före" in card.editor.ui.ends.toolTip()


def test_end_today_moves_it_to_the_former_ones_tomorrow(page, contacts, qtbot):
    show(page, contacts, "Olle Brandt")
    card = page.person.appointments
    held = next(iter(card.lines))
    card.edit(held)
    qtbot.mouseClick(card.editor.end, Qt.MouseButton.LeftButton)
    assert contacts.appointment(held).ends == contacts.on("2018-01-31")
    contacts.store.undo()
    assert contacts.appointment(held).ends.is_empty


def test_an_appointment_moves_and_is_shared(page, contacts, qtbot, type_into):
    show(page, contacts, "Olle Brandt")
    card = page.person.appointments
    held = next(iter(card.lines))
    card.edit(held)
    replace(card.editor.ui.place, "olofström", type_into)
    qtbot.keyClick(card.editor.ui.place, Qt.Key.Key_Return)
    assert contacts.appointment(held).municipality_id == contacts.place("Olofström")
    card.editor._ask_share()
    pick(card.editor.ui.also, "Sölvesborg", qtbot, type_into)
    assert [row.text for row in card.lists[0].rows()] == ["Olofström", "Sölvesborg"]
    assert "delat med Sölvesborg" in card.lists[0].rows()[0].detail
    assert card.editor.ui.tenure.currentText() == "Delat"


def test_a_place_that_is_emptied_comes_back(page, contacts, qtbot):
    show(page, contacts, "Olle Brandt")
    card = page.person.appointments
    card.edit(next(iter(card.lines)))
    card.editor.ui.place.setFocus()
    card.editor.ui.place.selectAll()
    qtbot.keyClick(card.editor.ui.place, Qt.Key.Key_Delete)
    card.editor.ui.title.setFocus()
    assert card.editor.ui.place.text() == "Ronneby"


def test_delete_takes_an_appointment_and_the_toast_brings_it_back(page, window, contacts, qtbot):
    show(page, contacts, "Ebba Lindqvist")
    rows = page.person.appointments.lists[0]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert [row.text for row in rows.rows()] == ["Styrgruppen"]
    assert window.toast.words.text() == "Borttaget: Karlskrona"
    window.toast.buttons[0].click()
    assert [row.text for row in rows.rows()] == ["Karlskrona", "Styrgruppen"]


def test_only_one_is_the_first_contact(page, contacts, qtbot):
    contacts.director("Maja Sjögren", "Karlskrona")
    show(page, contacts, "Maja Sjögren")
    card = page.person.appointments
    card.edit(next(iter(card.lines)))
    qtbot.mouseClick(card.editor.ui.first_contact, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    sql = """SELECT p.given_name FROM appointment a JOIN person p ON p.id = a.person_id
        WHERE a.is_first_contact AND a.municipality_id = ?"""
    assert contacts.rows(sql, (contacts.place("Karlskrona"),)) == [("Maja",)]


def test_escape_closes_the_fields_and_saves_what_was_typed(page, contacts, qtbot, type_into):
    show(page, contacts, "Ebba Lindqvist")
    card = page.person.appointments
    held = next(iter(card.lines))
    card.edit(held)
    replace(card.editor.ui.title, "chef", type_into)
    qtbot.keyClick(card.editor.ui.title, Qt.Key.Key_Escape)
    assert not card.editor.isVisible()
    assert contacts.appointment(held).title == "chef"


# --- creating and deleting


def test_ctrl_n_asks_and_notices_somebody_of_that_name(page, window, contacts, qtbot, type_into):
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    dialog = page.dialog
    type_into(dialog.ui.name, "lindqvist ebba")
    qtbot.waitUntil(lambda: dialog.same.isVisible(), timeout=WAIT)
    (row,) = dialog.same.rows()
    assert (row.text, row.detail) == ("Ebba Lindqvist", "bibliotekschef, Karlskrona")
    dialog.same.setFocus()
    qtbot.keyClick(dialog.same, Qt.Key.Key_Return)
    assert page.person.name.text() == "Ebba Lindqvist"
    assert contacts.one("SELECT count(*) FROM person") == (6,)


def test_a_new_person_with_where_and_role(page, contacts, qtbot, type_into):
    dialog = page.ask_new("persons")
    type_into(dialog.ui.name, "Signe Åberg")
    pick(dialog.ui.place, "växjö", qtbot, type_into)
    assert dialog.ui.role.currentData() == Role.director
    type_into(dialog.ui.email, "signe")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.ui.email.hasFocus()
    replace(dialog.ui.email, "signe@exempel.se", type_into)
    qtbot.keyClick(dialog.ui.email, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert page.person.name.text() == "Signe Åberg"
    assert page.person.about.text() == "bibliotekschef, Växjö"
    assert contacts.store.undo_label() == "skapa person Signe Åberg"


def test_without_a_name_nothing_is_created(page, contacts, qtbot):
    dialog = page.ask_new("persons")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert dialog.ui.name.property("wrong")
    dialog.reject()
    assert contacts.store.undo_label() == ""


def test_delete_takes_a_person_and_undo_brings_all_back(page, window, contacts, qtbot):
    show(page, contacts, "Ebba Lindqvist")
    page.pane().table.setFocus()
    qtbot.keyClick(page.pane().table, Qt.Key.Key_Delete)
    assert "Ebba Lindqvist" not in names(page)
    assert window.toast.words.text() == "Borttagen: Ebba Lindqvist"
    assert page.person.name.text() != "Ebba Lindqvist"
    contacts.store.undo()
    assert "Ebba Lindqvist" in names(page)
    assert contacts.one("SELECT count(*) FROM appointment WHERE is_first_contact") == (2,)


def test_several_chosen_are_deleted_in_one_step(page, contacts, qtbot):
    table = page.pane().table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert contacts.one("SELECT count(*) FROM person") == (4,)
    assert contacts.store.undo_label() == "ta bort 2 personer"


def test_a_person_deleted_elsewhere_gives_room_to_the_list(page, contacts, qtbot, type_into):
    show(page, contacts, "Ebba Lindqvist")
    page.person.appointments.edit(next(iter(page.person.appointments.lines)))
    type_into(page.person.ui.phone, "1")
    type_into(page.person.appointments.editor.ui.title, "x")
    contacts.store.delete(Person, contacts.person_id("Ebba Lindqvist"))
    assert page.person.name.text() == names(page)[0]
    assert page.person.ui.phone.text() == "0470-00 00 00"
    assert page.flush()
    assert "EJ" not in page.window().ui.rail.state.text()
    assert contacts.one("SELECT count(*) FROM person WHERE phone <> '0470-00 00 00'") == (1,)


# --- out


def test_addresses_of_those_shown_go_to_the_clipboard(page, qtbot):
    page.pane().copy_addresses()
    assert QGuiApplication.clipboard().text() == (
        "ebba@exempel.se; olle@exempel.se; karin.holm@exempel.se"
    )
    assert page.pane().said.text() == (
        "3 adresser kopierade. Saknar adress: Siri Falk, Sofia L, Maja Sjögren."
    )


def test_when_several_are_chosen_only_theirs(page, qtbot):
    table = page.pane().table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert page.pane().said.text() == "2 valda"
    page.pane().copy_addresses()
    assert QGuiApplication.clipboard().text() == "ebba@exempel.se; olle@exempel.se"


def test_a_command_copies_those_of_all_directors(page, qtbot):
    found = {command.words: command.run for command in page.commands()}
    found["Kopiera adresser: Bibliotekschefer"]()
    assert QGuiApplication.clipboard().text() == "ebba@exempel.se; olle@exempel.se"


def test_a_mail_to_several_is_a_draft_with_blind_copies(page, window, tmp_path, qtbot):
    path = tmp_path / "utkast.eml"
    window.exporter.ask = lambda title, where, kinds: path
    page.pane().write_mail()
    qtbot.waitUntil(path.exists, timeout=WAIT)
    text = path.read_text("utf-8")
    assert "X-Unsent: 1" in text
    assert "Bcc: " in text
    assert "olle@exempel.se" in text
    assert "To:" not in text
    qtbot.waitUntil(lambda: "utkast.eml" in window.toast.words.text(), timeout=WAIT)


def test_address_cards_of_one_person(page, window, contacts, tmp_path, qtbot):
    asked = []

    def ask(title, where, kinds):
        asked.append(where.name)
        return tmp_path / "kort.vcf"

    window.exporter.ask = ask
    show(page, contacts, "Karin Holm")
    page.person._card()
    qtbot.waitUntil((tmp_path / "kort.vcf").exists, timeout=WAIT)
    assert asked == ["2018-01-31 Visitkort – Karin Holm.vcf"]
    assert "NICKNAME:KH" in (tmp_path / "kort.vcf").read_text("utf-8")


# --- organisations and groups


def test_an_organisation_is_edited_and_gets_a_person(page, contacts, qtbot, type_into):
    page.show_record("organisation", contacts.id("organisation", "Teatern"))
    assert page.organisation.ui.aliases.text() == "Länsteatern"
    replace(page.organisation.ui.phone, "0470-11 11 11", type_into)
    pick(page.organisation.persons.adding, "maja", qtbot, type_into)
    teatern = contacts.id("organisation", "Teatern")
    assert contacts.one("SELECT phone FROM organisation WHERE id = ?", teatern) == (
        "0470-11 11 11",
    )
    sql = """SELECT a.role FROM appointment a JOIN person p ON p.id = a.person_id
        WHERE p.given_name = 'Maja' AND a.organisation_id = ?"""
    assert contacts.one(sql, teatern) == ("contact",)
    pick(page.organisation.ui.municipality_id, "älmhult", qtbot, type_into)
    sql = "SELECT municipality_id FROM organisation WHERE id = ?"
    assert contacts.one(sql, teatern) == (contacts.place("Älmhult"),)


def test_our_own_office_is_not_deleted(page, contacts, qtbot):
    page.show_record("organisation", contacts.id("organisation", "BiBK"))
    page.pane().table.setFocus()
    qtbot.keyClick(page.pane().table, Qt.Key.Key_Delete)
    assert contacts.one("SELECT count(*) FROM organisation") == (2,)
    qtbot.keyClick(page.pane().table, Qt.Key.Key_Down)
    qtbot.keyClick(page.pane().table, Qt.Key.Key_Delete)
    assert contacts.rows("SELECT name FROM organisation") == [("BiBK",)]


def test_a_seat_is_filled_and_the_rules_are_checked_live(page, contacts, qtbot, type_into):
    page.show_record("group", contacts.id("group", "Styrgruppen"))
    ends = [row.end for row in page.group.rules.rows.rows()]
    assert ends == ["ej uppfyllt", "ej uppfyllt"]
    seats = page.group.seats
    vacant = next(id_ for id_, line in seats.lines.items() if line.person_id is None)
    seats.edit(vacant)
    pick(seats.editor.ui.person_id, "siri", qtbot, type_into)
    assert contacts.appointment(vacant).person_id == contacts.person_id("Siri Falk")
    assert [row.end for row in page.group.rules.rows.rows()] == ["uppfyllt", "uppfyllt"]
    assert page.pane().table.lines.cell(0, 3).text == "uppfyllda"


def test_a_vacant_seat_and_a_new_rule_begin_with_a_click(page, contacts, qtbot, type_into):
    page.show_record("group", contacts.id("group", "Styrgruppen"))
    qtbot.mouseClick(page.group.seats.vacant, Qt.MouseButton.LeftButton)
    assert len(page.group.seats.lines) == 3
    assert contacts.store.undo_label() == "nytt uppdrag i Styrgruppen"
    rules = page.group.rules
    rules._begin()
    replace(rules.ui.minimum, "fyra", type_into)
    rules.ui.words.setFocus()
    assert rules.ui.minimum.property("wrong")
    replace(rules.ui.minimum, "4", type_into)
    rules.ui.words.setFocus()
    assert rules.rows.rows()[-1].detail == "1, ska vara minst 4"
    rules.delete()
    assert len(rules.rows.rows()) == 2


def test_a_new_group_under_another(page, contacts, qtbot, type_into):
    page.tabs.choose("groups")
    dialog = page.ask_new("groups")
    type_into(dialog.ui.name, "styrgruppen")
    dialog.look_for_same()
    assert [row.text for row in dialog.same.rows()] == ["Styrgruppen"]
    replace(dialog.ui.name, "Arbetsutskott", type_into)
    pick(dialog.ui.parent_id, "styr", qtbot, type_into)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert page.group.name.text() == "Arbetsutskott"
    page.show_record("group", contacts.id("group", "Styrgruppen"))
    assert [row.text for row in page.group.under.rows()] == ["Arbetsutskott"]


# --- to complete


def test_what_is_completed_leaves_the_list(page, contacts, qtbot, type_into):
    page.tabs.choose("incomplete")
    page.pane().choose_record("person", contacts.person_id("Siri Falk"))
    assert page.person.name.text() == "Siri Falk"
    replace(page.person.ui.email, "siri@exempel.se", type_into)
    page.person.ui.phone.setFocus()
    shown = [(row.kind, row.name) for row in page.pane().table.lines.rows_shown()]
    assert ("person", "Siri Falk") not in shown
    assert page.person.name.text() == "Siri Falk"


def test_a_director_is_written_in_from_the_list(page, contacts, qtbot, type_into):
    page.tabs.choose("incomplete")
    page.pane().choose_record("office", contacts.place("Växjö"))
    assert page.office.change.text() == "Skriv in bibliotekschef"
    qtbot.keyClick(page.pane().table, Qt.Key.Key_Return)
    assert page.dialog.heading.text() == "Skriv in bibliotekschef i Växjö"
    assert page.dialog.ui.starts.text() == ""
    pick(page.dialog.ui.person, "Signe Åberg", qtbot, type_into)
    qtbot.keyClick(page.dialog.ui.person, Qt.Key.Key_Return)
    assert page.office.about.text() == "Signe Åberg"
    shown = [row.name for row in page.pane().table.lines.rows_shown()]
    assert "Växjö" not in shown
    assert "Signe Åberg" in shown


# --- the first day, narrow windows, many persons


def test_the_first_day_leads_to_the_directors(qtbot, bare):
    window = opened(qtbot, bare)
    page = window.page("people")
    assert page.pane().offer.text() == "Skriv in bibliotekscheferna"
    qtbot.mouseClick(page.pane().offer, Qt.MouseButton.LeftButton)
    assert page.tabs.key() == "incomplete"
    qtbot.waitUntil(page.dialog.ui.person.hasFocus)
    page.dialog.reject()
    window.close()


@pytest.mark.parametrize(
    ("size", "percent", "shape"),
    [((1360, 860), 100, "beside"), ((1280, 720), 100, "over"), ((1280, 720), 200, "one")],
)
def test_there_is_room_for_list_and_detail(qtbot, contacts, size, percent, shape):
    theme.apply("light", percent)
    try:
        window = opened(qtbot, contacts, size)
        page = window.page("people")
        QApplication.processEvents()
        assert page.halves.shape == shape
        show(page, contacts, "Karin Holm")
        assert page.person.isVisible()
        assert page.lists.isVisible() == (shape != "one")
        page.find_within()
        assert page.pane().filter.hasFocus()
        window.close()
    finally:
        theme.apply("light")


def test_every_field_says_what_it_is(page, contacts):
    show(page, contacts, "Ebba Lindqvist")
    page.person.appointments.edit(next(iter(page.person.appointments.lines)))
    for field in page.findChildren(QLineEdit):
        labelled = any(
            label.buddy() is field
            for label in field.parentWidget().findChildren(type(page.pane().said).__mro__[1])
        )
        assert labelled or field.accessibleName(), field.objectName()


def test_a_record_that_the_filter_hides_is_shown_all_the_same(page, contacts, type_into):
    page.find_within()
    type_into(page.pane().filter, "ebba")
    show(page, contacts, "Olle Brandt")
    assert page.person.name.text() == "Olle Brandt"
    assert page.pane().filter.text() == ""
    assert page.pane().table.current_row().name == "Olle Brandt"


def test_a_seat_opens_its_group_and_another_name_its_person(page, contacts):
    seat = contacts.one("SELECT id FROM appointment WHERE role = 'chair'")[0]
    page.show_record("seat", seat)
    assert page.group.name.text() == "Styrgruppen"
    page.show_record("person_alias", contacts.one("SELECT id FROM person_alias")[0])
    assert page.person.name.text() == "Karin Holm"
    page.show_record("organisation_alias", contacts.one("SELECT id FROM organisation_alias")[0])
    assert page.organisation.name.text() == "Teatern"
    page.show_record("appointment", seat)
    assert page.person.name.text() == "Ebba Lindqvist"
    page.show_record("seat", 999)
    assert page.person.name.text() == "Ebba Lindqvist"


def test_five_thousand_persons_are_filtered_as_one_types(qtbot, bare, type_into):
    from sqlalchemy import insert

    people = [
        {"given_name": f"Nils {n}", "family_name": f"Åström{n}", "email": f"n{n}@exempel.se"}
        for n in range(5000)
    ]
    empty = {"phone": "", "mobile": "", "web": ""}
    places = [{"person_id": n + 1, "municipality_id": n % 13 + 1} for n in range(5000)]
    none = bare.on("")
    work = {"role": Role.staff, "starts": none, "ends": none, "title": "bibliotekarie"}
    with bare.store.write("undo.example") as session:
        session.execute(insert(Person), [{**person, **empty} for person in people])
        session.execute(insert(Appointment), [{**place, **work} for place in places])
    window = opened(qtbot, bare)
    page = window.page("people")
    assert len(names(page)) == 5000
    page.find_within()
    type_into(page.pane().filter, "åström4999")
    assert names(page) == ["Nils 4999 Åström4999"]
    mail = page.person.ui.email
    qtbot.waitUntil(lambda: mail.text() == "n4999@exempel.se")
    window.close()
