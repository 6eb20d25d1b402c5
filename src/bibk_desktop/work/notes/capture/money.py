"""Sums of money in text, offers with a price, and funding that is spoken of."""

import re
from dataclasses import dataclass

_SUM = re.compile(
    r"(?<![\w/.,-])(?P<low>\d{1,3}(?:[ \u00a0.]\d{3})+|\d+(?:,\d+)?)"
    r"(?:\s*[-–]\s*(?P<high>\d{1,3}(?:[ \u00a0.]\d{3})+|\d+(?:,\d+)?))?"
    r"\s*(?P<unit>:-|kr\b|kronor\b|sek\b|tkr\b|ksek\b|mkr\b|msek\b|milj\w*\.?(?: (?:kr|kronor))?|"
    r"miljarder|tusen(?: kr| kronor)?|€|euro\b|eur\b)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_PER = re.compile(
    r"^\s*(?:\(?exkl\.? moms\)?\s*)?(?P<unit>(?:per|/|i|om)\s*(?P<what>streamad film|"
    r"[\wåäö]+(?: och [\wåäö]+)?)"
    r"|(?:film|person|deltagare|plats|termin|år|månad|lån|visning|bok|dag|kommun))\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?:ca|cirka|omkring|runt|ungefär|c:a)\s*$|^\s*(?:ca|cirka)\b", re.IGNORECASE)
_FUNDING = re.compile(
    r"\b(?:bidrag\w*|stöd(?:et)?|medel|utlysning\w*|söka|ansök\w*|[\wåäö]*pengar(?:na)?|"
    r"finansier\w*|"
    r"anslag\w*|beviljad\w*|sökande|projektmedel|fond\w*)\b",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"\b(?:kostar|kostnad\w*|pris\w*|avgift\w*|avtal\w*|abonnemang\w*|licens\w*|per|rabatt\w*|"
    r"erbjud\w*|sponsrar|bekostar|subventioner\w*|gratis)\b",
    re.IGNORECASE,
)
_NAMED_FUNDS = re.compile(
    r"(?P<name>[\wåäöÅÄÖ-]*(?:pengar|stödet|bidraget|bidrag|medel|medlen|satsningen)"
    r"(?: (?:till|för) [\wåäö]+)?)",
    re.IGNORECASE,
)
_FUNDER = re.compile(
    r"\b(?P<who>Kulturrådet|Kur|KUR|KB|Kungliga biblioteket|Region \w+|EU|Erasmus\+?|Leader|"
    r"Allmänna arvsfonden|Arvsfonden|Postkodstiftelsen|Vinnova|MUCF|Svenska institutet)\b"
)
_SPONSOR = re.compile(
    r"(?P<who>[A-ZÅÄÖ]\w+) (?:sponsrar|bekostar|subventionerar|betalar) (?P<name>[A-ZÅÄÖ]\w+)"
)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum in text[start:end]; equal ends when it is one figure."""

    start: int
    end: int
    low: float
    high: float
    currency: str
    unit: str
    raw: str
    about: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """Something with a price."""

    name: str
    prices: tuple[Sum, ...]
    sponsor: str
    raw: str
    line: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Funding:
    """Money that can be had or has been given."""

    name: str
    funder: str
    amount: float | None
    amount_text: str
    raw: str
    line: int
    sure: bool


def sums(text: str) -> list[Sum]:
    """The sums in `text`, left to right, in whole currency units."""
    found: list[Sum] = []
    if not _DIGIT.search(text):
        return found
    for match in _SUM.finditer(text):
        unit = match["unit"].lower()
        times = _times(unit)
        low = _figure(match["low"]) * times
        high = _figure(match["high"]) * times if match["high"] else low
        per = _PER.match(text[match.end() :])
        end = match.end() + (per.end() if per else 0)
        currency = "EUR" if unit in ("€", "euro", "eur") else "SEK"
        about = _ABOUT.search(text[: match.start()]) or re.match(r"\s*ca\b", text[end:])
        said = per["unit"].strip() if per else ""
        raw = text[match.start() : end]
        found.append(Sum(match.start(), end, low, high, currency, said, raw, bool(about)))
    return found


def _times(unit: str) -> int:
    if unit.startswith("miljard"):
        return 1_000_000_000
    if unit.startswith(("milj", "mkr", "msek")):
        return 1_000_000
    return 1_000 if unit.startswith(("tkr", "ksek", "tusen")) else 1


def _figure(words: str) -> float:
    bare = re.sub(r"[ \u00a0]|\.(?=\d{3})", "", words).replace(",", ".")
    return float(bare)


def offer(text: str, line: int, heading: str) -> Offer | None:
    """An offer in one sentence: prices of what the heading names, or a sponsor."""
    sponsor = _SPONSOR.search(text)
    if sponsor is not None:
        return Offer(sponsor["name"], tuple(sums(text)), sponsor["who"], text, line, False)
    prices = tuple(each for each in sums(text) if each.high < 100_000)
    if not prices or not heading or _FUNDING.search(text):
        return None
    said = any(each.unit for each in prices) or bool(_PRICE.search(text))
    return Offer(heading, prices, "", text, line, False) if said else None


def funding(text: str, line: int, heading: str) -> Funding | None:
    """Funding in one sentence: a sum of grants, or money by name whose giver is named."""
    speaks = _FUNDING.search(text) or _FUNDING.search(heading)
    every = sums(text)
    funder = _FUNDER.search(text)
    named = _NAMED_FUNDS.search(text)
    large = [each for each in every if each.high >= 10_000]
    if not speaks or not (large or (named and funder)):
        return None
    name = heading or (named["name"] if named else "")
    first = large[0] if large else None
    giver = funder["who"] if funder else ""
    amount = first.high if first else None
    return Funding(name, giver, amount, first.raw if first else "", text, line, False)
