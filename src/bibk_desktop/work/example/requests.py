"""The example's requests to the municipalities, with answers given and answers missing."""

from datetime import datetime, time
from decimal import Decimal

from bibk_desktop.records.model import (
    Answer,
    AnswerOption,
    Asks,
    Channel,
    PriorityAreaLink,
    Reminder,
    Reply,
    Request,
    RequestKind,
    RequestOption,
    Target,
)

from .ground import Ground, lines
from .series import DIRECTORS

# key | title | kind | asks | number of | sent | due | closed | responsible | question
REQUESTS = """
theatre | Teaterföreställningen Bibliotekarien | offer | yes_no | föreställningar | 2018-01-08 \
  | 2018-01-25 | | Karin Holm | Vill ni ha föreställningen, och hur många?
september | Datum för chefsmötet om sju månader | date_poll | options | | 2018-01-26 \
  | 2018-02-16 | | Anna Dalin | Vilka av dagarna passar er?
residential | Antal till chefsinternatet | signing_up | number | deltagare | 2018-01-25 \
  | 2018-03-02 | | Karin Holm | Hur många kommer från er?
applying | Tänker ni söka Stärkta bibliotek? | applying | one_option | | 2018-01-16 \
  | 2018-02-09 | | Karin Holm | Ensamma, med andra eller inte alls?
law_day | Vem kommer till lagstiftningsdagen? | signing_up | names | | 2018-01-29 \
  | 2018-03-20 | | Karin Holm | Skriv namn och uppdrag, gärna en jurist.
points | Punkter till chefsmötet | agenda_points | text | | 2018-01-03 | 2018-01-17 \
  | 2018-01-18 | Anna Dalin | Vad vill ni ta upp när vi ses på Korrö?
magazines | Gemensamt avtal om tidskrifter | offer | yes_no | | 2017-05-16 | 2017-06-02 \
  | 2017-06-14 | Valter Ström | Ansluter ni er till avtalet?
addresses | Adresser till statistiken | question | names | | 2017-11-20 | 2017-12-01 \
  | 2017-12-14 | Valter Ström | Vem hos er ska kunna logga in?
"""
# request | options
OPTIONS = """
september | 2018-09-05, 2018-09-12, 2018-09-19
applying | ensamma, med andra, söker inte
"""
# request | municipality | reply | number or options | text | channel | day
ANSWERS = """
theatre | Karlshamn | yes | 2 | | meeting | 2018-01-24
theatre | Karlskrona | yes | 1 | | meeting | 2018-01-24
theatre | Olofström | no | | krock med lovet | mail | 2018-01-22
theatre | Sölvesborg | yes | 1 | | mail | 2018-01-23
theatre | Lessebo | maybe | | frågar skolan | meeting | 2018-01-24
theatre | Ljungby | yes | 1 | | mail | 2018-01-19
theatre | Markaryd | yes | 1 | | meeting | 2018-01-24
theatre | Uppvidinge | yes | 1 | | phone | 2018-01-24
theatre | Växjö | yes | 3 | | mail | 2018-01-15
september | Karlskrona | other | 1, 2 | | form | 2018-01-29
september | Lessebo | other | 2 | helst inte en måndag efteråt | form | 2018-01-29
september | Ljungby | other | 2, 3 | | form | 2018-01-30
september | Växjö | other | 1, 2, 3 | | form | 2018-01-30
september | Älmhult | other | 3 | | form | 2018-01-30
residential | Ljungby | other | 2 | | form | 2018-01-29
residential | Växjö | other | 3 | | form | 2018-01-29
residential | Uppvidinge | other | 1 | | form | 2018-01-30
residential | Sölvesborg | other | 0 | inte i år | form | 2018-01-30
applying | Karlshamn | other | 1 | meröppet i Mörrum | form | 2018-01-17
applying | Karlskrona | other | 1 | bokbuss, kanske | meeting | 2018-01-24
applying | Ronneby | other | 1 | Kallinge | form | 2018-01-18
applying | Sölvesborg | other | 3 | hinner inte | form | 2018-01-23
applying | Alvesta | other | 2 | med Tingsryd | form | 2018-01-19
applying | Lessebo | other | 1 | | visit | 2018-01-17
applying | Markaryd | other | 1 | filialen | meeting | 2018-01-24
applying | Växjö | other | 1 | | form | 2018-01-16
law_day | Ronneby | other | | Siri Falk, kommunjuristen | form | 2018-01-30
points | Karlskrona | other | | Bokbussar, vem vet vad de kostar? | form | 2018-01-08
points | Lessebo | other | | Dataskydd och utbildningen hos oss. | form | 2018-01-09
points | Ljungby | other | | Film på nätet. | form | 2018-01-10
points | Växjö | other | | Samrådsgruppen. | form | 2018-01-16
points | Uppvidinge | other | | Hur andra gör med ordningsregler. | form | 2018-01-16
points | Markaryd | other | | Inget den här gången. | form | 2018-01-17
addresses | Karlshamn | other | | Ylva Nordin | mail | 2017-11-22
addresses | Ljungby | other | | Nora Fridh, Ossian Bly | mail | 2017-11-23
addresses | Växjö | other | | Nils Frost | mail | 2017-11-21
addresses | Älmhult | other | | Per Lund | mail | 2017-11-28
"""
JOINED = "Karlskrona Karlshamn Olofström Ronneby Sölvesborg Alvesta Lessebo Ljungby Tingsryd"
JOINED_LATE = "Uppvidinge Växjö Älmhult"
# request | day | clock | receivers
REMINDERS = """
theatre | 2018-01-26 | 9.12 | 4
addresses | 2017-12-04 | 13.40 | 9
"""


