"""Applications and their sums by call and currency; a shared application counts once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import day, fuzzy

ORE = 100
SOUGHT = ("draft", "submitted", "granted", "partly_granted", "rejected")
GRANTED = ("granted", "partly_granted")
DECLINES = "declines"

_CALLS = """
SELECT c.id, c.name, p.name, coalesce(nullif(o.short_name, ''), o.name, ''), c.opens, c.closes,
       c.applicants, c.currency
FROM call c JOIN programme p ON p.id = c.programme_id
LEFT JOIN organisation o ON o.id = p.funder_id
ORDER BY c.closes, c.id
"""
_APPLICATIONS = """
SELECT a.id, a.call_id, a.status, a.status_since, a.purpose, a.currency, a.sought, a.granted,
       a.own_contribution, a.own_case_number, a.funder_case_number, a.next_step, a.next_due,
       a.lead_municipality_id, a.lead_organisation_id,
       coalesce(m.name, nullif(o.short_name, ''), o.name)
FROM application a
LEFT JOIN municipality m ON m.id = a.lead_municipality_id
LEFT JOIN organisation o ON o.id = a.lead_organisation_id
WHERE :call IS NULL OR a.call_id = :call
ORDER BY a.call_id, a.id
"""
_PARTNERS = """
SELECT c.application_id, c.municipality_id, coalesce(m.name, nullif(o.short_name, ''), o.name),
       c.share
