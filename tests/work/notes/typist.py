"""A user at the keyboard: words letter by letter, å ä ö too, and keys by their names."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
KEYS = ("Up", "Down", "Left", "Right", "Home", "End", "Return", "Tab")
KEYS += ("Backspace", "Delete", "Escape")


def type_words(widget: QWidget, words: str) -> None:
    """Press the key of each letter."""
    for letter in words:
        code = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
        _press(widget, code, Qt.KeyboardModifier.NoModifier, letter)


def press(widget: QWidget, *pressed: str) -> None:
    """Type words; names such as "Return", "Home" or "Ctrl+B" are keys."""
    for each in pressed:
        *held, name = each.split("+") if each.split("+")[0] in MODIFIERS else [each]
        code = getattr(Qt.Key, f"Key_{name}") if held or name in KEYS else None
        if code is None:
            type_words(widget, each)
        else:
            modifiers = Qt.KeyboardModifier.NoModifier
            for modifier in held:
                modifiers |= MODIFIERS[modifier]
            text = {"Return": "\r", "Tab": "\t", "Backspace": "\b"}.get(name, "")
            _press(widget, code, modifiers, text)


def _press(widget: QWidget, code: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    """As the window does: first the shortcuts are asked, then the widget is told."""
    from PySide6.QtTest import QTest

    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        QTest.keyClick(widget, code, modifiers)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers, text))
