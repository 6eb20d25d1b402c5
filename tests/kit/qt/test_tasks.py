"""Work beside the window: its result comes back, it can be stopped, its fault is told."""

import threading
import time

import pytest
from PySide6.QtCore import QTimer

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.tasks import TaskBar


@pytest.fixture
def bar(qtbot):
    made = TaskBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told():
    return []


def run(bar, told, work):
    return bar.run(
        "Läser in",
        work,
        done=lambda result: told.append(("done", result, threading.current_thread())),
        failed=lambda why, details: told.append(("failed", why, details)),
    )


def test_the_result_comes_back_on_the_windows_thread(bar, told, qtbot):
    run(bar, told, lambda progress: threading.current_thread().name)
    qtbot.waitUntil(lambda: bar.running() == [])
    kind, name, thread = told[0]
    assert kind == "done" and name == "Läser in"
    assert thread is threading.main_thread()
    assert bar.running() == []


def test_a_fault_is_told_with_its_details(bar, told, qtbot):
    def work(progress):
        raise ValueError("filen är tom")

    run(bar, told, work)
    qtbot.waitUntil(lambda: bar.running() == [])
    assert told[0][:2] == ("failed", "filen är tom")
    assert "ValueError" in told[0][2]


def test_work_can_be_stopped_within_a_second_and_leaves_no_trace(bar, told, qtbot):
    going = threading.Event()

    def work(progress):
        for step in range(10_000):
            going.set()
            progress.say(step, 10_000)
            time.sleep(0.01)

    task = run(bar, told, work)
    assert going.wait(2)
    start = time.monotonic()
    with qtbot.waitSignal(task.stopped):
        task.stop()
    assert time.monotonic() - start < 1
    qtbot.waitUntil(lambda: bar.running() == [])
    assert told == [] and task.wait(1)


def test_progress_shows_only_after_half_a_second(bar, told, qtbot):
    release = threading.Event()

    def work(progress):
        progress.say(3, 10)
        release.wait(5)

    task = run(bar, told, work)
    qtbot.wait(100)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=1500)
    cancel = bar.findChild(Button)
    assert cancel.text() == "Avbryt" and cancel.accessibleName() == "Avbryt: Läser in"
    with qtbot.waitSignal(task.ended):
        release.set()
    assert not bar.isVisible()


def test_the_window_lives_while_the_work_goes_on(bar, told, qtbot):
    ticks, clock = [], QTimer()
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start(10)
    run(bar, told, lambda progress: time.sleep(0.3))
    qtbot.waitUntil(lambda: bar.running() == [])
    clock.stop()
    assert len(ticks) > 10
