# Made from ui/person_new.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.place_box import PlaceBox

class Ui_PersonNew(object):
    def setupUi(self, PersonNew):
        if not PersonNew.objectName():
            PersonNew.setObjectName(u"PersonNew")
        self.grid = QGridLayout(PersonNew)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(PersonNew)
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

        self.email_cell = QWidget(PersonNew)
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


        self.grid.addWidget(self.email_cell, 1, 0, 1, 1)

        self.phone_cell = QWidget(PersonNew)
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


        self.grid.addWidget(self.phone_cell, 1, 1, 1, 1)

        self.place_cell = QWidget(PersonNew)
        self.place_cell.setObjectName(u"place_cell")
        self.place_box = QVBoxLayout(self.place_cell)
        self.place_box.setSpacing(2)
        self.place_box.setObjectName(u"place_box")
        self.place_box.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_cell)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.PlainText)
        self.place_label.setProperty(u"role", u"small")

        self.place_box.addWidget(self.place_label)

        self.place = PlaceBox(self.place_cell)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)


        self.grid.addWidget(self.place_cell, 2, 0, 1, 2)

        self.role_cell = QWidget(PersonNew)
        self.role_cell.setObjectName(u"role_cell")
        self.role_box = QVBoxLayout(self.role_cell)
        self.role_box.setSpacing(2)
        self.role_box.setObjectName(u"role_box")
        self.role_box.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.role_cell)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.PlainText)
        self.role_label.setProperty(u"role", u"small")

        self.role_box.addWidget(self.role_label)

        self.role = QComboBox(self.role_cell)
        self.role.setObjectName(u"role")
        self.role.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.role.setMinimumContentsLength(8)

        self.role_box.addWidget(self.role)


        self.grid.addWidget(self.role_cell, 3, 0, 1, 1)

        self.title_cell = QWidget(PersonNew)
        self.title_cell.setObjectName(u"title_cell")
        self.title_box = QVBoxLayout(self.title_cell)
        self.title_box.setSpacing(2)
        self.title_box.setObjectName(u"title_box")
        self.title_box.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_cell)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"role", u"small")

        self.title_box.addWidget(self.title_label)

        self.title = QLineEdit(self.title_cell)
        self.title.setObjectName(u"title")

        self.title_box.addWidget(self.title)


        self.grid.addWidget(self.title_cell, 3, 1, 1, 1)

        self.starts_cell = QWidget(PersonNew)
        self.starts_cell.setObjectName(u"starts_cell")
        self.starts_box = QVBoxLayout(self.starts_cell)
        self.starts_box.setSpacing(2)
        self.starts_box.setObjectName(u"starts_box")
        self.starts_box.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.starts_cell)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setTextFormat(Qt.PlainText)
        self.starts_label.setProperty(u"role", u"small")

        self.starts_box.addWidget(self.starts_label)

        self.starts = QLineEdit(self.starts_cell)
        self.starts.setObjectName(u"starts")

        self.starts_box.addWidget(self.starts)


        self.grid.addWidget(self.starts_cell, 4, 0, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.place_label.setBuddy(self.place)
        self.role_label.setBuddy(self.role)
        self.title_label.setBuddy(self.title)
        self.starts_label.setBuddy(self.starts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.place)
        QWidget.setTabOrder(self.place, self.role)
        QWidget.setTabOrder(self.role, self.title)
        QWidget.setTabOrder(self.title, self.starts)

        self.retranslateUi(PersonNew)
    # setupUi

    def retranslateUi(self, PersonNew):
        self.name_label.setText(QCoreApplication.translate("PersonNew", u"Name", None))
        self.email_label.setText(QCoreApplication.translate("PersonNew", u"E-mail", None))
        self.phone_label.setText(QCoreApplication.translate("PersonNew", u"Phone", None))
        self.place_label.setText(QCoreApplication.translate("PersonNew", u"Where", None))
        self.role_label.setText(QCoreApplication.translate("PersonNew", u"Role", None))
        self.title_label.setText(QCoreApplication.translate("PersonNew", u"Title", None))
        self.starts_label.setText(QCoreApplication.translate("PersonNew", u"From", None))
        pass
    # retranslateUi

