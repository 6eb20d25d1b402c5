"""The options of a request, a line each: words, or days that can make a meeting."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.fields.values import Reading
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.date_writer import weekday
from bibk_desktop.records.model import RequestOption
from bibk_desktop.records.model.base import LINE
from bibk_desktop.work.requests.changes import add_option, option_date, remove_option
from bibk_desktop.work.requests.rules import Option, Sheet


class OptionLine(QWidget):
    """One option: its words, the weekday where they are a day, a button that takes it away."""

    def __init__(self, card: "OptionsCard", page: Page) -> None:
        super().__init__()
        self.option: Option | None = None
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Option"))
        self.day = label("", "small")
        self._remove = Button("", "trash-can-outline", "bare", lambda: card.remove(self.option))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.day)
        row.addWidget(self._remove)
        store = page.store
        self._form = RecordForm(
            page,
            self,
            RequestOption,
            {"text": Reading(_read_words, lambda kept: kept or "")},
            {"text": lambda kept: {"at": option_date(kept, store.today())}},
        )

    def show_option(self, option: Option | None, record: RequestOption | None, remove: str) -> None:
        """Show an option, or none."""
        self.option = option
        self._form.show(record)
        self.setVisible(option is not None)
        if option is not None:
            start = option.at.start
            self.day.setText(weekday(start, short=True) if start is not None else "")
            self._remove.name(remove.replace("%1", option.text))


def _read_words(typed: str) -> str:
    line = " ".join(typed.split())
    if not line:
        raise WrongInput(words.text("requests.option_empty"))
    if len(line) > LINE:
        raise WrongInput(words.text("field.too_long", limit=LINE))
    return line


class OptionsCard(Card):
    """Each line is saved as it is typed; Enter in the last field adds one."""

    def __init__(self, page: Page) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Options"))
        self._page = page
        self._one: Sheet | None = None
        self.lines: list[OptionLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("New option: words, or a day as 12 September"))
        self.new.setAccessibleName(self.tr("New option"))
        self.new.setMaxLength(LINE)
        self.new.editingFinished.connect(self._add)
        self.add(self.new)

    def show_request(self, one: Sheet) -> None:
        """Show the options of a request, with those of dates in their order."""
        self._one = one
        while len(self.lines) < len(one.options):
            line = OptionLine(self, self._page)
            self.lines.append(line)
            self._column.addWidget(line)
        records = self._records(one.options)
        remove = self.tr("Take away %1")
        for place, line in enumerate(self.lines):
            option = one.options[place] if place < len(one.options) else None
            line.show_option(option, records.get(option.id) if option else None, remove)

    def _records(self, options: Sequence[Option]) -> dict[int, RequestOption]:
        with self._page.store.read() as session:
            found = [session.get(RequestOption, option.id) for option in options]
        return {int(record.id or 0): record for record in found if record is not None}

    def _add(self) -> None:
        text = " ".join(self.new.text().split())
        if text and self._one is not None:
            self.new.clear()
            add_option(self._page.store, self._one, text)

    def remove(self, option: Option | None) -> None:
        """Take an option away, with a way back."""
        if option is not None:
            self._page.flush()
            remove_option(self._page.store, option)
            said = self.tr("Taken away: %1").replace("%1", option.text)
            self._page.toast_requested.emit(said)
