"""The funding board: in one call a row a municipality, and the figures over them; no Qt."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.eligibility import Advice, Adviser, Eligibility, Rule
from bibk_desktop.work.facts.matter import lateness
from bibk_desktop.work.facts.money import (
    DECLINES,
    ApplicationLine,
    CallLine,
    applications,
    calls,
    stakes,
    sums,
)
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.facts.roles import Office, offices

MUNICIPALITY, ORGANISATION = "municipality", "organisation"
LeadKey = tuple[str, int]
Amounts = tuple[tuple[str, Decimal], ...]
SENT = ("submitted", "granted", "partly_granted", "rejected")
ORGANISATIONS_APPLY = ("regional_libraries", "all")

_STEPS = """
SELECT a.id, 'next', a.next_step, a.next_due, coalesce(p.given_name, '')
FROM application a LEFT JOIN person p ON p.id = a.supported_by_id
WHERE a.call_id = :call AND (a.next_step <> '' OR substr(a.next_due, 1, 10) < '9999')
  AND a.status NOT IN ('rejected', 'withdrawn', 'declines')
UNION ALL
SELECT s.application_id, 'supplement', s.words, s.due, '' FROM supplement s
JOIN application a ON a.id = s.application_id WHERE a.call_id = :call AND s.sent_on IS NULL
UNION ALL
SELECT r.application_id, r.kind, '', r.due, '' FROM report r
JOIN application a ON a.id = r.application_id WHERE a.call_id = :call AND r.sent_on IS NULL
"""
_OWN = """
SELECT id, coalesce(nullif(short_name, ''), name) FROM organisation WHERE is_own ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next for an application: words and a date; `late` in days past it.

    `brief` are the words where there is little room for them.
    """

    words: str
    due: FuzzyDate
    late: int = 0
    brief: str = ""


Steps = dict[int, list[Step]]


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A municipality or organisation in a call, with what it leads and what it takes part in."""

    key: LeadKey
    name: str
    county: str
    office: Office | None
    advice: Advice | None
    leads: tuple[ApplicationLine, ...] = ()
    shares: tuple[ApplicationLine, ...] = ()
    step: Step | None = None

    @property
    def main(self) -> ApplicationLine | None:
        """The application that the row speaks of: its own last one, else one it takes part in."""
        return self.leads[-1] if self.leads else self.shares[0] if self.shares else None

    @property
    def number(self) -> str:
        """The number of whoever answers there; "" if none is known."""
        answers = self.office.answers if self.office else None
        return answers.number if answers else ""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many applications have come so far, and how many municipalities stand behind them."""

    applications: int = 0
    places: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What the five cards say; a shared application counts once, EUR is never added to kr."""

    sent: Counted = Counted()
    drafts: Counted = Counted()
    ideas: Counted = Counted()
    granted: int = 0
    not_sought: int = 0
    declining: int = 0
    withdrawn: int = 0
    sought_amounts: Amounts = ()
    granted_amounts: Amounts = ()


@dataclass(frozen=True)
class Board:
    """One call with its rules, its rows by county (organisations last) and its figures."""

    call: CallLine
    rules: list[Rule]
    rows: list[BoardRow]
    figures: Figures
    applications: list[ApplicationLine] = field(default_factory=list)

    def row_of(self, application_id: int) -> BoardRow | None:
        """The row of the one who leads an application."""
        return self._leading.get(application_id)

    def is_above(self, one: BoardRow, other: BoardRow) -> bool:
        """Whether a row stands above another one."""
        return self._places[one.key] < self._places[other.key]

    @cached_property
    def _leading(self) -> dict[int, BoardRow]:
        return {one.id: row for row in self.rows for one in row.leads}

    @cached_property
    def _places(self) -> dict[LeadKey, int]:
        return {row.key: place for place, row in enumerate(self.rows)}


def board(rows: Rows, call_id: int, today: date) -> Board | None:
    """The board of a call as it is on `today`; None if the call is gone."""
    call = next((one for one in calls(rows) if one.id == call_id), None)
    if call is None:
        return None
    here = applications(rows, call_id)
    adviser = Adviser(rows, here, today)
    steps = _steps(rows, call_id, today)
    places = _place_rows(offices(rows, today), call, here, adviser, steps)
    ours = {row.key[1] for row in places}
    others = _other_rows(rows, call, here, adviser, ours, steps)
    figures = _figures(here, places)
    return Board(call, adviser.rules(call), [*places, *others], figures, here)


def _place_rows(
    held: dict[int, Office],
    call: CallLine,
    here: Sequence[ApplicationLine],
    adviser: Adviser,
    steps: Steps,
) -> list[BoardRow]:
    mine = stakes(here)
    return [
        BoardRow(
            key=(MUNICIPALITY, id_),
            name=office.place.name,
            county=office.place.county,
            office=office,
            advice=adviser.advice(call, id_),
            leads=tuple(mine.leads.get(id_, ())),
            shares=tuple(mine.shares.get(id_, ())),
            step=_first(steps, mine.leads.get(id_, ())),
        )
        for id_, office in held.items()
    ]


