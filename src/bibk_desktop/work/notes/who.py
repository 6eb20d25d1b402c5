"""Whom and what the names in live minutes mean: participants first, then everybody we know."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import cached_property

from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import me
from bibk_desktop.work.notes.capture.known import KnownPerson, KnownWorld
from bibk_desktop.work.notes.capture.names import People
from bibk_desktop.work.notes.markers import first_words, tags

_SHORTEST_BEGINNING = 3
_ENDINGS = {"gruppen": "grupp", "nätverket": "nätverk", "rådet": "råd"}
_OURSELVES = frozenset(("oss", "vi"))

_AT_MEETING = """
SELECT a.person_id, a.name FROM attendance a WHERE a.meeting_id = :meeting AND a.name <> ''
UNION SELECT p.id, trim(p.given_name || ' ' || p.family_name) FROM person p
JOIN meeting m ON p.id IN (m.chair_id, m.secretary_id) WHERE m.id = :meeting
"""
_OUR_STAFF = """
SELECT DISTINCT p.id, trim(p.given_name || ' ' || p.family_name) FROM person p
JOIN appointment a ON a.person_id = p.id JOIN organisation o ON o.id = a.organisation_id
WHERE o.is_own
"""
# Like ignores case in a–z only: each name is asked for as written and with capitals.
_NAMED = """
SELECT id FROM person WHERE trim(given_name || ' ' || family_name) LIKE :whole ESCAPE '!'
   OR trim(given_name || ' ' || family_name) LIKE :first ESCAPE '!'
UNION SELECT person_id FROM person_alias WHERE name LIKE :whole ESCAPE '!'
LIMIT 2
"""
_BEARERS = "SELECT id FROM person WHERE given_name || ' ' || family_name = :name LIMIT 2"
_ORGANISATIONS = """
SELECT id, name FROM organisation UNION ALL SELECT id, short_name FROM organisation
UNION ALL SELECT organisation_id, name FROM organisation_alias
"""
# What `#name` may lead to, by the column of Link that keeps it; what comes first goes first.
_LINKED = {
    "project_id": "SELECT id, name FROM project UNION ALL SELECT id, full_name FROM project",
    "group_id": 'SELECT id, name FROM "group"',
    "call_id": "SELECT id, name FROM call",
    "activity_id": "SELECT id, title FROM activity",
    "request_id": "SELECT id, title FROM request",
    "municipality_id": "SELECT id, name FROM municipality",
}
Target = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Who:
    """One who is to do something: an id in one of four tables, else only words; or nobody."""

    person_id: int | None = None
    organisation_id: int | None = None
    group_id: int | None = None
    municipality_id: int | None = None
    words: str = ""

    def columns(self) -> dict[str, int | str | None]:
        """The columns of an outcome that say who is responsible."""
        return {f"responsible_{each.name}": getattr(self, each.name) for each in fields(self)}


NOBODY = Who()


@dataclass(frozen=True, slots=True)
class _Participant(KnownPerson):
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A `#name` that means something: line[start:end] and what it leads to."""

    start: int
    end: int
    target: Target


