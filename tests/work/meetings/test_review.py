"""Old minutes taken in: nothing is stored before it is asked for, and only what is ticked."""

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from bibk_desktop.kit.qt.marking import WrongNote
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
    assert page.deck.currentWidget() is page.front
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
    assert page.deck.currentWidget() is page.front


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
    assert "redan anteckningar" in page.review.notice.text()
    page.review.take_button.click()
    assert counted(store, "meeting") == 2
    page.review.again.click()
    assert counted(store, "meeting") == 3


def dropped(window, *paths):
    """Drop files on the window as from a file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    how = Qt.DropAction.CopyAction, data, buttons, keys
    events = QDragEnterEvent(QPoint(50, 50), *how), QDropEvent(QPointF(50, 50), *how)
    for event in events:
        QCoreApplication.sendEvent(window, event)
    return all(event.isAccepted() for event in events)


def test_a_document_is_dropped_anywhere_in_the_window(window, held, minutes, qtbot):
    window.open_place("start")
    assert dropped(window, minutes)
    page = window.current_page()
    qtbot.waitUntil(lambda: page.review.reading is not None)
    assert page.review.header.title.text() == minutes.name


def test_of_a_folder_every_document_is_gone_through(window, page, held, minutes, store, qtbot):
    folder = minutes.parent
    (folder / "~$lås.docx").write_bytes(b"x")
    (folder / "bild.png").write_bytes(b"x")
    (folder / "a trasig.docx").write_bytes(b"inte ett dokument")
    (folder / "b annan.txt").write_text(MINUTES + "\nSlut.\n", encoding="utf-8")
    (folder / "tom.odt").write_bytes(b"")
    assert dropped(window, folder)
    review = page.review
    qtbot.waitUntil(lambda: bool(review.notice.text()))
    assert review.header.subtitle.text() == "fil 1 av 4 · inget är sparat än"
    review.skip.click()
    qtbot.waitUntil(lambda: review.reading is not None)
    assert review.header.title.text() == "b annan.txt"
    review.header.menu_of_sure(3, review.store_all_sure, review.store_rest).actions()[1].trigger()
    qtbot.waitUntil(lambda: page.deck.currentWidget() is page.view)
    assert counted(store, "meeting") == 2
    banner = window.ui.banners.findChildren(QLabel)
    said = " ".join(each.text() for each in banner)
    assert "Läste in 1 av 4 filer" in said


def test_a_review_that_was_left_goes_on_where_it_was(window, review, page):
    review.tick(found(review, "task")[0].key)
    ticked = set(review.ticked)
    window.open_place("meetings")
    assert page.deck.currentWidget() is page.front
    assert page.take_in.text() == "Fortsätt läsa in"
    page.take_in.click()
    assert page.deck.currentWidget() is review and review.ticked == ticked
    review.cancel.click()
    assert page.take_in.text() == "Läs in gamla protokoll"


def opened(review, kind, at=0):
    """Open a finding as by Enter."""
    review.rows.choose(found(review, kind)[at].key)
    review.rows.setFocus()
    QTest.keyClick(review.rows, KEY.Key_Return)
    return review.editor.fields


def test_a_person_is_read_as_another_one(review, store, held):
    person = next(n for n, each in enumerate(found(review, "attendance")) if "Wera" in each.text)
    fields = opened(review, "attendance", person)
    fields["name"].selectAll()
    QTest.keyClicks(fields["name"], "Olle Br")
    QTest.keyClick(fields["name"], KEY.Key_Return)
    assert fields["name"].text() == "Olle Brandt"
    fields["from"].clear()
    QTest.keyClicks(fields["from"], "Olofs")
    QTest.keyClick(fields["from"], KEY.Key_Escape)
    assert fields["from"].text() != "Olofs" and review.editor.isVisible()
    fields["from"].selectAll()
    QTest.keyClicks(fields["from"], "Olofs")
    QTest.keyClick(fields["from"], KEY.Key_Return)
    QTest.keyClick(fields["from"], KEY.Key_Return)
    changed = found(review, "attendance")[person]
    assert changed.text == "Olle Brandt, Olofström" and not changed.is_unsure
    assert changed.key in review.ticked and not review.editor.isVisible()
    assert review.rows.hasFocus()
    missing = found(review, "not_represented")[0].text
    assert "10 kommuner" in missing
    review.take_button.click()
    sql = "SELECT person_id FROM attendance WHERE name = 'Olle Brandt'"
    assert store.rows(sql)[0][0] == held.persons["Olle"]


def test_a_day_that_is_none_is_marked_and_the_old_one_stays(review):
    fields = opened(review, "task")
    before = review.reading.proposal.outcomes
    fields["due"].setText("32 mars")
    QTest.keyClick(fields["due"], KEY.Key_Return)
    assert fields["due"].property("wrong") and fields["due"].text() == "32 mars"
    assert "datum" in fields["due"].findChild(WrongNote).text()
    assert review.reading.proposal.outcomes == before
    fields["due"].setText("3 april")
    QTest.keyClick(fields["due"], KEY.Key_Return)
    task = next(each for each in review.reading.proposal.outcomes if each.due is not None)
    assert task.due.start.isoformat() == "2017-04-03"


def test_words_and_kind_are_changed_and_the_rest_stays(review, store):
    fields = opened(review, "task")
    due = fields["due"].text()
    fields["what"].setText("Ringa om priset")
    fields["kind"].setCurrentIndex(fields["kind"].findData("waiting"))
    QTest.keyClick(fields["what"], KEY.Key_Return)
    assert found(review, "waiting")[0].text == "Ringa om priset"
    review.take_button.click()
    row = store.rows("SELECT text, words FROM outcome WHERE kind = 'waiting'")[0]
    assert row[0] == "Ringa om priset" and row[1] in MINUTES
    assert due == "till nästa möte"


def test_escape_leaves_a_finding_as_it_was(review):
    fields = opened(review, "task")
    fields["what"].setText("Något annat")
    QTest.keyClick(fields["what"], KEY.Key_Escape)
    assert found(review, "task")[0].text != "Något annat"
    assert review.rows.hasFocus()


def test_another_day_of_the_meeting_is_what_is_stored(review, store):
    fields = opened(review, "meeting")
    fields["when"].setText("15 mars 2017")
    QTest.keyClick(fields["when"], KEY.Key_Return)
    review.rows.setFocus()
    QTest.keyClick(review.rows, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    days = [row[0][:10] for row in store.rows("SELECT at FROM meeting ORDER BY id")]
    assert days == ["2018-01-24", "2017-03-15"]


def test_a_document_of_two_hundred_thousand_letters_is_stopped_at_once(page, held, tmp_path, qtbot):
    long = tmp_path / "lång.txt"
    long.write_text((MINUTES + "\n") * 400, encoding="utf-8")
    page.take_in_files([long])
    task = page.review.tasks.running()[0]
    page.review.cancel.click()
    assert page.deck.currentWidget() is page.front
    qtbot.waitUntil(lambda: task.wait(0))
    assert page.review.reading is None


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
