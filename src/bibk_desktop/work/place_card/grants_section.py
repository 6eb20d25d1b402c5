"""The card Bidrag: what a municipality has applied for, alone and with others, and what it got."""

from typing import Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFocusEvent

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import LINE, Table
from bibk_desktop.work.place_card.rules import PlaceFacts
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.places.behind import Grant
from bibk_desktop.work.places.shown import GRANT_ROLES
from bibk_desktop.work.places.wording import (
    grant_words,
    granted_words,
    sought_words,
    with_words,
)

LEAST = 120


class FittedTable(Table):
    """A table as high as its rows: the page scrolls, not the table. A row looks chosen only
    while the table has the keyboard."""

    def sizeHint(self) -> QSize:
        rows = self.lines.rowCount() * theme.px(LINE)
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() else 0
        height = self.horizontalHeader().sizeHint().height() + rows + room + 2
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def show_rows(self, rows: Any) -> None:
        """Show these rows, and be as high as they are."""
        super().show_rows(rows)
        if not self.hasFocus():
            self.selectionModel().clearSelection()
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.selectionModel().clearSelection()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()


def columns() -> list[Column]:
    """Call, state, sums."""
    return [
        Column(
            words.text("card.call"),
            lambda grant: grant.title,
            detail=lambda grant: with_words(grant.others),
            least=LEAST,
            stretch=1,
        ),
        Column(
            words.text("card.state"),
            grant_words,
            role=lambda grant: GRANT_ROLES[grant.status],
            chip=True,
        ),
        Column(
            words.text("places.sought"),
            sought_words,
            value=lambda grant: grant.sought,
            align="right",
        ),
        Column(
            words.text("places.granted"),
            granted_words,
            value=lambda grant: grant.granted,
            align="right",
        ),
    ]


class GrantsSection(Section):
    """Its applications as a table; Enter or a double click opens one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Grants"))
        self.nothing = label(self.tr("Nothing applied for yet."), "quiet")
        self.table = FittedTable(
            columns(), self.tr("Grants"), key=lambda grant: (grant.kind, grant.id)
        )
        self.table.opened.connect(self._open)
        self.add(self.nothing)
        self.add(self.table)

    def fill(self, facts: PlaceFacts) -> None:
        """Show what it has applied for."""
        self.table.show_rows(facts.grants)
        self.table.setVisible(bool(facts.grants))
        self.nothing.setVisible(not facts.grants)

    def _open(self, grant: Grant) -> None:
        self.turn(grant.kind, grant.id)
