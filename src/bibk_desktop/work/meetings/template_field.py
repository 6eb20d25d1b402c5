"""The Word template of a series: the program's own, or a file of the user's."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bibk_desktop import resources
from bibk_desktop.kit.office.safe_write import replace_file
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import Link, label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.records.model import Series

TEMPLATE = "templates/minutes.docx"
FOLDER = "folder.template"
ASKED = "Word (*.docx *.dotx)"


class TemplateField(QWidget):
    """Names the template, opens it, chooses another; says at once when it cannot be used."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._id: int | None = None
        self._path = ""
        self.ask: Callable[[], str] = self._ask
        self.ask_where: Callable[[str], str] = self._ask_where
        self.open: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.named = Link("", "")
        self.named.clicked.connect(self._open)
        self.usual = label(self.tr("the program's own"), "quiet")
        self.browse = Button(self.tr("Browse…"), pressed=self.choose)
        self.copy = Button(self.tr("Copy of the program's own…"), pressed=self.make_own)
        fields = "{{titel}}, {{underrubrik}}, {{fakta}}, {{punkter}}"
        told = self.tr("Words like %1 are filled in; all else is yours to change in Word.")
        self.copy.setToolTip(told.replace("%1", fields))
        self.remove = Button("", "close", "bare", lambda: self._set(""))
        self.remove.name(self.tr("Use the program's own template again"))
        self.why = label("", "late")
        self.why.setWordWrap(True)
        self._lay()

    def _lay(self) -> None:
        row = WrapRow()
        for widget in (self.named, self.usual, self.remove, self.browse, self.copy):
            row.add(widget, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Template for Word"), "small"))
        column.addWidget(row)
        column.addWidget(self.why)

    def show_template(self, series_id: int | None, path: str) -> None:
        """Show the template of a series; "" is the program's own."""
        self._id, self._path = series_id, path
        self.named.setText(Path(path).name)
        self.named.setToolTip(path)
        self.named.setAccessibleName(self.tr("Open the template %1").replace("%1", path))
        own, usual = (self.named, self.remove), (self.usual, self.copy)
        for widget, shown in (*((w, True) for w in own), *((w, False) for w in usual)):
            widget.setVisible(bool(path) is shown)
        self._say(_fault(path) if path else "")

    def showEvent(self, event: QShowEvent) -> None:
        """The file may have gone since it was last seen."""
        super().showEvent(event)
        self.show_template(self._id, self._path)

    def _say(self, why: str) -> None:
        self.why.setText(why)
        self.why.setVisible(bool(why))

    def choose(self) -> None:
        """Ask for a file; one that is no template is told, and the old one stays."""
        name = self.ask()
        if not name:
            return
        self._page.memory.put(FOLDER, str(Path(name).parent))
        if why := _fault(name):
            self._say(why)
        else:
            self._set(name)

    def make_own(self) -> None:
        """Put a copy of the program's template where the user wants it, to be changed in Word."""
        name = self.ask_where(self.tr("BiBK minutes.docx"))
        if not name:
            return
        path = Path(name) if name.lower().endswith(".docx") else Path(f"{name}.docx")
        self._page.memory.put(FOLDER, str(path.parent))
        data = resources.path(TEMPLATE).read_bytes()
        try:
            replace_file(path, lambda file: file.write(data))
        except OSError as error:
            said = self.tr("%1 could not be written.").replace("%1", path.name)
            to_do = self.tr("Close the file in Word, or choose another folder.")
            self._page.problem.emit(said, to_do, str(error))
            return
        self._set(str(path))

    def _set(self, path: str) -> None:
        if self._id is not None and path != self._path:
            self._page.store.change(Series, self._id, template=path)

    def _open(self) -> None:
        self.open(QUrl.fromLocalFile(self._path))

    def _ask(self) -> str:
        title, where = self.tr("Choose a template"), self._page.memory.get(FOLDER)
        return QFileDialog.getOpenFileName(self.window(), title, where, ASKED)[0]

    def _ask_where(self, name: str) -> str:
        folder = self._page.memory.get(FOLDER)
        where = str(Path(folder) / name) if folder else name
        title = self.tr("Where is the template to lie?")
        return QFileDialog.getSaveFileName(self.window(), title, where, "Word (*.docx)")[0]


def _fault(path: str) -> str:
    """Why that file is no template; what reads Word files is imported when one is to be read."""
    from bibk_desktop.work.meetings.export import template_fault

    return template_fault(Path(path))
