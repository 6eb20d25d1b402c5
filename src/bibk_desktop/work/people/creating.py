"""Fields that are read when something is created, all at once; what is wrong is marked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.marking import mark_wrong


class Fields:
    """Reads fields one after the other and remembers the first that is wrong."""

    def __init__(self) -> None:
        self.first_wrong: QWidget | None = None

    def read(self, field: QLineEdit, read: Callable[[Any], Any]) -> Any:
        """The field's value by `read`; None, and the field marked, if it is none."""
        try:
            value = read(field.text())
        except WrongInput as wrong:
            self.refuse(field, str(wrong))
            return None
        mark_wrong(field, "")
        return value

    def refuse(self, field: QWidget, why: str) -> None:
        """Mark a field as wrong."""
        mark_wrong(field, why)
        self.first_wrong = self.first_wrong or field

    def all_right(self) -> bool:
        """Whether nothing was wrong; else the first wrong one gets the keyboard."""
        if self.first_wrong is not None:
            self.first_wrong.setFocus()
        return self.first_wrong is None
