"""Amounts of money as people write them: "25:-", "1 800 kr", "225 milj", "40 tkr"."""

import re
from decimal import Decimal
from typing import NamedTuple

HARD_SPACE = "\u00a0"
_UNITS = {
    "": 1,
    ":-": 1,
    ",-": 1,
    "kr": 1,
    "kronor": 1,
    "sek": 1,
    "eur": 1,
    "euro": 1,
    "€": 1,
    "tkr": 1_000,
    "ksek": 1_000,
    "tusen": 1_000,
    "tusen kr": 1_000,
    "tusen kronor": 1_000,
    "milj": 1_000_000,
    "milj kr": 1_000_000,
    "miljon": 1_000_000,
    "miljoner": 1_000_000,
    "miljoner kr": 1_000_000,
    "miljoner kronor": 1_000_000,
    "mkr": 1_000_000,
    "mnkr": 1_000_000,
    "msek": 1_000_000,
}
_AMOUNT = re.compile(r"(?P<before>kr|€)? ?(?P<number>[\d ]*\d(?:,\d+)?)\s*(?P<unit>\D*)")
_THOUSANDS, _DECIMALS = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))"), re.compile(r"\.(?=\d{1,2}(?!\d))")
_SPACES = str.maketrans({HARD_SPACE: " ", "\u202f": " ", "\u2009": " "})
MOST = Decimal(10) ** 13
_SIGNS = {"SEK": "kr", "EUR": "€"}


class Money(NamedTuple):
    """An amount with its currency, as a list hands it to a workbook."""

    value: Decimal
    currency: str = "SEK"


def sign(currency: str) -> str:
    """ "kr", "€"; the code where there is no other sign."""
    return _SIGNS.get(currency, currency)


def read(text: str) -> Decimal | None:
    """The amount that the whole text is; None for an empty one. ValueError if it is none, is
    below 0 or MOST and more."""
    plain = text.translate(_SPACES).strip().casefold()
    if not plain:
        return None
    found = _AMOUNT.fullmatch(_DECIMALS.sub(",", _THOUSANDS.sub("", plain)))
    unit = found["unit"].strip().replace(".", "") if found else "?"
    if found is None or unit not in _UNITS or (found["before"] and unit):
        raise ValueError(text)
    value = Decimal(found["number"].replace(" ", "").replace(",", ".")) * _UNITS[unit]
    if value >= MOST:
        raise ValueError(text)
    return value


def write(amount: Decimal | None, currency: str = "SEK") -> str:
    """ "1 800 kr" with hard spaces; "" for none. Cents only where there are any."""
    if amount is None:
        return ""
    whole = amount == amount.to_integral_value()
    digits = f"{amount:,.0f}" if whole else f"{amount:,.2f}"
    swedish = digits.replace(",", HARD_SPACE).replace(".", ",")
    return f"{swedish}{HARD_SPACE}{sign(currency)}"
