# Made from ui/person_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        self.grid = QGridLayout(PersonForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.given_name_cell = QWidget(PersonForm)
        self.given_name_cell.setObjectName(u"given_name_cell")
        self.given_name_box = QVBoxLayout(self.given_name_cell)
        self.given_name_box.setSpacing(2)
        self.given_name_box.setObjectName(u"given_name_box")
        self.given_name_box.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = QLabel(self.given_name_cell)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setTextFormat(Qt.PlainText)
        self.given_name_label.setProperty(u"role", u"small")

        self.given_name_box.addWidget(self.given_name_label)

        self.given_name = QLineEdit(self.given_name_cell)
        self.given_name.setObjectName(u"given_name")

        self.given_name_box.addWidget(self.given_name)


        self.grid.addWidget(self.given_name_cell, 0, 0, 1, 1)

        self.family_name_cell = QWidget(PersonForm)
        self.family_name_cell.setObjectName(u"family_name_cell")
        self.family_name_box = QVBoxLayout(self.family_name_cell)
        self.family_name_box.setSpacing(2)
        self.family_name_box.setObjectName(u"family_name_box")
        self.family_name_box.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(self.family_name_cell)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setTextFormat(Qt.PlainText)
        self.family_name_label.setProperty(u"role", u"small")

        self.family_name_box.addWidget(self.family_name_label)

        self.family_name = QLineEdit(self.family_name_cell)
        self.family_name.setObjectName(u"family_name")

        self.family_name_box.addWidget(self.family_name)


        self.grid.addWidget(self.family_name_cell, 0, 1, 1, 1)

        self.email_cell = QWidget(PersonForm)
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


        self.grid.addWidget(self.email_cell, 1, 0, 1, 2)

        self.phone_cell = QWidget(PersonForm)
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


        self.grid.addWidget(self.phone_cell, 2, 0, 1, 1)

        self.mobile_cell = QWidget(PersonForm)
        self.mobile_cell.setObjectName(u"mobile_cell")
        self.mobile_box = QVBoxLayout(self.mobile_cell)
        self.mobile_box.setSpacing(2)
        self.mobile_box.setObjectName(u"mobile_box")
        self.mobile_box.setContentsMargins(0, 0, 0, 0)
        self.mobile_label = QLabel(self.mobile_cell)
        self.mobile_label.setObjectName(u"mobile_label")
        self.mobile_label.setTextFormat(Qt.PlainText)
        self.mobile_label.setProperty(u"role", u"small")

        self.mobile_box.addWidget(self.mobile_label)

        self.mobile = QLineEdit(self.mobile_cell)
        self.mobile.setObjectName(u"mobile")

        self.mobile_box.addWidget(self.mobile)


        self.grid.addWidget(self.mobile_cell, 2, 1, 1, 1)

        self.aliases_cell = QWidget(PersonForm)
        self.aliases_cell.setObjectName(u"aliases_cell")
        self.aliases_box = QVBoxLayout(self.aliases_cell)
        self.aliases_box.setSpacing(2)
        self.aliases_box.setObjectName(u"aliases_box")
        self.aliases_box.setContentsMargins(0, 0, 0, 0)
        self.aliases_label = QLabel(self.aliases_cell)
        self.aliases_label.setObjectName(u"aliases_label")
        self.aliases_label.setTextFormat(Qt.PlainText)
        self.aliases_label.setProperty(u"role", u"small")

        self.aliases_box.addWidget(self.aliases_label)

        self.aliases = QLineEdit(self.aliases_cell)
        self.aliases.setObjectName(u"aliases")

        self.aliases_box.addWidget(self.aliases)


        self.grid.addWidget(self.aliases_cell, 3, 0, 1, 1)

        self.web_cell = QWidget(PersonForm)
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


        self.grid.addWidget(self.web_cell, 3, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.given_name_label.setBuddy(self.given_name)
        self.family_name_label.setBuddy(self.family_name)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.mobile_label.setBuddy(self.mobile)
        self.aliases_label.setBuddy(self.aliases)
        self.web_label.setBuddy(self.web)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_name, self.family_name)
        QWidget.setTabOrder(self.family_name, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.mobile)
        QWidget.setTabOrder(self.mobile, self.aliases)
        QWidget.setTabOrder(self.aliases, self.web)

        self.retranslateUi(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.given_name_label.setText(QCoreApplication.translate("PersonForm", u"Given name", None))
        self.family_name_label.setText(QCoreApplication.translate("PersonForm", u"Family name", None))
        self.email_label.setText(QCoreApplication.translate("PersonForm", u"E-mail", None))
        self.phone_label.setText(QCoreApplication.translate("PersonForm", u"Phone", None))
        self.mobile_label.setText(QCoreApplication.translate("PersonForm", u"Mobile", None))
        self.aliases_label.setText(QCoreApplication.translate("PersonForm", u"Also known as, initials", None))
        self.web_label.setText(QCoreApplication.translate("PersonForm", u"Web page", None))
        pass
    # retranslateUi

