"""The program put together: opening, refusing, one window a workspace, pictures, health."""

import re
import threading
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from bibk_desktop import app, user_files, words
from bibk_desktop.kit.qt import dialogs, theme
from bibk_desktop.kit.qt.appearance import Appearance
from bibk_desktop.kit.qt.single_start import SingleStart, call_first
from bibk_desktop.records.file import WorkspaceError
from bibk_desktop.records.store import Store
from bibk_desktop.work.settings.first_start import FirstStart


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The user's own folder, empty."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setattr(user_files, "folder", lambda: folder)
    return folder


@pytest.fixture
def workspace(tmp_path):
    made = tmp_path / "prov.bibk"
    app.new_store(made, None).close()
    return made


@pytest.fixture
def session(qtbot, home, workspace, tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("look", "light")
    made = app.Session(Store.open(workspace, None), settings, Appearance(settings))
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_painted):
        made.start()
    yield made
    made.window.close()


def closing_the_message(seen):
    """Close the message that is about to open; what it said goes into `seen`."""

    def act():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, dialogs.Message):
            QTimer.singleShot(20, act)
            return
        seen.append((dialog.windowTitle(), dialog.words.text()))
        dialog.reject()

    QTimer.singleShot(0, act)


def test_a_new_workspace_holds_the_13_municipalities_and_nothing_to_undo(workspace):
    with Store.open(workspace, None) as store:
        assert store.rows("SELECT count(*) FROM municipality") == [(13,)]
        assert store.undo_label() == ""


def test_the_first_page_stands_and_the_store_wakes_after_the_paint(session, qtbot):
    assert session.window.current_page() is not None
    qtbot.waitUntil(lambda: session.store._engine is not None, timeout=10_000)


def test_the_same_workspace_twice_raises_the_first_window(session, qtbot, workspace, monkeypatch):
    qtbot.waitUntil(lambda: hasattr(session, "_single"))
    raised = []
    monkeypatch.setattr(session.window, "raise_", lambda: raised.append(1))
    answers = []
    second = threading.Thread(target=lambda: answers.append(call_first(workspace, ["x"])))
    second.start()
    qtbot.waitUntil(lambda: raised == [1])
    second.join()
    assert answers == [True]


def test_closing_keeps_a_verified_backup_and_lets_the_file_go(session, workspace, home):
    session.window.close()
    copies = list((home / "backups").glob("prov-*.bibk"))
    assert len(copies) == 1
    with Store.open(workspace, None) as store:
        assert store.rows("SELECT count(*) FROM municipality") == [(13,)]
    with Store.open(copies[0], None) as copy:
        assert copy.rows("SELECT count(*) FROM municipality") == [(13,)]


def test_a_copy_is_made_after_start_and_the_rail_says_when(session, qtbot, home):
    qtbot.waitUntil(lambda: session.backups.made.last is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not session.backups.is_running())
    assert re.fullmatch(r"Säkerhetskopia \d\d:\d\d", session.window.ui.rail.backup.text())
    assert len(list((home / "backups").glob("prov-*.bibk"))) == 1


def test_a_backup_that_cannot_be_made_is_a_banner_until_one_can(session, qtbot, home):
    qtbot.waitUntil(lambda: not session.backups.is_running())
    (home / "backups").rename(home / "away") if (home / "backups").exists() else None
    (home / "backups").write_text("a file where the folder should be")
    session.backups.make_anyway()
    qtbot.waitUntil(lambda: not session.backups.is_running())
    banner = session.window.ui.banners.banners()[0]
    assert banner.happened.text() == "Ingen säkerhetskopia gjordes"
    (home / "backups").unlink()
    session.backups.make()
    qtbot.waitUntil(lambda: not session.backups.is_running())
    assert session.window.ui.banners.banners() == []


