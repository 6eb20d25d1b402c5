"""Gives a template of the user's own what our documents need and it lacks; nothing is replaced."""

from collections.abc import Iterable
from copy import deepcopy
from functools import cached_property

from lxml import etree

from bibk_desktop.kit.office.word_lists import Kind, Lists, ids
from bibk_desktop.kit.office.word_template import Package, R, W
from bibk_desktop.kit.office.word_text import one_line

BULLETS, NUMBERS = "List Bullet", "List Number"
_REFERENCES = (f"{W}headerReference", f"{W}footerReference")


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The element reached by `names`, one below the other."""
    return element.find("/".join(W + name for name in names))


def value(element: etree._Element | None) -> str:
    """The attribute val of `element`; empty if there is none."""
    return "" if element is None else (element.get(f"{W}val") or "")


def part(package: Package, base: Package, kind: str) -> etree._Element:
    """The markup of a `kind` (styles, numbering); a copy of `base`'s if `package` has none."""
    found = package.part(kind)
    if found is None:
        own = base.part(kind)
        assert own is not None, "our own template has every part"
        _, found = package.add(kind, deepcopy(own))
    return found


class Styles:
    """The styles of a template, to which those of another are added by name."""

    def __init__(self, root: etree._Element, base: etree._Element) -> None:
        self.root = root
        self.ids = _named(root)
        self._base = base

    @cached_property
    def _theirs(self) -> dict[str, etree._Element]:
        return {value(child(each, "name")).lower(): each for each in _styles(self._base)}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {style: name for name, style in _named(self._base).items()}

    def ensure(self, names: Iterable[str]) -> dict[str, str]:
        """The id of each style in `names`; those that are missing are added."""
        return {name: self._ensure(name.lower()) for name in names}

    def same_as(self, style: str) -> str:
        """The id here of the style that has the id `style` in the other template."""
        return self._ensure(self._names[style])

    def _ensure(self, name: str) -> str:
        if name not in self.ids:
            style = deepcopy(self._theirs[name])
            own = self._free(style.get(f"{W}styleId") or name)
            style.set(f"{W}styleId", own)
            etree.strip_attributes(style, f"{W}default")
            self.ids[name] = own
            for link in ("basedOn", "next"):
                if (element := child(style, link)) is not None:
                    element.set(f"{W}val", self.same_as(value(element)))
            self.root.append(style)
        return self.ids[name]

    def _free(self, style: str) -> str:
        taken = {each.get(f"{W}styleId") for each in _styles(self.root)}
        while style in taken:
            style += "Ny"
        return style

    def element(self, name: str) -> etree._Element:
        """The style called `name`."""
        own = self.ids[name.lower()]
        return next(each for each in _styles(self.root) if each.get(f"{W}styleId") == own)


def _styles(root: etree._Element) -> list[etree._Element]:
    return root.findall(f"{W}style")


def _named(root: etree._Element) -> dict[str, str]:
    named = {
        value(child(each, "name")).lower(): each.get(f"{W}styleId") or "" for each in _styles(root)
    }
    for each in _styles(root):
        if each.get(f"{W}default") in ("1", "true") and each.get(f"{W}type") == "paragraph":
            named.setdefault("normal", each.get(f"{W}styleId") or "")
    return named


def speak(styles: etree._Element, language: str) -> None:
    """Let every style that names a language name this one."""
    for each in styles.iter(f"{W}lang"):
        each.set(f"{W}val", language)


def fit_lists(numbering: etree._Element, base: etree._Element, styles: Styles) -> Lists:
    """Lists in the shape that the template's own list styles have, else in `base`'s."""
    had = {name: _kind_of(numbering, styles.element(name)) for name in (BULLETS, NUMBERS)}
    ours: dict[str, Kind] = {}
    for at, name in enumerate((BULLETS, NUMBERS)):
        ours[name] = _add_kind(numbering, base, at)
        if had[name] is None:
            _tie(styles.element(name), ours[name].number)
    return Lists(
        numbering,
        bullets=[each for each in (had[BULLETS], ours[BULLETS]) if each],
        numbers=[each for each in (had[NUMBERS], ours[NUMBERS]) if each],
    )


def own_lists(numbering: etree._Element, styles: Styles) -> Lists:
    """Lists in the shape that the template's own list styles have."""
    kinds = [_kind_of(numbering, styles.element(name)) for name in (BULLETS, NUMBERS)]
    assert kinds[0] and kinds[1], "our own template has both lists"
    return Lists(numbering, bullets=[kinds[0]], numbers=[kinds[1]])


def _kind_of(numbering: etree._Element, style: etree._Element) -> Kind | None:
    number = value(child(style, "pPr", "numPr", "numId"))
    for each in numbering.iterfind(f"{W}num"):
        if each.get(f"{W}numId") == number:
            return _kind(numbering, number, value(child(each, "abstractNumId")))
    return None


def _kind(numbering: etree._Element, number: str, shape: str) -> Kind | None:
    for each in numbering.iterfind(f"{W}abstractNum"):
        if each.get(f"{W}abstractNumId") == shape and number.isdigit() and shape.isdigit():
            depth = len(each.findall(f"{W}lvl"))
            return Kind(int(number), int(shape), depth) if depth else None
    return None


