"""The command line as a user calls it: what it prints, what it leaves, how it ends."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import docx
import pytest

from bibk_desktop import cli, user_files
from bibk_desktop.__main__ import wants_window
from bibk_desktop.records.store import Store

TODAY = "2018-01-31"


@pytest.fixture(scope="module")
def made_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "exempel.bibk"
    assert cli.main(["example", str(path), "--today", TODAY]) == 0
    return path


@pytest.fixture
def example(made_example: Path, tmp_path: Path) -> Path:
    path = tmp_path / "exempel.bibk"
    path.write_bytes(made_example.read_bytes())
    return path


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(user_files, "folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def call(*arguments: object) -> int:
    return cli.main(["--today", TODAY, *map(str, arguments)])


def listed(capsys: pytest.CaptureFixture[str], kind: str, workspace: Path) -> list[dict]:
    capsys.readouterr()
    assert call("list", kind, "--workspace", workspace, "--json") == 0
    return json.loads(capsys.readouterr().out)


def complaint(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1, said
    assert "Traceback" not in said
    return said


def test_a_call_without_a_command_opens_the_window():
    assert wants_window([])
    assert wants_window(["min.bibk"])
    assert wants_window(["--today", TODAY, "min.bibk"])
    assert not wants_window(["--today", TODAY, "list", "people"])
    assert not wants_window(["--version"])


def test_wrong_use_ends_with_2_and_says_why_in_swedish(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["list", "trolls", "--workspace", "x"])
    assert ended.value.code == 2
    assert "finns inte" in complaint(capsys)


def test_the_example_is_never_written_over(example: Path, capsys):
    before = example.read_bytes()
    assert call("example", example) == 1
    assert "finns redan" in complaint(capsys)
    assert example.read_bytes() == before


def test_a_missing_workspace_is_not_made(tmp_path: Path, capsys):
    for command in (["list", "people"], ["search", "ord"], ["undo"], ["check"], ["backup"]):
        assert call(*command, "--workspace", tmp_path / "ingen.bibk") == 1
        assert "ingen.bibk" in complaint(capsys)
    assert not (tmp_path / "ingen.bibk").exists()


def test_every_kind_is_listed_as_json_and_as_a_table(example: Path, capsys):
    for kind in ("meetings", "people", "municipalities", "projects", "outcomes", "applications"):
        records = listed(capsys, kind, example)
        assert records and all(record["id"] for record in records)
        assert call("list", kind, "--workspace", example) == 0
        assert len(capsys.readouterr().out.splitlines()) == len(records) + 1


def test_dates_are_iso_and_enums_english_in_json(example: Path, capsys):
    meetings = listed(capsys, "meetings", example)
    assert {"2018-01-24", "2018-03-15"} <= {meeting["at"] for meeting in meetings}
    assert {meeting["kind"] for meeting in meetings} >= {"meeting", "visit", "phone"}
    assert len(listed(capsys, "municipalities", example)) == 13


def test_a_meeting_goes_to_word_by_its_day_or_its_id(example: Path, tmp_path: Path, capsys):
    [meeting] = [m for m in listed(capsys, "meetings", example) if m["at"] == "2018-01-24"]
    for asked in ("2018-01-24", meeting["id"]):
        out = tmp_path / f"{asked}.docx"
        ended = call("export", "protocol", "--workspace", example, "--meeting", asked, "--out", out)
        assert ended == 0
        assert out.read_bytes()[:2] == b"PK"


def test_a_meeting_goes_into_a_template_of_ones_own(example: Path, tmp_path: Path, capsys):
    own, out = tmp_path / "egen.docx", tmp_path / "ut.docx"
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Vårt bibliotek"
    document.save(own)
    asked = ["export", "protocol", "--workspace", example, "--meeting", "2018-01-24", "--out", out]
    assert call(*asked, "--template", own) == 0
    assert docx.Document(out).sections[0].header.paragraphs[0].text == "Vårt bibliotek"
    out.unlink()
    capsys.readouterr()
    assert call(*asked, "--template", tmp_path / "ingen.docx") == 1
    assert "ingen.docx" in complaint(capsys)
    assert not out.exists()


def test_a_day_without_a_meeting_is_refused(example: Path, tmp_path: Path, capsys):
    out = tmp_path / "x.docx"
    ended = call(
        "export", "protocol", "--workspace", example, "--meeting", "1999-01-01", "--out", out
    )
    assert ended == 1
    assert "1999-01-01" in complaint(capsys)
    assert not out.exists()


def test_the_overview_goes_to_excel(example: Path, tmp_path: Path):
    out = tmp_path / "översikt.xlsx"
    assert call("export", "overview", "--workspace", example, "--out", out) == 0
    assert out.read_bytes()[:2] == b"PK"


def test_a_file_in_a_folder_that_is_not_there_is_told_plainly(
    example: Path, tmp_path: Path, capsys
):
    blocked = tmp_path / "fil"
    blocked.write_text("")
    out = blocked / "x.xlsx"
    assert call("export", "overview", "--workspace", example, "--out", out) == 1
    assert "gick inte att skriva" in complaint(capsys)


def test_search_finds_words_with_swedish_letters(example: Path, capsys):
    assert call("search", "--workspace", example, "Älmhult", "--json") == 0
    hits = json.loads(capsys.readouterr().out)
    assert any(hit["kind"] == "municipality" and hit["title"] == "Älmhult" for hit in hits)
    assert {"kind", "id", "title", "excerpt", "date"} <= set(hits[0])
    assert call("search", "--workspace", example, "zzyzx") == 0
    assert "Inga träffar" in capsys.readouterr().out


def test_undo_names_what_it_took_back(tmp_path: Path, capsys):
    path = tmp_path / "ny.bibk"
    with Store.create(path) as store:
        from bibk_desktop.records.model import Person

        store.add(Person(given_name="Ebba", family_name="Lindqvist"))
    assert call("undo", "--workspace", path) == 0
    assert "lägga till person" in capsys.readouterr().out
    assert call("undo", "--workspace", path) == 1
    assert "inget att ångra" in complaint(capsys)


def test_a_backup_is_written_where_asked_or_with_the_others(example, own_folder, tmp_path, capsys):
    assert call("backup", "--workspace", example, "--out", tmp_path / "kopia.bibk") == 0
    assert call("backup", "--workspace", example) == 0
    [kept] = (own_folder / "backups").glob("exempel-*.bibk")
    assert call("check", "--workspace", kept) == 0
    assert "är hel" in capsys.readouterr().out


def test_restore_keeps_what_was_there(example: Path, own_folder: Path, tmp_path: Path, capsys):
    copy = tmp_path / "kopia.bibk"
    assert call("backup", "--workspace", example, "--out", copy) == 0
    with Store.open(example) as store:
        from bibk_desktop.records.model import Person

        store.add(Person(given_name="Sen", family_name="Tillagd"))
    assert call("restore", copy, "--workspace", example) == 0
    names = [person["given_name"] for person in listed(capsys, "people", example)]
    assert "Sen" not in names
    [kept] = (own_folder / "backups").glob("exempel-*.bibk")
    assert "Sen" in [person["given_name"] for person in listed(capsys, "people", kept)]


def test_a_damaged_workspace_is_noticed_and_can_be_restored(example: Path, tmp_path: Path, capsys):
    copy = tmp_path / "kopia.bibk"
    assert call("backup", "--workspace", example, "--out", copy) == 0
    damaged = bytearray(example.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    example.write_bytes(damaged)
    capsys.readouterr()
    assert call("check", "--workspace", example) == 1
    assert "återställ" in capsys.readouterr().err.lower()
    assert call("restore", copy, "--workspace", example) == 0
    assert call("check", "--workspace", example) == 0


def test_a_backup_that_is_none_restores_nothing(example: Path, tmp_path: Path, capsys):
    before = example.read_bytes()
    (tmp_path / "kopia.bibk").write_bytes(b"hej" * 5000)
    assert call("restore", tmp_path / "kopia.bibk", "--workspace", example) == 1
    complaint(capsys)
    assert example.read_bytes() == before


def test_a_held_workspace_is_refused_by_name(example: Path, capsys):
    holding = (
        "import sys, pathlib; from bibk_desktop.records.store import Store;"
        "s = Store.open(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", holding, str(example)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        assert call("check", "--workspace", example) == 1
        assert str(holder.pid) in complaint(capsys)
    finally:
        holder.communicate()
    assert call("check", "--workspace", example) == 0


def test_the_command_line_knows_no_qt():
    code = (
        "import sys; from bibk_desktop import cli, commands, taking_in, listing;"
        "import bibk_desktop.work.meetings.export, bibk_desktop.work.overview.export;"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout.strip() == "[]", run.stderr


def test_today_may_be_told(example: Path):
    with Store.open(example, date(2020, 2, 29)) as store:
        assert store.today() == date(2020, 2, 29)
