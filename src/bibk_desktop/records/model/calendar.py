"""Activities and mere days."""

from decimal import Decimal
from enum import StrEnum

from sqlmodel import Field

from bibk_desktop.records.fuzzy_date import FuzzyDate

from .base import Record, choice, fuzzy, line, money, part_of, perhaps_part_of, points_to, prose


class ActivityKind(StrEnum):
    """What an activity is; `day` is a mere date, `deadline` a last day."""

    course = "course"
    webinar = "webinar"
    conference = "conference"
    lecture = "lecture"
    study_trip = "study_trip"
    residential = "residential"
    exchange = "exchange"
    performance = "performance"
    information = "information"
    deadline = "deadline"
    day = "day"
    other = "other"


class ActivityState(StrEnum):
    """How sure an activity is."""

    idea = "idea"
    preliminary = "preliminary"
    settled = "settled"
    cancelled = "cancelled"
    replaced = "replaced"


class OurPart(StrEnum):
    """What we do in an activity."""

    organiser = "organiser"
    co_organiser = "co_organiser"
    tips = "tips"


class Registration(StrEnum):
    """Where one registers for an activity."""

    none = "none"
    us = "us"
    elsewhere = "elsewhere"


class Activity(Record, table=True):
    """Something that is arranged, or a day to remember."""

    title: str = line()
    kind: ActivityKind = choice(ActivityKind.other)
    state: ActivityState = choice(ActivityState.settled)
    our_part: OurPart = choice(OurPart.tips)
    at: FuzzyDate = fuzzy()
    place: str = line()
    web: str = line()
    recording: str = line()
    municipality_id: int | None = points_to("municipality")
    organiser_id: int | None = points_to("organisation")
    contact_id: int | None = points_to("person")
    project_id: int | None = points_to("project")
    call_id: int | None = points_to("call")
    meeting_id: int | None = points_to("meeting")
    replaced_by_id: int | None = points_to("activity")
    price: Decimal | None = money()
    price_words: str = line()
    places: int | None = Field(default=None, ge=0)
    registration: Registration = choice(Registration.none)
    registration_words: str = line()
    text: str = prose()


class Speaker(Record, table=True):
    """Who speaks at an activity; a name is enough."""

    activity_id: int = part_of("activity")
    position: int = 0
    person_id: int | None = points_to("person")
    name: str = line()
    topic: str = line()
    at: FuzzyDate = fuzzy()


class Invited(Record, table=True):
    """Who is invited to an activity: a municipality, a group, or in words; with a quota."""

    activity_id: int = part_of("activity")
    municipality_id: int | None = perhaps_part_of("municipality")
    group_id: int | None = perhaps_part_of("group")
    words: str = line()
    quota: int | None = Field(default=None, ge=0)
