"""The meetings' page as its user acts: keys and clicks, then the store is asked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.table_view import cell_width
from bibk_desktop.records.model import (
    Appointment,
    Item,
    ItemKind,
    Meeting,
    MeetingState,
    Outcome,
    Presence,
    Project,
    Role,
)
from bibk_desktop.work.meetings import preview
from bibk_desktop.work.meetings.agenda_change import set_kind
from bibk_desktop.work.meetings.attendance_card import CLOSE
from bibk_desktop.work.meetings.rules import load_minutes

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


def press(key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


def agenda(store, meeting):
    """The items as they stand: (title, parent's title)."""
    titles = dict(store.rows("SELECT id, title FROM item"))
    found = store.rows(
        "SELECT i.title, i.parent_id FROM item i WHERE i.meeting_id = ?"
        " ORDER BY coalesce((SELECT position FROM item p WHERE p.id = i.parent_id), i.position),"
        " i.parent_id IS NOT NULL, i.position",
        (meeting,),
    )
    return [(title, titles.get(parent, "")) for title, parent in found]


def new_item(view, type_into, title):
    """Ctrl+Enter, the title, Enter."""
    press(KEY.Key_Return, CTRL)
    type_into(QApplication.focusWidget(), title)
    press(KEY.Key_Return)


def tasks(store):
    """What is to be done, as it is said, oldest first."""
    return [said for (said,) in store.rows("SELECT text FROM outcome ORDER BY id")]


def write(view, type_into, *lines):
    """Write lines at the end of the chosen item's text."""
    editor = view.text.editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for line in lines:
        type_into(editor, line)
        press(KEY.Key_Return)
    QApplication.processEvents()
    assert editor.binding.flush()


# --- the agenda


def test_ctrl_enter_begins_an_item_after_the_chosen_one(view, store, held, type_into):
    view.agenda.view.choose(held.items[0])
    view.agenda.view.setFocus()
    new_item(view, type_into, "Kreativa rum")
    titles = [title for title, _ in agenda(store, held.meeting)]
    assert titles == ["A", "Kreativa rum", "B"]


def test_ctrl_enter_works_while_the_text_is_written(view, store, held, type_into):
    write(view, type_into, "Vi talade om hösten.")
    new_item(view, type_into, "Nytt")
    assert [title for title, _ in agenda(store, held.meeting)] == ["A", "Nytt", "B"]
    assert store.rows("SELECT text FROM item WHERE id = ?", (held.items[0],))[0][0].strip()


def test_an_item_and_a_series_are_found_by_their_ids(view, page, held):
    page.show_record("item", held.items[1])
    assert view.agenda.view.current_id() == held.items[1]
    page.show_record("series", held.series)
    assert page.tabs.key() == "series" and page.series.detail.id == held.series


def test_alt_and_arrows_move_an_item_and_put_it_deeper(view, store, held, window):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    press(KEY.Key_Up, ALT)
    assert agenda(store, held.meeting) == [("B", ""), ("A", "")]
    press(KEY.Key_Down, ALT)
    press(KEY.Key_Right, ALT)
    assert agenda(store, held.meeting) == [("A", ""), ("B", "A")]
    assert [row.number for row in view.agenda.view.model_.rows] == ["1", "1.1"]
    press(KEY.Key_Left, ALT)
    assert agenda(store, held.meeting) == [("A", ""), ("B", "")]
    assert window.current_page().view is view and not window.current_page().view.isHidden()


def test_no_item_stands_deeper_than_three_levels(view, store, held, type_into):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    for title in ("C", "D"):
        new_item(view, type_into, title)
    for title in ("B", "C", "D"):
        id_ = store.rows("SELECT id FROM item WHERE title = ?", (title,))[0][0]
        view.agenda.view.choose(id_)
        view.agenda.view.setFocus()
        for _ in range(4):
            press(KEY.Key_Right, ALT)
    assert max(row.level for row in view.agenda.view.model_.rows) == 3


def test_an_item_is_dragged_between_others(view, store, held):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.drop_at(0)
    assert [title for title, _ in agenda(store, held.meeting)] == ["B", "A"]
    view.agenda.view.choose(held.items[1])
    view.agenda.view.drop_at(2)
    assert [title for title, _ in agenda(store, held.meeting)] == ["A", "B"]


def test_f2_renames_and_tab_meanwhile_puts_the_item_deeper(view, store, held, type_into):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    press(KEY.Key_F2)
    QApplication.focusWidget().selectAll()
    type_into(QApplication.focusWidget(), "Språkstegen")
    press(KEY.Key_Tab)
    assert agenda(store, held.meeting) == [("A", ""), ("Språkstegen", "A")]


def test_tab_changes_the_level_of_an_item_and_ctrl_tab_leaves_the_agenda(view, store, held):
    rows = view.agenda.view
    rows.choose(held.items[1])
    rows.setFocus()
    press(KEY.Key_Tab)
    assert agenda(store, held.meeting) == [("A", ""), ("B", "A")]
    assert rows.hasFocus() and rows.current_id() == held.items[1]
    press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert agenda(store, held.meeting) == [("A", ""), ("B", "")]
    press(KEY.Key_Tab, CTRL)
    assert not rows.hasFocus()


def test_a_title_being_written_is_kept_when_the_next_item_is_begun(view, store, held, type_into):
    view.agenda.view.setFocus()
    press(KEY.Key_Return, CTRL)
    type_into(QApplication.focusWidget(), "Kreativa rum")
    press(KEY.Key_Return, CTRL)
    type_into(QApplication.focusWidget(), "Språkstegen")
    assert view.page.flush()
    titles = [title for title, _ in agenda(store, held.meeting)]
    assert titles == ["A", "Kreativa rum", "Språkstegen", "B"]


def test_a_title_being_written_outlives_what_is_stored_meanwhile(view, store, held, type_into):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    press(KEY.Key_F2)
    QApplication.focusWidget().selectAll()
    type_into(QApplication.focusWidget(), "Bokbuss")
    store.change(Item, held.items[0], text="Annat")
    assert QApplication.focusWidget().text() == "Bokbuss"
    store.add(Item(meeting_id=held.meeting, title="C", position=5))
    assert QApplication.focusWidget().text() == "Bokbuss"
    type_into(QApplication.focusWidget(), "en")
    press(KEY.Key_Return)
    assert [title for title, _ in agenda(store, held.meeting)] == ["A", "Bokbussen", "C"]


def test_a_title_is_written_on_after_tab_changed_its_level(view, store, held, type_into):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    press(KEY.Key_Return, CTRL)
    type_into(QApplication.focusWidget(), "Foldrar")
    press(KEY.Key_Tab)
    type_into(QApplication.focusWidget(), " på språk")
    press(KEY.Key_Return)
    assert agenda(store, held.meeting)[-1] == ("Foldrar på språk", "B")


def test_enter_after_a_title_goes_on_to_the_text(view, store, held, type_into):
    new_item(view, type_into, "Kreativa rum")
    assert view.text.editor.hasFocus()
    write(view, type_into, "beslut: startkiten delas ut")
    kept = store.rows("SELECT text FROM item WHERE title = 'Kreativa rum'")[0][0]
    assert kept.startswith("beslut: startkiten delas ut")


def test_what_is_typed_on_an_item_is_written_in_its_text(view, store, held):
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "B")
    assert view.text.editor.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "okbuss")
    assert view.text.editor.binding.flush()
    title, text = store.rows("SELECT title, text FROM item WHERE id = ?", (held.items[1],))[0]
    assert (title, "Bokbuss" in text) == ("B", True)


