"""The workspace file: what is opened, what is refused and left as it was, who holds it."""

import json
import os
import random
import shutil
import subprocess
import sys
import zipfile
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sample import people, unfinished

from bibk_desktop.records import file, folder, holder
from bibk_desktop.records.model import Person
from bibk_desktop.records.store import Store, WorkspaceError
from bibk_desktop.records.swedish_order import compare_swedish, swedish_key


def why(path, opening=Store.open):
    """The key of the error that opening gives; its words must be sayable."""
    with pytest.raises(WorkspaceError) as caught:
        opening(path)
    assert str(caught.value).endswith(".")
    assert "{" not in str(caught.value)
    return caught.value.key


def names_in(place):
    return sorted(found.name for found in place.iterdir())


def in_another_process(path, code):
    """What another process prints that does `code` with `path` and `Store`."""
    program = (
        "import sys; from pathlib import Path\n"
        "from bibk_desktop.records.store import Store, WorkspaceError\n"
        f"path = Path(sys.argv[1])\n{code}"
    )
    run = [sys.executable, "-c", program, str(path)]
    return subprocess.run(run, capture_output=True, text=True, timeout=60).stdout.strip()


OPEN = """
try:
    Store.open(path).close()
    print("opened")
except WorkspaceError as error:
    print(error.key)
"""

# --- making


def test_a_new_workspace_is_one_encrypted_file(tmp_path):
    path = tmp_path / "ny mapp" / "arbetsyta.bibk"
    with Store.create(path) as store:
        people(store)
    assert names_in(path.parent) == ["arbetsyta.bibk"]
    content = path.read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"Lindqvist" not in content


@pytest.mark.parametrize("content", [b"", b"hej", os.urandom(8192)])
def test_making_never_takes_the_place_of_a_file(tmp_path, content):
    path = tmp_path / "a.bibk"
    path.write_bytes(content)
    assert why(path, Store.create) == "error.exists"
    assert path.read_bytes() == content
    assert names_in(tmp_path) == ["a.bibk"]


def test_making_does_not_follow_a_link_to_nowhere(tmp_path):
    path = tmp_path / "a.bibk"
    path.symlink_to(tmp_path / "elsewhere.bibk")
    assert why(path, Store.create) == "error.exists"
    assert not (tmp_path / "elsewhere.bibk").exists()


def test_a_name_taken_at_the_last_moment_is_left_alone(tmp_path):
    path = tmp_path / "a.bibk"

    def fill(_):
        path.write_bytes(b"somebody was quicker")

    with pytest.raises(WorkspaceError, match="finns redan"):
        file.make(path, fill)
    assert path.read_bytes() == b"somebody was quicker"
    assert names_in(tmp_path) == ["a.bibk"]


def test_making_that_fails_leaves_nothing(tmp_path):
    def fill(connection):
        connection.execute("CREATE TABLE a (b)")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        file.make(tmp_path / "a.bibk", fill)
    assert names_in(tmp_path) == []


def test_a_journal_of_a_workspace_that_is_gone_is_not_played_into_the_new_one(tmp_path):
    path = tmp_path / "a.bibk"
    with Store.create(path) as store:
        people(store)
        with unfinished(store) as hot:
            pass
    path.unlink()
    file.journal_path(path).write_bytes(hot)
    with Store.create(path) as store:
        assert store.faults() == []
        assert store.rows("SELECT count(*) FROM person") == [(0,)]
    assert names_in(tmp_path) == ["a.bibk", "a.bibk-journal.old"]


@pytest.mark.parametrize(
    "name",
    ["åäö ÅÄÖ.bibk", "a b'c\"d.bibk", "100 %41 #1 ?x=1&y.bibk", "-rf.bibk", "🎈\n.bibk", "x" * 200],
)
def test_odd_names_are_names(tmp_path, name):
    path = tmp_path / name
    with Store.create(path) as store:
        people(store)
        copy = store.back_up(tmp_path / "kopior" / name)
    with Store.open(path) as store:
        assert len(store.rows("SELECT 1 FROM person")) == 6
    with Store.open(copy) as store:
        assert len(store.rows("SELECT 1 FROM person")) == 6
    assert names_in(tmp_path) == sorted(["kopior", name])


