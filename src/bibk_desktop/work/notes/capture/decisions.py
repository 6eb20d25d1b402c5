"""Decisions and lighter agreements in a sentence."""

import re
from dataclasses import dataclass, replace

from bibk_desktop.words import capital
from bibk_desktop.work.notes.capture.finding import Context, Kind, Outcome, Strength
from bibk_desktop.work.notes.capture.sentences import Sentence

_WE = (
    r"(?:vi|mötet|gruppen|styrgruppen|arbetsgruppen|referensgruppen|planeringsgruppen|nätverket|"
    r"ledningsgruppen|projektgruppen|chefsgruppen|cheferna|bibliotekscheferna|bibk|man|det|"
    r"årsmötet|"
    r"styrelsen|deltagarna|de närvarande|alla|samtliga|därför|(?:[\wåäö]+)gruppen)"
)
_DECIDE = (
    r"(?:beslutar|beslutade|beslöt|beslutas|beslutades|beslöts|bestämmer|bestämde|bestäms|"
    r"bestämdes|"
    r"har beslutat|har bestämt|fattar beslut|fattade beslut|tog beslut|tar beslut|klubbades|"
    r"fastställdes|"
    r"fastställs|fastställde|fastslogs|beslut (?:fattades|togs|fattas|tas)(?: om)?(?= att)|"
    r"beslut(?= att))"
)
_FIRST = re.compile(
    rf"^(?P<marker>{_DECIDE}(?:,? (?:också|även|därför|sedan|enhälligt|då))?)\b(?P<rest>.*)$", re.I
)
# What comes of a talk, said without a word for deciding: only a guess.
_BECOMES = re.compile(
    r"^(?:(?:tema|datum|plats|valet|namn)(?:t|et|en)? (?:blir|blev)|"
    r"[A-ZÅÄÖ][\wåäö]+(?: [A-ZÅÄÖ][\wåäö]+)? blir (?:alltså |därmed |vår |ny |nya )*"
    r"(?:huvudsökande|värd|värdkommun|ordförande|sammankallande|kontaktperson|projektägare))\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"^(?P<marker>(?:det|därmed) (?:är|blev|är nu) (?:bestämt|beslutat) att|beslutet (?:blev|"
    r"är) att|"
    r"(?:vi|man|gruppen|mötet|alla) (?:röstade|röstar) (?:för|igenom|ja till)(?: att)?|"
    r"(?:vi|man|gruppen|mötet|styrgruppen) (?:fastslog|fastslår|klubbade)(?: att)?)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"^(?P<lead>{_WE}) (?P<marker>{_DECIDE}(?:,? (?:också|även|därför|sedan|enhälligt|"
    rf"då))?)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"^(?P<lead>[^.:]{3,70}?) (?P<marker>(?:beslutade|beslutar|bestämde|bestämmer) (?:vi|mötet|"
    r"gruppen|"
    r"styrgruppen|man|alla))\b(?P<rest>.*)$|"
    r"^(?P<lead2>[^.:]{3,80}?) (?P<marker2>(?:beslutades|beslutas|bestämdes|bestäms|fastställdes|"
    r"fastställs|godkändes|godkänns|antogs|bifölls|avslogs|beviljades|bordlades|bordläggs|"
    r"lades till handlingarna|läggs till handlingarna))\b(?P<rest2>.*)$",
    re.IGNORECASE,
)
_ELECTS = re.compile(
    r"^(?P<lead>(?:till|att) [^.:]{3,80}?) (?P<marker>valdes|väljs|utsågs|utses|valde (?:mötet|vi)|"
    r"väljer (?:mötet|vi)|utser (?:mötet|vi)|utsåg (?:mötet|vi))\b(?P<rest>.*)$|"
    r"^(?P<lead2>[A-ZÅÄÖ][^.:]{2,80}?) (?P<marker2>valdes|väljs|utsågs|utses) (?P<rest2>(?:till|"
    r"att) .*)$|"
    rf"^(?P<lead3>{_WE}) (?P<marker3>väljer|valde|utser|utsåg|godkänner|godkände|antar|antog|"
    rf"fastställer|"
    r"tillstyrker|avslår|bifaller|bordlägger|bordlade|lägger|lade)\b(?P<rest3>.*)$",
    re.IGNORECASE,
)
_AGREED = re.compile(
    rf"^(?:(?P<lead>{_WE}|[A-ZÅÄÖ][^.:]{{2,60}}?) )?(?P<marker>(?:var |är |blev |kom |kommer )?"
    r"(?:överens|eniga|ense)(?: om)?|enades(?: om)?|enas(?: om)?|enades vi(?: om)?|kom fram till|"
    r"kom vi överens(?: om)?|överenskoms|ställde sig bakom|ställer sig bakom)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_YES = re.compile(
    r"^(?P<what>[A-ZÅÄÖ][^.!?:]{3,80}?),? (?:ja|absolut|okej|ok|jajamän|gärna)\s*[!.]$"
)
_PLANS = re.compile(
    r"^(?:(?:i stället|istället|iställt) för [^,.]{3,60}?,? )(?:planerar|satsar|gör|ordnar|tänker|"
    r"kör) "
    r"(?P<who>[A-ZÅÄÖ]\w+|vi)\b(?P<what>.*)$",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"\b(?:inget beslut|inte beslut\w*|ännu inte|ej beslutat|om (?:det|man|vi) beslut\w*|"
    r"ska beslut\w*|"
    r"kommer att beslut\w*|beslut(?:as|ar)? (?:i|till|under) (?:höst|vår|mars|april|maj|juni|"
    r"september|"
    r"oktober|november|december)\w*|innan (?:det )?beslut\w*|hur det beslut\w*|"
    r"tidigare beslut\w*)\b",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"^[\s,:]*(?:på mötet |idag |i dag |gemensamt |att )*(?P<what>.*)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence that decides: its marker, what is decided, how sure."""

    marker: str
    what: str
    kind: Kind
    strength: Strength
    sure: bool


_FRAGMENT = re.compile(
    r"^(?P<marker>godkänt|godkänd(?:es)?|godkänns|fastställd?t?|fastställs|bordlagt|bordlagd|"
    r"bordläggs|"
    r"lagt till handlingarna|läggs till handlingarna|lades till handlingarna|bifall|avslag)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"^(?:{_WE} |därmed )?{_DECIDE}(?:,? (?:enhälligt|därför))?(?: att)?\s*:?$", re.I
)


def opens_list(text: str) -> bool:
    """Whether a line only says that what follows below it is decided ("Mötet beslutar")."""
    return len(text) < 70 and _OPENS.match(text.strip()) is not None


def find(sentence: Sentence, line: int, context: Context) -> Outcome | None:
    """The decision or agreement in one sentence of a line; None if it decides nothing."""
    said = _read(sentence.text.strip())
    if said is None:
        return None
    what = _told(said.what, context.heading)
    found = Outcome(said.kind, what, sentence.text, line, sentence.start, sentence.end, said.sure)
    return replace(found, strength=said.strength, marker=said.marker, heading=context.heading)


_POINTS_BACK = re.compile(r"^(?:det|den|detta|denna|dessa)\s", re.IGNORECASE)


def _told(what: str, heading: str) -> str:
    """What is decided; words that point back ("det blir i maj") say of what by the heading."""
    words = _tidy(what)
    if not heading or not _POINTS_BACK.match(words):
        return words
    return f"{heading}: {words[:1].lower()}{words[1:]}"


def _read(words: str) -> _Said | None:
    if words.endswith("?") or len(words) < 6:
        return None
    bare = words.rstrip(" .!")
    if _NOT_OURS.search(bare):
        return None
    fragment = _FRAGMENT.match(bare)
    if fragment:
        return _Said(fragment["marker"], bare, Kind.decision, Strength.explicit, True)
    said = _decides(bare) or _agrees(bare, words) or _elects(bare)
    if said is None and _BECOMES.match(bare):
        return _Said("blir", bare, Kind.decision, Strength.explicit, False)
    return said


def _decides(words: str) -> _Said | None:
    settled = _SETTLED.match(words)
    if settled:
        said = settled["rest"]
        return _Said(settled["marker"], said, Kind.decision, Strength.explicit, True)
    match = _FIRST.match(words) or _SUBJECT.match(words)
    if match is not None:
        marker, rest = match["marker"], match["rest"]
        what = _THAT.match(rest)
        if not rest.strip(" ,:") or what is None or rest.lstrip().startswith(("av ", "om i")):
            return None
        that = " att" if re.match(r"[\s,:]*(?:på mötet |idag |gemensamt )*att\b", rest) else ""
        return _Said(f"{marker}{that}", what["what"], Kind.decision, Strength.explicit, True)
    match = _INVERTED.match(words)
    if match is None or _names_others(match["lead"] or match["lead2"] or ""):
        return None
    marker = (match["marker"] or match["marker2"]).strip()
    rest = (match["rest"] or match["rest2"] or "").strip()
    what = _THAT.match(rest)
    said = what["what"] if what and what["what"] and match["lead"] else words
    return _Said(marker, said, Kind.decision, Strength.explicit, not _REPORTS.match(marker))


# Said of what others did as often as of what the meeting did.
_REPORTS = re.compile(r"^(?:antogs|bifölls|avslogs|beviljades)$", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:regionstyrelsen|kommunfullmäktige|fullmäktige|nämnden|nämnderna|politikerna|regeringen|"
    r"riksdagen|kulturrådet|kb|kommunen|regionen|kommunstyrelsen|eu|som|när|om|i fjol|förra|"
    r"tidigare)\b",
    re.IGNORECASE,
)


def _names_others(words: str) -> bool:
    return bool(_OTHERS.search(words))


def _agrees(words: str, whole: str) -> _Said | None:
    match = _AGREED.match(words)
    if match is not None and match["rest"].strip() and not _names_others(match["lead"] or ""):
        what = _THAT.match(match["rest"])
        said = what["what"] if what else match["rest"]
        return _Said(match["marker"], said, Kind.agreement, Strength.agreement, True)
    yes = _YES.match(whole)
    if yes is not None:
        return _Said("ja", yes["what"], Kind.agreement, Strength.agreement, False)
    plans = _PLANS.match(words)
    if plans is not None:
        return _Said("", words, Kind.plan, Strength.plan, False)
    return None


def _elects(words: str) -> _Said | None:
    match = _ELECTS.match(words)
    if match is None:
        return None
    marker = next(each for each in match.group("marker", "marker2", "marker3") if each)
    if match["marker3"] and not _is_formal(marker, match["rest3"]):
        return None
    return _Said(marker, words, Kind.decision, Strength.explicit, True)


def _is_formal(marker: str, rest: str) -> bool:
    if marker.lower() in ("lägger", "lade"):
        return "till handlingarna" in rest
    return bool(rest.strip())


def _tidy(what: str) -> str:
    words = re.sub(r"\s+", " ", what).strip(" ,.:;")
    return capital(words)
