"""The facts are ready for the first screen, before SQLModel has been imported."""

import subprocess
import sys

SCRIPT = """
import pkgutil, sys, importlib
import bibk_desktop.work.facts as facts
for module in pkgutil.iter_modules(facts.__path__):
    importlib.import_module(f"{facts.__name__}.{module.name}")
late = ("sqlmodel", "sqlalchemy", "alembic", "docx", "openpyxl", "PySide6")
print([name for name in late if name in sys.modules])
"""


def test_the_facts_import_nothing_that_the_first_screen_must_wait_for():
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert run.stdout.strip() == "[]", run.stderr
