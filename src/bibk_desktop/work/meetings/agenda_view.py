"""The agenda to walk in and to change: moved by keys and by drag, renamed in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
)

from bibk_desktop.work.meetings.agenda_delegate import ENTERS, AgendaDelegate
from bibk_desktop.work.meetings.agenda_model import AgendaModel
from bibk_desktop.work.meetings.agenda_rows import AgendaRow


def _writes(event: QKeyEvent) -> bool:
    """Whether the key is a letter or other sign, and no command. (AltGr is Ctrl and Alt.)"""
    modifiers = Qt.KeyboardModifier
    held = event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier)
    command = held in (modifiers.ControlModifier, modifiers.AltModifier)
    return bool(event.text().strip()) and event.text().isprintable() and not command


class AgendaView(QListView):
    """`chosen` tells the item with the keyboard; what is done to one is told and done elsewhere."""

    chosen = Signal(object)
    renamed = Signal(int, str)
    moved = Signal(int, int)
    levelled = Signal(int, int)
    dropped = Signal(int, object)
    deleted = Signal(int)
    menu_asked = Signal(int, QPoint)
    entered_text = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model_ = AgendaModel(self.tr("Untitled item"))
        self._delegate = AgendaDelegate(self)
        self._filling = False
        self.setModel(self.model_)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Agenda"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.model_.renamed.connect(self.renamed)
        self._delegate.levelled.connect(self._level_while_written)
        self._delegate.written_to_end.connect(self.entered_text)
        self.doubleClicked.connect(self.edit)

    # --- what is shown

    def show_rows(self, rows: Sequence[AgendaRow], closed: bool) -> None:
        """Show these rows; the chosen one stays chosen, else the one in its place."""
        kept, place = self.current_id(), self.currentIndex().row()
        title = self._delegate.written()
        typed = title.text() if title is not None and title.isModified() else None
        self.model_.closed = closed
        self._filling = True
        self.model_.fill(rows)
        self._filling = False
        if kept is None or not self.choose(kept):
            place = max(min(place, len(rows) - 1), 0)
            self.setCurrentIndex(self.model_.index(place) if rows else QModelIndex())
        self.scheduleDelayedItemsLayout()
        if typed is not None and self.current_id() == kept and self._delegate.written() is None:
            self._write_on(typed)

    def _write_on(self, typed: str) -> None:
        """The list was made anew in the midst of a title: what was typed stands in it again."""
        self.rename()
        title = self._delegate.written()
        if title is not None:
            title.setText(typed)
            title.setModified(True)

    def finish_title(self) -> None:
        """Store the title that is being written, if one is."""
        self._delegate.finish()

    def current_id(self) -> int | None:
        """The item that is chosen."""
        row = self.current_row()
        return row.id if row is not None else None

    def current_row(self) -> AgendaRow | None:
        """The row that is chosen."""
        index = self.currentIndex()
        return self.model_.rows[index.row()] if index.isValid() else None

    def choose(self, item_id: int) -> bool:
        """Choose an item; False if it is not here."""
        for line, row in enumerate(self.model_.rows):
            if row.id == item_id:
                self.setCurrentIndex(self.model_.index(line))
                return True
        return False

    def rename(self) -> None:
        """Write the title of the chosen item in place."""
        self.scrollTo(self.currentIndex())
        self.setFocus()
        self.edit(self.currentIndex())

    def _level_while_written(self, by: int) -> None:
        """Another level in the midst of a title, which is written on."""
        self._tell(self.levelled, by)
        self.rename()
        title = self._delegate.written()
        if title is not None:
            title.end(False)

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._filling:
            self.chosen.emit(self.current_id())

    # --- keys and pointer

    def _tell(self, signal: Any, *values: Any) -> None:
        id_ = self.current_id()
        if id_ is not None and not self.model_.closed:
            signal.emit(id_, *values)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the item here; elsewhere it goes back and forward. Tab puts it
        deeper, Shift+Tab out again; Ctrl+Tab and → leave the list."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
        if event.type() == QEvent.Type.ShortcutOverride and _arrow(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and by and self.model_.rows:
            return self._tab(by, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        return super().event(event)

    def _tab(self, by: int, leaves: bool) -> bool:
        """Change the level of the item; in what went out, or with Ctrl, go on to the next field."""
        if leaves or self.model_.closed:
            return bool(self.focusNextPrevChild(by > 0))
        self._tell(self.levelled, by)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _arrow(event)
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
        elif arrow:
            signal, by = {"up": (self.moved, -1), "down": (self.moved, 1)}.get(
                arrow, (self.levelled, 1 if arrow == "right" else -1)
            )
            self._tell(signal, by)
        elif event.key() in (*ENTERS, Qt.Key.Key_Right) and not event.modifiers():
            self.entered_text.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._tell(self.deleted)
        elif _writes(event):
            self._write_in_text(event)
        else:
            super().keyPressEvent(event)

    def _write_in_text(self, event: QKeyEvent) -> None:
        """What is typed on an item is meant for its text: no word goes lost."""
        self.entered_text.emit()
        text = QApplication.focusWidget()
        if text is not None and text is not self:
            QApplication.sendEvent(text, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        id_ = self.current_id()
        if id_ is not None:
            self.menu_asked.emit(id_, event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """An item was let go between two others: it stands before the lower one, beside it."""
        index = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        line = index.row() + (1 if below else 0) if index.isValid() else len(self.model_.rows)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.drop_at(line)

    def drop_at(self, line: int) -> None:
        """Let the chosen item go before the one on a line, or after the last."""
        rows = self.model_.rows
        before = rows[line].id if line < len(rows) else None
        if before != self.current_id():
            self._tell(self.dropped, before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _arrow(event: QKeyEvent) -> str:
    """Which arrow was pressed with Alt alone; "" if none."""
    names = {
        Qt.Key.Key_Up: "up",
        Qt.Key.Key_Down: "down",
        Qt.Key.Key_Left: "left",
        Qt.Key.Key_Right: "right",
    }
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return names.get(Qt.Key(event.key()), "") if bare == Qt.KeyboardModifier.AltModifier else ""
