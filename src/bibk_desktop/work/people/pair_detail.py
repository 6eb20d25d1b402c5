"""Two who may be the same person: compared, merged, or kept apart."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.person_box import person_box, person_name
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.people.compare_card import CompareCard
from bibk_desktop.work.people.detail import Detail
from bibk_desktop.work.people.merging import keep_apart

WIDTH, HEIGHT = 620, 560


class PairDetail(Detail):
    """The comparison of two, and the two ways out of it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.compare = CompareCard(page)
        self.compare.opened.connect(lambda id_: page.open_requested.emit("person", id_))
        self.join = self.add_button(self.tr("Merge"), "", self._merge)
        self.apart = self.add_button(self.tr("Not the same person"), "", self.delete)
        self.add_card(self.compare)
        self.end_columns()

    def show_record(self, record_id: Any) -> bool:
        if not self.compare.show_pair(*record_id):
            return False
        names = [person_name(self.page.store, each) for each in record_id]
        self.name.setText(self.tr("The same person?"))
        self.about.setText(words.text("pair.names", name=names[0], other=names[1]))
        return True

    def focus_first(self) -> None:
        """The first field that asks for a choice, else the button."""
        either = [row.either[0] for row in self.compare.fields.values() if row.either]
        (either[0] if either else self.join).setFocus()

    def _merge(self) -> None:
        self.compare.merge()

    def delete(self) -> None:
        """They are not the same: the pair goes from the list, both stay."""
        if self.compare.pair is not None:
            one, other = self.compare.pair
            names = [person_name(self.page.store, each) for each in (one, other)]
            said = self.tr("%1 and %2 are not the same person.")
            keep_apart(self.page.store, one, other)
            said = said.replace("%1", names[0]).replace("%2", names[1])
            self.page.toast_requested.emit(said)


class MergeDialog(QDialog):
    """With whom a person is merged, and the comparison of the two; `merged` tells who is kept."""

    merged = Signal(int)

    def __init__(self, page: Page, person_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.page, self.person_id = page, person_id
        title = self.tr("Merge %1 with …").replace("%1", person_name(page.store, person_id))
        self.setWindowTitle(title)
        self.other = person_box(page.store, self.tr("Who is the same person?"))
        self.other.use(page.store, creates=False)
        self.other.picked.connect(lambda _: self._show())
        self.compare = CompareCard(page)
        self.compare.opened.connect(self._opens)
        self.cancel = Button(self.tr("Cancel"), pressed=self.reject)
        self.action = Button(self.tr("Merge"), kind="filled", pressed=self.finish)
        self.action.setDefault(True)
        self._lay(parent)
        self._show()
        self.other.setFocus()

    def _lay(self, parent: QWidget) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, theme.px(6), 0)
        inner.addWidget(self.compare)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 16, 18)
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.other)
        column.addWidget(scrolled(content), 1)
        column.addLayout(foot(self.cancel, self.action))
        room = parent.size()
        self.resize(
            min(theme.px(WIDTH), room.width() - 60), min(theme.px(HEIGHT), room.height() - 60)
        )

    def _opens(self, person_id: int) -> None:
        self.reject()
        self.page.open_requested.emit("person", person_id)

    def show_other(self, person_id: int) -> None:
        """Compare with this one."""
        self.other.show_key(person_id)
        self._show()
        self.action.setFocus()

    def _show(self) -> None:
        key = self.other.key()
        other = key if isinstance(key, int) and key != self.person_id else None
        there = other is not None and self.compare.show_pair(self.person_id, other)
        self.compare.setVisible(there)
        self.action.setEnabled(there)

    def finish(self) -> None:
        """Make one of the two, and close."""
        self.other.flush()
        kept = self.compare.merge() if self.action.isEnabled() else None
        if kept is not None:
            self.accept()
            self.merged.emit(kept)
