"""What plain SQL gives, read to values: days, dates as people say them, places in their order."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bibk_desktop.records.fuzzy_date import NO_DATE, FuzzyDate
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows

_SIGNS = frozenset("*_[]()\\\n#")

HELD = (
    "(substr({a}.starts, 1, 10) <= :day OR substr({a}.starts, 1, 10) = '9999-99-99')"
    " AND substr({a}.ends, 12, 10) >= :day"
)
"""A condition: the appointment {a} holds on :day. Without a start it always has."""


def day(value: Any) -> date | None:
    """The day that a column holds, whether the driver gives text or a date."""
    if isinstance(value, str):
        return None if not value or value.startswith(NO_DATE) else date.fromisoformat(value[:10])
    return value if isinstance(value, date) else None


def fuzzy(value: Any) -> FuzzyDate:
    """The date that a column holds; none is an empty date."""
    return FuzzyDate.decode(value) if value else FuzzyDate()


def one_line(text: Any) -> str:
    """The words of a text in the notation, on one line. (Most texts have no signs to read.)"""
    kept = text or ""
    is_bare = kept[:1].isalpha() and not _SIGNS.intersection(kept)
    return " ".join((kept if is_bare else plain_text(kept)).split())


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality."""

    id: int
    name: str
    county: str


def places(rows: Rows, *, everywhere: bool = False) -> list[Place]:
    """The municipalities we support (`everywhere`: all that are known), by county, each in
    Swedish order."""
    found = rows(
        "SELECT m.id, m.name, c.name FROM municipality m JOIN county c ON c.id = m.county_id"
        " WHERE m.ours OR :everywhere",
        {"everywhere": everywhere},
    )
    ours = (Place(id_, name, county_short(county)) for id_, name, county in found)
    return sorted(ours, key=place_key)


def county_short(name: str) -> str:
    """A county as people say it: "Kronoberg" for Kronobergs län."""
    return name.removesuffix(" län").removesuffix("s")


def place_key(place: Place) -> tuple[object, ...]:
    """Sorts places by county, then by name."""
    return swedish_key(place.county), swedish_key(place.name)


def me(rows: Rows) -> int | None:
    """The person who uses the program, as the settings say; None if they do not."""
    found = rows("SELECT value FROM setting WHERE name = 'me'")
    return int(found[0][0]) if found and str(found[0][0]).isdigit() else None
