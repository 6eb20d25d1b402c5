"""What the recogniser gives: outcomes with their source words, and what it reads them by."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.capture.names import People


class Kind(StrEnum):
    """What came of the words; the values are those of the model."""

    decision = "decision"
    agreement = "agreement"
    plan = "plan"
    task = "task"
    waiting = "waiting"
    proposal = "proposal"
    question = "question"
    exhortation = "exhortation"


class WhoType(StrEnum):
    """Who is to do it."""

    person = "person"
    organisation = "organisation"
    group = "group"
    unknown = "unknown"


class Strength(StrEnum):
    """How plainly it is said."""

    explicit = "explicit"
    agreement = "agreement"
    plan = "plan"
    implied = "implied"
    recommendation = "recommendation"
    invitation = "invitation"
    question = "question"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A decision, task, … found in a line: line[start:end] holds its words, `raw`.

    `due` is None when no day is said; `due_text` keeps the words. `marked` means the writer
    marked it ("beslut:"), otherwise the program only noticed it.
    """

    kind: Kind
    what: str
    raw: str
    line: int
    start: int
    end: int
    sure: bool
    who: tuple[str, ...] = ()
    who_type: WhoType = WhoType.unknown
    due: FuzzyDate | None = None
    due_text: str = ""
    strength: Strength = Strength.explicit
    marker: str = ""
    heading: str = ""
    marked: bool = False
    projects: tuple[str, ...] = ()


@dataclass(frozen=True)
class Context:
    """What a line is read by: names, the day it was said, and whom "ni" and "alla" mean."""

    known: KnownWorld
    people: People
    today: date
    everybody: str = "deltagarna"
    heading: str = ""
    speaker: str = ""
    last_named: str = ""

    @property
    def us(self) -> str:
        """Whom "vi" means: us, or the municipality whose words a label says they are."""
        return self.speaker or self.known.us

    @property
    def is_ours(self) -> bool:
        """Whether the words are our own."""
        return self.speaker in ("", self.known.us)
