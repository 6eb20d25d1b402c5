"""What a Word document is made of, as plain values: runs, paragraphs, lists, tables, bars."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Look(StrEnum):
    """The style of a paragraph, by its name in Word (built-in styles have English names)."""

    normal = "Normal"
    aside = "Biord"
    caption = "caption"
    signature = "Signature"


class TableLook(StrEnum):
    """The style of a table: label and value, or columns under a header row."""

    facts = "Faktatabell"
    lined = "Linjerad tabell"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look; a `lead` word opens a paragraph. `link` is an address, or "#anchor"."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    lead: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `keep` holds it on the page of what follows."""

    runs: Runs
    look: Look = Look.normal
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, level 1 to 4; links to "#anchor" lead here."""

    text: str
    level: int = 1
    anchor: str = ""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list; `level` 0 (outermost) to 8."""

    runs: Runs
    level: int = 0
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """A list; its numbers begin at 1."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its rows of cells, and how wide the columns are to each other.

    The first row is the header (of a `facts` table its first column is). `right` are the
    columns that hold figures; `total` says that the last row sums up. `title` says in a few
    words what the table holds, for those who do not see it.
    """

    rows: tuple[tuple[Runs, ...], ...]
    shares: tuple[int, ...]
    look: TableLook = TableLook.lined
    right: frozenset[int] = frozenset()
    total: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of lying bars, the first on top; `words` say the same for those who see no chart."""

    bars: tuple[tuple[str, float], ...]
    title: str
    words: str


Piece = Paragraph | Heading | Lines | Table | Bars


@dataclass(frozen=True, slots=True)
class Document:
    """A document to be put into a template.

    `fields` are words for {{name}} anywhere in the template, header and footer; `slots` are
    pieces for a paragraph {{name}} of its own. A slot with pieces that the template does not
    place comes last; a field of `must_show` with words that it does not place comes in the
    footer. `made_on` is the day in the file's properties.
    """

    title: str
    made_on: date
    fields: Mapping[str, str] = field(default_factory=dict)
    slots: Mapping[str, Sequence[Piece]] = field(default_factory=dict)
    must_show: tuple[str, ...] = ()
    author: str = ""
    language: str = "sv-SE"


def words(text: str) -> Runs:
    """Plain words as runs; none for an empty text."""
    return (Run(text),) if text else ()
