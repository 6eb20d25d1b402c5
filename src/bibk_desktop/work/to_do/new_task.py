"""The line that makes a task: what, who and by when in one's own words, read as it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import PassingCard
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.records.store import Store
from bibk_desktop.work.to_do import written


class NewTask(PassingCard):
    """Opened by Ctrl+N; Enter keeps what is written, Esc leaves it. `made` tells the id."""

    made = Signal(int)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("New task"))
        self.line.setPlaceholderText(self.tr("Anna sends the form by 15 March"))
        self.line.textChanged.connect(lambda _: self._read())
        self.line.returnPressed.connect(self.keep)
        self.add_it = Button(self.tr("Add"), "plus", pressed=self.keep)
        self.cancel = Button(self.tr("Cancel"), pressed=self.leave)
        self.understood = label("", "small")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self.add_it)
        row.addWidget(self.cancel)
        self.body.addLayout(row)
        self.add(self.understood)
        self._read()
        self.hide()

    def start(self) -> None:
        """Open with the keyboard in the line; what was being written still stands there."""
        self.show()
        self.line.setFocus()

    def _read(self) -> None:
        """Say how the line is understood."""
        today = self._store.today()
        found = written.read(self._store.rows, self.line.text(), today)
        self.add_it.setEnabled(found is not None)
        if found is None:
            said = self.tr("Write what is to be done, who does it and by when. Enter adds it.")
        else:
            said = written.summary(self._store.rows, found, today)
        self.understood.setText(said)

    def keep(self) -> None:
        """Store what is written and close."""
        found = written.read(self._store.rows, self.line.text(), self._store.today())
        if found is not None:
            self.line.clear()
            self.hide()
            self.made.emit(written.keep(self._store, found))

    def leave(self) -> None:
        """Close without a task."""
        self.line.clear()
        super().leave()
