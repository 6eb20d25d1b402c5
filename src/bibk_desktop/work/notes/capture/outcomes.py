"""The outcomes of a part of minutes, line by line: what labels, lists and sentences say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bibk_desktop.words import capital
from bibk_desktop.work.notes.capture import (
    actions,
    decisions,
    dues,
    promises,
    sentences,
    verbs,
)
from bibk_desktop.work.notes.capture.finding import Context, Kind, Outcome, Strength, WhoType
from bibk_desktop.work.notes.capture.labels import Label, before_colon, label_of
from bibk_desktop.work.notes.capture.sentences import Sentence
from bibk_desktop.work.notes.capture.speakers import (
    before_dash,
    speaker,
    whole_subject,
    with_last_named,
)
from bibk_desktop.work.notes.capture.subjects import Subject, leading

_LISTS = frozenset((Label.decision, Label.agreement, Label.action, Label.waiting, Label.everybody))
_KINDS = {
    Label.decision: Kind.decision,
    Label.agreement: Kind.agreement,
    Label.action: Kind.task,
    Label.waiting: Kind.waiting,
    Label.proposal: Kind.proposal,
    Label.question: Kind.question,
    Label.everybody: Kind.exhortation,
}
_THAT = re.compile(
    r"(?:^\s*|[,;.]\s+(?:samt\s+|och\s+|dels\s+)?|\s+(?:samt|dels)\s+)att\s+(?=[a-zåäö])"
)
_AT_NAME = re.compile(r"^@(?P<name>[\wåäöÅÄÖ-]+(?: [A-ZÅÄÖ][\wåäöÅÄÖ-]*)?)[:,]?\s+(?=\S)")
_PROJECT = re.compile(r"#(?P<name>[\wåäöÅÄÖ][\wåäöÅÄÖ-]*)")
_BY_WHOM = re.compile(
    r"\s*(?:\((?P<paren>[^()]{2,60})\)|(?:[–—-]|→|->|=>|//|\|)\s*(?P<dash>[^–—()|]{2,60})"
    r"|\?\s*(?P<answer>[A-ZÅÄÖ][^?()]{1,50})"
    r"|,\s*(?P<comma>[A-ZÅÄÖ][^,()]{1,50}"
    r"(?:,\s*(?:senast|klart|(?:till )?\d)[^,()]{3,30})?)"
    r"|(?:[,.;]\s*)?(?:ansvarig(?:a)?|ansvar|utförs av)\s*:?\s*(?P<label>\S[^()]{1,80}))\.?\s*$",
    re.IGNORECASE,
)
_OURS = re.compile(r"^(?:vi|bibk) ", re.IGNORECASE)
_FOR_PART = re.compile(r"^ansvarig(?:a)? för (?P<part>\S.*)$", re.IGNORECASE)
_DOING = re.compile(
    r"^(?P<what>[^.;:]{5,}?)[.;]\s+(?=(?:ansvarig|ansvar|klart|senast)\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a part: its words from `offset` on, its number, and whether it is in a list."""

    text: str
    line: int
    is_listed: bool = False
    offset: int = 0


