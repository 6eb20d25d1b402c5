"""What the parts of the example share: the session, the days, and what is there by its name."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlmodel import Session

from bibk_desktop.records.model import Record
from bibk_desktop.work.places.first_content import put

from .days import Days


@dataclass
class Ground:
    """Ids by the names that the example's own lists use; each part adds its own."""

    session: Session
    days: Days
    counties: dict[str, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    libraries: dict[str, int] = field(default_factory=dict)
    library_places: dict[str, str] = field(default_factory=dict)
    areas: dict[str, int] = field(default_factory=dict)
    organisations: dict[str, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    projects: dict[str, int] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)
    series: dict[str, int] = field(default_factory=dict)
    meetings: dict[str, int] = field(default_factory=dict)
    activities: dict[str, int] = field(default_factory=dict)
    requests: dict[str, int] = field(default_factory=dict)

    def put(self, record: Record) -> int:
        """Store one record and give its id."""
        return put(self.session, record)

    def put_all(self, records: Iterable[Record]) -> None:
        """Store records whose ids nobody asks for."""
        self.session.add_all(list(records))
        self.session.flush()


def lines(table: str) -> list[list[str]]:
    """The rows of a table written as text, a line a row, its parts between bars."""
    rows = table.strip().splitlines()
    return [[" ".join(part.split()) for part in row.split("|")] for row in rows]
