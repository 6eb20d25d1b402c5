"""Reads an OpenDocument text: what is shown, in order, with the look that carries meaning."""

from dataclasses import dataclass, field, replace

from lxml import etree

from bibk_desktop.kit.office.safe_files import Archive, BadFile
from bibk_desktop.kit.office.source import Look, Part, SourceDocument, SourceLine, SourceRun, joined

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, STYLE = f"{{{_NS}text:1.0}}", f"{{{_NS}table:1.0}}", f"{{{_NS}style:1.0}}"
OFFICE = f"{{{_NS}office:1.0}}"
FO = f"{{{_NS}xsl-fo-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
_KINDS = (b"opendocument.text", b"opendocument.text-template")
_SKIPPED = {
    *(TEXT + name for name in ("tracked-changes", "sequence-decls", "note-citation", "script")),
    *(OFFICE + name for name in ("automatic-styles", "font-face-decls", "annotation", "forms")),
    OFFICE + "scripts",
}
_MOST_SPACES, _DEEPEST_LIST = 100, 8


def read_odt(archive: Archive) -> SourceDocument:
    """The document in `archive`. BadFile if it is another kind, encrypted, or holds macros."""
    kind = archive.read("mimetype")
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise BadFile("file.encrypted", archive.name)
    if not any(kind.endswith(each) for each in _KINDS):
        raise BadFile("file.not_what_it_says", archive.name)
    if any(name.startswith(("Basic/", "Scripts/")) for name in archive.names):
        raise BadFile("file.macros", archive.name)
    root = archive.tree("content.xml")
    if root is None:
        raise BadFile("file.damaged", archive.name)
    reader = _Reader(_Styles(root, archive.tree("styles.xml")))
    reader.read(root)
    return SourceDocument(archive.name, tuple(reader.lines + reader.notes))


@dataclass(slots=True)
class _Style:
    """What a style says: its name for people, its parent, boldness, slant."""

    name: str
    parent: str
    bold: bool | None
    italic: bool | None


class _Styles:
    """The styles of a document, its own and the common ones, and which lists count."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._counting: set[str] = set()
        for root in roots:
            for element in () if root is None else root.iter(STYLE + "style"):
                self._styles[element.get(STYLE + "name") or ""] = _read_style(element)
            for element in () if root is None else root.iter(TEXT + "list-style"):
                if element.find(TEXT + "list-level-style-number") is not None:
                    self._counting.add(element.get(STYLE + "name") or "")

    def counts(self, list_style: str) -> bool:
        """Whether lists of this style are numbered."""
        return list_style in self._counting

    def _chain(self, name: str) -> list[_Style]:
        found: list[_Style] = []
        while name in self._styles and len(found) < 20:
            found.append(self._styles[name])
            name = found[-1].parent
        return found

    def is_title(self, name: str) -> bool:
        """Whether the style is the document's title."""
        return any(each.name in ("Title", "Rubrik") for each in self._chain(name))

    def bold(self, name: str) -> bool | None:
        """Whether the style is bold; None if nothing is said."""
        return next((s.bold for s in self._chain(name) if s.bold is not None), None)

    def italic(self, name: str) -> bool | None:
        """Whether the style is slanted; None if nothing is said."""
        return next((s.italic for s in self._chain(name) if s.italic is not None), None)


def _read_style(element: etree._Element) -> _Style:
    look = element.find(STYLE + "text-properties")
    weight = None if look is None else look.get(FO + "font-weight")
    slant = None if look is None else look.get(FO + "font-style")
    name = element.get(STYLE + "display-name") or element.get(STYLE + "name") or ""
    return _Style(
        name=name,
        parent=element.get(STYLE + "parent-style-name") or "",
        bold=None if weight is None else weight not in ("normal", "400"),
        italic=None if slant is None else slant != "normal",
    )


@dataclass(slots=True)
class _Open:
    """A paragraph being read."""

    number: int
    look: Look
    level: int
    style: str
    lines: list[list[SourceRun]] = field(default_factory=lambda: [[]])