def test_delete_takes_an_item_away_with_a_way_back(view, store, held, window):
    view.agenda.view.choose(held.items[0])
    view.agenda.view.setFocus()
    press(KEY.Key_Delete)
    assert [title for title, _ in agenda(store, held.meeting)] == ["B"]
    assert window.toast.isVisible()
    press(KEY.Key_Z, CTRL)
    assert [title for title, _ in agenda(store, held.meeting)] == ["A", "B"]


def test_a_title_says_its_kind_by_itself(view, store, held, type_into):
    view.agenda.view.setFocus()
    new_item(view, type_into, "Paus")
    assert store.rows("SELECT kind FROM item WHERE title = 'Paus'") == [("pause",)]


# --- the text and what comes of it


def test_decisions_are_numbered_by_the_agenda_and_follow_it_when_items_move(
    view, store, held, type_into
):
    for item, said in zip(held.items, ("vi börjar i mars", "vi slutar i maj"), strict=True):
        view.agenda.view.choose(item)
        write(view, type_into, f"beslut: {said}")
    sql = "SELECT text, number FROM outcome ORDER BY number"
    assert [number for _, number in store.rows(sql)] == [1, 2]
    first = store.rows(sql)[0][0]
    view.agenda.view.choose(held.items[1])
    view.agenda.view.setFocus()
    press(KEY.Key_Up, ALT)
    assert store.rows(sql)[1][0] == first


