"""How wide columns and how high rows must be for what stands in them."""

import re
from collections.abc import Iterable, Sequence

from bibk_desktop.kit.office.excel import Column, Content, Kind, Sheet, Value
from bibk_desktop.kit.office.excel_cells import inner

ROW_HEIGHT, LINE_HEIGHT, MARGIN, TALLEST = 17.0, 13.0, 5.0, 400.0
NARROWEST, PADDING, FILTER_BUTTON, DATE_WIDTH = 6.0, 2.5, 2.5, 11.0
BOLD, DIGIT = 1.06, 0.93  # widths are counted in digits of the default font, which is larger
_LITERAL = re.compile(r'"([^"]*)"')
_NO_THIN = str.maketrans("", "", "iljtfrI.,:;|!'()[] ")
_NO_BROAD = str.maketrans("", "", "mwMWÅÄÖ@%")


def widths(sheet: Sheet, rows: Sequence[Sequence[Content]]) -> list[float]:
    """The columns' widths in characters, by what stands in the first rows and the totals."""
    return [
        column.width or _fitting(column, [row[at] for row in rows if at < len(row)], sheet, at)
        for at, column in enumerate(sheet.columns)
    ]


def _fitting(column: Column, contents: list[Content], sheet: Sheet, at: int) -> float:
    held = {inner(content) for content in contents}
    held |= {inner(row[at]) for row in sheet.below if at < len(row)}
    wanted = _longest(held, column) * (BOLD if column.bold or column.marks else 1.0)
    if column.total is not None:
        wanted = max(wanted, _longest({inner(column.total)}, column) * BOLD)
    wanted = min(wanted + PADDING, column.most)
    return round(max(NARROWEST, _title_width(column.title), wanted), 1)


def _longest(held: set[Value], column: Column) -> float:
    return max((_length(value, column) for value in held), default=0.0)


def _title_width(title: str) -> float:
    """Room for the title on two lines, never breaking a word."""
    longest = max((_letters(word) for word in title.split()), default=0.0)
    return max(longest, _letters(title) * 0.55) * BOLD + PADDING + FILTER_BUTTON


def _length(value: Value, column: Column) -> float:
    if isinstance(value, str):
        return max((_letters(line) for line in value.splitlines()), default=0.0)
    if value is None or column.kind is Kind.date:
        return DATE_WIDTH if value is not None else 0.0
    if column.format:
        literal = "".join(_LITERAL.findall(column.format.split(";")[0]))
        return float(len(f"{value:,.0f}") + len(literal)) if _is_number(value) else DATE_WIDTH
    return float(len(str(value)))


def _is_number(value: object) -> bool:
    return hasattr(value, "__round__")


def height(texts: Iterable[tuple[str, float]], bold: bool = False) -> float:
    """The height, in points, of a row with these texts in columns this wide; 0 for one line."""
    wider = BOLD if bold else 1.0
    lines = max((_lines(text, width, wider) for text, width in texts), default=1)
    return 0.0 if lines == 1 else min(lines * LINE_HEIGHT + MARGIN, TALLEST)


def _lines(text: str, width: float, wider: float) -> int:
    room = max((width - PADDING + 0.5) / wider, 1.0)
    return sum(_wrapped(line, room) for line in text.splitlines()) or 1


def _wrapped(line: str, room: float) -> int:
    """How many lines a line takes when it is broken between words."""
    if _letters(line) <= room:
        return 1
    lines, used = 1, 0.0
    for word in line.split():
        wide = _letters(word + " ")
        if used and used + wide > room + 0.5:
            lines, used = lines + 1, 0.0
        lines += int(wide // (room + 1)) if wide > room + 1 else 0
        used += wide % (room + 1) if wide > room + 1 else wide
    return lines


def _letters(text: str) -> float:
    """How wide `text` is, in digits of the default font."""
    thin, broad = len(text.translate(_NO_THIN)), len(text.translate(_NO_BROAD))
    return (len(text) - 0.45 * (len(text) - thin) + 0.35 * (len(text) - broad)) * DIGIT
