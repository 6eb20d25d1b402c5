"""How far a timeline reaches, and the months that are marked on it; no Qt."""

from collections.abc import Iterable
from datetime import date, timedelta

from bibk_desktop.records.date_words import MONTH_SHORT

MONTHS = (1, 2, 3, 6, 12)


def span(starts: Iterable[date], today: date) -> tuple[date, date]:
    """From the month of the first stretch to a while after today."""
    first = min([*starts, today - timedelta(days=90)]).replace(day=1)
    return first, today + timedelta(days=max(30, (today - first).days // 14))


def ticks(first: date, last: date, most: int) -> list[tuple[date, str]]:
    """The first days of months to mark, at most about `most`: "feb 2017", "mars" … "jan 2018"."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((one for one in MONTHS if months / one <= most), MONTHS[-1])
    found, at = [], first
    while at <= last:
        if (at.month - 1) % step == 0 or at == first:
            found.append(at)
        at = (at + timedelta(days=32)).replace(day=1)
    if len(found) > 1 and (found[1] - found[0]).days < 30 * step - 5:
        found = found[1:]
    return [(at, _words(at, at == found[0] or at.month <= step)) for at in found]


def _words(at: date, with_year: bool) -> str:
    month = MONTH_SHORT[at.month - 1]
    return f"{month} {at.year}" if with_year else month
