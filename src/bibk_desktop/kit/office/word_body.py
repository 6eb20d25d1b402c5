"""Pieces as Word's own markup; the styles, links, lists and charts they need are gathered."""

from collections.abc import Iterable, Mapping
from itertools import chain, pairwise

from bibk_desktop.kit.office.word_chart import drawing
from bibk_desktop.kit.office.word_lists import Lists
from bibk_desktop.kit.office.word_pieces import (
    Bars,
    Entry,
    Heading,
    Lines,
    Look,
    Paragraph,
    Piece,
    Run,
    Table,
    TableLook,
)
from bibk_desktop.kit.office.word_text import address, escaped, text_markup

LIST_STYLES = ("List Bullet", "List Number")
CELL_STYLE, CHART_STYLE, LEAD_STYLE, LINK_STYLE = "Tabelltext", "Diagram", "Strong", "Hyperlink"
DEEPEST_HEADING, DEEPEST_LIST = 4, 8
HEADINGS = tuple(f"heading {level}" for level in range(1, DEEPEST_HEADING + 1))
STYLES = (
    *Look,
    *TableLook,
    *HEADINGS,
    *LIST_STYLES,
    CELL_STYLE,
    CHART_STYLE,
    LEAD_STYLE,
    LINK_STYLE,
)
KEPT_TOGETHER = 8
_FIRST_BOOKMARK = 900_000


