"""Answers in pasted mails, as people write them; what is not understood says so."""

from datetime import date
from decimal import Decimal

import pytest
from asked_requests import paper
from hypothesis import given, settings
from hypothesis import strategies as st

from bibk_desktop.work.requests.pasted import read
from bibk_desktop.work.requests.rules import Sheet

TODAY = date(2018, 1, 31)
THEATRE = paper(number_of="föreställningar")


def read_one(request: Sheet, text: str):
    [found] = read(text, request, TODAY)
    return found


@pytest.mark.parametrize(
    ("line", "place", "reply", "number", "text"),
    [
        ("Karlshamn: ja, 2", "Karlshamn", "yes", 2, ""),
        ("KARLSHAMN: Ja", "Karlshamn", "yes", None, ""),
        ("- Ronneby kommun: nej, tyvärr", "Ronneby", "no", None, "tyvärr"),
        (">> Växjö ja tack, 3 föreställningar, gärna i maj", "Växjö", "yes", 3, "gärna i maj"),
        ("Vaxjo: nej", "Växjö", "no", None, ""),
        ("Älmhult – kanske, frågar skolan", "Älmhult", "maybe", None, "frågar skolan"),
        ("Alvesta\tja\t1", "Alvesta", "yes", 1, ""),
        ("Biblioteket i Tingsryd: ja, två st", "Tingsryd", "yes", 2, ""),
        ("Tingsryds bibliotek: vi säger ja till två", "Tingsryd", "yes", 2, "vi säger ja till två"),
        ("Ja, gärna 2 st / Sölvesborg", "Sölvesborg", "yes", 2, ""),
        ("Markaryd, nej.", "Markaryd", "no", None, ""),
        ("Älmhult kan tyvärr inte", "Älmhult", "no", None, ""),
        ("Älmhult: vi kommer inte, studiedag", "Älmhult", "no", None, "studiedag"),
        ("Olofström: ja, en föreställning", "Olofström", "yes", 1, ""),
        ("Uppvidinge: ja, men inte 24 april", "Uppvidinge", "yes", None, "men inte 24 april"),
        ("Lessebo: ja, 1,5", "Lessebo", "yes", Decimal("1.5"), ""),
        ("Ljungby: ok!", "Ljungby", "yes", None, ""),
    ],
)
def test_a_line_that_names_a_municipality_is_an_answer(line, place, reply, number, text):
    found = read_one(THEATRE, line)
    assert (found.asked.name, found.reply, found.text) == (place, reply, text)
    assert found.number == (None if number is None else Decimal(number))


@pytest.mark.parametrize("line", ["Lessebo har inte bestämt sig", "Lessebo: vi får se"])
def test_words_that_are_neither_yes_nor_no_are_not_guessed(line):
    assert read_one(THEATRE, line).reply is None


@pytest.mark.parametrize("line", ["Hej Karin!", "Malmö: ja", "Karlshamnsvägen 3", "", "ja, 2"])
def test_lines_that_name_nobody_who_is_asked_are_left_alone(line):
    assert read(line, THEATRE, TODAY) == []


def test_of_two_lines_for_the_same_one_the_first_counts():
    found = read("Ronneby: nej\nVäxjö: ja\n> Ronneby: ja", THEATRE, TODAY)
    assert [(each.asked.name, each.reply, each.again) for each in found] == [
        ("Ronneby", "no", False),
        ("Växjö", "yes", False),
        ("Ronneby", "yes", True),
    ]


def test_a_name_alone_belongs_to_the_next_line():
    found = read_one(THEATRE, "Olofström\n\nJa, en föreställning")
    assert (found.asked.name, found.reply, found.line) == ("Olofström", "yes", 2)


def test_a_whole_mail_is_the_answer_of_its_senders_municipality():
    text = """Från: Nora Fridh <nora@exempel.se>
Skickat: den 30 januari 2018 09:14
Till: Karin Holm
Ämne: SV: Teaterföreställning

Hej Karin,

Ja, vi tar 1, men inte i april.

Med vänlig hälsning
Nora
"""
    found = read_one(THEATRE, text)
    assert (found.asked.name, found.reply, found.number) == ("Ljungby", "yes", 1)
    assert found.text == "men inte i april"


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        ("12 september", [1]),
        ("5 och 12 september", [0, 1]),
        ("12/9 eller 19/9, helst den senare", [1, 2]),
        ("den 12:e", [1]),
        ("5, 19", [0, 2]),
        ("1, 3", [0, 2]),
        ("alla", [0, 1, 2]),
    ],
)
def test_days_are_chosen_by_date_by_day_and_by_number(said, chosen):
    days = ("2018-09-05", "2018-09-12", "2018-09-19")
    request = paper("options", options=days)
    options = request.options
    found = read_one(request, f"Växjö: {said}")
    assert found.reply == "other"
    assert found.options == {options[place].id for place in chosen}


def test_no_day_at_all_is_a_no_and_another_day_is_not_understood():
    request = paper("options", options=("2018-09-05", "2018-09-12"))
    assert read_one(request, "Växjö: inget av dem").reply == "no"
    assert read_one(request, "Växjö: 3 oktober").reply is None


def test_words_of_an_option_choose_it_and_what_else_is_said_stays():
    request = paper("one_option", options=("ensamma", "med andra"))
    plain, more = (
        read_one(request, line) for line in ("Växjö: Ensamma", "Växjö: med andra, Ljungby")
    )
    assert (plain.text, more.text) == ("", "med andra, Ljungby")
    assert len(plain.options) == len(more.options) == 1
    assert read_one(request, "Växjö: ensamma eller med andra").reply is None


@pytest.mark.parametrize(
    ("said", "reply", "number", "text"),
    [
        ("2", "other", 2, ""),
        ("vi blir tre deltagare", "other", 3, ""),
        ("2 deltagare, en vegetarian", "other", 2, "en vegetarian"),
        ("ja, 2", "other", 2, ""),
        ("nej tack", "no", None, ""),
        ("ingen", "no", None, ""),
        ("vet inte", None, None, "vet inte"),
        ("2 eller 3 kanske", "other", 2, "eller 3 kanske"),
    ],
)
def test_a_number_is_read_from_its_words(said, reply, number, text):
    request = paper("number", number_of="deltagare")
    found = read_one(request, f"Växjö: {said}")
    assert (found.reply, found.number, found.text) == (reply, number, text)


def test_names_and_text_are_taken_as_they_stand():
    request = paper("names")
    assert read_one(request, "Ronneby: Siri Falk och Per Lund").text == ("Siri Falk och Per Lund")
    assert read_one(request, "Ronneby: nej").reply == "no"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("Växjö: ja,nej 2/>\t\n–-.3kanskeĲİß"), max_size=60))
def test_any_text_is_read_without_a_fault(text):
    for found in read(text, THEATRE, TODAY):
        assert found.asked.name
