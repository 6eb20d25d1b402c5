"""How a municipality's library plan stands in a year, in words, and what they mean."""

from bibk_desktop import words
from bibk_desktop.work.facts.eligibility import ADOPTED, Plan


def plan_state(plan: Plan | None, year: int) -> tuple[str, str]:
    """ "antagen" or "gick ut 2017", and its meaning: ok, information or watch."""
    if plan is None:
        return words.text("plan.missing"), "watch"
    if plan.state != ADOPTED:
        return words.text(f"PlanState.{plan.state}"), "information"
    if plan.begins_after(year):
        return words.text("plan.begins", year=plan.first_year), "watch"
    if plan.covers(year):
        return words.text(f"PlanState.{ADOPTED}"), "ok"
    return words.text("plan.ended", year=plan.last_year), "watch"


def plan_years(plan: Plan | None) -> str:
    """ "2016–2019"; empty where no year is said."""
    years = (plan.first_year, plan.last_year) if plan else (None, None)
    return "–".join(str(year or "") for year in years) if any(years) else ""
