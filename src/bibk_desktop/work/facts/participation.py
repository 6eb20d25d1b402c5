"""Which municipalities take part in which projects, and how far they have come."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import day, places

BEST_FIRST = ("running", "soon", "planned", "paused", "ended", "declined", "not_taking_part")
STEPS = {"running": 3, "soon": 2, "planned": 1}
"""How dark a status is on a map, 1–3; all others are the ground."""
COUNTED = ("planned", "soon", "running", "paused")

_PROJECTS = """
SELECT id, name FROM project WHERE in_overview >= :least
ORDER BY in_overview DESC, position, name, id
"""
_STANDINGS = """
SELECT p.project_id, p.municipality_id, p.status, p.since, l.name
FROM participation p LEFT JOIN library l ON l.id = p.library_id
ORDER BY p.since DESC, p.id
"""
_PARTNERS = """
SELECT r.project_id, coalesce(r.municipality_id, l.municipality_id), r.role
FROM partner r LEFT JOIN library l ON l.id = r.library_id
WHERE r.organisation_id IS NULL
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a municipality has come: its best status, and the libraries that have it."""

    status: str = "not_taking_part"
    libraries: tuple[str, ...] = ()
    since: date | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project with the standing of each municipality that has one, by municipality id."""

    id: int
    name: str
    standings: dict[int, Standing] = field(default_factory=dict)

    def standing(self, municipality_id: int) -> Standing:
        """The municipality's standing; not taking part if nothing is said."""
        return self.standings.get(municipality_id, Standing())

    def count(self, *statuses: str) -> int:
        """How many municipalities have one of `statuses`; all that count in *n av 13* if none."""
        wanted = statuses or COUNTED
        return sum(standing.status in wanted for standing in self.standings.values())

    def legend(self, places: int) -> list[tuple[int, str]]:
        """A map's legend: the step of each status and its word with its count, the best first;
        statuses that nobody has are left out. Of `places` municipalities those of whom nothing
        is said take no part."""
        counted = Counter(standing.status for standing in self.standings.values())
        counted[BEST_FIRST[-1]] += places - counted.total()
        return [
            (STEPS.get(status, 0), f"{words.text(f'ParticipationStatus.{status}')} {number}")
            for status in BEST_FIRST
            if (number := counted[status])
        ]


def projects(
    rows: Rows, *, everywhere: bool = False, also_hidden: bool = False
) -> list[ProjectLine]:
    """The projects shown in overviews, in their order, with the municipalities we support
    (`everywhere`: with all). With `also_hidden` those kept out of overviews follow."""
    ours = {place.id for place in places(rows, everywhere=everywhere)}
    found = rows(_PROJECTS, {"least": 0 if also_hidden else 1})
    standings = _standings(rows)
    return [
        ProjectLine(id_, name, {m: s for m, s in standings[id_].items() if m in ours})
        for id_, name in found
    ]


def _standings(rows: Rows) -> dict[int, dict[int, Standing]]:
    found: dict[int, dict[int, Standing]] = defaultdict(dict)
    roles = {(project, place): role for project, place, role in rows(_PARTNERS)}
    for project, place, status, since, library in rows(_STANDINGS):
        role = roles.get((project, place), "")
        libraries = (library,) if library else ()
        one = Standing(status, libraries, day(since), role)
        found[project][place] = _better(found[project].get(place), one)
    return found


def _better(known: Standing | None, other: Standing) -> Standing:
    if known is None:
        return other
    ranks = BEST_FIRST.index(known.status), BEST_FIRST.index(other.status)
    if ranks[0] != ranks[1]:
        return known if ranks[0] < ranks[1] else other
    libraries = sorted(known.libraries + other.libraries, key=swedish_key)
    return Standing(known.status, tuple(libraries), known.since, known.role)
