# Made from ui/request_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import ProjectBox

class Ui_RequestForm(object):
    def setupUi(self, RequestForm):
        if not RequestForm.objectName():
            RequestForm.setObjectName(u"RequestForm")
        self.grid = QGridLayout(RequestForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.title_cell = QWidget(RequestForm)
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


        self.grid.addWidget(self.title_cell, 0, 0, 1, 2)

        self.question_cell = QWidget(RequestForm)
        self.question_cell.setObjectName(u"question_cell")
        self.question_box = QVBoxLayout(self.question_cell)
        self.question_box.setSpacing(2)
        self.question_box.setObjectName(u"question_box")
        self.question_box.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(self.question_cell)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.PlainText)
        self.question_label.setProperty(u"role", u"small")

        self.question_box.addWidget(self.question_label)


        self.grid.addWidget(self.question_cell, 1, 0, 1, 2)

        self.due_cell = QWidget(RequestForm)
        self.due_cell.setObjectName(u"due_cell")
        self.due_box = QVBoxLayout(self.due_cell)
        self.due_box.setSpacing(2)
        self.due_box.setObjectName(u"due_box")
        self.due_box.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_cell)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.PlainText)
        self.due_label.setProperty(u"role", u"small")

        self.due_box.addWidget(self.due_label)

        self.due = QLineEdit(self.due_cell)
        self.due.setObjectName(u"due")

        self.due_box.addWidget(self.due)


        self.grid.addWidget(self.due_cell, 2, 0, 1, 1)

        self.sent_on_cell = QWidget(RequestForm)
        self.sent_on_cell.setObjectName(u"sent_on_cell")
        self.sent_on_box = QVBoxLayout(self.sent_on_cell)
        self.sent_on_box.setSpacing(2)
        self.sent_on_box.setObjectName(u"sent_on_box")
        self.sent_on_box.setContentsMargins(0, 0, 0, 0)
        self.sent_on_label = QLabel(self.sent_on_cell)
        self.sent_on_label.setObjectName(u"sent_on_label")
        self.sent_on_label.setTextFormat(Qt.PlainText)
        self.sent_on_label.setProperty(u"role", u"small")

        self.sent_on_box.addWidget(self.sent_on_label)

        self.sent_on = QLineEdit(self.sent_on_cell)
        self.sent_on.setObjectName(u"sent_on")

        self.sent_on_box.addWidget(self.sent_on)


        self.grid.addWidget(self.sent_on_cell, 2, 1, 1, 1)

        self.asks_cell = QWidget(RequestForm)
        self.asks_cell.setObjectName(u"asks_cell")
        self.asks_box = QVBoxLayout(self.asks_cell)
        self.asks_box.setSpacing(2)
        self.asks_box.setObjectName(u"asks_box")
        self.asks_box.setContentsMargins(0, 0, 0, 0)
        self.asks_label = QLabel(self.asks_cell)
        self.asks_label.setObjectName(u"asks_label")
        self.asks_label.setTextFormat(Qt.PlainText)
        self.asks_label.setProperty(u"role", u"small")

        self.asks_box.addWidget(self.asks_label)

        self.asks = QComboBox(self.asks_cell)
        self.asks.setObjectName(u"asks")

        self.asks_box.addWidget(self.asks)


        self.grid.addWidget(self.asks_cell, 3, 0, 1, 1)

        self.number_of_cell = QWidget(RequestForm)
        self.number_of_cell.setObjectName(u"number_of_cell")
        self.number_of_box = QVBoxLayout(self.number_of_cell)
        self.number_of_box.setSpacing(2)
        self.number_of_box.setObjectName(u"number_of_box")
        self.number_of_box.setContentsMargins(0, 0, 0, 0)
        self.number_of_label = QLabel(self.number_of_cell)
        self.number_of_label.setObjectName(u"number_of_label")
        self.number_of_label.setTextFormat(Qt.PlainText)
        self.number_of_label.setProperty(u"role", u"small")

        self.number_of_box.addWidget(self.number_of_label)

        self.number_of = QLineEdit(self.number_of_cell)
        self.number_of.setObjectName(u"number_of")

        self.number_of_box.addWidget(self.number_of)


        self.grid.addWidget(self.number_of_cell, 3, 1, 1, 1)

        self.kind_cell = QWidget(RequestForm)
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


        self.grid.addWidget(self.kind_cell, 4, 0, 1, 1)

        self.responsible_id_cell = QWidget(RequestForm)
        self.responsible_id_cell.setObjectName(u"responsible_id_cell")
        self.responsible_id_box = QVBoxLayout(self.responsible_id_cell)
        self.responsible_id_box.setSpacing(2)
        self.responsible_id_box.setObjectName(u"responsible_id_box")
        self.responsible_id_box.setContentsMargins(0, 0, 0, 0)
        self.responsible_id_label = QLabel(self.responsible_id_cell)
        self.responsible_id_label.setObjectName(u"responsible_id_label")
        self.responsible_id_label.setTextFormat(Qt.PlainText)
        self.responsible_id_label.setProperty(u"role", u"small")

        self.responsible_id_box.addWidget(self.responsible_id_label)

        self.responsible_id = PersonBox(self.responsible_id_cell)
        self.responsible_id.setObjectName(u"responsible_id")

        self.responsible_id_box.addWidget(self.responsible_id)


        self.grid.addWidget(self.responsible_id_cell, 4, 1, 1, 1)

        self.project_id_cell = QWidget(RequestForm)
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


        self.grid.addWidget(self.project_id_cell, 5, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.due_label.setBuddy(self.due)
        self.sent_on_label.setBuddy(self.sent_on)
        self.asks_label.setBuddy(self.asks)
        self.number_of_label.setBuddy(self.number_of)
        self.kind_label.setBuddy(self.kind)
        self.responsible_id_label.setBuddy(self.responsible_id)
        self.project_id_label.setBuddy(self.project_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.due)
        QWidget.setTabOrder(self.due, self.sent_on)
        QWidget.setTabOrder(self.sent_on, self.asks)
        QWidget.setTabOrder(self.asks, self.number_of)
        QWidget.setTabOrder(self.number_of, self.kind)
        QWidget.setTabOrder(self.kind, self.responsible_id)
        QWidget.setTabOrder(self.responsible_id, self.project_id)

        self.retranslateUi(RequestForm)
    # setupUi

    def retranslateUi(self, RequestForm):
        self.title_label.setText(QCoreApplication.translate("RequestForm", u"Title", None))
        self.question_label.setText(QCoreApplication.translate("RequestForm", u"Question", None))
        self.due_label.setText(QCoreApplication.translate("RequestForm", u"Due", None))
        self.sent_on_label.setText(QCoreApplication.translate("RequestForm", u"Sent", None))
        self.asks_label.setText(QCoreApplication.translate("RequestForm", u"Asks for", None))
        self.number_of_label.setText(QCoreApplication.translate("RequestForm", u"Number of what", None))
        self.kind_label.setText(QCoreApplication.translate("RequestForm", u"Kind", None))
        self.responsible_id_label.setText(QCoreApplication.translate("RequestForm", u"Responsible", None))
        self.project_id_label.setText(QCoreApplication.translate("RequestForm", u"Project", None))
        pass
    # retranslateUi

