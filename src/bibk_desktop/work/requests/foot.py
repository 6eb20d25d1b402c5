"""What stands under a request's rows: the keys that answer, and what can be done with it all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import Link, MenuLink
from bibk_desktop.records.model import Channel
from bibk_desktop.work.requests.keys import Hint, KeyLine
from bibk_desktop.work.requests.rules import CLOSED, DRAFT

SHOWN_FOR = 8_000


class Foot(QWidget):
    """Keys at left, ways at right; under each other where there is little room."""

    channel_chosen = Signal(str)

    def __init__(
        self,
        about: Callable[[], object],
        settle: Callable[[], object],
        book: Callable[[], object],
    ) -> None:
        super().__init__()
        self.keys = KeyLine()
        self._who, self._hints = "", list[Hint]()
        self.channel = MenuLink("", self._channels())
        self.all = Link("", "")
        self.about = Link(self.tr("About the request"), "›")
        self.settle = Link("", "")
        self.book = Link(self.tr("Make a meeting"), "›")
        self.book.clicked.connect(lambda: book())
        self.about.clicked.connect(lambda: about())
        self.settle.clicked.connect(lambda: settle())
        self._saying = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._saying.timeout.connect(self._show_keys)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(12))
        self._box.addWidget(self.keys, 1)
        self._links = (self.all, self.channel, self.book, self.about, self.settle)
        right = QHBoxLayout()
        right.setSpacing(theme.px(6))
        for link in self._links:
            link.set_look(12)
            right.addWidget(link)
        right.addStretch(0)
        self._box.addLayout(right)
        self.all.hide()

    def _channels(self) -> list[tuple[str, Callable[[], object]]]:
        def chooser(channel: Channel) -> Callable[[], object]:
            return lambda: self.channel_chosen.emit(channel.value)

        return [(words.name(channel).capitalize(), chooser(channel)) for channel in Channel]

    def show_channel(self, channel: str) -> None:
        """How the answers given by one key have come."""
        said = words.text(f"Channel.{channel}")
        self.channel.setText(self.tr("Answers came: %1").replace("%1", said))
        self.channel.updateGeometry()

    def show_settle(self, state: str) -> None:
        """What the last link does: mark as sent, close, or open again."""
        said = {DRAFT: self.tr("Mark as sent"), CLOSED: self.tr("Open again")}
        self.settle.setText(said.get(state, self.tr("Close the request")))
        self.settle.updateGeometry()

    def show_filter(self, shown: int, of: int) -> None:
        """Say that not all rows are shown, with the way back to them."""
        self.all.setVisible(shown < of)
        said = self.tr("Show all (%1 of %2 shown)")
        self.all.setText(said.replace("%1", str(shown)).replace("%2", str(of)))
        self.all.updateGeometry()

    def show_keys(self, who: str, hints: Sequence[Hint]) -> None:
        """Whose row has the keyboard, and which keys answer."""
        self._who, self._hints = who, list(hints)
        self._saying.stop()
        self._show_keys()

    def _show_keys(self) -> None:
        self.keys.show_hints(f"{self._who}:" if self._who else "", self._hints)

    def say(self, said: str) -> None:
        """A quiet word about what was just done, in the place of the keys for a while."""
        self.keys.show_hints(said, [])
        self._saying.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under each other when the links would take more than half."""
        flat, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = sum(link.sizeHint().width() for link in self._links if not link.isHidden())
        self._box.setDirection(upright if wanted > event.size().width() * 0.55 else flat)
        super().resizeEvent(event)
