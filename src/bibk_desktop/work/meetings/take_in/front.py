"""The front of a document: title, kind of meeting, day and place, from its first lines and name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.meetings.take_in import front_letter as letter
from bibk_desktop.work.meetings.take_in.front_days import (
    FRONT_LINES,
    SHORT_DAY,
    YEAR,
    days_in,
    short_day,
    without_days,
    year_of,
)
from bibk_desktop.work.meetings.take_in.front_names import (
    IS_GROUP,
    IS_MEETING,
    IS_PAPER,
    PAPER,
    guessed_place,
    meeting_type,
    place_in_title,
    place_on_line,
)
from bibk_desktop.work.notes.capture import verbs
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.capture.labels import (
    FRONT_LABELS,
    PEOPLE_LABELS,
    Label,
    before_colon,
    label_of,
)

_IS_TOLD = re.compile(
    r"\b(?:anteckningar|protokoll|minnesanteckningar)\b.*\b(?:möte|mötet|gruppens|träff|träffen)",
    re.I,
)
_LONGEST_PLACE = 60
_YEARLESS = 2000
_AFTER_LIST = 3


@dataclass(slots=True)
class Front:
    """What the first lines say; `day` is None when nothing says it. `used` counts from 0."""

    title: str = ""
    title_line: int = 1
    meeting_type: str = ""
    day: FuzzyDate | None = None
    day_line: int = 0
    day_raw: str = ""
    day_sure: bool = False
    place: str = ""
    place_line: int = 0
    place_raw: str = ""
    place_sure: bool = False
    number: str = ""
    used: set[int] = field(default_factory=set)


def read(
    lines: Sequence[SourceLine],
    people_lines: set[int],
    file_name: str,
    known: KnownWorld,
    margins: Sequence[str] = (),
) -> Front:
    """The front of the document in `lines`; `people_lines` are places of lists of persons."""
    front, every = Front(), lines
    lines = lines[: _end_of_front(lines, people_lines)]
    first = lines[:FRONT_LINES]
    title = _find_title(first, people_lines)
    if title is not None:
        front.title, front.title_line = lines[title].text.strip(), lines[title].number
        front.used |= set(range(title + 1))
    year = year_of(every, file_name)
    _read_letter(front, lines, letter.read(first, people_lines, known, year), year)
    _read_labels(front, lines, title, known, year)
    _read_title(front, known, year, margins, file_name)
    _read_lines_below(front, lines, title, people_lines, known, year)
    _guess_place(front, known, year)
    _read_file_name(front, file_name)
    front.meeting_type = meeting_type(front.title, file_name, known, margins)
    return front


def _read_letter(
    front: Front, lines: Sequence[SourceLine], told: letter.Letter | None, year: int | None
) -> None:
    """Title, day and place as the first sentences of a letter tell them."""
    if told is None:
        return
    if told.title:
        front.title, front.title_line = told.title, lines[told.title_at].number
    if told.day_raw:
        _take_day(front, told.day_at, lines[told.day_at], told.day_raw, year)
    if told.place:
        _take_place(front, told.day_at, lines[told.day_at], told.place, True)
    front.used |= set(range(max(told.title_at, told.day_at) + 1))


def _end_of_front(lines: Sequence[SourceLine], people_lines: set[int]) -> int:
    """The place of the first matter: a number 1 or a heading that is no label of the front."""
    last = max((place for place in people_lines if place < FRONT_LINES), default=0)
    for place, line in enumerate(lines[:FRONT_LINES]):
        if place <= last or place in people_lines:
            continue
        titled = line.look is Look.heading and not _is_label_line(line) and place > 1
        far = 0 < last < place - _AFTER_LIST
        if titled or far or re.match(r"^(?:§\s*)?1[.)]?\s+[A-ZÅÄÖ]", line.text):
            return max(place, 1)
    return len(lines)


def _find_title(lines: Sequence[SourceLine], people_lines: set[int]) -> int | None:
    """The line that names the meeting: by style, else the first with the word, else the first."""
    titled = [i for i, line in enumerate(lines) if line.look is Look.document_title]
    free = [i for i in range(min(len(lines), 8)) if i not in people_lines]
    worded = [i for i in free if _names_meeting(lines[i])]
    styled = [i for i in titled if _names_meeting(lines[i])] or titled
    if styled and (_names_meeting(lines[styled[0]]) or not worded):
        return styled[0]
    papers = [i for i in free if PAPER.search(lines[i].text) and len(lines[i].text) <= 140]
    plain = [i for i in free if not _is_label_line(lines[i])]
    before = [i for i in (*worded, *papers) if not people_lines or i < min(people_lines)]
    told = [i for i in plain if _IS_TOLD.search(lines[i].text) and i < min(people_lines, default=9)]
    return next(iter((*before, *told, *worded, *papers, *plain)), None)


def _names_meeting(line: SourceLine) -> bool:
    text = line.text
    if len(text) > 140 or _is_label_line(line) or text.endswith("."):
        return False
    return bool(IS_MEETING.search(text) or (IS_GROUP.search(text) and not verbs.has_finite(text)))


def _is_label_line(line: SourceLine) -> bool:
    colon = before_colon(line.text)
    words = line.cells[0] if line.cells else colon[0] if colon else line.text
    label = label_of(words)
    return label in PEOPLE_LABELS or label in FRONT_LABELS or label is Label.agenda


def _read_labels(
    front: Front,
    lines: Sequence[SourceLine],
    title: int | None,
    known: KnownWorld,
    year: int | None,
) -> None:
    clock = ""
    for place, line in enumerate(lines[:FRONT_LINES]):
        said = _labelled(line) or _labelled_below(lines, place)
        if said is None or place == title:
            continue
        label, rest = said
        if not _labelled(line):
            front.used.add(place + 1)
        if label in (Label.date, Label.time, Label.time_and_place):
            _take_day(front, place, line, rest, year)
            clock = rest if label is Label.time and not days_in(rest, year) else clock
        if label in (Label.place, Label.time_and_place) and not front.place:
            where = without_days(rest, year) if label is Label.time_and_place else rest
            if where:
                _take_place(front, place, line, where, True)
        if label is Label.number:
            front.number = rest
        front.used.add(place)
    _take_clock(front, clock)


def _labelled_below(lines: Sequence[SourceLine], place: int) -> tuple[Label, str] | None:
    """A label on a line of its own ("Tid och plats") and what the next line says."""
    words = lines[place].text.rstrip(" :")
    label = label_of(words) if len(words) < 30 and place + 1 < len(lines) else None
    if label not in FRONT_LABELS or label is Label.number or lines[place].cells:
        return None
    below = lines[place + 1]
    fits = len(below.text) <= 90 and below.look is not Look.heading and not _is_label_line(below)
    dated = days_in(below.text, _YEARLESS) or label is Label.place
    return (label, below.text) if label and fits and dated else None


def _take_clock(front: Front, clock: str) -> None:
    """Adds the hours of a line of their own ("Tid: 9.30–12") to the day."""
    if not clock or front.day is None or front.day.start is None or front.day.start_time:
        return
    hours = re.sub(r"^(?:kl\.?|klockan)\s*", "", clock)
    found = days_in(f"{front.day.start.isoformat()} kl {hours}", front.day.start.year)
    if found:
        times = found[0].value
        front.day = replace(front.day, start_time=times.start_time, end_time=times.end_time)


def _labelled(line: SourceLine) -> tuple[Label, str] | None:
    colon = before_colon(line.text)
    words, rest = (colon[0], line.text[colon[1] :]) if colon else ("", "")
    if line.cells:
        words, rest = line.cells[0], " ".join(cell for cell in line.cells[1:] if cell)
    label = label_of(words) if words else None
    if label is None or label not in FRONT_LABELS or not rest.strip():
        return None
    return label, rest.strip()


def _take_day(
    front: Front, place: int, line: SourceLine, text: str, year: int | None, sure: bool = True
) -> bool:
    days = days_in(text, year)
    if not days or (front.day is not None and front.day_sure):
        return False
    front.day, front.day_line, front.day_raw = days[0].value, line.number, line.text.strip()
    front.day_sure = sure and (year is not None or bool(YEAR.search(text)))
    front.used.add(place)
    return True


def _take_place(front: Front, place: int, line: SourceLine, where: str, sure: bool) -> None:
    front.place = where.strip(" .,;:–-\t")
    front.place_line, front.place_raw, front.place_sure = line.number, line.text.strip(), sure
    front.used.add(place)


def _read_title(
    front: Front, known: KnownWorld, year: int | None, margins: Sequence[str], file_name: str
) -> None:
    line = SourceLine(front.title_line, ())
    if front.day is None:
        for text in (front.title, *margins):
            days = days_in(text, year)
            if days:
                front.day, front.day_line, front.day_raw = days[0].value, front.title_line, text
                front.day_sure = year is not None or bool(YEAR.search(text))
                break
    if not front.place and front.title:
        where = place_in_title(front.title, known, year)
        if where:
            front.place, front.place_line = where, line.number
            front.place_raw, front.place_sure = front.title, True


def _guess_place(front: Front, known: KnownWorld, year: int | None) -> None:
    """When no other line says where: a name in the title that may be a place."""
    where = guessed_place(front.title, known, year) if front.title and not front.place else ""
    if where:
        front.place, front.place_line = where, front.title_line
        front.place_raw, front.place_sure = front.title, True


def _read_lines_below(
    front: Front,
    lines: Sequence[SourceLine],
    title: int | None,
    people_lines: set[int],
    known: KnownWorld,
    year: int | None,
) -> None:
    """Day and place on lines of their own between the title and the first matter."""
    last = _last_front_line(lines, title, people_lines)
    for place in range(last):
        line = lines[place]
        if place == title or place in people_lines or place in front.used:
            continue
        _read_own_line(front, place, line, known, year, before_list=bool(people_lines))


def _last_front_line(lines: Sequence[SourceLine], title: int | None, people_lines: set[int]) -> int:
    """Before the first list of persons, heading or running text; a few lines at most."""
    start = (title or 0) + 1
    for place in range(start, min(len(lines), start + 6)):
        line = lines[place]
        if place in people_lines or line.look is Look.heading or _is_running(line):
            return place
    return min(len(lines), start + 2)


def _is_running(line: SourceLine) -> bool:
    if re.match(r"^(?:§|\d{1,2}[.)])\s", line.text):
        return True
    return len(line.text) > 90 or line.text.endswith(".")


def _read_own_line(
    front: Front,
    place: int,
    line: SourceLine,
    known: KnownWorld,
    year: int | None,
    before_list: bool,
) -> None:
    text = line.text.strip()
    dated = days_in(text, year) and len(without_days(text, year)) <= _LONGEST_PLACE
    if dated and front.day is None:
        _take_day(front, place, line, text, year)
    left = without_days(text, year)
    if IS_PAPER.match(text):
        front.used.add(place)
        return
    if front.place or not left or len(left) > _LONGEST_PLACE:
        if dated:
            front.used.add(place)
        return
    where = place_on_line(left, known, bool(dated), before_list)
    if where:
        _take_place(front, place, line, where, True)


def _read_file_name(front: Front, file_name: str) -> None:
    if front.day is not None:
        return
    stem = re.sub(r"\.[a-z]+$", "", file_name)
    days = days_in(re.sub(r"_", " ", stem), None)
    short = SHORT_DAY.search(stem)
    if days:
        front.day = replace(days[0].value, words=days[0].value.words)
    elif short:
        front.day = short_day(short)
    front.day_raw, front.day_sure = (file_name, True) if front.day else ("", False)
