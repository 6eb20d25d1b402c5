"""Kontakter: persons, organisations, groups, and what is still to complete."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.store import Store
from bibk_desktop.work.people.appointments import record_behind
from bibk_desktop.work.people.detail import Detail, DetailDeck
from bibk_desktop.work.people.dialogs import (
    GroupDialog,
    NewDialog,
    OrganisationDialog,
    PersonDialog,
)
from bibk_desktop.work.people.director_dialog import ask_change
from bibk_desktop.work.people.group_detail import GroupDetail
from bibk_desktop.work.people.lists import (
    GroupPane,
    IncompletePane,
    OrganisationPane,
    PersonPane,
    Said,
    TabPane,
)
from bibk_desktop.work.people.office_detail import OfficeDetail
from bibk_desktop.work.people.organisation_detail import OrganisationDetail
from bibk_desktop.work.people.pair_detail import MergeDialog, PairDetail
from bibk_desktop.work.people.person_detail import PersonDetail
from bibk_desktop.work.people.rules import ALL, PersonLine, livings, members
from bibk_desktop.work.people.send import copy_addresses, start_mail

PERSONS, ORGANISATIONS, GROUPS, INCOMPLETE = "persons", "organisations", "groups", "incomplete"
TAB_OF = {
    "person": PERSONS,
    "office": PERSONS,
    "organisation": ORGANISATIONS,
    "group": GROUPS,
    "pair": INCOMPLETE,
}
DIALOGS: dict[str, type[Any]] = {
    PERSONS: PersonDialog,
    INCOMPLETE: PersonDialog,
    ORGANISATIONS: OrganisationDialog,
    GROUPS: GroupDialog,
}
TABLES = (
    *("person", "person_alias", "appointment", "organisation", "organisation_alias", "group"),
    *("requirement", "municipality", "library", "county", "project", "attendance", "attachment"),
    "distinct_person",
)


class PeoplePage(Page):
    """Four lists in tabs, each with the detail of what is chosen in it."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.shown: tuple[str, Any] | None = None
        self.dialog: Any = None
        self._stale: set[str] = set()
        self.panes: dict[str, TabPane] = {}
        self.lists = QStackedWidget()
        self.details = DetailDeck()
        self._make_header()
        names = self.tr("List"), self.tr("Details")
        self.halves = ListDetail(
            "people", self.lists, self.details, names, self.tr("Show"), (64, 36)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.halves, 1)

    # --- what stands where

    @cached_property
    def person(self) -> PersonDetail:
        """The detail of a person."""
        made = PersonDetail(self)
        made.director_change.connect(self.ask_director)
        made.merge_asked.connect(self.ask_merge)
        return made

    @cached_property
    def organisation(self) -> OrganisationDetail:
        """The detail of an organisation."""
        return OrganisationDetail(self)

    @cached_property
    def group(self) -> GroupDetail:
        """The detail of a group."""
        return GroupDetail(self)

    @cached_property
    def office(self) -> OfficeDetail:
        """The detail of a director's office."""
        made = OfficeDetail(self)
        made.change_asked.connect(self.ask_director)
        return made

    @cached_property
    def pair(self) -> PairDetail:
        """The comparison of two who may be the same person."""
        return PairDetail(self)

    def detail(self, kind: str) -> Detail:
        """The detail that shows records of that kind, made when it is first needed."""
        made: Detail = getattr(self, kind)
        return made

    def _pane(self, key: str) -> TabPane:
        """The list of a tab, made when it is first needed."""
        if key not in self.panes:
            kind, said = PANES[key]
            pane = self.panes[key] = kind(self, said(self))
            self.lists.addWidget(pane)
            pane.chosen.connect(self._chooser(key))
            pane.opened.connect(lambda _: self._enter())
            pane.deleted.connect(self._delete_chosen)
            pane.creating.connect(self._create)
            pane.merging.connect(self.ask_merge)
            if isinstance(pane, IncompletePane):
                pane.known_lines = self._known_lines
        return self.panes[key]

    def _known_lines(self) -> list[PersonLine] | None:
        """The rows of all persons, if their list was filled since anything changed."""
        pane = self.panes.get(PERSONS)
        if not isinstance(pane, PersonPane) or PERSONS in self._stale:
            return None
        return pane.lines_of_all()

    def said_of_persons(self) -> Said:
        """The words of the list of persons."""
        heads = self.tr("Name"), self.tr("Role"), self.tr("Where"), self.tr("E-mail")
        empty = self.tr("No persons yet. Begin with the directors.")
        return Said(self.tr("Persons"), heads, empty, self.tr("Write in the directors"))

    def said_of_organisations(self) -> Said:
        """The words of the list of organisations."""
        heads = self.tr("Name"), self.tr("Kind"), self.tr("Persons"), self.tr("E-mail")
        empty = self.tr("No organisations yet: regions, funders, suppliers, partners.")
        return Said(self.tr("Organisations"), heads, empty, self.tr("New organisation"))

    def said_of_groups(self) -> Said:
        """The words of the list of groups."""
        heads = self.tr("Name"), self.tr("Kind"), self.tr("Seats"), self.tr("Rules")
        empty = self.tr("No groups yet: steering groups, networks, reference groups.")
        return Said(self.tr("Groups"), heads, empty, self.tr("New group"))

    def said_of_incomplete(self) -> Said:
        """The words of the list of what is to complete."""
        heads = self.tr("Who"), self.tr("What is missing"), self.tr("Where")
        return Said(self.tr("To complete"), heads, self.tr("Nothing is missing."))

    def _chooser(self, key: str) -> Callable[[Any], None]:
        def choose(row: Any) -> None:
            if key == self.tabs.key() and not self._filling:
                self._show_row(row)

        return choose

    def _make_header(self) -> None:
        self._filling = False
        self.header = PageHeader(self.tr("Contacts"))
        tabs = [
            (PERSONS, self.tr("Persons")),
            (ORGANISATIONS, self.tr("Organisations")),
            (GROUPS, self.tr("Groups")),
            (INCOMPLETE, self.tr("To complete")),
        ]
        self.tabs = Segmented(tabs, self.tr("Show"), small=False)
        self.tabs.chosen.connect(self._turn)
        self.header.add_beside_title(self.tabs)
        excel = Button(self.tr("List to Excel"), "file-excel-outline")
        excel.clicked.connect(lambda: self.take_out_requested.emit("list"))
        self.new = Button(self.tr("New person"), "plus", "filled", self.new_record)
        self.header.add_button(excel)
        self.header.add_button(self.new)

    def pane(self) -> TabPane:
        """The list that is shown."""
        return self._pane(self.tabs.key())

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        self.halves.remember_in(self.memory)
        if changes is not None and not changes.touches(*TABLES):
            return
        was_stale = self.tabs.key() in self._stale
        self._stale = set(PANES)
        self._fill(None if was_stale else changes)
        if changes is None:
            QTimer.singleShot(0, self, self._show_again)
        else:
            self._show_again()

    def _fill(self, changes: Any = None) -> None:
        """Fill the list that is shown, if something has changed since it was."""
        key = self.tabs.key()
        if key in self._stale:
            self._stale.discard(key)
            self._filling = True
            try:
                self._pane(key).fill(changes)
            finally:
                self._filling = False
            self.halves.show_empty(self.pane().is_empty())

    def _show_again(self) -> None:
        """The record that is shown may have changed; if it is gone, the list's own is shown."""
        if self.shown is None or not self.detail(self.shown[0]).show_record(self.shown[1]):
            self._show_row(self.pane().table.current_row())

    def _turn(self, key: str) -> None:
        """Another tab."""
        self.lists.setCurrentWidget(self._pane(key))
        said = {ORGANISATIONS: self.tr("New organisation"), GROUPS: self.tr("New group")}
        self.new.setText(said.get(key, self.tr("New person")))
        self._fill()
        self._show_row(self._pane(key).table.current_row())

    def _show_row(self, row: Any) -> None:
        target = None if row is None else self.pane().target(row)
        if target is None:
            self._show_nothing()
        elif target != self.shown:
            self.show_detail(*target)

    def _show_nothing(self) -> None:
        self._leave()
        self.shown = None
        self.details.show_widget(None)

    def show_detail(self, kind: str, record_id: Any) -> None:
        """Show a record beside the list."""
        if self.shown is not None and self.shown[0] != kind:
            self._leave()
        if self.detail(kind).show_record(record_id):
            self.shown = kind, record_id
            self.details.show_widget(self.detail(kind))
        else:
            self._show_nothing()

    def _leave(self) -> None:
        if self.shown is not None:
            self.detail(self.shown[0]).leave()

    def show_record(self, kind: str, record_id: Any) -> None:
        target = record_behind(self.store.rows, kind, record_id)
        if target is not None:
            self.tabs.choose(TAB_OF[target[0]])
            self.pane().choose_record(*target)
            self.pane().settle()
            self.show_detail(*target)
            self.halves.show_detail()

    def show_place(self) -> None:
        self.halves.show_list()

    # --- keys and commands

    def shown_record(self) -> tuple[str, int] | None:
        """The person, organisation, group or director's office that is shown."""
        return None if self.shown is None or self.shown[0] == "pair" else self.shown

    def first_focus(self) -> QWidget | None:
        pane = self.pane()
        return pane.table if pane.table.lines.rowCount() else pane.offer

    def find_within(self) -> None:
        self.halves.show_list()
        self.pane().filter.setFocus()
        self.pane().filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        return self.pane().list_title(), self.pane().table.lines.cells()

    def _enter(self) -> None:
        """Enter on a row: the keyboard goes to its detail."""
        self.halves.show_detail()
        shown = self.details.shown
        if isinstance(shown, Detail):
            shown.focus_first()

    def commands(self) -> list[Command]:
        news = (
            (self.tr("New person"), PERSONS),
            (self.tr("New organisation"), ORGANISATIONS),
            (self.tr("New group"), GROUPS),
        )
        found = [Command(said, self._newer(key), "plus") for said, key in news]
        if self.shown is not None and self.shown[0] == "person":
            said = self.tr("Merge %1 with …").replace("%1", self.person.name.text())
            found.append(Command(said, self._merger(self.shown[1]), "account-multiple-outline"))
        for living in livings(self.store.rows, self.store.today()):
            if living.key != ALL:
                copy = self.tr("Copy addresses: %1").replace("%1", living.words)
                mail = self.tr("Write mail: %1").replace("%1", living.words)
                found.append(Command(copy, self._copier(living.key), "content-copy"))
                found.append(Command(mail, self._mailer(*living), "email-outline"))
        return found

    def _newer(self, key: str) -> Callable[[], object]:
        return lambda: self.ask_new(key)

    def _merger(self, person_id: int) -> Callable[[], object]:
        return lambda: self.ask_merge(person_id)

    def _copier(self, key: str) -> Callable[[], None]:
        def copy() -> None:
            ids = sorted(members(self.store.rows, key, self.store.today()))
            self.pane().say(copy_addresses(self, ids))

        return copy

    def _mailer(self, key: str, said: str) -> Callable[[], None]:
        def write() -> None:
            ids = sorted(members(self.store.rows, key, self.store.today()))
            start_mail(self, ids, said)

        return write

    # --- creating and deleting

    def new_record(self) -> None:
        self.ask_new(self.tabs.key())

    def begin_new(self, kind: str, name: str) -> None:
        """Ask for a person, an organisation or a group of that name."""
        self.tabs.choose(TAB_OF[kind])
        self.ask_new(TAB_OF[kind], name)

    def _create(self, name: str) -> None:
        """What the filter did not find; the directors, where there is nobody at all."""
        if self.tabs.key() == PERSONS and self.pane().is_empty():
            self.tabs.choose(INCOMPLETE)
            self._enter()
        else:
            self.ask_new(self.tabs.key(), name)

    def ask_new(self, key: str, name: str = "") -> NewDialog:
        """Ask what is to be created in that tab."""
        dialog: NewDialog = DIALOGS[key](self.store, self.window(), name)
        kind = {ORGANISATIONS: "organisation", GROUPS: "group"}.get(key, "person")
        for signal in (dialog.created, dialog.known):
            signal.connect(lambda id_: self._open_new(kind, id_))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        return dialog

    def ask_director(self, municipality_id: int) -> None:
        """Ask for the next director of a municipality."""
        self.dialog = ask_change(self, municipality_id)

    def ask_merge(self, person_id: int, other_id: int | None = None) -> None:
        """Ask with whom a person is merged; `other_id` is proposed."""
        self.dialog = dialog = MergeDialog(self, person_id, self.window())
        dialog.merged.connect(lambda kept: self.show_record("person", kept))
        dialog.finished.connect(dialog.deleteLater)
        if other_id is not None:
            dialog.show_other(other_id)
        dialog.open()

    def _open_new(self, kind: str, record_id: int) -> None:
        self.show_record(kind, record_id)
        shown = self.details.shown
        if isinstance(shown, Detail):
            shown.focus_first()

    def _delete_chosen(self) -> None:
        """Delete the rows that are chosen, in one step."""
        self.pane().settle()
        rows = self.pane().rows_chosen()
        if len(rows) == 1:
            target = self.pane().target(rows[0])
            if target is not None and self.shown == target:
                self.detail(target[0]).delete()
        elif rows:
            self.pane().delete_all(rows)


PANES: dict[str, tuple[type[Any], Callable[[PeoplePage], Said]]] = {
    PERSONS: (PersonPane, PeoplePage.said_of_persons),
    ORGANISATIONS: (OrganisationPane, PeoplePage.said_of_organisations),
    GROUPS: (GroupPane, PeoplePage.said_of_groups),
    INCOMPLETE: (IncompletePane, PeoplePage.said_of_incomplete),
}
