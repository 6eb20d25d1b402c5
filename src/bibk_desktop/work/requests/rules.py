"""Requests as they stand: whom they ask, what each answered, who is missing; the open first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.office.mail import Mailbox, is_address
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import lateness
from bibk_desktop.work.facts.reading import Place, day, fuzzy, one_line, place_key, places
from bibk_desktop.work.facts.roles import offices

OPEN, DRAFT, CLOSED = "open", "draft", "closed"
PLAIN = (Modifier.none, Modifier.about)
WITH_OPTIONS = ("one_option", "options")

_REQUESTS = """
SELECT r.id, r.title, r.question, r.kind, r.asks, r.number_of, r.due, r.sent_on, r.closed_on,
       r.responsible_id, trim(p.given_name || ' ' || p.family_name), r.meeting_id, r.activity_id
FROM request r LEFT JOIN person p ON p.id = r.responsible_id
WHERE r.id = :id OR :id IS NULL
"""
_OPTIONS = """
SELECT request_id, id, text, at, position FROM request_option
WHERE request_id = :id OR :id IS NULL ORDER BY substr(at, 1, 33), position, id
"""
_TARGETS = """
SELECT t.request_id, t.id, t.municipality_id, trim(p.given_name || ' ' || p.family_name),
       p.email, o.name, o.email
FROM target t
LEFT JOIN person p ON p.id = t.person_id
LEFT JOIN organisation o ON o.id = t.organisation_id
WHERE t.request_id = :id OR :id IS NULL
"""
# An answer that came later stands for those before it.
_ANSWERS = """
SELECT a.target_id, a.id, a.reply, a.number, a.text, a.at, a.channel, a.person_id,
       coalesce(trim(p.given_name || ' ' || p.family_name), '')
FROM answer a JOIN target t ON t.id = a.target_id LEFT JOIN person p ON p.id = a.person_id
WHERE t.request_id = :id OR :id IS NULL ORDER BY a.at, a.id
"""
_CHOSEN = """
SELECT c.answer_id, c.option_id FROM answer_option c
JOIN request_option o ON o.id = c.option_id WHERE o.request_id = :id OR :id IS NULL
"""
_REMINDERS = """
SELECT request_id, at FROM reminder WHERE request_id = :id OR :id IS NULL ORDER BY at
"""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers that can be chosen; a date where its words are one."""

    id: int
    text: str
    at: FuzzyDate

    @property
    def is_date(self) -> bool:
        """Whether it is a day to meet."""
        return self.at.start is not None

    def label(self, today: date) -> str:
        """The option as a heading says it: "12 sep", or its words."""
        bare = replace(self.at, start_time=None, end_time=None)
        return write(bare, today, Style.table) if self.is_date else self.text


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it was given; `number` is what it was asked for or None."""

    id: int
    reply: str
    number: Decimal | None
    text: str
    at: date
    channel: str
    person_id: int | None
    person: str
    options: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """One who is asked: a municipality with its director, or a person or organisation."""

    target_id: int
    place_id: int | None
    name: str
    county: str
    director: str
    answers_there: str
    receiver: Mailbox
    person_id: int | None = None
    given: Given | None = None

    @property
    def is_reachable(self) -> bool:
        """Whether mail can be sent there."""
        return is_address(self.receiver.address)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A request with everybody it asks, by county, and their answers."""

    id: int
    title: str
    question: str
    kind: str
    asks: str
    number_of: str
    due: FuzzyDate
    sent_on: date | None
    closed_on: date | None
    responsible_id: int | None
    responsible: str
    meeting_id: int | None
    activity_id: int | None
    options: tuple[Option, ...] = ()
    asked: tuple[Asked, ...] = ()
    reminded: tuple[datetime, ...] = field(default=())

    @property
    def state(self) -> str:
        """OPEN, DRAFT while nobody has been asked, or CLOSED."""
        if self.closed_on is not None:
            return CLOSED
        return DRAFT if self.sent_on is None else OPEN

    @property
    def name(self) -> str:
        """The title, or words for one without."""
        return self.title or words.text("requests.nameless")

    @property
    def answered(self) -> tuple[Asked, ...]:
        """Those who have answered."""
        return tuple(each for each in self.asked if each.given is not None)

    @property
    def missing(self) -> tuple[Asked, ...]:
        """Those who have not."""
        return tuple(each for each in self.asked if each.given is None)

    @property
    def is_poll(self) -> bool:
        """Whether days can be chosen, so that the tally makes a meeting."""
        return self.asks in WITH_OPTIONS and any(option.is_date for option in self.options)

    def late(self, today: date) -> int:
        """Whole days since its last day while answers are missing; 0 when it is not late."""
        return lateness(self.due, today) if self.state == OPEN and self.missing else 0

    def row(self, target_id: int) -> Asked | None:
        """Who is asked by that target; None if it is gone."""
        return next((each for each in self.asked if each.target_id == target_id), None)

    def choosing(self, option: Option) -> tuple[Asked, ...]:
        """Those whose answer holds the option."""
        return tuple(
            each for each in self.answered if each.given and option.id in each.given.options
        )


