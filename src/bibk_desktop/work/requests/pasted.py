"""Answers in the text of mails: "Karlshamn: ja, 2" and its likes, read line by line; pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bibk_desktop.records.date_reader import find as find_dates
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.requests.rules import WITH_OPTIONS, Asked, Option, Sheet

_MARKS = re.compile(r"^[\s>|]*(?:[-*•·–—]\s+)?")
_HEADER = re.compile(
    r"(från|from|till|to|cc|kopia|ämne|subject|skickat|sent|datum|date)\s*:", re.IGNORECASE
)
_SENDER = re.compile(r"(?:från|from)\s*:(.*)", re.IGNORECASE)
_GREETING = re.compile(r"(hej|hallå|god|tack|hälsningar|mvh|vänliga|med)\b[^:]*$", re.IGNORECASE)
_BEFORE = r"(?:(?:kommunen|biblioteken|biblioteket|från|i)\s+){0,2}"
_AFTER = r"s?(?:\s+(?:kommun|bibliotek|stadsbibliotek|folkbibliotek|kulturhus)\w*)?"
_GAP = re.compile(r"^[\s:;,=>|–—-]+|[\s;|–—-]+$")

YES = r"ja|japp|jo|jajamän|absolut|gärna|självklart|yes|okej|ok"
_CANNOT = (
    r"(?:vi\s+)?(?:kan|hinner|deltar|kommer)(?:\s+(?:tyvärr|dessvärre))?\s+(?:inte|ej)"
    r"(?=\s*[.,!]|\s*$|\s+(?:komma|delta|vara|då)\b)"
)
NO = rf"nej|nä|nix|tyvärr|avstår|no|{_CANNOT}"
MAYBE = r"kanske|eventuellt|ev|osäkert|osäker|maybe|återkommer"
_REPLIES = {"yes": YES, "no": NO, "maybe": MAYBE}
_FIRST = {
    reply: re.compile(rf"(?:{heard})\b[.!]*(?:\s+tack\b)?", re.IGNORECASE)
    for reply, heard in _REPLIES.items()
}
_ANYWHERE = {
    reply: re.compile(rf"\b(?:{heard})\b", re.IGNORECASE)
    for reply, heard in (("yes", "ja"), ("no", "nej|avstår"), ("maybe", MAYBE))
}
_NOTHING = re.compile(r"(?:inga?|inget|ingen|noll)\b(?!\s+problem)", re.IGNORECASE)
_ALL = re.compile(r"(?:alla|samtliga|båda|vilken som helst)\b", re.IGNORECASE)
_SPELT = "noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv"
_NUMBERS = {
    word: number for number, words in enumerate(_SPELT.split()) for word in words.split("/")
}
_LEAD = (
    r"(?:(?:vi|blir|är|tar|vill|ha|gärna|tack|kommer|med|ca|cirka|antal|för|till)\b[\s,:]*){0,5}"
)
_NUMBER = rf"(?P<number>\d{{1,6}}(?:[.,]\d{{1,2}})?|{'|'.join(_NUMBERS)})(?![\w/]|[.:]\d)"
_NUMBER_FIRST = re.compile(rf"[\s,:.–-]*{_LEAD}{_NUMBER}", re.IGNORECASE)
_NUMBER_ANYWHERE = re.compile(rf"(?<![\w/.:,-]){_NUMBER}", re.IGNORECASE)
_PIECES = re.compile(r"^\s*(?:st|stycken)\b\.?", re.IGNORECASE)
_PLACES = re.compile(r"^[\d\s,;.+&och]+$")
_DAY = re.compile(r"(?<![\d/.:-])(\d{1,2})(?::?[ea])?(?![\d/]|[.:]\d)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one line says for one who is asked; `reply` is None where that is not understood.

    `line` counts from 0; `again` says that an earlier line answered for the same one.
    """

    asked: Asked
    line: int
    words: str
    reply: str | None = None
    number: Decimal | None = None
    text: str = ""
    options: frozenset[int] = frozenset()
    again: bool = False


def read(text: str, one: Sheet, today: date) -> list[Reading]:
    """Every answer in `text` for those whom the request asks, in the order of the lines."""
    found: list[Reading] = []
    seen: set[int] = set()
    for number, asked, said in _answers(text.splitlines(), one):
        reading = replace(meant(said, one, asked, today), line=number)
        reading = replace(reading, again=asked.target_id in seen)
        if reading.reply is not None:
            seen.add(asked.target_id)
        found.append(reading)
    return found


