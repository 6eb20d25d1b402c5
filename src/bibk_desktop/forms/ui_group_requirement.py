# Made from ui/group_requirement.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_GroupRequirement(object):
    def setupUi(self, GroupRequirement):
        if not GroupRequirement.objectName():
            GroupRequirement.setObjectName(u"GroupRequirement")
        self.grid = QGridLayout(GroupRequirement)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.kind_cell = QWidget(GroupRequirement)
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


        self.grid.addWidget(self.kind_cell, 0, 0, 1, 2)

        self.minimum_cell = QWidget(GroupRequirement)
        self.minimum_cell.setObjectName(u"minimum_cell")
        self.minimum_box = QVBoxLayout(self.minimum_cell)
        self.minimum_box.setSpacing(2)
        self.minimum_box.setObjectName(u"minimum_box")
        self.minimum_box.setContentsMargins(0, 0, 0, 0)
        self.minimum_label = QLabel(self.minimum_cell)
        self.minimum_label.setObjectName(u"minimum_label")
        self.minimum_label.setTextFormat(Qt.PlainText)
        self.minimum_label.setProperty(u"role", u"small")

        self.minimum_box.addWidget(self.minimum_label)

        self.minimum = QLineEdit(self.minimum_cell)
        self.minimum.setObjectName(u"minimum")

        self.minimum_box.addWidget(self.minimum)


        self.grid.addWidget(self.minimum_cell, 1, 0, 1, 1)

        self.maximum_cell = QWidget(GroupRequirement)
        self.maximum_cell.setObjectName(u"maximum_cell")
        self.maximum_box = QVBoxLayout(self.maximum_cell)
        self.maximum_box.setSpacing(2)
        self.maximum_box.setObjectName(u"maximum_box")
        self.maximum_box.setContentsMargins(0, 0, 0, 0)
        self.maximum_label = QLabel(self.maximum_cell)
        self.maximum_label.setObjectName(u"maximum_label")
        self.maximum_label.setTextFormat(Qt.PlainText)
        self.maximum_label.setProperty(u"role", u"small")

        self.maximum_box.addWidget(self.maximum_label)

        self.maximum = QLineEdit(self.maximum_cell)
        self.maximum.setObjectName(u"maximum")

        self.maximum_box.addWidget(self.maximum)


        self.grid.addWidget(self.maximum_cell, 1, 1, 1, 1)

        self.words_cell = QWidget(GroupRequirement)
        self.words_cell.setObjectName(u"words_cell")
        self.words_box = QVBoxLayout(self.words_cell)
        self.words_box.setSpacing(2)
        self.words_box.setObjectName(u"words_box")
        self.words_box.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_cell)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.PlainText)
        self.words_label.setProperty(u"role", u"small")

        self.words_box.addWidget(self.words_label)

        self.words = QLineEdit(self.words_cell)
        self.words.setObjectName(u"words")

        self.words_box.addWidget(self.words)


        self.grid.addWidget(self.words_cell, 2, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.minimum_label.setBuddy(self.minimum)
        self.maximum_label.setBuddy(self.maximum)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.minimum)
        QWidget.setTabOrder(self.minimum, self.maximum)
        QWidget.setTabOrder(self.maximum, self.words)

        self.retranslateUi(GroupRequirement)
    # setupUi

    def retranslateUi(self, GroupRequirement):
        self.kind_label.setText(QCoreApplication.translate("GroupRequirement", u"Counts", None))
        self.minimum_label.setText(QCoreApplication.translate("GroupRequirement", u"At least", None))
        self.maximum_label.setText(QCoreApplication.translate("GroupRequirement", u"At most", None))
        self.words_label.setText(QCoreApplication.translate("GroupRequirement", u"In words", None))
        pass
    # retranslateUi

