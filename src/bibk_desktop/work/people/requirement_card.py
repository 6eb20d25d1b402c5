"""What a group's composition must fulfil, each rule with how it stands today, edited in place."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_group_requirement import Ui_GroupRequirement
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import bring_into_view
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import Requirement
from bibk_desktop.work.people.changes import add_requirement
from bibk_desktop.work.people.composition import Check, checks
from bibk_desktop.work.people.detail import on_delete, on_escape

ROLES: dict[str, Role] = {"met": "ok", "unmet": "late", "unclear": "watch"}
BOUNDED = ("size", "role", "large_libraries")


class RequirementCard(Card):
    """The rules as rows; a row opens its fields below, Delete takes it away."""

    def __init__(self, page: Page) -> None:
        super().__init__("–")
        self.page = page
        self.id: int | None = None
        self._name = ""
        self.checks: dict[int, Check] = {}
        self.nothing = label(self.tr("No rules yet."), "quiet")
        self.rows = RowList(self.tr("Rules for the composition"), fit=True)
        self.rows.opened.connect(lambda key: self.edit(int(key)))
        on_delete(self.rows, self.delete)
        self.set_title(self.tr("Rules for the composition"))
        new = Button(self.tr("New rule"), "plus", "bare", self._begin)
        self.add_to_head(new)
        self.add(self.nothing)
        self.add(self.rows)
        self._make_editor()

    def _make_editor(self) -> None:
        self.ui = Ui_GroupRequirement()
        fields = QWidget()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(self.page, self.ui, Requirement)
        foot = QHBoxLayout()
        remove = Button("", "trash-can-outline", "bare", self.delete)
        remove.name(self.tr("Delete the rule"))
        foot.addWidget(remove)
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Done"), pressed=self.close_editor))
        self.editor = Card()
        self.editor.add(fields)
        self.editor.body.addLayout(foot)
        on_escape(self.editor, self.close_editor)
        self.editor.hide()
        self.add(self.editor)

    def show_of(self, group_id: int, name: str) -> None:
        """Show the rules of a group and how they stand."""
        if group_id != self.id:
            self.close_editor()
        self.id, self._name = group_id, name
        found = checks(self.page.store.rows, group_id, self.page.store.today())
        self.checks = {check.id: check for check in found}
        self.rows.show_rows([self._row(check) for check in found])
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if self.form.id is not None:
            self._show(self.form.id)

    @staticmethod
    def _row(check: Check) -> Row:
        return Row(
            key=check.id,
            text=words.text(f"RequirementKind.{check.kind}").capitalize(),
            detail=check.explained,
            end=words.text(f"composition.{check.state}"),
            role=ROLES[check.state],
            chip=True,
        )

    def edit(self, requirement_id: int) -> None:
        """Open the fields of a rule."""
        self._show(requirement_id)
        self.editor.show()
        self.ui.kind.setFocus()
        bring_into_view(self.editor)

    def _show(self, requirement_id: int) -> None:
        with self.page.store.read() as session:
            record = session.get(Requirement, requirement_id)
        if record is None:
            self.close_editor()
            return
        self.form.show(record)
        for cell in (self.ui.minimum_cell, self.ui.maximum_cell):
            cell.setVisible(record.kind.value in BOUNDED)

    def close_editor(self) -> None:
        """Put the fields away; what is typed is saved."""
        self.form.show(None)
        self.editor.hide()

    def _begin(self) -> None:
        if self.id is not None:
            made = add_requirement(self.page.store, self.id, self._name)
            self.show_of(self.id, self._name)
            self.edit(made)

    def delete(self) -> None:
        """Take the rule that is edited, or has the keyboard, away at once."""
        key = self.form.id if self.form.id is not None else self.rows.current_key()
        if key is not None:
            said = self.tr("Deleted: %1").replace("%1", self._title(int(str(key))))
            self.close_editor()
            self.page.store.delete(Requirement, int(str(key)))
            self.page.toast_requested.emit(said)

    def _title(self, requirement_id: int) -> str:
        check = self.checks.get(requirement_id)
        return words.text(f"RequirementKind.{check.kind}") if check else ""
