"""Projects, who takes part, and what they hand over."""

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward

from .base import (
    Record,
    choice,
    exactly_one,
    fuzzy,
    line,
    part_of,
    perhaps_part_of,
    points_to,
    prose,
)


class ParticipationStatus(StrEnum):
    """How far a municipality or library has come in a project: the seven words."""

    planned = "planned"
    soon = "soon"
    running = "running"
    paused = "paused"
    ended = "ended"
    declined = "declined"
    not_taking_part = "not_taking_part"


class PartnerRole(StrEnum):
    """A partner's role in a project; no status."""

    lead_applicant = "lead_applicant"
    co_applicant = "co_applicant"
    participating = "participating"


class MaterialKind(StrEnum):
    """What a project hands over."""

    material = "material"
    deliverable = "deliverable"


class Project(Record, table=True):
    """A project; its persons are appointments, its money stands with the applications."""

    name: str = line()
    full_name: str = line()
    purpose: str = prose()
    starts: FuzzyDate = fuzzy()
    ends: FuzzyDate = fuzzy()
    county_id: int | None = points_to("county")
    in_overview: bool = True
    position: int = 0
    web: str = line()


class Theme(Record, table=True):
    """A theme of a project."""

    project_id: int = part_of("project")
    name: str = line()
    note: str = line()


class Partner(Record, table=True):
    """Who carries a project, and in what role."""

    project_id: int = part_of("project")
    organisation_id: int | None = perhaps_part_of("organisation")
    municipality_id: int | None = perhaps_part_of("municipality")
    library_id: int | None = perhaps_part_of("library")
    role: PartnerRole = choice(PartnerRole.participating)
    note: str = line()
    __table_args__ = (exactly_one("organisation_id", "municipality_id", "library_id"),)


class Participation(Record, table=True):
    """A municipality, or one library of it, in a project; the status as it is now."""

    __table_args__ = (
        sa.UniqueConstraint("project_id", "municipality_id", "library_id"),
        sa.Index(
            "one_without_library",
            "project_id",
            "municipality_id",
            unique=True,
            sqlite_where=sa.text("library_id IS NULL"),
            postgresql_where=sa.text("library_id IS NULL"),
        ),
    )
    project_id: int = part_of("project")
    municipality_id: int = part_of("municipality")
    library_id: int | None = perhaps_part_of("library")
    status: ParticipationStatus = choice(ParticipationStatus.planned)
    since: date
    note: str = line()


class ParticipationChange(Record, table=True):
    """One entry of a participation's history: which status, from when, said where."""

    participation_id: int = part_of("participation")
    status: ParticipationStatus = choice(ParticipationStatus.planned)
    at: date
    meeting_id: int | None = points_to("meeting")
    words: str = line()


class Material(Record, table=True):
    """What a project hands over: a folder, a kit, a film; a link or an attached file."""

    project_id: int = part_of("project")
    name: str = line()
    kind: MaterialKind = choice(MaterialKind.material)
    language: str = line(60)
    web: str = line()
    at: FuzzyDate = fuzzy(Toward.recent)
    note: str = line()


class MaterialReceipt(Record, table=True):
    """A library or municipality that has received a material."""

    material_id: int = part_of("material")
    library_id: int | None = perhaps_part_of("library")
    municipality_id: int | None = perhaps_part_of("municipality")
    at: FuzzyDate = fuzzy(Toward.recent)
    copies: int | None = Field(default=None, ge=0)
    __table_args__ = (exactly_one("library_id", "municipality_id"),)


class ProjectNote(Record, table=True):
    """A note on a project, for all or for one county."""

    project_id: int = part_of("project")
    county_id: int | None = perhaps_part_of("county")
    at: date
    text: str = prose()
    meeting_id: int | None = points_to("meeting")
