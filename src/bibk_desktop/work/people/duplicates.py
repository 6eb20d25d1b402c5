"""Whether somebody of that name is there already: swapped names, å for a, initials."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from bibk_desktop.work.facts import Rows

MOST = 12
Known = tuple[int, str]


class Namesake(NamedTuple):
    """A person who may be the one that is meant; `sure` when the names are the same."""

    id: int
    name: str
    sure: bool


class Pair(NamedTuple):
    """Two persons who may be the same, and why: a key of words."""

    one: int
    other: int
    names: tuple[str, str]
    reason: str


class Names:
    """All names there are, by every word of theirs, read once."""

    def __init__(self, rows: Rows) -> None:
        persons = rows("SELECT id, trim(given_name || ' ' || family_name) FROM person")
        self._whole: dict[int, str] = dict(persons)
        self._by_word: dict[str, set[tuple[int, str]]] = defaultdict(set)
        for id_, name in [*persons, *rows("SELECT person_id, name FROM person_alias")]:
            for word in _words(name):
                self._by_word[_plain(word)].add((id_, name))

    def namesakes(self, name: str) -> list[Namesake]:
        """The persons who have this name, or another spelling or part of it, the surest first.

        Whole names are compared word by word: "Ann" and "Anna", "Anna" and "Anna-Karin" are
        never the same, "Lindqvist Ebba", "Åsa Ost" and "Sofia L" may be.
        """
        wanted = _words(name)
        if len(wanted) < 2:
            return []
        sure: dict[int, bool] = {}
        for id_, known in self._by_word.get(_plain(wanted[0]), ()):
            if _alike(_words(known), wanted):
                same = sorted(_words(known)) == sorted(wanted)
                sure[id_] = sure.get(id_, False) or same
        found = [Namesake(id_, self._whole[id_], is_sure) for id_, is_sure in sure.items()]
        return sorted(found, key=lambda each: (not each.sure, each.name, each.id))


def pairs(rows: Rows) -> list[Pair]:
    """Those who may be the same, each two once, without those who are known to be apart."""
    whole: dict[int, str] = dict(
        rows("SELECT id, trim(given_name || ' ' || family_name) FROM person")
    )
    aliases = rows("SELECT person_id, name FROM person_alias")
    known = [(id_, name) for id_, name in [*whole.items(), *aliases] if len(_words(name)) > 1]
    apart = {frozenset(row) for row in rows("SELECT person_id, other_id FROM distinct_person")}
    found: dict[frozenset[int], Pair] = {}
    for (one, name), (other, other_name) in _alike_ones(known):
        both = frozenset((one, other))
        if len(both) == 2 and both not in apart and both not in found:
            first, second = sorted(both)
            reason = _reason(_words(name), _words(other_name))
            found[both] = Pair(first, second, (whole[first], whole[second]), reason)
    return list(found.values())


def _alike_ones(known: list[Known]) -> Iterator[tuple[Known, Known]]:
    """Each two names that can be of the same person; of very many with one name the first."""
    same: dict[tuple[str, ...], list[Known]] = defaultdict(list)
    begins: dict[tuple[str, int], list[Known]] = defaultdict(list)
    short: list[Known] = []
    for each in known:
        plain = [_plain(word) for word in _words(each[1])]
        same[tuple(sorted(plain))].append(each)
        begins[plain[0], len(plain)].append(each)
        if any(len(word) == 1 for word in plain[1:]):
            short.append(each)
    for group in same.values():
        yield from combinations(group[:MOST], 2)
    for each in short:
        words = _words(each[1])
        for other in begins[_plain(words[0]), len(words)]:
            if other[0] != each[0] and _alike(words, _words(other[1])):
                yield each, other


def _reason(one: list[str], other: list[str]) -> str:
    """Why two names can be of the same person."""
    if one == other:
        return "pair.same"
    if sorted(one) == sorted(other):
        return "pair.swapped"
    plain = [sorted(_plain(word) for word in words) for words in (one, other)]
    return "pair.letters" if plain[0] == plain[1] else "pair.short"


def _words(name: str) -> list[str]:
    return name.casefold().replace(".", " ").split()


@lru_cache(maxsize=65_536)
def _plain(word: str) -> str:
    """A word with its letters' marks taken away: å ä ö as in a mail address."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _alike(one: list[str], other: list[str]) -> bool:
    """Whether two names can be of the same person."""
    if len(one) != len(other):
        return False
    plain = [_plain(word) for word in one], [_plain(word) for word in other]
    if sorted(plain[0]) == sorted(plain[1]):
        return True
    first_same = plain[0][0] == plain[1][0]
    return first_same and all(map(_initial, plain[0][1:], plain[1][1:]))


def _initial(one: str, other: str) -> bool:
    """The same word, or one of them only its first letter."""
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) == 1 and longer.startswith(shorter))