def test_a_second_place_that_is_away_is_said_in_the_rail_and_leads_to_the_settings(
    session, qtbot, tmp_path_factory
):
    stick = tmp_path_factory.mktemp("media") / "USB-MINNE"
    stick.mkdir()
    session.window.resize(1360, 860)
    qtbot.waitUntil(lambda: not session.backups.is_running())
    assert session.backups.choose_second(stick) == ""
    qtbot.waitUntil(lambda: not session.backups.is_running())
    rail = session.window.ui.rail
    assert rail.backup.text().endswith("· även i USB-MINNE") and not rail.warning.isVisible()
    stick.rename(stick.with_name("borta"))
    session.backups.make_anyway()
    qtbot.waitUntil(lambda: not session.backups.is_running())
    assert rail.warning.text() == "USB-MINNE hittas inte" and rail.warning.isVisible()
    qtbot.mouseClick(rail.warning_button, Qt.MouseButton.LeftButton)
    assert session.window.current_page().title() == "Inställningar"


def test_the_menu_ticks_the_look_that_is_worn(session):
    ui = session.window.ui
    try:
        ui.action_dark.trigger()
        assert theme.tokens() is theme.DARK
        ticked = [each.isChecked() for each in (ui.action_system, ui.action_light, ui.action_dark)]
        assert ticked == [False, False, True]
    finally:
        ui.action_light.trigger()


# --- from one workspace to another


