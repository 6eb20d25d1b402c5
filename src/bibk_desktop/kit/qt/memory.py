"""What this computer remembers of the window from one start to the next: folders, splitters."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter


class Memory:
    """Small words by key, kept in the settings; without settings as long as the window lives."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings
        self._kept: dict[str, str] = {}

    def get(self, key: str, otherwise: str = "") -> str:
        """What was put under `key` last; `otherwise` if nothing was."""
        if self._settings is None:
            return self._kept.get(key, otherwise)
        return str(self._settings.value(f"memory/{key}", otherwise))

    def put(self, key: str, words: str) -> None:
        """Remember `words` under `key`."""
        self._kept[key] = words
        if self._settings is not None:
            self._settings.setValue(f"memory/{key}", words)

    def keep_splitter(self, key: str, splitter: QSplitter) -> None:
        """Bring a splitter back to where it was left, and remember where it is left."""
        if kept := self.get(key):
            splitter.restoreState(QByteArray.fromBase64(kept.encode()))
        splitter.splitterMoved.connect(lambda: self.put(key, _state(splitter)))


def _state(splitter: QSplitter) -> str:
    return bytes(splitter.saveState().toBase64().data()).decode()
