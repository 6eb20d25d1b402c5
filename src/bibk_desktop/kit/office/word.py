"""Writes a Document as a Word file: into our own template, or the user's."""

from copy import deepcopy
from pathlib import Path

from lxml import etree

from bibk_desktop.kit.office import word_chart, word_fitting
from bibk_desktop.kit.office.safe_write import replace_file
from bibk_desktop.kit.office.word_body import STYLES, Body
from bibk_desktop.kit.office.word_fields import MARK, fill_marks, place
from bibk_desktop.kit.office.word_fitting import Styles
from bibk_desktop.kit.office.word_lists import Lists
from bibk_desktop.kit.office.word_pieces import Document
from bibk_desktop.kit.office.word_template import CORE, WORD, Package, W
from bibk_desktop.kit.office.word_text import escaped

CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
CORE_KIND = "application/vnd.openxmlformats-package.core-properties+xml"
LONGEST_PROPERTY = 255
_TABLE_ENDS = b"</w:tbl>"
_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def write(document: Document, path: Path, template: Path, own: Path | None = None) -> None:
    """Write `document` to `path`, whole or not at all. OSError, or BadFile as `render`."""
    data = render(document, template, own)
    replace_file(path, lambda file: file.write(data))


def render(document: Document, template: Path, own: Path | None = None) -> bytes:
    """The Word file's bytes.

    `template` is ours; with the user's `own` its styles, header, footer and page hold, and what
    it lacks is taken from ours. BadFile if one of them cannot be used.
    """
    ours = Package(template)
    if own is not None:
        return _render(document, *_fitted(Package(own), ours, document))
    sheet = _look(ours, "styles")
    styles = Styles(sheet, sheet)
    return _render(document, ours, styles, word_fitting.own_lists(_look(ours, "numbering"), styles))


def _look(package: Package, kind: str) -> etree._Element:
    name = package.part(kind)
    assert name is not None, "our own template has every part"
    return package.look(name)


def _fitted(own: Package, ours: Package, document: Document) -> tuple[Package, Styles, Lists]:
    styles = Styles(word_fitting.part(own, ours, "styles"), _look(ours, "styles"))
    styles.ensure(STYLES)
    numbering = word_fitting.part(own, ours, "numbering")
    lists = word_fitting.fit_lists(numbering, _look(ours, "numbering"), styles)
    if not place(deepcopy(own.tree(own.main)), document.fields, tuple(document.slots)):
        word_fitting.borrow_body(own, ours, styles)
    word_fitting.fit_footers(own, ours, styles)
    word_fitting.speak(styles.root, document.language)
    word_fitting.forget_origin(own)
    return own, styles, lists


def _render(document: Document, package: Package, styles: Styles, lists: Lists) -> bytes:
    placed = _place_in_margins(document, package)
    placed |= place(package.tree(package.main), document.fields, tuple(document.slots))
    _append_slots(word_fitting.body_of(package), document, placed)
    missing = [document.fields[name] for name in document.must_show if name not in placed]
    word_fitting.add_to_footers(package, [text for text in missing if text])
    body = Body(styles.ensure(STYLES), lists, word_fitting.text_width(package))
    written = [body.write(pieces).encode() for pieces in document.slots.values()]
    main = fill_marks(package.tree(package.main), written)
    package.put(package.main, _closed(main), f"{WORD}.document.main+xml")
    _add_gathered(package, body, lists)
    _add_properties(package, document)
    return package.packed()


def _place_in_margins(document: Document, package: Package) -> set[str]:
    parts = [*package.parts("header").values(), *package.parts("footer").values()]
    return {name for part in parts for name in place(package.tree(part), document.fields)}


def _append_slots(body: etree._Element, document: Document, placed: set[str]) -> None:
    """Mark the slots that have pieces and no place of their own at the end, before the page."""
    page = body.find(f"{W}sectPr")
    at = len(body) if page is None else body.index(page)
    left = [
        number
        for number, (name, pieces) in enumerate(document.slots.items())
        if pieces and name not in placed
    ]
    body[at:at] = [etree.ProcessingInstruction(MARK, str(number)) for number in left]


def _closed(main: bytes) -> bytes:
    """A table may not be the last thing before the page: Word wants a paragraph there."""
    for ending in (b"<w:sectPr", b"</w:body>"):
        main = main.replace(_TABLE_ENDS + ending, _TABLE_ENDS + b"<w:p/>" + ending)
    return main


def _add_gathered(package: Package, body: Body, lists: Lists) -> None:
    numbering = package.part("numbering")
    assert numbering is not None, "the template was given one"
    package.put(numbering, lists.part(), f"{WORD}.numbering+xml")
    for address, own in body.links.items():
        package.relate(package.main, own, "hyperlink", address, outside=True)
    for number, bars in enumerate(body.charts, 1):
        name = package.free_name("word/charts/chart")
        package.put(name, word_chart.part(bars), CHART)
        package.relate(package.main, word_chart.relation(number), "chart", name)


def _add_properties(package: Package, document: Document) -> None:
    day = f"{document.made_on.isoformat()}T00:00:00Z"
    dated = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    title, author = (escaped(text[:LONGEST_PROPERTY]) for text in (document.title, document.author))
    data = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties {_NAMES}>'
        f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
        f"<dc:language>{document.language}</dc:language>{dated}</cp:coreProperties>"
    )
    if (name := package.find("", "core-properties")) is None:
        name = package.free_name("docProps/core")
        package.relate("", "rIdOwnProperties", CORE, name)
    package.put(name, data.encode(), CORE_KIND)
