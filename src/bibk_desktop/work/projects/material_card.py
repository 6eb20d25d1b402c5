"""Material and deliverables: languages, link or file, and who has received them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.fields.files_field import FilesField
from bibk_desktop.fields.place_box import PlaceBox
from bibk_desktop.fields.record_rows import WHOLE, LineField, RecordLine, RecordRows
from bibk_desktop.fields.rows_card import CardWords, NameLink, RowsCard
from bibk_desktop.kit.qt.labels import ElidedLabel, Link
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.web_link import WebLink
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Attachment, Material, MaterialReceipt
from bibk_desktop.work.projects.cards import show_name
from bibk_desktop.work.projects.records import who


class ReceiverBox(PlaceBox):
    """Finds a library or municipality that has received something."""

    kinds = ("library", "municipality")
    created = ()


class ReceiptsField(QWidget):
    """Who has received one material: folded to a line, opened to be changed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._id: int | None = None
        self._known: list[MaterialReceipt] = []
        self.fold = Link("", "▾")
        self.fold.set_look(12)
        self.fold.clicked.connect(self._turn)
        self.names = ElidedLabel("", "small")
        self._make_rows()
        self.box = ReceiverBox()
        self.box.use(page.store)
        self.box.setAccessibleName(self.tr("Add who has received it"))
        self.box.setPlaceholderText(self.tr("Add a library or municipality"))
        self.box.picked.connect(self._pick)
        self._lay()

    def _make_rows(self) -> None:
        fields = (
            LineField("who", self.tr("Who"), lambda: NameLink(self._page), 120, 0),
            LineField("at", self.tr("When"), QLineEdit, 130),
            LineField("copies", self.tr("Copies"), QLineEdit, 80),
        )
        remover = self.tr("Take the receiver away")
        self.rows = RecordRows(self._page, MaterialReceipt, fields, remover, self._show_line)
        self.rows.removed.connect(self._remove)

    def _lay(self) -> None:
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(12, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.rows)
        inside.addWidget(self.box)
        self._inside.hide()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.fold)
        head.addWidget(self.names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._inside)

    def show_receipts(self, material_id: int, receipts: Sequence[MaterialReceipt]) -> None:
        """Show who has received a material."""
        if material_id != self._id:
            self._inside.hide()
        self._id, self._known = material_id, list(receipts)
        names = [who(self._page.store.rows, one)[2] for one in receipts]
        said = self.tr("Received by %1").replace("%1", str(len(names)))
        self.fold.setText(said if names else self.tr("Nobody has received it yet"))
        self.names.setText(", ".join(names))
        self.rows.show_records(receipts)
        self.fold.updateGeometry()
        self.updateGeometry()

    def _turn(self) -> None:
        self._inside.setVisible(self._inside.isHidden())
        self.updateGeometry()

    def _show_line(self, line: RecordLine, record: Any) -> None:
        show_name(line, *who(self._page.store.rows, record))

    def _pick(self, key: tuple[str, int] | None) -> None:
        if key is None or self._id is None:
            return
        kind, id_ = key
        if not any(getattr(one, f"{kind}_id") == id_ for one in self._known):
            owner: dict[str, Any] = {"material_id": self._id, f"{kind}_id": id_}
            at = FuzzyDate.day(self._page.store.today())
            self._page.store.add(MaterialReceipt(at=at, **owner))
        self.box.show_key(None)

    def _remove(self, receipt_id: int) -> None:
        self._page.flush()
        self._page.store.delete(MaterialReceipt, receipt_id)
        self._page.toast_requested.emit(self.tr("The receiver is taken away."))


class MaterialsCard(RowsCard):
    """What the project hands over."""

    model = Material

    def __init__(self, page: Page) -> None:
        self.receipts: dict[int, list[MaterialReceipt]] = {}
        self.files: dict[int, list[Attachment]] = {}
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("Nothing yet: folders, kits, films, reports.")
        title = self.tr("Material and deliverables")
        return CardWords(title, empty, self.tr("Delete the material"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("name", self.tr("What"), QLineEdit, 170, 2),
            LineField("kind", self.tr("Kind"), QComboBox, 110, 0),
            LineField("language", self.tr("Languages"), QLineEdit, 130),
            LineField("at", self.tr("Ready"), QLineEdit, 145),
            LineField("web", self.tr("Link"), QLineEdit, 150),
            LineField("open", self.tr("Open the link"), self._link, 24, 0),
            LineField("note", self.tr("Note"), QLineEdit, 150),
            LineField("files", self.tr("Files"), self._files, WHOLE),
            LineField("received", self.tr("Received by"), self._received, WHOLE),
        )

    def _link(self) -> QWidget:
        return WebLink(self.tr("Open"))

    def _files(self) -> QWidget:
        return FilesField(self.page, "material_id")

    def _received(self) -> QWidget:
        return ReceiptsField(self.page)

    def show_line(self, line: RecordLine, record: Any) -> None:
        files, received, link = (line.fields[name] for name in ("files", "received", "open"))
        assert isinstance(files, FilesField) and isinstance(received, ReceiptsField)
        assert isinstance(link, WebLink)
        link.show_address(record.web)
        files.show_files(record.id, self.files.get(record.id, []))
        received.show_receipts(record.id, self.receipts.get(record.id, []))

    def _add(self) -> None:
        if self.owner_id is not None:
            self.put(Material(project_id=self.owner_id))