def test_an_outcome_is_opened_in_place_and_given_to_somebody(view, store, held, type_into):
    write(view, type_into, "att göra: skicka inbjudan")
    card = view.outcomes
    assert [row.tag for row in card.rows.rows()] == ["Uppgift"]
    card.rows.setFocus()
    press(KEY.Key_Return)
    who = card.editor.who
    type_into(who, "Maja")
    press(KEY.Key_Return)
    card.editor.due.setFocus()
    type_into(card.editor.due, "15 mars")
    press(KEY.Key_Return)
    row = store.rows("SELECT responsible_person_id, substr(due, 1, 10) FROM outcome")
    assert row == [(held.persons["Maja"], "2018-03-15")]
    assert "Maja Sjögren" in card.rows.rows()[0].text


def test_the_words_stay_when_what_came_of_them_is_deleted(view, store, type_into):
    write(view, type_into, "att göra: skicka inbjudan")
    view.outcomes.rows.opened.emit(view.outcomes.rows.current_key())
    view.outcomes.editor.remove.click()
    assert store.rows("SELECT count(*) FROM outcome") == [(0,)]
    assert "skicka inbjudan" in view.text.editor.toPlainText()


def test_ctrl_f_goes_to_words_in_another_item(view, store, held, window, qtbot, type_into):
    store.change(Item, held.items[1], text="Vi talade om bokbussen.")
    view.agenda.view.choose(held.items[0])
    window.ui.action_find.trigger()
    type_into(view.finder.field, "bokbuss")
    qtbot.keyClick(view.finder.field, KEY.Key_Return)
    assert view.agenda.view.current_id() == held.items[1]
    assert view.text.editor.textCursor().selectedText() == "bokbuss"


def seen(window, widget):
    """Whether a widget's middle is what stands there in the window."""
    at = widget.mapTo(window, widget.rect().center())
    there = window.childAt(at)
    return there is not None and (there is widget or widget.isAncestorOf(there))


def test_f6_goes_through_the_parts_of_a_meeting(view, window):
    view.agenda.view.setFocus()
    wanted = [view.text, view.attendance, view.outcomes, window.ui.rail]
    for part in wanted:
        window.next_pane()
        assert part.isAncestorOf(QApplication.focusWidget())


def test_f11_covers_the_window_with_the_text_and_esc_gives_all_back(
    view, window, store, held, type_into, qtbot
):
    store.change(Item, held.items[0], text="Vi talade om hösten.")
    view.text.editor.setFocus()
    before = view.columns.splitter.sizes()
    press(KEY.Key_F11)
    assert view.stage.geometry() == window.rect()
    assert seen(window, view.text.editor) and view.text.editor.hasFocus()
    for covered in (window.ui.rail, window.ui.top_bar, view.agenda, view.side, view.header):
        assert not seen(window, covered)
    assert not view.text.presenter.isVisible() and not view.text.foot.isVisible()
    press(KEY.Key_End, CTRL)
    type_into(view.text.editor, " Mer.")
    press(KEY.Key_Escape)
    assert view.stage is None and seen(window, view.agenda) and seen(window, view.side)
    qtbot.waitUntil(lambda: view.columns.splitter.sizes() == before)
    assert view.text.foot.isVisible()
    assert not window.isFullScreen()
    assert view.page.flush()
    sql = "SELECT text FROM item WHERE id = ?"
    assert store.rows(sql, (held.items[0],)) == [("Vi talade om hösten. Mer.",)]


def test_in_the_text_alone_arrows_turn_to_the_next_item_until_it_is_written_in(
    view, held, type_into
):
    view.agenda.view.choose(held.items[0])
    view.agenda.view.setFocus()
    press(KEY.Key_F11)
    assert view.text.name.text() == "1 A" and view.stage.place.text() == "1 av 2"
    press(KEY.Key_Down)
    assert view.text.name.text() == "2 B" and view.stage.place.text() == "2 av 2"
    press(KEY.Key_Down)
    press(KEY.Key_Left)
    assert view.text.name.text() == "1 A"
    press(KEY.Key_Return)
    assert view.text.editor.hasFocus()
    press(KEY.Key_Down)
    assert view.text.name.text() == "1 A"
    press(KEY.Key_PageDown, CTRL)
    assert view.text.name.text() == "2 B"
    press(KEY.Key_F11)
    press(KEY.Key_PageUp, CTRL)
    assert view.stage is None and view.text.name.text() == "1 A"


