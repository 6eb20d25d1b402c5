"""Minutes as a Word document: minnesanteckningar, or a formal protokoll."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from bibk_desktop import resources
from bibk_desktop.kit.office import word
from bibk_desktop.kit.office.safe_files import BadFile
from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.office.word_pieces import (
    Document,
    Entry,
    Heading,
    Lines,
    Look,
    Paragraph,
    Piece,
    Run,
    Runs,
    Table,
    TableLook,
    words,
)
from bibk_desktop.kit.office.word_template import Package
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import ItemKind, MeetingKind, OutcomeKind
from bibk_desktop.words import capital
from bibk_desktop.work.meetings.appendices import appendix_pieces, appendix_titles
from bibk_desktop.work.meetings.lead_words import (
    LEADS,
    flat_runs,
    in_brief,
    outcome_line,
    text_pieces,
)
from bibk_desktop.work.meetings.minutes import Attendee, Came, Day, Minutes, Point

TEMPLATE = "templates/minutes.docx"
SUMMARY, ACTIONS, DATES, DECISIONS = "I korthet", "Att göra", "Datum att hålla", "Beslut"
PRESENT, ATTENDANCE, APOLOGIES = "Närvarande", "Närvaro", "Anmält förhinder"
NOT_REPRESENTED, NEXT, APPENDICES = "Ej representerade", "Nästa möte", "Bilagor"
DRAFT, NOTHING_YET, PAUSE, EVERYBODY = "UTKAST", "Inga anteckningar än.", "Paus", "Alla"
NOTES, FORMAL, VISIT = "Minnesanteckningar", "Protokoll", "Besöksanteckningar"
TIME, PLACE, CASE, PRESENTER = "Tid", "Plats", "Diarienummer", "Föredragande"
CHAIR, SECRETARY, ADJUSTER = "Mötesledare", "Vid anteckningarna", "Justerare"
FORMAL_CHAIR, FORMAL_SECRETARY, OTHERS = "Ordförande", "Sekreterare", "Övriga"
DIGITALLY, PARTLY, DEPUTY, PRELIMINARY = "digitalt", "del av mötet", "ersättare för", "preliminärt"
ACTION_COLUMNS, DATE_COLUMNS = ("Vad", "Vem", "Senast"), ("När", "Vad")
WAITING, SEE_APPENDIX, UNTIL = "Väntar på", "Se bilaga", "senast"
SIGNATURE = "\t\n"
LONGEST_FOOTER, LONGEST_BRIEF = 40, 160
DECIDED = (OutcomeKind.decision, OutcomeKind.agreement)
TO_DO = (OutcomeKind.task, OutcomeKind.waiting, OutcomeKind.exhortation)
_ISO_DAY = re.compile(r"\s*\b\d{4}-\d{2}-\d{2}\b")


def write_minutes(minutes: Minutes, path: Path, own: Path | None = None) -> None:
    """Write the minutes as .docx to `path`, into the user's `own` template or that of the series.

    OSError if it cannot be written (the old file is kept), BadFile if the template is none.
    """
    if own is None and minutes.template:
        own = Path(minutes.template)
    word.write(document(minutes), path, resources.path(TEMPLATE), own)


def template_fault(own: Path) -> str:
    """Why minutes cannot be written into that template, in one sentence; "" when they can."""
    try:
        Package(own)
    except BadFile as bad:
        return str(bad)
    return ""


def file_name(minutes: Minutes) -> str:
    """As "2018-01-24 Chefsmöte Korrö – minnesanteckningar.docx", for any file system."""
    day = write(_days_only(minutes.at), minutes.today, Style.file)
    kind = f" – {_kind(minutes).lower()}"
    return safe_name(f"{day} {_named(minutes, ' ')}".strip(), f"{kind}.docx")


def document(minutes: Minutes) -> Document:
    """The whole document, to be put into a template."""
    title = _named(minutes, ", ")
    day = write(_days_only(minutes.at), minutes.today)
    summary = _summary(minutes)
    return Document(
        title=f"{title} {day}".strip(),
        made_on=minutes.today,
        author=minutes.office,
        fields={
            "titel": title,
            "underrubrik": f"{_kind(minutes)} {day}".strip(),
            "datum": day,
            "plats": minutes.place,
            "utkast": DRAFT if minutes.draft else "",
            "sidfot": _cut(f"{_undated(minutes)} {day}".strip()),
        },
        slots={
            "fakta": _facts(minutes),
            "i_korthet_först": () if minutes.summary_last else summary,
            "närvaro": _attendance(minutes),
            "punkter": [*_points(minutes)] or [Paragraph(words(NOTHING_YET), Look.aside)],
            "nästa_möte": _next_meeting(minutes),
            "i_korthet_sist": summary if minutes.summary_last else (),
            "underskrifter": _signatures(minutes) if minutes.formal else (),
            "bilagor": [*_appendices(minutes)],
        },
        must_show=("utkast",),
    )


# --- the head


def _kind(minutes: Minutes) -> str:
    if minutes.formal:
        return FORMAL
    return VISIT if minutes.kind is MeetingKind.visit else NOTES


def _named(minutes: Minutes, between: str) -> str:
    """The meeting's name with its place, without a day, which stands beside it."""
    title = _undated(minutes)
    place = minutes.place.partition(",")[0].strip()
    if not place or place.casefold() in title.casefold():
        return title
    return f"{title}{between}{place.lower() if place.casefold() == DIGITALLY else place}"


