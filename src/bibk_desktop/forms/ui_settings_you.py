# Made from ui/settings_you.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox

class Ui_SettingsYou(object):
    def setupUi(self, SettingsYou):
        if not SettingsYou.objectName():
            SettingsYou.setObjectName(u"SettingsYou")
        self.grid = QGridLayout(SettingsYou)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.person_cell = QWidget(SettingsYou)
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

        self.title_cell = QWidget(SettingsYou)
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

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.title_label.setBuddy(self.title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.title)

        self.retranslateUi(SettingsYou)
    # setupUi

    def retranslateUi(self, SettingsYou):
        self.person_label.setText(QCoreApplication.translate("SettingsYou", u"Your name", None))
        self.title_label.setText(QCoreApplication.translate("SettingsYou", u"Your title", None))
        pass
    # retranslateUi

