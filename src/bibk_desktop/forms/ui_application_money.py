# Made from ui/application_money.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.currency_box import CurrencyBox

class Ui_ApplicationMoney(object):
    def setupUi(self, ApplicationMoney):
        if not ApplicationMoney.objectName():
            ApplicationMoney.setObjectName(u"ApplicationMoney")
        self.grid = QGridLayout(ApplicationMoney)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.sought_cell = QWidget(ApplicationMoney)
        self.sought_cell.setObjectName(u"sought_cell")
        self.sought_box = QVBoxLayout(self.sought_cell)
        self.sought_box.setSpacing(2)
        self.sought_box.setObjectName(u"sought_box")
        self.sought_box.setContentsMargins(0, 0, 0, 0)
        self.sought_label = QLabel(self.sought_cell)
        self.sought_label.setObjectName(u"sought_label")
        self.sought_label.setTextFormat(Qt.PlainText)
        self.sought_label.setProperty(u"role", u"small")

        self.sought_box.addWidget(self.sought_label)

        self.sought = QLineEdit(self.sought_cell)
        self.sought.setObjectName(u"sought")

        self.sought_box.addWidget(self.sought)


        self.grid.addWidget(self.sought_cell, 0, 0, 1, 1)

        self.granted_cell = QWidget(ApplicationMoney)
        self.granted_cell.setObjectName(u"granted_cell")
        self.granted_box = QVBoxLayout(self.granted_cell)
        self.granted_box.setSpacing(2)
        self.granted_box.setObjectName(u"granted_box")
        self.granted_box.setContentsMargins(0, 0, 0, 0)
        self.granted_label = QLabel(self.granted_cell)
        self.granted_label.setObjectName(u"granted_label")
        self.granted_label.setTextFormat(Qt.PlainText)
        self.granted_label.setProperty(u"role", u"small")

        self.granted_box.addWidget(self.granted_label)

        self.granted = QLineEdit(self.granted_cell)
        self.granted.setObjectName(u"granted")

        self.granted_box.addWidget(self.granted)


        self.grid.addWidget(self.granted_cell, 0, 1, 1, 1)

        self.own_contribution_cell = QWidget(ApplicationMoney)
        self.own_contribution_cell.setObjectName(u"own_contribution_cell")
        self.own_contribution_box = QVBoxLayout(self.own_contribution_cell)
        self.own_contribution_box.setSpacing(2)
        self.own_contribution_box.setObjectName(u"own_contribution_box")
        self.own_contribution_box.setContentsMargins(0, 0, 0, 0)
        self.own_contribution_label = QLabel(self.own_contribution_cell)
        self.own_contribution_label.setObjectName(u"own_contribution_label")
        self.own_contribution_label.setTextFormat(Qt.PlainText)
        self.own_contribution_label.setProperty(u"role", u"small")

        self.own_contribution_box.addWidget(self.own_contribution_label)

        self.own_contribution = QLineEdit(self.own_contribution_cell)
        self.own_contribution.setObjectName(u"own_contribution")

        self.own_contribution_box.addWidget(self.own_contribution)


        self.grid.addWidget(self.own_contribution_cell, 1, 0, 1, 1)

        self.currency_cell = QWidget(ApplicationMoney)
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


        self.grid.addWidget(self.currency_cell, 1, 1, 1, 1)

        self.rate_cell = QWidget(ApplicationMoney)
        self.rate_cell.setObjectName(u"rate_cell")
        self.rate_box = QVBoxLayout(self.rate_cell)
        self.rate_box.setSpacing(2)
        self.rate_box.setObjectName(u"rate_box")
        self.rate_box.setContentsMargins(0, 0, 0, 0)
        self.rate_label = QLabel(self.rate_cell)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setTextFormat(Qt.PlainText)
        self.rate_label.setProperty(u"role", u"small")

        self.rate_box.addWidget(self.rate_label)

        self.rate = QLineEdit(self.rate_cell)
        self.rate.setObjectName(u"rate")

        self.rate_box.addWidget(self.rate)


        self.grid.addWidget(self.rate_cell, 2, 0, 1, 1)

        self.rate_on_cell = QWidget(ApplicationMoney)
        self.rate_on_cell.setObjectName(u"rate_on_cell")
        self.rate_on_box = QVBoxLayout(self.rate_on_cell)
        self.rate_on_box.setSpacing(2)
        self.rate_on_box.setObjectName(u"rate_on_box")
        self.rate_on_box.setContentsMargins(0, 0, 0, 0)
        self.rate_on_label = QLabel(self.rate_on_cell)
        self.rate_on_label.setObjectName(u"rate_on_label")
        self.rate_on_label.setTextFormat(Qt.PlainText)
        self.rate_on_label.setProperty(u"role", u"small")

        self.rate_on_box.addWidget(self.rate_on_label)

        self.rate_on = QLineEdit(self.rate_on_cell)
        self.rate_on.setObjectName(u"rate_on")

        self.rate_on_box.addWidget(self.rate_on)


        self.grid.addWidget(self.rate_on_cell, 2, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.sought_label.setBuddy(self.sought)
        self.granted_label.setBuddy(self.granted)
        self.own_contribution_label.setBuddy(self.own_contribution)
        self.currency_label.setBuddy(self.currency)
        self.rate_label.setBuddy(self.rate)
        self.rate_on_label.setBuddy(self.rate_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ApplicationMoney)
    # setupUi

    def retranslateUi(self, ApplicationMoney):
        self.sought_label.setText(QCoreApplication.translate("ApplicationMoney", u"Applied for", None))
        self.granted_label.setText(QCoreApplication.translate("ApplicationMoney", u"Granted", None))
        self.own_contribution_label.setText(QCoreApplication.translate("ApplicationMoney", u"Own contribution", None))
        self.currency_label.setText(QCoreApplication.translate("ApplicationMoney", u"Currency", None))
        self.rate_label.setText(QCoreApplication.translate("ApplicationMoney", u"Rate, kronor for one", None))
        self.rate_on_label.setText(QCoreApplication.translate("ApplicationMoney", u"Day of the rate", None))
        pass
    # retranslateUi

