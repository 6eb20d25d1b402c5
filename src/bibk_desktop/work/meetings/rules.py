"""Loads what a meeting's minutes are made of; nothing internal is among it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from bibk_desktop import words
from bibk_desktop.records import rich_text
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    ActivityState,
    ItemKind,
    MeetingKind,
    MeetingState,
    MinutesForm,
    OutcomeKind,
    Presence,
)
from bibk_desktop.records.rich_text import Block
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.representation import representation
from bibk_desktop.work.meetings import agenda
from bibk_desktop.work.meetings.appendix_rules import appendices
from bibk_desktop.work.meetings.meeting_rules import next_meeting
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
from bibk_desktop.work.notes.who import Directory

SENT = (MeetingState.sent, MeetingState.adjusted)
HERE = (Presence.present, Presence.digital, Presence.part)
ADJUSTER = "justerare"
_PERSON = "(SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = {})"


def load_minutes(rows: Rows, meeting_id: int, today: date) -> Minutes:
    """The minutes of one meeting; `rows` is the store's. KeyError if there is no such meeting."""
    head = _head(rows, meeting_id, today)
    outcomes = _outcomes(rows, meeting_id)
    agenda_points, added = _points(rows, meeting_id, outcomes)
    every = [*agenda_points, *(point for appendix in added for point in appendix.points)]
    attendees = _attendees(rows, meeting_id)
    return replace(
        head,
        adjusters=_adjusters(rows, meeting_id),
        present=tuple(each for presence, each in attendees if presence in HERE),
        apologies=tuple(each for presence, each in attendees if presence == Presence.apologies),
        not_represented=_not_represented(rows, meeting_id),
        points=tuple(agenda_points),
        appendices=tuple(added),
        outcomes=_in_order(every, outcomes),
        days=_days(rows, meeting_id, head.at),
        next_meeting=_next_meeting(rows, meeting_id),
        files=_files(rows, meeting_id),
    )


def _head(rows: Rows, meeting_id: int, today: date) -> Minutes:
    sql = (
        "SELECT m.title, s.meeting_name, s.name, m.kind, m.at, m.place, m.case_number, m.state,"
        f" s.minutes, s.summary_last, coalesce(s.template, ''), {_PERSON.format('m.chair_id')},"
        f" {_PERSON.format('m.secretary_id')}"
        " FROM meeting m LEFT JOIN series s ON s.id = m.series_id WHERE m.id = ?"
    )
    found = rows(sql, (meeting_id,))
    if not found:
        raise KeyError(meeting_id)
    title, usual, series, kind, at, place, case, state, form, last, *more = found[0]
    template, chair, secretary = more
    return Minutes(
        title=title or usual or series or words.name(MeetingKind(kind)).capitalize(),
        at=FuzzyDate.decode(at),
        today=today,
        kind=MeetingKind(kind),
        formal=form == MinutesForm.formal,
        draft=state not in SENT,
        summary_last=bool(last),
        template=template,
        place=place,
        chair=chair or "",
        secretary=secretary or "",
        case_number=case,
        office=_office(rows),
    )


def _office(rows: Rows) -> str:
    found = rows("SELECT name FROM organisation WHERE is_own ORDER BY id LIMIT 1")
    return found[0][0] if found else ""


def _not_represented(rows: Rows, meeting_id: int) -> tuple[str, ...]:
    """The municipalities nobody came from, where the series asks for them."""
    sql = (
        "SELECT s.shows_not_represented FROM meeting m JOIN series s ON s.id = m.series_id"
        " WHERE m.id = ?"
    )
    asked = any(shows for (shows,) in rows(sql, (meeting_id,)))
    missing = representation(rows, meeting_id).missing if asked else ()
    return tuple(place.name for place in missing)


# --- who was there


def _attendees(rows: Rows, meeting_id: int) -> list[tuple[str, Attendee]]:
    sql = (
        "SELECT a.presence, a.name, coalesce(nullif(a.place_name, ''), m.name,"
        " nullif(o.short_name, ''), o.name, ''), coalesce(c.name, ''), coalesce(o.is_own, 0),"
        " a.note, a.deputy_for"
        " FROM attendance a LEFT JOIN municipality m ON m.id = a.municipality_id"
        " LEFT JOIN county c ON c.id = m.county_id"
        " LEFT JOIN organisation o ON o.id = a.organisation_id"
        " WHERE a.meeting_id = ? ORDER BY a.position, a.id"
    )
    found = [(row[0], _attendee(*row)) for row in rows(sql, (meeting_id,))]
    return sorted(found, key=lambda pair: _by_county(pair[1]))


