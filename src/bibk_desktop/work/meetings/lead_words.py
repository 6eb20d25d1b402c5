"""An item's text for Word: the writer's words as they stand, with what came of them marked.

No word is left out and none said twice: a mark that is written ("beslut:", "@Ebba", "Förslag:")
becomes a bold lead word, and one is put before words that the program only noticed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bibk_desktop.kit.office.word_pieces import Entry, Heading, Lines, Paragraph, Piece, Run, Runs
from bibk_desktop.records import rich_text
from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.records.rich_text import Block, Kind
from bibk_desktop.work.meetings.minutes import Came

LEADS = {
    OutcomeKind.decision: "Beslut",
    OutcomeKind.agreement: "Enades om",
    OutcomeKind.task: "Att göra",
    OutcomeKind.waiting: "Väntar på",
    OutcomeKind.proposal: "Förslag",
    OutcomeKind.question: "Fråga",
    OutcomeKind.exhortation: "Alla",
}
# Only these are put before words that have no mark: what a reader must not overlook.
SAID = (OutcomeKind.decision, OutcomeKind.agreement, OutcomeKind.task, OutcomeKind.waiting)
LISTS = (Kind.bullet, Kind.numbered)

_MARK = re.compile(
    r"\s*((?:beslut|enades om|att göra|väntar(?: på)?|förslag|fråga|alla|projekt)\s*:)(?=\s|$)",
    re.IGNORECASE,
)
# A label of up to three words; on a line of its own only one, or it is a sentence before a list.
_LABEL = re.compile(
    r"\s*([A-ZÅÄÖÉ][^\W\d_]*"
    r"(?:(?:[ /&-]{1,3}[^\W\d_]+){0,2}:(?=\s+\S)|(?:[/-][^\W\d_]+)*:(?=\s*$)))"
)
_NAME = re.compile(r"@?([^\W\d_]+(?:[ -][^\W\d_]+){0,2}):(?=\s|$)")
_SAYS_SO = re.compile(
    r"(?:beslut\w*|beslöt\w*|enades(?: om)?|väntar(?: på)?|att göra)\b", re.IGNORECASE
)
_MAYBE_NOTATION = re.compile(r"[\\*_\[\]#\r\n-]|\d\.")
_SENTENCE_ENDS = (".", "!", "?", ":")

Edit = tuple[int, int, str]


def text_pieces(blocks: Sequence[Block], outcomes: Sequence[Came], level: int) -> list[Piece]:
    """The pieces of an item's text; headings in it stand below `level`, its own."""
    texts = [block.text for block in blocks]
    found = _places(texts, outcomes) if outcomes else {}
    pieces: list[Piece] = []
    entries: list[Entry] = []
    for at, (block, text) in enumerate(zip(blocks, texts, strict=True)):
        if not text.strip():
            continue
        is_entry = block.kind in LISTS
        if entries and (not is_entry or _turns(entries, block)):
            pieces.append(Lines(tuple(entries)))
            entries = []
        if is_entry:
            runs = led(block, text, found.get(at, ()))
            entries.append(Entry(runs, block.level, block.kind is Kind.numbered))
        elif block.kind is Kind.heading:
            pieces.append(Heading(text, level + block.level))
        else:
            keep = at + 1 < len(blocks) and blocks[at + 1].kind in LISTS
            pieces.append(Paragraph(led(block, text, found.get(at, ())), keep=keep))
    if entries:
        pieces.append(Lines(tuple(entries)))
    return pieces + [outcome_line(each) for each in outcomes if not each.words.strip()]


def _turns(entries: Sequence[Entry], block: Block) -> bool:
    """Whether an outermost line is numbered and the one before it was not, or the other way."""
    if block.level:
        return False
    last = next((each for each in reversed(entries) if not each.level), entries[-1])
    return last.numbered != (block.kind is Kind.numbered)


def outcome_line(came: Came, detail: str = "") -> Paragraph:
    """An outcome that stands in no text, as a paragraph with its lead word."""
    lead = Run(f"{LEADS[came.kind]}:", lead=True)
    return Paragraph((lead, Run(" "), *flat_runs(came.text), *_plain(detail)))


def _plain(text: str) -> Runs:
    return (Run(text),) if text else ()


