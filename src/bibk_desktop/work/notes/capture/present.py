"""Finds in a document who was there, who was not, and which lines said so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bibk_desktop.kit.office.source import Look, SourceLine
from bibk_desktop.work.notes.capture import affiliation, attendance, places, sentences, verbs
from bibk_desktop.work.notes.capture.affiliation import NOTHING, Affiliation
from bibk_desktop.work.notes.capture.attendance import Attendee, ListLine
from bibk_desktop.work.notes.capture.known import KnownMunicipality, KnownWorld
from bibk_desktop.work.notes.capture.labels import (
    FRONT_LABELS,
    PEOPLE_LABELS,
    Label,
    before_colon,
    label_of,
)

# A label may stand inside a line too: "Närvarande: … . Förhinder: …".
_INNER = re.compile(r"(?:[.;]|\s{2,})\s*(?P<label>[A-ZÅÄÖ][^.:;,\n]{2,40}):\s+")
# Sentences that tell who came, and who did not.
_JOINED = re.compile(
    r"^(?P<who>[A-ZÅÄÖ].+?) (?:var (?:också |även )?(?:med|där|på plats)|deltog|medverkade|"
    r"närvarade|anslöt)\b(?P<how>[^.]{0,40})$"
)
_CAME = re.compile(
    r"^(?:från|för) (?P<whom>[\wåäöÅÄÖ ]{2,40}?) (?:deltog|medverkade|närvarade|kom|var)"
    r"(?: även| också| med)* (?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_STAYED = re.compile(
    r"^(?P<who>.+?) (?:(?:hade|har) (?:meddelat|anmält|fått|lämnat) (?:förhinder|återbud)|"
    r"(?:meddelade|anmälde) förhinder|var (?:frånvarande|förhindra\w+|sjuk\w*)|saknades|"
    r"kunde (?:inte|ej) (?:närvara|delta|komma)|deltog (?:inte|ej))\b"
)
# In a table of facts: "För kommunen", "Från BiBK".
_FOR = re.compile(
    r"^(?:för|från|deltagare från|närvarande från|från och för) (?P<whom>[\wåäöÅÄÖ ]{2,40})$",
    re.IGNORECASE,
)
_HOME = re.compile(r"^(?:kommunen|biblioteket|folkbiblioteket)$", re.IGNORECASE)
_MISSING = (Label.absent, Label.not_represented)
_OPENED = frozenset((*PEOPLE_LABELS, Label.not_represented))
_WITHOUT_COLON = re.compile(
    r"^(?:på mötet |i mötet )?(?P<label>(?:närvarande|deltagare|deltog|frånvarande|på plats|"
    r"med på mötet|"
    r"anmält förhinder|förhinder|"
    r"vid anteckningarna|vid protokollet|ordförande|sekreterare|justerare)"
    r"(?: (?:på|vid) mötet)?)(?P<whom> (?:från|för) [\wåäöÅÄÖ]+)?(?: (?:på|vid) mötet)?"
    r"(?: var| är| har)?[\s:.–-]+(?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:från|för) (?P<whom>[\wåäöÅÄÖ ]+?)(?: \(.*)?$", re.IGNORECASE)
_ROLE_WORDS = {
    Label.chair: "ordförande",
    Label.secretary: "sekreterare",
    Label.adjuster: "justerare",
}
_COLUMNS = {
    "name": re.compile(r"^(?:för- och efter)?namn|^deltagare|^person|^närvarande$", re.IGNORECASE),
    "place": re.compile(
        r"^(?:kommun|bibliotek|organisation|region|representerar|arbetsplats|verksamhet|från)",
        re.IGNORECASE,
    ),
    "role": re.compile(r"^(?:titel|befattning|roll|funktion|uppdrag)", re.IGNORECASE),
    "mark": re.compile(
        r"^(?:närvarande|närvaro|deltog|deltar|frånvarande|på plats)", re.IGNORECASE
    ),
    "more": re.compile(r"^(?:bibliotek|e-?post|mejl|telefon|län|nr|filial)", re.IGNORECASE),
    "note": re.compile(r"^(?:anmärkning|notering|kommentar|övrigt|obs)", re.IGNORECASE),
}
_LONGEST_LOOK_AHEAD = 2


@dataclass(slots=True)
class Presence:
    """Who was there and who not, and the places in the document (from 0) of the lines used."""

    attendees: list[Attendee] = field(default_factory=list)
    absent: list[Attendee] = field(default_factory=list)
    not_represented: list[KnownMunicipality] = field(default_factory=list)
    used: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Block:
    """The list that is open while lines are read."""

    label: Label
    default: Affiliation = NOTHING
    columns: dict[str, int] = field(default_factory=dict)
    place: Affiliation = NOTHING


def find(lines: Sequence[SourceLine], known: KnownWorld) -> Presence:
    """All lists of persons under a label or in a table, wherever they stand in `lines`."""
    reader = _Reader(lines, known)
    for place in range(len(lines)):
        reader.take(place)
    found = reader.found
    if not found.attendees:
        reader.take_unlabelled()
    found.attendees = attendance.merged(found.attendees)
    found.absent = attendance.merged([*found.absent, *_not_there(found.attendees)])
    found.attendees = [each for each in found.attendees if each.mode != "absent"]
    return found


def _not_there(attendees: list[Attendee]) -> list[Attendee]:
    return [each for each in attendees if each.mode == "absent"]


class _Reader:
    """Goes through the lines once; a label or a table's header opens a list, other text ends it."""

    def __init__(self, lines: Sequence[SourceLine], known: KnownWorld) -> None:
        self.found = Presence()
        self._lines, self._known = lines, known
        self._block: _Block | None = None
        self._home = _home_of(lines, known)

    def take(self, place: int) -> None:
        """Reads the line at `place`."""
        line = self._lines[place]
        if self._open_by_label(place, line) or self._open_by_columns(place, line):
            return
        if self._block is None:
            return
        if line.look is Look.heading or not self._continue(place, line):
            self._block = None

    def _open_by_label(self, place: int, line: SourceLine) -> bool:
        said = _label_and_rest(line)
        if said is None:
            return self._open_for(place, line)
        label, words, offset = said
        if label not in _OPENED:
            self._block = None if label in FRONT_LABELS else self._block
            return False
        block = _Block(label, self._default_of(label, words))
        if offset >= len(line.text.rstrip()):
            if not self._is_followed_by_list(place):
                return False
        elif not self._add_segments(place, line, block, offset):
            return False
        self._block = block
        self.found.used.add(place)
        return True

    def _add_segments(self, place: int, line: SourceLine, block: _Block, offset: int) -> bool:
        """Reads the line up to a further label in it, and then what that one opens."""
        cuts = self._cuts(line.text, offset)
        ends = [*(start for start, _, _ in cuts), len(line.text)]
        added = self._add(place, self._read(line, block, offset, ends[0]), block)
        for (_, begin, inner), end in zip(cuts, ends[1:], strict=True):
            added = self._add(place, self._read(line, inner, begin, end), inner) or added
        return added

    def _cuts(self, text: str, offset: int) -> list[tuple[int, int, _Block]]:
        """Where in a line others begin: from where to where the words go, and what they open."""
        cuts = [
            (m.start(), m.end(), _Block(label_of(m["label"]) or Label.present))
            for m in _INNER.finditer(text, offset)
            if label_of(m["label"]) in _OPENED
        ]
        for sentence in sentences.split(text[offset:])[1:]:
            start = offset + sentence.start
            came, stayed = _CAME.match(sentence.text), _STAYED.match(sentence.text)
            if came:
                says = affiliation.read(came["whom"], self._known)
                cuts.append((start, start + came.end(), _Block(Label.present, says)))
            elif joined := _JOINED.match(sentence.text.rstrip(" .")):
                says = affiliation.read(joined["how"].strip(), self._known)
                cuts.append((start, start, _Block(Label.present, Affiliation(mode=says.mode))))
                cuts.append((start + joined.end("who"), len(text), _Block(Label.present)))
            elif stayed:
                cuts.append((start, start, _Block(Label.absent)))
                cuts.append((start + stayed.end("who"), len(text), _Block(Label.absent)))
        return sorted(cuts, key=lambda cut: cut[:2])

    def _open_for(self, place: int, line: SourceLine) -> bool:
        """ "För kommunen: Ebba Lind, Olle Brandt", without the word that they were there."""
        words, offset = _before_mark(line)
        match = _FOR.match(words) if words else None
        if match is None:
            return False
        home = Affiliation(self._home) if self._home and _HOME.match(match["whom"]) else NOTHING
        block = _Block(Label.present, affiliation.read(match["whom"], self._known) or home)
        if not block.default.belongs or not self._add(
            place, self._read(line, block, offset), block
        ):
            return False
        self._block = None
        return True

    def _default_of(self, label: Label, words: str) -> Affiliation:
        whom = _FROM.search(words)
        says = affiliation.read(whom["whom"], self._known) if whom else NOTHING
        return replace(says, mode="digital") if label is Label.digital else says

    def _is_followed_by_list(self, place: int) -> bool:
        for line in self._lines[place + 1 : place + 1 + _LONGEST_LOOK_AHEAD]:
            read = attendance.read_line(line.text, line.number, self._known)
            if read.is_list or _columns_of(line):
                return True
            if not (read.heads is not None or places.county(line.text, self._known)):
                return False
        return False

    def _read(
        self, line: SourceLine, block: _Block, offset: int = 0, end: int | None = None
    ) -> ListLine:
        default = block.default
        return attendance.read_line(line.text, line.number, self._known, default, offset, end)

    def _add(self, place: int, read: ListLine, block: _Block) -> bool:
        if block.label in _MISSING and not read.attendees:
            return self._add_places(place)
        if not read.is_list and not _mostly(read):
            return False
        role = _ROLE_WORDS.get(block.label, "")
        self._add_persons([replace(a, role=a.role or role) for a in read.attendees], block)
        self.found.used.add(place)
        return True

    def _add_places(self, place: int) -> bool:
        named = places.find(self._lines[place].text, self._known)
        self.found.not_represented += [each.municipality for each in named]
        if named:
            self.found.used.add(place)
        return bool(named)

    def _open_by_columns(self, place: int, line: SourceLine) -> bool:
        columns = _columns_of(line)
        if not columns:
            return False
        label = self._block.label if self._block else Label.present
        self._block = _Block(label, columns=columns)
        self.found.used.add(place)
        return True

    def _continue(self, place: int, line: SourceLine) -> bool:
        block = self._block
        assert block is not None
        cells = cells_of(line)
        if block.columns and len(cells) > 1:
            return self._add_row(place, line, cells, block)
        if block.label is Label.not_represented:
            return self._add_places(place)
        read = self._read(line, block)
        if read.is_list:
            return self._add(place, read, block)
        if read.heads is not None and self._is_followed_by_list(place):
            keep = Affiliation(mode=block.default.mode)
            block.default = read.heads.joined(keep)
            self.found.used.add(place)
            return True
        return False

    def _add_row(self, place: int, line: SourceLine, cells: Sequence[str], block: _Block) -> bool:
        def cell(name: str) -> str:
            at = block.columns.get(name, -1)
            return cells[at].strip() if 0 <= at < len(cells) else ""

        self.found.used.add(place)
        place_said = affiliation.read(cell("place"), self._known)
        block.place = place_said or (
            Affiliation(organisation=cell("place")) if cell("place") else block.place
        )
        mark = affiliation.mark(cell("mark")) if "mark" in block.columns else ""
        says = block.place.joined(Affiliation(role=cell("role"), mode=mark))
        noted = affiliation.read(cell("note"), self._known)
        says = says.joined(Affiliation(role=noted.role, mode=noted.mode))
        if cell("name"):
            read = attendance.read_line(cell("name"), line.number, self._known, says)
            self._add_persons([_of_row(each, line, says) for each in read.attendees], block)
        return True

    def _add_persons(self, persons: list[Attendee], block: _Block) -> None:
        if block.label in _MISSING:
            self.found.absent += [replace(each, mode="absent") for each in persons]
        else:
            self.found.attendees += persons

    def take_unlabelled(self) -> None:
        """Without any label: a line near the top that is nothing but persons and municipalities."""
        run: list[tuple[int, list[Attendee]]] = []
        for place, line in enumerate(self._lines[:30]):
            read = attendance.read_line(line.text, line.number, self._known)
            belong = [bool(a.municipality or a.organisation) for a in read.attendees]
            if read.is_list and all(belong) and not verbs.has_finite(line.text):
                run.append((place, read.attendees))
            elif _is_enough(run):
                break
            else:
                run = []
        if not _is_enough(run):
            run = self._in_one_line()
        if _is_enough(run):
            self.found.attendees = [replace(a, sure=False) for _, every in run for a in every]
            self.found.used |= {place for place, _ in run}
            above = run[0][0] - 1
            if above >= 0 and self._lines[above].text.rstrip().endswith(":"):
                self.found.used.add(above)

    def _in_one_line(self) -> list[tuple[int, list[Attendee]]]:
        """Persons who all stand for somebody, after any words with a colon or question mark."""
        for place, line in enumerate(self._lines[:20]):
            mark = re.search(r"[:?]\s+", line.text[:60])
            if mark is None:
                continue
            read = attendance.read_line(line.text, line.number, self._known, NOTHING, mark.end())
            if read.is_list and all(a.municipality or a.organisation for a in read.attendees):
                return [(place, read.attendees)]
        return []


