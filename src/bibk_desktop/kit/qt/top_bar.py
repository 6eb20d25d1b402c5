"""The row over every page: the trail at left, the search field, and what the window adds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, label
from bibk_desktop.kit.qt.search_field import SearchField

NARROW = 720
Step = tuple[str, Callable[[], object] | None]


class Trail(QWidget):
    """Where the user is: steps with › between them, those above the last lead back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._words: list[str] = []

    def words(self) -> list[str]:
        """The steps as they stand."""
        return self._words

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, each with what turns there (None for the one shown)."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._words = [words for words, _ in steps]
        for place, (words, leads) in enumerate(steps):
            if place:
                self._row.addWidget(label("›", "quiet"))
                self._row.addSpacing(theme.px(4))
            self._add(words, leads)
        self._row.addStretch(1)

    def _add(self, words: str, leads: Callable[[], object] | None) -> None:
        if leads is None:
            shown = ElidedLabel(words, "quiet")
            self._row.addWidget(shown, 100)
            return
        link = Link(words, "")
        link.set_look(colour="quiet")
        link.clicked.connect(lambda: leads())
        self._row.addWidget(link)


class TopBar(QWidget):
    """Trail, search field and, where there is one, the quick note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note: Button | None = None
        self.trail = Trail()
        self.search = SearchField()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.trail, 1)
        self._row.addWidget(self.search, 0)

    def add_quick_note(self, pressed: Callable[[], object]) -> None:
        """Show the button for a quick note."""
        self.note = Button("", "auto-fix", "quiet", pressed)
        self.note.setAccessibleName(self.tr("Quick note"))
        self.note.setToolTip(self.tr("Quick note (Ctrl+Shift+A)"))
        self._row.addWidget(self.note)
        self._fit()

    def _fit(self) -> None:
        """The icon alone where the words would take the trail's room."""
        if self.note is not None:
            self.note.setText("" if self.width() < theme.px(NARROW) else self.tr("Quick note"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