def _answers(lines: Sequence[str], one: Sheet) -> Iterator[tuple[int, Asked, str]]:
    """(line, who, words) for every line that names somebody, or follows one that does."""
    names = _Names(one.asked)
    waiting: Asked | None = None
    for number, line in enumerate(lines):
        bare = _MARKS.sub("", line).strip()
        if _HEADER.match(bare):
            waiting = names.sender(bare) or waiting
            continue
        named = names.first(bare) or names.last(bare)
        if named is not None and named[1]:
            waiting = None
            yield number, *named
        elif named is not None:
            waiting = named[0]
        elif waiting is not None and bare and not _GREETING.fullmatch(bare):
            yield number, waiting, bare
            waiting = None


class _Names:
    """Finds those who are asked by what they are called, å ä ö written or not."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self._asked = {_folded(each.name): each for each in asked if each.name}
        self._directors = [each for each in asked if each.answers_there]
        known = sorted(self._asked, key=len, reverse=True)
        any_of = "|".join(map(re.escape, known)) or r"(?!)"
        self._first = re.compile(rf"{_BEFORE}(?P<name>{any_of}){_AFTER}(?![\w@])", re.IGNORECASE)
        self._last = re.compile(
            rf"[\s,/(–-]{_BEFORE}(?P<name>{any_of}){_AFTER}[\s.)]*$", re.IGNORECASE
        )

    def first(self, line: str) -> tuple[Asked, str] | None:
        """Who stands first on the line, and the words after."""
        match = self._first.match(_folded(line))
        if match is None:
            return None
        return self._asked[match["name"]], _GAP.sub("", line[match.end() :])

    def last(self, line: str) -> tuple[Asked, str] | None:
        """Who stands last on a line that begins with an answer, and the words before."""
        match = self._last.search(_folded(line))
        if match is None or not _begins_with_answer(line):
            return None
        return self._asked[match["name"]], _GAP.sub("", line[: match.start()]).rstrip(" ,/")

    def sender(self, line: str) -> Asked | None:
        """Whose director the mail is from, by address or name; None for all others."""
        match = _SENDER.match(line)
        said = _folded(match[1]) if match else ""
        for each in self._directors if said else ():
            if each.receiver.address and _folded(each.receiver.address) in said:
                return each
        named = [each for each in self._directors if said and _folded(each.answers_there) in said]
        return named[0] if len(named) == 1 else None


def _folded(text: str) -> str:
    """Small letters without dots and rings, one for one, so that places stay."""
    return "".join(_PLAIN.get(letter, letter) for letter in map(_small, text))


def _small(letter: str) -> str:
    return letter.lower() if len(letter.lower()) == 1 else letter


_PLAIN = {"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"}


def _begins_with_answer(line: str) -> bool:
    return any(heard.match(line) for heard in _FIRST.values()) or line[:1].isdigit()


# --- what is meant


def meant(said: str, one: Sheet, asked: Asked, today: date) -> Reading:
    """What the words answer to what the request asks for."""
    empty = Reading(asked, 0, said)
    if one.asks == "yes_no":
        return _yes_or_no(empty, one)
    if one.asks in WITH_OPTIONS:
        return _chosen(empty, one, today)
    if one.asks == "number":
        return _counted(empty, one)
    if _FIRST["no"].fullmatch(said.strip(" .!")) or _NOTHING.fullmatch(said.strip(" .!")):
        return replace(empty, reply="no")
    return replace(empty, reply="other", text=said)


def _first_reply(said: str) -> tuple[str, str] | None:
    """The reply that the words begin with, and the words after it."""
    for reply, heard in _FIRST.items():
        if match := heard.match(said):
            return reply, said[match.end() :]
    return None


def _yes_or_no(empty: Reading, one: Sheet) -> Reading:
    first = _first_reply(empty.words)
    if first is None:
        return _within(empty, one)
    reply, rest = first
    number, rest = _take_number(rest, one.number_of) if reply != "no" else (None, rest)
    return replace(empty, reply=reply, number=number, text=_tidy(rest))


def _within(empty: Reading, one: Sheet) -> Reading:
    """A reply in the middle of the words, where there is only one; they stay as a comment."""
    heard = [
        (reply, match) for reply, said in _ANYWHERE.items() if (match := said.search(empty.words))
    ]
    if len(heard) != 1:
        return empty
    reply, match = heard[0]
    number, _ = _take_number(empty.words[match.end() :], one.number_of)
    return replace(empty, reply=reply, number=None if reply == "no" else number, text=empty.words)


def _take_number(said: str, unit: str) -> tuple[Decimal | None, str]:
    """The number that the words begin with, and what follows it and its unit."""
    match = _NUMBER_FIRST.match(said)
    if match is None:
        return None, said
    rest = _PIECES.sub("", said[match.end() :])
    first, _, after = rest.strip().partition(" ")
    if unit and _same_stem(first.strip(".,;"), unit):
        rest = after if not first.endswith((".", ",", ";")) else f"{first[-1]} {after}"
    return _value(match["number"]), rest


def _same_stem(word: str, unit: str) -> bool:
    """ "föreställning" and "föreställningar"."""
    least = min(len(word), len(unit), 6)
    return least > 2 and swedish_key(word[:least]) == swedish_key(unit[:least])


def _value(number: str) -> Decimal:
    spelt = _NUMBERS.get(number.lower())
    return Decimal(number.replace(",", ".")) if spelt is None else Decimal(spelt)


def _tidy(words: str) -> str:
    return words.strip(" \t,;:.!–—-/")


def _counted(empty: Reading, one: Sheet) -> Reading:
    first = _first_reply(empty.words)
    reply, rest = first if first else ("other", empty.words)
    if reply == "no" or _NOTHING.match(rest):
        return replace(empty, reply="no", text=_tidy(rest) if first else "")
    number, after = _take_number(rest, one.number_of)
    if number is None:
        several = [match["number"] for match in _NUMBER_ANYWHERE.finditer(rest)]
        number, after = (_value(several[0]), rest) if len(several) == 1 else (None, rest)
    if number is not None:
        return replace(empty, reply="other", number=number, text=_tidy(after))
    return replace(empty, reply=reply if reply == "maybe" else None, text=_tidy(rest))


# --- options


def _chosen(empty: Reading, one: Sheet, today: date) -> Reading:
    found = _options(empty.words, one, today)
    if one.asks == "one_option" and len(found) > 1:
        found = frozenset()
    if found:
        plain = _PLACES.match(empty.words) or _ALL.fullmatch(empty.words.strip(" .!"))
        text = "" if plain or _only_options(empty.words, one, found) else empty.words
        return replace(empty, reply="other", options=found, text=text)
    first = _first_reply(empty.words)
    if first and first[0] != "yes":
        return replace(empty, reply=first[0], text=_tidy(first[1]))
    return replace(empty, reply="no") if _NOTHING.match(empty.words) else empty


def _options(said: str, one: Sheet, today: date) -> frozenset[int]:
    """The options that the words name: their words, their days, their places in the list."""
    named = {o.id for o in one.options if not o.is_date and _names(said, o.text)}
    if named:
        return frozenset(named)
    if _ALL.match(said):
        return frozenset(option.id for option in one.options)
    days = [option for option in one.options if option.is_date]
    by_date = {found.value.start for found in find_dates(said, today)}
    dated = {option.id for option in days if option.at.start in by_date}
    return frozenset(dated or _by_day(said, days) or _by_place(said, one.options))


def _names(said: str, option: str) -> bool:
    pattern = rf"(?<!\w){re.escape(swedish_key(option))}(?!\w)"
    return bool(option) and re.search(pattern, swedish_key(said)) is not None


def _by_day(said: str, days: Sequence[Option]) -> set[int]:
    """By the day of the month alone, where each number is one of the days offered."""
    numbers = {int(number) for number in _DAY.findall(said)}
    if not numbers or not numbers <= {option.at.start.day for option in days if option.at.start}:
        return set()
    return {option.id for option in days if option.at.start and option.at.start.day in numbers}


def _by_place(said: str, options: Sequence[Option]) -> set[int]:
    """By their numbers in the list, where the words are nothing but numbers."""
    if not _PLACES.match(said):
        return set()
    places = {int(number) for number in re.findall(r"\d+", said)}
    fits = places and max(places) <= len(options) and 0 not in places
    return {options[place - 1].id for place in places} if fits else set()


def _only_options(said: str, one: Sheet, chosen: frozenset[int]) -> bool:
    """Whether the words are the option's own and nothing more."""
    return any(
        swedish_key(option.text) == swedish_key(said.strip(" .!"))
        for option in one.options
        if option.id in chosen
    )
