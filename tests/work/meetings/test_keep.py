"""What is taken in becomes records: asked of the store afterwards."""

import json
import re
from pathlib import Path

import pytest

from bibk_desktop import cli
from bibk_desktop.records.store import Store

SEED = Path(__file__).parents[4] / "shared" / "seed"
SHAPES = ("chefsmote-2018-01-24.txt", "seed_plain.docx", "seed_rubrik.docx")
TODAY = "2018-01-31"
MINUTES = """Chefsmöte 2017-09-06

Plats: Kalmar

Närvarande: Ebba Lindqvist Karlskrona, Maja Sjögren Karlshamn, Karin Holm BiBK

Kreativa rum: Hovmantorp i Lessebo kommun är igång. Karin tar fram ett schema till 1 oktober.

Beslut: Nästa träff om läslust hålls i Ronneby.

Nästa möte 15 november i Ronneby.
"""


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "Chefsmöte september.txt"
    path.write_text(MINUTES, encoding="utf-8")
    return path


def take_in(workspace: Path, *files: Path, more: tuple[str, ...] = ()) -> int:
    call = ["--today", TODAY, "import", "protocol", *map(str, files)]
    return cli.main([*call, "--workspace", str(workspace), *more])


def rows(workspace: Path, sql: str) -> list[tuple]:
    with Store.open(workspace) as store:
        return store.rows(sql)


def everything(workspace: Path) -> str:
    """All words that were stored of what was taken in."""
    tables = {
        "meeting": "title || ' ' || place || ' ' || substr(at, 1, 10)",
        "attendance": "name || ' ' || place_name",
        "item": "title || ' ' || text",
        "workshop": "title",
        "workshop_question": "text",
        "workshop_group": "name",
        "workshop_answer": "text",
        "workshop_option": "text || ' ' || votes",
    }
    found = [
        row[0] for t, words in tables.items() for row in rows(workspace, f"SELECT {words} FROM {t}")
    ]
    return " ".join(found)


def bare_words(text: str) -> set[str]:
    return set(re.findall(r"[\wåäöÅÄÖ]+", text.casefold()))


def test_a_meeting_is_stored_with_all_it_says(tmp_path: Path, minutes: Path):
    path = tmp_path / "w.bibk"
    assert take_in(path, minutes) == 0
    meetings = rows(path, "SELECT title, place, substr(at, 1, 10), state FROM meeting ORDER BY at")
    assert meetings[0] == ("Chefsmöte", "Kalmar", "2017-09-06", "draft")
    assert meetings[1][1:] == ("Ronneby", "2017-11-15", "planned")
    present = rows(path, "SELECT name, place_name, presence FROM attendance ORDER BY position")
    assert present == [
        ("Ebba Lindqvist", "Karlskrona", "present"),
        ("Maja Sjögren", "Karlshamn", "present"),
        ("Karin Holm", "BiBK", "present"),
    ]
    assert rows(path, "SELECT number FROM outcome WHERE kind = 'decision'") == [(1,)]
    assert rows(path, "SELECT name, role, checksum <> '' FROM attachment") == [
        ("Chefsmöte september.txt", "source", 1)
    ]


def test_a_new_person_gets_a_place_and_no_title(tmp_path: Path, minutes: Path):
    path = tmp_path / "w.bibk"
    assert take_in(path, minutes) == 0
    sql = (
        "SELECT p.family_name, m.name, a.title, a.role FROM person p"
        " JOIN appointment a ON a.person_id = p.id JOIN municipality m ON m.id = a.municipality_id"
        " ORDER BY p.id"
    )
    assert rows(path, sql) == [
        ("Lindqvist", "Karlskrona", "", "staff"),
        ("Sjögren", "Karlshamn", "", "staff"),
    ]


