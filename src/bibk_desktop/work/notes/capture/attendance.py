"""Lists of those who were at a meeting: one line or many, with commas, colons or cells."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bibk_desktop.work.notes.capture import affiliation, places
from bibk_desktop.work.notes.capture.affiliation import NOTHING, Affiliation
from bibk_desktop.work.notes.capture.given_names import is_given
from bibk_desktop.work.notes.capture.known import KnownMunicipality, KnownWorld
from bibk_desktop.work.notes.capture.names import NAME_WORD, PARTICLE
from bibk_desktop.work.notes.capture.verbs import has_finite, is_finite

_SEPARATOR = re.compile(
    r"\s*[,;|•·/]\s*(?:(?:och|samt)\s+)?|\t+\s*|\s{2,}|\s+(?:och|samt|&|\+)\s+|\.\s+(?=[A-ZÅÄÖ])|\s+[–—-]\s*|:\s+"
)
_NAME = re.compile(rf"^{NAME_WORD}\.?(?: (?:{PARTICLE} )*{NAME_WORD}\.?){{0,4}}$")
_FROM = re.compile(r"\s+(?:från|för|repr\.?|representerar|i|på|vid)\s+(?=[A-ZÅÄÖ])")
_PAREN = re.compile(r"\s*\(([^()]*)\)")
_NOISE = re.compile(
    r"^(?:m\.?\s?fl\.?|med flera|\d+ ?(?:st|pers(?:oner)?)?|namn|kommun|bibliotek|organisation|"
    r"deltagare|befattning|titel|roll|funktion|representerar|närvarande|ingen|inga|-|–|alla|"
    r"vakant)$",
    re.IGNORECASE,
)
_LONGEST_PIECE = 120
# Words that gather persons without saying whom they represent.
_GATHERS = re.compile(
    r"^(?:(?:från|för)\s+)?(?:kommun(?:en|erna|er)?|bibliotek(?:et|en)?|folkbibliotek(?:en)?|"
    r"biblioteksche(?:f|fer|ferna)|regionen|gäster|övriga|extern(?:a|t)|tjänstemän|ledamöter|"
    r"ersättare|övriga deltagare|fysiskt|på plats)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Attendee:
    """One who is named in a list; `mode` is present, digital, part or absent."""

    name: str
    municipality: KnownMunicipality | None
    organisation: str
    raw: str
    line: int
    sure: bool
    role: str = ""
    mode: str = "present"


@dataclass(slots=True)
class _Piece:
    """A piece between separators: a person, or what one stands for."""

    start: int
    end: int
    text: str
    before: str
    person: bool = False
    says: Affiliation = NOTHING
    gathers: bool = False

    @property
    def is_strange(self) -> bool:
        """Neither a person nor anything about one."""
        return not (self.person or self.says or self.gathers)


@dataclass(slots=True)
class _Entry:
    """A person being put together."""

    piece: _Piece
    end: int
    says: Affiliation
    linked: bool = False
    sure: bool = True


@dataclass(slots=True)
class ListLine:
    """What a line holds if it is part of a list: its persons, and a heading's affiliation."""

    attendees: list[Attendee] = field(default_factory=list)
    heads: Affiliation | None = None
    strangers: int = 0

    @property
    def is_list(self) -> bool:
        """Whether the line is nothing but persons and what they stand for."""
        return bool(self.attendees) and self.strangers == 0


def read_line(
    text: str,
    line: int,
    known: KnownWorld,
    default: Affiliation = NOTHING,
    offset: int = 0,
    end: int | None = None,
) -> ListLine:
    """The persons in text[offset:end]; `default` is what stands above them, as a municipality."""
    pieces = _with_bodies(_pieces(text[:end], offset, known))
    result = ListLine(strangers=sum(piece.is_strange for piece in pieces))
    if pieces and not any(piece.person for piece in pieces):
        heads = [piece.says for piece in pieces if piece.says.belongs or piece.gathers]
        result.heads = heads[0] if len(heads) == 1 == len(pieces) else None
        return result
    leading = _is_leading(pieces)
    entries = _lead(pieces, default) if leading else _trail(pieces)
    if not leading:
        _spread(entries)
    result.attendees = [_attendee(entry, text, line, default) for entry in entries]
    return result


