# Made from ui/request_paste.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_RequestPaste(object):
    def setupUi(self, RequestPaste):
        if not RequestPaste.objectName():
            RequestPaste.setObjectName(u"RequestPaste")
        self.grid = QGridLayout(RequestPaste)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.pasted_cell = QWidget(RequestPaste)
        self.pasted_cell.setObjectName(u"pasted_cell")
        self.pasted_box = QVBoxLayout(self.pasted_cell)
        self.pasted_box.setSpacing(2)
        self.pasted_box.setObjectName(u"pasted_box")
        self.pasted_box.setContentsMargins(0, 0, 0, 0)
        self.pasted_label = QLabel(self.pasted_cell)
        self.pasted_label.setObjectName(u"pasted_label")
        self.pasted_label.setTextFormat(Qt.PlainText)
        self.pasted_label.setProperty(u"role", u"small")

        self.pasted_box.addWidget(self.pasted_label)

        self.pasted = QPlainTextEdit(self.pasted_cell)
        self.pasted.setObjectName(u"pasted")
        self.pasted.setTabChangesFocus(True)

        self.pasted_box.addWidget(self.pasted)


        self.grid.addWidget(self.pasted_cell, 0, 0, 1, 3)

        self.preview_cell = QWidget(RequestPaste)
        self.preview_cell.setObjectName(u"preview_cell")
        self.preview_box = QVBoxLayout(self.preview_cell)
        self.preview_box.setSpacing(2)
        self.preview_box.setObjectName(u"preview_box")
        self.preview_box.setContentsMargins(0, 0, 0, 0)
        self.preview = QWidget(self.preview_cell)
        self.preview.setObjectName(u"preview")

        self.preview_box.addWidget(self.preview)


        self.grid.addWidget(self.preview_cell, 1, 0, 1, 1)

        self.channel_cell = QWidget(RequestPaste)
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


        self.grid.addWidget(self.channel_cell, 1, 1, 1, 1)

        self.at_cell = QWidget(RequestPaste)
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


        self.grid.addWidget(self.at_cell, 1, 2, 1, 1)

        self.grid.setColumnStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.pasted_label.setBuddy(self.pasted)
        self.channel_label.setBuddy(self.channel)
        self.at_label.setBuddy(self.at)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pasted, self.channel)
        QWidget.setTabOrder(self.channel, self.at)

        self.retranslateUi(RequestPaste)
    # setupUi

    def retranslateUi(self, RequestPaste):
        self.pasted_label.setText(QCoreApplication.translate("RequestPaste", u"The mail's text, or lines like \u201cKarlshamn: yes, 2\u201d", None))
        self.channel_label.setText(QCoreApplication.translate("RequestPaste", u"How", None))
        self.at_label.setText(QCoreApplication.translate("RequestPaste", u"When", None))
        pass
    # retranslateUi