def _undated(minutes: Minutes) -> str:
    return _ISO_DAY.sub("", minutes.title).strip() or minutes.title


def _days_only(at: FuzzyDate) -> FuzzyDate:
    return replace(at, start_time=None, end_time=None)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_FOOTER else f"{text[: LONGEST_FOOTER - 1].rstrip()}…"


def _facts(minutes: Minutes) -> list[Piece]:
    rows = (
        (TIME, write(minutes.at, minutes.today)),
        (PLACE, minutes.place),
        (FORMAL_CHAIR if minutes.formal else CHAIR, minutes.chair),
        (FORMAL_SECRETARY if minutes.formal else SECRETARY, minutes.secretary),
        (ADJUSTER, ", ".join(minutes.adjusters) if minutes.formal else ""),
        (CASE, minutes.case_number),
    )
    filled = tuple((words(label), words(text)) for label, text in rows if text.strip())
    return [Table(filled, (32, 68), TableLook.facts, title=_kind(minutes))] if filled else []


# --- in short


def _summary(minutes: Minutes) -> list[Piece]:
    parts = [
        *_titled(ACTIONS, _actions(minutes)),
        *_titled(DATES, _dates(minutes)),
        *_titled(DECISIONS, _decisions(minutes)),
    ]
    return [Heading(SUMMARY), *parts] if parts else []


def _titled(title: str, piece: Piece | None) -> Iterator[Piece]:
    if piece is not None:
        yield Heading(title, 2)
        yield piece


def _actions(minutes: Minutes) -> Piece | None:
    rows = [
        (_action(came), words(_who(came)), words(_due(came.due, minutes)))
        for came in minutes.outcomes
        if came.kind in TO_DO
    ]
    return _table(ACTION_COLUMNS, rows, (52, 28, 20), ACTIONS)


def _action(came: Came) -> Runs:
    runs = in_brief(flat_runs(came.text), LONGEST_BRIEF)
    return _led(WAITING, runs) if came.kind is OutcomeKind.waiting else _capital(runs)


def _led(lead: str, runs: Runs) -> Runs:
    """`lead` before the words, unless they say it themselves: "Enades om: …", "Enades om att …"."""
    text = "".join(run.text for run in runs).casefold()
    if text.startswith(lead.split()[0].casefold()):
        return _capital(runs)
    colon = "" if text.startswith("att ") else ":"
    return (Run(f"{lead}{colon} "), *runs)


def _who(came: Came) -> str:
    return came.who or (EVERYBODY if came.kind is OutcomeKind.exhortation else "")


def _due(due: FuzzyDate, minutes: Minutes) -> str:
    """The day alone, where "senast" stands already."""
    bare = replace(due, modifier=Modifier.none) if due.modifier is Modifier.before else due
    return write(bare, minutes.at.start or minutes.today, Style.table)


def _capital(runs: Runs) -> Runs:
    if not runs:
        return runs
    first = runs[0]
    return (replace(first, text=capital(first.text)), *runs[1:])


def _table(
    head: Sequence[str], rows: Sequence[tuple[Runs, ...]], shares: tuple[int, ...], title: str
) -> Table | None:
    heads = tuple(words(each) for each in head)
    return Table((heads, *rows), shares, title=title) if rows else None


def _dates(minutes: Minutes) -> Piece | None:
    following = minutes.next_meeting
    days = list(minutes.days)
    if following is not None:
        days.append(replace(following, title=NEXT))
    days.sort(key=lambda day: day.at.encode())
    rows = [(words(_when(day, minutes)), words(_what(day))) for day in days]
    return _table(DATE_COLUMNS, rows, (30, 70), DATES)


def _when(day: Day, minutes: Minutes) -> str:
    return write(day.at, minutes.at.start or minutes.today, Style.table)


def _what(day: Day) -> str:
    said = day.place and day.place.casefold() not in day.title.casefold()
    placed = f"{day.title}, {day.place}" if said else day.title
    return placed if day.settled else f"{placed} ({PRELIMINARY})"


def _decisions(minutes: Minutes) -> Piece | None:
    entries = tuple(Entry(_decision(came)) for came in minutes.outcomes if came.kind in DECIDED)
    return Lines(entries) if entries else None


def _decision(came: Came) -> Runs:
    runs = in_brief(flat_runs(came.text), LONGEST_BRIEF)
    return _led(LEADS[came.kind], runs) if came.kind is OutcomeKind.agreement else _capital(runs)


# --- who was there


