"""What was found in a document as rows to tick, and a document read with what is in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from bibk_desktop import words
from bibk_desktop.kit.office import read_word
from bibk_desktop.kit.office.safe_files import read_bytes
from bibk_desktop.kit.office.source import SourceDocument
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.meetings.take_in.propose import propose
from bibk_desktop.work.meetings.take_in.review import Found, Key, findings
from bibk_desktop.work.notes.capture.headings import Form
from bibk_desktop.work.notes.capture.known import KnownWorld
from bibk_desktop.work.notes.grounds import ROLES

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Reading:
    """A document that was read, with what was found in it and by what knowledge."""

    document: SourceDocument
    proposal: Proposal
    data: bytes
    found: list[Found]
    known: KnownWorld
    today: date
    settled: frozenset[Key] = frozenset()

    def changed(self, proposal: Proposal, key: Key) -> "Reading":
        """The same document with that finding changed by hand, which makes it sure."""
        settled = self.settled | {key}
        found = [
            replace(each, is_unsure=each.is_unsure and each.key not in settled)
            for each in findings(proposal, self.known, self.today)
        ]
        return replace(self, proposal=proposal, found=found, settled=settled)

    def headings(self) -> set[int]:
        """The lines that are a heading, or the title, and nothing else."""
        whole = {i.line for i in self.proposal.items if i.heading and i.form is Form.line}
        return whole | {self.proposal.title.line}

    def sure_keys(self) -> set[Key]:
        """The findings that are ticked at first: what is sure, and what goes with the document."""
        return {each.key for each in self.found if not each.is_unsure or each.is_fixed}


def read_file(
    path: Path, known: KnownWorld, today: date, check: Callable[[], None] = lambda: None
) -> Reading:
    """Read a document and what is found in it; `check` may raise to stop. BadFile says why it
    cannot be read."""
    data = read_bytes(path)
    check()
    document = read_word.read_data(data, path.name)
    check()
    proposal = propose(document, known=known, file_name=path.name, today=today, check=check)
    return Reading(document, proposal, data, findings(proposal, known, today), known, today)


class FoundList(RowList):
    """Space ticks, Enter or a double click changes, O goes to the next unsure one."""

    unsure_asked = Signal()
    change_asked = Signal()
    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.keeps_current = True
        self.selectionModel().currentChanged.connect(self._turn)

    def _turn(
        self, now: QModelIndex | QPersistentModelIndex, before: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and not event.modifiers():
            self.unsure_asked.emit()
        elif event.key() in ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.change_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change the finding; two clicks on a box only tick twice."""
        if event.position().x() >= theme.px(28 + self.inset):
            self.change_asked.emit()


def row_of(found: Found, ticked: bool) -> Row:
    """A finding as it stands in the list."""
    return Row(
        found.key,
        found.text,
        detail=found.detail,
        tag=chip_of(found),
        tag_role=role_of(found),
        mark=words.text("found.unsure") if found.is_unsure else "",
        end=words.text("found.line", n=found.line),
        role="quiet",
        checkable=not found.is_fixed,
        done=ticked,
    )


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


def warnings(proposal: Proposal) -> str:
    """What was left out of the document, and where a personal number seems to stand."""
    said = [words.text(key) for key in proposal.left_out]
    lines = ", ".join(str(line) for line in proposal.personal_numbers)
    if lines:
        said.append(words.text("found.personal_number_in", lines=lines))
    return " ".join(said)
