"""What is open with one municipality is looked up by itself, and is what the whole list says."""

from bibk_desktop.work.facts.open_matters import open_matters


def test_the_matters_of_one_municipality_are_those_of_all_that_concern_it(example):
    rows, today = example.rows, example.today()
    every = open_matters(rows, today)
    places = [id_ for (id_,) in rows("SELECT id FROM municipality")]
    assert sum(len(open_matters(rows, today, place)) for place in places) > len(places)
    for place in places:
        concerned = [one for one in every if place in one.municipality_ids]
        assert open_matters(rows, today, place) == concerned
