"""The series: what their meetings are called, how minutes are written, who is called."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import MunicipalityBox
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_series_form import Ui_SeriesForm
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.list_detail import ListDetail
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.model import MinutesForm, Series, SeriesMember
from bibk_desktop.work.meetings.lists import SeriesRow, series
from bibk_desktop.work.meetings.pane import Pane
from bibk_desktop.work.meetings.template_field import TemplateField

_MEMBERS = """
SELECT b.id, coalesce(m.name, trim(p.given_name || ' ' || p.family_name)), b.person_id
FROM series_member b LEFT JOIN municipality m ON m.id = b.municipality_id
LEFT JOIN person p ON p.id = b.person_id WHERE b.series_id = ?
ORDER BY b.person_id IS NOT NULL, 2 COLLATE swedish
"""


class SeriesDetail(QWidget):
    """One series: fields that save themselves, and its members."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.id: int | None = None
        self._name = ""
        fields = QWidget()
        self.ui = Ui_SeriesForm()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(page, self.ui, Series)
        about = Card(self.tr("Series"))
        about.add(fields)
        self.template = TemplateField(page)
        about.add(self.template)
        self.delete_button = Button("", "trash-can-outline", "bare", self.delete)
        self.delete_button.name(self.tr("Delete the series"))
        about.add_to_head(self.delete_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self._make_members())
        column.addStretch(1)

    def _make_members(self) -> Card:
        self.members = RowList(self.tr("Members"), lead_width=28, fit=True)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.members)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self.remove_member)
        self.members.opened.connect(self._open)
        self.place, self.person = MunicipalityBox(), PersonBox()
        card = Card(self.tr("Members"), self.tr("besides the directors, if all are called"))
        card.add(self.members)
        for box, said in (
            (self.place, self.tr("Add a municipality")),
            (self.person, self.tr("Add a person")),
        ):
            box.use(self._page.store)
            name = label(said, "small")
            name.setBuddy(box)
            box.setAccessibleName(said)
            card.add(name)
            card.add(box)
        self.place.picked.connect(lambda key: self._add("municipality_id", key, self.place))
        self.person.picked.connect(lambda key: self._add("person_id", key, self.person))
        return card

    def show_series(self, series_id: int | None) -> None:
        """Show a series, or none."""
        with self._page.store.read() as session:
            found = session.get(Series, series_id) if series_id is not None else None
        self.id = found.id if found is not None else None
        self._name = found.name if found is not None else ""
        self.form.show(found)
        self.template.show_template(self.id, found.template if found is not None else "")
        if not self.ui.name.hasFocus():
            self.ui.name.setCursorPosition(0)
        self.setEnabled(found is not None)
        rows = self._page.store.rows(_MEMBERS, (self.id,))
        icons = {True: "account-multiple-outline", False: "map-outline"}
        self.members.show_rows(
            [
                Row((id_, person), name, icon=icons[person is not None], lead="")
                for id_, name, person in rows
            ]
        )
        self.members.setVisible(bool(rows))

    def _open(self, key: Any) -> None:
        if key[1] is not None and self._page.opens("person", key[1]):
            self._page.open_requested.emit("person", key[1])

    def _add(self, column: str, key: Any, box: Any) -> None:
        """Add a member once, and empty the box."""
        if key is None or self.id is None:
            return
        box.show_key(None)
        sql = f"SELECT 1 FROM series_member WHERE series_id = ? AND {column} = ?"
        if not self._page.store.rows(sql, (self.id, key)):
            with self._page.store.write("undo.series_member", name=self._name) as session:
                member = SeriesMember(series_id=self.id)
                setattr(member, column, key)
                session.add(member)

    def remove_member(self) -> None:
        """Take the chosen member out."""
        key: Any = self.members.current_key()
        if key is None:
            return
        row = next(row for row in self.members.rows() if row.key == key)
        with self._page.store.write("undo.series_member", name=self._name) as session:
            member = session.get(SeriesMember, key[0])
            if member is not None:
                session.delete(member)
        self._page.toast_requested.emit(self.tr("Removed: %1").replace("%1", row.text))

    def delete(self) -> None:
        """Take the series away; its meetings stay."""
        if self.id is not None:
            gone, said = self.id, self._name
            self.form.show(None)
            self._page.store.delete(Series, gone)
            self._page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", said))


class SeriesTab(ListDetail):
    """The list of series and the chosen one beside it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.pane = Pane(
            _columns(page),
            words.text("meetings.series"),
            lambda row: row.id,
            None,
            (
                words.text("meetings.no_series"),
                words.text("meetings.new_series"),
            ),
        )
        self.detail = SeriesDetail(page)
        names = words.text("meetings.list"), words.text("meetings.details")
        super().__init__("series", self.pane, self.detail, names, words.text("meetings.show"))
        self.pane.table.current_row_changed.connect(self._show)
        self.pane.opened.connect(lambda _: self.enter())
        self.pane.deleted.connect(lambda _: self.detail.delete())
        self.pane.asked.connect(self.begin)

    def fill(self) -> None:
        """Show what is stored now."""
        found = series(self._page.store.rows, self._page.store.today())
        self.pane.show_rows(found)
        self.show_empty(not found)
        self._show(self.pane.table.current_row())

    def _show(self, row: SeriesRow | None) -> None:
        self.detail.show_series(row.id if row is not None else None)

    def enter(self) -> None:
        """Put the keyboard into the chosen series."""
        self.show_detail()
        self.detail.ui.name.setFocus()

    def begin(self) -> None:
        """A new series, its name to be written at once."""
        with self._page.store.write("undo.new_series", title="") as session:
            made = Series()
            session.add(made)
            session.flush()
        self.fill()
        self.pane.table.choose(made.id)
        self.enter()


def _columns(page: Page) -> list[Column]:
    today = page.store.today

    def day(at: Any) -> str:
        return write(at, today(), Style.table).split(" kl.")[0] or "–"

    nameless = words.text("meetings.nameless_series")
    return [
        Column(
            words.text("meetings.name"),
            lambda row: row.name or nameless,
            stretch=2,
            least=120,
            bold=True,
        ),
        Column(
            words.text("meetings.minutes"),
            lambda row: words.name(MinutesForm(row.minutes)),
            least=90,
        ),
        Column(
            words.text("meetings.meetings"),
            lambda row: str(row.meetings),
            value=lambda row: row.meetings,
            sort=lambda row: row.meetings,
            align="right",
        ),
        Column(
            words.text("meetings.last"),
            lambda row: day(row.last),
            value=lambda row: row.last,
            sort=lambda row: row.last.encode(),
            least=80,
        ),
        Column(
            words.text("meetings.next"),
            lambda row: day(row.next),
            value=lambda row: row.next,
            sort=lambda row: row.next.encode(),
            least=80,
        ),
    ]
