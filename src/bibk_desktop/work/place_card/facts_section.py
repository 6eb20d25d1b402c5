"""The card Om kommunen: addresses, size, the systems its libraries use; saved as typed."""

from PySide6.QtWidgets import QWidget

from bibk_desktop.fields.record_form import RecordForm
from bibk_desktop.forms.ui_place_facts import Ui_PlaceFacts
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.records.model import Municipality
from bibk_desktop.work.place_card.changes import read_names, set_systems
from bibk_desktop.work.place_card.rules import PlaceFacts
from bibk_desktop.work.place_card.section import Section


class FactsSection(Section):
    """The municipality's own fields."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("About the municipality"))
        fields = QWidget()
        self.ui = Ui_PlaceFacts()
        self.ui.setupUi(fields)  # type: ignore[no-untyped-call]
        self.form = RecordForm(page, self.ui, Municipality)
        self.systems = page.bind(self.ui.systems, self._save_systems)
        self.add(fields)

    def fill(self, facts: PlaceFacts) -> None:
        """Show the fields of the municipality."""
        with self.store.read() as session:
            record = session.get(Municipality, facts.head.id)
        self.form.show(record)
        self.systems.fill(", ".join(facts.systems))

    def leave(self) -> None:
        """Save the systems of the municipality that was shown."""
        self.systems.flush()
        self.systems.forget()

    def _save_systems(self, typed: str, step: str) -> None:
        set_systems(self.store, self.place_id, read_names(typed), step)
