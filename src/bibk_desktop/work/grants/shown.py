"""Calls and applications as they are said on the screen: words, colours, amounts; no widgets."""

from datetime import date, datetime
from decimal import Decimal

from bibk_desktop import words
from bibk_desktop.fields.status_menu import APPLICATION, status_role, status_words
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records import amount
from bibk_desktop.records.amount import Money
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.dated_matters import CLOSING
from bibk_desktop.work.facts.money import SOUGHT, ApplicationLine, CallLine
from bibk_desktop.work.grants.call_lines import CallDetail, CallState, CallSummary
from bibk_desktop.work.grants.rules import MUNICIPALITY, Amounts, Board, BoardRow, Figures, granted
from bibk_desktop.work.grants.rules import sought as sought_of

DOT, DASH = " · ", "–"
ADVICE_ROLES: dict[str, Role] = {"eligible": "ok", "check": "watch", "unknown": "unconfirmed"}
STATE_ROLES: dict[CallState, Role] = {
    CallState.closing_soon: "watch",
    CallState.open: "ok",
    CallState.coming: "information",
    CallState.no_day: "unconfirmed",
    CallState.awaiting: "information",
    CallState.decided: "quiet",
}
Figure = tuple[str, str, Role]


# --- days and amounts


def short(value: FuzzyDate, today: date) -> str:
    """A date as it stands in tables."""
    return write(value, today, Style.table)


def in_days(value: FuzzyDate, today: date) -> str:
    """ "om 19 dagar", "idag"; "" for what is past or has no day of its own."""
    days = value.days_until(today)
    if days is None or days < 0 or value.modifier not in (Modifier.none, Modifier.before):
        return ""
    key = f"grants.in_days_{days}" if days < 2 else "grants.in_days"
    return words.text(key, days=days)


def amounts(found: Amounts) -> str:
    """Amounts by currency, never added: "450 000 kr + 20 000 €"; "" for none."""
    return " + ".join(amount.write(value, unit) for unit, value in found)


def amount_value(found: Amounts) -> Money | str | None:
    """The same in a cell of a workbook: a figure where it is of one currency."""
    if len(found) == 1:
        unit, value = found[0]
        return Money(value, unit)
    return amounts(found) or None


# --- a call


def heading(call: CallLine) -> str:
    """ "Stärkta bibliotek i hela landet, 2018:1"."""
    if not call.name:
        return call.programme or words.text("grants.nameless")
    return call.name if call.programme in call.name else f"{call.programme}, {call.name}"


def call_name(call: CallLine) -> str:
    """The call's own name in the trail."""
    return call.name or words.text("grants.nameless")


def about(call: CallLine, detail: CallDetail, now: datetime) -> tuple[str, str, Role]:
    """The line under the heading: what is quiet, what stands out, and its colour."""
    today = now.date()
    closing, role = closes_words(call, now)
    before = [call.funder, money_words(detail, call.currency), opens_words(call, today)]
    if role == "quiet":
        before += [closing, decided_words(detail, today)]
        closing = ""
    return DOT.join(filter(None, before)), closing, role


def money_words(detail: CallDetail, currency: str) -> str:
    """The amount as written, with its basis and years where the words do not say them."""
    said = detail.amount_words or amount.write(detail.amount, currency)
    if not said:
        return ""
    basis = words.text(f"AmountBasis.{detail.basis}")
    if detail.basis == "per_year" and basis not in said:
        said = f"{said} {basis}"
    years = years_words(detail)
    return said if not years or years in said.replace("-", "–") else f"{said} {years}"


def years_words(detail: CallDetail) -> str:
    """ "2018–2020"; "" where no year is noted."""
    years = [year for year in (detail.first_year, detail.last_year) if year is not None]
    return "–".join(str(year) for year in dict.fromkeys(years))


