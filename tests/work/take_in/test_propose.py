"""What take_in makes of a document as a whole."""

from datetime import date, time

import pytest

from bibk_desktop.kit.office.read_word import read_data
from bibk_desktop.records.rich_text import Kind
from bibk_desktop.work.meetings.take_in.as_json import to_json
from bibk_desktop.work.meetings.take_in.kept import has_personal_number
from bibk_desktop.work.meetings.take_in.propose import propose
from bibk_desktop.work.notes.capture.known import (
    KnownPerson,
    KnownProject,
    KnownWorld,
    default_world,
)


def taken(text, name="möte.txt", **more):
    return propose(read_data(text.encode(), name), file_name=name, **more)


def test_the_day_may_stand_only_in_the_name_of_the_file():
    for name in ("Chefsmöte 2019-03-12.txt", "chefsmote-190312.txt", "20190312 chefsmöte.txt"):
        proposal = taken("Chefsmöte i Ronneby\n\nNärvarande: Ebba Lindqvist, Ronneby\n", name)
        assert proposal.date.value == "2019-03-12"
        assert proposal.place.value == "Ronneby"


@pytest.mark.parametrize(
    ("front", "place"),
    [
        ("Chefsmöte 2019-03-12 i Karlshamn", "Karlshamn"),
        ("Chefsmöte 2019-03-12\nHotell Aston", "Hotell Aston"),
        ("Chefsmöte 2019-03-12\nPlats: Kulturhuset, Olofström", "Kulturhuset, Olofström"),
        ("Chefsmöte\nTid och plats: 12 mars 2019 kl 9–12, Växjö", "Växjö"),
        ("Chefsmöte Tjurkö 12 mars 2019", "Tjurkö"),
        ("Chefsmöte 2019-03-12\nPlats:\tTeams", "Teams"),
    ],
)
def test_the_place_stands_in_the_title_on_its_own_line_or_after_a_label(front, place):
    proposal = taken(f"{front}\n\nNärvarande: Ebba Lindqvist, Ronneby\n")
    assert (proposal.date.value, proposal.place.value) == ("2019-03-12", place)


def test_hours_on_a_line_of_their_own_belong_to_the_day():
    proposal = taken(
        "Möte\nDatum: 2019-03-12\nTid: kl. 9.30–12\nNärvarande: Ebba Lindqvist, Ronneby"
    )
    assert proposal.when.start_time == time(9, 30)
    assert proposal.when.end_time == time(12)


def test_dates_without_a_year_are_read_as_said_on_the_day_of_the_meeting():
    proposal = taken("Chefsmöte 2019-11-12\n\nKurser\nFöreläsning 5 februari i Växjö.\n")
    assert [event.when.start for event in proposal.events][1] == date(2020, 2, 5)


def test_without_any_day_that_of_the_caller_is_used():
    proposal = taken("Möte om lån\nEbba skickar listan senast 3 maj.\n", today=date(2022, 4, 1))
    assert proposal.date.value == ""
    assert proposal.outcomes[0].due.start == date(2022, 5, 3)


def test_those_whom_the_workspace_knows_get_their_place_from_there():
    known = default_world()
    world = KnownWorld(
        known.own,
        known.municipalities,
        persons=(KnownPerson("Ebba Lindqvist", ("EL",), "Ronneby"),),
        projects=(KnownProject("Språklådan"),),
    )
    text = (
        "Möte 2020-01-15\nNärvarande: Ebba Lindqvist, Olle Brandt Växjö\n\nSpråklådan: Går bra.\n"
    )
    proposal = taken(text, known=world)
    assert [(a.name, a.municipality.name) for a in proposal.attendees] == [
        ("Ebba Lindqvist", "Ronneby"),
        ("Olle Brandt", "Växjö"),
    ]
    assert [project.name for project in proposal.projects] == ["Språklådan"]


def test_without_a_list_of_those_present_nobody_is_said_to_be_missing():
    assert taken("Möte 2020-01-15\n\nKurser\nEn kurs planeras.\n").not_represented == []


def test_bold_lists_and_links_stay_in_the_text_of_an_item():
    text = "Möte 2020-01-15\n\nKurser\n**Viktigt** om [kursen](http://x.se):\n- ett\n  - två\n"
    item = taken(text).items[-1]
    assert item.heading == "Kurser"
    assert item.text == "**Viktigt** om [kursen](http://x.se):\n- ett\n  - två"
    assert [block.kind for block in item.blocks] == [Kind.paragraph, Kind.bullet, Kind.bullet]


def test_text_before_the_first_heading_is_an_item_without_one():
    proposal = taken(
        "Möte 2020-01-15\nNärvarande: Ebba Lindqvist, Ronneby\n\nVi sågs på eftermiddagen.\n"
    )
    assert [(item.heading, item.text) for item in proposal.items] == [
        ("", "Vi sågs på eftermiddagen.")
    ]


def test_minutes_in_a_table_are_unrolled_to_items():
    rows = (
        "Möte 2020-01-15\n\nNr\tÄrende\tAnteckningar\tAnsvarig\n"
        "1\tKatalogen\tEbba tar fram ett underlag.\tEbba\n2\tÖvrigt\tInget.\t\n"
    )
    proposal = taken(rows)
    assert [(item.heading, item.text) for item in proposal.items if item.heading] == [
        ("Katalogen", "Ebba tar fram ett underlag.\nAnsvarig: Ebba"),
        ("Övrigt", "Inget."),
    ]


def test_a_personal_number_is_noticed_by_its_check_digit():
    assert has_personal_number("Hon heter 811228-9874.")
    assert not has_personal_number("Telefon 0455-123456, dnr 811228-9875")
    assert taken("Möte\n811228-9874 kallas\n").personal_numbers == [2]


def test_the_json_says_null_and_empty_where_nothing_is_known():
    found = to_json(taken("Hej\n"))
    assert found["date"] is None and found["place"] is None and found["next_meeting"] is None
    for name in ("attendees", "decisions", "actions", "events", "groups", "offers", "funding"):
        assert found[name] == []


def test_an_approximate_and_a_tentative_day_are_told_apart():
    text = "Möte 2020-01-15\n\nKurser\nStudieresa runt 3 maj. Konferens 7 maj? Kurs 9 maj.\n"
    found = to_json(taken(text))
    assert [event["certainty"] for event in found["events"]] == [
        "exact",
        "approximate",
        "tentative",
        "exact",
    ]
