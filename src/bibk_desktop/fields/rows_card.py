"""A card with lines for the records that belong to another one, and a way to add more."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlmodel import SQLModel

from bibk_desktop.fields.record_rows import LineField, RecordLine, RecordRows
from bibk_desktop.fields.values import Reading
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.store import Store


class CardWords(NamedTuple):
    """What a card says: its title, what belongs there, what the button at a line's end does."""

    title: str
    empty: str
    remover: str


class RowsCard(Card):
    """Shows the records of `model` that belong to `owner_id`; a subclass says which fields."""

    model: type[SQLModel]

    def __init__(self, page: Page) -> None:
        super().__init__(" ")
        said = self.said()
        self.page = page
        self.owner_id: int | None = None
        self._records: dict[int, Any] = {}
        self.set_title(said.title)
        fields, readings = self.fields(), self.readings()
        self.rows = RecordRows(page, self.model, fields, said.remover, self.show_line, readings)
        self.rows.removed.connect(self.remove)
        self.empty = label(said.empty, "quiet")
        self.empty.setWordWrap(True)
        self.add(self.empty)
        self.add(self.rows)

    @property
    def store(self) -> Store:
        """The workspace."""
        store: Store = self.page.store
        return store

    def said(self) -> CardWords:
        """The card's words."""
        raise NotImplementedError

    def fields(self) -> Sequence[LineField]:
        """The fields of a line."""
        raise NotImplementedError

    def readings(self) -> Mapping[str, Reading]:
        """How fields are read that are read in a way of their own."""
        return {}

    def show_line(self, line: RecordLine, record: Any) -> None:
        """Fill the widgets of a line that are no field of the model."""

    def named(self, record: Any) -> str:
        """What a record is called when it is taken away."""
        return str(getattr(record, "name", ""))

    def show_records(self, owner_id: int, records: Sequence[Any]) -> None:
        """Show the records of one owner."""
        self.owner_id = owner_id
        self._records = {record.id: record for record in records}
        self.empty.setVisible(not records)
        self.rows.show_records(records)

    def add_button(self, words: str, happens: Callable[[], object]) -> Button:
        """A button at the end of the heading that adds a record."""
        button = Button(words, "plus", "bare", happens)
        button.setAccessibleName(f"{self.title.text()}: {words}")
        self.add_to_head(button)
        self.rows.after = button
        return button

    def put(self, record: SQLModel, field: str = "") -> int:
        """Store a new record and put the keyboard into its line."""
        id_ = self.store.add(record)
        self.rows.focus(id_, field)
        return id_

    def remove(self, record_id: int) -> None:
        """Take a record away at once, with a way back."""
        name = self.named(self._records[record_id])
        self.page.flush()
        self.store.delete(self.model, record_id)
        self.page.toast_requested.emit(self.tr("Taken away: %1").replace("%1", name))


class NameLink(Link):
    """A name in a line that leads to its record."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._way: tuple[str, int] | None = None
        self.clicked.connect(self._go)

    def show_name(self, kind: str, record_id: int, name: str) -> None:
        """Lead to a record; without a place for its kind the name stands there alone."""
        self._way = (kind, record_id) if kind else None
        self.setEnabled(bool(kind) and self._page.opens(kind, record_id))
        self._mark = "›" if self.isEnabled() else ""
        self.set_look(colour="accent" if self.isEnabled() else "text")
        self.setText(name)
        self.setToolTip("")
        self.updateGeometry()

    def _go(self) -> None:
        if self._way is not None:
            self._page.open_requested.emit(*self._way)
