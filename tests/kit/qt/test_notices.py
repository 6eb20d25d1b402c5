"""Toasts, banners, save state and questions: what happened, what to do, nothing in the way."""

import pytest
from PySide6.QtCore import Qt, QTime, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from bibk_desktop.kit.qt import dialogs
from bibk_desktop.kit.qt.banner import Banners
from bibk_desktop.kit.qt.save_state import SaveState
from bibk_desktop.kit.qt.toasts import Toast


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_toast_stands_within_the_window_and_its_button_acts(window, qtbot):
    toast, done = Toast(window), []
    toast.say("Mötet togs bort.", ("Ångra", lambda: done.append(1)))
    assert toast.isVisible() and window.rect().contains(toast.geometry())
    qtbot.mouseClick(toast.buttons[0], Qt.MouseButton.LeftButton)
    assert done == [1] and not toast.isVisible()


def test_a_toast_goes_by_itself_but_not_from_under_the_keyboard(window, qtbot):
    toast = Toast(window)
    toast.say("Mötet togs bort.", ("Ångra", lambda: None))
    window.activateWindow()
    toast.buttons[0].setFocus()
    toast._leaving.timeout.emit()
    assert toast.isVisible()
    toast.buttons[0].clearFocus()
    toast._leaving.timeout.emit()
    assert not toast.isVisible()


def test_a_toast_about_a_very_long_name_is_low_and_shows_all_of_it(window):
    window.resize(1200, 500)
    toast = Toast(window)
    for actions in ((("Ångra", print),), (("Visa", print), ("Ångra", print))):
        toast.say("Borttagen: " + "Karolina " * 33, *actions)
        QApplication.processEvents()
        assert window.rect().contains(toast.geometry())
        assert toast.height() < 130
        assert toast.words.height() >= toast.words.heightForWidth(toast.words.width())


def test_a_long_toast_breaks_its_lines_in_a_narrow_window(window):
    window.resize(400, 500)
    toast = Toast(window)
    toast.say("Uppgiften om programmet för lagstiftningsdagen togs bort. " * 2, ("Ångra", print))
    assert window.rect().contains(toast.geometry())
    assert toast.height() > 60
    window.resize(360, 400)
    assert window.rect().contains(toast.geometry())


def test_a_new_toast_takes_the_place_of_the_old(window):
    toast = Toast(window)
    toast.say("Ett", ("Ångra", print), ("Visa", print))
    toast.say("Två")
    assert toast.words.text() == "Två" and toast.buttons == []


def test_markup_in_a_toast_is_shown_as_it_is_written(window):
    toast = Toast(window)
    toast.say("<b>Mötet</b> & annat")
    assert toast.words.textFormat() == Qt.TextFormat.PlainText


@pytest.fixture
def banners(qtbot):
    made = Banners()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_details_of_a_banner_unfold_and_can_be_copied(banners, qtbot):
    banner = banners.show_banner("kopia", "Ingen kopia.", "Sätt i minnet.", "rad 1\nrad 2")
    assert banner.happened.text() == "Ingen kopia." and not banner.details.isVisible()
    banner.fold()
    assert banner.details.isVisible()
    qtbot.mouseClick(banner.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "rad 1\nrad 2"
    banner.fold()
    assert not banner.details.isVisible()


def test_the_same_notice_stands_only_once_and_goes_when_it_is_no_longer_true(banners):
    banners.show_banner("disk", "Disken är full.")
    banners.show_banner("disk", "Disken är fortfarande full.")
    assert [banner.happened.text() for banner in banners.banners()] == [
        "Disken är fortfarande full."
    ]
    banners.drop("disk")
    assert banners.banners() == []


def test_a_closed_banner_is_forgotten(banners, qtbot):
    banner = banners.show_banner("disk", "Disken är full.")
    banner.close_banner()
    qtbot.waitUntil(lambda: banners.banners() == [])


def test_what_to_do_about_it_is_a_button(banners, qtbot):
    done = []
    banner = banners.show_banner("disk", "Disken är full.")
    button = banner.add_action("Försök igen", lambda: done.append(1))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_the_save_state_says_all_three_things_in_swedish(qtbot):
    state = SaveState()
    qtbot.addWidget(state)
    assert state.text() == "Allt är sparat"
    state.show_state("saving")
    assert state.text() == "Sparar…"
    state.show_state("saved", at=QTime(14, 32))
    assert state.text() == "Sparat 14:32"
    state.show_state("failed", "Disken är full.")
    assert state.text() == "EJ sparat: disken är full" and state.failed()
    state.show_state("saved", at=QTime(9, 5))
    assert state.text() == "Sparat 09:05" and not state.failed()


def answer(press):
    """Press a button of the dialog that is about to open."""

    def act():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, dialogs.Message)
        press(dialog)

    QTimer.singleShot(0, act)


def test_a_question_is_answered_by_its_named_button_or_not_at_all(window, qtbot):
    answer(lambda dialog: dialog.action_button.click())
    assert dialogs.ask("Radera Olle Brandt?", "Det går inte att ångra.", "Radera", window)
    answer(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not dialogs.ask("Radera Olle Brandt?", "Det går inte att ångra.", "Radera", window)


def test_a_question_begins_on_the_harmless_button(window):
    dialog = dialogs.Message("Radera?", "Det går inte att ångra.", "Radera", window)
    assert dialog.close_button.text() == "Avbryt"
    assert dialog.focusWidget() is dialog.close_button
    assert dialog.words.textFormat() == Qt.TextFormat.PlainText


def test_a_message_has_one_button(window):
    seen = []
    answer(lambda dialog: (seen.append(dialog.close_button.text()), dialog.reject()))
    dialogs.say("Arbetsytan öppnades inte", "Filen är skadad.", window)
    assert seen == ["Stäng"]


def test_the_words_of_a_toast_are_not_cut(window, qtbot):
    toast = Toast(window)
    toast.say("Klart: Teaterföreställningen Bibliotekarien", ("Ångra", print))
    qtbot.waitUntil(lambda: toast.words.width() >= toast.words.sizeHint().width())
    button = toast.buttons[0]
    assert button.width() >= button.sizeHint().width()
