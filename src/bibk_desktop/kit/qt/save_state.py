"""What of the user's work is on the disk, always readable."""

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel, QWidget

from bibk_desktop.kit.qt.labels import set_role, tip


class SaveState(QLabel):
    """Says "Saving…", "Saved 14:32" or "NOT saved: the disk is full", in the rail's foot.

    "Not saved yet: write one day" is said of words that are no value and may become one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._failed = False
        self.setProperty("role", "rail-state")
        self._is_short, self._words = False, self.tr("Everything saved")
        self.setText(self._words)

    def failed(self) -> bool:
        """Whether something could not be saved."""
        return self._failed

    def show_state(self, state: str, reason: str = "", at: QTime | None = None) -> None:
        """Show "saving", "saved" (at a time, else now), "failed" or "wrong" with the reason."""
        clock = (at or QTime.currentTime()).toString("HH:mm")
        why = (reason[:1].lower() + reason[1:]).rstrip(".")
        words = {
            "saving": self.tr("Saving…"),
            "saved": self.tr("Saved %1").replace("%1", clock),
            "failed": self.tr("NOT saved: %1").replace("%1", why),
            "wrong": self.tr("Not saved yet: %1").replace("%1", why),
        }
        if self._failed != (state == "failed"):
            self._failed = state == "failed"
            set_role(self, "rail-failed" if self._failed else "rail-state")
        self._words = words[state]
        self._show()

    def set_short(self, is_short: bool) -> None:
        """Where there is little room the reason stands in the tooltip alone."""
        self._is_short = is_short
        self._show()

    def _show(self) -> None:
        short = self._words.partition(":")[0] if self._failed else self._words
        self.setText(short if self._is_short else self._words)
        self.setToolTip(tip(self._words) if self.text() != self._words else "")
