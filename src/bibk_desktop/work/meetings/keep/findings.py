"""The sure findings of a document: outcomes, activities, who takes part in projects, groups."""

from datetime import date
from typing import Any

from sqlmodel import select

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Activity,
    ActivityKind,
    ActivityState,
    Appointment,
    Group,
    GroupKind,
    Library,
    Link,
    Meeting,
    Outcome,
    OutcomeKind,
    OutcomeState,
    Participation,
    ParticipationChange,
    ParticipationStatus,
    Project,
    Requirement,
    RequirementKind,
    Role,
)
from bibk_desktop.work.meetings.keep.items import Items
from bibk_desktop.work.meetings.keep.people import Register, stored
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.notes.capture import finding, groups, participations
from bibk_desktop.work.notes.capture.events import Event
from bibk_desktop.work.notes.capture.events import Kind as EventKind
from bibk_desktop.work.notes.capture.finding import Kind, WhoType

_SETTLED = (OutcomeKind.decision, OutcomeKind.agreement, OutcomeKind.exhortation)
_ACTIVITY_KINDS = (
    ("webbin", ActivityKind.webinar),
    ("konferens", ActivityKind.conference),
    ("studieres", ActivityKind.study_trip),
    ("internat", ActivityKind.residential),
    ("utbyte", ActivityKind.exchange),
    ("föreläs", ActivityKind.lecture),
    ("föreställ", ActivityKind.performance),
    ("utbildning", ActivityKind.course),
    ("kurs", ActivityKind.course),
    ("informations", ActivityKind.information),
)
_GROUP_KINDS = (
    ("styr", GroupKind.steering),
    ("referens", GroupKind.reference),
    ("planering", GroupKind.planning),
    ("nätverk", GroupKind.network),
)


def keep_findings(
    register: Register, meeting: Meeting, proposal: Proposal, items: Items, today: date
) -> tuple[int, int]:
    """Store what is sure; how many outcomes and activities that were."""
    said_on = meeting.at.start or today
    outcomes = [each for each in proposal.outcomes if each.sure]
    for outcome in outcomes:
        _outcome(register, meeting, items, outcome, said_on)
    _number_decisions(register, meeting)
    own_days = (EventKind.meeting, EventKind.next_meeting)
    events = [each for each in proposal.events if each.sure and each.kind not in own_days]
    for event in events:
        register.session.add(_activity(meeting, event))
    for project in proposal.projects:
        for each in project.participations:
            if each.sure:
                _participation(register, meeting, project.name, each, said_on)
    for group in proposal.groups:
        if group.sure:
            _group(register, group)
    return len(outcomes), len(events)


# --- outcomes


def _outcome(
    register: Register, meeting: Meeting, items: Items, found: finding.Outcome, said_on: date
) -> None:
    kind = OutcomeKind.agreement if found.kind is Kind.plan else OutcomeKind(found.kind.value)
    record = Outcome(
        kind=kind,
        meeting_id=meeting.id,
        item_id=items.at(found.line),
        text=found.what,
        words=found.raw,
        state=OutcomeState.done if kind in _SETTLED else OutcomeState.open,
        due=found.due or (FuzzyDate.open(found.due_text) if found.due_text else FuzzyDate()),
        created_on=said_on,
        **_responsible(register, found),
    )
    register.session.add(record)
    if found.projects:
        register.session.flush()
    for name in found.projects:
        register.session.add(Link(outcome_id=record.id, project_id=_project(register, name)))


def _responsible(register: Register, found: finding.Outcome) -> dict[str, Any]:
    """Who is to do it, as a record where there is one, else in words."""
    if not found.who:
        return {}
    first, in_words = found.who[0], {"responsible_words": ", ".join(found.who)}
    if len(found.who) > 1:
        return in_words
    if found.who_type is WhoType.person and register.person(first):
        return {"responsible_person_id": register.person(first)}
    if found.who_type is WhoType.organisation:
        place = register.municipality_named(first)
        if place is not None:
            return {"responsible_municipality_id": place}
        if first.casefold() in register.organisations:
            return {"responsible_organisation_id": register.organisation(first)}
    if first.casefold() in register.groups:
        return {"responsible_group_id": register.groups[first.casefold()]}
    return in_words


def _number_decisions(register: Register, meeting: Meeting) -> None:
    mine = (Outcome.meeting_id == meeting.id, Outcome.kind == OutcomeKind.decision)
    register.session.flush()
    decisions = register.session.exec(select(Outcome).where(*mine).order_by(Outcome.id))  # type: ignore[arg-type]
    for number, decision in enumerate(decisions, 1):
        decision.number = number


# --- activities


def _activity(meeting: Meeting, event: Event) -> Activity:
    when = event.when or FuzzyDate()
    return Activity(
        title=event.title,
        kind=_kind_of(event),
        state=ActivityState.settled if when.confirmed else ActivityState.preliminary,
        at=when,
        place=event.place,
        meeting_id=meeting.id,
    )


def _kind_of(event: Event) -> ActivityKind:
    if event.kind is EventKind.deadline:
        return ActivityKind.deadline
    if event.kind is EventKind.milestone:
        return ActivityKind.day
    title = event.title.casefold()
    return next((kind for word, kind in _ACTIVITY_KINDS if word in title), ActivityKind.other)


# --- projects


def _project(register: Register, name: str) -> int:
    for project in register.session.exec(select(Project)):
        if name.casefold() in (project.name.casefold(), project.full_name.casefold()):
            return project.id or 0
    return stored(register.session, Project(name=name))


def _participation(
    register: Register,
    meeting: Meeting,
    project: str,
    found: participations.Participation,
    said_on: date,
) -> None:
    """Set the status as of the meeting's day; a newer one that is known stays."""
    session, place = register.session, register.municipality(found.municipality)
    library = _library(register, place, found.branch)
    which: dict[str, Any] = {"project_id": _project(register, project), "municipality_id": place}
    row = session.exec(select(Participation).filter_by(library_id=library, **which)).first()
    status = ParticipationStatus(found.status)
    if row is None:
        row = Participation(status=status, since=said_on, library_id=library, **which)
    elif row.since <= said_on and row.status is not status:
        row.status, row.since = status, said_on
    id_ = stored(session, row)
    change = ParticipationChange(participation_id=id_, status=status, at=said_on)
    change.meeting_id, change.words = meeting.id, found.raw[:500]
    session.add(change)


def _library(register: Register, place: int | None, name: str) -> int | None:
    """The library of that name, made when it is new; None when none is named."""
    if not name or place is None:
        return None
    libraries = register.session.exec(select(Library).where(Library.municipality_id == place))
    for library in libraries:
        if library.name.casefold().split(",")[0] == name.casefold():
            return library.id
    return stored(register.session, Library(municipality_id=place, name=name))


# --- groups


def _group(register: Register, found: groups.Group) -> None:
    """A group with its size and the members that are named; one that is known is left alone."""
    if found.name.casefold() in register.groups:
        return
    name = found.name.casefold()
    kind = next((kind for word, kind in _GROUP_KINDS if word in name), GroupKind.working)
    group = stored(register.session, Group(name=found.name, kind=kind))
    register.groups[name] = group
    for member in found.members:
        person = register.person_at(member, None, None)
        register.session.add(Appointment(person_id=person, group_id=group, role=Role.member))
    if found.size_min is not None or found.size_max is not None:
        size = Requirement(group_id=group, kind=RequirementKind.size, words=found.raw[:500])
        size.minimum, size.maximum = found.size_min, found.size_max
        register.session.add(size)
