"""The card Du och BiBK: who uses the program, what the office is called, who else works there."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop.fields.person_box import person_name
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.values import reading
from bibk_desktop.forms.ui_settings_office import Ui_SettingsOffice
from bibk_desktop.forms.ui_settings_you import Ui_SettingsYou
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Appointment, Organisation
from bibk_desktop.work.facts.reading import me
from bibk_desktop.work.people.appointment_card import AppointmentCard
from bibk_desktop.work.settings.rules import (
    add_to_office,
    my_work,
    own_office,
    set_me,
    set_my_title,
)


class YouCard(Card):
    """The user is a person of the workspace, with the title they have at the office; below them
    the office's own two names."""

    def __init__(self, page: Page) -> None:
        super().__init__(" ")
        self.set_title(self.tr("You and BiBK"))
        self.page = page
        self.ui, self.office_ui = Ui_SettingsYou(), Ui_SettingsOffice()
        user, office = QWidget(), QWidget()
        self.ui.setupUi(user)  # type: ignore[no-untyped-call]
        self.office_ui.setupUi(office)  # type: ignore[no-untyped-call]
        self.ui.person.use(page.store)
        self.ui.person.picked.connect(self._choose)
        self.title_read = reading(Appointment, "title", page.store.today)
        self.own_title = page.bind(self.ui.title, self._save_title)
        self.office = RecordForm(page, self.office_ui, Organisation)
        self.why = label(self.tr("What you are to do stands under Mine, and minutes name you."))
        self.why.setProperty("role", "quiet")
        self.why.setWordWrap(True)
        for widget in (user, self.why, office):
            self.add(widget)
            self.body.addSpacing(theme.px(4))
        self.body.addLayout(self._ways())

    def _ways(self) -> QHBoxLayout:
        """Links to what the card shows, where all of it stands."""
        self.way = Link(self.tr("You in Contacts"))
        self.way.clicked.connect(lambda: self._open("person", me(self.page.store.rows)))
        self.office_way = Link(self.tr("The office in Contacts"))
        self.office_way.clicked.connect(lambda: self._open("organisation", self.office.id))
        ways = QHBoxLayout()
        ways.addWidget(self.way)
        ways.addWidget(self.office_way)
        ways.addStretch(1)
        return ways

    def show_user(self) -> None:
        """Show who it is now, and our own organisation."""
        user, work = me(self.page.store.rows), my_work(self.page.store)
        self.ui.person.show_key(user)
        self.own_title.fill(self.title_read.show(work[1] if work else ""))
        self.ui.title.setEnabled(work is not None)
        self.way.setVisible(user is not None and self.page.opens("person", user))
        office = own_office(self.page.store.rows)
        with self.page.store.read() as session:
            self.office.show(session.get(Organisation, office) if office is not None else None)
        opens = office is not None and self.page.opens("organisation", office)
        self.office_way.setVisible(opens)

    def _choose(self, key: Any) -> None:
        name = person_name(self.page.store, key)
        set_me(self.page.store, key if isinstance(key, int) else None, name)

    def _save_title(self, value: Any, step: str) -> None:
        set_my_title(self.page.store, self.title_read.read(value), step)

    def _open(self, kind: str, record_id: int | None) -> None:
        self.page.open_requested.emit(kind, record_id)


class ColleaguesCard(AppointmentCard):
    """Everybody at the office, the user too; who is added is a colleague from the start."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "organisation", " ")
        self.set_title(self.tr("At the office"))
        said = self.tr("Add a colleague")
        self.adding.setPlaceholderText(said)
        self.adding.setAccessibleName(said)
        self.nothing.setText(self.tr("Nobody yet. Write in those you work with."))

    def show_colleagues(self) -> None:
        """Show who works at our office."""
        office = own_office(self.page.store.rows)
        self.setVisible(office is not None)
        if office is not None:
            self.show_of(office)

    def _made(self, chosen: object) -> int:
        store, person = self.page.store, int(str(chosen))
        with store.write("undo.new_colleague", name=person_name(store, person)):
            made = add_to_office(store, person)
        assert made is not None
        return made
