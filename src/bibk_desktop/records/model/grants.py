"""Programmes, calls, applications and the money they bring."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlmodel import Field

from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward

from .base import (
    Record,
    choice,
    currency,
    exactly_one,
    fuzzy,
    line,
    money,
    part_of,
    perhaps_part_of,
    points_to,
    prose,
)


class AmountBasis(StrEnum):
    """What an amount of a programme or call counts."""

    per_year = "per_year"
    in_all = "in_all"
    unclear = "unclear"


class RuleKind(StrEnum):
    """What a rule of a call asks for."""

    plan_adopted = "plan_adopted"
    plan_decided = "plan_decided"
    own_applications = "own_applications"
    partnership = "partnership"
    applicants = "applicants"
    own_contribution = "own_contribution"
    other = "other"


class Applicants(StrEnum):
    """Who may apply in a call."""

    municipalities = "municipalities"
    regional_libraries = "regional_libraries"
    all = "all"


class ApplicationStatus(StrEnum):
    """How far an application has come; `declines` is a row without application."""

    idea = "idea"
    draft = "draft"
    submitted = "submitted"
    granted = "granted"
    partly_granted = "partly_granted"
    rejected = "rejected"
    withdrawn = "withdrawn"
    declines = "declines"


class AllocationState(StrEnum):
    """How far money that comes without application has come."""

    awaited = "awaited"
    settled = "settled"


class ReportKind(StrEnum):
    """Which report a funder asks for."""

    interim = "interim"
    final = "final"


class Programme(Record, table=True):
    """A grant programme of a funder."""

    name: str = line()
    funder_id: int | None = points_to("organisation")
    purpose: str = prose()
    web: str = line()


class Call(Record, table=True):
    """One call (utlysning) of a programme: opens and closes at a day and a clock time."""

    programme_id: int = part_of("programme")
    name: str = line()
    opens: FuzzyDate = fuzzy()
    closes: FuzzyDate = fuzzy()
    decided: FuzzyDate = fuzzy(Toward.recent)
    amount_words: str = line()
    amount: Decimal | None = money()
    amount_basis: AmountBasis = choice(AmountBasis.unclear)
    first_year: int | None = Field(default=None, ge=1900, le=2200)
    last_year: int | None = Field(default=None, ge=1900, le=2200)
    currency: str = currency()
    applicants: Applicants = choice(Applicants.municipalities)
    purposes: str = prose()
    unknowns: str = prose()
    web: str = line()


class CallRule(Record, table=True):
    """A rule of a call, with its source; `unclear` as long as nobody knows."""

    call_id: int = part_of("call")
    position: int = 0
    kind: RuleKind = choice(RuleKind.other)
    value: int | None = Field(default=None, ge=0)
    words: str = line()
    source: str = line()
    unclear: bool = False


class Application(Record, table=True):
    """An application with one lead; what the partners take part with are shares."""

    call_id: int = part_of("call")
    lead_municipality_id: int | None = perhaps_part_of("municipality")
    lead_organisation_id: int | None = perhaps_part_of("organisation")
    purpose: str = line()
    status: ApplicationStatus = choice(ApplicationStatus.idea)
    status_since: date
    project_id: int | None = points_to("project")
    own_case_number: str = line(60)
    funder_case_number: str = line(60)
    case_officer: str = line()
    currency: str = currency()
    rate: Decimal | None = Field(default=None, max_digits=12, decimal_places=6)
    rate_on: date | None = None
    sought: Decimal | None = money()
    granted: Decimal | None = money()
    own_contribution: Decimal | None = money()
    submitted_on: date | None = None
    decided_on: date | None = None
    political_decision: str = line()
    political_decision_on: FuzzyDate = fuzzy(Toward.recent)
    supported_by_id: int | None = points_to("person")
    next_step: str = line()
    next_due: FuzzyDate = fuzzy()
    __table_args__ = (exactly_one("lead_municipality_id", "lead_organisation_id"),)


class CoApplicant(Record, table=True):
    """A co-applicant and its share of what is sought (part of the sum, never added to it)."""

    application_id: int = part_of("application")
    municipality_id: int | None = perhaps_part_of("municipality")
    organisation_id: int | None = perhaps_part_of("organisation")
    share: Decimal | None = money()
    __table_args__ = (exactly_one("municipality_id", "organisation_id"),)


class ApplicationChange(Record, table=True):
    """One entry of an application's history: which status, from when."""

    application_id: int = part_of("application")
    status: ApplicationStatus = choice(ApplicationStatus.idea)
    at: date
    words: str = line()


class Supplement(Record, table=True):
    """A supplement that the funder asked for."""

    application_id: int = part_of("application")
    words: str = line()
    asked_on: date
    due: FuzzyDate = fuzzy()
    sent_on: date | None = None


class Payment(Record, table=True):
    """A payment that came, or is to come."""

    application_id: int = part_of("application")
    amount: Decimal | None = money()
    at: FuzzyDate = fuzzy(Toward.recent)
    received: bool = False


class Report(Record, table=True):
    """An interim or final report that is due."""

    application_id: int = part_of("application")
    kind: ReportKind = choice(ReportKind.final)
    due: FuzzyDate = fuzzy()
    sent_on: date | None = None
    responsible_id: int | None = points_to("person")


class Allocation(Record, table=True):
    """Money allotted without application, awaited or settled."""

    name: str = line()
    programme_id: int | None = points_to("programme")
    funder_id: int | None = points_to("organisation")
    via: str = line()
    receiver_organisation_id: int | None = points_to("organisation")
    receiver_municipality_id: int | None = points_to("municipality")
    state: AllocationState = choice(AllocationState.awaited)
    amount_words: str = line()
    amount: Decimal | None = money()
    currency: str = currency()
    at: FuzzyDate = fuzzy()
    note: str = prose()
