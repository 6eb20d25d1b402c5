# Made from ui/library_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_LibraryForm(object):
    def setupUi(self, LibraryForm):
        if not LibraryForm.objectName():
            LibraryForm.setObjectName(u"LibraryForm")
        self.grid = QGridLayout(LibraryForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(LibraryForm)
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


        self.grid.addWidget(self.name_cell, 0, 0, 1, 1)

        self.kind_cell = QWidget(LibraryForm)
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

        self.kind_box.addWidget(self.kind)


        self.grid.addWidget(self.kind_cell, 0, 1, 1, 1)

        self.place_cell = QWidget(LibraryForm)
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

        self.place = QLineEdit(self.place_cell)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)


        self.grid.addWidget(self.place_cell, 1, 0, 1, 1)

        self.integrated_with_cell = QWidget(LibraryForm)
        self.integrated_with_cell.setObjectName(u"integrated_with_cell")
        self.integrated_with_box = QVBoxLayout(self.integrated_with_cell)
        self.integrated_with_box.setSpacing(2)
        self.integrated_with_box.setObjectName(u"integrated_with_box")
        self.integrated_with_box.setContentsMargins(0, 0, 0, 0)
        self.integrated_with_label = QLabel(self.integrated_with_cell)
        self.integrated_with_label.setObjectName(u"integrated_with_label")
        self.integrated_with_label.setTextFormat(Qt.PlainText)
        self.integrated_with_label.setProperty(u"role", u"small")

        self.integrated_with_box.addWidget(self.integrated_with_label)

        self.integrated_with = QLineEdit(self.integrated_with_cell)
        self.integrated_with.setObjectName(u"integrated_with")

        self.integrated_with_box.addWidget(self.integrated_with)


        self.grid.addWidget(self.integrated_with_cell, 1, 1, 1, 1)

        self.phone_cell = QWidget(LibraryForm)
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

        self.email_cell = QWidget(LibraryForm)
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


        self.grid.addWidget(self.email_cell, 2, 1, 1, 1)

        self.open_plus = QCheckBox(LibraryForm)
        self.open_plus.setObjectName(u"open_plus")

        self.grid.addWidget(self.open_plus, 3, 0, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.place_label.setBuddy(self.place)
        self.integrated_with_label.setBuddy(self.integrated_with)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LibraryForm)
    # setupUi

    def retranslateUi(self, LibraryForm):
        self.name_label.setText(QCoreApplication.translate("LibraryForm", u"Name", None))
        self.kind_label.setText(QCoreApplication.translate("LibraryForm", u"Kind", None))
        self.place_label.setText(QCoreApplication.translate("LibraryForm", u"Locality", None))
        self.integrated_with_label.setText(QCoreApplication.translate("LibraryForm", u"Integrated with", None))
        self.phone_label.setText(QCoreApplication.translate("LibraryForm", u"Phone", None))
        self.email_label.setText(QCoreApplication.translate("LibraryForm", u"E-mail", None))
        self.open_plus.setText(QCoreApplication.translate("LibraryForm", u"Open plus", None))
        pass
    # retranslateUi

