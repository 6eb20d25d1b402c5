"""How lines stand among each other: alone, in rows, after a blank line, below a question."""

import re
from collections.abc import Sequence, Set

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.work.notes.capture import headings, names, workshop
from bibk_desktop.work.notes.capture.headings import Kind
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.capture.names import People

FEW_WORDS = 5
LONGEST_ROW = 90
STOPS = re.compile(r"[.!,;]\s*$|\d")
_FEW_BLANKS, _MANY_BLANKS = 0.08, 0.92
_ASKS = re.compile(
    r"^(?:[\w ]{3,30}: )?(?:vad|hur|vilka|vilken|vilket|varför|vem|när|var)\b", re.IGNORECASE
)


class Surroundings:
    """Answers how the line at a place stands; `headings` are the places found so far."""

    def __init__(
        self, lines: Sequence[SourceLine], used: Set[int], people: People, known: KnownWorld
    ) -> None:
        self.headings: set[int] = set()
        self._lines, self._used = lines, used
        self._people, self._known = people, known
        blanks = sum(line.blank_before for line in lines) / max(len(lines), 1)
        self.blanks_tell = _FEW_BLANKS < blanks < _MANY_BLANKS
        self._row = (0, -1)

    def fresh(self, place: int) -> bool:
        """Whether a blank line, the front or another heading stands before the line."""
        line = self._lines[place]
        return line.blank_before or place - 1 in self._used or place - 1 in self.headings

    def is_titled(self, place: int) -> bool:
        """A few words with a verb ("Så går vi vidare") with a blank line before, none after."""
        line, after = self._lines[place], self._lines[place + 1 : place + 2]
        if not self.blanks_tell or not line.blank_before or not after or after[0].blank_before:
            return False
        few = len(line.text.split()) <= FEW_WORDS and not STOPS.search(line.text)
        named = bool(names.find(line.text, self._people, self._known))
        plain = line.look is Look.plain and line.text[:1].isupper() and ":" not in line.text
        return few and plain and not named and len(after[0].text) > len(line.text)

    def row_around(self, place: int) -> tuple[int, int]:
        """The first and last of the short lines that stand together around `place`."""
        if self._row[0] <= place <= self._row[1]:
            return self._row
        first = last = place
        while first - 1 >= 0 and not self.ends_row(first - 1):
            first -= 1
        while last + 1 < len(self._lines) and not self.ends_row(last + 1):
            last += 1
        self._row = (first, last)
        return self._row

    def ends_row(self, place: int) -> bool:
        line = self._lines[place]
        return place in self._used or not self.is_row(line) or headings.is_known(line.text)

    def is_row(self, line: SourceLine) -> bool:
        """A short line that is no sentence, no bullet, and opens nothing."""
        if line.look is not Look.plain or line.cells or len(line.text) > LONGEST_ROW:
            return False
        return headings.looks_like_one(line.text, self._people) and ":" not in line.text

    def is_text(self, place: int) -> bool:
        if place >= len(self._lines) or self._lines[place].look is Look.heading:
            return False
        line = self._lines[place]
        return not self.is_row(line) and headings.kind_of(line.text) is not Kind.group

    def opens_rows(self, place: int) -> bool:
        """Whether a question is answered by groups, or by two rows or more."""
        after = self._lines[place + 1 : place + 3]
        if after and headings.kind_of(after[0].text) is Kind.group:
            return True
        return len(after) == 2 and all(self.answers(line) for line in after)

    def is_voted(self, place: int) -> bool:
        """Whether votes stand soon below a line."""
        below = self._lines[place + 1 : place + 5]
        return sum(workshop.vote_of(line.text) is not None for line in below) > 1

    def answers(self, line: SourceLine) -> bool:
        text = line.text
        if len(text) > LONGEST_ROW or text.endswith((".", "?", ":")):
            return False
        if line.look in (Look.bullet, Look.numbered) or workshop.vote_of(text):
            return True
        if headings.is_known(text) or headings.kind_of(text) is not Kind.item:
            return False
        return line.look is Look.plain and headings.looks_like_one(text, self._people)

    def is_answer(self, place: int) -> bool:
        line = self._lines[place]
        text = line.text
        if line.look in (Look.bullet, Look.numbered) or workshop.vote_of(text) or line.cells:
            return True
        if len(text) > LONGEST_ROW + 40 or text.endswith((".", ":")) or ": " in text:
            return False
        return not (headings.is_known(text) and self.is_text(place + 1))

    def opens_agenda(self, place: int) -> bool:
        """Whether only a list of matters stands below, which come again with their text."""
        if re.match(r"program|innehåll", self._lines[place].text.strip(), re.IGNORECASE):
            return False
        after = self._lines[place + 1 : place + 4]
        return len(after) > 1 and all(
            line.look in (Look.bullet, Look.numbered) or headings.number_of(line.text)
            for line in after[:2]
        )

    def asks(self, place: int) -> bool:
        """Whether a question stands as a heading by blank lines: one before it and none after."""
        line = self._lines[place]
        alone = self.blanks_tell and line.blank_before and place + 1 < len(self._lines)
        short = len(line.text) <= LONGEST_ROW and _ASKS.match(line.text) is not None
        short = short and line.text.count("?") == 1
        return alone and short and not self._lines[place + 1].blank_before
