"""The table whose rows are answered by one key, and the keys shown under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.kit.qt.wrap_row import WrapRow

Hint = tuple[str, str, Callable[[], object]]


class AnswerTable(Table):
    """Rows that take letters and figures as answers; Delete takes an answer back."""

    key = Signal(object, str)
    cleared = Signal(object)
    menu_asked = Signal(object, QPoint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, typed = self.current_row(), event.text().casefold()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if row is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.cleared.emit(row)
        elif plain and typed.isalnum():
            self.key.emit(row, typed)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row: under the pointer, or at the row for the menu key."""
        row = self.current_row()
        if row is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            area = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(area.bottomLeft()) if by_key else event.globalPos()
            self.menu_asked.emit(row, at)


class KeyHint(QAbstractButton):
    """A key and what it does; a click does the same. It never takes the keyboard."""

    def __init__(self, key: str, words: str, happens: Callable[[], object]) -> None:
        super().__init__()
        self._key = key
        self.setText(words)
        self.setAccessibleName(f"{words} ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: happens())

    def _cap(self) -> float:
        advance = QFontMetricsF(theme.font(12)).horizontalAdvance(self._key)
        return max(theme.px(20), advance + theme.px(12))

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme.font(12)).horizontalAdvance(self.text())
        return QSize(round(self._cap() + theme.px(4) + words) + theme.px(4), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.px(18)
        cap = QRectF(0.5, (self.height() - high) / 2, self._cap() - 1, high)
        painter.setPen(QPen(theme.colour("edge" if self.underMouse() else "line"), 1))
        painter.setBrush(theme.colour("accent_ground" if self.underMouse() else "card"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("quiet"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        words = QRectF(self._cap() + theme.px(4), 0, self.width(), self.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle, self.text())


class KeyLine(WrapRow):
    """Whose row has the keyboard, and the keys that answer for it, on as many lines as needed."""

    def __init__(self) -> None:
        super().__init__(gap=4, line_gap=2)
        self.who: QLabel = label("", "small")
        self._hints: list[KeyHint] = []
        self.add(self.who, 0)

    def show_hints(self, who: str, hints: Sequence[Hint]) -> None:
        """Show these keys for `who`."""
        self.who.setText(who)
        while self._hints:
            self.remove(self._hints.pop())
        for hint in hints:
            made = KeyHint(*hint)
            self._hints.append(made)
            self.add(made, 0)

    def hints(self) -> list[KeyHint]:
        """The keys as they stand."""
        return list(self._hints)


def on_delete(widget: QWidget, happens: Callable[[], object]) -> None:
    """Let the Delete key on a list do something."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), widget)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(lambda: happens())
