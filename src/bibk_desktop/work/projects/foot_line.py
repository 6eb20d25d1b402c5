"""The line under table, map and timeline: what is chosen, in words, and the keys that act on it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import ElidedLabel, label
from bibk_desktop.kit.qt.least import set_least

Keys = Sequence[tuple[str, str]]


class _Words(ElidedLabel):
    """Takes the room it needs and no more, and gives way when there is too little."""

    def __init__(self) -> None:
        super().__init__("", "small")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2, 0)


class FootLine(QWidget):
    """ "Ronneby · Kreativa rum: **snart** sedan 24 jan …", then each key with what it does."""

    def __init__(self) -> None:
        super().__init__()
        self.before = label("", "small")
        self.strong = label("", "small-strong")
        self.rest = _Words()
        self._keys: list[tuple[QLabel, QLabel]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        for widget in (self.before, self.strong, self.rest):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        set_least(self, height=20)

    def show_words(self, before: str, strong: str = "", rest: str = "", keys: Keys = ()) -> None:
        """What is chosen, and the keys: (key, what it does)."""
        for widget, words in ((self.before, before), (self.strong, strong), (self.rest, rest)):
            widget.setText(words)
            widget.setVisible(bool(words))
            widget.updateGeometry()
        while len(self._keys) < len(keys):
            self._add_key()
        for place, pair in enumerate(self._keys):
            for widget, words in zip(
                pair, keys[place] if place < len(keys) else ("", ""), strict=True
            ):
                widget.setText(words)
                widget.setVisible(bool(words))

    def _add_key(self) -> None:
        pair = label("", "key"), label("", "small")
        self._keys.append(pair)
        self._row.insertSpacing(self._row.count() - 1, theme.px(4))
        for widget in pair:
            self._row.insertWidget(self._row.count() - 1, widget)

    def words(self) -> str:
        """Everything that stands in the line."""
        said = [self.before.text(), self.strong.text(), self.rest.text()]
        said += [word.text() for pair in self._keys for word in pair]
        return " ".join(filter(None, said))
