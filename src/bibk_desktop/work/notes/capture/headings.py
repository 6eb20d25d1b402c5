"""Headings of minutes: what one line or the beginning of a paragraph looks like."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bibk_desktop.work.notes.capture import verbs
from bibk_desktop.work.notes.capture.given_names import is_given
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.capture.labels import Label, before_colon, is_place_label, label_of
from bibk_desktop.work.notes.capture.names import People

LONGEST, MOST_WORDS = 120, 16
_LONGEST_RUN_IN, _MOST_RUN_IN_WORDS = 72, 9


class Form(StrEnum):
    """How a heading stands in the text."""

    line = "line"
    runin_colon = "runin_colon"
    runin_dash = "runin_dash"
    runin_plain = "runin_plain"


class Kind(StrEnum):
    """What a heading opens."""

    item = "item"
    break_ = "break"
    section = "section"
    next_meeting = "next_meeting"
    appendix = "appendix"
    question = "question"
    group = "group"


@dataclass(frozen=True, slots=True)
class RunIn:
    """A heading that opens a paragraph: its words, and where in the line the text begins."""

    text: str
    raw: str
    form: Form
    rest: int
    sure: bool


_BREAK = re.compile(
    r"^(?:(?:för|efter)middags)?(?:lunch|fika|kaffe|paus|rast|middag|bensträckare|frukost|"
    r"kaffepaus|"
    r"lunchpaus|fikapaus|kafferast|lunchrast|förmiddagskaffe|eftermiddagskaffe|mingel|incheckning)"
    r"(?:\s+(?:kl\.?\s*)?[\d.:–-]+)?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"^(?:tid för |datum för |tid och plats för )?(?:nästa|nästkommande) (?:[a-zåäö]+(?:a|ie|"
    r"t) )?[\wåäöÅÄÖ-]*"
    r"(?:möte|mötet|träff|träffen|sammanträde|internat|gång|tillfälle|avstämning|styrgrupp|"
    r"[a-zåäö]{4,}dag)\b"
    r"|^(?:kommande|nya|framtida) (?:möten|mötestider|träffar|mötesdatum|sammanträden)\b"
    r"|^mötestider\b",
    re.IGNORECASE,
)
_APPENDIX = re.compile(
    r"^(?:bilaga(?:\s+\d+)?\b|appendix\b|(?:sammanfattning|sammanställning|dokumentation|resultat"
    r"|anteckningar|redovisning)\s+(?:av|från|efter|kring)\s+(?:\w+\s+){0,2}"
    r"(?:workshop\w*|grupparbete\w*|gruppdiskussion\w*|gruppsamtal\w*|övning\w*|post-it\w*)"
    r"|workshop(?:sammanfattning|resultat|dokumentation))",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"^(?:(?:arbets|diskussions|bords|små)?grupp|bord|team)\s+(?:\d{1,2}|[A-ZÅÄÖ][\wåäöÅÄÖ-]{0,24})"
    r"(?:\s*\([^)]*\))?$",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"^(?:mötets? öppnande|mötets? öppnas|öppnande(?: av mötet)?|inledning|välkommen|välkomna|"
    r"presentation(?:srunda)?|incheckning|val av .+|upprop|godkännande av .+|fastställande av .+|"
    r"föregående .+|genomgång av föregående .+|laget runt|rundan|runda|övrigt|övriga frågor|"
    r"övriga ärenden|inkomna frågor|information(?: från .+)?|info från .+|rapporter(?: från .+)?|"
    r"rapport från .+|aktuellt(?: .+)?|nytt från .+|anmälningsärenden|ekonomi|budget|"
    r"mötets? avslutande|avslutning|avslutande|mötet avslutas|utvärdering|omvärldsbevakning|"
    r"workshop|projekt|kompetensutveckling|statistik|fortbildning|summering|uppföljning|beslut|"
    r"diskussion|att göra|omröstning|röstning|prickröstning|prioritering|resultat|kalendarium|"
    r"inför .+|åtgärdslista)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"^(?:(?P<para>§+\s*\d{1,3}|\d{1,3}\s*§)[.:]?|(?:[Pp]unkt|[Ää]rende|"
    r"p\.)\s*(?P<word>\d{1,2})[.:]?"
    r"|(?P<dots>\d{1,2}(?:\.\d{1,2}){0,2})(?P<dot>[.)])?)\s+(?=[A-ZÅÄÖ\"”'’])",
)
_CLOCK = re.compile(r"^\d{1,2}[.:]\d{2}\b")
_QUESTION_LEAD = re.compile(
    r"^(?P<head>[A-ZÅÄÖ][\wåäö-]{3,}(?: [a-zåäö-]+){0,2}) (?P<ask>(?:Hur|Vad|När|Var|Vem|Vilka|"
    r"Varför)"
    r"\b[^.?!]{0,40}\?)"
)
# These part a day: with what follows the colon they are one heading.
_PASS = re.compile(
    r"^(?:förmiddag|eftermiddag|kväll|fm|em|dag|pass|del|block|tema|steg|fas|session|punkt|ärende|"
    r"workshop|bilaga)(?:en)?(?: \d{1,2})?$",
    re.IGNORECASE,
)
_DASH = re.compile(r"^(?P<head>[A-ZÅÄÖ0-9\"”][^–—.:!?;\t]{1,60}?)\s+[–—-]\s?(?=\S)")
_CLAUSE = re.compile(
    r"\b(?:som|att|vi|jag|man|de|ni|det|den|inte|och så|men|eller|om vi|när)\b", re.IGNORECASE
)
_ENDINGS = re.compile(r"[.,;!…]$")


def number_of(text: str) -> tuple[tuple[int, ...], int, bool] | None:
    """A typed number before a heading ("2.1", "§ 4"): its parts, its length, whether it is a §."""
    match = _NUMBER.match(text)
    if match is None or _CLOCK.match(text):
        return None
    parts = tuple(int(part) for part in re.findall(r"\d+", match[0]))
    return parts, match.end(), bool(match["para"])


def kind_of(text: str) -> Kind:
    """What a heading with these words opens, as far as the words say."""
    bare = text.strip(" :.")
    if _BREAK.match(bare):
        return Kind.break_
    if _NEXT.match(bare):
        return Kind.next_meeting
    if _APPENDIX.match(bare):
        return Kind.appendix
    return Kind.group if _GROUP.match(bare) else Kind.item


def is_known(text: str) -> bool:
    """Whether minutes use these words as a heading everywhere."""
    bare = text.strip(" :.")
    return bool(_KNOWN.match(bare)) or kind_of(bare) is not Kind.item


def looks_like_one(text: str, people: People) -> bool:
    """Whether a line by itself reads as a name of a matter, not as a sentence or a list's row."""
    bare = text.strip()
    if len(bare) > LONGEST or len(bare.split()) > MOST_WORDS or _ENDINGS.search(bare):
        return False
    if not bare[0].isupper() and not bare[0].isdigit():
        return False
    if bare[0].isdigit() and not re.match(r"\d+ [a-zåäö]{4}", bare):
        return False
    return not is_sentence(bare, people)


