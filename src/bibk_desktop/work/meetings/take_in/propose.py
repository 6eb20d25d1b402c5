"""Turns a document into a proposal of records: pure, nothing is stored."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from bibk_desktop.kit.office.source import SourceDocument
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.meetings.take_in import front as fronts
from bibk_desktop.work.meetings.take_in import items, upcoming, workshops
from bibk_desktop.work.meetings.take_in.facts_apart import facts_apart
from bibk_desktop.work.meetings.take_in.front import Front
from bibk_desktop.work.meetings.take_in.gather import Gathered, gather
from bibk_desktop.work.meetings.take_in.kept import has_personal_number
from bibk_desktop.work.meetings.take_in.outline import Outline
from bibk_desktop.work.meetings.take_in.parts import parts_of
from bibk_desktop.work.meetings.take_in.proposal import NextMeeting, Proposal, Said
from bibk_desktop.work.meetings.take_in.unroll import unrolled
from bibk_desktop.work.notes.capture import names, present
from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.events import Event, Kind
from bibk_desktop.work.notes.capture.finding import Context, Outcome
from bibk_desktop.work.notes.capture.known import (
    KnownMunicipality,
    KnownPerson,
    KnownWorld,
    default_world,
)
from bibk_desktop.work.notes.capture.names import People
from bibk_desktop.work.notes.capture.present import Presence

# Whom "ni", "alla" and a bare request mean, by the kind of meeting.
_EVERYBODY = (
    ("chef", "bibliotekscheferna"),
    ("styrgrupp", "styrgruppen"),
    ("referensgrupp", "referensgruppen"),
    ("arbetsgrupp", "arbetsgruppen"),
    ("planeringsgrupp", "planeringsgruppen"),
    ("projektgrupp", "projektgruppen"),
    ("ledningsgrupp", "ledningsgruppen"),
    ("barnbibliotek", "barnbibliotekarierna"),
    ("nätverk", "nätverket"),
)
_LONG_AGO = date(1900, 1, 1)


def propose(
    document: SourceDocument,
    *,
    known: KnownWorld | None = None,
    file_name: str = "",
    today: date | None = None,
    check: Callable[[], None] = lambda: None,
) -> Proposal:
    """The proposal for `document`; its dates are read as said on the day of the meeting.

    `today` is used only when nothing says which day that was; `check` may raise to stop.
    """
    world = known or default_world()
    document = replace(document, lines=facts_apart(unrolled(document.lines)))
    presence = present.find(document.lines, world)
    head = fronts.read(
        document.lines, presence.used, file_name or document.name, world, document.margins
    )
    there = [_as_known(each) for each in presence.attendees + presence.absent]
    people = People(there, _with_named(world, document, there))
    used = presence.used | head.used
    outline = Outline(document.lines, used, people, world).find(check)
    used = head.used | _before(presence.used, outline[0].place if outline else None)
    context = _context(world, people, head, today)
    parts = parts_of(document.lines, outline, presence.used | head.used)
    found = gather(parts, context, check)
    proposal = _proposal(document, head, presence, world)
    proposal.front, proposal.items = items.cut(document.lines, outline, used)
    proposal.workshop = workshops.gather(proposal.items, document.lines)
    proposal.next_meeting = _known_day(upcoming.find(parts, context))
    _take(proposal, found, head)
    return proposal


def _before(used: set[int], first: int | None) -> set[int]:
    return {place for place in used if first is None or place < first}


def _with_named(
    world: KnownWorld, document: SourceDocument, there: Sequence[KnownPerson]
) -> KnownWorld:
    """`world` and those whom the document names in full, so that a first name means them later."""
    people = People(there, world)
    named = [m for line in document.lines for m in names.find(line.text, people, world)]
    new = {m.name: m for m in named if m.full and m.sure and m.person is None}
    persons = tuple(KnownPerson(name, (), "", m.organisation) for name, m in new.items())
    return replace(world, persons=(*world.persons, *persons)) if persons else world


def _as_known(attendee: Attendee) -> KnownPerson:
    place = attendee.municipality.name if attendee.municipality else ""
    return KnownPerson(attendee.name, (), place, attendee.organisation)


def _context(world: KnownWorld, people: People, head: Front, today: date | None) -> Context:
    day = head.day.start if head.day and head.day.start else today or _LONG_AGO
    words = f"{head.meeting_type} {head.title}".lower()
    everybody = next((name for word, name in _EVERYBODY if word in words), "deltagarna")
    return Context(world, people, day, everybody)


def _proposal(
    document: SourceDocument, head: Front, presence: Presence, world: KnownWorld
) -> Proposal:
    return Proposal(
        file_name=document.name,
        title=Said(head.title, head.title, head.title_line, bool(head.title)),
        meeting_type=Said(head.meeting_type, head.title, head.title_line, bool(head.meeting_type)),
        when=head.day,
        date=_date_of(head),
        place=Said(head.place, head.place_raw, head.place_line, head.place_sure),
        number=head.number,
        attendees=[_with_known(each, world) for each in presence.attendees],
        absent=presence.absent,
        not_represented=_not_represented(presence, world),
        personal_numbers=[li.number for li in document.lines if has_personal_number(li.text)],
        left_out=document.left_out,
    )


def _date_of(head: Front) -> Said:
    if head.day is None or head.day.start is None:
        return Said()
    return Said(head.day.start.isoformat(), head.day_raw, head.day_line, head.day_sure)


def _with_known(attendee: Attendee, world: KnownWorld) -> Attendee:
    """Fills in what the workspace knows of somebody whose name stands alone."""
    if attendee.sure and (attendee.municipality or attendee.organisation):
        return attendee
    person = next((p for p in world.persons if p.name.lower() == attendee.name.lower()), None)
    if person is None:
        return attendee
    place = world.municipality_by_name.get(person.municipality.lower())
    return replace(attendee, municipality=place, organisation=person.organisation)


def _not_represented(presence: Presence, world: KnownWorld) -> list[KnownMunicipality]:
    """Ours that nobody present stands for; none can be told without any list of those present."""
    if not presence.attendees:
        return list(presence.not_represented)
    there = {each.municipality.code for each in presence.attendees if each.municipality}
    return [each for each in world.own if each.code not in there]


def _take(proposal: Proposal, found: Gathered, head: Front) -> None:
    proposal.outcomes = [_dated(each) for each in found.outcomes]
    proposal.undated = found.undated
    proposal.projects, proposal.groups = found.projects, found.groups
    proposal.offers, proposal.funding = found.offers, found.funding
    proposal.persons = found.persons
    proposal.events = [
        *_meeting_itself(head),
        *_without_next(_in_our_time(found.events), proposal.next_meeting, head),
        *_next(proposal),
    ]


def _is_told(when: FuzzyDate | None) -> bool:
    """Whether a day has a year: without any day of the meeting those that lack it mean nothing."""
    return when is None or when.start is None or when.start.year > _LONG_AGO.year + 1


def _dated(outcome: Outcome) -> Outcome:
    return outcome if _is_told(outcome.due) else replace(outcome, due=None)


def _in_our_time(events: Sequence[Event]) -> list[Event]:
    return [each for each in events if _is_told(each.when)]


def _known_day(coming: NextMeeting | None) -> NextMeeting | None:
    if coming is None or _is_told(coming.when):
        return coming
    return replace(coming, when=None, sure=False)


def _meeting_itself(head: Front) -> list[Event]:
    if head.day is None:
        return []
    title = head.meeting_type or head.title
    raw = head.day_raw or head.title
    line = head.day_line or head.title_line
    return [Event(title, Kind.meeting, head.day, head.place, raw, line, head.day_sure)]


def _without_next(events: Sequence[Event], coming: NextMeeting | None, head: Front) -> list[Event]:
    """Without those that are this meeting or the next one told again."""
    there = _days(coming.when) if coming and coming.when else None
    line = coming.line if coming else 0

    def again(event: Event) -> bool:
        days = _days(event.when)
        if event.kind not in (Kind.event, Kind.milestone):
            return False
        if days == there and (event.line == line or not event.sure or _is_meeting(event)):
            return True
        return days == _days(head.day) and _is_meeting(event)

    return [each for each in events if not again(each)]


def _is_meeting(event: Event) -> bool:
    words = f"{event.title} {event.raw}".lower()
    return any(word in words for word in ("möte", "träff", "ses ", "sammanträde", "workshop"))


def _days(when: FuzzyDate | None) -> tuple[date | None, date | None]:
    return (when.start, when.end) if when else (None, None)


def _next(proposal: Proposal) -> list[Event]:
    if proposal.next_meeting is None:
        return []
    event = upcoming.as_event(proposal.next_meeting, proposal.meeting_type.value)
    return [event] if event else []