def flat_runs(text: str) -> Runs:
    """Text in the notation as runs on one line."""
    if text and _MAYBE_NOTATION.search(text) is None:
        return (Run(text),)
    runs: list[Run] = []
    for block in rich_text.read(text):
        runs += [Run(" "), *block_runs(block)] if runs else block_runs(block)
    return tuple(runs)


def in_brief(runs: Runs, longest: int) -> Runs:
    """The runs cut after a word where they are long; the whole stands in its place below."""
    if sum(len(run.text) for run in runs) <= longest:
        return runs
    text = "".join(run.text for run in runs)[:longest]
    end = text.rfind(" ")
    bare = text[:end].rstrip(" ,.;:–-(")
    return (*_cut(runs, 0, len(bare)), Run("…"))


def block_runs(block: Block) -> Runs:
    """The runs of a block, as the kit knows them."""
    return tuple([Run(run.text, run.bold, run.italic, run.link) for run in block.runs])


def led(block: Block, text: str, places: Sequence[tuple[int, Came]]) -> Runs:
    """A block's runs, `text` in all, with its label and what came of it as lead words."""
    runs = block_runs(block)
    edits = _edits(text, places)
    return _edited(runs, edits) if edits else runs


def _places(texts: Sequence[str], outcomes: Sequence[Came]) -> dict[int, list[tuple[int, Came]]]:
    """Where the outcomes' own words stand: by block, the first letter of each."""
    found: dict[int, list[tuple[int, Came]]] = {}
    at = 0
    for came in outcomes:
        for words in _spellings(came.words):
            hit = _find(texts, words, at)
            if hit is not None:
                at, first = hit
                found.setdefault(at, []).append((first, came))
                break
    return found


def _spellings(source: str) -> Iterator[str]:
    """The first line of an outcome's source words, as they stand and without marks."""
    line = source.strip().partition("\n")[0].rstrip()
    if line:
        yield line
        yield rich_text.plain_text(line).strip() or line


def _find(texts: Sequence[str], words: str, start: int) -> tuple[int, int] | None:
    """The nearest block from `start` on, else from the beginning, that holds `words`."""
    for at in (*range(start, len(texts)), *range(start)):
        first = texts[at].find(words)
        if first >= 0:
            return at, first
    return None


def _edits(text: str, places: Sequence[tuple[int, Came]]) -> list[Edit]:
    if not places and ":" not in text:
        return []
    mark = _MARK.match(text)
    edits = [] if mark else [edit for place in places for edit in _edit(text, *place)]
    label = mark or _LABEL.match(text)
    if label and not any(start <= label.end() for start, _, _ in edits):
        words = label[1]
        edits.append((*label.span(1), words[0].upper() + words[1:]))
    return _apart(edits)


def _edit(text: str, first: int, came: Came) -> Iterator[Edit]:
    """How the words of `came`, which begin at `first`, are marked."""
    rest, lead = text[first:], LEADS[came.kind]
    name = _NAME.match(rest)
    if came.kind not in SAID:
        return
    if name and not text[:first].strip():
        yield first, first + name.end(), f"{lead} – {name[1]}:"
    elif says := _SAYS_SO.match(rest):
        yield first, first + says.end(), says[0]
    elif _opens(text, first):
        yield first, first + rest.startswith("@"), f"{lead}: "
    elif rest.startswith("@"):
        yield first, first + 1, ""


def _opens(text: str, first: int) -> bool:
    """Whether a line or a sentence begins at `first`."""
    before = text[:first].rstrip()
    return not before or before.endswith(_SENTENCE_ENDS)


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order; of two that overlap or begin at one place the first."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: edit[:2]):
        if not kept or (edit[0] >= kept[-1][1] and edit[0] != kept[-1][0]):
            kept.append(edit)
    return kept


def _edited(runs: Runs, edits: Sequence[Edit]) -> Runs:
    edited, at = list[Run](), 0
    for start, end, words in edits:
        if any(run.link for run in _cut(runs, start, end)):
            continue
        edited += _cut(runs, at, start)
        edited += [Run(words, lead=True)] if words else []
        at = end
    return (*edited, *_cut(runs, at, None))


def _cut(runs: Runs, start: int, end: int | None) -> list[Run]:
    """The runs of the letters from `start` to `end`."""
    cut, at = list[Run](), 0
    for run in runs:
        text = run.text[max(start - at, 0) : None if end is None else max(end - at, 0)]
        if text:
            cut.append(Run(text, run.bold, run.italic, run.link))
        at += len(run.text)
    return cut
