"""The first start asks three things, all on one page and all skippable."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop.fields.values import reading
from bibk_desktop.forms.ui_first_start import Ui_FirstStart
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.dialogs import ask_folder
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, label, set_role
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.marking import mark_wrong
from bibk_desktop.records.model import Appointment, Organisation, Person
from bibk_desktop.records.second_place import refusal
from bibk_desktop.records.store import Store
from bibk_desktop.work.settings.backups import Backups
from bibk_desktop.work.settings.rules import Colleague, begin_with, own_office, read_colleagues
from bibk_desktop.work.settings.shown import folder_words, place_to_do

WIDTH = 600


class FirstStart(QDialog):
    """You, your office, the second place; whatever is left empty can be filled in later."""

    def __init__(self, store: Store, backups: Backups, window: QWidget) -> None:
        super().__init__(window)
        self.store, self.backups = store, backups
        self.second: Path | None = None
        self.setWindowTitle(self.tr("Welcome to BiBK"))
        self.ui = Ui_FirstStart()
        self.fields = QWidget()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        self.ui.colleagues.setTabChangesFocus(True)
        self.ui.colleagues.setFixedHeight(theme.px(84))
        self._show_office()
        self.choose = Button(self.tr("Choose folder…"), "folder-open-outline", pressed=self._choose)
        self.folder = ElidedLabel(self.tr("None chosen"), "quiet")
        self.wrong = label("", "late")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.example = Link(self.tr("Look at the example first"))
        self.skip = Button(self.tr("Skip"), pressed=self.reject)
        self.begin = Button(self.tr("Begin"), kind="filled", pressed=self.finish)
        self.begin.setDefault(True)
        self._lay()
        self.ui.your_name.setFocus()

    def _show_office(self) -> None:
        found = self.store.rows(
            "SELECT name, short_name FROM organisation WHERE id = ?",
            (own_office(self.store.rows),),
        )
        name, short = found[0] if found else ("", "")
        self.ui.office_name.setText(name)
        self.ui.office_short_name.setText(short)
        self.ui.office_name.setCursorPosition(0)

    def _lay(self) -> None:
        said = self.tr(
            "The 13 municipalities are in place. Three questions, then you can begin; what you skip"
            " is in Settings."
        )
        self.said = label(said, "quiet")
        self.said.setWordWrap(True)
        place = QHBoxLayout()
        place.setSpacing(10)
        place.addWidget(self.choose)
        place.addWidget(self.folder, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 22, 24, 4)
        column.setSpacing(theme.px(8))
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.said)
        column.addSpacing(theme.px(6))
        column.addWidget(self.fields)
        column.addSpacing(theme.px(6))
        column.addWidget(label(self.tr("A second place for the backups"), "heading"))
        column.addWidget(self._about_place())
        column.addLayout(place)
        column.addWidget(self.wrong)
        column.addStretch(1)
        self._lay_around(inside)

    def _lay_around(self, inside: QWidget) -> None:
        """What does not fit the screen scrolls; the buttons stay."""
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 24, 20)
        foot.setSpacing(10)
        foot.addWidget(self.example)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.begin)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(foot)
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        width = min(theme.px(WIDTH), room.width())
        height = inside.heightForWidth(width) + foot.sizeHint().height() + theme.px(30)
        self.resize(width, min(height, room.height()))

    def _about_place(self) -> QWidget:
        said = self.tr(
            "Backups are made by themselves on this computer. Choose also a folder on the network,"
            " in OneDrive or on a stick: then all is left if the computer breaks."
        )
        about = label(said, "quiet")
        about.setWordWrap(True)
        return about

    def _choose(self) -> None:
        chosen = ask_folder(self.tr("Second place for the backups"), Path.home(), self)
        if chosen is None:
            return
        wrong = refusal(chosen, self.store.path)
        self.second = None if wrong else chosen
        self.folder.setText(folder_words(chosen))
        set_role(self.folder, "quiet" if wrong else "")
        self.wrong.setText(place_to_do(wrong))
        self.wrong.setVisible(bool(wrong))

    def finish(self) -> None:
        """Store what was filled in, in one step; what is wrong is marked and nothing is stored."""
        user = Colleague(self._name(), self._line(self.ui.your_title, Appointment, "title"))
        office = (
            self._line(self.ui.office_name, Organisation, "name"),
            self._line(self.ui.office_short_name, Organisation, "short_name"),
        )
        wrong = [each for each in self._lines() if each.property("wrong")]
        if wrong:
            wrong[0].setFocus()
            return
        begin_with(self.store, user, office, read_colleagues(self.ui.colleagues.toPlainText()))
        if self.second is not None:
            self.backups.choose_second(self.second)
        self.accept()

    def _lines(self) -> list[QWidget]:
        ui = self.ui
        return [ui.your_name, ui.your_title, ui.office_name, ui.office_short_name]

    def _name(self) -> str:
        return self._line(self.ui.your_name, Person, "given_name")

    def _line(self, field: QWidget, model: type, name: str) -> str:
        """What a field says, tidied; the field is marked if it is too long."""
        typed = " ".join(field.text().split())  # type: ignore[attr-defined]
        try:
            reading(model, name, self.store.today).read(typed)
        except WrongInput as wrong:
            mark_wrong(field, str(wrong))
            return ""
        mark_wrong(field, "")
        return typed
