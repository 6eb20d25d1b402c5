"""Papperskorg: what was deleted, newest first, and the way back for each of it."""

from collections.abc import Hashable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.records.date_writer import Style, clock, write
from bibk_desktop.records.deleted import NEWEST
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.words import capital
from bibk_desktop.work.trash import rules
from bibk_desktop.work.trash.detail import ThrownDetail
from bibk_desktop.work.trash.rules import Thrown

LEAD = 142
ICONS = {
    "person": "account-multiple-outline",
    "organisation": "account-multiple-outline",
    "group": "account-multiple-outline",
    "appointment": "account-multiple-outline",
    "municipality": "map-outline",
    "library": "map-outline",
    "meeting": "forum-outline",
    "item": "clipboard-text-outline",
    "outcome": "check-circle-outline",
    "project": "rocket-launch-outline",
    "participation": "rocket-launch-outline",
    "request": "comment-question-outline",
    "activity": "calendar-month-outline",
    "internal_note": "pencil-outline",
    "attachment": "file-document-edit-outline",
    **dict.fromkeys(("programme", "call", "application", "allocation"), "hand-coin-outline"),
}


class TrashPage(Page):
    """The list of what was deleted, and what the chosen record held."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._thrown: dict[Hashable, Thrown] = {}
        self.header = PageHeader(self.tr("Trash"))
        self.restore_button = Button(self.tr("Restore"), "undo", "filled", self.restore)
        self.header.add_button(self.restore_button)
        self._make_list()
        self.detail = ThrownDetail(store)
        names = self.tr("List"), self.tr("Details")
        self.halves = ListDetail("trash", self.card, self.detail, names, self.tr("Show"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.halves, 1)

    def _make_list(self) -> None:
        self.filter = filter_line(self.tr("Filter by words or kind"), self.tr("Filter"))
        self.filter.textChanged.connect(lambda _: self._show_rows())
        self.list = RowList(self.tr("Trash"), LEAD)
        self.list.keeps_current = True
        self.list.opened.connect(lambda _: self.restore())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.foot = label("", "small")
        self.foot.setWordWrap(True)
        self.card = Card()
        self.card.add(self.filter)
        self.card.add(self.nothing)
        self.card.add(self.list, 1)
        self.card.add(self.foot)

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Show what lies there now."""
        self.halves.remember_in(self.memory)
        self._thrown = {one.key: one for one in rules.thrown(self.store)}
        self._show_rows()

    def _show_rows(self) -> None:
        found = self.shown()
        today = self.store.today()
        self.list.show_rows([_row(one, today) for one in found])
        self.list.setVisible(bool(found))
        self.halves.show_empty(not found)
        self.nothing.setVisible(not found)
        self.nothing.setText(self._nothing_words())
        self.foot.setText(self._foot_words())
        self.foot.setVisible(bool(found))
        self.header.show_words(self.title(), str(len(found)) if found else "")
        self._show_detail()

    def _nothing_words(self) -> str:
        if self._thrown:
            return self.tr("Nothing here fits the filter.")
        return self.tr("Nothing lies here. What you delete comes here and can be restored.")

    def _foot_words(self) -> str:
        keys = self.tr("Enter restores")
        if len({one.of.step for one in self._thrown.values()}) < NEWEST:
            return keys
        newest = self.tr("The %1 newest are shown").replace("%1", str(NEWEST))
        return f"{keys}   {newest}"

    def shown(self) -> list[Thrown]:
        """What the filter lets through, the newest first."""
        wanted = self.filter.text().casefold().split()
        return [one for one in self._thrown.values() if _fits(one, wanted)]

    def current(self) -> Thrown | None:
        """What is chosen."""
        key = self.list.current_key()
        return self._thrown.get(key) if key is not None else None

    def _show_detail(self) -> None:
        one = self.current()
        self.detail.show_thrown(one)
        self.restore_button.setEnabled(one is not None)

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list if self.list.rows() else None

    def find_within(self) -> None:
        """The filter."""
        self.halves.show_list()
        self.filter.setFocus()
        self.filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """The list as it is shown."""
        heads = [words.text(f"trash.{name}") for name in ("kind", "what", "with", "when")]
        rows = [[one.kind, one.title, one.took, _day(one)] for one in self.shown()]
        return words.text("trash.title"), [heads, *rows]

    def commands(self) -> list[Command]:
        """Restore, while something is chosen."""
        one = self.current()
        if one is None:
            return []
        said = self.tr("Restore %1 %2").replace("%1", one.kind).replace("%2", one.title)
        return [Command(said, self.restore, "undo")]

    # --- what is done

    def restore(self) -> None:
        """Put the chosen record back, with a way to it; or say why it cannot be."""
        one = self.current()
        if one is None:
            return
        where = rules.restore(self.store, one)
        if isinstance(where, rules.Refused):
            self.problem.emit(where.why, where.to_do, "")
            return
        said = self.tr("Restored: %1 %2").replace("%1", one.kind).replace("%2", one.title)
        self.way_offered.emit(said, *where)


def _fits(one: Thrown, wanted: list[str]) -> bool:
    whole = f"{one.kind} {one.title} {one.took}".casefold()
    return all(word in whole for word in wanted)


def _day(one: Thrown) -> date:
    return datetime.fromisoformat(one.of.at).date()


def _row(one: Thrown, today: date) -> Row:
    return Row(
        key=one.key,
        text=one.title,
        detail=one.took,
        lead=capital(one.kind),
        icon=ICONS.get(one.of.root.table, "trash-can-outline"),
        end=_when(one, today),
        role="quiet",
    )


def _when(one: Thrown, today: date) -> str:
    """ "idag kl. 14.32", "24 jan"."""
    at = datetime.fromisoformat(one.of.at)
    if at.date() == today:
        return words.text("matter.today_at", time=clock(at.time()))
    return write(FuzzyDate.day(at.date()), today, Style.table)
