"""A card of what minutes, visits and notes say about a record; a row leads to where it stands."""

from collections.abc import Sequence
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.work.facts.said import Said

LEAD, LONGEST = 104, 1_000
KINDS = {"outcome": "OutcomeKind", "activity": "ActivityKind"}


class SaidCard(Card):
    """The lines under `title`; `empty` says how they come here when there are none."""

    def __init__(self, page: Page, title: str, empty: str) -> None:
        super().__init__(title)
        self.page = page
        self._lines: Sequence[Said] = ()
        self.nothing = label(empty, "quiet")
        self.nothing.setWordWrap(True)
        self.list = RowList(title, LEAD, fit=True)
        self.list.opened.connect(self._open)
        self.add(self.nothing)
        self.add(self.list)

    def show_lines(self, lines: Sequence[Said]) -> None:
        """Show what is said, in this order."""
        self._lines, today = lines, self.page.store.today()
        self.list.show_rows([_row(place, one, today) for place, one in enumerate(lines)])
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)

    def _open(self, place: int) -> None:
        one = self._lines[place]
        if self.page.opens(one.kind, one.id):
            self.page.open_requested.emit(one.kind, one.id)


def _row(place: int, one: Said, today: date) -> Row:
    kind = words.text(f"{KINDS[one.kind]}.{one.of}") if one.kind in KINDS else ""
    if one.kind == "request":
        kind = words.text("kind.request")
    title = one.title or one.text
    text = one.text if one.title else ""
    return Row(
        key=place,
        text=title or words.text(f"kind.{one.kind}"),
        detail=text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…",
        lead=write(one.at, today, Style.table).split(" kl.")[0],
        end=one.where,
        role="quiet",
        tag=kind,
        tag_role="ok" if one.of in ("decision", "agreement") else "information",
    )
