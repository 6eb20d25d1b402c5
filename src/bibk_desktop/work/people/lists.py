"""The four lists of the contacts, each with what it shows and can do."""

from bisect import insort
from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any, NamedTuple

from bibk_desktop.fields.record_form import offer
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.records.history import Changes
from bibk_desktop.records.model import Person
from bibk_desktop.work.people.appointments import group_lines, organisation_lines
from bibk_desktop.work.people.columns import (
    Compositions,
    Titles,
    group_columns,
    incomplete_columns,
    incomplete_heading,
    organisation_columns,
    person_columns,
)
from bibk_desktop.work.people.composition import unmet
from bibk_desktop.work.people.incomplete import incomplete
from bibk_desktop.work.people.list_pane import PeopleList
from bibk_desktop.work.people.rules import (
    ALL,
    DIRECTORS,
    OFFICE,
    PERSON,
    PersonLine,
    heading,
    line_order,
    livings,
    person_lines,
)
from bibk_desktop.work.people.send import copy_addresses, save_cards, start_mail

FEW = 50


class Said(NamedTuple):
    """The words of a list: its name, the titles of its columns, what an empty one says and
    offers."""

    name: str
    heads: tuple[str, ...]
    empty: str
    first: str = ""


class TabPane(PeopleList):
    """A list that fills itself from the store."""

    def __init__(
        self,
        page: Page,
        said: Said,
        columns: Sequence[Column],
        key: Callable[[Any], Hashable],
        group: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__(columns, said.name, key, group, said.empty, said.first)
        self.page = page
        self.name = said.name

    def fill(self, changes: Changes | None = None) -> None:
        """Show what is stored now; `changes` says what has changed since, None means all."""
        raise NotImplementedError

    def target(self, row: Any) -> tuple[str, Any] | None:
        """The record that a row leads to: kind and id, of a pair both ids."""
        raise NotImplementedError

    def list_title(self) -> str:
        """What the list is called when it is taken out."""
        return self.name

    def choose_record(self, kind: str, record_id: int) -> bool:
        """Choose the row of a record; whether it is there."""
        return self.choose(record_id)

    def delete_all(self, rows: Sequence[Any]) -> None:
        """Delete several in one step; what is no person stays."""
        targets = [target for target in map(self.target, rows) if target is not None]
        ids = [id_ for kind, id_ in targets if kind == PERSON]
        if not ids:
            return
        store = self.page.store
        with store.write("undo.delete_persons", n=len(ids)):
            for id_ in ids:
                store.delete(Person, id_)
        self.page.toast_requested.emit(self.tr("%1 persons deleted").replace("%1", str(len(ids))))


class PersonPane(TabPane):
    """Everybody, or one of the living groups; addresses of those shown or chosen."""

    def __init__(self, page: Page, said: Said) -> None:
        columns = person_columns(Titles(page.store.today()), said.heads)
        super().__init__(page, said, columns, lambda line: line.key, heading)
        self._lines: list[PersonLine] = []
        self.living = self.add_choice(self.tr("Which persons"))
        self.living.activated.connect(lambda _: self.fill())
        self.add_action(self.tr("Copy addresses"), self.copy_addresses)
        self.add_action(self.tr("Write mail"), self.write_mail)
        self.add_action(self.tr("Address cards"), self.save_cards)
        self.merge = self.add_action(self.tr("Merge"), self._merge)
        self.merge.hide()

    def fill(self, changes: Changes | None = None) -> None:
        few = _few_persons(changes)
        if few and self._lines and self.living.currentData() != DIRECTORS:
            self._renew(few)
            return
        rows, today = self.page.store.rows, self.page.store.today()
        found = livings(rows, today)
        offered = [(each.words, each.key) for each in found]
        shown = [
            (self.living.itemText(n), self.living.itemData(n)) for n in range(self.living.count())
        ]
        if shown != offered:
            offer(self.living, offered)
        self._lines = person_lines(rows, today, self.living.currentData() or ALL)
        self.show_rows(self._lines)

    def _renew(self, ids: Collection[int]) -> None:
        """Read only these persons again."""
        rows, today = self.page.store.rows, self.page.store.today()
        self._lines = [line for line in self._lines if line.id not in ids]
        for line in person_lines(rows, today, self.living.currentData(), ids):
            insort(self._lines, line, key=line_order)
        self.show_rows(self._lines, renewed=True)

    def lines_of_all(self) -> list[PersonLine] | None:
        """The rows of everybody, if that is what was read last."""
        return self._lines if self.living.currentData() == ALL else None

    def show_living(self, key: str) -> None:
        """Show one of the living groups."""
        self.living.setCurrentIndex(max(self.living.findData(key), 0))
        self.fill()

    def target(self, row: Any) -> tuple[str, int] | None:
        return row.kind, row.id

    def list_title(self) -> str:
        return self.name if self.living.currentData() == ALL else self.living.currentText()

    def choose_record(self, kind: str, record_id: int) -> bool:
        if self._choose(kind, record_id):
            return True
        self.filter.clear()
        if not self._choose(kind, record_id):
            self.show_living(ALL if kind == PERSON else DIRECTORS)
        return self._choose(kind, record_id)

    def _choose(self, kind: str, record_id: int) -> bool:
        current = self.table.current_row()
        if current is not None and _is_of(current, kind, record_id):
            return True
        lines = self.table.lines.rows_shown()
        key = next((line.key for line in lines if _is_of(line, kind, record_id)), None)
        return key is not None and self.table.choose(key)

    def ids_meant(self) -> list[int]:
        """The persons that are chosen when they are several, else all that are shown."""
        return [row.id for row in self.rows_meant() if row.kind == PERSON]

    def _count(self) -> None:
        """Two who are chosen can be made one."""
        super()._count()
        self.merge.setVisible(len(self._persons_chosen()) == 2)

    def _persons_chosen(self) -> list[int]:
        chosen = [row.id for row in self.rows_chosen() if row.kind == PERSON]
        return list(dict.fromkeys(chosen))

    def _merge(self) -> None:
        self.merging.emit(*self._persons_chosen())

    def copy_addresses(self) -> None:
        """Put the addresses on the clipboard, and say how many and who has none."""
        self.say(copy_addresses(self.page, self.ids_meant()))

    def write_mail(self) -> None:
        """Begin a mail to them, who do not see each other."""
        start_mail(self.page, self.ids_meant(), self.list_title())

    def save_cards(self) -> None:
        """Save their address cards in one file."""
        save_cards(self.page, self.ids_meant(), self.list_title())


def _is_of(line: PersonLine, kind: str, record_id: int) -> bool:
    """Whether a row shows the record: the person, or who holds the office."""
    if kind == OFFICE and line.office is not None:
        return line.office.place.id == record_id
    return (line.kind, line.id) == (kind, record_id)


def _few_persons(changes: Changes | None) -> Collection[int]:
    """The persons that were changed when they are few and nothing else was; else none."""
    if changes is None or set(changes.rows) != {"person"} or len(changes.rows["person"]) > FEW:
        return ()
    return changes.rows["person"]


class OrganisationPane(TabPane):
    """Every organisation, our own first."""

    def __init__(self, page: Page, said: Said) -> None:
        super().__init__(page, said, organisation_columns(said.heads), lambda line: line.id)

    def fill(self, changes: Changes | None = None) -> None:
        self.show_rows(organisation_lines(self.page.store.rows, self.page.store.today()))

    def target(self, row: Any) -> tuple[str, int] | None:
        return "organisation", row.id


class GroupPane(TabPane):
    """Every group, with its seats and how its rules stand."""

    def __init__(self, page: Page, said: Said) -> None:
        self._compositions = Compositions()
        columns = group_columns(self._compositions, said.heads)
        super().__init__(page, said, columns, lambda line: line.id)

    def fill(self, changes: Changes | None = None) -> None:
        rows, today = self.page.store.rows, self.page.store.today()
        self._compositions.found = unmet(rows, today)
        self.show_rows(group_lines(rows, today))

    def target(self, row: Any) -> tuple[str, int] | None:
        return "group", row.id


class IncompletePane(TabPane):
    """What is not known yet, each row with its reasons; completed beside the list."""

    def __init__(self, page: Page, said: Said) -> None:
        columns = incomplete_columns(said.heads)
        super().__init__(page, said, columns, lambda line: (line.kind, line.id), incomplete_heading)
        self.known_lines: Callable[[], list[PersonLine] | None] = lambda: None

    def fill(self, changes: Changes | None = None) -> None:
        store = self.page.store
        self.show_rows(incomplete(store.rows, store.today(), self.known_lines()))

    def target(self, row: Any) -> tuple[str, int] | None:
        return row.kind, row.id

    def choose_record(self, kind: str, record_id: int) -> bool:
        return self.choose((kind, record_id))
