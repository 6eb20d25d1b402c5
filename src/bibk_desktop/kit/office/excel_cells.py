"""The looks of a workbook's cells, and a cell's markup with its value or formula."""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils.datetime import to_excel
from openpyxl.xml.constants import XML_NS
from openpyxl.xml.functions import SubElement

from bibk_desktop.kit.office.excel import Cell, Content, Formula, Kind, Look, Value

LONGEST_TEXT = 32_767
FIRST_DAY = date(1900, 3, 1)  # Excel believes in 29 February 1900
DAY_FORMAT, MOMENT_FORMAT, TIME_FORMAT = "d mmm yyyy", "d mmm yyyy hh:mm", "hh:mm"
_SPACE = f"{{{XML_NS}}}space"
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_RISKY = frozenset("=+-@\t\r\n")


@dataclass(frozen=True, slots=True)
class Style:
    """How a cell looks."""

    format: str = "General"
    bold: bool = False
    size: float = 0
    colour: str = ""
    ground: str = ""
    line: str = ""
    right: bool = False
    wrap: bool = False
    indent: int = 1


class Ids:
    """A look's numbers in the file: as it is, and for text that begins like a formula."""

    def __init__(self, style: Style, styles: "Styles") -> None:
        self.plain = styles.number(style)
        self._style, self._styles = style, styles

    @cached_property
    def quoted(self) -> str:
        """The look of text that begins like a formula."""
        return self._styles.number(self._style, quoted=True)


class Styles:
    """Gives each look its numbers in one workbook, once."""

    def __init__(self, look: Look, sheet: Any) -> None:
        self.look = look
        self._sheet = sheet
        self._known: dict[Style, Ids] = {}

    def ids(self, style: Style) -> Ids:
        """The numbers of `style`."""
        if style not in self._known:
            self._known[style] = Ids(style, self)
        return self._known[style]

    def number(self, style: Style, quoted: bool = False) -> str:
        """The number of `style` in the file."""
        cell: Any = WriteOnlyCell(self._sheet)
        cell.font = self.font(style)
        cell.number_format = style.format
        cell.alignment = Alignment(
            horizontal="right" if style.right else "left",
            vertical="center",
            wrap_text=style.wrap,
            indent=style.indent,
        )
        if style.ground:
            cell.fill = PatternFill("solid", fgColor=style.ground)
        if style.line:
            cell.border = Border(top=Side("thin", color=style.line))
        cell._style.quotePrefix = int(quoted)
        return str(cell.style_id)

    def font(self, style: Style) -> Font:
        """The font of `style`."""
        look = self.look
        return Font(look.font, style.size or look.size, style.bold, color=style.colour or look.text)


def clean(text: str) -> str:
    """`text` as a cell can hold it: without what XML forbids, cut where Excel would."""
    text = _ILLEGAL.sub("", text)
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def inner(content: Content) -> Value:
    """The value of `content`, without look and formula."""
    value = content.value if isinstance(content, Cell) else content
    return value.value if isinstance(value, Formula) else value


def add(row: Any, ref: str, content: Value | Formula, ids: Ids) -> None:
    """Add the cell `ref` to `row`."""
    if isinstance(content, str):
        add_text(row, ref, content, ids)
    elif content is None:
        SubElement(row, "c", r=ref, s=ids.plain)
    elif isinstance(content, Formula):
        _add_formula(row, ref, content, ids)
    else:
        kind, words = _plain(content)
        if kind == "s":
            add_text(row, ref, words, ids)
        else:
            cell = SubElement(row, "c", r=ref, s=ids.plain, t=kind)
            SubElement(cell, "v").text = words


def add_text(row: Any, ref: str, text: str, ids: Ids) -> None:
    """Add the cell `ref` with `text`, which stays text whatever it begins with."""
    text = clean(text)
    if not text:
        SubElement(row, "c", r=ref, s=ids.plain)
        return
    number = ids.quoted if text[0] in _RISKY else ids.plain
    cell = SubElement(row, "c", r=ref, s=number, t="inlineStr")
    words = SubElement(SubElement(cell, "is"), "t")
    words.text = text
    if text[0].isspace() or text[-1].isspace():
        words.set(_SPACE, "preserve")


def _add_formula(row: Any, ref: str, formula: Formula, ids: Ids) -> None:
    value = formula.value
    kind, words = ("str", clean(value)) if isinstance(value, str) else _plain(value)
    cell = SubElement(row, "c", r=ref, s=ids.plain, t=kind)
    SubElement(cell, "f").text = formula.expression
    if words:
        SubElement(cell, "v").text = words


def _plain(value: Value) -> tuple[str, str]:
    """The kind and words of a value that is no text."""
    if isinstance(value, bool):
        return "b", str(int(value))
    if isinstance(value, (date, time)):
        return _moment(value)
    if value is None:
        return "n", ""
    if isinstance(value, (float, Decimal)) and not math.isfinite(value):
        return "s", str(value)
    return "n", str(value)


def _moment(value: date | time) -> tuple[str, str]:
    if isinstance(value, datetime):
        value = value.replace(tzinfo=None)
    day = value.date() if isinstance(value, datetime) else value
    if isinstance(day, date) and day < FIRST_DAY:
        return "s", value.isoformat()
    return "n", f"{to_excel(value):.15g}"  # type: ignore[no-untyped-call]


def own_format(value: Value, kind: Kind) -> str:
    """The number format that shows `value` when its column names none."""
    if isinstance(value, datetime):
        return MOMENT_FORMAT
    if isinstance(value, time):
        return TIME_FORMAT
    if isinstance(value, date) or (value is None and kind is Kind.date):
        return DAY_FORMAT
    return "General"
