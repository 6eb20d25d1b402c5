"""The files attached to one record: opened by a click, attached from the disk, taken away."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.qt import addresses
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tab_order import take_place
from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.records.attached import attach, content
from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.model import Attachment

KEY = "folder.attached"


class FilesField(WrapRow):
    """Shows the attachments of a record and attaches more to it.

    `owner` names the field that points to the record (`material_id`).
    """

    def __init__(self, page: Page, owner: str) -> None:
        super().__init__(gap=2, line_gap=2)
        self._page, self._owner = page, owner
        self._id: int | None = None
        self._files: list[tuple[int, str]] = []
        self.shown: list[QWidget] = []
        self._copies: tempfile.TemporaryDirectory[str] | None = None
        self.ask: Callable[[], str] = self._asked
        self.open: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.add_button = Button(self.tr("Attach file…"), "plus", "bare", self._attach)
        self.add(self.add_button, 24)

    def show_files(self, record_id: int, files: Sequence[Attachment]) -> None:
        """Show these files of a record."""
        shown = [(one.id or 0, one.name) for one in files]
        if (record_id, shown) == (self._id, self._files):
            return
        self._id, self._files = record_id, shown
        while self.shown:
            self.remove(self.shown.pop())
        for one in files:
            self._add_file(one)
        self.put_last(self.add_button)
        take_place(self, [*self.shown, self.add_button])

    def _add_file(self, file: Attachment) -> None:
        link = Link(file.name, "")
        link.set_look(12)
        link.clicked.connect(lambda: self._open(file))
        remove = Button("", "close", "bare", lambda: self._take_away(file))
        remove.name(self.tr("Take away %1").replace("%1", file.name))
        for widget in (link, remove):
            self.add(widget, 24)
            self.shown.append(widget)

    # --- what is done

    def _asked(self) -> str:
        folder = self._page.memory.get(KEY, str(Path.home()))
        return QFileDialog.getOpenFileName(self, self.tr("Attach file"), folder)[0]

    def _attach(self) -> None:
        """Ask for a file and keep a copy of it in the workspace."""
        name = self.ask()
        if not name or self._id is None:
            return
        path = Path(name)
        self._page.memory.put(KEY, str(path.parent))
        owner: dict[str, Any] = {self._owner: self._id}
        try:
            attach(self._page.store, path, **owner)
        except WorkspaceError as error:
            self._page.problem.emit(str(error), "", "")

    def _take_away(self, file: Attachment) -> None:
        if file.id is not None:
            self._page.store.delete(Attachment, file.id)
            self._page.toast_requested.emit(self.tr("Taken away: %1").replace("%1", file.name))

    def _open(self, file: Attachment) -> None:
        """Open the link, or a copy of what the workspace holds."""
        data = content(self._page.store, file.checksum) if file.checksum else None
        if data is None:
            address = addresses.meant(file.link)
            if addresses.is_safe(address):
                self.open(QUrl(address))
            return
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="bibk-")
        stem, ending = Path(file.name).stem, Path(file.name).suffix
        copy = Path(self._copies.name) / safe_name(stem, ending)
        copy.write_bytes(data)
        self.open(QUrl.fromLocalFile(str(copy)))
