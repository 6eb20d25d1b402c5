"""Waiting for work that has to end first: words and a bar after half a second, and a way on."""

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.tasks import SHOWN_AFTER, Task

WIDTH, PATIENCE = 420, 2.0


class Waiting(QDialog):
    """Says what is waited for; the button goes on without it."""

    def __init__(self, words: str, leave: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.leave = Button(leave, pressed=self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(theme.px(14))
        column.addWidget(label(words, "heading"))
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(WIDTH))


def wait_for(task: Task, words: str, leave: str, window: QWidget) -> bool:
    """Wait until a task that was started has ended; the window is painted but takes nothing.

    False if the user chose to go on without it: the task is asked to stop then, and given two
    seconds for that.
    """
    loop, waiting = QEventLoop(), Waiting(words, leave, window)
    left: list[bool] = []
    task.ended.connect(loop.quit)
    waiting.rejected.connect(lambda: left.append(True))
    waiting.rejected.connect(loop.quit)
    QTimer.singleShot(SHOWN_AFTER, waiting, waiting.show)
    window.setEnabled(False)
    waiting.setEnabled(True)  # it is the window's child, and went with it
    if not task.is_over():
        loop.exec()
    if left:
        task.stop()
        task.wait(PATIENCE)
    waiting.hide()
    waiting.deleteLater()
    window.setEnabled(True)
    return not left
