"""Nothing heavy is imported before the first paint; afterwards the store wakes by itself."""

import os
import subprocess
import sys
import textwrap

import pytest

HEAVY = (
    *("sqlmodel", "sqlalchemy", "alembic", "docx", "docxtpl", "openpyxl", "lxml"),
    "PySide6.QtNetwork",
)
PAGES = [f"bibk_desktop.work.{name}.page" for name in ("meetings", "place_card", "grants")]
SCRIPT = """
import os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QSettings, QTimer
from bibk_desktop import app
from bibk_desktop.kit.qt.appearance import Appearance
application = app.make_application()
settings = QSettings(sys.argv[1] + ".ini", QSettings.Format.IniFormat)
appearance = Appearance(settings)
store = app.open_store(Path(sys.argv[1]), None, False)
session = app.Session(store, settings, appearance)
def painted():
    print("before:", *sorted(name for name in [*HEAVY, *PAGES] if name in sys.modules))
    QTimer.singleShot(10, awake)
def awake():
    if not (AWAKE):
        QTimer.singleShot(10, awake)
        return
    print("after:", *sorted(name for name in HEAVY if name in sys.modules))
    sys.stdout.flush()
    os._exit(0)
session.window.first_painted.disconnect()
session.window.first_painted.connect(painted)
session.window.first_painted.connect(session._painted)
session.start()
application.exec()
"""


@pytest.fixture
def workspace(tmp_path):
    """Made in a process of its own: this one is to import nothing either."""
    made = tmp_path / "prov.bibk"
    code = "import sys, pathlib; from bibk_desktop.app import new_store; "
    code += "new_store(pathlib.Path(sys.argv[1]), None).close()"
    subprocess.run([sys.executable, "-c", code, str(made)], check=True)
    return made


def after_paint(workspace, tmp_path, awake):
    """What a start says, line by line, when `awake` asks after the first paint."""
    code = f"HEAVY = {HEAVY!r}\nPAGES = {PAGES!r}\n" + textwrap.dedent(SCRIPT).replace(
        "AWAKE", awake
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(workspace)],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path / "home")},
    )
    assert run.stdout, run.stderr
    return run.stdout.splitlines()


def test_the_first_paint_waits_for_no_mapper_and_no_document_library(workspace, tmp_path):
    before, after = after_paint(workspace, tmp_path, "store._engine is not None")
    assert before == "before:"
    assert "sqlmodel" in after.split()


def test_the_pages_are_imported_beside_the_living_window(workspace, tmp_path):
    imported = "all(name in sys.modules for name in PAGES)"
    assert after_paint(workspace, tmp_path, imported)[0] == "before:"
