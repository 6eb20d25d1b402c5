"""What a deleted record held, in words, and what went with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.store import Store
from bibk_desktop.words import capital
from bibk_desktop.work.trash import rules
from bibk_desktop.work.trash.rules import Thrown

LEAD = 150
SHOWN = 200


class ThrownDetail(QWidget):
    """The fields that were filled, and the rows that went with the record."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.fields = Card(" ")
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.form.setHorizontalSpacing(theme.px(14))
        self.form.setVerticalSpacing(theme.px(6))
        self.fields.body.addLayout(self.form)
        self.rows = RowList(self.tr("Went with it"), LEAD, fit=True)
        self.belongs = Card(self.tr("Went with it"))
        self.belongs.add(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.fields)
        column.addWidget(self.belongs)
        column.addStretch(1)

    def show_thrown(self, one: Thrown | None) -> None:
        """Show what a record held, or nothing."""
        self.setVisible(one is not None)
        while self.form.rowCount():
            self.form.removeRow(0)
        if one is None:
            return
        self.fields.set_title(capital(one.kind))
        for name, said in rules.held(one, self._store.today()):
            self.form.addRow(label(name, "quiet"), self._value(said, name))
        found = rules.belongings(one)
        self.belongs.set_title(self.tr("Went with it"), str(len(found)))
        self.rows.show_rows(
            [
                Row(number, name, lead=capital(kind), lead_role="quiet")
                for number, (kind, name) in enumerate(found[:SHOWN])
            ]
        )
        self.belongs.setVisible(bool(found))

    def _value(self, said: str, name: str) -> QLabel:
        """Words that can be marked and copied."""
        made = label(said)
        made.setWordWrap(True)
        made.setAccessibleName(name)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return made