class Reader:
    """Reads the lines of one part in order and keeps what a label above them opened."""

    def __init__(self, context: Context, opened: Label | None = None) -> None:
        self.found: list[Outcome] = []
        self._context = context
        self._whole = opened if opened in _LISTS else None
        self._open: Label | None = None
        self._rows = 0
        self._listed = False
        self._before = ""

    def take(self, row: Row) -> list[Outcome]:
        """The outcomes of one more line; they are in `found` too."""
        before = len(self.found)
        self._read(row)
        self._before = row.text[row.offset :].strip() or self._before
        return self.found[before:]

    def _read(self, row: Row) -> None:
        words = row.text[row.offset :]
        if not words.strip() or self._read_label(row):
            return
        label = self._open if self._goes_on(row) else self._whole
        listed = self._listed and not row.is_listed and label is self._whole
        if label is not None and not listed:
            self._listed = self._listed or row.is_listed
            self._rows += 1
            self._put(self._marked(row, label, row.offset))
            return
        self._open = None
        self._read_sentences(row, row.offset)

    def _goes_on(self, row: Row) -> bool:
        if self._open is None:
            return False
        words = row.text[row.offset :].lstrip()
        return row.is_listed or words.lower().startswith("att ") or self._rows == 0

    def _read_label(self, row: Row) -> bool:
        """Handles a line that begins with a label; says whether it did."""
        words = row.text[row.offset :]
        at_name = _AT_NAME.match(words.strip())
        if at_name:
            self._put([self._of_person(row, at_name["name"], words.strip()[at_name.end() :])])
            return True
        colon = before_colon(words)
        label = label_of(colon[0]) if colon else label_of(words) if len(words) < 40 else None
        rest = row.offset + colon[1] if colon else len(row.text)
        if label is None and decisions.opens_list(words):
            label, rest = Label.decision, len(row.text)
        if label in (Label.responsible, Label.due) and colon:
            part = _FOR_PART.match(colon[0])
            if part:
                self._put([self._part_of(row, part["part"], row.text[rest:])])
                return True
            return self._attach(row, label, rest)
        if label in _KINDS and (colon or label in _LISTS):
            return self._take_label(row, label, rest)
        listing = self._open if self._goes_on(row) else self._whole
        if listing is Label.action:
            return False
        return bool(colon) and label is None and self._read_name(row, colon[0], rest)  # type: ignore[index]

    def _take_label(self, row: Row, label: Label, rest: int) -> bool:
        if row.text[rest:].strip():
            self._open, self._rows = label, 1
            self._put(self._marked(row, label, rest))
        else:
            self._open, self._rows = label, 0
        return True

    def _read_name(self, row: Row, words: str, rest: int) -> bool:
        """ "Ebba: skickar enkäten", only for one who is known here."""
        person = self._context.people.whole(words) or self._context.people.called(words)
        if person is None:
            return False
        outcome = self._of_person(row, words, row.text[rest:])
        if outcome.sure:
            self._put([outcome])
        else:
            self._read_sentences(row, rest)
        return True

    def _of_person(self, row: Row, name: str, words: str) -> Outcome:
        """The task of one who stands before the words; sure only if a verb says what to do."""
        people = self._context.people
        person = people.whole(name) or people.called(name) or people.nearly(name)
        who = person.name if person else name
        promise = promises.read(f"{name} {words[:1].lower()}{words[1:]}", self._context)
        alone = promises.read(capital(words), self._context)
        verb = (promise or alone).verb if promise or alone else ""  # type: ignore[union-attr]
        due, due_text = dues.find(words, self._context, verb or "göra")
        what = promise.what if promise else alone.what if alone else words
        return Outcome(
            Kind.task,
            _tidy(what),
            row.text[row.offset :].strip(),
            row.line,
            row.offset,
            len(row.text),
            sure=bool(verb) or row.text.lstrip().startswith("@"),
            who=(who,),
            who_type=WhoType.person,
            due=due,
            due_text=due_text,
            marker=f"{name}:",
            heading=self._context.heading,
            marked=True,
        )

    def _attach(self, row: Row, label: Label, rest: int) -> bool:
        """A responsible or a day on a line of its own belongs to what stands above it."""
        words = row.text[rest:].strip()
        if not self.found:
            return False
        last = self.found[-1]
        if label is Label.due:
            due, text = dues.find(f"senast {words}", self._context)
            self.found[-1] = actions.with_due(last, due, text or words)
            return True
        self.found[-1] = self._with_who(_as_task(last), words)
        return True

    def _part_of(self, row: Row, part: str, words: str) -> Outcome:
        """ "Ansvarig för program: Ebba" is a task by itself."""
        task = self._task_of(row, f"Ansvara för {part}", whole_subject(words, self._context))
        task = actions.with_due(task, *dues.find(words, self._context, "ansvara"))
        return replace(task, raw=row.text[row.offset :].strip(), marker="Ansvarig")

    def _with_who(self, outcome: Outcome, words: str) -> Outcome:
        subject = whole_subject(words, self._context)
        if subject is None:
            return outcome
        due, due_text = dues.find(words, self._context, "göra")
        outcome = actions.with_due(outcome, due, due_text)
        return replace(outcome, who=subject.who, who_type=subject.who_type)

    def _marked(self, row: Row, label: Label, start: int) -> list[Outcome]:
        """What stands after a label or in the list below it."""
        text = row.text[start:]
        if label is Label.decision or label is Label.agreement:
            return self._decided(row, label, start)
        pieces = sentences.split(text)[:1] if label is not Label.action else [_all(text)]
        found = [self._one_marked(row, label, start, piece) for piece in pieces]
        for piece in sentences.split(text)[1:] if label is not Label.action else []:
            found += self._of_sentence(_moved(piece, start), row.line)
        return found

    def _one_marked(self, row: Row, label: Label, start: int, piece: Sentence) -> Outcome:
        kind = _KINDS[label]
        outcome = (
            self._task(row, piece.text) if kind is Kind.task else self._plain(row, piece, kind)
        )
        raw = row.text[row.offset : start + piece.end].strip()
        return replace(outcome, raw=raw, start=row.offset, end=start + piece.end, marked=True)

    def _plain(self, row: Row, piece: Sentence, kind: Kind) -> Outcome:
        due, due_text = dues.find(piece.text, self._context, "göra")
        sure = kind not in (Kind.proposal, Kind.question)
        who: tuple[str, ...] = ("alla",) if kind is Kind.exhortation else ()
        who_type = WhoType.group if who else WhoType.unknown
        outcome = Outcome(kind, _tidy(piece.text), piece.text, row.line, 0, 0, sure, who, who_type)
        return replace(outcome, due=due, due_text=due_text, heading=self._context.heading)

    def _task(self, row: Row, words: str) -> Outcome:
        """A task in a list of tasks: its words, its responsible wherever they stand, its due."""
        context = self._context
        lead = before_colon(words) or before_dash(words)
        if lead and (subject := whole_subject(lead[0], context)):
            return self._task_of(row, words[lead[1] :], subject)
        if lead and (subject := whole_subject(words[lead[1] :], context)):
            return self._task_of(row, lead[0], subject)
        said = words[lead[1] :] if lead else words
        if (
            (doer := leading(said, context))
            and doer.who_type is WhoType.person
            and said[doer.end :]
        ):
            return self._task_of(row, words, doer)
        behind = _BY_WHOM.search(words)
        said = next((g for g in behind.groups() if g), "") if behind else ""
        subject = whole_subject(said, context) if said else None
        if behind and subject:
            due, due_text = dues.find(said, context, "göra")
            task = self._task_of(row, words[: behind.start()], subject)
            return actions.with_due(task, due, due_text)
        promise = promises.read(words, context)
        if promise is not None and promise.who != (context.everybody,):
            who = Subject(promise.who, promise.who_type, 0)
            return replace(self._task_of(row, words, who), what=promise.what)
        ours = Subject((context.us,), WhoType.organisation, 0)
        return self._task_of(row, words, ours if _OURS.match(context.heading) else None)

    def _task_of(self, row: Row, words: str, subject: Subject | None) -> Outcome:
        first = words.split()[0].lower() if words.strip() else ""
        verb = first if first in verbs.INFINITIVES else "göra"
        due, due_text = dues.find(words, self._context, verb)
        return Outcome(
            Kind.task,
            _tidy(words),
            words,
            row.line,
            row.offset,
            len(row.text),
            True,
            subject.who if subject else (),
            subject.who_type if subject else WhoType.unknown,
            due,
            due_text,
            marker="Att göra",
            heading=self._context.heading,
            marked=True,
        )

    def _decided(self, row: Row, label: Label, start: int) -> list[Outcome]:
        """One decision a clause with "att", else one for the first sentence; then the rest."""
        text = row.text[start:]
        cuts = [match.end() for match in _THAT.finditer(text)]
        first_is_that = bool(re.match(r"\s*att\s", text))
        if first_is_that and len(cuts) > 1:
            ends = [*(match.start() for match in _THAT.finditer(text)), len(text)][1:]
            spans = list(zip(cuts, ends, strict=True))
        else:
            one = sentences.split(text)[0]
            spans = [(one.start, one.end)]
        found: list[Outcome] = []
        for place, (begin, end) in enumerate(spans):
            left = row.offset if not place and start != row.offset else start + begin
            found += self._one_decided(row, label, left, start + begin, start + end)
        rest = [s for s in sentences.split(text) if s.start >= spans[-1][1]]
        return found + [o for s in rest for o in self._of_sentence(_moved(s, start), row.line)]

    def _one_decided(
        self, row: Row, label: Label, left: int, begin: int, end: int
    ) -> list[Outcome]:
        kind = _KINDS[label]
        words = re.sub(r"^att\s+", "", row.text[begin:end].strip())
        strength = Strength.agreement if kind is Kind.agreement else Strength.explicit
        raw = row.text[left:end].strip()
        decision = Outcome(kind, _tidy(words), raw, row.line, left, end, True, strength=strength)
        marker = "Beslut" if kind is Kind.decision else "Enades om"
        decision = replace(decision, marker=marker, heading=self._context.heading, marked=True)
        task = actions.find(Sentence(begin, end, capital(words)), row.line, self._context)
        has_who = task is not None and task.who_type is not WhoType.unknown
        assigned = words.lower().startswith(("uppdra", "ge "))
        plain = task is not None and (
            assigned or task.due is not None or task.who_type is WhoType.person
        )
        if task is None or not has_who or not plain or task.kind is not Kind.task:
            return [decision]
        return [decision, replace(task, raw=row.text[begin:end].strip())]

    def _read_sentences(self, row: Row, start: int) -> None:
        own = self._context
        self._context = replace(own, speaker=speaker(row.text[start:], own))
        before = self._before
        for piece in sentences.split(row.text[start:]):
            moved = _moved(piece, start)
            self._context = with_last_named(piece.text, self._context)
            found = self._of_sentence(moved, row.line)
            limit = None if found else actions.limit(moved, before, row.line, self._context)
            if limit and self._is_due_of_last(row, moved.start):
                last = self.found[-1]
                self.found[-1] = actions.with_due(last, limit.due, limit.due_text)
            else:
                self._put(found or ([limit] if limit else []))
            before = piece.text
        self._context = own

    def _is_due_of_last(self, row: Row, start: int) -> bool:
        """Whether the task right before in the same line still lacks its day."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind not in (Kind.task, Kind.exhortation) or last.line != row.line:
            return False
        return last.due is None and start - last.end <= 2

    def _of_sentence(self, sentence: Sentence, line: int) -> list[Outcome]:
        label = before_colon(sentence.text)
        inner = label_of(label[0]) if label else None
        if label and inner in (Label.responsible, Label.due) and self.found:
            self._attach(Row(sentence.text, line), inner, label[1])
            return []
        if label and inner in _KINDS:
            row = Row(sentence.text, line)
            return [_shift(o, sentence.start) for o in self._marked(row, inner, label[1])]
        decision = decisions.find(sentence, line, self._context)
        action = actions.find(sentence, line, self._context)
        if decision is None:
            return [action] if action else actions.in_clauses(sentence, line, self._context)
        assigned = action is not None and action.kind is Kind.task and action.due is not None
        return [decision, action] if action and assigned else [decision]

    def _put(self, outcomes: Sequence[Outcome]) -> None:
        self.found += [_with_projects(each) for each in outcomes]


def _with_projects(outcome: Outcome) -> Outcome:
    named = tuple(match["name"] for match in _PROJECT.finditer(outcome.raw))
    return replace(outcome, projects=named) if named else outcome


def _as_task(outcome: Outcome) -> Outcome:
    return outcome if outcome.kind is not Kind.exhortation else replace(outcome, kind=Kind.task)


def _all(text: str) -> Sentence:
    words = text.strip()
    start = len(text) - len(text.lstrip())
    return Sentence(start, start + len(words), words)


def _moved(sentence: Sentence, by: int) -> Sentence:
    return Sentence(sentence.start + by, sentence.end + by, sentence.text)


def _shift(outcome: Outcome, by: int) -> Outcome:
    return replace(outcome, start=outcome.start + by, end=outcome.end + by)


def _tidy(words: str) -> str:
    return capital(re.sub(r"\s+", " ", words).strip(" ,.:;–-"))
