"""The line under what was found: which keys do what; two of them are for the mouse too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.wrap_row import WrapRow


class KeyLine(QWidget):
    """Keys and their words; `change` and `unsure` are links."""

    def __init__(self) -> None:
        super().__init__()
        self.change, self.unsure = Link(self.tr("change"), ""), Link(self.tr("next unsure"), "")
        for link in (self.change, self.unsure):
            link.set_look(12)
        self._row = WrapRow(line_gap=2)
        for key, said in (
            (self.tr("Space"), label(self.tr("tick"), "small")),
            ("Enter", self.change),
            ("↑↓", label(self.tr("next"), "small")),
            ("O", self.unsure),
            (self.tr("Ctrl+Enter"), label(self.tr("take in"), "small")),
        ):
            self._add(key, said)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._row)

    def _add(self, key: str, said: QWidget) -> None:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, theme.px(6), 0)
        row.setSpacing(theme.px(4))
        for widget in (label(key, "key"), said):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.add(pair, 40)
