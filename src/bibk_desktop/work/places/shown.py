"""What stands behind the figures as rows of a list, in words and chips."""

from datetime import date

from bibk_desktop import words
from bibk_desktop.fields.status_menu import status_role, status_words
from bibk_desktop.kit.qt.rows import Row
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts.matter import Matter, Urgency, when_words
from bibk_desktop.work.facts.participation import ProjectLine, Standing
from bibk_desktop.work.facts.representation import PRESENT, Gathering
from bibk_desktop.work.places.behind import Contact, Grant, Part, Seat
from bibk_desktop.work.places.wording import (
    grant_words,
    granted_words,
    short_day,
    sought_words,
    with_words,
    without_name,
)

GRANT_ROLES: dict[str, Role] = {
    "idea": "watch",
    "draft": "information",
    "submitted": "information",
    "granted": "ok",
    "partly_granted": "ok",
    "rejected": "late",
    "withdrawn": "quiet",
    "declines": "quiet",
    "awaited": "watch",
    "settled": "ok",
}
ABOUT_MONEY = ("application", "report", "supplement")
URGENCY_ROLES: dict[Urgency, Role] = {
    Urgency.none: "text",
    Urgency.late: "late",
    Urgency.watch: "watch",
    Urgency.unconfirmed: "unconfirmed",
}


def gathering_row(held: Gathering, presence: str, today: date) -> Row:
    """A meeting of a series, and how the municipality was there."""
    said = words.text(f"Presence.{presence}" if presence else "representation.missing")
    role: Role = "ok" if presence in PRESENT else "quiet"
    return Row(
        ("meeting", held.id), short_day(held.at, today), held.place, end=said, role=role, chip=True
    )


def part_row(part: Part) -> Row:
    """A project with the status there; the library, the note or the partner's role beside it."""
    role = words.text(f"PartnerRole.{part.role}") if part.role else ""
    beside = ", ".join(filter(None, (part.library, part.note))) or role
    return Row(
        ("project", part.project_id),
        part.project,
        beside,
        end=status_words(part.status),
        role=status_role(part.status),
        chip=True,
    )


def standing_row(project: ProjectLine, standing: Standing) -> Row:
    """A project the municipality is in, with its best status there."""
    role = words.text(f"PartnerRole.{standing.role}") if standing.role else ""
    return Row(
        ("project", project.id),
        project.name,
        ", ".join(standing.libraries) or role,
        end=status_words(standing.status),
        role=status_role(standing.status),
        chip=True,
    )


def seat_row(seat: Seat, today: date) -> Row:
    """A seat in a group, who has it and until when."""
    vacant = seat.person_id is None
    until = words.text("places.until", day=_month(seat.ends, today)) if seat.ends.start else ""
    return Row(
        ("group", seat.group_id),
        seat.group,
        seat.person,
        end=words.text("places.vacant_seat") if vacant else until,
        role="watch" if vacant else "quiet",
        chip=vacant,
    )


def _month(ends: FuzzyDate, today: date) -> str:
    """The month that something ends in, with its year: "dec 2018"."""
    last = ends.end or ends.start
    assert last is not None, "an end that is said has a day"
    return f"{words.text(f'month.{last.month}')[:3]} {last.year}"


def grant_row(grant: Grant) -> Row:
    """An application with its sums and state."""
    sums = granted_words(grant) if grant.granted else sought_words(grant)
    said = (with_words(grant.others), sums if sums != "–" else "")
    return Row(
        (grant.kind, grant.id),
        grant.title,
        ", ".join(filter(None, said)),
        end=grant_words(grant),
        role=GRANT_ROLES[grant.status],
        chip=GRANT_ROLES[grant.status] != "quiet",
    )


def contact_row(contact: Contact, today: date) -> Row:
    """A contact: its day, its kind as a chip, what was written."""
    text = contact.text or contact.title
    return Row(
        (contact.source, contact.source_id),
        text,
        "" if text else words.text("places.no_text"),
        lead=short_day(contact.at, today),
        lead_role="quiet",
        tag=words.text(f"MeetingKind.{contact.kind}"),
    )


def matter_row(matter: Matter, place: str, today: date, *, checkable: bool = False) -> Row:
    """An open matter of one municipality, whose name is not said again."""
    end, urgency = when_words(matter, today)
    return Row(
        matter,
        without_name(matter.text, place),
        _who(matter, place),
        end=end,
        role=URGENCY_ROLES[urgency] if urgency is not Urgency.none else "quiet",
        checkable=checkable,
    )


def _who(matter: Matter, place: str) -> str:
    """Who is to act, where that is not the municipality itself; of money what it is about."""
    if matter.source in ABOUT_MONEY:
        return matter.detail.removesuffix(f", {place}")
    names = (matter.responsible.name, matter.awaited.name)
    return ", ".join(name for name in names if name and name != place)
