"""The notation of text people write: a line a paragraph, read to blocks and written back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

DEEPEST_HEADING, DEEPEST_LIST = 2, 8

_PREFIX = re.compile(r"(?P<heading>#{1,2}) |(?P<indent> *)(?P<list>-|[0-9]{1,9}\.) ")
# Stars that are exactly two make bold and a line that is exactly one makes italic; longer rows,
# as people draw them, are words. The link comes last: it cannot begin inside another.
_TOKEN = re.compile(
    r"\\(?P<literal>[\\*_\[\]()#.-])|(?P<stars>\*+)|(?P<lines>_+)"
    r"|\[(?P<words>(?:[^\[\]\\]|\\.)++)\]\((?P<address>(?:[^()\\]|\\.)++)\)"
    r"|(?P<text>[^\\*_\[]+|.)",
    re.DOTALL,
)
_MARK = re.compile(r"[\\*_\[\]]")
_ADDRESS_MARK = re.compile(r"[\\()]")
_ADDRESS_LITERAL = re.compile(r"\\([\\()])")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Kind(StrEnum):
    """What a block is."""

    paragraph = "paragraph"
    heading = "heading"
    bullet = "bullet"
    numbered = "numbered"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look; `link` is an address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One line: `level` is 1 or 2 for a heading, 0 (outermost) to 8 in a list, else 0."""

    kind: Kind = Kind.paragraph
    level: int = 0
    runs: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """Its words without any marks."""
        return "".join(run.text for run in self.runs)


def read(text: str) -> list[Block]:
    """The blocks of `text`; empty text has none. Every text is something: it never raises."""
    if not text:
        return []
    return [_read_line(line) for line in _LINE_BREAK.split(text)]


def write(blocks: Iterable[Block]) -> str:
    """`blocks` in the notation, so that `read` gives `normalised(blocks)`."""
    lines: list[str] = []
    numbers: list[int] = []
    for block in normalised(blocks):
        depth = block.level + 1 if block.kind in (Kind.bullet, Kind.numbered) else 0
        numbers = (numbers + [0] * depth)[:depth]
        if block.kind is Kind.numbered:
            numbers[-1] += 1
        elif depth:
            numbers[-1] = 0
        lines.append(_write_block(block, numbers[-1] if numbers else 0))
    return "\n".join(lines)


def normalised(blocks: Iterable[Block]) -> list[Block]:
    """`blocks` as they are read back: levels in bounds, no empty runs, equal neighbours joined."""
    tidy = [Block(block.kind, _level(block), _joined(block.runs)) for block in blocks]
    return [] if tidy == [Block()] else tidy


def plain(blocks: Iterable[Block]) -> str:
    """The words of `blocks`, a line a block, without marks."""
    return "\n".join(block.text for block in blocks)


def plain_text(text: str) -> str:
    """The words of `text` without its marks."""
    return plain(read(text))


def from_plain(text: str) -> str:
    """Words without marks as notation that reads as exactly these words, a line a paragraph."""
    return write(Block(runs=(Run(line),)) for line in _LINE_BREAK.split(text))


def _read_line(line: str) -> Block:
    prefix = _PREFIX.match(line)
    if prefix is None:
        return Block(runs=_read_runs(line))
    runs = _read_runs(line[prefix.end() :])
    if prefix["heading"]:
        return Block(Kind.heading, len(prefix["heading"]), runs)
    kind = Kind.bullet if prefix["list"] == "-" else Kind.numbered
    return Block(kind, min(len(prefix["indent"]) // 2, DEEPEST_LIST), runs)


@dataclass(slots=True)
class _Token:
    """Words of a line, or the mark that turns bold or italic on and off."""

    text: str
    link: str = ""
    bold: bool = False
    italic: bool = False


def _read_runs(line: str) -> tuple[Run, ...]:
    tokens = list(_tokens(line, 0, len(line), ""))
    _make_unpaired_words(tokens)
    bold = italic = False
    runs: list[Run] = []
    for token in tokens:
        bold, italic = bold ^ token.bold, italic ^ token.italic
        if not (token.bold or token.italic):
            runs.append(Run(token.text, bold, italic, token.link))
    return _joined(runs)


def _tokens(line: str, start: int, end: int, link: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(line, start, end):
        if match["address"] and not link:
            address = _ADDRESS_LITERAL.sub(r"\1", match["address"])
            yield from _tokens(line, *match.span("words"), address)
        elif match["stars"]:
            yield _Token(match["stars"], link, bold=match["stars"] == "**")
        elif match["lines"]:
            yield _Token(match["lines"], link, italic=_is_italic(line, match))
        else:
            yield _Token(match["literal"] or match[0], link)


def _is_italic(line: str, match: re.Match[str]) -> bool:
    """One line that does not stand inside a word, as in an address of mail or a file's name."""
    before, after = line[max(match.start() - 1, 0) : match.start()], line[match.end() :][:1]
    return match["lines"] == "_" and not (before.isalnum() and after.isalnum())


def _make_unpaired_words(tokens: list[_Token]) -> None:
    bolds = [token for token in tokens if token.bold]
    italics = [token for token in tokens if token.italic]
    if len(bolds) % 2:
        bolds[-1].bold = False
    if len(italics) % 2:
        italics[-1].italic = False


def _write_block(block: Block, number: int) -> str:
    words = _write_runs(block.runs)
    indent = "  " * block.level
    match block.kind:
        case Kind.heading:
            return f"{'#' * block.level} {words}"
        case Kind.bullet:
            return f"{indent}- {words}"
        case Kind.numbered:
            return f"{indent}{number}. {words}"
    return _without_prefix(words)


def _without_prefix(words: str) -> str:
    """A paragraph that begins like a heading or a list, its last such character escaped."""
    prefix = _PREFIX.match(words)
    if prefix is None:
        return words
    mark = prefix.end() - 2
    return f"{words[:mark]}\\{words[mark:]}"


def _write_runs(runs: tuple[Run, ...]) -> str:
    parts: list[str] = []
    now = Run("")
    for run in (*runs, Run("")):
        turns = now.link != run.link
        closing = f"]({_ADDRESS_MARK.sub(_escape, now.link)})" if now.link and turns else ""
        words = ("[" if run.link and turns else "") + _MARK.sub(_escape, run.text)
        inside_word = not closing and now.text[-1:].isalnum() and words[:1].isalnum()
        parts += [closing, _toggle(now, run, inside_word), words]
        now = run
    return "".join(parts)


def _toggle(now: Run, then: Run, inside_word: bool) -> str:
    bold = "**" if now.bold != then.bold else ""
    italic = "_" if now.italic != then.italic else ""
    if italic and inside_word and not bold:
        return "**_**"  # a line alone inside a word would be read as a line
    return bold + italic


def _escape(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def _level(block: Block) -> int:
    if block.kind is Kind.paragraph:
        return 0
    if block.kind is Kind.heading:
        return min(max(block.level, 1), DEEPEST_HEADING)
    return min(max(block.level, 0), DEEPEST_LIST)


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    flat = (replace(run, text=_flat(run.text), link=_flat(run.link)) for run in runs if run.text)
    looks = groupby(flat, key=lambda run: (run.bold, run.italic, run.link))
    return tuple(Run("".join(run.text for run in same), *look) for look, same in looks)


def _flat(words: str) -> str:
    return _LINE_BREAK.sub(" ", words)