def _is_enough(run: list[tuple[int, list[Attendee]]]) -> bool:
    """At least three persons, so that a lone signature is no list."""
    return sum(len(every) for _, every in run) >= 3


def _home_of(lines: Sequence[SourceLine], known: KnownWorld) -> KnownMunicipality | None:
    """The municipality that the first lines are about, if it is one only."""
    found = [each for line in lines[:2] for each in places.find(line.text, known) if each.own]
    codes = {each.municipality.code for each in found}
    return found[0].municipality if len(codes) == 1 else None


def _before_mark(line: SourceLine) -> tuple[str, int]:
    """What stands before a colon or in the first cell, and where the rest begins."""
    cells = cells_of(line)
    if len(cells) > 1 and cells[0]:
        return cells[0].strip(" :"), line.text.find(cells[0]) + len(cells[0]) + 1
    return before_colon(line.text) or ("", 0)


def _of_row(attendee: Attendee, line: SourceLine, says: Affiliation) -> Attendee:
    role = attendee.role or says.role
    return replace(attendee, raw=line.text.strip(), role=role)


def _mostly(read: ListLine) -> bool:
    """A few words that are no persons ("hela gruppen") do not make a list another thing."""
    return len(read.attendees) >= 2 and 3 * read.strangers <= len(read.attendees)


