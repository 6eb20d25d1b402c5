"""Save as you go: one line binds a field to what saves it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from bibk_desktop.kit.qt.marking import mark_wrong

Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox
Save = Callable[[Any, str], object]
State = Literal["saving", "saved", "failed", "wrong"]
TYPING_REST = 500
STEP_REST = 60_000


class WrongInput(ValueError):  # noqa: N818
    """What was typed is no value; its text is one sentence that says what to do."""


class Binding(QObject):
    """Binds a field to `save(value, step)`; all saves of one visit to the field share a step.

    A save that raises leaves the field unsaved, `explain` says why, and `flush` tries again.
    WrongInput marks the field and keeps what was typed; the user may leave it like that.
    """

    state_changed = Signal(str, str)

    def __init__(
        self,
        widget: Field,
        save: Save,
        explain: Callable[[Exception], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or widget)
        self._explain = explain
        self.widget = widget
        self._save = save
        self._muted = 0
        self._unsaved = False
        self._step = _new_step()
        self._is_typing = False
        self._typing = self._timer(TYPING_REST, self._rested)
        self._rest = self._timer(STEP_REST, self._begin_step)
        self._connect()
        widget.installEventFilter(self)

    def _timer(self, rest: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(rest)
        timer.timeout.connect(then)
        return timer

    def _connect(self) -> None:
        widget = self.widget
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._typed)
            widget.editingFinished.connect(self.flush)
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(self._typed)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(self._picked)
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            widget.clicked.connect(self._picked)

    def value(self) -> Any:
        """What the field holds: text, a choice's data (its text if it has none), or a bool."""
        widget = self.widget
        if isinstance(widget, QLineEdit):
            return widget.text()
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        if isinstance(widget, QComboBox):
            data = widget.currentData()
            return widget.currentText() if data is None else data
        return widget.isChecked()

    def fill(self, value: Any) -> None:
        """Show what is stored, muted; words being typed are left alone."""
        if self._unsaved or value == self.value():
            return
        widget = self.widget
        with self.filling():
            if isinstance(widget, QLineEdit):
                widget.setText(value or "")
                if not widget.hasFocus():
                    widget.setCursorPosition(0)
            elif isinstance(widget, QPlainTextEdit):
                widget.setPlainText(value or "")
            elif isinstance(widget, QComboBox):
                place = widget.findData(value)
                widget.setCurrentIndex(place if place >= 0 else widget.findText(str(value)))
            else:
                widget.setChecked(bool(value))

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Nothing that happens to the field in here is taken for the user's typing."""
        self._muted += 1
        try:
            yield
        finally:
            self._muted -= 1

    def unsaved(self) -> bool:
        """Whether the field holds something that is not stored yet."""
        return self._unsaved

    def flush(self) -> bool:
        """Save now what is unsaved; False if it could not be saved."""
        self._typing.stop()
        if not self._unsaved:
            return True
        try:
            self._save(self.value(), self._step)
        except WrongInput as wrong:
            self._say_wrong(str(wrong))
            return True
        except Exception as error:
            self.state_changed.emit("failed", self._explain(error))
            return False
        self._unsaved = False
        self.mark("")
        self._rest.start()
        self.state_changed.emit("saved", "")
        return True

    def _say_wrong(self, why: str) -> None:
        """Mark the field, but not in the middle of a word: that may become a value yet."""
        if self._is_typing:
            return
        self.mark(why)
        self.state_changed.emit("wrong", why)

    def _rested(self) -> None:
        """The user has stopped typing for a moment."""
        self._is_typing = self.widget.hasFocus()
        self.flush()
        self._is_typing = False

    def mark(self, why: str) -> None:
        """Mark the field as wrong and say why, or take the mark away."""
        mark_wrong(self.widget, why)

    def forget(self) -> None:
        """Let go of what is not saved; the field is to show another record."""
        self._typing.stop()
        self._unsaved = False
        self.mark("")
        self._begin_step()

    def try_again(self, value: Any) -> None:
        """Put back what was typed before and try to save it."""
        self.fill(value)
        self._unsaved = True
        self.flush()

    def _typed(self) -> None:
        if self._muted:
            return
        if not self._unsaved:
            self._unsaved = True
            self.state_changed.emit("saving", "")
        self._typing.start()

    def _picked(self) -> None:
        if not self._muted:
            self._unsaved = True
            self.flush()

    def _begin_step(self) -> None:
        self._step = _new_step()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._begin_step()
        elif kind == QEvent.Type.FocusOut:
            self.flush()
        elif kind == QEvent.Type.Wheel and not self.widget.hasFocus():
            event.ignore()
            return True
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leave_undo(event)
        return super().eventFilter(watched, event)

    def _leave_undo(self, event: QKeyEvent) -> bool:
        """Ctrl+Z with nothing typed here belongs to the window."""
        if event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(self.widget):
            event.ignore()
            return True
        return False


def _can_undo(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    if isinstance(widget, QPlainTextEdit):
        return widget.document().isUndoAvailable()
    return False


def _new_step() -> str:
    return os.urandom(8).hex()