FROM co_applicant c
LEFT JOIN municipality m ON m.id = c.municipality_id
LEFT JOIN organisation o ON o.id = c.organisation_id
JOIN application a ON a.id = c.application_id WHERE :call IS NULL OR a.call_id = :call
"""
_REPORTS = """
SELECT r.application_id, r.due FROM report r JOIN application a ON a.id = r.application_id
WHERE r.sent_on IS NULL AND (:call IS NULL OR a.call_id = :call) ORDER BY r.due
"""


@dataclass(frozen=True, slots=True)
class CallLine:
    """A call with its programme and funder; `currency` is what the call is in."""

    id: int
    name: str
    programme: str
    funder: str
    opens: FuzzyDate
    closes: FuzzyDate
    applicants: str
    currency: str

    @property
    def title(self) -> str:
        """The programme and the call: "Stärkta bibliotek 2018:1"."""
        return self.name if self.programme in self.name else f"{self.programme} {self.name}".strip()

    def is_open(self, today: date) -> bool:
        """Whether its last day is known and not past."""
        return self.closes.start is not None and not self.closes.is_past(today)

    def has_closed(self, now: datetime) -> bool:
        """Whether its last day is past, or its clock time on that very day."""
        hour = self.closes.start_time
        is_today = self.closes.is_day and self.closes.start == now.date()
        past_hour = hour is not None and hour <= now.time().replace(tzinfo=None)
        return self.closes.is_past(now.date()) or (is_today and past_hour)


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """A co-applicant and its share, a part of the sum that is sought."""

    municipality_id: int | None
    name: str
    share: Decimal | None


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """An application with its one lead and its partners; amounts in its currency."""

    id: int
    call_id: int
    status: str
    since: date | None
    purpose: str
    currency: str
    sought: Decimal | None
    granted: Decimal | None
    own_contribution: Decimal | None
    own_case_number: str
    funder_case_number: str
    next_step: str
    next_due: FuzzyDate
    lead_municipality_id: int | None
    lead_organisation_id: int | None
    lead: str
    partners: tuple[PartnerLine, ...] = ()
    report_due: FuzzyDate = field(default_factory=FuzzyDate)

    @property
    def sought_sum(self) -> Decimal:
        """What counts as sought: drafts do, ideas, what was withdrawn and declines do not."""
        return (self.sought or Decimal()) if self.status in SOUGHT else Decimal()

    @property
    def granted_sum(self) -> Decimal:
        """What counts as granted."""
        return (self.granted or Decimal()) if self.status in GRANTED else Decimal()

    def takes_part(self, municipality_id: int) -> bool:
        """Whether the municipality is a co-applicant."""
        return any(partner.municipality_id == municipality_id for partner in self.partners)


@dataclass(frozen=True, slots=True)
class Sums:
    """How many applications, and what they come to, in one currency."""

    applications: int = 0
    sought: Decimal = Decimal()
    granted: Decimal = Decimal()
    own_contribution: Decimal = Decimal()


def calls(rows: Rows) -> list[CallLine]:
    """Every call, by the day it closes."""
    return [_call(*row) for row in rows(_CALLS)]


def _call(
    id_: int, name: str, programme: str, funder: str, opens: str, closes: str, *more: str
) -> CallLine:
    return CallLine(id_, name, programme, funder, fuzzy(opens), fuzzy(closes), *more)


def applications(rows: Rows, call_id: int | None = None) -> list[ApplicationLine]:
    """Every application, also those who decline, by call; only those of `call_id` if given."""
    which = {"call": call_id}
    partners: dict[int, list[PartnerLine]] = defaultdict(list)
    for application, municipality, name, share in rows(_PARTNERS, which):
        partners[application].append(PartnerLine(municipality, name, amount(share)))
    reports: dict[int, str] = {}
    for application, due in rows(_REPORTS, which):
        reports.setdefault(application, due)
    return [
        _application(row, partners.get(row[0], []), reports.get(row[0]))
        for row in rows(_APPLICATIONS, which)
    ]


def _application(row: Any, partners: list[PartnerLine], report: str | None) -> ApplicationLine:
    id_, call, status, since, purpose, currency, *more = row
    sought, granted, own, dnr, funder_dnr, step, due, municipality, organisation, lead = more
    return ApplicationLine(
        id=id_,
        call_id=call,
        status=status,
        since=day(since),
        purpose=purpose,
        currency=currency,
        sought=amount(sought),
        granted=amount(granted),
        own_contribution=amount(own),
        own_case_number=dnr,
        funder_case_number=funder_dnr,
        next_step=step,
        next_due=fuzzy(due),
        lead_municipality_id=municipality,
        lead_organisation_id=organisation,
        lead=lead,
        partners=tuple(sorted(partners, key=lambda partner: swedish_key(partner.name))),
        report_due=FuzzyDate() if report is None else fuzzy(report),
    )


def amount(hundredths: int | None) -> Decimal | None:
    """An amount as it is kept, in whole hundredths, as the amount itself."""
    return None if hundredths is None else Decimal(hundredths) / ORE


def sums(counted: Iterable[ApplicationLine]) -> dict[str, Sums]:
    """The sums of these applications by currency, each application once; declines are none."""
    found: dict[str, Sums] = {}
    for one in counted:
        if one.status == DECLINES:
            continue
        so_far = found.get(one.currency, Sums())
        found[one.currency] = Sums(
            so_far.applications + 1,
            so_far.sought + one.sought_sum,
            so_far.granted + one.granted_sum,
            so_far.own_contribution + (one.own_contribution or 0) * bool(one.sought_sum),
        )
    return found


def led_by(all_: Iterable[ApplicationLine], municipality_id: int) -> list[ApplicationLine]:
    """The applications that the municipality leads; its sums are the sums of these."""
    return [one for one in all_ if one.lead_municipality_id == municipality_id]


def taken_part_in(all_: Iterable[ApplicationLine], municipality_id: int) -> list[ApplicationLine]:
    """The applications that the municipality takes part in with a share."""
    return [one for one in all_ if one.takes_part(municipality_id)]


@dataclass(frozen=True, slots=True)
class Stakes:
    """Municipality → the applications it leads, and those it takes part in with a share."""

    leads: dict[int, list[ApplicationLine]]
    shares: dict[int, list[ApplicationLine]]


def stakes(all_: Iterable[ApplicationLine]) -> Stakes:
    """What `led_by` and `taken_part_in` say of every municipality, gathered in one walk."""
    found = Stakes(defaultdict(list), defaultdict(list))
    for one in all_:
        if one.lead_municipality_id is not None:
            found.leads[one.lead_municipality_id].append(one)
        for place in dict.fromkeys(partner.municipality_id for partner in one.partners):
            if place is not None:
                found.shares[place].append(one)
    return found
