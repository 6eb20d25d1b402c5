"""The agenda on its card: how many items, the list, and the keys that work in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.meetings import agenda_change
from bibk_desktop.work.meetings.agenda_rows import agenda_rows
from bibk_desktop.work.meetings.agenda_view import AgendaView


class AgendaCard(Card):
    """The agenda with its number of items, and the keys that work in it.

    `ready` saves what is written beside it, False if it cannot; `kinds` makes a menu of kinds.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("Agenda"))
        self._page = page
        self._meeting: int | None = None
        self.ready: Callable[[], bool] = lambda: True
        self.kinds: Callable[[int, QWidget], QMenu] | None = None
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
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.renamed.connect(self._rename)
        view.moved.connect(self._move)
        view.levelled.connect(self._level)
        view.dropped.connect(self._drop)
        view.deleted.connect(self.delete_item)
        view.menu_asked.connect(lambda id_, at: self.item_menu(id_).popup(at))

    # --- what is shown

    def show_meeting(self, meeting_id: int, closed: bool) -> None:
        """Show the items of a meeting."""
        self._meeting = meeting_id
        rows = agenda_rows(self._page.store.rows, meeting_id)
        self.nothing.setVisible(not rows)
        self.body.setStretchFactor(self.nothing, 0 if rows else 1)
        self.view.setVisible(bool(rows))
        self.view.show_rows(rows, closed)
        self.new.setVisible(not closed)
        numbered = sum(bool(row.number) and "." not in row.number for row in rows)
        one, many = self.tr("1 item"), self.tr("%1 items").replace("%1", str(numbered))
        self.count.setText(one if numbered == 1 else many)

    # --- what is done

    def add_item(self) -> None:
        """A new item after the chosen one, its title to be written at once."""
        self.view.finish_title()
        if self._meeting is not None and self.ready():
            after = self.view.current_id()
            self.view.choose(agenda_change.add_item(self._page.store, self._meeting, after))
            self.view.rename()

    def _rename(self, item_id: int, title: str) -> None:
        agenda_change.rename_item(self._page.store, item_id, title)

    def _move(self, item_id: int, by: int) -> None:
        agenda_change.move_item(self._page.store, item_id, by)

    def _level(self, item_id: int, by: int) -> None:
        agenda_change.change_level(self._page.store, item_id, by)

    def _drop(self, item_id: int, before: int | None) -> None:
        agenda_change.move_before(self._page.store, item_id, before)

    def delete_item(self, item_id: int) -> None:
        """Take an item away, with a way back."""
        row = next(row for row in self.view.model_.rows if row.id == item_id)
        if not self.ready():
            return
        agenda_change.delete_item(self._page.store, item_id)
        named = row.title or self.tr("Untitled item")
        self._page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", named))
        self.view.setFocus()

    def item_menu(self, item_id: int) -> QMenu:
        """What can be done with an item."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename\tF2")).triggered.connect(self.view.rename)
        if self.kinds is not None:
            menu.addMenu(self.kinds(item_id, menu))
        for said, work, by in (
            (self.tr("Move up\tAlt+↑"), self._move, -1),
            (self.tr("Move down\tAlt+↓"), self._move, 1),
            (self.tr("Deeper\tAlt+→"), self._level, 1),
            (self.tr("Out again\tAlt+←"), self._level, -1),
        ):
            menu.addAction(said).triggered.connect(
                lambda on=False, work=work, by=by: work(item_id, by)
            )
        delete = menu.addAction(self.tr("Delete\tDel"))
        delete.triggered.connect(lambda: self.delete_item(item_id))
        for action in menu.actions():
            action.setEnabled(not self.view.model_.closed)
        return menu
