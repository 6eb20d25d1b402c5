"""What was copied elsewhere, as blocks: lists, bold, italic, links and words, nothing else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bibk_desktop.kit.qt import addresses
from bibk_desktop.records.rich_text import DEEPEST_LIST, Block, Kind, Run, normalised

if TYPE_CHECKING:
    from lxml.etree import _Element


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PARAGRAPHS = _names(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre"
    " section summary table tbody tfoot thead tr ul"
)
_LEFT_OUT = _names(
    "head style script title meta link template noscript object iframe svg math select"
)
_LISTS, _CELLS = _names("ul ol menu dir"), _names("td th")
_BOLD, _ITALIC = _names("b strong th h1 h2 h3 h4 h5 h6"), _names("i em cite")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_WORD_LIST = re.compile(r"mso-list:\s*l\d+\s+level(\d+)", re.IGNORECASE)
_WEIGHT = re.compile(r"(?<![\w-])font-weight:\s*(\w+)", re.IGNORECASE)
_SLANT = re.compile(r"(?<![\w-])font-style:\s*(\w+)", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all|mso-list:\s*ignore", re.IGNORECASE)
_NUMBER_SIGN = re.compile(r"\(?(?:\d+|[a-zåäö]|[ivxlc]+)[.)]", re.IGNORECASE)
ENOUGH = 0.9
_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SOFT_SPACE = re.compile(r"(?<![\d§])\xa0|\xa0(?![\dk%])")
_PLAIN_SIGN = re.compile(r"([ \t]*)(?:([-*•·–▪◦o])|(\d{1,3})[.)])[ \t]+(?=\S)")


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the words that are read: look, list and white space."""

    bold: bool = False
    italic: bool = False
    link: str = ""
    kind: Kind = Kind.paragraph
    level: int = -1
    as_written: bool = False
    in_row: bool = False


@dataclass(slots=True)
class _Sheet:
    """The blocks read so far; `open` is the one that words are added to."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    shape: tuple[Kind, int] = (Kind.paragraph, 0)
    skipping: bool = False
    sign: str = ""

    def add(self, words: str, state: _State) -> None:
        """Add words to the open block, white space folded as in a browser."""
        if self.skipping:
            self.sign += words
            return
        if not state.as_written:
            words = _SPACE.sub(" ", words)
            if not self.runs or self.runs[-1].text.endswith((" ", "\t")):
                words = words.lstrip(" ")
        if words:
            self.runs.append(Run(words, state.bold, state.italic, state.link))

    def close(self, kind: Kind = Kind.paragraph, level: int = 0) -> None:
        """End the open block, if it has words; what follows is of that kind."""
        if any(_words(run.text) for run in self.runs):
            self.blocks.append(Block(*self.shape, _trimmed(self.runs)))
            self.shape = (Kind.paragraph, 0)
        self.runs = []
        self.shape = (kind, level)


def from_html(text: str) -> list[Block]:
    """The blocks of what Word, Outlook or a browser put on the clipboard; [] if it is none."""
    from lxml import etree, html

    try:
        root = html.document_fromstring(text.replace("\x00", ""))
    except (etree.LxmlError, ValueError):
        return []
    sheet = _Sheet()
    _read(root, _State(), sheet)
    sheet.close()
    return normalised(_with_links(sheet.blocks))


def from_plain(text: str) -> list[Block]:
    """The blocks of plain words: bullets and numbers as people type them, addresses as links."""
    lines = _LINE_BREAK.split(text.strip("\r\n"))
    blocks = [_plain_line(line) for line in lines]
    kept = [each for place, each in enumerate(blocks) if each.text or blocks[place - 1].text]
    return normalised(_with_links(kept))


def from_clipboard(html: str, plain: str) -> list[Block]:
    """The blocks of what was copied as both; the plain words where the other lacks some."""
    found = from_html(html) if html else []
    enough = _count(block.text for block in found) >= _count([plain]) * ENOUGH
    return found if found and enough else from_plain(plain)


def _count(texts: Iterable[str]) -> int:
    """How many signs that are no white space and no mark of a list."""
    return sum(letter.isalnum() for text in texts for letter in text)


# --- html


def _read(element: "_Element", state: _State, sheet: _Sheet) -> None:
    tag, style = element.tag, element.get("style", "")
    if not isinstance(tag, str):
        _read_comment(element, sheet)
    elif tag not in _LEFT_OUT and not _is_gone(element, style, sheet):
        if tag in _PARAGRAPHS and not state.in_row:
            _read_paragraph(element, state, style, sheet)
        else:
            _read_words(element, _dressed(element, state, style), sheet)


def _is_gone(element: "_Element", style: str, sheet: _Sheet) -> bool:
    """Hidden words, words deleted in Word with changes tracked, and the sign of a list in Word."""
    hidden = _HIDDEN.search(style)
    if hidden and "list" in hidden[0].lower():
        sheet.sign += "".join(map(str, element.itertext()))
    deleted = element.tag == "del" and element.get("cite", "").startswith("mailto:")
    return bool(hidden) or deleted


def _read_comment(element: "_Element", sheet: _Sheet) -> None:
    """Word puts the sign of a list between two comments."""
    words = element.text or ""
    if "supportLists" in words:
        sheet.skipping = True
    elif "endif" in words:
        sheet.skipping = False


def _read_paragraph(element: "_Element", state: _State, style: str, sheet: _Sheet) -> None:
    inner = _listed(element, _dressed(element, state, style))
    word_list = _WORD_LIST.search(style) if element.tag == "p" else None
    _open(element, inner, sheet)
    sheet.sign = ""
    _read_words(element, inner, sheet)
    sheet.skipping = False
    if word_list:
        kind = Kind.numbered if _NUMBER_SIGN.match(sheet.sign.strip()) else Kind.bullet
        sheet.shape = (kind, min(int(word_list[1]) - 1, DEEPEST_LIST))
    if sheet.runs or word_list or element.tag == "li":
        sheet.close()


def _open(element: "_Element", state: _State, sheet: _Sheet) -> None:
    """A list's line begins one; a paragraph within it goes on with it while it has no words."""
    if element.tag == "li":
        sheet.close(state.kind, max(state.level, 0))
    elif sheet.runs:
        sheet.close()


