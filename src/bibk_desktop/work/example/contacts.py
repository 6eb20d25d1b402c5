"""Writes the example's contacts: who was met, the note, and what was promised."""

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Attendance,
    InternalNote,
    Item,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
    Role,
)

from .contact_notes import COMING, CONTACTS, INTERNAL
from .days import Days
from .ground import Ground, lines
from .present import Roll
from .written import Marked, Minutes, point, question, task, waiting

NOTES = "Anteckningar"
Promises = dict[tuple[str, str], tuple[Marked, ...]]


def promises(days: Days) -> Promises:
    """The marked lines below a contact's note, by municipality and model day."""
    return {
        ("Lessebo", "2018-01-17"): (
            task(
                f"Jonatan kommer med ett startkit till Skruv under {days.season('2018-05-10')}",
                "Jonatan Rask",
                days.during("2018-05-10"),
                asker="Lessebo",
                says="Startkit till Skruv",
            ),
            waiting(
                "Lessebo: hur många som kommer på kvällarna i Skruv",
                "Lessebo",
                FuzzyDate.open("när månaden är slut"),
            ),
        ),
        ("Lessebo", "2018-01-09"): (
            task(
                f"Anna skickar en mall för medborgardialog till {days.say('2018-01-26')}",
                "Anna Dalin",
                days.due("2018-01-26"),
                asker="Lessebo",
                says="Mall för medborgardialog",
            ),
        ),
        ("Lessebo", "2017-10-04"): (
            task("Jonatan skaffar en ny symaskin", "Jonatan Rask", done="2017-10-18"),
        ),
        ("Alvesta", "2018-01-29"): (
            question("hur stor egeninsats krävs?", "Karin Holm", asker="Alvesta"),
        ),
        ("Alvesta", "2017-10-19"): (
            question(
                "kan två kommuner äga en bil ihop?",
                "Anna Dalin",
                asker="Alvesta",
                done="2017-11-15",
            ),
        ),
        ("Ronneby", "2017-12-11"): (
            waiting("Ronneby: dag för invigning av Hjorthöjden", "Ronneby", days.due("2018-02-20")),
            task(
                "Jonatan skickar ritningarna från Skruv",
                "Jonatan Rask",
                days.due("2018-02-15"),
                asker="Ronneby",
                says="Ritningar från Skruv",
            ),
            question(
                "räknas språkvärdar som egeninsats?",
                "Anna Dalin",
                asker="Ronneby",
                done="2018-01-10",
            ),
        ),
        ("Karlshamn", "2017-12-11"): (
            waiting(
                "Karlshamn: besked om lokalen i Asarum",
                "Karlshamn",
                FuzzyDate.open("efter nämnden"),
            ),
        ),
        ("Karlskrona", "2017-12-11"): (
            task(
                f"Anna läser utkastet om bokbussen till {days.say('2018-02-12')}",
                "Anna Dalin",
                days.due("2018-02-12"),
                asker="Karlskrona",
                says="Läsa utkastet om bokbussen",
            ),
        ),
        ("Olofström", "2017-12-19"): (
            task(
                f"Petra går igenom uppdraget med Olle, senast {days.say('2018-02-21')}",
                "Petra Sand",
                days.due("2018-02-21"),
                asker="Olofström",
                says="Gå igenom uppdraget med Olle Brandt",
            ),
        ),
        ("Sölvesborg", "2017-12-11"): (
            task(
                "Berit letar förebilder till annonsen efter barnbibliotekarie",
                "Berit Kvist",
                FuzzyDate.open("löpande"),
                asker="Sölvesborg",
                again="2018-03-06",
                says="Förebilder till annonsen efter barnbibliotekarie",
            ),
        ),
        ("Ljungby", "2017-11-09"): (
            task(
                "Nora skriver en sida om hur Boken kommer gick vidare",
                "Ljungby",
                days.due("2018-02-28"),
                says="En sida om hur Boken kommer gick vidare",
            ),
        ),
        ("Tingsryd", "2017-11-02"): (
            task(
                "Petra ringer Liv en gång i veckan",
                "Petra Sand",
                FuzzyDate.open("varje vecka"),
                asker="Tingsryd",
                again="2018-02-08",
                says="Samtal varje vecka med Liv Moe",
            ),
        ),
        ("Uppvidinge", "2018-01-10"): (
            task(
                f"Valter gör en gemensam rutin av Disas, till {days.say('2018-03-08')}",
                "Valter Ström",
                days.due("2018-03-08"),
                asker="Uppvidinge",
                says="Gemensam rutin för fjärrlån",
            ),
        ),
        ("Växjö", "2017-12-11"): (
            question("kan Araby få låna startkitet en vecka?", "Jonatan Rask", asker="Växjö"),
        ),
        ("Älmhult", "2017-12-11"): (
            waiting("Älmhult: vem de vill söka med", "Älmhult", days.due("2018-03-01")),
        ),
    }


