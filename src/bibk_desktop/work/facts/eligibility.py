"""Whether a municipality may apply in a call, by that call's own rules; advice, never a stop."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bibk_desktop import words
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.money import (
    DECLINES,
    ApplicationLine,
    CallLine,
    Stakes,
    stakes,
)

MUNICIPALITIES_APPLY = ("municipalities", "all")
ADOPTED, PLAN_RULES = "adopted", ("plan_adopted", "plan_decided")
NOT_COUNTED = (DECLINES, "idea", "withdrawn")

_RULES = "SELECT call_id, kind, value, words, source, unclear FROM call_rule ORDER BY position, id"
_PLANS = """
SELECT municipality_id, state, first_year, last_year FROM plan
WHERE kind = 'library_plan' AND municipality_id IS NOT NULL
ORDER BY coalesce(last_year, 9999), id
"""


class Eligibility(StrEnum):
    """What the rules say: apply, look closer, or nobody knows yet."""

    eligible = "eligible"
    check = "check"
    unknown = "unknown"


@dataclass(frozen=True, slots=True)
class Advice:
    """What the rules say about one municipality, and why."""

    eligibility: Eligibility
    reason: str = ""

    @property
    def line(self) -> str:
        """ "kontrollera: planen gick ut 2017"."""
        name = words.name(self.eligibility)
        return f"{name}: {self.reason}" if self.reason else name


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a call; `unclear` while nobody knows how it is meant."""

    kind: str
    value: int | None
    words: str
    source: str
    unclear: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A municipality's library plan: how far it has come, and for which years."""

    state: str
    first_year: int | None
    last_year: int | None

    def covers(self, year: int) -> bool:
        """Whether it is for `year`; a side without a year is open."""
        return (self.first_year or year) <= year <= (self.last_year or year)

    def begins_after(self, year: int) -> bool:
        """Whether it is for years after `year` only."""
        return self.first_year is not None and self.first_year > year


@dataclass(frozen=True, slots=True)
class _Case:
    """What is known about one municipality in one call that closes in `year`."""

    call: CallLine
    year: int
    plans: Sequence[Plan]
    leads: Sequence[ApplicationLine]
    shares: Sequence[ApplicationLine]

    @property
    def has_plan(self) -> bool:
        """Whether a plan is adopted that holds in the year."""
        return any(plan.state == ADOPTED and plan.covers(self.year) for plan in self.plans)

    @property
    def has_plan_under_way(self) -> bool:
        """Whether a plan is decided on but not adopted, or adopted for later."""
        return any(plan.state != ADOPTED or plan.begins_after(self.year) for plan in self.plans)


class Adviser:
    """Knows the rules and plans, and advises on any call and municipality."""

    def __init__(self, rows: Rows, applications: Sequence[ApplicationLine], today: date) -> None:
        self._today = today
        self._stakes = _by_call(applications)
        self._rules: dict[int, list[Rule]] = defaultdict(list)
        for call, kind, value, said, source, unclear in rows(_RULES):
            self._rules[call].append(Rule(kind, value, said, source, bool(unclear)))
        self._plans = plans(rows)

    def rules(self, call: CallLine) -> list[Rule]:
        """The call's rules in their order."""
        return self._rules[call.id]

    def advice(self, call: CallLine, municipality_id: int) -> Advice:
        """What the call's rules say about the municipality, the weightiest first."""
        rules = self._rules[call.id]
        if not rules and call.applicants in MUNICIPALITIES_APPLY:
            return Advice(Eligibility.unknown, words.text("rule.no_rules"))
        case = self._case(call, municipality_id)
        found = [_plan_advice(rules, case), *(_advice(rule, case) for rule in _others(rules))]
        return max(found, key=lambda advice: _WEIGHT[advice.eligibility])

    def _case(self, call: CallLine, municipality_id: int) -> _Case:
        here = self._stakes.get(call.id, _NONE)
        return _Case(
            call,
            (call.closes.start or self._today).year,
            self._plans.get(municipality_id, ()),
            here.leads.get(municipality_id, ()),
            here.shares.get(municipality_id, ()),
        )


_NONE = Stakes({}, {})