def _with_bodies(pieces: list[_Piece]) -> list[_Piece]:
    """Takes unknown words right behind a whole name as the body that the person comes from."""
    for before, piece in pairwise(pieces):
        behind = before.person and " " in before.text and not before.says.belongs
        mark = piece.before.strip()
        if piece.is_strange and behind and mark in (",", "–", "-", "") and _is_body(piece.text):
            piece.says = Affiliation(organisation=piece.text)
    return pieces


def _is_body(words: str) -> bool:
    """A name of something, with a capital and at least one small word, and no verb."""
    parts = words.split()
    small = [part for part in parts[1:] if part.islower()]
    return words[0].isupper() and 1 < len(parts) <= 5 and bool(small) and not has_finite(words)


def _attendee(entry: _Entry, text: str, line: int, default: Affiliation) -> Attendee:
    own = entry.says
    says = own.joined(default) if not own.belongs else own
    mode = own.mode or default.mode or "present"
    raw = text[entry.piece.start : entry.end].strip(" ,;.:\t")
    full = " " in entry.piece.text
    sure = entry.sure and (says.belongs or full) and (full or says.belongs)
    name = re.sub(r"\s+", " ", entry.piece.text.strip(" ."))
    return Attendee(name, says.municipality, says.organisation, raw, line, sure, says.role, mode)


def _pieces(text: str, offset: int, known: KnownWorld) -> list[_Piece]:
    found: list[_Piece] = []
    start, before = offset, ""
    cuts = [m for m in _SEPARATOR.finditer(text, offset) if not _inside(text, m.start())]
    for cut in cuts:
        found += _piece(text, start, cut.start(), before, known)
        start, before = cut.end(), cut[0]
    return found + _piece(text, start, len(text), before, known)


def _inside(text: str, place: int) -> bool:
    return text.count("(", 0, place) > text.count(")", 0, place)


def _piece(text: str, start: int, end: int, before: str, known: KnownWorld) -> list[_Piece]:
    words = text[start:end]
    says = NOTHING
    for paren in _PAREN.finditer(words):
        says = says.joined(_all_of(paren[1], known))
    bare = _PAREN.sub("", words).strip(" .")
    if not bare and says:
        return [_Piece(start, end, "", before, False, says)]
    if not bare or _NOISE.match(bare):
        return []
    return [_judge(_Piece(start, end, bare, before, False, says), known)]


def _all_of(words: str, known: KnownWorld) -> Affiliation:
    says = NOTHING
    for part in re.split(r"[,;/]\s*", words):
        says = says.joined(affiliation.read(part, known))
    return says


def _judge(piece: _Piece, known: KnownWorld) -> _Piece:
    if len(piece.text) > _LONGEST_PIECE:
        return piece
    alone = affiliation.read(piece.text, known)
    if alone and not _is_surely_name(piece.text, known):
        piece.says = alone.joined(piece.says)
        return piece
    if _GATHERS.match(piece.text) or places.county(piece.text, known):
        piece.gathers = True
        return piece
    name, says = _cut(piece.text, known)
    belongs = says.municipality is not None or piece.says.belongs
    if _is_name(name) or (belongs and re.fullmatch(NAME_WORD, name)):
        piece.text, piece.person = name, True
        piece.says = piece.says.joined(says)
    return piece


def _is_surely_name(words: str, known: KnownWorld) -> bool:
    parts = words.split()
    return len(parts) > 1 and is_given(parts[0]) and not places.exactly(words, known)


def _cut(words: str, known: KnownWorld) -> tuple[str, Affiliation]:
    """A name and what stands directly behind it ("Ebba Lind Ronneby", "Olle från KB")."""
    who_is = re.match(r"^(?P<name>.+?) som .*?\b(?:på|från|i|för) (?P<whom>[A-ZÅÄÖ].*)$", words)
    if who_is:
        return who_is["name"], affiliation.read(who_is["whom"], known)
    by_word = _FROM.search(words)
    if by_word:
        says = affiliation.read(words[by_word.end() :], known)
        if says:
            return words[: by_word.start()], says
    parts = words.split()
    for count in range(1, len(parts)):
        says = _tail(parts[:count], parts[count:], known)
        if says:
            return " ".join(parts[:count]), says
    first = places.exactly(parts[0], known) if len(parts) > 2 else None
    if first is not None and first.own:
        return " ".join(parts[1:]), Affiliation(first.municipality)
    return words, NOTHING


