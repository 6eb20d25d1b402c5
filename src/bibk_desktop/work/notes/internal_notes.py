"""What only this office reads about a record; stands in no file that leaves it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from sqlmodel import select

from bibk_desktop.fields.record_rows import LineField
from bibk_desktop.fields.rows_card import CardWords, RowsCard
from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.wrap_row import WHOLE
from bibk_desktop.records.model import InternalNote
from bibk_desktop.work.facts.reading import me, one_line
from bibk_desktop.work.notes.text_field import TextField

LONGEST = 60


class InternalNotesCard(RowsCard):
    """The notes of one record, the newest first; `owner` is the field that points to it."""

    model = InternalNote

    def __init__(self, page: Page, owner: str) -> None:
        super().__init__(page)
        self._owner = owner
        self.add_to_head(Chip(self.tr("only we"), "unconfirmed"), at_end=False)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        return CardWords(
            self.tr("Internal notes"), self.tr("None yet."), self.tr("Delete the note")
        )

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("at", self.tr("Day"), QLineEdit, 150, 0),
            LineField("text", self.tr("Note"), self._text, WHOLE),
        )

    def _text(self) -> QWidget:
        return TextField(self.tr("Internal note"), framed=True, grows=True)

    def named(self, record: Any) -> str:
        return one_line(record.text)[:LONGEST] or self.tr("Internal note")

    def show_of(self, owner_id: int) -> None:
        """Show the notes of a record."""
        with self.store.read() as session:
            mine = select(InternalNote).where(getattr(InternalNote, self._owner) == owner_id)
            found = session.exec(mine).all()
        newest = sorted(found, key=lambda note: (note.at, note.id or 0), reverse=True)
        self.show_records(owner_id, newest)

    def _add(self) -> None:
        if self.owner_id is not None:
            owner: dict[str, Any] = {self._owner: self.owner_id}
            author = me(self.store.rows)
            self.put(InternalNote(at=self.store.today(), author_id=author, **owner), "text")
