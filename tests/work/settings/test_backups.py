"""Backups while the window lives: when they are made, here and in the second place."""

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path, PureWindowsPath

import pytest
from PySide6.QtWidgets import QWidget
from sample import people

from bibk_desktop.records import second_place
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.model import Person
from bibk_desktop.records.store import Store
from bibk_desktop.work.settings.shown import backup_line, place_warning

DAY = datetime(2018, 1, 31, 14, 5)


def copies(folder):
    return sorted(path.name for path in folder.glob("arbetsyta-*.bibk"))


def made(qtbot, backups):
    """Let the copy that is under way be finished."""
    qtbot.waitUntil(lambda: not backups.is_running())


def count_in(copy):
    with Store.open(copy) as other:
        return len(other.rows("SELECT 1 FROM person"))


@pytest.fixture
def stick(tmp_path_factory):
    """A folder that does not lie with the workspace."""
    folder = tmp_path_factory.mktemp("media") / "USB-MINNE"
    folder.mkdir()
    return folder


# --- when


def test_a_copy_is_made_at_start_and_none_again_while_it_is_as_new(
    qtbot, store, home, backups, backups_of
):
    backups.start()
    backups._first.setInterval(0)
    backups._first.start()
    qtbot.waitUntil(lambda: backups.made.last is not None)
    made(qtbot, backups)
    assert len(copies(home / "backups")) == 1
    again = backups_of(store)
    again.start()
    again.make()
    made(qtbot, again)
    assert len(copies(home / "backups")) == 1


def test_after_half_an_hour_of_work_one_is_made_when_the_user_rests(
    qtbot, store, home, backups, clock
):
    backups.make()
    made(qtbot, backups)
    clock.seconds += 29 * 60
    people(store)
    backups.look()
    assert not backups.is_running(), "half an hour has not passed"
    clock.seconds += 65
    store.change(Person, 1, phone="1")
    clock.seconds += 3
    backups.look()
    assert not backups.is_running(), "the user is in the middle of something"
    clock.seconds += 12
    backups.look()
    assert backups.is_running()
    made(qtbot, backups)
    newest = max((home / "backups").glob("*.bibk"))
    assert count_in(newest) == 6


def test_who_never_rests_gets_a_copy_soon_after(store, backups, clock):
    clock.seconds += 36 * 60
    people(store)
    backups.look()
    assert backups.is_running()


def test_where_nothing_was_written_none_is_made(qtbot, home, backups, clock):
    backups.make()
    made(qtbot, backups)
    clock.seconds += 3 * 3600
    backups.look()
    assert not backups.is_running()


def test_at_close_the_last_words_are_in_the_copy(qtbot, store, home, backups):
    window = QWidget()
    qtbot.addWidget(window)
    backups.make()
    people(store)
    backups.end(window)
    assert not backups.is_running() and window.isEnabled()
    assert count_in(max((home / "backups").glob("*.bibk"))) == 6


def test_nothing_new_needs_no_copy_at_close(qtbot, home, backups):
    window = QWidget()
    qtbot.addWidget(window)
    backups.make()
    made(qtbot, backups)
    backups.end(window)
    assert len(copies(home / "backups")) == 1


def test_a_copy_that_cannot_be_made_says_why_and_is_tried_again(qtbot, store, home, backups):
    (home / "backups").write_text("a file where the folder should be")
    with qtbot.waitSignal(backups.failed) as told:
        backups.make()
    assert told.args[0].endswith("och att du får skriva där.")
    assert backups.made.why == told.args[0]
    (home / "backups").unlink()
    backups.make()
    made(qtbot, backups)
    assert backups.made.why == "" and len(copies(home / "backups")) == 1


# --- the second place


def test_the_copy_is_brought_to_the_second_place_and_it_is_said(qtbot, store, home, backups, stick):
    assert backups.choose_second(stick) == ""
    made(qtbot, backups)
    assert copies(stick) == copies(home / "backups") and len(copies(stick)) == 1
    assert not list(stick.glob(".*"))
    line = backup_line(backups.made.last, backups.made.place, store.today())
    assert line.startswith("Säkerhetskopia ") and line.endswith(" · även i USB-MINNE")
    assert place_warning(backups.made.place, store.today()) == ""


