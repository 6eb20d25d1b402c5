"""The card Bibliotekschef: who leads here today, who is to come, and the change to the next."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.work.facts.roles import ACTING, Director
from bibk_desktop.work.people.director_dialog import DirectorDialog, ask_change
from bibk_desktop.work.place_card.rules import PlaceFacts
from bibk_desktop.work.place_card.section import Avatar, Mention, Section, initials


class DirectorSection(Section):
    """Directors with their address and number; vacant and not known in words."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Library director"))
        self.write_to: Callable[[str], object] = _write_to
        self.change = Link(self.tr("Change"))
        self.change.clicked.connect(self.ask_change)
        self.dialog: DirectorDialog | None = None
        self.add_to_head(self.change)
        self.blocks: list[QWidget] = []

    def fill(self, facts: PlaceFacts) -> None:
        """Show who leads here."""
        while self.blocks:
            block = self.blocks.pop()
            self.body.removeWidget(block)
            block.hide()
            block.deleteLater()
        for block in self._made(facts):
            self.add(block)
            self.blocks.append(block)
        self._order()

    def ask_change(self) -> None:
        """Ask who comes next."""
        self.dialog = ask_change(self.page, self.place_id)

    def _order(self) -> None:
        """Names and addresses made just now come after Change in the order of the keyboard."""
        before: QWidget = self.change
        for block in self.blocks:
            for link in block.findChildren(Link):
                QWidget.setTabOrder(before, link)
                before = link

    def _made(self, facts: PlaceFacts) -> list[QWidget]:
        office = facts.office
        made: list[QWidget] = []
        if office.is_vacant:
            made.append(self._vacant(facts))
        if office.is_unknown:
            made.append(self._unknown())
        many = len(office.directors) > 1
        made += [self._director(each, facts, many) for each in office.directors]
        return made + [self._coming(each, facts) for each in office.coming]

    def _vacant(self, facts: PlaceFacts) -> QWidget:
        since = write(facts.vacant_since, facts.today, Style.table)
        said = words.text("card.since", day=since) if since else ""
        return _line(Chip(words.text("office.vacant"), "watch"), label(said, "quiet"))

    def _unknown(self) -> QWidget:
        said = self.tr("Nobody is noted as library director here. Choose who it is under Change.")
        text = label(said, "quiet")
        text.setWordWrap(True)
        return _line(Chip(words.text("office.unknown"), "watch"), text, stretch=True)

    def _coming(self, director: Director, facts: PlaceFacts) -> QWidget:
        day = write(director.since, facts.today, Style.table)
        said = words.text("card.takes_office", day=day)
        return _line(Chip(said, "information"), self._mention(director), _quiet(director.title))

    def _director(self, director: Director, facts: PlaceFacts, many: bool) -> QWidget:
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self._mention(director))
        first.addWidget(_quiet(_about(director, facts)), 1)
        for chip in self._chips(director, many):
            first.addSpacing(theme.px(6))
            first.addWidget(chip)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        if director.email or director.number:
            lines.addLayout(self._reach(director))
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(Avatar(initials(director.name)))
        row.addLayout(lines, 1)
        return block

    def _chips(self, director: Director, many: bool) -> list[Chip]:
        said = []
        if director.tenure == ACTING and not director.title.casefold().startswith("tf"):
            said.append(Chip(words.text("Tenure.acting"), "watch"))
        if many and director.is_first_contact:
            said.append(Chip(words.text("card.first"), "information"))
        return said

    def _reach(self, director: Director) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        if director.email:
            link = Link(director.email, "")
            link.clicked.connect(lambda: self.write_to(director.email))
            row.addWidget(link)
        number = label(director.number)
        number.setContentsMargins(theme.px(4), 0, 0, 0)
        row.addWidget(number)
        row.addStretch(1)
        return row

    def _mention(self, director: Director) -> Mention:
        made = Mention(director.name)
        if self.page.opens("person", director.person_id):
            made.clicked.connect(lambda: self.turn("person", director.person_id))
        else:
            made.lead_nowhere()
        return made


def _about(director: Director, facts: PlaceFacts) -> str:
    """ "kultur- och fritidschef, sedan 1 aug 2014, delat med Älmhult"."""
    since = write(director.since, facts.today, Style.table)
    shared = facts.shared_with.get(director.person_id, ())
    parts = (
        director.title,
        words.text("card.since", day=since) if since else "",
        words.text("card.shared_with", places=", ".join(shared)) if shared else "",
    )
    return ", ".join(filter(None, parts))


def _quiet(text: str) -> ElidedLabel:
    return ElidedLabel(text, "quiet")


def _line(*widgets: QWidget, stretch: bool = False) -> QWidget:
    """Widgets in one line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
    row.setSpacing(theme.px(8))
    for widget in widgets:
        row.addWidget(widget)
    last = len(widgets) - 1
    if stretch or isinstance(widgets[-1], ElidedLabel):
        row.setStretch(last, 1)
    else:
        row.addStretch(1)
    return made


def _write_to(address: str) -> object:
    return QDesktopServices.openUrl(QUrl(f"mailto:{address}"))
