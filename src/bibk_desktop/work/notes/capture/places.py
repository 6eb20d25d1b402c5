"""Municipalities and counties in text."""

import re
from dataclasses import dataclass

from bibk_desktop.work.notes.capture.known import KnownMunicipality, KnownWorld

_WORD = re.compile(r"[A-ZÅÄÖ][\wåäöé-]*")
_LIBRARY = (
    r"(?:stads|kommun|folk|huvud|kultur|bygde|filial)?bibliotek(?:et|en|s|ets)?|kommunbibliotek"
)
_TAIL = re.compile(rf"\s+(?:kommuns?|kommunen|kn|stad|{_LIBRARY})\b", re.IGNORECASE)
_LONGEST_NAME = 80
_COUNTY = re.compile(r"^(?:region|län)?\s*([\wåäö]+?)s?(?:\s+län)?:?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A municipality named in text[start:end], a word as kommun or bibliotek included."""

    start: int
    end: int
    municipality: KnownMunicipality
    own: bool
    library: str = ""


def find(text: str, known: KnownWorld) -> list[FoundPlace]:
    """The municipalities that `text` names, left to right."""
    found: list[FoundPlace] = []
    place = 0
    for match in _WORD.finditer(text):
        if match.start() < place:
            continue
        hit = _at(text, match, known)
        if hit is not None:
            found.append(hit)
            place = hit.end
    return found


def _at(text: str, match: re.Match[str], known: KnownWorld) -> FoundPlace | None:
    two = _WORD.match(text, match.end() + 1) if text[match.end() : match.end() + 1] == " " else None
    for end in (two.end() if two else 0, match.end()):
        municipality = named(text[match.start() : end], known) if end else None
        if municipality is not None:
            tail = _TAIL.match(text, end)
            end = tail.end() if tail else end
            own = municipality.name.lower() in known.own_names
            whole = text[match.start() : end]
            library = whole if "bibliotek" in whole.lower() else ""
            return FoundPlace(match.start(), end, municipality, own, library)
    return None


def named(words: str, known: KnownWorld) -> KnownMunicipality | None:
    """The municipality that `words` name, a genitive s understood; None if they name none."""
    key = words.lower()
    by_name = known.municipality_by_name
    if key in by_name:
        return by_name[key]
    return by_name.get(key[:-1]) if key.endswith("s") else None


def exactly(words: str, known: KnownWorld) -> FoundPlace | None:
    """The municipality if `words` are its name (with kommun, bibliotek or the like) and no more."""
    text = words.strip()
    if not text[:1].isupper() or len(text) > _LONGEST_NAME:
        return None
    found = find(text, known)
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(text)):
        return found[0]
    return None


def county(words: str, known: KnownWorld) -> str:
    """The county of ours that `words` name and nothing more ("Blekinge län:"), else empty."""
    match = _COUNTY.match(words.strip())
    stem = match[1].lower() if match else ""
    if stem not in known.counties:
        return ""
    return next(each.county for each in known.own if each.county.lower().startswith(stem))
