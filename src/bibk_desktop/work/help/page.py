"""Hjälp: a topic a place, read beside the list of them; F1 turns to the one of the place."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.filter_line import filter_line
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.store import Store
from bibk_desktop.work.help import rules
from bibk_desktop.work.notes.text_field import TextField

WIDE = 700


class HelpPage(Page):
    """The topics, and the one that is read."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._texts: dict[str, str] = {}
        self.header = PageHeader(self.tr("Help"))
        self._make_list()
        self.text = TextField(self.tr("Help"), grows=True)
        self.text.setReadOnly(True)
        self.text_card = Card()
        self.text_card.add(self.text)
        self.text_card.body.addStretch(1)
        names = self.tr("Topics"), self.tr("Text")
        self.halves = ListDetail(
            "help", self.card, self.text_card, names, self.tr("Show"), (25, 75), WIDE
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.halves, 1)

    def _make_list(self) -> None:
        self.filter = filter_line(self.tr("Search the help"))
        self.filter.textChanged.connect(lambda _: self._show_topics())
        self.list = RowList(self.tr("Topics"))
        self.list.keeps_current = True
        self.list.opened.connect(lambda _: self._read())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_text())
        self.nothing = label(self.tr("Nothing in the help has those words."), "quiet")
        self.nothing.setWordWrap(True)
        self.card = Card()
        for widget, stretch in ((self.filter, 0), (self.nothing, 0), (self.list, 1)):
            self.card.add(widget, stretch)

    # --- what is shown

    def reload(self, changes: Any = None) -> None:
        """Gather the texts once; nothing that is stored changes them."""
        if self._texts:
            return
        self.halves.remember_in(self.memory)
        places = [key for key in rules.PLACES if self.opens("place", key)]
        self._texts = {key: rules.text(key) for key in (rules.GENERAL, *places)}
        self._texts[rules.KEYS] = rules.all_keys(self.keys_everywhere(), places)
        self._show_topics()

    def _show_topics(self) -> None:
        wanted = self.filter.text().casefold().split()
        found = [key for key, said in self._texts.items() if _holds(said, wanted)]
        self.list.show_rows([Row(key, rules.title(key)) for key in found])
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._show_text()

    def topic(self) -> str:
        """The topic that is read."""
        return str(self.list.current_key() or "")

    def _show_text(self) -> None:
        said = self._texts.get(self.topic(), "")
        self.text.show_value(rules.as_people_say(said))
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.halves.frame.verticalScrollBar().setValue(0)
        self.trail_changed.emit()

    def _read(self) -> None:
        self.halves.show_detail()
        self.text.setFocus()

    def trail(self) -> list[tuple[str, str, Any]]:
        """ "Hjälp › Möten"."""
        if not self.topic():
            return super().trail()
        return [(self.title(), "place", "help"), (rules.title(self.topic()), "", None)]

    # --- what the window asks

    def show_record(self, kind: str, record_id: Any) -> None:
        """Turn to a topic."""
        self.filter.clear()
        self.list.choose(str(record_id))
        self.halves.show_detail()

    def first_focus(self) -> QWidget | None:
        """The list of topics; arrows walk through the help."""
        return self.list

    def find_within(self) -> None:
        """The search in the help."""
        self.halves.show_list()
        self.filter.setFocus()
        self.filter.selectAll()


def _holds(said: str, wanted: list[str]) -> bool:
    whole = plain_text(said).casefold()
    return all(word in whole for word in wanted)