@pytest.mark.parametrize("name", [":memory:", "file:a.bibk?mode=memory"])
def test_a_name_that_means_something_to_sqlite_is_a_file_all_the_same(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    Store.create(Path(name)).close()
    assert names_in(tmp_path) == [name]
    Store.open(Path(name)).close()


# --- opening


def test_every_pragma_holds(store):
    numbers = {"ON": 1, "OFF": 0, "EXTRA": 3, "MEMORY": 2, "0": 0}
    for pragma in file.PRAGMAS:
        name, wanted = pragma.split("=")
        assert store.rows(f"PRAGMA {name}") == [(numbers.get(wanted, wanted.lower()),)], name
    assert store.rows("PRAGMA cipher_version")
    assert store.rows("PRAGMA application_id") == [(file.APPLICATION_ID,)]


def test_opening_makes_nothing_and_imports_nothing_heavy(workspace_path):
    code = (
        "from bibk_desktop.records import file, history, search_index, backup\n"
        "store = Store.open(path); store.rows('SELECT * FROM municipality')\n"
        "store.search('väx'); store.undo_label(); store.close()\n"
        "heavy = ('sqlalchemy', 'sqlmodel', 'alembic', 'pydantic', 'docx', 'openpyxl', 'PySide6')\n"
        "print(sorted(set(heavy) & set(sys.modules)))"
    )
    assert in_another_process(workspace_path, code) == "[]"


def test_a_missing_file_or_a_folder_is_said_and_not_made(tmp_path):
    assert why(tmp_path / "a.bibk") == "error.no_workspace"
    assert why(tmp_path) == "error.no_workspace"
    assert names_in(tmp_path) == []


def wrong_files(tmp_path, good: bytes):
    """name → content of files that are no workspaces, or one that was cut or changed."""
    yield "empty", b""
    yield "text", "Kära kollegor! ".encode() * 2000
    yield "text of whole pages", b"hej " * 4096
    yield "noise", random.Random(1).randbytes(40_960)
    yield "cut inside a page", good[:-100]
    yield "cut to half its pages", good[: len(good) // 8192 * 4096]
    yield "one page", good[:4096]
    yield "its first page is another", bytes(4096) + good[4096:]
    with zipfile.ZipFile(tmp_path / "zip", "w") as archive:
        archive.writestr("a.txt", "x" * 100_000)
    yield "zip", (tmp_path / "zip").read_bytes()
    for name, changing in (("foreign", foreign_id), ("newer", newer_schema), ("plain", plain)):
        path = tmp_path / name
        path.write_bytes(good)
        changing(path)
        yield name, path.read_bytes()


def foreign_id(path):
    connection = file.bare_connection(path)
    connection.execute("PRAGMA application_id = 77")
    connection.close()


def newer_schema(path):
    connection = file.bare_connection(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def plain(path):
    from sqlcipher3 import dbapi2

    path.unlink()
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE a (b)")
    connection.close()


def test_wrong_files_are_refused_and_untouched(workspace_path, tmp_path):
    path = tmp_path / "prov.bibk"
    said = {}
    for name, content in list(wrong_files(tmp_path, workspace_path.read_bytes())):
        path.write_bytes(content)
        said[name] = why(path)
        assert path.read_bytes() == content, name
        assert not list(tmp_path.glob("prov.bibk?*")), name
    assert said.pop("newer") == "error.newer"
    for cut in ("cut inside a page", "cut to half its pages", "one page"):
        assert said.pop(cut) == "error.damaged"
    assert set(said.values()) == {"error.not_a_workspace"}


def as_nobody(path, opening):
    """The key of the error that `opening` gives to a user who owns nothing here."""
    if os.geteuid() != 0:
        return why(path, opening)
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgid(65534)
        os.setuid(65534)
        try:
            opening(path)
        except WorkspaceError as error:
            os.write(theirs, error.key.encode())
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    os.close(theirs)
    with os.fdopen(ours) as said:
        return said.read()


@pytest.fixture
def open_place(workspace_path):
    """A folder that everybody may look into, with a workspace in it."""
    with TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        shutil.copy(workspace_path, Path(place) / "a.bibk")
        yield Path(place)
        Path(place).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
@pytest.mark.parametrize(
    ("of_folder", "of_file"), [(0o777, 0o000), (0o777, 0o444), (0o555, 0o666), (0o000, 0o666)]
)
def test_what_may_not_be_read_or_written_is_said(open_place, of_folder, of_file):
    path = open_place / "a.bibk"
    content = path.read_bytes()
    path.chmod(of_file)
    open_place.chmod(of_folder)
    assert as_nobody(path, Store.open) == "error.no_permission"
    if of_folder != 0o777:
        assert as_nobody(open_place / "ny.bibk", Store.create) == "error.no_permission"
    open_place.chmod(0o755)
    path.chmod(0o644)
    assert path.read_bytes() == content
    assert names_in(open_place) == ["a.bibk"]


def test_another_key_is_refused(workspace_path):
    content = workspace_path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        file.open_connection(workspace_path, key="00" * 32)
    assert caught.value.key == "error.not_a_workspace"
    assert workspace_path.read_bytes() == content


def test_without_the_cipher_nothing_is_opened(workspace_path, monkeypatch):
    import sqlite3

    content = workspace_path.read_bytes()
    monkeypatch.setattr(file, "sqlite", sqlite3)
    assert why(workspace_path) == "error.no_cipher"
    assert workspace_path.read_bytes() == content


# --- who holds it


def test_another_process_can_neither_read_nor_write(store, workspace_path):
    assert in_another_process(workspace_path, OPEN) == "error.held"
    plain_reading = "from bibk_desktop.records import file\n" + OPEN.replace(
        "Store.open(path).close()", "file.bare_connection(path).execute('SELECT * FROM person')"
    ).replace("WorkspaceError as error", "Exception as error").replace("error.key", "error")
    assert in_another_process(workspace_path, plain_reading) == "database is locked"


def test_the_lock_holds_through_everything_the_store_does(store, workspace_path, tmp_path):
    people(store)
    store.undo()
    with pytest.raises(ValueError), store.write("undo.example") as session:
        session.add(Person(given_name="x"))
        session.flush()
        raise ValueError
    store.back_up(tmp_path / "kopia.bibk")
    store.faults()
    assert why(workspace_path) == "error.held"
    assert in_another_process(workspace_path, OPEN) == "error.held"
    store.close()
    assert in_another_process(workspace_path, OPEN) == "opened"


def test_the_same_file_under_another_name_is_held_too(store, workspace_path, tmp_path):
    """Closing a second handle of the same process would drop its lock for everybody."""
    (tmp_path / "link.bibk").symlink_to(workspace_path)
    assert why(tmp_path / "link.bibk").startswith("error.held")
    assert why(workspace_path.parent / "." / workspace_path.name) == "error.held"
    assert in_another_process(workspace_path, OPEN) == "error.held"


def test_the_holder_is_named(store, workspace_path):
    with pytest.raises(WorkspaceError) as caught:
        Store.open(workspace_path)
    assert caught.value.fields["pid"] == os.getpid()
    assert str(os.getpid()) in str(caught.value)
    assert caught.value.fields["since"] in str(caught.value)


def test_words_about_a_holder_that_is_gone_stop_nobody(workspace_path):
    gone = subprocess.run(["true"], check=True) and 2**22 + 1
    holder.lock_path(workspace_path).write_text(json.dumps({"user": "x", "pid": gone}))
    with Store.open(workspace_path):
        assert json.loads(holder.lock_path(workspace_path).read_text())["pid"] == os.getpid()
    assert not holder.lock_path(workspace_path).exists()


@pytest.mark.parametrize(
    "said",
    ["", "{}", "[]", "null", "{", '{"user": 1}', "dead process", "dead process, odd number"],
)
def test_a_holder_that_is_not_known_is_somebody(store, workspace_path, said):
    holder_of = json.loads(holder.lock_path(workspace_path).read_text())
    if said.startswith("dead"):
        said = json.dumps(holder_of | {"pid": "x" if "odd" in said else 2**22 + 1})
    holder.lock_path(workspace_path).write_text(said)
    assert in_another_process(workspace_path, OPEN) == "error.held_by_somebody"


def test_a_holder_on_another_machine_is_named(store, workspace_path):
    holder_of = json.loads(holder.lock_path(workspace_path).read_text())
    other = holder_of | {"machine": "en-annan-dator", "pid": 2**22 + 1}
    holder.lock_path(workspace_path).write_text(json.dumps(other))
    assert in_another_process(workspace_path, OPEN) == "error.held"


# --- where it may lie


@pytest.mark.parametrize(
    "place",
    ["OneDrive - Region", "Dropbox/x", "Google Drive", "iCloudDrive/a/b", "Nextcloud", "ownCloud"],
)
def test_a_synced_folder_is_refused(tmp_path, place):
    path = tmp_path / place / "a.bibk"
    assert why(path, Store.create) == "error.synced_folder"
    assert not path.parent.exists()


def test_a_folder_is_synced_when_its_sync_program_says_so(tmp_path, monkeypatch):
    inside = tmp_path / "jobb" / "bibliotek"
    inside.mkdir(parents=True)
    folder.check_folder(inside / "a.bibk")
    monkeypatch.setenv("OneDrive", str(tmp_path / "jobb"))
    assert why(inside / "a.bibk", folder.check_folder) == "error.synced_folder"
    monkeypatch.delenv("OneDrive")
    (tmp_path / ".stfolder").mkdir()
    assert why(inside / "a.bibk", folder.check_folder) == "error.synced_folder"


def test_a_link_into_a_synced_folder_is_refused(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "mina").symlink_to(tmp_path / "Dropbox")
    assert why(tmp_path / "mina" / "a.bibk", folder.check_folder) == "error.synced_folder"


MOUNTS = r"""/dev/sda1 / 9p rw 0 0
server:/hem /home/ebba nfs4 rw 0 0
/dev/sda3 /home/ebba/lokalt ext4 rw 0 0
//server/delad\040mapp /srv/delad\040mapp cifs rw 0 0
/dev/sdb1 /media/ebba/STICKA vfat rw 0 0
/dev/sdc1 /usb exfat rw 0 0
short
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/olle", 0),
        ("/home/ebba", folder.WINDOWS_REMOTE),
        ("/home/ebba/a/b", folder.WINDOWS_REMOTE),
        ("/home/ebba/lokalt/a", 0),
        ("/home/ebba2", 0),
        ("/srv/delad mapp/a", folder.WINDOWS_REMOTE),
        ("/media/ebba/STICKA/a", folder.WINDOWS_REMOVABLE),
        ("/run/media/ebba/X", folder.WINDOWS_REMOVABLE),
        ("/usb/a", folder.WINDOWS_REMOVABLE),
    ],
)
def test_the_kind_of_a_drive_is_read_from_the_mounts(place, kind):
    assert folder.drive_by_mounts(Path(place), MOUNTS) == kind


# --- Swedish order


def test_swedish_order():
    ordered = [
        *("", "Abel", "Ann Berg", "Ann-Marie", "Anna", "anna b", "Anna C", "Aron"),
        *("Édouard", "Ek", "Étienne", "Möller", "Mörk", "Möse"),
        *("Sjögren", "Ström", "Vik", "von Ek", "Wik", "Wok", "Ünal", "Yxa", "Zorn"),
        *("Åberg", "Åsa", "Äng", "Æsop", "Öberg", "Østergaard", "Öz"),
    ]
    mixed = random.Random(5).sample(ordered, len(ordered))
    assert sorted(mixed, key=swedish_key) == ordered


@pytest.mark.parametrize(
    ("one", "other"),
    [("ANNA", "anna"), ("Idé", "ide"), ("Müller", "myller"), ("a\u030angström", "ångström")],
)
def test_case_and_accents_have_no_weight(one, other):
    assert compare_swedish(one, other) == 0


def test_the_order_is_one_order():
    chance = random.Random(8)
    letters = "aåäöéüwvzAÅÄÖ -'\x00漢🎈\u030a"
    words = ["".join(chance.choices(letters, k=chance.randint(0, 4))) for _ in range(60)]
    for one in words:
        for other in words:
            assert compare_swedish(one, other) == -compare_swedish(other, one)
    keys = sorted(words, key=swedish_key)
    assert all(compare_swedish(a, b) <= 0 for a, b in pairwise(keys))


def test_sql_sorts_by_it(store):
    with store.write("undo.example") as session:
        session.add_all(Person(family_name=name) for name in ("Öst", "wik", "Åke", "Ärla", "vik"))
    rows = store.rows("SELECT family_name FROM person ORDER BY family_name COLLATE swedish")
    assert [row[0] for row in rows] == ["vik", "wik", "Åke", "Ärla", "Öst"]
    assert store.rows("SELECT family_name FROM person ORDER BY swedish(family_name)") == rows
    assert store.rows("SELECT swedish(NULL), swedish(12)") == [(None, "12")]