def _other_rows(
    rows: Rows,
    call: CallLine,
    here: Sequence[ApplicationLine],
    adviser: Adviser,
    ours: set[int],
    steps: Steps,
) -> list[BoardRow]:
    """Those who lead an application and are no municipality of ours; our office may always."""
    advice = organisation_advice(call, adviser.rules(call))
    found: dict[LeadKey, str] = {}
    if call.applicants in ORGANISATIONS_APPLY:
        found = {(ORGANISATION, id_): name for id_, name in rows(_OWN)}
    for one in here:
        if one.lead_municipality_id is None or one.lead_municipality_id not in ours:
            found.setdefault(lead_key(one), one.lead)
    return [
        BoardRow(
            key=key,
            name=name,
            county="",
            office=None,
            advice=advice if key[0] == ORGANISATION else adviser.advice(call, key[1]),
            leads=(leads := tuple(one for one in here if lead_key(one) == key)),
            step=_first(steps, leads),
        )
        for key, name in found.items()
    ]


def lead_key(one: ApplicationLine) -> LeadKey:
    """Who leads an application: kind and id."""
    if one.lead_municipality_id is not None:
        return MUNICIPALITY, one.lead_municipality_id
    return ORGANISATION, one.lead_organisation_id or 0


def organisation_advice(call: CallLine, rules: Sequence[Rule]) -> Advice:
    """Whether an organisation may apply: only by whom the call is for, no plan is asked of it."""
    unclear = next((rule for rule in rules if rule.kind == "applicants" and rule.unclear), None)
    if unclear is not None:
        return Advice(Eligibility.unknown, unclear.words or words.text("rule.unclear"))
    if call.applicants in ORGANISATIONS_APPLY:
        return Advice(Eligibility.eligible)
    return Advice(Eligibility.check, words.text("rule.only_municipalities"))


# --- what comes next


def _steps(rows: Rows, call_id: int, today: date) -> Steps:
    """Application → its next step, supplements and reports that are not sent, by date."""
    found: dict[int, list[Step]] = defaultdict(list)
    for application, kind, said, due, helper in rows(_STEPS, {"call": call_id}):
        at = fuzzy(due)
        whole, brief = _step_words(kind, said, helper)
        found[application].append(Step(whole, at, lateness(at, today), brief))
    for steps in found.values():
        steps.sort(key=lambda step: step.due.encode())
    return found


def _step_words(kind: str, said: str, helper: str) -> tuple[str, str]:
    """The words in full and in brief."""
    if kind == "next":
        return (f"{said}: {helper}" if helper and said else said or helper), said or helper
    if kind == "supplement":
        brief = words.text(f"kind.{kind}")
        return (words.text("grants.supplement", words=said) if said else brief), brief
    report = words.text(f"ReportKind.{kind}")
    return report, report


def _first(steps: Steps, leads: Iterable[ApplicationLine]) -> Step | None:
    """The nearest of all its applications; what has no date comes after what has one."""
    all_ = [step for one in leads for step in steps.get(one.id, ())]
    return min(all_, key=lambda step: step.due.encode()) if all_ else None


# --- the figures


def _figures(here: Sequence[ApplicationLine], places: Sequence[BoardRow]) -> Figures:
    totals = sums(here)
    return Figures(
        sent=_counted(here, SENT),
        drafts=_counted(here, ("draft",)),
        ideas=_counted(here, ("idea",)),
        granted=sum(one.status in ("granted", "partly_granted") for one in here),
        not_sought=sum(row.main is None for row in places),
        declining=sum(_stands(row, DECLINES) for row in places),
        withdrawn=sum(_stands(row, "withdrawn") for row in places),
        sought_amounts=tuple((unit, one.sought) for unit, one in totals.items() if one.sought),
        granted_amounts=tuple((unit, one.granted) for unit, one in totals.items() if one.granted),
    )


def _counted(here: Sequence[ApplicationLine], statuses: Sequence[str]) -> Counted:
    found = [one for one in here if one.status in statuses]
    leads = {one.lead_municipality_id for one in found}
    partners = {partner.municipality_id for one in found for partner in one.partners}
    return Counted(len(found), len((leads | partners) - {None}))


def _stands(row: BoardRow, status: str) -> bool:
    return row.main is not None and row.main.status == status


def concerns(row: BoardRow, figure: str) -> bool:
    """Whether a row stands behind a figure: sent, drafts, ideas or not_sought."""
    statuses = {one.status for one in (*row.leads, *row.shares)}
    if figure == "not_sought":
        return row.key[0] == MUNICIPALITY and (
            row.main is None or row.main.status in (DECLINES, "withdrawn")
        )
    wanted = {"sent": SENT, "drafts": ("draft",), "ideas": ("idea",)}.get(figure, ())
    return bool(statuses & set(wanted))


def sought(row: BoardRow) -> Amounts:
    """What the row's own applications seek, by currency; ideas do not count."""
    return tuple((unit, one.sought) for unit, one in sums(row.leads).items() if one.sought)


def granted(row: BoardRow) -> Amounts:
    """What its own applications were granted, by currency."""
    return tuple((unit, one.granted) for unit, one in sums(row.leads).items() if one.granted)
