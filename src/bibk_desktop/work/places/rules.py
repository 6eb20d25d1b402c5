"""The municipalities as a list: who leads, how we stand with each, what each takes part in."""

import csv
from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bibk_desktop import resources
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.eligibility import Plan, current_plan, plans
from bibk_desktop.work.facts.money import ApplicationLine, Sums, applications, led_by, sums
from bibk_desktop.work.facts.money import taken_part_in as shares_of
from bibk_desktop.work.facts.open_matters import count_by_municipality, open_matters
from bibk_desktop.work.facts.participation import COUNTED, projects
from bibk_desktop.work.facts.reach import Reach, reach
from bibk_desktop.work.facts.reading import HELD
from bibk_desktop.work.facts.representation import PRESENT, attendance, main_series
from bibk_desktop.work.facts.roles import Office, offices

REFERENCE = "reference/kommuner.csv"
VOWELS, NO_GENITIVE = "aeiouyåäöé", "sxz"
FULL_NAMES = {"Falun": "Falu kommun", "Gotland": "Region Gotland"}

_KNOWN = "SELECT id, code, ours FROM municipality"
_SEATS = f"""
SELECT represents_municipality_id, count(*) FROM appointment a
WHERE a.group_id IS NOT NULL AND represents_municipality_id IS NOT NULL AND {HELD.format(a="a")}
GROUP BY 1
"""


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A municipality as it stands today; `ours` are those that this office supports.

    `attended` of `gatherings` are the main series' last meetings; `money` are the sums of what
    it leads, by currency, and `shared` how many applications of others it takes part in.
    """

    id: int
    code: str
    ours: bool
    office: Office
    reach: Reach
    plan: Plan | None
    open_matters: int
    projects: int
    seats: int
    attended: int
    gatherings: int
    money: dict[str, Sums]
    shared: int

    @property
    def name(self) -> str:
        """The municipality's name."""
        return self.office.place.name

    @property
    def county(self) -> str:
        """Its county, as people say it."""
        return self.office.place.county


@dataclass(frozen=True, slots=True)
class Coverage:
    """All municipalities that are known, ours first, by county; and what is counted of them."""

    today: date
    lines: tuple[PlaceLine, ...]
    series: str

    def ours(self) -> list[PlaceLine]:
        """Those that this office supports."""
        return [line for line in self.lines if line.ours]


def coverage(rows: Rows, today: date) -> Coverage:
    """How every municipality stands on the day `today`."""
    counts = _Counts(rows, today)
    known = {id_: (code, bool(ours)) for id_, code, ours in rows(_KNOWN)}
    found = offices(rows, today, everywhere=True)
    lines = [counts.line(office, *known[id_]) for id_, office in found.items()]
    lines.sort(key=lambda line: not line.ours)
    return Coverage(today, tuple(lines), counts.series)


class _Counts:
    """What is counted for all municipalities at once."""

    def __init__(self, rows: Rows, today: date) -> None:
        self._year = today.year
        self._reach = reach(rows, today, everywhere=True)
        self._plans = plans(rows)
        self._matters = count_by_municipality(open_matters(rows, today))
        self._projects = _project_counts(rows)
        self._seats: dict[int, int] = dict(rows(_SEATS, {"day": today.isoformat()}))
        self._applications = applications(rows)
        series = main_series(rows)
        self.series = series[1] if series else ""
        self._held = attendance(rows, series[0], today) if series else []

    def line(self, office: Office, code: str, ours: bool) -> PlaceLine:
        id_ = office.place.id
        presence = [held.presence.get(id_, "") for held in self._held]
        return PlaceLine(
            id=id_,
            code=code,
            ours=ours,
            office=office,
            reach=self._reach[id_],
            plan=current_plan(self._plans.get(id_, ()), self._year),
            open_matters=self._matters[id_],
            projects=self._projects[id_],
            seats=self._seats.get(id_, 0),
            attended=sum(said in PRESENT for said in presence),
            gatherings=len(presence),
            money=sums(led_by(self._applications, id_)),
            shared=len(shares_of(self._applications, id_)),
        )


def _project_counts(rows: Rows) -> Counter[int]:
    """In how many projects each municipality is planned, soon, on or paused."""
    return Counter(
        id_
        for project in projects(rows, everywhere=True)
        for id_, standing in project.standings.items()
        if standing.status in COUNTED
    )


def single_sum(money: dict[str, Sums], name: str) -> Decimal | None:
    """The one sum of `name` (sought, granted); None if there is none or several currencies."""
    filled = [getattr(each, name) for each in money.values() if getattr(each, name)]
    return filled[0] if len(filled) == 1 else None


def of_place(found: list[ApplicationLine], municipality_id: int) -> list[ApplicationLine]:
    """The applications that a municipality leads, then those it takes part in."""
    return [*led_by(found, municipality_id), *shares_of(found, municipality_id)]


def full_name(name: str) -> str:
    """A municipality's whole name: "Tingsryds kommun", "Lessebo kommun"."""
    if name in FULL_NAMES:
        return FULL_NAMES[name]
    bare = name[-1:].casefold() in VOWELS + NO_GENITIVE
    return f"{name} kommun" if bare else f"{name}s kommun"


# --- adding one of Sweden's others


@dataclass(frozen=True, slots=True)
class Known:
    """One of Sweden's municipalities, as the reference list has it."""

    code: str
    name: str
    county_code: str
    county: str


def reference() -> list[Known]:
    """All 290, in the order of their codes."""
    path = resources.path(REFERENCE)
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter=";")
        return [
            Known(row["code"], row["name"], row["county_code"], row["county_name"]) for row in rows
        ]


def addable(rows: Rows) -> list[Known]:
    """Those that are not in the workspace yet."""
    there = {code for (code,) in rows("SELECT code FROM municipality")}
    return [known for known in reference() if known.code not in there]


def add_municipality(store: Store, code: str, *, ours: bool) -> int:
    """Add one of the 290 with its county, in one step; the id. KeyError if there is no such
    code."""
    from bibk_desktop.records.model import County, Municipality

    known = next((each for each in reference() if each.code == code), None)
    if known is None:
        raise KeyError(code)
    with store.write("undo.add", kind="municipality", title=known.name):
        found = store.rows("SELECT id FROM county WHERE code = ?", (known.county_code,))
        county = (
            found[0][0] if found else store.add(County(code=known.county_code, name=known.county))
        )
        return store.add(Municipality(code=code, name=known.name, county_id=county, ours=ours))
