"""Money allotted without application: from whom, via whom, to whom; no Qt."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bibk_desktop import words
from bibk_desktop.records import amount
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.money import amount as kept_amount
from bibk_desktop.work.facts.reading import fuzzy

_ALLOCATIONS = """
SELECT a.id, a.name, coalesce(nullif(f.short_name, ''), f.name, nullif(pf.short_name, ''), pf.name,
       ''), a.via, coalesce(m.name, nullif(r.short_name, ''), r.name, ''), a.state, a.amount_words,
       a.amount, a.currency, a.at
FROM allocation a
LEFT JOIN organisation f ON f.id = a.funder_id
LEFT JOIN programme p ON p.id = a.programme_id
LEFT JOIN organisation pf ON pf.id = p.funder_id
LEFT JOIN organisation r ON r.id = a.receiver_organisation_id
LEFT JOIN municipality m ON m.id = a.receiver_municipality_id
ORDER BY a.state <> 'awaited', a.state <> 'awaited' AND substr(a.at, 1, 10) = '9999-99-99',
         CASE WHEN a.state = 'awaited' THEN a.at END, a.at DESC, a.id
"""


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """An allocation in the list."""

    id: int
    name: str
    funder: str
    via: str
    receiver: str
    state: str
    amount_words: str
    amount: Decimal | None
    currency: str
    at: FuzzyDate

    @property
    def amount_said(self) -> str:
        """The amount as written, else as read."""
        return self.amount_words or amount.write(self.amount, self.currency)

    @property
    def heading(self) -> str:
        """The group that it stands under."""
        return words.text(f"grants.heading.{self.state}")


def allocations(rows: Rows) -> list[AllocationLine]:
    """Every allocation: those awaited first, by day; then the settled, the newest first."""
    return [_line(*row) for row in rows(_ALLOCATIONS)]


def _line(id_: int, *more: Any) -> AllocationLine:
    name, funder, via, receiver, state, said, value, currency, at = more
    whose = (name, funder, via, receiver, state, said)
    return AllocationLine(id_, *whose, kept_amount(value), currency, fuzzy(at))


def totals(found: list[AllocationLine]) -> dict[str, dict[str, Decimal]]:
    """State → currency → the sum of what is known."""
    sums: dict[str, dict[str, Decimal]] = {}
    for one in found:
        if one.amount is not None:
            by_currency = sums.setdefault(one.state, {})
            by_currency[one.currency] = by_currency.get(one.currency, Decimal()) + one.amount
    return sums