def moment(value: FuzzyDate) -> FuzzyDate | datetime:
    """A day with its clock time as one, for a workbook; what is no such day as it is."""
    if value.start is None or not value.is_day or value.start_time is None:
        return value
    return datetime.combine(value.start, value.start_time)


def opens_words(call: CallLine, today: date) -> str:
    """ "öppnade 15 jan", "öppnar maj"."""
    if call.opens.is_empty:
        return ""
    start = call.opens.start
    key = "grants.opened_on" if start is not None and start <= today else "grants.opens_on"
    return words.text(key, day=short(call.opens, today))


def closes_words(call: CallLine, now: datetime) -> tuple[str, Role]:
    """ "stänger 19 feb kl. 17, om 19 dagar", and how much it stands out."""
    closes, today = call.closes, now.date()
    if closes.start is None:
        said = words.text("grants.closes_words", words=closes.words) if closes.words else ""
        return said, "quiet"
    if call.has_closed(now):
        return words.text("grants.closed_on", day=short(closes, today)), "quiet"
    said = words.text("grants.closes_on", day=short(closes, today))
    near = closes.start <= today + CLOSING
    return ", ".join(filter(None, (said, in_days(closes, today)))), "watch" if near else "text"


def decided_words(detail: CallDetail, today: date) -> str:
    """ "beslut 30 maj 2017"."""
    if detail.decided.is_empty:
        return ""
    return words.text("grants.decided_on", day=short(detail.decided, today))


def state_heading(one: CallSummary) -> str:
    """The group that a call stands under when they are grouped by how far they have come."""
    if one.state is None:
        return words.text("grants.heading.no_call")
    state = CallState.open if one.state is CallState.closing_soon else one.state
    return words.text(f"grants.heading.{state}")


def funder_heading(one: CallSummary) -> str:
    """The group when they are grouped by who gives the money."""
    return one.funder or words.text("grants.heading.no_funder")


def summary_title(one: CallSummary) -> str:
    """A call with its programme, or a programme alone."""
    if one.call is not None:
        return one.call.title or words.text("grants.nameless")
    return one.programme or words.text("grants.nameless_programme")


# --- a row of the board


def row_heading(row: BoardRow) -> str:
    """The county, or the group of those who are no municipality of ours."""
    return row.county or words.text("grants.heading.others")


def advice_words(row: BoardRow) -> str:
    """ "Behörig", "Kontrollera", "Regeln ej känd"."""
    return words.name(row.advice.eligibility).capitalize() if row.advice else DASH


def advice_role(row: BoardRow) -> Role:
    """The colour of the advice."""
    return ADVICE_ROLES[row.advice.eligibility] if row.advice else "quiet"


def status_said(row: BoardRow) -> str:
    """ "utkast", "avstår", "inte sökt"."""
    if row.main is None:
        return words.text("grants.not_sought")
    return status_words(row.main.status, APPLICATION)


def status_colour(row: BoardRow) -> Role:
    """The colour of its status."""
    return "quiet" if row.main is None else status_role(row.main.status, APPLICATION)


def company(row: BoardRow) -> str:
    """ "ensam", "med Tingsryd"; "" where nothing is sought, and for ideas of one's own alone."""
    with_whom = partners_of(row)
    if with_whom:
        return words.text("grants.with", names=", ".join(with_whom))
    if row.main is None or row.main.status in ("idea", "declines"):
        return ""
    return words.text("grants.alone")


def partners_of(row: BoardRow) -> list[str]:
    """The others in all that it leads and takes part in, in Swedish order."""
    names: set[str] = set()
    for one in (*row.leads, *row.shares):
        names |= {one.lead, *(partner.name for partner in one.partners)}
    return sorted(names - {row.name, ""}, key=swedish_key)


def purpose(row: BoardRow) -> str:
    """What it is for; the amount of an idea, which is not sought yet, in brackets after it."""
    one = row.main
    if one is None:
        return ""
    return " ".join(filter(None, (one.purpose, thought(one))))


