"""Persons, organisations, groups, and the dated appointments that tie them together."""

from enum import StrEnum

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


class OrganisationKind(StrEnum):
    """What an organisation is to us."""

    regional_library = "regional_library"
    authority = "authority"
    funder = "funder"
    supplier = "supplier"
    partner = "partner"
    family_centre = "family_centre"
    school = "school"
    other = "other"


class GroupKind(StrEnum):
    """What a group is for."""

    steering = "steering"
    reference = "reference"
    planning = "planning"
    working = "working"
    network = "network"
    national = "national"


class Role(StrEnum):
    """What a person is where the appointment holds."""

    director = "director"
    childrens_librarian = "childrens_librarian"
    branch_staff = "branch_staff"
    librarian = "librarian"
    staff = "staff"
    regional_librarian = "regional_librarian"
    development_officer = "development_officer"
    case_officer = "case_officer"
    contact = "contact"
    chair = "chair"
    convener = "convener"
    secretary = "secretary"
    member = "member"
    deputy = "deputy"
    manager = "manager"
    responsible = "responsible"
    participant = "participant"


class Tenure(StrEnum):
    """How a director holds the office."""

    ordinary = "ordinary"
    acting = "acting"
    shared = "shared"


class RequirementKind(StrEnum):
    """What a requirement on a group's composition counts."""

    size = "size"
    role = "role"
    large_libraries = "large_libraries"
    both_counties = "both_counties"
    one_per_municipality = "one_per_municipality"


class Organisation(Record, table=True):
    """An organisation that is no municipality and no library."""

    name: str = line()
    short_name: str = line(60)
    kind: OrganisationKind = choice(OrganisationKind.other)
    is_own: bool = False
    county_id: int | None = points_to("county")
    municipality_id: int | None = points_to("municipality")
    email: str = line()
    phone: str = line(60)
    web: str = line()


class OrganisationAlias(Record, table=True):
    """Another name of an organisation, as people write it."""

    organisation_id: int = part_of("organisation")
    name: str = line()


class Person(Record, table=True):
    """A person; where they work are appointments. Part of a name is enough."""

    given_name: str = line()
    family_name: str = line()
    email: str = line()
    phone: str = line(60)
    mobile: str = line(60)
    web: str = line()


class PersonAlias(Record, table=True):
    """Another name or the initials of a person, as people write it."""

    person_id: int = part_of("person")
    name: str = line()


class DistinctPerson(Record, table=True):
    """Two persons who may look like one and are not, as somebody has said."""

    person_id: int = part_of("person")
    other_id: int = part_of("person")


class Group(Record, table=True):
    """A group of persons with a task; may stand under another group."""

    name: str = line()
    kind: GroupKind = choice(GroupKind.working)
    parent_id: int | None = points_to("group")
    project_id: int | None = points_to("project")
    purpose: str = prose()


class Requirement(Record, table=True):
    """What a group's composition must fulfil, checked against its seats."""

    group_id: int = part_of("group")
    kind: RequirementKind = choice(RequirementKind.size)
    minimum: int | None = Field(default=None, ge=0)
    maximum: int | None = Field(default=None, ge=0)
    words: str = line()


class Appointment(Record, table=True):
    """Who is what, where, from when to when: an employment, an office, a seat, a task.

    No person means that the office is vacant. A director is whoever is *bibliotekschef hos
    oss*, whatever the title. An appointment shared by several places is one row a place;
    the later rows point to the first.
    """

    person_id: int | None = perhaps_part_of("person")
    municipality_id: int | None = perhaps_part_of("municipality")
    library_id: int | None = perhaps_part_of("library")
    organisation_id: int | None = perhaps_part_of("organisation")
    group_id: int | None = perhaps_part_of("group")
    project_id: int | None = perhaps_part_of("project")
    role: Role = choice(Role.staff)
    tenure: Tenure = choice(Tenure.ordinary)
    is_first_contact: bool = False
    title: str = line()
    starts: FuzzyDate = fuzzy(Toward.recent)
    ends: FuzzyDate = fuzzy(Toward.recent)
    represents_municipality_id: int | None = points_to("municipality")
    represents_words: str = line()
    shared_with_id: int | None = points_to("appointment")
    note: str = line()
    __table_args__ = (
        exactly_one("municipality_id", "library_id", "organisation_id", "group_id", "project_id"),
    )
