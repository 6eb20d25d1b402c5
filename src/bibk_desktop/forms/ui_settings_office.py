# Made from ui/settings_office.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_SettingsOffice(object):
    def setupUi(self, SettingsOffice):
        if not SettingsOffice.objectName():
            SettingsOffice.setObjectName(u"SettingsOffice")
        self.grid = QGridLayout(SettingsOffice)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(SettingsOffice)
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

        self.short_name_cell = QWidget(SettingsOffice)
        self.short_name_cell.setObjectName(u"short_name_cell")
        self.short_name_box = QVBoxLayout(self.short_name_cell)
        self.short_name_box.setSpacing(2)
        self.short_name_box.setObjectName(u"short_name_box")
        self.short_name_box.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(self.short_name_cell)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setTextFormat(Qt.PlainText)
        self.short_name_label.setProperty(u"role", u"small")

        self.short_name_box.addWidget(self.short_name_label)

        self.short_name = QLineEdit(self.short_name_cell)
        self.short_name.setObjectName(u"short_name")

        self.short_name_box.addWidget(self.short_name)


        self.grid.addWidget(self.short_name_cell, 1, 0, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)

        self.retranslateUi(SettingsOffice)
    # setupUi

    def retranslateUi(self, SettingsOffice):
        self.name_label.setText(QCoreApplication.translate("SettingsOffice", u"The office's name", None))
        self.short_name_label.setText(QCoreApplication.translate("SettingsOffice", u"Short name", None))
        pass
    # retranslateUi

