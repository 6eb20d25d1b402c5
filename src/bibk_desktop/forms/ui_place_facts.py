# Made from ui/place_facts.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_PlaceFacts(object):
    def setupUi(self, PlaceFacts):
        if not PlaceFacts.objectName():
            PlaceFacts.setObjectName(u"PlaceFacts")
        self.grid = QGridLayout(PlaceFacts)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.phone_cell = QWidget(PlaceFacts)
        self.phone_cell.setObjectName(u"phone_cell")
        self.phone_box = QVBoxLayout(self.phone_cell)
        self.phone_box.setSpacing(2)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_cell)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.PlainText)
        self.phone_label.setProperty(u"role", u"small")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_cell)
        self.phone.setObjectName(u"phone")

        self.phone_box.addWidget(self.phone)


        self.grid.addWidget(self.phone_cell, 0, 0, 1, 1)

        self.email_cell = QWidget(PlaceFacts)
        self.email_cell.setObjectName(u"email_cell")
        self.email_box = QVBoxLayout(self.email_cell)
        self.email_box.setSpacing(2)
        self.email_box.setObjectName(u"email_box")
        self.email_box.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_cell)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.PlainText)
        self.email_label.setProperty(u"role", u"small")

        self.email_box.addWidget(self.email_label)

        self.email = QLineEdit(self.email_cell)
        self.email.setObjectName(u"email")

        self.email_box.addWidget(self.email)


        self.grid.addWidget(self.email_cell, 0, 1, 1, 1)

        self.address_cell = QWidget(PlaceFacts)
        self.address_cell.setObjectName(u"address_cell")
        self.address_box = QVBoxLayout(self.address_cell)
        self.address_box.setSpacing(2)
        self.address_box.setObjectName(u"address_box")
        self.address_box.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_cell)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.PlainText)
        self.address_label.setProperty(u"role", u"small")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.address_cell)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)


        self.grid.addWidget(self.address_cell, 1, 0, 1, 1)

        self.web_cell = QWidget(PlaceFacts)
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

        self.size_class_cell = QWidget(PlaceFacts)
        self.size_class_cell.setObjectName(u"size_class_cell")
        self.size_class_box = QVBoxLayout(self.size_class_cell)
        self.size_class_box.setSpacing(2)
        self.size_class_box.setObjectName(u"size_class_box")
        self.size_class_box.setContentsMargins(0, 0, 0, 0)
        self.size_class_label = QLabel(self.size_class_cell)
        self.size_class_label.setObjectName(u"size_class_label")
        self.size_class_label.setTextFormat(Qt.PlainText)
        self.size_class_label.setProperty(u"role", u"small")

        self.size_class_box.addWidget(self.size_class_label)

        self.size_class = QComboBox(self.size_class_cell)
        self.size_class.setObjectName(u"size_class")

        self.size_class_box.addWidget(self.size_class)


        self.grid.addWidget(self.size_class_cell, 2, 0, 1, 1)

        self.systems_cell = QWidget(PlaceFacts)
        self.systems_cell.setObjectName(u"systems_cell")
        self.systems_box = QVBoxLayout(self.systems_cell)
        self.systems_box.setSpacing(2)
        self.systems_box.setObjectName(u"systems_box")
        self.systems_box.setContentsMargins(0, 0, 0, 0)
        self.systems_label = QLabel(self.systems_cell)
        self.systems_label.setObjectName(u"systems_label")
        self.systems_label.setTextFormat(Qt.PlainText)
        self.systems_label.setProperty(u"role", u"small")

        self.systems_box.addWidget(self.systems_label)

        self.systems = QLineEdit(self.systems_cell)
        self.systems.setObjectName(u"systems")

        self.systems_box.addWidget(self.systems)


        self.grid.addWidget(self.systems_cell, 2, 1, 1, 1)

        self.ours = QCheckBox(PlaceFacts)
        self.ours.setObjectName(u"ours")

        self.grid.addWidget(self.ours, 3, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.address_label.setBuddy(self.address)
        self.web_label.setBuddy(self.web)
        self.size_class_label.setBuddy(self.size_class)
        self.systems_label.setBuddy(self.systems)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlaceFacts)
    # setupUi

    def retranslateUi(self, PlaceFacts):
        self.phone_label.setText(QCoreApplication.translate("PlaceFacts", u"Phone", None))
        self.email_label.setText(QCoreApplication.translate("PlaceFacts", u"E-mail", None))
        self.address_label.setText(QCoreApplication.translate("PlaceFacts", u"Address", None))
        self.web_label.setText(QCoreApplication.translate("PlaceFacts", u"Web address", None))
        self.size_class_label.setText(QCoreApplication.translate("PlaceFacts", u"Size of the library", None))
        self.systems_label.setText(QCoreApplication.translate("PlaceFacts", u"Systems in use, with comma between", None))
        self.ours.setText(QCoreApplication.translate("PlaceFacts", u"One of the municipalities we support", None))
        pass
    # retranslateUi

