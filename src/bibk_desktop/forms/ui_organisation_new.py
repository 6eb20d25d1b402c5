# Made from ui/organisation_new.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_OrganisationNew(object):
    def setupUi(self, OrganisationNew):
        if not OrganisationNew.objectName():
            OrganisationNew.setObjectName(u"OrganisationNew")
        self.grid = QGridLayout(OrganisationNew)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(OrganisationNew)
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

        self.kind_cell = QWidget(OrganisationNew)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_box = QVBoxLayout(self.kind_cell)
        self.kind_box.setSpacing(2)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_cell)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.PlainText)
        self.kind_label.setProperty(u"role", u"small")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(self.kind_cell)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)

        self.kind_box.addWidget(self.kind)


        self.grid.addWidget(self.kind_cell, 1, 0, 1, 1)

        self.short_name_cell = QWidget(OrganisationNew)
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


        self.grid.addWidget(self.short_name_cell, 1, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.short_name_label.setBuddy(self.short_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.short_name)

        self.retranslateUi(OrganisationNew)
    # setupUi

    def retranslateUi(self, OrganisationNew):
        self.name_label.setText(QCoreApplication.translate("OrganisationNew", u"Name", None))
        self.kind_label.setText(QCoreApplication.translate("OrganisationNew", u"Kind", None))
        self.short_name_label.setText(QCoreApplication.translate("OrganisationNew", u"Short name", None))
        pass
    # retranslateUi

