"""What is asked before a person, an organisation or a group is created."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.place_box import GroupBox
from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import choices, reading
from bibk_desktop.forms.ui_group_new import Ui_GroupNew
from bibk_desktop.forms.ui_organisation_new import Ui_OrganisationNew
from bibk_desktop.forms.ui_person_new import Ui_PersonNew
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.wheel import calm_wheel
from bibk_desktop.records.model import (
    Appointment,
    Group,
    GroupKind,
    Organisation,
    OrganisationKind,
    Person,
    Role,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.people.appointment_editor import AT_WORK, ROLES
from bibk_desktop.work.people.appointments import appointments
from bibk_desktop.work.people.changes import FIRST_ROLES, NewPerson, create_person
from bibk_desktop.work.people.creating import Fields
from bibk_desktop.work.people.duplicates import Names

WIDTH = 520
RESTS = 150


class NewDialog(QDialog):
    """Fields, a notice of those who may be the same, and two buttons."""

    created = Signal(int)
    known = Signal(int)

    def __init__(self, store: Store, title: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.store = store
        self.setWindowTitle(title)
        self.fields = QWidget()
        self.notice = label("", "watch")
        self.notice.setWordWrap(True)
        self.same = RowList(self.tr("Already there"), fit=True)
        self.same.opened.connect(self._open_known)
        self.cancel = Button(self.tr("Cancel"), pressed=self.reject)
        self.action = Button(action, kind="filled", pressed=self.finish)
        self.action.setDefault(True)
        self._resting = QTimer(self, interval=RESTS, singleShot=True)
        self._resting.timeout.connect(self.look_for_same)

    def lay(self) -> None:
        """Lay out the fields that the kind of dialog has set up."""
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.fields)
        column.addWidget(self.notice)
        column.addWidget(self.same)
        column.addStretch(1)
        column.addLayout(foot(self.cancel, self.action))
        self.setMinimumWidth(theme.px(WIDTH))
        self.show_same([])

    def watch(self, text_changed: Any) -> None:
        """Look for the same name a moment after it was typed."""
        text_changed.connect(lambda _: self._resting.start())

    def look_for_same(self) -> None:
        """Show who or what has that name already."""
        raise NotImplementedError

    def show_same(self, rows: list[Row]) -> None:
        """Show them; a click opens one instead of creating another."""
        self.same.show_rows(rows)
        self.same.setVisible(bool(rows))
        self.notice.setText(self.tr("Already there? Click to open instead."))
        self.notice.setVisible(bool(rows))

    def _open_known(self, key: object) -> None:
        self.reject()
        self.known.emit(int(str(key)))

    def finish(self) -> None:
        """Create it if all is right, and close."""
        made = self.make()
        if made is not None:
            self.accept()
            self.created.emit(made)

    def make(self) -> int | None:
        """Store the record; None if a field is wrong, which then is marked."""
        raise NotImplementedError


class PersonDialog(NewDialog):
    """A new person, with a first appointment if there is one."""

    def __init__(self, store: Store, parent: QWidget, name: str = "") -> None:
        super().__init__(store, "", "", parent)
        self.setWindowTitle(self.tr("New person"))
        self.action.setText(self.tr("Create person"))
        self._names: Names | None = None
        self.ui = Ui_PersonNew()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        calm_wheel(self.ui.role)
        self.ui.place.use(store)
        self.ui.place.picked.connect(self._offer_roles)
        self.ui.name.setText(name)
        self.watch(self.ui.name.textChanged)
        self._offer_roles(None)
        self.lay()
        self.look_for_same()
        self.ui.name.setFocus()

    def _offer_roles(self, place: Any) -> None:
        """The roles there are at such a place; the one most have there is chosen."""
        kind = place[0] if place else "municipality"
        roles = ROLES.get(kind, AT_WORK)
        offer(self.ui.role, [(words.name(role).capitalize(), role) for role in roles])
        director_next = kind == "municipality" and place is not None and self._is_open(place[1])
        first = Role.director if director_next else FIRST_ROLES[kind]
        self.ui.role.setCurrentIndex(self.ui.role.findData(first))
        for cell in (self.ui.role_cell, self.ui.title_cell, self.ui.starts_cell):
            cell.setVisible(place is not None)

    def _is_open(self, municipality_id: int) -> bool:
        """Whether nobody is known to lead there."""
        from bibk_desktop.work.facts.roles import offices

        office = offices(self.store.rows, self.store.today()).get(municipality_id)
        return office is not None and not office.directors

    def look_for_same(self) -> None:
        self._names = self._names or Names(self.store.rows)
        found = self._names.namesakes(self.ui.name.text())
        self.show_same([Row(each.id, each.name, self._about(each.id)) for each in found])

    def _about(self, person_id: int) -> str:
        """What somebody is, so that namesakes can be told apart."""
        found = appointments(self.store.rows, "person", person_id, self.store.today())
        said = [f"{line.title or words.text(f'Role.{line.role}')}, {line.place}" for line in found]
        return said[0] if said else ""

    def make(self) -> int | None:
        read, today = Fields(), self.store.today
        self.ui.place.flush()
        values = {
            "name": read.read(self.ui.name, reading(Person, "given_name", today).read),
            "email": read.read(self.ui.email, reading(Person, "email", today).read),
            "phone": read.read(self.ui.phone, reading(Person, "phone", today).read),
            "title": read.read(self.ui.title, reading(Appointment, "title", today).read),
            "starts": read.read(self.ui.starts, reading(Appointment, "starts", today).read),
        }
        if not self.ui.name.text().strip():
            read.refuse(self.ui.name, self.tr("Write a name, or the part of it you know."))
        if self.ui.place.unsaved():
            read.refuse(self.ui.place, self.tr("Choose one of the list, or empty the field."))
        if not read.all_right():
            return None
        place: Any = self.ui.place.key()
        new = NewPerson(**values, place=place, role=Role(self.ui.role.currentData()))
        return create_person(self.store, new)


class NamedDialog(NewDialog):
    """A new record that begins with a name and a kind."""

    def __init__(
        self, store: Store, ui: Any, model: Any, kinds: Any, parent: QWidget, name: str
    ) -> None:
        super().__init__(store, "", "", parent)
        self.ui, self.model, self.kinds = ui, model, kinds
        ui.setupUi(self.fields)
        offer(ui.kind, choices(kinds))
        calm_wheel(ui.kind)
        ui.name.setText(name)
        self.watch(ui.name.textChanged)

    def look_for_same(self) -> None:
        table = self.model.__tablename__
        wanted = " ".join(self.ui.name.text().casefold().split())
        rows = self.store.rows(f'SELECT id, name FROM "{table}"') if wanted else []
        self.show_same([Row(id_, name) for id_, name in rows if name.casefold() == wanted])

    def make(self) -> int | None:
        read = Fields()
        name = read.read(self.ui.name, reading(self.model, "name", self.store.today).read)
        if not self.ui.name.text().strip():
            read.refuse(self.ui.name, self.tr("Write a name."))
        more = self.more(read)
        if not read.all_right():
            return None
        return self.store.add(
            self.model(name=name, kind=self.kinds(self.ui.kind.currentData()), **more)
        )

    def more(self, read: Fields) -> dict[str, Any]:
        """The values of the other fields."""
        raise NotImplementedError


class OrganisationDialog(NamedDialog):
    """A new organisation."""

    def __init__(self, store: Store, parent: QWidget, name: str = "") -> None:
        super().__init__(store, Ui_OrganisationNew(), Organisation, OrganisationKind, parent, name)
        self.ui.kind.setCurrentIndex(self.ui.kind.findData(OrganisationKind.other))
        self.setWindowTitle(self.tr("New organisation"))
        self.action.setText(self.tr("Create organisation"))
        self.lay()

    def more(self, read: Fields) -> dict[str, Any]:
        reads = reading(Organisation, "short_name", self.store.today).read
        return {"short_name": read.read(self.ui.short_name, reads)}


class GroupDialog(NamedDialog):
    """A new group, perhaps under another."""

    def __init__(self, store: Store, parent: QWidget, name: str = "") -> None:
        super().__init__(store, Ui_GroupNew(), Group, GroupKind, parent, name)
        box: GroupBox = self.ui.parent_id
        box.use(store)
        self.setWindowTitle(self.tr("New group"))
        self.action.setText(self.tr("Create group"))
        self.lay()

    def more(self, read: Fields) -> dict[str, Any]:
        self.ui.parent_id.flush()
        return {"parent_id": self.ui.parent_id.key()}
