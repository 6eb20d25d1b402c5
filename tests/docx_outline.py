"""A Word file as text to read and compare: what stands in it, in order, with its styles.

Read by python-docx and by the XML itself, not by the code that wrote it.
"""

import io
import re
import zipfile

import docx
from docx.oxml.ns import qn
from lxml import etree

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def all_words(data: bytes) -> str:
    """Every word of the body in order, without any style; a space between text elements."""
    root = etree.fromstring(parts(data)["word/document.xml"])
    lines = (
        "".join(
            {qn("w:t"): each.text or "", qn("w:tab"): "\t", qn("w:br"): "\n"}.get(each.tag, "")
            for each in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
            if each.getparent().tag == qn("w:r")
        )
        for paragraph in root.iter(qn("w:p"))
    )
    return "\n".join(lines)


def outline(data: bytes) -> str:
    """The whole file as lines: properties, body, footers."""
    document = docx.Document(io.BytesIO(data))
    core = document.core_properties
    head = [f"(egenskaper) {core.title} | {core.author} | {core.language} | {core.created:%F}", ""]
    reader = _Reader(document, parts(data))
    return "\n".join([*head, *reader.body(), "", *reader.margins()]) + "\n"


class _Reader:
    def __init__(self, document, files):
        self._document = document
        self._files = files
        self._names = {style.style_id: style.name for style in document.styles}
        self._counts: dict[tuple[str, int], int] = {}

    def body(self):
        for element in self._document.element.body:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element)
            elif element.tag == qn("w:tbl"):
                yield from self._table(element)

    def margins(self):
        for section in self._document.sections:
            for margin in (section.header, section.footer):
                if not margin.is_linked_to_previous:
                    kind = "sidhuvud" if margin is section.header else "sidfot"
                    for paragraph in margin._element.iterchildren(qn("w:p")):
                        yield f"({kind}) {self._words(paragraph)}"

    def _style(self, paragraph):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        return "Normal" if style is None else self._names[style.get(qn("w:val"))]

    def _paragraph(self, paragraph):
        if paragraph.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None:
            yield "--- ny sida ---"
        for chart in paragraph.iter(f"{CHART}chart"):
            yield self._chart(paragraph, chart)
            return
        yield f"[{self._style(paragraph)}] {self._mark(paragraph)}{self._words(paragraph)}"

    def _mark(self, paragraph):
        marks = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if marks is None:
            return ""
        level = int(marks.find(qn("w:ilvl")).get(qn("w:val")))
        number = marks.find(qn("w:numId")).get(qn("w:val"))
        if "Bullet" in self._style(paragraph):
            return f"{'  ' * level}- "
        count = self._counts[number, level] = self._counts.get((number, level), 0) + 1
        return f"{'  ' * level}{count}. "

    def _words(self, element):
        found = []
        for child in element:
            if child.tag == qn("w:r"):
                found.append(self._run(child))
            elif child.tag == qn("w:hyperlink"):
                found.append(f"[{self._words(child)}]({self._target(child)})")
            elif child.tag == qn("w:fldSimple"):
                found.append(f"<{child.get(qn('w:instr')).strip()}>")
        return "".join(found)

    def _target(self, link):
        own = link.get(f"{OFFICE}id")
        if own is None:
            return f"#{link.get(qn('w:anchor'))}"
        return self._document.part.rels[own].target_ref

    def _run(self, run):
        words = "".join(
            {qn("w:tab"): "→", qn("w:br"): "↵"}.get(each.tag, each.text or "") for each in run
        )
        look = run.find(qn("w:rPr"))
        if look is None or not words:
            return words
        if (
            look.find(qn("w:rStyle")) is not None
            and look.find(qn("w:rStyle")).get(qn("w:val")) == "Strong"
        ):
            words = f"«{words}»"
        if look.find(qn("w:i")) is not None:
            words = f"_{words}_"
        return f"**{words}**" if look.find(qn("w:b")) is not None else words

    def _table(self, table):
        style = table.find(f".//{qn('w:tblStyle')}")
        style = "Table" if style is None else self._names[style.get(qn("w:val"))]
        title = table.find(f".//{qn('w:tblCaption')}")
        yield f"[{style}] ({'' if title is None else title.get(qn('w:val'))})"
        for row in table.iterchildren(qn("w:tr")):
            head = row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
            cells = [
                "/".join(self._words(each) for each in cell.iterchildren(qn("w:p")))
                for cell in row.iterchildren(qn("w:tc"))
            ]
            yield f"  {'#' if head else '|'} {' | '.join(cells)}"

    def _chart(self, paragraph, chart):
        told = next(each for each in paragraph.iter() if each.tag.endswith("}docPr"))
        name = self._document.part.rels[chart.get(f"{OFFICE}id")].target_part.partname
        root = etree.fromstring(self._files[name.lstrip("/")])
        names, values = (
            [each.findtext(f"{CHART}v") for each in root.iterfind(f".//{CHART}{kind}//{CHART}pt")]
            for kind in ("cat", "val")
        )
        bars = ", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True))
        return f"(diagram) {told.get('name')}: {bars}\n(i ord) {told.get('descr')}"


def faults(data: bytes) -> list[str]:
    """What Word or somebody who does not see the page would stumble over; empty when nothing."""
    root = etree.fromstring(parts(data)["word/document.xml"])
    found = []
    for paragraph in root.iter(qn("w:p")):
        drawn = next(paragraph.iter(qn("w:drawing")), None) is not None
        text = "".join(each.text or "" for each in paragraph.iter(qn("w:t")))
        in_cell = paragraph.getparent().tag == qn("w:tc")
        if not (drawn or text.strip() or in_cell):
            found.append("an empty paragraph")
    for table in root.iter(qn("w:tbl")):
        first = table.find(qn("w:tr"))
        if first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
            found.append("a table without a header row")
    for drawing in root.iter(qn("w:drawing")):
        told = next(each for each in drawing.iter() if each.tag.endswith("}docPr"))
        if not told.get("descr"):
            found.append("a drawing without words")
    return found + _skipped_levels(root)


def _skipped_levels(root):
    levels = [
        int(match[1])
        for style in root.iter(qn("w:pStyle"))
        if (match := re.fullmatch(r"Heading(\d)", style.get(qn("w:val"))))
    ]
    pairs = zip([0, *levels], levels, strict=False)
    return [f"heading {now} after {before}" for before, now in pairs if now > before + 1]
