"""The columns of the tabs Lista and Läget as definitions."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal, get_args

from bibk_desktop import words
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records import amount
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.plan_state import plan_state, plan_years
from bibk_desktop.work.places.rules import Coverage, PlaceLine, single_sum

Figure = Literal[
    "place", "attended", "projects", "seats", "sought", "granted", "contact", "matters"
]
FIGURES: tuple[Figure, ...] = get_args(Figure)
LEAST = 110


def group(line: PlaceLine) -> str:
    """The heading a municipality stands under: its county, or those that are not ours."""
    return line.county if line.ours else words.text("places.others")


def list_columns(found: Coverage) -> list[Column]:
    """The tab Lista: who leads, when we last met, what is open, in how many projects, the plan."""
    today = found.today
    return [
        place(),
        director(),
        contact(today),
        _visit(today),
        matters(),
        projects(),
        _plan(today.year),
    ]


def figure_columns(found: Coverage) -> list[Column]:
    """The tab Läget, a column for each of FIGURES."""
    return [
        place(),
        _attended(found),
        projects(),
        _seats(),
        _sum("sought"),
        _sum("granted"),
        contact(found.today, with_kind=False),
        matters(),
    ]


def county() -> Column:
    """The county, which a list in Excel has in a column of its own."""
    return Column(words.text("places.county"), lambda line: line.county)


def place() -> Column:
    """The municipality, with its county where that is no heading."""
    return Column(
        words.text("places.place"),
        lambda line: line.name,
        bold=True,
        sort=_by_name,
        detail=lambda line: "" if line.ours else line.county,
    )


def _by_name(line: PlaceLine) -> Any:
    return swedish_key(line.name)


def director() -> Column:
    """Who leads the libraries; vacant and not known as chips."""
    return Column(
        words.text("places.director"),
        _director_words,
        value=lambda line: line.office.line,
        sort=lambda line: swedish_key(line.office.line),
        role=lambda line: "watch" if line.office.is_vacant or line.office.is_unknown else "text",
        chip=True,
        detail=_meanwhile,
        least=LEAST,
    )


def _director_words(line: PlaceLine) -> str:
    return words.text("office.vacant") if line.office.is_vacant else line.office.line


def _meanwhile(line: PlaceLine) -> str:
    who = line.office.answers
    if who is None or not line.office.is_vacant:
        return ""
    return words.text("office.acting", name=who.name)


# --- when we last met


def contact(today: date, *, with_kind: bool = True) -> Column:
    """The last contact and of what kind it was."""
    return Column(
        words.text("places.contact" if with_kind else "places.contact_high"),
        lambda line: day_words(line.reach.last_contact, today),
        value=lambda line: line.reach.last_contact,
        sort=lambda line: (line.reach.last_contact or date.min, _by_name(line)),
        role=lambda line: _said(line.reach.last_contact),
        detail=_kind if with_kind else lambda line: "",
    )


def _visit(today: date) -> Column:
    return Column(
        words.text("places.visit"),
        lambda line: day_words(line.reach.last_visit, today),
        value=lambda line: line.reach.last_visit,
        sort=lambda line: (line.reach.last_visit or date.min, _by_name(line)),
        role=lambda line: _said(line.reach.last_visit),
    )


def _kind(line: PlaceLine) -> str:
    return words.text(f"MeetingKind.{line.reach.kind}") if line.reach.kind else ""


def _said(day: date | None) -> Role:
    return "quiet" if day is None else "text"


def day_words(day: date | None, today: date) -> str:
    """A day in a table, or that there is none yet."""
    if day is None:
        return words.text("places.never")
    return write(FuzzyDate.day(day), today, Style.table)


# --- counts


def _count(key: str, name: str) -> Column:
    return Column(
        words.text(key),
        lambda line: str(getattr(line, name)),
        value=lambda line: getattr(line, name),
        sort=lambda line: (getattr(line, name), _by_name(line)),
        align="right",
        role=lambda line: "text" if getattr(line, name) else "quiet",
    )


def matters() -> Column:
    """How many matters are open."""
    return _count("places.matters", "open_matters")


def projects() -> Column:
    """In how many projects it is planned, soon, on or paused."""
    return _count("places.projects", "projects")


def _seats() -> Column:
    return _count("places.seats", "seats")


def _attended(found: Coverage) -> Column:
    return Column(
        found.series or words.text("places.attended"),
        _attended_words,
        value=_attended_words,
        sort=lambda line: (line.attended, _by_name(line)),
        align="right",
        role=lambda line: "text" if line.attended else "quiet",
    )


def _attended_words(line: PlaceLine) -> str:
    if not line.ours or not line.gatherings:
        return "–"
    return words.text("places.attended_of", n=line.attended, all=line.gatherings)


# --- plan and money


def _plan(year: int) -> Column:
    def state(line: PlaceLine) -> str:
        return plan_state(line.plan, year)[0]

    def role(line: PlaceLine) -> Role:
        return plan_state(line.plan, year)[1]  # type: ignore[return-value]

    return Column(
        words.text("places.plan"),
        state,
        value=lambda line: " ".join(filter(None, (plan_years(line.plan), state(line)))),
        sort=lambda line: (plan_years(line.plan), _by_name(line)),
        role=role,
        chip=True,
        detail=lambda line: plan_years(line.plan),
    )


def _sum(name: str) -> Column:
    return Column(
        words.text(f"places.{name}"),
        lambda line: sum_words(line, name),
        value=lambda line: _sum_value(line, name),
        sort=lambda line: (single_sum(line.money, name) or Decimal(), _by_name(line)),
        align="right",
        role=lambda line: "quiet" if sum_words(line, name) == "–" else "text",
        detail=lambda line: _shared(line) if name == "sought" else "",
    )


def _shared(line: PlaceLine) -> str:
    return words.text("places.shared", n=line.shared) if line.shared else ""


def sum_words(line: PlaceLine, name: str) -> str:
    """The sums of what it leads, by currency; – where there are none."""
    filled = {unit: getattr(each, name) for unit, each in line.money.items()}
    said = [amount.write(value, unit) for unit, value in filled.items() if value]
    return " + ".join(said) or "–"


def _sum_value(line: PlaceLine, name: str) -> Any:
    if set(line.money) <= {"SEK"}:
        return single_sum(line.money, name)
    return sum_words(line, name)
