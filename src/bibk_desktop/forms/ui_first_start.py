# Made from ui/first_start.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_FirstStart(object):
    def setupUi(self, FirstStart):
        if not FirstStart.objectName():
            FirstStart.setObjectName(u"FirstStart")
        self.grid = QGridLayout(FirstStart)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.your_name_cell = QWidget(FirstStart)
        self.your_name_cell.setObjectName(u"your_name_cell")
        self.your_name_box = QVBoxLayout(self.your_name_cell)
        self.your_name_box.setSpacing(2)
        self.your_name_box.setObjectName(u"your_name_box")
        self.your_name_box.setContentsMargins(0, 0, 0, 0)
        self.your_name_label = QLabel(self.your_name_cell)
        self.your_name_label.setObjectName(u"your_name_label")
        self.your_name_label.setTextFormat(Qt.PlainText)
        self.your_name_label.setProperty(u"role", u"small")

        self.your_name_box.addWidget(self.your_name_label)

        self.your_name = QLineEdit(self.your_name_cell)
        self.your_name.setObjectName(u"your_name")

        self.your_name_box.addWidget(self.your_name)


        self.grid.addWidget(self.your_name_cell, 0, 0, 1, 1)

        self.your_title_cell = QWidget(FirstStart)
        self.your_title_cell.setObjectName(u"your_title_cell")
        self.your_title_box = QVBoxLayout(self.your_title_cell)
        self.your_title_box.setSpacing(2)
        self.your_title_box.setObjectName(u"your_title_box")
        self.your_title_box.setContentsMargins(0, 0, 0, 0)
        self.your_title_label = QLabel(self.your_title_cell)
        self.your_title_label.setObjectName(u"your_title_label")
        self.your_title_label.setTextFormat(Qt.PlainText)
        self.your_title_label.setProperty(u"role", u"small")

        self.your_title_box.addWidget(self.your_title_label)

        self.your_title = QLineEdit(self.your_title_cell)
        self.your_title.setObjectName(u"your_title")

        self.your_title_box.addWidget(self.your_title)


        self.grid.addWidget(self.your_title_cell, 0, 1, 1, 1)

        self.office_name_cell = QWidget(FirstStart)
        self.office_name_cell.setObjectName(u"office_name_cell")
        self.office_name_box = QVBoxLayout(self.office_name_cell)
        self.office_name_box.setSpacing(2)
        self.office_name_box.setObjectName(u"office_name_box")
        self.office_name_box.setContentsMargins(0, 0, 0, 0)
        self.office_name_label = QLabel(self.office_name_cell)
        self.office_name_label.setObjectName(u"office_name_label")
        self.office_name_label.setTextFormat(Qt.PlainText)
        self.office_name_label.setProperty(u"role", u"small")

        self.office_name_box.addWidget(self.office_name_label)

        self.office_name = QLineEdit(self.office_name_cell)
        self.office_name.setObjectName(u"office_name")

        self.office_name_box.addWidget(self.office_name)


        self.grid.addWidget(self.office_name_cell, 1, 0, 1, 1)

        self.office_short_name_cell = QWidget(FirstStart)
        self.office_short_name_cell.setObjectName(u"office_short_name_cell")
        self.office_short_name_box = QVBoxLayout(self.office_short_name_cell)
        self.office_short_name_box.setSpacing(2)
        self.office_short_name_box.setObjectName(u"office_short_name_box")
        self.office_short_name_box.setContentsMargins(0, 0, 0, 0)
        self.office_short_name_label = QLabel(self.office_short_name_cell)
        self.office_short_name_label.setObjectName(u"office_short_name_label")
        self.office_short_name_label.setTextFormat(Qt.PlainText)
        self.office_short_name_label.setProperty(u"role", u"small")

        self.office_short_name_box.addWidget(self.office_short_name_label)

        self.office_short_name = QLineEdit(self.office_short_name_cell)
        self.office_short_name.setObjectName(u"office_short_name")

        self.office_short_name_box.addWidget(self.office_short_name)


        self.grid.addWidget(self.office_short_name_cell, 1, 1, 1, 1)

        self.colleagues_cell = QWidget(FirstStart)
        self.colleagues_cell.setObjectName(u"colleagues_cell")
        self.colleagues_box = QVBoxLayout(self.colleagues_cell)
        self.colleagues_box.setSpacing(2)
        self.colleagues_box.setObjectName(u"colleagues_box")
        self.colleagues_box.setContentsMargins(0, 0, 0, 0)
        self.colleagues_label = QLabel(self.colleagues_cell)
        self.colleagues_label.setObjectName(u"colleagues_label")
        self.colleagues_label.setTextFormat(Qt.PlainText)
        self.colleagues_label.setProperty(u"role", u"small")

        self.colleagues_box.addWidget(self.colleagues_label)

        self.colleagues = QPlainTextEdit(self.colleagues_cell)
        self.colleagues.setObjectName(u"colleagues")

        self.colleagues_box.addWidget(self.colleagues)


        self.grid.addWidget(self.colleagues_cell, 2, 0, 1, 2)

        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.your_name_label.setBuddy(self.your_name)
        self.your_title_label.setBuddy(self.your_title)
        self.office_name_label.setBuddy(self.office_name)
        self.office_short_name_label.setBuddy(self.office_short_name)
        self.colleagues_label.setBuddy(self.colleagues)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.your_name, self.your_title)
        QWidget.setTabOrder(self.your_title, self.office_name)
        QWidget.setTabOrder(self.office_name, self.office_short_name)
        QWidget.setTabOrder(self.office_short_name, self.colleagues)

        self.retranslateUi(FirstStart)
    # setupUi

    def retranslateUi(self, FirstStart):
        self.your_name_label.setText(QCoreApplication.translate("FirstStart", u"Your name", None))
        self.your_name.setPlaceholderText(QCoreApplication.translate("FirstStart", u"First name and family name", None))
        self.your_title_label.setText(QCoreApplication.translate("FirstStart", u"Your title", None))
        self.your_title.setPlaceholderText(QCoreApplication.translate("FirstStart", u"as development officer", None))
        self.office_name_label.setText(QCoreApplication.translate("FirstStart", u"The office's name", None))
        self.office_short_name_label.setText(QCoreApplication.translate("FirstStart", u"Short name", None))
        self.colleagues_label.setText(QCoreApplication.translate("FirstStart", u"Colleagues", None))
        self.colleagues.setPlaceholderText(QCoreApplication.translate("FirstStart", u"One a line, as: Ebba Lund, development officer", None))
        pass
    # retranslateUi

