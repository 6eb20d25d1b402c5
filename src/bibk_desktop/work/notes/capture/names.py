"""People in text: whole names, first names, initials, and names with a letter wrong."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from bibk_desktop.work.notes.capture import places
from bibk_desktop.work.notes.capture.given_names import is_given
from bibk_desktop.work.notes.capture.known import KnownPerson, KnownWorld

NAME_WORD = r"[A-ZÅÄÖÉÜØÆ][\wåäöéüøæè'’]*(?:-[\wÅÄÖåäö]+)*"
PARTICLE = r"(?:von|af|de|van|der|la|al|el|du|di)"
_RUN = re.compile(rf"{NAME_WORD}(?: (?:{PARTICLE} )?{NAME_WORD}){{0,9}}")
_SURNAME = re.compile(
    r"^[A-ZÅÄÖ][\wåäöéü]*(?:s+on|qvist|kvist|quist|ström|berg|lund|gren|man|dahl|dal|stedt|ell|én|"
    r"ander|holm|falk|mark|blad|vall|hagen|strand|löf|by|borg|gård|ling|hed|vik|sjö|skog|eng|ius)$"
)
_BODY = re.compile(
    r"^(?:region|läns|stads|kommun|projekt|nätverk|grupp|bibliotek|univers|högskol|förening)", re.I
)
_SHORTEST_TYPO = 4
_LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in text[start:end]; `full` means first and last name are there.

    `person` is the one we know it to be, None when it is somebody else or several fit.
    """

    start: int
    end: int
    text: str
    person: KnownPerson | None
    full: bool
    sure: bool
    organisation: str = ""

    @property
    def name(self) -> str:
        """The name to write."""
        return self.person.name if self.person else self.text


class People:
    """Those that a text may mean, found by any way of naming them.

    Those at the meeting go first; of the others a first name or initials mean one only when
    nobody at the meeting has them.
    """

    def __init__(self, persons: Iterable[KnownPerson], known: KnownWorld) -> None:
        self.persons = tuple(persons)
        self._known = known
        self._whole: dict[str, KnownPerson] = {}
        self._first: defaultdict[str, list[KnownPerson]] = defaultdict(list)
        self._initials: defaultdict[str, list[KnownPerson]] = defaultdict(list)
        for person in self.persons:
            self._add(person)
        present = (frozenset(self._first), frozenset(self._initials))
        for person in known.persons:
            if person.name.lower() not in self._whole:
                self._add(person, *present)

    def _add(
        self,
        person: KnownPerson,
        firsts: frozenset[str] = frozenset(),
        initials: frozenset[str] = frozenset(),
    ) -> None:
        words = person.name.split()
        taken = (*firsts, *(each.lower() for each in initials))
        aliases = (alias for alias in person.aliases if alias.lower() not in taken)
        for name in (person.name, *aliases):
            self._whole.setdefault(name.lower(), person)
        if words[0].lower() not in firsts:
            self._first[words[0].lower()].append(person)
        both = words[0][0] + words[-1][0] if len(words) > 1 else ""
        if both and both not in initials:
            self._initials[both].append(person)

    def whole(self, words: str) -> KnownPerson | None:
        """The person whose whole name or alias `words` are."""
        return self._whole.get(words.lower())

    def called(self, word: str) -> KnownPerson | None:
        """The only person with this first name, or these initials; None if none or several."""
        named = self._first.get(word.lower(), [])
        if not named and word.isupper() and 2 <= len(word) <= 3 and not self._is_body(word):
            named = self._initials.get(word, [])
        return named[0] if len(named) == 1 else None

    def several(self, word: str) -> bool:
        """Whether more than one person has this first name."""
        return len(self._first.get(word.lower(), [])) > 1

    def by_first_and_letter(self, first: str, letter: str) -> KnownPerson | None:
        """The only person with this first name and a last name that begins with `letter`."""
        fits = [p for p in self._first.get(first.lower(), []) if p.name.split()[-1][0] == letter]
        return fits[0] if len(fits) == 1 else None

    def nearly(self, word: str) -> KnownPerson | None:
        """The only person whose first name is one slip of the keys from `word`, no name itself."""
        if len(word) < _SHORTEST_TYPO or is_given(word) or self._is_body(word) or _is_common(word):
            return None
        low = word.lower()
        fits = [
            person
            for first, persons in self._first.items()
            for person in persons
            if first[0] == low[0] and len(first) >= _SHORTEST_TYPO
            if DamerauLevenshtein.distance(first, low, score_cutoff=1) == 1
        ]
        return fits[0] if len(fits) == 1 else None

    def _is_body(self, word: str) -> bool:
        return word.lower() in self._known.organisation_by_name


