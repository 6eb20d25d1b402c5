"""Besök as its user works in it, then the store is asked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bibk_desktop.kit.office import mail
from bibk_desktop.work.visits import rules
from bibk_desktop.work.visits.page import DUE, VisitsPage

TODAY = date(2018, 1, 31)


@pytest.fixture
def page(qtbot, example):
    made = VisitsPage(example)
    made.setWindowTitle("Besök")
    made.resize(1320, 760)
    qtbot.addWidget(made)
    made.reload()
    end = example.subscribe(made.reload)
    made.show()
    yield made
    end()


def visit_to(page: VisitsPage, place: str) -> rules.Contact:
    found = next(one for one in page.found if one.municipality == place and one.notes)
    page.show_record("visit", found.id)
    return found


def test_the_list_holds_every_contact_and_no_group_meeting(page, example):
    [(count,)] = example.rows("SELECT count(*) FROM meeting WHERE kind <> 'meeting'")
    assert len(page.table.lines.rows_shown()) == count


def test_the_filter_narrows_by_municipality_and_kind(page, type_into):
    type_into(page.filter, "lessebo besök")
    shown = page.table.lines.rows_shown()
    assert shown
    assert {one.municipality for one in shown} == {"Lessebo"}


def test_notes_are_saved_as_typed_and_a_marked_line_becomes_a_record(page, type_into, example):
    contact = visit_to(page, "Lessebo")
    editor = page.detail.editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    for line in ("", "att göra: Karin skickar listan till 15 mars"):
        type_into(editor, line)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    type_into(editor, "Tack.")
    page.flush()
    sql = "SELECT text FROM item WHERE meeting_id = ?"
    assert "Karin skickar listan" in example.rows(sql, (contact.id,))[0][0]
    sql = "SELECT kind, substr(due, 1, 10) FROM outcome WHERE meeting_id = ? ORDER BY id DESC"
    assert example.rows(sql, (contact.id,))[0] == ("task", "2018-03-15")


def test_a_planned_visit_is_made_from_the_bar_and_undone(page, type_into, example, qtbot):
    before = len(page.found)
    page.new_record()
    page.new_place.setFocus()
    type_into(page.new_place, "Markaryd")
    QTest.keyClick(page.new_place, Qt.Key.Key_Return)
    assert len(page.found) == before + 1
    made = page.current()
    assert (made.kind, made.municipality, made.state) == ("visit", "Markaryd", "planned")
    type_into(page.detail.ui.at, "12 mars kl 10")
    page.flush()
    [(at,)] = example.rows("SELECT at FROM meeting WHERE id = ?", (made.id,))
    assert at.startswith("2018-03-12")
    example.undo()
    example.undo()
    assert len(page.found) == before


def test_a_call_is_logged_today_with_the_director_present(page, type_into, example):
    page.new_record()
    page.new_kind.choose("phone")
    type_into(page.new_place, "Ronneby")
    QTest.keyClick(page.new_place, Qt.Key.Key_Return)
    made = page.current()
    assert (made.kind, made.at.start) == ("phone", TODAY)
    present = [row.text for row in page.detail.present.list.rows()]
    assert "Siri Falk" in present
    assert example.undo_label().startswith("notera") or "Ronneby" in example.undo_label()


def test_what_is_open_with_them_is_shown_and_ticked(page, example):
    visit_to(page, "Lessebo")
    rows = page.detail.matters.rows()
    assert rows
    row = next(row for row in rows if row.key.source == "outcome")
    page.detail.matters.ticked.emit(row.key)
    [(state,)] = example.rows("SELECT state FROM outcome WHERE id = ?", (row.key.source_id,))
    assert state == "done"


def test_a_person_is_added_to_those_present_and_removed(page, type_into, example):
    contact = visit_to(page, "Lessebo")
    box = page.detail.present.box
    box.setFocus()
    type_into(box, "Valter")
    QTest.keyClick(box, Qt.Key.Key_Return)
    sql = "SELECT name FROM attendance WHERE meeting_id = ?"
    assert ("Valter Ström",) in example.rows(sql, (contact.id,))
    row = next(r for r in page.detail.present.list.rows() if r.text == "Valter Ström")
    page.detail.present.list.choose(row.key)
    page.detail.present.list.setFocus()
    QTest.keyClick(page.detail.present.list, Qt.Key.Key_Delete)
    assert ("Valter Ström",) not in example.rows(sql, (contact.id,))


def test_delete_removes_a_contact_and_undo_brings_it_back(page, example):
    contact = visit_to(page, "Lessebo")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert contact.id not in [one.id for one in page.found]
    example.undo()
    assert contact.id in [one.id for one in page.found]


def test_those_longest_without_contact_come_first(page, example):
    page.tabs.choose(DUE)
    days = [one.reach.last_contact or date.min for one in page.due.lines.rows_shown()]
    assert days == sorted(days)
    assert len(days) == 13


def test_the_thanks_go_to_the_director_with_the_notes_and_nothing_internal(page, example):
    contact = visit_to(page, "Lessebo")
    [(place,)] = example.rows("SELECT id FROM municipality WHERE name = 'Lessebo'")
    draft = rules.thanks(example.rows, contact, TODAY)
    assert [box.address for box in draft.to] == ["tove.ek-strand@exempel.se"]
    assert contact.notes.split(".")[0][:20] in draft.text
    for (internal,) in example.rows(
        "SELECT text FROM internal_note WHERE municipality_id = ?", (place,)
    ):
        assert internal not in draft.text
    assert b"X-Unsent: 1" in mail.as_bytes(draft)


def test_a_contact_that_goes_away_elsewhere_leaves_the_page_whole(page, example):
    from bibk_desktop.records.model import Meeting

    contact = visit_to(page, "Lessebo")
    example.delete(Meeting, contact.id)
    assert page.current() is None or page.current().id != contact.id


def test_filling_the_page_writes_nothing(page, example):
    before = example.rows("SELECT count(*) FROM change")
    for one in page.found[:15]:
        page.show_record("visit", one.id)
    page.flush()
    assert example.rows("SELECT count(*) FROM change") == before


def test_an_empty_workspace_says_what_belongs_here(qtbot, store):
    made = VisitsPage(store)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    assert made.nothing.isVisible()
    assert not made.table.isVisible()


def test_a_call_has_been_while_a_visit_may_be_ahead(page, example, type_into):
    contact = visit_to(page, "Lessebo")
    starts = "SELECT substr(at, 1, 10) FROM meeting WHERE id = ?"
    for kind, meant in (("visit", "2018-11-15"), ("phone", "2017-11-15")):
        box = page.detail.ui.kind
        box.setCurrentIndex(box.findData(kind))
        page.detail.ui.at.clear()
        type_into(page.detail.ui.at, "15 nov")
        page.flush()
        assert example.rows(starts, (contact.id,)) == [(meant,)]


def test_a_call_is_logged_by_one_key_on_a_row_and_written_at_once(page, type_into, example):
    contact = visit_to(page, "Lessebo")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_T)
    made = page.current()
    assert made.id != contact.id
    assert (made.kind, made.municipality, made.at.start) == ("phone", "Lessebo", TODAY)
    assert page.detail.editor.hasFocus()
    type_into(page.detail.editor, "att göra: jag skickar mallen")
    QTest.keyClick(page.detail.editor, Qt.Key.Key_Return)
    page.flush()
    sql = "SELECT text, asker_municipality_id FROM outcome WHERE meeting_id = ?"
    assert example.rows(sql, (made.id,)) == [("Jag skickar mallen", made.municipality_id)]


def test_from_those_who_are_due_a_mail_is_logged_and_a_visit_prepared(page, example):
    page.tabs.choose(DUE)
    page.due.setFocus()
    first = page.due.current_row()
    QTest.keyClick(page.due, Qt.Key.Key_M)
    made = page.current()
    assert (made.kind, made.municipality) == ("mail", first.office.place.name)
    page.tabs.choose(DUE)
    page.due.setFocus()
    second = page.due.current_row()
    QTest.keyClick(page.due, Qt.Key.Key_B)
    made = page.current()
    assert (made.kind, made.state, made.municipality) == (
        "visit",
        "planned",
        second.office.place.name,
    )


def test_what_is_known_before_a_visit_does_not_name_its_own_municipality(page):
    visit_to(page, "Alvesta")
    rows = page.detail.matters.rows()
    assert rows
    assert not any(row.text.startswith("Alvesta") for row in rows)
    assert not any("Alvesta" in row.detail.split(", ") for row in rows)


def test_the_thanks_say_what_each_side_does_in_lists_and_show_no_markers(page, example):
    draft = rules.thanks(example.rows, visit_to(page, "Lessebo"), TODAY)
    assert draft.subject == "Tack för besöket den 17 januari 2018"
    assert "att göra:" not in draft.text
    assert "väntar:" not in draft.text
    assert "Det här gör vi:\n– Startkit till Skruv" in draft.text
    assert "Det här väntar vi på:\n– Hur många som kommer på kvällarna i Skruv" in draft.text


@pytest.fixture
def many(example):
    """400 visits more, each a day older than the one before; the oldest is about a whale."""
    from datetime import timedelta

    from bibk_desktop.records.fuzzy_date import FuzzyDate
    from bibk_desktop.records.model import Item, Meeting, MeetingKind

    [(place,)] = example.rows("SELECT id FROM municipality WHERE name = 'Älmhult'")
    with example.write("undo.example", final=True) as session:
        for number in range(400):
            at = FuzzyDate.day(date(2010, 1, 1) - timedelta(days=number))
            said = "valen i lekrummet" if number == 399 else f"besök {number}"
            visit = Meeting(kind=MeetingKind.visit, at=at, municipality_id=place)
            session.add(visit)
            session.flush()
            session.add(Item(meeting_id=visit.id, title="Anteckningar", text=said))
    return example.rows("SELECT id FROM meeting WHERE kind = 'visit' ORDER BY at LIMIT 1")[0][0]


def test_of_very_many_the_newest_are_shown_and_the_foot_says_so(many, page):
    assert len(page.table.lines.rows_shown()) == rules.SHOWN + 1
    assert "De 300 nyaste visas" in page.keys.text()
    assert many not in [one.id for one in page.found]


@pytest.mark.parametrize("said", ["valen", "VALEN lekrummet"])
def test_an_old_contact_is_found_by_words_of_its_notes(many, page, type_into, said):
    type_into(page.filter, said)
    assert [one.id for one in page.table.lines.rows_shown()] == [many]


def test_the_filter_knows_small_and_great_swedish_letters_and_no_wildcards(many, page, type_into):
    type_into(page.filter, "älmhult")
    shown = page.table.lines.rows_shown()
    assert len(shown) > 300
    assert all("Älmhult" in f"{one.municipality} {one.notes}" for one in shown)
    page.filter.clear()
    type_into(page.filter, "%!'_ x")
    assert not page.table.lines.rows_shown()
    assert page.nothing.isVisible()


def test_an_old_contact_is_turned_to_though_it_is_not_among_the_newest(many, page):
    page.show_record("visit", many)
    assert page.current().id == many
    assert "valen" in page.detail.editor.toPlainText()
    page.reload()
    assert page.current().id == many


def test_esc_puts_the_bar_of_a_new_contact_away(page, type_into):
    page.new_record()
    type_into(page.new_place, "Mark")
    QTest.keyClick(page.new_place, Qt.Key.Key_Escape)
    assert page.new_card.isVisible()
    QTest.keyClick(page.new_place, Qt.Key.Key_Escape)
    assert page.new_card.isHidden()
    assert page.table.hasFocus()
