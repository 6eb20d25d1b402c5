"""Att göra: every open matter, what we wait for, and what is done."""

from collections.abc import Hashable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import offer
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.matter import Awaits, Matter, when_words
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.facts.reading import places
from bibk_desktop.work.facts.settle import can_settle, settle
from bibk_desktop.work.matter_rows import (
    MINE,
    OFFICE,
    THEIRS,
    kind_words,
    matter_row,
    stands_with,
)
from bibk_desktop.work.to_do import rules
from bibk_desktop.work.to_do.detail import MatterDetail

OPEN, WAITING, DONE = "open", "waiting", "done"
LEAD = 118
WEEK = 7


class ToDoPage(Page):
    """The list, and what is chosen in it: ticked, moved, changed."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._matters: list[Matter] = []
        self._wanted: tuple[str, int] | None = None
        self._make_header()
        self._make_filters()
        self._make_list()
        self.detail = MatterDetail(self)
        names = self.tr("List"), self.tr("Details")
        self.halves = ListDetail("to_do", self.card, self.detail, names, self.tr("Show"), (66, 34))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.halves, 1)

    # --- what stands where

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("To do"))
        tabs = [(OPEN, self.tr("Open")), (WAITING, self.tr("Waiting for")), (DONE, self.tr("Done"))]
        self.tabs = Segmented(tabs, self.tr("Show"), small=False)
        self.tabs.chosen.connect(lambda _: self._show_rows())
        self.header.add_beside_title(self.tabs)
        excel = Button(self.tr("List to Excel"), "file-excel-outline")
        excel.clicked.connect(lambda: self.take_out_requested.emit("list"))
        self.header.add_button(excel)

    def _make_filters(self) -> None:
        sides = [
            ("all", self.tr("All")),
            (MINE, self.tr("Mine")),
            (OFFICE, self.tr("BiBK")),
            (THEIRS, self.tr("Municipalities'")),
        ]
        self.side = Segmented(sides, self.tr("Whose"))
        self.side.chosen.connect(lambda _: self._show_rows())
        self.municipality = QComboBox()
        self.municipality.setAccessibleName(self.tr("Municipality"))
        self.municipality.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.municipality.activated.connect(lambda _: self._show_rows())
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words or person"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._show_rows())

    def _make_list(self) -> None:
        self.list = RowList(self.tr("To do"), LEAD)
        self.list.keeps_current = True
        self.list.opened.connect(self._open)
        self.list.ticked.connect(self._tick)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        later = QShortcut(QKeySequence("V"), self.list, lambda: self.put_off(WEEK))
        later.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.nothing = label("", "quiet")
        self.card = Card()
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.side)
        bar.addWidget(self.municipality)
        bar.addWidget(self.filter, 1)
        self.card.body.addLayout(bar)
        self.card.add(self.nothing)
        self.card.add(self.list, 1)
        keys = self.tr("Space done   V one week later   Enter opens")
        self.card.add(label(keys, "small"))

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now."""
        self._matters = open_matters(self.store.rows, self.store.today())
        here = [(place.name, place.id) for place in places(self.store.rows)]
        offer(self.municipality, here, self.tr("All municipalities"))
        self._show_rows()

    def _show_rows(self) -> None:
        found = self._done_rows() if self.tabs.key() == DONE else self._open_rows()
        open_tab = self.tabs.key() != DONE
        self.side.setVisible(open_tab)
        self.municipality.setVisible(open_tab)
        self.list.show_rows(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self._nothing_words())
        self.header.show_words(self.title(), str(len(found)))
        self._choose_wanted()
        self._show_detail()

    def _nothing_words(self) -> str:
        if self.filter.text() or self.side.key() != "all" or self.municipality.currentIndex() > 0:
            return self.tr("Nothing here fits the filter.")
        if self.tabs.key() == DONE:
            return self.tr("Nothing is done yet. What you tick stands here.")
        return self.tr("Nothing is open. What is promised at meetings and visits stands here.")

    def shown_matters(self) -> list[Matter]:
        """The open matters that the tab and the filters let through."""
        side, place = self.side.key(), self.municipality.currentData()
        waits = self.tabs.key() == WAITING
        return [
            matter
            for matter in self._matters
            if stands_with(matter, side)
            and (not waits or matter.awaits is Awaits.we_wait)
            and (place is None or place in matter.municipality_ids)
            and self._fits(matter.text, matter.detail, matter.responsible.name)
        ]

    def _fits(self, *texts: str) -> bool:
        whole = " ".join(texts).casefold()
        return all(word in whole for word in self.filter.text().casefold().split())

    def _open_rows(self) -> list[Row]:
        today = self.store.today()
        return [matter_row(m, today, _owner(m)) for m in self.shown_matters()]

    def _done_rows(self) -> list[Row]:
        today = self.store.today()
        return [
            _done_row(one, today)
            for one in rules.done(self.store.rows)
            if self._fits(one.text, one.said)
        ]

    def _choose_wanted(self) -> None:
        if self._wanted is None:
            return
        for row in self.list.rows():
            if _identity(row.key) == self._wanted:
                self.list.choose(row.key)
        self._wanted = None

    def show_record(self, kind: str, record_id: Any) -> None:
        """Turn to an outcome, open or done."""
        self._wanted = (kind, int(record_id))
        self.tabs.choose(OPEN)
        self._show_rows()
        if _identity(self.list.current_key()) != (kind, int(record_id)):
            self._wanted = (kind, int(record_id))
            self.tabs.choose(DONE)
        self.halves.show_detail()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list if self.list.rows() else self.filter

    def find_within(self) -> None:
        """The filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """The list as it is shown."""
        today = self.store.today()
        if self.tabs.key() == DONE:
            heads = [words.text(f"to_do.{name}") for name in ("kind", "what", "done_on", "said")]
            found = rules.done(self.store.rows)
            kinds = [words.text(f"OutcomeKind.{one.kind}") for one in found]
            rows = [[k, o.text, o.done_on, o.said] for k, o in zip(kinds, found, strict=True)]
            return words.text("to_do.title"), [heads, *rows]
        names = ("kind", "what", "detail", "owner", "due", "age")
        heads = [words.text(f"to_do.{name}") for name in names]
        return words.text("to_do.title"), [heads, *(_cells(m, today) for m in self.shown_matters())]

    # --- what is done

    def current(self) -> Matter | None:
        """The open matter that is chosen."""
        key = self.list.current_key()
        return key if isinstance(key, Matter) else None

    def _show_detail(self) -> None:
        key = self.list.current_key()
        matter = key if isinstance(key, Matter) else None
        outcome = key if isinstance(key, int) else None
        self.detail.show_matter(matter, outcome)

    def _tick(self, key: Hashable) -> None:
        """Done today, or open again; with a way back."""
        if isinstance(key, Matter) and can_settle(key):
            settle(self.store, key)
            self.toast_requested.emit(self.tr("Done: %1").replace("%1", key.text))
        elif isinstance(key, int):
            rules.reopen(self.store, key)
            self.toast_requested.emit(self.tr("Open again"))

    def put_off(self, days: int) -> None:
        """Move the chosen matter so many days."""
        matter = self.current()
        if matter is not None and rules.can_move(matter):
            rules.move(self.store, matter, days)
            self.toast_requested.emit(self.tr("Moved: %1").replace("%1", matter.text))

    def _open(self, key: Hashable) -> None:
        """Turn to where the matter stands; an outcome is opened beside the list."""
        if isinstance(key, Matter) and key.source != "outcome":
            self.open_requested.emit(key.source, key.source_id)
        else:
            self.halves.show_detail()
            self.detail.focus_first()


def _owner(matter: Matter) -> str:
    return matter.responsible.name or matter.awaited.name


def _identity(key: Hashable | None) -> tuple[str, int] | None:
    if isinstance(key, Matter):
        return key.source, key.source_id
    return ("outcome", key) if isinstance(key, int) else None


def _done_row(one: rules.Done, today: date) -> Row:
    end = write(FuzzyDate.day(one.done_on), today, Style.table) if one.done_on else ""
    return Row(
        key=one.id,
        text=one.text,
        detail=one.said,
        lead=words.text(f"OutcomeKind.{one.kind}").capitalize(),
        icon="check-circle-outline",
        end=end or words.text(f"OutcomeState.{one.state}"),
        role="quiet",
        checkable=True,
        done=True,
    )


def _cells(matter: Matter, today: date) -> list[Any]:
    due = matter.due.start or when_words(matter, today)[0]
    return [kind_words(matter), matter.text, matter.detail, _owner(matter), due, matter.age]
