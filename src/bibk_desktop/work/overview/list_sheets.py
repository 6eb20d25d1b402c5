"""The overview's lists: Att göra, Kontakter, Kalendarium."""

from bibk_desktop import words
from bibk_desktop.kit.office.excel import Cell, Column, Content, Kind, Sheet
from bibk_desktop.records.date_writer import clock
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts.matter import Awaits, Matter, Side, Urgency, when_words
from bibk_desktop.work.overview.looks import DAY, NUMBER, said, true_day
from bibk_desktop.work.overview.place_sheets import COUNTY, MAIL, NOTHING, PHONE, PLACE
from bibk_desktop.work.overview.rules import ContactLine, DayLine, Overview

TO_DO, TO_DO_TITLE, CONTACTS, CALENDAR = "AttGöra", "Att göra", "Kontakter", "Kalendarium"
WHEN, KIND, MATTER, DETAIL, RESPONSIBLE = "Läge", "Slag", "Ärende", "Gäller", "Ansvarig"
PLACES, WAITING, DUE, AGAIN, SINCE = "Kommun", "Väntan", "Senast", "Ta upp igen", "Sedan"
WAITS_FOR = "väntar på {name}"
WHERE, NAME, ROLE, TITLE, LIBRARY, MOBILE = (
    "Kommun eller organisation",
    "Namn",
    "Roll",
    "Titel",
    "Bibliotek",
    "Mobil",
)
WEEK, DATE, UNTIL, TIME, WHAT, SURE = "Vecka", "Datum", "Till", "Tid", "Vad", "Läge"
PART, SPOT, ORGANISER, REGISTRATION = "Vår del", "Plats", "Arrangör", "Anmälan"
TO_CONFIRM, SETTLED, LAST_DAY = "bekräfta", "klart", "sista dag"
CALL, REQUEST = "utlysning", "förfrågan"
STATE_TONES = {
    SETTLED: "ok",
    TO_CONFIRM: "unconfirmed",
    LAST_DAY: "information",
}
ACTIVITY_TONES = {"preliminary": "unconfirmed", "idea": "watch", "cancelled": "late"}
MANY = 4


# --- Att göra


def to_do_sheet(overview: Overview) -> Sheet:
    """Every open matter in the order it asks for."""
    return Sheet(
        name=TO_DO_TITLE,
        title=TO_DO_TITLE,
        columns=[
            Column(WHEN, most=20),
            Column(KIND, most=16),
            Column(MATTER, most=48, bold=True),
            Column(DETAIL, most=44),
            Column(RESPONSIBLE, most=24),
            Column(PLACES, most=20),
            Column(WAITING, most=18, marks=_waiting_marks()),
            Column(DUE, Kind.date, DAY),
            Column(AGAIN, Kind.date, DAY),
            Column(SINCE, Kind.date, DAY),
        ],
        rows=[_matter_row(matter, overview) for matter in overview.matters],
        table=TO_DO,
        frozen=0,
        empty=NOTHING,
    )


def _waiting_marks() -> dict[str, str]:
    return {words.text("Awaits.they_wait"): "watch", words.text("Awaits.we_wait"): "information"}


def _matter_row(matter: Matter, overview: Overview) -> list[Content]:
    when, urgency = when_words(matter, overview.today)
    awaits = None if matter.awaits is Awaits.none else words.name(matter.awaits)
    return [
        Cell(when, "" if urgency is Urgency.none else urgency.value, urgency is not Urgency.none),
        words.name(matter.kind),
        matter.text,
        ", ".join(filter(None, (matter.detail, _due_words(matter, when, overview)))),
        _responsible(matter),
        _place_names(matter, overview),
        awaits,
        true_day(matter.due),
        None if matter.due.start else matter.look_again,
        matter.created,
    ]


def _due_words(matter: Matter, when: str, overview: Overview) -> str:
    """What was said of the due, when the first column says something else."""
    words_ = said(matter.due, overview.today)
    return "" if words_ == when else words_


def _responsible(matter: Matter) -> str:
    if matter.responsible.side is not Side.nobody:
        return matter.responsible.name
    return WAITS_FOR.format(name=matter.awaited.name) if matter.awaited.name else ""


