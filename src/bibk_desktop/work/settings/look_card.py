"""The card Utseende: light or dark, and how large the text is."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSlider

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.appearance import Appearance
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.wheel import calm_wheel

STEP, PASSING = 5, 60
PERCENT = "{}\u00a0%"


class LookCard(Card):
    """Takes effect at once, and follows what the menu and Ctrl+plus do."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Look"))
        self._appearance = appearance
        choices = [
            ("system", self.tr("The system's")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        self.choice = Segmented(choices, self.tr("Colours"), small=False, key=appearance.choice())
        self.choice.chosen.connect(self._choose)
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        self.text_size.setRange(theme.SMALLEST, theme.LARGEST)
        self.text_size.setSingleStep(STEP)
        self.text_size.setPageStep(2 * STEP)
        calm_wheel(self.text_size)
        self.text_size.valueChanged.connect(lambda _: self._resize())
        self.percent = label()
        # All that is open is laid out anew: not for every point that the slider passes.
        self._moving = QTimer(self, interval=PASSING, singleShot=True)
        self._moving.timeout.connect(lambda: appearance.resize(self._wanted()))
        self._lay()
        appearance.changed.connect(self.show_look)
        self.show_look()

    def _lay(self) -> None:
        name = label(self.tr("Text size"), "small")
        name.setBuddy(self.text_size)
        self.text_size.setAccessibleName(name.text())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.text_size, 1)
        row.addWidget(self.percent)
        self.add(label(self.tr("Colours"), "small"))
        self.body.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(name)
        self.body.addLayout(row)
        self.add(
            label(
                self.tr("Ctrl+plus and Ctrl+minus do the same, Ctrl+Shift+0 gives 100 %."), "quiet"
            )
        )

    def show_look(self) -> None:
        """Show what is worn just now."""
        percent = self._appearance.percent()
        self.choice.choose(self._appearance.choice())
        self.text_size.blockSignals(True)
        self.text_size.setValue(percent)
        self.text_size.blockSignals(False)
        self.percent.setText(PERCENT.format(percent))

    def _choose(self, key: str) -> None:
        if key != self._appearance.choice():
            self._appearance.choose(key)

    def _wanted(self) -> int:
        return round(self.text_size.value() / STEP) * STEP

    def _resize(self) -> None:
        self.percent.setText(PERCENT.format(self._wanted()))
        self._moving.start()
