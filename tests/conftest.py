"""What every test stands on: a Qt that needs no screen."""

import os
import sys

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest


@pytest.fixture(scope="session")
def qapp_cls():
    """The application of all tests wears the program's own look."""
    from PySide6.QtWidgets import QApplication

    from bibk_desktop.kit.qt import theme

    class Dressed(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            theme.load_fonts()
            theme.apply("light")

    return Dressed


# --- fixtures of workspaces stand below this line
