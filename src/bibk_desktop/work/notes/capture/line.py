"""Reads one line as it is written: what the writer marked, and what can only be noticed."""

from dataclasses import dataclass

from bibk_desktop.records.date_reader import FoundDate
from bibk_desktop.work.notes.capture import dates, money, names, places
from bibk_desktop.work.notes.capture.finding import Context, Outcome
from bibk_desktop.work.notes.capture.money import Sum
from bibk_desktop.work.notes.capture.names import Mention
from bibk_desktop.work.notes.capture.outcomes import Reader, Row
from bibk_desktop.work.notes.capture.places import FoundPlace


@dataclass(frozen=True, slots=True)
class LineFindings:
    """What stands in one line; every part says from which letter to which.

    Outcomes with `marked` are the writer's own ("beslut:"), the others only suggestions. A date
    or a sum alone is no event and no offer.
    """

    outcomes: tuple[Outcome, ...]
    dates: tuple[FoundDate, ...]
    sums: tuple[Sum, ...]
    people: tuple[Mention, ...]
    municipalities: tuple[FoundPlace, ...]


def recognise(text: str, context: Context, line: int = 1) -> LineFindings:
    """The findings of `text`, one line of notes, as said on the day of `context`."""
    return LineFindings(
        outcomes=tuple(Reader(context).take(Row(text, line))),
        dates=dates.find(text, context.today),
        sums=tuple(money.sums(text)),
        people=tuple(names.find(text, context.people, context.known)),
        municipalities=tuple(each for each in places.find(text, context.known) if each.own),
    )
