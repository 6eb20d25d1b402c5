"""The caret of a text edit in the accent colour; Qt's own is the ground turned inside out."""

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

from bibk_desktop.kit.qt import theme

WIDTH = 2


class Caret(QObject):
    """Blinks as the desktop says while its edit has the keyboard."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._is_on = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn)
        edit.setCursorWidth(0)
        edit.cursorPositionChanged.connect(self.begin)

    def begin(self) -> None:
        """Show it at once and blink from here; nothing blinks without the keyboard."""
        self._is_on = True
        half = QGuiApplication.styleHints().cursorFlashTime() // 2
        if half > 0 and self._edit.hasFocus():
            self._blink.start(half)
        else:
            self._blink.stop()
        self._edit.viewport().update()

    def _turn(self) -> None:
        self._is_on = not self._is_on
        self._edit.viewport().update(self.area().adjusted(-1, -1, 1, 1))

    def area(self) -> QRect:
        """Where it stands in the view."""
        area = self._edit.cursorRect()
        area.setWidth(max(theme.px(WIDTH), WIDTH))
        return area

    def paint(self, painter: QPainter) -> None:
        """Paint it where words can be written."""
        if self._is_on and self._edit.hasFocus() and not self._edit.isReadOnly():
            painter.fillRect(self.area(), theme.colour("accent"))