def test_words_are_larger_alone_and_typing_can_still_be_taken_back(view, type_into):
    editor = view.text.editor
    editor.setFocus()
    type_into(editor, "Hej")
    usual = editor.document().defaultFont().pixelSize()
    press(KEY.Key_F11)
    assert editor.document().defaultFont().pixelSize() > 1.4 * usual
    press(KEY.Key_Z, CTRL)
    assert editor.toPlainText() == ""
    press(KEY.Key_F11)
    assert editor.document().defaultFont().pixelSize() == usual


def test_another_page_or_a_closed_window_leaves_the_text_alone(view, window, held):
    press(KEY.Key_F11)
    assert view.stage is not None
    window.open_place("visits")
    assert view.stage is None and view.columns.splitter.indexOf(view.text) == 1
    window.open_record("meeting", held.meeting)
    press(KEY.Key_F11)
    window.close()
    assert view.stage is None and not window.isFullScreen()


# --- attendance


def test_one_line_stores_those_it_names_frozen_as_of_that_day(view, store, held, type_into):
    line = view.attendance.line
    line.setFocus()
    type_into(line, "Ebba Lindqvist, Karlskrona, Olle Brandt Karlshamn")
    press(KEY.Key_Return)
    rows = store.rows("SELECT name, place_name, role, presence FROM attendance ORDER BY position")
    assert rows == [
        ("Ebba Lindqvist", "Karlskrona", "bibliotekschef", "present"),
        ("Olle Brandt", "Karlshamn", "bibliotekschef", "present"),
    ]
    assert line.text() == ""
    assert view.attendance.count.text() == "2 av 13 kommuner · 2 personer"


def test_who_is_known_keeps_the_own_place_when_the_next_one_names_another(
    view, store, held, type_into
):
    line = view.attendance.line
    line.setFocus()
    type_into(line, "Ebba Lindqvist, Mya Sjögren Olofström")
    press(KEY.Key_Return)
    rows = store.rows("SELECT name, place_name FROM attendance ORDER BY position")
    assert rows == [("Ebba Lindqvist", "Karlskrona"), ("Mya Sjögren", "Olofström")]


def test_a_name_that_was_not_known_is_said_to_be_a_new_contact(view, window, store, type_into):
    line = view.attendance.line
    line.setFocus()
    type_into(line, "Ebba Lindqvist, Karlskrona, Mya Sjögren Olofström")
    press(KEY.Key_Return)
    said = "Lade till: Ebba Lindqvist, Mya Sjögren (ny kontakt: Mya Sjögren)"
    assert window.toast.isVisible() and said in window.toast.words.text()
    window.ui.action_undo.trigger()
    assert store.rows("SELECT count(*) FROM person WHERE given_name = 'Mya'") == [(0,)]


def test_the_heading_of_a_copied_line_is_no_name(view, store, type_into):
    line = view.attendance.line
    line.setFocus()
    type_into(line, "Närvarande:, Ebba Lindqvist, Karlskrona")
    press(KEY.Key_Return)
    assert store.rows("SELECT name FROM attendance") == [("Ebba Lindqvist",)]
    assert line.text() == "" and not line.property("wrong")


def test_who_is_ticked_after_the_line_with_the_name_gets_the_task(
    view, window, store, held, type_into
):
    write(view, type_into, "Maja: ringer om lokalen", "Ebba: skickar listan senast 9 feb")
    assert store.rows("SELECT count(*) FROM outcome") == [(0,)]
    table = view.attendance.table
    table.choose(("person", held.persons["Ebba"]))
    table.setFocus()
    press(KEY.Key_Space)
    assert tasks(store) == ["Skickar listan senast 9 feb"]
    assert view.outcomes.saved.text() == "Sparat (1)"
    window.ui.action_undo.trigger()
    assert tasks(store) == [] and "Ebba: skickar" in view.text.editor.toPlainText()


