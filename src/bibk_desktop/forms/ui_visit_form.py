# Made from ui/visit_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout)

from bibk_desktop.fields.place_box import (LibraryBox, MunicipalityBox)

class Ui_VisitForm(object):
    def setupUi(self, VisitForm):
        if not VisitForm.objectName():
            VisitForm.setObjectName(u"VisitForm")
        self.grid = QGridLayout(VisitForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.kind_cell = QVBoxLayout()
        self.kind_cell.setSpacing(2)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_label = QLabel(VisitForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.PlainText)
        self.kind_label.setProperty(u"role", u"small")

        self.kind_cell.addWidget(self.kind_label)

        self.kind = QComboBox(VisitForm)
        self.kind.setObjectName(u"kind")

        self.kind_cell.addWidget(self.kind)


        self.grid.addLayout(self.kind_cell, 0, 0, 1, 1)

        self.at_cell = QVBoxLayout()
        self.at_cell.setSpacing(2)
        self.at_cell.setObjectName(u"at_cell")
        self.at_label = QLabel(VisitForm)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setTextFormat(Qt.PlainText)
        self.at_label.setProperty(u"role", u"small")

        self.at_cell.addWidget(self.at_label)

        self.at = QLineEdit(VisitForm)
        self.at.setObjectName(u"at")

        self.at_cell.addWidget(self.at)


        self.grid.addLayout(self.at_cell, 0, 1, 1, 1)

        self.municipality_id_cell = QVBoxLayout()
        self.municipality_id_cell.setSpacing(2)
        self.municipality_id_cell.setObjectName(u"municipality_id_cell")
        self.municipality_id_label = QLabel(VisitForm)
        self.municipality_id_label.setObjectName(u"municipality_id_label")
        self.municipality_id_label.setTextFormat(Qt.PlainText)
        self.municipality_id_label.setProperty(u"role", u"small")

        self.municipality_id_cell.addWidget(self.municipality_id_label)

        self.municipality_id = MunicipalityBox(VisitForm)
        self.municipality_id.setObjectName(u"municipality_id")

        self.municipality_id_cell.addWidget(self.municipality_id)


        self.grid.addLayout(self.municipality_id_cell, 1, 0, 1, 1)

        self.library_id_cell = QVBoxLayout()
        self.library_id_cell.setSpacing(2)
        self.library_id_cell.setObjectName(u"library_id_cell")
        self.library_id_label = QLabel(VisitForm)
        self.library_id_label.setObjectName(u"library_id_label")
        self.library_id_label.setTextFormat(Qt.PlainText)
        self.library_id_label.setProperty(u"role", u"small")

        self.library_id_cell.addWidget(self.library_id_label)

        self.library_id = LibraryBox(VisitForm)
        self.library_id.setObjectName(u"library_id")

        self.library_id_cell.addWidget(self.library_id)


        self.grid.addLayout(self.library_id_cell, 1, 1, 1, 1)

        self.title_cell = QVBoxLayout()
        self.title_cell.setSpacing(2)
        self.title_cell.setObjectName(u"title_cell")
        self.title_label = QLabel(VisitForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"role", u"small")

        self.title_cell.addWidget(self.title_label)

        self.title = QLineEdit(VisitForm)
        self.title.setObjectName(u"title")

        self.title_cell.addWidget(self.title)


        self.grid.addLayout(self.title_cell, 2, 0, 1, 1)

        self.place_cell = QVBoxLayout()
        self.place_cell.setSpacing(2)
        self.place_cell.setObjectName(u"place_cell")
        self.place_label = QLabel(VisitForm)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.PlainText)
        self.place_label.setProperty(u"role", u"small")

        self.place_cell.addWidget(self.place_label)

        self.place = QLineEdit(VisitForm)
        self.place.setObjectName(u"place")

        self.place_cell.addWidget(self.place)


        self.grid.addLayout(self.place_cell, 2, 1, 1, 1)

        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 3)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.at_label.setBuddy(self.at)
        self.municipality_id_label.setBuddy(self.municipality_id)
        self.library_id_label.setBuddy(self.library_id)
        self.title_label.setBuddy(self.title)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VisitForm)
    # setupUi

    def retranslateUi(self, VisitForm):
        self.kind_label.setText(QCoreApplication.translate("VisitForm", u"Kind", None))
        self.at_label.setText(QCoreApplication.translate("VisitForm", u"When", None))
        self.at.setPlaceholderText(QCoreApplication.translate("VisitForm", u"as 17 January, today at 10", None))
        self.municipality_id_label.setText(QCoreApplication.translate("VisitForm", u"Municipality", None))
        self.library_id_label.setText(QCoreApplication.translate("VisitForm", u"Library", None))
        self.title_label.setText(QCoreApplication.translate("VisitForm", u"What about", None))
        self.place_label.setText(QCoreApplication.translate("VisitForm", u"Place", None))
        pass
    # retranslateUi

