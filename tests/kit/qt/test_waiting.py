"""Waiting for work that has to end first, as at closing: seen when it lasts, left by choice."""

import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt.tasks import Task
from bibk_desktop.kit.qt.waiting import Waiting, wait_for


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def when_shown(window, act):
    """Do something with what is waited in, as soon as it stands on the screen."""

    def look():
        found = [each for each in window.findChildren(Waiting) if each.isVisible()]
        act(found[0]) if found else QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_what_is_soon_done_shows_nothing_and_the_window_takes_input_again(window):
    task = Task("Arbetar", lambda progress: 7)
    task.start()
    assert wait_for(task, "Väntar…", "Stäng ändå", window)
    assert task.is_over() and window.isEnabled()


def test_what_takes_longer_is_said_until_it_is_done(window):
    seen, done = [], threading.Event()

    def told(waiting):
        seen.append((waiting.windowTitle(), waiting.leave.text(), window.isEnabled()))
        done.set()

    when_shown(window, told)
    task = Task("Arbetar", lambda progress: done.wait())
    task.start()
    assert wait_for(task, "Väntar…", "Stäng ändå", window)
    assert seen == [("Väntar…", "Stäng ändå", False)] and window.isEnabled()


def test_whoever_does_not_want_to_wait_goes_on_and_the_work_is_stopped(window, qtbot):
    stopped = []

    def work(progress):
        while True:
            progress.check()
            time.sleep(0.01)

    task = Task("Arbetar", work)
    task.stopped.connect(lambda: stopped.append(True))
    click = Qt.MouseButton.LeftButton
    when_shown(window, lambda waiting: qtbot.mouseClick(waiting.leave, click))
    task.start()
    assert not wait_for(task, "Väntar…", "Stäng ändå", window)
    assert task.is_over()
    qtbot.waitUntil(lambda: stopped == [True])


def test_work_that_ended_before_is_not_waited_for(window):
    task = Task("Arbetar", lambda progress: None)
    task.start()
    task.wait(10)
    assert wait_for(task, "Väntar…", "Stäng ändå", window)
