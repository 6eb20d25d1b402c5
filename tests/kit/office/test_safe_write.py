"""Files are written whole or not at all, under names that every file system takes."""

import os
from pathlib import Path

import pytest

from bibk_desktop.kit.office.safe_write import replace_file, safe_name


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_the_new_file_takes_the_old_ones_place(tmp_path):
    path = tmp_path / "Möte.docx"
    path.write_bytes(b"old")
    replace_file(path, lambda file: file.write(b"new"))
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["Möte.docx"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")

    def fail(file):
        file.write(b"half")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        replace_file(path, fail)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.docx"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(OSError):
        replace_file(tmp_path / "none" / "a.docx", lambda file: None)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_goes_on_leading_to_the_file(tmp_path):
    (tmp_path / "real.docx").write_bytes(b"old")
    (tmp_path / "link.docx").symlink_to(tmp_path / "real.docx")
    replace_file(tmp_path / "link.docx", lambda file: file.write(b"new"))
    assert (tmp_path / "link.docx").is_symlink()
    assert (tmp_path / "real.docx").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("2018-01-24 Chefsmöte Korrö – minnesanteckningar", None),
        ("Möte 1/2: vad? <nu> a|b*", "Möte 1 2 vad nu a b"),
        ("C:\\mapp", "C mapp"),
        ("slut...", "slut"),
        (" \t", "_"),
        ("..", "_"),
        ("con", "_con"),
        ("Lpt1.text", "_Lpt1.text"),
        ("bak\u202efram\x00", "bakfram"),
        ("a\u0308ta", "äta"),
    ],
)
def test_names_have_only_what_every_file_system_takes(words, name):
    assert safe_name(words, ".docx") == (name or words) + ".docx"


@pytest.mark.parametrize("words", ["ö" * 300, "😀" * 300, "a" * 300 + ".", "a " * 200])
def test_long_names_are_cut_between_letters(tmp_path, words):
    name = safe_name(words, ".docx")
    assert len(name.encode()) <= 180 and name.endswith(".docx") and " ." not in name
    replace_file(Path(tmp_path) / name, lambda file: None)
    assert names(tmp_path) == [name]
