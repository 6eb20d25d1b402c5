"""A new request: what is asked, what for, by when, and of whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bibk_desktop.fields.record_form import offer
from bibk_desktop.fields.values import choices, reading
from bibk_desktop.forms.ui_request_new import Ui_RequestNew
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.wrap_row import WrapRow
from bibk_desktop.records.model import Asks, Request, RequestKind
from bibk_desktop.records.rich_text import from_plain
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.reading import Place, me
from bibk_desktop.work.requests.changes import NewRequest, create, option_date
from bibk_desktop.work.requests.dialog import FieldsDialog
from bibk_desktop.work.requests.rules import everybody

WIDTH, BOX = 560, 128
ALL, CHOSEN = "all", "chosen"


class RequestDialog(FieldsDialog):
    """`created` tells the new request's id."""

    created = Signal(int)

    def __init__(self, store: Store, parent: QWidget, title: str = "") -> None:
        super().__init__(parent, WIDTH)
        self.store = store
        self.say(self.tr("New request"), self.tr("Create request"))
        self.ui = Ui_RequestNew()
        self.ui.setupUi(self.fields)  # type: ignore[no-untyped-call]
        self.places = everybody(store.rows)
        self.boxes: dict[int, QCheckBox] = {}
        self._prepare(title)
        self._make_places()
        self._show_fields()

    def _prepare(self, title: str) -> None:
        ui = self.ui
        offer(ui.asks, choices(Asks))
        ui.asks.activated.connect(lambda _: self._show_fields())
        ui.title.setText(title)
        ui.due.setPlaceholderText(self.tr("25 January, or in words"))
        ui.number_of.setPlaceholderText(self.tr("performances, participants … or nothing"))
        ui.options.setPlaceholderText(self.tr("Words, or days as 12 September"))
        self.set_height(ui.question, 76)
        self.set_height(ui.options, 92)
        ui.title.setFocus()

    def _make_places(self) -> None:
        counties = dict.fromkeys(place.county for place in self.places)
        every = self.tr("All %1").replace("%1", str(len(self.places)))
        said = [(ALL, every), *((county, county) for county in counties)]
        self.whom = Segmented([*said, (CHOSEN, self.tr("Chosen"))], self.tr("Whom it goes to"))
        self.whom.chosen.connect(self._tick)
        column = QVBoxLayout(self.ui.places)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.whom)
        row = WrapRow(gap=8, line_gap=0)
        for place in self.places:
            row.add(self._box(place), BOX, 1)
        row.setMinimumHeight(row.heightForWidth(theme.px(WIDTH - 44)))
        column.addWidget(row)
        self._tick(ALL)

    def _box(self, place: Place) -> QCheckBox:
        box = QCheckBox(place.name)
        box.clicked.connect(lambda _: self.whom.choose(CHOSEN))
        self.boxes[place.id] = box
        return box

    def _tick(self, whom: str) -> None:
        """All, those of a county, or as they are."""
        for place in self.places if whom != CHOSEN else ():
            self.boxes[place.id].setChecked(whom in (ALL, place.county))

    def _asks(self) -> Asks:
        return Asks(self.ui.asks.currentData())

    def _show_fields(self) -> None:
        """The fields that what is asked for needs."""
        asks = self._asks()
        self.ui.number_of_cell.setVisible(asks in (Asks.yes_no, Asks.number))
        self.ui.options_cell.setVisible(asks in (Asks.one_option, Asks.options))

    # --- what is made

    def make(self) -> bool:
        ui, today = self.ui, self.store.today
        title = self.read(ui.title, reading(Request, "title", today).read)
        due = self.read(ui.due, reading(Request, "due", today).read)
        unit = self.read(ui.number_of, reading(Request, "number_of", today).read)
        if title == "":
            self.refuse(ui.title, self.tr("Write what the request is called."))
        options = self._options()
        if self.first_wrong is not None:
            return False
        asks = self._asks()
        new = NewRequest(
            title=title,
            question=from_plain(ui.question.toPlainText().strip()),
            kind=self._kind(options),
            asks=asks,
            number_of=unit if not ui.number_of_cell.isHidden() else "",
            due=due,
            responsible_id=me(self.store.rows),
            options=options,
            place_ids=[id_ for id_, box in self.boxes.items() if box.isChecked()],
            sent_on=today() if ui.sent.isChecked() else None,
        )
        self.created.emit(create(self.store, new))
        return True

    def _options(self) -> list[str]:
        """The options that were written, each once."""
        if self.ui.options_cell.isHidden():
            return []
        lines = [" ".join(line.split()) for line in self.ui.options.toPlainText().splitlines()]
        found = list(dict.fromkeys(filter(None, lines)))
        if len(found) < 2:
            self.refuse(self.ui.options, self.tr("Write at least two options, each on its line."))
        return found

    def _kind(self, options: list[str]) -> RequestKind:
        """A poll for a day when every option is one."""
        days = [option_date(option, self.store.today()) for option in options]
        is_poll = bool(days) and all(day.start is not None for day in days)
        return RequestKind.date_poll if is_poll else RequestKind.question
