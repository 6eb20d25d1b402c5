"""Migration: an older workspace becomes one of today's, whole, or stays what it was."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from anything import held
from sample import meeting, people

from bibk_desktop.records import backup, file, migrate
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Meeting, Person
from bibk_desktop.records.store import Store, WorkspaceError

STORED = Path(__file__).parents[1] / "stored"
REVISIONS = Path(__file__).parent / "revisions"
DAY = FuzzyDate.day(date(2018, 1, 24))


@pytest.fixture
def tomorrow(monkeypatch):
    """The program as it will be: one revision more than today."""
    monkeypatch.setattr(migrate, "VERSIONS", (*migrate.VERSIONS, REVISIONS))
    monkeypatch.setattr(file, "REVISION", "0003")


@pytest.fixture
def older(store, workspace_path):
    """A workspace of today's schema with parents and children, closed."""
    people(store)
    id_ = meeting(store, DAY, "Inledning", "Laget runt")
    store.change(Meeting, id_, chair_id=1, municipality_id=7)
    store.change(Person, 1, email="ebba@example.org")
    store.undo()
    store.close()
    return workspace_path


def kept(path):
    with Store.open(path) as store:
        return held(store)


def test_rows_and_children_survive_a_new_parent_table(older, request):
    before = kept(older)
    request.getfixturevalue("tomorrow")
    with Store.open(older) as store:
        after = held(store)
        assert store.rows("SELECT DISTINCT room FROM meeting") == [("",)]
        assert [title for (title,) in store.rows("SELECT title FROM item ORDER BY id")] == [
            "Inledning (ny)",
            "Laget runt (ny)",
        ]
        assert [hit.title for hit in store.search("laget ny")] == ["Laget runt (ny)"]
        assert store.faults() == []
        assert file.revision(store._connection) == "0003"
        assert store.rows("PRAGMA foreign_keys") == [(1,)]
    changed = {"item", "meeting", "search_text"}
    assert {name for name in before if before[name] != after[name]} == changed
    assert [row[:-1] for row in after["meeting"]] == before["meeting"]


def test_a_migrated_workspace_works_and_its_way_back_begins_anew(older, tomorrow):
    with Store.open(older) as store:
        assert (store.undo_label(), store.redo_label()) == ("", "")
        before = held(store)
        store.delete(Meeting, 1)
        store.undo()
        assert held(store) == before
        assert store.undo() is None
    with Store.open(older) as store:
        assert store.redo()


def test_before_it_a_verified_backup_is_made(older, request):
    before = kept(older)
    request.getfixturevalue("tomorrow")
    Store.open(older).close()
    copy = older.with_name("arbetsyta-schema-0002.bibk")
    assert backup.portrait_of(copy)["revision"] == "0002"
    request.getfixturevalue("monkeypatch").undo()
    assert kept(copy) == before


def test_an_older_backup_is_verified_and_restored_though_the_tables_are_others(older, tomorrow):
    shutil.copy(older, older.with_name("kopia.bibk"))
    Store.open(older).close()
    backup.restore(older.with_name("kopia.bibk"), older)
    with Store.open(older) as store:
        assert file.revision(store._connection) == "0003"


@pytest.mark.parametrize(
    "fault",
    [
        "DELETE FROM item WHERE id = 1",
        "UPDATE item SET meeting_id = 999",
        "DROP TABLE person",
        "nonsense",
    ],
)
def test_a_migration_that_goes_wrong_leaves_it_as_it_was(older, tomorrow, tmp_path, fault, request):
    code = (REVISIONS / "0003_test_only.py").read_text()
    folder = tmp_path / "revisions"
    folder.mkdir()
    (folder / "0003_wrong.py").write_text(f'{code}    op.execute("{fault}")\n')
    patch = request.getfixturevalue("monkeypatch")
    patch.setattr(migrate, "VERSIONS", (migrate.VERSIONS[0], folder))
    with pytest.raises(WorkspaceError) as caught:
        Store.open(older)
    assert caught.value.key == "error.migration"
    patch.undo()
    with Store.open(older) as store:
        assert file.revision(store._connection) == "0002"
        assert store.faults() == []
        assert store.undo_label() == "ändra möte Chefsmöte"
        assert store.redo_label() == "ändra person Ebba Lindqvist"


def test_a_newer_workspace_is_left_as_it_is(older, tomorrow, request):
    Store.open(older).close()
    request.getfixturevalue("monkeypatch").undo()
    content = older.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        Store.open(older)
    assert caught.value.key == "error.newer"
    assert older.read_bytes() == content


# --- stored databases of every released schema


@pytest.mark.parametrize("name", sorted(path.name for path in STORED.glob("*.bibk")))
def test_a_stored_workspace_of_an_older_program_opens(tmp_path, name):
    path = Path(shutil.copyfile(STORED / name, tmp_path / name))
    with Store.open(path, date(2018, 1, 31)) as store:
        assert store.faults() == []
        assert store.rows("SELECT count(*) FROM municipality") == [(13,)]
        assert {hit.kind for hit in store.search("ebba lindq")} == {"person", "attendance"}
        assert store.rows(
            "SELECT i.title FROM item i JOIN meeting m ON m.id = i.meeting_id"
            " WHERE m.title = 'Chefsmöte' ORDER BY i.position"
        ) == [("Inledning",), ("Laget runt",), ("Nästa möte",)]
        store.change(Person, 1, given_name="Ella")
        assert store.undo()


def test_the_newest_stored_workspace_has_todays_schema(store, tmp_path):
    """If not, a released schema was changed; before the first release: tests/stored/make.py."""
    path = Path(shutil.copyfile(STORED / f"{file.REVISION}.bibk", tmp_path / "stored.bibk"))
    sql = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
    with Store.open(path) as stored:
        assert stored.rows(sql) == store.rows(sql)