def _add_kind(numbering: etree._Element, base: etree._Element, at: int) -> Kind:
    shape = deepcopy(base.findall(f"{W}abstractNum")[at])
    shape_id = 1 + max(ids(numbering, "abstractNum", "abstractNumId"), default=-1)
    number = 1 + max(ids(numbering, "num", "numId"), default=0)
    shape.set(f"{W}abstractNumId", str(shape_id))
    shapes = numbering.findall(f"{W}abstractNum")
    numbering.insert(numbering.index(shapes[-1]) + 1 if shapes else 0, shape)
    numbers = numbering.findall(f"{W}num")
    element = etree.Element(f"{W}num")
    element.set(f"{W}numId", str(number))
    etree.SubElement(element, f"{W}abstractNumId").set(f"{W}val", str(shape_id))
    before = numbers[-1] if numbers else numbering.findall(f"{W}abstractNum")[-1]
    before.addnext(element)
    return Kind(number, shape_id, len(shape.findall(f"{W}lvl")))


def _tie(style: etree._Element, number: int) -> None:
    """Let a list style that we added belong to the list `number`."""
    if (element := child(style, "pPr", "numPr", "numId")) is not None:
        element.set(f"{W}val", str(number))


def borrow_body(package: Package, base: Package, styles: Styles) -> None:
    """Put `base`'s body in place of a body that has no fields; its page, header, logo stay."""
    body = package.body
    page = _whole_page(body)
    kept = _leading_pictures(body)
    paragraphs = [deepcopy(each) for each in base.body if each.tag == f"{W}p"]
    for style in (each for paragraph in paragraphs for each in paragraph.iter(f"{W}pStyle")):
        style.set(f"{W}val", styles.same_as(value(style)))
    body[:] = [*kept, *paragraphs, page]


def _whole_page(body: etree._Element) -> etree._Element:
    """The last section's page, with the headers and footers that it inherits."""
    pages = list(body.iter(f"{W}sectPr"))
    if not pages:
        return etree.Element(f"{W}sectPr")
    last, had = pages[-1], set()
    for page in reversed(pages):
        for each in (found for found in page if found.tag in _REFERENCES):
            key = (each.tag, each.get(f"{W}type"))
            if key not in had and page is not last:
                last.insert(0, deepcopy(each))
            had.add(key)
    return last


def _leading_pictures(body: etree._Element) -> list[etree._Element]:
    kept = []
    for each in body.iterchildren(f"{W}p"):
        drawn = any(next(each.iter(W + name), None) is not None for name in ("drawing", "pict"))
        if any((text.text or "").strip() for text in each.iter(f"{W}t")):
            break
        if drawn and next(each.iter(f"{W}sectPr"), None) is None:
            kept.append(each)
    return kept


def text_width(package: Package) -> int:
    """The width of the text on the last section's page, in twentieths of a point."""
    pages = list(package.body.iter(f"{W}sectPr"))
    size = pages[-1].find(f"{W}pgSz") if pages else None
    margin = pages[-1].find(f"{W}pgMar") if pages else None
    width = _number(size, "w", 11906) - sum(
        _number(margin, side, 1418) for side in ("left", "right")
    )
    return width - _number(margin, "gutter", 0) if width > 2000 else 9070


def _number(element: etree._Element | None, name: str, otherwise: int) -> int:
    text = "" if element is None else (element.get(W + name) or "")
    return int(text) if text.isascii() and text.isdigit() else otherwise


def fit_footers(package: Package, base: Package, styles: Styles) -> None:
    """Add our footer where the template has none, or no page number in its header or footer."""
    margins = [*package.parts("header"), *package.parts("footer")]
    if any(_has_page_number(root) for root in margins):
        return
    ours = base.parts("footer")[0]
    paragraphs = [deepcopy(each) for each in ours.iter(f"{W}p")]
    for style in (each for paragraph in paragraphs for each in paragraph.iter(f"{W}pStyle")):
        style.set(f"{W}val", styles.same_as(value(style)))
    _extend_footers(package, paragraphs)


def add_to_footers(package: Package, lines: Iterable[str]) -> None:
    """Add each of `lines` as a paragraph to every footer."""
    paragraphs = []
    for words in lines:
        paragraph = etree.Element(f"{W}p")
        run = etree.SubElement(paragraph, f"{W}r")
        etree.SubElement(run, f"{W}t").text = one_line(words)
        paragraphs.append(paragraph)
    if paragraphs:
        _extend_footers(package, paragraphs)


def _extend_footers(package: Package, paragraphs: list[etree._Element]) -> None:
    footers = package.parts("footer")
    for footer in footers:
        footer.extend(deepcopy(each) for each in paragraphs)
    if not footers:
        _add_footer(package, paragraphs)


def _has_page_number(root: etree._Element) -> bool:
    simple = (each.get(f"{W}instr") or "" for each in root.iter(f"{W}fldSimple"))
    coded = (each.text or "" for each in root.iter(f"{W}instrText"))
    return any("PAGE" in words.upper().split() for words in (*simple, *coded))


def _add_footer(package: Package, paragraphs: list[etree._Element]) -> None:
    footer = etree.Element(f"{W}ftr", nsmap={"w": W.strip("{}")})
    footer.extend(paragraphs)
    own, _ = package.add("footer", footer)
    for page in package.body.iter(f"{W}sectPr"):
        reference = etree.Element(f"{W}footerReference")
        reference.set(f"{W}type", "default")
        reference.set(f"{R}id", own)
        page.insert(0, reference)


def forget_origin(package: Package) -> None:
    """Take away the link to the template's place on a disk, and styles kept twice for Word 2007."""
    package.drop("stylesWithEffects")
    package.forget_template()