def test_a_status_is_kept_with_where_it_was_said(tmp_path: Path, minutes: Path):
    path = tmp_path / "w.bibk"
    assert take_in(path, minutes) == 0
    sql = (
        "SELECT p.name, m.name, l.name, c.status, c.at, c.meeting_id FROM participation_change c"
        " JOIN participation t ON t.id = c.participation_id JOIN project p ON p.id = t.project_id"
        " JOIN municipality m ON m.id = t.municipality_id"
        " LEFT JOIN library l ON l.id = t.library_id"
    )
    assert rows(path, sql) == [
        ("Kreativa rum", "Lessebo", "Hovmantorp", "running", "2017-09-06", 1)
    ]


def test_the_same_file_is_skipped_and_the_same_meeting_refused(tmp_path, minutes, capsys):
    path = tmp_path / "w.bibk"
    assert take_in(path, minutes) == 0
    assert take_in(path, minutes) == 0
    assert "hoppas över" in capsys.readouterr().out
    other = tmp_path / "annan.txt"
    other.write_text(MINUTES + "\nEtt ord till.\n", encoding="utf-8")
    assert take_in(path, other) == 1
    assert "--again" in capsys.readouterr().err
    assert rows(path, "SELECT count(*) FROM meeting") == [(2,)]
    assert take_in(path, other, more=("--again",)) == 0
    assert rows(path, "SELECT count(*) FROM meeting WHERE state = 'draft'") == [(2,)]


def test_a_planned_meeting_takes_the_minutes(tmp_path: Path, minutes: Path):
    path = tmp_path / "w.bibk"
    assert take_in(path, minutes) == 0
    later = tmp_path / "november.txt"
    later.write_text("Chefsmöte 2017-11-15\n\nRonneby\n\nEn punkt: Text.\n", encoding="utf-8")
    assert take_in(path, later) == 0
    assert rows(path, "SELECT count(*) FROM meeting") == [(2,)]


def test_one_step_takes_a_file_back(tmp_path: Path, minutes: Path, capsys):
    path = tmp_path / "w.bibk"
    assert take_in(path, minutes) == 0
    assert cli.main(["undo", "--workspace", str(path)]) == 0
    assert "läsa in Chefsmöte september.txt" in capsys.readouterr().out
    for table in ("meeting", "person", "outcome", "item", "project", "attachment", "series"):
        assert rows(path, f"SELECT count(*) FROM {table}") == [(0,)], table
    assert take_in(path, minutes) == 0


def test_a_bad_file_stores_nothing_and_stops_no_other(tmp_path: Path, minutes: Path, capsys):
    bad = tmp_path / "trasig.docx"
    bad.write_bytes(b"PK\x03\x04 no")
    path = tmp_path / "w.bibk"
    assert take_in(path, bad, minutes) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert rows(path, "SELECT count(*) FROM meeting WHERE state = 'draft'") == [(1,)]


def test_a_dry_run_stores_nothing_and_needs_no_workspace(minutes: Path, capsys):
    assert cli.main(["import", "protocol", str(minutes), "--dry-run", "--json"]) == 0
    [line] = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert (found["date"], found["place"]) == ("2017-09-06", "Kalmar")
    assert all({"raw", "line", "sure"} <= set(each) for each in found["attendees"])


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed is not here")
@pytest.mark.parametrize("shape", SHAPES)
def test_the_seed_is_stored_whole(shape: str, tmp_path: Path):
    path, expected = tmp_path / "w.bibk", json.loads((SEED / "expected.json").read_text("utf-8"))
    assert take_in(path, SEED / shape) == 0
    [(count, places)] = rows(path, "SELECT count(*), count(municipality_id) FROM attendance")
    assert (count, places) == (15, 9)
    [(options, votes)] = rows(path, "SELECT count(*), sum(votes) FROM workshop_option")
    assert (options, votes) == (12, 42)
    sizes = rows(path, "SELECT count(*) FROM workshop_answer WHERE group_id > 0 GROUP BY group_id")
    assert sizes == [(13,), (10,), (13,)]
    following = rows(path, "SELECT substr(at, 1, 10), place FROM meeting WHERE state = 'planned'")
    assert following == [(expected["next_meeting"]["date"], expected["next_meeting"]["place"])]
    lost = bare_words((SEED / SHAPES[0]).read_text("utf-8")) - bare_words(everything(path))
    assert lost <= {"närvarande"}
