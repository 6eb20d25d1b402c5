"""Amounts as they are typed at calls and applications: never one currency for another."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bibk_desktop import words
from bibk_desktop.fields.currency_box import MAIN, currency_words
from bibk_desktop.fields.values import Reading
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.records import amount
from bibk_desktop.work.notes.capture import money

_NAMED = {"SEK": r"kr\b|:-|kronor|sek|tkr|mkr", "EUR": r"€|eur"}


def money_reading(currency: Callable[[], str]) -> Reading:
    """Reads an amount in the currency that is chosen beside it; WrongInput for another one. What
    is kept shows its currency where that is not kronor."""

    def read(typed: str) -> Decimal | None:
        _check(typed.casefold(), currency())
        try:
            return amount.read(typed)
        except ValueError as error:
            raise WrongInput(words.text("field.no_amount")) from error

    return Reading(read, lambda kept: amount.write(kept, currency()).removesuffix("kr").strip())


def amount_field() -> QLineEdit:
    """A field for one of several amounts under each other."""
    field = QLineEdit()
    field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return field


def _check(typed: str, currency: str) -> None:
    for code, named in _NAMED.items():
        if code != currency and re.search(named, typed):
            said = currency_words(currency)
            raise WrongInput(words.text("grants.other_currency", currency=said))


def read_words(said: str) -> tuple[Decimal | None, str | None]:
    """The one amount that a call's words begin with, and its basis where they say it.

    "225 milj kr per år" is 225 000 000 per_year; "högst 75 000 kr per projekt" is none: that
    is no amount of the call.
    """
    found = money.sums(said)
    if not found or found[0].low != found[0].high:
        return None, None
    first = found[0]
    if first.unit and "år" not in first.unit:
        return None, None
    return Decimal(str(first.high)), "per_year" if first.unit else None


def following(before: str, kept: Decimal | None, after: str) -> dict[str, Any]:
    """What follows when a call's words about money change: the amount that they say, unless
    the user has set another one."""
    if kept is not None and kept != read_words(before)[0]:
        return {}
    value, basis = read_words(after)
    return {"amount": value, **({"amount_basis": basis} if basis else {})}


def in_kronor(value: Decimal | None, rate: Decimal | None, currency: str) -> str:
    """ "ungefär 1 765 800 kr" for an amount in another currency whose rate is noted; else ""."""
    if value is None or rate is None or currency == MAIN:
        return ""
    about = amount.write((value * rate).quantize(Decimal(1)))
    return words.text("grants.in_kronor", amount=about)
