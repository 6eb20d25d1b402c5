"""How the example writes a meeting: points, the lines in them that are marked, who was there."""

from dataclasses import dataclass, replace
from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Item,
    ItemKind,
    Link,
    Outcome,
    OutcomeKind,
    OutcomeState,
    RoundLine,
)
from bibk_desktop.words import capital

from .ground import Ground

NO_DATE = FuzzyDate()
# What is settled by being said; the other kinds ask for something.
SAID_AND_DONE = (OutcomeKind.decision, OutcomeKind.agreement, OutcomeKind.exhortation)
MARKERS = {
    OutcomeKind.decision: "beslut",
    OutcomeKind.agreement: "enades om",
    OutcomeKind.task: "att göra",
    OutcomeKind.waiting: "väntar",
    OutcomeKind.proposal: "förslag",
    OutcomeKind.question: "fråga",
    OutcomeKind.exhortation: "alla",
}


@dataclass(frozen=True)
class Marked:
    """A marked line of a point's text, and the outcome it is.

    `who` is a person, an organisation, a group or a municipality by name; `asker` is
    a municipality; `done` and `again` (to look at it again) are model days; `links` are
    "kind:name".
    """

    kind: OutcomeKind
    line: str
    who: str = ""
    due: FuzzyDate = NO_DATE
    asker: str = ""
    done: str = ""
    dropped: bool = False
    settled: bool = False
    links: tuple[str, ...] = ()
    again: str = ""
    name: str = ""
    says: str = ""

    @property
    def words(self) -> str:
        """The line as it stands in the text: after its marker, or after a name."""
        marker = f"{self.name}: " if self.name else f"{MARKERS[self.kind]}: "
        return f"{marker}{self.line}"

    @property
    def text(self) -> str:
        """What it says in short, else its line as a sentence begins."""
        return self.says or capital(self.line)


def decided(line: str, *links: str) -> Marked:
    """A decision."""
    return Marked(OutcomeKind.decision, line, links=links)


def agreed(line: str) -> Marked:
    """Something agreed on."""
    return Marked(OutcomeKind.agreement, line)


def task(
    line: str,
    who: str = "",
    due: FuzzyDate = NO_DATE,
    done: str = "",
    asker: str = "",
    again: str = "",
    says: str = "",
) -> Marked:
    """A task of `who`; `says` is it in short."""
    return Marked(OutcomeKind.task, line, who, due, asker, done, again=again, says=says)


def promise(name: str, line: str, due: FuzzyDate = NO_DATE, done: str = "") -> Marked:
    """A task that begins with the person's name: "Valter Ström: skickar listan"."""
    return Marked(OutcomeKind.task, line, name, due, done=done, name=name)


def waiting(line: str, who: str, due: FuzzyDate = NO_DATE, done: str = "") -> Marked:
    """Something we wait for from `who`."""
    return Marked(OutcomeKind.waiting, line, who, due, done=done)


def proposal(line: str, settled: bool = False, who: str = "") -> Marked:
    """A proposal; `settled` when the next decision of the same point closes it."""
    return Marked(OutcomeKind.proposal, line, who, settled=settled)


def question(line: str, who: str = "", asker: str = "", done: str = "") -> Marked:
    """A question, to us when a municipality asks it."""
    return Marked(OutcomeKind.question, line, who, asker=asker, done=done)


def everybody(line: str) -> Marked:
    """An exhortation to everybody."""
    return Marked(OutcomeKind.exhortation, line)


@dataclass(frozen=True)
class Point:
    """A point of an agenda; paragraphs and marked lines in the order of its text."""

    title: str
    lines: tuple[str | Marked, ...] = ()
    kind: ItemKind = ItemKind.item
    presenter: str = ""
    starts: str = ""
    links: tuple[str, ...] = ()
    below: tuple["Point", ...] = ()
    round: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The point's text in the notation of rich_text."""
        return "\n".join(line.words if isinstance(line, Marked) else line for line in self.lines)


def point(title: str, *lines: str | Marked, **more: object) -> Point:
    """A point with its lines."""
    return replace(Point(title, lines), **more)  # type: ignore[arg-type]


