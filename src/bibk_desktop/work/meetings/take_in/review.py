"""What was found in a document as lines to tick, and the proposal that the ticked ones make."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import OutcomeKind, ParticipationStatus
from bibk_desktop.work.meetings.take_in.near import near
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.events import Event
from bibk_desktop.work.notes.capture.events import Kind as EventKind
from bibk_desktop.work.notes.capture.finding import Kind, Outcome
from bibk_desktop.work.notes.capture.known import KnownWorld

OWN_DAYS = (EventKind.meeting, EventKind.next_meeting)
NAMED = 3
Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One finding: `kind` as in `found.KIND` or an outcome's, the words, their source line.

    `is_fixed` says that it goes with the document and cannot be left out.
    """

    key: Key
    kind: str
    text: str
    line: int
    raw: str = ""
    detail: str = ""
    is_unsure: bool = False
    is_fixed: bool = False
    is_new_person: bool = False


def findings(proposal: Proposal, known: KnownWorld, today: date) -> list[Found]:
    """All that can be stored of a document, the meeting itself first, then by line."""
    said_on = proposal.when.start if proposal.when and proposal.when.start else today
    found = [
        *_attendance(proposal, known),
        *_outcomes(proposal, said_on),
        *_activities(proposal, said_on),
        *_projects(proposal),
        *_workshop(proposal),
    ]
    found.sort(key=lambda each: each.line)
    return [*_meeting(proposal, said_on), *found]


def _meeting(proposal: Proposal, today: date) -> Iterator[Found]:
    when = write(proposal.when, today, Style.running) if proposal.when else ""
    named = proposal.meeting_type.value or proposal.title.value
    said = ", ".join(filter(None, (named, when, proposal.place.value)))
    line = proposal.title.line or proposal.date.line or 1
    unsure = proposal.when is None or not proposal.date.sure
    yield Found(
        ("meeting",), "meeting", said, line, proposal.title.raw, is_unsure=unsure, is_fixed=True
    )
    count = sum(bool(item.heading) for item in proposal.items)
    if count:
        text = words.text("found.items", n=count)
        yield Found(("items",), "item", text, proposal.items[0].line or 1, is_fixed=True)


def _attendance(proposal: Proposal, known: KnownWorld) -> Iterator[Found]:
    names = {person.name.casefold() for person in known.persons}
    for list_name, those in (("attendee", proposal.attendees), ("absent", proposal.absent)):
        for place, each in enumerate(those):
            maybe = "" if each.name.casefold() in names else near(each, known)
            yield _attendee((list_name, place), each, names, maybe)
    if proposal.not_represented and proposal.attendees:
        yield _not_represented(proposal)


_MODES = {"digital": "presence.digital", "part": "presence.part", "absent": "presence.apologies"}


def _attendee(key: Key, each: Attendee, known: set[str], maybe: str) -> Found:
    place = each.municipality.name if each.municipality else each.organisation
    is_new = each.name.casefold() not in known
    said = (
        words.text(_MODES[each.mode]) if each.mode in _MODES else "",
        each.role,
        words.text("found.new_person") if is_new else "",
        words.text("found.perhaps", name=maybe) if maybe else "",
    )
    return Found(
        key,
        "attendance",
        ", ".join(filter(None, (each.name, place))),
        each.line,
        each.raw,
        ", ".join(filter(None, said)),
        not each.sure or bool(maybe),
        is_new_person=is_new,
    )


def _not_represented(proposal: Proposal) -> Found:
    names = [each.name for each in proposal.not_represented]
    said = ", ".join(names)
    if len(names) > NAMED:
        first = ", ".join(names[:NAMED])
        said = words.text("found.municipalities", names=first, n=len(names))
    line = max(each.line for each in proposal.attendees)
    computed = words.text("found.computed")
    return Found(("missing",), "not_represented", said, line, detail=computed, is_fixed=True)


def _outcomes(proposal: Proposal, said_on: date) -> Iterator[Found]:
    for place, each in enumerate(proposal.outcomes):
        yield Found(
            ("outcome", place),
            outcome_kind(each).value,
            each.what,
            each.line,
            each.raw,
            _who_and_when(each, said_on),
            not each.sure,
        )


