"""Who there is, what they are where and when, and the living groups among them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from bibk_desktop import words
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import county_short
from bibk_desktop.work.facts.roles import Director, Office, offices

NOW, COMING, FORMER, NONE = 0, 1, 2, 3
PERSON, OFFICE = "person", "office"
ALL, DIRECTORS = "all", "directors"
LIVING_ROLES = (
    "childrens_librarian",
    "librarian",
    "branch_staff",
    "staff",
    "regional_librarian",
    "development_officer",
    "case_officer",
    "contact",
)
STATE = """CASE WHEN substr(a.ends, 12, 10) < :day THEN 2
    WHEN substr(a.starts, 1, 10) > :day AND substr(a.starts, 1, 10) < '9999' THEN 1
    ELSE 0 END"""
HOLDS = f"WHERE a.person_id IS NOT NULL AND {STATE} = 0"
_WORK = f"""
SELECT a.person_id, {STATE}, a.title, a.role, a.tenure, a.starts, a.ends,
       a.municipality_id, a.library_id, a.organisation_id, a.group_id, a.project_id
FROM appointment a WHERE a.person_id IS NOT NULL {{some}}
ORDER BY a.id
"""
_PERSONS = """SELECT id, trim(given_name || ' ' || family_name), email,
    CASE WHEN phone <> '' THEN phone ELSE mobile END FROM person"""


class PersonLine(NamedTuple):
    """A row of the list: a person, or an office that is vacant or not known (kind OFFICE).

    `state` is NOW, COMING, FORMER or NONE; `others` counts further present appointments.
    """

    kind: str
    id: int
    name: str
    also: str
    state: int
    title: str
    role: str
    tenure: str
    starts: str
    ends: str
    place: str
    library: str
    county: str
    beside: int
    others: int
    email: str
    phone: str
    office: Office | None = None

    @property
    def key(self) -> tuple[str, int, str]:
        """What tells it from all other rows."""
        return self.kind, self.id, self.place if self.office is not None else ""


def person_lines(
    rows: Rows, today: date, living: str = ALL, only: Collection[int] | None = None
) -> list[PersonLine]:
    """The persons of a living group, by county and then by name; ALL is everybody.

    `only` leaves out all but these, and is quick when they are few.
    """
    if living == DIRECTORS:
        return _director_lines(rows, today)
    chosen = None if living == ALL else members(rows, living, today)
    some = "" if only is None else f"AND a.person_id IN ({','.join(map(str, only))})"
    work, others = first_work(rows, today, some)
    also = _aliases(rows)
    nothing = (NONE, "", "", "", "", "", "", "", "", 0)
    lines = [
        PersonLine._make(
            (
                *(PERSON, id_, name, also.get(id_, "")),
                *(*work.get(id_, nothing), others.get(id_, 0), email, phone, None),
            )
        )
        for id_, name, email, phone in rows(_PERSONS + some.replace("AND a.person_id", " WHERE id"))
        if chosen is None or id_ in chosen
    ]
    return sorted(lines, key=line_order)


def first_work(
    rows: Rows, today: date, some: str = ""
) -> tuple[dict[int, tuple[Any, ...]], dict[int, int]]:
    """Each person's first appointment (state, title, role, tenure, starts, ends, place, library,
    county, whether it is a group's or project's), and how many more hold today at work.

    The first is what says most: present, at work, as director, the newest. Names are put to them
    here and not by SQL, which takes three times as long for many persons.
    """
    first: dict[int, tuple[Any, ...]] = {}
    ranks: dict[int, tuple[int, str]] = {}
    held: dict[int, int] = defaultdict(int)
    for person, state, *work in rows(_WORK.format(some=some), {"day": today.isoformat()}):
        beside = work[-1] is not None or work[-2] is not None
        rank = 4 * state + 2 * beside + (work[1] != "director")
        known = ranks.get(person)
        if known is None or rank < known[0] or (rank == known[0] and work[3] > known[1]):
            ranks[person] = rank, work[3]
            first[person] = (state, *work)
        if state == NOW and not beside:
            held[person] += 1
    named = _Places(rows)
    others = {person: count - 1 for person, count in held.items() if count > 1}
    return {person: named.put(work) for person, work in first.items()}, others


class _Places:
    """The names of all places an appointment may be at."""

    def __init__(self, rows: Rows) -> None:
        sql = "SELECT m.id, m.name, c.name FROM municipality m JOIN county c ON c.id = m.county_id"
        self._municipalities = {id_: (name, county) for id_, name, county in rows(sql)}
        self._libraries = {
            id_: (name, place)
            for id_, name, place in rows("SELECT id, name, municipality_id FROM library")
        }
        sql = "SELECT id, coalesce(nullif(short_name, ''), name) FROM organisation"
        self._organisations: dict[int, str] = dict(rows(sql))
        self._groups: dict[int, str] = dict(rows('SELECT id, name FROM "group"'))
        self._projects: dict[int, str] = dict(rows("SELECT id, name FROM project"))

    def put(self, work: tuple[Any, ...]) -> tuple[Any, ...]:
        """The names in the place of the ids: place, library, county, whether it is beside work."""
        *said, municipality, library, organisation, group, project = work
        name, beside, in_library, county = "", 0, "", ""
        if library is not None:
            in_library, municipality = self._libraries[library]
        if municipality is not None:
            name, county = self._municipalities[municipality]
        elif organisation is not None:
            name = self._organisations[organisation]
        else:
            known, id_ = (self._groups, group) if group is not None else (self._projects, project)
            name, beside = known[id_], 1
        return (*said, name, in_library, county, beside)


def _aliases(rows: Rows) -> dict[int, str]:
    found: dict[int, list[str]] = defaultdict(list)
    for person, name in rows("SELECT person_id, name FROM person_alias ORDER BY id"):
        found[person].append(name)
    return {person: ", ".join(names) for person, names in found.items()}


def heading(line: PersonLine) -> str:
    """The heading a row stands under: a county, else what it has instead of one."""
    if line.state == NONE:
        return words.text("people.no_place")
    if line.state == FORMER:
        return words.text("people.former")
    if line.county:
        return county_short(line.county)
    return words.text("people.groups_only" if line.beside else "people.elsewhere")


def line_order(line: PersonLine) -> tuple[Any, ...]:
    """Sorts rows by heading and then by name."""
    rank = 0 if line.county else 2 if line.beside else 1
    state = 0 if line.state in (NOW, COMING) else NONE + FORMER - line.state
    county = swedish_key(line.county) if not state else ""
    return state, rank if not state else 0, county, swedish_key(line.name), line.id


# --- living groups


class Living(NamedTuple):
    """A group that has its members by what they are today; `words` are its name."""

    key: str
    words: str


def livings(rows: Rows, today: date) -> list[Living]:
    """Everybody, the directors, each role and county there is, each group."""
    day = {"day": today.isoformat()}
    roles = {row[0] for row in rows(f"SELECT DISTINCT a.role FROM appointment a {HOLDS}", day)}
    found = [Living(ALL, words.text("people.all"))]
    found.append(Living(DIRECTORS, words.text("people.directors")))
    found += [
        Living(f"role:{role}", words.text(f"people.role.{role}"))
        for role in LIVING_ROLES
        if role in roles
    ]
    counties = rows(
        "SELECT DISTINCT c.id, c.name FROM county c JOIN municipality m ON m.county_id = c.id"
        " WHERE m.ours ORDER BY c.name COLLATE swedish"
    )
    found += [Living(f"county:{id_}", county_short(name)) for id_, name in counties]
    groups = rows('SELECT id, name FROM "group" ORDER BY name COLLATE swedish')
    return found + [Living(f"group:{id_}", name) for id_, name in groups]


_AT_WORK = f"{HOLDS} AND a.group_id IS NULL AND a.project_id IS NULL"
_MEMBERS = {
    "role": f"SELECT a.person_id FROM appointment a {_AT_WORK} AND a.role = :of",
    "group": f"SELECT a.person_id FROM appointment a {HOLDS} AND a.group_id = :of",
    "county": f"""SELECT a.person_id FROM appointment a
        LEFT JOIN library l ON l.id = a.library_id
        JOIN municipality m ON m.id = coalesce(a.municipality_id, l.municipality_id)
        {HOLDS} AND m.county_id = :of""",
}


def members(rows: Rows, living: str, today: date) -> set[int]:
    """The persons of a living group today, by its key. KeyError if there is no such kind."""
    if living == DIRECTORS:
        found = offices(rows, today).values()
        return {director.person_id for office in found for director in office.directors}
    kind, _, of = living.partition(":")
    return {row[0] for row in rows(_MEMBERS[kind], {"day": today.isoformat(), "of": of})}


def _director_lines(rows: Rows, today: date) -> list[PersonLine]:
    also = _aliases(rows)
    lines: list[PersonLine] = []
    for office in offices(rows, today).values():
        held = [_director_line(office, director, NOW, also) for director in office.directors]
        lines += held or [_open_line(office)]
        lines += [_director_line(office, director, COMING, also) for director in office.coming]
    return lines


def _director_line(
    office: Office, director: Director, state: int, also: dict[int, str]
) -> PersonLine:
    return PersonLine(
        kind=PERSON,
        id=director.person_id,
        name=director.name,
        also=also.get(director.person_id, ""),
        state=state,
        title=director.title,
        role="director",
        tenure=director.tenure,
        starts=director.since.encode(),
        ends="",
        place=office.place.name,
        library="",
        county=office.place.county,
        beside=0,
        others=0,
        email=director.email,
        phone=director.number,
        office=office,
    )


def _open_line(office: Office) -> PersonLine:
    """A row for an office that nobody holds: vacant, or not known."""
    empty = dict.fromkeys(("also", "title", "starts", "ends", "library", "email", "phone"), "")
    return PersonLine(
        kind=OFFICE,
        id=office.place.id,
        name=office.line,
        state=NOW,
        role="director",
        tenure="",
        place=office.place.name,
        county=office.place.county,
        beside=0,
        others=0,
        office=office,
        **empty,
    )
