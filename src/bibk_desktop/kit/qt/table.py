"""The model of every table: columns are definitions, rows plain objects, groups headings."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from bibk_desktop.kit.qt.labels import tip
from bibk_desktop.kit.qt.theme import Role

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
HEADING = -1


def _plain(row: Any) -> Role:
    return "text"


def _nothing(row: Any) -> str:
    return ""


@dataclass(frozen=True)
class Column:
    """One column: what it says of a row, how that is sorted, aligned and coloured.

    `value` is what an export gets (the text when left out); `chip` draws the text as a chip of
    its role; a title may have two lines, or `under` as a second, quiet one; `width` is in px of
    the design, and so are `title_most`, beyond which the title is cut in its middle, and `least`,
    to which the column gives way where there is too little room (0: not at all).
    """

    title: str
    text: Callable[[Any], str]
    value: Callable[[Any], Any] | None = None
    sort: Callable[[Any], Any] | None = None
    align: Literal["left", "right"] = "left"
    role: Callable[[Any], Role] = _plain
    chip: bool = False
    detail: Callable[[Any], str] = _nothing
    under: str = ""
    bold: bool = False
    width: int = 0
    title_most: int = 0
    least: int = 0
    stretch: int = 0


@dataclass(frozen=True)
class Cell:
    """What a delegate paints."""

    text: str
    detail: str
    role: Role
    chip: bool
    bold: bool
    right: bool

    def spoken(self) -> str:
        """The whole cell in words."""
        return f"{self.text} {self.detail}".strip()


class TableModel(QAbstractTableModel):
    """Plain rows in columns; grouped under headings until the user sorts by a column."""

    def __init__(
        self,
        columns: Sequence[Column],
        group: Callable[[Any], str] | None = None,
        order: Callable[[str], Any] = str.casefold,
    ) -> None:
        super().__init__()
        self.columns = list(columns)
        self._group, self._order = group, order
        self._rows: Sequence[Any] = ()
        self._texts: list[str] = []
        self._runs: list[tuple[str, int]] = []
        self._asked = 0
        self._filter = ""
        self._found: tuple[str, Sequence[int]] = ("", ())
        self.arranged = 0
        self._sorted: tuple[int, bool] | None = None
        self._shown: Sequence[int] = range(0)
        self._headings: dict[int, str] = {}

    # --- what is shown

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; sorting goes back to the groups when a column was sorted by."""
        self.columns, self._texts, self._sorted = list(columns), [], None
        self._forget()
        self._arrange()

    def fill(self, rows: Sequence[Any], *, kept: bool = False) -> None:
        """Show these rows; filter and sorting stay. `kept`: those that stood here before say
        what they said."""
        known = dict(zip(map(id, self._rows), self._texts, strict=False)) if kept else {}
        whole = bool(known) and len(known) == len(self._rows)
        self._texts = [known.get(id(row)) or self._text(row) for row in rows] if whole else []
        self._rows = rows
        self._forget()
        self._arrange()

    def _forget(self) -> None:
        """What was found among the rows before, and what they stood under."""
        self._runs, self._found = [], ("", ())
        self.arranged += 1

    def filter(self, text: str) -> None:
        """Show only the rows that hold every word of `text` in some column."""
        self._filter = text.strip().casefold()
        self._arrange()

    def sort_by(self, column: int | None, falling: bool = False) -> None:
        """Sort all rows flat by a column; None goes back to the groups."""
        self._sorted = None if column is None else (column, falling)
        self.arranged += 1
        self._arrange()

    def sorted_by(self) -> tuple[int, bool] | None:
        """The column that is sorted by and whether it falls; None while grouped."""
        return self._sorted

    def warm(self, most: int) -> bool:
        """Make the text of some more rows ready for the filter; whether all are."""
        begun = len(self._texts)
        self._texts += [self._text(row) for row in self._rows[begun : begun + most]]
        return len(self._texts) == len(self._rows)

    def _text(self, row: Any) -> str:
        """All text of a row in small letters, made once for a filter that keeps up."""
        details = (column.detail for column in self.columns if column.detail is not _nothing)
        parts = [*(column.text for column in self.columns), *details]
        return "\x1f".join([part(row) for part in parts]).casefold()

    def _matching(self) -> Sequence[int]:
        """The places of the rows that the filter lets through; with one more letter they are
        among those before."""
        if not self._filter:
            return range(len(self._rows))
        self.warm(len(self._rows))
        before, among = self._found
        found = among if before and self._filter.startswith(before) else range(len(self._rows))
        texts = self._texts
        for word in self._filter.split():
            found = [place for place in found if word in texts[place]]
        self._found = self._filter, found
        return found

    def _arrange(self) -> None:
        self.beginResetModel()
        places = self._matching()
        self._headings = {}
        if self._sorted is not None:
            places = self._in_order(places, *self._sorted)
        elif self._group is not None:
            places = self._under_headings(places)
        self._shown = places
        self.endResetModel()

    def _in_order(self, places: Sequence[int], column: int, falling: bool) -> list[int]:
        key = self._sort_key(self.columns[column])
        return sorted(places, key=lambda place: key(self._rows[place]), reverse=falling)

    def _sort_key(self, column: Column) -> Callable[[Any], Any]:
        if column.sort is not None:
            return column.sort
        return lambda row: self._order(column.text(row))

    def _under_headings(self, places: Sequence[int]) -> list[int]:
        """The rows in their order, each group under its heading (HEADING in the list)."""
        shown: list[int] = []
        for name, members in self._grouped(places):
            self._headings[len(shown)] = name
            shown.append(HEADING)
            shown += members
        return shown

    def _grouped(self, places: Sequence[int]) -> Iterator[tuple[str, Sequence[int]]]:
        """The places of each group. Rows that come group by group are parted at its ends."""
        self._runs = self._runs or self._find_runs()
        if len({name for name, _ in self._runs}) == len(self._runs):
            ends = [bisect_left(places, first) for _, first in self._runs] + [len(places)]
            for at, (name, _) in enumerate(self._runs):
                if ends[at] < ends[at + 1]:
                    yield name, places[ends[at] : ends[at + 1]]
            return
        firsts, groups = [first for _, first in self._runs], dict[str, list[int]]()
        for place in places:
            name = self._runs[bisect_right(firsts, place) - 1][0]
            groups.setdefault(name, []).append(place)
        yield from groups.items()

    def _find_runs(self) -> list[tuple[str, int]]:
        """Where a row stands in another group than the one before it: (group, place)."""
        assert self._group is not None
        names = [self._group(row) for row in self._rows]
        return [(name, at) for at, name in enumerate(names) if not at or names[at - 1] != name]

    def headings(self) -> dict[int, str]:
        """Line → the name of the group that begins there."""
        return self._headings

    def row_at(self, line: int) -> Any:
        """The row object on a line; None on a heading or outside."""
        if not 0 <= line < len(self._shown) or line in self._headings:
            return None
        self._asked = self._shown[line]
        return self._rows[self._asked]

    def around(self, line: int) -> list[Any]:
        """The row on a line and, for when it goes, those after and before it."""
        near = [self.row_at(line + step) for step in (1, 2, -1, -2)]
        return [self.row_at(line), *near]  # asked for last, for `line_with`

    def line_of(self, wanted: Callable[[Any], bool]) -> int:
        """The first line whose row is `wanted`; -1 if none is shown."""
        for line, place in enumerate(self._shown):
            if place != HEADING and wanted(self._rows[place]):
                return line
        return -1

    def line_with(self, row: Any) -> int | None:
        """The line of the very row that was asked for last, -1 if it is not shown; None if
        these are other rows."""
        if self._asked >= len(self._rows) or self._rows[self._asked] is not row:
            return None
        return self._shown.index(self._asked) if self._asked in self._shown else -1

    def rows_shown(self) -> list[Any]:
        """The row objects as they stand, from the top."""
        return [self._rows[place] for place in self._shown if place != HEADING]

    def cells(self) -> list[list[Any]]:
        """The list as it is shown, for an export: a row of titles, then the values."""
        taken = [column.value or column.text for column in self.columns]
        titles: list[Any] = [column.title.replace("\n", " ") for column in self.columns]
        return [titles, *([take(row) for take in taken] for row in self.rows_shown())]

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() in self._headings:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def cell(self, line: int, column: int) -> Cell:
        """What stands in a cell."""
        made, row = self.columns[column], self.row_at(line)
        role = made.role(row)
        right = made.align == "right"
        chip = made.chip and role not in ("quiet", "text")
        return Cell(made.text(row), made.detail(row), role, chip, made.bold, right)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            heading = self._headings.get(line)
            return (
                self.columns[index.column()].text(self.row_at(line))
                if heading is None
                else (heading if index.column() == 0 else None)
            )
        if line in self._headings:
            return None
        if role == CELL:
            return self.cell(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.columns[index.column()].title.replace("\n", " ")
            return f"{title}: {self.cell(line, index.column()).spoken()}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole and column.title_most:
            return tip("\n".join(filter(None, (column.title, column.under))))
        return column.title if role == Qt.ItemDataRole.DisplayRole else None


def same(key: Callable[[Any], Hashable], row: Any) -> Callable[[Any], bool]:
    """A test for the row with the same key as `row`."""
    wanted = key(row)
    return lambda other: key(other) == wanted
