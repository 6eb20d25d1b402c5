"""Runs the recogniser over the parts of a document and gathers what it finds."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from bibk_desktop.records.date_reader import FoundDate
from bibk_desktop.work.meetings.take_in.parts import Part, PartLine
from bibk_desktop.work.meetings.take_in.proposal import MentionedPerson, ProjectFindings
from bibk_desktop.work.notes.capture import (
    dates,
    dues,
    events,
    groups,
    money,
    names,
    participations,
    places,
    tables,
)
from bibk_desktop.work.notes.capture.events import Event
from bibk_desktop.work.notes.capture.events import Kind as EventKind
from bibk_desktop.work.notes.capture.finding import Context, Kind, Outcome, WhoType
from bibk_desktop.work.notes.capture.groups import Group
from bibk_desktop.work.notes.capture.headings import Kind as HeadingKind
from bibk_desktop.work.notes.capture.labels import Label, before_colon, label_of
from bibk_desktop.work.notes.capture.money import Funding, Offer
from bibk_desktop.work.notes.capture.outcomes import Reader, Row
from bibk_desktop.work.notes.capture.present import cells_of
from bibk_desktop.work.notes.capture.sentences import Sentence
from bibk_desktop.work.notes.capture.subjects import leading
from bibk_desktop.work.notes.capture.tables import Header

_LISTED = frozenset((Label.action, Label.decision, Label.agreement, Label.waiting))
_TASKS = (Kind.task, Kind.exhortation)


@dataclass(slots=True)
class Gathered:
    """Everything that the parts say."""

    outcomes: list[Outcome] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    undated: list[Event] = field(default_factory=list)
    projects: list[ProjectFindings] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    funding: list[Funding] = field(default_factory=list)
    persons: list[MentionedPerson] = field(default_factory=list)


def gather(
    parts: Sequence[Part], context: Context, check: Callable[[], None] = lambda: None
) -> Gathered:
    """The findings of all `parts`, in the order of the document; `check` may raise to stop."""
    found = Gathered()
    for part in parts:
        here = replace(context, heading=part.name)
        _read_persons(found, part, here)
        if not part.is_answers:
            before = len(found.events)
            _PartReader(found, part, here).read(check)
            found.events[before:] = _one_a_day(found.events[before:])
    found.events = _without_twins(found.events)
    return found


class _PartReader:
    """Reads one part into `found`."""

    def __init__(self, found: Gathered, part: Part, context: Context) -> None:
        self._found, self._part, self._context = found, part, context
        opened = label_of(part.name) if part.name else None
        self._dates = opened is Label.dates
        self._reader = Reader(context, opened if opened in _LISTED else None)
        self._header: Header | None = None
        self._table = -1
        self._participations: list[participations.Participation] = []
        self._notes: list[tuple[str, str, int]] = []

    def read(self, check: Callable[[], None]) -> None:
        """Takes every line of the part."""
        for line in self._part.lines:
            check()
            if not self._read_row(line):
                self._read_line(line)
        self._found.outcomes += self._reader.found
        name = self._part.name
        known = name.lower() in self._context.known.project_by_name
        if self._participations or self._notes or known:
            at = self._part.heading.line if self._part.heading else 0
            project = ProjectFindings(name, tuple(self._participations), tuple(self._notes), at)
            self._found.projects.append(project)

    def _read_row(self, line: PartLine) -> bool:
        """Handles a row of a table of tasks or dates; says whether it was one."""
        cells = cells_of(line.source)
        table = line.source.table if cells else -1
        if not cells or table != self._table:
            self._header = None
        self._table = table
        if len(cells) < 2:
            return False
        if self._header is None:
            self._header = tables.header_of(cells)
            return self._header is not None
        self._take_row(line, cells, self._header)
        return True

    def _take_row(self, line: PartLine, cells: Sequence[str], header: Header) -> None:
        what, when = header.cell(cells, "what"), header.cell(cells, "when")
        if header.is_tasks and what:
            task = self._task(line, what, header.cell(cells, "who"), when)
            self._reader.found.append(task)
            self._found.events += _deadline(task)
        elif header.is_dates and what:
            place = header.cell(cells, "where")
            text = f"{when} {what}{f' i {place}' if place else ''}"
            for each in events.find(
                Sentence(0, len(text), text), line.source.number, self._context
            ):
                raw, shown = line.source.text, place or each.place
                event = replace(each, title=what, place=shown, raw=raw, sure=True)
                self._found.events.append(event)

    def _task(self, line: PartLine, what: str, who: str, when: str) -> Outcome:
        subject = leading(who, self._context) if who else None
        due, due_text = dues.find(f"senast {when}", self._context) if when else (None, "")
        text = line.source.text
        task = Outcome(Kind.task, what, text, line.source.number, 0, len(text), True)
        return replace(
            task,
            who=subject.who if subject else (who,) if who else (),
            who_type=subject.who_type if subject else WhoType.unknown,
            due=due,
            due_text=due_text or when,
            heading=self._context.heading,
            marked=True,
        )

    def _read_line(self, line: PartLine) -> None:
        source = line.source
        row = Row(source.text, source.number, line.is_listed, line.offset)
        outcomes_here = self._reader.take(row)
        self._read_county(line)
        for sentence in line.sentences():
            self._read_events(line, sentence, outcomes_here)
            self._read_rest(sentence, source.number)

    def _read_events(
        self, line: PartLine, sentence: Sentence, outcomes_here: Sequence[Outcome]
    ) -> None:
        bold = line.bold_at(sentence.start, sentence.end)
        tasks = [o for o in outcomes_here if o.kind in _TASKS and o.start < sentence.end]
        due = next((o.due for o in tasks if o.due is not None and o.end > sentence.start), None)
        number = line.source.number
        dated = events.find(sentence, number, self._context, bold, due)
        if self._dates:
            dated = [replace(each, sure=True) for each in dated]
        self._found.events += dated
        later = None if dated else events.undated(sentence, number, self._context)
        self._found.undated += [later] if later else []

    def _read_rest(self, sentence: Sentence, number: int) -> None:
        text, heading, known = sentence.text, self._context.heading, self._context.known
        self._participations += participations.find(text, number, known)
        self._found.groups += groups.find(text, number, self._context)
        funding = money.funding(text, number, heading)
        offer = None if funding else money.offer(text, number, heading)
        self._found.funding += [funding] if funding else []
        self._found.offers += [offer] if offer else []

    def _read_county(self, line: PartLine) -> None:
        """A note that holds for one county: "Kronoberg: …", first in a line or a sentence."""
        for sentence in line.sentences():
            colon = before_colon(sentence.text)
            county = places.county(colon[0], self._context.known) if colon else ""
            if county and colon and sentence.text[colon[1] :].strip():
                self._notes.append((county, sentence.text, line.source.number))


def _deadline(task: Outcome) -> list[Event]:
    """The last day of a task in a table, as an event."""
    if task.due is None:
        return []
    title = f"Sista dag: {task.what[:1].lower()}{task.what[1:]}"
    return [Event(title, EventKind.deadline, task.due, "", task.raw, task.line, True)]


def _read_persons(found: Gathered, part: Part, context: Context) -> None:
    present = {person.name for person in context.people.persons}
    seen = {person.name for person in found.persons}
    for line in part.lines:
        for mention in names.find(line.words, context.people, context.known):
            name = mention.name
            if name in present or name in seen or _is_known_first_name(mention, context):
                continue
            seen.add(name)
            raw = _around(line.words, mention)
            person = MentionedPerson(
                name, mention.full, mention.organisation, raw, line.source.number, mention.sure
            )
            found.persons.append(person)


def _is_known_first_name(mention: names.Mention, context: Context) -> bool:
    return mention.person is None and context.people.several(mention.text)


def _around(text: str, mention: names.Mention) -> str:
    return text[mention.start : mention.end]


def _one_a_day(found: Sequence[Event]) -> list[Event]:
    """One event for each day and kind within a matter; the surest stays, with any place said."""
    kept: dict[tuple[object, ...], Event] = {}
    for event in found:
        days = (event.when.start, event.when.end) if event.when else (event.title, None)
        key = (event.kind, *days)
        old = kept.get(key)
        best = event if old is None or (event.sure and not old.sure) else old
        place = best.place or (old.place if old else "") or event.place
        kept[key] = replace(best, place=place)
    return list(kept.values())


def _without_twins(found: Sequence[Event]) -> list[Event]:
    """One event for each day and kind within a line; the one that is surest stays."""
    kept: list[Event] = []
    for event in found:
        twin = next((i for i, each in enumerate(kept) if _is_twin(each, event)), None)
        if twin is None:
            kept.append(event)
        elif event.sure and not kept[twin].sure:
            kept[twin] = event
    return kept


def _is_twin(one: Event, other: Event) -> bool:
    if one.when is None or other.when is None or one.kind is not other.kind:
        return False
    same_day = (one.when.start, one.when.end) == (other.when.start, other.when.end)
    if not same_day:
        return False
    return one.line == other.line or _bare(one.title) == _bare(other.title)


def _bare(title: str) -> str:
    return re.sub(r"[\W_]+", "", title.lower())


def dates_in(line: PartLine, context: Context) -> list[FoundDate]:
    """The dated days in a line's own words."""
    found = dates.find(line.words, context.today)
    return [each for each in found if events.is_dated(each.value, context.today)]


def is_next_meeting(part: Part) -> bool:
    """Whether the part's heading says that it is about the next meeting."""
    return part.heading is not None and part.heading.kind is HeadingKind.next_meeting
