"""The marks a writer puts on a line of live minutes; what they look like, not whom they mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.records.rich_text import read

_WORDS = (
    (r"beslut(?: \d{1,3})?", OutcomeKind.decision),
    (r"enades(?: om)?", OutcomeKind.agreement),
    (r"att göra|uppgift", OutcomeKind.task),
    (r"väntar(?: på)?", OutcomeKind.waiting),
    (r"förslag", OutcomeKind.proposal),
    (r"fråga(?: till (?P<whom>[^:\n]{1,80}?))?", OutcomeKind.question),
    (r"alla|uppmaning", OutcomeKind.exhortation),
    (r"projekt", None),
)
_KINDS = [(re.compile(words, re.IGNORECASE), kind) for words, kind in _WORDS]
_MARKER = re.compile(
    rf"\s*(?P<marker>{'|'.join(words for words, _ in _WORDS)})\s*:\s*(?P<said>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAME = re.compile(
    r"\s*(?P<name>[^\W\d_](?:[^:@#\n.!?]{0,60}[^\s:@#])?)\s*:(?=\s)\s*(?P<said>\S.*)", re.DOTALL
)
_AT = re.compile(
    r"(?<![\w.+/@-])@(?P<name>[^\W\d_][\w'’-]*(?: (?:(?:von|af|de) )?[A-ZÅÄÖÉ][\w'’-]*){0,3})"
)
_TAG = re.compile(r"(?<![\w&/#:.?=-])#(?=[^\W\d_])")
_SIGNS = re.compile("[@#:]")
_FIRST_WORDS = re.compile(r"[\w'’.&-]+(?:[ ,]+[\w'’.&-]+){0,5}")


@dataclass(frozen=True, slots=True)
class Marker:
    """A line's marker: of what kind (None for `projekt:`), what it says, whom it is put to.

    `name` stands for `Namn:`, where only somebody who takes part makes it a marker.
    """

    kind: OutcomeKind | None
    said: str
    whom: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """An `@name` in a line: line[start:end], the words that may be the name."""

    start: int
    end: int
    name: str


def marker_of(line: str) -> Marker | None:
    """The marker that a line begins with and that has something after it."""
    match = _MARKER.match(line)
    if match is None:
        return None
    said = match["said"].strip()
    kind = next(kind for words, kind in _KINDS if words.fullmatch(match["marker"]))
    return Marker(kind, said, (match["whom"] or "").strip())


def name_of(line: str) -> Marker | None:
    """The words before a first colon, which are a marker if they name one who takes part."""
    match = _NAME.match(line)
    if match is None or marker_of(line) is not None:
        return None
    return Marker(OutcomeKind.task, match["said"].strip(), name=match["name"])


def ats(line: str) -> Iterator[At]:
    """Every `@name` of a line; addresses of mail are none."""
    for match in _AT.finditer(line):
        yield At(match.start(), match.end(), match["name"])


def tags(line: str) -> Iterator[int]:
    """Where every `#` stands that a name follows."""
    for match in _TAG.finditer(line):
        yield match.start()


def may_be_marked(line: str) -> bool:
    """Whether a line may mean something, as far as its signs say."""
    if "@" not in line and "#" not in line and ":" not in line:
        return False
    marked = marker_of(line) or name_of(line)
    return marked is not None or _AT.search(line) is not None or _TAG.search(line) is not None


def marked_lines(text: str) -> list[str]:
    """The lines of a text in the notation that may mean something, as outcomes keep them: words
    without marks of the notation and without white space around them."""
    found: list[str] = []
    for raw in text.split("\n"):
        if _SIGNS.search(raw):
            found += [block.text.strip() for block in read(raw)]
    return list(filter(may_be_marked, found))


def kind_of(line: str) -> OutcomeKind | None:
    """What kind of outcome the signs of a line announce, without asking who takes part."""
    marker = marker_of(line) or name_of(line)
    if marker is None:
        return OutcomeKind.task if _AT.search(line) else None
    return marker.kind


def first_words(words: str) -> list[str]:
    """What `words` may begin with as a name: six words, five, … one."""
    match = _FIRST_WORDS.match(words)
    if match is None:
        return []
    ends = [part.end() for part in re.finditer(r"[\w'’.&-]+", match[0])]
    return [match[0][:end].rstrip(".") for end in reversed(ends)]
