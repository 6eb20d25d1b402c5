"""Minutes of invented meetings, as plain values."""

from datetime import date, time

from bibk_desktop.records import rich_text
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import ItemKind, OutcomeKind
from bibk_desktop.work.meetings.minutes import (
    Appendix,
    Attendee,
    Came,
    Day,
    GroupWords,
    Minutes,
    Point,
    Question,
    RoundWords,
    WorkshopWords,
)

DAY = date(2018, 1, 24)
TODAY = date(2018, 1, 31)
BLEKINGE, KRONOBERG = "Blekinge län", "Kronobergs län"
OFFICE = "Biblioteksutveckling Blekinge Kronoberg"


def blocks(text):
    return tuple(rich_text.read(text))


PRESENT = (
    Attendee("Ebba Lindqvist", "Karlskrona", BLEKINGE),
    Attendee("Maja Sjögren", "Karlshamn", BLEKINGE, digital=True),
    Attendee("Olle Brandt", "Olofström", BLEKINGE, deputy_for="Siri Falk"),
    Attendee("Valter Ström", "Lessebo", KRONOBERG),
    Attendee("Iris Håkansson", "Växjö", KRONOBERG, partly=True, part="till kl. 12"),
    Attendee("Nils Ek", "Föreningen Läslust"),
    Attendee("Karin Holm", "BiBK", is_own=True),
    Attendee("Anna Dahl", "BiBK", is_own=True, digital=True),
)
PLAN = Point(
    "Regional biblioteksplan",
    "1",
    presenter="Karin Holm",
    blocks=blocks(
        "Karin berättade om arbetet med **ny plan** och [bibliotekslagen](https://example.org/lag)."
        " Sedan workshop. Karin informerar löpande.\nEnades om att ses digitalt varannan gång."
    ),
    outcomes=(
        Came(
            OutcomeKind.task,
            "Karin informerar löpande",
            "Karin informerar löpande",
            "Karin Holm",
            FuzzyDate.open("löpande"),
        ),
        Came(OutcomeKind.agreement, "ses digitalt", "Enades om att ses digitalt varannan gång"),
    ),
    appendix=1,
)
LUNCH = Point("Lunch", kind=ItemKind.pause, starts="12.00")
SECTION = Point("Information och samtal", kind=ItemKind.section)
FILM = Point(
    "Film på nätet",
    "2",
    2,
    presenter="Valter Ström",
    blocks=blocks(
        "Valter visade två tjänster.\nförslag: gemensamt avtal\nDet som skiljer dem åt:\n"
        "- priset per visning\n  - med avtal\n  - utan avtal\n- taket per låntagare\n"
        "att göra: Valter kollar priset till 15 mars\nbeslut: frågan tas upp nästa gång\n"
        "alla: tipsa om andra tjänster"
    ),
    outcomes=(
        Came(OutcomeKind.proposal, "gemensamt avtal", "förslag: gemensamt avtal"),
        Came(
            OutcomeKind.task,
            "Valter kollar priset",
            "att göra: Valter kollar priset till 15 mars",
            "Valter Ström",
            FuzzyDate(date(2018, 3, 15), date(2018, 3, 15), modifier=Modifier.before),
        ),
        Came(
            OutcomeKind.decision, "frågan tas upp nästa gång", "beslut: frågan tas upp nästa gång"
        ),
        Came(OutcomeKind.exhortation, "tipsa om andra tjänster", "alla: tipsa om andra tjänster"),
    ),
)
START = Point(
    "Så kommer man igång",
    "2.1",
    3,
    blocks=blocks("Först:\n1. teckna avtal\n2. koppla katalogen\nOch sedan:\n1. följ upp"),
)
LANGUAGE = Point(
    "Språkstegen",
    "3",
    2,
    blocks=blocks(
        "Kronoberg: kontakt med familjecentralerna.\nEbba Lindqvist: skickar listan\n"
        "väntar: besked om pengarna\n@Maja bokar lokal"
    ),
    outcomes=(
        Came(
            OutcomeKind.task,
            "skickar listan",
            "Ebba Lindqvist: skickar listan",
            "Ebba Lindqvist",
            FuzzyDate.open("inom kort"),
        ),
        Came(
            OutcomeKind.waiting,
            "besked om pengarna",
            "väntar: besked om pengarna",
            "Kungliga biblioteket",
        ),
        Came(OutcomeKind.task, "bokar lokal", "@Maja bokar lokal", "Maja Sjögren"),
    ),
)
ROUND = Point(
    "Laget runt",
    "4",
    kind=ItemKind.round,
    round=(
        RoundWords("Karlskrona", blocks("Ny bokbuss.\nFilialen får **meröppet**.")),
        RoundWords("Lessebo", blocks("Skruv är igång.")),
        RoundWords("Växjö", blocks("- ny chef\n- ombyggnad")),
    ),
)
OTHER = Point("Övriga frågor", "5", outcomes=(Came(OutcomeKind.decision, "Vi ses i Växjö"),))
POINTS = (PLAN, LUNCH, SECTION, FILM, START, LANGUAGE, ROUND, OTHER)
WORKSHOP = WorkshopWords(
    "Regional biblioteksplan",
    (
        Question(
            "Vad behöver biblioteken?",
            (GroupWords("Grupp 1", ("Tid", "Pengar")), GroupWords("Grupp 2", ("Vikarier",))),
            (("Pengar", 8), ("Tid för kompetens", 6), ("Vikarier", 0)),
        ),
        Question("Hur arbetar vi?", (GroupWords("", ("Ring när det brådskar", "Pröva nytt")),)),
    ),
)
DAYS = (
    Day("Webbinarium", FuzzyDate(date(2018, 2, 16), date(2018, 2, 16), time(10)), "Webben"),
    Day("Chefsinternat", FuzzyDate.span(date(2018, 4, 19), date(2018, 4, 20))),
    Day(
        "Studieresa",
        FuzzyDate(date(2018, 5, 3), date(2018, 5, 3), modifier=Modifier.about, confirmed=False),
        settled=False,
    ),
)
NEXT = Day(
    "Chefsmöte", FuzzyDate(date(2018, 3, 15), date(2018, 3, 15), time(9, 30), time(15)), "Växjö"
)


def minutes(**changed):
    """Minutes of a directors' meeting with everything that may stand in them."""
    given = {
        "title": "Chefsmöte",
        "at": FuzzyDate(DAY, DAY, time(9, 30), time(15, 30)),
        "today": TODAY,
        "place": "Korrö",
        "chair": "Karin Holm",
        "secretary": "Anna Dahl",
        "office": OFFICE,
        "present": PRESENT,
        "apologies": (Attendee("Siri Falk", "Ronneby", BLEKINGE),),
        "not_represented": ("Ronneby", "Alvesta"),
        "points": POINTS,
        "outcomes": tuple(came for point in POINTS for came in point.outcomes),
        "days": DAYS,
        "next_meeting": NEXT,
        "appendices": (Appendix("Regional biblioteksplan", workshop=WORKSHOP),),
        "files": ("budget 2018.pdf",),
    }
    return Minutes(**(given | changed))


def formal(**changed):
    """The same as a formal protokoll that has been sent."""
    given = {
        "title": "Styrgruppsmöte",
        "formal": True,
        "draft": False,
        "summary_last": True,
        "case_number": "BiBK 2018:7",
        "adjusters": ("Ebba Lindqvist",),
    }
    return minutes(**(given | changed))


def empty():
    """A meeting that is nothing but a name and a day."""
    return Minutes("Chefsmöte", FuzzyDate.day(DAY), TODAY)
