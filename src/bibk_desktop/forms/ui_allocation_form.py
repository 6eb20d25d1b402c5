# Made from ui/allocation_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.currency_box import CurrencyBox
from bibk_desktop.fields.place_box import (FunderBox, PlaceBox)
from bibk_desktop.fields.programme_box import ProgrammeBox

class Ui_AllocationForm(object):
    def setupUi(self, AllocationForm):
        if not AllocationForm.objectName():
            AllocationForm.setObjectName(u"AllocationForm")
        self.grid = QGridLayout(AllocationForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(AllocationForm)
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

        self.funder_id_cell = QWidget(AllocationForm)
        self.funder_id_cell.setObjectName(u"funder_id_cell")
        self.funder_id_box = QVBoxLayout(self.funder_id_cell)
        self.funder_id_box.setSpacing(2)
        self.funder_id_box.setObjectName(u"funder_id_box")
        self.funder_id_box.setContentsMargins(0, 0, 0, 0)
        self.funder_id_label = QLabel(self.funder_id_cell)
        self.funder_id_label.setObjectName(u"funder_id_label")
        self.funder_id_label.setTextFormat(Qt.PlainText)
        self.funder_id_label.setProperty(u"role", u"small")

        self.funder_id_box.addWidget(self.funder_id_label)

        self.funder_id = FunderBox(self.funder_id_cell)
        self.funder_id.setObjectName(u"funder_id")

        self.funder_id_box.addWidget(self.funder_id)


        self.grid.addWidget(self.funder_id_cell, 1, 0, 1, 1)

        self.programme_id_cell = QWidget(AllocationForm)
        self.programme_id_cell.setObjectName(u"programme_id_cell")
        self.programme_id_box = QVBoxLayout(self.programme_id_cell)
        self.programme_id_box.setSpacing(2)
        self.programme_id_box.setObjectName(u"programme_id_box")
        self.programme_id_box.setContentsMargins(0, 0, 0, 0)
        self.programme_id_label = QLabel(self.programme_id_cell)
        self.programme_id_label.setObjectName(u"programme_id_label")
        self.programme_id_label.setTextFormat(Qt.PlainText)
        self.programme_id_label.setProperty(u"role", u"small")

        self.programme_id_box.addWidget(self.programme_id_label)

        self.programme_id = ProgrammeBox(self.programme_id_cell)
        self.programme_id.setObjectName(u"programme_id")

        self.programme_id_box.addWidget(self.programme_id)


        self.grid.addWidget(self.programme_id_cell, 1, 1, 1, 1)

        self.via_cell = QWidget(AllocationForm)
        self.via_cell.setObjectName(u"via_cell")
        self.via_box = QVBoxLayout(self.via_cell)
        self.via_box.setSpacing(2)
        self.via_box.setObjectName(u"via_box")
        self.via_box.setContentsMargins(0, 0, 0, 0)
        self.via_label = QLabel(self.via_cell)
        self.via_label.setObjectName(u"via_label")
        self.via_label.setTextFormat(Qt.PlainText)
        self.via_label.setProperty(u"role", u"small")

        self.via_box.addWidget(self.via_label)

        self.via = QLineEdit(self.via_cell)
        self.via.setObjectName(u"via")

        self.via_box.addWidget(self.via)


        self.grid.addWidget(self.via_cell, 2, 0, 1, 1)

        self.receiver_cell = QWidget(AllocationForm)
        self.receiver_cell.setObjectName(u"receiver_cell")
        self.receiver_box = QVBoxLayout(self.receiver_cell)
        self.receiver_box.setSpacing(2)
        self.receiver_box.setObjectName(u"receiver_box")
        self.receiver_box.setContentsMargins(0, 0, 0, 0)
        self.receiver_label = QLabel(self.receiver_cell)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setTextFormat(Qt.PlainText)
        self.receiver_label.setProperty(u"role", u"small")

        self.receiver_box.addWidget(self.receiver_label)

        self.receiver = PlaceBox(self.receiver_cell)
        self.receiver.setObjectName(u"receiver")

        self.receiver_box.addWidget(self.receiver)


        self.grid.addWidget(self.receiver_cell, 2, 1, 1, 1)

        self.amount_words_cell = QWidget(AllocationForm)
        self.amount_words_cell.setObjectName(u"amount_words_cell")
        self.amount_words_box = QVBoxLayout(self.amount_words_cell)
        self.amount_words_box.setSpacing(2)
        self.amount_words_box.setObjectName(u"amount_words_box")
        self.amount_words_box.setContentsMargins(0, 0, 0, 0)
        self.amount_words_label = QLabel(self.amount_words_cell)
        self.amount_words_label.setObjectName(u"amount_words_label")
        self.amount_words_label.setTextFormat(Qt.PlainText)
        self.amount_words_label.setProperty(u"role", u"small")

        self.amount_words_box.addWidget(self.amount_words_label)

        self.amount_words = QLineEdit(self.amount_words_cell)
        self.amount_words.setObjectName(u"amount_words")

        self.amount_words_box.addWidget(self.amount_words)


        self.grid.addWidget(self.amount_words_cell, 3, 0, 1, 2)

        self.amount_cell = QWidget(AllocationForm)
        self.amount_cell.setObjectName(u"amount_cell")
        self.amount_box = QVBoxLayout(self.amount_cell)
        self.amount_box.setSpacing(2)
        self.amount_box.setObjectName(u"amount_box")
        self.amount_box.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.amount_cell)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.PlainText)
        self.amount_label.setProperty(u"role", u"small")

        self.amount_box.addWidget(self.amount_label)

        self.amount = QLineEdit(self.amount_cell)
        self.amount.setObjectName(u"amount")

        self.amount_box.addWidget(self.amount)


        self.grid.addWidget(self.amount_cell, 4, 0, 1, 1)

        self.currency_cell = QWidget(AllocationForm)
        self.currency_cell.setObjectName(u"currency_cell")
        self.currency_box = QVBoxLayout(self.currency_cell)
        self.currency_box.setSpacing(2)
        self.currency_box.setObjectName(u"currency_box")
        self.currency_box.setContentsMargins(0, 0, 0, 0)
        self.currency_label = QLabel(self.currency_cell)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setTextFormat(Qt.PlainText)
        self.currency_label.setProperty(u"role", u"small")

        self.currency_box.addWidget(self.currency_label)

        self.currency = CurrencyBox(self.currency_cell)
        self.currency.setObjectName(u"currency")

        self.currency_box.addWidget(self.currency)


        self.grid.addWidget(self.currency_cell, 4, 1, 1, 1)

        self.state_cell = QWidget(AllocationForm)
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


        self.grid.addWidget(self.state_cell, 5, 0, 1, 1)

        self.at_cell = QWidget(AllocationForm)
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


        self.grid.addWidget(self.at_cell, 5, 1, 1, 1)

        self.note_cell = QWidget(AllocationForm)
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


        self.grid.addWidget(self.note_cell, 6, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.funder_id_label.setBuddy(self.funder_id)
        self.programme_id_label.setBuddy(self.programme_id)
        self.via_label.setBuddy(self.via)
        self.receiver_label.setBuddy(self.receiver)
        self.amount_words_label.setBuddy(self.amount_words)
        self.amount_label.setBuddy(self.amount)
        self.currency_label.setBuddy(self.currency)
        self.state_label.setBuddy(self.state)
        self.at_label.setBuddy(self.at)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllocationForm)
    # setupUi

    def retranslateUi(self, AllocationForm):
        self.name_label.setText(QCoreApplication.translate("AllocationForm", u"Name", None))
        self.funder_id_label.setText(QCoreApplication.translate("AllocationForm", u"Funder", None))
        self.programme_id_label.setText(QCoreApplication.translate("AllocationForm", u"Programme", None))
        self.via_label.setText(QCoreApplication.translate("AllocationForm", u"Via whom", None))
        self.receiver_label.setText(QCoreApplication.translate("AllocationForm", u"Receiver", None))
        self.amount_words_label.setText(QCoreApplication.translate("AllocationForm", u"Amount as written", None))
        self.amount_label.setText(QCoreApplication.translate("AllocationForm", u"Amount", None))
        self.currency_label.setText(QCoreApplication.translate("AllocationForm", u"Currency", None))
        self.state_label.setText(QCoreApplication.translate("AllocationForm", u"State", None))
        self.at_label.setText(QCoreApplication.translate("AllocationForm", u"When", None))
        self.note_label.setText(QCoreApplication.translate("AllocationForm", u"Note", None))
        pass
    # retranslateUi

