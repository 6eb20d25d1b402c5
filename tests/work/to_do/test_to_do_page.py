"""Att göra as its user works in it, then the store is asked."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bibk_desktop.records.model import Outcome, OutcomeKind
from bibk_desktop.records.store import Store
from bibk_desktop.work.example import make_example
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.to_do.page import DONE, WAITING, ToDoPage

TODAY = date(2018, 1, 31)


@pytest.fixture(scope="module")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("to_do") / "exempel.bibk"
    make_example(path, TODAY)
    return path


@pytest.fixture
def example(example_file: Path, tmp_path: Path):
    path = tmp_path / "exempel.bibk"
    path.write_bytes(example_file.read_bytes())
    with Store.open(path, TODAY) as opened:
        yield opened


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
    page.filter.setFocus()
    type_into(page.filter, "karin lagstiftning")
    assert [row.text for row in page.list.rows()] == ["Program för lagstiftningsdagen"]
    page.filter.clear()
    type_into(page.filter, "zzz")
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
    page.municipality.setCurrentIndex(page.municipality.findData(place))
    page.municipality.activated.emit(page.municipality.currentIndex())
    assert page.list.rows()
    assert all(place in row.key.municipality_ids for row in page.list.rows())


def test_the_list_is_taken_out_as_shown(page):
    title, (heads, *rows) = page.shown_list()
    assert title == "Att göra"
    assert len(heads) == 6
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
