"""A word about what just happened, with a way back; it goes by itself and asks for nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label

SHOWN_FOR, WIDE = 8_000, 720
Action = tuple[str, Callable[[], object]]


class Toast(QFrame):
    """One notice at the foot of its window; the pointer or the keyboard on it makes it stay."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.words: QLabel = label("", "toast")
        self.buttons: list[Button] = []
        self._leaving = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 14, 6)
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.words, 1)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str, *actions: Action) -> None:
        """Show `words` and a button for each (its words, what happens)."""
        self.words.setText(words)
        self.words.setMinimumHeight(theme.px(28))
        while self.buttons:
            old = self.buttons.pop()
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for name, happens in actions:
            self._add(name, happens)
        self._place()
        self.show()
        self.raise_()
        self._leaving.start()
        _announce(self, words)

    def _add(self, name: str, happens: Callable[[], object]) -> None:
        def act() -> None:
            self.hide()
            happens()

        button = Button(name, kind="toast", pressed=act)
        button.setAccessibleName(f"{name}: {self.words.text()}")
        self.buttons.append(button)
        self._row.addWidget(button)
        button.show()  # at once, so that its width counts when the words are broken into lines

    def _leave(self) -> None:
        if self.underMouse() or any(button.hasFocus() for button in self.buttons):
            self._leaving.start()
        else:
            self.hide()

    def _place(self) -> None:
        """Stand in the middle of the foot, on several lines when the window is narrow."""
        window = self.parentWidget()
        assert window is not None
        room = window.width() - theme.px(48)
        for part in (self, self.words, *self.buttons):
            part.ensurePolished()
        self._row.invalidate()
        self._row.activate()
        self.words.setWordWrap(False)
        wanted = self._row.totalSizeHint()
        wraps = wanted.width() > room
        self.words.setWordWrap(wraps)
        width = min(room, theme.px(WIDE)) if wraps else wanted.width()
        self.resize(width, self._row.totalHeightForWidth(width) if wraps else wanted.height())
        left = (window.width() - self.width()) // 2
        self.move(left, window.height() - self.height() - theme.px(24))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.isHidden():
            QTimer.singleShot(0, self, self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _announce(widget: QWidget, words: str) -> None:
    """Say `words` to those who listen."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
