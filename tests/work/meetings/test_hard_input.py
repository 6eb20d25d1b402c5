"""Names too long, files nobody can read, and what is deleted while another page shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bibk_desktop.kit.office.safe_files import LARGEST_FILE, OLE
from bibk_desktop.records.model import Meeting, Series

KEY = Qt.Key
LONG = "Å" * 300


@pytest.fixture
def page(window, held):
    """The page with one series and one meeting."""
    return window.page("meetings")


def told(page, path, qtbot):
    """What is said of a file that is taken in."""
    page.take_in_files([path])
    qtbot.waitUntil(lambda: bool(page.review.notice.text()))
    return page.review.notice.text()


def test_a_locked_and_a_huge_file_are_told_and_the_keyboard_has_a_way_on(
    page, tmp_path, store, qtbot
):
    locked, huge = tmp_path / "låst.docx", tmp_path / "stor.docx"
    locked.write_bytes(OLE + "EncryptedPackage".encode("utf-16-le") * 40)
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert "låst.docx" in told(page, locked, qtbot)
    assert page.review.cancel.hasFocus()
    page.review.cancel.click()
    assert "stor.docx" in told(page, huge, qtbot)
    assert not page.review.take_button.isEnabled() and not page.review.sure.isEnabled()
    assert store.rows("SELECT count(*) FROM meeting") == [(1,)]


def test_names_of_three_hundred_letters_are_taken_in_shown_and_written(
    window, page, tmp_path, store, qtbot
):
    path = tmp_path / "lång.txt"
    words = f"Chefsmöte 2017-03-14\n\n1. {LONG}\nText.\n\n2. Nästa\nBeslut: {LONG}\n"
    path.write_text(words, encoding="utf-8")
    page.take_in_files([path])
    qtbot.waitUntil(lambda: page.review.reading is not None)
    page.review.take_button.click()
    assert store.rows("SELECT length(text) FROM outcome") == [(300,)]
    out = tmp_path / "ut.docx"
    window.exporter.ask = lambda title, where, kinds: out
    page.view.header.word.click()
    qtbot.waitUntil(out.exists)
    window.open_place("meetings")
    page.tabs.choose("decisions")
    assert LONG in page.decisions.table.lines.cells()[1]


def test_a_series_of_three_hundred_letters_keeps_its_name(window, page, store, held):
    window.open_record("series", held.series)
    name = page.series.detail.ui.name
    name.selectAll()
    QTest.keyClicks(name, "A" * 300)
    page.flush()
    assert store.rows("SELECT length(name) FROM series") == [(300,)]


def test_the_last_series_deleted_while_it_is_shown_takes_its_form_away(window, page, store, held):
    window.open_record("series", held.series)
    store.delete(Series, held.series)
    assert not page.series.detail.isEnabled()
    assert not page.series.detail.isVisible()
    assert store.rows("SELECT series_id FROM meeting") == [(None,)]
    store.undo()
    assert page.series.pane.table.lines.rowCount() == 1
    assert page.series.detail.isVisible()


def test_a_meeting_deleted_while_it_is_shown_turns_back_to_the_list(window, page, store, held):
    window.open_record("meeting", held.meeting)
    store.delete(Meeting, held.meeting)
    assert page.deck.currentWidget() is page.front
    assert not page.meetings.table.lines.rows_shown()
    store.undo()
    assert len(page.meetings.table.lines.rows_shown()) == 1