def test_a_stick_that_is_away_is_said_with_its_last_copy_and_gets_the_next_one(
    qtbot, store, home, backups, stick, tmp_path
):
    backups.choose_second(stick)
    made(qtbot, backups)
    stick.rename(tmp_path / "away")
    people(store)
    backups.make()
    made(qtbot, backups)
    assert place_warning(backups.made.place, store.today()) == "USB-MINNE hittas inte"
    assert backups.made.place.last is not None
    assert backups.made.why == "", "the copy on this computer is made all the same"
    (tmp_path / "away").rename(stick)
    backups.make()
    made(qtbot, backups)
    assert place_warning(backups.made.place, store.today()) == ""
    assert count_in(max(stick.glob("*.bibk"))) == 6


def test_old_copies_in_the_second_place_are_thinned_out_and_others_left(
    qtbot, backups, stick, store
):
    for hour in range(5):
        (stick / f"arbetsyta-2017-06-01T0{hour}0000.bibk").write_bytes(b"old")
    (stick / "semester.docx").write_bytes(b"not ours")
    backups.choose_second(stick)
    made(qtbot, backups)
    assert copies(stick)[0] == "arbetsyta-2017-06-01T040000.bibk" and len(copies(stick)) == 2
    assert (stick / "semester.docx").exists()


def test_a_copy_there_that_is_more_than_a_week_old_is_said(stick, workspace_path):
    old = stick / f"arbetsyta-{DAY - timedelta(days=8):%Y-%m-%dT%H%M%S}.bibk"
    old.write_bytes(b"x")
    state = second_place.state_of(stick, workspace_path, DAY)
    assert place_warning(state, DAY.date()) == "Kopian i USB-MINNE är från 23 jan"
    old.rename(stick / f"arbetsyta-{DAY - timedelta(days=6):%Y-%m-%dT%H%M%S}.bibk")
    assert second_place.state_of(stick, workspace_path, DAY).wrong == ""


def test_a_copy_from_a_time_that_has_not_come_does_not_hide_an_old_one(stick, workspace_path):
    for day in (DAY + timedelta(days=900), DAY - timedelta(days=20)):
        (stick / f"arbetsyta-{day:%Y-%m-%dT%H%M%S}.bibk").write_bytes(b"x")
    assert second_place.state_of(stick, workspace_path, DAY).wrong == "second.old"


def test_the_workspace_s_own_folder_is_no_second_place(backups, workspace_path, home):
    assert backups.choose_second(workspace_path.parent) == "second.same_folder"
    assert backups.choose_second(workspace_path.parent / "home") == "second.same_folder"
    assert backups.choose_second(workspace_path.parent / "saknas") == "second.missing"
    assert backups.second() is None


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_no_second_place(backups, stick):
    stick.chmod(0o555)
    assert backups.choose_second(stick) == "second.read_only"


def test_the_example_is_never_copied_to_the_second_place(
    qtbot, home, own_settings, workspace_path, stick, backups_of
):
    path = home / "exempel.bibk"
    shutil.copyfile(workspace_path, path)
    own_settings.setValue("second_place", str(stick))
    with Store.open(path) as example:
        backups = backups_of(example)
        assert backups.second() is None
        backups.make()
        made(qtbot, backups)
    assert list(stick.iterdir()) == []


def test_a_copy_that_is_not_whole_there_is_not_kept(tmp_path, stick):
    class StoppedError(Exception):
        pass

    copy = tmp_path / "arbetsyta-2018-01-31T140500.bibk"
    copy.write_bytes(b"x" * 3_000_000)
    times = []

    def check():
        times.append(1)
        if len(times) == 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        second_place.bring(copy, stick, check)
    assert list(stick.iterdir()) == []
    with pytest.raises(WorkspaceError):
        second_place.bring(copy, stick / "saknas")


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (PureWindowsPath("H:\\bibliotek\\kopior"), "H:"),
        (PureWindowsPath("C:\\Users\\kh\\OneDrive - Region\\kopior"), "OneDrive - Region"),
        (PureWindowsPath("\\\\server\\hem\\kopior"), "kopior"),
        (Path("/media/kh/USB-MINNE"), "USB-MINNE"),
    ],
)
def test_the_second_place_has_a_short_name(folder, name):
    assert second_place.short_name(folder) == name


def test_a_synced_folder_on_the_same_disk_outlives_the_disk(tmp_path, workspace_path):
    near, synced = tmp_path / "nära", tmp_path / "OneDrive"
    near.mkdir()
    synced.mkdir()
    assert second_place.is_same_disk(near, workspace_path)
    assert not second_place.is_same_disk(synced, workspace_path)
