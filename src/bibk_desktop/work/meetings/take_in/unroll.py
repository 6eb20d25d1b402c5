"""Minutes kept as a table, a matter a row: its rows become headings with their text below."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bibk_desktop.kit.office.source import Look, SourceLine, SourceRun

_COLUMNS = {
    "number": re.compile(r"^(?:nr\.?|nummer|§|#|p(?:kt)?|punkt nr)$", re.IGNORECASE),
    "title": re.compile(
        r"^(?:ärende\w*|punkt\w*|fråg\w+|rubrik|område|ämne|agenda|dagordning\w*|"
        r"dagordningspunkt)$",
        re.IGNORECASE,
    ),
    "text": re.compile(
        r"^(?:anteckning\w*|minnesanteckning\w*|diskussion\w*|notering\w*|beslut\w*|kommentar\w*|"
        r"information|innehåll|sammanfattning|referat|diskussion (?:och|/) ?beslut|beskrivning)$",
        re.IGNORECASE,
    ),
    "who": re.compile(r"^(?:ansvarig\w*|ansvar|vem)$", re.IGNORECASE),
    "when": re.compile(r"^(?:klart?(?: senast)?|när|senast|deadline|tidplan)$", re.IGNORECASE),
}
_LEADS = {"who": "Ansvarig: ", "when": "Klart: "}


def unrolled(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """`lines` with every table of matters turned into headings and text; no word is left out."""
    made: list[SourceLine] = []
    columns: dict[int, str] = {}
    table = 0
    for line in lines:
        if line.table != table:
            table = line.table
            columns = _columns_of(line)
            made.append(line)
        elif columns and line.cells:
            made += _of_row(line, columns)
        elif columns and line.column:
            made.append(_of_cell(line, columns.get(line.column, "")))
        else:
            made.append(line)
    return tuple(made)


def _columns_of(line: SourceLine) -> dict[int, str]:
    """What each column of a table of matters holds, by its place from 1; empty for others."""
    found: dict[int, str] = {}
    for place, cell in enumerate(line.cells, 1):
        name = next((n for n, pattern in _COLUMNS.items() if pattern.match(cell.strip(" :"))), "")
        found |= {place: name} if name else {}
    has_both = {"title", "text"} <= set(found.values())
    return found if has_both else {}


def _of_row(line: SourceLine, columns: dict[int, str]) -> Iterable[SourceLine]:
    """The lines of one row: its number and title as a heading, then every other cell."""
    by_name = {columns.get(place, ""): cell for place, cell in enumerate(line.cells, 1)}
    title, number = by_name.get("title", ""), by_name.get("number", "")
    plain = replace(line, cells=(), table=0, look=Look.plain, strong=False, label="")
    if title:
        runs = (SourceRun(f"{number} {title}".strip()),)
        yield replace(plain, runs=runs, look=Look.heading, level=1)
    for place, cell in enumerate(line.cells, 1):
        name = columns.get(place, "")
        if cell and (name not in ("title", "number") or not title):
            yield replace(plain, runs=(SourceRun(_LEADS.get(name, "") + cell),))


def _of_cell(line: SourceLine, name: str) -> SourceLine:
    """A paragraph of a row that was too long for one line."""
    plain = replace(line, table=0, column=0)
    if name == "title":
        return replace(plain, look=Look.heading, level=1)
    if name in _LEADS:
        return replace(plain, runs=(SourceRun(_LEADS[name]), *line.runs))
    return plain
