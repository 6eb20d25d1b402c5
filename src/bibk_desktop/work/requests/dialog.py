"""What the dialogs of requests are made of: a title, fields, Cancel and one filled button."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.marking import mark_wrong


class FieldsDialog(QDialog):
    """Fields that are read all at once when the button is pressed, or Ctrl+Enter in any of them;
    what is wrong is marked."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self.fields = QWidget()
        self.first_wrong: QWidget | None = None
        self.cancel = Button(self.tr("Cancel"), pressed=self.reject)
        self.action = Button("", kind="filled", pressed=self.finish)
        self.action.setDefault(True)
        self.action.setToolTip("Ctrl+Enter")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.finish)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 20, 22, 18)
        self.column.setSpacing(theme.px(14))
        self.heading = label("", "title")
        self.column.addWidget(self.heading)
        self.column.addWidget(self.fields, 1)
        self.column.addLayout(foot(self.cancel, self.action))
        self._fit(width)

    def _fit(self, width: int) -> None:
        """As wide as meant, where the screen has room."""
        screen = self.screen().availableGeometry().width() if self.screen() else width
        self.setMinimumWidth(min(theme.px(width), screen - 40))

    def say(self, title: str, action: str) -> None:
        """Other words for title and button."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.action.setText(action.replace("&", "&&"))

    def finish(self) -> None:
        """Do it if all is right, and close."""
        self.first_wrong = None
        if self.make():
            self.accept()
        elif self.first_wrong is not None:
            self.first_wrong.setFocus()

    def make(self) -> bool:
        """Store what the fields say; False if something is wrong, which then is marked."""
        raise NotImplementedError

    @staticmethod
    def set_height(edit: QPlainTextEdit, height: int) -> None:
        """So high and no less (px of the design); the style sheet has had its say before."""
        edit.ensurePolished()
        edit.setFixedHeight(theme.px(height))

    def read(self, field: QLineEdit, read: Callable[[Any], Any]) -> Any:
        """A field's value by `read`; None, and the field marked, if it is none."""
        try:
            value = read(field.text())
        except WrongInput as wrong:
            self.refuse(field, str(wrong))
            return None
        mark_wrong(field, "")
        return value

    def refuse(self, field: QLineEdit | QPlainTextEdit, why: str) -> None:
        """Mark a field as wrong."""
        mark_wrong(field, why)
        self.first_wrong = self.first_wrong or field