def sheet(rows: Rows, request_id: int, today: date) -> Sheet | None:
    """One request as it stands; None if it is gone."""
    found = _load(rows, today, request_id)
    return found[0] if found else None


def sheets(rows: Rows, today: date) -> list[Sheet]:
    """All requests: the open by their last day, then those nobody has been asked, then the
    closed, the last closed first."""
    return sorted(_load(rows, today, None), key=_rank)


def _rank(one: Sheet) -> tuple[object, ...]:
    if one.state == CLOSED:
        return 2, -(one.closed_on or date.min).toordinal(), swedish_key(one.title), one.id
    last = (one.due.last_day or one.due.start or date.max).toordinal()
    return (0 if one.state == OPEN else 1), last, swedish_key(one.title), one.id


def _load(rows: Rows, today: date, request_id: int | None) -> list[Sheet]:
    wanted = {"id": request_id}
    options = _by_request(rows(_OPTIONS, wanted))
    reminders = _by_request(rows(_REMINDERS, wanted))
    asked = _asked(rows, today, wanted)
    return [
        _sheet(row, options[row[0]], asked[row[0]], reminders[row[0]])
        for row in rows(_REQUESTS, wanted)
    ]


def _sheet(
    row: Sequence[Any],
    options: Sequence[Sequence[Any]],
    asked: Sequence[Asked],
    reminders: Sequence[Sequence[Any]],
) -> Sheet:
    id_, title, question, kind, asks, unit, due, sent, closed, *rest = row
    responsible_id, responsible, meeting_id, activity_id = rest
    return Sheet(
        id=id_,
        title=title,
        question=question,
        kind=kind,
        asks=asks,
        number_of=unit,
        due=fuzzy(due),
        sent_on=day(sent),
        closed_on=day(closed),
        responsible_id=responsible_id,
        responsible=responsible or "",
        meeting_id=meeting_id,
        activity_id=activity_id,
        options=tuple(Option(option_id, text, fuzzy(at)) for option_id, text, at, _ in options),
        asked=tuple(asked),
        reminded=tuple(_moment(at) for (at,) in reminders),
    )


def _by_request(found: Iterable[Sequence[Any]]) -> dict[int, list[Sequence[Any]]]:
    grouped: dict[int, list[Sequence[Any]]] = defaultdict(list)
    for request_id, *row in found:
        grouped[request_id].append(row)
    return grouped


def _moment(kept: str) -> datetime:
    """The local time of a moment, which is kept as that of Greenwich."""
    return datetime.fromisoformat(kept).replace(tzinfo=UTC).astimezone()


