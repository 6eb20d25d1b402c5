"""Decisions, tasks and the rest, read from single lines."""

from dataclasses import replace
from datetime import date

import pytest

from bibk_desktop.work.notes.capture.finding import Context, Kind, Strength, WhoType
from bibk_desktop.work.notes.capture.known import KnownPerson, default_world
from bibk_desktop.work.notes.capture.line import recognise
from bibk_desktop.work.notes.capture.names import People

KNOWN = default_world()
GROUP = People([KnownPerson("Ebba Lindqvist"), KnownPerson("Olle Brandt")], KNOWN)
CONTEXT = Context(KNOWN, GROUP, date(2018, 1, 24), "bibliotekscheferna")


def outcomes(text):
    return recognise(text, CONTEXT).outcomes


def said(text):
    return [(each.kind.value, *each.who) for each in outcomes(text)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ebba tar fram en plan.", "Ebba Lindqvist"),
        ("Ebba återkommer med datum.", "Ebba Lindqvist"),
        ("Olle kollar upp priset.", "Olle Brandt"),
        ("OB kommer att ringa leverantören.", "Olle Brandt"),
        ("Till nästa möte tar Ebba fram ett förslag.", "Ebba Lindqvist"),
        ("Vi ska försöka ordna en kurs.", "BiBK"),
        ("BiBK undersöker möjligheten.", "BiBK"),
        ("Tar nu fram en handbok.", "BiBK"),
        ("Inbjudan kommer inom kort.", "BiBK"),
        ("Enkäten skickas ut av Ebba i mars.", "Ebba Lindqvist"),
        ("Avsnittet arbetas om av Ebba till maj.", "Ebba Lindqvist"),
        ("Ebba läser och kommenterar.", "Ebba Lindqvist"),
        ("Ebba ber kommunikatören om hjälp.", "Ebba Lindqvist"),
        ("Ebba ges i uppdrag att begära in offerter.", "Ebba Lindqvist"),
        ("→ Alla lägger in sina dagar senast 3 mars.", "alla"),
        ("Att göra: skriva pressmeddelande, Ebba, 20 mars", "Ebba Lindqvist"),
        ("Alla meddelar Ebba senast 3 mars.", "alla"),
        ("Ronneby återkommer om lokal.", "Ronneby"),
        ("Ebba har fått i uppdrag att skriva en text.", "Ebba Lindqvist"),
        ("@Olle bokar lokal", "Olle Brandt"),
        ("Olle: boka lokal", "Olle Brandt"),
        ("Att göra: Olle bokar lokal", "Olle Brandt"),
        ("Att göra: boka lokal (Ebba)", "Ebba Lindqvist"),
        ("Att göra: boka lokal – Ebba, 3 mars", "Ebba Lindqvist"),
    ],
)
def test_a_promise_is_a_task_with_somebody_responsible(text, who):
    assert said(text) == [("task", who)]


@pytest.mark.parametrize(
    "text",
    [
        "Ebba berättade om planen.",
        "Ebba berättar om planen.",
        "Olle informerar om läget.",
        "Ebba kan inte komma.",
        "Det ska gå att låna hemifrån.",
        "KB kommer att ha en ny webb.",
        "Ronneby bygger om huset.",
        "Ebba vill prova i Ronneby.",
        "Läs mer på webben.",
        "Konferensen handlar om läsning.",
        "Regionstyrelsen beslutade att anta planen.",
        "Inget beslut fattades.",
        "Beslut fattas i höst.",
    ],
)
def test_what_is_only_told_is_nothing(text):
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Beslut: Vi köper två.",
        "Beslutades att köpa två.",
        "Mötet beslutar att köpa två.",
        "Vi bestämde att köpa två.",
        "Det bestämdes att köpa två.",
        "Efter samtal beslutade vi att köpa två.",
        "Dagordningen godkändes.",
        "Protokollet lades till handlingarna.",
        "Till justerare valdes Ebba.",
        "beslut: köp två",
    ],
)
def test_a_decision_in_every_form(text):
    assert [each.kind for each in outcomes(text)] == [Kind.decision]
    assert all(each.sure for each in outcomes(text))


def test_each_clause_of_a_formal_decision_is_one():
    text = "Beslut: att godkänna rapporten, att uppdra åt Ebba att skriva ett svar"
    found = outcomes(text)
    assert [(each.kind.value, each.what) for each in found] == [
        ("decision", "Godkänna rapporten"),
        ("decision", "Uppdra åt Ebba att skriva ett svar"),
        ("task", "Skriva ett svar"),
    ]
    assert found[-1].who == ("Ebba Lindqvist",)


