"""A proposal as plain values for `import protocol --dry-run --json`."""

from datetime import time
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.work.meetings.take_in.proposal import Item, Proposal, Said, Workshop
from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.events import Event
from bibk_desktop.work.notes.capture.finding import Kind, Outcome
from bibk_desktop.work.notes.capture.groups import Group
from bibk_desktop.work.notes.capture.money import Funding, Offer, Sum
from bibk_desktop.work.notes.capture.participations import SWEDISH, Participation

_TASKS = (Kind.task, Kind.exhortation)
_SOFT = (Kind.agreement, Kind.plan)
Json = dict[str, Any]


def to_json(proposal: Proposal) -> Json:
    """`proposal` in the shape of the command line's documented output; unknown values are None."""
    named = [item for item in proposal.items if item.heading]
    by_kind = proposal.outcomes
    return {
        "file": proposal.file_name,
        "title": proposal.title.value or None,
        "meeting_type": proposal.meeting_type.value or None,
        "date": proposal.date.value or None,
        "place": proposal.place.value or None,
        "start_time": _clock(proposal.when.start_time) if proposal.when else None,
        "end_time": _clock(proposal.when.end_time) if proposal.when else None,
        "sources": {
            name: _said(said)
            for name, said in (
                ("title", proposal.title),
                ("meeting_type", proposal.meeting_type),
                ("date", proposal.date),
                ("place", proposal.place),
            )
        },
        "attendees": [_attendee(each) for each in proposal.attendees],
        "absent": [_attendee(each) for each in proposal.absent],
        "absent_municipalities_inferred": [each.name for each in proposal.not_represented],
        "persons_mentioned": [
            {
                "name": each.name,
                "full": each.full,
                "organisation": each.organisation or None,
                "raw": each.raw,
                "line": each.line,
                "sure": each.sure,
            }
            for each in proposal.persons
        ],
        "agenda_headings": [_heading(order, item) for order, item in enumerate(named, 1)],
        "decisions": [_decision(each) for each in by_kind if each.kind is Kind.decision],
        "soft_decisions": [_decision(each) for each in by_kind if each.kind in _SOFT],
        "actions": [_action(each) for each in by_kind if _is_action(each)],
        "waiting": [_action(each) for each in by_kind if each.kind is Kind.waiting],
        "proposals": [_action(each) for each in by_kind if each.kind is Kind.proposal],
        "events": [_event(each) for each in proposal.events],
        "undated_events": [_undated(each) for each in proposal.undated],
        "offers": [_offer(each) for each in proposal.offers],
        "funding": [_funding(each) for each in proposal.funding],
        "projects": [
            {
                "name": project.name,
                "participations": [_participation(each) for each in project.participations],
                "region_notes": [
                    {
                        "county": county.split("s län")[0].removesuffix(" län"),
                        "raw": raw,
                        "line": line,
                    }
                    for county, raw, line in project.county_notes
                ],
                "line": project.line,
            }
            for project in proposal.projects
        ],
        "groups": [_group(each) for each in proposal.groups],
        "workshop": _workshop(proposal.workshop, proposal) if proposal.workshop else None,
        "next_meeting": _next(proposal),
        "items": [_item(item) for item in proposal.items],
        "personal_numbers": proposal.personal_numbers,
    }


def _said(said: Said) -> Json:
    return {"raw": said.raw, "line": said.line, "sure": said.sure}


def _clock(clock: time | None) -> str | None:
    return None if clock is None else clock.isoformat("minutes")


def _attendee(attendee: Attendee) -> Json:
    place = attendee.municipality
    return {
        "name": attendee.name,
        "municipality": place.name if place else None,
        "municipality_code": place.code if place else None,
        "organisation": attendee.organisation or None,
        "role": attendee.role or None,
        "mode": attendee.mode,
        "raw": attendee.raw,
        "line": attendee.line,
        "sure": attendee.sure,
    }


def _heading(order: int, item: Item) -> Json:
    return {
        "order": order,
        "level": item.level,
        "text": item.heading,
        "form": item.form.value,
        "kind": item.kind.value,
        "number": item.label or None,
        "raw": item.raw,
        "line": item.line,
        "sure": item.sure,
    }


def _decision(outcome: Outcome) -> Json:
    return {
        "text": outcome.what,
        "strength": outcome.strength.value,
        "marker": outcome.marker or None,
        "heading": outcome.heading or None,
        "raw": outcome.raw,
        "line": outcome.line,
        "sure": outcome.sure,
    }


