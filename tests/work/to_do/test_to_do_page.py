"""Att göra as its user works in it, then the store is asked."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bibk_desktop.records.model import Outcome, OutcomeKind
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.to_do.page import DONE, WAITING, ToDoPage

TODAY = date(2018, 1, 31)


@pytest.fixture
def page(qtbot, example):
    made = ToDoPage(example)
    made.setWindowTitle("Att göra")
    made.resize(1200, 760)
    qtbot.addWidget(made)
    made.reload()
    end = example.subscribe(made.reload)
    made.show()
    yield made
    end()


def choose(page: ToDoPage, kind: str) -> int:
    """Choose the first open outcome of a kind and give its id."""
    rows = page.store.rows(f"SELECT id FROM outcome WHERE kind = '{kind}'")
    ids = {row[0] for row in rows}
    for row in page.list.rows():
        if row.key.source == "outcome" and row.key.source_id in ids:
            page.list.choose(row.key)
            return row.key.source_id
    raise AssertionError(kind)


def kept(page: ToDoPage, field: str, id_: int) -> object:
    return page.store.rows(f"SELECT {field} FROM outcome WHERE id = ?", (id_,))[0][0]


def test_every_open_matter_stands_in_the_list_in_its_order(page, example):
    shown = [row.key for row in page.list.rows()]
    assert shown == open_matters(example.rows, TODAY)
    assert page.list.rows()[0].end == "försenad 6 dagar"


def test_space_marks_done_and_undo_brings_it_back(page, qtbot, example):
    id_, before = choose(page, "task"), len(page.list.rows())
    page.list.setFocus()
    with qtbot.waitSignal(page.toast_requested):
        QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert kept(page, "state", id_) == "done"
    assert kept(page, "done_on", id_) == "2018-01-31"
    assert len(page.list.rows()) == before - 1
    assert "markera som klar" in example.undo_label()
    example.undo()
    assert len(page.list.rows()) == before


def test_what_is_done_can_be_opened_again(page):
    id_ = choose(page, "task")
    page.list.ticked.emit(page.list.current_key())
    page.tabs.choose(DONE)
    assert id_ in [row.key for row in page.list.rows()]
    page.list.choose(id_)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert kept(page, "state", id_) == "open"


def test_v_moves_the_day_one_week(page, example):
    id_ = choose(page, "task")
    due = page.current().due.start
    page.put_off(7)
    moved = date.fromisoformat(str(kept(page, "due", id_))[:10])
    assert moved == max(due, TODAY) + timedelta(days=7)


def test_a_matter_without_a_day_gets_a_day_to_look_again(page, example):
    id_ = example.add(Outcome(kind=OutcomeKind.task, text="Utan dag", created_on=date(2018, 1, 30)))
    page.show_record("outcome", id_)
    assert page.current().text == "Utan dag"
    page.put_off(7)
    assert kept(page, "look_again_on", id_) > "2018-02-06"


def test_the_waiting_tab_holds_only_what_we_wait_for(page):
    page.tabs.choose(WAITING)
    assert page.list.rows()
    assert {row.key.awaits.value for row in page.list.rows()} == {"we_wait"}


def test_the_filter_finds_by_word_and_by_person(page, type_into):
    page.filters.words.setFocus()
    type_into(page.filters.words, "karin lagstiftning")
    assert [row.text for row in page.list.rows()] == ["Program för lagstiftningsdagen"]
    page.filters.words.clear()
    type_into(page.filters.words, "zzz")
    assert not page.list.rows()
    assert page.nothing.isVisible()


def test_the_words_are_changed_in_place(page, type_into, example):
    id_ = choose(page, "task")
    field = page.detail.ui.text
    field.setFocus()
    field.selectAll()
    type_into(field, "Något helt annat")
    page.flush()
    assert kept(page, "text", id_) == "Något helt annat"
    assert any(row.text == "Något helt annat" for row in page.list.rows())
    example.undo()
    assert kept(page, "text", id_) != "Något helt annat"


def test_a_due_that_is_no_date_is_marked_and_the_old_one_kept(page, type_into):
    id_ = choose(page, "task")
    before, field = kept(page, "due", id_), page.detail.ui.due
    field.setFocus()
    field.selectAll()
    type_into(field, "30 februari")
    page.flush()
    assert field.property("wrong") is True
    assert field.text() == "30 februari"
    assert kept(page, "due", id_) == before


def test_a_municipality_narrows_the_list(page, example):
    [(place,)] = example.rows("SELECT id FROM municipality WHERE name = 'Lessebo'")
    page.filters.municipality.setCurrentIndex(page.filters.municipality.findData(place))
    page.filters.municipality.activated.emit(page.filters.municipality.currentIndex())
    assert page.list.rows()
    assert all(place in row.key.municipality_ids for row in page.list.rows())


def test_the_list_is_taken_out_as_shown(page):
    title, (heads, *rows) = page.shown_list()
    assert title == "Att göra"
    assert heads == ["Slag", "Vad", "Om", "Ansvarig", "Kommun", "Senast", "Ålder, dagar"]
    assert len(rows) == len(page.list.rows())


def test_a_matter_elsewhere_leads_to_its_place(page, qtbot):
    request = next(row.key for row in page.list.rows() if row.key.source == "request")
    page.list.choose(request)
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == ["request", request.source_id]


def test_filling_the_page_writes_nothing(page, example):
    before = example.rows("SELECT count(*) FROM change")
    for row in list(page.list.rows()):
        page.list.choose(row.key)
    page.flush()
    assert example.rows("SELECT count(*) FROM change") == before


def test_an_empty_workspace_says_what_belongs_here(qtbot, store):
    made = ToDoPage(store)
    qtbot.addWidget(made)
    made.reload()
    assert made.nothing.text()
    assert not made.list.rows()


# --- keeping the place


def test_what_is_written_in_the_detail_is_not_disturbed_by_its_own_saving(page, type_into, qtbot):
    id_ = choose(page, "task")
    field = page.detail.ui.text
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    type_into(field, " och mer")
    qtbot.waitUntil(lambda: str(kept(page, "text", id_)).endswith("och mer"), timeout=3_000)
    assert field.hasFocus()
    type_into(field, " åäö")
    page.flush()
    assert str(kept(page, "text", id_)).endswith("och mer åäö")
    assert page.current().source_id == id_


def test_a_matter_that_no_longer_fits_the_filter_stays_while_it_is_written(page, type_into):
    type_into(page.filters.words, "lagstiftningsdagen")
    id_ = choose(page, "task")
    field = page.detail.ui.text
    field.setFocus()
    field.selectAll()
    type_into(field, "Programmet")
    page.flush()
    assert page.current().source_id == id_
    assert kept(page, "text", id_) == "Programmet"


def test_the_next_row_has_the_keyboard_when_one_is_ticked(page):
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(3, 0))
    following = page.list.rows()[4].key
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.list.current_key() == following


# --- a new task


def new_task(page: ToDoPage, type_into, said: str) -> dict[str, object]:
    """Write a task on the line, press Enter; its columns."""
    page.new_record()
    type_into(page.new_task.line, said)
    QTest.keyClick(page.new_task.line, Qt.Key.Key_Return)
    names = ("kind", "text", "responsible_person_id", "due", "meeting_id", "municipality_id")
    sql = f"SELECT {', '.join(names)}, created_on FROM outcome ORDER BY id DESC LIMIT 1"
    return dict(zip((*names, "created_on"), page.store.rows(sql)[0], strict=True))


def test_a_task_without_a_meeting_is_written_on_one_line(page, type_into, example):
    made = new_task(page, type_into, "Anna skickar mallen till Ronneby senast 15 mars")
    [(anna,)] = example.rows("SELECT id FROM person WHERE given_name || family_name = 'AnnaDalin'")
    [(ronneby,)] = example.rows("SELECT id FROM municipality WHERE name = 'Ronneby'")
    assert (made["kind"], made["responsible_person_id"]) == ("task", anna)
    assert str(made["due"]).startswith("2018-03-15")
    assert (made["meeting_id"], made["municipality_id"]) == (None, ronneby)
    assert made["created_on"] == "2018-01-31"
    assert page.current().text == "Anna skickar mallen till Ronneby senast 15 mars"
    assert page.list.hasFocus()
    assert page.new_task.isHidden()


def test_a_task_that_names_nobody_is_mine_and_undo_takes_it(page, type_into, example):
    before = example.rows("SELECT count(*) FROM outcome")
    new_task(page, type_into, "Beställ kaffe & bullar till mötet <snart>")
    assert page.current().is_mine
    assert page.current().text == "Beställ kaffe & bullar till mötet <snart>"
    assert example.undo_label() == "anteckna uppgift: Beställ kaffe & bullar till mötet <snart>"
    example.undo()
    assert example.rows("SELECT count(*) FROM outcome") == before


def test_the_line_says_how_it_is_understood(page, type_into):
    page.new_record()
    type_into(page.new_task.line, "väntar: KB om pengarna")
    assert page.new_task.understood.text() == "Väntar på · Kungliga biblioteket" or (
        page.new_task.understood.text() == "Väntar på · KB"
    )


def test_an_empty_line_makes_nothing_and_esc_leaves(page, type_into, example):
    before = example.rows("SELECT count(*) FROM outcome")
    page.new_record()
    type_into(page.new_task.line, "   ")
    QTest.keyClick(page.new_task.line, Qt.Key.Key_Return)
    assert page.new_task.isVisible()
    QTest.keyClick(page.new_task.line, Qt.Key.Key_Escape)
    assert page.new_task.isHidden()
    assert example.rows("SELECT count(*) FROM outcome") == before


def test_a_new_task_shows_whatever_was_filtered_away(page, type_into):
    page.filters.side.choose("theirs")
    type_into(page.filters.words, "zzz")
    new_task(page, type_into, "Ring snickaren")
    assert page.current().text == "Ring snickaren"


# --- who is responsible


def responsible(page: ToDoPage, id_: int) -> dict[str, object]:
    """The columns that say who is responsible and are filled."""
    names = ("person", "municipality", "organisation", "group")
    values = [kept(page, f"responsible_{name}_id", id_) for name in names]
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Valter Ström", "person"),
        ("Älmhult", "municipality"),
        ("Kulturrådet", "organisation"),
        ("Planeringsgrupp", "group"),
    ],
)
def test_one_field_finds_whoever_is_responsible(page, type_into, example, typed, kind):
    id_ = choose(page, "task")
    box = page.detail.ui.responsible
    box.setFocus()
    box.selectAll()
    type_into(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert list(responsible(page, id_)) == [kind]
    example.undo()
    assert list(responsible(page, id_)) == ["person"]


def test_who_is_not_there_is_created_in_the_same_step(page, type_into, example):
    id_ = choose(page, "task")
    before = responsible(page, id_)
    box = page.detail.ui.responsible
    box.setFocus()
    box.selectAll()
    type_into(box, "Zara Nykomling")
    QTest.keyClick(box, Qt.Key.Key_Return)
    [(zara,)] = example.rows("SELECT id FROM person WHERE given_name = 'Zara'")
    assert responsible(page, id_) == {"person": zara}
    example.undo()
    assert responsible(page, id_) == before
    assert not example.rows("SELECT id FROM person WHERE given_name = 'Zara'")


def test_words_that_are_nobody_are_marked_and_the_old_one_kept(page, type_into):
    id_ = choose(page, "task")
    before = responsible(page, id_)
    box = page.detail.ui.responsible
    box.setFocus()
    box.selectAll()
    type_into(box, "Qwxz")
    page.list.setFocus()
    assert box.property("wrong") is True
    assert box.text() == "Qwxz"
    assert responsible(page, id_) == before


# --- other orders, the menu, states


def test_by_person_and_by_municipality_stand_under_headings_in_swedish_order(page):
    order = page.filters.order
    for by, last in (("person", "Ingen ansvarig"), ("municipality", "Ingen kommun")):
        order.setCurrentIndex(order.findData(by))
        order.activated.emit(order.currentIndex())
        heads = [row.text for row in page.list.rows() if row.heading]
        assert heads[-1] == last
        assert len(heads) == len(set(heads)) > 3
        assert heads[0] == ("Alvesta" if by == "municipality" else "Agnes Tuvesson")
        assert not page.list.rows()[page.list.currentIndex().row()].heading


def test_the_arrows_pass_over_headings(page):
    order = page.filters.order
    order.setCurrentIndex(order.findData("municipality"))
    order.activated.emit(order.currentIndex())
    page.list.setFocus()
    for _ in range(20):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        assert page.current() is not None


def test_by_age_the_oldest_comes_first_and_says_its_age(page):
    order = page.filters.order
    order.setCurrentIndex(order.findData("age"))
    order.activated.emit(order.currentIndex())
    ages = [row.key.age for row in page.list.rows()]
    assert ages == sorted(ages, reverse=True)
    assert page.list.rows()[0].end == f"{ages[0]} dagar"


def test_delete_takes_a_matter_away_and_undo_brings_it_back(page, example, qtbot):
    id_ = choose(page, "task")
    page.list.setFocus()
    with qtbot.waitSignal(page.toast_requested) as said:
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert said.args[0].startswith("Borttagen: ")
    assert not example.rows("SELECT 1 FROM outcome WHERE id = ?", (id_,))
    example.undo()
    assert example.rows("SELECT 1 FROM outcome WHERE id = ?", (id_,))


def test_delete_leaves_what_stands_elsewhere(page, example):
    request = next(row.key for row in page.list.rows() if row.key.source == "request")
    page.list.choose(request)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert example.rows("SELECT 1 FROM request WHERE id = ?", (request.source_id,))


def test_the_menu_of_a_row_does_what_the_keys_do(page):
    id_ = choose(page, "task")
    menu = page.row_menu()
    said = [action.text().split("\t")[0] for action in menu.actions()]
    assert said == ["Markera som klar", "En vecka senare", "Fyra veckor senare", "Visa", "Ta bort"]
    menu.actions()[0].trigger()
    assert kept(page, "state", id_) == "done"


def test_a_state_chosen_by_hand_has_its_day(page, example):
    id_ = choose(page, "task")
    state = page.detail.ui.state
    state.setFocus()
    QTest.keyClick(state, Qt.Key.Key_Down)
    page.flush()
    assert (kept(page, "state", id_), kept(page, "done_on", id_)) == ("done", "2018-01-31")
    example.undo()
    assert (kept(page, "state", id_), kept(page, "done_on", id_)) == ("open", None)


def test_a_matter_deleted_elsewhere_leaves_the_page_whole(page, example):
    id_ = choose(page, "task")
    example.delete(Outcome, id_)
    assert page.current().source_id != id_
    assert page.detail.form.id != id_


def test_days_are_days_in_excel_also_those_to_look_again(page):
    page.put_off(7)
    _, (_, *rows) = page.shown_list()
    days = {row[5] for row in rows if isinstance(row[5], date)}
    assert len(days) > 5
    assert not any(str(row[5]).endswith((" feb", " mars")) for row in rows)


def test_a_very_long_task_pasted_in_is_kept_whole(page, example):
    long = "Anna läser " + "åäö & <b> " * 500
    page.new_record()
    page.new_task.line.insert(long)
    QTest.keyClick(page.new_task.line, Qt.Key.Key_Return)
    assert page.current().text == " ".join(long.split())
    page.grab()
