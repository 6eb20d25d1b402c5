"""A Word file as parts that can be read, changed and packed again: ours, or the user's own."""

import io
import posixpath
import zipfile
from pathlib import Path
from typing import Any

from lxml import etree

from bibk_desktop.kit.office.safe_files import Archive, BadFile, kind_of, parse, read_bytes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
CORE = f"{RELATIONS}/metadata/core-properties"
TYPES_PART, ENDINGS = "[Content_Types].xml", (".docx", ".dotx")
_MAIN, _TEMPLATE = f"{WORD}.document.main+xml", f"{WORD}.template.main+xml"
_STRICT = b"http://purl.oclc.org/ooxml/"


class Package:
    """The parts of a .docx or .dotx, those that change as trees."""

    def __init__(self, path: Path) -> None:
        """BadFile if the file at `path` is no Word document, is strict, or holds macros."""
        self.name = path.name
        self._parts = _unpacked(path)
        self._trees: dict[str, etree._Element] = {}
        self.types = self.tree(TYPES_PART)
        self.main = self.find("", "officeDocument") or ""
        if self.main not in self._parts or self.tree(self.main).tag != f"{W}document":
            raise BadFile("file.not_what_it_says", self.name)
        self._become_document()
        self._name_prefixes()

    def _become_document(self) -> None:
        for each in self.types.iterfind(f"{TYPES}Override"):
            if each.get("ContentType") == _TEMPLATE:
                each.set("ContentType", _MAIN)

    def _name_prefixes(self) -> None:
        """Let the main part call Word's names w and r, as our own markup does."""
        root = self.tree(self.main)
        wanted: dict[Any, str] = {"w": W.strip("{}"), "r": R.strip("{}")}
        if any(root.nsmap.get(prefix) != name for prefix, name in wanted.items()):
            wanted = {**dict(root.nsmap.items()), **wanted}
            named = etree.Element(root.tag, nsmap=wanted)
            named.attrib.update(root.attrib)
            named.extend(list(root))
            self._trees[self.main] = named

    def tree(self, part: str) -> etree._Element:
        """The markup of `part`, which is packed again as it is then. KeyError if there is none."""
        if part not in self._trees:
            self._trees[part] = parse(self._parts[part], self.name)
        return self._trees[part]

    def look(self, part: str) -> etree._Element:
        """The markup of `part`, only to be read."""
        return parse(self._parts[part], self.name)

    def put(self, part: str, data: bytes, kind: str) -> None:
        """Set the bytes of `part`; `kind` is its content type."""
        self._trees.pop(part, None)
        self._parts[part] = data
        known = (each.get("PartName") for each in self.types.iterfind(f"{TYPES}Override"))
        if f"/{part}" not in known:
            override = etree.SubElement(self.types, f"{TYPES}Override")
            override.set("PartName", f"/{part}")
            override.set("ContentType", kind)

    def free_name(self, near: str) -> str:
        """A name for a new part that no part has yet: `near` and a number."""
        number = 1
        while f"{near}{number}.xml" in self._parts:
            number += 1
        return f"{near}{number}.xml"

    def part(self, kind: str) -> str | None:
        """The part that the main part relates to as `kind` (styles, numbering, …), if any."""
        return self.find(self.main, kind)

    def parts(self, kind: str) -> dict[str, str]:
        """All parts that the main part relates to as `kind`, by the relation's id."""
        return {
            each.get("Id") or "": _joined(self.main, each.get("Target") or "")
            for each in self._relations(self.main)
            if (each.get("Type") or "").endswith(f"/{kind}")
        }

    def relate(self, source: str, own: str, kind: str, target: str, outside: bool = False) -> None:
        """Relate `source` to `target` (a part, or an address `outside`) by the id `own`."""
        relation = etree.SubElement(self._relations(source), f"{{{RELATIONS}}}Relationship")
        relation.set("Id", own)
        relation.set("Type", kind if kind.startswith("http") else f"{OFFICE}/{kind}")
        relation.set("Target", target if outside else f"/{target}")
        if outside:
            relation.set("TargetMode", "External")

    def drop(self, kind: str) -> None:
        """Take away the part that the main part relates to as `kind`, if any."""
        if (part := self.part(kind)) is None:
            return
        self.unrelate(self.main, kind)
        self._parts.pop(part, None)
        for each in self.types.findall(f"{TYPES}Override"):
            if each.get("PartName") == f"/{part}":
                self.types.remove(each)

    def unrelate(self, source: str, kind: str) -> None:
        """Take away what `source` relates to as `kind`."""
        relations = self._relations(source)
        for each in list(relations):
            if (each.get("Type") or "").endswith(f"/{kind}"):
                relations.remove(each)

    def find(self, source: str, kind: str) -> str | None:
        """The part that `source` ("" is the package itself) relates to as `kind`, if any."""
        for each in self._relations(source):
            inside = each.get("TargetMode") != "External"
            if (each.get("Type") or "").endswith(f"/{kind}") and inside:
                return _joined(source, each.get("Target") or "")
        return None

    def _relations(self, source: str) -> etree._Element:
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        if part not in self._parts:
            self._parts[part] = f'<Relationships xmlns="{RELATIONS}"/>'.encode()
        return self.tree(part)

    def packed(self) -> bytes:
        """The file's bytes; the same parts give the same bytes."""
        for part, tree in self._trees.items():
            self._parts[part] = etree.tostring(
                tree, xml_declaration=True, encoding="UTF-8", standalone=True
            )
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for part, data in self._parts.items():
                info = zipfile.ZipInfo(part)
                info.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(info, data)
        return target.getvalue()


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


def _joined(source: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
