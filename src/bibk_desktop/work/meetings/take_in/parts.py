"""The parts of a document as the recogniser reads them: a heading and the lines below it."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.work.meetings.take_in.outline import Heading
from bibk_desktop.work.notes.capture import sentences
from bibk_desktop.work.notes.capture.headings import Kind
from bibk_desktop.work.notes.capture.sentences import Sentence

_ANSWERS = frozenset((Kind.group, Kind.question))


@dataclass(frozen=True, slots=True)
class PartLine:
    """A line of a part; its own words begin at `offset`, after a heading in the same line."""

    source: SourceLine
    offset: int

    @property
    def words(self) -> str:
        """Its own words."""
        return self.source.text[self.offset :]

    @property
    def is_listed(self) -> bool:
        """Whether it is a row of a list."""
        return self.source.look in (Look.bullet, Look.numbered)

    def sentences(self) -> Iterator[Sentence]:
        """Its sentences, placed as in the whole line."""
        for piece in sentences.split(self.words):
            start = self.offset + piece.start
            yield Sentence(start, self.offset + piece.end, piece.text)

    def bold_at(self, start: int, end: int) -> str:
        """The bold words that share letters with the line's text from `start` to `end`."""
        place, found = 0, ""
        for run in self.source.runs:
            if run.bold and place < end and place + len(run.text) > start:
                found += run.text
            place += len(run.text)
        return found


@dataclass(frozen=True, slots=True)
class Part:
    """A heading (None before the first) with the lines that are read for findings."""

    heading: Heading | None
    lines: tuple[PartLine, ...]

    @property
    def name(self) -> str:
        """The heading's words."""
        return self.heading.text if self.heading else ""

    @property
    def is_answers(self) -> bool:
        """Whether its lines are what a workshop's group or question was answered with."""
        return self.heading is not None and self.heading.kind in _ANSWERS


def parts_of(
    lines: Sequence[SourceLine], headings: Sequence[Heading], used: Set[int]
) -> list[Part]:
    """The document in parts, without the lines that the front and the lists of persons used."""
    first = headings[0].place if headings else len(lines)
    parts = [Part(None, _lines(lines, range(first), used))]
    for at, heading in enumerate(headings):
        end = headings[at + 1].place if at + 1 < len(headings) else len(lines)
        own = lines[heading.place]
        opener = (PartLine(own, heading.rest),) if heading.rest < len(own.text) else ()
        below = _lines(lines, range(heading.place + 1, end), used)
        parts.append(Part(heading, opener + below))
    return parts


def _lines(lines: Sequence[SourceLine], places: range, used: Set[int]) -> tuple[PartLine, ...]:
    return tuple(PartLine(lines[place], 0) for place in places if place not in used)
