"""Series, meetings of every kind, their agenda, attendance and what came of them."""

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward

from .base import (
    Record,
    choice,
    coming_day,
    exactly_one,
    fuzzy,
    line,
    part_of,
    perhaps_part_of,
    points_to,
    prose,
)


class SummonsKind(StrEnum):
    """What a series calls its invitation."""

    invitation = "invitation"
    summons = "summons"


class MinutesForm(StrEnum):
    """How a series' minutes are written."""

    notes = "notes"
    formal = "formal"


class MeetingKind(StrEnum):
    """What kind of contact it was; only `meeting` belongs to a series, and a `note` is none: what
    somebody wrote down in a hurry."""

    meeting = "meeting"
    visit = "visit"
    digital = "digital"
    phone = "phone"
    mail = "mail"
    note = "note"


class MeetingState(StrEnum):
    """How far a meeting and its minutes have come."""

    planned = "planned"
    invited = "invited"
    running = "running"
    draft = "draft"
    for_comment = "for_comment"
    sent = "sent"
    adjusted = "adjusted"


class ItemKind(StrEnum):
    """What an item of an agenda is; a section only gathers and has no number."""

    item = "item"
    section = "section"
    information = "information"
    discussion = "discussion"
    proposal = "proposal"
    decision = "decision"
    workshop = "workshop"
    round = "round"
    pause = "pause"
    appendix = "appendix"
    next_meeting = "next_meeting"


class Presence(StrEnum):
    """Whether and how somebody took part."""

    unanswered = "unanswered"
    present = "present"
    digital = "digital"
    part = "part"
    apologies = "apologies"
    absent = "absent"


class OutcomeKind(StrEnum):
    """What came of a text: a question with a municipality as asker is one to us."""

    decision = "decision"
    agreement = "agreement"
    task = "task"
    waiting = "waiting"
    proposal = "proposal"
    question = "question"
    exhortation = "exhortation"


class OutcomeState(StrEnum):
    """Whether an outcome still asks for something."""

    open = "open"
    done = "done"
    dropped = "dropped"


class Series(Record, table=True):
    """A series of meetings, with what its papers are called."""

    name: str = line()
    meeting_name: str = line()
    group_id: int | None = points_to("group")
    summons: SummonsKind = choice(SummonsKind.invitation)
    minutes: MinutesForm = choice(MinutesForm.notes)
    all_directors: bool = False
    shows_not_represented: bool = False
    summary_last: bool = False
    template: str = line(1000)


class SeriesMember(Record, table=True):
    """A municipality or person that belongs to a series."""

    series_id: int = part_of("series")
    municipality_id: int | None = perhaps_part_of("municipality")
    person_id: int | None = perhaps_part_of("person")
    __table_args__ = (exactly_one("municipality_id", "person_id"),)


class Meeting(Record, table=True):
    """A meeting, visit, call or mail."""

    # By municipality, kind and day: the last contact with each is then its index's last entry.
    __table_args__ = (sa.Index("meeting_contact", "municipality_id", "kind", "at"),)
    kind: MeetingKind = choice(MeetingKind.meeting)
    series_id: int | None = points_to("series")
    title: str = line()
    at: FuzzyDate = fuzzy(Toward.recent)
    place: str = line()
    municipality_id: int | None = Field(
        default=None, foreign_key="municipality.id", ondelete="SET NULL"
    )
    library_id: int | None = points_to("library")
    chair_id: int | None = points_to("person")
    secretary_id: int | None = points_to("person")
    case_number: str = line(60)
    state: MeetingState = choice(MeetingState.planned)


class Item(Record, table=True):
    """An item of a meeting's agenda, with its text in the notation of rich_text."""

    meeting_id: int = part_of("meeting")
    parent_id: int | None = perhaps_part_of("item")
    position: int = 0
    kind: ItemKind = choice(ItemKind.item)
    title: str = line(1000)
    presenter_id: int | None = points_to("person")
    starts: str = line(20)
    text: str = prose()


