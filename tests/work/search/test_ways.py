"""Every record that search can find leads to a record that a place shows."""

from datetime import date

import pytest

from bibk_desktop.records.search_index import SOURCES
from bibk_desktop.records.store import Store
from bibk_desktop.turns import PLACES
from bibk_desktop.work.example import make_example
from bibk_desktop.work.search.ways import way_to

SHOWN = {kind for place in PLACES for kind in place.kinds}
# what only a list shows, or stands by itself
ALONE = {"series"}


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    path = tmp_path_factory.mktemp("ways") / "exempel.bibk"
    make_example(path, date(2018, 1, 31))
    with Store.open(path, date(2018, 1, 31)) as opened:
        yield opened


@pytest.mark.parametrize("kind", sorted(SOURCES))
def test_what_is_found_leads_to_a_place(example, kind):
    for (id_,) in example.rows(f'SELECT id FROM "{kind}"'):
        shown, record_id = way_to(example.rows, kind, id_)
        assert shown in SHOWN | ALONE, (kind, id_, shown)
        assert record_id is not None


def test_a_visit_is_no_meeting_of_a_series(example):
    [(call,)] = example.rows("SELECT min(id) FROM meeting WHERE kind = 'phone'")
    [(meeting,)] = example.rows("SELECT min(id) FROM meeting WHERE kind = 'meeting'")
    assert way_to(example.rows, "meeting", call) == ("visit", call)
    assert way_to(example.rows, "meeting", meeting) == ("meeting", meeting)


def test_what_is_gone_stays_itself(example):
    assert way_to(example.rows, "item", 999_999) == ("item", 999_999)
    assert way_to(example.rows, "place", "visits") == ("place", "visits")