def _attendance(minutes: Minutes) -> list[Piece]:
    pieces: list[Piece] = [
        _line(title, "; ".join(map(_attendee, those)))
        if not those[0].is_own
        else _line(title, ", ".join(map(_attendee, those)))
        for title, those in _by_county(minutes.present)
    ]
    if minutes.apologies:
        pieces.append(_line(APOLOGIES, "; ".join(map(_attendee, minutes.apologies))))
    if minutes.not_represented:
        pieces.append(_line(NOT_REPRESENTED, ", ".join(minutes.not_represented)))
    return [Heading(PRESENT if minutes.present else ATTENDANCE), *pieces] if pieces else []


def _by_county(present: Iterable[Attendee]) -> Iterator[tuple[str, list[Attendee]]]:
    for title, those in groupby(present, key=_group):
        yield title, list(those)


def _group(attendee: Attendee) -> str:
    return attendee.place if attendee.is_own else attendee.county or OTHERS


def _line(title: str, text: str) -> Paragraph:
    return Paragraph((Run(f"{title}:", lead=True), Run(f" {text}")))


def _attendee(attendee: Attendee) -> str:
    named = attendee.name
    if attendee.place and not attendee.is_own:
        named = f"{named}, {attendee.place}"
    said = (
        DIGITALLY if attendee.digital else "",
        (attendee.part or PARTLY) if attendee.partly else "",
        f"{DEPUTY} {attendee.deputy_for}" if attendee.deputy_for else "",
    )
    added = ", ".join(each for each in said if each)
    return f"{named} ({added})" if added else named


# --- the items


def _points(minutes: Minutes) -> Iterator[Piece]:
    for point in minutes.points:
        yield from _point(point, minutes)
    for came in minutes.outcomes[_placed(minutes) :]:
        yield outcome_line(came, _detail(came, minutes))


def _placed(minutes: Minutes) -> int:
    """How many of the outcomes belong to an item; the meeting's own come after them."""
    inside = (point for appendix in minutes.appendices for point in appendix.points)
    return sum(len(point.outcomes) for point in (*minutes.points, *inside))


def _detail(came: Came, minutes: Minutes) -> str:
    due = _due(came.due, minutes)
    said = [each for each in (came.who, f"{UNTIL} {due}" if due else "") if each]
    return f" ({', '.join(said)})" if said else ""


def _point(point: Point, minutes: Minutes) -> Iterator[Piece]:
    if point.kind is ItemKind.pause:
        yield Paragraph(words(f"{point.title or PAUSE} {point.starts}".strip()), Look.aside)
    elif point.title:
        yield Heading(_heading(point, minutes.formal), point.level)
    if point.presenter:
        yield Paragraph(words(f"{PRESENTER}: {point.presenter}"), Look.aside)
    yield from text_pieces(point.blocks, point.outcomes, point.level)
    yield from _round(point)
    if point.appendix is not None:
        link = f"#bilaga{point.appendix}"
        yield Paragraph((Run(f"{SEE_APPENDIX} {point.appendix}", link=link), Run(".")))
    if point.kind is ItemKind.next_meeting and not point.blocks and minutes.next_meeting:
        yield _next_line(minutes.next_meeting, minutes)


def _heading(point: Point, formal: bool) -> str:
    sign = "§\u00a0" if formal and point.number else ""
    return f"{sign}{point.number} {point.title}".strip()


def _round(point: Point) -> Iterator[Piece]:
    for said in point.round:
        lead = Run(f"{said.municipality}:", lead=True)
        first, *rest = text_pieces(said.blocks, (), point.level) or [Paragraph(())]
        if isinstance(first, Paragraph):
            yield replace(first, runs=(lead, Run(" "), *first.runs))
        else:
            yield Paragraph((lead,), keep=True)
            yield first
        yield from rest


def _next_meeting(minutes: Minutes) -> list[Piece]:
    said = any(
        point.kind is ItemKind.next_meeting or point.title.casefold().startswith(NEXT.casefold())
        for point in minutes.points
    )
    if said or minutes.next_meeting is None:
        return []
    return [Heading(NEXT), _next_line(minutes.next_meeting, minutes)]


def _next_line(day: Day, minutes: Minutes) -> Paragraph:
    place = f", {day.place}" if day.place else ""
    return Paragraph(words(f"{write(day.at, minutes.today)}{place}"))


# --- the end


def _signatures(minutes: Minutes) -> list[Piece]:
    signed = (
        (minutes.chair, FORMAL_CHAIR),
        (minutes.secretary, FORMAL_SECRETARY),
        *((name, ADJUSTER) for name in minutes.adjusters or ("",)),
    )
    return [
        Paragraph(
            words(f"{SIGNATURE}{f'{name}, {role.lower()}' if name else role}"), Look.signature
        )
        for name, role in signed
    ]


def _appendices(minutes: Minutes) -> Iterator[Piece]:
    titles = appendix_titles(minutes)
    if titles:
        yield Heading(APPENDICES)
        yield Lines(tuple(Entry((Run(title, link=link),)) for title, link in titles))
    yield from appendix_pieces(minutes)
