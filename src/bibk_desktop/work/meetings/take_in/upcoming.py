"""When and where they meet next."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bibk_desktop.work.meetings.take_in.gather import dates_in, is_next_meeting
from bibk_desktop.work.meetings.take_in.parts import Part, PartLine
from bibk_desktop.work.meetings.take_in.proposal import NextMeeting
from bibk_desktop.work.notes.capture import events, places
from bibk_desktop.work.notes.capture.events import Event, Kind
from bibk_desktop.work.notes.capture.finding import Context

_SAID = re.compile(
    r"\b(?:nästa|nästkommande) (?:[a-zåäö]+(?:a|ie|t) )?(?:[\wåäöÅÄÖ-]*(?:möte|mötet|träff|"
    r"träffen|sammanträde|internat|avstämning)|"
    r"gång)\b"
    r"|\b(?:vi (?:ses|träffas|möts|hörs) (?:nästa gång|igen|härnäst)|nästa gång (?:ses|träffas|"
    r"möts|hörs) vi)\b"
    r"|^(?:nytt|ny) (?:möte|träff|avstämning|sammanträde|tid)\b",
    re.IGNORECASE,
)
_MEET = re.compile(r"^vi (?:ses|träffas|möts|hörs)\b", re.IGNORECASE)
_PLACE_LABEL = re.compile(r"\bplats(?:en)?\s*(?::|är|blir)\s*(?P<where>[^.;,]+)", re.IGNORECASE)


def find(parts: Sequence[Part], context: Context) -> NextMeeting | None:
    """The next meeting from the part about it, else from a sentence that says so."""
    for part in parts:
        if is_next_meeting(part):
            found = _in_part(part, context)
            if found is not None:
                return found
    for pattern in (_SAID, _MEET):
        for part in reversed(parts):
            for line in part.lines:
                found = None if part.is_answers else _in_line(line, context, pattern)
                if found is not None:
                    return found
    return None


def _in_part(part: Part, context: Context) -> NextMeeting | None:
    assert part.heading is not None
    lines = [line for line in part.lines if line.words.strip()]
    dated = [(line, found) for line in lines for found in dates_in(line, context)]
    place = next((where for line in lines if (where := _place(line.words, context))), "")
    if not dated and not place:
        return None
    line, found = min(dated, key=lambda pair: str(pair[1].value.start)) if dated else (None, None)
    raw = " ".join(
        dict.fromkeys([part.heading.raw, *(each.words.strip() for each in part.lines[:2])])
    )
    sure = found is not None and found.sure
    number = line.source.number if line else part.heading.line
    return NextMeeting(found.value if found else None, place, raw.strip(), number, sure)


def _place(words: str, context: Context) -> str:
    labelled = _PLACE_LABEL.search(words)
    if labelled:
        return labelled["where"].strip()
    return events.where("", words, context) or _named(words, context)


def _named(words: str, context: Context) -> str:
    own = [each for each in places.find(words, context.known) if each.own]
    return own[0].municipality.name if own else ""


def _in_line(line: PartLine, context: Context, pattern: re.Pattern[str]) -> NextMeeting | None:
    for sentence in line.sentences():
        said = pattern.search(sentence.text)
        if said is None:
            continue
        inner = replace(line, offset=0)
        dated = [f for f in dates_in(inner, context) if sentence.start <= f.start < sentence.end]
        if dated:
            after = line.source.text[sentence.start :]
            place = _place(after[said.end() :][:160], context)
            return NextMeeting(dated[0].value, place, sentence.text, line.source.number, True)
    return None


def as_event(found: NextMeeting, series: str) -> Event | None:
    """The next meeting as an event of the calendar."""
    if found.when is None:
        return None
    title = f"Nästa {series.lower() if series else 'möte'}"
    return Event(
        title, Kind.next_meeting, found.when, found.place, found.raw, found.line, found.sure
    )
