"""The floors of the house, kept by import-linter; the gate's own words, kept by reading."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "bibk_desktop"


def test_every_import_goes_down_the_floors():
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_nobody_but_the_gate_ends_a_transaction():
    ends = re.compile(r"\bsession\.(commit|begin|rollback)\(")
    guilty = [path for path in SOURCE.rglob("*.py") if ends.search(path.read_text("utf-8"))]
    assert guilty == []


def test_the_workspace_is_never_opened_with_another_sqlite():
    other = re.compile(r"^\s*(import sqlite3|from sqlite3|from PySide6.QtSql)", re.MULTILINE)
    guilty = [path for path in SOURCE.rglob("*.py") if other.search(path.read_text("utf-8"))]
    assert guilty == []


def test_no_file_of_the_house_outgrows_its_room():
    made = ("forms", "versions")
    sources = [p for p in SOURCE.rglob("*.py") if not set(made) & set(p.parts)]
    long = {p.name: n for p in sources if (n := len(p.read_text("utf-8").splitlines())) > 400}
    assert long == {}


def test_the_drawing_of_the_model_is_that_of_the_tables():
    drawn = ROOT / "scripts" / "draw_model.py"
    run = subprocess.run([sys.executable, drawn, "--check"], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