def _place_names(matter: Matter, overview: Overview) -> str:
    names = [overview.names[id_] for id_ in matter.municipality_ids]
    return ", ".join(names) if len(names) <= MANY else f"{len(names)} {PLACES.lower()}er"


# --- Kontakter


def contacts_sheet(overview: Overview) -> Sheet:
    """Who is where today, with how to reach them; a vacant office is a row too."""
    return Sheet(
        name=CONTACTS,
        title=CONTACTS,
        columns=[
            Column(COUNTY),
            Column(WHERE, most=28, bold=True),
            Column(NAME, marks={words.text("office.vacant"): "watch"}),
            Column(ROLE),
            Column(TITLE, most=28),
            Column(LIBRARY, most=24),
            Column(PHONE),
            Column(MOBILE),
            Column(MAIL),
            Column(SINCE, Kind.date, DAY),
        ],
        rows=[_contact_row(contact) for contact in overview.contacts],
        table=CONTACTS,
        frozen=3,
        group_by=1,
        empty=NOTHING,
    )


def _contact_row(contact: ContactLine) -> list[Content]:
    role = words.text(f"Role.{contact.role}")
    if contact.tenure == "acting" and contact.name:
        role = words.text("office.acting", name=role)
    return [
        contact.county,
        contact.place,
        contact.name or words.text("office.vacant"),
        role,
        contact.title,
        contact.library,
        contact.phone,
        contact.mobile,
        contact.email,
        true_day(contact.since),
    ]


# --- Kalendarium


def calendar_sheet(overview: Overview) -> Sheet:
    """What lies ahead: meetings, visits, activities, last days."""
    tones = {words.text(f"ActivityState.{state}"): tone for state, tone in ACTIVITY_TONES.items()}
    return Sheet(
        name=CALENDAR,
        title=CALENDAR,
        columns=[
            Column(WEEK, Kind.number, NUMBER, width=7),
            Column(DATE, Kind.date, DAY),
            Column(UNTIL, Kind.date, DAY),
            Column(TIME, most=18),
            Column(WHAT, most=46, bold=True),
            Column(KIND, most=18),
            Column(SURE, marks=STATE_TONES | tones),
            Column(PART),
            Column(SPOT, most=26),
            Column(PLACE),
            Column(ORGANISER, most=24),
            Column(REGISTRATION, most=26),
        ],
        rows=[_day_row(line, overview) for line in overview.days],
        table=CALENDAR,
        frozen=0,
        empty=NOTHING,
    )


def _day_row(line: DayLine, overview: Overview) -> list[Content]:
    at, day = line.at, true_day(line.at)
    until = at.end if day is not None and at.end != at.start else None
    return [
        day.isocalendar().week if day else None,
        day,
        until,
        said(at, overview.today) or _times(at),
        line.title or _kind(line),
        _kind(line),
        _state(line),
        words.text(f"OurPart.{line.our_part}") if line.our_part else None,
        line.place,
        line.municipality,
        line.organiser,
        _registration(line),
    ]


def _times(at: FuzzyDate) -> str:
    start, end = at.start_time, at.end_time
    said_times = "–".join(clock(moment) for moment in (start, end) if moment is not None)
    return f"kl. {said_times}" if said_times else ""


def _kind(line: DayLine) -> str:
    if line.source == "meeting":
        return words.text(f"MeetingKind.{line.kind}")
    if line.source == "activity":
        return words.text(f"ActivityKind.{line.kind}")
    return CALL if line.source == "call" else REQUEST


def _state(line: DayLine) -> str:
    if line.source in ("call", "request"):
        return LAST_DAY
    if line.state in ACTIVITY_TONES:
        return words.text(f"ActivityState.{line.state}")
    return SETTLED if line.at.is_exact else TO_CONFIRM


def _registration(line: DayLine) -> str:
    where = words.text(f"Registration.{line.registration}") if line.registration else ""
    if line.registration in ("", "none"):
        return line.registration_words
    return " · ".join(filter(None, (where, line.registration_words)))
