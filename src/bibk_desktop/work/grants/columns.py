"""The columns of the page's tables as definitions: calls, the funding board, allocations."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.records.amount import Money
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.allocations import AllocationLine
from bibk_desktop.work.grants.call_lines import CallState, CallSummary
from bibk_desktop.work.grants.rules import Amounts, Board, BoardRow, granted, sought

LEAST, LEAST_CLOSES = 110, 148
STATUS_ORDER = (
    *("granted", "partly_granted", "submitted", "draft", "idea", "rejected", "withdrawn"),
    "declines",
)
PLACE, ADVICE, APPLICATION, NEXT, RING = "place", "advice", "application", "next", "ring"


def _text(key: str) -> str:
    return words.text(f"grants.{key}")


def _alphabetical(text: Callable[[Any], str]) -> Callable[[Any], Any]:
    return lambda row: swedish_key(text(row))


def _by_amount(found: Amounts) -> Decimal:
    return sum((value for _, value in found), Decimal())


def _by_day(value: FuzzyDate) -> date:
    return value.start or date.max


# --- the list of calls


def call_columns(today: date) -> list[Column]:
    """The calls with their funder, how far they have come, when they close and their sums."""
    return [
        Column(
            _text("call"),
            shown.summary_title,
            sort=_alphabetical(shown.summary_title),
            bold=True,
            least=160,
            stretch=2,
        ),
        Column(
            _text("funder"),
            lambda row: row.funder,
            sort=_alphabetical(lambda row: row.funder),
            least=LEAST,
            stretch=1,
        ),
        _state_column(),
        _closes_column(today),
        Column(
            _text("applications"),
            lambda row: str(row.applications) if row.call else "",
            value=lambda row: row.applications if row.call else None,
            sort=lambda row: row.applications,
            align="right",
        ),
        _amount_column(_text("sought"), lambda row: row.sought),
        _amount_column(_text("granted"), lambda row: row.granted),
    ]


def _state_column() -> Column:
    return Column(
        _text("state"),
        _state_words,
        sort=lambda row: len(CallState) if row.state is None else list(CallState).index(row.state),
        role=lambda row: "quiet" if row.state is None else shown.STATE_ROLES[row.state],
        chip=True,
    )


def _state_words(row: CallSummary) -> str:
    return _text("no_call") if row.state is None else words.name(row.state)


def _closes_column(today: date) -> Column:
    def closes(row: CallSummary) -> str:
        if row.call is None:
            return ""
        if row.state is CallState.coming and row.call.closes.start is None:
            return row.call.closes.words or shown.opens_words(row.call, today)
        return shown.short(row.call.closes, today)

    return Column(
        _text("closes"),
        closes,
        value=lambda row: shown.moment(row.call.closes) if row.call else None,
        sort=lambda row: _by_day(row.call.closes) if row.call else date.max,
        detail=lambda row: shown.in_days(row.call.closes, today) if row.call else "",
        least=LEAST_CLOSES,
    )


def _amount_column(title: str, found: Callable[[Any], Amounts]) -> Column:
    return Column(
        title,
        lambda row: shown.amounts(found(row)) or shown.DASH,
        value=lambda row: shown.amount_value(found(row)),
        sort=lambda row: _by_amount(found(row)),
        align="right",
    )


# --- the board


def board_columns(board: Board, today: date) -> list[tuple[str, Column]]:
    """The whole board: (what the column is, the column)."""
    return [
        (PLACE, _place()),
        (ADVICE, _advice(True)),
        (APPLICATION, _application()),
        ("sought", _sought(board)),
        ("granted", _granted()),
        (NEXT, _next(today)),
        (RING, _ring()),
    ]


def compact_columns(board: Board, today: date) -> list[tuple[str, Column]]:
    """The whole board in a narrow window: no reasons, and more that gives way."""
    return [
        (PLACE, _place()),
        (ADVICE, _advice(False)),
        (APPLICATION, replace(_application(), least=142)),
        ("sought", _sought(board)),
        (RING, _ring()),
        (NEXT, replace(_next(today), least=90)),
        ("granted", _granted()),
    ]


def beside_columns(board: Board, today: date) -> list[tuple[str, Column]]:
    """What is left of the board beside an application that is open."""
    return compact_columns(board, today)[:4]


def _place() -> Column:
    return Column(_text("place"), lambda row: row.name, sort=_by_name, bold=True)


def _by_name(row: BoardRow) -> Any:
    return swedish_key(row.name)


def _advice(whole: bool) -> Column:
    return Column(
        _text("advice" if whole else "advice_short"),
        shown.advice_words,
        sort=lambda row: (shown.advice_words(row), _by_name(row)),
        role=shown.advice_role,
        chip=True,
        detail=_reason if whole else lambda row: "",
        least=130 if whole else 0,
    )


def _reason(row: BoardRow) -> str:
    return row.advice.reason if row.advice else ""


def _application() -> Column:
    """Its words between chip and purpose are painted by the board itself."""
    return Column(
        _text("application"),
        shown.status_said,
        sort=_by_status,
        role=shown.status_colour,
        chip=True,
        detail=lambda row: " ".join(filter(None, (shown.company(row), shown.purpose(row)))),
        least=150,
        stretch=1,
    )


def _by_status(row: BoardRow) -> Any:
    place = len(STATUS_ORDER) if row.main is None else STATUS_ORDER.index(row.main.status)
    return place, _by_name(row)


def _sought(board: Board) -> Column:
    return Column(
        _text("sought"),
        lambda row: shown.sought_words(board, row),
        value=lambda row: shown.amount_value(sought(row)),
        sort=lambda row: _by_amount(sought(row)),
        align="right",
    )


def _granted() -> Column:
    return Column(
        _text("granted"),
        shown.granted_words,
        value=lambda row: shown.amount_value(granted(row)),
        sort=lambda row: _by_amount(granted(row)),
        align="right",
    )


def _next(today: date) -> Column:
    """Words and date are painted by the board itself, so that the date is never cut."""
    return Column(
        _text("next"),
        lambda row: row.step.words if row.step else "",
        value=lambda row: shown.step_words(row, today),
        detail=lambda row: shown.short(row.step.due, today) if row.step else "",
        sort=lambda row: _by_day(row.step.due) if row.step else date.max,
        role=lambda row: "late" if row.step and row.step.late else "text",
        least=120,
    )


def _ring() -> Column:
    return Column(
        _text("ring"),
        shown.number_words,
        sort=lambda row: row.number or "~",
        role=lambda row: "quiet",
    )


def board_cells(board: Board, rows: list[BoardRow], today: date) -> list[list[Any]]:
    """The rows of the board for Excel, each of its words in a column of its own."""
    titles = (
        *("county", "place", "advice", "reason", "application", "with_title", "purpose"),
        *("sought", "granted", "next", "due", "director", "phone"),
    )
    return [[_text(title) for title in titles], *(_cells(board, row) for row in rows)]


def _cells(board: Board, row: BoardRow) -> list[Any]:
    total: Any = shown.amount_value(sought(row))
    if total is None and row.shares and not row.leads:
        total = _text("shared")
    return [
        shown.row_heading(row),
        row.name,
        shown.advice_words(row),
        _reason(row),
        shown.status_said(row),
        shown.company(row),
        shown.purpose(row),
        total,
        shown.amount_value(granted(row)),
        row.step.words if row.step else None,
        row.step.due if row.step else None,
        row.office.line if row.office else "",
        row.number,
    ]


# --- money without application


def allocation_columns(today: date) -> list[Column]:
    """What is allotted, from whom and via whom to whom, how much and when."""
    return [
        Column(
            _text("allocation"),
            lambda row: row.name or _text("nameless_allocation"),
            sort=_alphabetical(lambda row: row.name),
            bold=True,
            least=150,
            stretch=2,
        ),
        _allocation_words("funder", lambda row: row.funder),
        _allocation_words("via", lambda row: row.via),
        _allocation_words("receiver", lambda row: row.receiver),
        Column(
            _text("amount"),
            lambda row: row.amount_said or shown.DASH,
            sort=lambda row: row.amount or Decimal(),
            align="right",
        ),
        Column(
            _text("when"),
            lambda row: shown.short(row.at, today),
            value=lambda row: row.at,
            sort=lambda row: _by_day(row.at),
            least=LEAST,
        ),
        Column(
            _text("state"),
            lambda row: words.text(f"AllocationState.{row.state}"),
            sort=lambda row: row.state,
            role=lambda row: "watch" if row.state == "awaited" else "ok",
            chip=True,
        ),
    ]


def allocation_export_columns(today: date) -> list[Column]:
    """The same for a workbook, with the amount as it is written beside the figure."""
    columns = allocation_columns(today)
    place = next(n for n, column in enumerate(columns) if column.title == _text("amount"))
    figure = replace(columns[place], value=_allocation_value)
    written = Column(_text("as_written"), lambda row: row.amount_words)
    return [*columns[:place], figure, written, *columns[place + 1 :]]


def _allocation_value(row: AllocationLine) -> Any:
    return None if row.amount is None else Money(row.amount, row.currency)


def _allocation_words(key: str, text: Callable[[Any], str]) -> Column:
    return Column(_text(key), text, sort=_alphabetical(text), least=90)
