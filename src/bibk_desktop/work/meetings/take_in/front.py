"""The front of a document: title, kind of meeting, day and place, from its first lines and name."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.records import date_reader
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.notes.capture import places, verbs
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.capture.labels import (
    FRONT_LABELS,
    PEOPLE_LABELS,
    Label,
    before_colon,
    label_of,
)

_FRONT_LINES = 25
_MEETING = (
    r"[\wåäöÅÄÖ-]*(?:möte|mötet|möten|träff|träffen|internat|internatet|sammanträde|samråd|rådslag|"
    r"konferens|workshop|nätverksdag|inspirationsdag|heldag|halvdag|avstämning|forum|besök|besöket|"
    r"samtal|planeringsdag|utvecklingsdag|studiedag)"
)
_IS_MEETING = re.compile(rf"\b({_MEETING})\b", re.IGNORECASE)
_IS_GROUP = re.compile(
    r"\b(styrgrupp|referensgrupp|arbetsgrupp|planeringsgrupp|projektgrupp|nätverk|ledningsgrupp)"
    r"(?:en|et|s)?\b",
    re.IGNORECASE,
)
_IS_PAPER = re.compile(
    r"^(?:minnes)?(?:mötes)?(?:anteckningar|protokoll|mötesprotokoll|noteringar)(?:\s+\d.*)?$",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:minnesanteckningar|mötesanteckningar|anteckningar|protokoll|mötesprotokoll)\b", re.I
)
_IS_TOLD = re.compile(
    r"\b(?:anteckningar|protokoll|minnesanteckningar)\b.*\b(?:möte|mötet|gruppens|träff|träffen)", re.I
)
_DEFINITE = {"mötet": "möte", "träffen": "träff", "internatet": "internat", "besöket": "besök"}
_FOLDED = {"mote": "möte", "moten": "möte", "traff": "träff", "sammantrade": "sammanträde"}
_FOLDED |= {"samrad": "samråd", "besok": "besök", "natverk": "nätverk"}
_SHORT_DAY = re.compile(r"(?<!\d)(?:20)?([0-3]\d)([01]\d)([0-3]\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_AT = re.compile(
    r"(?:^|[\s,–-])(?:i|på|hos|via)\s+(?P<where>[A-ZÅÄÖ][\wåäöÅÄÖ:-]*(?: (?:kontor|lokaler|"
    r"bibliotek|stadsbibliotek|kulturhus|hotell|konferens))?(?:[ ,]+(?:i |på )?[A-ZÅÄÖ]"
    r"[\wåäö-]*){0,3}|[a-zåäö]+(?:bibliotek|hus|gård|salen|rummet)et?(?: i [A-ZÅÄÖ][\wåäö]+)?)"
)
_REMOTE = re.compile(
    r"\b(?:digitalt(?: möte)?|teams|zoom|skype|distans|länk|webbmöte)\b", re.IGNORECASE
)
_PLACE_WORD = re.compile(
    r"bibliotek|kulturhus|hus|gård|hotell|konferens|sal|rum|stadshus|kommunhus|museum|teater|"
    r"herrgård|internat|lokal|residens|slott|folkhögskola|skola",
    re.IGNORECASE,
)
_LONGEST_PLACE = 60


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
    front = Front()
    first = lines[:_FRONT_LINES]
    title = _find_title(first, people_lines)
    if title is not None:
        front.title, front.title_line = lines[title].text.strip(), lines[title].number
        front.used |= set(range(title + 1))
    year = _year_of(lines, file_name)
    _read_labels(front, lines, title, known, year)
    _read_title(front, known, year, margins, file_name)
    _read_lines_below(front, lines, title, people_lines, known, year)
    _read_file_name(front, file_name)
    front.meeting_type = _meeting_type(front.title, file_name, known, margins)
    return front


def _find_title(lines: Sequence[SourceLine], people_lines: set[int]) -> int | None:
    """The line that names the meeting: by style, else the first with the word, else the first."""
    titled = [i for i, line in enumerate(lines) if line.look is Look.document_title]
    free = [i for i in range(min(len(lines), 8)) if i not in people_lines]
    worded = [i for i in free if _names_meeting(lines[i])]
    styled = [i for i in titled if _names_meeting(lines[i])] or titled
    if styled and (_names_meeting(lines[styled[0]]) or not worded):
        return styled[0]
    papers = [i for i in free if _PAPER.search(lines[i].text) and len(lines[i].text) <= 140]
    plain = [i for i in free if not _is_label_line(lines[i])]
    before = [i for i in (*worded, *papers) if not people_lines or i < min(people_lines)]
    told = [i for i in plain if _IS_TOLD.search(lines[i].text) and i < min(people_lines, default=9)]
    return next(iter((*before, *told, *worded, *papers, *plain)), None)


def _names_meeting(line: SourceLine) -> bool:
    text = line.text
    if len(text) > 140 or _is_label_line(line) or text.endswith("."):
        return False
    return bool(_IS_MEETING.search(text) or (_IS_GROUP.search(text) and not verbs.has_finite(text)))


def _is_label_line(line: SourceLine) -> bool:
    colon = before_colon(line.text)
    words = line.cells[0] if line.cells else colon[0] if colon else line.text
    label = label_of(words)
    return label in PEOPLE_LABELS or label in FRONT_LABELS or label is Label.agenda


def _year_of(lines: Sequence[SourceLine], file_name: str) -> int | None:
    """The year that the file's name or the first lines name, for dates that say none."""
    short = _SHORT_DAY.search(file_name) or next(
        (match for line in lines[:4] if (match := _SHORT_DAY.search(line.text))), None
    )
    if short and _short_day(short):
        return 2000 + int(short[1])
    for text in (file_name, *(line.text for line in lines[:_FRONT_LINES]), *(_texts(lines))):
        year = _YEAR.search(text)
        if year:
            return int(year[1])
    return None


