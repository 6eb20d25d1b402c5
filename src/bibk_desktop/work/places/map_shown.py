"""What the map of the municipalities can show: a project, the last contact, what is open."""

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date

from bibk_desktop import words
from bibk_desktop.fields.status_menu import status_role, status_words
from bibk_desktop.kit.qt.map_view import Value
from bibk_desktop.kit.qt.rows import Row
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.work.facts.participation import STEPS, ProjectLine
from bibk_desktop.work.places.columns import day_words
from bibk_desktop.work.places.rules import Coverage, PlaceLine

CONTACT, MATTERS = "contact", "matters"
NEAR, FAR = 30, 90
MANY, SOME = 4, 2


@dataclass(frozen=True)
class Shown:
    """The map's values by code, its legend (step, words), and the same as rows of a list."""

    title: str
    note: str = ""
    values: dict[Hashable, Value] = field(default_factory=dict)
    legend: list[tuple[int, str]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def project_shown(project: ProjectLine, found: Coverage) -> Shown:
    """How far each municipality has come in a project."""
    ours = found.ours()
    values: dict[Hashable, Value] = {}
    rows = []
    for line in ours:
        standing = project.standing(line.id)
        said = status_words(standing.status)
        beside = ", ".join(standing.libraries)
        values[line.code] = Value(STEPS.get(standing.status, 0), words=f"{said} {beside}".strip())
        role = status_role(standing.status)
        rows.append(Row(line.id, line.name, beside, end=said, role=role, chip=role != "quiet"))
    note = words.text("places.count_of", n=project.count(), all=len(ours))
    return Shown(project.name, note, values, project.legend(len(ours)), rows)


def contact_shown(found: Coverage) -> Shown:
    """How long ago the last contact was; the longer, the darker."""
    ours = found.ours()
    steps = {line.id: _contact_step(line, found.today) for line in ours}
    values: dict[Hashable, Value] = {
        line.code: Value(steps[line.id], words=_contact_words(line, found.today)) for line in ours
    }
    counted = Counter(steps.values())
    legend = [
        (step, f"{words.text(f'map.contact_{step}')} {counted[step]}")
        for step in (1, 2, 3)
        if counted[step]
    ]
    longest = sorted(ours, key=lambda line: line.reach.last_contact or date.min)
    rows = [_contact_row(line, found.today) for line in longest]
    return Shown(words.text("places.contact"), "", values, legend, rows)


def _contact_step(line: PlaceLine, today: date) -> int:
    days = line.reach.days_since(today)
    if days is None or days > FAR:
        return 3
    return 2 if days > NEAR else 1


def _contact_words(line: PlaceLine, today: date) -> str:
    day = day_words(line.reach.last_contact, today)
    kind = words.text(f"MeetingKind.{line.reach.kind}") if line.reach.kind else ""
    return ", ".join(filter(None, (day, kind, _ago(line, today))))


def _ago(line: PlaceLine, today: date) -> str:
    days = line.reach.days_since(today)
    if days is None:
        return ""
    key = f"map.ago_{days}"
    return words.text(key) if key in words.WORDS else words.text("map.ago", days=days)


def _contact_row(line: PlaceLine, today: date) -> Row:
    kind = words.text(f"MeetingKind.{line.reach.kind}") if line.reach.kind else ""
    detail = " ".join(filter(None, (kind, _ago(line, today))))
    end = day_words(line.reach.last_contact, today)
    role: Role = "watch" if line.reach.last_contact is None else "text"
    return Row(line.id, line.name, detail, end=end, role=role)


def matters_shown(found: Coverage) -> Shown:
    """How many matters are open, as a figure before each name; the more, the darker."""
    ours = found.ours()
    values: dict[Hashable, Value] = {
        line.code: Value(_matters_step(line), str(line.open_matters), _matters_words(line))
        for line in ours
    }
    most = sorted(ours, key=lambda line: -line.open_matters)
    rows = [Row(line.id, line.name, end=str(line.open_matters)) for line in most]
    title = words.text("places.matters").replace("\n", " ")
    return Shown(title, "", values, [(0, words.text("map.matters"))], rows)


def _matters_step(line: PlaceLine) -> int:
    if line.open_matters >= MANY:
        return 3
    return 2 if line.open_matters >= SOME else min(line.open_matters, 1)


def _matters_words(line: PlaceLine) -> str:
    return words.text("places.matters").replace("\n", " ").lower()
