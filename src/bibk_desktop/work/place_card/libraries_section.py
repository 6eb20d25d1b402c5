"""The card Bibliotek och planer: rows to read, and the fields of the one that is opened."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import Library, Plan, PlanKind
from bibk_desktop.work.place_card.changes import add_library, add_plan
from bibk_desktop.work.place_card.library_forms import LibraryFields, PlanFields
from bibk_desktop.work.place_card.menu_button import AddLink
from bibk_desktop.work.place_card.rules import LibraryLine, PlaceFacts, PlanLine
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.places.rules import full_name

Key = tuple[str, int]
STATE_ROLES: dict[str, Role] = {
    "preparing": "information",
    "out_for_comment": "information",
    "adopted": "ok",
}
KINDS: dict[str, Any] = {"library": Library, "plan": Plan}


class LibrariesSection(Section):
    """Libraries, the municipality's plans, and on demand those of its region."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Libraries and plans"))
        self.shows_regional = False
        self.adding = AddLink(self.tr("Add"), self._offer)
        self.add_to_head(self.adding)
        self.nothing = label(self.tr("No libraries yet. Begin with the main one."), "quiet")
        self.list = RowList(self.tr("Libraries and plans"), fit=True)
        self.list.opened.connect(self.edit)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self.delete(self.list.current_key()))
        self.regional = Link()
        self.regional.clicked.connect(self._toggle)
        self.fields: dict[str, LibraryFields | PlanFields] = {
            "library": LibraryFields(page),
            "plan": PlanFields(page),
        }
        for widget in (self.nothing, self.list, *self.fields.values(), self.regional):
            self.add(widget)
        for kind, fields in self.fields.items():
            fields.closed.connect(self._closed)
            fields.deleted.connect(lambda id_, kind=kind: self.delete((kind, id_)))

    # --- what is shown

    def fill(self, facts: PlaceFacts) -> None:
        """Show libraries and plans; what is edited stays open if it is still there."""
        own = [plan for plan in facts.plans if not plan.is_regional]
        regional = [plan for plan in facts.plans if plan.is_regional]
        shown = [*own, *(regional if self.shows_regional else [])]
        libraries = [_library_row(each) for each in facts.libraries]
        self.list.show_rows([*libraries, *(_plan_row(plan, facts) for plan in shown)])
        self.list.setVisible(bool(self.list.rows()))
        self.nothing.setVisible(not self.list.rows())
        said = self.tr("Fewer") if self.shows_regional else self.tr("Regional plans %1")
        self.regional.setText(said.replace("%1", str(len(regional))))
        self.regional.setVisible(bool(regional))
        self._names = {row.key: row.text for row in self.list.rows()}
        for kind, fields in self.fields.items():
            if fields.id is not None:
                self._show_fields(kind, fields.id)

    def _toggle(self) -> None:
        self.shows_regional = not self.shows_regional
        if self.facts is not None:
            self.fill(self.facts)

    def leave(self) -> None:
        """Save and put the fields away."""
        self.shows_regional = False
        for fields in self.fields.values():
            fields.close_fields()

    # --- one of them

    def edit(self, key: Key) -> None:
        """Open the fields of a library or plan; a regional plan's row is shown with it."""
        kind, id_ = key
        if key not in self._names and kind == "plan":
            self.shows_regional = True
            if self.facts is not None:
                self.fill(self.facts)
        for other, fields in self.fields.items():
            if other != kind:
                fields.close_fields()
        self._show_fields(kind, id_)
        self.fields[kind].focus_first()

    def opened(self) -> QWidget | None:
        """The name field of what is open; None when all fields are put away."""
        shown = (fields for fields in self.fields.values() if fields.id is not None)
        return next((fields.ui.name for fields in shown), None)

    def _show_fields(self, kind: str, id_: int) -> None:
        with self.store.read() as session:
            record = session.get(KINDS[kind], id_)
        if record is None:
            self.fields[kind].close_fields()
        else:
            self.fields[kind].show_record(record)
            keys = [row.key for row in self.list.rows()]
            if (kind, id_) in keys:
                self.list.setCurrentIndex(self.list.model().index(keys.index((kind, id_)), 0))
        self.list.keeps_current = any(fields.id is not None for fields in self.fields.values())
        self.list.viewport().update()

    def _closed(self) -> None:
        self.list.keeps_current = any(fields.id is not None for fields in self.fields.values())
        self.list.viewport().update()
        if self.list.isVisible():
            self.list.setFocus()

    def delete(self, key: Any) -> None:
        """Take a library or plan away at once, with a way back."""
        if key not in self._names:
            return
        kind, id_ = key
        name = self._names[key]
        if self.fields[kind].id == id_:
            self.fields[kind].close_fields()
        self.store.delete(KINDS[kind], id_)
        self.say(self.tr("Deleted: %1"), name)

    # --- one more

    def _offer(self, menu: QMenu) -> None:
        plans = {
            PlanKind.library_plan: self.tr("&Library plan"),
            PlanKind.steering_document: self.tr("&Steering document"),
        }
        menu.addAction(self.tr("&Branch or other library")).triggered.connect(self.add_library)
        for kind, said in plans.items():
            action = menu.addAction(said)
            action.triggered.connect(lambda checked=False, kind=kind: self.add_plan(kind))

    def add_library(self) -> None:
        """A new library, its fields open at once."""
        made = add_library(self.store, self.place_id, words.text("card.new_library"))
        self.edit(("library", made))

    def add_plan(self, kind: PlanKind) -> None:
        """A new plan of the municipality, its fields open at once."""
        assert self.facts is not None
        name = f"{words.name(kind).capitalize()} {full_name(self.facts.head.name)}"
        self.edit(("plan", add_plan(self.store, self.place_id, kind, name)))


def _library_row(library: LibraryLine) -> Row:
    kind = words.text(f"LibraryKind.{library.kind}")
    said = kind if kind not in library.name.casefold() and library.kind != "main" else ""
    integrated = library.integrated_with
    beside = [said, words.text("card.integrated", name=integrated) if integrated else ""]
    return Row(
        ("library", library.id),
        library.name,
        ", ".join(filter(None, beside)),
        end=words.text("card.open_plus") if library.open_plus else "",
        role="quiet",
    )


def _plan_row(plan: PlanLine, facts: PlaceFacts) -> Row:
    """A plan by its kind alone where it is the municipality's own."""
    own = plan.kind == PlanKind.library_plan and not plan.is_regional
    name = words.text("PlanKind.library_plan").capitalize() if own else plan.name
    expired = plan.state == "adopted" and (plan.last_year or facts.today.year) < facts.today.year
    return Row(
        ("plan", plan.id),
        " ".join(filter(None, (name, plan.years))),
        plan.adopted_by if plan.state == "adopted" else "",
        end=words.text("plan.ended", year=plan.last_year)
        if expired
        else words.text(f"PlanState.{plan.state}"),
        role="watch" if expired else STATE_ROLES[plan.state],
        chip=True,
    )
