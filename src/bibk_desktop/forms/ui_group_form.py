# Made from ui/group_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.place_box import (GroupBox, ProjectBox)

class Ui_GroupForm(object):
    def setupUi(self, GroupForm):
        if not GroupForm.objectName():
            GroupForm.setObjectName(u"GroupForm")
        self.grid = QGridLayout(GroupForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(GroupForm)
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

        self.kind_cell = QWidget(GroupForm)
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


        self.grid.addWidget(self.kind_cell, 1, 0, 1, 2)

        self.parent_id_cell = QWidget(GroupForm)
        self.parent_id_cell.setObjectName(u"parent_id_cell")
        self.parent_id_box = QVBoxLayout(self.parent_id_cell)
        self.parent_id_box.setSpacing(2)
        self.parent_id_box.setObjectName(u"parent_id_box")
        self.parent_id_box.setContentsMargins(0, 0, 0, 0)
        self.parent_id_label = QLabel(self.parent_id_cell)
        self.parent_id_label.setObjectName(u"parent_id_label")
        self.parent_id_label.setTextFormat(Qt.PlainText)
        self.parent_id_label.setProperty(u"role", u"small")

        self.parent_id_box.addWidget(self.parent_id_label)

        self.parent_id = GroupBox(self.parent_id_cell)
        self.parent_id.setObjectName(u"parent_id")

        self.parent_id_box.addWidget(self.parent_id)


        self.grid.addWidget(self.parent_id_cell, 2, 0, 1, 1)

        self.project_id_cell = QWidget(GroupForm)
        self.project_id_cell.setObjectName(u"project_id_cell")
        self.project_id_box = QVBoxLayout(self.project_id_cell)
        self.project_id_box.setSpacing(2)
        self.project_id_box.setObjectName(u"project_id_box")
        self.project_id_box.setContentsMargins(0, 0, 0, 0)
        self.project_id_label = QLabel(self.project_id_cell)
        self.project_id_label.setObjectName(u"project_id_label")
        self.project_id_label.setTextFormat(Qt.PlainText)
        self.project_id_label.setProperty(u"role", u"small")

        self.project_id_box.addWidget(self.project_id_label)

        self.project_id = ProjectBox(self.project_id_cell)
        self.project_id.setObjectName(u"project_id")

        self.project_id_box.addWidget(self.project_id)


        self.grid.addWidget(self.project_id_cell, 2, 1, 1, 1)

        self.purpose_cell = QWidget(GroupForm)
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

        self.purpose = QPlainTextEdit(self.purpose_cell)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTabChangesFocus(True)

        self.purpose_box.addWidget(self.purpose)


        self.grid.addWidget(self.purpose_cell, 3, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.parent_id_label.setBuddy(self.parent_id)
        self.project_id_label.setBuddy(self.project_id)
        self.purpose_label.setBuddy(self.purpose)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.parent_id)
        QWidget.setTabOrder(self.parent_id, self.project_id)
        QWidget.setTabOrder(self.project_id, self.purpose)

        self.retranslateUi(GroupForm)
    # setupUi

    def retranslateUi(self, GroupForm):
        self.name_label.setText(QCoreApplication.translate("GroupForm", u"Name", None))
        self.kind_label.setText(QCoreApplication.translate("GroupForm", u"Kind", None))
        self.parent_id_label.setText(QCoreApplication.translate("GroupForm", u"Under the group", None))
        self.project_id_label.setText(QCoreApplication.translate("GroupForm", u"Of the project", None))
        self.purpose_label.setText(QCoreApplication.translate("GroupForm", u"Task", None))
        pass
    # retranslateUi

