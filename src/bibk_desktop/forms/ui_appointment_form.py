# Made from ui/appointment_form.ui by scripts/forms.py: change that file, not this one.
from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import (MunicipalityBox, PlaceBox)

class Ui_AppointmentForm(object):
    def setupUi(self, AppointmentForm):
        if not AppointmentForm.objectName():
            AppointmentForm.setObjectName(u"AppointmentForm")
        self.grid = QGridLayout(AppointmentForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.place_cell = QWidget(AppointmentForm)
        self.place_cell.setObjectName(u"place_cell")
        self.place_box = QVBoxLayout(self.place_cell)
        self.place_box.setSpacing(2)
        self.place_box.setObjectName(u"place_box")
        self.place_box.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_cell)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.PlainText)
        self.place_label.setProperty(u"role", u"small")

        self.place_box.addWidget(self.place_label)

        self.place = PlaceBox(self.place_cell)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)


        self.grid.addWidget(self.place_cell, 0, 0, 1, 2)

        self.person_id_cell = QWidget(AppointmentForm)
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


        self.grid.addWidget(self.person_id_cell, 1, 0, 1, 2)

        self.role_choice_cell = QWidget(AppointmentForm)
        self.role_choice_cell.setObjectName(u"role_choice_cell")
        self.role_choice_box = QVBoxLayout(self.role_choice_cell)
        self.role_choice_box.setSpacing(2)
        self.role_choice_box.setObjectName(u"role_choice_box")
        self.role_choice_box.setContentsMargins(0, 0, 0, 0)
        self.role_choice_label = QLabel(self.role_choice_cell)
        self.role_choice_label.setObjectName(u"role_choice_label")
        self.role_choice_label.setTextFormat(Qt.PlainText)
        self.role_choice_label.setProperty(u"role", u"small")

        self.role_choice_box.addWidget(self.role_choice_label)

        self.role_choice = QComboBox(self.role_choice_cell)
        self.role_choice.setObjectName(u"role_choice")
        self.role_choice.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.role_choice.setMinimumContentsLength(8)

        self.role_choice_box.addWidget(self.role_choice)


        self.grid.addWidget(self.role_choice_cell, 2, 0, 1, 2)

        self.title_cell = QWidget(AppointmentForm)
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


        self.grid.addWidget(self.title_cell, 3, 0, 1, 2)

        self.starts_cell = QWidget(AppointmentForm)
        self.starts_cell.setObjectName(u"starts_cell")
        self.starts_box = QVBoxLayout(self.starts_cell)
        self.starts_box.setSpacing(2)
        self.starts_box.setObjectName(u"starts_box")
        self.starts_box.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.starts_cell)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setTextFormat(Qt.PlainText)
        self.starts_label.setProperty(u"role", u"small")

        self.starts_box.addWidget(self.starts_label)

        self.starts = QLineEdit(self.starts_cell)
        self.starts.setObjectName(u"starts")

        self.starts_box.addWidget(self.starts)


        self.grid.addWidget(self.starts_cell, 4, 0, 1, 1)

        self.ends_cell = QWidget(AppointmentForm)
        self.ends_cell.setObjectName(u"ends_cell")
        self.ends_box = QVBoxLayout(self.ends_cell)
        self.ends_box.setSpacing(2)
        self.ends_box.setObjectName(u"ends_box")
        self.ends_box.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.ends_cell)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setTextFormat(Qt.PlainText)
        self.ends_label.setProperty(u"role", u"small")

        self.ends_box.addWidget(self.ends_label)

        self.ends = QLineEdit(self.ends_cell)
        self.ends.setObjectName(u"ends")

        self.ends_box.addWidget(self.ends)


        self.grid.addWidget(self.ends_cell, 4, 1, 1, 1)

        self.tenure_cell = QWidget(AppointmentForm)
        self.tenure_cell.setObjectName(u"tenure_cell")
        self.tenure_box = QVBoxLayout(self.tenure_cell)
        self.tenure_box.setSpacing(2)
        self.tenure_box.setObjectName(u"tenure_box")
        self.tenure_box.setContentsMargins(0, 0, 0, 0)
        self.tenure_label = QLabel(self.tenure_cell)
        self.tenure_label.setObjectName(u"tenure_label")
        self.tenure_label.setTextFormat(Qt.PlainText)
        self.tenure_label.setProperty(u"role", u"small")

        self.tenure_box.addWidget(self.tenure_label)

        self.tenure = QComboBox(self.tenure_cell)
        self.tenure.setObjectName(u"tenure")
        self.tenure.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.tenure.setMinimumContentsLength(8)

        self.tenure_box.addWidget(self.tenure)


        self.grid.addWidget(self.tenure_cell, 5, 0, 1, 1)

        self.first_contact_cell = QWidget(AppointmentForm)
        self.first_contact_cell.setObjectName(u"first_contact_cell")
        self.first_contact_box = QVBoxLayout(self.first_contact_cell)
        self.first_contact_box.setSpacing(2)
        self.first_contact_box.setObjectName(u"first_contact_box")
        self.first_contact_box.setContentsMargins(0, 18, 0, 0)
        self.first_contact = QCheckBox(self.first_contact_cell)
        self.first_contact.setObjectName(u"first_contact")

        self.first_contact_box.addWidget(self.first_contact)


        self.grid.addWidget(self.first_contact_cell, 5, 1, 1, 1)

        self.represents_municipality_id_cell = QWidget(AppointmentForm)
        self.represents_municipality_id_cell.setObjectName(u"represents_municipality_id_cell")
        self.represents_municipality_id_box = QVBoxLayout(self.represents_municipality_id_cell)
        self.represents_municipality_id_box.setSpacing(2)
        self.represents_municipality_id_box.setObjectName(u"represents_municipality_id_box")
        self.represents_municipality_id_box.setContentsMargins(0, 0, 0, 0)
        self.represents_municipality_id_label = QLabel(self.represents_municipality_id_cell)
        self.represents_municipality_id_label.setObjectName(u"represents_municipality_id_label")
        self.represents_municipality_id_label.setTextFormat(Qt.PlainText)
        self.represents_municipality_id_label.setProperty(u"role", u"small")

        self.represents_municipality_id_box.addWidget(self.represents_municipality_id_label)

        self.represents_municipality_id = MunicipalityBox(self.represents_municipality_id_cell)
        self.represents_municipality_id.setObjectName(u"represents_municipality_id")

        self.represents_municipality_id_box.addWidget(self.represents_municipality_id)


        self.grid.addWidget(self.represents_municipality_id_cell, 6, 0, 1, 1)

        self.represents_words_cell = QWidget(AppointmentForm)
        self.represents_words_cell.setObjectName(u"represents_words_cell")
        self.represents_words_box = QVBoxLayout(self.represents_words_cell)
        self.represents_words_box.setSpacing(2)
        self.represents_words_box.setObjectName(u"represents_words_box")
        self.represents_words_box.setContentsMargins(0, 0, 0, 0)
        self.represents_words_label = QLabel(self.represents_words_cell)
        self.represents_words_label.setObjectName(u"represents_words_label")
        self.represents_words_label.setTextFormat(Qt.PlainText)
        self.represents_words_label.setProperty(u"role", u"small")

        self.represents_words_box.addWidget(self.represents_words_label)

        self.represents_words = QLineEdit(self.represents_words_cell)
        self.represents_words.setObjectName(u"represents_words")

        self.represents_words_box.addWidget(self.represents_words)


        self.grid.addWidget(self.represents_words_cell, 6, 1, 1, 1)

        self.also_cell = QWidget(AppointmentForm)
        self.also_cell.setObjectName(u"also_cell")
        self.also_box = QVBoxLayout(self.also_cell)
        self.also_box.setSpacing(2)
        self.also_box.setObjectName(u"also_box")
        self.also_box.setContentsMargins(0, 0, 0, 0)
        self.also_label = QLabel(self.also_cell)
        self.also_label.setObjectName(u"also_label")
        self.also_label.setTextFormat(Qt.PlainText)
        self.also_label.setProperty(u"role", u"small")

        self.also_box.addWidget(self.also_label)

        self.also = PlaceBox(self.also_cell)
        self.also.setObjectName(u"also")

        self.also_box.addWidget(self.also)


        self.grid.addWidget(self.also_cell, 7, 0, 1, 2)

        self.note_cell = QWidget(AppointmentForm)
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

        self.note = QLineEdit(self.note_cell)
        self.note.setObjectName(u"note")

        self.note_box.addWidget(self.note)


        self.grid.addWidget(self.note_cell, 8, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.person_id_label.setBuddy(self.person_id)
        self.role_choice_label.setBuddy(self.role_choice)
        self.title_label.setBuddy(self.title)
        self.starts_label.setBuddy(self.starts)
        self.ends_label.setBuddy(self.ends)
        self.tenure_label.setBuddy(self.tenure)
        self.represents_municipality_id_label.setBuddy(self.represents_municipality_id)
        self.represents_words_label.setBuddy(self.represents_words)
        self.also_label.setBuddy(self.also)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place, self.person_id)
        QWidget.setTabOrder(self.person_id, self.role_choice)
        QWidget.setTabOrder(self.role_choice, self.title)
        QWidget.setTabOrder(self.title, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.tenure)
        QWidget.setTabOrder(self.tenure, self.first_contact)
        QWidget.setTabOrder(self.first_contact, self.represents_municipality_id)
        QWidget.setTabOrder(self.represents_municipality_id, self.represents_words)
        QWidget.setTabOrder(self.represents_words, self.also)
        QWidget.setTabOrder(self.also, self.note)

        self.retranslateUi(AppointmentForm)
    # setupUi

    def retranslateUi(self, AppointmentForm):
        self.place_label.setText(QCoreApplication.translate("AppointmentForm", u"Where", None))
        self.person_id_label.setText(QCoreApplication.translate("AppointmentForm", u"Who", None))
        self.role_choice_label.setText(QCoreApplication.translate("AppointmentForm", u"Role", None))
        self.title_label.setText(QCoreApplication.translate("AppointmentForm", u"Title", None))
        self.starts_label.setText(QCoreApplication.translate("AppointmentForm", u"From", None))
        self.ends_label.setText(QCoreApplication.translate("AppointmentForm", u"Until", None))
        self.tenure_label.setText(QCoreApplication.translate("AppointmentForm", u"Holds the office", None))
        self.first_contact.setText(QCoreApplication.translate("AppointmentForm", u"First contact", None))
        self.represents_municipality_id_label.setText(QCoreApplication.translate("AppointmentForm", u"Represents municipality", None))
        self.represents_words_label.setText(QCoreApplication.translate("AppointmentForm", u"or another area", None))
        self.also_label.setText(QCoreApplication.translate("AppointmentForm", u"Shared with one more place", None))
        self.note_label.setText(QCoreApplication.translate("AppointmentForm", u"Note", None))
        pass
    # retranslateUi

