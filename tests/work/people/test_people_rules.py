"""Who there is and what they are: headings, living groups, appointments, namesakes, cards."""

import pytest

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import PersonAlias, Role, Tenure
from bibk_desktop.work.people.appointments import (
    appointments,
    group_lines,
    organisation_lines,
    period,
)
from bibk_desktop.work.people.changes import (
    NewPerson,
    add_appointment,
    create_person,
    read_aliases,
    set_aliases,
    set_role,
    share_appointment,
)
from bibk_desktop.work.people.columns import Titles
from bibk_desktop.work.people.duplicates import Names
from bibk_desktop.work.people.export import cards, mailboxes, unreachable
from bibk_desktop.work.people.rules import (
    COMING,
    DIRECTORS,
    FORMER,
    NOW,
    heading,
    livings,
    members,
    person_lines,
)


def listed(contacts, living="all"):
    return [
        (heading(line), line.name) for line in person_lines(contacts.rows, contacts.today, living)
    ]


def line_of(contacts, name, living="all"):
    lines = person_lines(contacts.rows, contacts.today, living)
    return next(line for line in lines if line.name == name)


def test_persons_stand_by_county_then_organisations_then_those_without(contacts):
    assert listed(contacts) == [
        ("Blekinge", "Ebba Lindqvist"),
        ("Blekinge", "Olle Brandt"),
        ("Kronoberg", "Siri Falk"),
        ("Organisationer", "Karin Holm"),
        ("Organisationer", "Sofia L"),
        ("Utan uppdrag", "Maja Sjögren"),
    ]


def test_what_somebody_is_today_comes_before_what_they_were_and_will_be(contacts):
    siri = contacts.person_id("Siri Falk")
    contacts.director("Siri Falk", "Växjö", starts="2010-01-01", ends="2012-01-01")
    contacts.director("Siri Falk", "Alvesta", starts="2018-04-01")
    line = line_of(contacts, "Siri Falk")
    assert (line.state, line.place, line.library, line.role) == (
        NOW,
        "Lessebo",
        "Skruv",
        "childrens_librarian",
    )
    states = [each.state for each in appointments(contacts.rows, "person", siri, contacts.today)]
    assert states == [NOW, COMING, FORMER]


def test_who_only_was_or_only_will_be_says_so(contacts):
    contacts.director("Maja Sjögren", "Växjö", starts="2018-04-01")
    assert line_of(contacts, "Maja Sjögren").state == COMING
    contacts.person("Rut Hall")
    contacts.director("Rut Hall", "Växjö", ends="2018-01-30")
    line = line_of(contacts, "Rut Hall")
    assert (line.state, heading(line)) == (FORMER, "Tidigare")


def test_today_is_still_the_last_day_and_already_the_first(contacts):
    contacts.director("Maja Sjögren", "Växjö", starts="2018-01-31", ends="2018-01-31")
    assert line_of(contacts, "Maja Sjögren").state == NOW


def test_every_municipality_has_a_row_among_the_directors(contacts):
    contacts.director(None, "Tingsryd", starts="2017-12-01")
    contacts.director("Siri Falk", "Tingsryd", tenure=Tenure.acting, starts="2017-12-01")
    contacts.director("Maja Sjögren", "Tingsryd", starts="2018-04-01")
    contacts.director(None, "Älmhult")
    rows = [
        (line.place, line.name, line.state)
        for line in person_lines(contacts.rows, contacts.today, DIRECTORS)
    ]
    assert len(rows) == 14
    assert ("Karlskrona", "Ebba Lindqvist", NOW) in rows
    assert ("Tingsryd", "Siri Falk", NOW) in rows
    assert ("Tingsryd", "Maja Sjögren", COMING) in rows
    assert ("Älmhult", "vakant", NOW) in rows
    assert ("Växjö", "okänd", NOW) in rows