def test_who_is_typed_after_the_line_with_the_name_gets_the_task(view, store, type_into):
    write(view, type_into, "Siri: bokar rummet")
    line = view.attendance.line
    line.setFocus()
    type_into(line, "Siri Ny, Karlskrona")
    press(KEY.Key_Return)
    assert tasks(store) == ["Bokar rummet"]


def test_a_task_taken_back_does_not_return_when_its_bearer_is_ticked_again(
    view, store, held, type_into
):
    table = view.attendance.table
    table.choose(("person", held.persons["Ebba"]))
    table.setFocus()
    press(KEY.Key_Space)
    write(view, type_into, "Ebba: skickar listan")
    store_outcome = store.rows("SELECT id FROM outcome")[0][0]
    view.outcomes.open_one(store_outcome, date=False)
    view.outcomes.editor.remove.click()
    table.setFocus()
    press(KEY.Key_Space)
    assert tasks(store) == []


def test_words_that_name_nobody_stay_in_the_line_marked(view, store, type_into):
    line = view.attendance.line
    line.setFocus()
    type_into(line, "beslut att ses igen")
    press(KEY.Key_Return)
    assert line.text() == "beslut att ses igen"
    assert line.property("wrong")
    assert store.rows("SELECT count(*) FROM attendance") == [(0,)]


def test_directors_are_proposed_and_space_cycles_how_they_take_part(view, store, held):
    table = view.attendance.table
    assert [seat.id for seat in table.lines.rows_shown()] == [None] * 5
    table.setFocus()
    table.choose(("person", held.persons["Ebba"]))
    said = []
    for _ in range(6):
        press(KEY.Key_Space)
        said += [row[0] for row in store.rows("SELECT presence FROM attendance")]
    assert said == ["present", "digital", "part", "apologies", "absent", "present"]
    assert table.current_row().name == "Ebba Lindqvist"


def test_municipality_and_presence_are_whole_where_the_list_is_narrow(view, held):
    table = view.attendance.table
    seats = table.lines.rows_shown()
    view.attendance.put(seats[0], Presence.absent)
    table.resize(250, 300)
    for column in (1, 3):
        cells = [table.lines.cell(line, column) for line, _ in enumerate(seats)]
        wanted = max(cell_width(cell) for cell in cells)
        assert table.columnWidth(column) >= wanted + 2 * theme.px(CLOSE)
    assert table.columnWidth(2) < 150
    assert sum(map(table.columnWidth, range(4))) <= table.viewport().width()


def test_a_director_shared_by_two_municipalities_is_proposed_once(view, store, held):
    store.add(
        Appointment(
            person_id=held.persons["Ebba"],
            municipality_id=held.places["Ronneby"],
            role=Role.director,
        )
    )
    names = [seat.name for seat in view.attendance.table.lines.rows_shown()]
    assert names.count("Ebba Lindqvist") == 1


def test_delete_takes_somebody_out_of_the_attendance(view, store, held):
    table = view.attendance.table
    view.attendance.put(table.lines.rows_shown()[0], Presence.present)
    table.setFocus()
    press(KEY.Key_Delete)
    assert store.rows("SELECT count(*) FROM attendance") == [(0,)]


def test_a_round_has_a_line_for_each_municipality_that_is_there(view, store, held, type_into):
    seats = {seat.name: seat for seat in view.attendance.table.lines.rows_shown()}
    view.attendance.put(seats["Ebba Lindqvist"], Presence.present)
    view.agenda.view.setFocus()
    new_item(view, type_into, "Laget runt")
    view.attendance.put(seats["Olle Brandt"], Presence.digital)
    assert [name.text() for name in view.text.round.names] == ["Karlshamn", "Karlskrona"]
    editor = view.text.round.editors[1]
    editor.setFocus()
    type_into(editor, "Ny bokbuss i mars")
    assert view.page.flush()
    said = store.rows("SELECT municipality_id, text FROM round_line WHERE text <> ''")
    assert said == [(held.places["Karlskrona"], "Ny bokbuss i mars")]


# --- facts, state, files