def _attendee(
    presence: str, name: str, place: str, county: str, is_own: int, note: str, deputy_for: str
) -> Attendee:
    return Attendee(
        name,
        place,
        county,
        bool(is_own),
        digital=presence == Presence.digital,
        partly=presence == Presence.part,
        part=note if presence == Presence.part else "",
        deputy_for=deputy_for,
    )


def _by_county(attendee: Attendee) -> tuple[object, ...]:
    """Counties first, then those who have none, our own last; within by place."""
    rank = 2 if attendee.is_own else 0 if attendee.county else 1
    return rank, swedish_key(attendee.county), swedish_key("" if rank == 2 else attendee.place)


def _adjusters(rows: Rows, meeting_id: int) -> tuple[str, ...]:
    sql = "SELECT name FROM attendance WHERE meeting_id = ? AND lower(role) = ? ORDER BY position"
    return tuple(name for (name,) in rows(sql, (meeting_id, ADJUSTER)))


# --- what was said and what came of it


def _points(
    rows: Rows, meeting_id: int, outcomes: dict[int | None, list[Came]]
) -> tuple[list[Point], list[Appendix]]:
    """The items of the agenda, and the appendices with theirs."""
    sql = (
        f"SELECT id, parent_id, kind, title, starts, text, {_PERSON.format('presenter_id')}"
        " FROM item WHERE meeting_id = ? ORDER BY position, id"
    )
    found = {row[0]: row for row in rows(sql, (meeting_id,))}
    nodes = (
        agenda.Node(id_, parent, ItemKind(kind), bool(title.strip()))
        for id_, parent, kind, title, *_ in found.values()
    )
    names = Directory(rows, meeting_id)
    rounds, workshops = _rounds(rows, meeting_id, names), _workshops(rows, meeting_id)
    numbers = {item: number for number, (item, _) in enumerate(workshops, 1) if item is not None}
    points: list[Point] = []
    inside: dict[int, list[Point]] = {}
    for place in agenda.placed(nodes):
        came, said = outcomes.get(place.id, ()), rounds.get(place.id, ())
        own = numbers.get(place.id) if place.appendix is None else None
        blocks = _blocks(found[place.id][5], names)
        point = _point(found[place.id], place, blocks, tuple(came), tuple(said), own)
        room = points if place.appendix is None else inside.setdefault(place.appendix, [])
        room.append(point)
    return points, appendices(inside, workshops)


def _point(
    row: tuple[Any, ...],
    place: agenda.Placed,
    blocks: tuple[Block, ...],
    outcomes: tuple[Came, ...],
    said: tuple[RoundWords, ...],
    appendix: int | None,
) -> Point:
    _, _, kind, title, starts, _, presenter = row
    return Point(
        title.strip(),
        place.number,
        place.level,
        ItemKind(kind),
        presenter or "",
        starts,
        blocks,
        outcomes,
        said,
        appendix,
    )


def _blocks(text: str, names: Directory) -> tuple[Block, ...]:
    """A text as its readers want it: a `#name` that is a link has no sign on paper."""
    if "#" not in text:
        return tuple(rich_text.read(text))
    return tuple(
        replace(
            block,
            runs=tuple(replace(run, text=names.without_signs(run.text)) for run in block.runs),
        )
        for block in rich_text.read(text)
    )


def _rounds(rows: Rows, meeting_id: int, names: Directory) -> dict[int, list[RoundWords]]:
    sql = (
        "SELECT r.item_id, m.name, r.text FROM round_line r JOIN item i ON i.id = r.item_id"
        " JOIN municipality m ON m.id = r.municipality_id WHERE i.meeting_id = ? AND r.text <> ''"
    )
    said: dict[int, list[RoundWords]] = {}
    for item, name, text in sorted(rows(sql, (meeting_id,)), key=lambda row: swedish_key(row[1])):
        said.setdefault(item, []).append(RoundWords(name, _blocks(text, names)))
    return said