class Directory:
    """Reads names for one meeting (None: for a note of our own), at the moment it is made."""

    def __init__(self, rows: Rows, meeting_id: int | None) -> None:
        self._rows = rows
        self._meeting = meeting_id

    # --- persons

    @cached_property
    def _participants(self) -> People:
        there = self._rows(_AT_MEETING, {"meeting": self._meeting}) if self._meeting else []
        there = there or self._rows(_OUR_STAFF)
        other: defaultdict[int | None, list[str]] = defaultdict(list)
        for id_, alias in self._rows("SELECT person_id, name FROM person_alias"):
            other[id_].append(alias)
        persons = (
            _Participant(name.strip(), tuple(other[id_]) if id_ else (), id=id_)
            for id_, name in there
            if name.strip()
        )
        return People(persons, KnownWorld())

    def participant(self, words: str) -> Who | None:
        """One who takes part; if several fit, nobody by the words as written; else None."""
        people = self._participants
        bare = words.strip()
        if self._is_shared(bare):
            return Who(words=bare)
        first, _, letter = bare.rstrip(".").partition(" ")
        by_letter = people.by_first_and_letter(first, letter) if len(letter) == 1 else None
        found = people.whole(bare) or people.called(bare) or by_letter
        if isinstance(found, _Participant):
            return Who(person_id=found.id) if found.id else Who(words=found.name)
        return Who(words=bare) if people.several(bare) or self._are_several(bare) else None

    def _is_shared(self, name: str) -> bool:
        """Two who take part bear the whole name."""
        low = name.lower()
        return sum(person.name.lower() == low for person in self._participants.persons) > 1

    def _are_several(self, words: str) -> bool:
        """ "Ebba och Olle": a line has room for one who is responsible."""
        names = words.replace(" och ", ",").replace("&", ",").replace("/", ",").split(",")
        return len(names) > 1 and all(name.strip() and self.participant(name) for name in names)

    def anybody(self, words: str) -> Who | None:
        """Whom `@words` mean: one who takes part, a body, any person we know; else None."""
        return self.participant(words) or self.body(words) or self._person(words)

    def _person(self, words: str) -> Who | None:
        """The only one we know of that whole name, alias or first name."""
        found: set[int] = set()
        for name in {words, words.title()}:
            whole = name.replace("!", "!!").replace("_", "!_").replace("%", "!%")
            rows = self._rows(_NAMED, {"whole": whole, "first": f"{whole} %"})
            found |= {id_ for (id_,) in rows}
        if len(found) == 1:
            return Who(person_id=found.pop())
        return Who(words=words) if found else None

    # --- organisations, groups, municipalities

    @cached_property
    def _bodies(self) -> dict[str, Who]:
        found: dict[str, Who] = {}
        for id_, name in self._rows("SELECT id, name FROM municipality"):
            found[name.casefold()] = Who(municipality_id=id_)
        for id_, name in self._rows('SELECT id, name FROM "group"'):
            found[name.casefold()] = Who(group_id=id_)
        for id_, name in self._rows(_ORGANISATIONS):
            found[name.casefold()] = Who(organisation_id=id_)
        found.pop("", None)
        return found

    @cached_property
    def ourselves(self) -> Who:
        """This office."""
        own = self._rows("SELECT id FROM organisation WHERE is_own ORDER BY id LIMIT 1")
        return Who(organisation_id=own[0][0]) if own else NOBODY

    def is_ours(self, who: Who) -> bool:
        """Our office, or one who works here."""
        return who == self.ourselves or (who.person_id or 0) in self._staff

    @cached_property
    def _staff(self) -> frozenset[int]:
        return frozenset((*(id_ for id_, _ in self._rows(_OUR_STAFF)), me(self._rows) or -1))

    def body(self, words: str) -> Who | None:
        """The organisation, group or municipality of that name; "gruppen" is the group too."""
        low = words.casefold().strip()
        if low in _OURSELVES:
            return self.ourselves if self.ourselves != NOBODY else None
        found = self._bodies.get(low) or self._bodies.get(low.removesuffix(" kommun"))
        for ending, bare in _ENDINGS.items():
            if found is None and low.endswith(ending):
                found = self._bodies.get(low.removesuffix(ending) + bare)
        return found

    def leading(self, words: str) -> Who | None:
        """The one that `words` begin with by name, with a capital."""
        if not words[:1].isupper():
            return None
        for name in first_words(words):
            found = self.body(name) or self.participant(name) or self._bearer(name)
            if found is not None:
                return found
        return None

    def _bearer(self, name: str) -> Who | None:
        """The only one we know who bears a whole name, also one who does not take part."""
        found = self._rows(_BEARERS, {"name": name}) if " " in name else []
        return Who(person_id=found[0][0]) if len(found) == 1 else None

    # --- what is linked

    @cached_property
    def _targets(self) -> dict[str, Target]:
        found: dict[str, Target] = {}
        for column, sql in _LINKED.items():
            rows = self._rows(sql)
            shared = Counter(name.casefold() for _, name in {(i, n.casefold()) for i, n in rows})
            for id_, name in rows:
                if name.strip() and shared[name.casefold()] == 1:
                    found.setdefault(name.casefold().strip(), (column, id_))
        return found

    def target(self, words: str) -> tuple[Target, int] | None:
        """What `words` begin with by name, or by its only beginning, and how long that is."""
        low = words.casefold()
        whole = [name for name in self._targets if low.startswith(name) and _ends(low, len(name))]
        if whole:
            name = max(whole, key=len)
            return self._targets[name], len(name)
        return self._beginning(words)

    def _beginning(self, words: str) -> tuple[Target, int] | None:
        """`#kreativa` for the only project that is called so at first."""
        for name in first_words(words):
            low = name.casefold()
            fits = {id_ for full, id_ in self._targets.items() if full.startswith(low)}
            if len(low) >= _SHORTEST_BEGINNING and len(fits) == 1:
                return fits.pop(), len(name)
        return None

    def tags(self, line: str) -> Iterator[Tag]:
        """Every `#name` of a line that means something."""
        for place in tags(line):
            found = self.target(line[place + 1 :])
            if found is not None:
                yield Tag(place, place + 1 + found[1], found[0])

    def without_signs(self, line: str) -> str:
        """A line as a reader wants it: `#name` without its sign where it means something."""
        if "#" in line:
            for tag in reversed(list(self.tags(line))):
                line = line[: tag.start] + line[tag.start + 1 :]
        return line


def _ends(words: str, place: int) -> bool:
    return place == len(words) or not words[place].isalnum()


def distinct(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Each target once, in order."""
    return tuple(dict.fromkeys(targets))