def test_facts_are_changed_in_place_and_a_wrong_date_is_kept_and_marked(view, store, held, qtbot):
    view.header.edit.click()
    ui = view.facts.ui
    ui.place.setFocus()
    ui.place.selectAll()
    qtbot.keyClicks(ui.place, "Ronneby")
    ui.at.setFocus()
    ui.at.selectAll()
    qtbot.keyClicks(ui.at, "32 januari")
    ui.title.setFocus()
    assert store.rows("SELECT place, substr(at, 1, 10) FROM meeting") == [("Ronneby", "2018-01-24")]
    assert ui.at.property("wrong") and ui.at.text() == "32 januari"
    assert view.header.title.text() == "Chefsmöte, Ronneby"


def test_the_state_is_a_menu_without_sending(view, store):
    actions = view.header.state.menu_of_states().actions()
    said = [action.text() for action in actions]
    assert said == ["Planerat", "Inbjudet", "Pågår", "Utkast", "På synpunkt"]
    actions[2].trigger()
    assert store.rows("SELECT state FROM meeting") == [("running",)]
    assert view.header.state.text() == "Pågår ▾"


def test_the_filled_button_is_the_next_step_of_the_meeting(view, store, held):
    head = view.header
    buttons = {"begin": head.begin, "end": head.end, "word": head.word}

    def shown():
        return [name for name, button in buttons.items() if button.isVisible()]

    assert shown() == ["begin"] and head.begin.text() == "Börja mötet"
    head.begin.click()
    assert store.rows("SELECT state FROM meeting") == [("running",)]
    assert view.text.editor.hasFocus()
    assert shown() == ["end"] and head.end.text() == "Avsluta mötet"
    head.end.click()
    assert shown() == [] and view.ending.word.isVisible()
    view.ending.end.click()
    assert store.rows("SELECT state FROM meeting") == [("draft",)]
    assert shown() == ["word"] and not view.ending.isVisible()


def test_what_is_missing_at_the_end_leads_to_where_it_is_mended(
    view, page, store, held, type_into, qtbot
):
    write(view, type_into, "att göra: skicka inbjudan", "att göra: boka lokal ca 15 mars")
    second = store.rows("SELECT max(id) FROM outcome")[0][0]
    store.change(Outcome, second, responsible_person_id=held.persons["Ebba"])
    store.change(Meeting, held.meeting, state=MeetingState.running)
    view.header.end.click()
    rows = view.ending.rows
    said = [(row.tag, row.text, row.detail) for row in rows.rows()]
    assert said == [
        ("Närvaro", "Ingen är markerad som närvarande än.", ""),
        ("Ingen ansvarig", "Skicka inbjudan", "A"),
        ("Bekräfta datum", "Boka lokal ca 15 mars", "A"),
        ("Nästa möte", "Serien har inget nästa möte.", ""),
    ]
    assert rows.hasFocus()
    press(KEY.Key_Return)
    assert view.attendance.line.hasFocus()
    type_into(view.attendance.line, "Ebba Lindqvist, Karlskrona")
    press(KEY.Key_Return)
    rows.setFocus()
    press(KEY.Key_Return)
    assert view.outcomes.editor.who.hasFocus()
    type_into(view.outcomes.editor.who, "Maja")
    press(KEY.Key_Return)
    rows.setFocus()
    press(KEY.Key_Return)
    assert view.outcomes.editor.due.hasFocus()
    view.outcomes.editor.due.selectAll()
    type_into(view.outcomes.editor.due, "15 mars")
    press(KEY.Key_Return)
    assert [row.tag for row in rows.rows()] == ["Nästa möte"]
    rows.setFocus()
    press(KEY.Key_Return)
    page.dialog.ui.at.setText("30 maj")
    page.dialog.action.click()
    assert view.id == held.meeting and not view.ending.rows.rows()
    assert view.ending.nothing.isVisible()


def test_the_end_goes_on_to_word_and_esc_closes_it_before(
    view, store, held, window, tmp_path, qtbot
):
    store.change(Meeting, held.meeting, state=MeetingState.running)
    view.header.end.click()
    press(KEY.Key_Escape)
    assert not view.ending.isVisible() and view.header.end.isVisible()
    target = tmp_path / "ut.docx"
    window.exporter.ask = lambda title, where, kinds: target
    view.header.end.click()
    view.ending.word.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(window.toast.isVisible)
    assert store.rows("SELECT state FROM meeting") == [("draft",)]


