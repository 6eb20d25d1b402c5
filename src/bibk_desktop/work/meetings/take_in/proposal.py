"""What is proposed from a document: a meeting, its items with all their words, its findings."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bibk_desktop.records import rich_text
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.rich_text import Block
from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.events import Event
from bibk_desktop.work.notes.capture.finding import Outcome
from bibk_desktop.work.notes.capture.groups import Group
from bibk_desktop.work.notes.capture.headings import Form, Kind
from bibk_desktop.work.notes.capture.known import KnownMunicipality
from bibk_desktop.work.notes.capture.money import Funding, Offer
from bibk_desktop.work.notes.capture.participations import Participation
from bibk_desktop.work.notes.capture.workshop import Vote


@dataclass(frozen=True, slots=True)
class Said:
    """A word of the front with its source: what it is, its line, how sure."""

    value: str = ""
    raw: str = ""
    line: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A matter with its heading and whole text; the first may have no heading (an opening).

    `label` is the number before the heading as written. Numbers of lines count from 1.
    """

    heading: str
    level: int
    form: Form
    kind: Kind
    raw: str
    line: int
    sure: bool
    label: str = ""
    blocks: tuple[Block, ...] = ()
    block_lines: tuple[int, ...] = ()
    in_appendix: bool = False

    @property
    def text(self) -> str:
        """The words below the heading, in the notation that is stored."""
        return rich_text.write(self.blocks)


@dataclass(frozen=True, slots=True)
class GroupAnswers:
    """What one group of a workshop answered to a question."""

    name: str
    answers: tuple[str, ...]
    question: str
    line: int


@dataclass(frozen=True, slots=True)
class QuestionAnswers:
    """A question of a workshop that all answered, with what was listed below it."""

    question: str
    answers: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Workshop:
    """Questions, what groups answered, how options were voted on."""

    title: str
    line: int
    question: str = ""
    groups: tuple[GroupAnswers, ...] = ()
    lists: tuple[QuestionAnswers, ...] = ()
    votes: tuple[Vote, ...] = ()
    sure: bool = True

    @property
    def votes_total(self) -> int:
        """All votes together."""
        return sum(vote.votes for vote in self.votes)


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When and where they meet next; `when` is None when only the place is said."""

    when: FuzzyDate | None
    place: str
    raw: str
    line: int
    sure: bool


@dataclass(frozen=True, slots=True)
class MentionedPerson:
    """A person who is named and was not there."""

    name: str
    full: bool
    organisation: str
    raw: str
    line: int
    sure: bool


@dataclass(frozen=True, slots=True)
class ProjectFindings:
    """What a document says of a project: who takes part how, and what holds for one county."""

    name: str
    participations: tuple[Participation, ...]
    county_notes: tuple[tuple[str, str, int], ...] = ()
    line: int = 0


@dataclass(slots=True)
class Proposal:
    """All that was found in one document; nothing is stored by it."""

    file_name: str
    title: Said = field(default_factory=Said)
    meeting_type: Said = field(default_factory=Said)
    when: FuzzyDate | None = None
    date: Said = field(default_factory=Said)
    place: Said = field(default_factory=Said)
    number: str = ""
    attendees: list[Attendee] = field(default_factory=list)
    absent: list[Attendee] = field(default_factory=list)
    not_represented: list[KnownMunicipality] = field(default_factory=list)
    front: list[Block] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    undated: list[Event] = field(default_factory=list)
    workshop: Workshop | None = None
    next_meeting: NextMeeting | None = None
    persons: list[MentionedPerson] = field(default_factory=list)
    projects: list[ProjectFindings] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    funding: list[Funding] = field(default_factory=list)
    personal_numbers: list[int] = field(default_factory=list)
    left_out: Sequence[str] = ()

    @property
    def text(self) -> str:
        """Every word that is kept: the front, and each item with its heading."""
        parts = [rich_text.plain(self.front)]
        for item in self.items:
            parts += [item.label, item.raw or item.heading, rich_text.plain(item.blocks)]
        return "\n".join(part for part in parts if part)
