"""What a marked line means: the outcome it is, with who, by when, and what it is tied to."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bibk_desktop.records import date_reader
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.records.rich_text import from_plain
from bibk_desktop.words import capital
from bibk_desktop.work.notes.markers import At, Marker, ats, marker_of, name_of
from bibk_desktop.work.notes.who import NOBODY, Directory, Target, Who, distinct

LONGEST_NAME = 500
_DATED = (
    OutcomeKind.task,
    OutcomeKind.waiting,
    OutcomeKind.question,
    OutcomeKind.exhortation,
)
_ASKS = re.compile(r"\s+(?:undrar|frågar|vill|ber|behöver|önskar|efterfrågar|söker)\b")
_FROM = re.compile(r"\bfrån (?=[A-ZÅÄÖÉ])")
_BRACKETS = re.compile(r"\(([^()]{2,60})\)[.?!]*$")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a line is: `kind` is None when it only ties something to the item.

    `values` are the columns of an outcome that follow from the words; `targets` what `#name`
    and `projekt:` lead to.
    """

    kind: OutcomeKind | None = None
    values: dict[str, Any] = field(default_factory=dict)
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What a line is read by: the names, the day it was said, the municipality it is about, and
    the one that heard it said (at a visit, in a call, in its line of a round)."""

    directory: Directory
    day: date
    visited: int | None = None
    spoken_to: int | None = None


def meaning_of(line: str, around: Around) -> Meaning | None:
    """What `line` means; None when it is prose."""
    marker = marker_of(line) or _by_name(line, around) or _by_at(line, around)
    targets = _targets(line, marker, around)
    if marker is None or marker.kind is None:
        return Meaning(targets=targets) if targets else None
    who = _who(line, marker, around)
    asker = _asker(marker, who, around)
    if asker is not None and who.municipality_id == asker:
        who = NOBODY
    values = {
        "kind": marker.kind,
        "text": from_plain(_sentence(marker.said, around)),
        "due": _due(marker, around.day),
        "asker_municipality_id": asker,
        "municipality_id": around.visited or asker or who.municipality_id,
        **replace(who, words=who.words[:LONGEST_NAME]).columns(),
    }
    return Meaning(marker.kind, values, targets)


# --- the marker


def _by_name(line: str, around: Around) -> Marker | None:
    """`Namn:`, for one who takes part."""
    marker = name_of(line)
    is_there = marker is not None and around.directory.participant(marker.name) is not None
    return marker if is_there else None


def _by_at(line: str, around: Around) -> Marker | None:
    """`@name` first on a line, or one we know anywhere in it; then the line is what it says."""
    for at in ats(line):
        who, end = _named(at, around)
        first = not line[: at.start].strip()
        if first and line[end:].strip(" :,–-"):
            return Marker(
                OutcomeKind.task, line[end:].strip(" :,–-"), name=line[at.start + 1 : end]
            )
        if who is not None and not first:
            return Marker(OutcomeKind.task, line.strip(), name=line[at.start + 1 : end])
    return None


def _named(at: At, around: Around) -> tuple[Who | None, int]:
    """Whom an `@name` means and where it ends: the longest that is a name, else one word."""
    words = at.name.split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        who = around.directory.anybody(name)
        if who is not None:
            return who, at.start + 1 + len(name)
    return None, at.start + 1 + len(words[0])


# --- who


def _who(line: str, marker: Marker, around: Around) -> Who:
    """Who is responsible; of several that fit nobody, the words are kept."""
    directory = around.directory
    if marker.name:
        return directory.anybody(marker.name) or Who(words=marker.name)
    for at in ats(line):
        who, end = _named(at, around)
        return who or Who(words=line[at.start + 1 : end])
    if marker.whom:
        return directory.anybody(marker.whom) or Who(words=marker.whom)
    if marker.kind in (OutcomeKind.task, OutcomeKind.question):
        return directory.leading(marker.said) or NOBODY
    return _awaited(marker.said, directory) if marker.kind is OutcomeKind.waiting else NOBODY


def _awaited(said: str, directory: Directory) -> Who:
    """From whom something is awaited: whoever stands first, or behind "från"."""
    leading = directory.leading(said)
    for match in _FROM.finditer(said) if leading is None else ():
        leading = leading or directory.leading(said[match.end() :])
    return leading or NOBODY


def _asker(marker: Marker, who: Who, around: Around) -> int | None:
    """The municipality that asks, or that something is promised to."""
    if marker.kind is OutcomeKind.question:
        return _wondering(marker, who, around)
    return _promised(marker, who, around) if marker.kind is OutcomeKind.task else None


def _promised(marker: Marker, who: Who, around: Around) -> int | None:
    """What one of us is to do is promised to whom it was said to, unless brackets say whom."""
    if around.spoken_to is None or not (who == NOBODY or around.directory.is_ours(who)):
        return None
    named = _in_brackets(marker, around)
    return around.spoken_to if named is None else named.municipality_id


def _in_brackets(marker: Marker, around: Around) -> Who | None:
    """The one named in brackets at the end of a line."""
    bracket = _BRACKETS.search(marker.said)
    return around.directory.body(bracket[1]) if bracket else None


def _wondering(marker: Marker, who: Who, around: Around) -> int | None:
    """The one that wonders, the one in brackets, the one visited."""
    lead = around.directory.leading(marker.said)
    asks = lead is not None and _ASKS.search(marker.said[:80]) is not None
    if lead is not None and lead.municipality_id and asks and not marker.whom:
        return lead.municipality_id
    named = _in_brackets(marker, around)
    if named is not None and named.municipality_id:
        return named.municipality_id
    is_to_us = who in (NOBODY, around.directory.ourselves)
    return around.visited if is_to_us else None


# --- what it says


def _sentence(said: str, around: Around) -> str:
    """The words without their signs, as a sentence begins."""
    found = list(ats(said))
    if found:
        _, end = _named(found[-1], around)
        if not said[end:].strip(" .") and said[: found[-1].start].strip():
            said = said[: found[-1].start].rstrip(" ,–-")
    for at in reversed(list(ats(said))):
        is_name = _named(at, around)[0] is not None
        said = said[: at.start] + said[at.start + is_name :]
    said = around.directory.without_signs(said)
    return capital(said)


def _due(marker: Marker, day: date) -> FuzzyDate:
    """The day by which: the one after "senast" or "till", else the last one said."""
    if marker.kind not in _DATED:
        return FuzzyDate()
    found = date_reader.find(marker.said, day)
    by = [each for each in found if each.value.modifier is Modifier.before]
    dated = [each for each in found if each.value.start is not None]
    chosen = next(iter(by), None) or next(reversed(dated or found), None)
    if chosen is None:
        return FuzzyDate()
    return chosen.value if chosen.sure else replace(chosen.value, confirmed=False)


def _targets(line: str, marker: Marker | None, around: Around) -> tuple[Target, ...]:
    found = [tag.target for tag in around.directory.tags(line)]
    if marker is not None and marker.kind is None:
        named = around.directory.target(marker.said)
        found += [named[0]] if named else []
    return distinct(found)
