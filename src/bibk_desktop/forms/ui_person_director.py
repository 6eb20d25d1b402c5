# Made from ui/person_director.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox

class Ui_PersonDirector(object):
    def setupUi(self, PersonDirector):
        if not PersonDirector.objectName():
            PersonDirector.setObjectName(u"PersonDirector")
        self.grid = QGridLayout(PersonDirector)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.person_cell = QWidget(PersonDirector)
        self.person_cell.setObjectName(u"person_cell")
        self.person_box = QVBoxLayout(self.person_cell)
        self.person_box.setSpacing(2)
        self.person_box.setObjectName(u"person_box")
        self.person_box.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_cell)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.PlainText)
        self.person_label.setProperty(u"role", u"small")

        self.person_box.addWidget(self.person_label)

        self.person = PersonBox(self.person_cell)
        self.person.setObjectName(u"person")

        self.person_box.addWidget(self.person)


        self.grid.addWidget(self.person_cell, 0, 0, 1, 1)

        self.title_cell = QWidget(PersonDirector)
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


        self.grid.addWidget(self.title_cell, 0, 1, 1, 1)

        self.starts_cell = QWidget(PersonDirector)
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


        self.grid.addWidget(self.starts_cell, 1, 0, 1, 1)

        self.email_cell = QWidget(PersonDirector)
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


        self.grid.addWidget(self.email_cell, 2, 0, 1, 1)

        self.phone_cell = QWidget(PersonDirector)
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


        self.grid.addWidget(self.phone_cell, 2, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.title_label.setBuddy(self.title)
        self.starts_label.setBuddy(self.starts)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.title)
        QWidget.setTabOrder(self.title, self.starts)
        QWidget.setTabOrder(self.starts, self.email)
        QWidget.setTabOrder(self.email, self.phone)

        self.retranslateUi(PersonDirector)
    # setupUi

    def retranslateUi(self, PersonDirector):
        self.person_label.setText(QCoreApplication.translate("PersonDirector", u"New director", None))
        self.title_label.setText(QCoreApplication.translate("PersonDirector", u"Title", None))
        self.starts_label.setText(QCoreApplication.translate("PersonDirector", u"From", None))
        self.email_label.setText(QCoreApplication.translate("PersonDirector", u"E-mail", None))
        self.phone_label.setText(QCoreApplication.translate("PersonDirector", u"Phone", None))
        pass
    # retranslateUi

