"""Old minutes taken in: the document at left, what was found at right, ticked before it is kept."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.kit.office import read_word
from bibk_desktop.kit.office.safe_files import BadFile, read_bytes
from bibk_desktop.kit.office.source import SourceDocument
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import ElidedLabel, label
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.tasks import Progress, TaskBar
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.work.meetings.keep import SameFileError, SameMeetingError, keep, known_world
from bibk_desktop.work.meetings.source_view import SourceView
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.meetings.take_in.propose import propose
from bibk_desktop.work.meetings.take_in.review import Found, Key, chosen, findings
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.grounds import ROLES

NARROW = 760
ALL, UNSURE, NEW = "all", "unsure", "new"
_SAME_FILE = "SELECT 1 FROM attachment WHERE checksum = ? AND role = 'source'"


@dataclass(frozen=True)
class Reading:
    """A document that was read, with what was found in it."""

    document: SourceDocument
    proposal: Proposal
    data: bytes
    found: list[Found]


class FoundList(RowList):
    """Space ticks, O goes to the next unsure one."""

    unsure_asked = Signal()
    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.keeps_current = True
        self.selectionModel().currentChanged.connect(lambda *_: self.turned.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and not event.modifiers():
            self.unsure_asked.emit()
        else:
            super().keyPressEvent(event)


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
        self.reading: Reading | None = None
        self.ticked: set[Key] = set()
        self._make_header()
        self.source = SourceView()
        self.rows = FoundList(self.tr("Found"))
        self.rows.ticked.connect(self.tick)
        self.rows.opened.connect(lambda _: self._mark())
        self.rows.turned.connect(self._mark)
        self.rows.unsure_asked.connect(self.next_unsure)
        self.notice = label("", "watch")
        self.notice.setWordWrap(True)
        self.again = Button(self.tr("Take in all the same"), pressed=lambda: self.store(True))
        self.tasks = TaskBar()
        self._lay()

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("Take in old minutes"))
        self.cancel = Button(self.tr("Cancel"), "close", pressed=self._stop)
        self.skip = Button(self.tr("Skip the file"), pressed=self.next_file)
        self.sure = Button(self.tr("Take in all sure ones"), "check", pressed=self.store_all_sure)
        self.take_button = Button("", "import", "filled", lambda: self.store(False))
        self.cancel.name(self.tr("Cancel"))
        self.sure.name(self.tr("Take in all sure ones"))
        for button in (self.cancel, self.skip, self.sure, self.take_button):
            self.header.add_button(button)

    def _lay(self) -> None:
        left = Card(self.tr("The document"))
        left.add_to_head(label(self.tr("no word is changed"), "small"))
        left.add(self.source, 1)
        right = Card(self.tr("Found"))
        choices = [
            (ALL, self.tr("All")),
            (UNSURE, self.tr("Unsure")),
            (NEW, self.tr("New persons")),
        ]
        self.scope = Segmented(choices, self.tr("Show"))
        self.scope.chosen.connect(lambda _: self._show_rows())
        right.add_to_head(self.scope, at_end=False)
        self.counts = ElidedLabel("", "small")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        right.add(self.rows, 1)
        right.body.addLayout(self._keys())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setSizes([510, 590])
        for card in (left, right):
            card.setMinimumWidth(0)
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

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, said in (
            (self.tr("Space"), self.tr("tick")),
            ("↑↓", self.tr("next")),
            ("O", self.tr("next unsure")),
        ):
            row.addWidget(label(key, "key"))
            row.addWidget(label(said, "small"))
        row.addWidget(self.counts, 1)
        return row

    # --- one file after the other

    def take(self, paths: list[Path]) -> None:
        """Begin with the first of these files."""
        self._paths, self._at, self._last = list(paths), 0, None
        self._read()

    def _read(self) -> None:
        """Read the file whose turn it is, beside the window."""
        path = self._paths[self._at]
        store = self.page.store
        known, today = known_world(store.rows), store.today()
        self.reading = None
        self._show_head()
        self._tell("")
        for button in (self.sure, self.take_button):
            button.setEnabled(False)

        def work(progress: Progress) -> Reading | BadFile:
            progress.check()
            try:
                return read_file(path, known, today)
            except BadFile as bad:
                return bad

        def failed(why: str, details: str) -> None:
            said = self.tr("%1 could not be read.").replace("%1", path.name)
            self.page.problem.emit(said, self.tr("Nothing was stored."), f"{why}\n{details}")
            self.next_file()

        said = self.tr("Reading %1").replace("%1", path.name)
        self.tasks.run(said, work, self._show, failed)

    def _show(self, read: Reading | BadFile) -> None:
        """What was read, or why it could not be."""
        if isinstance(read, BadFile):
            self.source.clear()
            self.rows.show_rows([])
            self.counts.setText("")
            self._tell(str(read))
            return
        self.reading = read
        self.ticked = {each.key for each in read.found if not each.is_unsure or each.is_fixed}
        self.source.show_document(read.document)
        self.sure.setEnabled(True)
        self.scope.choose(ALL)
        self._show_rows()
        self._warn(read)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self, read: Reading) -> None:
        """What must be known before it is taken in."""
        checksum = hashlib.sha256(read.data).hexdigest()
        if self.page.store.rows(_SAME_FILE, (checksum,)):
            self._tell_same_file()
            return
        said = [words.text(key) for key in read.proposal.left_out]
        lines = ", ".join(str(line) for line in read.proposal.personal_numbers)
        if lines:
            warned = self.tr("There may be a personal number in line %1: change it in the file.")
            said.append(warned.replace("%1", lines))
        self._tell(" ".join(said))

    def _tell_same_file(self) -> None:
        self._tell(self.tr("This very file has been taken in before. Nothing is stored again."))
        self.sure.setEnabled(False)
        self.take_button.setEnabled(False)

    def _tell(self, said: str, may_again: bool = False) -> None:
        self.notice.setText(said)
        self.notice.setVisible(bool(said))
        self.again.setVisible(may_again)

    def next_file(self) -> None:
        """Go on with the next file; after the last one leave."""
        self._at += 1
        if self._at < len(self._paths):
            self._read()
        elif self._last is not None:
            self.stored.emit(self._last)
        else:
            self.closed.emit()

    def _stop(self) -> None:
        """Leave the files that are left as they are."""
        self.tasks.stop_all()
        self._at = len(self._paths)
        self.next_file()

    # --- what is ticked

    def _show_head(self) -> None:
        name = self._paths[self._at].name
        which = self.tr("file %1 of %2").replace("%1", str(self._at + 1))
        which = which.replace("%2", str(len(self._paths)))
        nothing = self.tr("nothing is stored yet")
        self.header.show_words(name, "", f"{which} · {nothing}")
        self.skip.setVisible(len(self._paths) > 1)

    def _shown(self) -> list[Found]:
        found = self.reading.found if self.reading is not None else []
        if self.scope.key() == UNSURE:
            return [each for each in found if each.is_unsure]
        if self.scope.key() == NEW:
            return [each for each in found if each.is_new_person]
        return found

    def _show_rows(self) -> None:
        self.rows.show_rows([self._row(each) for each in self._shown()])
        found = self.reading.found if self.reading is not None else []
        unsure, new = sum(each.is_unsure for each in found), sum(e.is_new_person for e in found)
        counted = self.tr("%1 found · %2 unsure · %3 new persons").replace("%1", str(len(found)))
        self.counts.setText(counted.replace("%2", str(unsure)).replace("%3", str(new)))
        chosen_ = sum(each.key in self.ticked for each in found)
        self.take_button.setText(self.tr("Take in %1 chosen").replace("%1", str(chosen_)))
        self.take_button.setEnabled(self.reading is not None)
        self._mark()

    def _row(self, found: Found) -> Row:
        role = role_of(found)
        unsure = words.text("found.unsure")
        return Row(
            found.key,
            found.text,
            detail=found.detail,
            tag=chip_of(found),
            tag_role=role,
            mark=unsure if found.is_unsure else "",
            end=words.text("found.line", n=found.line),
            role="quiet",
            checkable=not found.is_fixed,
            done=found.key in self.ticked,
        )

    def _mark(self) -> None:
        """Mark in the document what was found, and where the chosen one stands."""
        shown = self.reading.found if self.reading is not None else []
        key = self.rows.current_key()
        current = next((each for each in shown if each.key == key), None)
        self.source.mark([(each, role_of(each)) for each in shown], current)

    def tick(self, key: Any) -> None:
        """Tick a finding, or leave it out."""
        self.ticked ^= {key}
        self._show_rows()

    def next_unsure(self) -> None:
        """Go to the next unsure finding, round the end."""
        shown = self._shown()
        here = self.rows.currentIndex().row()
        order = [*range(here + 1, len(shown)), *range(here + 1)]
        line = next((n for n in order if n < len(shown) and shown[n].is_unsure), None)
        if line is not None:
            self.rows.setCurrentIndex(self.rows.model().index(line, 0))

    # --- storing

    def store(self, again: bool) -> bool:
        """Store what is ticked of this file, in one step, and go on; whether it was stored."""
        if self.reading is None:
            return False
        wanted = chosen(self.reading.proposal, self.ticked)
        try:
            kept = keep(self.page.store, wanted, self.reading.data, again=again)
        except SameFileError:
            self._tell_same_file()
            return False
        except SameMeetingError as same:
            said = self.tr("There are minutes of that meeting already: %1. Nothing was stored.")
            self._tell(said.replace("%1", str(same)), may_again=True)
            return False
        self._last = kept.meeting_id
        taken = self.tr("Taken in: %1").replace("%1", kept.title)
        self.page.toast_requested.emit(taken)
        self.next_file()
        return True

    def store_all_sure(self) -> None:
        """Store what is sure of this file, whatever was ticked."""
        if self.reading is not None:
            found = self.reading.found
            self.ticked = {each.key for each in found if not each.is_unsure or each.is_fixed}
            self.store(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room two buttons keep their icon alone."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(NARROW)
        self.cancel.setText("" if narrow else self.tr("Cancel"))
        self.sure.setText("" if narrow else self.tr("Take in all sure ones"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            if self.reading is not None:
                self.source.show_document(self.reading.document)
            self._mark() if self.reading is not None else None


def read_file(path: Path, known: KnownWorld, today: Any) -> Reading:
    """Read a document and what is found in it. BadFile says why it cannot be read."""
    data = read_bytes(path)
    document = read_word.read_data(data, path.name)
    proposal = propose(document, known=known, file_name=path.name, today=today)
    return Reading(document, proposal, data, findings(proposal, known, today))


def role_of(found: Found) -> Role:
    """The colour of a finding's meaning; unsure goes before all."""
    if found.is_unsure:
        return "unconfirmed"
    if found.key[0] == "outcome":
        return ROLES[OutcomeKind(found.kind)]
    return "information"


def chip_of(found: Found) -> str:
    """The word of a finding's chip."""
    if found.key[0] == "outcome":
        return words.name(OutcomeKind(found.kind)).capitalize()
    return words.text(f"found.{found.kind}")
