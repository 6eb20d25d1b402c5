"""Reads a Word document whole: what is shown, in order, with the look that carries meaning."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from lxml import etree

from bibk_desktop.kit.office.safe_files import Archive, BadFile
from bibk_desktop.kit.office.source import Look, Part, SourceDocument, SourceLine, SourceRun, joined
from bibk_desktop.kit.office.word_styles import (
    Marks,
    Numbering,
    StyleSheet,
    W,
    is_on,
    read_marks,
    read_numbering,
    read_styles,
    value,
)

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
STRICT = b"http://purl.oclc.org/ooxml/"
T = TypeVar("T")
_LARGER = 1.15
_DEEPEST_LIST = 8
_FIELD_LINK = re.compile(r'HYPERLINK\s+"([^"]+)"')
_JOINED_CELL_PARAGRAPHS, _JOINED_ROW_LETTERS = 3, 400

# Deleted and moved-away words, field codes, and look without words are not read.
_SKIPPED = {
    *(W + name for name in ("del", "moveFrom", "delText", "delInstrText", "rPr", "sectPr")),
    *(W + name for name in ("tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "rt")),
    *(W + name for name in ("pPrChange", "rPrChange", "object")),
}
_LEFT_OUT = {W + "altChunk": "file.left_out_chunk", W + "subDoc": "file.left_out_chunk"}


def read_docx(archive: Archive) -> SourceDocument:
    """The document in `archive`. BadFile if it is none, is strict, or holds macros."""
    _refuse(archive)
    root = archive.tree("word/document.xml")
    if root is None:
        raise BadFile("file.not_what_it_says", archive.name)
    reader = _Reader(
        read_styles(archive.tree("word/styles.xml")),
        read_numbering(archive.tree("word/numbering.xml")),
        _links(archive, "document"),
    )
    reader.read(root)
    for notes in ("footnotes", "endnotes"):
        _read_notes(archive, notes, reader)
    if "word/comments.xml" in archive.names:
        reader.left_out.append("file.left_out_comments")
    left_out = tuple(dict.fromkeys(reader.left_out))
    return SourceDocument(archive.name, tuple(reader.lines), tuple(_margins(archive)), left_out)


def _refuse(archive: Archive) -> None:
    names = [name.lower() for name in archive.names]
    types = archive.read("[Content_Types].xml")
    if any(name.endswith("vbaproject.bin") for name in names) or b"macroEnabled" in types:
        raise BadFile("file.macros", archive.name)
    if STRICT in archive.read("_rels/.rels") or STRICT in archive.read("word/document.xml")[:4000]:
        raise BadFile("file.strict", archive.name)
    if "word/document.xml" not in archive.names:
        raise BadFile("file.not_what_it_says", archive.name)


def _links(archive: Archive, part: str) -> dict[str, str]:
    root = archive.tree(f"word/_rels/{part}.xml.rels")
    found: dict[str, str] = {}
    for each in () if root is None else root.iterfind(RELATIONSHIP):
        if (each.get("Type") or "").endswith("/hyperlink"):
            found[each.get("Id") or ""] = each.get("Target") or ""
    return found


def _read_notes(archive: Archive, part: str, reader: "_Reader") -> None:
    root = archive.tree(f"word/{part}.xml")
    for note in () if root is None else root:
        if value(note, "type") in ("", "normal"):
            reader.links = _links(archive, part)
            reader.read(note, Part.note)


def _margins(archive: Archive) -> Iterator[str]:
    for name in archive.names:
        if re.fullmatch(r"word/header\d*\.xml", name) and (root := archive.tree(name)) is not None:
            reader = _Reader(StyleSheet(), Numbering(), {})
            reader.read(root)
            yield from (line.text for line in reader.lines)


@dataclass(slots=True)
class _Paragraph:
    """A paragraph being read: its marks and, line by line, its runs."""

    number: int
    marks: Marks = field(default_factory=Marks)
    lines: list[list[SourceRun]] = field(default_factory=lambda: [[]])
    letters: int = 0
    strong_letters: int = 0


@dataclass(slots=True)
class _Table:
    """A table being read: the lines of the cells of the row that is open."""

    number: int
    first: int = 0
    cells: list[list[SourceLine]] = field(default_factory=list)
    rows: int = 0


class _Reader:
    """Walks markup once, without recursion, and gathers lines."""

    def __init__(self, sheet: StyleSheet, numbering: Numbering, links: dict[str, str]) -> None:
        self.lines: list[SourceLine] = []
        self.left_out: list[str] = []
        self.links = links
        self._sheet, self._numbering = sheet, numbering
        self._count = self._tables = 0
        self._open: list[_Paragraph] = []
        self._open_tables: list[_Table] = []
        self._link: list[str] = []
        self._fields: list[str | None] = []
        self._look = (False, False, False, False)
        self._boxes = 0
        self._waiting: list[SourceLine] = []
        self._blank = False
        self._part = Part.body

    def read(self, root: etree._Element, part: Part = Part.body) -> None:
        """Adds the lines under `root`."""
        self._part = part
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._end(element)
            elif self._start(element):
                walk.skip_subtree()

    def _start(self, element: etree._Element) -> bool:
        """Takes note of `element`; says whether what is under it is passed over."""
        tag = element.tag
        if tag == W + "t" or tag == MATH + "t":
            self._add(element.text or "")
        elif tag == W + "r":
            self._look = self._run_look(element.find(W + "rPr"))
        elif tag == W + "p":
            self._count += 1
            self._open.append(_Paragraph(self._count))
        elif tag == W + "pPr":
            if self._open:
                self._open[-1].marks = read_marks(element)
            return True
        elif tag in _SKIPPED:
            return True
        else:
            return self._start_rare(element)
        return False

    def _start_rare(self, element: etree._Element) -> bool:
        tag = element.tag
        if tag == W + "tbl":
            self._tables += 1
            self._open_tables.append(_Table(self._tables))
        elif tag == W + "tc" and self._open_tables:
            table = self._open_tables[-1]
            table.first = table.first or self._count + 1
            table.cells.append([])
        elif tag == W + "hyperlink":
            self._link.append(self.links.get(element.get(R + "id") or "", ""))
        elif tag == MC + "Fallback":
            return True
        elif tag == W + "txbxContent":
            self._boxes += 1
        elif tag in _LEFT_OUT:
            self.left_out.append(_LEFT_OUT[tag])
        else:
            return self._start_in_run(element)
        return False

    def _start_in_run(self, element: etree._Element) -> bool:
        tag = element.tag
        if tag in (W + "br", W + "cr"):
            if self._open:
                self._open[-1].lines.append([])
        elif tag in (W + "tab", W + "ptab"):
            self._add("\t")
        elif tag == W + "noBreakHyphen":
            self._add("-")
        elif tag == W + "sym":
            self._add(_symbol(value(element, "char")))
        elif tag == W + "fldChar":
            self._field(value(element, "fldCharType"))
        elif tag == W + "instrText":
            self._field_code(element.text or "")
        return False

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("")
        elif kind == "separate" and self._fields:
            match = _FIELD_LINK.search(self._fields[-1] or "")
            self._link.append(match[1] if match else "")
            self._fields[-1] = None
        elif kind == "end" and self._fields and self._fields.pop() is None and self._link:
            self._link.pop()

    def _field_code(self, words: str) -> None:
        if self._fields and self._fields[-1] is not None:
            self._fields[-1] += words

    def _add(self, words: str) -> None:
        hidden = self._look[3]
        if not self._open or hidden or (self._fields and self._fields[-1] is not None):
            return
        bold, italic, strong, _ = self._look
        paragraph = self._open[-1]
        link = next((each for each in reversed(self._link) if each), "")
        runs = paragraph.lines[-1]
        run = SourceRun(words, bold, italic, link)
        runs.append(run)
        paragraph.letters += len(words.strip())
        paragraph.strong_letters += len(words.strip()) if strong else 0

    def _run_look(self, look: etree._Element | None) -> tuple[bool, bool, bool, bool]:
        """Bold, italic, strong (bold, underlined or larger), hidden."""
        style = self._open[-1].marks.style if self._open else ""
        sheet = self._sheet
        own = value(None if look is None else look.find(W + "rStyle"))
        bold = _first(None if look is None else is_on(look.find(W + "b")), sheet.bold(own))
        italic = _first(None if look is None else is_on(look.find(W + "i")), sheet.italic(own))
        bold = bool(_first(bold, sheet.bold(style)))
        italic = bool(_first(italic, sheet.italic(style)))
        if look is None:
            return bold, italic, bold or sheet.size_of(style) >= _LARGER * sheet.size, False
        size = value(look.find(W + "sz"))
        larger = (int(size) if size.isdigit() else sheet.size_of(style)) >= _LARGER * sheet.size
        lined = bool(is_on(look.find(W + "u"))) and not self._link
        return bold, italic, bold or lined or larger, bool(is_on(look.find(W + "vanish")))

    def _end(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == W + "p" and self._open:
            self._end_paragraph(self._open.pop())
        elif tag == W + "r":
            self._look = (False, False, False, False)
        elif tag == W + "tr" and self._open_tables:
            self._end_row(self._open_tables[-1])
        elif tag == W + "tbl" and self._open_tables:
            self._open_tables.pop()
        elif tag == W + "hyperlink" and self._link:
            self._link.pop()
        elif tag == W + "txbxContent":
            self._boxes -= 1

    def _end_paragraph(self, paragraph: _Paragraph) -> None:
        lines = self._lines_of(paragraph)
        if self._boxes:
            self._waiting.extend(replace(line, part=Part.box) for line in lines)
            return
        lines += self._waiting
        self._waiting = []
        if self._open_tables and self._open_tables[-1].cells:
            self._open_tables[-1].cells[-1].extend(lines)
        else:
            self._put(lines)

    def _put(self, lines: list[SourceLine]) -> None:
        for line in lines:
            if not line.text:
                self._blank = True
                continue
            self.lines.append(replace(line, blank_before=True) if self._blank else line)
            self._blank = False

    def _lines_of(self, paragraph: _Paragraph) -> list[SourceLine]:
        texts = [joined(runs) for runs in paragraph.lines]
        worded = [runs for runs in texts if runs]
        if not worded:
            return [SourceLine(paragraph.number, ())]
        look, level, label = self._place(paragraph.marks)
        heading = look in (Look.heading, Look.document_title)
        strong = not heading and paragraph.strong_letters >= paragraph.letters > 0
        if heading:
            worded = [joined(_unbold(run) for run in runs) for runs in worded]
        part = Part.table if self._open_tables else self._part
        whole = [SourceLine(paragraph.number, worded[0], look, level, label, part, strong)]
        rest_look = look if look is not Look.numbered else Look.plain
        for runs in worded[1:]:
            whole.append(SourceLine(paragraph.number, runs, rest_look, level, "", part, strong))
        return whole

    def _place(self, marks: Marks) -> tuple[Look, int, str]:
        """What a paragraph is, its level, and the number that Word writes before it."""
        look, level = self._sheet.look(marks.style)
        if marks.outline is not None and marks.outline < 9 and look is Look.plain:
            look, level = Look.heading, marks.outline + 1
        number_id, depth = self._sheet.numbering(marks.style)
        number_id, depth = marks.number_id or number_id, _first(marks.depth, depth)
        if not number_id or number_id == "0":
            return look, level, ""
        counted, label = self._numbering.next(number_id, min(depth or 0, _DEEPEST_LIST))
        if look is Look.plain:
            look = Look.numbered if counted else Look.bullet
        if look in (Look.numbered, Look.bullet):
            level = min(depth or 0, _DEEPEST_LIST)
        return look, level, label

    def _end_row(self, table: _Table) -> None:
        cells = [[line for line in cell if line.text] for cell in table.cells]
        first, table.first, table.cells = table.first, 0, []
        if not any(cells):
            return
        outer = self._open_tables[-2] if len(self._open_tables) > 1 else None
        lines = _row_lines(cells, first, table)
        table.rows += 1
        if outer is not None and outer.cells:
            outer.cells[-1].extend(lines)
        else:
            self._put(lines)


def _row_lines(cells: list[list[SourceLine]], first: int, table: _Table) -> list[SourceLine]:
    """A row as one line with cells, or, when cells hold running text, each line by itself."""
    every = [line for cell in cells for line in cell]
    most = max(len(cell) for cell in cells)
    letters = sum(len(line.text) for line in every)
    short = most <= _JOINED_CELL_PARAGRAPHS and letters <= _JOINED_ROW_LETTERS and table.rows
    if len(cells) < 2 or not (most == 1 or short):
        return _by_column(cells, table) if len(cells) > 1 else every
    texts = tuple(" ".join(line.text for line in cell) for cell in cells)
    runs: list[SourceRun] = []
    for place, cell in enumerate(cells):
        for line in cell:
            runs += [SourceRun("\t" if place else " "), *line.runs] if runs else line.runs
    strong = all(line.strong for line in every)
    number = every[0].number if every else first
    look = Look.plain
    return [
        SourceLine(
            number, joined(runs), look, 0, "", Part.table, strong, cells=texts, table=table.number
        )
    ]


def _by_column(cells: list[list[SourceLine]], table: _Table) -> list[SourceLine]:
    return [
        replace(line, table=table.number, column=column)
        for column, cell in enumerate(cells, 1)
        for line in cell
    ]


def _first(*values: T | None) -> T | None:
    return next((each for each in values if each is not None), None)


def _unbold(run: SourceRun) -> SourceRun:
    return SourceRun(run.text, False, run.italic, run.link)


def _symbol(code: str) -> str:
    try:
        letter = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ue000" <= letter <= "\uf8ff" else letter
