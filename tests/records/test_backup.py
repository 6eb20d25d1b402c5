"""Backups: verified before they get their name, kept by number, put back whole."""

import random
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from anything import held
from sample import meeting, people, unfinished

from bibk_desktop.records import backup, file, holder
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, Person
from bibk_desktop.records.store import Store, WorkspaceError


def why(call, *given):
    with pytest.raises(WorkspaceError) as caught:
        call(*given)
    assert str(caught.value).endswith(".")
    return caught.value.key


def names_in(place):
    return sorted(found.name for found in place.iterdir())


# --- writing one


def test_a_backup_holds_everything_history_too(store, tmp_path):
    people(store)
    store.undo()
    copy = store.back_up(tmp_path / "kopior" / "a.bibk")
    with Store.open(copy) as other:
        assert held(other) == held(store)
        assert other.undo_label() == store.undo_label()
        assert other.redo()
        assert other.faults() == []
    assert names_in(copy.parent) == ["a.bibk"]


def test_a_backup_is_as_encrypted_as_the_workspace(store, tmp_path):
    people(store)
    content = store.back_up(tmp_path / "a.bibk").read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"Lindqvist" not in content


def test_a_backup_takes_the_place_of_an_older_one(store, tmp_path):
    store.back_up(tmp_path / "a.bibk")
    people(store)
    with Store.open(store.back_up(tmp_path / "a.bibk")) as other:
        assert len(other.rows("SELECT 1 FROM person")) == 6


def test_a_backup_never_goes_over_a_workspace_that_is_open(store, workspace_path, tmp_path):
    people(store)
    with Store.create(tmp_path / "annan.bibk") as other:
        assert why(other.back_up, workspace_path) == "error.held"
        assert why(other.back_up, other.path) == "error.held"
    assert len(store.rows("SELECT 1 FROM person")) == 6


def test_inside_a_write_no_backup_is_made_and_the_write_goes_on(store, tmp_path):
    with store.write("undo.example") as session:
        session.add(Person(given_name="Ebba"))
        session.flush()
        assert why(store.back_up, tmp_path / "a.bibk") == "error.backup_not_written"
    assert len(store.rows("SELECT 1 FROM person")) == 1
    assert names_in(tmp_path) == ["arbetsyta.bibk", "arbetsyta.bibk-journal", "arbetsyta.bibk.lock"]


@pytest.mark.parametrize("place", ["a/b.bibk", "folder", "x" * 250 + ".bibk"])
def test_where_no_file_can_be_it_is_said_and_nothing_is_left(store, tmp_path, place):
    (tmp_path / "a").write_bytes(b"a file, no folder")
    (tmp_path / "folder").mkdir()
    before = names_in(tmp_path)
    assert why(store.back_up, tmp_path / place) == "error.backup_not_written"
    assert names_in(tmp_path) == before


def test_a_copy_that_differs_is_not_kept(store, tmp_path, monkeypatch):
    """A real difference: what stands in the copy is changed before it is verified."""
    (tmp_path / "a.bibk").write_bytes(b"the older one")
    sync = file.sync

    def meddle(path):
        connection = file.bare_connection(path)
        connection.execute("DELETE FROM municipality WHERE id = 13")
        connection.close()
        sync(path)

    monkeypatch.setattr(file, "sync", meddle)
    assert why(store.back_up, tmp_path / "a.bibk").startswith("error.")
    assert (tmp_path / "a.bibk").read_bytes() == b"the older one"
    assert not list(tmp_path.glob(".*"))


def test_a_damaged_workspace_gives_no_backup(store, workspace_path, tmp_path):
    meeting(store, FuzzyDate(), "Inledning")
    store.change(Item, 1, text="En lång anteckning. " * 20_000)
    store.close()
    content = bytearray(workspace_path.read_bytes())
    content[-10 * 4096 + 100] ^= 1  # in the long text, which nobody reads on the way in
    workspace_path.write_bytes(content)
    with Store.open(workspace_path) as opened:
        assert why(opened.back_up, tmp_path / "a.bibk") == "error.damaged"
        assert opened.faults()
    assert not (tmp_path / "a.bibk").exists()
    assert workspace_path.read_bytes() == content


def test_a_copy_is_made_in_another_thread_while_the_store_writes_on(store, tmp_path):
    people(store)
    (tmp_path / "a.bibk").write_bytes(b"the older one")
    with ThreadPoolExecutor(1) as pool:
        for number in range(5):
            copying = pool.submit(store.back_up_beside, tmp_path / "a.bibk", lambda: None)
            written = 0
            while not copying.done() or not written:
                store.add(Person(given_name=f"Prov {number} {written}", family_name="x" * 400))
                written += 1
            with Store.open(copying.result()) as other:
                assert other.faults() == []
                rows = other.rows("SELECT id, given_name FROM person ORDER BY id")
                assert (
                    rows == store.rows("SELECT id, given_name FROM person ORDER BY id")[: len(rows)]
                )
                assert len(rows) >= 6
    assert not list(tmp_path.glob(".*"))


