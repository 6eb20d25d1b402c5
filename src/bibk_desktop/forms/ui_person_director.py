# Made from ui/person_director.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

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

        self.vacant_cell = QWidget(PersonDirector)
        self.vacant_cell.setObjectName(u"vacant_cell")
        self.vacant_box = QVBoxLayout(self.vacant_cell)
        self.vacant_box.setSpacing(2)
        self.vacant_box.setObjectName(u"vacant_box")
        self.vacant_box.setContentsMargins(0, 18, 0, 0)
        self.vacant = QCheckBox(self.vacant_cell)
        self.vacant.setObjectName(u"vacant")

        self.vacant_box.addWidget(self.vacant)


        self.grid.addWidget(self.vacant_cell, 1, 1, 1, 1)

        self.acting_cell = QWidget(PersonDirector)
        self.acting_cell.setObjectName(u"acting_cell")
        self.acting_box = QVBoxLayout(self.acting_cell)
        self.acting_box.setSpacing(2)
        self.acting_box.setObjectName(u"acting_box")
        self.acting_box.setContentsMargins(0, 0, 0, 0)
        self.acting_label = QLabel(self.acting_cell)
        self.acting_label.setObjectName(u"acting_label")
        self.acting_label.setTextFormat(Qt.PlainText)
        self.acting_label.setProperty(u"role", u"small")

        self.acting_box.addWidget(self.acting_label)

        self.acting = PersonBox(self.acting_cell)
        self.acting.setObjectName(u"acting")

        self.acting_box.addWidget(self.acting)


        self.grid.addWidget(self.acting_cell, 2, 0, 1, 1)

        self.acting_title_cell = QWidget(PersonDirector)
        self.acting_title_cell.setObjectName(u"acting_title_cell")
        self.acting_title_box = QVBoxLayout(self.acting_title_cell)
        self.acting_title_box.setSpacing(2)
        self.acting_title_box.setObjectName(u"acting_title_box")
        self.acting_title_box.setContentsMargins(0, 0, 0, 0)
        self.acting_title_label = QLabel(self.acting_title_cell)
        self.acting_title_label.setObjectName(u"acting_title_label")
        self.acting_title_label.setTextFormat(Qt.PlainText)
        self.acting_title_label.setProperty(u"role", u"small")

        self.acting_title_box.addWidget(self.acting_title_label)

        self.acting_title = QLineEdit(self.acting_title_cell)
        self.acting_title.setObjectName(u"acting_title")

        self.acting_title_box.addWidget(self.acting_title)


        self.grid.addWidget(self.acting_title_cell, 2, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.title_label.setBuddy(self.title)
        self.starts_label.setBuddy(self.starts)
        self.acting_label.setBuddy(self.acting)
        self.acting_title_label.setBuddy(self.acting_title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.title)
        QWidget.setTabOrder(self.title, self.starts)
        QWidget.setTabOrder(self.starts, self.vacant)
        QWidget.setTabOrder(self.vacant, self.acting)
        QWidget.setTabOrder(self.acting, self.acting_title)

        self.retranslateUi(PersonDirector)
    # setupUi

    def retranslateUi(self, PersonDirector):
        self.person_label.setText(QCoreApplication.translate("PersonDirector", u"New director", None))
        self.title_label.setText(QCoreApplication.translate("PersonDirector", u"Title", None))
        self.starts_label.setText(QCoreApplication.translate("PersonDirector", u"From", None))
        self.vacant.setText(QCoreApplication.translate("PersonDirector", u"Vacant from that day", None))
        self.acting_label.setText(QCoreApplication.translate("PersonDirector", u"Answers meanwhile (acting)", None))
        self.acting_title_label.setText(QCoreApplication.translate("PersonDirector", u"Title of the acting one", None))
        pass
    # retranslateUi

