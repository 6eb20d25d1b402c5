"""The quiet window in which a quick note is written, over whatever page is shown."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.fields.who_box import AboutBox
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.store import Store
from bibk_desktop.work.notes.editor import NotesEditor
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.notes.marker_bar import MarkerBar
from bibk_desktop.work.quick_note import rules
from bibk_desktop.work.quick_note.rules import About

WIDE, HIGH, MARGIN = 560, 320, 22


class QuickNotePad(Page):
    """One note: saved as it is typed, put away by Ctrl+Enter, left as a draft by Esc."""

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(store, window)
        self._note: int | None = None
        self._before: QWidget | None = None
        self._is_beginning = False
        self.setAccessibleName(self.tr("Quick note"))
        self.editor = NotesEditor(store, self.tr("Write a line, or several"), framed=True)
        self.editor.begins = self._begin
        self.editor.join(self)
        self.editor.setAccessibleName(self.tr("Quick note"))
        self.about = AboutBox()
        self.about.use(store)
        self.about.setAccessibleName(self.tr("About"))
        self.about.setPlaceholderText(self.tr("Municipality, person or project"))
        self.about.picked.connect(self._set_about)
        self._lay()
        self._add_keys()
        window.installEventFilter(self)
        self.hide()

    # --- what stands where

    def _lay(self) -> None:
        card = Card(self.tr("Quick note"))
        card.setProperty("role", "popup")
        word = label(self.tr("About"), "quiet")
        word.setBuddy(self.about)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(word)
        head.addWidget(self.about, 1)
        card.body.setSpacing(theme.px(8))
        card.body.addLayout(head)
        card.body.addWidget(self.editor, 1)
        card.body.addWidget(MarkerBar(self.editor.put_marker))
        card.body.addLayout(self._foot())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        hint = label(self.tr("Ctrl+Enter saves. Esc closes and keeps the draft."), "small")
        hint.setWordWrap(True)
        foot.addWidget(hint, 1)
        foot.addWidget(Button(self.tr("Close"), pressed=self.close_pad))
        foot.addWidget(Button(self.tr("Save"), kind="filled", pressed=self.save))
        return foot

    def _add_keys(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self.save)

    def place(self) -> None:
        """Stand at the right under the search field, within the window."""
        window = self.parentWidget()
        assert window is not None
        margin = theme.px(MARGIN)
        width = min(theme.px(WIDE), window.width() - 2 * margin)
        height = min(max(theme.px(HIGH), self.minimumSizeHint().height()), window.height() - margin)
        top = min(theme.px(60), window.height() - height - margin // 2)
        self.resize(width, height)
        self.move(QPoint(window.width() - width - margin, max(top, 0)))

    # --- opening and closing

    def open_pad(self, shown: tuple[str, int] | None) -> None:
        """Write on in the draft that was left, else a new note about the record that is shown."""
        if not self.isVisible():
            window = self.parentWidget()
            self._before = window.focusWidget() if window is not None else None
            self._show_draft(rules.near(self.store.rows, shown))
        self.place()
        self.show()
        self.raise_()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_draft(self, about: About | None) -> None:
        found = rules.draft(self.store.rows)
        self._note = found[0] if found else None
        self.editor.show_text(Holder("item", found[1]) if found else None)
        self.about.show_who(rules.about(self.store.rows, found[0]) if found else about)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def close_pad(self) -> bool:
        """Save the draft and go; False if it could not be saved. Nothing written, nothing kept."""
        if not self.flush():
            return False
        self._discard_empty()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def save(self) -> None:
        """Put the note away among the others and go."""
        if not self.flush():
            return
        self._discard_empty()
        note, self._note = self._note, None
        if note is not None:
            rules.finish(self.store, note)
            self.editor.show_text(None)
        self.close_pad()
        if note is not None:
            said = self.tr("The note is saved and stands under Visits.")
            self.way_offered.emit(said, "visit", note)

    def _discard_empty(self) -> None:
        note = self._note
        if note is None or self.editor.value().strip():
            return
        self._note = None
        self.editor.show_text(None)
        rules.discard(self.store, note)

    # --- the note

    def _begin(self, step: str) -> Holder:
        """The first words make the note."""
        self._is_beginning = True
        try:
            self._note, item = rules.begin(self.store, self._about(), step)
        finally:
            self._is_beginning = False
        return Holder("item", item)

    def _about(self) -> About | None:
        key = self.about.key()
        return key if isinstance(key, tuple) else None

    def _set_about(self, key: Any) -> None:
        if self._note is not None and self.flush():
            rules.set_about(self.store, self._note, key)

    def reload(self, changes: Any = None) -> None:
        """Follow what was stored elsewhere: taken back, done again, deleted."""
        if not self.isVisible() or self._is_beginning:
            return
        found = rules.draft(self.store.rows)
        if (found[0] if found else None) != self._note:
            self._show_draft(self._about())
        elif self._note is not None:
            self.about.show_who(rules.about(self.store.rows, self._note))
        self.editor.reload(changes)

    # --- keys and the window's size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_pad()
        else:
            event.accept()

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab stays inside."""
        inside = [each for each in self.findChildren(QWidget) if self._takes_tab(each)]
        focus = self.focusWidget()
        if focus not in inside:
            return super().focusNextPrevChild(next_one)
        place = (inside.index(focus) + (1 if next_one else -1)) % len(inside)
        inside[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @staticmethod
    def _takes_tab(widget: QWidget) -> bool:
        tab = Qt.FocusPolicy.TabFocus.value
        return widget.isVisible() and bool(widget.focusPolicy().value & tab)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.place()
