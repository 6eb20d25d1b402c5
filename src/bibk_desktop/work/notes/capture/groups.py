"""Groups that minutes speak of: who is in them, how large they are to be."""

import re
from dataclasses import dataclass

from bibk_desktop.words import capital
from bibk_desktop.work.notes.capture import names
from bibk_desktop.work.notes.capture.finding import Context

_GROUP = re.compile(
    r"(?P<name>(?:[a-zåäö]+ )?[\wåäöÅÄÖ-]*(?:grupp|gruppen|nätverk|nätverket|utskott|utskottet))"
    r"(?P<of> (?:för|i) [A-ZÅÄÖ][\wåäöÅÄÖ-]*(?: [a-zåäö]+)?)?(?![\wåäöÅÄÖ])",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"grupp|nätverk|utskott", re.IGNORECASE)
_KIND = re.compile(
    r"(?:styr|referens|arbets|planerings|projekt|lednings|nätverks|kvalitets|redaktions|program|"
    r"fokus|"
    r"ämnes|samordnings|bered(?:nings)?|stora |lilla )\w*grupp|nätverk|utskott|gruppen$|^grupp$",
    re.IGNORECASE,
)
_SIZE = re.compile(
    r"(?P<low>\d{1,2})(?:\s*[-–]\s*(?P<high>\d{1,2}))?\s*(?:st\b|pers\w*|[\wåäö]*chefer|"
    r"representanter|"
    r"ledamöter|[\wåäö]*bibliotekarier|medlemmar|deltagare|platser|kommuner|bibliotek)"
)
_CONSISTS = re.compile(
    r"^\s*(?::|består av|utgörs av|är|blir|har|ska bestå av|med|består fortsatt av)\s*",
    re.IGNORECASE,
)
_PAREN = re.compile(r"^[^.(]{0,40}\((?P<inside>[^)]*)\)")
_NOT = re.compile(
    r"^(?:denna|den här|hela|varje|i|små|mindre|vår|egen|ny|olika|en|per)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Group:
    """A group with its members by name, or with the size it is to have."""

    name: str
    members: tuple[str, ...]
    size_min: int | None
    size_max: int | None
    raw: str
    line: int
    sure: bool


def find(text: str, line: int, context: Context) -> list[Group]:
    """The groups in one sentence of which members or a size are said."""
    found: list[Group] = []
    if not _MAYBE.search(text):
        return found
    every = [match for match in _GROUP.finditer(text) if _KIND.search(match["name"])]
    for place, match in enumerate(every):
        end = every[place + 1].start() if place + 1 < len(every) else len(text)
        group = _read(text, match, end, line, context)
        found += [group] if group else []
    return found


def _read(text: str, match: re.Match[str], end: int, line: int, context: Context) -> Group | None:
    after = text[match.end() : end]
    members = _members(after, context)
    size = _SIZE.search(after[:60])
    if not members and not size:
        return None
    low = int(size["low"]) if size else None
    high = int(size["high"]) if size and size["high"] else low
    name = _name(match, context)
    return Group(name, members, low, high, text[match.start() : end].strip(), line, bool(members))


def _members(after: str, context: Context) -> tuple[str, ...]:
    paren = _PAREN.match(after)
    consists = _CONSISTS.match(after)
    begins = re.match(r"\s+(?=[A-ZÅÄÖ])", after)
    if paren:
        words = paren["inside"]
    elif consists or begins:
        words = after[(consists or begins).end() :]  # type: ignore[union-attr]
    else:
        return ()
    found = names.find(words, context.people, context.known)
    if not found or found[0].start > 3:
        return ()
    return tuple(mention.name for mention in _together(words, found))


def _together(words: str, found: list[names.Mention]) -> list[names.Mention]:
    """The names that stand in one row, with commas and "och" between them."""
    row = found[:1]
    for mention in found[1:]:
        between = words[row[-1].end : mention.start]
        if not re.fullmatch(r"\s*(?:\([^)]*\))?\s*(?:,|\+|&|/|och|samt|,\s*och)?\s*", between):
            break
        row.append(mention)
    return row if len(row) > 1 else []


def _name(match: re.Match[str], context: Context) -> str:
    name = _NOT.sub("", match["name"]) + (match["of"] or "")
    name = capital(name)
    heading = context.heading
    inside = not heading or match["of"] or heading.lower() in name.lower()
    if inside or name.lower() in heading.lower():
        return name
    return f"{name} {heading}"
