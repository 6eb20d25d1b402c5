"""What the answers of a request come to: the figures over its rows, and the line in the list."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from bibk_desktop import words
from bibk_desktop.work.requests.rules import (
    WITH_OPTIONS,
    Asked,
    Option,
    Sheet,
    counted,
    figure,
    full_text,
    reminded_words,
)

SHOWN_OPTIONS = 3
LONGEST_NAME = 60
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;\n]|\boch\b|\band\b)\s*")
Look = Literal["text", "late", "quiet"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One card: its number, what it counts, a quiet line, and whose answers it counts."""

    key: str
    number: str
    caption: str
    targets: frozenset[int]
    nearest: str = ""
    look: Look = "text"


def figures(one: Sheet, today: date) -> list[Figure]:
    """The cards of a request: who has answered, what, and who has not."""
    return [_answered(one), *_between(one, today), _missing(one, today)]


def _answered(one: Sheet) -> Figure:
    of = words.text("requests.n_of", n=len(one.answered), all=len(one.asked))
    return Figure("answered", of, words.text("requests.answered"), _ids(one.answered))


def _missing(one: Sheet, today: date) -> Figure:
    number = len(one.missing)
    look: Look = "late" if one.late(today) else "text" if number else "quiet"
    caption = words.text("requests.missing")
    said = reminded_words(one, today) if number else ""
    return Figure("missing", str(number), caption, _ids(one.missing), said, look)


def _between(one: Sheet, today: date) -> list[Figure]:
    if one.asks == "yes_no":
        return [_yes(one), _replied(one, "maybe"), _replied(one, "no")]
    if one.asks in WITH_OPTIONS:
        return _options(one, today)
    if one.asks == "number":
        return [_number(one), _coming(one), _none(one)]
    if one.asks == "names":
        return [_names(one), _replied(one, "no")]
    return [_replied(one, "no")]


def _ids(asked: Iterable[Asked]) -> frozenset[int]:
    return frozenset(each.target_id for each in asked)


def _with(one: Sheet, *replies: str) -> list[Asked]:
    return [each for each in one.answered if each.given and each.given.reply in replies]


def _card(key: str, number: str, caption: str, whose: list[Asked]) -> Figure:
    return Figure(key, number, caption, _ids(whose), look="text" if whose else "quiet")


def _replied(one: Sheet, reply: str) -> Figure:
    found = _with(one, reply)
    return _card(reply, str(len(found)), words.text(f"Reply.{reply}"), found)


def _yes(one: Sheet) -> Figure:
    """ "7", "ja · 10 föreställningar"."""
    found = _with(one, "yes")
    caption, total = words.text("Reply.yes"), total_of(found)
    if total and one.number_of:
        caption = words.text("requests.with_sum", reply=caption, sum=counted(total, one.number_of))
    return _card("yes", str(len(found)), caption, found)


def total_of(asked: Iterable[Asked]) -> Decimal:
    """The sum of the numbers that were answered."""
    numbers = [each.given.number for each in asked if each.given and each.given.number]
    return sum(numbers, Decimal(0))


def _number(one: Sheet) -> Figure:
    found = [each for each in one.answered if each.given and each.given.number is not None]
    unit = one.number_of or words.text("requests.sum")
    return _card("number", figure(total_of(found)), unit, found)


def _coming(one: Sheet) -> Figure:
    found = [each for each in one.answered if each.given and (each.given.number or 0) > 0]
    key = "requests.some_1" if len(found) == 1 else "requests.some"
    return _card("some", str(len(found)), words.text(key), found)


def _none(one: Sheet) -> Figure:
    found = [each for each in one.answered if each.given and not each.given.number]
    return _card("none", str(len(found)), words.text("requests.none"), found)


def _names(one: Sheet) -> Figure:
    found = _with(one, "other", "yes")
    number = sum(len(names(full_text(each.given))) for each in found if each.given)
    key = "requests.names_1" if number == 1 else "requests.names"
    return _card("names", str(number), words.text(key), found)


def names(text: str) -> list[str]:
    """The names in an answer, comma or "och" between them; what follows a name in the same part
    belongs to it."""
    parts = [part.strip() for part in _BETWEEN_NAMES.split(text)]
    named = [part for part in parts if part and part[0].isupper() and len(part) <= LONGEST_NAME]
    return named or [part for part in parts if part][:1]


def ranked(one: Sheet) -> list[tuple[Option, int]]:
    """The options with how many chose each, most first; among equals as they stand."""
    counts = [(option, len(one.choosing(option))) for option in one.options]
    return sorted(counts, key=lambda pair: -pair[1])


def _options(one: Sheet, today: date) -> list[Figure]:
    """The options that lead, in their own order, and those who chose none."""
    leading = {option.id for option, _ in ranked(one)[:SHOWN_OPTIONS]}
    shown = [option for option in one.options if option.id in leading]
    cards = [_option(one, option, today) for option in shown]
    return cards if len(shown) >= SHOWN_OPTIONS else [*cards, _replied(one, "no")]


def _option(one: Sheet, option: Option, today: date) -> Figure:
    found = list(one.choosing(option))
    caption = option.label(today)
    if one.is_poll and found and len(found) == ranked(one)[0][1]:
        caption = words.text("requests.best", option=caption)
    return _card(f"option:{option.id}", str(len(found)), caption, found)


def summary(one: Sheet, today: date) -> str:
    """The answers in one line for the list: "7 ja · 1 kanske · 1 nej"."""
    if not one.answered:
        return ""
    if one.asks in WITH_OPTIONS:
        chosen = [(option.label(today), number) for option, number in ranked(one) if number]
        return " · ".join(f"{label}: {number}" for label, number in chosen)
    cards = [card for card in _between(one, today) if card.targets]
    return " · ".join(f"{card.number} {card.caption}" for card in cards)
