"""Rules for a group's composition, checked against those who hold its seats today."""

import pytest

from bibk_desktop.records.model import (
    Group,
    Municipality,
    Requirement,
    RequirementKind,
    Role,
    SizeClass,
)
from bibk_desktop.work.people.composition import checks, role_named, unmet


@pytest.fixture
def group(contacts):
    return contacts.store.add(Group(name="Prov"))


def seat(contacts, group, name, place="", role=Role.member, **fields):
    person = None if name is None else contacts.person_id(name)
    if place:
        fields["represents_municipality_id"] = contacts.place(place)
    return contacts.appoint(person, group_id=group, role=role, **fields)


def check(contacts, group, kind, **fields):
    rule = Requirement(group_id=group, kind=RequirementKind(kind), **fields)
    id_ = contacts.store.add(rule)
    found = {each.id: each for each in checks(contacts.rows, group, contacts.today)}
    return found[id_].state, found[id_].explained


def test_size_counts_filled_seats_of_today_without_deputies(contacts, group):
    seat(contacts, group, "Ebba Lindqvist")
    seat(contacts, group, None)
    seat(contacts, group, "Olle Brandt", role=Role.deputy)
    seat(contacts, group, "Siri Falk", ends="2017-12-31")
    seat(contacts, group, "Maja Sjögren", starts="2018-02-01")
    assert check(contacts, group, "size", minimum=1, maximum=1) == ("met", "1, ska vara 1")
    assert check(contacts, group, "size", minimum=2) == ("unmet", "1, ska vara minst 2")
    assert check(contacts, group, "size", maximum=0) == ("unmet", "1, ska vara högst 0")
    assert check(contacts, group, "size") == ("unclear", "skriv hur många")


def test_a_role_is_counted_by_what_the_members_are_at_work(contacts, group):
    for name in ("Ebba Lindqvist", "Olle Brandt", "Siri Falk"):
        seat(contacts, group, name)
    said = {"minimum": 2, "words": "bibliotekschefer"}
    assert check(contacts, group, "role", **said) == (
        "met",
        "2 bibliotekschefer, ska vara minst 2",
    )
    assert check(contacts, group, "role", minimum=1, words="barnbibliotekarie")[0] == "met"
    assert check(contacts, group, "role", minimum=1, words="kulturchef")[0] == "met"
    assert check(contacts, group, "role", minimum=1, words="IT-chef")[0] == "unmet"
    assert check(contacts, group, "role", minimum=1) == (
        "unclear",
        "skriv rollen, till exempel bibliotekschefer",
    )


def test_the_longest_role_that_is_named_counts():
    assert role_named("Barnbibliotekarier") == "childrens_librarian"
    assert role_named("bibliotekarier") == "librarian"
    assert role_named("två bibliotekschefer") == "director"
    assert role_named("snickare") == ""


def test_large_libraries_are_those_the_user_marked(contacts, group):
    seat(contacts, group, "Ebba Lindqvist", "Karlskrona")
    seat(contacts, group, "Olle Brandt", "Ronneby")
    assert check(contacts, group, "large_libraries", minimum=1, maximum=2)[0] == "met"
    assert check(contacts, group, "large_libraries", minimum=2)[0] == "unmet"
    contacts.store.change(Municipality, contacts.place("Karlskrona"), size_class=SizeClass.unset)
    assert check(contacts, group, "large_libraries", minimum=1) == (
        "unclear",
        "ingen kommun är satt som stor",
    )


def test_both_counties_by_seat_by_workplace_or_by_words(contacts, group):
    seat(contacts, group, "Ebba Lindqvist")
    assert check(contacts, group, "both_counties") == ("unmet", "saknar Kronoberg")
    seat(contacts, group, "Maja Sjögren", represents_words="Kronoberg")
    assert check(contacts, group, "both_counties") == ("met", "")


def test_one_from_each_municipality_and_no_more(contacts, group):
    places = [row[0] for row in contacts.rows("SELECT name FROM municipality ORDER BY id")]
    for number, place in enumerate(places[1:]):
        contacts.person(f"Nils Nr{number}")
        seat(contacts, group, f"Nils Nr{number}", place)
    assert check(contacts, group, "one_per_municipality") == ("unmet", f"saknar {places[0]}")
    seat(contacts, group, "Olle Brandt", places[0])
    assert check(contacts, group, "one_per_municipality") == ("met", "")
    seat(contacts, group, "Siri Falk", places[1])
    assert check(contacts, group, "one_per_municipality") == (
        "unmet",
        f"fler än en från {places[1]}",
    )


def test_how_many_rules_of_each_group_are_not_met(contacts):
    styrgruppen = contacts.id("group", "Styrgruppen")
    assert unmet(contacts.rows, contacts.today) == {styrgruppen: (2, 2)}
