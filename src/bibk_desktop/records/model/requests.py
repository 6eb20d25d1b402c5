"""Requests to the municipalities and their answers."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from bibk_desktop.records.fuzzy_date import FuzzyDate

from .base import Record, choice, fuzzy, line, part_of, perhaps_part_of, points_to, prose


class RequestKind(StrEnum):
    """What a request is about; all are answered in the same rows."""

    question = "question"
    offer = "offer"
    signing_up = "signing_up"
    applying = "applying"
    date_poll = "date_poll"
    agenda_points = "agenda_points"


class Asks(StrEnum):
    """What a request asks for."""

    yes_no = "yes_no"
    one_option = "one_option"
    options = "options"
    number = "number"
    names = "names"
    text = "text"


class Reply(StrEnum):
    """Yes, no, maybe; `other` when the answer is an option, a number, names or text."""

    yes = "yes"
    no = "no"
    maybe = "maybe"
    other = "other"


class Channel(StrEnum):
    """How an answer came."""

    meeting = "meeting"
    mail = "mail"
    phone = "phone"
    visit = "visit"
    form = "form"


class Request(Record, table=True):
    """One question or offer to several municipalities, with a deadline."""

    title: str = line()
    question: str = prose()
    kind: RequestKind = choice(RequestKind.question)
    asks: Asks = choice(Asks.yes_no)
    number_of: str = line(60)
    due: FuzzyDate = fuzzy()
    sent_on: date | None = None
    closed_on: date | None = None
    responsible_id: int | None = points_to("person")
    meeting_id: int | None = points_to("meeting")
    activity_id: int | None = points_to("activity")
    call_id: int | None = points_to("call")
    project_id: int | None = points_to("project")


class RequestOption(Record, table=True):
    """An option to choose; a date for a date poll."""

    request_id: int = part_of("request")
    position: int = 0
    text: str = line()
    at: FuzzyDate = fuzzy()


class Target(Record, table=True):
    """Whom a request goes to: a municipality, rarely a person or organisation."""

    __table_args__ = (sa.UniqueConstraint("request_id", "municipality_id"),)
    request_id: int = part_of("request")
    municipality_id: int | None = perhaps_part_of("municipality")
    person_id: int | None = perhaps_part_of("person")
    organisation_id: int | None = perhaps_part_of("organisation")


class Answer(Record, table=True):
    """A target's answer, with who, when and how."""

    target_id: int = part_of("target")
    reply: Reply = choice(Reply.other)
    number: Decimal | None = Field(default=None, max_digits=12, decimal_places=2)
    text: str = prose()
    at: date
    channel: Channel = choice(Channel.mail)
    person_id: int | None = points_to("person")
    meeting_id: int | None = points_to("meeting")


class AnswerOption(Record, table=True):
    """An option that an answer chose."""

    answer_id: int = part_of("answer")
    option_id: int = part_of("request_option")


class Reminder(Record, table=True):
    """A reminder that went out to those who had not answered."""

    request_id: int = part_of("request")
    at: datetime
    receivers: int = Field(default=0, ge=0)
