"""Old minutes taken in: the document at left, what was found at right, ticked before it is kept."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from bibk_desktop.kit.office.safe_files import BadFile
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tasks import Progress, TaskBar
from bibk_desktop.work.meetings.keep import (
    SameFileError,
    SameMeetingError,
    held_already,
    is_taken_in,
    keep,
    known_world,
)
from bibk_desktop.work.meetings.review_editor import FoundEditor
from bibk_desktop.work.meetings.review_head import ALL, ReviewHead, Scope
from bibk_desktop.work.meetings.review_keys import KeyLine
from bibk_desktop.work.meetings.review_rows import (
    FoundList,
    Reading,
    read_file,
    role_of,
    row_of,
    warnings,
)
from bibk_desktop.work.meetings.source_view import SourceView
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.meetings.take_in.review import Found, Key, chosen


class ReviewView(QWidget):
    """Goes through documents one by one; nothing is stored before it is asked for.

    `stored` tells the last meeting when all files are done, `closed` that there was none.
    """

    stored = Signal(int)
    closed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._paths: list[Path] = []
        self._at = 0
        self._last: int | None = None
        self._left_out: list[str] | None = None
        self._taken = 0
        self.reading: Reading | None = None
        self.ticked: set[Key] = set()
        self._make_header()
        self.source = SourceView()
        self.rows = FoundList(self.tr("Found"))
        self.rows.ticked.connect(self.tick)
        self.rows.opened.connect(lambda _: self._mark())
        self.rows.turned.connect(self._turn)
        self.rows.unsure_asked.connect(self.next_unsure)
        self.rows.change_asked.connect(self.change)
        self.editor = FoundEditor()
        self.editor.accepted.connect(self._take_change)
        self.editor.closed.connect(self._close_editor)
        self.notice = label("", "watch")
        self.notice.setWordWrap(True)
        self.again = Button(self.tr("Take in all the same"), pressed=lambda: self.store(True))
        self.tasks = TaskBar()
        self._lay()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.take_button.click)

    def _make_header(self) -> None:
        self.header = ReviewHead()
        self.cancel, self.skip = self.header.cancel, self.header.skip
        self.sure, self.take_button = self.header.sure, self.header.take
        self.cancel.clicked.connect(self.stop)
        self.skip.clicked.connect(self.next_file)
        self.sure.clicked.connect(self._ask_sure)
        self.take_button.clicked.connect(lambda: self.store(False))

    def _lay(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        for card in (self._document_card(), self._found_card()):
            card.setMinimumWidth(0)
            self.splitter.addWidget(card)
        self.splitter.setSizes([510, 590])
        told = QHBoxLayout()
        told.addWidget(self.notice, 1)
        told.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(told)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.tasks)

    def _document_card(self) -> Card:
        card = Card(self.tr("The document"))
        card.add_to_head(label(self.tr("no word is changed"), "small"))
        card.add(self.source, 1)
        return card

    def _found_card(self) -> Card:
        card = Card(self.tr("Found"))
        self.scope = Scope()
        self.scope.chosen.connect(lambda _: self._show_rows())
        card.add_to_head(self.scope, at_end=False)
        self.keys = KeyLine()
        self.keys.change.clicked.connect(self.change)
        self.keys.unsure.clicked.connect(self.next_unsure)
        card.add(self.rows, 1)
        card.add(self.editor)
        card.add(self.keys)
        return card

    # --- one file after the other

    def take(self, paths: list[Path]) -> None:
        """Begin with the first of these files."""
        self._paths, self._at, self._last = list(paths), 0, None
        self._left_out, self._taken = None, 0
        self._read()

    def is_under_way(self) -> bool:
        """Whether a file waits to be taken in or left."""
        return self._at < len(self._paths)

    def _read(self) -> None:
        """Read the file whose turn it is, beside the window."""
        path = self._paths[self._at]
        store = self.page.store
        known, today = known_world(store.rows), store.today()
        self.reading = None
        self.editor.leave()
        self.header.show_file(path.name, self._at + 1, len(self._paths), self._taken)
        self._tell("")
        self.header.enable(False)

        def work(progress: Progress) -> Reading | BadFile:
            progress.check()
            try:
                return read_file(path, known, today, progress.check)
            except BadFile as bad:
                return bad

        def failed(why: str, details: str) -> None:
            said = self.tr("%1 could not be read.").replace("%1", path.name)
            self.page.problem.emit(said, self.tr("Nothing was stored."), f"{why}\n{details}")
            self.next_file()

        said = self.tr("Reading %1").replace("%1", path.name)
        task = self.tasks.run(said, work, self._show, failed)
        task.stopped.connect(self.stop)

    def _show(self, read: Reading | BadFile) -> None:
        """What was read, or why it could not be."""
        if self._left_out is not None:
            self._take_unseen(read)
        elif isinstance(read, BadFile):
            self._show_bad(read)
        else:
            self.reading = read
            self.ticked = read.sure_keys()
            self.source.show_document(read.document, read.headings())
            self.header.enable(True)
            self.scope.choose(ALL)
            self._show_rows()
            self._warn()
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_bad(self, bad: BadFile) -> None:
        """Say why a file cannot be read; the keyboard goes to the way on."""
        self.source.clear()
        self._show_rows()
        self._tell(str(bad))
        self.header.way_on().setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self) -> None:
        """What must be known before it is taken in."""
        read = self.reading
        if read is None:
            return
        if is_taken_in(self.page.store.rows, read.data):
            self._tell_same_file()
            return
        held = held_already(self.page.store, read.proposal)
        if held:
            self._tell_same_meeting(held)
            return
        self.header.enable(True)
        self._tell(warnings(read.proposal))

    def _tell_same_file(self) -> None:
        self._tell(self.tr("This very file has been taken in before. Nothing is stored again."))
        self.header.enable(False)

    def _tell_same_meeting(self, held: str) -> None:
        said = self.tr("There are minutes of that meeting already: %1. Nothing was stored.")
        self._tell(said.replace("%1", held), may_again=True)
        self.header.enable(False)

    def _tell(self, said: str, may_again: bool = False) -> None:
        self.notice.setText(said)
        self.notice.setVisible(bool(said))
        self.again.setVisible(may_again)

    def next_file(self) -> None:
        """Go on with the next file; after the last one leave."""
        self._at += 1
        if self.is_under_way():
            self._read()
            return
        self._tell_rest()
        if self._last is not None:
            self.stored.emit(self._last)
        else:
            self.closed.emit()

    def stop(self) -> None:
        """Leave the files that are left as they are."""
        for task in self.tasks.running():
            task.stop()
        self._at = len(self._paths)
        self.next_file()

    # --- what is ticked

    def _found(self) -> list[Found]:
        return self.reading.found if self.reading is not None else []

    def _shown(self) -> list[Found]:
        return self.scope.of(self._found())

    def _show_rows(self) -> None:
        self.rows.show_rows([row_of(each, each.key in self.ticked) for each in self._shown()])
        found = self._found()
        self.scope.count(found)
        self._count_ticked()
        self._mark()

    def _count_ticked(self) -> None:
        self.header.show_chosen(sum(each.key in self.ticked for each in self._found()))

    def _mark(self) -> None:
        """Mark in the document what was found, and where the chosen one stands."""
        found = self._found()
        key = self.rows.current_key()
        current = next((each for each in found if each.key == key), None)
        self.source.mark([(each, role_of(each)) for each in found], current)

    def _turn(self) -> None:
        """Another finding: what was being changed is taken, or stays when a day is wrong."""
        open_ = self.editor.key
        if open_ is not None and self.rows.current_key() != open_ and not self.editor.take():
            self.rows.choose(open_)
        self._mark()

    def tick(self, key: Any) -> None:
        """Tick a finding, or leave it out."""
        self.ticked ^= {key}
        shown = next(each for each in self._found() if each.key == key)
        self.rows.replace(row_of(shown, key in self.ticked))
        self._count_ticked()

    def change(self) -> None:
        """Open the chosen finding to be changed."""
        key: Any = self.rows.current_key()
        if self.reading is not None and key is not None:
            read = self.reading
            self.keys.setHidden(self.editor.open(read.proposal, key, read.known, read.today))
            self.rows.scrollTo(self.rows.currentIndex())

    def _close_editor(self) -> None:
        self.keys.show()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_change(self, proposal: Proposal) -> None:
        """A changed finding is sure, and ticked."""
        key = self.editor.key
        if self.reading is None or key is None:
            return
        self.editor.key = None
        self.reading = self.reading.changed(proposal, key)
        self.ticked.add(key)
        self._show_rows()
        self._warn()

    def next_unsure(self) -> None:
        """Go to the next unsure finding, round the end."""
        shown = self._shown()
        here = self.rows.currentIndex().row()
        order = [*range(here + 1, len(shown)), *range(here + 1)]
        line = next((n for n in order if n < len(shown) and shown[n].is_unsure), None)
        if line is not None:
            self.rows.setCurrentIndex(self.rows.model().index(line, 0))
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- storing

    def store(self, again: bool) -> bool:
        """Store what is ticked of this file, in one step, and go on; whether it was stored."""
        if self.reading is None or not self.editor.take():
            return False
        try:
            title = self._keep(self.reading, self.ticked, again)
        except SameFileError:
            self._tell_same_file()
            return False
        except SameMeetingError as same:
            self._tell_same_meeting(str(same))
            return False
        self.page.toast_requested.emit(self.tr("Taken in: %1").replace("%1", title))
        self.next_file()
        return True

    def _keep(self, read: Reading, ticked: set[Key], again: bool) -> str:
        """Store; the title of the meeting."""
        kept = keep(self.page.store, chosen(read.proposal, ticked), read.data, again=again)
        self._last = kept.meeting_id
        self._taken += 1
        return kept.title

    def _ask_sure(self) -> None:
        """Of this file, or of all that are left: a menu, where more than one is left."""
        left = len(self._paths) - self._at
        if left < 2:
            self.store_all_sure()
            return
        menu = self.header.menu_of_sure(left, self.store_all_sure, self.store_rest)
        menu.popup(self.sure.mapToGlobal(self.sure.rect().bottomLeft()))

    def store_all_sure(self) -> None:
        """Store what is sure of this file, whatever was ticked."""
        if self.reading is not None:
            self.ticked = self.reading.sure_keys()
            self.store(False)

    def store_rest(self) -> None:
        """Store what is sure of this file and of all that are left; the others are told after."""
        if self.reading is not None:
            self._left_out = []
            self.header.enable(False)
            self._take_unseen(self.reading)

    def _take_unseen(self, read: Reading | BadFile) -> None:
        name = self._paths[self._at].name
        if isinstance(read, BadFile):
            self._leave_out(str(read))
        else:
            try:
                self._keep(read, read.sure_keys(), False)
            except SameFileError:
                self._leave_out(self.tr("%1 has been taken in before.").replace("%1", name))
            except SameMeetingError:
                said = self.tr("%1: there are minutes of that meeting already.")
                self._leave_out(said.replace("%1", name))
        self.next_file()

    def _leave_out(self, why: str) -> None:
        if self._left_out is not None:
            self._left_out.append(why)

    def _tell_rest(self) -> None:
        """After files that nobody looked at: how many were stored, and which were not."""
        if self._left_out is None:
            return
        said = self.tr("Taken in: %1 of %2 files").replace("%1", str(self._taken))
        said = said.replace("%2", str(len(self._paths)))
        if self._left_out:
            to_do = self.tr("The others can be taken in one by one.")
            self.page.problem.emit(said, to_do, "\n".join(self._left_out))
        else:
            self.page.toast_requested.emit(said)
        self._left_out = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and self.reading is not None:
            self.source.show_document(self.reading.document, self.reading.headings())
            self._mark()
