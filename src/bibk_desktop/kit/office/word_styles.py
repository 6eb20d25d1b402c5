"""What Word's styles and numbering say about a paragraph: heading, list, number, boldness."""

import re
from dataclasses import dataclass, field

from lxml import etree

from bibk_desktop.kit.office.source import Look

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"^(?:heading|rubrik|überschrift|titre)\s?([1-9])$", re.IGNORECASE)
_TITLE = re.compile(r"^(?:title|rubrik|dokumenttitel|titel)$", re.IGNORECASE)
_SUBTITLE = re.compile(r"^(?:subtitle|underrubrik)$", re.IGNORECASE)
_CONTENTS = re.compile(r"^(?:toc|innehåll|innehållsförteckning)\s?[1-9]?$", re.IGNORECASE)
_BULLETS = re.compile(r"^(?:list bullet|punktlista)\s?([1-9]?)$", re.IGNORECASE)
_NUMBERS = re.compile(r"^(?:list number|numrerad lista)\s?([1-9]?)$", re.IGNORECASE)
_DEEPEST_STYLE = 20


def value(element: etree._Element | None, name: str = "val") -> str:
    """The attribute `name` of `element` in Word's own namespace; empty if there is none."""
    return "" if element is None else (element.get(W + name) or "")


def is_on(element: etree._Element | None) -> bool | None:
    """Whether a toggle such as bold is on; None if nothing is said."""
    if element is None:
        return None
    return value(element) not in ("0", "false", "off", "none")


@dataclass(slots=True)
class Style:
    """A style by its id, before what it is based on is asked."""

    name: str = ""
    based_on: str = ""
    outline: int | None = None
    number_id: str = ""
    depth: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    size: int = 0


@dataclass(slots=True)
class Marks:
    """A paragraph's or run's own say on its look; sizes in half points, depth from 0."""

    style: str = ""
    outline: int | None = None
    number_id: str = ""
    depth: int | None = None


@dataclass(slots=True)
class StyleSheet:
    """All styles of a document, each read when it is first asked for."""

    elements: dict[str, etree._Element] = field(default_factory=dict)
    size: int = 22
    _styles: dict[str, Style] = field(default_factory=dict)
    _looks: dict[str, tuple[Look, int]] = field(default_factory=dict)

    def chain(self, style_id: str) -> list[Style]:
        """The style and what it is based on, nearest first; never endless."""
        found: list[Style] = []
        while style_id in self.elements and len(found) < _DEEPEST_STYLE:
            found.append(self._style(style_id))
            style_id = found[-1].based_on
        return found

    def _style(self, style_id: str) -> Style:
        if style_id not in self._styles:
            self._styles[style_id] = _read_style(self.elements[style_id])
        return self._styles[style_id]

    def look(self, style_id: str) -> tuple[Look, int]:
        """What the style makes of a paragraph, and the level of a heading or list."""
        if style_id not in self._looks:
            self._looks[style_id] = self._find_look(style_id)
        return self._looks[style_id]

    def _find_look(self, style_id: str) -> tuple[Look, int]:
        for style in self.chain(style_id):
            if style.outline is not None and style.outline < 9 and not _TITLE.match(style.name):
                return Look.heading, style.outline + 1
            named = _look_of_name(style.name)
            if named[0] is not Look.plain:
                return named
        return Look.plain, 0

    def bold(self, style_id: str) -> bool | None:
        """Whether the style is bold; None if nothing is said."""
        return next((s.bold for s in self.chain(style_id) if s.bold is not None), None)

    def italic(self, style_id: str) -> bool | None:
        """Whether the style is italic; None if nothing is said."""
        return next((s.italic for s in self.chain(style_id) if s.italic is not None), None)

    def size_of(self, style_id: str) -> int:
        """The size of the style's letters in half points."""
        return next((s.size for s in self.chain(style_id) if s.size), self.size)

    def numbering(self, style_id: str) -> tuple[str, int | None]:
        """The list that the style belongs to and its depth there; empty if none."""
        for style in self.chain(style_id):
            if style.number_id:
                return style.number_id, style.depth
        return "", None


