"""The day by which something is to be done, taken from the dates of its sentence."""

import re
from collections.abc import Sequence

from bibk_desktop.records.date_reader import FoundDate
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.work.notes.capture import dates
from bibk_desktop.work.notes.capture.finding import Context

_BY = re.compile(
    r"(?:senast|före|innan|till(?: den)?|deadline|klart?|sista (?:svars|anmälnings|"
    r"ansöknings)?dag(?:en)?"
    r"(?: är| för [\wåäö]+ är)?|inom|fram till|svar|t\.o\.m\.?)[\s:,]*(?:den |på |i )?$",
    re.IGNORECASE,
)
_IS_DAY = re.compile(
    r"\d|dag\b|dagen\b|imorgon|i morgon|idag|i dag|i övermorgon|(?:mån|tis|ons|tors|fre|lör|sön)"
)
# A day in a clause that only tells of something else is no due.
_INSIDE = re.compile(r"\s(?:om|att|som|när|där|hur|vad|vilka|vilken)\s")
# With these a bare date is the day of the thing itself, not the day by which it is to be done.
_HAPPENS_WORDS = """
ordna arrangera boka hålla bjuda åka besöka träffa starta öppna genomföra
"""
_HAPPENS = frozenset(_HAPPENS_WORDS.split())


def find(words: str, context: Context, verb: str = "") -> tuple[FuzzyDate | None, str]:
    """The due of a sentence and its words; None with words for what is no day ("löpande")."""
    found = dates.find(words, context.today)
    chosen = _chosen(words, found, verb)
    if chosen is None:
        return None, ""
    said = words[chosen.start : chosen.end]
    by = _BY.search(words[: chosen.start])
    if by:
        said = f"{by[0]}{said}".strip()
    value = chosen.value
    return (value if is_day(value, said) else None), said


def is_day(value: FuzzyDate, said: str) -> bool:
    """Whether the words name a day that somebody can be late for."""
    if value.start is None or not _IS_DAY.search(said.lower()):
        return False
    short = value.end is not None and (value.end - value.start).days <= 7
    return short and value.modifier in (Modifier.none, Modifier.before, Modifier.about)


def _chosen(words: str, found: Sequence[FoundDate], verb: str) -> FoundDate | None:
    firm = [each for each in found if _is_limit(words, each)]
    if firm:
        return firm[0]
    opens = [each for each in found if each.value.start is None]
    days = [e for e in found if e.value.start is not None and not _INSIDE.search(words[: e.start])]
    if days and verb and verb not in _HAPPENS:
        return days[-1]
    return opens[-1] if opens else None


def _is_limit(words: str, found: FoundDate) -> bool:
    return found.value.modifier is Modifier.before or bool(_BY.search(words[: found.start]))
