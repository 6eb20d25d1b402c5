"""Who leads the libraries of a municipality on a day: directors, vacancies, who answers."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import Place, fuzzy, places

ACTING = "acting"

_DIRECTORS = """
SELECT coalesce(a.municipality_id, l.municipality_id), a.id, a.person_id,
       trim(p.given_name || ' ' || p.family_name), a.title, a.tenure, a.is_first_contact,
       p.email, p.phone, p.mobile, a.starts
FROM appointment a
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN person p ON p.id = a.person_id
WHERE a.role = 'director' AND substr(a.ends, 12, 10) >= :day
  AND (a.municipality_id IS NOT NULL OR a.library_id IS NOT NULL)
ORDER BY a.is_first_contact DESC, a.tenure = 'acting', a.starts, a.id
"""


@dataclass(frozen=True, slots=True)
class Director:
    """A person who is *bibliotekschef hos oss*, whatever the title."""

    person_id: int
    name: str
    title: str
    tenure: str
    is_first_contact: bool
    email: str
    phone: str
    mobile: str
    since: FuzzyDate

    @property
    def number(self) -> str:
        """The number to call."""
        return self.phone or self.mobile


@dataclass(frozen=True, slots=True)
class Office:
    """The office of director in one municipality on a day, the first to write to first.

    Vacant, it may have somebody who answers meanwhile. Neither directors nor vacant: unknown.
    `coming` are those who take office later.
    """

    place: Place
    directors: tuple[Director, ...] = ()
    coming: tuple[Director, ...] = ()
    is_vacant: bool = False

    @property
    def is_unknown(self) -> bool:
        """Nobody has said who leads here, nor that nobody does."""
        return not self.directors and not self.is_vacant

    @property
    def answers(self) -> Director | None:
        """Whom mail and calls go to."""
        return self.directors[0] if self.directors else None

    @property
    def line(self) -> str:
        """ "Maja Sjögren", "tf. Liv Moe", "vakant tf. Liv Moe", "vakant" or "okänd"."""
        if self.is_unknown:
            return words.text("office.unknown")
        names = ", ".join(_name(director, self.is_vacant) for director in self.directors)
        if not self.is_vacant:
            return names
        key = "office.vacant_acting" if names else "office.vacant"
        return words.text(key, name=names)


def _name(director: Director, is_vacant: bool) -> str:
    if director.tenure == ACTING and not is_vacant:
        return words.text("office.acting", name=director.name)
    return director.name


def offices(rows: Rows, today: date, *, everywhere: bool = False) -> dict[int, Office]:
    """The office of every municipality we support (`everywhere`: of all), by its id, in their
    order."""
    held: dict[int, list[Any]] = defaultdict(list)
    for place_id, *row in rows(_DIRECTORS, {"day": today.isoformat()}):
        held[place_id].append(row)
    known = places(rows, everywhere=everywhere)
    return {place.id: _office(place, held[place.id], today) for place in known}


def _office(place: Place, held: list[Any], today: date) -> Office:
    present: list[Director] = []
    coming: list[Director] = []
    is_open = False
    for row in held:
        since = fuzzy(row[-1])
        is_coming = since.start is not None and since.start > today
        if row[1] is not None:
            (coming if is_coming else present).append(_director(*row[1:-1], since=since))
        elif not is_coming:
            is_open = True
    settled = any(director.tenure != ACTING for director in present)
    return Office(place, tuple(present), tuple(coming), is_open and not settled)


def _director(
    person_id: int, name: str, title: str, tenure: str, first: int, *reach: str, since: FuzzyDate
) -> Director:
    email, phone, mobile = reach
    return Director(person_id, name, title, tenure, bool(first), email, phone, mobile, since)


def vacancies(rows: Rows, today: date) -> list[Office]:
    """The offices that are vacant, whether or not somebody answers meanwhile."""
    return [office for office in offices(rows, today).values() if office.is_vacant]
