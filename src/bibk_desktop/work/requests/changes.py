"""What is done with requests and their answers, each one named step of the way back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import delete, select

from bibk_desktop import words
from bibk_desktop.records.date_reader import read as read_date
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Answer,
    AnswerOption,
    Asks,
    Channel,
    Reminder,
    Reply,
    Request,
    RequestKind,
    RequestOption,
    Target,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.requests.rules import Asked, Given, Option, Sheet

_MEETING_OF_DAY = """
SELECT id FROM meeting WHERE kind = 'meeting'
  AND substr(at, 1, 10) <= :day AND substr(at, 12, 10) >= :day AND substr(at, 12, 10) < '9999'
"""


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """An answer to be stored; `text` in the notation of rich_text."""

    reply: str
    at: date
    channel: str
    number: Decimal | None = None
    text: str = ""
    person_id: int | None = None
    options: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request to be created; `question` in the notation of rich_text."""

    title: str
    question: str = ""
    kind: RequestKind = RequestKind.question
    asks: Asks = Asks.yes_no
    number_of: str = ""
    due: FuzzyDate = field(default_factory=FuzzyDate)
    responsible_id: int | None = None
    options: Sequence[str] = ()
    place_ids: Sequence[int] = ()
    sent_on: date | None = None


# --- answers


def put_answer(store: Store, one: Sheet, asked: Asked, new: NewAnswer, said: str) -> None:
    """Store an answer in the place of the one that stands; `said` names it in the step."""
    with store.write("undo.answer", place=asked.name, reply=said):
        _put(store, one, asked, new)


def _put(store: Store, one: Sheet, asked: Asked, new: NewAnswer) -> None:
    values = _values(store, new)
    if asked.given is None:
        answer_id = store.add(Answer(target_id=asked.target_id, **values))
    else:
        answer_id = asked.given.id
        store.change(Answer, answer_id, **values)
    _choose(store, answer_id, new.options)
    if one.sent_on is None:
        store.change(Request, one.id, sent_on=min(new.at, store.today()))


def _values(store: Store, new: NewAnswer) -> dict[str, Any]:
    at_meeting = new.channel == Channel.meeting
    return {
        "reply": Reply(new.reply),
        "number": new.number,
        "text": new.text,
        "at": new.at,
        "channel": Channel(new.channel),
        "person_id": new.person_id,
        "meeting_id": _meeting_of(store, new.at) if at_meeting else None,
    }


def _meeting_of(store: Store, at: date) -> int | None:
    """The meeting of that day; None if there was none, or more than one."""
    found = store.rows(_MEETING_OF_DAY, {"day": at.isoformat()})
    return int(found[0][0]) if len(found) == 1 else None


def _choose(store: Store, answer_id: int, options: Iterable[int]) -> None:
    with store.write("undo.change", kind="answer", title="") as session:
        wanted = set(options)
        for kept in session.exec(select(AnswerOption).where(AnswerOption.answer_id == answer_id)):
            if kept.option_id in wanted:
                wanted.discard(kept.option_id)
            else:
                session.delete(kept)
        session.add_all(AnswerOption(answer_id=answer_id, option_id=id_) for id_ in sorted(wanted))


def reply(store: Store, one: Sheet, asked: Asked, said: str, channel: str) -> None:
    """Answer with one key: yes, no or maybe, of today; what was written before stays, but a no
    has neither a number nor options."""
    new = _again(asked.given, said, channel, store.today())
    if said == Reply.no:
        new = replace(new, number=None, options=frozenset())
    put_answer(store, one, asked, new, words.text(f"Reply.{said}"))


def _again(given: Given | None, said: str, channel: str, today: date) -> NewAnswer:
    if given is None:
        return NewAnswer(said, today, channel)
    return NewAnswer(said, today, channel, given.number, given.text, given.person_id, given.options)


def toggle(
    store: Store, one: Sheet, asked: Asked, option: Option, channel: str, label: str
) -> None:
    """Choose an option with one key, or let go of it; the last one let go takes the answer back
    when nothing else was said."""
    held = asked.given.options if asked.given else frozenset()
    others = frozenset() if one.asks == Asks.one_option else held
    chosen = others - {option.id} if option.id in held else others | {option.id}
    if not chosen and (asked.given is None or not asked.given.text):
        take_back(store, asked)
        return
    new = _again(asked.given, Reply.other, channel, store.today())
    put_answer(store, one, asked, replace(new, options=chosen), label)


