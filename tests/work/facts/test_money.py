"""Sums that never count an application twice, and advice by a call's own rules."""

from datetime import date
from decimal import Decimal

import pytest

from bibk_desktop.records.model import (
    Applicants,
    Application,
    ApplicationStatus,
    Call,
    CallRule,
    CoApplicant,
    Plan,
    PlanState,
    Programme,
    RuleKind,
)
from bibk_desktop.work.facts.eligibility import Adviser, Eligibility
from bibk_desktop.work.facts.money import applications, calls, led_by, sums, taken_part_in


@pytest.fixture
def call(workspace):
    programme = workspace.put(Programme(name="Stärkta bibliotek"))
    closes = workspace.on("2018-02-19")
    return workspace.put(Call(programme_id=programme, name="2018:1", closes=closes))


def apply(workspace, call, place, status, sought=None, partners=(), **fields):
    application = workspace.put(
        Application(
            call_id=call,
            lead_municipality_id=workspace.places[place],
            status=ApplicationStatus(status),
            status_since=date(2018, 1, 24),
            sought=None if sought is None else Decimal(sought),
            **fields,
        )
    )
    for partner, share in partners:
        where = workspace.places[partner]
        workspace.put(
            CoApplicant(application_id=application, municipality_id=where, share=Decimal(share))
        )
    return application


def test_a_shared_application_counts_once_at_its_lead(workspace, call):
    apply(workspace, call, "Alvesta", "draft", 600_000, [("Tingsryd", 250_000)])
    apply(workspace, call, "Växjö", "submitted", 900_000)
    found = applications(workspace.rows)
    assert sums(found)["SEK"].sought == 1_500_000
    alvesta, tingsryd = workspace.places["Alvesta"], workspace.places["Tingsryd"]
    assert sums(led_by(found, alvesta))["SEK"].sought == 600_000
    assert led_by(found, tingsryd) == []
    (shared,) = taken_part_in(found, tingsryd)
    assert (shared.lead, shared.partners[0].share) == ("Alvesta", 250_000)
    per_place = sum(
        sum_.sought
        for place in workspace.places.values()
        for sum_ in sums(led_by(found, place)).values()
    )
    assert per_place == sums(found)["SEK"].sought


@pytest.mark.parametrize(
    ("status", "sought", "count"),
    [
        ("idea", 0, 1),
        ("draft", 100, 1),
        ("submitted", 100, 1),
        ("granted", 100, 1),
        ("partly_granted", 100, 1),
        ("rejected", 100, 1),
        ("withdrawn", 0, 1),
        ("declines", 0, 0),
    ],
)
def test_drafts_are_sought_ideas_and_withdrawn_are_not_and_who_declines_is_none(
    workspace, call, status, sought, count
):
    apply(workspace, call, "Alvesta", status, 100)
    found = sums(applications(workspace.rows)).get("SEK")
    assert (found.sought, found.applications) == (sought, count) if found else count == 0


def test_currencies_are_never_mixed(workspace, call):
    apply(workspace, call, "Alvesta", "granted", 100, granted=Decimal("80.50"))
    apply(workspace, call, "Växjö", "granted", 50, currency="EUR", granted=Decimal(40))
    found = sums(applications(workspace.rows))
    assert {each: sum_.granted for each, sum_ in found.items()} == {
        "SEK": Decimal("80.50"),
        "EUR": Decimal(40),
    }


def test_what_was_rejected_is_not_granted(workspace, call):
    apply(workspace, call, "Alvesta", "rejected", 100, granted=Decimal(100))
    assert sums(applications(workspace.rows))["SEK"].granted == 0


def plan(workspace, place, state="adopted", first=2016, last=2019):
    where = workspace.places[place]
    kept = PlanState(state)
    workspace.put(Plan(municipality_id=where, state=kept, first_year=first, last_year=last))


def rule(workspace, call, kind, value=None, unclear=False, words=""):
    kept = RuleKind(kind)
    workspace.put(CallRule(call_id=call, kind=kept, value=value, unclear=unclear, words=words))


def advice(workspace, place):
    adviser = Adviser(workspace.rows, applications(workspace.rows), workspace.today)
    return adviser.advice(calls(workspace.rows)[0], workspace.places[place])


def test_without_rules_nobody_knows(workspace, call):
    assert advice(workspace, "Alvesta").line == "regeln ej känd: inga regler är inlagda"


