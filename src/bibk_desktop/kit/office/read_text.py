"""Reads plain text files, whatever their encoding and line ends, with leftovers of Markdown."""

import re

from bibk_desktop.kit.office.safe_files import BadFile
from bibk_desktop.kit.office.source import Look, SourceDocument, SourceLine, SourceRun, joined

_BREAK = re.compile(r"\r\n|\r|\n|\f|\v|\u2028|\u2029|\x85")
_HASH = re.compile(r"^(#{1,6})\s+(?=\S)")
_BULLET = re.compile(r"^(\s*)(?:[-*•·‣◦▪●○–]|o(?=\t))(?:\s+|\t)(?=\S)")
_MARKS = re.compile(
    r"\*\*(?P<bold>(?=\S)(?:[^*]|\*(?!\*))+?(?<=\S))\*\*"
    r"|\[(?P<words>[^\[\]]+)\]\((?P<address>[^()\s]*)\)"
)
_LONGEST_WRAPPED, _FULL = 100, 0.72
_CONTINUES = re.compile(r"^[a-zåäö(0-9]")
_ENDS = re.compile(r"[.!?:]$")


def read_text(data: bytes, name: str) -> SourceDocument:
    """The lines of a text file; blank ones are counted but left out. BadFile if it is no text."""
    lines: list[SourceLine] = []
    blank = False
    texts = _BREAK.split(decode(data, name))
    wrapped = _is_wrapped(texts)
    for number, text in enumerate(texts, 1):
        line = _read_line(text, number, blank)
        blank = not line.text
        if wrapped and lines and not line.blank_before and _continues(lines[-1], line):
            lines[-1] = _with_more(lines[-1], line)
        elif line.text:
            lines.append(line)
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
    if match := _HASH.match(text):
        look, level, text = Look.heading, len(match[1]), text[match.end() :]
    elif match := _BULLET.match(text):
        depth = len(match[1].expandtabs(4))
        look, level, text = Look.bullet, min(depth // 2, 8), text[match.end() :]
    runs = read_marks(text)
    strong = bool(runs) and all(run.bold for run in runs if run.text.strip(" :"))
    return SourceLine(number, runs, look, level, strong=strong, blank_before=blank)


def read_marks(text: str) -> tuple[SourceRun, ...]:
    """The runs of `text` with its leftovers of Markdown read as looks."""
    runs: list[SourceRun] = []
    place = 0
    for match in _MARKS.finditer(text):
        runs.append(SourceRun(text[place : match.start()]))
        if match["bold"] is not None:
            runs += [SourceRun(run.text, True, link=run.link) for run in read_marks(match["bold"])]
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


def _continues(before: SourceLine, line: SourceLine) -> bool:
    return (
        line.look is Look.plain
        and bool(_CONTINUES.match(line.text))
        and len(before.runs[-1].text) > 0
        and before.look is not Look.heading
        and not _ENDS.search(before.text[-1:])
        and len(before.text) >= 40
    )


def _with_more(before: SourceLine, line: SourceLine) -> SourceLine:
    runs = joined((*before.runs, SourceRun(" "), *line.runs))
    return SourceLine(
        before.number, runs, before.look, before.level, blank_before=before.blank_before
    )
