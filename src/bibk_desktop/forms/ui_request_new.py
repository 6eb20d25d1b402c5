# Made from ui/request_new.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_RequestNew(object):
    def setupUi(self, RequestNew):
        if not RequestNew.objectName():
            RequestNew.setObjectName(u"RequestNew")
        self.grid = QGridLayout(RequestNew)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.title_cell = QWidget(RequestNew)
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

        self.question_cell = QWidget(RequestNew)
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

        self.question = QPlainTextEdit(self.question_cell)
        self.question.setObjectName(u"question")
        self.question.setTabChangesFocus(True)

        self.question_box.addWidget(self.question)


        self.grid.addWidget(self.question_cell, 1, 0, 1, 2)

        self.asks_cell = QWidget(RequestNew)
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


        self.grid.addWidget(self.asks_cell, 2, 0, 1, 1)

        self.due_cell = QWidget(RequestNew)
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


        self.grid.addWidget(self.due_cell, 2, 1, 1, 1)

        self.number_of_cell = QWidget(RequestNew)
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


        self.grid.addWidget(self.number_of_cell, 3, 0, 1, 2)

        self.options_cell = QWidget(RequestNew)
        self.options_cell.setObjectName(u"options_cell")
        self.options_box = QVBoxLayout(self.options_cell)
        self.options_box.setSpacing(2)
        self.options_box.setObjectName(u"options_box")
        self.options_box.setContentsMargins(0, 0, 0, 0)
        self.options_label = QLabel(self.options_cell)
        self.options_label.setObjectName(u"options_label")
        self.options_label.setTextFormat(Qt.PlainText)
        self.options_label.setProperty(u"role", u"small")

        self.options_box.addWidget(self.options_label)

        self.options = QPlainTextEdit(self.options_cell)
        self.options.setObjectName(u"options")
        self.options.setTabChangesFocus(True)

        self.options_box.addWidget(self.options)


        self.grid.addWidget(self.options_cell, 4, 0, 1, 2)

        self.places_cell = QWidget(RequestNew)
        self.places_cell.setObjectName(u"places_cell")
        self.places_box = QVBoxLayout(self.places_cell)
        self.places_box.setSpacing(2)
        self.places_box.setObjectName(u"places_box")
        self.places_box.setContentsMargins(0, 0, 0, 0)
        self.places_label = QLabel(self.places_cell)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setTextFormat(Qt.PlainText)
        self.places_label.setProperty(u"role", u"small")

        self.places_box.addWidget(self.places_label)

        self.places = QWidget(self.places_cell)
        self.places.setObjectName(u"places")

        self.places_box.addWidget(self.places)


        self.grid.addWidget(self.places_cell, 5, 0, 1, 2)

        self.sent_cell = QWidget(RequestNew)
        self.sent_cell.setObjectName(u"sent_cell")
        self.sent_box = QVBoxLayout(self.sent_cell)
        self.sent_box.setSpacing(2)
        self.sent_box.setObjectName(u"sent_box")
        self.sent_box.setContentsMargins(0, 0, 0, 0)
        self.sent = QCheckBox(self.sent_cell)
        self.sent.setObjectName(u"sent")

        self.sent_box.addWidget(self.sent)


        self.grid.addWidget(self.sent_cell, 6, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.question_label.setBuddy(self.question)
        self.asks_label.setBuddy(self.asks)
        self.due_label.setBuddy(self.due)
        self.number_of_label.setBuddy(self.number_of)
        self.options_label.setBuddy(self.options)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.question)
        QWidget.setTabOrder(self.question, self.asks)
        QWidget.setTabOrder(self.asks, self.due)
        QWidget.setTabOrder(self.due, self.number_of)
        QWidget.setTabOrder(self.number_of, self.options)
        QWidget.setTabOrder(self.options, self.sent)

        self.retranslateUi(RequestNew)
    # setupUi

    def retranslateUi(self, RequestNew):
        self.title_label.setText(QCoreApplication.translate("RequestNew", u"Title", None))
        self.question_label.setText(QCoreApplication.translate("RequestNew", u"Question", None))
        self.asks_label.setText(QCoreApplication.translate("RequestNew", u"Asks for", None))
        self.due_label.setText(QCoreApplication.translate("RequestNew", u"Due", None))
        self.number_of_label.setText(QCoreApplication.translate("RequestNew", u"Number of what", None))
        self.options_label.setText(QCoreApplication.translate("RequestNew", u"Options, one on each line", None))
        self.places_label.setText(QCoreApplication.translate("RequestNew", u"Whom it goes to", None))
        self.sent.setText(QCoreApplication.translate("RequestNew", u"It has been asked already", None))
        pass
    # retranslateUi

