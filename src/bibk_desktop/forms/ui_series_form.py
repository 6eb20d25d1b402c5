# Made from ui/series_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_SeriesForm(object):
    def setupUi(self, SeriesForm):
        if not SeriesForm.objectName():
            SeriesForm.setObjectName(u"SeriesForm")
        self.grid = QGridLayout(SeriesForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(SeriesForm)
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

        self.meeting_name_cell = QWidget(SeriesForm)
        self.meeting_name_cell.setObjectName(u"meeting_name_cell")
        self.meeting_name_box = QVBoxLayout(self.meeting_name_cell)
        self.meeting_name_box.setSpacing(2)
        self.meeting_name_box.setObjectName(u"meeting_name_box")
        self.meeting_name_box.setContentsMargins(0, 0, 0, 0)
        self.meeting_name_label = QLabel(self.meeting_name_cell)
        self.meeting_name_label.setObjectName(u"meeting_name_label")
        self.meeting_name_label.setTextFormat(Qt.PlainText)
        self.meeting_name_label.setProperty(u"role", u"small")

        self.meeting_name_box.addWidget(self.meeting_name_label)

        self.meeting_name = QLineEdit(self.meeting_name_cell)
        self.meeting_name.setObjectName(u"meeting_name")

        self.meeting_name_box.addWidget(self.meeting_name)


        self.grid.addWidget(self.meeting_name_cell, 0, 1, 1, 1)

        self.minutes_cell = QWidget(SeriesForm)
        self.minutes_cell.setObjectName(u"minutes_cell")
        self.minutes_box = QVBoxLayout(self.minutes_cell)
        self.minutes_box.setSpacing(2)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.minutes_cell)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setTextFormat(Qt.PlainText)
        self.minutes_label.setProperty(u"role", u"small")

        self.minutes_box.addWidget(self.minutes_label)

        self.minutes = QComboBox(self.minutes_cell)
        self.minutes.setObjectName(u"minutes")

        self.minutes_box.addWidget(self.minutes)


        self.grid.addWidget(self.minutes_cell, 1, 0, 1, 1)

        self.summons_cell = QWidget(SeriesForm)
        self.summons_cell.setObjectName(u"summons_cell")
        self.summons_box = QVBoxLayout(self.summons_cell)
        self.summons_box.setSpacing(2)
        self.summons_box.setObjectName(u"summons_box")
        self.summons_box.setContentsMargins(0, 0, 0, 0)
        self.summons_label = QLabel(self.summons_cell)
        self.summons_label.setObjectName(u"summons_label")
        self.summons_label.setTextFormat(Qt.PlainText)
        self.summons_label.setProperty(u"role", u"small")

        self.summons_box.addWidget(self.summons_label)

        self.summons = QComboBox(self.summons_cell)
        self.summons.setObjectName(u"summons")

        self.summons_box.addWidget(self.summons)


        self.grid.addWidget(self.summons_cell, 1, 1, 1, 1)

        self.all_directors = QCheckBox(SeriesForm)
        self.all_directors.setObjectName(u"all_directors")

        self.grid.addWidget(self.all_directors, 2, 0, 1, 2)

        self.shows_not_represented = QCheckBox(SeriesForm)
        self.shows_not_represented.setObjectName(u"shows_not_represented")

        self.grid.addWidget(self.shows_not_represented, 3, 0, 1, 2)

        self.summary_last = QCheckBox(SeriesForm)
        self.summary_last.setObjectName(u"summary_last")

        self.grid.addWidget(self.summary_last, 4, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.meeting_name_label.setBuddy(self.meeting_name)
        self.minutes_label.setBuddy(self.minutes)
        self.summons_label.setBuddy(self.summons)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.meeting_name)
        QWidget.setTabOrder(self.meeting_name, self.minutes)
        QWidget.setTabOrder(self.minutes, self.summons)
        QWidget.setTabOrder(self.summons, self.all_directors)
        QWidget.setTabOrder(self.all_directors, self.shows_not_represented)
        QWidget.setTabOrder(self.shows_not_represented, self.summary_last)

        self.retranslateUi(SeriesForm)
    # setupUi

    def retranslateUi(self, SeriesForm):
        self.name_label.setText(QCoreApplication.translate("SeriesForm", u"Name", None))
        self.meeting_name_label.setText(QCoreApplication.translate("SeriesForm", u"A meeting of it is called", None))
        self.minutes_label.setText(QCoreApplication.translate("SeriesForm", u"Minutes", None))
        self.summons_label.setText(QCoreApplication.translate("SeriesForm", u"Invited by", None))
        self.all_directors.setText(QCoreApplication.translate("SeriesForm", u"All library directors are called", None))
        self.shows_not_represented.setText(QCoreApplication.translate("SeriesForm", u"The minutes say which municipalities are not represented", None))
        self.summary_last.setText(QCoreApplication.translate("SeriesForm", u"The summary stands last", None))
        pass
    # retranslateUi

