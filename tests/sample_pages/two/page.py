"""A second page for tests of the window."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.search_field import Command


class TwoPage(Page):
    """One button that leads to a record of the first page."""

    def __init__(self, store):
        super().__init__(store)
        self.button = QPushButton("Till kommunen")
        self.button.clicked.connect(lambda: self.open_requested.emit("municipality", 7))
        QVBoxLayout(self).addWidget(self.button)
        self.done = []

    def commands(self):
        return [Command("Skapa möte", lambda: self.done.append("möte"))]

    def trail(self):
        return [("Kommuner", "place", "one"), ("Andra", "", None)]
