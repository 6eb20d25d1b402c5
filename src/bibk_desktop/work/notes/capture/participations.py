"""Which municipality stands where in a project: running, soon, planned, …"""

import re
from dataclasses import dataclass

from bibk_desktop.work.notes.capture import places
from bibk_desktop.work.notes.capture.known import KnownMunicipality, KnownWorld

# The seven statuses by the words minutes use; the values are those of the model.
_WORDS = {
    "not_taking_part": r"ej med|inte med|deltar inte|deltar ej|står utanför|är ej med",
    "declined": r"tackat nej|tackar nej|tackade nej|avstår|avböjt|avböjer|hoppat av|hoppar av",
    "paused": r"pausade?|pausat|pausar|paus|vilande|vilar|uppskjuten|uppskjutet",
    "ended": r"avslutade?|avslutat|avslutar|färdiga?|färdigt|genomfört",
    "running": r"igång|i gång|"
    r"har startat|startat|pågår|kommit igång|har invigt|har öppnat|är med|deltar",
    "soon": r"snart|startar (?=i |under |efter |till )|"
    r"på gång|står på tur|på tur|härnäst|närmast i tur|strax",
    "planned": r"senare|därefter|"
    r"planerade?|planeras|planerar|på sikt|intresserade?|vill vara med",
}
_STATUS = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _WORDS.items()), re.IGNORECASE
)
_WEAK = re.compile(
    r"^(?:är med|deltar|intresserade?|planerar|sedan|därefter|vill vara med|paus|genomfört|"
    r"startat|har startat|färdigt)$",
    re.IGNORECASE,
)
# Of one municipality alone these are said of anything.
_LOOSE = re.compile(r"^(?:startar|snart|senare|strax|planera\w*|på sikt|på tur)$", re.IGNORECASE)
_LITTLE = re.compile(
    r"\W*(?:(?:kommun|bibliotek|är|har|nu|ännu|också|redan|fortfarande|tills vidare|kommer|"
    r"som)\W+)*"
)
_BRANCH = re.compile(
    r"(?P<branch>[A-ZÅÄÖ][\wåäöé-]*(?: (?:[A-ZÅÄÖ][\wåäöé-]*|bibliotek\w*))?) (?:i|på) $"
)
_STOP = re.compile(r"[.;!?]")
SWEDISH = {
    "planned": "planerad",
    "soon": "snart",
    "running": "igång",
    "paused": "pausad",
    "ended": "avslutad",
    "declined": "tackat nej",
    "not_taking_part": "ej med",
}


@dataclass(frozen=True, slots=True)
class Participation:
    """A municipality (and perhaps a library) in a project; status by its English value."""

    municipality: KnownMunicipality
    status: str
    branch: str
    raw: str
    line: int
    sure: bool


@dataclass(slots=True)
class _Hit:
    """A municipality or a status word in the text."""

    start: int
    end: int
    place: KnownMunicipality | None = None
    branch: str = ""
    status: str = ""
    weak: bool = False


def find(text: str, line: int, known: KnownWorld) -> list[Participation]:
    """The participations that one sentence states; none unless it names one and a status."""
    hits = _hits(text, known)
    if len({hit.place.code for hit in hits if hit.place}) == 1:
        hits = [
            hit
            for hit in hits
            if hit.place or not (hit.weak or _LOOSE.match(text[hit.start : hit.end]))
        ]
    if not any(hit.place for hit in hits) or not any(hit.status for hit in hits):
        return []
    found: list[Participation] = []
    waiting: list[_Hit] = []
    leading: _Hit | None = None
    named: list[_Hit] = []
    for hit in hits:
        if hit.place is None:
            follows = waiting and _stands_by(text[waiting[-1].end : hit.start], len(waiting) > 1)
            if waiting and (follows or _binds(text, waiting[-1].end, hit)):
                found += _group(text, line, waiting, hit)
                waiting, leading = [], None
                continue
            found += _group(text, line, named, leading) if leading else []
            waiting, named, leading = [], [], hit
        elif leading is not None and not _STOP.search(text[leading.end : hit.start]):
            named.append(hit)
        else:
            waiting.append(hit)
    return found + (_group(text, line, named, leading) if leading else [])


def _stands_by(between: str, several: bool) -> bool:
    """Whether a status after a municipality is said of it."""
    if re.search(r"[,;.]", between):
        return False
    return several or bool(_LITTLE.fullmatch(between))


def _binds(text: str, end: int, hit: _Hit) -> bool:
    return bool(re.fullmatch(r"\s*(?:kommun)?\s*[:(–-]\s*(?:är )?", text[end : hit.start]))


def _hits(text: str, known: KnownWorld) -> list[_Hit]:
    hits = [
        _Hit(p.start, p.end, p.municipality, _branch(text, p))
        for p in places.find(text, known)
        if p.own
    ]
    for match in _STATUS.finditer(text):
        weak = bool(_WEAK.match(match[0]))
        hits.append(_Hit(match.start(), match.end(), status=match.lastgroup or "", weak=weak))
    return sorted(hits, key=lambda hit: hit.start)


def _branch(text: str, place: places.FoundPlace) -> str:
    match = _BRANCH.search(text[: place.start])
    if match is None or match["branch"].split()[0] in (
        "Bibliotek",
        "Biblioteket",
        "Kommunen",
        "Vi",
    ):
        return ""
    return match["branch"]


def _group(text: str, line: int, named: list[_Hit], status: _Hit | None) -> list[Participation]:
    """One participation for each of `named`, with the words from the first to the last."""
    if not named or status is None:
        return []
    first = min(hit.start - len(hit.branch) - 3 * bool(hit.branch) for hit in named)
    start, end = min(first, status.start), max(named[-1].end, status.end)
    raw = text[max(start, 0) : end].strip()
    return [
        Participation(hit.place, status.status, hit.branch, raw, line, not status.weak)
        for hit in named
        if hit.place is not None
    ]
