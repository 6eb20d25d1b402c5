"""The names that the front of a document gives: the kind of meeting and the place."""

import re
import unicodedata
from collections.abc import Sequence

from bibk_desktop.words import capital
from bibk_desktop.work.meetings.take_in.front_days import without_days
from bibk_desktop.work.notes.capture import places, verbs
from bibk_desktop.work.notes.capture.known import KnownWorld

_MEETING = (
    r"[\wåäöÅÄÖ-]*(?:möte|mötet|möten|träff|träffen|internat|internatet|sammanträde|samråd|rådslag|"
    r"konferens|workshop|nätverksdag|inspirationsdag|heldag|halvdag|avstämning|forum|besök|besöket|"
    r"samtal|(?:chefs|nätverks|utvecklings|studie|tema|planerings|arbets|personal|fortbildnings|"
    r"biblioteks|"
    r"bibliotekarie)dag)"
)
IS_MEETING = re.compile(rf"\b({_MEETING})\b", re.IGNORECASE)
IS_GROUP = re.compile(
    r"\b([a-zåäö]+grupp|[a-zåäö]*nätverk|[a-zåäö]+(?:utskott|kommitté))"
    r"(?:en|et|n|s)?\b",
    re.IGNORECASE,
)
IS_PAPER = re.compile(
    r"^(?:minnes|mötes|sammanträdes)?(?:anteckningar|protokoll|noteringar)"
    r"(?:\s+(?:nr\.?|nummer)?\s*\d[\d/ –-]*)?$",
    re.IGNORECASE,
)
PAPER = re.compile(
    r"\b(?:minnesanteckningar|mötesanteckningar|anteckningar|protokoll|mötesprotokoll)\b", re.I
)
_DEFINITE = {"mötet": "möte", "träffen": "träff", "internatet": "internat", "besöket": "besök"}
_FOLDED = {"mote": "möte", "moten": "möte", "traff": "träff", "sammantrade": "sammanträde"}
_FOLDED |= {"samrad": "samråd", "besok": "besök", "natverk": "nätverk"}
_AT = re.compile(
    r"(?:^|[\s,–-])(?:i|på|hos|via)\s+(?P<where>[A-ZÅÄÖ][\wåäöÅÄÖ:-]*(?: (?:kontor|lokaler|"
    r"bibliotek|stadsbibliotek|kulturhus|hotell|konferens))?(?:[ ,]+(?:i |på )?[A-ZÅÄÖ]"
    r"[\wåäö-]*){0,3}|[a-zåäö]+(?:bibliotek|hus|gård|salen|rummet)et?(?: i [A-ZÅÄÖ][\wåäö]+)?)"
)
_REMOTE = re.compile(
    r"\b(?:digitalt(?: möte)?|teams|zoom|skype|distans|länk|webbmöte)\b", re.IGNORECASE
)
_PLACE_WORD = re.compile(
    r"bibliotek|kulturhus|hus|gård|hotell|konferens|sal|rum|stadshus|kommunhus|museum|teater|"
    r"herrgård|internat|lokal|residens|slott|folkhögskola|skola",
    re.IGNORECASE,
)


# The last word of a matter, not of a place.
_NO_PLACE = re.compile(
    r"(?:vecka|veckan|dagen|dag|plan|planen|projekt\w*|strategi\w*|stegen|katalog\w*|webb\w*|"
    r"biblioteken|bibliotek|nätverk\w*|kampanj\w*|språk\w*|rum|året)$",
    re.IGNORECASE,
)


def place_in_title(title: str, known: KnownWorld, year: int | None) -> str:
    at = _AT.search(title)
    if at and places.county(at["where"], known):
        at = None
    if at and not re.match(r"(?:Språk|Projekt)", at["where"]):
        return at["where"].strip(" ,")
    if _REMOTE.search(title):
        return _REMOTE.search(title)[0].strip()  # type: ignore[index]
    left = without_days(title, year)
    last = left.rsplit(",", 1)[-1].strip(" .")
    if "," in left and places.exactly(last, known):
        return last
    if "," in left and len(last.split()) <= 4 and places.find(last, known) and last[0].isupper():
        return last
    after = _after_meeting(left)
    return after if after and places.exactly(after, known) else ""


def guessed_place(title: str, known: KnownWorld, year: int | None) -> str:
    """What stands after the word for the meeting, if it may be the name of some place."""
    after = _after_meeting(without_days(title, year))
    if not after or places.county(after, known) or _NO_PLACE.search(after):
        return ""
    return after if _is_place_name(after) else ""


def _after_meeting(title: str) -> str:
    left = PAPER.sub("", IS_MEETING.sub("|", title, count=1)).strip(" ,–-:")
    return left.split("|", 1)[1].strip(" ,.–-:") if "|" in left else ""


def _is_place_name(words: str) -> bool:
    """One or two words with capitals that no other reading fits ("Tjurkö", "Hotell Blekinge")."""
    parts = words.split()
    if words.isupper() and len(words) > 3:
        return False
    if not 1 <= len(parts) <= 3 or not all(part[0].isupper() for part in parts):
        return False
    return not re.search(r"\d", words) and not IS_GROUP.search(words) and len(words) > 2


def place_on_line(words: str, known: KnownWorld, dated: bool, before_list: bool) -> str:
    """The place if a line holds nothing else; a bare name only before a list of those present."""
    bare = re.sub(r"^(?:i|på|via|hos)\s+", "", words)
    if _REMOTE.search(bare) and len(bare) < 40:
        return bare
    if verbs.has_finite(bare) or IS_MEETING.search(bare) or PAPER.search(bare):
        return ""
    if places.find(bare, known) and len(bare.split()) <= 6:
        return bare
    if known.organisation_by_name.get(bare.lower()):
        return ""
    named = (before_list or dated) and _is_place_name(bare)
    fits = named or (dated and _PLACE_WORD.search(bare)) or _is_venue(bare)
    return bare if fits else ""


def _is_venue(words: str) -> bool:
    return bool(_PLACE_WORD.search(words)) and len(words.split()) <= 5 and words[0].isupper()


def meeting_type(title: str, file_name: str, known: KnownWorld, margins: Sequence[str]) -> str:
    """The name of the kind of meeting, as a series is called: "Chefsmöte"."""
    for text in (title, *margins):
        for series in known.series:
            if series.name.lower() in text.lower():
                return series.meeting_name or series.name
        word = _type_in(text)
        if word:
            return word
    return _type_in(_unfolded(file_name))


def _type_in(text: str) -> str:
    found = [match[1] for match in IS_MEETING.finditer(text)]
    compound = [word for word in found if not re.fullmatch(r"möte[tn]?|träff(?:en)?", word, re.I)]
    group = IS_GROUP.search(text)
    if not compound and group:
        stem = group[1].lower()
        return f"{stem}s{'träff' if 'träff' in text.lower() else 'möte'}".capitalize()
    word = (compound or found or [""])[0].lower()
    for definite, bare in _DEFINITE.items():
        if word.endswith(definite):
            word = word.removesuffix(definite) + bare
    word = re.sub(r"möten$", "möte", word)
    return capital(word)


def _unfolded(file_name: str) -> str:
    """A file's name with the words that lost their dots spelt right: chefsmote is chefsmöte."""
    stem = unicodedata.normalize("NFC", re.sub(r"\.[a-z]+$", "", file_name))
    stem = re.sub(r"[_-]+", " ", stem)
    for folded, right in _FOLDED.items():
        stem = re.sub(rf"{folded}\b", right, stem, flags=re.IGNORECASE)
    return stem