def test_a_living_group_has_its_members_by_what_they_are_today(contacts):
    found = {living.words: living.key for living in livings(contacts.rows, contacts.today)}
    assert list(found)[:3] == ["Alla personer", "Bibliotekschefer", "Barnbibliotekarier"]
    ebba, siri = contacts.person_id("Ebba Lindqvist"), contacts.person_id("Siri Falk")
    olle = contacts.person_id("Olle Brandt")
    asked = {
        words: members(contacts.rows, found[words], contacts.today) for words in list(found)[1:]
    }
    assert asked["Bibliotekschefer"] == {ebba, olle}
    assert asked["Barnbibliotekarier"] == {siri}
    assert asked["Kronoberg"] == {siri}
    assert asked["Blekinge"] == {ebba, olle}
    assert asked["Styrgruppen"] == {ebba}


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("2018-02-01", "2018-12-31", "1 feb – 31 dec"),
        ("2017-04-01", "2018-12-31", "1 apr 2017 – 31 dec 2018"),
        ("2018-04-01", "2020-03-31", "1 apr 2018 – 31 mars 2020"),
        ("2016-04-01", "2016-12-31", "1 apr – 31 dec 2016"),
        ("", "2018-12-31", "till 31 dec"),
        ("2013-03-01", "", "sedan 1 mars 2013"),
        ("2018-03-01", "", "tillträder 1 mars"),
        ("", "", ""),
    ],
)
def test_a_span_names_its_years_so_that_nobody_misreads_them(contacts, starts, ends, said):
    assert period(contacts.on(starts), contacts.on(ends), contacts.today) == said


def test_a_period_as_people_say_it(contacts):
    assert period(FuzzyDate.open("i höst"), FuzzyDate(), contacts.today) == "sedan i höst"


def test_a_shared_appointment_names_the_other_places(contacts):
    ebba = contacts.person_id("Ebba Lindqvist")
    first = contacts.one("SELECT id FROM appointment WHERE person_id = ?", ebba)[0]
    place = ("municipality", contacts.place("Olofström"))
    made = share_appointment(contacts.store, first, place, "Olofström")
    found = appointments(contacts.rows, "person", ebba, contacts.today)
    assert [(line.place, line.shared_with) for line in found[:2]] == [
        ("Karlskrona", ("Olofström",)),
        ("Olofström", ("Karlskrona",)),
    ]
    assert {line.tenure for line in found[:2]} == {"shared"}
    row = contacts.appointment(made)
    assert (row.shared_with_id, row.title, row.is_first_contact) == (first, "bibliotekschef", True)
    contacts.store.undo()
    assert contacts.appointment(first).tenure is Tenure.ordinary
    assert contacts.appointment(made) is None


def test_organisations_with_their_names_and_persons_ours_first(contacts):
    lines = organisation_lines(contacts.rows, contacts.today)
    assert [(line.name, line.also, line.persons) for line in lines] == [
        ("BiBK", "", 1),
        ("Teatern", "Länsteatern", 1),
    ]


def test_groups_count_filled_and_vacant_seats(contacts):
    (line,) = group_lines(contacts.rows, contacts.today)
    assert (line.name, line.filled, line.vacant) == ("Styrgruppen", 1, 1)


# --- names


@pytest.mark.parametrize(
    ("known", "typed", "found"),
    [
        ("Ann Öst", "Anna Öst", None),
        ("Anna Öst", "Anna-Karin Öst", None),
        ("Elin Berg", "Elna Berg", None),
        ("Ann Öst", "ann öst", True),
        ("Ann Öst", "Öst Ann", True),
        ("Ann Öst", "Ann Ost", False),
        ("Sofia Lindgren", "Sofia L", False),
        ("Sofia L", "Sofia Lindgren", False),
        ("Sofia L", "Sofia Lindgren Ek", None),
        ("Åsa Berg", "Asa Berg", False),
        ("Ann Öst", "Ann", None),
        ("Ann Öst", "", None),
    ],
)
def test_who_may_be_the_same(bare, known, typed, found):
    bare.person(known)
    assert [each.sure for each in Names(bare.rows).namesakes(typed)] == (
        [] if found is None else [found]
    )