def _texts(lines: Sequence[SourceLine]) -> list[str]:
    return [line.text for line in lines[_FRONT_LINES:]]


def _days(text: str, year: int | None) -> list[date_reader.FoundDate]:
    """The certain days in `text`; without a year of its own a day is in `year`."""
    found = date_reader.find(text, date(year or 2000, 1, 1))
    days = [each for each in found if each.value.start is not None and each.value.end is not None]
    short = None if days else _SHORT_DAY.search(text)
    value = _short_day(short) if short else None
    if short and value:
        return [date_reader.FoundDate(short.start(), short.end(), value)]
    if year is None:
        days = [each for each in days if _YEAR.search(text[each.start : each.end])]
    return [each for each in days if (each.value.end - each.value.start).days <= 6]  # type: ignore[operator]


def _read_labels(
    front: Front,
    lines: Sequence[SourceLine],
    title: int | None,
    known: KnownWorld,
    year: int | None,
) -> None:
    for place, line in enumerate(lines[:_FRONT_LINES]):
        said = _labelled(line)
        if said is None or place == title:
            continue
        label, rest = said
        if label in (Label.date, Label.time, Label.time_and_place):
            _take_day(front, place, line, rest, year)
        if label in (Label.place, Label.time_and_place) and not front.place:
            where = _without_days(rest, year) if label is Label.time_and_place else rest
            if where:
                _take_place(front, place, line, where, True)
        if label is Label.number:
            front.number = rest
        front.used.add(place)


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
    days = _days(text, year)
    if not days or (front.day is not None and front.day_sure):
        return False
    front.day, front.day_line, front.day_raw = days[0].value, line.number, line.text.strip()
    front.day_sure = sure and (year is not None or bool(_YEAR.search(text)))
    front.used.add(place)
    return True


def _take_place(front: Front, place: int, line: SourceLine, where: str, sure: bool) -> None:
    front.place = where.strip(" .,;:–-\t")
    front.place_line, front.place_raw, front.place_sure = line.number, line.text.strip(), sure
    front.used.add(place)


def _without_days(text: str, year: int | None) -> str:
    """What is left of a line when dates and times are taken out of it."""
    left = text
    for found in reversed(_days(text, year)):
        left = f"{left[: found.start]} {left[found.end :]}"
    left = re.sub(
        r"\b(?:kl\.?|klockan)?\s*\d{1,2}(?:[.:]\d{2})?\s*(?:[–-]\s*\d{1,2}(?:[.:]\d{2})?)?(?!\w)",
        " ",
        left,
    )
    left = re.sub(
        r"\b(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\b(?: den)?", " ", left, flags=re.I
    )
    return re.sub(r"\s+", " ", left).strip(" ,.;:–-/")


def _read_title(
    front: Front, known: KnownWorld, year: int | None, margins: Sequence[str], file_name: str
) -> None:
    line = SourceLine(front.title_line, ())
    if front.day is None:
        for text in (front.title, *margins):
            days = _days(text, year)
            if days:
                front.day, front.day_line, front.day_raw = days[0].value, front.title_line, text
                front.day_sure = year is not None or bool(_YEAR.search(text))
                break
    if not front.place and front.title:
        where = _place_in_title(front.title, known, year)
        if where:
            front.place, front.place_line = where, line.number
            front.place_raw, front.place_sure = front.title, True


def _place_in_title(title: str, known: KnownWorld, year: int | None) -> str:
    at = _AT.search(title)
    if at and not re.match(r"(?:Språk|Projekt)", at["where"]):
        return at["where"].strip(" ,")
    if _REMOTE.search(title):
        return _REMOTE.search(title)[0].strip()  # type: ignore[index]
    left = _without_days(title, year)
    left = _IS_MEETING.sub("|", left, count=1)
    left = _PAPER.sub("", left).strip(" ,–-:")
    after = left.split("|", 1)[1].strip(" ,.–-:") if "|" in left else ""
    named = places.exactly(after, known) if after else None
    if named or (after and _is_place_name(after)):
        return after
    return ""


