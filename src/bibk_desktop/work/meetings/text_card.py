"""The text of the chosen item, and of a round one line a municipality."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, MenuLink, label, set_role
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Item, ItemKind
from bibk_desktop.work.meetings.agenda_change import set_kind
from bibk_desktop.work.meetings.agenda_rows import AgendaRow
from bibk_desktop.work.meetings.meeting_rules import next_meeting
from bibk_desktop.work.meetings.rounds import lay_out, lines
from bibk_desktop.work.notes.editor import NotesEditor
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.notes.marker_bar import MarkerBar

QWIDGETSIZE_MAX = (1 << 24) - 1
ZOOM = 1.5


class RoundPart(QWidget):
    """The lines of a round: a municipality and what it said."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._zoom = 1.0
        self.editors: list[NotesEditor] = []
        self.names: list[QLabel] = []
        self._growing = QTimer(self, interval=0, singleShot=True)
        self._growing.timeout.connect(self._grow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addStretch(1)

    def show_lines(self, found: list[tuple[int, str, str]]) -> bool:
        """Show these lines, an editor each; False if what was typed could not be saved."""
        while len(self.editors) < len(found):
            self._add()
        saved = True
        for place, editor in enumerate(self.editors):
            line = found[place] if place < len(found) else None
            saved = editor.show_text(Holder("round_line", line[0]) if line else None) and saved
            self.names[place].setText(line[1] if line else "")
            editor.setAccessibleName(line[1] if line else "")
            for widget in (editor, self.names[place]):
                widget.setVisible(line is not None)
        return saved

    def _add(self) -> None:
        editor = NotesEditor(self._page.store, self.tr("What they said"), grows=True)
        editor.join(self._page)
        editor.set_zoom(self._zoom)
        layout = editor.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _: self._growing.start())
        name = label("", "item" if self._zoom > 1 else "heading")
        name.setBuddy(editor)
        self.editors.append(editor)
        self.names.append(name)
        last = self._column.count() - 1
        self._column.insertWidget(last, name)
        self._column.insertWidget(last + 1, editor)

    def set_zoom(self, zoom: float) -> None:
        """Show the lines so many times as large."""
        self._zoom = zoom
        for editor, name in zip(self.editors, self.names, strict=True):
            editor.set_zoom(zoom)
            set_role(name, "item" if zoom > 1 else "heading")
        self._growing.start()

    def invite(self, invites: bool) -> None:
        """Say in empty lines what belongs there, but not to an audience."""
        for editor in self.editors:
            editor.setPlaceholderText(self.tr("What they said") if invites else "")

    def _grow(self) -> None:
        """Make the lines as high as their words: the style sheet's least height hides their own."""
        for editor in self.editors:
            editor.setFixedHeight(editor.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._growing.start()

    def reload(self, changes: Any) -> None:
        """What is shown may have changed."""
        for editor in self.editors:
            editor.reload(changes)


class TextCard(Card):
    """Number and title, kind and presenter, the text, and the markers under it."""

    alone_asked = Signal()
    next_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._row: AgendaRow | None = None
        self._alone = self._closed = False
        self._next: int | None = None
        self._meeting: int | None = None
        self.name = label("", "item")
        self.name.setWordWrap(True)
        self.kind = MenuLink("")
        self.kind.set_look(12, "quiet")
        self.presenter = self._make_presenter()
        self.editor = NotesEditor(page.store, self.tr("Write here"))
        self.editor.join(page)
        set_least(self.editor, height=60)
        self.round = RoundPart(page)
        self.round_area = scrolled(self.round)
        self.lay_out = Button(self.tr("A line for each municipality that is here"), "plus")
        self.lay_out.clicked.connect(self._lay_out)
        self.plan = Button(self.tr("Plan the next meeting"), "plus", pressed=self.next_asked.emit)
        self.planned = Link()
        self.planned.clicked.connect(self._open_next)
        self.markers = MarkerBar(self._put_marker)
        self.alone = Link(self.tr("Text alone"), "")
        self.alone.set_look(12, "quiet")
        self.alone.clicked.connect(self.alone_asked)
        self._lay()

    def _make_presenter(self) -> PersonBox:
        made = PersonBox()
        made.use(self._page.store)
        made.setPlaceholderText(self.tr("Presenter"))
        made.setAccessibleName(self.tr("Presenter"))
        made.setProperty("role", "aside")
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.setFixedWidth(theme.px(150))
        made.picked.connect(self._set_presenter)
        return made

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.name, 1)
        head.addWidget(self.presenter, 0, Qt.AlignmentFlag.AlignTop)
        last = QHBoxLayout()
        last.setSpacing(theme.px(4))
        last.addWidget(self.kind)
        last.addStretch(1)
        last.addWidget(self.alone)
        last.addWidget(label("F11", "key"))
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.px(2))
        foot.addWidget(self.markers)
        foot.addLayout(last)
        self.body.addLayout(head)
        self.add(self.editor, 3)
        self.body.addWidget(self.lay_out, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.round_area, 5)
        for after in (self.plan, self.planned):
            self.body.addWidget(after, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.foot)

    def show_alone(self, alone: bool) -> None:
        """Heading and text, larger, and nothing else; or all again as it was."""
        self._alone = alone
        self.foot.setVisible(not alone)
        self.presenter.setVisible(not alone and self._row is not None)
        self._invite()
        self._show_next()
        set_role(self.name, "stage" if alone else "item")
        set_role(self, "bare" if alone else "")
        for part in (self.editor, self.round):
            part.set_zoom(ZOOM if alone else 1.0)
        if not alone:
            self.setMaximumWidth(QWIDGETSIZE_MAX)

    def show_item(self, meeting_id: int, row: AgendaRow | None, closed: bool) -> bool:
        """Show an item's text, or that there is none; False if what was typed could not be
        saved: then what was shown stays."""
        if not self.editor.show_text(Holder("item", row.id) if row else None):
            return False
        self._meeting, self._row = meeting_id, row
        self.name.setText(self._title(row))
        self._closed = closed
        self._invite()
        self._show_head(row, closed)
        self._show_round(row)
        self._show_next()
        return True

    def _invite(self) -> None:
        """Say in an empty text that it can be written in, but not to an audience."""
        invites = self._row is not None and not self._closed and not self._alone
        self.editor.setPlaceholderText(self.tr("Write here") if invites else "")
        self.round.invite(not self._closed and not self._alone)

    def _title(self, row: AgendaRow | None) -> str:
        if row is None:
            return self.tr("No item yet. Ctrl+Enter begins one.")
        return f"{row.number} {row.title or self.tr('Untitled item')}".strip()

    def _show_head(self, row: AgendaRow | None, closed: bool) -> None:
        open_ = row is not None and not closed
        self.kind.setVisible(row is not None)
        self.kind.setEnabled(open_)
        self.presenter.setVisible(row is not None and not self._alone)
        self.presenter.setEnabled(open_)
        self.markers.setVisible(open_)
        if row is None:
            return
        said = self.tr("Kind: %1").replace("%1", words.name(row.kind))
        self.kind.setText(said)
        self.kind.setAccessibleName(said)
        self.kind.set_choices(self._kinds(row.id))
        sql = "SELECT presenter_id FROM item WHERE id = ?"
        found = self._page.store.rows(sql, (row.id,))
        self.presenter.show_key(found[0][0] if found else None)

    def _kinds(self, item_id: int) -> list[tuple[str, Any]]:
        return [(words.name(kind).capitalize(), self._setter(item_id, kind)) for kind in ItemKind]

    def _setter(self, item_id: int, kind: ItemKind) -> Any:
        return lambda: set_kind(self._page.store, item_id, kind)

    def kind_menu(self, item_id: int, parent: QWidget) -> QMenu:
        """The kinds of an item as a menu."""
        menu = QMenu(self.tr("Kind"), parent)
        for said, happens in self._kinds(item_id):
            menu.addAction(said).triggered.connect(lambda on=False, happens=happens: happens())
        return menu

    def _show_round(self, row: AgendaRow | None) -> None:
        is_round = row is not None and row.kind is ItemKind.round
        found = lines(self._page.store.rows, row.id) if row is not None and is_round else []
        self.round.show_lines(found)
        self._invite()
        self.round_area.setVisible(bool(found))
        high = 90 * (ZOOM if self._alone else 1)
        self.editor.setMaximumHeight(theme.px(high) if found else QWIDGETSIZE_MAX)
        self.lay_out.setVisible(is_round and not found)

    def _show_next(self) -> None:
        """Under the item on the next meeting: the way there, or to make it."""
        shown = self._row is not None and self._row.kind is ItemKind.next_meeting
        rows = self._page.store.rows
        found = next_meeting(rows, self._meeting) if shown and self._meeting is not None else None
        self._next = found.id if found is not None else None
        self.planned.setVisible(found is not None)
        self.plan.setVisible(shown and found is None and not self._alone)
        if found is not None:
            self.planned.setText(found.said(self._page.store.today()))

    def _open_next(self) -> None:
        self._page.open_requested.emit("meeting", self._next)

    def _lay_out(self) -> None:
        if self._meeting is not None and not lay_out(self._page.store, self._meeting):
            said = self.tr("Nobody is ticked as present yet.")
            self._page.problem.emit(said, self.tr("Tick the attendance first."), "")

    def _set_presenter(self, key: Any) -> None:
        if self._row is not None:
            self._page.store.change(Item, self._row.id, presenter_id=key)

    def _put_marker(self, marker: str) -> None:
        focused = [editor for editor in self.round.editors if editor.hasFocus()]
        (focused[0] if focused else self.editor).put_marker(marker)

    def reload(self, changes: Any) -> None:
        """What is shown may have changed."""
        self.editor.reload(changes)
        self.round.reload(changes)

    def flush(self) -> bool:
        """Save what is typed here."""
        self.presenter.flush()
        return all(editor.binding.flush() for editor in (self.editor, *self.round.editors))