class RoundLine(Record, table=True):
    """What one municipality said in a round."""

    __table_args__ = (sa.UniqueConstraint("item_id", "municipality_id"),)
    item_id: int = part_of("item")
    municipality_id: int = part_of("municipality")
    text: str = prose()


class Attendance(Record, table=True):
    """Somebody at a meeting, with name, role and municipality as they were that day."""

    meeting_id: int = part_of("meeting")
    position: int = 0
    person_id: int | None = points_to("person")
    name: str = line()
    role: str = line()
    municipality_id: int | None = points_to("municipality")
    organisation_id: int | None = points_to("organisation")
    place_name: str = line()
    presence: Presence = choice(Presence.unanswered)
    deputy_for: str = line()
    note: str = line()


class Outcome(Record, table=True):
    """A decision, agreement, task, waiting-for, proposal, question or exhortation.

    `words` are the words in the text that it came from; `text` what it says. `asker_…` is the
    municipality that asked for it or that it was promised to. Nobody responsible is allowed.
    """

    kind: OutcomeKind = choice(OutcomeKind.task)
    meeting_id: int | None = perhaps_part_of("meeting")
    item_id: int | None = points_to("item")
    municipality_id: int | None = points_to("municipality")
    number: int | None = Field(default=None, ge=1)
    text: str = prose()
    words: str = prose()
    state: OutcomeState = choice(OutcomeState.open)
    responsible_person_id: int | None = points_to("person")
    responsible_organisation_id: int | None = points_to("organisation")
    responsible_group_id: int | None = points_to("group")
    responsible_municipality_id: int | None = points_to("municipality")
    responsible_words: str = line()
    asker_municipality_id: int | None = points_to("municipality")
    due: FuzzyDate = fuzzy()
    created_on: date
    look_again_on: date | None = coming_day()
    done_on: date | None = None
    closed_by_id: int | None = points_to("outcome")


class Link(Record, table=True):
    """Ties an item or outcome to what it speaks of."""

    item_id: int | None = perhaps_part_of("item")
    outcome_id: int | None = perhaps_part_of("outcome")
    project_id: int | None = perhaps_part_of("project")
    call_id: int | None = perhaps_part_of("call")
    group_id: int | None = perhaps_part_of("group")
    request_id: int | None = perhaps_part_of("request")
    activity_id: int | None = perhaps_part_of("activity")
    municipality_id: int | None = perhaps_part_of("municipality")
    __table_args__ = (
        sa.CheckConstraint("(item_id IS NOT NULL) + (outcome_id IS NOT NULL) = 1", name="one_end"),
        exactly_one(
            "project_id", "call_id", "group_id", "request_id", "activity_id", "municipality_id"
        ),
    )


class Workshop(Record, table=True):
    """A workshop held at a meeting; an appendix of its minutes."""

    meeting_id: int = part_of("meeting")
    item_id: int | None = points_to("item")
    title: str = line(1000)


class WorkshopQuestion(Record, table=True):
    """A question put in a workshop."""

    workshop_id: int = part_of("workshop")
    position: int = 0
    text: str = line(1000)


class WorkshopGroup(Record, table=True):
    """A group that answered a question."""

    question_id: int = part_of("workshop_question")
    position: int = 0
    name: str = line()


class WorkshopOption(Record, table=True):
    """An option that was voted on."""

    question_id: int = part_of("workshop_question")
    position: int = 0
    text: str = line(1000)
    votes: int = Field(default=0, ge=0)


class WorkshopAnswer(Record, table=True):
    """One line of a group's answer, or of everybody's; may be merged into an option."""

    question_id: int = part_of("workshop_question")
    group_id: int | None = perhaps_part_of("workshop_group")
    option_id: int | None = points_to("workshop_option")
    position: int = 0
    text: str = line(2000)


class SentVersion(Record, table=True):
    """What went out: the snapshot that every later export is made from, and the file's checksum."""

    meeting_id: int = part_of("meeting")
    number: int = 1
    sent_on: date
    snapshot: str = prose()
    checksum: str = line(64)
    attachment_id: int | None = points_to("attachment")