def outcome_kind(found: Outcome) -> OutcomeKind:
    """What it is kept as: a plan is what was agreed."""
    return OutcomeKind.agreement if found.kind is Kind.plan else OutcomeKind(found.kind.value)


def _who_and_when(found: Outcome, said_on: date) -> str:
    due = write(found.due, said_on, Style.table) if found.due else found.due_text
    return " · ".join(filter(None, (", ".join(found.who), due)))


def _activities(proposal: Proposal, said_on: date) -> Iterator[Found]:
    for place, each in enumerate(proposal.events):
        if each.kind not in OWN_DAYS:
            yield _activity(("event", place), each, said_on)
    coming = proposal.next_meeting
    if coming is not None and coming.when is not None:
        said = ", ".join(filter(None, (_day(coming.when, said_on), coming.place)))
        yield Found(("next",), "next", said, coming.line, coming.raw, "", not coming.sure)


def _activity(key: Key, each: Event, said_on: date) -> Found:
    text = ", ".join(filter(None, (each.title, _day(each.when, said_on), each.place)))
    preliminary = each.when is not None and not each.when.confirmed
    said = [words.text("found.preliminary")] if preliminary else []
    warned = " · ".join((*said, *(words.text(key) for key in each.warnings)))
    unsure = not each.sure or bool(each.warnings) or preliminary
    return Found(key, "activity", text, each.line, each.raw, warned, unsure)


def _day(when: FuzzyDate | None, said_on: date) -> str:
    return write(when, said_on, Style.running) if when else ""


def _projects(proposal: Proposal) -> Iterator[Found]:
    for place, project in enumerate(proposal.projects):
        for which, each in enumerate(project.participations):
            status = words.name(ParticipationStatus(each.status))
            where = ", ".join(filter(None, (each.branch, each.municipality.name)))
            said = f"{project.name}: {where}, {status}"
            key: Key = ("participation", place, which)
            yield Found(key, "participation", said, each.line, each.raw, "", not each.sure)
    for place, group in enumerate(proposal.groups):
        detail = ", ".join(group.members)
        yield Found(
            ("group", place), "group", group.name, group.line, group.raw, detail, not group.sure
        )


def _workshop(proposal: Proposal) -> Iterator[Found]:
    held = proposal.workshop
    if held is None:
        return
    if held.votes:
        options, votes = len(held.votes), held.votes_total
        said = words.text("found.workshop", options=options, votes=votes)
    else:
        said = words.text("found.groups", n=len(held.groups) or len(held.lists))
    yield Found(("workshop",), "votes", said, held.line, "", held.title, not held.sure)


def chosen(proposal: Proposal, ticked: set[Key]) -> Proposal:
    """The proposal of which only what is ticked is sure; who is not ticked was not there."""
    held, coming = proposal.workshop, proposal.next_meeting
    return replace(
        proposal,
        attendees=_kept(proposal.attendees, "attendee", ticked),
        absent=_kept(proposal.absent, "absent", ticked),
        outcomes=[
            replace(each, sure=("outcome", place) in ticked)
            for place, each in enumerate(proposal.outcomes)
        ],
        events=[
            replace(each, sure=("event", place) in ticked)
            for place, each in enumerate(proposal.events)
        ],
        groups=[
            replace(each, sure=("group", place) in ticked)
            for place, each in enumerate(proposal.groups)
        ],
        projects=[
            replace(
                project,
                participations=tuple(
                    replace(each, sure=("participation", place, which) in ticked)
                    for which, each in enumerate(project.participations)
                ),
            )
            for place, project in enumerate(proposal.projects)
        ],
        workshop=replace(held, sure=("workshop",) in ticked) if held else None,
        next_meeting=replace(coming, sure=("next",) in ticked) if coming else None,
    )


def _kept(those: list[Attendee], name: str, ticked: set[Key]) -> list[Attendee]:
    return [each for place, each in enumerate(those) if (name, place) in ticked]
