# Made from ui/programme_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.place_box import FunderBox

class Ui_ProgrammeForm(object):
    def setupUi(self, ProgrammeForm):
        if not ProgrammeForm.objectName():
            ProgrammeForm.setObjectName(u"ProgrammeForm")
        self.grid = QGridLayout(ProgrammeForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(ProgrammeForm)
        self.name_cell.setObjectName(u"name_cell")
        self.name_box = QVBoxLayout(self.name_cell)
        self.name_box.setSpacing(2)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_cell)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.PlainText)
        self.name_label.setProperty(u"role", u"small")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.name_cell)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)


        self.grid.addWidget(self.name_cell, 0, 0, 1, 2)

        self.funder_id_cell = QWidget(ProgrammeForm)
        self.funder_id_cell.setObjectName(u"funder_id_cell")
        self.funder_id_box = QVBoxLayout(self.funder_id_cell)
        self.funder_id_box.setSpacing(2)
        self.funder_id_box.setObjectName(u"funder_id_box")
        self.funder_id_box.setContentsMargins(0, 0, 0, 0)
        self.funder_id_label = QLabel(self.funder_id_cell)
        self.funder_id_label.setObjectName(u"funder_id_label")
        self.funder_id_label.setTextFormat(Qt.PlainText)
        self.funder_id_label.setProperty(u"role", u"small")

        self.funder_id_box.addWidget(self.funder_id_label)

        self.funder_id = FunderBox(self.funder_id_cell)
        self.funder_id.setObjectName(u"funder_id")

        self.funder_id_box.addWidget(self.funder_id)


        self.grid.addWidget(self.funder_id_cell, 1, 0, 1, 1)

        self.web_cell = QWidget(ProgrammeForm)
        self.web_cell.setObjectName(u"web_cell")
        self.web_box = QVBoxLayout(self.web_cell)
        self.web_box.setSpacing(2)
        self.web_box.setObjectName(u"web_box")
        self.web_box.setContentsMargins(0, 0, 0, 0)
        self.web_label = QLabel(self.web_cell)
        self.web_label.setObjectName(u"web_label")
        self.web_label.setTextFormat(Qt.PlainText)
        self.web_label.setProperty(u"role", u"small")

        self.web_box.addWidget(self.web_label)

        self.web = QLineEdit(self.web_cell)
        self.web.setObjectName(u"web")

        self.web_box.addWidget(self.web)


        self.grid.addWidget(self.web_cell, 1, 1, 1, 1)

        self.purpose_cell = QWidget(ProgrammeForm)
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


        self.grid.addWidget(self.purpose_cell, 2, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.funder_id_label.setBuddy(self.funder_id)
        self.web_label.setBuddy(self.web)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammeForm)
    # setupUi

    def retranslateUi(self, ProgrammeForm):
        self.name_label.setText(QCoreApplication.translate("ProgrammeForm", u"Name", None))
        self.funder_id_label.setText(QCoreApplication.translate("ProgrammeForm", u"Funder", None))
        self.web_label.setText(QCoreApplication.translate("ProgrammeForm", u"Web page", None))
        self.purpose_label.setText(QCoreApplication.translate("ProgrammeForm", u"Purpose", None))
        pass
    # retranslateUi

