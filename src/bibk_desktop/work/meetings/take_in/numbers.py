"""Numbered headings: which of the numbers in a document count its matters, which only a list."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.work.notes.capture import headings
from bibk_desktop.work.notes.capture.names import People

Numbered = dict[int, tuple[tuple[int, ...], int, bool]]
_SHARE_WITH_TEXT = 0.4
_LARGEST_GAP = 2


@dataclass(slots=True)
class _Candidate:
    """A line that begins with a number: its parts, and where its words begin."""

    place: int
    parts: tuple[int, ...]
    offset: int
    is_paragraph: bool
    whole: bool


@dataclass(slots=True)
class _Chain:
    """Numbers that follow each other."""

    members: list[_Candidate] = field(default_factory=list)

    def takes(self, candidate: _Candidate) -> bool:
        """Whether `candidate` goes on where this chain stands."""
        last = self.members[-1].parts
        parts = candidate.parts
        if len(parts) > len(last):
            return parts[: len(last)] == last and parts[len(last) :] in ((1,), (0,), (1, 1))
        step = parts[-1] - last[len(parts) - 1]
        return parts[:-1] == last[: len(parts) - 1] and 1 <= step <= _LARGEST_GAP


def numbered_headings(lines: Sequence[SourceLine], used: Set[int], people: People) -> Numbered:
    """By place: the number's parts, where the words begin, and whether the line is all heading."""
    candidates = _candidates(lines, used, people)
    chains: list[_Chain] = []
    for candidate in candidates:
        home = next((chain for chain in reversed(chains) if chain.takes(candidate)), None)
        if home is not None:
            home.members.append(candidate)
        elif candidate.is_paragraph or candidate.parts[-1] == 1:
            chains.append(_Chain([candidate]))
    kept = [chain for chain in chains if _counts_matters(chain, lines)]
    members = [each for chain in kept for each in chain.members]
    return {each.place: (each.parts, each.offset, each.whole) for each in members}


def _candidates(lines: Sequence[SourceLine], used: Set[int], people: People) -> list[_Candidate]:
    found: list[_Candidate] = []
    for place, line in enumerate(lines):
        if place in used or line.cells or line.look in (Look.heading, Look.bullet, Look.contents):
            continue
        number = headings.number_of(f"{line.label} {line.text}" if line.label else line.text)
        if number is None:
            continue
        offset = 0 if line.label else number[1]
        candidate = _candidate(place, line, number, offset, people)
        if candidate is not None:
            found.append(candidate)
    return found


def _candidate(
    place: int,
    line: SourceLine,
    number: tuple[tuple[int, ...], int, bool],
    offset: int,
    people: People,
) -> _Candidate | None:
    words = line.text[offset:].strip()
    if not words:
        return None
    whole = headings.looks_like_one(words.rstrip(" :?."), people) and len(words) <= headings.LONGEST
    whole = whole and not _has_text_after(words)
    if not whole and re.match(r"\d{1,2}(?:\.\d{1,2})* ", line.text):
        return None
    if not (whole or number[2] or _has_text_after(words)):
        return None
    return _Candidate(place, number[0], offset, number[2], whole)


def _has_text_after(words: str) -> bool:
    """Whether a short name opens the line and a sentence follows it."""
    for mark in (": ", ". ", " – "):
        head, found, rest = words.partition(mark)
        if found and len(head) <= 70 and len(rest.split()) >= 3:
            return True
    return False


def _counts_matters(chain: _Chain, lines: Sequence[SourceLine]) -> bool:
    """Whether text stands below enough of the chain's members for them to be headings."""
    members = chain.members
    if any(each.is_paragraph for each in members):
        return True
    if len(members) < 2:
        return False
    with_text = sum(_has_own_text(each, members, lines) for each in members)
    return with_text >= max(2, _SHARE_WITH_TEXT * len(members)) or _spans_all(members, lines)


def _has_own_text(
    member: _Candidate, members: list[_Candidate], lines: Sequence[SourceLine]
) -> bool:
    after = member.place + 1
    if not member.whole:
        return lines[member.place].look is not Look.numbered
    return after < len(lines) and all(each.place != after for each in members)


def _spans_all(members: list[_Candidate], lines: Sequence[SourceLine]) -> bool:
    return len(members) >= 4 and members[-1].place - members[0].place > 0.6 * len(lines)
