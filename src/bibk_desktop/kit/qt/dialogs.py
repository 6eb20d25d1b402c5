"""The few questions and messages that stand in a window of their own; plain text always."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.labels import label

WIDTH = 460


class Message(QDialog):
    """What happened and what to do, with one button, or a question with two."""

    def __init__(
        self, title: str, words: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.words = label(words)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(theme.px(WIDTH))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(title)
        close = self.tr("Cancel") if action else self.tr("Close")
        self.close_button = Button(close, pressed=self.reject)
        self.action_button = Button(action, kind="filled", pressed=self.accept)
        self.action_button.setVisible(bool(action))
        self._lay(title)
        self.close_button.setFocus()

    def _lay(self, title: str) -> None:
        sign = label()
        sign.setPixmap(icons.pixmap("alert-outline", theme.colour("watch"), theme.px(28)))
        text = QVBoxLayout()
        text.addWidget(label(title, "heading"))
        text.addWidget(self.words)
        top = QHBoxLayout()
        top.setSpacing(theme.px(14))
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(theme.px(18))
        column.addLayout(top)
        column.addLayout(foot(self.close_button, self.action_button))


def say(title: str, words: str, parent: QWidget | None = None) -> None:
    """Show a message and wait until it is closed."""
    Message(title, words, parent=parent).exec()


def ask(title: str, words: str, action: str, parent: QWidget | None = None) -> bool:
    """Ask before what cannot be undone; whether the user chose `action`."""
    return Message(title, words, action, parent).exec() == QDialog.DialogCode.Accepted


def ask_file(title: str, folder: Path, kinds: str, parent: QWidget | None = None) -> Path | None:
    """Ask for a file that is there; None if the user changes their mind."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def ask_folder(title: str, folder: Path, parent: QWidget | None = None) -> Path | None:
    """Ask for a folder; None if the user changes their mind."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None
