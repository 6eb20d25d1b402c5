"""What every reader of documents gives: lines with their look, in the order they are read."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """What a line is in its document."""

    plain = "plain"
    document_title = "title"
    heading = "heading"
    bullet = "bullet"
    numbered = "numbered"
    contents = "contents"


class Part(StrEnum):
    """Where in the document a line stands."""

    body = "body"
    table = "table"
    box = "box"
    note = "note"


@dataclass(frozen=True, slots=True)
class SourceRun:
    """Words in one look; `link` is an address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of a document; `number` is its line (text) or paragraph (others), from 1.

    `level` is 1 to 9 for a heading and 0 to 8 in a list. `label` is an automatic number that
    stands before the words ("2.1", "§ 4"). A table's row has `cells` and belongs to `table`
    (from 1); of a row with much text each paragraph is a line of its `column` (from 1).
    `strong` says that the whole line is bold, underlined or set larger.
    """

    number: int
    runs: tuple[SourceRun, ...]
    look: Look = Look.plain
    level: int = 0
    label: str = ""
    part: Part = Part.body
    strong: bool = False
    blank_before: bool = False
    cells: tuple[str, ...] = ()
    table: int = 0
    column: int = 0

    @property
    def text(self) -> str:
        """Its words without any look."""
        if len(self.runs) == 1:
            return self.runs[0].text
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A document as read: its lines, the words of its page headers, and what was left out.

    `left_out` holds keys of words that say what was seen and not read.
    """

    name: str
    lines: tuple[SourceLine, ...]
    margins: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All its words, a line a line."""
        return "\n".join(line.text for line in self.lines)


def joined(runs: Iterable[SourceRun]) -> tuple[SourceRun, ...]:
    """`runs` without empty ones, neighbours of one look made one, outer white space gone."""
    merged: list[SourceRun] = []
    for run in runs:
        if merged and _look(merged[-1]) == _look(run):
            merged[-1] = _with_text(run, merged[-1].text + run.text)
        elif run.text:
            merged.append(run)
    return _stripped(merged)


def _stripped(runs: list[SourceRun]) -> tuple[SourceRun, ...]:
    while runs and not runs[0].text.strip():
        runs = runs[1:]
    while runs and not runs[-1].text.strip():
        runs = runs[:-1]
    if runs:
        runs[0] = _with_text(runs[0], runs[0].text.lstrip())
        runs[-1] = _with_text(runs[-1], runs[-1].text.rstrip())
    return tuple(runs)


def _look(run: SourceRun) -> tuple[bool, bool, str]:
    return run.bold, run.italic, run.link


def _with_text(run: SourceRun, text: str) -> SourceRun:
    return SourceRun(text, run.bold, run.italic, run.link)
