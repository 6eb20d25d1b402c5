"""What the projects' page shows of participations: the table, a cell's story, stretches in time."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.money import (
    ApplicationLine,
    CallLine,
    applications,
    calls,
    led_by,
    sums,
    taken_part_in,
)
from bibk_desktop.work.facts.open_matters import count_by_municipality, open_matters
from bibk_desktop.work.facts.participation import (
    BEST_FIRST,
    ProjectLine,
    Standing,
    projects,
)
from bibk_desktop.work.facts.participation_change import Entry, Part
from bibk_desktop.work.facts.reach import Reach, reach
from bibk_desktop.work.facts.reading import Place
from bibk_desktop.work.facts.roles import Office, offices

NOT_TAKING_PART = BEST_FIRST[-1]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a municipality seeks in one call: an amount by currency, or how far it has come.

    `partners` are those it applies with; `lead` is who leads where it only takes part.
    """

    amounts: tuple[tuple[str, Decimal], ...] = ()
    status: str = ""
    partners: tuple[str, ...] = ()
    lead: str = ""
    application_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A municipality in the table."""

    place: Place
    office: Office
    reach: Reach
    open_matters: int
    standings: dict[int, Standing] = field(default_factory=dict)
    sought: dict[int, Sought] = field(default_factory=dict)

    def standing(self, project_id: int) -> Standing:
        """How far it has come in a project."""
        return self.standings.get(project_id, Standing())


@dataclass(frozen=True, slots=True)
class CallColumn:
    """An open call, and what is sought in it in all, by currency."""

    call: CallLine
    sought: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole table: a row a municipality; the hidden projects come last."""

    rows: list[PlaceRow]
    projects: list[ProjectLine]
    calls: list[CallColumn]

    def project(self, project_id: int | None) -> ProjectLine | None:
        """The project with that id."""
        return next((one for one in self.projects if one.id == project_id), None)


@dataclass(frozen=True, slots=True)
class Stretch:
    """How far a municipality had come from one day to another; `ends` is the day after."""

    status: str
    starts: date
    ends: date
    libraries: tuple[str, ...] = ()


def overview(rows: Rows, today: date) -> Overview:
    """The table as it is on the day `today`."""
    lines = projects(rows, also_hidden=True)
    found, open_calls = applications(rows), [call for call in calls(rows) if call.is_open(today)]
    contacts = reach(rows, today)
    matters = count_by_municipality(open_matters(rows, today))
    places = [
        PlaceRow(
            place=office.place,
            office=office,
            reach=contacts[id_],
            open_matters=matters[id_],
            standings={line.id: line.standing(id_) for line in lines},
            sought={call.id: sought(_of_call(found, call), id_) for call in open_calls},
        )
        for id_, office in offices(rows, today).items()
    ]
    columns = [CallColumn(call, _amounts(_of_call(found, call))) for call in open_calls]
    return Overview(places, lines, columns)


# --- money


def _of_call(found: Iterable[ApplicationLine], call: CallLine) -> list[ApplicationLine]:
    return [one for one in found if one.call_id == call.id]


def _amounts(found: Iterable[ApplicationLine]) -> tuple[tuple[str, Decimal], ...]:
    return tuple((unit, total.sought) for unit, total in sums(found).items() if total.sought)


def sought(here: Sequence[ApplicationLine], municipality_id: int) -> Sought:
    """What a municipality seeks by these applications of one call: a shared one counts once,
    with its lead."""
    leads, shares = led_by(here, municipality_id), taken_part_in(here, municipality_id)
    if leads:
        names = (partner.name for one in leads for partner in one.partners)
        partners = tuple(sorted(set(names), key=swedish_key))
        return Sought(_amounts(leads), leads[-1].status, partners, "", leads[-1].id)
    if shares:
        return Sought(lead=shares[0].lead, status=shares[0].status, application_id=shares[0].id)
    return Sought()


# --- one cell


def concerned(parts: Iterable[Part], municipality_id: int, standing: Standing) -> list[Part]:
    """Whose status the cell of a municipality shows: itself, or those of its libraries that
    have come furthest."""
    here = [part for part in parts if part.municipality_id == municipality_id]
    return [part for part in here if part.status == standing.status]


def newest(part: Part, entries: Sequence[Entry]) -> Entry | None:
    """The entry that says since when the status holds."""
    return next((entry for entry in entries if entry.at == part.since), None)


# --- in time


def stretches(
    parts: Iterable[Part], entries: dict[int, list[Entry]], today: date
) -> dict[int, list[Stretch]]:
    """Municipality → its best status stretch by stretch, up to and with `today`."""
    by_place: dict[int, list[Part]] = defaultdict(list)
    for part in parts:
        by_place[part.municipality_id].append(part)
    return {id_: _stretches(found, entries, today) for id_, found in by_place.items()}


def _stretches(
    parts: Sequence[Part], entries: dict[int, list[Entry]], today: date
) -> list[Stretch]:
    said = {part.id: _said(part, entries.get(part.id, [])) for part in parts}
    days = sorted({at for found in said.values() for at, _ in found if at <= today})
    found: list[Stretch] = []
    for starts, ends in zip(days, [*days[1:], date.max], strict=True):
        status, libraries = _best(parts, said, starts)
        if found and (found[-1].status, found[-1].libraries) == (status, libraries):
            found[-1] = Stretch(status, found[-1].starts, ends, libraries)
        else:
            found.append(Stretch(status, starts, ends, libraries))
    return found


def _said(part: Part, entries: Sequence[Entry]) -> list[tuple[date, str]]:
    """The days on which something was said; of some only the present is known."""
    if entries:
        return [(entry.at, entry.status) for entry in entries]
    return [(part.since, part.status)] if part.since is not None else []


def _best(
    parts: Sequence[Part], said: dict[int, list[tuple[date, str]]], on: date
) -> tuple[str, tuple[str, ...]]:
    """The best status on a day, and the libraries that had it."""
    then = [(part, [status for at, status in said[part.id] if at <= on]) for part in parts]
    known = [(part, statuses[-1]) for part, statuses in then if statuses]
    best = min((status for _, status in known), key=BEST_FIRST.index)
    return best, tuple(part.library for part, status in known if status == best and part.library)