def _asked(rows: Rows, today: date, wanted: dict[str, int | None]) -> dict[int, list[Asked]]:
    """Request → whom it asks, municipalities by county first."""
    held = offices(rows, today, everywhere=True)
    given = _given(rows, wanted)
    found: dict[int, list[Asked]] = defaultdict(list)
    for request_id, target_id, place_id, person, mail, organisation, office_mail in rows(
        _TARGETS, wanted
    ):
        answer = given.get(target_id)
        if place_id is not None:
            found[request_id].append(_municipality(held[place_id], target_id, answer))
        else:
            name = person or organisation or ""
            box = Mailbox(name, (mail if person else office_mail) or "")
            one = Asked(target_id, None, name, "", "", "", box, given=answer)
            found[request_id].append(one)
    for group in found.values():
        group.sort(key=_row_rank)
    return found


def _row_rank(one: Asked) -> tuple[object, ...]:
    where = Place(one.place_id or 0, one.name, one.county)
    return one.place_id is None, *place_key(where), one.target_id


def _municipality(office: Any, target_id: int, given: Given | None) -> Asked:
    place, answers = office.place, office.answers
    box = Mailbox(answers.name, answers.email) if answers else Mailbox("", "")
    who, person = (answers.name, answers.person_id) if answers else ("", None)
    named = place.id, place.name, place.county, office.line, who
    return Asked(target_id, *named, box, person, given)


def _given(rows: Rows, wanted: dict[str, int | None]) -> dict[int, Given]:
    """Target → the answer that stands."""
    chosen: dict[int, set[int]] = defaultdict(set)
    for answer_id, option_id in rows(_CHOSEN, wanted):
        chosen[answer_id].add(option_id)
    return {
        target_id: Given(
            id=id_,
            reply=reply,
            number=None if number is None else Decimal(str(number)).normalize(),
            text=text,
            at=day(at) or date.min,
            channel=channel,
            person_id=person_id,
            person=person,
            options=frozenset(chosen[id_]),
        )
        for target_id, id_, reply, number, text, at, channel, person_id, person in rows(
            _ANSWERS, wanted
        )
    }


# --- words


def figure(number: Decimal) -> str:
    """A number as it is said: "2", "2,5"."""
    return f"{number:f}".replace(".", ",")


def counted(number: Decimal | None, unit: str) -> str:
    """What was answered with its unit, "2 föreställningar"; one stands alone."""
    if number is None:
        return ""
    return figure(number) if number == 1 or not unit else f"{figure(number)} {unit}"


def comment(given: Given) -> str:
    """The words of an answer, on one line."""
    return one_line(given.text)


def full_text(given: Given) -> str:
    """The words of an answer, line by line."""
    return plain_text(given.text)


def chosen_words(one: Sheet, given: Given, today: date) -> str:
    """The options of an answer: "5 sep, 12 sep"."""
    return ", ".join(o.label(today) for o in one.options if o.id in given.options)


def due_words(one: Sheet, today: date, bare: bool = False) -> str:
    """ "senast 25 jan, 6 dagar sedan", `bare` without the first word under a heading that says
    it; empty when no last day was said."""
    if one.state == CLOSED and one.closed_on is not None:
        return words.text("requests.closed_on", day=_short(one.closed_on, today))
    if one.due.is_empty:
        return ""
    said = write(one.due, today, Style.table)
    if one.due.start is not None and one.due.modifier in PLAIN and not bare:
        said = words.text("requests.due", day=said)
    last = one.due.last_day
    if last is None or (last >= today and not one.due.is_day):
        return said
    return f"{said}, {_away((last - today).days)}"


def _short(at: date, today: date) -> str:
    return write(FuzzyDate.day(at), today, Style.table)


def _away(days: int) -> str:
    key = "requests.ago" if days < 0 else "requests.in"
    number = abs(days)
    return words.text(f"{key}_{number}" if number < 2 else key, days=number)


def reminded_words(one: Sheet, today: date) -> str:
    """ "påminda 26 jan, 09.12", and how often when it was more than once."""
    if not one.reminded:
        return ""
    last = one.reminded[-1]
    day_words = _short(last.date(), today)
    said = words.text("requests.reminded", day=day_words, time=f"{last:%H.%M}")
    times = len(one.reminded)
    return words.text("requests.reminded_times", said=said, times=times) if times > 1 else said


def everybody(rows: Rows) -> list[Place]:
    """The municipalities a new request goes to."""
    return places(rows)
