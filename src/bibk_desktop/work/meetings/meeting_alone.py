"""The text alone over the whole window, for the projector: nothing internal, no panels."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label

KEY = Qt.Key
WIDEST = 1080
BACK, ON = "Ctrl+PgUp", "Ctrl+PgDown"
STEPS = {
    **dict.fromkeys((KEY.Key_Left, KEY.Key_Up, KEY.Key_PageUp), -1),
    **dict.fromkeys((KEY.Key_Right, KEY.Key_Down, KEY.Key_PageDown, KEY.Key_Space), 1),
}


class Stage(QWidget):
    """Lies over the window, full screen, and holds one widget that is lent to it.

    Without the keyboard in the text arrows turn to the next item (`stepped` by so many) and Enter
    begins to write; Ctrl+Page Up and Down turn always. `left` asks to go back.
    """

    left = Signal()
    stepped = Signal(int)
    write_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._was = window, window.windowState()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The text alone"))
        self.place = label("", "small")
        self.said = label("", "late")
        self._held = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(40), theme.px(36), theme.px(40), theme.px(14))
        column.addLayout(self._held, 1)
        column.addLayout(self._foot())
        self._add_keys()

    def _foot(self) -> QHBoxLayout:
        back = Button("", "chevron-left", "bare", lambda: self.stepped.emit(-1))
        back.name(self.tr("Previous item (Ctrl+Page Up)"))
        on = Button("", "chevron-right", "bare", lambda: self.stepped.emit(1))
        on.name(self.tr("Next item (Ctrl+Page Down)"))
        close = Button("", "close", "bare", self.left.emit)
        close.name(self.tr("Back to the meeting (Esc)"))
        foot = QHBoxLayout()
        foot.addWidget(self.said)
        foot.addStretch(1)
        for widget in (back, self.place, on, close):
            foot.addWidget(widget)
        return foot

    def _add_keys(self) -> None:
        for keys, happens in (
            (BACK, lambda: self.stepped.emit(-1)),
            (ON, lambda: self.stepped.emit(1)),
            ("Esc", self.left.emit),
            ("F11", self.left.emit),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(happens)

    def begin(self, lent: QWidget) -> None:
        """Cover the window with what is lent."""
        self._held.addStretch(1)
        self._held.addWidget(lent, 100)
        self._held.addStretch(1)
        lent.setMaximumWidth(theme.px(WIDEST))
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._window.setWindowState(self._was | Qt.WindowState.WindowFullScreen)
        self.setFocus()

    def end(self) -> None:
        """Uncover the window, which gets back the size it had; what was lent is taken before."""
        self._window.removeEventFilter(self)
        self.hide()
        self._window.setWindowState(self._was)
        self.deleteLater()

    def show_place(self, number: int, of: int) -> None:
        """Say which of the items is shown."""
        said = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(of))
        self.place.setText(said if of else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window got another size, or is closed: then as it was before."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif event.type() == QEvent.Type.Close:
            self.left.emit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(KEY(event.key()), 0)
        if by:
            self.stepped.emit(by)
        elif event.key() in (KEY.Key_Return, KEY.Key_Enter) and not event.modifiers():
            self.write_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("card"))
