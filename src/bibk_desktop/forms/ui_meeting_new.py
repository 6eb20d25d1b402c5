# Made from ui/meeting_new.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_MeetingNew(object):
    def setupUi(self, MeetingNew):
        if not MeetingNew.objectName():
            MeetingNew.setObjectName(u"MeetingNew")
        self.grid = QGridLayout(MeetingNew)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.series_cell = QWidget(MeetingNew)
        self.series_cell.setObjectName(u"series_cell")
        self.series_box = QVBoxLayout(self.series_cell)
        self.series_box.setSpacing(2)
        self.series_box.setObjectName(u"series_box")
        self.series_box.setContentsMargins(0, 0, 0, 0)
        self.series_label = QLabel(self.series_cell)
        self.series_label.setObjectName(u"series_label")
        self.series_label.setTextFormat(Qt.PlainText)
        self.series_label.setProperty(u"role", u"small")

        self.series_box.addWidget(self.series_label)

        self.series = QComboBox(self.series_cell)
        self.series.setObjectName(u"series")

        self.series_box.addWidget(self.series)


        self.grid.addWidget(self.series_cell, 0, 0, 1, 2)

        self.title_cell = QWidget(MeetingNew)
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


        self.grid.addWidget(self.title_cell, 1, 0, 1, 2)

        self.at_cell = QWidget(MeetingNew)
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


        self.grid.addWidget(self.at_cell, 2, 0, 1, 1)

        self.place_cell = QWidget(MeetingNew)
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


        self.grid.addWidget(self.place_cell, 2, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.series_label.setBuddy(self.series)
        self.title_label.setBuddy(self.title)
        self.at_label.setBuddy(self.at)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.series, self.title)
        QWidget.setTabOrder(self.title, self.at)
        QWidget.setTabOrder(self.at, self.place)

        self.retranslateUi(MeetingNew)
    # setupUi

    def retranslateUi(self, MeetingNew):
        self.series_label.setText(QCoreApplication.translate("MeetingNew", u"Series", None))
        self.title_label.setText(QCoreApplication.translate("MeetingNew", u"Name", None))
        self.at_label.setText(QCoreApplication.translate("MeetingNew", u"Date and time", None))
        self.place_label.setText(QCoreApplication.translate("MeetingNew", u"Place", None))
        pass
    # retranslateUi