class Minutes:
    """Writes points and what came of them into one meeting that is there already."""

    def __init__(self, x: Ground, meeting: int, day: date, place: str = "") -> None:
        self._x, self._meeting, self._day = x, meeting, day
        self._place = x.places.get(place)
        self._decisions = 0
        self.items: dict[str, int] = {}

    def write(self, points: tuple[Point, ...], parent: int | None = None) -> None:
        """Add the points in order, the ones below them too."""
        for position, entry in enumerate(points, start=1):
            item = self._add_item(entry, position, parent)
            self._add_links(entry.links, item=item)
            self._add_round(entry, item)
            self._add_outcomes(entry, item)
            self.write(entry.below, item)

    def _add_item(self, entry: Point, position: int, parent: int | None) -> int:
        item = Item(
            meeting_id=self._meeting,
            parent_id=parent,
            position=position,
            kind=entry.kind,
            title=entry.title,
            presenter_id=self._x.people[entry.presenter] if entry.presenter else None,
            starts=entry.starts,
            text=entry.text,
        )
        self.items[entry.title] = self._x.put(item)
        return self.items[entry.title]

    def _add_round(self, entry: Point, item: int) -> None:
        places = self._x.places
        self._x.put_all(
            RoundLine(item_id=item, municipality_id=places[place], text=text)
            for place, text in entry.round
        )

    def _add_outcomes(self, entry: Point, item: int) -> None:
        proposals: list[Outcome] = []
        for line in entry.lines:
            if not isinstance(line, Marked):
                continue
            outcome = self._outcome(line, item)
            id_ = self._x.put(outcome)
            self._add_links(line.links, outcome=id_)
            if line.settled:
                proposals.append(outcome)
            elif line.kind is OutcomeKind.decision:
                self._close(proposals, id_)
        self._x.session.flush()

    def _outcome(self, line: Marked, item: int) -> Outcome:
        outcome = Outcome(
            kind=line.kind,
            meeting_id=self._meeting,
            item_id=item,
            number=self._number(line),
            text=line.text,
            words=line.words,
            due=line.due,
            created_on=self._day,
            asker_municipality_id=self._x.places.get(line.asker),
        )
        make_responsible(self._x, outcome, line.who)
        outcome.municipality_id = (
            self._place or outcome.asker_municipality_id or outcome.responsible_municipality_id
        )
        self._set_state(outcome, line)
        return outcome

    def _number(self, line: Marked) -> int | None:
        if line.kind is not OutcomeKind.decision:
            return None
        self._decisions += 1
        return self._decisions

    def _set_state(self, outcome: Outcome, line: Marked) -> None:
        if line.done or line.kind in SAID_AND_DONE:
            outcome.state = OutcomeState.done
            outcome.done_on = self._x.days.day(line.done) if line.done else None
        elif line.dropped:
            outcome.state = OutcomeState.dropped
        elif line.again:
            outcome.look_again_on = self._x.days.day(line.again)

    def _close(self, proposals: list[Outcome], decision: int) -> None:
        for proposal in proposals:
            proposal.state = OutcomeState.done
            proposal.closed_by_id, proposal.done_on = decision, self._day
        proposals.clear()

    def _add_links(
        self, links: tuple[str, ...], item: int | None = None, outcome: int | None = None
    ) -> None:
        x = self._x
        known = {
            "project": x.projects,
            "call": x.calls,
            "group": x.groups,
            "request": x.requests,
            "activity": x.activities,
            "municipality": x.places,
        }
        for link in links:
            kind, _, name = link.partition(":")
            row = Link(item_id=item, outcome_id=outcome)
            setattr(row, f"{kind}_id", known[kind][name])
            x.put(row)


def make_responsible(x: Ground, outcome: Outcome, who: str) -> None:
    """Set who answers for it: the one that bears the name, else the name as words."""
    if who in x.people:
        outcome.responsible_person_id = x.people[who]
    elif who in x.organisations:
        outcome.responsible_organisation_id = x.organisations[who]
    elif who in x.groups:
        outcome.responsible_group_id = x.groups[who]
    elif who in x.places:
        outcome.responsible_municipality_id = x.places[who]
    else:
        outcome.responsible_words = who


def minutes_of(x: Ground, series: str, day: str) -> Minutes:
    """What writes the minutes of the meeting of `series` on the model's `day`."""
    return Minutes(x, x.meetings[f"{series} {day}"], x.days.day(day))