def _outcomes(rows: Rows, meeting_id: int) -> dict[int | None, list[Came]]:
    """The outcomes by item; by None those of the meeting as a whole."""
    sql = (
        "SELECT o.item_id, o.kind, o.text, o.words, o.due, coalesce("
        f"nullif({_PERSON.format('o.responsible_person_id')}, ''), g.name,"
        " nullif(r.short_name, ''), r.name, m.name, o.responsible_words)"
        ' FROM outcome o LEFT JOIN "group" g ON g.id = o.responsible_group_id'
        " LEFT JOIN organisation r ON r.id = o.responsible_organisation_id"
        " LEFT JOIN municipality m ON m.id = o.responsible_municipality_id"
        " WHERE o.meeting_id = ? ORDER BY coalesce(o.number, 0), o.id"
    )
    names = Directory(rows, meeting_id)
    came: dict[int | None, list[Came]] = {}
    for item, kind, text, source, due, who in rows(sql, (meeting_id,)):
        as_read = names.without_signs(source)
        one = Came(OutcomeKind(kind), text, as_read, who, FuzzyDate.decode(due))
        came.setdefault(item, []).append(one)
    return came


def _in_order(points: Iterable[Point], outcomes: dict[int | None, list[Came]]) -> tuple[Came, ...]:
    """All outcomes as their items stand, the meeting's own last."""
    ordered = [each for point in points for each in point.outcomes]
    return (*ordered, *outcomes.get(None, ()))


# --- dates


def _days(rows: Rows, meeting_id: int, at: FuzzyDate) -> tuple[Day, ...]:
    """The dated activities that the meeting spoke of, from the meeting's own day on."""
    gone = (ActivityState.cancelled, ActivityState.replaced, ActivityState.idea)
    sql = (
        "SELECT DISTINCT a.id, a.title, a.at, a.place, a.state FROM activity a"
        " WHERE a.meeting_id = :meeting OR a.id IN (SELECT l.activity_id FROM link l"
        " LEFT JOIN item i ON i.id = l.item_id LEFT JOIN outcome o ON o.id = l.outcome_id"
        " WHERE i.meeting_id = :meeting OR o.meeting_id = :meeting) ORDER BY a.at, a.id"
    )
    found = [
        Day(title, FuzzyDate.decode(when), place, state != ActivityState.preliminary)
        for _, title, when, place, state in rows(sql, {"meeting": meeting_id})
        if state not in gone
    ]
    return tuple(day for day in found if _is_ahead(day.at, at))


def _is_ahead(day: FuzzyDate, meeting: FuzzyDate) -> bool:
    return day.start is not None and (meeting.start is None or not day.is_past(meeting.start))


def _next_meeting(rows: Rows, meeting_id: int) -> Day | None:
    found = next_meeting(rows, meeting_id)
    return Day(found.title, found.at, found.place) if found else None


# --- workshops and files


def _workshops(rows: Rows, meeting_id: int) -> list[tuple[int | None, WorkshopWords]]:
    """The workshops, each with the item it was held at."""
    sql = "SELECT item_id, id, title FROM workshop WHERE meeting_id = ? ORDER BY id"
    return [(item, _workshop(rows, *row)) for item, *row in rows(sql, (meeting_id,))]


def _workshop(rows: Rows, id_: int, title: str) -> WorkshopWords:
    sql = "SELECT id, text FROM workshop_question WHERE workshop_id = ? ORDER BY position, id"
    return WorkshopWords(title, tuple(_question(rows, *row) for row in rows(sql, (id_,))))


def _question(rows: Rows, id_: int, text: str) -> Question:
    groups = rows(
        "SELECT id, name FROM workshop_group WHERE question_id = ? ORDER BY position, id", (id_,)
    )
    answers: dict[int | None, list[str]] = {}
    for group, answer in rows(
        "SELECT group_id, text FROM workshop_answer WHERE question_id = ? ORDER BY position, id",
        (id_,),
    ):
        answers.setdefault(group, []).append(answer)
    votes = rows(
        "SELECT text, votes FROM workshop_option WHERE question_id = ?"
        " ORDER BY votes DESC, position, id",
        (id_,),
    )
    named = [(None, ""), *groups]
    said = (GroupWords(name, tuple(answers.get(group, ()))) for group, name in named)
    return Question(
        text,
        tuple(group for group in said if group.name or group.answers),
        tuple((option, count) for option, count in votes),
    )


def _files(rows: Rows, meeting_id: int) -> tuple[str, ...]:
    sql = "SELECT name FROM attachment WHERE meeting_id = ? AND role = 'attached' ORDER BY id"
    return tuple(name for (name,) in rows(sql, (meeting_id,)))
