"""A meeting's minutes as plain values: all that its Word file is made from."""

from dataclasses import dataclass, field
from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import ItemKind, MeetingKind, OutcomeKind
from bibk_desktop.records.rich_text import Block


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who was there or sent apologies, as of that day.

    `place` is the municipality or organisation; `county` is empty where there is none; `part`
    says which part of the meeting, "" means all of it.
    """

    name: str
    place: str = ""
    county: str = ""
    is_own: bool = False
    digital: bool = False
    partly: bool = False
    part: str = ""
    deputy_for: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """What came of the meeting: an outcome, with who and by when in words ready to be read."""

    kind: OutcomeKind
    text: str
    words: str = ""
    who: str = ""
    due: FuzzyDate = field(default_factory=FuzzyDate)


@dataclass(frozen=True, slots=True)
class RoundWords:
    """What one municipality said in a round."""

    municipality: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """An item: `number` is "" or as "6.1"; `level` 1 to 3; `appendix` that of its workshop."""

    title: str
    number: str = ""
    level: int = 1
    kind: ItemKind = ItemKind.item
    presenter: str = ""
    starts: str = ""
    blocks: tuple[Block, ...] = ()
    outcomes: tuple[Came, ...] = ()
    round: tuple[RoundWords, ...] = ()
    appendix: int | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day to keep free; `settled` is False for a preliminary one."""

    title: str
    at: FuzzyDate
    place: str = ""
    settled: bool = True


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What one group answered; without a name it is everybody's."""

    name: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a workshop, its groups' answers, and the votes on its options."""

    text: str
    groups: tuple[GroupWords, ...] = ()
    votes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class WorkshopWords:
    """A workshop, which is an appendix of the minutes."""

    title: str
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Appendix:
    """An appendix: a workshop, items, or a workshop with what else its items say."""

    title: str
    points: tuple[Point, ...] = ()
    workshop: WorkshopWords | None = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """All of a meeting that goes into its minutes, and how they are to be set.

    `template` is the path of the user's own, "" for ours.
    """

    title: str
    at: FuzzyDate
    today: date
    kind: MeetingKind = MeetingKind.meeting
    formal: bool = False
    draft: bool = True
    summary_last: bool = False
    template: str = ""
    place: str = ""
    chair: str = ""
    secretary: str = ""
    adjusters: tuple[str, ...] = ()
    case_number: str = ""
    office: str = ""
    present: tuple[Attendee, ...] = ()
    apologies: tuple[Attendee, ...] = ()
    not_represented: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    outcomes: tuple[Came, ...] = ()
    days: tuple[Day, ...] = ()
    next_meeting: Day | None = None
    appendices: tuple[Appendix, ...] = ()
    files: tuple[str, ...] = ()
