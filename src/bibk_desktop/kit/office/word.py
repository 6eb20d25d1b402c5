"""Writes a Document as a Word file: into our own template, or the user's."""

from copy import deepcopy
from datetime import datetime, time
from pathlib import Path

from lxml import etree

from bibk_desktop.kit.office import word_chart, word_fitting
from bibk_desktop.kit.office.safe_write import replace_file
from bibk_desktop.kit.office.word_body import STYLES, Body
from bibk_desktop.kit.office.word_fields import MARK, place
from bibk_desktop.kit.office.word_fitting import Styles
from bibk_desktop.kit.office.word_lists import Lists
from bibk_desktop.kit.office.word_pieces import Document
from bibk_desktop.kit.office.word_template import Package, W
from bibk_desktop.kit.office.word_text import one_line

LONGEST_PROPERTY = 255


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
    sheet = _part(ours, "styles")
    styles = Styles(sheet, sheet)
    return _render(document, ours, styles, word_fitting.own_lists(_part(ours, "numbering"), styles))


def _part(package: Package, kind: str) -> etree._Element:
    found = package.part(kind)
    assert found is not None, "our own template has every part"
    return found


def _fitted(own: Package, ours: Package, document: Document) -> tuple[Package, Styles, Lists]:
    styles = Styles(word_fitting.part(own, ours, "styles"), _part(ours, "styles"))
    styles.ensure(STYLES)
    numbering = word_fitting.part(own, ours, "numbering")
    lists = word_fitting.fit_lists(numbering, _part(ours, "numbering"), styles)
    if not place(deepcopy(own.body), document.fields, tuple(document.slots)):
        word_fitting.borrow_body(own, ours, styles)
    word_fitting.fit_footers(own, ours, styles)
    word_fitting.speak(styles.root, document.language)
    word_fitting.forget_origin(own)
    return own, styles, lists


def _render(document: Document, package: Package, styles: Styles, lists: Lists) -> bytes:
    placed = _place_in_margins(document, package)
    placed |= place(package.body, document.fields, tuple(document.slots))
    _append_slots(package.body, document, placed)
    missing = [document.fields[name] for name in document.must_show if name not in placed]
    word_fitting.add_to_footers(package, [text for text in missing if text])
    body = Body(styles.ensure(STYLES), lists, word_fitting.text_width(package))
    written = [body.write(pieces) for pieces in document.slots.values()]
    _add_gathered(package, body, lists)
    _add_properties(package, document)
    return package.packed(written)


def _place_in_margins(document: Document, package: Package) -> set[str]:
    margins = [*package.parts("header"), *package.parts("footer")]
    return {name for root in margins for name in place(root, document.fields)}


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


def _add_gathered(package: Package, body: Body, lists: Lists) -> None:
    lists.finish()
    for address, own in body.links.items():
        package.add_link(own, address)
    for number, bars in enumerate(body.charts, 1):
        package.add_chart(word_chart.relation(number), word_chart.part(bars))


def _add_properties(package: Package, document: Document) -> None:
    told = package.document.core_properties
    told.title, told.author = (
        one_line(text)[:LONGEST_PROPERTY] for text in (document.title, document.author)
    )
    told.language = document.language
    told.created = told.modified = datetime.combine(document.made_on, time())
    for emptied in ("last_modified_by", "comments", "keywords", "subject", "category"):
        setattr(told, emptied, "")
