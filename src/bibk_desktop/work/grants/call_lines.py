"""The calls as a list: how far each has come, with its sums; and all that is said about one."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows, said
from bibk_desktop.work.facts.dated_matters import CLOSING
from bibk_desktop.work.facts.money import (
    DECLINES,
    ApplicationLine,
    CallLine,
    amount,
    applications,
    calls,
    sums,
)
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.facts.said import Said, newest_first, read_said
from bibk_desktop.work.grants.rules import Amounts

_DETAILS = """
SELECT c.id, c.programme_id, p.funder_id, c.decided, c.amount_words, c.amount, c.amount_basis,
       c.first_year, c.last_year
FROM call c JOIN programme p ON p.id = c.programme_id
"""
_PROGRAMMES = """
SELECT p.id, p.name, coalesce(nullif(o.short_name, ''), o.name, ''),
       (SELECT count(*) FROM call c WHERE c.programme_id = p.id)
FROM programme p LEFT JOIN organisation o ON o.id = p.funder_id
"""
_AROUND = """
SELECT 'activity', a.id, a.kind, a.title, a.place, a.at, '', '', 0 FROM activity a
WHERE a.call_id = :call AND a.state NOT IN ('cancelled', 'replaced')
UNION ALL
SELECT 'request', r.id, '', r.title, '', r.due, '', '', 0 FROM request r WHERE r.call_id = :call
"""
_OPEN_REQUEST = """
SELECT r.id, r.sent_on IS NOT NULL,
       (SELECT count(DISTINCT a.target_id) FROM answer a JOIN target t ON t.id = a.target_id
        WHERE t.request_id = r.id),
       (SELECT count(*) FROM target t WHERE t.request_id = r.id)
FROM request r WHERE r.call_id = ? AND r.closed_on IS NULL ORDER BY r.id DESC LIMIT 1
"""


class CallState(StrEnum):
    """How far a call has come, in the order of the list."""

    closing_soon = "closing_soon"
    open = "open"
    coming = "coming"
    no_day = "no_day"
    awaiting = "awaiting"
    decided = "decided"


@dataclass(frozen=True, slots=True)
class CallDetail:
    """What a call says of its money and its years beside its dates."""

    programme_id: int
    funder_id: int | None
    decided: FuzzyDate
    amount_words: str
    amount: Decimal | None
    basis: str
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class CallSummary:
    """A call in the list; a programme without a call has none of it but its name."""

    programme_id: int
    programme: str
    funder: str
    call: CallLine | None = None
    state: CallState | None = None
    applications: int = 0
    sought: Amounts = ()
    granted: Amounts = ()

    @property
    def key(self) -> tuple[str, int]:
        """The record that the row leads to."""
        return ("call", self.call.id) if self.call else ("programme", self.programme_id)


def details(rows: Rows) -> dict[int, CallDetail]:
    """Every call's money and years, by its id."""
    return {id_: _detail(*row) for id_, *row in rows(_DETAILS)}


def _detail(
    programme: int, funder: int | None, decided: str, said: str, kept: int | None, *more: Any
) -> CallDetail:
    return CallDetail(programme, funder, fuzzy(decided), said, amount(kept), *more)


def state(
    call: CallLine, decided: FuzzyDate, here: list[ApplicationLine], now: datetime
) -> CallState:
    """How far a call has come by its days, and by its applications where no day was said."""
    opens, today = call.opens.start, now.date()
    if opens is not None and opens > today:
        return CallState.coming
    if call.is_open(today) and not call.has_closed(now):
        near = (call.closes.start or today) <= today + CLOSING
        return CallState.closing_soon if near else CallState.open
    if call.closes.start is None:
        return CallState.no_day
    return CallState.decided if _is_decided(decided, here, today) else CallState.awaiting


def _is_decided(decided: FuzzyDate, here: list[ApplicationLine], today: date) -> bool:
    if decided.start is not None:
        return decided.start <= today
    answered = any(one.status in ("granted", "partly_granted", "rejected") for one in here)
    return answered and not any(one.status == "submitted" for one in here)


def call_list(rows: Rows, now: datetime) -> list[CallSummary]:
    """Every call, those open first and by closing day, the decided by the newest; then the
    programmes without a call."""
    known, by_call = details(rows), defaultdict(list)
    for one in applications(rows):
        by_call[one.call_id].append(one)
    found = [_summary(call, known[call.id], by_call[call.id], now) for call in calls(rows)]
    found.sort(key=_rank)
    return [*found, *_without_calls(rows)]


def _summary(
    call: CallLine, detail: CallDetail, here: list[ApplicationLine], now: datetime
) -> CallSummary:
    totals = sums(here)
    return CallSummary(
        programme_id=detail.programme_id,
        programme=call.programme,
        funder=call.funder,
        call=call,
        state=state(call, detail.decided, here, now),
        applications=sum(one.status != DECLINES for one in here),
        sought=tuple((unit, one.sought) for unit, one in totals.items() if one.sought),
        granted=tuple((unit, one.granted) for unit, one in totals.items() if one.granted),
    )


def _rank(one: CallSummary) -> tuple[int, int]:
    assert one.call is not None and one.state is not None
    place = list(CallState).index(one.state)
    first = one.call.opens if one.state is CallState.coming else one.call.closes
    days = first.start.toordinal() if first.start else 0
    past = one.state in (CallState.awaiting, CallState.decided)
    return place, -days if past else days


def _without_calls(rows: Rows) -> list[CallSummary]:
    found = [
        CallSummary(id_, name, funder)
        for id_, name, funder, count in rows(_PROGRAMMES)
        if not count
    ]
    return sorted(found, key=lambda one: swedish_key(one.programme))


def by_funder(found: list[CallSummary]) -> list[CallSummary]:
    """The same under their funders: funder and programme in Swedish order, calls as they stood;
    those whose funder is not known last."""
    return sorted(
        found,
        key=lambda one: (not one.funder, swedish_key(one.funder), swedish_key(one.programme)),
    )


def said_about(rows: Rows, call_id: int) -> list[Said]:
    """What minutes say about a call, its information events and requests, the newest first; what
    was agreed on an item stands after it."""
    around = [read_said(*row) for row in rows(_AROUND, {"call": call_id})]
    return newest_first([*around, *said.said_about(rows, "call_id", call_id)])


class OpenRequest(NamedTuple):
    """A request about a call that is not closed, and how many of those asked have answered."""

    id: int
    is_sent: bool
    answered: int
    asked: int


def open_request(rows: Rows, call_id: int) -> OpenRequest | None:
    """The newest request about a call that is not closed; None if there is none."""
    for id_, is_sent, answered, asked in rows(_OPEN_REQUEST, (call_id,)):
        return OpenRequest(id_, bool(is_sent), answered, asked)
    return None
