"""The scripts that make forms and translations notice what is not current."""

import importlib.util
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def script(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def forms(tmp_path, monkeypatch):
    made = script("forms")
    monkeypatch.setattr(made, "FORMS", tmp_path)
    return made


def test_forms_are_made_once_and_then_current(forms, tmp_path):
    files = forms.wanted()
    assert forms.differing(files) == sorted(path.name for path in files)
    forms.write(files)
    assert forms.differing(files) == []


def test_a_changed_and_a_left_over_form_are_noticed(forms, tmp_path):
    files = forms.wanted()
    forms.write(files)
    (tmp_path / "ui_main_window.py").write_text("# changed by hand")
    (tmp_path / "ui_gone.py").write_text("# its .ui is gone")
    assert forms.differing(files) == ["ui_gone.py", "ui_main_window.py"]
    forms.write(files)
    assert not (tmp_path / "ui_gone.py").exists()


def test_a_form_connects_nothing_by_name_and_imports_only_what_it_uses(forms):
    for text in forms.wanted().values():
        assert "connectSlotsByName" not in text
        for line in text.splitlines():
            if line.startswith("from PySide6"):
                names = line.partition("(")[2].rstrip(")").split(", ")
                assert all(text.count(name) > 1 for name in names)


def test_no_words_to_translate_stand_inside_a_formatted_string():
    """What gathers them would not find them there."""
    for path in (ROOT / "src").rglob("*.py"):
        assert "{self.tr(" not in path.read_text(encoding="utf-8"), path.name


@pytest.fixture
def translations(tmp_path, monkeypatch):
    made = script("translations")
    for name in ("TS", "QM"):
        copy = tmp_path / getattr(made, name).name
        shutil.copy(getattr(made, name), copy)
        monkeypatch.setattr(made, name, copy)
    return made


def test_an_unfinished_translation_is_noticed(translations):
    text = translations.TS.read_text(encoding="utf-8")
    spoiled = text.replace(
        "<translation>Redigera</translation>", '<translation type="unfinished"/>'
    )
    assert spoiled != text
    translations.TS.write_text(spoiled, encoding="utf-8")
    assert "no Swedish for MainWindow: Edit" in translations.faults()


def test_a_word_that_is_not_gathered_and_an_old_one_are_noticed(translations):
    text = translations.TS.read_text(encoding="utf-8")
    spoiled = text.replace("<source>Edit</source>", "<source>Edit it</source>")
    translations.TS.write_text(spoiled, encoding="utf-8")
    found = translations.faults()
    assert "not gathered yet, MainWindow: Edit" in found
    assert "no longer in use, MainWindow: Edit it" in found


def test_words_that_are_not_compiled_are_noticed(translations):
    translations.QM.write_bytes(b"old")
    assert "bibk_sv.qm is not compiled from bibk_sv.ts" in translations.faults()