def _is_action(outcome: Outcome) -> bool:
    return outcome.kind in _TASKS or outcome.kind is Kind.question


def _action(outcome: Outcome) -> Json:
    return {
        "who": list(outcome.who),
        "who_type": outcome.who_type.value,
        "what": outcome.what,
        "due": _iso(outcome.due),
        "due_text": outcome.due_text or None,
        "strength": outcome.strength.value,
        "heading": outcome.heading or None,
        "raw": outcome.raw,
        "line": outcome.line,
        "sure": outcome.sure,
    }


def _iso(when: FuzzyDate | None) -> str | None:
    return when.start.isoformat() if when and when.start else None


def certainty(when: FuzzyDate | None) -> str:
    """How certain a date is: exact, approximate or tentative."""
    if when is None or not when.confirmed:
        return "tentative"
    near = when.modifier in (Modifier.none, Modifier.before)
    return "exact" if near else "approximate"


def _event(event: Event) -> Json:
    when = event.when
    return {
        "title": event.title,
        "kind": event.kind.value,
        "start": _iso(when),
        "end": when.end.isoformat() if when and when.end else None,
        "start_time": _clock(when.start_time) if when else None,
        "end_time": _clock(when.end_time) if when else None,
        "place": event.place or None,
        "certainty": certainty(when),
        "warnings": list(event.warnings),
        "raw": event.raw,
        "line": event.line,
        "sure": event.sure,
    }


def _undated(event: Event) -> Json:
    return {
        "title": event.title,
        "when_text": event.when_text or None,
        "raw": event.raw,
        "line": event.line,
        "sure": event.sure,
    }


def _sum(price: Sum) -> Json:
    spanned = price.low != price.high
    amount = (
        {"amount_min": price.low, "amount_max": price.high} if spanned else {"amount": price.low}
    )
    rest = {"currency": price.currency, "unit": price.unit or None, "raw": price.raw}
    return {**amount, **rest, **({"approximate": True} if price.about else {})}


def _offer(offer: Offer) -> Json:
    return {
        "name": offer.name,
        "prices": [_sum(price) for price in offer.prices],
        "sponsor": offer.sponsor or None,
        "raw": offer.raw,
        "line": offer.line,
        "sure": offer.sure,
    }


def _funding(funding: Funding) -> Json:
    return {
        "name": funding.name,
        "funder": funding.funder or None,
        "amount_text": funding.amount_text or None,
        "amount_sek": funding.amount,
        "raw": funding.raw,
        "line": funding.line,
        "sure": funding.sure,
    }


def _participation(each: Participation) -> Json:
    return {
        "municipality": each.municipality.name,
        "code": each.municipality.code,
        "branch": each.branch or None,
        "status": SWEDISH[each.status],
        "raw": each.raw,
        "line": each.line,
        "sure": each.sure,
    }


def _group(group: Group) -> Json:
    return {
        "name": group.name,
        "members": list(group.members),
        "size_min": group.size_min,
        "size_max": group.size_max,
        "size": group.size_max if group.size_min == group.size_max else None,
        "raw": group.raw,
        "line": group.line,
        "sure": group.sure,
    }


def _workshop(found: Workshop, proposal: Proposal) -> Json:
    groups = {each.name: list(each.answers) for each in found.groups}
    return {
        "title": found.title or None,
        "date": proposal.date.value or None,
        "question": found.question or None,
        "groups": groups,
        "group_counts": {name: len(answers) for name, answers in groups.items()},
        "how_to_work": [answer for each in found.lists for answer in each.answers],
        "lists": [
            {"question": each.question, "answers": list(each.answers), "line": each.line}
            for each in found.lists
        ],
        "votes": [
            {
                "option": each.option,
                "votes": each.votes,
                "raw": each.raw,
                "line": each.line,
                "sure": True,
            }
            for each in found.votes
        ],
        "votes_total": found.votes_total,
        "raw": found.title,
        "line": found.line,
        "sure": found.sure,
    }


def _next(proposal: Proposal) -> Json | None:
    found = proposal.next_meeting
    if found is None:
        return None
    return {
        "date": _iso(found.when),
        "start_time": _clock(found.when.start_time) if found.when else None,
        "place": found.place or None,
        "raw": found.raw,
        "line": found.line,
        "sure": found.sure,
    }


def _item(item: Item) -> Json:
    return {
        "heading": item.heading or None,
        "kind": item.kind.value,
        "level": item.level,
        "text": item.text,
        "line": item.line,
        "appendix": item.in_appendix,
    }