def is_sentence(text: str, people: People) -> bool:
    """Whether the words say something of somebody; a question mark alone does not make one."""
    words = re.findall(r"[\wåäöÅÄÖ:-]+", text)
    if not words:
        return False
    first = words[0]
    if len(words) > 1 and words[1].islower() and people.called(first):
        return True
    low = first.lower()
    if low in verbs.IMPERATIVES and low not in ("se", "sök", "fråga", "följ", "tänk") and words[1:]:
        return True
    return verbs.has_finite(text)


def run_in(text: str, people: People, known: KnownWorld) -> RunIn | None:
    """The heading that opens a paragraph of text; None if it opens with none."""
    return (
        _by_next_meeting(text)
        or _by_colon(text, people, known)
        or _by_dash(text, people, known)
        or _by_question(text, people)
    )


def _by_next_meeting(text: str) -> RunIn | None:
    match = _NEXT.match(text)
    if match is None:
        return None
    colon = before_colon(text)
    if colon and label_of(colon[0]) is Label.next_meeting:
        return RunIn(colon[0], text[: colon[1]].strip(), Form.runin_colon, colon[1], True)
    words = text[: match.end()].strip()
    rest = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip(" ,–-"))
    return (
        RunIn(words, words, Form.runin_plain, rest, True) if text[match.end() :].strip() else None
    )


def _by_colon(text: str, people: People, known: KnownWorld) -> RunIn | None:
    colon = before_colon(text)
    if colon is None or not text[colon[1] :].strip():
        return None
    words, rest = colon
    if not _may_be_run_in(words, people, known) or _PASS.match(words):
        return None
    label = label_of(words)
    if label is not None and label is not Label.next_meeting:
        return None
    after = text[rest:].strip(" .")
    if len(after) < 50 and _is_person(after, people):
        return None
    raw = text[:rest].rstrip(" ,")
    return RunIn(words, raw, Form.runin_colon, rest, not _CLAUSE.search(words))


def _may_be_run_in(words: str, people: People, known: KnownWorld) -> bool:
    if not (words[:1].isupper() or words[:1].isdigit()) or len(words) > _LONGEST_RUN_IN:
        return False
    if len(words.split()) > _MOST_RUN_IN_WORDS or re.search(r"[.!?]\s", words):
        return False
    if is_place_label(words, known) or _is_person(words, people) or _GROUP.match(words):
        return False
    if words[0].isdigit() and not re.match(r"\d{4}\b|\d+ [a-zåäö]{4}", words):
        return False
    return not is_sentence(words, people)


def parts_a_day(words: str) -> bool:
    """Whether words before a colon ("Förmiddag", "Pass 2") make one heading with what follows."""
    return _PASS.match(words) is not None


def _is_person(words: str, people: People) -> bool:
    parts = re.split(r"\s*(?:,|/|&|\+| och | samt )\s*", words)
    return all(
        people.called(part) or people.whole(part) or people.several(part) or is_given(part)
        for part in parts
    )


def _by_dash(text: str, people: People, known: KnownWorld) -> RunIn | None:
    match = _DASH.match(text)
    if match is None:
        return None
    words, after = match["head"].strip(), text[match.end() :]
    if len(after.split()) < 5 or len(words.split()) > 6 or re.search(r"\s[–—]\s?\S+$", after[:60]):
        return None
    if re.match(r"[^.!?]{0,60} [–—] ", after) or label_of(words) or words[0].isdigit():
        return None
    if not _may_be_run_in(words, people, known) or _CLAUSE.search(words):
        return None
    return RunIn(words, text[: match.end()].strip(), Form.runin_dash, match.end(), True)


def _by_question(text: str, people: People) -> RunIn | None:
    match = _QUESTION_LEAD.match(text)
    if match is None or is_sentence(match["head"], people):
        return None
    head = match["head"]
    return RunIn(head, text[: match.end()], Form.runin_plain, len(head) + 1, True)
