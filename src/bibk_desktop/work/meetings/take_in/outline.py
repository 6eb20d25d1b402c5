"""The headings of a whole document: by style, by number, by boldness, else by how lines stand."""

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.work.meetings.take_in.numbers import numbered_headings
from bibk_desktop.work.meetings.take_in.surroundings import FEW_WORDS, STOPS, Surroundings
from bibk_desktop.work.notes.capture import (
    attendance,
    headings,
    places,
    verbs,
    workshop,
)
from bibk_desktop.work.notes.capture.headings import Form, Kind, RunIn
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.capture.labels import Label, before_colon, label_of
from bibk_desktop.work.notes.capture.names import People

_ENOUGH = 3
_MOSTLY_BOLD = 0.6
_QUESTION_NUMBER = re.compile(
    r"^(?:fråga|frågeställning)\s*\d*\s*[:.–-]\s*(?=\S.*\?$)", re.IGNORECASE
)
_NOT_AS_HEADING = frozenset(
    set(Label) - {Label.next_meeting, Label.agenda, Label.dates, Label.votes}
)
_MAY_BE_HEADING = frozenset(
    (Label.project, Label.action, Label.decision, Label.question, Label.other)
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at lines[place]; the text it opens begins in that line at `rest`."""

    place: int
    line: int
    text: str
    raw: str
    form: Form
    kind: Kind
    level: int
    rest: int
    sure: bool
    label: str = ""


class Outline:
    """Finds the headings of `lines`, passing over those `used` for the front of the document."""

    def __init__(
        self, lines: Sequence[SourceLine], used: Set[int], people: People, known: KnownWorld
    ) -> None:
        self._lines, self._used = lines, used
        self._people, self._known = people, known
        self._numbers = numbered_headings(lines, used, people)
        self._styled = {i for i, line in self._free() if line.look is Look.heading}
        self._strong = self._find_strong()
        own = len(self._styled) + len(self._strong) + len(self._numbers)
        self._is_marked = own >= _ENOUGH
        self._around = Surroundings(lines, used, people, known)
        self._found: list[Heading] = []
        self._answered = (-1, -1)

    def _free(self) -> list[tuple[int, SourceLine]]:
        every = enumerate(self._lines)
        return [(i, line) for i, line in every if i not in self._used and not line.cells]

    def _find_strong(self) -> set[int]:
        free = [(i, line) for i, line in self._free() if line.look is not Look.heading]
        strong = {i for i, line in free if line.strong or _is_shouted(line.text)}
        if len(strong) > _MOSTLY_BOLD * max(len(free), 1):
            return set()
        marked = len(self._styled) + len(self._numbers) >= _ENOUGH
        return {
            i
            for i in strong
            if self._may_be_own_line(self._lines[i])
            and not (marked and _is_label_alone(self._lines[i].text))
        }

    def _may_be_own_line(self, line: SourceLine) -> bool:
        text = line.text.rstrip(" :")
        label = label_of(text)
        if label in _NOT_AS_HEADING and label not in _MAY_BE_HEADING:
            return False
        if line.look in (Look.bullet, Look.numbered):
            return False
        colon = before_colon(line.text)
        if colon and line.text[colon[1] :].strip() and label_of(colon[0]):
            return False
        if attendance.read_line(text, line.number, self._known).is_list:
            return False
        if workshop.vote_of(text) or workshop.group_answers(text):
            return False
        asks = text.endswith("?") and len(text) <= headings.LONGEST
        few = line.strong and len(text.split()) <= FEW_WORDS and not STOPS.search(line.text)
        return asks or few or headings.looks_like_one(_sentence_case(text), self._people)

    def find(self, check: Callable[[], None] = lambda: None) -> list[Heading]:
        """The headings in order; `check` is called at every line and may raise to stop."""
        place = 0
        while place < len(self._lines):
            check()
            if place not in self._used:
                heading = self._at(place)
                if heading is not None:
                    self._found.append(heading)
                    self._around.headings.add(place)
            place += 1
        self._found = self._without_lone_labels()
        return [self._with_kind(i, each) for i, each in enumerate(self._found)]

    def _without_lone_labels(self) -> list[Heading]:
        """Where headings are marked, a lone "Idéer: …" within a matter is a label, not one more."""
        if not self._is_marked:
            return self._found
        kept: list[Heading] = []
        section: list[Heading] = []
        for heading in [*self._found, None]:
            if heading is not None and heading.form in (Form.runin_colon, Form.runin_dash):
                section.append(heading)
                continue
            kept += [each for each in section if len(section) > 1 or self._is_named(each)]
            section = []
            kept += [heading] if heading else []
        return kept

    def _is_named(self, heading: Heading) -> bool:
        """Whether a run-in heading needs no others beside it to be one."""
        line = self._lines[heading.place]
        project = heading.text.lower() in self._known.project_by_name
        bold = bool(line.runs) and line.runs[0].bold and len(line.runs) > 1
        numbered = heading.place in self._numbers
        return project or bold or numbered or heading.kind is not Kind.item

    def _at(self, place: int) -> Heading | None:
        line = self._lines[place]
        if line.cells or line.look in (Look.contents, Look.document_title):
            return None
        if label_of(line.text) is Label.agenda and self._around.opens_agenda(place):
            return None
        if place in self._styled:
            return self._of_style(place, line)
        if place in self._numbers:
            return self._of_number(place, line)
        if place in self._strong:
            return self._own_line(place, line, self._top_level(), self._is_sure_strong(line))
        return self._of_plain(place, line)

    def _of_style(self, place: int, line: SourceLine) -> Heading | None:
        label = label_of(line.text)
        if label in (Label.present, Label.absent, Label.digital):
            return None
        number = headings.number_of(line.text)
        return self._own_line(place, line, line.level, True, number[1] if number else 0)

    def _of_number(self, place: int, line: SourceLine) -> Heading:
        parts, offset, whole = self._numbers[place]
        if whole:
            return self._own_line(place, line, len(parts), True, offset)
        inner = self._inner_run_in(line.text, offset)
        raw = f"{line.text[:offset]}{inner.raw}".strip()
        return self._run_in(place, line, replace(inner, raw=raw), offset, len(parts))

    def _inner_run_in(self, text: str, offset: int) -> RunIn:
        rest = text[offset:]
        inner = headings.run_in(rest, self._people, self._known)
        if inner is not None:
            return inner
        stop = re.match(r"[^.?!]{2,70}[.?!]\s", rest)
        end = stop.end() if stop else len(rest)
        words = rest[:end].strip()
        return RunIn(words.rstrip("."), words, Form.runin_plain, end, False)

    def _is_sure_strong(self, line: SourceLine) -> bool:
        return not places.exactly(line.text.rstrip(" :"), self._known)

    def _of_plain(self, place: int, line: SourceLine) -> Heading | None:
        text = line.text
        if line.look is Look.bullet:
            return None
        kind = headings.kind_of(text)
        whole = len(text) <= headings.LONGEST and not text.rstrip().endswith(".")
        if kind in (Kind.group, Kind.break_, Kind.appendix) and whole:
            return self._own_line(place, line, self._top_level(), True)
        if text.rstrip().endswith("?") and (
            self._around.opens_rows(place) or self._around.asks(place)
        ):
            return self._own_line(place, line, self._top_level(), True)
        if self._in_rows(place):
            return None
        bold = self._bold_run_in(line)
        if bold is not None:
            return self._run_in(place, line, bold, 0, self._below())
        inner = None if line.look is Look.numbered else self._plain_run_in(text)
        if inner is not None:
            return self._run_in(place, line, inner, 0, self._below())
        return self._of_standing(place, line)

    def _plain_run_in(self, text: str) -> RunIn | None:
        if workshop.vote_of(text):
            return None
        inner = headings.run_in(text, self._people, self._known)
        if inner is None or (inner.form is Form.runin_plain and not text[inner.rest :].strip()):
            return None
        said = headings.kind_of(inner.text) is Kind.next_meeting
        told = verbs.has_finite(re.split(r"[.!?]\s", text)[0])
        if said and self._is_marked and (self._is_next() or told):
            return None
        return inner

    def _is_next(self) -> bool:
        return bool(self._found) and self._found[-1].kind is Kind.next_meeting

    def _gathers(self, place: int) -> bool:
        """Whether a label alone ("Beslut") opens a list of its own, not one within a matter."""
        around = self._lines[place - 1 : place + 2]
        listed = [line.look in (Look.bullet, Look.numbered) for line in around]
        return (
            not self._is_marked
            and len(around) == 3
            and listed[2]
            and (listed[0] or self._around.fresh(place))
        )

    def _bold_run_in(self, line: SourceLine) -> RunIn | None:
        """Bold words that open a paragraph and are followed by plain ones."""
        if len(line.runs) < 2 or not line.runs[0].bold or line.runs[1].bold:
            return None
        head = line.runs[0].text
        words = head.strip(" :.–-")
        rest = line.text[len(head) :].lstrip(" :.–-")
        if label_of(words) or not rest or not (rest[0].isupper() or rest[0].isdigit()):
            return None
        if len(words) > 60 or not headings.looks_like_one(words or "-", self._people):
            return None
        if re.search(r"\d", words) or places.exactly(words, self._known):
            return None
        if self._people.whole(words) or self._people.called(words):
            return None
        offset = len(line.text) - len(rest)
        raw = line.text[:offset].strip()
        form = Form.runin_colon if ":" in raw[-2:] else Form.runin_plain
        form = Form.runin_dash if raw[-1:] in "–-" else form
        return RunIn(words, raw, form, offset, True)

    def _of_standing(self, place: int, line: SourceLine) -> Heading | None:
        """A plain line by itself: judged by its words and by what stands around it."""
        text = line.text.rstrip()
        known = headings.is_known(text)
        if text.endswith("?") or not (self._may_be_own_line(line) or self._around.is_titled(place)):
            return None
        label = label_of(text.rstrip(" :"))
        if label is Label.decision and not self._gathers(place):
            return None
        if label in _NOT_AS_HEADING and not known and not self._is_free_label(label, place):
            return None
        if self._is_marked and not known:
            return None
        if text.endswith(":") and (label is Label.votes or self._is_lead_in(place)):
            return None
        inner = before_colon(text)
        if inner and text[inner[1] :].strip() and not headings.parts_a_day(inner[0]):
            return None
        sure = self._stands_as_heading(place, line)
        if sure is None:
            return None
        return self._own_line(place, line, 1, sure or known)

    def _is_lead_in(self, place: int) -> bool:
        """Whether a line with a colon at its end leads to a list or stands for one place."""
        line = self._lines[place]
        if place - 1 in self._around.headings and not line.blank_before:
            return True
        return places.exactly(line.text.rstrip(" :"), self._known) is not None

    def _is_free_label(self, label: Label | None, place: int) -> bool:
        """Whether words that often are a label ("Bakgrund", "Att göra") head a matter here."""
        if self._lines[place].text.rstrip().endswith(":"):
            return False
        if label in (Label.action, Label.decision):
            return self._around.fresh(place) or self._gathers(place)
        return label in _MAY_BE_HEADING

    def _stands_as_heading(self, place: int, line: SourceLine) -> bool | None:
        """True or False (a guess) when the lines around let it be a heading, None when not."""
        if place + 1 >= len(self._lines):
            return None
        after = self._lines[place + 1]
        if self._around.blanks_tell:
            if not self._around.fresh(place):
                return None
            if not after.blank_before:
                return True
        first, last = self._around.row_around(place)
        if last + 1 >= len(self._lines) and not headings.is_known(line.text):
            return None
        length = last - first + 1
        if length == 1:
            return True
        if length == 2 or headings.is_known(line.text):
            return place == last or headings.is_known(line.text)
        return False if place == last and self._around.is_text(last + 1) else None

    def _in_rows(self, place: int) -> bool:
        """Whether the line is among the answers that a group or question opened."""
        if self._around.blanks_tell and self._lines[place].blank_before and self._found:
            first = self._found[-1].place + 1
            if first == place or not self._lines[first].blank_before:
                return False
        if not self._found or self._found[-1].kind not in (Kind.group, Kind.question):
            opener = self._found[-1] if self._found else None
            if opener is None or not opener.text.endswith("?") or opener.form is not Form.line:
                return False
        opener_place = self._found[-1].place
        known = self._answered[1] if self._answered[0] == opener_place else opener_place
        if all(self._around.is_answer(each) for each in range(known + 1, place + 1)):
            self._answered = (opener_place, place)
            return True
        return False

    def _top_level(self) -> int:
        return 1

    def _below(self) -> int:
        above = next((each for each in reversed(self._found) if each.form is Form.line), None)
        return above.level + 1 if above else 1

    def _own_line(
        self, place: int, line: SourceLine, level: int, sure: bool, offset: int = 0
    ) -> Heading:
        text = _QUESTION_NUMBER.sub("", line.text[offset:].strip().rstrip(" :"))
        label = line.text[:offset].strip() or line.label
        raw = line.text.strip()
        kind = headings.kind_of(text)
        end = len(line.text)
        return Heading(place, line.number, text, raw, Form.line, kind, level, end, sure, label)

    def _run_in(
        self, place: int, line: SourceLine, inner: RunIn, offset: int, level: int
    ) -> Heading:
        kind = headings.kind_of(inner.text)
        rest = offset + inner.rest
        label = line.text[:offset].strip() or line.label
        text, raw = inner.text.rstrip(" :"), inner.raw.strip()
        return Heading(
            place, line.number, text, raw, inner.form, kind, level, rest, inner.sure, label
        )

    def _with_kind(self, at: int, heading: Heading) -> Heading:
        if heading.kind is not Kind.item:
            return heading
        after = self._found[at + 1] if at + 1 < len(self._found) else None
        bare = after is not None and after.place == heading.place + 1
        asks = heading.text.endswith("?") and heading.form is Form.line
        if asks and (
            self._around.opens_rows(heading.place) or self._around.is_voted(heading.place)
        ):
            return replace(heading, kind=Kind.question)
        deeper = after is not None and after.level > heading.level
        if heading.form is Form.line and bare and deeper:
            return replace(heading, kind=Kind.section)
        return heading


def _is_label_alone(text: str) -> bool:
    """ "Beslut", "Bakgrund": where matters are numbered these part a matter and head none."""
    label = label_of(text.rstrip(" :"))
    return label in _MAY_BE_HEADING and label is not Label.project


def _is_shouted(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 4 and text.upper() == text and len(text) <= 80


def _sentence_case(text: str) -> str:
    return text.capitalize() if _is_shouted(text) else text
