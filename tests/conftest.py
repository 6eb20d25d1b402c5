"""What every test stands on: a Qt that needs no screen."""

import os
import shutil
import sys
from datetime import date
from pathlib import Path

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

TODAY = date(2018, 1, 31)

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write tests/golden anew; review the diff"
    )


@pytest.fixture
def golden(request):
    """Compares a readable text with the one in tests/golden that has its name."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def qapp_cls():
    """The application of all tests wears the program's own look and speaks Swedish."""
    from PySide6.QtWidgets import QApplication

    from bibk_desktop.app import make_application
    from bibk_desktop.kit.qt import theme

    class Dressed(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__([*arguments, *theme.STYLE])
            make_application()
            theme.apply("light")

    return Dressed


@pytest.fixture(autouse=True)
def no_window_stays():
    """A window that outlives its test would ask its closed store when the look is changed."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_collection_modifyitems(items):
    """Qt without a screen warns of what only a screen could do; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def type_into():
    """Types text into a widget key by key; QTest itself knows no å ä ö."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def type_text(widget, text):
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return type_text


# --- fixtures of workspaces stand below this line


@pytest.fixture(scope="session")
def _made_workspace(tmp_path_factory):
    """A closed workspace with our counties and municipalities, made once and then copied."""
    from sample import municipalities

    from bibk_desktop.records.store import Store

    path = tmp_path_factory.mktemp("made") / "made.bibk"
    with Store.create(path, TODAY) as store:
        municipalities(store)
    return path


@pytest.fixture
def workspace_path(_made_workspace, tmp_path):
    """A closed workspace of the test's own, with our counties and 13 municipalities."""
    return Path(shutil.copyfile(_made_workspace, tmp_path / "arbetsyta.bibk"))


@pytest.fixture
def store(workspace_path):
    """An open workspace of the test's own, with our 13 municipalities; it is 2018-01-31."""
    from bibk_desktop.records.store import Store

    with Store.open(workspace_path, TODAY) as opened:
        yield opened


@pytest.fixture(scope="session")
def example_file(tmp_path_factory):
    """The closed example, made once and then copied."""
    from bibk_desktop.work.example import make_example

    path = tmp_path_factory.mktemp("example") / "exempel.bibk"
    make_example(path, TODAY)
    return path


@pytest.fixture
def example(example_file, tmp_path):
    """An open copy of the example of the test's own; it is 2018-01-31."""
    from bibk_desktop.records.store import Store

    with Store.open(shutil.copyfile(example_file, tmp_path / "prov.bibk"), TODAY) as opened:
        yield opened
