"""The list to complete: what is not known of whom, and why each row stands there."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.office.mail import is_address
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.roles import offices
from bibk_desktop.work.people.duplicates import pairs
from bibk_desktop.work.people.rules import FORMER, NONE, OFFICE, PERSON, PersonLine, person_lines

ORDER = ("director", "pair", "from_protocol", "name", "wrong_email", "email", "title", "place")
PAIR = "pair"
_REASONS = {
    "director": "director",
    "family_name": "name",
    "given_name": "name",
    "place": "place",
    "wrong_email": "wrong_email",
    "email": "email",
    "title": "title",
}
# Persons known from a document that was taken in, with its meeting's title; the newest.
_FROM_PROTOCOLS = """
SELECT t.person_id, m.title FROM attendance t JOIN meeting m ON m.id = t.meeting_id
JOIN attachment f ON f.meeting_id = m.id AND f.role = 'source'
WHERE t.person_id IS NOT NULL ORDER BY substr(m.at, 1, 10)
"""
_NAMES = "SELECT id, given_name, family_name FROM person"


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A person, two who may be the same (kind PAIR, both ids), or a municipality whose director
    is not known (kind OFFICE), and what lacks.

    `heading` is the first of ORDER that applies, `reasons` all of them in words.
    """

    kind: str
    id: int | tuple[int, int]
    name: str
    place: str
    heading: str
    reasons: tuple[str, ...]
    source: str = ""


def incomplete(rows: Rows, today: date, lines: list[PersonLine] | None = None) -> list[Incomplete]:
    """Everything to complete, by heading and then by name; who is only former is left alone.

    `lines` are those of all persons where they are known already.
    """
    names = {id_: (given, family) for id_, given, family in rows(_NAMES)}
    sources: dict[int, str] = dict(rows(_FROM_PROTOCOLS))
    found = [
        Incomplete(
            OFFICE, office.place.id, office.place.name, office.place.county, *_reasons(["director"])
        )
        for office in offices(rows, today).values()
        if office.is_unknown
    ]
    lines = person_lines(rows, today) if lines is None else lines
    found += _pairs(rows, lines)
    for line in lines:
        lacks = [] if line.state == FORMER else _lacks(line, *names[line.id])
        if lacks:
            found.append(_person(line, lacks, sources.get(line.id, "")))
    return sorted(found, key=lambda one: (ORDER.index(one.heading), swedish_key(one.name)))


def _pairs(rows: Rows, lines: list[PersonLine]) -> list[Incomplete]:
    """Those who may be the same, as one row each two."""
    places = {line.id: line.place for line in lines}
    return [
        Incomplete(
            kind=PAIR,
            id=(pair.one, pair.other),
            name=words.text("pair.names", name=pair.names[0], other=pair.names[1]),
            place=" · ".join(dict.fromkeys(filter(None, map(places.get, pair[:2])))),
            heading="pair",
            reasons=(words.text(pair.reason),),
        )
        for pair in pairs(rows)
    ]


def _lacks(line: PersonLine, given: str, family: str) -> list[str]:
    """The keys of what is not known of a person."""
    checks = (
        ("family_name", len(family.strip(" .")) < 2),
        ("given_name", len(given.strip(" .")) < 2),
        ("wrong_email", bool(line.email) and not is_address(line.email)),
        ("email", not line.email),
        ("title", line.state != NONE and not line.beside and not line.title),
        ("place", line.state == NONE),
    )
    return [key for key, lacks in checks if lacks]


def _reasons(lacks: list[str]) -> tuple[str, tuple[str, ...]]:
    """The heading, and the reasons in words."""
    heading = min((_REASONS[key] for key in lacks), key=ORDER.index)
    return heading, tuple(words.text(f"missing.{key}") for key in lacks)


def _person(line: PersonLine, lacks: list[str], source: str) -> Incomplete:
    heading, reasons = _reasons(lacks)
    taken_in = bool(source) and {"email", "title"} <= set(lacks)
    return Incomplete(
        PERSON,
        line.id,
        line.name,
        line.place,
        "from_protocol" if taken_in else heading,
        reasons,
        words.text("missing.from_protocol", title=source) if source else "",
    )


def counts(found: list[Incomplete]) -> dict[str, int]:
    """How many rows each heading has."""
    counted: dict[str, int] = defaultdict(int)
    for one in found:
        counted[one.heading] += 1
    return counted
