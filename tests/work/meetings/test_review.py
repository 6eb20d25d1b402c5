"""Old minutes taken in: nothing is stored before it is asked for, and only what is ticked."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from bibk_desktop.work.meetings.keep import known_world
from bibk_desktop.work.meetings.review_rows import read_file
from bibk_desktop.work.meetings.take_in.review import chosen

MINUTES = """Chefsmöte 2017-03-14
Älmhult

Närvarande: Ebba Lindqvist, Karlskrona, Maja Sjögren Karlshamn, Wera Ström, Karin Holm BiBK

Medier
Valter visade statistik. Beslut: Vi köper filmtjänsten.
Ebba återkommer med pris till nästa möte.

Kommande
Studiedag 22-23 okt? i Växjö, ev tillsammans med Kalmar.
Webbinarium 11 april kl 10-1.
"""
KEY = Qt.Key


@pytest.fixture
def minutes(tmp_path):
    """A document of old minutes."""
    path = tmp_path / "Chefsmöte 14 mars 2017.txt"
    path.write_text(MINUTES, encoding="utf-8")
    return path


@pytest.fixture
def review(window, held, page, minutes, qtbot):
    """The review of that document."""
    page.take_in_files([minutes])
    qtbot.waitUntil(lambda: page.review.reading is not None)
    return page.review


def found(review, kind):
    """The findings of a kind, in order."""
    return [each for each in review.reading.found if each.kind == kind]


def counted(store, table):
    return store.rows(f"SELECT count(*) FROM {table}")[0][0]


def test_nothing_is_stored_before_it_is_asked_for(review, store, page):
    assert counted(store, "meeting") == 1 and counted(store, "attachment") == 0
    assert page.shown_list() is None
    review.cancel.click()
    assert page.deck.currentWidget() is page._front
    assert counted(store, "meeting") == 1


def test_the_findings_stand_beside_their_words(review):
    rows = review.rows.rows()
    assert rows[0].tag == "Möte" and "14 mars 2017" in rows[0].text
    assert {"Närvaro", "Ej representerade", "Beslut", "Uppgift"} <= {row.tag for row in rows}
    decision = found(review, "decision")[0]
    assert decision.raw in MINUTES and decision.line == 7
    marked = [each.cursor.selectedText() for each in review.source.extraSelections()]
    assert decision.raw in marked


def test_only_what_is_ticked_is_stored_in_one_step(review, store, page, qtbot):
    names = [each.text for each in found(review, "attendance")]
    left_out = next(each for each in found(review, "attendance") if "Wera" in each.text)
    task = found(review, "task")[0]
    shown = [row.key for row in review.rows.rows()]
    for each in (left_out, task):
        if each.key in review.ticked:
            review.rows.setCurrentIndex(review.rows.model().index(shown.index(each.key), 0))
            QTest.keyClick(review.rows, KEY.Key_Space)
    before = counted(store, "step")
    review.take_button.click()
    assert counted(store, "step") == before + 1
    assert counted(store, "attendance") == len(names) - 1
    assert [row[0] for row in store.rows("SELECT kind FROM outcome")] == ["decision"]
    assert page.deck.currentWidget() is page.view
    assert page.view.header.title.text() == "Chefsmöte, Älmhult"
    store.undo()
    assert counted(store, "meeting") == 1 and counted(store, "attachment") == 0
    assert page.deck.currentWidget() is page._front


def test_the_button_counts_what_is_ticked_and_o_goes_to_the_next_unsure(review):
    before = int(review.take_button.text().split()[2])
    ticked = next(row for row in review.rows.rows() if row.done and row.checkable)
    review.tick(ticked.key)
    assert review.take_button.text() == f"Läs in {before - 1} valda"
    unsure = [each.key for each in review.reading.found if each.is_unsure]
    assert unsure and not review.ticked.intersection(unsure)
    review.rows.setFocus()
    QTest.keyClick(review.rows, KEY.Key_O)
    assert review.rows.current_key() == unsure[0]


def test_the_same_file_is_told_and_not_stored_again(review, page, store, minutes, qtbot):
    review.take_button.click()
    page.take_in_files([minutes])
    qtbot.waitUntil(lambda: page.review.reading is not None)
    assert "redan inläst" in page.review.notice.text()
    assert not page.review.take_button.isEnabled()
    assert counted(store, "meeting") == 2


def test_another_file_of_the_same_meeting_is_asked_about(review, page, store, tmp_path, qtbot):
    review.take_button.click()
    other = tmp_path / "annan.txt"
    other.write_text(MINUTES + "\nMer stod inte.\n", encoding="utf-8")
    page.take_in_files([other])
    qtbot.waitUntil(lambda: page.review.reading is not None)
    page.review.take_button.click()
    assert counted(store, "meeting") == 2
    assert "redan anteckningar" in page.review.notice.text()
    page.review.again.click()
    assert counted(store, "meeting") == 3


def test_a_document_is_dropped_on_the_page(page, held, minutes, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(minutes))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, buttons, keys))
    qtbot.waitUntil(lambda: page.review.reading is not None)
    assert page.review.header.title.text() == minutes.name


def test_a_file_that_cannot_be_read_is_told_in_plain_words(page, held, tmp_path, store, qtbot):
    bad = tmp_path / "trasig.docx"
    bad.write_bytes(b"inte ett dokument")
    page.take_in_files([bad])
    qtbot.waitUntil(lambda: bool(page.review.notice.text()))
    assert "trasig.docx" in page.review.notice.text()
    assert not page.review.take_button.isEnabled()
    assert counted(store, "meeting") == 1


def test_what_is_not_ticked_is_sure_nowhere_in_the_proposal(store, held, minutes):
    known = known_world(store.rows)
    read = read_file(minutes, known, store.today())
    bare = chosen(read.proposal, set())
    assert not bare.attendees and not bare.absent
    for group in (bare.outcomes, bare.events, bare.groups):
        assert not any(each.sure for each in group)
    every = chosen(read.proposal, {each.key for each in read.found})
    assert len(every.attendees) == len(read.proposal.attendees)
    assert all(each.sure for each in every.outcomes)
