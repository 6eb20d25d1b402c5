# Made from ui/application_what.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import (PlaceBox, ProjectBox)

class Ui_ApplicationWhat(object):
    def setupUi(self, ApplicationWhat):
        if not ApplicationWhat.objectName():
            ApplicationWhat.setObjectName(u"ApplicationWhat")
        self.grid = QGridLayout(ApplicationWhat)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.lead_cell = QWidget(ApplicationWhat)
        self.lead_cell.setObjectName(u"lead_cell")
        self.lead_box = QVBoxLayout(self.lead_cell)
        self.lead_box.setSpacing(2)
        self.lead_box.setObjectName(u"lead_box")
        self.lead_box.setContentsMargins(0, 0, 0, 0)
        self.lead_label = QLabel(self.lead_cell)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.PlainText)
        self.lead_label.setProperty(u"role", u"small")

        self.lead_box.addWidget(self.lead_label)

        self.lead = PlaceBox(self.lead_cell)
        self.lead.setObjectName(u"lead")

        self.lead_box.addWidget(self.lead)


        self.grid.addWidget(self.lead_cell, 0, 0, 1, 1)

        self.project_id_cell = QWidget(ApplicationWhat)
        self.project_id_cell.setObjectName(u"project_id_cell")
        self.project_id_box = QVBoxLayout(self.project_id_cell)
        self.project_id_box.setSpacing(2)
        self.project_id_box.setObjectName(u"project_id_box")
        self.project_id_box.setContentsMargins(0, 0, 0, 0)
        self.project_id_label = QLabel(self.project_id_cell)
        self.project_id_label.setObjectName(u"project_id_label")
        self.project_id_label.setTextFormat(Qt.PlainText)
        self.project_id_label.setProperty(u"role", u"small")

        self.project_id_box.addWidget(self.project_id_label)

        self.project_id = ProjectBox(self.project_id_cell)
        self.project_id.setObjectName(u"project_id")

        self.project_id_box.addWidget(self.project_id)


        self.grid.addWidget(self.project_id_cell, 0, 1, 1, 1)

        self.purpose_cell = QWidget(ApplicationWhat)
        self.purpose_cell.setObjectName(u"purpose_cell")
        self.purpose_box = QVBoxLayout(self.purpose_cell)
        self.purpose_box.setSpacing(2)
        self.purpose_box.setObjectName(u"purpose_box")
        self.purpose_box.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_cell)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.PlainText)
        self.purpose_label.setProperty(u"role", u"small")

        self.purpose_box.addWidget(self.purpose_label)

        self.purpose = QLineEdit(self.purpose_cell)
        self.purpose.setObjectName(u"purpose")

        self.purpose_box.addWidget(self.purpose)


        self.grid.addWidget(self.purpose_cell, 1, 0, 1, 2)

        self.next_step_cell = QWidget(ApplicationWhat)
        self.next_step_cell.setObjectName(u"next_step_cell")
        self.next_step_box = QVBoxLayout(self.next_step_cell)
        self.next_step_box.setSpacing(2)
        self.next_step_box.setObjectName(u"next_step_box")
        self.next_step_box.setContentsMargins(0, 0, 0, 0)
        self.next_step_label = QLabel(self.next_step_cell)
        self.next_step_label.setObjectName(u"next_step_label")
        self.next_step_label.setTextFormat(Qt.PlainText)
        self.next_step_label.setProperty(u"role", u"small")

        self.next_step_box.addWidget(self.next_step_label)

        self.next_step = QLineEdit(self.next_step_cell)
        self.next_step.setObjectName(u"next_step")

        self.next_step_box.addWidget(self.next_step)


        self.grid.addWidget(self.next_step_cell, 2, 0, 1, 1)

        self.next_due_cell = QWidget(ApplicationWhat)
        self.next_due_cell.setObjectName(u"next_due_cell")
        self.next_due_box = QVBoxLayout(self.next_due_cell)
        self.next_due_box.setSpacing(2)
        self.next_due_box.setObjectName(u"next_due_box")
        self.next_due_box.setContentsMargins(0, 0, 0, 0)
        self.next_due_label = QLabel(self.next_due_cell)
        self.next_due_label.setObjectName(u"next_due_label")
        self.next_due_label.setTextFormat(Qt.PlainText)
        self.next_due_label.setProperty(u"role", u"small")

        self.next_due_box.addWidget(self.next_due_label)

        self.next_due = QLineEdit(self.next_due_cell)
        self.next_due.setObjectName(u"next_due")

        self.next_due_box.addWidget(self.next_due)


        self.grid.addWidget(self.next_due_cell, 2, 1, 1, 1)

        self.supported_by_id_cell = QWidget(ApplicationWhat)
        self.supported_by_id_cell.setObjectName(u"supported_by_id_cell")
        self.supported_by_id_box = QVBoxLayout(self.supported_by_id_cell)
        self.supported_by_id_box.setSpacing(2)
        self.supported_by_id_box.setObjectName(u"supported_by_id_box")
        self.supported_by_id_box.setContentsMargins(0, 0, 0, 0)
        self.supported_by_id_label = QLabel(self.supported_by_id_cell)
        self.supported_by_id_label.setObjectName(u"supported_by_id_label")
        self.supported_by_id_label.setTextFormat(Qt.PlainText)
        self.supported_by_id_label.setProperty(u"role", u"small")

        self.supported_by_id_box.addWidget(self.supported_by_id_label)

        self.supported_by_id = PersonBox(self.supported_by_id_cell)
        self.supported_by_id.setObjectName(u"supported_by_id")

        self.supported_by_id_box.addWidget(self.supported_by_id)


        self.grid.addWidget(self.supported_by_id_cell, 3, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.lead_label.setBuddy(self.lead)
        self.project_id_label.setBuddy(self.project_id)
        self.purpose_label.setBuddy(self.purpose)
        self.next_step_label.setBuddy(self.next_step)
        self.next_due_label.setBuddy(self.next_due)
        self.supported_by_id_label.setBuddy(self.supported_by_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ApplicationWhat)
    # setupUi

    def retranslateUi(self, ApplicationWhat):
        self.lead_label.setText(QCoreApplication.translate("ApplicationWhat", u"Lead applicant", None))
        self.project_id_label.setText(QCoreApplication.translate("ApplicationWhat", u"Project", None))
        self.purpose_label.setText(QCoreApplication.translate("ApplicationWhat", u"Purpose", None))
        self.next_step_label.setText(QCoreApplication.translate("ApplicationWhat", u"Next step", None))
        self.next_due_label.setText(QCoreApplication.translate("ApplicationWhat", u"Due", None))
        self.supported_by_id_label.setText(QCoreApplication.translate("ApplicationWhat", u"Supported by", None))
        pass
    # retranslateUi