def add_contacts(x: Ground) -> None:
    """Add every contact that was, the visits that are planned, and internal notes."""
    roll, marked = Roll(x), promises(x.days)
    for place, day, clock, kind, library, ours, title, note in lines(CONTACTS):
        head = _head(x, place, x.days.on(day, clock), MeetingKind(kind), library, title)
        head.state = MeetingState.draft
        id_ = x.put(head)
        lines_ = marked.get((place, day), ())
        Minutes(x, id_, x.days.day(day), place).write((point(NOTES, note, *lines_),))
        _add_present(x, roll, id_, place, day, ours)
    for place, day, clock, library, ours, title in lines(COMING):
        head = _head(x, place, x.days.on(day, clock), MeetingKind.visit, library, title)
        _add_present(x, roll, x.put(head), place, day, ours)
    _add_visit_today(x, roll)
    _add_internal_notes(x)


def _head(
    x: Ground, place: str, at: FuzzyDate, kind: MeetingKind, library: str, title: str
) -> Meeting:
    return Meeting(
        kind=kind,
        title=title,
        at=at,
        place=library if kind is MeetingKind.visit else "",
        municipality_id=x.places[place],
        library_id=x.libraries.get(library),
        state=MeetingState.planned,
    )


def _add_present(x: Ground, roll: Roll, meeting: int, place: str, day: str, ours: str) -> None:
    theirs = roll.holder(Role.director, place, day)
    if theirs is not None:
        theirs.presence = Presence.present
    named = [roll.named(name, day) for name in ours.split(", ")]
    rows: list[Attendance] = [row for row in (theirs, *named) if row is not None]
    for position, row in enumerate(rows, start=1):
        row.meeting_id, row.position = meeting, position
    x.put_all(rows)


def _add_visit_today(x: Ground, roll: Roll) -> None:
    """Today's visit, prepared: what to ask the new director."""
    at = x.days.visit_today("10-11.30")
    title = "Olofströms bibliotek, ny chef"
    head = _head(x, "Olofström", at, MeetingKind.visit, "Olofströms bibliotek", title)
    id_ = x.put(head)
    x.put(Item(meeting_id=id_, position=1, title=NOTES, text=PREPARED))
    _add_present(x, roll, id_, "Olofström", "2018-01-31", "Karin Holm")
    x.meetings["Olofström today"] = id_


PROMISE_NOTHING = "Vi får inte lova något om egeninsatsen förrän Kulturrådet har svarat."
PREPARED = (
    "Att ta upp:\n- Biblioteksplanen gick ut förra året\n- Språkstegen, när avtalet är klart\n"
    "- Teatern: Olofström har tackat nej\n- Stolen i planeringsgruppen"
)


def _add_internal_notes(x: Ground) -> None:
    for place, day, author, text in lines(INTERNAL):
        note = InternalNote(
            at=x.days.day(day),
            text=text,
            author_id=x.people[author],
            municipality_id=x.places[place],
        )
        x.put(note)
    on = x.days.day("2018-01-24")
    project, call = x.projects["Engage"], x.calls["now"]
    x.put(InternalNote(at=on, text="Växjö vill ha mer betalt för Nils tid.", project_id=project))
    x.put(InternalNote(at=on, text=PROMISE_NOTHING, call_id=call))
