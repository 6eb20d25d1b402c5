"""Garbage goes on the main thread and nowhere else."""

import gc
import threading
import weakref

from bibk_desktop.kit.qt.garbage import MainThreadCollector


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.self = self


def knots(many: int) -> weakref.ref:
    for _ in range(many):
        last = Knot()
    return weakref.ref(last)


def test_a_thread_collects_nothing_and_the_main_thread_does(qapp):
    collector = MainThreadCollector()
    try:
        found: list[weakref.ref] = []
        worker = threading.Thread(target=lambda: found.append(knots(5_000)))
        worker.start()
        worker.join()
        assert found[0]() is not None
        assert collector.collect() >= 5_000
        assert found[0]() is None
    finally:
        collector.stop()
    assert gc.isenabled()