def _label_and_rest(line: SourceLine) -> tuple[Label, str, int] | None:
    """A line's label, its words, and where in the text the rest begins."""
    text = line.text
    cells = cells_of(line)
    if len(cells) > 1 and (label := label_of(cells[0])) and not _columns_of(line):
        return label, cells[0], text.find(cells[0]) + len(cells[0]) + 1
    colon = before_colon(text)
    if colon and (label := label_of(colon[0])):
        return label, colon[0], colon[1]
    bare = _WITHOUT_COLON.match(text)
    if bare and (label := label_of(bare["label"])):
        return label, bare["label"] + (bare["whom"] or ""), bare.end()
    whole = label_of(text) if len(text) < 60 else None
    return (whole, text, len(text)) if whole else None


def cells_of(line: SourceLine) -> Sequence[str]:
    """The cells of a table's row, drawn with tabs, bars or wide gaps in plain text."""
    if line.cells:
        return line.cells
    text = line.text.strip("|")
    cut = re.split(r"\t+|\s*\|\s*|\s{3,}", text)
    return cut if len(cut) > 1 else ()


def _columns_of(line: SourceLine) -> dict[str, int]:
    """Which column holds what, if the line is a header of a table of persons."""
    cells = cells_of(line)
    columns: dict[str, int] = {}
    for place, cell in enumerate(cells):
        for name, pattern in _COLUMNS.items():
            if name not in columns and pattern.match(cell.strip()) and len(cell) < 40:
                columns[name] = place
                break
    has_both = "name" in columns and ("place" in columns or "role" in columns)
    words = [cell.strip() for cell in cells if cell.strip()]
    all_known = all(any(p.match(cell) for p in _COLUMNS.values()) for cell in words)
    return columns if has_both and all_known else {}
