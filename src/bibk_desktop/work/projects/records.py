"""The projects and what belongs to one of them, loaded for list and detail; a new one made."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Activity,
    Appointment,
    Attachment,
    Material,
    MaterialReceipt,
    Partner,
    Project,
    ProjectNote,
    Role,
    Theme,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.participation import ProjectLine, projects
from bibk_desktop.work.facts.reading import fuzzy, me

ROLE_ORDER = (Role.responsible, Role.manager, Role.contact, Role.participant)
_PROJECTS = "SELECT id, name, full_name, starts, ends, in_overview FROM project"
_RESPONSIBLE = """
SELECT a.project_id, trim(p.given_name || ' ' || p.family_name)
FROM appointment a JOIN person p ON p.id = a.person_id
WHERE a.project_id IS NOT NULL AND a.role = 'responsible' AND substr(a.ends, 12, 10) >= :day
ORDER BY a.starts, a.id
"""
_APPLICATIONS = """
SELECT a.id, coalesce(m.name, nullif(o.short_name, ''), o.name, ''), g.name || ' ' || c.name,
       a.status, a.sought, a.granted, a.currency
FROM application a JOIN call c ON c.id = a.call_id JOIN programme g ON g.id = c.programme_id
LEFT JOIN municipality m ON m.id = a.lead_municipality_id
LEFT JOIN organisation o ON o.id = a.lead_organisation_id
WHERE a.project_id = ? ORDER BY a.status_since DESC, a.id
"""
_WHO = {
    "organisation": "SELECT coalesce(nullif(short_name, ''), name) FROM organisation WHERE id = ?",
    "municipality": "SELECT name FROM municipality WHERE id = ?",
    "library": "SELECT name FROM library WHERE id = ?",
    "person": "SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?",
}


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A project in the list."""

    id: int
    name: str
    full_name: str
    starts: FuzzyDate
    ends: FuzzyDate
    in_overview: bool
    responsible: str
    line: ProjectLine


@dataclass(frozen=True, slots=True)
class Belongings:
    """A project with everything that belongs to it."""

    project: Project
    partners: list[Partner]
    persons: list[Appointment]
    themes: list[Theme]
    materials: list[Material]
    receipts: dict[int, list[MaterialReceipt]]
    files: dict[int, list[Attachment]]
    activities: list[Activity]
    notes: list[ProjectNote]
    own_files: list[Attachment] = field(default_factory=list)


def project_rows(rows: Rows, today: date) -> list[ProjectRow]:
    """Every project, those in overviews first, in the order of the table."""
    found = {row[0]: row for row in rows(_PROJECTS)}
    responsible: dict[int, list[str]] = defaultdict(list)
    for project, name in rows(_RESPONSIBLE, {"day": today.isoformat()}):
        responsible[project].append(name)
    return [
        _row(found[line.id], ", ".join(responsible[line.id]), line)
        for line in projects(rows, also_hidden=True)
    ]


def _row(row: tuple[Any, ...], responsible: str, line: ProjectLine) -> ProjectRow:
    id_, name, full_name, starts, ends, shown = row
    when = fuzzy(starts), fuzzy(ends)
    return ProjectRow(id_, name, full_name, *when, bool(shown), responsible, line)


def belongings(session: Session, project_id: int) -> Belongings | None:
    """The project with what belongs to it; None if it is gone."""
    project = session.get(Project, project_id)
    if project is None:
        return None
    materials = _of(session, Material, project_id)
    ids = [material.id for material in materials]
    receipts: dict[int, list[MaterialReceipt]] = defaultdict(list)
    asked = select(MaterialReceipt).where(col(MaterialReceipt.material_id).in_(ids))
    for receipt in session.exec(asked.order_by(col(MaterialReceipt.id))):
        receipts[receipt.material_id].append(receipt)
    files: dict[int, list[Attachment]] = defaultdict(list)
    for one in session.exec(select(Attachment).where(col(Attachment.material_id).in_(ids))):
        files[one.material_id or 0].append(one)
    return Belongings(
        project=project,
        partners=_of(session, Partner, project_id),
        persons=sorted(_of(session, Appointment, project_id), key=_rank),
        themes=_of(session, Theme, project_id),
        materials=materials,
        receipts=receipts,
        files=files,
        activities=sorted(_of(session, Activity, project_id), key=lambda one: one.at.encode()),
        notes=sorted(_of(session, ProjectNote, project_id), key=lambda one: one.at, reverse=True),
        own_files=_of(session, Attachment, project_id),
    )


def _of(session: Session, model: type[Any], project_id: int) -> list[Any]:
    asked = select(model).where(model.project_id == project_id).order_by(model.id)
    return list(session.exec(asked))


def _rank(one: Appointment) -> tuple[int, int]:
    known = ROLE_ORDER.index(one.role) if one.role in ROLE_ORDER else len(ROLE_ORDER)
    return known, one.id or 0


def application_lines(rows: Rows, project_id: int) -> list[tuple[Any, ...]]:
    """The applications for the project: id, lead, call, status, sought and granted in hundredths,
    currency."""
    return rows(_APPLICATIONS, (project_id,))


def who(rows: Rows, record: SQLModel) -> tuple[str, int, str]:
    """Whom a partner, receipt or appointment points to: kind, id, name."""
    for kind, sql in _WHO.items():
        id_ = getattr(record, f"{kind}_id", None)
        if id_ is not None and not (kind != "person" and isinstance(record, Appointment)):
            found = rows(sql, (id_,))
            return kind, id_, found[0][0] if found else ""
    return "", 0, ""


# --- creating


def create_project(store: Store, name: str) -> int:
    """A new project, last in the order, with the user as responsible; its id."""
    position = store.rows("SELECT coalesce(max(position), -1) + 1 FROM project")[0][0]
    with store.write("undo.add", kind="project", title=name):
        id_ = store.add(Project(name=name, position=position))
        if (user := me(store.rows)) is not None:
            role = Role.responsible
            store.add(Appointment(person_id=user, project_id=id_, role=role))
    return id_


def free_name(names: Sequence[str], wanted: str) -> str:
    """`wanted`, with a number when it is taken."""
    taken = {name.casefold() for name in names}
    number, name = 1, wanted
    while name.casefold() in taken:
        number += 1
        name = f"{wanted} {number}"
    return name