def _by_call(applications: Sequence[ApplicationLine]) -> dict[int, Stakes]:
    """Call → who stands behind the applications that its rules count."""
    found: dict[int, list[ApplicationLine]] = defaultdict(list)
    for one in applications:
        if one.status not in NOT_COUNTED:
            found[one.call_id].append(one)
    return {call: stakes(here) for call, here in found.items()}


_WEIGHT = {Eligibility.eligible: 0, Eligibility.unknown: 1, Eligibility.check: 2}


def plans(rows: Rows) -> dict[int, list[Plan]]:
    """The library plans of each municipality, the one that ends last at the end."""
    found: dict[int, list[Plan]] = defaultdict(list)
    for municipality, *plan in rows(_PLANS):
        found[municipality].append(Plan(*plan))
    return found


def current_plan(known: Sequence[Plan], year: int) -> Plan | None:
    """The plan that holds in `year`, else the one that ended or is to come last."""
    held = [plan for plan in known if plan.state == ADOPTED and plan.covers(year)]
    return next(iter(reversed(held or list(known))), None)


def _others(rules: Sequence[Rule]) -> list[Rule]:
    """All but the rules on plans, and first the one that every call has: who may apply."""
    given = [rule for rule in rules if rule.kind not in PLAN_RULES]
    return [Rule("applicants", None, "", "", False), *given]


def _plan_advice(rules: Sequence[Rule], case: _Case) -> Advice:
    """An adopted plan is enough; where a decided one may be too, that rule speaks for it."""
    asked = {rule.kind: rule for rule in rules if rule.kind in PLAN_RULES}
    if not asked or case.has_plan:
        return Advice(Eligibility.eligible)
    decided = asked.get("plan_decided")
    if decided is not None and case.has_plan_under_way:
        return _unclear(decided) if decided.unclear else Advice(Eligibility.eligible)
    rule = asked.get("plan_adopted", decided)
    if rule is not None and rule.unclear:
        return _unclear(rule)
    return Advice(Eligibility.check, _plan_objection(case))


def _plan_objection(case: _Case) -> str:
    plan = current_plan(case.plans, case.year)
    if plan is None:
        return words.text("rule.no_plan")
    if plan.state != ADOPTED:
        state = words.text(f"PlanState.{plan.state}")
        return words.text("rule.plan_not_adopted", state=state)
    if plan.begins_after(case.year):
        return words.text("rule.plan_begins", year=plan.first_year)
    return words.text("rule.plan_expired", year=plan.last_year)


def _advice(rule: Rule, case: _Case) -> Advice:
    judge = _JUDGES.get(rule.kind)
    objection = judge(rule, case) if judge else ""
    if rule.unclear and (objection or judge is None or rule.kind == "applicants"):
        return _unclear(rule)
    return Advice(Eligibility.check, objection) if objection else Advice(Eligibility.eligible)


def _unclear(rule: Rule) -> Advice:
    return Advice(Eligibility.unknown, rule.words or words.text("rule.unclear"))


def _own_applications(rule: Rule, case: _Case) -> str:
    if rule.value is None or len(case.leads) <= rule.value:
        return ""
    return words.text("rule.too_many", count=len(case.leads), most=rule.value)


def _partnership(rule: Rule, case: _Case) -> str:
    if rule.value is None or len(case.shares) <= rule.value:
        return ""
    return words.text("rule.too_many_shared", count=len(case.shares), most=rule.value)


def _applicants(rule: Rule, case: _Case) -> str:
    may = case.call.applicants in MUNICIPALITIES_APPLY
    return "" if may else words.text("rule.not_for_municipalities")


def _own_contribution(rule: Rule, case: _Case) -> str:
    """The rule's value is a percentage of what is sought."""
    for one in case.leads:
        if not one.own_contribution:
            return words.text("rule.no_contribution")
        percent = int(one.own_contribution * 100 / one.sought) if one.sought else 100
        if percent < (rule.value or 0):
            return words.text("rule.low_contribution", percent=percent, least=rule.value)
    return ""


_JUDGES: dict[str, Callable[[Rule, _Case], str]] = {
    "own_applications": _own_applications,
    "partnership": _partnership,
    "applicants": _applicants,
    "own_contribution": _own_contribution,
}
