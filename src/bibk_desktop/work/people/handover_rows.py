"""What goes with an office, each row with who takes it over, and the lists that change."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bibk_desktop import words
from bibk_desktop.fields.person_box import person_box
from bibk_desktop.fields.record_form import offer
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import ElidedLabel, MenuLink, label
from bibk_desktop.kit.qt.list_detail import bring_into_view
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.wheel import calm_wheel
from bibk_desktop.records.store import Store
from bibk_desktop.work.people.handover import Choice, Following, Holding, Part

CHOICE_WIDTH = 250


@dataclass(frozen=True, slots=True)
class Named:
    """The names a choice is said with: who comes (empty while nobody is chosen), who leaves."""

    comes: str
    leaves: dict[int, str]
    place: str
    somebody: bool

    def words(self, holding: Holding, choice: Choice) -> str:
        """ "tas över av Olle Brandt", "behålls av Ebba Lindqvist", "blir vakant"."""
        key = f"handover.{choice.value}"
        if choice is Choice.taken and not self.comes:
            key = "handover.taken_by_next"
        if choice is Choice.open:
            key = f"handover.open.{holding.part.value}"
            if holding.part is Part.matters and holding.table != "outcome":
                key = "handover.open.nobody"
        name = self.comes if choice is Choice.taken else self.leaves.get(holding.person_id, "")
        return words.text(key, name=name, place=self.place)

    def offered(self) -> list[Choice]:
        """What can become of a holding."""
        return [each for each in Choice if self.somebody or each is not Choice.taken]


class HandedRow(QWidget):
    """One holding, and a box with what becomes of it; what was chosen here stays chosen."""

    def __init__(self, store: Store, holding: Holding) -> None:
        super().__init__()
        self.holding = holding
        self.touched = False
        self.box = QComboBox()
        takes, another = self.tr("who takes over"), self.tr("another person")
        self.box.setAccessibleName(f"{holding.text}: {takes}")
        self.box.setFixedWidth(theme.px(CHOICE_WIDTH))
        calm_wheel(self.box)
        self.box.activated.connect(lambda _: self._touch())
        self.other = person_box(store, f"{holding.text}: {another}")
        self.other.use(store, later=True)
        self.other.setFixedWidth(theme.px(CHOICE_WIDTH))
        self.other.hide()
        self._lay()

    def _lay(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(ElidedLabel(self.holding.text, ""))
        said.addWidget(ElidedLabel(self.holding.detail, "small"))
        chosen = QVBoxLayout()
        chosen.setSpacing(theme.px(4))
        chosen.addWidget(self.box)
        chosen.addWidget(self.other)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(12))
        row.addLayout(said, 1)
        row.setAlignment(said, Qt.AlignmentFlag.AlignTop)
        row.addLayout(chosen)

    def choice(self) -> Choice:
        """What is chosen."""
        return Choice(self.box.currentData())

    def show_named(self, named: Named, proposed: Choice) -> None:
        """Say the choices with these names; `proposed` is chosen as long as nobody chose."""
        kept = self.choice() if self.touched else proposed
        offer(self.box, [(named.words(self.holding, each), each) for each in named.offered()])
        self.box.setCurrentIndex(max(self.box.findData(kept), 0))
        self._show_other()

    def choose(self, choice: Choice) -> None:
        """Choose as the user does, if it is offered."""
        if self.box.findData(choice) >= 0:
            self.box.setCurrentIndex(self.box.findData(choice))
            self._touch()

    def take_from(self, before: "HandedRow") -> None:
        """Go on with what was chosen in a row that showed the same."""
        self.touched = before.touched
        self.box.addItem("", before.choice())
        self.other.show_key(before.other.key())

    def _touch(self) -> None:
        self.touched = True
        self._show_other()
        if self.choice() is Choice.other:
            self.other.setFocus()
            bring_into_view(self)

    def _show_other(self) -> None:
        self.other.setVisible(self.choice() is Choice.other)

    def receiver(self) -> Hashable | None:
        """The other person who was chosen, if there is one."""
        self.other.flush()
        return self.other.key() if self.choice() is Choice.other else None


class HandoverCard(Card):
    """The holdings of one part, and a menu that decides for all of them at once."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.all = MenuLink(self.tr("All"))
        self.all.setAccessibleName(f"{self.all.text()}: {title}")
        self.add_to_head(self.all)
        self.body.setSpacing(0)
        self.rows: list[HandedRow] = []

    def show_rows(self, rows: Sequence[HandedRow]) -> None:
        """Show these rows instead."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = list(rows)
        for row in rows:
            self.add(row)
        self.setVisible(bool(rows))
        self.all.setVisible(len(rows) > 1)

    def show_named(self, named: Named) -> None:
        """Say what the menu offers, as it stands for the first row."""
        if self.rows:
            first = self.rows[0].holding
            choices = [each for each in named.offered() if each is not Choice.other]
            self.all.set_choices([(named.words(first, x), self._chooser(x)) for x in choices])

    def _chooser(self, choice: Choice) -> Callable[[], None]:
        def choose() -> None:
            for row in self.rows:
                row.choose(choice)

        return choose


class ListsCard(Card):
    """Lists and invitations: those that stand by name, ticked when they change, and those that
    follow the office by themselves."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._stays: set[tuple[str, int, str]] = set()
        self.holdings: list[Holding] = []
        self.changed_head = label(self.tr("Are changed"), "group")
        self.changed = RowList(self.tr("Lists and invitations that are changed"), fit=True)
        self.follows_head = label(self.tr("Follow by themselves"), "group")
        self.follows = RowList(self.tr("Lists that follow by themselves"), fit=True)
        for signal in (self.changed.ticked, self.changed.opened):
            signal.connect(self._tick)
        for widget in (self.changed_head, self.changed, self.follows_head, self.follows):
            self.add(widget)

    def show_lists(self, holdings: Sequence[Holding], follows: Sequence[Following]) -> None:
        """Show what changes and what follows."""
        self.holdings = list(holdings)
        self._show_ticks()
        self.follows.show_rows([Row((x.kind, x.id), x.text, x.detail) for x in follows])
        for widget in (self.changed_head, self.changed):
            widget.setVisible(bool(holdings))
        for widget in (self.follows_head, self.follows):
            widget.setVisible(bool(follows))
        self.setVisible(bool(holdings or follows))

    def _show_ticks(self) -> None:
        self.changed.show_rows(
            [
                Row(x.key, x.text, x.detail, checkable=True, done=x.key not in self._stays)
                for x in self.holdings
            ]
        )

    def _tick(self, key: object) -> None:
        assert isinstance(key, tuple)
        self._stays ^= {key}
        self._show_ticks()

    def chosen(self, holding: Holding, *, somebody: bool) -> Choice:
        """What becomes of a list: it names who comes, nobody, or whom it named before."""
        if holding.key in self._stays:
            return Choice.kept
        return Choice.taken if somebody else Choice.open
