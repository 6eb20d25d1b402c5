"""The dates of running text, read on Wednesday 24 January 2018."""

import re

import pytest
from dates_as_said import BARE, EVERY, TODAY, short

from bibk_desktop.records.date_reader import find, read


@pytest.mark.parametrize(
    ("said", "meant"),
    [row for row in EVERY if row[0] not in BARE],
)
def test_the_same_is_found_in_running_text_at_its_place(said: str, meant: str) -> None:
    line = f"Ebba Lindqvist (Skogby) bjuder in: {said}, alla är välkomna."
    [found] = find(line, TODAY)
    assert line[found.start : found.end] == said.rstrip(".") == found.value.words.rstrip(".")
    assert short(found.value) == meant and found.sure


@pytest.mark.parametrize("words", BARE)
def test_bare_words_are_a_date_in_a_field_and_none_in_running_text(words: str) -> None:
    assert read(words, TODAY) is not None
    assert find(f"Om {words} talar vi en annan gång.", TODAY) == []


NO_DATES = """
Arbetsgrupp 3- 4 pers och en till
31-34 :- bok
1-2 av de små
35:- per styck, 1500:- ca för alla
12 platser
1 ggn året för hela laget
sedan 80-talet
under 2010-talet
Grupp 1
Musik 7
0470-12 34 56, 0708-15 03 18, +46 470 123 45
§ 5
sida 3 (12)
2-3 barn, 10-12 år
90 milj i två år
180115-1234 och 19800115-1234
Del 1/3, 1/2 tjänst, 1/2-tid, 3/4 av alla, 9/13 kommuner, 5/12 kommuner
öppet 24/7
öppet mån-fre 10-18, lör 10-14, tors kl 10-18
öppet torsdag 13-16
efter jul- och nyårshelgerna
den 3:e gruppen
version 2.1, v2.1, v 2.1.3
10 % av 2018 besök
ca 2000 besökare och ca 1900 kr
från 2000 till 2500 lån
dnr 2018/0124 och KUR 2018-1234
https://exempel.se/2018/01/24/sida och fil_2018-01-24.docx
Maj Lindqvist och Maj-Britt Falk
från Maj Lindqvist
i vår kommun, i vår Arena, i vår egen takt
Marsvin och aprilväder, majbrasa
på torsdagen var vi alla där
varje torsdag
på torsdagar
kl 13
kl 13-16 är det fika
3 böcker i veckan
om en dag om läsning
det handlar om 15 kommuner
31 feb, 30 februari, 2018-02-30, 31/4
löpande ärenden
När det gäller filialerna
kostnad när
en till på rummet, vid bordet, om läsning
sommaren är kort och våren sen
rum 3, 17 stolar
i 2 timmar
till 25 personer
v. 54
kapitel 1.2.3
3 till 5 kommuner
IT 2
1-2
13.00
"""


@pytest.mark.parametrize("line", NO_DATES.strip().splitlines())
def test_what_is_no_date_stays_none(line: str) -> None:
    assert [found.value for found in find(line, TODAY)] == []


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Möten 3, 10 och 17 maj.", ["2018-05-03", "2018-05-10", "2018-05-17"]),
        ("Den 3 och 17 maj 2019.", ["2019-05-03", "2019-05-17"]),
        ("15 mars, 20 april", ["2018-03-15", "2018-04-20"]),
        ("I höst ses vi 22-23 okt?", ["2018-09-01–2018-11-30 during", "2018-10-22–2018-10-23 ?"]),
        ("Hela året 2018 är det så.", ["2018-01-01–2018-12-31 during"]),
        ("Nästa träff 15 mars. Svar 1/2-18.", ["2018-03-15", "2018-02-01"]),
        ("Mötet flyttas till 22 mars.", ["2018-03-22"]),
        ("Det flyttas fram till den 22 mars.", ["2018-03-22"]),
        ("Förra mötet (15 november) och nästa.", ["2017-11-15"]),
        ("Senaste svarsdag 15 november.", ["2018-11-15"]),
        ("Den 20, 21 april", ["2018-04-20", "2018-04-21"]),
        ("20 april eller 27 april", ["2018-04-20", "2018-04-27"]),
        ("Vi ses i vår.", ["2018-03-01–2018-05-31 during"]),
        ("Möte i maj\n2018 deltog 12", ["2018-05-01–2018-05-31 during"]),
    ],
)  # fmt: skip
def test_each_date_of_a_line_is_found(line: str, meant: list[str]) -> None:
    found = find(line, TODAY)
    assert [short(one.value) for one in found] == meant
    assert all(line[one.start : one.end] == one.value.words for one in found)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("imorgon 26 jan", "2018-01-26"),
        ("torsdag 16 mars", "2018-03-16"),
        ("fre-lör 19-20 april", "2018-04-19–2018-04-20"),
        ("15 mars (fredag)", "2018-03-15"),
    ],
)
def test_words_that_contradict_each_other_are_told_of(line: str, meant: str) -> None:
    [found] = find(line, TODAY)
    assert (short(found.value), found.sure) == (meant, False)
    assert found.warnings == ("date.contradiction",)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("16 februari kl 10-1", "2018-02-16 10:00"),
        ("16 februari kl 13-12", "2018-02-16 13:00"),
        ("16 februari kl 10-99", "2018-02-16 10:00"),
    ],
)
def test_an_end_that_is_cut_short_is_left_empty_and_told_of(line: str, meant: str) -> None:
    [found] = find(line, TODAY)
    assert (short(found.value), found.warnings) == (meant, ("date.end_time_unclear",))
    assert found.sure and found.end == len(line)


def test_a_weekday_is_the_one_of_the_stretch_that_is_spoken_of() -> None:
    within = read("19-20 april", TODAY)
    [found] = find("Siri Falk kommer på torsdagen.", TODAY, within)
    assert short(found.value) == "2018-04-19"
    assert short(read("fredagen", TODAY, within)) == "2018-04-20"
    assert find("Siri Falk kommer på lördagen.", TODAY, within) == []


def test_marks_and_letters_apart_from_their_dots_are_read_like_plain_text() -> None:
    assert short(read("**16 februari** kl 10", TODAY)) == "2018-02-16 10:00"
    decomposed = "la\u030ang text: lo\u0308rdag 17 mars, under va\u030aren"
    assert [short(one.value) for one in find(decomposed, TODAY)] == [
        "2018-03-17",
        "2018-03-01–2018-05-31 during",
    ]
    assert re.fullmatch("lo\u0308rdag 17 mars", find(decomposed, TODAY)[0].value.words)
