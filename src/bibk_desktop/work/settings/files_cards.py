"""The cards Säkerhetskopior and Arbetsytan: where the files lie, and what can be done with them."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop import user_files
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.dialogs import ask_folder
from bibk_desktop.kit.qt.exporting import open_file
from bibk_desktop.kit.qt.labels import ElidedLabel, label, set_role
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.records.second_place import is_same_disk
from bibk_desktop.words import text
from bibk_desktop.work.settings.around import Around
from bibk_desktop.work.settings.shown import folder_words, place_to_do, when


def show_in_folder(path: Path) -> None:
    """Open a folder, or the one that a file lies in, in the computer's own way."""
    open_file(path if path.is_dir() else path.parent)


class Place(QWidget):
    """A caption, a folder that is cut where there is little room, what is said of it, buttons."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.caption = label(caption, "small-strong")
        self.folder = ElidedLabel("")
        self.said = label("", "quiet")
        self.said.setWordWrap(True)
        self.buttons = WrapRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(6))
        column.setSpacing(theme.px(3))
        for widget in (self.caption, self.folder, self.said):
            column.addWidget(widget)
        column.addSpacing(theme.px(3))
        column.addWidget(self.buttons)

    def add_button(self, button: Button) -> Button:
        """Put a button at the end of the line."""
        self.buttons.add(button, 60)
        return button

    def show_place(self, folder: str, said: str, role: str = "quiet") -> None:
        """Show where it is and what is said of it."""
        self.folder.setText(folder)
        self.folder.setVisible(bool(folder))
        self.said.setText(said)
        self.said.setVisible(bool(said))
        set_role(self.said, role)


class BackupsCard(Card):
    """The copies on this computer and in the second place, and a way to make one now."""

    def __init__(self, page: Page, around: Around) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Backups"))
        self.page, self.backups = page, around.backups
        self.here = Place(self.tr("On this computer"))
        self.now = self.here.add_button(
            Button(self.tr("Back up now"), pressed=self.backups.make_anyway)
        )
        self.way = self.here.add_button(
            Button(self.tr("Show in folder"), "folder-open-outline", pressed=self._show_here)
        )
        self.second = Place(self.tr("Second place"))
        self.choose = self.second.add_button(
            Button("", "folder-open-outline", pressed=self._choose)
        )
        self.drop = self.second.add_button(
            Button(self.tr("Stop copying there"), pressed=self._drop)
        )
        self.hint = label("", "quiet")
        self.hint.setWordWrap(True)
        for widget in (self.here, self.second, self.hint):
            self.add(widget)
        self.backups.changed.connect(self.show_backups)

    def show_backups(self) -> None:
        """Show what there is now."""
        last, today = self.backups.made.last, self.page.store.today()
        said = text("backup.none")
        if self.backups.is_running():
            said = text("backup.making")
        elif last is not None:
            said = self.tr("Last made %1").replace("%1", when(last, today)) + "."
        self.here.show_place(folder_words(self.backups.folder()), said)
        self._show_second()

    def _show_second(self) -> None:
        folder, place = self.backups.second(), self.backups.made.place
        is_chosen = folder is not None
        self.choose.setText(self.tr("Other folder…") if is_chosen else self.tr("Choose folder…"))
        self.drop.setVisible(is_chosen)
        is_example = user_files.is_example(self.page.store.path)
        self.second.setVisible(not is_example)
        self.hint.setText(self._hint(folder, is_example))
        if folder is None:
            self.second.show_place(
                "", self.tr("None chosen. The copies lie on this computer only.")
            )
            return
        wrong = place.wrong if place is not None and place.folder == folder else ""
        said = " ".join(filter(None, (place_to_do(wrong), self._last_there())))
        self.second.show_place(folder_words(folder), said, "watch" if wrong else "quiet")

    def _last_there(self) -> str:
        place = self.backups.made.place
        if place is None or place.last is None:
            return text("backup.making") if self.backups.is_running() else ""
        day = when(place.last, self.page.store.today())
        return self.tr("Last copy there %1").replace("%1", day) + "."

    def _hint(self, folder: Path | None, is_example: bool) -> str:
        if is_example:
            return self.tr("The example is copied on this computer only.")
        if folder is not None and is_same_disk(folder, self.page.store.path):
            return text("second.same_disk")
        return self.tr(
            "The network, OneDrive or a stick is right for backups: they are left when the computer"
            " breaks. The workspace itself stays on the computer."
        )

    def _show_here(self) -> None:
        self.backups.folder().mkdir(parents=True, exist_ok=True)
        show_in_folder(self.backups.folder())

    def _choose(self) -> None:
        before = self.backups.second() or Path.home()
        chosen = ask_folder(self.tr("Second place for the backups"), before, self.window())
        if chosen is None:
            return
        if wrong := self.backups.choose_second(chosen):
            self.second.show_place(folder_words(chosen), place_to_do(wrong), "late")

    def _drop(self) -> None:
        self.backups.choose_second(None)


class WorkspaceCard(Card):
    """The file that is open, and the ways to another one and to the example."""

    def __init__(self, page: Page, around: Around) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Workspace"))
        path = page.store.path
        is_example = user_files.is_example(path)
        self.place = Place(self.tr("The example") if is_example else path.name)
        self.place.show_place(folder_words(path.parent), "")
        self.place.add_button(
            Button(
                self.tr("Show in folder"),
                "folder-open-outline",
                pressed=lambda: show_in_folder(path),
            )
        )
        self.other = self.place.add_button(
            Button(self.tr("Open another…"), pressed=around.choose_workspace)
        )
        said = self.tr("Back to your workspace") if is_example else self.tr("Look at the example")
        turn = around.leave_example if is_example else around.show_example
        self.example = self.place.add_button(Button(said, pressed=turn))
        self.about = label(
            self.tr(
                "The example is a workspace of its own with invented people, made anew every day."
                " Nothing of it comes into yours."
            ),
            "quiet",
        )
        self.about.setWordWrap(True)
        self.add(self.place)
        self.add(self.about)
