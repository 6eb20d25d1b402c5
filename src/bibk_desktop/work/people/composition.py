"""Requirements on a group's composition, checked against those who hold its seats today."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bibk_desktop import words
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import county_short
from bibk_desktop.work.people.rules import HOLDS, STATE

State = Literal["met", "unmet", "unclear"]
WORK_ROLES = (
    "director",
    "childrens_librarian",
    "branch_staff",
    "regional_librarian",
    "development_officer",
    "case_officer",
    "librarian",
)
# Who sits there: an ersättare counts for nobody; the place is what the seat represents, else
# where the person works.
_SEATS = f"""
SELECT a.person_id, coalesce(a.represents_municipality_id,
    CASE WHEN a.represents_words = '' THEN
    (SELECT coalesce(w.municipality_id, l.municipality_id) FROM appointment w
     LEFT JOIN library l ON l.id = w.library_id
     WHERE w.person_id = a.person_id AND coalesce(w.municipality_id, l.municipality_id) IS NOT NULL
       AND {STATE.replace("a.", "w.")} = 0
     ORDER BY w.role <> 'director', w.id LIMIT 1) END), a.represents_words
FROM appointment a {HOLDS} AND a.group_id = :group AND a.role <> 'deputy'
"""
_ROLES = f"""SELECT a.person_id, a.role, a.title FROM appointment a
{HOLDS} AND a.group_id IS NULL AND a.project_id IS NULL
  AND a.person_id IN (SELECT s.person_id FROM appointment s WHERE s.group_id = :group)"""
_PLACES = """SELECT m.id, m.name, c.name, m.size_class, m.ours FROM municipality m
JOIN county c ON c.id = m.county_id"""


@dataclass(frozen=True, slots=True)
class Check:
    """A requirement and how it stands today; `explained` says it in words."""

    id: int
    kind: str
    minimum: int | None
    maximum: int | None
    words: str
    state: State
    explained: str


@dataclass(frozen=True, slots=True)
class _Seats:
    """What the checks need to know of a group."""

    persons: list[int]
    places: list[int]
    areas: list[str]
    roles: dict[int, set[str]]
    titles: dict[int, str]
    names: dict[int, str]
    counties: dict[int, str]
    sizes: dict[int, str]
    ours: set[int]


def checks(rows: Rows, group_id: int, today: date) -> list[Check]:
    """Every requirement on the group, checked against its seats today."""
    found = rows(
        "SELECT id, kind, minimum, maximum, words FROM requirement WHERE group_id = ? ORDER BY id",
        (group_id,),
    )
    if not found:
        return []
    seats = _seats(rows, group_id, today)
    return [_check(seats, *row) for row in found]


def _check(
    seats: _Seats, id_: int, kind: str, least: int | None, most: int | None, said: str
) -> Check:
    state, explained = _RULES[kind](seats, least, most, said)
    return Check(id_, kind, least, most, said, state, explained)


def unmet(rows: Rows, today: date) -> dict[int, tuple[int, int]]:
    """Group → how many requirements it has, and how many of them are not met."""
    groups = rows("SELECT DISTINCT group_id FROM requirement")
    found: dict[int, tuple[int, int]] = {}
    for (group,) in groups:
        made = checks(rows, group, today)
        found[group] = len(made), sum(check.state == "unmet" for check in made)
    return found


def _seats(rows: Rows, group_id: int, today: date) -> _Seats:
    asked = {"day": today.isoformat(), "group": group_id}
    held = rows(_SEATS, asked)
    places = rows(_PLACES)
    sitting = {row[0] for row in held}
    roles: dict[int, set[str]] = {person: set() for person in sitting}
    titles: dict[int, str] = dict.fromkeys(sitting, "")
    for person, role, title in rows(_ROLES, asked):
        if person in sitting:
            roles[person].add(role)
            titles[person] += f" {title.casefold()}"
    return _Seats(
        persons=[row[0] for row in held],
        places=[row[1] for row in held if row[1] is not None],
        areas=[row[2].casefold() for row in held if row[1] is None and row[2]],
        roles=roles,
        titles=titles,
        names={row[0]: row[1] for row in places},
        counties={row[0]: county_short(row[2]) for row in places},
        sizes={row[0]: row[3] for row in places},
        ours={row[0] for row in places if row[4]},
    )


Result = tuple[State, str]


def _bounded(count: int, least: int | None, most: int | None, of: str = "") -> Result:
    """Whether `count` lies within the bounds that are given, and in words."""
    if least is None and most is None:
        return "unclear", words.text("composition.no_bounds")
    met = (least is None or count >= least) and (most is None or count <= most)
    said = f"{count} {of}".strip()
    explained = words.text("composition.count", count=said, wanted=_wanted(least, most))
    return ("met" if met else "unmet"), explained


def _wanted(least: int | None, most: int | None) -> str:
    if least is None:
        return words.text("composition.at_most", n=most)
    if most is None:
        return words.text("composition.at_least", n=least)
    if least == most:
        return words.text("composition.exactly", n=least)
    return words.text("composition.between", least=least, most=most)


def _size(seats: _Seats, least: int | None, most: int | None, said: str) -> Result:
    return _bounded(len(seats.persons), least, most)


def _role(seats: _Seats, least: int | None, most: int | None, said: str) -> Result:
    """How many are what the words say: a role by its name, else a title that begins so."""
    wanted = said.strip().casefold()
    if not wanted:
        return "unclear", words.text("composition.no_role")
    role = role_named(wanted)
    count = sum(
        role in seats.roles[person] if role else wanted in seats.titles[person]
        for person in seats.persons
    )
    return _bounded(count, least, most, said.strip())


def role_named(said: str) -> str:
    """The role that words name, in the singular or plural; empty if they name none."""
    names = {role: words.text(f"Role.{role}").casefold() for role in WORK_ROLES}
    fitting = [role for role in WORK_ROLES if names[role] in said.casefold()]
    return max(fitting, key=lambda role: len(names[role]), default="")


def _large(seats: _Seats, least: int | None, most: int | None, said: str) -> Result:
    if "large" not in seats.sizes.values():
        return "unclear", words.text("composition.no_sizes")
    return _bounded(sum(seats.sizes[place] == "large" for place in seats.places), least, most)


def _counties(seats: _Seats, least: int | None, most: int | None, said: str) -> Result:
    wanted = {seats.counties[place] for place in seats.ours}
    there = {seats.counties[place] for place in seats.places}
    there |= {county for county in wanted if county.casefold() in seats.areas}
    return _lacking(wanted - there)


def _lacking(names: set[str]) -> Result:
    listed = ", ".join(sorted(names, key=swedish_key))
    return ("unmet", words.text("composition.lacks", names=listed)) if names else ("met", "")


def _one_each(seats: _Seats, least: int | None, most: int | None, said: str) -> Result:
    """Exactly one from each municipality we support."""
    counted = Counter(seats.places)
    state, explained = _lacking({seats.names[place] for place in seats.ours - set(counted)})
    twice = sorted((seats.names[p] for p, n in counted.items() if n > 1), key=swedish_key)
    if twice:
        said_twice = words.text("composition.twice", names=", ".join(twice))
        return "unmet", " · ".join(filter(None, (explained, said_twice)))
    return state, explained


_RULES = {
    "size": _size,
    "role": _role,
    "large_libraries": _large,
    "both_counties": _counties,
    "one_per_municipality": _one_each,
}