def thought(one: ApplicationLine) -> str:
    """An amount that does not count as sought: "(50 000 kr)"."""
    if one.sought is None or one.status in SOUGHT:
        return ""
    return words.text("grants.thought", amount=amount.write(one.sought, one.currency))


def sought_words(board: Board, row: BoardRow) -> str:
    """The sum; "↑ delad" where the one who leads stands above and has it; "–" for none."""
    own = sought_of(row)
    if own or not row.shares:
        return amounts(own) or DASH
    if not row.shares[0].sought_sum:
        return DASH
    lead = board.row_of(row.shares[0].id)
    if lead is None:
        return words.text("grants.shared")
    above = board.is_above(lead, row)
    return words.text("grants.shared_above" if above else "grants.shared_below")


def granted_words(row: BoardRow) -> str:
    """What was granted, "–" for nothing."""
    return amounts(granted(row)) or DASH


def step_words(row: BoardRow, today: date) -> str:
    """ "nämndbeslut 14 feb"."""
    if row.step is None:
        return ""
    return " ".join(filter(None, (row.step.words, short(row.step.due, today))))


def number_words(row: BoardRow) -> str:
    """The number to call, or why there is none; "" for who is no municipality of ours."""
    if row.office is None:
        return ""
    if row.number:
        return row.number
    known = row.office.answers is not None
    return words.text("grants.no_number") if known else row.office.line


# --- the figures over the board


def figures(found: Figures, call: CallLine) -> dict[str, Figure]:
    """The five cards: figure, caption, how they look."""
    return {
        "sent": _sent(found),
        "drafts": _drafts(found),
        "ideas": _figure(found.ideas.applications, _count("ideas", found.ideas.applications)),
        "not_sought": _not_sought(found, call),
        "sought": _in_all(found, call),
    }


def _count(key: str, count: int) -> str:
    return words.text(f"grants.{key}_1" if count == 1 else f"grants.{key}")


def _figure(count: int, caption: str) -> Figure:
    return str(count), caption, "text" if count else "quiet"


def _sent(found: Figures) -> Figure:
    said = [_count("sent", found.sent.applications)]
    if found.granted:
        key = "grants.of_which_granted_1" if found.granted == 1 else "grants.of_which_granted"
        said.append(words.text(key, count=found.granted))
    return _figure(found.sent.applications, ", ".join(said))


def _drafts(found: Figures) -> Figure:
    said = [_count("drafts", found.drafts.applications)]
    if found.drafts.places > found.drafts.applications:
        said.append(words.text("grants.of_places", count=found.drafts.places))
    return _figure(found.drafts.applications, ", ".join(said))


def _not_sought(found: Figures, call: CallLine) -> Figure:
    if call.applicants == "regional_libraries":
        return DASH, words.text("grants.not_for_places"), "quiet"
    said = [words.text("grants.not_sought_count")]
    if found.declining:
        said.append(words.text("grants.declining", count=found.declining))
    if found.withdrawn:
        key = "grants.withdrawn_1" if found.withdrawn == 1 else "grants.withdrawn"
        said.append(words.text(key, count=found.withdrawn))
    number, caption, role = _figure(found.not_sought, DOT.join(said))
    return number, caption, "text" if found.declining or found.withdrawn else role


def _in_all(found: Figures, call: CallLine) -> Figure:
    said = [words.text("grants.sought_in_all")]
    if found.granted_amounts:
        said = [words.text("grants.sought").lower()]
        said.append(words.text("grants.granted_in_all", amount=amounts(found.granted_amounts)))
    total = amounts(found.sought_amounts)
    number = total or amount.write(Decimal(), call.currency)
    return number, DOT.join(said), "text" if total else "quiet"


def leads_to_rows(row: BoardRow) -> bool:
    """Whether a row is a municipality of ours, which can be called."""
    return row.key[0] == MUNICIPALITY and row.office is not None
