# Made from ui/application_new.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.place_box import PlaceBox

class Ui_ApplicationNew(object):
    def setupUi(self, ApplicationNew):
        if not ApplicationNew.objectName():
            ApplicationNew.setObjectName(u"ApplicationNew")
        self.grid = QGridLayout(ApplicationNew)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.lead_cell = QWidget(ApplicationNew)
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


        self.grid.addWidget(self.lead_cell, 0, 0, 1, 2)

        self.purpose_cell = QWidget(ApplicationNew)
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


        self.grid.addWidget(self.purpose_cell, 1, 0, 1, 1)

        self.status_cell = QWidget(ApplicationNew)
        self.status_cell.setObjectName(u"status_cell")
        self.status_box = QVBoxLayout(self.status_cell)
        self.status_box.setSpacing(2)
        self.status_box.setObjectName(u"status_box")
        self.status_box.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(self.status_cell)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.PlainText)
        self.status_label.setProperty(u"role", u"small")

        self.status_box.addWidget(self.status_label)

        self.status = QComboBox(self.status_cell)
        self.status.setObjectName(u"status")

        self.status_box.addWidget(self.status)


        self.grid.addWidget(self.status_cell, 1, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.lead_label.setBuddy(self.lead)
        self.purpose_label.setBuddy(self.purpose)
        self.status_label.setBuddy(self.status)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ApplicationNew)
    # setupUi

    def retranslateUi(self, ApplicationNew):
        self.lead_label.setText(QCoreApplication.translate("ApplicationNew", u"Lead applicant", None))
        self.purpose_label.setText(QCoreApplication.translate("ApplicationNew", u"Purpose", None))
        self.status_label.setText(QCoreApplication.translate("ApplicationNew", u"Status", None))
        pass
    # retranslateUi

