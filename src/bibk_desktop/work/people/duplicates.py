"""Whether somebody of that name is there already: swapped names, å for a, initials."""

import unicodedata
from typing import NamedTuple

from bibk_desktop.work.facts import Rows


class Namesake(NamedTuple):
    """A person who may be the one that is meant; `sure` when the names are the same."""

    id: int
    name: str
    sure: bool


def namesakes(rows: Rows, name: str, but: int | None = None) -> list[Namesake]:
    """The persons who have this name, or another spelling or part of it, the surest first.

    Whole names are compared word by word: "Ann" and "Anna", "Anna" and "Anna-Karin" are never
    the same, "Lindqvist Ebba", "Åsa Ost" and "Sofia L" may be.
    """
    wanted = _words(name)
    if len(wanted) < 2:
        return []
    known: dict[int, tuple[str, list[str]]] = {}
    for id_, whole in rows("SELECT id, trim(given_name || ' ' || family_name) FROM person"):
        known[id_] = (whole, [whole])
    for id_, alias in rows("SELECT person_id, name FROM person_alias"):
        known[id_][1].append(alias)
    found = [
        Namesake(id_, whole, any(sorted(_words(each)) == sorted(wanted) for each in names))
        for id_, (whole, names) in known.items()
        if id_ != but and any(_alike(_words(each), wanted) for each in names)
    ]
    return sorted(found, key=lambda each: (not each.sure, each.name))


def _words(name: str) -> list[str]:
    return name.casefold().replace(".", " ").split()


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