@pytest.fixture
def program(qtbot, home, tmp_path):
    """The program at its very first start, on the user's own workspace of today's date told."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("look", "light")
    made = app.Program(settings, date(2018, 1, 31))
    made.open(made.own(), make=True)
    qtbot.waitExposed(made.session.window)
    yield made
    for dialog in made.session.window.findChildren(FirstStart):
        dialog.reject()
    made.session.window.close()


def first_start(program, qtbot):
    """The dialog of the first start, when it stands."""

    def asked():
        return program.session.window.findChildren(FirstStart)

    qtbot.waitUntil(lambda: bool(asked()), timeout=20_000)
    return asked()[0]


def test_the_first_start_asks_and_the_second_does_not(program, qtbot):
    dialog = first_start(program, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    program.session.window.close()
    program.open(program.own(), make=True)
    qtbot.waitUntil(lambda: program.session.store._engine is not None, timeout=20_000)
    QApplication.processEvents()
    assert not program.session.window.findChildren(FirstStart)


def test_the_example_is_one_click_away_and_one_click_gone(program, qtbot, home):
    own = program.session
    qtbot.mouseClick(first_start(program, qtbot).example, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.session is not own, timeout=60_000)
    example = program.session
    assert example.store.path == home / "exempel.bibk"
    assert example.store.rows("SELECT count(*) > 20 FROM person") == [(1,)]
    windows = [w for w in QApplication.topLevelWidgets() if w.inherits("QMainWindow")]
    assert [window for window in windows if window.isVisible()] == [example.window]
    assert program.own() == home / "arbetsyta.bibk", "the next start opens the user's own"
    (banner,) = example.window.ui.banners.banners()
    assert banner.happened.text().startswith("Du ser exemplet.")
    back = next(
        button for button in banner.findChildren(QPushButton) if button.text().startswith("Tillb")
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.session is not example)
    assert program.session.store.path == home / "arbetsyta.bibk"
    assert program.session.window.ui.banners.banners() == []
    assert program.session.store.rows("SELECT count(*) FROM person") == [(0,)]


def test_what_is_no_workspace_is_told_and_the_one_that_was_open_comes_back(
    program, qtbot, home, tmp_path
):
    first_start(program, qtbot).reject()
    wrong, seen = tmp_path / "fel.bibk", []
    wrong.write_text("bara text")
    closing_the_message(seen)
    program.turn_to(wrong)
    assert seen[0][0] == "Arbetsytan öppnades inte"
    assert program.session.store.path == home / "arbetsyta.bibk"
    assert program.session.window.isVisible() and wrong.read_text() == "bara text"
    assert program.own() == home / "arbetsyta.bibk"


def test_a_workspace_that_is_no_longer_there_is_asked_for(qtbot, home, tmp_path, monkeypatch):
    settings = QSettings(str(user_files.settings()), QSettings.Format.IniFormat)
    settings.setValue("workspace", str(tmp_path / "flyttad.bibk"))
    settings.sync()
    seen = []
    closing_the_message(seen)
    assert app.run(None) == 1
    assert "finns inte längre" in seen[0][1]
    assert not (tmp_path / "flyttad.bibk").exists(), "no empty workspace is made in its place"


def test_the_window_holds_large_text_at_1280_by_720(session, qtbot):
    theme.apply("light", 200)
    try:
        session.window.resize(1280, 720)
        for place in session.window.places.built:
            session.window.open_place(place.key)
            QApplication.processEvents()
            assert session.window.size().toTuple() == (1280, 720), place.key
        rail = session.window.ui.rail
        assert rail.is_narrow()
        for button in rail.buttons():
            assert button.height() >= 24 and rail.rect().contains(button.geometry())
        assert rail.rect().contains(rail.state.geometry())
    finally:
        theme.apply("light")


def test_a_fault_of_the_program_is_a_banner_with_foldable_details(session):
    try:
        raise RuntimeError("något oväntat")
    except RuntimeError as error:
        session._tell(type(error), error, error.__traceback__)
    banner = session.window.ui.banners.banners()[0]
    assert banner.happened.text() == words.text("window.fault")
    assert "något oväntat" in banner.details.toPlainText() and banner.details.isHidden()


@pytest.mark.parametrize("content", [b"", b"bara text\n", b"SQLite format 3\x00" + b"x" * 4080])
def test_what_is_no_workspace_is_refused_in_swedish_and_left_alone(qtbot, tmp_path, content, home):
    path, seen = tmp_path / "fel.bibk", []
    path.write_bytes(content)
    closing_the_message(seen)
    assert app.run(path) == 1
    assert path.read_bytes() == content
    (title, said), *_ = seen
    assert title == "Arbetsytan öppnades inte"
    assert "är ingen arbetsyta för det här programmet" in said


def test_a_missing_workspace_that_was_named_is_not_made(qtbot, tmp_path, home):
    seen = []
    closing_the_message(seen)
    assert app.run(tmp_path / "saknas.bibk") == 1
    assert not (tmp_path / "saknas.bibk").exists()
    assert "Det finns ingen arbetsyta" in seen[0][1]


def test_a_workspace_held_elsewhere_without_a_window_is_said(qtbot, workspace, monkeypatch):
    seen = []
    closing_the_message(seen)
    held = WorkspaceError("error.held", user="kh", machine="dator", pid=1, since="9.30")
    assert app.refuse(workspace, held) == 1
    assert "Arbetsytan är öppen hos kh" in seen[0][1]


def test_a_workspace_held_by_a_window_turns_to_that_window(qtbot, workspace):
    heard = []
    first = SingleStart(workspace, heard.append)
    held = WorkspaceError("error.held", user="kh", machine="dator", pid=1, since="9.30")
    assert app.refuse(workspace, held) == 0
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert first.is_listening()


def test_pictures_of_every_place_in_both_themes(qtbot, workspace, tmp_path):
    out = tmp_path / "bilder"
    try:
        assert app.screenshots(workspace, out, date(2018, 1, 31)) == 0
    finally:
        theme.apply("light")
    light, dark = QImage(str(out / "start.png")), QImage(str(out / "start-dark.png"))
    assert (light.width(), light.height()) == (1360, 860)
    assert light.pixelColor(215, 300).name() == theme.LIGHT.ground
    assert dark.pixelColor(215, 300).name() == theme.DARK.ground


def test_the_command_line_names_workspace_and_day(monkeypatch):
    asked = []
    monkeypatch.setattr(app, "run", lambda path, today: asked.append((path, today)) or 0)
    assert app.main(["--today", "2018-01-31", "a.bibk"]) == 0
    assert app.main([]) == 0
    assert str(asked[0][0]) == "a.bibk" and asked[0][1] == date(2018, 1, 31)
    assert asked[1] == (None, None)


def test_health_is_told_by_importing_and_drawing_everything(qtbot, capsys):
    try:
        assert app.healthcheck() == 0
    finally:
        theme.apply("light")
    assert "Installationen är hel" in capsys.readouterr().out
