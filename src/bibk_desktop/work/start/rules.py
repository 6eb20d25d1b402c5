"""What the first page says, by plain SQL: figures, what is coming, one project's map."""

from dataclasses import dataclass
from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.dated_matters import Unanswered, confirm_matters, unanswered
from bibk_desktop.work.facts.matter import Matter, ordered
from bibk_desktop.work.facts.money import CallLine, calls
from bibk_desktop.work.facts.participation import ProjectLine, projects
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.facts.roles import Office, vacancies

SHOWN = 6

_COMING = """
SELECT 'activity', a.id, a.title, a.at, coalesce(nullif(a.place, ''), nullif(o.short_name, ''),
       o.name, ''), a.state = 'preliminary'
FROM activity a LEFT JOIN organisation o ON o.id = a.organiser_id
WHERE substr(a.at, 1, 10) > :today AND substr(a.at, 1, 10) < '9999'
  AND a.state NOT IN ('cancelled', 'replaced')
UNION ALL
SELECT 'meeting', m.id, m.title, m.at, m.place, 0 FROM meeting m
WHERE m.kind = 'meeting' AND substr(m.at, 1, 10) > :today AND substr(m.at, 1, 10) < '9999'
ORDER BY 4, 1, 2 LIMIT :limit
"""
_NEXT = """
SELECT m.id, m.title, m.at FROM meeting m JOIN series s ON s.id = m.series_id
WHERE m.kind = 'meeting' AND substr(m.at, 1, 10) >= :today AND substr(m.at, 1, 10) < '9999'
ORDER BY s.all_directors DESC, m.at, m.id LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Coming:
    """Something that is to come, with its day and where or whose it is."""

    kind: str
    id: int
    title: str
    at: FuzzyDate
    where: str
    to_confirm: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """What the five cards count, the nearest first in each."""

    unanswered: tuple[Unanswered, ...]
    late: tuple[Matter, ...]
    to_confirm: tuple[Matter, ...]
    closing: tuple[CallLine, ...]
    vacant: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """The next meeting of the directors, else of any series."""

    id: int
    title: str
    at: FuzzyDate


def figures(rows: Rows, matters: list[Matter], today: date) -> Figures:
    """What the cards count today; `matters` are all open matters."""
    return Figures(
        tuple(unanswered(rows)),
        tuple(sorted((m for m in matters if m.late), key=lambda m: -m.late)),
        tuple(ordered(confirm_matters(rows, today))),
        tuple(sorted((c for c in calls(rows) if c.is_open(today)), key=_closes)),
        tuple(vacancies(rows, today)),
    )


def _closes(call: CallLine) -> str:
    return call.closes.encode()


def coming(rows: Rows, today: date, limit: int = SHOWN) -> list[Coming]:
    """What is to come after today, the nearest first: group meetings and activities."""
    found = rows(_COMING, {"today": today.isoformat(), "limit": limit})
    return [_coming(*row) for row in found]


def _coming(kind: str, id_: int, title: str, kept: str, where: str, preliminary: int) -> Coming:
    at = fuzzy(kept)
    return Coming(kind, id_, title, at, where, bool(preliminary) or not at.confirmed)


def next_meeting(rows: Rows, today: date) -> Meeting | None:
    """The directors' next meeting, else that of any series; None if none is planned."""
    found = rows(_NEXT, {"today": today.isoformat()})
    return Meeting(found[0][0], found[0][1], fuzzy(found[0][2])) if found else None


def codes(rows: Rows) -> dict[str, int]:
    """The municipalities we support: code → id."""
    return dict(rows("SELECT code, id FROM municipality WHERE ours"))


def chosen(rows: Rows, project_id: int | None) -> tuple[list[ProjectLine], ProjectLine | None]:
    """All projects, and the one to show: the asked for, else the first; None if there is none."""
    found = projects(rows)
    wanted = [project for project in found if project.id == project_id] or found
    return found, wanted[0] if wanted else None
