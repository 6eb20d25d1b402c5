"""Att göra: every open matter, what we wait for, and what is done."""

from collections.abc import Hashable
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.words import capital
from bibk_desktop.work.facts.matter import Awaits, Matter, when_words
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.facts.reading import places
from bibk_desktop.work.facts.settle import can_settle, settle
from bibk_desktop.work.matter_rows import kind_words, matter_row
from bibk_desktop.work.to_do import rules
from bibk_desktop.work.to_do.detail import MONTH, WEEK, MatterDetail
from bibk_desktop.work.to_do.filters import MatterFilters
from bibk_desktop.work.to_do.new_task import NewTask
from bibk_desktop.work.to_do.rules import owner

OPEN, WAITING, DONE = "open", "waiting", "done"
LEAD = 118


class ToDoPage(Page):
    """The list, and what is chosen in it: ticked, moved, changed."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._matters: list[Matter] = []
        self._names: dict[int, str] = {}
        self._wanted: tuple[str, int] | None = None
        self._make_header()
        self.new_task = NewTask(store)
        self.new_task.made.connect(self._made)
        self.new_task.left.connect(self.focus_inside)
        self.filters = MatterFilters()
        self.filters.changed.connect(self._show_rows)
        self._make_list()
        self.detail = MatterDetail(self)
        names = self.tr("List"), self.tr("Details")
        self.halves = ListDetail("to_do", self.card, self.detail, names, self.tr("Show"), (66, 34))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.new_task)
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
        self.new = Button(self.tr("New task"), "plus", "filled", self.new_record)
        self.header.add_button(self.new)

    def _make_list(self) -> None:
        self.list = RowList(self.tr("To do"), LEAD)
        self.list.keeps_current = True
        self.list.opened.connect(self._open)
        self.list.ticked.connect(self._tick)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        for key, happens in (("V", lambda: self.put_off(WEEK)), ("Del", self.delete_current)):
            shortcut = QShortcut(QKeySequence(key), self.list, happens)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.nothing = label("", "quiet")
        self.nothing.setWordWrap(True)
        self.card = Card()
        self.keys = label("", "small")
        for widget, stretch in (
            (self.filters, 0),
            (self.nothing, 0),
            (self.list, 1),
            (self.keys, 0),
        ):
            self.card.add(widget, stretch)
        self.card.body.addStretch(0)

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now."""
        self._matters = open_matters(self.store.rows, self.store.today())
        everywhere = places(self.store.rows, everywhere=True)
        self._names = {place.id: place.name for place in everywhere}
        self.filters.offer_places(places(self.store.rows))
        self._show_rows()

    def _show_rows(self) -> None:
        is_open = self.tabs.key() != DONE
        found = self._open_rows() if is_open else self._done_rows()
        self.filters.show_open(is_open)
        self.filters.setVisible(bool(found) or self.filters.is_set())
        self.halves.show_empty(not found)
        self.list.show_rows(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self._nothing_words())
        self.keys.setVisible(bool(found))
        self.keys.setText(self._keys_words(is_open))
        number = sum(not row.heading for row in found)
        self.header.show_words(self.title(), str(number) if number else "")
        self._choose_wanted()
        self._show_detail()

    def _keys_words(self, is_open: bool) -> str:
        if is_open:
            return self.tr("Space done   V one week later   Enter opens   Delete deletes")
        return self.tr("Space opens again   Enter opens")

    def _nothing_words(self) -> str:
        if self.filters.is_set():
            return self.tr("Nothing here fits the filter.")
        if self.tabs.key() == DONE:
            return self.tr("Nothing is done yet. What you tick stands here.")
        if self.tabs.key() == WAITING:
            return self.tr("We wait for nobody. Begin a line with väntar: and it stands here.")
        return self.tr(
            "Nothing is open. What is promised at meetings and visits stands here, "
            "and Ctrl+N writes a task."
        )

    def shown_matters(self) -> list[Matter]:
        """The open matters that the tab and the filters let through; the one that is being
        changed stays until the keyboard has left it."""
        waits, held = self.tabs.key() == WAITING, self._being_changed()
        return [
            matter
            for matter in self._matters
            if matter == held
            or (
                (not waits or matter.awaits is Awaits.we_wait) and self.filters.lets_through(matter)
            )
        ]

    def _being_changed(self) -> Matter | None:
        at = self.focusWidget()
        inside = at is not None and at.hasFocus() and self.detail.isAncestorOf(at)
        return self.current() if inside else None

    def groups(self) -> list[rules.Group]:
        """The same in their order, under their headings."""
        return rules.grouped(self.shown_matters(), self.filters.order.currentData(), self._names)

    def _open_rows(self) -> list[Row]:
        rows: list[Row] = []
        for group in self.groups():
            if group.heading:
                rows.append(Row(("heading", group.heading), group.heading, heading=True))
            rows += [self._row(matter, group.heading) for matter in group.matters]
        return rows

    def _row(self, matter: Matter, heading: str) -> Row:
        """A matter as a row; in the order of age its end says how old it is."""
        named = owner(matter)
        row = matter_row(matter, self.store.today(), "" if named == heading else named)
        if self.filters.order.currentData() != rules.AGE or not matter.created:
            return row
        key = "to_do.days_1" if matter.age == 1 else "to_do.days"
        return row._replace(end=words.text(key, days=matter.age))

    def _done_rows(self) -> list[Row]:
        today = self.store.today()
        return [
            _done_row(one, today)
            for one in rules.done(self.store.rows)
            if self.filters.fits(one.text, one.said)
        ]

    def _choose_wanted(self) -> None:
        if self._wanted is None:
            return
        for row in self.list.rows():
            if _identity(row.key) == self._wanted:
                self.list.choose(row.key)
        self._wanted = None

    def show_record(self, kind: str, record_id: Any) -> None:
        """Turn to an outcome, open or done, whatever was filtered away."""
        asked = kind, int(record_id)
        if not self._turn_to(asked):
            self.filters.clear()
            for tab in (OPEN, DONE):
                self.tabs.choose(tab)
                if self._turn_to(asked):
                    break
        self.halves.show_detail()

    def _turn_to(self, asked: tuple[str, int]) -> bool:
        self._wanted = asked
        self._show_rows()
        return _identity(self.list.current_key()) == asked

    def first_focus(self) -> QWidget | None:
        """The list."""
        if self.list.rows():
            return self.list
        return self.filters.words if self.filters.isVisible() else self.new

    def find_within(self) -> None:
        """The filter."""
        self.halves.show_list()
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """The list as it is shown."""
        if self.tabs.key() == DONE:
            return words.text("to_do.title"), self._done_cells()
        names = ("kind", "what", "detail", "owner", "place", "due", "age")
        heads = [words.text(f"to_do.{name}") for name in names]
        found = [matter for group in self.groups() for matter in group.matters]
        return words.text("to_do.title"), [heads, *(self._cells(matter) for matter in found)]

    def _done_cells(self) -> list[list[Any]]:
        heads = [words.text(f"to_do.{name}") for name in ("kind", "what", "done_on", "said")]
        shown = {row.key for row in self.list.rows()}
        found = [one for one in rules.done(self.store.rows) if one.id in shown]
        kinds = [words.text(f"OutcomeKind.{one.kind}") for one in found]
        rows = [[k, o.text, o.done_on, o.said] for k, o in zip(kinds, found, strict=True)]
        return [heads, *rows]

    def _cells(self, matter: Matter) -> list[Any]:
        place = ", ".join(self._names.get(id_, "") for id_ in matter.municipality_ids)
        said = capital(matter.text)
        kind, due = kind_words(matter), _due_cell(matter, self.store.today())
        return [kind, said, matter.detail, owner(matter), place, due, matter.age]

    def commands(self) -> list[Command]:
        """A new task."""
        return [Command(self.tr("New task"), self.new_record, "plus", "Ctrl+N")]

    # --- what is done

    def new_record(self) -> None:
        """Open the line that makes a task."""
        self.new_task.start()

    def _made(self, outcome_id: int) -> None:
        self.show_record("outcome", outcome_id)
        self.halves.show_list()
        self.list.setFocus()
        matter = self.current()
        if matter is not None:
            self.toast_requested.emit(self.tr("Added: %1").replace("%1", matter.text))

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

    def delete_current(self) -> None:
        """Remove a task or what came of a text; other matters are removed where they stand."""
        matter = self.current()
        if matter is not None and matter.source == "outcome":
            rules.delete(self.store, matter)
            self.toast_requested.emit(self.tr("Deleted: %1").replace("%1", matter.text))

    def _open(self, key: Hashable) -> None:
        """Turn to where the matter stands; an outcome is opened beside the list."""
        if isinstance(key, Matter) and key.source != "outcome":
            self.open_requested.emit(key.source, key.source_id)
        else:
            self.halves.show_detail()
            self.detail.focus_first()

    # --- the menu of a row

    def _open_menu(self, at: QPoint) -> None:
        self.menu = self.row_menu()
        self.menu.popup(self.list.viewport().mapToGlobal(at))

    def row_menu(self) -> QMenu:
        """What can be done with the chosen row, with its keys."""
        key, made = self.list.current_key(), QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        done = self.tr("Open again") if isinstance(key, int) else self.tr("Mark as done")
        choices = [(done, self.tr("Space"), lambda: self._tick(key))]
        if isinstance(key, Matter) and rules.can_move(key):
            choices += [
                (self.tr("One week later"), "V", lambda: self.put_off(WEEK)),
                (self.tr("Four weeks later"), "", lambda: self.put_off(MONTH)),
            ]
        choices.append((self.tr("Show it"), "Enter", lambda: self._open(key)))
        if isinstance(key, Matter) and key.source == "outcome":
            choices.append((self.tr("Delete"), "Del", self.delete_current))
        for said, keys, happens in choices:
            made.addAction(f"{said}\t{keys}").triggered.connect(lambda _=False, do=happens: do())
        return made


def _identity(key: Hashable | None) -> tuple[str, int] | None:
    if isinstance(key, Matter):
        return key.source, key.source_id
    return ("outcome", key) if isinstance(key, int) else None


def _due_cell(matter: Matter, today: date) -> date | str:
    """The day as a day wherever one stands in the list, else the words."""
    said, again = when_words(matter, today)[0], matter.look_again
    is_again = again is not None and said == write(FuzzyDate.day(again), today, Style.table)
    return matter.due.start or (again if again is not None and is_again else said)


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