class _Reader:
    """Walks markup once, without recursion, and gathers lines."""

    def __init__(self, styles: _Styles) -> None:
        self.lines: list[SourceLine] = []
        self.notes: list[SourceLine] = []
        self._styles = styles
        self._count = self._tables = self._notes = 0
        self._open: list[_Open] = []
        self._spans: list[str] = []
        self._links: list[str] = []
        self._lists: list[str] = []
        self._cells: list[list[list[SourceLine]]] = []
        self._waiting: list[SourceLine] = []
        self._blank = False

    def read(self, root: etree._Element) -> None:
        """Adds the lines under `root`."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                if element.tag in _SKIPPED:
                    walk.skip_subtree()
                    continue
                self._start(element)
                self._add(element.text)
            else:
                self._end(element)
                self._add(element.tail)

    def _start(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in (TEXT + "p", TEXT + "h"):
            self._start_paragraph(element)
        elif tag == TEXT + "span":
            self._spans.append(element.get(TEXT + "style-name") or "")
        elif tag == TEXT + "a":
            self._links.append(element.get(XLINK + "href") or "")
        elif tag == TEXT + "s":
            count = element.get(TEXT + "c") or "1"
            self._add(" " * min(int(count) if count.isdigit() else 1, _MOST_SPACES))
        elif tag == TEXT + "tab":
            self._add("\t")
        elif tag == TEXT + "line-break" and self._open:
            self._open[-1].lines.append([])
        elif tag == TEXT + "list":
            self._lists.append(element.get(TEXT + "style-name") or (self._lists or [""])[-1])
        elif tag == TEXT + "note":
            self._notes += 1
        elif tag == TABLE + "table":
            self._tables += 1
            self._cells.append([])
        elif tag in (TABLE + "table-cell", TABLE + "covered-table-cell") and self._cells:
            self._cells[-1].append([])

    def _start_paragraph(self, element: etree._Element) -> None:
        self._count += 1
        style = element.get(TEXT + "style-name") or ""
        look, level = Look.plain, 0
        if element.tag == TEXT + "h":
            depth = element.get(TEXT + "outline-level") or "1"
            look, level = Look.heading, min(int(depth) if depth.isdigit() else 1, 9)
        elif self._styles.is_title(style):
            look = Look.document_title
        elif self._lists:
            look = Look.numbered if self._styles.counts(self._lists[-1]) else Look.bullet
            level = min(len(self._lists) - 1, _DEEPEST_LIST)
        self._open.append(_Open(self._count, look, level, style))

    def _add(self, words: str | None) -> None:
        if not words or not self._open:
            return
        paragraph = self._open[-1]
        style = next((each for each in reversed(self._spans) if each), "")
        plain = paragraph.look in (Look.heading, Look.document_title)
        bold, italic = self._styles.bold(style), self._styles.italic(style)
        if bold is None:
            bold = self._styles.bold(paragraph.style)
        link = self._links[-1] if self._links else ""
        flat = words.replace("\n", " ") if words != "\t" else words
        run = SourceRun(flat, bool(bold) and not plain, bool(italic), link)
        paragraph.lines[-1].append(run)

    def _end(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in (TEXT + "p", TEXT + "h") and self._open:
            self._end_paragraph(self._open.pop())
        elif tag == TEXT + "span" and self._spans:
            self._spans.pop()
        elif tag == TEXT + "a" and self._links:
            self._links.pop()
        elif tag == TEXT + "list" and self._lists:
            self._lists.pop()
        elif tag == TEXT + "note":
            self._notes -= 1
        elif tag == TABLE + "table-row" and self._cells:
            self._end_row()
        elif tag == TABLE + "table" and self._cells:
            self._cells.pop()

    def _end_paragraph(self, paragraph: _Open) -> None:
        lines = [_line(paragraph, joined(runs)) for runs in paragraph.lines]
        if self._notes:
            self.notes += [replace(line, part=Part.note) for line in lines if line.text]
        elif self._open:
            self._waiting += [replace(line, part=Part.box) for line in lines if line.text]
        elif self._cells and self._cells[-1]:
            self._cells[-1][-1] += [line for line in lines if line.text]
        else:
            self._put(lines + self._waiting)
            self._waiting = []

    def _put(self, lines: list[SourceLine]) -> None:
        for line in lines:
            if line.text:
                self.lines.append(replace(line, blank_before=self._blank))
            self._blank = not line.text

    def _end_row(self) -> None:
        cells, self._cells[-1] = self._cells[-1], []
        every = [line for cell in cells for line in cell]
        if len(cells) > 1 and every and max(len(cell) for cell in cells) == 1:
            texts = tuple(" ".join(line.text for line in cell) for cell in cells)
            runs = [run for line in every for run in (SourceRun("\t"), *line.runs)]
            number, table = every[0].number, self._tables
            row = SourceLine(number, joined(runs), part=Part.table, cells=texts, table=table)
            every = [row]
        if len(self._cells) > 1 and self._cells[-2]:
            self._cells[-2][-1] += every
        else:
            self._put([replace(line, part=Part.table) for line in every])


def _line(paragraph: _Open, runs: tuple[SourceRun, ...]) -> SourceLine:
    strong = bool(runs) and all(run.bold for run in runs if run.text.strip())
    return SourceLine(paragraph.number, runs, paragraph.look, paragraph.level, strong=strong)
