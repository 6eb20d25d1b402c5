"""The head of the kommunkort: the municipality's name, and what is done with it as a whole."""

from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import set_role
from bibk_desktop.kit.qt.page import Page, PageHeader
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.work.facts.contact_log import plan_visit
from bibk_desktop.work.place_card.card import PlaceCard
from bibk_desktop.work.place_card.menu_button import MenuButton
from bibk_desktop.work.places.rules import full_name


class CardHeader(PageHeader):
    """ "Lessebo kommun 0761 · Kronoberg" and three buttons."""

    def __init__(self, page: Page, card: PlaceCard) -> None:
        super().__init__(" ", " ")
        self._page, self._card = page, card
        set_role(self.aside, "quiet")
        self.log = MenuButton(
            self.tr("Log contact"),
            "phone",
            [
                (self.tr("&Phone"), lambda: card.notes.log("phone")),
                (self.tr("&Mail"), lambda: card.notes.log("mail")),
                (self.tr("&Visit"), lambda: card.notes.log("visit")),
                (self.tr("&Digital meeting"), lambda: card.notes.log("digital")),
            ],
        )
        self.log.setToolTip("Ctrl+L")
        self.print_ = MenuButton(
            self.tr("Print ▾"),
            "printer",
            [
                (self.tr("To &hand over"), lambda: self._print(internal=False)),
                (self.tr("For &me (INTERNAL)"), lambda: self._print(internal=True)),
            ],
        )
        self.print_.setToolTip("Ctrl+P")
        self.visit = Button(self.tr("Prepare visit"), "car", "filled", self.prepare_visit)
        for button in (self.log, self.print_, self.visit):
            self.add_button(button)

    def show_facts(self) -> None:
        """Show the name of the municipality that the card shows."""
        if (facts := self._card.facts) is not None:
            head = facts.head
            self.show_words(full_name(head.name), f"{head.code} · {head.county}")

    def prepare_visit(self) -> None:
        """Begin a visit: turn to it where there is a place for visits, else write in it here."""
        facts = self._card.facts
        if facts is None:
            return
        made = plan_visit(self._page.store, facts.head.id)
        if self._page.opens("visit", made.meeting_id):
            self._page.open_requested.emit("visit", made.meeting_id)
            return
        said, day = self.tr("visit"), self.tr("day not set")
        self._card.notes.open_text(made.item_id, said, day)
        name = facts.head.name
        self._page.toast_requested.emit(self.tr("Visit to %1 begun.").replace("%1", name))

    def _print(self, *, internal: bool) -> None:
        """The kommunkort as a Word file, after what is unsaved is saved."""
        from bibk_desktop.work.place_card.printing import export

        if self._page.flush() and self._card.reload() and self._card.facts is not None:
            facts, rows = self._card.facts, self._page.store.rows
            self._page.export_requested.emit(export(rows, facts, internal=internal))

    def commands(self) -> list[Command]:
        """What Ctrl+K offers on the kommunkort."""
        card = self._card
        return [
            Command(self.tr("Log contact"), self.log.open_menu, "phone", "Ctrl+L"),
            Command(self.tr("Print"), self.print_.open_menu, "printer", "Ctrl+P"),
            Command(self.tr("Prepare visit"), self.prepare_visit, "car"),
            Command(self.tr("Change library director"), card.director.change.click),
            Command(self.tr("Write internal note"), card.notes.begin_internal),
        ]
