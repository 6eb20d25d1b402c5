"""Counties, municipalities, their libraries and plans."""

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


class SizeClass(StrEnum):
    """How large a municipality's library is, set by the user."""

    unset = "unset"
    small = "small"
    medium = "medium"
    large = "large"


class LibraryKind(StrEnum):
    """What a library is to its municipality."""

    main = "main"
    branch = "branch"
    book_bus = "book_bus"
    book_car = "book_car"


class PlanKind(StrEnum):
    """Whose plan it is."""

    library_plan = "library_plan"
    regional_plan = "regional_plan"
    steering_document = "steering_document"


class PlanState(StrEnum):
    """How far a plan has come."""

    preparing = "preparing"
    out_for_comment = "out_for_comment"
    adopted = "adopted"


class County(Record, table=True):
    """A county (län); its regional library organisation stands with the organisations."""

    code: str = line(2, unique=True)
    name: str = line()


class Municipality(Record, table=True):
    """A municipality; `ours` are those that this office supports."""

    code: str = line(4, unique=True)
    name: str = line()
    county_id: int = Field(foreign_key="county.id", ondelete="RESTRICT", index=True)
    ours: bool = True
    size_class: SizeClass = choice(SizeClass.unset)
    email: str = line()
    phone: str = line(60)
    address: str = line()
    web: str = line()


class SystemInUse(Record, table=True):
    """A system that a municipality's libraries use (a web site, an e-media hub)."""

    municipality_id: int = part_of("municipality")
    name: str = line()
    note: str = line()


class Library(Record, table=True):
    """A library of a municipality."""

    municipality_id: int = part_of("municipality")
    name: str = line()
    kind: LibraryKind = choice(LibraryKind.branch)
    integrated_with: str = line()
    open_plus: bool = False
    place: str = line()
    phone: str = line(60)
    email: str = line()


class Plan(Record, table=True):
    """A municipality's library plan, a regional plan or another steering document."""

    name: str = line()
    kind: PlanKind = choice(PlanKind.library_plan)
    municipality_id: int | None = perhaps_part_of("municipality")
    first_year: int | None = Field(default=None, ge=1900, le=2200)
    last_year: int | None = Field(default=None, ge=1900, le=2200)
    state: PlanState = choice(PlanState.preparing)
    adopted_by: str = line()
    adopted_on: FuzzyDate = fuzzy(Toward.recent)
    web: str = line()
    note: str = prose()


class PlanCounty(Record, table=True):
    """A county that a regional plan holds for."""

    __table_args__ = (sa.UniqueConstraint("plan_id", "county_id"),)
    plan_id: int = part_of("plan")
    county_id: int = part_of("county")


class PriorityArea(Record, table=True):
    """One of a regional plan's priority areas (insatsområden)."""

    plan_id: int = part_of("plan")
    position: int = 0
    name: str = line()


class PriorityAreaLink(Record, table=True):
    """Sets a priority area on what works for it."""

    priority_area_id: int = part_of("priority_area")
    project_id: int | None = perhaps_part_of("project")
    activity_id: int | None = perhaps_part_of("activity")
    meeting_id: int | None = perhaps_part_of("meeting")
    request_id: int | None = perhaps_part_of("request")
    __table_args__ = (exactly_one("project_id", "activity_id", "meeting_id", "request_id"),)


class InternalNote(Record, table=True):
    """What only this office reads; stands in no file that leaves it."""

    at: date
    text: str = prose()
    author_id: int | None = points_to("person")
    municipality_id: int | None = perhaps_part_of("municipality")
    person_id: int | None = perhaps_part_of("person")
    organisation_id: int | None = perhaps_part_of("organisation")
    project_id: int | None = perhaps_part_of("project")
    call_id: int | None = perhaps_part_of("call")
    application_id: int | None = perhaps_part_of("application")
    meeting_id: int | None = perhaps_part_of("meeting")
    __table_args__ = (
        exactly_one(
            "municipality_id",
            "person_id",
            "organisation_id",
            "project_id",
            "call_id",
            "application_id",
            "meeting_id",
        ),
    )