def test_another_name_counts(contacts):
    karin = contacts.person_id("Karin Holm")
    contacts.store.add(PersonAlias(person_id=karin, name="Karin Ek"))
    assert [each.id for each in Names(contacts.rows).namesakes("Ek Karin")] == [karin]


def test_other_names_are_read_kept_and_taken_back_together(contacts):
    karin = contacts.person_id("Karin Holm")
    names = read_aliases(" KH;Karin  Ek , , Kajsa")
    assert names == ["KH", "Karin Ek", "Kajsa"]
    kept = contacts.one("SELECT id FROM person_alias")[0]
    set_aliases(contacts.store, "person", karin, names, "Karin Holm", "")
    assert contacts.rows("SELECT name FROM person_alias ORDER BY id") == [
        ("KH",),
        ("Karin Ek",),
        ("Kajsa",),
    ]
    assert contacts.one("SELECT id FROM person_alias WHERE name = 'KH'")[0] == kept
    assert contacts.store.undo_label() == "andra namn på Karin Holm"
    contacts.store.undo()
    assert contacts.rows("SELECT name FROM person_alias") == [("KH",)]


# --- making


def test_a_person_with_a_first_appointment_is_one_step(bare):
    place = ("municipality", bare.place("Växjö"))
    new = NewPerson("Maja af Ek", "maja@exempel.se", place=place, role=Role.director, title="chef")
    id_ = create_person(bare.store, new)
    assert bare.one("SELECT given_name, family_name FROM person") == ("Maja", "af Ek")
    (line,) = appointments(bare.rows, "person", id_, bare.today)
    assert (line.place, line.role, line.is_first_contact) == ("Växjö", "director", True)
    bare.store.undo()
    assert bare.one("SELECT count(*) FROM person") == (0,)
    assert bare.one("SELECT count(*) FROM appointment") == (0,)


def test_the_second_director_is_not_the_first_to_write_to(contacts):
    maja = contacts.person_id("Maja Sjögren")
    id_ = add_appointment(contacts.store, maja, ("municipality", contacts.place("Karlskrona")))
    set_role(contacts.store, id_, Role.director)
    assert not contacts.appointment(id_).is_first_contact


# --- out


def test_receivers_stand_in_the_order_asked_and_those_without_are_named(contacts):
    ids = [contacts.person_id(name) for name in ("Olle Brandt", "Sofia L", "Ebba Lindqvist")]
    boxes = mailboxes(contacts.rows, [*ids, ids[0], 999])
    assert [box.name for box in boxes] == ["Olle Brandt", "Sofia L", "Ebba Lindqvist"]
    assert unreachable(boxes) == ["Sofia L"]


def test_a_card_says_where_somebody_works_and_what_else_they_are_called(contacts):
    ids = [contacts.person_id(name) for name in ("Siri Falk", "Karin Holm", "Maja Sjögren")]
    siri, karin, maja = cards(contacts.rows, ids, contacts.today)
    assert (siri.organisation, siri.unit, siri.title) == ("Lessebo", "Skruv", "barnbibl.")
    assert (karin.also, karin.organisation, karin.email) == (
        ("KH",),
        "BiBK",
        "karin.holm@exempel.se",
    )
    assert (maja.name, maja.organisation) == ("Maja Sjögren", "")


def test_a_director_with_that_very_title_says_it_once(contacts):
    ebba, olle = (line_of(contacts, name) for name in ("Ebba Lindqvist", "Olle Brandt"))
    titles = Titles(contacts.today)
    assert (titles.text(ebba), titles.detail(ebba)) == ("bibliotekschef", "")
    assert (titles.text(olle), titles.detail(olle)) == ("chef", "kulturchef")
