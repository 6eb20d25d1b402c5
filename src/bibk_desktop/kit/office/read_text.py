"""Reads plain text files, whatever their encoding and line ends, with leftovers of Markdown."""

import re
from dataclasses import replace

from bibk_desktop.kit.office.safe_files import MOST_LETTERS, MOST_LINES, BadFile
from bibk_desktop.kit.office.source import Look, Part, SourceDocument, SourceLine, SourceRun, joined

_BREAK = re.compile(r"\r\n|\r|\n|\f|\v|\u2028|\u2029|\x85")
_HASH = re.compile(r"^(#{1,6})\s+(?=\S)")
_QUOTED = re.compile(r"^(?:> ?)+")
_BULLET = re.compile(r"^(\s*)(?:[-*•·‣◦▪●○–]|o(?=\t))(?:\s+|\t)(?=\S)")
_MARKS = re.compile(
    r"\*\*(?P<bold>(?=\S)(?:[^*]|\*(?!\*))+?(?<=\S))\*\*"
    r"|(?<![*\w])\*(?P<italic>(?=\S)[^*\n]{1,80}?(?<=\S))\*(?![*\w])"
    r"|\[(?P<words>[^\[\]]+)\]\((?P<address>[^()\s]*)\)"
)
_GAP = re.compile(r"\t+| {4,}| *\| *")
_RULE = re.compile(r"^[\s|:+=-]*$")
_TABBED_MARK = re.compile(
    r"^(\s*(?:§ ?)?\d{1,3}(?:\.\d{1,2})*[.):]?|\s*[a-zåäö]\)|[^\w\s]{1,2})\t+"
)
_LONGEST_WRAPPED, _FULL = 100, 0.72
_CONTINUES = re.compile(r"^[a-zåäö(0-9]")


def read_text(data: bytes, name: str) -> SourceDocument:
    """The lines of a text file; blank ones are counted but left out. BadFile if it is no text."""
    if len(data) > 4 * MOST_LETTERS or data.count(b"\n") > 2 * MOST_LINES:
        raise BadFile("file.too_large", name)
    lines: list[SourceLine] = []
    blank = blank_row = False
    tables = 0
    texts = _BREAK.split(decode(data, name))
    width = max(map(len, texts)) if _is_wrapped(texts) else 0
    for number, text in enumerate(texts, 1):
        line = _read_line(text, number, blank)
        blank = not line.text
        blank_row = blank_row or blank
        above = texts[number - 2] if number > 1 else ""
        if width and lines and not line.blank_before and _continues(above, line, width):
            lines[-1] = _with_more(lines[-1], line)
        elif line.text and not _RULE.match(line.text):
            tables += bool(line.cells) and not (lines and lines[-1].cells and not blank_row)
            lines.append(replace(line, table=tables) if line.cells else line)
            blank_row = False
    return SourceDocument(name, tuple(lines))


def decode(data: bytes, name: str) -> str:
    """The letters in `data`: UTF-8, UTF-16, else Windows' own. BadFile if there are none."""
    text = _decoded(data)
    if text is None or sum(_is_control(letter) for letter in text[:20_000]) > 2:
        raise BadFile("file.not_what_it_says", name)
    return text.replace("\xad", "").replace("\ufeff", "")


def _decoded(data: bytes) -> str | None:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _try(data, encoding)
    if b"\0" in data[:2000]:
        odd, even = data[1:2000:2].count(0), data[0:2000:2].count(0)
        return _try(data, "utf-16-le" if odd > even else "utf-16-be")
    return _first_that_reads(data)


def _first_that_reads(data: bytes) -> str | None:
    text = _try(data, "utf-8-sig")
    return text if text is not None else _try(data, "cp1252")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_control(letter: str) -> bool:
    return (letter < " " and letter not in "\t\r\n\f\v") or letter in "\x7f\ufffd"


def _read_line(text: str, number: int, blank: bool) -> SourceLine:
    look, level = Look.plain, 0
    text = _QUOTED.sub("", text)
    if match := _HASH.match(text):
        look, level, text = Look.heading, len(match[1]), text[match.end() :]
    elif match := _BULLET.match(text):
        depth = len(match[1].expandtabs(4))
        look, level, text = Look.bullet, min(depth // 2, 8), text[match.end() :]
    cells = _cells(text)
    runs = read_marks("\t".join(cells) if cells else _TABBED_MARK.sub(r"\1 ", text))
    strong = bool(runs) and all(run.bold for run in runs if run.text.strip(" :"))
    part = Part.table if cells else Part.body
    return SourceLine(
        number, runs, look, level, part=part, strong=strong, blank_before=blank, cells=cells
    )


def _cells(text: str) -> tuple[str, ...]:
    """The cells of a row drawn with tabs, wide gaps or bars; a tab after a number is none."""
    if _RULE.match(text):
        return ()
    bare = text.strip().strip("|")
    if text.count("|") < 2 and text.strip().count("\t") < 2:
        bare = _TABBED_MARK.sub(r"\1 ", text)
    cells = tuple(cell.strip() for cell in _GAP.split(bare.strip()))
    return cells if len(cells) > 1 and sum(map(bool, cells)) > 1 else ()


def read_marks(text: str) -> tuple[SourceRun, ...]:
    """The runs of `text` with its leftovers of Markdown read as looks."""
    runs: list[SourceRun] = []
    place = 0
    for match in _MARKS.finditer(text):
        runs.append(SourceRun(text[place : match.start()]))
        if match["bold"] is not None:
            runs += [SourceRun(run.text, True, link=run.link) for run in read_marks(match["bold"])]
        elif match["italic"] is not None:
            runs.append(SourceRun(match["italic"], italic=True))
        else:
            address = match["address"]
            runs.append(SourceRun(match["words"], link="" if address == "#" else address))
        place = match.end()
    runs.append(SourceRun(text[place:]))
    return joined(runs)


def _is_wrapped(texts: list[str]) -> bool:
    """Whether the text was broken by a width: no line is long, and many are nearly full."""
    lengths = [len(text) for text in texts if text.strip()]
    longest = max(lengths, default=0)
    if not 50 <= longest <= _LONGEST_WRAPPED:
        return False
    full = [place for place, text in enumerate(texts[:-1]) if len(text) > _FULL * longest]
    going_on = [place for place in full if _CONTINUES.match(texts[place + 1])]
    return len(going_on) >= 3 and 2 * len(going_on) >= len(full)


def _continues(above: str, line: SourceLine, width: int) -> bool:
    """Whether a line goes on the one above: its first word would not have fitted there."""
    words = line.text.split()
    if line.look is not Look.plain or line.cells or not words or not above.strip():
        return False
    return len(above.rstrip()) + 1 + len(words[0]) > width


def _with_more(before: SourceLine, line: SourceLine) -> SourceLine:
    runs = joined((*before.runs, SourceRun(" "), *line.runs))
    return SourceLine(
        before.number, runs, before.look, before.level, blank_before=before.blank_before
    )