def _look_of_name(name: str) -> tuple[Look, int]:
    if match := _HEADING.match(name):
        return Look.heading, int(match[1])
    if _TITLE.match(name):
        return Look.document_title, 0
    if _SUBTITLE.match(name) or _CONTENTS.match(name):
        return (Look.contents, 0) if _CONTENTS.match(name) else (Look.plain, 0)
    for pattern, look in ((_BULLETS, Look.bullet), (_NUMBERS, Look.numbered)):
        if match := pattern.match(name):
            return look, int(match[1] or 1) - 1
    return Look.plain, 0


def read_styles(root: etree._Element | None) -> StyleSheet:
    """The styles of a document's styles part; an empty sheet if there is none."""
    sheet = StyleSheet()
    if root is None:
        return sheet
    for element in root.iterfind(f"{W}style"):
        sheet.elements[value(element, "styleId")] = element
    default = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz")
    sheet.size = _number(value(default)) or sheet.size
    return sheet


def _read_style(element: etree._Element) -> Style:
    marks = read_marks(element.find(f"{W}pPr"))
    look = element.find(f"{W}rPr")
    return Style(
        name=value(element.find(f"{W}name")),
        based_on=value(element.find(f"{W}basedOn")),
        outline=marks.outline,
        number_id=marks.number_id,
        depth=marks.depth,
        bold=None if look is None else is_on(look.find(f"{W}b")),
        italic=None if look is None else is_on(look.find(f"{W}i")),
        size=0 if look is None else _number(value(look.find(f"{W}sz"))) or 0,
    )


def read_marks(properties: etree._Element | None) -> Marks:
    """What a paragraph's properties say themselves."""
    marks = Marks()
    if properties is None:
        return marks
    marks.style = value(properties.find(f"{W}pStyle"))
    marks.outline = _number(value(properties.find(f"{W}outlineLvl")))
    marks.number_id = value(properties.find(f"{W}numPr/{W}numId"))
    marks.depth = _number(value(properties.find(f"{W}numPr/{W}ilvl")))
    return marks


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


@dataclass(slots=True)
class Level:
    """One depth of a list: how it counts and what it writes."""

    form: str = "decimal"
    words: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """The lists of a document; it counts along as paragraphs are read in order."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def next(self, number_id: str, depth: int) -> tuple[bool, str]:
        """Whether the next paragraph of that list counts, and the number before its words."""
        kind = self.lists.get(number_id, "")
        level = self.levels.get(kind, {}).get(depth)
        if level is None or level.form in ("bullet", "none", "picture"):
            return False, ""
        counts = self._counts.setdefault(kind, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        return True, self._write(kind, level, counts)

    def _write(self, kind: str, level: Level, counts: dict[int, int]) -> str:
        def written(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            shape = self.levels[kind].get(depth, Level())
            return _as_number(counts.get(depth, shape.start), shape.form)

        return re.sub(r"%([1-9])", written, level.words).strip()


def _as_number(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(count)
        return roman.lower() if form == "lowerRoman" else roman
    return str(count)


def _roman(count: int) -> str:
    signs = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"))
    written = ""
    for worth, sign in (*signs, (4, "IV"), (1, "I")):
        while count >= worth and len(written) < 20:
            written, count = written + sign, count - worth
    return written


def read_numbering(root: etree._Element | None) -> Numbering:
    """The lists of a document's numbering part; none if there is no such part."""
    numbering = Numbering()
    if root is None:
        return numbering
    for kind in root.iterfind(f"{W}abstractNum"):
        levels = {_depth(level): _read_level(level) for level in kind.iterfind(f"{W}lvl")}
        numbering.levels[value(kind, "abstractNumId")] = levels
    for each in root.iterfind(f"{W}num"):
        numbering.lists[value(each, "numId")] = value(each.find(f"{W}abstractNumId"))
    return numbering


def _depth(level: etree._Element) -> int:
    return _number(value(level, "ilvl")) or 0


def _read_level(level: etree._Element) -> Level:
    return Level(
        form=value(level.find(f"{W}numFmt")) or "decimal",
        words=value(level.find(f"{W}lvlText")),
        start=_number(value(level.find(f"{W}start"))) or 1,
    )
