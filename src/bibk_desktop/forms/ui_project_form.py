# Made from ui/project_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_ProjectForm(object):
    def setupUi(self, ProjectForm):
        if not ProjectForm.objectName():
            ProjectForm.setObjectName(u"ProjectForm")
        self.grid = QGridLayout(ProjectForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(ProjectForm)
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

        self.full_name_cell = QWidget(ProjectForm)
        self.full_name_cell.setObjectName(u"full_name_cell")
        self.full_name_box = QVBoxLayout(self.full_name_cell)
        self.full_name_box.setSpacing(2)
        self.full_name_box.setObjectName(u"full_name_box")
        self.full_name_box.setContentsMargins(0, 0, 0, 0)
        self.full_name_label = QLabel(self.full_name_cell)
        self.full_name_label.setObjectName(u"full_name_label")
        self.full_name_label.setTextFormat(Qt.PlainText)
        self.full_name_label.setProperty(u"role", u"small")

        self.full_name_box.addWidget(self.full_name_label)

        self.full_name = QLineEdit(self.full_name_cell)
        self.full_name.setObjectName(u"full_name")

        self.full_name_box.addWidget(self.full_name)


        self.grid.addWidget(self.full_name_cell, 0, 1, 1, 1)

        self.purpose_cell = QWidget(ProjectForm)
        self.purpose_cell.setObjectName(u"purpose_cell")
        self.purpose_box = QVBoxLayout(self.purpose_cell)
        self.purpose_box.setSpacing(2)
        self.purpose_box.setObjectName(u"purpose_box")
        self.purpose_box.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_cell)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.PlainText)
        self.purpose_label.setProperty(u"role", u"small")

        self.purpose_box.addWidget(self.purpose_label)


        self.grid.addWidget(self.purpose_cell, 1, 0, 1, 2)

        self.starts_cell = QWidget(ProjectForm)
        self.starts_cell.setObjectName(u"starts_cell")
        self.starts_box = QVBoxLayout(self.starts_cell)
        self.starts_box.setSpacing(2)
        self.starts_box.setObjectName(u"starts_box")
        self.starts_box.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.starts_cell)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setTextFormat(Qt.PlainText)
        self.starts_label.setProperty(u"role", u"small")

        self.starts_box.addWidget(self.starts_label)

        self.starts = QLineEdit(self.starts_cell)
        self.starts.setObjectName(u"starts")

        self.starts_box.addWidget(self.starts)


        self.grid.addWidget(self.starts_cell, 2, 0, 1, 1)

        self.ends_cell = QWidget(ProjectForm)
        self.ends_cell.setObjectName(u"ends_cell")
        self.ends_box = QVBoxLayout(self.ends_cell)
        self.ends_box.setSpacing(2)
        self.ends_box.setObjectName(u"ends_box")
        self.ends_box.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.ends_cell)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setTextFormat(Qt.PlainText)
        self.ends_label.setProperty(u"role", u"small")

        self.ends_box.addWidget(self.ends_label)

        self.ends = QLineEdit(self.ends_cell)
        self.ends.setObjectName(u"ends")

        self.ends_box.addWidget(self.ends)


        self.grid.addWidget(self.ends_cell, 2, 1, 1, 1)

        self.county_id_cell = QWidget(ProjectForm)
        self.county_id_cell.setObjectName(u"county_id_cell")
        self.county_id_box = QVBoxLayout(self.county_id_cell)
        self.county_id_box.setSpacing(2)
        self.county_id_box.setObjectName(u"county_id_box")
        self.county_id_box.setContentsMargins(0, 0, 0, 0)
        self.county_id_label = QLabel(self.county_id_cell)
        self.county_id_label.setObjectName(u"county_id_label")
        self.county_id_label.setTextFormat(Qt.PlainText)
        self.county_id_label.setProperty(u"role", u"small")

        self.county_id_box.addWidget(self.county_id_label)

        self.county_id = QComboBox(self.county_id_cell)
        self.county_id.setObjectName(u"county_id")

        self.county_id_box.addWidget(self.county_id)


        self.grid.addWidget(self.county_id_cell, 3, 0, 1, 1)

        self.web_cell = QWidget(ProjectForm)
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


        self.grid.addWidget(self.web_cell, 3, 1, 1, 1)

        self.in_overview = QCheckBox(ProjectForm)
        self.in_overview.setObjectName(u"in_overview")

        self.grid.addWidget(self.in_overview, 4, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.full_name_label.setBuddy(self.full_name)
        self.starts_label.setBuddy(self.starts)
        self.ends_label.setBuddy(self.ends)
        self.county_id_label.setBuddy(self.county_id)
        self.web_label.setBuddy(self.web)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProjectForm)
    # setupUi

    def retranslateUi(self, ProjectForm):
        self.name_label.setText(QCoreApplication.translate("ProjectForm", u"Name", None))
        self.full_name_label.setText(QCoreApplication.translate("ProjectForm", u"Whole name", None))
        self.purpose_label.setText(QCoreApplication.translate("ProjectForm", u"Purpose", None))
        self.starts_label.setText(QCoreApplication.translate("ProjectForm", u"Starts", None))
        self.ends_label.setText(QCoreApplication.translate("ProjectForm", u"Ends", None))
        self.county_id_label.setText(QCoreApplication.translate("ProjectForm", u"County", None))
        self.web_label.setText(QCoreApplication.translate("ProjectForm", u"Web", None))
        self.in_overview.setText(QCoreApplication.translate("ProjectForm", u"Shown in overviews: the start page, the table, the workbook", None))
        pass
    # retranslateUi

