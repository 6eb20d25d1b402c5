"""A settings page around a store of the test's own, as the window hands it over."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from bibk_desktop import user_files
from bibk_desktop.kit.qt.appearance import Appearance
from bibk_desktop.work.settings.around import Around
from bibk_desktop.work.settings.backups import Backups
from bibk_desktop.work.settings.page import SettingsPage


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The user's own folder, empty."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setattr(user_files, "folder", lambda: folder)
    return folder


@pytest.fixture
def own_settings(tmp_path):
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    kept.setValue("look", "light")
    return kept


@pytest.fixture
def clock():
    """A clock that a test moves on by hand."""

    class Clock:
        seconds = 1_000.0

        def __call__(self):
            return self.seconds

    return Clock()


@pytest.fixture
def backups_of(qtbot, home, own_settings, clock):
    """Makes Backups of a store; none outlives the test, a timer must end where it began."""
    made = []

    def make(store):
        made.append(Backups(store, own_settings, clock))
        return made[-1]

    yield make
    for each in made:
        qtbot.waitUntil(lambda each=each: not each.is_running())
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def backups(store, backups_of):
    return backups_of(store)


@pytest.fixture
def asked():
    """What the page asked the session for."""
    return []


@pytest.fixture
def page(qtbot, store, own_settings, backups, asked):
    with store.write("undo.example") as session:
        from bibk_desktop.records.model import Organisation

        office = Organisation(name="Biblioteksutveckling", short_name="BiBK", is_own=True)
        session.add(office)
    appearance = Appearance(own_settings)
    made = SettingsPage(store)
    turns = (lambda word=word: asked.append(word) for word in ("other", "example", "back"))
    made.around = Around(appearance, backups, *turns)
    qtbot.addWidget(made)
    stop = store.subscribe(made.reload)
    made.resize(1100, 800)
    made.reload()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    stop()
    made.flush()
    appearance.choose("light")
    appearance.resize(100)