def test_the_item_on_the_next_meeting_leads_to_it_or_to_making_it(
    view, page, store, held, type_into
):
    view.agenda.view.setFocus()
    new_item(view, type_into, "Nästa möte")
    write(view, type_into, "Vi ses torsdag 15 mars i Växjö.")
    assert view.text.plan.isVisible() and not view.text.planned.isVisible()
    view.text.plan.click()
    dialog = page.dialog
    assert dialog.ui.at.text() == "15 mars 2018" and dialog.meant.text().startswith("torsdag 15")
    dialog.action.click()
    assert view.id == held.meeting
    assert view.text.planned.text() == "15 mars 2018" and not view.text.plan.isVisible()
    view.text.planned.click()
    assert store.rows("SELECT max(id) FROM meeting") == [(view.id,)] != [(held.meeting,)]


def test_three_decisions_go_to_word(view, store, window, tmp_path, qtbot, type_into):
    write(view, type_into, "beslut: ett", "beslut: två", "beslut: tre")
    target = tmp_path / "ut.docx"
    window.exporter.ask = lambda title, where, kinds: target
    view.header.word.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(window.toast.isVisible)
    from docx import Document

    assert "två" in "\n".join(p.text for p in Document(str(target)).paragraphs)


def test_a_link_has_no_sign_in_the_minutes_and_other_signs_stand(view, store, held, type_into):
    with store.write("undo.first_content") as session:
        session.add(Project(name="Språkstegen"))
    write(view, type_into, "#Språkstegen har internat", "Att göra: boka #Språkstegen", "om #metoo")
    point = load_minutes(store.rows, held.meeting, store.today()).points[0]
    said = [block.text for block in point.blocks if block.text]
    assert said == ["Språkstegen har internat", "Att göra: boka Språkstegen", "om #metoo"]
    assert point.outcomes[0].words == said[1]


def test_the_preview_is_the_word_file_where_there_is_no_libreoffice(store, held, monkeypatch):
    monkeypatch.setenv("PATH", "")
    minutes = load_minutes(store.rows, held.meeting, store.today())
    made = preview.make(minutes, lambda: None)
    assert made.exists() and made.suffix == ".docx"


def test_of_minutes_that_went_out_nothing_is_changed(view, store, held):
    store.change(Meeting, held.meeting, state=MeetingState.sent)
    view.agenda.view.setFocus()
    press(KEY.Key_Return, CTRL)
    press(KEY.Key_Down, ALT)
    press(KEY.Key_Delete)
    assert [title for title, _ in agenda(store, held.meeting)] == ["A", "B"]
    assert view.text.editor.isReadOnly()
    actions = view.header.state.menu_of_states().actions()
    assert [action.text() for action in actions] == ["Utskickat", "Justerat"]
    actions[1].trigger()
    assert store.rows("SELECT state FROM meeting") == [("adjusted",)]
    assert view.header.state.text() == "Justerat ▾"


def test_a_meeting_deleted_elsewhere_gives_way_to_the_list(view, page, store, held):
    store.delete(Meeting, held.meeting)
    assert page.deck.currentWidget() is page.front
    store.undo()
    assert [row.id for row in page.meetings.table.lines.rows_shown()] == [held.meeting]


def test_the_time_of_saving_stands_after_the_subtitle_and_a_failure_in_its_colour(
    view, store, held, type_into, monkeypatch
):
    write(view, type_into, "Vi började.")
    assert view.header.remark.text().strip(" ·").startswith("Sparat ")
    assert view.header.remark.property("role") == "ok"

    def full(*_args, **_values):
        raise OSError(28, "No space left on device")

    view.header.show_remark("")
    view.attendance.table.setFocus()
    press(KEY.Key_Space)
    assert view.header.remark.text().strip(" ·").startswith("Sparat ")
    monkeypatch.setattr(store, "change", full)
    type_into(view.text.editor, "Mer")
    assert not view.text.editor.binding.flush()
    assert "EJ sparat" in view.header.remark.text()
    assert view.header.remark.property("role") == "late"
    monkeypatch.undo()


def test_showing_what_is_stored_writes_nothing(view, page, store, held, window):
    set_kind(store, held.items[0], ItemKind.round)
    before = store.rows("SELECT count(*) FROM step")
    for item in held.items:
        view.agenda.view.choose(item)
    view.show_facts(True)
    for tab in ("decisions", "series", "meetings"):
        page.show_place()
        page.tabs.choose(tab)
    assert page.flush()
    assert store.rows("SELECT count(*) FROM step") == before
