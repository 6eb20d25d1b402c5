"""Binds a text edit: the words are saved as they are typed, what they mean when they are left."""

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent

from bibk_desktop.kit.qt import text_keys
from bibk_desktop.kit.qt.binding import Binding, Field, Save


class Written(Protocol):
    """A text edit whose value is a string."""

    typed: SignalInstance

    def value(self) -> str:
        """The text as it is stored."""

    def show_value(self, value: str) -> None:
        """Show a stored text; nothing of this can be taken back by typing."""

    def can_undo_here(self) -> bool:
        """Whether something typed here can be taken back."""

    def can_redo_here(self) -> bool:
        """Whether something taken back here can be done again."""


class TextBinding(Binding):
    """As Binding; `settle` is called when the text is left or flushed, after it was saved."""

    def __init__(
        self,
        edit: Written,
        save: Save,
        explain: Callable[[Exception], str] = str,
        settle: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        self._edit = edit
        self._settle = settle
        super().__init__(cast(Field, edit), save, explain, parent)
        self._typing.timeout.disconnect()
        self._typing.timeout.connect(self.save)

    def _connect(self) -> None:
        self._edit.typed.connect(self._typed)

    def value(self) -> Any:
        """The text as it is stored."""
        return self._edit.value()

    def fill(self, value: Any) -> None:
        """Show what is stored, muted; words being typed are left alone."""
        if not self._unsaved:
            with self.filling():
                self._edit.show_value(value)

    def explain_with(self, explain: Callable[[Exception], str]) -> None:
        """Let `explain` say why something could not be saved."""
        self._explain = explain

    def step(self) -> str:
        """What the writes of this visit to the field share."""
        return self._step

    def save(self) -> bool:
        """Save the words now; False if they could not be saved."""
        return super().flush()

    def flush(self) -> bool:
        """Save the words and what they mean; False if something could not be saved."""
        if not self.save():
            return False
        try:
            return self._settle()
        except Exception as error:
            self.state_changed.emit("failed", self._explain(error))
            return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason:
            if event.type() == QEvent.Type.FocusOut:
                self.save()
            return False
        return super().eventFilter(watched, event)

    def _leave_undo(self, event: QKeyEvent) -> bool:
        """Ctrl+Z and Ctrl+Y with nothing typed here belong to the window."""
        way = text_keys.way(event)
        here = self._edit.can_undo_here() if way < 0 else self._edit.can_redo_here()
        if way:
            event.setAccepted(here)
        return way != 0
