"""The overview's sheets about money: Bidrag per kommun and Ansökningar."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bibk_desktop import words
from bibk_desktop.kit.office.excel import (
    Column,
    Content,
    Formula,
    Kind,
    Sheet,
    row_cells,
    unique,
    visible_sum,
)
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.money import (
    SOUGHT,
    ApplicationLine,
    CallLine,
    Sums,
    led_by,
    sums,
    taken_part_in,
)
from bibk_desktop.work.facts.reading import Place
from bibk_desktop.work.overview.looks import (
    ABOVE_ZERO,
    AMOUNT,
    APPLICATION_TONES,
    DAY,
    marks,
    money,
    said,
    true_day,
    unit,
)
from bibk_desktop.work.overview.place_sheets import COUNTY, NOTHING, PLACE, SUM, of_all
from bibk_desktop.work.overview.rules import Overview

GRANTS, GRANTS_TITLE, APPLICATIONS = "Bidrag", "Bidrag per kommun", "Ansökningar"
MAY_APPLY, EARLIER, PARTNERS = "Får söka", "Tidigare", "Med andra"
SOUGHT_TITLE, GRANTED_TITLE, OWN_TITLE = "Sökt", "Beviljat", "Egeninsats"
NOT_SOUGHT, WITH = "ej sökt", "med"
QUIET = (NOT_SOUGHT, "avstår", "återtagen")
FUNDER, CALL, LEAD, PURPOSE = "Bidragsgivare", "Utlysning", "Huvudsökande", "Ändamål"
STATUS, SINCE, NUMBERS = "Status", "Sedan", "Diarienummer"
NEXT, DUE, REPORT = "Härnäst", "Senast", "Redovisas"
MOST_CALLS = 5
MAIN = "SEK"
GRANTS_NOTES = (
    "En ansökan räknas en gång, hos den som är huvudsökande.",
    "Utkast räknas som sökta. Idéer, återtagna och de som avstår räknas inte.",
)
RULES_NOTE = "Får söka är ett råd efter utlysningens egna regler, inget besked."
THOUGHT = "({amount} {unit})"


@dataclass(frozen=True, slots=True)
class _Round:
    """A column of Bidrag per kommun: one call, or all the earlier ones, in one currency."""

    title: str
    currency: str
    calls: frozenset[int]


# --- Bidrag per kommun


def grants_sheet(overview: Overview) -> Sheet:
    """What each municipality seeks and gets, call by call, and where it may apply."""
    still_open = [call for call in overview.calls if call.is_open(overview.today)]
    rounds = _rounds(overview)
    titles = unique(
        [
            *(COUNTY, PLACE),
            *(f"{MAY_APPLY} {call.title}" for call in still_open),
            *(one.title for one in rounds),
            *_sum_titles(),
            PARTNERS,
        ]
    )
    ours = [line.office.place for line in overview.places]
    rows = [_grant_row(at, place, overview, still_open, rounds) for at, place in enumerate(ours)]
    return Sheet(
        name=GRANTS_TITLE,
        title=GRANTS_TITLE,
        columns=_grant_columns(titles, overview, still_open, rounds),
        rows=rows,
        table=GRANTS,
        notes=[*GRANTS_NOTES, *([RULES_NOTE] if still_open else [])],
        frozen=2,
        group_by=0,
        one_page=True,
        empty=NOTHING,
    )


def _rounds(overview: Overview) -> list[_Round]:
    """The newest calls that somebody of ours has to do with, kronor first, older ones folded."""
    ours = {line.office.place.id for line in overview.places}
    concerned = [one for one in overview.applications if _concerns(one, ours)]
    found = [
        _Round(call.title, currency, frozenset({call.id}))
        for call in reversed(overview.calls)
        for currency in sorted({one.currency for one in concerned if one.call_id == call.id})
    ]
    main = [one for one in found if one.currency == MAIN]
    others = [one for one in found if one.currency != MAIN]
    earlier = frozenset[int]().union(*(one.calls for one in main[MOST_CALLS:]))
    folded = [_Round(EARLIER, MAIN, earlier)] if earlier else []
    return [*main[:MOST_CALLS], *folded, *others]


def _concerns(one: ApplicationLine, ours: set[int]) -> bool:
    partners = {partner.municipality_id for partner in one.partners}
    return one.lead_municipality_id in ours or bool(partners & ours)


def _sum_titles() -> list[str]:
    return [f"{title} {unit(MAIN)}" for title in (SOUGHT_TITLE, GRANTED_TITLE, OWN_TITLE)]


def _grant_columns(
    titles: Sequence[str],
    overview: Overview,
    still_open: Sequence[CallLine],
    rounds: Sequence[_Round],
) -> list[Column]:
    first = 2 + len(still_open)
    mine = [one for one in overview.applications if one.lead_municipality_id in overview.our_ids]
    figures = _figures(sums(mine), MAIN)
    columns = [Column(titles[0], total=SUM), Column(titles[1], bold=True)]
    columns += [
        _advice_column(title, call, overview)
        for title, call in zip(titles[2:first], still_open, strict=True)
    ]
    columns += [
        replace(
            _amount_column(GRANTS, title, _sought(_of(mine, one)), money(one.currency)),
            marks=dict.fromkeys(QUIET, "quiet"),
        )
        for title, one in zip(titles[first : first + len(rounds)], rounds, strict=True)
    ]
    columns += [
        _amount_column(GRANTS, title, figure, ABOVE_ZERO, 14)
        for title, figure in zip(titles[-4:-1], figures, strict=True)
    ]
    return [*columns, Column(titles[-1], most=30)]


def _advice_column(title: str, call: CallLine, overview: Overview) -> Column:
    tones = {"eligible": "ok", "check": "watch", "unknown": "unconfirmed"}
    eligible = words.text("Eligibility.eligible")
    found = [advice for (id_, _), advice in overview.advice.items() if id_ == call.id]
    count = sum(advice.eligibility == "eligible" for advice in found)
    return Column(
        title,
        most=26,
        marks={
            mark: tone
            for word, tone in marks("Eligibility", tones).items()
            for mark in (word, f"{word}:")
        },
        total=of_all(GRANTS, title, [eligible], count, len(overview.places)),
    )


def _amount_column(
    table: str, title: str, value: Decimal, format_: str, width: float = 0
) -> Column:
    return Column(
        title,
        Kind.number,
        format_,
        width,
        total=visible_sum(table, title, value),
    )


def _figures(totals: dict[str, Sums], currency: str) -> tuple[Decimal, Decimal, Decimal]:
    found = totals.get(currency, Sums())
    return found.sought, found.granted, found.own_contribution


def _of(found: Sequence[ApplicationLine], one: _Round) -> list[ApplicationLine]:
    return [each for each in found if each.call_id in one.calls and each.currency == one.currency]


def _sought(found: Sequence[ApplicationLine]) -> Decimal:
    return sum((one.sought_sum for one in found), Decimal())


def _grant_row(
    at: int,
    place: Place,
    overview: Overview,
    still_open: Sequence[CallLine],
    rounds: Sequence[_Round],
) -> list[Content]:
    leads = led_by(overview.applications, place.id)
    shares = taken_part_in(overview.applications, place.id)
    total, granted, own = _figures(sums(leads), MAIN)
    main = [number for number, one in enumerate(rounds) if one.currency == MAIN]
    first = 2 + len(still_open)
    sought: Content = total
    if main:
        cells = row_cells(first + main[0], first + main[-1], at)
        sought = Formula(f"SUM({cells})", total)
    return [
        *(place.county, place.name),
        *(overview.advice[call.id, place.id].line for call in still_open),
        *(_in_round(_of(leads, one), _of(shares, one)) for one in rounds),
        sought,
        granted,
        own,
        ", ".join(_with_whom(one, place) for one in (*leads, *shares) if one.partners),
    ]


def _in_round(leads: Sequence[ApplicationLine], shares: Sequence[ApplicationLine]) -> Content:
    """The amount that is sought; else how far it has come, with whom, or that nothing is."""
    amount = _sought(leads)
    if amount:
        return amount
    if leads:
        return words.text(f"ApplicationStatus.{leads[-1].status}")
    return f"{WITH} {shares[0].lead}" if shares else NOT_SOUGHT


def _with_whom(one: ApplicationLine, place: Place) -> str:
    names = [partner.name for partner in one.partners if partner.municipality_id != place.id]
    lead = [] if one.lead_municipality_id == place.id else [one.lead]
    return f"{WITH} {', '.join([*lead, *names])}"


# --- Ansökningar


def applications_sheet(overview: Overview) -> Sheet:
    """Every application, the newest call first, with its sums by currency."""
    currencies = _currencies(overview.applications)
    return Sheet(
        name=APPLICATIONS,
        title=APPLICATIONS,
        columns=_application_columns(overview, currencies),
        rows=[_application_row(one, call, overview, currencies) for call, one in _sorted(overview)],
        table=APPLICATIONS,
        notes=GRANTS_NOTES,
        frozen=3,
        group_by=1,
        empty=NOTHING,
    )


def _currencies(found: Sequence[ApplicationLine]) -> list[str]:
    others = sorted({one.currency for one in found} - {MAIN})
    return [MAIN, *others]


def _sorted(overview: Overview) -> list[tuple[CallLine, ApplicationLine]]:
    newest = {call.id: (-at, call) for at, call in enumerate(overview.calls)}
    pairs = [(newest[one.call_id], one) for one in overview.applications]
    pairs.sort(key=lambda pair: (pair[0][0], swedish_key(pair[1].lead), pair[1].id))
    return [(call, one) for (_, call), one in pairs]


def _application_columns(overview: Overview, currencies: Sequence[str]) -> list[Column]:
    totals = sums(overview.applications)
    amounts: list[Column] = []
    for currency in currencies:
        figures = _figures(totals, currency)
        amounts += [
            _amount_column(APPLICATIONS, f"{title} {unit(currency)}", figure, AMOUNT, 14)
            for title, figure in zip((SOUGHT_TITLE, GRANTED_TITLE, OWN_TITLE), figures, strict=True)
        ]
    return [
        Column(FUNDER, most=15, total=SUM),
        Column(CALL, most=28),
        Column(LEAD, most=17, bold=True),
        Column(PARTNERS, most=15),
        Column(PURPOSE, most=28),
        Column(STATUS, marks=marks("ApplicationStatus", APPLICATION_TONES)),
        Column(SINCE, Kind.date, DAY),
        *amounts,
        Column(NUMBERS, most=16),
        Column(NEXT, most=16),
        Column(DUE, Kind.date, DAY),
        Column(REPORT, Kind.date, DAY),
    ]


def _application_row(
    one: ApplicationLine, call: CallLine, overview: Overview, currencies: Sequence[str]
) -> list[Content]:
    today = overview.today
    amounts: list[Content] = []
    for currency in currencies:
        amounts += _amounts(one) if one.currency == currency else [None, None, None]
    return [
        call.funder,
        call.title,
        one.lead,
        ", ".join(partner.name for partner in one.partners),
        _purpose(one),
        words.text(f"ApplicationStatus.{one.status}"),
        one.since,
        *amounts,
        ", ".join(filter(None, (one.own_case_number, one.funder_case_number))),
        " ".join(filter(None, (one.next_step, said(one.next_due, today)))),
        true_day(one.next_due),
        true_day(one.report_due),
    ]


def _amounts(one: ApplicationLine) -> list[Content]:
    if one.status not in SOUGHT:
        return [None, None, None]
    granted = one.granted if one.granted_sum or one.granted is not None else None
    return [one.sought, granted, one.own_contribution]


def _purpose(one: ApplicationLine) -> str:
    """What it is for; an amount that does not count as sought stands here."""
    if one.sought is None or one.status in SOUGHT:
        return one.purpose
    amount = f"{one.sought:,.0f}".replace(",", "\xa0")
    return f"{one.purpose} {THOUGHT.format(amount=amount, unit=unit(one.currency))}".strip()
