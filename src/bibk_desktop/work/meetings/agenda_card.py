"""The agenda on its card: how many items, the list, and the keys that work in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.work.meetings.agenda_rows import AgendaRow
from bibk_desktop.work.meetings.agenda_view import AgendaView


class AgendaCard(Card):
    """The agenda with its number of items, and the keys that work in it."""

    def __init__(self) -> None:
        super().__init__(self.tr("Agenda"))
        self.count = label("", "small")
        self.add_to_head(self.count)
        self.view = AgendaView()
        self.new = Link(self.tr("New item"), "")
        self.new.set_look(12)
        self.nothing = label(self.tr("No items yet. Ctrl+Enter begins the first."), "quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(14, 12, 14, 10)
        self.add(self.nothing)
        self.add(self.view, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(6))
        for widget in (
            self.new,
            label("Ctrl+Enter", "key"),
            label(self.tr("move"), "small"),
            label("Alt+↑↓", "key"),
        ):
            foot.addWidget(widget)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_rows(self, rows: list[AgendaRow], closed: bool) -> None:
        """Show the items."""
        self.nothing.setVisible(not rows)
        self.body.setStretchFactor(self.nothing, 0 if rows else 1)
        self.view.setVisible(bool(rows))
        self.view.show_rows(rows, closed)
        self.new.setVisible(not closed)
        numbered = sum(bool(row.number) and "." not in row.number for row in rows)
        one, many = self.tr("1 item"), self.tr("%1 items").replace("%1", str(numbered))
        self.count.setText(one if numbered == 1 else many)
