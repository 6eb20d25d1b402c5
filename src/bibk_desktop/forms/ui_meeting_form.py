# Made from ui/meeting_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox

class Ui_MeetingForm(object):
    def setupUi(self, MeetingForm):
        if not MeetingForm.objectName():
            MeetingForm.setObjectName(u"MeetingForm")
        self.grid = QGridLayout(MeetingForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.title_cell = QWidget(MeetingForm)
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


        self.grid.addWidget(self.title_cell, 0, 0, 1, 1)

        self.at_cell = QWidget(MeetingForm)
        self.at_cell.setObjectName(u"at_cell")
        self.at_box = QVBoxLayout(self.at_cell)
        self.at_box.setSpacing(2)
        self.at_box.setObjectName(u"at_box")
        self.at_box.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_cell)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setTextFormat(Qt.PlainText)
        self.at_label.setProperty(u"role", u"small")

        self.at_box.addWidget(self.at_label)

        self.at = QLineEdit(self.at_cell)
        self.at.setObjectName(u"at")

        self.at_box.addWidget(self.at)


        self.grid.addWidget(self.at_cell, 0, 1, 1, 1)

        self.place_cell = QWidget(MeetingForm)
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


        self.grid.addWidget(self.place_cell, 0, 2, 1, 1)

        self.series_id_cell = QWidget(MeetingForm)
        self.series_id_cell.setObjectName(u"series_id_cell")
        self.series_id_box = QVBoxLayout(self.series_id_cell)
        self.series_id_box.setSpacing(2)
        self.series_id_box.setObjectName(u"series_id_box")
        self.series_id_box.setContentsMargins(0, 0, 0, 0)
        self.series_id_label = QLabel(self.series_id_cell)
        self.series_id_label.setObjectName(u"series_id_label")
        self.series_id_label.setTextFormat(Qt.PlainText)
        self.series_id_label.setProperty(u"role", u"small")

        self.series_id_box.addWidget(self.series_id_label)

        self.series_id = QComboBox(self.series_id_cell)
        self.series_id.setObjectName(u"series_id")

        self.series_id_box.addWidget(self.series_id)


        self.grid.addWidget(self.series_id_cell, 0, 3, 1, 1)

        self.chair_id_cell = QWidget(MeetingForm)
        self.chair_id_cell.setObjectName(u"chair_id_cell")
        self.chair_id_box = QVBoxLayout(self.chair_id_cell)
        self.chair_id_box.setSpacing(2)
        self.chair_id_box.setObjectName(u"chair_id_box")
        self.chair_id_box.setContentsMargins(0, 0, 0, 0)
        self.chair_id_label = QLabel(self.chair_id_cell)
        self.chair_id_label.setObjectName(u"chair_id_label")
        self.chair_id_label.setTextFormat(Qt.PlainText)
        self.chair_id_label.setProperty(u"role", u"small")

        self.chair_id_box.addWidget(self.chair_id_label)

        self.chair_id = PersonBox(self.chair_id_cell)
        self.chair_id.setObjectName(u"chair_id")

        self.chair_id_box.addWidget(self.chair_id)


        self.grid.addWidget(self.chair_id_cell, 1, 0, 1, 1)

        self.secretary_id_cell = QWidget(MeetingForm)
        self.secretary_id_cell.setObjectName(u"secretary_id_cell")
        self.secretary_id_box = QVBoxLayout(self.secretary_id_cell)
        self.secretary_id_box.setSpacing(2)
        self.secretary_id_box.setObjectName(u"secretary_id_box")
        self.secretary_id_box.setContentsMargins(0, 0, 0, 0)
        self.secretary_id_label = QLabel(self.secretary_id_cell)
        self.secretary_id_label.setObjectName(u"secretary_id_label")
        self.secretary_id_label.setTextFormat(Qt.PlainText)
        self.secretary_id_label.setProperty(u"role", u"small")

        self.secretary_id_box.addWidget(self.secretary_id_label)

        self.secretary_id = PersonBox(self.secretary_id_cell)
        self.secretary_id.setObjectName(u"secretary_id")

        self.secretary_id_box.addWidget(self.secretary_id)


        self.grid.addWidget(self.secretary_id_cell, 1, 1, 1, 1)

        self.case_number_cell = QWidget(MeetingForm)
        self.case_number_cell.setObjectName(u"case_number_cell")
        self.case_number_box = QVBoxLayout(self.case_number_cell)
        self.case_number_box.setSpacing(2)
        self.case_number_box.setObjectName(u"case_number_box")
        self.case_number_box.setContentsMargins(0, 0, 0, 0)
        self.case_number_label = QLabel(self.case_number_cell)
        self.case_number_label.setObjectName(u"case_number_label")
        self.case_number_label.setTextFormat(Qt.PlainText)
        self.case_number_label.setProperty(u"role", u"small")

        self.case_number_box.addWidget(self.case_number_label)

        self.case_number = QLineEdit(self.case_number_cell)
        self.case_number.setObjectName(u"case_number")

        self.case_number_box.addWidget(self.case_number)


        self.grid.addWidget(self.case_number_cell, 1, 2, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.at_label.setBuddy(self.at)
        self.place_label.setBuddy(self.place)
        self.series_id_label.setBuddy(self.series_id)
        self.chair_id_label.setBuddy(self.chair_id)
        self.secretary_id_label.setBuddy(self.secretary_id)
        self.case_number_label.setBuddy(self.case_number)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.at)
        QWidget.setTabOrder(self.at, self.place)
        QWidget.setTabOrder(self.place, self.series_id)
        QWidget.setTabOrder(self.series_id, self.chair_id)
        QWidget.setTabOrder(self.chair_id, self.secretary_id)
        QWidget.setTabOrder(self.secretary_id, self.case_number)

        self.retranslateUi(MeetingForm)
    # setupUi

    def retranslateUi(self, MeetingForm):
        self.title_label.setText(QCoreApplication.translate("MeetingForm", u"Name", None))
        self.at_label.setText(QCoreApplication.translate("MeetingForm", u"Date and time", None))
        self.place_label.setText(QCoreApplication.translate("MeetingForm", u"Place", None))
        self.series_id_label.setText(QCoreApplication.translate("MeetingForm", u"Series", None))
        self.chair_id_label.setText(QCoreApplication.translate("MeetingForm", u"Chair", None))
        self.secretary_id_label.setText(QCoreApplication.translate("MeetingForm", u"Secretary", None))
        self.case_number_label.setText(QCoreApplication.translate("MeetingForm", u"Case number", None))
        pass
    # retranslateUi

