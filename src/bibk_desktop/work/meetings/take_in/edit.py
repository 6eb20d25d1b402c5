"""A finding changed by hand before it is kept: its words as fields, and the proposal after."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from bibk_desktop.records import date_reader
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.meetings.take_in.proposal import ProjectFindings, Proposal, Said
from bibk_desktop.work.meetings.take_in.review import Key, outcome_kind
from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.events import Event
from bibk_desktop.work.notes.capture.finding import Kind, Outcome, WhoType
from bibk_desktop.work.notes.capture.groups import Group
from bibk_desktop.work.notes.capture.known import KnownWorld

Values = Mapping[str, str]
Thing = TypeVar("Thing")
_PARTS = re.compile(r"\s*(?:,|;|\s+och\s+|\s+samt\s+|&)\s*")


class WrongDateError(ValueError):
    """A field that says no date; `field` is its name, str() the key in words of what to do."""

    def __init__(self, field: str, key: str) -> None:
        super().__init__(key)
        self.field = field


def said_on(proposal: Proposal, today: date) -> date:
    """The day that what the document says is read from."""
    return proposal.when.start if proposal.when and proposal.when.start else today


def values_of(proposal: Proposal, key: Key, today: date) -> dict[str, str]:
    """The fields of a finding as they are written now; none when it cannot be changed."""
    day = said_on(proposal, today)
    match key:
        case ("meeting",):
            return _of_meeting(proposal, day)
        case (("attendee" | "absent") as name, int(at)):
            return _of_attendee(_list(proposal, name)[at])
        case ("outcome", int(at)):
            return _of_outcome(proposal.outcomes[at], day)
        case ("event", int(at)):
            event = proposal.events[at]
            return {
                "title": event.title,
                "when": _written(event.when, day) or event.when_text,
                "place": event.place,
            }
        case ("next",) if proposal.next_meeting:
            coming = proposal.next_meeting
            return {"when": _written(coming.when, day), "place": coming.place}
        case ("participation", int(at), int(which)):
            return {"status": proposal.projects[at].participations[which].status}
        case ("group", int(at)):
            group = proposal.groups[at]
            return {"title": group.name, "members": ", ".join(group.members)}
    return {}


def changed(
    proposal: Proposal, key: Key, values: Values, known: KnownWorld, today: date
) -> Proposal:
    """The proposal with the finding as its fields say it now, and sure. WrongDateError."""
    day = said_on(proposal, today)
    match key:
        case ("meeting",):
            return _with_meeting(proposal, values, day)
        case (("attendee" | "absent") as name, int(at)):
            return _with_attendee(proposal, name, at, values, known)
        case ("outcome", int(at)):
            new = _outcome(proposal.outcomes[at], values, known, proposal, day)
            return replace(proposal, outcomes=_put(proposal.outcomes, at, new))
        case ("event", int(at)):
            event = _event(proposal.events[at], values, day)
            return replace(proposal, events=_put(proposal.events, at, event))
        case ("next",) if proposal.next_meeting:
            when = _read("when", values["when"], proposal.next_meeting.when, day)
            coming = replace(proposal.next_meeting, when=when, place=values["place"], sure=True)
            return replace(proposal, next_meeting=coming)
        case ("participation", int(at), int(which)):
            project = _with_status(proposal.projects[at], which, values["status"])
            return replace(proposal, projects=_put(proposal.projects, at, project))
        case ("group", int(at)):
            group = _group(proposal.groups[at], values)
            return replace(proposal, groups=_put(proposal.groups, at, group))
    return proposal


def _put(those: list[Thing], at: int, new: Thing) -> list[Thing]:
    return [new if place == at else each for place, each in enumerate(those)]


# --- dates


def _written(when: FuzzyDate | None, day: date) -> str:
    """As the document says it, else written out."""
    return (when.words or write(when, day, Style.running)) if when else ""


def _read(field: str, text: str, old: FuzzyDate | None, day: date) -> FuzzyDate | None:
    """The date in a field; the old one when its words stand there still."""
    if text.strip() == _written(old, day):
        return old
    if not text.strip():
        return None
    found = date_reader.read_or_explain(text, day)
    if isinstance(found, str):
        raise WrongDateError(field, found)
    return found


# --- the meeting


def _of_meeting(proposal: Proposal, day: date) -> dict[str, str]:
    return {
        "series": proposal.meeting_type.value,
        "title": proposal.title.value,
        "when": _written(proposal.when, day),
        "place": proposal.place.value,
    }


def _with_meeting(proposal: Proposal, values: Values, day: date) -> Proposal:
    when = _read("when", values["when"], proposal.when, day)
    if when is not None and when.start is None:
        raise WrongDateError("when", "date.unclear")
    iso = when.start.isoformat() if when and when.start else ""
    return replace(
        proposal,
        when=when,
        date=_said(proposal.date, iso),
        title=_said(proposal.title, values["title"]),
        meeting_type=_said(proposal.meeting_type, values["series"]),
        place=_said(proposal.place, values["place"]),
    )


def _said(old: Said, value: str) -> Said:
    value = value.strip()
    return replace(old, value=value, sure=bool(value))


# --- who was there


def _list(proposal: Proposal, name: str) -> list[Attendee]:
    return proposal.attendees if name == "attendee" else proposal.absent


def _of_attendee(attendee: Attendee) -> dict[str, str]:
    place = attendee.municipality.name if attendee.municipality else attendee.organisation
    return {"name": attendee.name, "from": place, "presence": attendee.mode}


def _with_attendee(
    proposal: Proposal, name: str, at: int, values: Values, known: KnownWorld
) -> Proposal:
    place = values["from"].strip()
    municipality = known.municipality_by_name.get(place.lower())
    body = "" if municipality else known.organisation_by_name.get(place.lower(), place)
    old = _list(proposal, name)[at]
    new = replace(
        old,
        name=" ".join(values["name"].split()) or old.name,
        municipality=municipality,
        organisation=body,
        mode=values["presence"],
        sure=True,
    )
    those = _put(_list(proposal, name), at, new)
    if name == "attendee":
        proposal = replace(proposal, attendees=those)
    else:
        proposal = replace(proposal, absent=those)
    came = (each for each in (*proposal.attendees, *proposal.absent) if each.mode != "absent")
    there = {each.municipality.code for each in came if each.municipality}
    return replace(proposal, not_represented=[m for m in known.own if m.code not in there])


# --- what came of it


def _of_outcome(outcome: Outcome, day: date) -> dict[str, str]:
    return {
        "what": outcome.what,
        "kind": outcome_kind(outcome).value,
        "who": ", ".join(outcome.who),
        "due": _written(outcome.due, day) or outcome.due_text,
    }


def _outcome(
    old: Outcome, values: Values, known: KnownWorld, proposal: Proposal, day: date
) -> Outcome:
    due, said = old.due, values["due"].strip()
    if said != (_written(old.due, day) or old.due_text):
        due = _read("due", said, None, day)
    who = tuple(filter(None, _PARTS.split(values["who"].strip())))
    return replace(
        old,
        kind=Kind(values["kind"]),
        what=" ".join(values["what"].split()) or old.what,
        who=who,
        who_type=_type_of(who, known, proposal),
        due=due if due and due.start else None,
        due_text=said,
        sure=True,
    )


def _type_of(who: tuple[str, ...], known: KnownWorld, proposal: Proposal) -> WhoType:
    if not who:
        return WhoType.unknown
    first = who[0].lower()
    persons = {each.name.lower() for each in known.persons}
    there = {each.name.lower() for each in proposal.attendees}
    if first in persons | there:
        return WhoType.person
    if first in known.municipality_by_name or first in known.organisation_by_name:
        return WhoType.organisation
    return WhoType.group


def _event(old: Event, values: Values, day: date) -> Event:
    when, said = old.when, values["when"].strip()
    if said != (_written(old.when, day) or old.when_text):
        when = _read("when", said, None, day)
    return replace(
        old,
        title=" ".join(values["title"].split()) or old.title,
        when=when,
        place=values["place"].strip(),
        sure=True,
        warnings=(),
    )


def _with_status(project: ProjectFindings, which: int, status: str) -> ProjectFindings:
    new = replace(project.participations[which], status=status, sure=True)
    return replace(project, participations=tuple(_put([*project.participations], which, new)))


def _group(old: Group, values: Values) -> Group:
    members = tuple(filter(None, _PARTS.split(values["members"].strip())))
    return replace(old, name=values["title"].strip() or old.name, members=members, sure=True)
