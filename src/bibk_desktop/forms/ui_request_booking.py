# Made from ui/request_booking.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_RequestBooking(object):
    def setupUi(self, RequestBooking):
        if not RequestBooking.objectName():
            RequestBooking.setObjectName(u"RequestBooking")
        self.grid = QGridLayout(RequestBooking)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.option_cell = QWidget(RequestBooking)
        self.option_cell.setObjectName(u"option_cell")
        self.option_box = QVBoxLayout(self.option_cell)
        self.option_box.setSpacing(2)
        self.option_box.setObjectName(u"option_box")
        self.option_box.setContentsMargins(0, 0, 0, 0)
        self.option_label = QLabel(self.option_cell)
        self.option_label.setObjectName(u"option_label")
        self.option_label.setTextFormat(Qt.PlainText)
        self.option_label.setProperty(u"role", u"small")

        self.option_box.addWidget(self.option_label)

        self.option = QComboBox(self.option_cell)
        self.option.setObjectName(u"option")

        self.option_box.addWidget(self.option)


        self.grid.addWidget(self.option_cell, 0, 0, 1, 2)

        self.becomes_cell = QWidget(RequestBooking)
        self.becomes_cell.setObjectName(u"becomes_cell")
        self.becomes_box = QVBoxLayout(self.becomes_cell)
        self.becomes_box.setSpacing(2)
        self.becomes_box.setObjectName(u"becomes_box")
        self.becomes_box.setContentsMargins(0, 0, 0, 0)
        self.becomes_label = QLabel(self.becomes_cell)
        self.becomes_label.setObjectName(u"becomes_label")
        self.becomes_label.setTextFormat(Qt.PlainText)
        self.becomes_label.setProperty(u"role", u"small")

        self.becomes_box.addWidget(self.becomes_label)

        self.becomes = QComboBox(self.becomes_cell)
        self.becomes.setObjectName(u"becomes")

        self.becomes_box.addWidget(self.becomes)


        self.grid.addWidget(self.becomes_cell, 1, 0, 1, 1)

        self.series_cell = QWidget(RequestBooking)
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


        self.grid.addWidget(self.series_cell, 1, 1, 1, 1)

        self.title_cell = QWidget(RequestBooking)
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


        self.grid.addWidget(self.title_cell, 2, 0, 1, 2)

        self.closes_cell = QWidget(RequestBooking)
        self.closes_cell.setObjectName(u"closes_cell")
        self.closes_box = QVBoxLayout(self.closes_cell)
        self.closes_box.setSpacing(2)
        self.closes_box.setObjectName(u"closes_box")
        self.closes_box.setContentsMargins(0, 0, 0, 0)
        self.closes = QCheckBox(self.closes_cell)
        self.closes.setObjectName(u"closes")

        self.closes_box.addWidget(self.closes)


        self.grid.addWidget(self.closes_cell, 3, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.option_label.setBuddy(self.option)
        self.becomes_label.setBuddy(self.becomes)
        self.series_label.setBuddy(self.series)
        self.title_label.setBuddy(self.title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.option, self.becomes)
        QWidget.setTabOrder(self.becomes, self.series)
        QWidget.setTabOrder(self.series, self.title)
        QWidget.setTabOrder(self.title, self.closes)

        self.retranslateUi(RequestBooking)
    # setupUi

    def retranslateUi(self, RequestBooking):
        self.option_label.setText(QCoreApplication.translate("RequestBooking", u"Day", None))
        self.becomes_label.setText(QCoreApplication.translate("RequestBooking", u"Becomes", None))
        self.series_label.setText(QCoreApplication.translate("RequestBooking", u"Series", None))
        self.title_label.setText(QCoreApplication.translate("RequestBooking", u"Title", None))
        self.closes.setText(QCoreApplication.translate("RequestBooking", u"Close the request", None))
        pass
    # retranslateUi

