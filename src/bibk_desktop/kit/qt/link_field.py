"""The small field under the cursor where the address of a link is written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.least import set_least

if TYPE_CHECKING:
    from bibk_desktop.kit.qt.text_edit import TextEdit

WIDTH = 360


class LinkField(QFrame):
    """Enter lets the chosen words lead to the address, empty to nowhere; Esc leaves them."""

    def __init__(self, edit: "TextEdit") -> None:
        super().__init__(edit, Qt.WindowType.Popup)
        self._edit = edit
        self._cursor = QTextCursor()
        name = label(self.tr("&Address"))
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        set_least(self.address, width=WIDTH)
        name.setBuddy(self.address)
        self.address.returnPressed.connect(self._take)
        row = QHBoxLayout(self)
        row.addWidget(name)
        row.addWidget(self.address)
        self.setAccessibleName(self.tr("Link"))

    def open(self, address: str, cursor: QTextCursor) -> None:
        """Ask for the address of what `cursor` has chosen."""
        self._cursor = cursor
        colours = theme.tokens()
        self.setStyleSheet(
            f"LinkField {{ background: {colours.card}; border: 1px solid {colours.edge}; }}"
        )
        self.address.setText(address)
        self.address.selectAll()
        self.adjustSize()
        below = self._edit.cursorRect(cursor).bottomLeft() + QPoint(0, 4)
        self.move(self._edit.viewport().mapToGlobal(below))
        self.show()
        self.address.setFocus()

    def _take(self) -> None:
        self.hide()
        self._edit.formats.set_link(self._cursor, self.address.text())
        self._edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._edit.setFocus()
        else:
            super().keyPressEvent(event)