def take_back(store: Store, asked: Asked) -> None:
    """Forget what was answered; nothing happens where nothing was."""
    if asked.given is None:
        return
    with store.write("undo.take_back_answer", place=asked.name) as session:
        session.exec(delete(Answer).where(Answer.target_id == asked.target_id))  # type: ignore[arg-type]


def put_all(store: Store, one: Sheet, answers: Sequence[tuple[Asked, NewAnswer]]) -> None:
    """Store several answers in one step."""
    with store.write("undo.paste_answers", n=len(answers), title=one.name):
        for asked, new in answers:
            _put(store, one, asked, new)


# --- the request


def create(store: Store, new: NewRequest) -> int:
    """Create a request with its options and whom it asks; its id."""
    with store.write("undo.new_request", title=new.title) as session:
        made = Request(
            title=new.title,
            question=new.question,
            kind=new.kind,
            asks=new.asks,
            number_of=new.number_of,
            due=new.due,
            responsible_id=new.responsible_id,
            sent_on=new.sent_on,
        )
        request_id = store.add(made)
        today = store.today()
        for position, text in enumerate(new.options, start=1):
            session.add(_option(request_id, position, text, today))
        session.add_all(Target(request_id=request_id, municipality_id=i) for i in new.place_ids)
    return request_id


def mark_sent(store: Store, one: Sheet) -> None:
    """The question has gone out today."""
    with store.write("undo.sent_request", title=one.name):
        store.change(Request, one.id, sent_on=store.today())


def close(store: Store, one: Sheet) -> None:
    """No more answers are waited for."""
    with store.write("undo.close_request", title=one.name):
        store.change(Request, one.id, closed_on=store.today())


def reopen(store: Store, one: Sheet) -> None:
    """Answers are waited for again."""
    with store.write("undo.reopen_request", title=one.name):
        store.change(Request, one.id, closed_on=None)


def log_reminder(store: Store, one: Sheet, receivers: int) -> None:
    """Note that a reminder went to so many, now."""
    with store.write("undo.remind", title=one.name):
        store.add(Reminder(request_id=one.id, at=store.now(), receivers=receivers))


# --- whom it asks


def add_targets(store: Store, one: Sheet, place_ids: Sequence[int], place: str = "") -> None:
    """Ask these municipalities too; `place` names the one when it is one."""
    known = {each.place_id for each in one.asked}
    fresh = [id_ for id_ in dict.fromkeys(place_ids) if id_ not in known]
    label = "undo.add_target" if place else "undo.ask_all"
    with store.write(label, place=place, title=one.name) as session:
        session.add_all(Target(request_id=one.id, municipality_id=id_) for id_ in fresh)


def add_organisation(store: Store, one: Sheet, organisation_id: int, name: str) -> None:
    """Ask an organisation too, once."""
    sql = "SELECT 1 FROM target WHERE request_id = ? AND organisation_id = ?"
    if not store.rows(sql, (one.id, organisation_id)):
        with store.write("undo.add_target", place=name, title=one.name):
            store.add(Target(request_id=one.id, organisation_id=organisation_id))


def remove_target(store: Store, one: Sheet, asked: Asked) -> None:
    """Ask no longer; what was answered goes with it."""
    with store.write("undo.remove_target", place=asked.name, title=one.name):
        store.delete(Target, asked.target_id)


# --- options


def _option(request_id: int, position: int, text: str, today: date) -> RequestOption:
    line = " ".join(text.split())
    return RequestOption(
        request_id=request_id, position=position, text=line, at=option_date(line, today)
    )


def option_date(text: str, today: date) -> FuzzyDate:
    """The day that an option's words say; empty where they are no day."""
    found = read_date(text, today)
    return found if found is not None and found.start is not None else FuzzyDate()


def add_option(store: Store, one: Sheet, text: str) -> None:
    """One more option, after the others."""
    with store.write("undo.add_option", text=text):
        found = store.rows(
            "SELECT coalesce(max(position), 0) FROM request_option WHERE request_id = ?", (one.id,)
        )
        store.add(_option(one.id, int(found[0][0]) + 1, text, store.today()))


def remove_option(store: Store, option: Option) -> None:
    """The option goes, and those who chose it have chosen it no longer."""
    with store.write("undo.remove_option", text=option.text):
        store.delete(RequestOption, option.id)
