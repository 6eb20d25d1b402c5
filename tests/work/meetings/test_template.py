"""A series' own Word template: chosen, opened, made from ours, and told when it cannot be used."""

import docx
import pytest
from PySide6.QtWidgets import QLabel

from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.work.meetings.rules import load_minutes


@pytest.fixture
def own(tmp_path):
    """A template of the user's with a header of its own."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Biblioteket i Ankeborg"
    document.add_paragraph("{{punkter}}")
    path = tmp_path / "egen mall.docx"
    document.save(path)
    return path


@pytest.fixture
def field(window, held):
    """The template of the series, under Serier."""
    window.open_record("series", held.series)
    page = window.page("meetings")
    return page.series.detail.template


def template_of(store):
    return store.rows("SELECT template FROM series")[0][0]


def test_a_template_is_chosen_and_the_minutes_are_written_into_it(
    field, own, store, held, window, tmp_path, qtbot
):
    field.ask = lambda: str(own)
    field.browse.click()
    assert template_of(store) == str(own)
    assert field.named.text() == "egen mall.docx" and field.named.isVisible()
    out = tmp_path / "ut.docx"
    window.exporter.ask = lambda title, where, kinds: out
    window.open_record("meeting", held.meeting)
    window.page("meetings").view.header.word.click()
    qtbot.waitUntil(out.exists)
    made = docx.Document(out)
    assert made.sections[0].header.paragraphs[0].text == "Biblioteket i Ankeborg"
    assert "1 A" in [each.text for each in made.paragraphs]


def test_a_file_that_is_no_template_is_told_and_the_old_one_stays(field, own, store, tmp_path):
    field.ask = lambda: str(own)
    field.browse.click()
    bad = tmp_path / "trasig.docx"
    bad.write_bytes(b"inte Word")
    field.ask = lambda: str(bad)
    field.browse.click()
    assert "trasig.docx" in field.why.text() and field.why.isVisible()
    assert template_of(store) == str(own)


def test_a_template_that_is_gone_is_told_before_anything_is_written(
    field, own, window, held, monkeypatch
):
    field.ask = lambda: str(own)
    field.browse.click()
    own.unlink()
    asked: list[Export] = []
    monkeypatch.setattr(window.exporter, "start", asked.append)
    window.open_record("meeting", held.meeting)
    view = window.page("meetings").view
    view.header.word.click()
    view.header.preview.click()
    assert not asked and view.header.preview.isEnabled()
    said = " ".join(each.text() for each in window.ui.banners.findChildren(QLabel))
    assert "egen mall.docx finns inte" in said and "under Serier" in said
    window.open_record("series", held.series)
    assert "egen mall.docx" in field.why.text()


def test_the_template_is_taken_away_and_comes_back_by_undo(field, own, store):
    field.ask = lambda: str(own)
    field.browse.click()
    field.remove.click()
    assert template_of(store) == "" and field.usual.isVisible() and not field.named.isVisible()
    store.undo()
    assert template_of(store) == str(own)


def test_a_copy_of_ours_is_the_way_to_an_own_one(field, store, tmp_path):
    field.ask_where = lambda name: str(tmp_path / "min mall")
    field.copy.click()
    made = tmp_path / "min mall.docx"
    assert template_of(store) == str(made)
    assert "{{titel}}" in "".join(each.text for each in docx.Document(made).paragraphs)
    opened = []
    field.open = lambda url: opened.append(url.toLocalFile())
    field.named.click()
    assert opened == [str(made)]


def test_the_next_meeting_is_on_a_later_day(store, held):
    from datetime import date, time

    from bibk_desktop.records.fuzzy_date import FuzzyDate
    from bibk_desktop.records.model import Meeting

    same = FuzzyDate(date(2018, 1, 24), date(2018, 1, 24), start_time=time(9, 30))
    for at in (same, FuzzyDate.day(date(2018, 3, 15))):
        store.add(Meeting(title="Chefsmöte", at=at, series_id=held.series))
    following = load_minutes(store.rows, held.meeting, store.today()).next_meeting
    assert following is not None and following.at.start == date(2018, 3, 15)
