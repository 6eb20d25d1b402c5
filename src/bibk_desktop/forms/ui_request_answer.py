# Made from ui/request_answer.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox

class Ui_RequestAnswer(object):
    def setupUi(self, RequestAnswer):
        if not RequestAnswer.objectName():
            RequestAnswer.setObjectName(u"RequestAnswer")
        self.grid = QGridLayout(RequestAnswer)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.reply_cell = QWidget(RequestAnswer)
        self.reply_cell.setObjectName(u"reply_cell")
        self.reply_box = QVBoxLayout(self.reply_cell)
        self.reply_box.setSpacing(2)
        self.reply_box.setObjectName(u"reply_box")
        self.reply_box.setContentsMargins(0, 0, 0, 0)
        self.reply_label = QLabel(self.reply_cell)
        self.reply_label.setObjectName(u"reply_label")
        self.reply_label.setTextFormat(Qt.PlainText)
        self.reply_label.setProperty(u"role", u"small")

        self.reply_box.addWidget(self.reply_label)

        self.reply = QWidget(self.reply_cell)
        self.reply.setObjectName(u"reply")

        self.reply_box.addWidget(self.reply)


        self.grid.addWidget(self.reply_cell, 0, 0, 1, 1)

        self.number_cell = QWidget(RequestAnswer)
        self.number_cell.setObjectName(u"number_cell")
        self.number_box = QVBoxLayout(self.number_cell)
        self.number_box.setSpacing(2)
        self.number_box.setObjectName(u"number_box")
        self.number_box.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_cell)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.PlainText)
        self.number_label.setProperty(u"role", u"small")

        self.number_box.addWidget(self.number_label)

        self.number = QLineEdit(self.number_cell)
        self.number.setObjectName(u"number")

        self.number_box.addWidget(self.number)


        self.grid.addWidget(self.number_cell, 0, 1, 1, 1)

        self.text_cell = QWidget(RequestAnswer)
        self.text_cell.setObjectName(u"text_cell")
        self.text_box = QVBoxLayout(self.text_cell)
        self.text_box.setSpacing(2)
        self.text_box.setObjectName(u"text_box")
        self.text_box.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_cell)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.PlainText)
        self.text_label.setProperty(u"role", u"small")

        self.text_box.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.text_cell)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_box.addWidget(self.text)


        self.grid.addWidget(self.text_cell, 0, 2, 1, 3)

        self.chosen_cell = QWidget(RequestAnswer)
        self.chosen_cell.setObjectName(u"chosen_cell")
        self.chosen_box = QVBoxLayout(self.chosen_cell)
        self.chosen_box.setSpacing(2)
        self.chosen_box.setObjectName(u"chosen_box")
        self.chosen_box.setContentsMargins(0, 0, 0, 0)
        self.chosen_label = QLabel(self.chosen_cell)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setTextFormat(Qt.PlainText)
        self.chosen_label.setProperty(u"role", u"small")

        self.chosen_box.addWidget(self.chosen_label)

        self.chosen = QWidget(self.chosen_cell)
        self.chosen.setObjectName(u"chosen")

        self.chosen_box.addWidget(self.chosen)


        self.grid.addWidget(self.chosen_cell, 1, 0, 1, 5)

        self.person_id_cell = QWidget(RequestAnswer)
        self.person_id_cell.setObjectName(u"person_id_cell")
        self.person_id_box = QVBoxLayout(self.person_id_cell)
        self.person_id_box.setSpacing(2)
        self.person_id_box.setObjectName(u"person_id_box")
        self.person_id_box.setContentsMargins(0, 0, 0, 0)
        self.person_id_label = QLabel(self.person_id_cell)
        self.person_id_label.setObjectName(u"person_id_label")
        self.person_id_label.setTextFormat(Qt.PlainText)
        self.person_id_label.setProperty(u"role", u"small")

        self.person_id_box.addWidget(self.person_id_label)

        self.person_id = PersonBox(self.person_id_cell)
        self.person_id.setObjectName(u"person_id")

        self.person_id_box.addWidget(self.person_id)


        self.grid.addWidget(self.person_id_cell, 2, 0, 1, 3)

        self.channel_cell = QWidget(RequestAnswer)
        self.channel_cell.setObjectName(u"channel_cell")
        self.channel_box = QVBoxLayout(self.channel_cell)
        self.channel_box.setSpacing(2)
        self.channel_box.setObjectName(u"channel_box")
        self.channel_box.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.channel_cell)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setTextFormat(Qt.PlainText)
        self.channel_label.setProperty(u"role", u"small")

        self.channel_box.addWidget(self.channel_label)

        self.channel = QComboBox(self.channel_cell)
        self.channel.setObjectName(u"channel")

        self.channel_box.addWidget(self.channel)


        self.grid.addWidget(self.channel_cell, 2, 3, 1, 1)

        self.at_cell = QWidget(RequestAnswer)
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


        self.grid.addWidget(self.at_cell, 2, 4, 1, 1)

        self.grid.setColumnStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number)
        self.text_label.setBuddy(self.text)
        self.person_id_label.setBuddy(self.person_id)
        self.channel_label.setBuddy(self.channel)
        self.at_label.setBuddy(self.at)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number, self.text)
        QWidget.setTabOrder(self.text, self.person_id)
        QWidget.setTabOrder(self.person_id, self.channel)
        QWidget.setTabOrder(self.channel, self.at)

        self.retranslateUi(RequestAnswer)
    # setupUi

    def retranslateUi(self, RequestAnswer):
        self.reply_label.setText(QCoreApplication.translate("RequestAnswer", u"Answer", None))
        self.number_label.setText(QCoreApplication.translate("RequestAnswer", u"Number", None))
        self.text_label.setText(QCoreApplication.translate("RequestAnswer", u"Comment", None))
        self.chosen_label.setText(QCoreApplication.translate("RequestAnswer", u"Options", None))
        self.person_id_label.setText(QCoreApplication.translate("RequestAnswer", u"Who answered", None))
        self.channel_label.setText(QCoreApplication.translate("RequestAnswer", u"How", None))
        self.at_label.setText(QCoreApplication.translate("RequestAnswer", u"When", None))
        pass
    # retranslateUi

