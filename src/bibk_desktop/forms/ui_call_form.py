# Made from ui/call_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.currency_box import CurrencyBox
from bibk_desktop.fields.programme_box import ProgrammeBox

class Ui_CallForm(object):
    def setupUi(self, CallForm):
        if not CallForm.objectName():
            CallForm.setObjectName(u"CallForm")
        self.grid = QGridLayout(CallForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.programme_id_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.programme_id_cell, 0, 0, 1, 1)

        self.name_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.name_cell, 0, 1, 1, 1)

        self.opens_cell = QWidget(CallForm)
        self.opens_cell.setObjectName(u"opens_cell")
        self.opens_box = QVBoxLayout(self.opens_cell)
        self.opens_box.setSpacing(2)
        self.opens_box.setObjectName(u"opens_box")
        self.opens_box.setContentsMargins(0, 0, 0, 0)
        self.opens_label = QLabel(self.opens_cell)
        self.opens_label.setObjectName(u"opens_label")
        self.opens_label.setTextFormat(Qt.PlainText)
        self.opens_label.setProperty(u"role", u"small")

        self.opens_box.addWidget(self.opens_label)

        self.opens = QLineEdit(self.opens_cell)
        self.opens.setObjectName(u"opens")

        self.opens_box.addWidget(self.opens)


        self.grid.addWidget(self.opens_cell, 1, 0, 1, 1)

        self.closes_cell = QWidget(CallForm)
        self.closes_cell.setObjectName(u"closes_cell")
        self.closes_box = QVBoxLayout(self.closes_cell)
        self.closes_box.setSpacing(2)
        self.closes_box.setObjectName(u"closes_box")
        self.closes_box.setContentsMargins(0, 0, 0, 0)
        self.closes_label = QLabel(self.closes_cell)
        self.closes_label.setObjectName(u"closes_label")
        self.closes_label.setTextFormat(Qt.PlainText)
        self.closes_label.setProperty(u"role", u"small")

        self.closes_box.addWidget(self.closes_label)

        self.closes = QLineEdit(self.closes_cell)
        self.closes.setObjectName(u"closes")

        self.closes_box.addWidget(self.closes)


        self.grid.addWidget(self.closes_cell, 1, 1, 1, 1)

        self.amount_words_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.amount_words_cell, 2, 0, 1, 2)

        self.amount_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.amount_cell, 3, 0, 1, 1)

        self.amount_basis_cell = QWidget(CallForm)
        self.amount_basis_cell.setObjectName(u"amount_basis_cell")
        self.amount_basis_box = QVBoxLayout(self.amount_basis_cell)
        self.amount_basis_box.setSpacing(2)
        self.amount_basis_box.setObjectName(u"amount_basis_box")
        self.amount_basis_box.setContentsMargins(0, 0, 0, 0)
        self.amount_basis_label = QLabel(self.amount_basis_cell)
        self.amount_basis_label.setObjectName(u"amount_basis_label")
        self.amount_basis_label.setTextFormat(Qt.PlainText)
        self.amount_basis_label.setProperty(u"role", u"small")

        self.amount_basis_box.addWidget(self.amount_basis_label)

        self.amount_basis = QComboBox(self.amount_basis_cell)
        self.amount_basis.setObjectName(u"amount_basis")

        self.amount_basis_box.addWidget(self.amount_basis)


        self.grid.addWidget(self.amount_basis_cell, 3, 1, 1, 1)

        self.first_year_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.first_year_cell, 4, 0, 1, 1)

        self.last_year_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.last_year_cell, 4, 1, 1, 1)

        self.applicants_cell = QWidget(CallForm)
        self.applicants_cell.setObjectName(u"applicants_cell")
        self.applicants_box = QVBoxLayout(self.applicants_cell)
        self.applicants_box.setSpacing(2)
        self.applicants_box.setObjectName(u"applicants_box")
        self.applicants_box.setContentsMargins(0, 0, 0, 0)
        self.applicants_label = QLabel(self.applicants_cell)
        self.applicants_label.setObjectName(u"applicants_label")
        self.applicants_label.setTextFormat(Qt.PlainText)
        self.applicants_label.setProperty(u"role", u"small")

        self.applicants_box.addWidget(self.applicants_label)

        self.applicants = QComboBox(self.applicants_cell)
        self.applicants.setObjectName(u"applicants")

        self.applicants_box.addWidget(self.applicants)


        self.grid.addWidget(self.applicants_cell, 5, 0, 1, 1)

        self.currency_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.currency_cell, 5, 1, 1, 1)

        self.decided_cell = QWidget(CallForm)
        self.decided_cell.setObjectName(u"decided_cell")
        self.decided_box = QVBoxLayout(self.decided_cell)
        self.decided_box.setSpacing(2)
        self.decided_box.setObjectName(u"decided_box")
        self.decided_box.setContentsMargins(0, 0, 0, 0)
        self.decided_label = QLabel(self.decided_cell)
        self.decided_label.setObjectName(u"decided_label")
        self.decided_label.setTextFormat(Qt.PlainText)
        self.decided_label.setProperty(u"role", u"small")

        self.decided_box.addWidget(self.decided_label)

        self.decided = QLineEdit(self.decided_cell)
        self.decided.setObjectName(u"decided")

        self.decided_box.addWidget(self.decided)


        self.grid.addWidget(self.decided_cell, 6, 0, 1, 1)

        self.web_cell = QWidget(CallForm)
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


        self.grid.addWidget(self.web_cell, 6, 1, 1, 1)

        self.purposes_cell = QWidget(CallForm)
        self.purposes_cell.setObjectName(u"purposes_cell")
        self.purposes_box = QVBoxLayout(self.purposes_cell)
        self.purposes_box.setSpacing(2)
        self.purposes_box.setObjectName(u"purposes_box")
        self.purposes_box.setContentsMargins(0, 0, 0, 0)
        self.purposes_label = QLabel(self.purposes_cell)
        self.purposes_label.setObjectName(u"purposes_label")
        self.purposes_label.setTextFormat(Qt.PlainText)
        self.purposes_label.setProperty(u"role", u"small")

        self.purposes_box.addWidget(self.purposes_label)


        self.grid.addWidget(self.purposes_cell, 7, 0, 1, 2)

        self.unknowns_cell = QWidget(CallForm)
        self.unknowns_cell.setObjectName(u"unknowns_cell")
        self.unknowns_box = QVBoxLayout(self.unknowns_cell)
        self.unknowns_box.setSpacing(2)
        self.unknowns_box.setObjectName(u"unknowns_box")
        self.unknowns_box.setContentsMargins(0, 0, 0, 0)
        self.unknowns_label = QLabel(self.unknowns_cell)
        self.unknowns_label.setObjectName(u"unknowns_label")
        self.unknowns_label.setTextFormat(Qt.PlainText)
        self.unknowns_label.setProperty(u"role", u"small")

        self.unknowns_box.addWidget(self.unknowns_label)


        self.grid.addWidget(self.unknowns_cell, 8, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.programme_id_label.setBuddy(self.programme_id)
        self.name_label.setBuddy(self.name)
        self.opens_label.setBuddy(self.opens)
        self.closes_label.setBuddy(self.closes)
        self.amount_words_label.setBuddy(self.amount_words)
        self.amount_label.setBuddy(self.amount)
        self.amount_basis_label.setBuddy(self.amount_basis)
        self.first_year_label.setBuddy(self.first_year)
        self.last_year_label.setBuddy(self.last_year)
        self.applicants_label.setBuddy(self.applicants)
        self.currency_label.setBuddy(self.currency)
        self.decided_label.setBuddy(self.decided)
        self.web_label.setBuddy(self.web)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CallForm)
    # setupUi

    def retranslateUi(self, CallForm):
        self.programme_id_label.setText(QCoreApplication.translate("CallForm", u"Programme", None))
        self.name_label.setText(QCoreApplication.translate("CallForm", u"Name of the call", None))
        self.opens_label.setText(QCoreApplication.translate("CallForm", u"Opens", None))
        self.closes_label.setText(QCoreApplication.translate("CallForm", u"Closes", None))
        self.closes.setPlaceholderText(QCoreApplication.translate("CallForm", u"19 February 5 pm", None))
        self.amount_words_label.setText(QCoreApplication.translate("CallForm", u"Amount as written", None))
        self.amount_label.setText(QCoreApplication.translate("CallForm", u"Amount", None))
        self.amount_basis_label.setText(QCoreApplication.translate("CallForm", u"The amount is", None))
        self.first_year_label.setText(QCoreApplication.translate("CallForm", u"First year", None))
        self.last_year_label.setText(QCoreApplication.translate("CallForm", u"Last year", None))
        self.applicants_label.setText(QCoreApplication.translate("CallForm", u"Who may apply", None))
        self.currency_label.setText(QCoreApplication.translate("CallForm", u"Currency", None))
        self.decided_label.setText(QCoreApplication.translate("CallForm", u"Decision", None))
        self.web_label.setText(QCoreApplication.translate("CallForm", u"Web page", None))
        self.purposes_label.setText(QCoreApplication.translate("CallForm", u"Purposes", None))
        self.unknowns_label.setText(QCoreApplication.translate("CallForm", u"What nobody knows yet", None))
        pass
    # retranslateUi