class Body:
    """Writes pieces and remembers what else they ask of the file."""

    def __init__(self, styles: Mapping[str, str], lists: Lists, width: int) -> None:
        """`styles` are ids by name; `width` is the text's, in twentieths of a point."""
        self.links: dict[str, str] = {}
        self.charts: list[Bars] = []
        self._lists = lists
        self._width = width
        self._bookmarks = 0
        self._styles = {name: escaped(style) for name, style in styles.items()}
        lead, link = self._styles[LEAD_STYLE], self._styles[LINK_STYLE]
        self._lead = f'<w:rStyle w:val="{lead}"/>'
        self._link = f'<w:rStyle w:val="{link}"/>'

    def write(self, pieces: Iterable[Piece]) -> str:
        """The markup of `pieces`, in order; two tables are kept from becoming one."""
        markup: list[str] = []
        after_table = False
        for piece in pieces:
            is_table = isinstance(piece, Table)
            if is_table and after_table:
                markup.append(f"{self._styled(CELL_STYLE)}</w:p>")
            markup.append(self._piece(piece))
            after_table = is_table
        return "".join(markup)

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Paragraph():
                return self._paragraph(piece)
            case Heading():
                return self._heading(piece)
            case Lines():
                return self._list(piece)
            case Table():
                return self._table(piece)
            case Bars():
                return self._bars(piece)

    def _styled(self, style: str, more: str = "", keep: bool = False) -> str:
        kept = "<w:keepNext/>" if keep else ""
        named = f'<w:pStyle w:val="{self._styles[style]}"/>' if style != Look.normal else ""
        marks = f"{named}{kept}{more}"
        return f"<w:p><w:pPr>{marks}</w:pPr>" if marks else "<w:p>"

    def _paragraph(self, piece: Paragraph) -> str:
        return f"{self._styled(piece.look, keep=piece.keep)}{self._runs(piece.runs)}</w:p>"

    def _heading(self, piece: Heading) -> str:
        level = min(max(piece.level, 1), DEEPEST_HEADING)
        start = self._styled(HEADINGS[level - 1], "<w:pageBreakBefore/>" * piece.new_page)
        return f"{start}{self._anchored(piece)}</w:p>"

    def _anchored(self, piece: Heading) -> str:
        run = f"<w:r>{text_markup(piece.text)}</w:r>"
        if not piece.anchor:
            return run
        self._bookmarks += 1
        own = f'w:id="{_FIRST_BOOKMARK + self._bookmarks}"'
        begin = f'<w:bookmarkStart {own} w:name="{escaped(piece.anchor)}"/>'
        return f"{begin}{run}<w:bookmarkEnd {own}/>"

    def _list(self, piece: Lines) -> str:
        numbers = self._lists.next(piece)
        return "".join(self._entry(entry, numbers) for entry in piece.entries)

    def _entry(self, entry: Entry, numbers: tuple[int, int]) -> str:
        level = min(max(entry.level, 0), DEEPEST_LIST)
        own = f'<w:ilvl w:val="{level}"/><w:numId w:val="{numbers[entry.numbered]}"/>'
        start = self._styled(LIST_STYLES[entry.numbered], f"<w:numPr>{own}</w:numPr>")
        return f"{start}{self._runs(entry.runs)}</w:p>"

    def _runs(self, runs: Iterable[Run]) -> str:
        return "".join(map(self._run, runs))

    def _run(self, run: Run) -> str:
        if run.link:
            return self._linked(run)
        look = self._look(run, self._lead if run.lead else "")
        return f"<w:r>{look}{text_markup(run.text)}</w:r>"

    @staticmethod
    def _look(run: Run, style: str) -> str:
        if not (style or run.bold or run.italic):
            return ""
        bold = "<w:b/><w:bCs/>" if run.bold else ""
        italic = "<w:i/><w:iCs/>" if run.italic else ""
        return f"<w:rPr>{style}{bold}{italic}</w:rPr>"

    def _linked(self, run: Run) -> str:
        target = self._target(run.link)
        if target:
            words = f"<w:r>{self._look(run, self._link)}{text_markup(run.text)}</w:r>"
            return f"<w:hyperlink {target}>{words}</w:hyperlink>"
        said = run.link in ("#", run.text)
        text = run.text if said else f"{run.text} ({run.link})"
        return self._run(Run(text, run.bold, run.italic, lead=run.lead))

    def _target(self, link: str) -> str:
        if link.startswith("#") and len(link) > 1:
            return f'w:anchor="{escaped(link[1:])}"'
        if not (safe := address(link)):
            return ""
        own = self.links.setdefault(safe, f"rIdLink{len(self.links) + 1}")
        return f'r:id="{own}" w:history="1"'

    def _table(self, table: Table) -> str:
        widths = _widths(table.shares, self._width)
        facts = table.look is TableLook.facts
        together = len(table.rows) <= KEPT_TOGETHER
        last = len(table.rows) - 1
        rows = (
            self._row(table, row, widths, keep=(together or at == 0) and at < last, first=at == 0)
            for at, row in enumerate(_rows(table))
        )
        look = f'w:firstRow="{int(not facts)}" w:lastRow="0" w:firstColumn="{int(facts)}"'
        title = f'<w:tblCaption w:val="{escaped(table.title)}"/>' if table.title else ""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self._styles[table.look]}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"0680" if facts else "0620"}" {look} w:lastColumn="0" '
            f'w:noHBand="1" w:noVBand="1"/>{title}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
            f"{''.join(rows)}</w:tbl>"
        )

    def _row(
        self,
        table: Table,
        row: tuple[tuple[Run, ...], ...],
        widths: tuple[int, ...],
        *,
        keep: bool,
        first: bool,
    ) -> str:
        head = "<w:tblHeader/>" if first else ""
        cells = []
        for column, (runs, width) in enumerate(zip(row, widths, strict=True)):
            aligned = '<w:jc w:val="right"/>' if column in table.right else ""
            start = self._styled(CELL_STYLE, aligned, keep)
            own = f'<w:tcW w:w="{width}" w:type="dxa"/>'
            cells.append(f"<w:tc><w:tcPr>{own}</w:tcPr>{start}{self._runs(runs)}</w:p></w:tc>")
        return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>"

    def _bars(self, bars: Bars) -> str:
        self.charts.append(bars)
        number = len(self.charts)
        said = escaped(bars.title), escaped(bars.words)
        picture = drawing(number, *said, len(bars.bars), self._width)
        return f"{self._styled(CHART_STYLE)}<w:r>{picture}</w:r></w:p>"


def _rows(table: Table) -> Iterable[tuple[tuple[Run, ...], ...]]:
    if not table.total:
        return table.rows
    bold = tuple(tuple(Run(run.text, True) for run in runs) for runs in table.rows[-1])
    return chain(table.rows[:-1], (bold,))


def _widths(shares: tuple[int, ...], width: int) -> tuple[int, ...]:
    total, ends = sum(shares), [0]
    for share in shares:
        ends.append(ends[-1] + share)
    return tuple(width * end // total - width * start // total for start, end in pairwise(ends))
