"""People are found by any way of naming them, and those with like names never mixed up."""

from dataclasses import replace

import pytest

from bibk_desktop.work.notes.capture import names
from bibk_desktop.work.notes.capture.known import KnownPerson, KnownWorld, default_world
from bibk_desktop.work.notes.capture.names import People

KNOWN = default_world()


def people(*persons, known=KNOWN):
    return People([KnownPerson(person) for person in persons], known)


def found(text, group):
    return [(m.text, m.person.name if m.person else None) for m in names.find(text, group, KNOWN)]


def test_whole_names_first_names_and_initials_mean_the_same_person():
    group = people("Ebba Lindqvist", "Olle Brandt")
    assert found("Ebba Lindqvist ringer. Ebba mejlar. EL skriver.", group) == [
        ("Ebba Lindqvist", "Ebba Lindqvist"),
        ("Ebba", "Ebba Lindqvist"),
        ("EL", "Ebba Lindqvist"),
    ]


@pytest.mark.parametrize(
    ("there", "said"),
    [("Ann Holm", "Anna"), ("Anna Holm", "Ann"), ("Elin Falk", "Elna"), ("Elna Falk", "Elin")],
)
def test_names_that_look_alike_are_never_taken_for_each_other(there, said):
    group = people(there)
    assert group.called(said) is None
    assert group.nearly(said) is None


def test_a_double_name_is_not_its_first_half():
    group = people("Anna Holm")
    assert group.called("Anna-Karin") is None
    assert found("Anna-Karin, Anna och Olle kom.", group) == [
        ("Anna-Karin", None),
        ("Anna", "Anna Holm"),
        ("Olle", None),
    ]


def test_a_slip_of_the_keys_finds_the_only_one_it_can_be():
    group = people("Valter Ström", "Siri Falk")
    assert group.nearly("Valtr").name == "Valter Ström"
    assert group.nearly("Sir") is None
    assert people("Valter Ström", "Valtor Ek").nearly("Valtr") is None


def test_two_with_the_same_first_name_are_left_open():
    group = people("Maja Sjögren", "Maja Holm")
    assert group.called("Maja") is None and group.several("Maja")
    assert group.by_first_and_letter("Maja", "H").name == "Maja Holm"


def test_somebody_else_with_the_same_first_name_is_somebody_else():
    assert found("Vi bjuder in Ebba Nordström.", people("Ebba Lindqvist")) == [
        ("Ebba Nordström", None)
    ]


def test_places_bodies_and_projects_are_no_persons():
    text = "Växjö Stadsbibliotek, Region Kronoberg, KB och Kreativa Rum var med i Ronneby."
    assert found(text, people("Ebba Lindqvist")) == []


def test_where_a_named_person_works_is_read_along():
    text = "Magda Lindgren Växjö stadsbibliotek och Karin Holm (KB) talar."
    mentions = names.find(text, people(), KNOWN)
    assert [(m.text, m.organisation) for m in mentions] == [
        ("Magda Lindgren", "Växjö stadsbibliotek"),
        ("Karin Holm", "KB"),
    ]


def test_those_at_the_meeting_go_before_those_only_known():
    known = KnownWorld(
        KNOWN.own, KNOWN.municipalities, persons=(KnownPerson("Ebba Nord"), KnownPerson("Siri Ek"))
    )
    group = people("Ebba Lindqvist", known=known)
    assert group.called("Ebba").name == "Ebba Lindqvist"
    assert group.called("Siri").name == "Siri Ek"


def test_initials_at_the_meeting_go_before_the_other_name_of_somebody_else():
    elsewhere = KnownPerson("Karin Holm", ("KH",))
    world = replace(KNOWN, persons=(elsewhere,))
    assert people("Klara Hjort", known=world).called("KH").name == "Klara Hjort"
    assert people("Klara Hjort", known=world).whole("KH") is None
    assert people("Olle Brandt", known=world).whole("KH") == elsewhere


def test_a_common_word_is_no_name_with_a_letter_wrong():
    assert people("Alma Rydell").nearly("Alla") is None