def _is_place_name(words: str) -> bool:
    """One or two words with capitals that no other reading fits ("Korrö", "Hotell Blekinge")."""
    parts = words.split()
    if not 1 <= len(parts) <= 3 or not all(part[0].isupper() for part in parts):
        return False
    return not re.search(r"\d", words) and not _IS_GROUP.search(words) and len(words) > 2


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
        _read_own_line(front, place, line, known, year)


def _last_front_line(lines: Sequence[SourceLine], title: int | None, people_lines: set[int]) -> int:
    """Before the first list of persons, heading or running text; a few lines at most."""
    start = (title or 0) + 1
    for place in range(start, min(len(lines), start + 6)):
        line = lines[place]
        if place in people_lines or line.look is Look.heading or _is_running(line):
            return place
    return min(len(lines), start + 3)


def _is_running(line: SourceLine) -> bool:
    if re.match(r"^(?:§|\d{1,2}[.)])\s", line.text):
        return True
    return len(line.text) > 90 or (line.text.endswith(".") and verbs.has_finite(line.text))


def _read_own_line(
    front: Front, place: int, line: SourceLine, known: KnownWorld, year: int | None
) -> None:
    text = line.text.strip()
    dated = _days(text, year) and len(_without_days(text, year)) <= _LONGEST_PLACE
    if dated and front.day is None:
        _take_day(front, place, line, text, year)
    left = _without_days(text, year)
    if front.place or not left or len(left) > _LONGEST_PLACE:
        if dated:
            front.used.add(place)
        return
    where = _place_on_line(left, known, bool(dated))
    if where:
        _take_place(front, place, line, where, True)


def _place_on_line(words: str, known: KnownWorld, dated: bool) -> str:
    bare = re.sub(r"^(?:i|på|via|hos)\s+", "", words)
    if _REMOTE.search(bare) and len(bare) < 40:
        return bare
    if verbs.has_finite(bare) or _IS_MEETING.search(bare) or _PAPER.search(bare):
        return ""
    if places.find(bare, known) and len(bare.split()) <= 6:
        return bare
    if known.organisation_by_name.get(bare.lower()):
        return ""
    fits = _is_place_name(bare) or (dated and _PLACE_WORD.search(bare)) or _is_venue(bare)
    return bare if fits else ""


def _is_venue(words: str) -> bool:
    return bool(_PLACE_WORD.search(words)) and len(words.split()) <= 5 and words[0].isupper()


def _read_file_name(front: Front, file_name: str) -> None:
    if front.day is not None:
        return
    stem = re.sub(r"\.[a-z]+$", "", file_name)
    days = _days(re.sub(r"_", " ", stem), None)
    short = _SHORT_DAY.search(stem)
    if days:
        front.day = replace(days[0].value, words=days[0].value.words)
    elif short:
        front.day = _short_day(short)
    front.day_raw, front.day_sure = (file_name, True) if front.day else ("", False)


def _short_day(match: re.Match[str]) -> FuzzyDate | None:
    year, month, day = (int(part) for part in match.groups())
    try:
        return FuzzyDate.day(date(2000 + year, month, day), match[0])
    except ValueError:
        return None


def _meeting_type(title: str, file_name: str, known: KnownWorld, margins: Sequence[str]) -> str:
    """The name of the kind of meeting, as a series is called: "Chefsmöte"."""
    for text in (title, *margins):
        for series in known.series:
            if series.name.lower() in text.lower():
                return series.meeting_name or series.name
        word = _type_in(text)
        if word:
            return word
    return _type_in(_unfolded(file_name))


def _type_in(text: str) -> str:
    found = [match[1] for match in _IS_MEETING.finditer(text)]
    compound = [word for word in found if not re.fullmatch(r"möte[tn]?|träff(?:en)?", word, re.I)]
    group = _IS_GROUP.search(text)
    if not compound and group:
        stem = group[1].lower()
        return f"{stem}s{'träff' if 'träff' in text.lower() else 'möte'}".capitalize()
    word = (compound or found or [""])[0].lower()
    for definite, bare in _DEFINITE.items():
        if word.endswith(definite):
            word = word.removesuffix(definite) + bare
    word = re.sub(r"möten$", "möte", word)
    return word[:1].upper() + word[1:]


def _unfolded(file_name: str) -> str:
    """A file's name with the words that lost their dots spelt right: chefsmote is chefsmöte."""
    stem = unicodedata.normalize("NFC", re.sub(r"\.[a-z]+$", "", file_name))
    stem = re.sub(r"[_-]+", " ", stem)
    for folded, right in _FOLDED.items():
        stem = re.sub(rf"{folded}\b", right, stem, flags=re.IGNORECASE)
    return stem
