"""The table's columns as definitions: office, projects, open calls, contact, matters."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from bibk_desktop import words
from bibk_desktop.fields.status_menu import status_role, status_words
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records import amount
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.participation import BEST_FIRST, ProjectLine, Standing
from bibk_desktop.work.projects.rules import CallColumn, Overview, PlaceRow, Sought

Kind = Literal["place", "director", "project", "call", "contact", "matters"]
MAIN = "SEK"
TITLE_MOST, LEAST = 170, 120
CALL_MOST, CALL_LEAST = 194, 176


@dataclass(frozen=True)
class ShownColumn:
    """A column with what it is about: the id of its project or call."""

    kind: Kind
    id: int | None
    column: Column

    @property
    def key(self) -> str:
        """What the chooser remembers it by."""
        return self.kind if self.id is None else f"{self.kind}:{self.id}"


def columns(found: Overview, today: date) -> list[ShownColumn]:
    """Every column there is, in order; the chooser says which are shown."""
    return [
        ShownColumn("place", None, _place()),
        ShownColumn("director", None, _director()),
        *(ShownColumn("project", one.id, _project(one, len(found.rows))) for one in found.projects),
        *(ShownColumn("call", one.call.id, _call(one)) for one in found.calls),
        ShownColumn("contact", None, _contact(today)),
        ShownColumn("matters", None, _matters()),
    ]


def county() -> Column:
    """The county, which a list in Excel has in a column of its own."""
    return Column(words.text("projects.county"), lambda row: row.place.county)


def _place() -> Column:
    said = words.text("projects.place")
    return Column(said, lambda row: row.place.name, bold=True, sort=_by_name)


def _by_name(row: PlaceRow) -> Any:
    return swedish_key(row.place.name)


# --- who leads


def _director() -> Column:
    return Column(
        words.text("projects.director"),
        _director_words,
        value=lambda row: row.office.line,
        sort=lambda row: swedish_key(row.office.line),
        role=lambda row: "watch" if row.office.is_vacant or row.office.is_unknown else "text",
        chip=True,
        detail=_meanwhile,
        least=LEAST,
    )


def _director_words(row: PlaceRow) -> str:
    return words.text("office.vacant") if row.office.is_vacant else row.office.line


def _meanwhile(row: PlaceRow) -> str:
    """Who answers while the office is vacant."""
    who = row.office.answers
    if who is None or not row.office.is_vacant:
        return ""
    return words.text("office.acting", name=who.name)


# --- projects


def _project(project: ProjectLine, places: int) -> Column:
    def standing(row: PlaceRow) -> Standing:
        return row.standing(project.id)

    return Column(
        project.name or words.text("projects.nameless"),
        lambda row: status_words(standing(row).status),
        value=lambda row: said(standing(row)),
        sort=lambda row: (BEST_FIRST.index(standing(row).status), _by_name(row)),
        role=lambda row: status_role(standing(row).status),
        chip=True,
        detail=lambda row: beside(standing(row)),
        under=words.text("projects.count", n=project.count(), all=places),
        title_most=TITLE_MOST,
    )


def beside(standing: Standing) -> str:
    """What stands beside the chip: the libraries that have the status, else the partner's role."""
    if standing.libraries:
        return ", ".join(standing.libraries)
    return words.text(f"PartnerRole.{standing.role}") if standing.role else ""


def said(standing: Standing) -> str:
    """A standing in a cell of a workbook: "igång · Skruv"."""
    role = words.text(f"PartnerRole.{standing.role}") if standing.role else ""
    parts = (status_words(standing.status), ", ".join(standing.libraries), role)
    return " · ".join(filter(None, parts))


# --- money


def _call(column: CallColumn) -> Column:
    def sought(row: PlaceRow) -> Sought:
        return row.sought[column.call.id]

    total = amounts(column.sought) or amount.write(Decimal(), column.call.currency)
    return Column(
        column.call.title,
        lambda row: sought_words(sought(row)),
        value=lambda row: _sought_value(sought(row)),
        sort=lambda row: (sum(value for _, value in sought(row).amounts), sought(row).status),
        align="right",
        role=lambda row: _sought_role(sought(row)),
        detail=lambda row: with_whom(sought(row)),
        under=words.text("projects.sought", amount=total),
        title_most=CALL_MOST,
        least=CALL_LEAST,
    )


def amounts(found: tuple[tuple[str, Decimal], ...]) -> str:
    """Amounts by currency: "450 000 kr", "450 000 kr + 20 000 EUR"."""
    return " + ".join(amount.write(value, unit) for unit, value in found)


def sought_words(sought: Sought) -> str:
    """The sum, else how far it has come, else that nothing is sought; "" where it only takes
    part."""
    if sought.amounts:
        return amounts(sought.amounts)
    if sought.lead:
        return ""
    if sought.status:
        return words.text(f"ApplicationStatus.{sought.status}")
    return words.text("projects.not_sought")


def with_whom(sought: Sought) -> str:
    """ "med Tingsryd", whoever leads."""
    names = sought.lead or ", ".join(sought.partners)
    return words.text("projects.with", names=names) if names else ""


def _sought_role(sought: Sought) -> Role:
    return "text" if sought.amounts else "quiet"


def _sought_value(sought: Sought) -> Any:
    if len(sought.amounts) == 1 and sought.amounts[0][0] == MAIN:
        return sought.amounts[0][1]
    return " ".join(filter(None, (sought_words(sought), with_whom(sought))))


# --- contact and matters


def _contact(today: date) -> Column:
    def day(row: PlaceRow) -> str:
        last = row.reach.last_contact
        if last is None:
            return words.text("projects.no_contact")
        return write(FuzzyDate.day(last), today, Style.table)

    return Column(
        words.text("projects.last_contact"),
        day,
        value=lambda row: row.reach.last_contact,
        sort=lambda row: row.reach.last_contact or date.min,
        align="right",
        role=lambda row: "quiet" if row.reach.last_contact is None else "text",
    )


def _matters() -> Column:
    return Column(
        words.text("projects.open_matters"),
        lambda row: str(row.open_matters),
        value=lambda row: row.open_matters,
        sort=lambda row: row.open_matters,
        align="right",
    )
