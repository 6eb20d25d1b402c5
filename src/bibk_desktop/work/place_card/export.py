"""The kommunkort as a Word document: to hand over, or all of it for us."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from bibk_desktop import resources
from bibk_desktop import words as said
from bibk_desktop.kit.office import word
from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.office.word_pieces import (
    Document,
    Heading,
    Look,
    Paragraph,
    Piece,
    Runs,
    Table,
    TableLook,
    words,
)
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts.matter import Awaits, Matter, when_words
from bibk_desktop.work.facts.participation_change import NOT_TAKING_PART
from bibk_desktop.work.facts.roles import ACTING, Director
from bibk_desktop.work.place_card.paper import DayLine, Paper
from bibk_desktop.work.place_card.rules import INTERNAL, ROUND, NoteLine, PlaceFacts, PlanLine
from bibk_desktop.work.places.rules import full_name
from bibk_desktop.work.places.wording import (
    grant_words,
    granted_words,
    short_day,
    sought_words,
    with_words,
    without_name,
)

TEMPLATE = "templates/minutes.docx"
CARD, INTERNAL_MARK = "Kommunkort", "INTERNT"
CODE, PHONE, MAIL, ADDRESS, WEB = "Kommunkod", "Telefon", "E-post", "Adress", "Webb"
SYSTEMS, SIZE, VISIT, CONTACT = "System", "Storlek", "Senaste besök", "Senaste kontakt"
DIRECTOR, STAFF, LIBRARIES, PLANS = "Bibliotekschef", "Personal", "Bibliotek", "Planer"
PROJECTS, GRANTS, SEATS, DAYS = "Projekt", "Bidrag", "Uppdrag", "Datum framåt"
PROMISED, AWAITED, OTHERS = "Det vi har lovat", "Det vi väntar på", "Övrigt öppet"
MEETINGS, NOTES = "Möten", "Anteckningar"
PERSON_COLUMNS = ("Namn", "Befattning", "Telefon", "E-post")
LIBRARY_COLUMNS = ("Bibliotek", "Slag", "Meröppet", "Integrerat med", "Telefon")
PLAN_COLUMNS = ("Plan", "Period", "Läge", "Antagen av")
PROJECT_COLUMNS = ("Projekt", "Gäller", "Status", "Sedan")
GRANT_COLUMNS = ("Utlysning", "Status", "Sökt", "Beviljat")
SEAT_COLUMNS = ("Grupp", "Uppdrag", "Vem", "Till")
DAY_COLUMNS = ("När", "Vad", "Var")
MATTER_COLUMNS = ("Vad", "Vem", "När")
MEETING_COLUMNS = ("Serie", "Var med", "Sedan")
NOTE_COLUMNS = ("När", "Slag", "Anteckning")
PERSON_SHARES = (20, 28, 20, 32)
HARD_SPACE = "\u00a0"
YES, UNKNOWN, SINCE, COMING = "ja", "okänd", "sedan", "tillträder"
SHARED = "delat med"
VACANT = "vakant"


def write_card(paper: Paper, path: Path, *, internal: bool) -> None:
    """Write the kommunkort as .docx to `path`. OSError if it cannot be written."""
    word.write(document(paper, internal=internal), path, resources.path(TEMPLATE))


def file_name(facts: PlaceFacts, *, internal: bool) -> str:
    """As "2018-01-31 Lessebo – kommunkort.docx", for any file system."""
    kind = f"{CARD.lower()} {INTERNAL_MARK}" if internal else CARD.lower()
    return safe_name(f"{facts.today.isoformat()} {facts.head.name}", f" – {kind}.docx")


def document(paper: Paper, *, internal: bool) -> Document:
    """The whole document. Only the `internal` one has internal notes, what was written, how
    often they came and when we last met."""
    facts = paper.facts
    title, day = full_name(facts.head.name), _day(FuzzyDate.day(facts.today), facts, Style.running)
    mark = INTERNAL_MARK if internal else ""
    kind = f"{mark} · {CARD.lower()}" if internal else CARD
    return Document(
        title=f"{title}, {CARD.lower()} {mark}".strip(),
        made_on=facts.today,
        author=paper.office,
        fields={
            "titel": title,
            "underrubrik": f"{kind} {day}",
            "utkast": mark,
            "sidfot": f"{facts.head.name} {day}",
        },
        slots={
            "fakta": _facts(facts, internal),
            "i_korthet_först": (),
            "närvaro": (),
            "punkter": [*_shared(paper), *(_inner(paper) if internal else _promised(paper))],
            "nästa_möte": (),
            "i_korthet_sist": (),
            "underskrifter": (),
            "bilagor": (),
        },
        must_show=("utkast",),
    )


def _day(at: FuzzyDate, facts: PlaceFacts, style: Style = Style.table) -> str:
    return write(at, facts.today, style)


# --- the head


def _facts(facts: PlaceFacts, internal: bool) -> list[Piece]:
    head = facts.head
    size = said.text(f"SizeClass.{head.size_class}") if head.size_class != "unset" else ""
    rows = [
        (CODE, f"{head.code}, {head.county}"),
        (PHONE, head.phone),
        (MAIL, head.email),
        (ADDRESS, head.address),
        (WEB, head.web),
        (SYSTEMS, ", ".join(facts.systems)),
        (SIZE, size if internal else ""),
        (VISIT, _reached(facts, facts.reach.last_visit) if internal else ""),
        (CONTACT, _reached(facts, facts.reach.last_contact) if internal else ""),
    ]
    filled = tuple((words(label), words(text)) for label, text in rows if text.strip())
    return [Table(filled, (28, 72), TableLook.facts, title=CARD)]


def _reached(facts: PlaceFacts, day: date | None) -> str:
    return _day(FuzzyDate.day(day), facts) if day else ""


# --- what may be handed over


def _shared(paper: Paper) -> Iterable[Piece]:
    facts = paper.facts
    yield from _directors(facts)
    yield from _table(STAFF, PERSON_COLUMNS, _staff(paper), PERSON_SHARES)
    yield from _table(LIBRARIES, LIBRARY_COLUMNS, _libraries(facts), (24, 22, 18, 16, 20))
    yield from _table(PLANS, PLAN_COLUMNS, _plans(facts), (35, 16, 21, 28))
    yield from _table(PROJECTS, PROJECT_COLUMNS, _projects(facts), (30, 36, 16, 18))
    grants = _grants(facts)
    yield from _table(GRANTS, GRANT_COLUMNS, grants, (44, 16, 20, 20), frozenset({2, 3}))
    yield from _table(SEATS, SEAT_COLUMNS, _seats(facts), (36, 18, 28, 18))
    yield from _table(DAYS, DAY_COLUMNS, _days(paper), (32, 40, 28))


def _promised(paper: Paper) -> Iterable[Piece]:
    """What we have promised them, but what came of an internal note."""
    facts = paper.facts
    promised = [each for each in facts.matters if each.awaits is Awaits.they_wait]
    kept = [each for each in promised if not _is_inner(each, paper)]
    found = zip(_matters(kept, facts), kept, strict=True)
    rows = [(*row[:2], _due(each, facts)) for row, each in found]
    yield from _table(PROMISED, MATTER_COLUMNS, rows, (56, 24, 20))


def _due(matter: Matter, facts: PlaceFacts) -> str:
    """When it was promised; how late it is stays with us."""
    return matter.due.words if matter.due.start is None else _day(matter.due, facts)


def _is_inner(matter: Matter, paper: Paper) -> bool:
    return matter.source == "outcome" and matter.source_id in paper.inner


def _table(
    title: str,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: tuple[int, ...],
    right: frozenset[int] = frozenset(),
) -> Iterable[Piece]:
    """A heading and a table; nothing where there are no rows.

    Columns that say nothing are left out, but how to reach somebody: that is filled in by hand.
    """
    if rows:
        yield Heading(title)
        stays = head is PERSON_COLUMNS
        kept = [at for at in range(len(head)) if stays or any(row[at] for row in rows)]
        lines = (_cells([row[at] for at in kept]) for row in (head, *rows))
        figures = frozenset(to for to, at in enumerate(kept) if at in right)
        wide = tuple(shares[at] for at in kept)
        yield Table(tuple(lines), wide, right=figures, title=title)


def _cells(row: Sequence[str]) -> tuple[Runs, ...]:
    return tuple(words(cell) for cell in row)


def _directors(facts: PlaceFacts) -> Iterable[Piece]:
    office = facts.office
    yield Heading(DIRECTOR)
    if office.is_vacant:
        since = _day(facts.vacant_since, facts)
        yield Paragraph(words(f"{VACANT.capitalize()} {SINCE} {since}" if since else VACANT))
    if office.is_unknown:
        yield Paragraph(words(UNKNOWN.capitalize()), Look.aside)
    rows = [_director(each, facts) for each in (*office.directors, *office.coming)]
    if rows:
        lines = (PERSON_COLUMNS, *rows)
        yield Table(tuple(_cells(row) for row in lines), PERSON_SHARES, title=DIRECTOR)


def _director(director: Director, facts: PlaceFacts) -> tuple[str, ...]:
    start, coming = director.since.start, director in facts.office.coming
    since = f"{COMING if coming else SINCE} {_day(director.since, facts)}" if start else ""
    shared = facts.shared_with.get(director.person_id, ())
    about = (
        _title(director),
        since,
        f"{SHARED} {', '.join(shared)}" if shared else "",
    )
    about_words = ", ".join(filter(None, about))
    return director.name, about_words, _number(director.number), director.email


def _title(director: Director) -> str:
    """The title, with tf. before it unless it says so itself."""
    acting = said.text("Tenure.acting")
    if director.tenure != ACTING or director.title.casefold().startswith(acting):
        return director.title
    return f"{acting} {director.title}".strip()


def _number(phone: str) -> str:
    """A number that stays on one line."""
    return phone.replace(" ", HARD_SPACE)


def _staff(paper: Paper) -> list[tuple[str, ...]]:
    return [
        (
            one.name,
            ", ".join(filter(None, (one.title or said.text(f"Role.{one.role}"), one.library))),
            _number(one.phone),
            one.email,
        )
        for one in paper.staff
    ]


def _libraries(facts: PlaceFacts) -> list[tuple[str, ...]]:
    return [
        (
            one.name,
            said.text(f"LibraryKind.{one.kind}"),
            YES if one.open_plus else "",
            one.integrated_with,
            _number(one.phone),
        )
        for one in facts.libraries
    ]


def _plans(facts: PlaceFacts) -> list[tuple[str, ...]]:
    return [
        (plan.name, plan.years, _plan_state(plan, facts), plan.adopted_by) for plan in facts.plans
    ]


def _plan_state(plan: PlanLine, facts: PlaceFacts) -> str:
    on = _day(plan.adopted_on, facts) if plan.state == "adopted" else ""
    return f"{said.text(f'PlanState.{plan.state}')} {on}".strip()


def _projects(facts: PlaceFacts) -> list[tuple[str, ...]]:
    return [
        (
            part.project,
            ", ".join(filter(None, (part.library, part.note))),
            said.text(f"ParticipationStatus.{part.status}"),
            _day(FuzzyDate.day(part.since), facts) if part.since else "",
        )
        for part in facts.parts
        if part.status != NOT_TAKING_PART
    ]


def _grants(facts: PlaceFacts) -> list[tuple[str, ...]]:
    return [
        (
            " ".join(filter(None, (grant.title, with_words(grant.others)))),
            grant_words(grant),
            sought_words(grant),
            granted_words(grant),
        )
        for grant in facts.grants
    ]


def _seats(facts: PlaceFacts) -> list[tuple[str, ...]]:
    return [
        (
            seat.group,
            said.text(f"Role.{seat.role}"),
            seat.person or VACANT,
            _day(seat.ends, facts),
        )
        for seat in facts.seats
    ]


def _days(paper: Paper) -> list[tuple[str, ...]]:
    return [(_day(day.at, paper.facts), _what(day), day.place) for day in paper.days]


def _what(day: DayLine) -> str:
    kind = said.text(f"MeetingKind.{day.kind}").capitalize() if day.kind else ""
    return day.title or kind


def _matters(found: Sequence[Matter], facts: PlaceFacts) -> list[tuple[str, ...]]:
    return [
        (
            without_name(each.text, facts.head.name),
            each.responsible.name or each.awaited.name,
            when_words(each, facts.today)[0],
        )
        for each in found
    ]


# --- what stays with us


def _inner(paper: Paper) -> Iterable[Piece]:
    facts = paper.facts
    sides = ((PROMISED, Awaits.they_wait), (AWAITED, Awaits.we_wait), (OTHERS, Awaits.none))
    for title, side in sides:
        found = [each for each in facts.matters if each.awaits is side]
        yield from _table(title, MATTER_COLUMNS, _matters(found, facts), (56, 24, 20))
    held = [
        (one.name, f"{one.attended} av {one.of}", str(one.since.year) if one.since else "")
        for one in facts.series
    ]
    yield from _table(MEETINGS, MEETING_COLUMNS, held, (60, 20, 20))
    notes = [(short_day(one.at, facts.today), _note_kind(one), one.text) for one in paper.notes]
    yield from _table(NOTES, NOTE_COLUMNS, notes, (16, 16, 68))


def _note_kind(note: NoteLine) -> str:
    special = {ROUND: "card.round", INTERNAL: "card.internal"}
    kind = said.text(special.get(note.kind, f"MeetingKind.{note.kind}"))
    inner = note.internal and note.kind != INTERNAL
    return f"{kind}, {said.text('card.internal')}" if inner else kind