@pytest.mark.parametrize(
    "text", ["Enades om att ses oftare.", "Vi kom överens om en gemensam taxa."]
)
def test_an_agreement_is_the_lighter_kind(text):
    assert [each.kind for each in outcomes(text)] == [Kind.agreement]


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Kontakta Ebba snarast.", Strength.explicit),
        ("Kontakta Ebba om ni vill ha hjälp.", Strength.invitation),
        ("Tänk på att läsa avtalet.", Strength.recommendation),
        ("Har ni tips på talare?", Strength.question),
        ("BiBK planerar en studieresa.", Strength.plan),
    ],
)
def test_how_plainly_it_is_said(text, strength):
    [found] = outcomes(text)
    assert found.strength is strength
    assert found.sure is (strength is Strength.explicit)


@pytest.mark.parametrize(
    ("text", "kind", "marked"),
    [
        ("väntar: besked från KB", Kind.waiting, True),
        ("Väntar på besked från KB.", Kind.waiting, False),
        ("förslag: fortsätt som förut", Kind.proposal, True),
        ("fråga: vad kostar det?", Kind.question, True),
        ("alla: svara på enkäten", Kind.exhortation, True),
    ],
)
def test_what_the_writer_marks(text, kind, marked):
    [found] = outcomes(text)
    assert (found.kind, found.marked) == (kind, marked)


@pytest.mark.parametrize(
    ("text", "due", "words"),
    [
        ("Ebba skickar listan senast 3 mars.", date(2018, 3, 3), "senast 3 mars"),
        ("Ebba skickar listan till den 3 mars.", date(2018, 3, 3), None),
        ("Ebba skickar listan inom kort.", None, "inom kort"),
        ("Ebba skickar listan till nästa möte.", None, "till nästa möte"),
        ("Ebba skickar listan när statistiken kommer.", None, "när statistiken kommer"),
        ("Olle kollar om Växjö kan komma den 3 mars.", None, ""),
    ],
)
def test_the_day_by_which(text, due, words):
    [found] = outcomes(text)
    assert (found.due.start if found.due else None) == due
    assert words is None or found.due_text == words


def test_projects_marked_with_a_hash_are_linked():
    [found] = outcomes("beslut: vi provar i #Språkstegen")
    assert found.projects == ("Språkstegen",)


def test_a_municipality_speaks_for_itself_in_its_own_line():
    [found] = outcomes("Ronneby: Vi återkommer om lokal.")
    assert found.who == ("Ronneby",) and found.who_type is WhoType.organisation


def test_every_outcome_says_where_its_words_stand():
    text = "Bra möte. Ebba tar fram en plan. Beslutades att köpa två."
    for each in outcomes(text):
        assert text[each.start : each.end] == each.raw


def test_a_date_or_a_sum_alone_is_no_outcome():
    found = recognise("Den 3 mars kostar det 1 800 kr.", CONTEXT)
    assert found.outcomes == ()
    assert [each.value.start for each in found.dates] == [date(2018, 3, 3)]
    assert [each.high for each in found.sums] == [1800]


def test_a_decision_that_points_back_says_of_what():
    about = replace(CONTEXT, heading="Nästa möte")
    decided = recognise("Beslutas att det ska vara i Växjö.", about).outcomes[0]
    assert decided.what == "Nästa möte: det ska vara i Växjö"
    assert decided.raw == "Beslutas att det ska vara i Växjö."


def test_who_is_responsible_for_a_part_has_the_day_beside_it():
    task = outcomes("Ansvarig för formuläret: Ebba Lindqvist. Klart: 29 november 2018.")[0]
    assert task.who == ("Ebba Lindqvist",)
    assert task.due.start == date(2018, 11, 29)


def test_to_remember_a_day_is_no_task_but_to_remember_to_do_something_is():
    assert said("Kom ihåg webbinariet den 19 mars.") == []
    assert said("Kom ihåg att anmäla er senast 3 mars.") == [("exhortation", "bibliotekscheferna")]


def test_what_a_group_proposes_is_no_task_of_the_group():
    assert said("Gruppen föreslår att pengarna delas lika.") == []


def test_what_is_to_be_told_by_a_day_is_asked_of_everybody():
    assert said("Namnet meddelas till Ebba före den 15 mars.") == [
        ("exhortation", "bibliotekscheferna")
    ]
    assert said("Namnet meddelas alla.") == []