def add_requests(x: Ground) -> None:
    """Add the requests with thirteen rows each, options, answers and reminders."""
    for key, *facts in lines(REQUESTS):
        x.requests[key] = x.put(_request(x, facts))
    targets = {key: _add_targets(x, key) for key in x.requests}
    options = {key: _add_options(x, key, names) for key, names in lines(OPTIONS)}
    for row in [*lines(ANSWERS), *_joined()]:
        _add_answer(x, targets, options, row)
    for key, day, clock, receivers in lines(REMINDERS):
        hour, minute = map(int, clock.split("."))
        at = datetime.combine(x.days.day(day), time(hour, minute)).astimezone()
        x.put(Reminder(request_id=x.requests[key], at=at, receivers=int(receivers)))
    _tie(x)


def _request(x: Ground, facts: list[str]) -> Request:
    title, kind, asks, number_of, sent, due, closed, responsible, question = facts
    return Request(
        title=title,
        question=question,
        kind=RequestKind(kind),
        asks=Asks(asks),
        number_of=number_of,
        due=x.days.on(due),
        sent_on=x.days.day(sent),
        closed_on=x.days.day(closed) if closed else None,
        responsible_id=x.people[responsible],
    )


def _add_targets(x: Ground, key: str) -> dict[str, int]:
    request = x.requests[key]
    return {
        place: x.put(Target(request_id=request, municipality_id=id_))
        for place, id_ in x.places.items()
    }


def _add_options(x: Ground, key: str, names: str) -> list[int]:
    kept: list[int] = []
    for position, name in enumerate(names.split(", "), start=1):
        option = RequestOption(request_id=x.requests[key], position=position, text=name)
        if name[0].isdigit():
            option.at, option.text = x.days.on(name, "9.30-15.30"), x.days.say(name)
        kept.append(x.put(option))
    return kept


def _joined() -> list[list[str]]:
    """The answers to the agreement on magazines: twelve yes and a no."""
    rows = [["magazines", p, "yes", "", "", "mail", "2017-05-22"] for p in JOINED.split()]
    rows += [["magazines", p, "yes", "", "", "meeting", "2017-06-14"] for p in JOINED_LATE.split()]
    return [*rows, ["magazines", "Markaryd", "no", "", "vill vänta ett år", "phone", "2017-06-01"]]


def _add_answer(
    x: Ground,
    targets: dict[str, dict[str, int]],
    options: dict[str, list[int]],
    row: list[str],
) -> None:
    key, place, reply, number, text, channel, day = row
    answer = Answer(
        target_id=targets[key][place],
        reply=Reply(reply),
        number=Decimal(number) if number and key not in options else None,
        text=text,
        at=x.days.day(day),
        channel=Channel(channel),
        meeting_id=x.meetings.get(f"{DIRECTORS} {day}") if channel == "meeting" else None,
    )
    id_ = x.put(answer)
    for chosen in number.split(", ") if key in options and number else ():
        x.put(AnswerOption(answer_id=id_, option_id=options[key][int(chosen) - 1]))


def _tie(x: Ground) -> None:
    """What the requests are about: a meeting, an activity, a call, a priority area."""
    ties: dict[str, dict[str, int]] = {
        "theatre": {"activity_id": x.activities["performance"]},
        "residential": {"activity_id": x.activities["residential"]},
        "applying": {"call_id": x.calls["now"]},
        "law_day": {"activity_id": x.activities["law_day"]},
        "points": {"meeting_id": x.meetings[f"{DIRECTORS} 2018-01-24"]},
    }
    for key, values in ties.items():
        request = x.session.get_one(Request, x.requests[key])
        for name, value in values.items():
            setattr(request, name, value)
    area = x.areas["Digital delaktighet"]
    x.put(PriorityAreaLink(priority_area_id=area, request_id=x.requests["magazines"]))