def _tail(name: list[str], rest: list[str], known: KnownWorld) -> Affiliation:
    words = " ".join(rest)
    place = places.exactly(words, known)
    if place is not None:
        far = len(name) == 1 and not place.own and len(rest) == 1
        return NOTHING if far else Affiliation(place.municipality)
    says = affiliation.read(words, known)
    if says.belongs or (says and words[0].islower()):
        return says
    return NOTHING


def _is_name(words: str) -> bool:
    if not _NAME.match(words) or any(letter.isdigit() for letter in words):
        return False
    parts = words.split()
    if len(parts) > 1 and words.isupper():
        return is_given(parts[0].capitalize())
    if len(parts) == 1:
        return is_given(parts[0].rstrip(".")) or _is_double(parts[0])
    return not any(is_finite(part.lower()) for part in parts[1:])


def _is_double(word: str) -> bool:
    """ "Anna-Karin", neither "IT-HJÄLPEN" nor "E-medier"."""
    first, mark, last = word.partition("-")
    return bool(mark) and last[:1].isupper() and not last.isupper() and len(first) > 1


def _is_leading(pieces: list[_Piece]) -> bool:
    """Whether affiliations stand before their persons ("Ronneby: Ebba Lind, Olle Brandt")."""
    if len(pieces) < 2 or pieces[0].person:
        return False
    if pieces[0].gathers:
        return any(p.before.startswith(":") and p.says.belongs and not p.person for p in pieces)
    return pieces[0].says.belongs and (not pieces[-1].says.belongs or pieces[-1].person)


def _lead(pieces: list[_Piece], default: Affiliation) -> list[_Entry]:
    entries: list[_Entry] = []
    current = default
    for piece in pieces:
        if piece.person:
            says = piece.says if piece.says.belongs else piece.says.joined(current)
            entries.append(_Entry(piece, piece.end, says))
        elif piece.gathers:
            current = NOTHING
        elif piece.says.belongs and not (entries and _is_role_of(piece, entries[-1])):
            current = piece.says
        elif entries:
            entries[-1].says = entries[-1].says.joined(piece.says)
            entries[-1].end = piece.end
    return entries


def _is_role_of(piece: _Piece, entry: _Entry) -> bool:
    return bool(piece.says.role) and not entry.says.role


def _trail(pieces: list[_Piece]) -> list[_Entry]:
    entries: list[_Entry] = []
    for piece in pieces:
        if piece.person:
            linked = piece.before.strip() in ("och", "samt", "&", "+", "/")
            entries.append(_Entry(piece, piece.end, piece.says, linked))
        elif entries and piece.says:
            last = entries[-1]
            last.says, last.end = last.says.joined(piece.says), piece.end
    return entries


def _spread(entries: list[_Entry]) -> None:
    """Lets persons without one share the affiliation that follows them in the line.

    A body at the end counts for all bare names right before it, a municipality for those that
    "och" binds to its own; further back it is only a guess.
    """
    following: _Entry | None = None
    bound = False
    for entry in reversed(entries):
        if entry.says.belongs:
            following, bound = entry, entry.linked
            continue
        if following is None:
            continue
        shared = Affiliation(following.says.municipality, following.says.organisation)
        entry.says = entry.says.joined(shared)
        entry.sure = bool(shared.organisation) or bound
        bound = bound and entry.linked


def merged(attendees: list[Attendee]) -> list[Attendee]:
    """Each person once, in order, with what any mention says."""
    by_name: dict[str, Attendee] = {}
    for each in attendees:
        key = _whole_name(each.name, attendees).lower()
        old = by_name.get(key)
        by_name[key] = each if old is None else _both(old, each)
    return list(by_name.values())


def _whole_name(name: str, attendees: list[Attendee]) -> str:
    """A first name alone ("Vid tangenterna: Ebba") is the only one in the list who has it."""
    if " " in name:
        return name
    whole = {a.name for a in attendees if a.name.lower().startswith(f"{name.lower()} ")}
    return whole.pop() if len(whole) == 1 else name


def _both(old: Attendee, new: Attendee) -> Attendee:
    belongs = old.municipality or old.organisation
    kept = old if belongs or " " not in new.name else new
    return replace(
        kept,
        role=old.role or new.role,
        mode=old.mode if old.mode != "present" else new.mode,
        sure=old.sure or new.sure,
    )
