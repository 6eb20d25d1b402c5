"""Whether somebody of that name is there already: swapped names, å for a, initials."""

import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from bibk_desktop.work.facts import Rows


class Namesake(NamedTuple):
    """A person who may be the one that is meant; `sure` when the names are the same."""

    id: int
    name: str
    sure: bool


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


def _words(name: str) -> list[str]:
    return name.casefold().replace(".", " ").split()


@lru_cache(maxsize=65_536)
def _plain(word: str) -> str:
    """A word with its letters' marks taken away: å ä ö as in a mail address."""
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
