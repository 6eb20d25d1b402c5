"""Boxes that are bound to nothing: the wheel changes them only when they have the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Calm(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        box = self.parent()
        if event.type() == QEvent.Type.Wheel and isinstance(box, QWidget) and not box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def calm_wheel(box: QWidget) -> None:
    """Let the wheel pass over the box to what scrolls, unless the box has the keyboard."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_Calm(box))
