# Made from ui/call_new.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.place_box import FunderBox
from bibk_desktop.fields.programme_box import ProgrammeBox

class Ui_CallNew(object):
    def setupUi(self, CallNew):
        if not CallNew.objectName():
            CallNew.setObjectName(u"CallNew")
        self.grid = QGridLayout(CallNew)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.programme_cell = QWidget(CallNew)
        self.programme_cell.setObjectName(u"programme_cell")
        self.programme_box = QVBoxLayout(self.programme_cell)
        self.programme_box.setSpacing(2)
        self.programme_box.setObjectName(u"programme_box")
        self.programme_box.setContentsMargins(0, 0, 0, 0)
        self.programme_label = QLabel(self.programme_cell)
        self.programme_label.setObjectName(u"programme_label")
        self.programme_label.setTextFormat(Qt.PlainText)
        self.programme_label.setProperty(u"role", u"small")

        self.programme_box.addWidget(self.programme_label)

        self.programme = ProgrammeBox(self.programme_cell)
        self.programme.setObjectName(u"programme")

        self.programme_box.addWidget(self.programme)


        self.grid.addWidget(self.programme_cell, 0, 0, 1, 1)

        self.funder_cell = QWidget(CallNew)
        self.funder_cell.setObjectName(u"funder_cell")
        self.funder_box = QVBoxLayout(self.funder_cell)
        self.funder_box.setSpacing(2)
        self.funder_box.setObjectName(u"funder_box")
        self.funder_box.setContentsMargins(0, 0, 0, 0)
        self.funder_label = QLabel(self.funder_cell)
        self.funder_label.setObjectName(u"funder_label")
        self.funder_label.setTextFormat(Qt.PlainText)
        self.funder_label.setProperty(u"role", u"small")

        self.funder_box.addWidget(self.funder_label)

        self.funder = FunderBox(self.funder_cell)
        self.funder.setObjectName(u"funder")

        self.funder_box.addWidget(self.funder)


        self.grid.addWidget(self.funder_cell, 0, 1, 1, 1)

        self.name_cell = QWidget(CallNew)
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


        self.grid.addWidget(self.name_cell, 1, 0, 1, 1)

        self.closes_cell = QWidget(CallNew)
        self.closes_cell.setObjectName(u"closes_cell")
        self.closes_box = QVBoxLayout(self.closes_cell)
        self.closes_box.setSpacing(2)
        self.closes_box.setObjectName(u"closes_box")
        self.closes_box.setContentsMargins(0, 0, 0, 0)
        self.closes_label = QLabel(self.closes_cell)
        self.closes_label.setObjectName(u"closes_label")
        self.closes_label.setTextFormat(Qt.PlainText)
        self.closes_label.setProperty(u"role", u"small")

        self.closes_box.addWidget(self.closes_label)

        self.closes = QLineEdit(self.closes_cell)
        self.closes.setObjectName(u"closes")

        self.closes_box.addWidget(self.closes)


        self.grid.addWidget(self.closes_cell, 1, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.programme_label.setBuddy(self.programme)
        self.funder_label.setBuddy(self.funder)
        self.name_label.setBuddy(self.name)
        self.closes_label.setBuddy(self.closes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CallNew)
    # setupUi

    def retranslateUi(self, CallNew):
        self.programme_label.setText(QCoreApplication.translate("CallNew", u"Programme", None))
        self.funder_label.setText(QCoreApplication.translate("CallNew", u"Funder", None))
        self.name_label.setText(QCoreApplication.translate("CallNew", u"Name of the call", None))
        self.closes_label.setText(QCoreApplication.translate("CallNew", u"Closes", None))
        self.closes.setPlaceholderText(QCoreApplication.translate("CallNew", u"19 February 5 pm", None))
        pass
    # retranslateUi

