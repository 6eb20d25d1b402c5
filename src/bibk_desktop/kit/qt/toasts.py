"""A word about what just happened, with a way back; it goes by itself and asks for nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label

SHOWN_FOR = 8_000


class Toast(QFrame):
    """One notice at the foot of its window; the pointer or the keyboard on it makes it stay."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.words: QLabel = label("", "toast")
        self.action = Button("", "undo", "toast")
        self._happens: Callable[[], object] = lambda: None
        self._leaving = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        self.action.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(theme.px(12))
        row.addWidget(self.words)
        row.addWidget(self.action)
        window.installEventFilter(self)
        self.hide()

    def say(
        self, words: str, action: str = "", happens: Callable[[], object] | None = None
    ) -> None:
        """Show `words`, and a button `action` that makes `happens`."""
        self.words.setText(words)
        self.action.setText(action.replace("&", "&&"))
        self.action.setAccessibleName(f"{action}: {words}")
        self.action.setVisible(happens is not None)
        self._happens = happens or (lambda: None)
        self._place()
        self.show()
        self.raise_()
        self._leaving.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _act(self) -> None:
        self.hide()
        self._happens()

    def _leave(self) -> None:
        if self.underMouse() or self.action.hasFocus():
            self._leaving.start()
        else:
            self.hide()

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        room = window.width() - theme.px(48)
        self.words.setWordWrap(False)
        if self.sizeHint().width() > room:
            self.words.setWordWrap(True)
        self.resize(min(self.sizeHint().width(), room), self.heightForWidth(room))
        self.adjustSize()
        left = (window.width() - self.width()) // 2
        self.move(left, window.height() - self.height() - theme.px(24))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", int)() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