def test_an_adopted_plan_that_holds_makes_eligible(workspace, call):
    rule(workspace, call, "plan_adopted")
    plan(workspace, "Alvesta")
    assert advice(workspace, "Alvesta").line == "behörig"


@pytest.mark.parametrize(
    ("state", "first", "last", "reason"),
    [
        ("adopted", 2014, 2017, "planen gick ut 2017"),
        ("adopted", 2019, 2022, "planen börjar gälla 2019"),
        ("preparing", 2018, 2021, "planen är under framtagande"),
        ("out_for_comment", 2018, 2021, "planen är på remiss"),
    ],
)
def test_another_plan_is_to_be_checked_with_the_reason(workspace, call, state, first, last, reason):
    rule(workspace, call, "plan_adopted")
    plan(workspace, "Alvesta", state, first, last)
    found = advice(workspace, "Alvesta")
    assert (found.eligibility, found.reason) == (Eligibility.check, reason)


def test_no_plan_at_all_is_to_be_checked(workspace, call):
    rule(workspace, call, "plan_adopted")
    assert advice(workspace, "Alvesta").reason == "ingen biblioteksplan"


def test_where_a_decision_may_be_enough_nobody_knows_until_the_rule_is_clear(workspace, call):
    rule(workspace, call, "plan_adopted")
    rule(workspace, call, "plan_decided", unclear=True, words="Räcker ett planbeslut?")
    plan(workspace, "Tingsryd", "preparing", 2018, 2021)
    plan(workspace, "Olofström", "adopted", 2014, 2017)
    assert advice(workspace, "Tingsryd").line == "regeln ej känd: Räcker ett planbeslut?"
    assert advice(workspace, "Olofström").line == "kontrollera: planen gick ut 2017"


def test_a_clear_rule_on_decided_plans_makes_a_plan_under_way_enough(workspace, call):
    rule(workspace, call, "plan_adopted")
    rule(workspace, call, "plan_decided")
    plan(workspace, "Tingsryd", "preparing", 2018, 2021)
    assert advice(workspace, "Tingsryd").eligibility is Eligibility.eligible


def test_too_many_applications_of_its_own_are_to_be_checked(workspace, call):
    rule(workspace, call, "own_applications", 1)
    apply(workspace, call, "Alvesta", "draft")
    apply(workspace, call, "Alvesta", "idea")
    assert advice(workspace, "Alvesta").eligibility is Eligibility.eligible
    apply(workspace, call, "Alvesta", "submitted")
    assert advice(workspace, "Alvesta").reason == "2 egna ansökningar, högst 1"


def test_too_many_partnerships_are_to_be_checked(workspace, call):
    rule(workspace, call, "partnership", 1)
    apply(workspace, call, "Alvesta", "draft", 1, [("Tingsryd", 1)])
    assert advice(workspace, "Tingsryd").eligibility is Eligibility.eligible
    apply(workspace, call, "Växjö", "draft", 1, [("Tingsryd", 1)])
    assert advice(workspace, "Tingsryd").reason == "med i 2 partnerskap, högst 1"


def test_a_missing_or_low_own_contribution_is_to_be_checked(workspace, call):
    rule(workspace, call, "own_contribution", 20)
    assert advice(workspace, "Växjö").eligibility is Eligibility.eligible
    apply(workspace, call, "Växjö", "draft", 100)
    apply(workspace, call, "Alvesta", "draft", 100, own_contribution=Decimal(15))
    assert advice(workspace, "Växjö").reason == "egeninsats ej angiven"
    assert advice(workspace, "Alvesta").reason == "egeninsats 15 %, minst 20 %"


def test_a_call_that_is_not_for_municipalities_says_so(workspace):
    programme = workspace.put(Programme(name="Regionala medel"))
    only = Applicants.regional_libraries
    workspace.put(Call(programme_id=programme, name="2018", applicants=only))
    assert advice(workspace, "Växjö").line == "kontrollera: söks inte av kommuner"


def test_a_rule_nobody_can_judge_is_unknown_only_while_unclear(workspace, call):
    rule(workspace, call, "other", words="Gärna för barn")
    assert advice(workspace, "Växjö").eligibility is Eligibility.eligible
    rule(workspace, call, "other", unclear=True, words="Samma regler som i vår?")
    assert advice(workspace, "Växjö").line == "regeln ej känd: Samma regler som i vår?"
