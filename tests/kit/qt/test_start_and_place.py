"""One window a workspace, and a window that comes back where it was and never off the screen."""

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.appearance import (
    Appearance,
    StaysOnScreen,
    bring_on_screen,
    remember_place,
    restore_place,
)
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.single_start import SingleStart, call_first


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_a_second_start_hands_its_arguments_to_the_first(qtbot, tmp_path):
    path, heard = tmp_path / "arbetsyta.bibk", []
    first = SingleStart(path, heard.append)
    assert first.is_listening()
    assert call_first(path, ["--today", "2018-01-31", "åäö.bibk"])
    qtbot.waitUntil(lambda: heard == [["--today", "2018-01-31", "åäö.bibk"]])


def test_another_workspace_is_another_window(qtbot, tmp_path):
    heard = []
    first = SingleStart(tmp_path / "a.bibk", heard.append)
    assert first.is_listening()
    assert not call_first(tmp_path / "b.bibk", ["x"])


def test_without_a_first_window_nobody_answers(qapp, tmp_path):
    assert not call_first(tmp_path / "a.bibk", [])


def test_a_place_left_over_from_a_killed_start_is_taken_over(qtbot, tmp_path):
    path, heard = tmp_path / "a.bibk", []
    dead = SingleStart(path, print)
    living = SingleStart(path, heard.append)
    assert living.is_listening()
    assert call_first(path, ["x"])
    qtbot.waitUntil(lambda: heard == [["x"]])
    assert dead is not living


def test_a_window_comes_back_where_it_was(qtbot, settings):
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.setGeometry(120, 90, 500, 400)
    remember_place(first, settings)
    restore_place(second, settings)
    assert second.size() == first.size() and second.pos() == first.pos()


@pytest.mark.parametrize(
    "place", [QRect(5000, 5000, 600, 400), QRect(-900, -700, 600, 400), QRect(10, 10, 9000, 9000)]
)
def test_a_window_is_never_where_no_screen_is(qtbot, place):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(place)
    bring_on_screen(window)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


class Framed(QWidget):
    """A window as desktops show it: with a bar for its title and an edge."""

    def frameGeometry(self) -> QRect:
        return self.geometry().adjusted(-1, -24, 1, 3)


@pytest.mark.parametrize("place", [QRect(0, 0, 9000, 9000), QRect(300, 0, 200, 200)])
def test_the_bar_with_the_title_is_on_the_screen_too(qtbot, place):
    window = Framed()
    qtbot.addWidget(window)
    window.setGeometry(place)
    bring_on_screen(window)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.frameGeometry())


def test_a_window_whose_screen_is_taken_away_comes_back(qtbot):
    """A second screen cannot be pulled out here; what Qt says of it can be said."""
    window = QWidget()
    qtbot.addWidget(window)
    StaysOnScreen(window)
    window.setGeometry(QRect(5000, 300, 600, 400))
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    room = QGuiApplication.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(window.geometry()))


@pytest.fixture
def undressed(qapp):
    yield
    theme.apply("light", 100)


def test_light_dark_and_size_are_remembered(settings, undressed, qtbot):
    first = Appearance(settings)
    first.choose("dark")
    first.step(10)
    first.step(10)
    assert theme.tokens() is theme.DARK
    qtbot.waitUntil(lambda: theme.px(100) > 115)
    theme.apply("light", 100)
    second = Appearance(settings)
    assert (second.choice(), second.percent()) == ("dark", 120)
    assert theme.tokens() is theme.DARK and theme.px(100) > 115


def test_system_follows_the_desktop_and_a_choice_does_not(settings, undressed, monkeypatch):
    """Without a screen Qt has no dark desktop to offer, so the question is answered here."""
    hints = QGuiApplication.styleHints()
    look = Appearance(settings)
    look.choose("system")
    for scheme, worn in ((Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)):
        monkeypatch.setattr(theme, "desktop_is_dark", lambda s=scheme: s == Qt.ColorScheme.Dark)
        hints.colorSchemeChanged.emit(scheme)
        assert theme.tokens() is worn
    look.choose("light")
    monkeypatch.setattr(theme, "desktop_is_dark", lambda: True)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens() is theme.LIGHT


def test_the_size_stays_between_90_and_200_and_goes_back_to_100(settings, undressed):
    look = Appearance(settings)
    for _ in range(20):
        look.step(10)
    assert look.percent() == 200
    for _ in range(20):
        look.step(-10)
    assert look.percent() == 90
    look.step(0)
    assert look.percent() == 100


def test_many_steps_at_once_dress_the_window_once(settings, undressed, qtbot):
    look, dressed = Appearance(settings), []
    look.changed.connect(dressed.append)
    for _ in range(10):
        look.step(10)
    qtbot.waitUntil(lambda: theme.px(100) == 200)
    assert dressed == ["system"]


def test_a_least_size_grows_and_shrinks_with_the_text(qtbot, undressed):
    made = QWidget()
    qtbot.addWidget(made)
    set_least(made, 250, 24)
    made.show()
    theme.apply("light", 200)
    assert made.minimumSize().toTuple() == (500, 48)
    theme.apply("light", 100)
    assert made.minimumSize().toTuple() == (250, 24)


def test_settings_that_make_no_sense_are_left_aside(settings, undressed):
    settings.setValue("look", "pink")
    settings.setValue("text_size", "stor")
    look = Appearance(settings)
    assert (look.choice(), look.percent()) == ("system", 100)
