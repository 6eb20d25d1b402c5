"""The change to the next director, with everything that goes with the office, in one dialog."""

from collections.abc import Hashable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.person_box import NewName, person_name
from bibk_desktop.fields.values import reading, shown_date
from bibk_desktop.forms.ui_person_director import Ui_PersonDirector
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button, foot
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import scrolled
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment, Person
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.roles_change import SHARED, Held, NextDirector, held
from bibk_desktop.work.people.changes import NewPerson, addresses, create_person
from bibk_desktop.work.people.creating import Fields
from bibk_desktop.work.people.handover import sitting
from bibk_desktop.work.people.handover_change import change_with_all
from bibk_desktop.work.people.handover_pane import HandoverPane
from bibk_desktop.work.people.handover_rows import Named

WIDTH, EDGE = 760, 60
VACANT = "vacant"


class DirectorDialog(QDialog):
    """Who comes, from when and how; who leaves; and who takes over what they hold."""

    changed = Signal(str)

    def __init__(self, store: Store, municipality_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.store, self.id = store, municipality_id
        sql = "SELECT name FROM municipality WHERE id = ?"
        self.place = str(store.rows(sql, (municipality_id,))[0][0])
        self._turned: set[int] = set()
        self._make_fields()
        self.leaving_card = Card(self.tr("Leaves the day before"))
        self.leaving_card.add(self.leaving)
        self.pane = HandoverPane(store, municipality_id)
        self._lay()
        self._begin()

    # --- what stands where

    def _make_fields(self) -> None:
        kinds = [
            ("ordinary", self.tr("Ordinary")),
            ("acting", self.tr("Acting")),
            (SHARED, self.tr("Shared")),
            (VACANT, self.tr("Vacant")),
        ]
        self.kind = Segmented(kinds, self.tr("How the office is held"), small=False)
        self.fields = QWidget()
        self.ui = Ui_PersonDirector()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        self.ui.person.use(self.store, later=True)
        self.ui.person.picked.connect(lambda _: self._show_person())
        self.ui.starts.editingFinished.connect(self._show_leaving)
        self.kind.chosen.connect(lambda _: self._change_kind())
        self.leaving = RowList(self.tr("Leaves the day before"), fit=True)
        self.leaving.ticked.connect(self._tick)
        self.leaving.opened.connect(self._tick)

    def _lay(self) -> None:
        self.content = QWidget()
        self.inner = inner = QVBoxLayout(self.content)
        inner.setContentsMargins(0, 0, theme.px(6), 0)
        inner.setSpacing(theme.px(12))
        for widget in (self.kind, self.fields, self.leaving_card, self.pane):
            inner.addWidget(widget)
        inner.addStretch(1)
        self.cancel = Button(self.tr("Cancel"), pressed=self.reject)
        self.action = Button(self.tr("Save"), kind="filled", pressed=self.finish)
        self.action.setDefault(True)
        self.heading = label("", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 16, 18)
        column.setSpacing(theme.px(12))
        column.addWidget(self.heading)
        column.addWidget(scrolled(self.content), 1)
        column.addLayout(foot(self.cancel, self.action))

    def _begin(self) -> None:
        """The fields as a change in this municipality begins."""
        today = self.store.today()
        present = held(self.store.rows, self.id, today)
        said = self.tr("Change library director in %1") if present else ""
        said = said or self.tr("Write in the library director in %1")
        self.heading.setText(said.replace("%1", self.place))
        self.setWindowTitle(self.heading.text())
        if present:
            self.ui.starts.setText(shown_date(FuzzyDate.day(today), today))
        if any(each.tenure == SHARED for each in present):
            self.kind.choose(SHARED)
        self._change_kind()
        self._fit()
        self.ui.person.setFocus()

    def _fit(self) -> None:
        """As high as its content, where the window has room."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.size()
        width = min(theme.px(WIDTH), room.width() - EDGE)
        self.setMinimumWidth(min(width, theme.px(520)))
        self.content.ensurePolished()
        wanted = self.inner.totalHeightForWidth(width - theme.px(50))
        self.resize(width, min(max(wanted, theme.px(300)) + theme.px(150), room.height() - EDGE))

    # --- what is shown

    def _change_kind(self) -> None:
        vacant = self.kind.key() == VACANT
        meanwhile, comes = self.tr("Answers meanwhile (acting)"), self.tr("New director")
        self.ui.person_label.setText(meanwhile if vacant else comes)
        self._show_leaving()

    def _show_person(self) -> None:
        """Whoever was chosen, with the address and the number that are known."""
        known = addresses(self.store.rows, self.ui.person.key())
        self.ui.email.setText(known["email"])
        self.ui.phone.setText(known["phone"])
        self._show_holdings()

    def first_day(self) -> date:
        """The day of the change; today as long as no day can be read."""
        return self._starts(Fields()).start or self.store.today()

    def _starts(self, fields: Fields) -> FuzzyDate:
        """When it begins; marked when it is no date."""
        read = reading(Appointment, "starts", self.store.today).read
        found = fields.read(self.ui.starts, read)
        return found if isinstance(found, FuzzyDate) else FuzzyDate()

    def _leaves(self, each: Held) -> bool:
        """Whether one who holds the office leaves it: as proposed, unless it was turned."""
        joins = self.kind.key() == SHARED and each.person_id and each.tenure != SHARED
        return (each.leaves and not joins) != (each.appointment_id in self._turned)

    def _show_leaving(self) -> None:
        self._held = held(self.store.rows, self.id, self.first_day())
        vacant = words.text("people.vacant")
        self.leaving.show_rows(
            [
                Row(
                    *(each.appointment_id, each.name or vacant, each.title),
                    checkable=True,
                    done=self._leaves(each),
                )
                for each in self._held
            ]
        )
        self.leaving_card.setVisible(bool(self._held))
        self._show_holdings()

    def _tick(self, key: object) -> None:
        """Turn what is proposed for one of them."""
        self._turned ^= {int(str(key))}
        self._show_leaving()

    def _persons(self) -> dict[int, str]:
        """Those who leave and do not come again, with their names."""
        comes = self.ui.person.key()
        return {
            each.person_id: each.name
            for each in self._held
            if self._leaves(each) and each.person_id not in (None, comes)
        }

    def _show_holdings(self) -> None:
        """Read what those who leave hold, and say it with the names there are."""
        self.pane.show_of(self._persons(), self.first_day())
        self._order()
        person = self.ui.person.key()
        name = person.name if isinstance(person, NewName) else person_name(self.store, person)
        named = Named(name, self._persons(), self.place, self._somebody())
        known = person if isinstance(person, int) else None
        sits_in = sitting(self.store.rows, known, self.first_day())
        self.pane.show_named(named, sits_in, self.first_day())

    def _somebody(self) -> bool:
        """Whether there is or will be one to take over."""
        return self.kind.key() != VACANT or self.ui.person.key() is not None

    def _order(self) -> None:
        """The keyboard goes down the dialog as the eye does."""
        before: QWidget = self.leaving
        for widget in (*self.pane.in_order(), self.cancel, self.action):
            QWidget.setTabOrder(before, widget)
            before = widget

    # --- what is done

    def finish(self) -> None:
        """Make the change in one step, if nothing is wrong, and close."""
        fields = Fields()
        starts = self._starts(fields)
        title = fields.read(self.ui.title, reading(Appointment, "title", self.store.today).read)
        reach = self._reach(fields)
        leaving = [each.appointment_id for each in self._held if self._leaves(each)]
        if leaving and starts.start is None and fields.first_wrong is None:
            fields.refuse(self.ui.starts, words.text("field.one_day"))
        self._check_person(fields)
        self.pane.check(fields)
        if not fields.all_right():
            return
        self._save(starts, title, leaving, reach)
        self.accept()

    def _check_person(self, fields: Fields) -> None:
        """Mark where it is still to be chosen who comes."""
        self.ui.person.flush()
        if self.ui.person.unsaved():
            fields.refuse(self.ui.person, self.tr("Choose one of the list, or empty the field."))
        elif self.ui.person.key() is None and self.kind.key() != VACANT:
            fields.refuse(self.ui.person, self.tr("Choose who comes, or that it is vacant."))

    def _reach(self, fields: Fields) -> dict[str, Any]:
        """The address and the number as they are to stand with who comes."""
        boxes = {"email": self.ui.email, "phone": self.ui.phone}
        today = self.store.today
        return {
            name: fields.read(box, reading(Person, name, today).read) for name, box in boxes.items()
        }

    def _save(
        self, starts: FuzzyDate, title: str, leaving: list[int], reach: dict[str, Any]
    ) -> None:
        made: dict[Hashable, int] = {}
        with self.store.write("undo.change_director", place=self.place):
            person = self._stored(self.ui.person.key(), made)
            if person is not None:
                self.store.change(Person, person, **reach)
            handed = self.pane.handed(person, lambda key: self._stored(key, made))
            successor = self._successor(starts, title, person)
            change_with_all(self.store, self.id, successor, leaving, handed)
        said = self.tr("Library director in %1 is changed.").replace("%1", self.place)
        self.changed.emit(said)

    def _stored(self, key: Hashable | None, made: dict[Hashable, int]) -> int | None:
        """The person behind a box; a name that is nobody's yet becomes a person, once."""
        if not isinstance(key, NewName):
            return key if isinstance(key, int) else None
        if key not in made:
            made[key] = create_person(self.store, NewPerson(key.name))
        return made[key]

    def _successor(self, starts: FuzzyDate, title: str, person: int | None) -> NextDirector:
        kind = self.kind.key()
        if kind == VACANT:
            return NextDirector(starts, acting_id=person, acting_title=title)
        return NextDirector(starts, person, title, kind)


def ask_change(page: Any, municipality_id: int) -> DirectorDialog:
    """Ask for the next director of a municipality, over the page's window."""
    dialog = DirectorDialog(page.store, municipality_id, page.window())
    dialog.changed.connect(page.toast_requested)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
