# Made from ui/application_case.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_ApplicationCase(object):
    def setupUi(self, ApplicationCase):
        if not ApplicationCase.objectName():
            ApplicationCase.setObjectName(u"ApplicationCase")
        self.grid = QGridLayout(ApplicationCase)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.own_case_number_cell = QWidget(ApplicationCase)
        self.own_case_number_cell.setObjectName(u"own_case_number_cell")
        self.own_case_number_box = QVBoxLayout(self.own_case_number_cell)
        self.own_case_number_box.setSpacing(2)
        self.own_case_number_box.setObjectName(u"own_case_number_box")
        self.own_case_number_box.setContentsMargins(0, 0, 0, 0)
        self.own_case_number_label = QLabel(self.own_case_number_cell)
        self.own_case_number_label.setObjectName(u"own_case_number_label")
        self.own_case_number_label.setTextFormat(Qt.PlainText)
        self.own_case_number_label.setProperty(u"role", u"small")

        self.own_case_number_box.addWidget(self.own_case_number_label)

        self.own_case_number = QLineEdit(self.own_case_number_cell)
        self.own_case_number.setObjectName(u"own_case_number")

        self.own_case_number_box.addWidget(self.own_case_number)


        self.grid.addWidget(self.own_case_number_cell, 0, 0, 1, 1)

        self.funder_case_number_cell = QWidget(ApplicationCase)
        self.funder_case_number_cell.setObjectName(u"funder_case_number_cell")
        self.funder_case_number_box = QVBoxLayout(self.funder_case_number_cell)
        self.funder_case_number_box.setSpacing(2)
        self.funder_case_number_box.setObjectName(u"funder_case_number_box")
        self.funder_case_number_box.setContentsMargins(0, 0, 0, 0)
        self.funder_case_number_label = QLabel(self.funder_case_number_cell)
        self.funder_case_number_label.setObjectName(u"funder_case_number_label")
        self.funder_case_number_label.setTextFormat(Qt.PlainText)
        self.funder_case_number_label.setProperty(u"role", u"small")

        self.funder_case_number_box.addWidget(self.funder_case_number_label)

        self.funder_case_number = QLineEdit(self.funder_case_number_cell)
        self.funder_case_number.setObjectName(u"funder_case_number")

        self.funder_case_number_box.addWidget(self.funder_case_number)


        self.grid.addWidget(self.funder_case_number_cell, 0, 1, 1, 1)

        self.submitted_on_cell = QWidget(ApplicationCase)
        self.submitted_on_cell.setObjectName(u"submitted_on_cell")
        self.submitted_on_box = QVBoxLayout(self.submitted_on_cell)
        self.submitted_on_box.setSpacing(2)
        self.submitted_on_box.setObjectName(u"submitted_on_box")
        self.submitted_on_box.setContentsMargins(0, 0, 0, 0)
        self.submitted_on_label = QLabel(self.submitted_on_cell)
        self.submitted_on_label.setObjectName(u"submitted_on_label")
        self.submitted_on_label.setTextFormat(Qt.PlainText)
        self.submitted_on_label.setProperty(u"role", u"small")

        self.submitted_on_box.addWidget(self.submitted_on_label)

        self.submitted_on = QLineEdit(self.submitted_on_cell)
        self.submitted_on.setObjectName(u"submitted_on")

        self.submitted_on_box.addWidget(self.submitted_on)


        self.grid.addWidget(self.submitted_on_cell, 1, 0, 1, 1)

        self.decided_on_cell = QWidget(ApplicationCase)
        self.decided_on_cell.setObjectName(u"decided_on_cell")
        self.decided_on_box = QVBoxLayout(self.decided_on_cell)
        self.decided_on_box.setSpacing(2)
        self.decided_on_box.setObjectName(u"decided_on_box")
        self.decided_on_box.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(self.decided_on_cell)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setTextFormat(Qt.PlainText)
        self.decided_on_label.setProperty(u"role", u"small")

        self.decided_on_box.addWidget(self.decided_on_label)

        self.decided_on = QLineEdit(self.decided_on_cell)
        self.decided_on.setObjectName(u"decided_on")

        self.decided_on_box.addWidget(self.decided_on)


        self.grid.addWidget(self.decided_on_cell, 1, 1, 1, 1)

        self.case_officer_cell = QWidget(ApplicationCase)
        self.case_officer_cell.setObjectName(u"case_officer_cell")
        self.case_officer_box = QVBoxLayout(self.case_officer_cell)
        self.case_officer_box.setSpacing(2)
        self.case_officer_box.setObjectName(u"case_officer_box")
        self.case_officer_box.setContentsMargins(0, 0, 0, 0)
        self.case_officer_label = QLabel(self.case_officer_cell)
        self.case_officer_label.setObjectName(u"case_officer_label")
        self.case_officer_label.setTextFormat(Qt.PlainText)
        self.case_officer_label.setProperty(u"role", u"small")

        self.case_officer_box.addWidget(self.case_officer_label)

        self.case_officer = QLineEdit(self.case_officer_cell)
        self.case_officer.setObjectName(u"case_officer")

        self.case_officer_box.addWidget(self.case_officer)


        self.grid.addWidget(self.case_officer_cell, 2, 0, 1, 2)

        self.political_decision_cell = QWidget(ApplicationCase)
        self.political_decision_cell.setObjectName(u"political_decision_cell")
        self.political_decision_box = QVBoxLayout(self.political_decision_cell)
        self.political_decision_box.setSpacing(2)
        self.political_decision_box.setObjectName(u"political_decision_box")
        self.political_decision_box.setContentsMargins(0, 0, 0, 0)
        self.political_decision_label = QLabel(self.political_decision_cell)
        self.political_decision_label.setObjectName(u"political_decision_label")
        self.political_decision_label.setTextFormat(Qt.PlainText)
        self.political_decision_label.setProperty(u"role", u"small")

        self.political_decision_box.addWidget(self.political_decision_label)

        self.political_decision = QLineEdit(self.political_decision_cell)
        self.political_decision.setObjectName(u"political_decision")

        self.political_decision_box.addWidget(self.political_decision)


        self.grid.addWidget(self.political_decision_cell, 3, 0, 1, 1)

        self.political_decision_on_cell = QWidget(ApplicationCase)
        self.political_decision_on_cell.setObjectName(u"political_decision_on_cell")
        self.political_decision_on_box = QVBoxLayout(self.political_decision_on_cell)
        self.political_decision_on_box.setSpacing(2)
        self.political_decision_on_box.setObjectName(u"political_decision_on_box")
        self.political_decision_on_box.setContentsMargins(0, 0, 0, 0)
        self.political_decision_on_label = QLabel(self.political_decision_on_cell)
        self.political_decision_on_label.setObjectName(u"political_decision_on_label")
        self.political_decision_on_label.setTextFormat(Qt.PlainText)
        self.political_decision_on_label.setProperty(u"role", u"small")

        self.political_decision_on_box.addWidget(self.political_decision_on_label)

        self.political_decision_on = QLineEdit(self.political_decision_on_cell)
        self.political_decision_on.setObjectName(u"political_decision_on")

        self.political_decision_on_box.addWidget(self.political_decision_on)


        self.grid.addWidget(self.political_decision_on_cell, 3, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.own_case_number_label.setBuddy(self.own_case_number)
        self.funder_case_number_label.setBuddy(self.funder_case_number)
        self.submitted_on_label.setBuddy(self.submitted_on)
        self.decided_on_label.setBuddy(self.decided_on)
        self.case_officer_label.setBuddy(self.case_officer)
        self.political_decision_label.setBuddy(self.political_decision)
        self.political_decision_on_label.setBuddy(self.political_decision_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ApplicationCase)
    # setupUi

    def retranslateUi(self, ApplicationCase):
        self.own_case_number_label.setText(QCoreApplication.translate("ApplicationCase", u"Our case number", None))
        self.funder_case_number_label.setText(QCoreApplication.translate("ApplicationCase", u"The funder's case number", None))
        self.submitted_on_label.setText(QCoreApplication.translate("ApplicationCase", u"Submitted", None))
        self.decided_on_label.setText(QCoreApplication.translate("ApplicationCase", u"Decided", None))
        self.case_officer_label.setText(QCoreApplication.translate("ApplicationCase", u"Case officer", None))
        self.political_decision_label.setText(QCoreApplication.translate("ApplicationCase", u"Political decision", None))
        self.political_decision_on_label.setText(QCoreApplication.translate("ApplicationCase", u"Its day", None))
        pass
    # retranslateUi

