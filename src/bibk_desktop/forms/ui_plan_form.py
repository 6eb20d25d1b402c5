# Made from ui/plan_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_PlanForm(object):
    def setupUi(self, PlanForm):
        if not PlanForm.objectName():
            PlanForm.setObjectName(u"PlanForm")
        self.grid = QGridLayout(PlanForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(PlanForm)
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

        self.kind_cell = QWidget(PlanForm)
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


        self.grid.addWidget(self.kind_cell, 0, 2, 1, 2)

        self.first_year_cell = QWidget(PlanForm)
        self.first_year_cell.setObjectName(u"first_year_cell")
        self.first_year_box = QVBoxLayout(self.first_year_cell)
        self.first_year_box.setSpacing(2)
        self.first_year_box.setObjectName(u"first_year_box")
        self.first_year_box.setContentsMargins(0, 0, 0, 0)
        self.first_year_label = QLabel(self.first_year_cell)
        self.first_year_label.setObjectName(u"first_year_label")
        self.first_year_label.setTextFormat(Qt.PlainText)
        self.first_year_label.setProperty(u"role", u"small")

        self.first_year_box.addWidget(self.first_year_label)

        self.first_year = QLineEdit(self.first_year_cell)
        self.first_year.setObjectName(u"first_year")

        self.first_year_box.addWidget(self.first_year)


        self.grid.addWidget(self.first_year_cell, 1, 0, 1, 1)

        self.last_year_cell = QWidget(PlanForm)
        self.last_year_cell.setObjectName(u"last_year_cell")
        self.last_year_box = QVBoxLayout(self.last_year_cell)
        self.last_year_box.setSpacing(2)
        self.last_year_box.setObjectName(u"last_year_box")
        self.last_year_box.setContentsMargins(0, 0, 0, 0)
        self.last_year_label = QLabel(self.last_year_cell)
        self.last_year_label.setObjectName(u"last_year_label")
        self.last_year_label.setTextFormat(Qt.PlainText)
        self.last_year_label.setProperty(u"role", u"small")

        self.last_year_box.addWidget(self.last_year_label)

        self.last_year = QLineEdit(self.last_year_cell)
        self.last_year.setObjectName(u"last_year")

        self.last_year_box.addWidget(self.last_year)


        self.grid.addWidget(self.last_year_cell, 1, 1, 1, 1)

        self.state_cell = QWidget(PlanForm)
        self.state_cell.setObjectName(u"state_cell")
        self.state_box = QVBoxLayout(self.state_cell)
        self.state_box.setSpacing(2)
        self.state_box.setObjectName(u"state_box")
        self.state_box.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_cell)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.PlainText)
        self.state_label.setProperty(u"role", u"small")

        self.state_box.addWidget(self.state_label)

        self.state = QComboBox(self.state_cell)
        self.state.setObjectName(u"state")

        self.state_box.addWidget(self.state)


        self.grid.addWidget(self.state_cell, 1, 2, 1, 2)

        self.adopted_by_cell = QWidget(PlanForm)
        self.adopted_by_cell.setObjectName(u"adopted_by_cell")
        self.adopted_by_box = QVBoxLayout(self.adopted_by_cell)
        self.adopted_by_box.setSpacing(2)
        self.adopted_by_box.setObjectName(u"adopted_by_box")
        self.adopted_by_box.setContentsMargins(0, 0, 0, 0)
        self.adopted_by_label = QLabel(self.adopted_by_cell)
        self.adopted_by_label.setObjectName(u"adopted_by_label")
        self.adopted_by_label.setTextFormat(Qt.PlainText)
        self.adopted_by_label.setProperty(u"role", u"small")

        self.adopted_by_box.addWidget(self.adopted_by_label)

        self.adopted_by = QLineEdit(self.adopted_by_cell)
        self.adopted_by.setObjectName(u"adopted_by")

        self.adopted_by_box.addWidget(self.adopted_by)


        self.grid.addWidget(self.adopted_by_cell, 2, 0, 1, 2)

        self.adopted_on_cell = QWidget(PlanForm)
        self.adopted_on_cell.setObjectName(u"adopted_on_cell")
        self.adopted_on_box = QVBoxLayout(self.adopted_on_cell)
        self.adopted_on_box.setSpacing(2)
        self.adopted_on_box.setObjectName(u"adopted_on_box")
        self.adopted_on_box.setContentsMargins(0, 0, 0, 0)
        self.adopted_on_label = QLabel(self.adopted_on_cell)
        self.adopted_on_label.setObjectName(u"adopted_on_label")
        self.adopted_on_label.setTextFormat(Qt.PlainText)
        self.adopted_on_label.setProperty(u"role", u"small")

        self.adopted_on_box.addWidget(self.adopted_on_label)

        self.adopted_on = QLineEdit(self.adopted_on_cell)
        self.adopted_on.setObjectName(u"adopted_on")

        self.adopted_on_box.addWidget(self.adopted_on)


        self.grid.addWidget(self.adopted_on_cell, 2, 2, 1, 2)

        self.web_cell = QWidget(PlanForm)
        self.web_cell.setObjectName(u"web_cell")
        self.web_box = QVBoxLayout(self.web_cell)
        self.web_box.setSpacing(2)
        self.web_box.setObjectName(u"web_box")
        self.web_box.setContentsMargins(0, 0, 0, 0)
        self.web_label = QLabel(self.web_cell)
        self.web_label.setObjectName(u"web_label")
        self.web_label.setTextFormat(Qt.PlainText)
        self.web_label.setProperty(u"role", u"small")

        self.web_box.addWidget(self.web_label)

        self.web = QLineEdit(self.web_cell)
        self.web.setObjectName(u"web")

        self.web_box.addWidget(self.web)


        self.grid.addWidget(self.web_cell, 3, 0, 1, 4)

        self.note_cell = QWidget(PlanForm)
        self.note_cell.setObjectName(u"note_cell")
        self.note_box = QVBoxLayout(self.note_cell)
        self.note_box.setSpacing(2)
        self.note_box.setObjectName(u"note_box")
        self.note_box.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_cell)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.PlainText)
        self.note_label.setProperty(u"role", u"small")

        self.note_box.addWidget(self.note_label)

        self.note = QPlainTextEdit(self.note_cell)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 96))
        self.note.setTabChangesFocus(True)

        self.note_box.addWidget(self.note)


        self.grid.addWidget(self.note_cell, 4, 0, 1, 4)

        self.areas_cell = QWidget(PlanForm)
        self.areas_cell.setObjectName(u"areas_cell")
        self.areas_box = QVBoxLayout(self.areas_cell)
        self.areas_box.setSpacing(2)
        self.areas_box.setObjectName(u"areas_box")
        self.areas_box.setContentsMargins(0, 0, 0, 0)
        self.areas_label = QLabel(self.areas_cell)
        self.areas_label.setObjectName(u"areas_label")
        self.areas_label.setTextFormat(Qt.PlainText)
        self.areas_label.setProperty(u"role", u"small")

        self.areas_box.addWidget(self.areas_label)

        self.areas = QPlainTextEdit(self.areas_cell)
        self.areas.setObjectName(u"areas")
        self.areas.setMaximumSize(QSize(16777215, 96))
        self.areas.setTabChangesFocus(True)

        self.areas_box.addWidget(self.areas)


        self.grid.addWidget(self.areas_cell, 5, 0, 1, 4)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.first_year_label.setBuddy(self.first_year)
        self.last_year_label.setBuddy(self.last_year)
        self.state_label.setBuddy(self.state)
        self.adopted_by_label.setBuddy(self.adopted_by)
        self.adopted_on_label.setBuddy(self.adopted_on)
        self.web_label.setBuddy(self.web)
        self.note_label.setBuddy(self.note)
        self.areas_label.setBuddy(self.areas)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanForm)
    # setupUi

    def retranslateUi(self, PlanForm):
        self.name_label.setText(QCoreApplication.translate("PlanForm", u"Name", None))
        self.kind_label.setText(QCoreApplication.translate("PlanForm", u"Kind", None))
        self.first_year_label.setText(QCoreApplication.translate("PlanForm", u"First year", None))
        self.last_year_label.setText(QCoreApplication.translate("PlanForm", u"Last year", None))
        self.state_label.setText(QCoreApplication.translate("PlanForm", u"State", None))
        self.adopted_by_label.setText(QCoreApplication.translate("PlanForm", u"Adopted by", None))
        self.adopted_on_label.setText(QCoreApplication.translate("PlanForm", u"Adopted on", None))
        self.web_label.setText(QCoreApplication.translate("PlanForm", u"Web address", None))
        self.note_label.setText(QCoreApplication.translate("PlanForm", u"Note", None))
        self.areas_label.setText(QCoreApplication.translate("PlanForm", u"Priority areas, one a line", None))
        pass
    # retranslateUi

