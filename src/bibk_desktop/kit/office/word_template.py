"""A Word file that is opened to be filled: ours, or a template of the user's own (python-docx)."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, PartFactory, XmlPart
from docx.parts.document import DocumentPart
from lxml import etree

from bibk_desktop.kit.office.safe_files import Archive, BadFile, kind_of, parse, read_bytes
from bibk_desktop.kit.office.word_fields import filled

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TYPES_PART, ENDINGS = "[Content_Types].xml", (".docx", ".dotx")
MARKUP = (".xml", ".rels")
OFFICE = RELATIONSHIP_TYPE.STYLES.removesuffix("styles")
WORD_TYPES = CONTENT_TYPE.WML_STYLES.removesuffix("styles+xml")
_TEMPLATE = CONTENT_TYPE.WML_DOCUMENT_MAIN.replace("document.main", "template.main").encode()
_TABLE_ENDS = b"</w:tbl>"
_STRICT = b"http://purl.oclc.org/ooxml/"


class FilledPart(DocumentPart):  # type: ignore[misc]
    """A main part whose slots are filled as it is written: parsing their markup takes too long."""

    written: Sequence[str] = ()

    @property
    def blob(self) -> bytes:
        """The markup, slots filled; a table may not be the last thing before the page."""
        main = filled(super().blob, self.written)
        for ending in (b"<w:sectPr", b"</w:body>"):
            main = main.replace(_TABLE_ENDS + ending, _TABLE_ENDS + b"<w:p/>" + ending)
        return main


PartFactory.part_type_for[CONTENT_TYPE.WML_DOCUMENT_MAIN] = FilledPart


class Package:
    """The parts of a .docx or .dotx as python-docx holds them, reached by what they are."""

    def __init__(self, path: Path) -> None:
        """BadFile if the file at `path` is no Word document, is strict, or holds macros."""
        self.document = _opened(path)
        self.main = self.document.part
        self.rels = self.main.rels

    @property
    def body(self) -> etree._Element:
        """The body of the main part."""
        body: etree._Element = self.document.element.body
        return body

    def part(self, kind: str) -> etree._Element | None:
        """The markup of the part that the main part relates to as `kind` (styles, …), if any."""
        return next(iter(self.parts(kind)), None)

    def parts(self, kind: str) -> list[etree._Element]:
        """The markup of all parts that the main part relates to as `kind`."""
        return [rel.target_part.element for rel in self._related(kind) if _is_markup(rel)]

    def _related(self, kind: str) -> list[Any]:
        return [rel for rel in self.rels.values() if rel.reltype.endswith(f"/{kind}")]

    def add(self, kind: str, root: etree._Element) -> tuple[str, etree._Element]:
        """Add a part of Word's own `kind` with the markup `root`; its relation's id."""
        name = self.main.package.next_partname(f"/word/{kind}%d.xml")
        part = XmlPart(name, f"{WORD_TYPES}{kind}+xml", root, self.main.package)
        return self.main.relate_to(part, OFFICE + kind), root

    def add_chart(self, own: str, data: bytes) -> None:
        """Add a chart's part, related by the id `own`."""
        name = self.main.package.next_partname("/word/charts/chart%d.xml")
        part = Part(PackURI(name), CONTENT_TYPE.DML_CHART, data, self.main.package)
        self.rels.add_relationship(RELATIONSHIP_TYPE.CHART, part, own)

    def add_link(self, own: str, address: str) -> None:
        """Relate an address outside by the id `own`."""
        self.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, own, is_external=True)

    def drop(self, kind: str) -> None:
        """Take away what the main part relates to as `kind`."""
        for rel in self._related(kind):
            del self.rels[rel.rId]

    def forget_template(self) -> None:
        """Take away the link to the place on a disk that the document was made from."""
        for rel in self._related("settings"):
            settings = rel.target_part
            for each in settings.element.findall(f"{W}attachedTemplate"):
                settings.element.remove(each)
                settings.rels.pop(each.get(f"{R}id"), None)

    def packed(self, written: Sequence[str]) -> bytes:
        """The file's bytes, with what is `written` for each slot at its mark."""
        self.main.written = written
        target = io.BytesIO()
        self.document.save(target)
        return target.getvalue()


def _is_markup(rel: Any) -> bool:
    return not rel.is_external and isinstance(rel.target_part, XmlPart)


def _opened(path: Path) -> Any:
    parts = _unpacked(path)
    for name, data in parts.items():
        if name.endswith(MARKUP):
            parse(data, path.name)
    try:
        return docx.Document(_repacked(parts))
    except (ValueError, KeyError, AttributeError, etree.XMLSyntaxError):
        raise BadFile("file.not_what_it_says", path.name) from None


def _repacked(parts: dict[str, bytes]) -> io.BytesIO:
    """The parts as a document, also where they were a template (.dotx)."""
    main = CONTENT_TYPE.WML_DOCUMENT_MAIN.encode()
    parts[TYPES_PART] = parts[TYPES_PART].replace(_TEMPLATE, main)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    target.seek(0)
    return target


def _unpacked(path: Path) -> dict[str, bytes]:
    if path.suffix.lower() not in ENDINGS:
        raise BadFile("file.no_template", path.name)
    data = read_bytes(path)
    if kind_of(data) != "zip":
        raise BadFile("file.not_what_it_says", path.name)
    archive = Archive(data, path.name)
    parts = {name: archive.read(name) for name in archive.names if not name.endswith("/")}
    if TYPES_PART not in parts or "_rels/.rels" not in parts:
        raise BadFile("file.not_what_it_says", path.name)
    if b"macroEnabled" in parts[TYPES_PART] or b"vbaProject" in parts[TYPES_PART]:
        raise BadFile("file.macros", path.name)
    if _STRICT in parts["_rels/.rels"]:
        raise BadFile("file.strict", path.name)
    return parts
