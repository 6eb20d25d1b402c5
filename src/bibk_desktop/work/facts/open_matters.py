"""Everything open, by one rule: over meetings, visits, requests, applications and days."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.dated_matters import (
    application_matters,
    call_matters,
    confirm_matters,
    request_matters,
    times_of_today,
)
from bibk_desktop.work.facts.matter import Matter, ordered
from bibk_desktop.work.facts.outcome_matters import outcome_matters
from bibk_desktop.work.facts.reading import me


def open_matters(rows: Rows, today: date, place: int | None = None) -> list[Matter]:
    """Every open matter in its order (with a `place`: of that municipality); what merely happens
    today is not among them."""
    user = me(rows)
    found = (
        *outcome_matters(rows, today, user, place),
        *request_matters(rows, today, user),
        *application_matters(rows, today, user),
        *confirm_matters(rows, today),
        *call_matters(rows, today),
    )
    return ordered(one for one in found if place is None or place in one.municipality_ids)


def today_and_to_do(rows: Rows, today: date) -> list[Matter]:
    """Today's times first, then every open matter."""
    return [*ordered(times_of_today(rows, today)), *open_matters(rows, today)]


def count_by_municipality(matters: Iterable[Matter]) -> Counter[int]:
    """How many of these matters concern each municipality, by its id."""
    return Counter(id_ for matter in matters for id_ in matter.municipality_ids)
