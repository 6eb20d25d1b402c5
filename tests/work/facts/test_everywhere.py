"""Facts of a municipality that is known but not one of ours."""

import pytest

from bibk_desktop.records.model import Municipality
from bibk_desktop.work.facts.participation import projects
from bibk_desktop.work.facts.reach import reach
from bibk_desktop.work.facts.reading import places
from bibk_desktop.work.facts.roles import offices


@pytest.fixture
def nybro(workspace):
    county = workspace.rows("SELECT id FROM county ORDER BY code LIMIT 1")[0][0]
    return workspace.put(Municipality(code="0881", name="Nybro", county_id=county, ours=False))


def test_it_is_not_among_ours_unless_asked_for(workspace, nybro):
    assert nybro not in {place.id for place in places(workspace.rows)}
    assert nybro in {place.id for place in places(workspace.rows, everywhere=True)}


def test_its_director_and_last_contact_are_known(workspace, nybro):
    workspace.places["Nybro"] = nybro
    workspace.director("Siri Falk", "Nybro")
    workspace.meeting("2018-01-09", "phone", municipality_id=nybro)
    today = workspace.today
    assert nybro not in offices(workspace.rows, today)
    assert offices(workspace.rows, today, everywhere=True)[nybro].line == "Siri Falk"
    assert reach(workspace.rows, today, everywhere=True)[nybro].kind == "phone"


def test_no_project_is_no_standing(workspace, nybro):
    assert projects(workspace.rows, everywhere=True) == []
