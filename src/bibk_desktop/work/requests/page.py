"""Förfrågningar: what was asked of the municipalities, by when, and who has answered."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.records.model import Request
from bibk_desktop.records.store import Store
from bibk_desktop.work.requests.list_view import RequestList
from bibk_desktop.work.requests.new_dialog import RequestDialog
from bibk_desktop.work.requests.request_view import RequestView
from bibk_desktop.work.requests.rules import Sheet

TABLES = (
    *("request", "request_option", "target", "answer", "answer_option", "reminder"),
    *("person", "appointment", "municipality", "county", "library", "organisation"),
    *("meeting", "activity", "call", "programme", "project"),
    *("plan", "priority_area", "priority_area_link"),
)


class RequestsPage(Page):
    """The list of requests, or one of them alone."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._is_stale = True
        self.list = RequestList(self)
        self.request = RequestView(self)
        self.stack = _Deck()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.request)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.list.creating.connect(self.ask_new)
        self.list.deleted.connect(self.delete)
        self.request.deleting.connect(self.delete)

    def _shows_one(self) -> bool:
        return self.stack.currentWidget() is self.request and self.request.one is not None

    def trail(self) -> list[tuple[str, str, Any]]:
        if not self._shows_one() or self.request.one is None:
            return [(self.title(), "", None)]
        one = self.request.one
        return [(self.title(), "place", "requests"), (one.name, "request", one.id)]

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        if changes is not None and not changes.touches(*TABLES):
            return
        self._is_stale = True
        shown = self.request.one if self._shows_one() else None
        if shown is None or not self.request.show_request(shown.id):
            self._turn(self.list)
        else:
            self.trail_changed.emit()

    def _turn(self, view: QWidget) -> None:
        """Show the list, filled anew if anything has changed, or the request."""
        if view is self.list and self._is_stale:
            self._is_stale = False
            self.list.fill()
        self.stack.setCurrentWidget(view)
        self.trail_changed.emit()

    def show_record(self, kind: str, record_id: Any) -> None:
        if self.request.show_request(record_id):
            self._turn(self.request)
        else:
            self._turn(self.list)

    def show_place(self) -> None:
        self.request.leave()
        self._turn(self.list)
        if self.request.one is not None:
            self.list.choose(self.request.one.id)

    def first_focus(self) -> QWidget | None:
        if self._shows_one():
            return self.request.table
        return self.list.table if self.list.table.lines.rowCount() else self.list.offer

    def find_within(self) -> None:
        if not self._shows_one():
            self.list.filter.setFocus()
            self.list.filter.selectAll()

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        if self._shows_one() and self.request.one is not None:
            return self.request.one.name, self.request.cells()
        return self.title(), self.list.cells()

    def commands(self) -> list[Command]:
        new = Command(self.tr("New request"), self.new_record, "plus", "Ctrl+N")
        return [*(self.request.commands() if self._shows_one() else []), new]

    # --- saving

    def unsaved(self) -> bool:
        editor = self.request.editor
        return (editor.is_changed() and not editor.is_wrong()) or super().unsaved()

    def flush(self) -> bool:
        """False if something is not stored; words that are no value may be left."""
        editor = self.request.editor
        stored = editor.leave() or editor.is_wrong()
        return super().flush() and stored

    # --- creating and deleting

    def new_record(self) -> None:
        self.ask_new("")

    def begin_new(self, kind: str, name: str) -> None:
        self.ask_new(name)

    def ask_new(self, title: str) -> RequestDialog:
        """Ask what a new request is to be."""
        dialog = RequestDialog(self.store, self.window(), title)
        dialog.created.connect(lambda id_: self.open_requested.emit("request", id_))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        return dialog

    def delete(self, one: Sheet) -> None:
        """Delete a request with all its answers at once, with a way back."""
        self.flush()
        self.store.delete(Request, one.id)
        self.toast_requested.emit(self.tr("Deleted: %1").replace("%1", one.name))


class _Deck(QStackedWidget):
    """As large at least as what is shown in it, not as the largest."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()
