"""The head of the review: which file of how many, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.page import PageHeader
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.work.meetings.take_in.review import Found

NARROW = 760
ALL, UNSURE, NEW = "all", "unsure", "new"


class ReviewHead(PageHeader):
    """Name and number of the file, and the buttons; the filled one says how many are chosen."""

    def __init__(self) -> None:
        super().__init__(self.tr("Take in old minutes"))
        self.cancel = Button(self.tr("Cancel"), "close")
        self.skip = Button(self.tr("Skip the file"))
        self.sure = Button(self.tr("Take in all sure ones"), "check")
        self.take = Button("", "import", "filled")
        self.cancel.name(self.tr("Cancel"))
        self.sure.name(self.tr("Take in all sure ones"))
        for button in (self.cancel, self.skip, self.sure, self.take):
            self.add_button(button)

    def show_file(self, name: str, place: int, count: int, taken: int) -> None:
        """The file at `place` (from 1) of `count`, when so many have been stored."""
        which = self.tr("file %1 of %2").replace("%1", str(place)).replace("%2", str(count))
        stored = self.tr("nothing is stored yet")
        if taken:
            stored = self.tr("%1 stored").replace("%1", str(taken))
        self.show_words(name, "", f"{which} · {stored}")
        self.skip.setVisible(count > 1)

    def show_chosen(self, count: int) -> None:
        """How many findings are chosen."""
        self.take.setText(self.tr("Take in %1 chosen").replace("%1", str(count)))

    def enable(self, may: bool) -> None:
        """Whether this file may be taken in."""
        for button in (self.sure, self.take):
            button.setEnabled(may)

    def way_on(self) -> Button:
        """The button that leads on from a file that cannot be taken in."""
        return self.cancel if self.skip.isHidden() else self.skip

    def menu_of_sure(
        self, left: int, this: Callable[[], object], every: Callable[[], object]
    ) -> QMenu:
        """The choices of which files' sure findings to take in."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Of this file")).triggered.connect(lambda: this())
        said = self.tr("Of all %1 files that are left, without a look").replace("%1", str(left))
        menu.addAction(said).triggered.connect(lambda: every())
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room two buttons keep their icon alone."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(NARROW)
        self.cancel.setText("" if narrow else self.tr("Cancel"))
        self.sure.setText("" if narrow else self.tr("Take in all sure ones"))


class Scope(Segmented):
    """Which findings are shown; each choice says how many it has."""

    def __init__(self) -> None:
        super().__init__([(key, "") for key in (ALL, UNSURE, NEW)], self.tr("Show"))
        self.count([])

    def of(self, found: Sequence[Found]) -> list[Found]:
        """Those of the findings that are to be shown."""
        return _parted(found)[self.key()]

    def count(self, found: Sequence[Found]) -> None:
        """Say how many there are of each."""
        named = {
            ALL: self.tr("All %1"),
            UNSURE: self.tr("Unsure %1"),
            NEW: self.tr("New persons %1"),
        }
        for key, those in _parted(found).items():
            self.say(key, named[key].replace("%1", str(len(those))))


def _parted(found: Sequence[Found]) -> dict[str, list[Found]]:
    return {
        ALL: list(found),
        UNSURE: [each for each in found if each.is_unsure],
        NEW: [each for each in found if each.is_new_person],
    }
