"""Inställningar: who you are, the look, the backups, the workspace; all saved as it is changed."""

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.records.store import Store
from bibk_desktop.work.settings.around import Around
from bibk_desktop.work.settings.files_cards import BackupsCard, WorkspaceCard
from bibk_desktop.work.settings.look_card import LookCard
from bibk_desktop.work.settings.you_card import ColleaguesCard, YouCard

WIDE, GAP = 860, 12
TABLES = ("setting", "person", "appointment", "organisation")


class SettingsPage(Page):
    """Two columns of cards, one where there is little room. A bare window has the first alone."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.header = PageHeader()
        self.you, self.colleagues = YouCard(self), ColleaguesCard(self)
        self.look: LookCard | None = None
        self.backups: BackupsCard | None = None
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(GAP)
        self._left, self._right = self._column(), self._column()
        for card in (self.you, self.colleagues):
            self._left.insertWidget(self._left.count() - 1, card)
        inside = QWidget()
        inside.setLayout(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.header)
        column.addWidget(scrolled(inside), 1)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addStretch(1)
        self.columns.addLayout(column, 1)
        return column

    def _add_cards(self, around: Around) -> None:
        """The cards about what is around the workspace, once the window has said what that is."""
        self.look = LookCard(around.appearance)
        self.backups = BackupsCard(self, around)
        self.workspace = WorkspaceCard(self, around)
        for card in (self.look, self.backups, self.workspace):
            self._right.insertWidget(self._right.count() - 1, card)

    def reload(self, changes: Any = None) -> None:
        if self.around is not None and self.look is None:
            self._add_cards(self.around)
        if self.backups is not None:
            self.backups.show_backups()
        if changes is None or changes.touches(*TABLES):
            self.header.show_words(self.title())
            self.you.show_user()
            self.colleagues.show_colleagues()

    def first_focus(self) -> QWidget | None:
        return self.you.ui.person

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = event.size().width() >= theme.px(WIDE)
        self.columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)
