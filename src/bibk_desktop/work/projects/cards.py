"""The cards of a project: partners, persons, themes, activities, notes, money."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from bibk_desktop import words
from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import MunicipalityBox, PlaceBox
from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.record_rows import WHOLE, LineField, RecordLine
from bibk_desktop.fields.rows_card import CardWords, NameLink, RowsCard
from bibk_desktop.fields.values import choices
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.theme import Role as Colour
from bibk_desktop.records import amount
from bibk_desktop.records.model import (
    Activity,
    Appointment,
    OurPart,
    Partner,
    ProjectNote,
    Role,
    Theme,
)
from bibk_desktop.work.facts.money import ORE
from bibk_desktop.work.notes.text_field import TextField
from bibk_desktop.work.projects.records import application_lines, who

ROLES = (Role.responsible, Role.manager, Role.contact, Role.participant)
APPLICATION_ROLES: dict[str, Colour] = {
    "idea": "watch",
    "draft": "information",
    "submitted": "information",
    "granted": "ok",
    "partly_granted": "ok",
    "rejected": "late",
    "withdrawn": "quiet",
    "declines": "quiet",
}


class PartnerBox(PlaceBox):
    """Finds who can be a partner; an organisation that is not there is made."""

    kinds = ("municipality", "library", "organisation")
    created = ("organisation",)


class PartnersCard(RowsCard):
    """Who carries the project, and in what role."""

    model = Partner

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.box = PartnerBox()
        self.box.use(self.store)
        self.box.setAccessibleName(self.tr("Add a partner"))
        self.box.setPlaceholderText(self.tr("Add a municipality, library or organisation"))
        self.box.picked.connect(self._pick)
        self.add(self.box)

    def said(self) -> CardWords:
        empty = self.tr("No partners yet: who applies, who takes part.")
        return CardWords(self.tr("Partners"), empty, self.tr("Take the partner away"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("who", self.tr("Partner"), lambda: NameLink(self.page), 215, 0),
            LineField("role", self.tr("Role"), QComboBox, 140, 0),
            LineField("note", self.tr("Note"), QLineEdit, 140),
        )

    def show_line(self, line: RecordLine, record: Any) -> None:
        show_name(line, *who(self.store.rows, record))

    def named(self, record: Any) -> str:
        return who(self.store.rows, record)[2]

    def _pick(self, key: tuple[str, int] | None) -> None:
        """Add whom was chosen, once."""
        if key is None or self.owner_id is None:
            return
        kind, id_ = key
        known = [one.id for one in self._records.values() if getattr(one, f"{kind}_id") == id_]
        if known:
            self.rows.focus(known[0], "role")
        else:
            owner: dict[str, Any] = {"project_id": self.owner_id, f"{kind}_id": id_}
            self.put(Partner(**owner), "role")
        self.box.show_key(None)


class PersonsCard(RowsCard):
    """Who at our office is responsible, who leads, who takes part; appointments in the project."""

    model = Appointment

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.box = PersonBox()
        self.box.use(self.store)
        self.box.setAccessibleName(self.tr("Add a person"))
        self.box.setPlaceholderText(self.tr("Add a person"))
        self.box.picked.connect(self._pick)
        self.add(self.box)

    def said(self) -> CardWords:
        empty = self.tr("Nobody yet: who is responsible with us, who takes part.")
        return CardWords(self.tr("Persons"), empty, self.tr("Take the person away"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("who", self.tr("Person"), lambda: NameLink(self.page), 130, 0),
            LineField("role", self.tr("Role"), self._role_box, 130, 0),
            LineField(
                "represents_municipality_id", self.tr("From which municipality"), _from_box, 130
            ),
            LineField("title", self.tr("As what"), QLineEdit, 110),
            LineField("starts", self.tr("From when"), QLineEdit, 145),
            LineField("ends", self.tr("Until when"), QLineEdit, 145),
        )

    @staticmethod
    def _role_box() -> QComboBox:
        """The roles of a project first, then all others that a person may have in one."""
        box = QComboBox()
        every = choices(Role)
        first = [one for role in ROLES for one in every if one[1] is role]
        offer(box, first + [one for one in every if one not in first])
        return box

    def show_line(self, line: RecordLine, record: Any) -> None:
        show_name(line, *who(self.store.rows, record))

    def named(self, record: Any) -> str:
        return who(self.store.rows, record)[2]

    def _pick(self, person_id: int | None) -> None:
        if person_id is None or self.owner_id is None:
            return
        known = [one.id for one in self._records.values() if one.person_id == person_id]
        if known:
            self.rows.focus(known[0], "role")
        else:
            held = Appointment(person_id=person_id, project_id=self.owner_id, role=self._role())
            self.put(held, "role")
        self.box.show_key(None)

    def _role(self) -> Role:
        """The first of a project is responsible for it, the others take part."""
        held = {one.role for one in self._records.values()}
        return Role.participant if Role.responsible in held else Role.responsible


def _from_box() -> QWidget:
    return MunicipalityBox()


def show_name(line: RecordLine, kind: str, record_id: int, name: str) -> None:
    """Let the name of a line lead to its record."""
    link = line.fields["who"]
    assert isinstance(link, NameLink)
    link.show_name(kind, record_id, name)


class ThemesCard(RowsCard):
    """What the project is about."""

    model = Theme

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        return CardWords(
            self.tr("Themes"), self.tr("No themes yet."), self.tr("Take the theme away")
        )

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("name", self.tr("Theme"), QLineEdit, 150),
            LineField("note", self.tr("Note"), QLineEdit, 150),
        )

    def _add(self) -> None:
        if self.owner_id is not None:
            self.put(Theme(project_id=self.owner_id))


class ActivitiesCard(RowsCard):
    """What is arranged within the project."""

    model = Activity

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("No activities yet: kick-offs, courses, study trips.")
        return CardWords(self.tr("Activities"), empty, self.tr("Delete the activity"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("title", self.tr("What"), QLineEdit, 170, 2),
            LineField("at", self.tr("When"), QLineEdit, 190),
            LineField("place", self.tr("Where"), QLineEdit, 110),
            LineField("kind", self.tr("Kind"), QComboBox, 130, 0),
            LineField("state", self.tr("State"), QComboBox, 130, 0),
        )

    def named(self, record: Any) -> str:
        return str(record.title)

    def _add(self) -> None:
        if self.owner_id is not None:
            self.put(Activity(project_id=self.owner_id, our_part=OurPart.organiser))


class NotesCard(RowsCard):
    """Notes on the project, for all or for one county."""

    model = ProjectNote

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("No notes yet, for all or for one county.")
        return CardWords(self.tr("Notes"), empty, self.tr("Delete the note"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("county_id", self.tr("For which county"), self._county_box, 130, 0),
            LineField("at", self.tr("Day"), QLineEdit, 150, 0),
            LineField("text", self.tr("Note"), self._text, WHOLE),
        )

    def _county_box(self) -> QWidget:
        box = QComboBox()
        offer(box, counties(self.page), self.tr("Both counties"))
        return box

    def _text(self) -> QWidget:
        return TextField(self.tr("Note"), self.tr("What is good to know"), framed=True, grows=True)

    def named(self, record: Any) -> str:
        return str(record.text.split("\n")[0][:60])

    def _add(self) -> None:
        if self.owner_id is not None:
            note = ProjectNote(project_id=self.owner_id, at=self.store.today())
            self.put(note, "text")


def counties(page: Page) -> list[tuple[str, int]]:
    """The counties of our municipalities: (name, id)."""
    return page.store.rows(  # type: ignore[no-any-return]
        "SELECT c.name, c.id FROM county c"
        " WHERE EXISTS (SELECT 1 FROM municipality m WHERE m.county_id = c.id AND m.ours)"
        " ORDER BY c.name COLLATE swedish"
    )


class MoneyCard(Card):
    """The applications for the project; they are changed where money is."""

    def __init__(self, page: Page) -> None:
        super().__init__(" ")
        self._page = page
        self.set_title(self.tr("Money"))
        self.list = RowList(self.tr("Applications for the project"), fit=True)
        self.list.opened.connect(lambda key: page.open_requested.emit("application", key))
        self.add(self.list)

    def show_project(self, project_id: int) -> None:
        """Show the applications for a project; the card is away without any."""
        found = application_lines(self._page.store.rows, project_id)
        self.list.show_rows([self._row(*line) for line in found])
        self.list.setEnabled(bool(found) and self._page.opens("application"))
        self.setVisible(bool(found))

    @staticmethod
    def _row(
        id_: int,
        lead: str,
        call: str,
        status: str,
        sought: int | None,
        granted: int | None,
        currency: str,
    ) -> Row:
        money = granted if granted is not None else sought
        said = amount.write(None if money is None else Decimal(money) / ORE, currency)
        end = " ".join(filter(None, (words.text(f"ApplicationStatus.{status}"), said)))
        return Row(id_, lead, call, end=end, role=APPLICATION_ROLES[status])
