# Made from ui/organisation_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.place_box import (CountyBox, MunicipalityBox)

class Ui_OrganisationForm(object):
    def setupUi(self, OrganisationForm):
        if not OrganisationForm.objectName():
            OrganisationForm.setObjectName(u"OrganisationForm")
        self.grid = QGridLayout(OrganisationForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(OrganisationForm)
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

        self.short_name_cell = QWidget(OrganisationForm)
        self.short_name_cell.setObjectName(u"short_name_cell")
        self.short_name_box = QVBoxLayout(self.short_name_cell)
        self.short_name_box.setSpacing(2)
        self.short_name_box.setObjectName(u"short_name_box")
        self.short_name_box.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(self.short_name_cell)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setTextFormat(Qt.PlainText)
        self.short_name_label.setProperty(u"role", u"small")

        self.short_name_box.addWidget(self.short_name_label)

        self.short_name = QLineEdit(self.short_name_cell)
        self.short_name.setObjectName(u"short_name")

        self.short_name_box.addWidget(self.short_name)


        self.grid.addWidget(self.short_name_cell, 1, 0, 1, 1)

        self.kind_cell = QWidget(OrganisationForm)
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


        self.grid.addWidget(self.kind_cell, 1, 1, 1, 1)

        self.aliases_cell = QWidget(OrganisationForm)
        self.aliases_cell.setObjectName(u"aliases_cell")
        self.aliases_box = QVBoxLayout(self.aliases_cell)
        self.aliases_box.setSpacing(2)
        self.aliases_box.setObjectName(u"aliases_box")
        self.aliases_box.setContentsMargins(0, 0, 0, 0)
        self.aliases_label = QLabel(self.aliases_cell)
        self.aliases_label.setObjectName(u"aliases_label")
        self.aliases_label.setTextFormat(Qt.PlainText)
        self.aliases_label.setProperty(u"role", u"small")

        self.aliases_box.addWidget(self.aliases_label)

        self.aliases = QLineEdit(self.aliases_cell)
        self.aliases.setObjectName(u"aliases")

        self.aliases_box.addWidget(self.aliases)


        self.grid.addWidget(self.aliases_cell, 2, 0, 1, 1)

        self.web_cell = QWidget(OrganisationForm)
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


        self.grid.addWidget(self.web_cell, 2, 1, 1, 1)

        self.email_cell = QWidget(OrganisationForm)
        self.email_cell.setObjectName(u"email_cell")
        self.email_box = QVBoxLayout(self.email_cell)
        self.email_box.setSpacing(2)
        self.email_box.setObjectName(u"email_box")
        self.email_box.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_cell)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.PlainText)
        self.email_label.setProperty(u"role", u"small")

        self.email_box.addWidget(self.email_label)

        self.email = QLineEdit(self.email_cell)
        self.email.setObjectName(u"email")

        self.email_box.addWidget(self.email)


        self.grid.addWidget(self.email_cell, 3, 0, 1, 1)

        self.phone_cell = QWidget(OrganisationForm)
        self.phone_cell.setObjectName(u"phone_cell")
        self.phone_box = QVBoxLayout(self.phone_cell)
        self.phone_box.setSpacing(2)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_cell)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.PlainText)
        self.phone_label.setProperty(u"role", u"small")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_cell)
        self.phone.setObjectName(u"phone")

        self.phone_box.addWidget(self.phone)


        self.grid.addWidget(self.phone_cell, 3, 1, 1, 1)

        self.municipality_id_cell = QWidget(OrganisationForm)
        self.municipality_id_cell.setObjectName(u"municipality_id_cell")
        self.municipality_id_box = QVBoxLayout(self.municipality_id_cell)
        self.municipality_id_box.setSpacing(2)
        self.municipality_id_box.setObjectName(u"municipality_id_box")
        self.municipality_id_box.setContentsMargins(0, 0, 0, 0)
        self.municipality_id_label = QLabel(self.municipality_id_cell)
        self.municipality_id_label.setObjectName(u"municipality_id_label")
        self.municipality_id_label.setTextFormat(Qt.PlainText)
        self.municipality_id_label.setProperty(u"role", u"small")

        self.municipality_id_box.addWidget(self.municipality_id_label)

        self.municipality_id = MunicipalityBox(self.municipality_id_cell)
        self.municipality_id.setObjectName(u"municipality_id")

        self.municipality_id_box.addWidget(self.municipality_id)


        self.grid.addWidget(self.municipality_id_cell, 4, 0, 1, 1)

        self.county_id_cell = QWidget(OrganisationForm)
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

        self.county_id = CountyBox(self.county_id_cell)
        self.county_id.setObjectName(u"county_id")

        self.county_id_box.addWidget(self.county_id)


        self.grid.addWidget(self.county_id_cell, 4, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.kind_label.setBuddy(self.kind)
        self.aliases_label.setBuddy(self.aliases)
        self.web_label.setBuddy(self.web)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
        self.municipality_id_label.setBuddy(self.municipality_id)
        self.county_id_label.setBuddy(self.county_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.kind)
        QWidget.setTabOrder(self.kind, self.aliases)
        QWidget.setTabOrder(self.aliases, self.web)
        QWidget.setTabOrder(self.web, self.email)
        QWidget.setTabOrder(self.email, self.phone)
        QWidget.setTabOrder(self.phone, self.municipality_id)
        QWidget.setTabOrder(self.municipality_id, self.county_id)

        self.retranslateUi(OrganisationForm)
    # setupUi

    def retranslateUi(self, OrganisationForm):
        self.name_label.setText(QCoreApplication.translate("OrganisationForm", u"Name", None))
        self.short_name_label.setText(QCoreApplication.translate("OrganisationForm", u"Short name", None))
        self.kind_label.setText(QCoreApplication.translate("OrganisationForm", u"Kind", None))
        self.aliases_label.setText(QCoreApplication.translate("OrganisationForm", u"Also known as", None))
        self.web_label.setText(QCoreApplication.translate("OrganisationForm", u"Web page", None))
        self.email_label.setText(QCoreApplication.translate("OrganisationForm", u"E-mail", None))
        self.phone_label.setText(QCoreApplication.translate("OrganisationForm", u"Phone", None))
        self.municipality_id_label.setText(QCoreApplication.translate("OrganisationForm", u"Municipality", None))
        self.county_id_label.setText(QCoreApplication.translate("OrganisationForm", u"County", None))
        pass
    # retranslateUi

