"""Minutes sent as a letter: the greeting is no title, the first sentences name the meeting."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from bibk_desktop.kit.office.source import SourceLine
from bibk_desktop.words import capital
from bibk_desktop.work.meetings.take_in.front_days import days_in
from bibk_desktop.work.meetings.take_in.front_names import IS_GROUP, IS_MEETING, place_in_title
from bibk_desktop.work.notes.capture import sentences
from bibk_desktop.work.notes.capture.known import KnownWorld

_GREETING = re.compile(
    r"^(?:hej(?:san)?|hallå|god (?:dag|morgon|kväll|fortsättning)|bästa|kära|till alla)\b"
    r"[^.:;]{0,50}$",
    re.IGNORECASE,
)
_READ = 5
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Letter:
    """What the first sentences say; `title` is "" when they name no meeting. Lines from 0."""

    title: str
    title_at: int
    day_raw: str
    day_at: int
    place: str


def read(
    lines: Sequence[SourceLine], people_lines: Set[int], known: KnownWorld, year: int | None
) -> Letter | None:
    """What a letter in `lines` says of its meeting; None when they begin with no greeting."""
    if not lines or not _GREETING.match(lines[0].text.strip(" !,")):
        return None
    told = [
        (at, sentence.text)
        for at, line in enumerate(lines[1:_READ], 1)
        if at not in people_lines
        for sentence in sentences.split(line.text)
    ]
    named = [(at, text) for at, text in told if IS_GROUP.search(text)]
    named += [(at, text) for at, text in told if IS_MEETING.search(text)]
    dated = [(at, text) for at, text in told if days_in(text, year)]
    title_at, title = named[0] if named else (0, "")
    day_at, day = dated[0] if dated else (0, "")
    place = next((where for _, text in told if (where := _place(text, known, year))), "")
    return Letter(_phrase(title), title_at, day, day_at, place)


def _place(text: str, known: KnownWorld, year: int | None) -> str:
    """Only where a day or the meeting itself is named, so that no other place is taken for it."""
    here = days_in(text, year) or IS_MEETING.search(text)
    return place_in_title(text, known, year) if here else ""


def _phrase(text: str) -> str:
    """The group or meeting and what follows it, to the next stop."""
    found = IS_GROUP.search(text) or IS_MEETING.search(text)
    if found is None:
        return ""
    words = re.split(r"[.,;:!?]|\s[–—-]\s", text[found.start() :])[0].strip()[:_LONGEST]
    return capital(words)