_COMMON_WORDS = """
alla hela båda andra dessa denna detta någon några ingen inga varje samma egen egna flera många
sedan redan även också bara nästa sista första förra dagen idag inget något annat själv
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def _is_common(word: str) -> bool:
    """A word that opens sentences and is nobody's name written wrong."""
    return word.lower() in _COMMON


def find(text: str, people: People, known: KnownWorld) -> list[Mention]:
    """The persons that `text` names, left to right."""
    found: list[Mention] = []
    for run in _RUN.finditer(text):
        place = run.start()
        words = [(m.start(), m.end()) for m in re.finditer(NAME_WORD, run[0])]
        spans = [(run.start() + start, run.start() + end) for start, end in words]
        while spans:
            mention = _first_of(text, spans, people, known)
            place = mention.end if mention else spans[0][1]
            if mention:
                found.append(mention)
            spans = [span for span in spans if span[0] >= place]
    return _with_neighbours(text, found)


def _first_of(
    text: str, spans: list[tuple[int, int]], people: People, known: KnownWorld
) -> Mention | None:
    start, end = spans[0]
    for _, last in reversed(spans[:_LONGEST_NAME]):
        person = people.whole(text[start:last])
        if person is not None:
            full = " " in text[start:last]
            return Mention(start, last, text[start:last], person, full, True)
    first = text[start:end]
    second = spans[1] if len(spans) > 1 and spans[1][0] - end <= 5 else None
    if second is not None:
        mention = _two_words(text, start, second, first, people, known)
        if mention:
            return mention
    person = people.called(first)
    if person is not None:
        return Mention(start, end, first, person, False, True)
    if is_given(first):
        return Mention(start, end, first, None, False, False)
    return None


def _two_words(
    text: str,
    start: int,
    second: tuple[int, int],
    first: str,
    people: People,
    known: KnownWorld,
) -> Mention | None:
    last = text[slice(*second)]
    known_first = people.called(first) is not None or people.several(first)
    if not (is_given(first) or known_first or _is_surname(text, start, last)):
        return None
    if len(last) == 1:
        person = people.by_first_and_letter(first, last)
        return Mention(start, second[1], f"{first} {last}", person, False, True)
    if places.named(last, known) and last.lower() in known.own_names:
        return None
    if last.lower() in known.organisation_by_name or last.isupper() or "bibliotek" in last.lower():
        return None
    both = f"{first} {last}".lower()
    if places.named(first, known) or both in known.organisation_by_name or _BODY.match(first):
        return None
    end = _end_of_name(text, second[1], known)
    person = people.whole(text[start:end])
    sure = is_given(first)
    organisation = _organisation_after(text, end, known)
    return Mention(start, end, text[start:end], person, True, sure, organisation)


def _is_surname(text: str, start: int, last: str) -> bool:
    inside = bool(text[:start].strip()) and text[:start].rstrip()[-1] not in ".!?:"
    return inside and bool(_SURNAME.match(last))


def _end_of_name(text: str, end: int, known: KnownWorld) -> int:
    """Takes a third word along when it is a last name as well."""
    third = re.compile(rf" ({NAME_WORD})").match(text, end)
    if third and _SURNAME.match(third[1]) and not places.named(third[1], known):
        return third.end()
    return end


_AFTER = re.compile(rf"\s*[,(]?\s*((?:{NAME_WORD}\s?)+(?:stads|kommun|folk)?(?:bibliotek)?)")


def _organisation_after(text: str, end: int, known: KnownWorld) -> str:
    found = _AFTER.match(text, end)
    if not found:
        return ""
    words = found[1].strip()
    organisation = known.organisation_by_name.get(words.lower().split(" ")[0])
    if organisation:
        return organisation
    hit = next(iter(places.find(text[found.start(1) :], known)), None)
    return hit.library if hit and hit.start == 0 else ""


_BESIDE = re.compile(r"^(?:,| och| samt| &|\+|,? och)\s*$")


def _with_neighbours(text: str, found: list[Mention]) -> list[Mention]:
    """Keeps a lone given name that is nobody's here only when it stands beside another name."""
    kept: list[Mention] = []
    for place, mention in enumerate(found):
        lone = mention.person is None and not mention.full and " " not in mention.text
        near = (found[place - 1] if place else None, found[place + 1 : place + 2])
        if not lone or _touches(text, near[0], mention) or _touches_any(text, mention, near[1]):
            kept.append(mention)
    return kept


def _touches(text: str, before: Mention | None, after: Mention) -> bool:
    return before is not None and bool(_BESIDE.match(text[before.end : after.start]))


def _touches_any(text: str, mention: Mention, after: list[Mention]) -> bool:
    return any(_touches(text, mention, each) for each in after)
