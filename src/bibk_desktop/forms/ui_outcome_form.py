# Made from ui/outcome_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout)

from bibk_desktop.fields.place_box import MunicipalityBox
from bibk_desktop.fields.who_box import ResponsibleBox

class Ui_OutcomeForm(object):
    def setupUi(self, OutcomeForm):
        if not OutcomeForm.objectName():
            OutcomeForm.setObjectName(u"OutcomeForm")
        self.grid = QGridLayout(OutcomeForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.text_cell = QVBoxLayout()
        self.text_cell.setSpacing(2)
        self.text_cell.setObjectName(u"text_cell")
        self.text_label = QLabel(OutcomeForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.PlainText)
        self.text_label.setProperty(u"role", u"small")

        self.text_cell.addWidget(self.text_label)

        self.text = QPlainTextEdit(OutcomeForm)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumSize(QSize(16777215, 96))

        self.text_cell.addWidget(self.text)


        self.grid.addLayout(self.text_cell, 0, 0, 1, 2)

        self.responsible_cell = QVBoxLayout()
        self.responsible_cell.setSpacing(2)
        self.responsible_cell.setObjectName(u"responsible_cell")
        self.responsible_label = QLabel(OutcomeForm)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setTextFormat(Qt.PlainText)
        self.responsible_label.setProperty(u"role", u"small")

        self.responsible_cell.addWidget(self.responsible_label)

        self.responsible = ResponsibleBox(OutcomeForm)
        self.responsible.setObjectName(u"responsible")

        self.responsible_cell.addWidget(self.responsible)


        self.grid.addLayout(self.responsible_cell, 1, 0, 1, 2)

        self.due_cell = QVBoxLayout()
        self.due_cell.setSpacing(2)
        self.due_cell.setObjectName(u"due_cell")
        self.due_label = QLabel(OutcomeForm)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.PlainText)
        self.due_label.setProperty(u"role", u"small")

        self.due_cell.addWidget(self.due_label)

        self.due = QLineEdit(OutcomeForm)
        self.due.setObjectName(u"due")

        self.due_cell.addWidget(self.due)


        self.grid.addLayout(self.due_cell, 2, 0, 1, 1)

        self.look_again_on_cell = QVBoxLayout()
        self.look_again_on_cell.setSpacing(2)
        self.look_again_on_cell.setObjectName(u"look_again_on_cell")
        self.look_again_on_label = QLabel(OutcomeForm)
        self.look_again_on_label.setObjectName(u"look_again_on_label")
        self.look_again_on_label.setTextFormat(Qt.PlainText)
        self.look_again_on_label.setProperty(u"role", u"small")

        self.look_again_on_cell.addWidget(self.look_again_on_label)

        self.look_again_on = QLineEdit(OutcomeForm)
        self.look_again_on.setObjectName(u"look_again_on")

        self.look_again_on_cell.addWidget(self.look_again_on)


        self.grid.addLayout(self.look_again_on_cell, 2, 1, 1, 1)

        self.kind_cell = QVBoxLayout()
        self.kind_cell.setSpacing(2)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_label = QLabel(OutcomeForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.PlainText)
        self.kind_label.setProperty(u"role", u"small")

        self.kind_cell.addWidget(self.kind_label)

        self.kind = QComboBox(OutcomeForm)
        self.kind.setObjectName(u"kind")

        self.kind_cell.addWidget(self.kind)


        self.grid.addLayout(self.kind_cell, 3, 0, 1, 1)

        self.state_cell = QVBoxLayout()
        self.state_cell.setSpacing(2)
        self.state_cell.setObjectName(u"state_cell")
        self.state_label = QLabel(OutcomeForm)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.PlainText)
        self.state_label.setProperty(u"role", u"small")

        self.state_cell.addWidget(self.state_label)

        self.state = QComboBox(OutcomeForm)
        self.state.setObjectName(u"state")

        self.state_cell.addWidget(self.state)


        self.grid.addLayout(self.state_cell, 3, 1, 1, 1)

        self.asker_municipality_id_cell = QVBoxLayout()
        self.asker_municipality_id_cell.setSpacing(2)
        self.asker_municipality_id_cell.setObjectName(u"asker_municipality_id_cell")
        self.asker_municipality_id_label = QLabel(OutcomeForm)
        self.asker_municipality_id_label.setObjectName(u"asker_municipality_id_label")
        self.asker_municipality_id_label.setTextFormat(Qt.PlainText)
        self.asker_municipality_id_label.setProperty(u"role", u"small")

        self.asker_municipality_id_cell.addWidget(self.asker_municipality_id_label)

        self.asker_municipality_id = MunicipalityBox(OutcomeForm)
        self.asker_municipality_id.setObjectName(u"asker_municipality_id")

        self.asker_municipality_id_cell.addWidget(self.asker_municipality_id)


        self.grid.addLayout(self.asker_municipality_id_cell, 4, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.responsible_label.setBuddy(self.responsible)
        self.due_label.setBuddy(self.due)
        self.look_again_on_label.setBuddy(self.look_again_on)
        self.kind_label.setBuddy(self.kind)
        self.state_label.setBuddy(self.state)
        self.asker_municipality_id_label.setBuddy(self.asker_municipality_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutcomeForm)
    # setupUi

    def retranslateUi(self, OutcomeForm):
        self.text_label.setText(QCoreApplication.translate("OutcomeForm", u"What", None))
        self.responsible_label.setText(QCoreApplication.translate("OutcomeForm", u"Responsible", None))
        self.due_label.setText(QCoreApplication.translate("OutcomeForm", u"At the latest", None))
        self.due.setPlaceholderText(QCoreApplication.translate("OutcomeForm", u"as 15 March, in spring, as soon as possible", None))
        self.look_again_on_label.setText(QCoreApplication.translate("OutcomeForm", u"Look at again", None))
        self.kind_label.setText(QCoreApplication.translate("OutcomeForm", u"Kind", None))
        self.state_label.setText(QCoreApplication.translate("OutcomeForm", u"State", None))
        self.asker_municipality_id_label.setText(QCoreApplication.translate("OutcomeForm", u"Asked for by, or promised to", None))
        pass
    # retranslateUi

