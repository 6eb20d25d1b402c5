"""A change of director: who leaves, who comes, vacancies, what is shared, and the way back."""

from datetime import date

import pytest

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment, Role, Tenure
from bibk_desktop.work.facts.roles import offices
from bibk_desktop.work.facts.roles_change import (
    NextDirector,
    change_director,
    held,
    set_first_contact,
)

FEBRUARY = FuzzyDate.day(date(2018, 2, 1))
TODAY = FuzzyDate.day(date(2018, 1, 31))


def office(workspace, place, today=None):
    return offices(workspace.rows, today or workspace.today)[workspace.places[place]]


def test_the_next_begins_the_day_after_the_former_ends_in_one_step(workspace):
    workspace.director("Ebba Lindqvist", "Ronneby", is_first_contact=True)
    olle, place = workspace.person("Olle Brandt"), workspace.places["Ronneby"]
    change_director(workspace.store, place, NextDirector(FEBRUARY, olle, "kulturchef"))
    assert office(workspace, "Ronneby").line == "Ebba Lindqvist"
    assert [each.name for each in office(workspace, "Ronneby").coming] == ["Olle Brandt"]
    later = office(workspace, "Ronneby", date(2018, 2, 1))
    assert (later.line, later.answers.title) == ("Olle Brandt", "kulturchef")
    assert workspace.store.undo_label() == "byta bibliotekschef i Ronneby"
    workspace.store.undo()
    assert office(workspace, "Ronneby", date(2018, 2, 1)).line == "Ebba Lindqvist"
    assert office(workspace, "Ronneby").coming == ()


def test_vacant_with_somebody_who_answers_meanwhile(workspace):
    workspace.director("Ebba Lindqvist", "Ronneby")
    liv, place = workspace.person("Liv Moe"), workspace.places["Ronneby"]
    change_director(workspace.store, place, NextDirector(TODAY, acting_id=liv))
    now = office(workspace, "Ronneby")
    assert (now.line, now.is_vacant, now.answers.person_id) == ("vakant tf. Liv Moe", True, liv)


def test_a_vacancy_ends_with_its_acting_one_when_somebody_comes(workspace):
    workspace.director(None, "Ronneby")
    workspace.director("Liv Moe", "Ronneby", tenure=Tenure.acting, is_first_contact=True)
    olle, place = workspace.person("Olle Brandt"), workspace.places["Ronneby"]
    change_director(workspace.store, place, NextDirector(TODAY, olle))
    assert office(workspace, "Ronneby").line == "Olle Brandt"
    assert workspace.store.rows("SELECT count(*) FROM appointment WHERE ends < '9999'") == [(2,)]


def test_who_shares_the_office_is_proposed_to_stay(workspace):
    workspace.director("Ebba Lindqvist", "Ronneby", is_first_contact=True)
    workspace.director("Ida Kron", "Ronneby", tenure=Tenure.shared)
    place = workspace.places["Ronneby"]
    proposed = {each.name: each.leaves for each in held(workspace.rows, place, date(2018, 2, 1))}
    assert proposed == {"Ebba Lindqvist": True, "Ida Kron": False}
    olle = workspace.person("Olle Brandt")
    change_director(workspace.store, place, NextDirector(TODAY, olle))
    assert office(workspace, "Ronneby").line == "Olle Brandt, Ida Kron"


def test_those_who_leave_can_be_named(workspace):
    workspace.director("Ebba Lindqvist", "Ronneby")
    olle, place = workspace.person("Olle Brandt"), workspace.places["Ronneby"]
    change_director(workspace.store, place, NextDirector(TODAY, olle), leaving=[])
    assert set(office(workspace, "Ronneby").line.split(", ")) == {"Olle Brandt", "Ebba Lindqvist"}


def test_the_first_one_known_may_have_begun_nobody_knows_when(workspace):
    olle, place = workspace.person("Olle Brandt"), workspace.places["Ronneby"]
    change_director(workspace.store, place, NextDirector(person_id=olle))
    assert office(workspace, "Ronneby").answers.is_first_contact
    with pytest.raises(ValueError, match="day"):
        change_director(workspace.store, place, NextDirector(person_id=olle))


def test_one_alone_is_the_first_to_write_to(workspace):
    place = workspace.places["Ronneby"]
    rows = [
        workspace.put(
            Appointment(person_id=workspace.person(name), municipality_id=place, role=Role.director)
        )
        for name in ("Ebba Lindqvist", "Ida Kron")
    ]
    set_first_contact(workspace.store, rows[0])
    set_first_contact(workspace.store, rows[1])
    sql = "SELECT id FROM appointment WHERE is_first_contact"
    assert workspace.rows(sql) == [(rows[1],)]
    assert workspace.store.undo_label() == "första kontakt i Ronneby"
    workspace.store.undo()
    assert workspace.rows(sql) == [(rows[0],)]
    set_first_contact(workspace.store, rows[0], False)
    assert workspace.rows(sql) == []