def _listed(element: "_Element", state: _State) -> _State:
    if element.tag in _LISTS:
        kind = Kind.numbered if element.tag == "ol" else Kind.bullet
        return replace(state, kind=kind, level=min(state.level + 1, DEEPEST_LIST))
    if element.tag == "li" and state.level < 0:
        return replace(state, kind=Kind.bullet, level=0)
    if element.tag == "tr":
        return replace(state, in_row=_is_row(element))
    return replace(state, as_written=True) if element.tag == "pre" else state


def _is_row(element: "_Element") -> bool:
    """A row of data has words in several cells and no more than a paragraph in each."""
    cells = [cell for cell in element if cell.tag in _CELLS]
    filled = [cell for cell in cells if "".join(map(str, cell.itertext())).strip()]
    small = all(sum(1 for part in cell.iter(*_PARAGRAPHS)) <= 1 for cell in cells)
    return len(filled) > 1 and small


def _dressed(element: "_Element", state: _State, style: str) -> _State:
    bold, italic = state.bold or element.tag in _BOLD, state.italic or element.tag in _ITALIC
    weight, slant = _WEIGHT.search(style), _SLANT.search(style)
    if weight:
        bold = weight[1] in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
    if slant:
        italic = slant[1].lower() in ("italic", "oblique")
    link = state.link
    if element.tag == "a":
        address = element.get("href", "").strip()
        link = address if addresses.is_safe(address) else ""
    return replace(state, bold=bold, italic=italic, link=link)


def _read_words(element: "_Element", state: _State, sheet: _Sheet) -> None:
    if element.tag == "br":
        _break(sheet)
    elif element.tag in _CELLS:
        _begin_cell(state, sheet)
    _add_lines(element.text, state, sheet)
    for child in element:
        _read(child, state, sheet)
        _add_lines(child.tail, state, sheet)


def _begin_cell(state: _State, sheet: _Sheet) -> None:
    if not state.in_row:
        sheet.close()
    elif sheet.runs:
        sheet.runs.append(Run("\t"))


def _add_lines(words: str | None, state: _State, sheet: _Sheet) -> None:
    if not words:
        return
    first, *others = _LINE_BREAK.split(words) if state.as_written else [words]
    sheet.add(first, state)
    for line in others:
        _break(sheet)
        sheet.add(line, state)


def _break(sheet: _Sheet) -> None:
    """A new line; within a list it is a line of the list's line."""
    if sheet.shape[0] is not Kind.paragraph and sheet.runs:
        sheet.runs.append(Run("\u2028"))
    else:
        sheet.close()


def _words(text: str) -> str:
    return text.strip(" \t\xa0\u2028")


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """`runs` without white space at either end."""
    kept = list(runs)
    while kept and not _words(kept[0].text):
        kept.pop(0)
    while kept and not _words(kept[-1].text):
        kept.pop()
    kept[0] = replace(kept[0], text=kept[0].text.lstrip(" \t\xa0\u2028"))
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" \t\xa0\u2028"))
    return tuple(replace(run, text=_SOFT_SPACE.sub(" ", run.text)) for run in kept)


# --- plain words


def _plain_line(line: str) -> Block:
    sign = _PLAIN_SIGN.match(line)
    if sign is None:
        return Block(runs=(Run(line.rstrip()),))
    indent = len(sign[1].expandtabs(4))
    kind = Kind.bullet if sign[2] else Kind.numbered
    level = min((indent + 1) // 2 if indent < 4 else indent // 4, DEEPEST_LIST)
    return Block(kind, level, (Run(line[sign.end() :].rstrip()),))


def _with_links(blocks: Iterable[Block]) -> Iterator[Block]:
    """`blocks` with every address that leads nowhere yet made a link."""
    for block in blocks:
        yield replace(block, runs=tuple(part for run in block.runs for part in _linked(run)))


def _linked(run: Run) -> Iterator[Run]:
    place = 0
    for start, end, address in addresses.find(run.text) if not run.link else ():
        yield replace(run, text=run.text[place:start])
        yield replace(run, text=run.text[start:end], link=address)
        place = end
    yield replace(run, text=run.text[place:])
