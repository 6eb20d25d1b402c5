"""Cuts running text into sentences as Swedish minutes are written, abbreviations and all."""

import re
from dataclasses import dataclass

# Abbreviations after which a sentence goes on; those in _CLOSING often end one as well.
_ABBREVIATIONS_WORDS = """
t.ex tex t ex bl.a bla b l a d.v.s dvs kl ca c:a ang avs bif dr ev ex f.d f.n fr fr.o.m from
f.ö förf ggr gm ggn inkl jfr kap m m.a.o max milj min mkt mot n.b nr o o.d obs p.g.a pga
pers prel red ref resp s s.k sk st sthlm t t.o.m tom tel tf t.v u.a uppl v vol å åk ordf
sekr forts tr ung vt ht pm jan feb febr apr aug sept sep okt nov dec kr mån tis ons tors fre
lör sön förm eftm em fm
"""
_MONTHS = frozenset(("jan", "feb", "febr", "apr", "aug", "sept", "sep", "okt", "nov", "dec"))
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_WORDS.split())
_CLOSING_WORDS = """
m.m mm m.fl mfl osv o.s.v etc dyl o.dyl e.d st kr f.n em fm pers
"""
_CLOSING = frozenset(_CLOSING_WORDS.split())
# Longer ones are cut, so that a page without a stop takes no longer to read than it should.
_LONGEST = 800
# A bracket ends a sentence only when it began one.
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\)(?= [A-ZÅÄÖ])")
_LAST_WORD = re.compile(r"[\w.:åäöÅÄÖ/-]+$")
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\b|(?:kvartal|upplaga|klass|våning)\w*"
)
_INITIAL = re.compile(r"(?:^|\s)[A-ZÅÄÖ]$")
_NAME_AND_INITIAL = re.compile(r"[A-ZÅÄÖ][\wåäö-]+ [A-ZÅÄÖ]$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a line: line[start:end] is `text`."""

    start: int
    end: int
    text: str


def split(text: str) -> list[Sentence]:
    """The sentences of one line of text in order; white space between them is in none."""
    found: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        if match[0] == ")":
            ends = text[start : start + 3].lstrip().startswith("(")
        else:
            ends = _ends(text, match)
        if ends:
            _keep(found, text, start, match.end())
            start = match.end()
    _keep(found, text, start, len(text))
    return found


def _keep(found: list[Sentence], text: str, start: int, end: int) -> None:
    while end - start > _LONGEST:
        stop = text.rfind(" ", start, start + _LONGEST)
        stop = stop if stop > start else start + _LONGEST
        _keep_one(found, text, start, stop + 1)
        start = stop + 1
    _keep_one(found, text, start, end)


def _keep_one(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    words = piece.strip()
    if words:
        first = start + len(piece) - len(piece.lstrip())
        found.append(Sentence(first, first + len(words), words))


def _ends(text: str, match: re.Match[str]) -> bool:
    after = text[match.end() : match.end() + 40].lstrip()
    if not after or match[0][0] in "!?…":
        return True
    before = text[max(match.start() - 60, 0) : match.start()]
    last = _LAST_WORD.search(before)
    word = last[0] if last else ""
    if _INITIAL.search(before):
        return bool(_NAME_AND_INITIAL.search(before)) and after[0].isupper()
    if word.lower() in _CLOSING:
        return after[0].isupper()
    if word.lower() in _MONTHS:
        return after[0].isupper()
    if word.lower() in _ABBREVIATIONS:
        return False
    return _starts_new(word, after)


def _starts_new(word: str, after: str) -> bool:
    """Whether `after` begins a sentence; in hasty notes that may be with a small letter."""
    if word.isdigit() and (len(word) < 3 and _MONTH.match(after)):
        return False
    if not after[0].islower():
        return not (word.isdigit() and len(word) < 3 and after[0].isdigit())
    if word.isdigit():
        return False
    return len(word) >= 3 and "." not in word