def test_a_copy_that_is_stopped_leaves_nothing_and_the_store_goes_on(store, tmp_path):
    class StoppedError(Exception):
        pass

    def stop():
        raise StoppedError

    with ThreadPoolExecutor(1) as pool:
        copying = pool.submit(store.back_up_beside, tmp_path / "a.bibk", stop)
        with pytest.raises(StoppedError):
            copying.result()
    people(store)
    assert not list(tmp_path.glob(".*")) and not (tmp_path / "a.bibk").exists()
    assert store.back_up(tmp_path / "a.bibk").exists()


# --- noticing a bad one


def test_a_copy_cut_off_anywhere_is_noticed(workspace_path, tmp_path):
    content = workspace_path.read_bytes()
    path = tmp_path / "kopia.bibk"
    for part in range(1, 40, 2):
        path.write_bytes(content[: len(content) * part // 40])
        assert why(backup.portrait_of, path) in ("error.damaged", "error.not_a_workspace")


def test_a_copy_is_only_read(workspace_path):
    workspace_path.chmod(0o444)
    content = workspace_path.read_bytes()
    backup.portrait_of(workspace_path)
    assert workspace_path.read_bytes() == content
    assert names_in(workspace_path.parent) == ["arbetsyta.bibk"]


def test_an_open_workspace_is_no_finished_copy(store, workspace_path):
    assert why(backup.portrait_of, workspace_path) == "error.held"


def test_a_copy_of_something_else_is_no_backup(workspace_path):
    connection = file.bare_connection(workspace_path)
    connection.execute("PRAGMA application_id = 77")
    connection.close()
    assert why(backup.portrait_of, workspace_path) == "error.not_a_workspace"


# --- putting one back


def test_a_restored_backup_is_the_workspace_again(store, workspace_path, tmp_path):
    people(store)
    copy = store.back_up(tmp_path / "kopia.bibk")
    before = held(store)
    store.delete(Person, 1)
    store.close()
    backup.restore(copy, workspace_path)
    with Store.open(workspace_path) as restored:
        assert held(restored) == before
        assert restored.undo_label() == "lägga till person Karin Holm"
    assert names_in(tmp_path) == ["arbetsyta.bibk", "kopia.bibk"]


def test_a_backup_makes_a_new_workspace_on_another_computer(store, tmp_path):
    copy = store.back_up(tmp_path / "kopia.bibk")
    backup.restore(copy, tmp_path / "ny" / "dator" / "arbetsyta.bibk")
    with Store.open(tmp_path / "ny" / "dator" / "arbetsyta.bibk") as restored:
        assert held(restored) == held(store)


def test_nothing_is_restored_over_a_workspace_that_is_open(store, workspace_path, tmp_path):
    copy = store.back_up(tmp_path / "kopia.bibk")
    people(store)
    assert why(backup.restore, copy, workspace_path) == "error.held"
    assert len(store.rows("SELECT 1 FROM person")) == 6
    store.close()
    with Store.open(workspace_path) as again:
        assert len(again.rows("SELECT 1 FROM person")) == 6


def test_a_damaged_backup_is_not_restored(store, workspace_path, tmp_path):
    copy = store.back_up(tmp_path / "kopia.bibk")
    store.close()
    content = bytearray(copy.read_bytes())
    content[-50] ^= 1
    copy.write_bytes(content)
    before = workspace_path.read_bytes()
    assert why(backup.restore, copy, workspace_path) == "error.damaged"
    assert workspace_path.read_bytes() == before


def test_a_file_that_a_killed_process_left_unfinished_is_no_backup(store, workspace_path, tmp_path):
    with unfinished(store) as hot:
        shutil.copy(workspace_path, tmp_path / "kopia.bibk")
        (tmp_path / "kopia.bibk-journal").write_bytes(hot)
    content = (tmp_path / "kopia.bibk").read_bytes()
    assert why(backup.restore, tmp_path / "kopia.bibk", tmp_path / "ny.bibk")
    assert (tmp_path / "kopia.bibk").read_bytes() == content
    assert not (tmp_path / "ny.bibk").exists()


@pytest.mark.parametrize("content", [b"", b"\x00" * 8192])
def test_a_damaged_workspace_is_replaced_and_its_journal_with_it(
    store, workspace_path, tmp_path, content
):
    """A journal left by a killed process would be played back into the restored file."""
    copy = store.back_up(tmp_path / "kopia.bibk")
    with unfinished(store) as hot:
        pass
    store.close()
    workspace_path.write_bytes(content)
    file.journal_path(workspace_path).write_bytes(hot)
    backup.restore(copy, workspace_path)
    assert not file.journal_path(workspace_path).exists()
    with Store.open(workspace_path) as restored:
        assert restored.faults() == []
        assert restored.rows("SELECT count(*) FROM person") == [(0,)]


# --- which are kept

START = datetime(2018, 1, 1, 8, 0)


def days(number, odd):
    """The moments of `number` days of work, two copies a day, with a clock as odd as told."""
    chance = random.Random(odd)
    for day in range(number):
        for hour in (3, 8):
            at = START + timedelta(days=day, hours=hour, minutes=chance.randrange(60))
            if odd == "back" and 200 <= day < 230:
                at -= timedelta(days=3000)
            if odd == "ahead" and 200 <= day < 230:
                at += timedelta(days=3000)
            if odd == "jumps" and chance.random() < 0.2:
                at += timedelta(hours=chance.randrange(-5000, 5000))
            yield at


@pytest.mark.parametrize("odd", ["", "back", "ahead", "jumps"])
def test_four_hundred_days_of_backups(odd):
    copies: dict[datetime, int] = {}
    for number, at in enumerate(days(400, odd)):
        copies[at] = number
        stay = backup.kept(copies, at)
        assert at in stay, "the copy just made was thrown away"
        copies = {time: made for time, made in copies.items() if time in stay}
        assert len(copies) <= 4 + 12 + 10 + 9 + (12 + 10 + 9 if odd else 0)
    ages = sorted((799 - made) // 2 for made in copies.values())
    assert len(copies) >= 20
    if odd != "jumps":
        assert ages[:4] == [0, 0, 1, 1]
        assert set(range(12)) <= set(ages), "one of each of the last days"
        assert ages[-1] >= 210, "nine months back"
    if not odd:
        assert max(later - sooner for sooner, later in pairwise(ages)) <= 31


def test_backups_are_kept_by_number_however_long_nothing_was_written():
    times = [START + timedelta(days=day) for day in range(12)]
    assert backup.kept(times, START + timedelta(days=9000)) == set(times)


def test_only_ones_own_copies_are_thinned_out(tmp_path):
    """`arbetsyta-2` begins like `arbetsyta`; `[x]` means something to glob."""
    now = datetime(2018, 6, 1, 12, 0, tzinfo=UTC)
    old = [START + timedelta(hours=hour) for hour in range(5)]
    for stem in ("arbetsyta", "arbetsyta-2", "a[x]b"):
        for at in old:
            (tmp_path / backup.file_name(Path(f"{stem}.bibk"), at)).write_bytes(b"x")
    (tmp_path / "arbetsyta-gammal.bibk").write_bytes(b"x")
    backup.thin_out(tmp_path, Path("arbetsyta.bibk"), now)
    backup.thin_out(tmp_path, Path("a[x]b.bibk"), now)
    assert names_in(tmp_path) == [
        "a[x]b-2018-01-01T120000.bibk",
        *(backup.file_name(Path("arbetsyta-2.bibk"), at) for at in old),
        "arbetsyta-2018-01-01T120000.bibk",
        "arbetsyta-gammal.bibk",
    ]


def test_what_a_killed_process_left_half_written_goes_with_the_old_copies(tmp_path):
    now = datetime(2018, 6, 1, 12, 0, tzinfo=UTC)
    for stem in ("arbetsyta", "arbetsyta-2"):
        name = backup.file_name(Path(f"{stem}.bibk"), START)
        (tmp_path / f".{name}.4711-abc.tmp").write_bytes(b"half")
        (tmp_path / f".{name}.4711-abc.tmp-journal").write_bytes(b"half")
    backup.thin_out(tmp_path, Path("arbetsyta.bibk"), now)
    backup.thin_out(tmp_path / "missing", Path("arbetsyta.bibk"), now)
    left = ".arbetsyta-2-2018-01-01T080000.bibk.4711-abc.tmp"
    assert names_in(tmp_path) == [left, f"{left}-journal"]


def test_the_name_says_when_and_of_what():
    at = datetime(2018, 1, 31, 9, 5, 7)
    name = backup.file_name(Path("min yta.bibk"), at)
    assert name == "min yta-2018-01-31T090507.bibk"
    assert backup.made_at(Path(name), Path("min yta.bibk")) == at
    assert backup.made_at(Path(name), Path("yta.bibk")) is None


def test_a_copy_of_the_file_at_rest_is_a_backup_too(store, workspace_path, tmp_path):
    people(store)
    store.close()
    shutil.copy(workspace_path, tmp_path / "kopia.bibk")
    assert backup.portrait_of(tmp_path / "kopia.bibk")["rows"]["person"] == 6
    assert not holder.is_held_here(workspace_path)
