"""Tables of tasks, decisions and dates: which column holds what, by the words of the header."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_COLUMNS = {
    "what": re.compile(
        r"^(?:vad|uppgift(?:er)?|åtgärd(?:er)?|att göra|aktivitet(?:er)?|insats|ärende|fråga|punkt|"
        r"uppdrag|beskrivning|beslut|händelse|evenemang|arrangemang|rubrik|innehåll|moment)\b",
        re.IGNORECASE,
    ),
    "who": re.compile(
        r"^(?:vem|ansvarig(?:a)?|ansvar|utförs av|vilka|handläggare|namn)\b", re.IGNORECASE
    ),
    "when": re.compile(
        r"^(?:när|klar(?:t)?(?: senast)?|senast|deadline|datum|tid(?:punkt)?|dag|uppföljs|till när|"
        r"klart datum|sista dag)\b",
        re.IGNORECASE,
    ),
    "where": re.compile(r"^(?:var|plats|ort|lokal)\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Header:
    """Which column holds what; -1 where there is none."""

    what: int = -1
    who: int = -1
    when: int = -1
    where: int = -1
    decides: bool = False

    @property
    def is_tasks(self) -> bool:
        """A table of who does what."""
        return self.what >= 0 and self.who >= 0

    @property
    def is_dates(self) -> bool:
        """A table of what happens when."""
        return self.what >= 0 and self.when >= 0 and self.who < 0

    def cell(self, cells: Sequence[str], column: str) -> str:
        """The words of a row in `column`, empty if there are none."""
        at = getattr(self, column)
        return cells[at].strip() if 0 <= at < len(cells) else ""


def header_of(cells: Sequence[str]) -> Header | None:
    """The columns of a table whose first row has these cells; None if it is another table."""
    places: dict[str, int] = {}
    for at, cell in enumerate(cells):
        for column, pattern in _COLUMNS.items():
            if column not in places and len(cell) < 40 and pattern.match(cell.strip()):
                places[column] = at
                break
    header = Header(**places, decides=any(c.strip().lower().startswith("beslut") for c in cells))
    return header if header.is_tasks or header.is_dates else None
