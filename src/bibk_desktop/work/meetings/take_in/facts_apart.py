"""Facts of the front that stand in one line ("Datum: … Plats: … Närvarande: …"), a line each."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bibk_desktop.kit.office.source import SourceLine, SourceRun, joined
from bibk_desktop.work.notes.capture.labels import FRONT_LABELS, PEOPLE_LABELS, label_of

_FIRST_LINES = 25
_LABEL = re.compile(r"(?:^|[.;|]\s+|\s{2,}|,\s+)(?P<label>[A-ZÅÄÖ][^.:;,|\n]{1,40}):\s+")
_FACTS = FRONT_LABELS | PEOPLE_LABELS


def facts_apart(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """`lines` with every line of two facts or more near the top cut before each of its labels."""
    made: list[SourceLine] = []
    for place, line in enumerate(lines):
        made += _cut(line) if place < _FIRST_LINES and not line.cells else [line]
    return tuple(made)


def _cut(line: SourceLine) -> list[SourceLine]:
    text = line.text
    starts = [m.start("label") for m in _LABEL.finditer(text) if label_of(m["label"]) in _FACTS]
    front = [label_of(m["label"]) in FRONT_LABELS for m in _LABEL.finditer(text)]
    if len(starts) < 2 or not any(front):
        return [line]
    bounds = sorted({0, *starts, len(text)})
    return [replace(line, runs=_part(line, start, end)) for start, end in pairwise(bounds)]


def _part(line: SourceLine, start: int, end: int) -> tuple[SourceRun, ...]:
    """The runs between two letters of the line."""
    place, runs = 0, []
    for run in line.runs:
        words = run.text[max(start - place, 0) : max(end - place, 0)]
        runs.append(SourceRun(words, run.bold, run.italic, run.link))
        place += len(run.text)
    return joined(runs)
