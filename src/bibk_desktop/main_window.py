"""The window: rail, search, pages imported at their first visit. It holds no data of its own."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow

from bibk_desktop.forms.ui_main_window import Ui_MainWindow
from bibk_desktop.kit.qt.actions import next_pane, wire
from bibk_desktop.kit.qt.deck import Deck
from bibk_desktop.kit.qt.drops import FileDrops
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.places import Places
from bibk_desktop.kit.qt.rail import RailItem
from bibk_desktop.kit.qt.search_field import Command, Hit
from bibk_desktop.kit.qt.toasts import Toast
from bibk_desktop.kit.qt.undo_actions import UndoActions
from bibk_desktop.records.store import Store
from bibk_desktop.turns import Turns, standard_places
from bibk_desktop.window_actions import commands, happenings, keys
from bibk_desktop.work.search.answers import hits
from bibk_desktop.work.search.offers import offers

if TYPE_CHECKING:
    from bibk_desktop.kit.qt.exporting import Exporter
    from bibk_desktop.work.quick_note.pad import QuickNotePad

# Dropped anywhere, these are old minutes.
MINUTES = (".docx", ".odt", ".txt")


class MainWindow(QMainWindow):
    """Turns between places and records, and says what undo will take back."""

    first_painted = Signal()
    look_chosen = Signal(str)
    size_stepped = Signal(int)
    closing = Signal()
    painted = False

    def __init__(
        self,
        store: Store,
        places: Places | None = None,
        memory: Memory | None = None,
        around: object = None,
    ) -> None:
        super().__init__()
        self.store, self.around = store, around
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.toast, self.memory = Toast(self), memory or Memory()
        self.places = places or standard_places()
        self.deck = Deck(self.ui.pages, self._make_page)
        self.turns = Turns(store, self.places, self.deck, self._show_turn)
        self.open_place, self.open_record = self.turns.open_place, self.turns.open_record
        self._show_rail()
        self.steps = UndoActions(
            (self.ui.action_undo, store.undo_label, store.undo),
            (self.ui.action_redo, store.redo_label, store.redo),
            before=self.flush,
        )
        self._connect()
        self._unsubscribe = store.subscribe(self._changed)

    @cached_property
    def exporter(self) -> "Exporter":
        """What makes files, imported with the first of them."""
        from bibk_desktop.kit.qt.exporting import Exporter

        return Exporter(self, self.ui.tasks, self.toast, self.ui.banners, self.memory)

    @cached_property
    def quick_note(self) -> "QuickNotePad":
        """What a quick note is written in, made with the first of them."""
        from bibk_desktop.work.quick_note.pad import QuickNotePad

        pad = QuickNotePad(self.store, self)
        self._listen(pad)
        self.deck.add_over(pad)
        return pad

    def _show_rail(self) -> None:
        items = []
        for place in self.places.built:
            name, keys = self.places.words(place.key), self.places.shortcut(place)
            items.append(RailItem(place.key, name, place.icon, place.group, place.foot, keys))
            if keys:
                QShortcut(QKeySequence(keys), self, partial(self.open_place, place.key))
        self.ui.rail.show_places(items, "BiBK", "Blekinge · Kronoberg")
        self.ui.rail.fit(self.width())
        self.ui.rail.chosen.connect(self.open_place)

    def _connect(self) -> None:
        ui = self.ui
        larger = QKeySequence(QKeySequence.StandardKey.ZoomIn)
        ui.action_larger.setShortcuts([larger, QKeySequence("Ctrl+=")])
        ui.action_smaller.setShortcut(QKeySequence(QKeySequence.StandardKey.ZoomOut))
        wire(self, happenings(self))
        self.steps.done.connect(self.toast.say)
        ui.menu_bar.hide()
        ui.rail.add_menu(ui.menu_bar.actions())
        ui.top_bar.add_quick_note(self.write_note)
        ui.top_bar.search.search = self._hits
        ui.top_bar.search.commands = lambda: commands(self)
        ui.top_bar.search.offers = self._offers
        FileDrops(self, MINUTES, self.take_in)

    # --- places and records

    def _make_page(self, key: str) -> Page:
        page = self.places.make_page(key, self.store)
        self._listen(page)
        return page

    def _listen(self, page: Page) -> None:
        """Hear what a page says and asks for."""
        page.opens = self.turns.can_open
        page.memory, page.around = self.memory, self.around
        page.keys_everywhere = lambda: keys(self)
        page.open_requested.connect(self.open_record)
        page.saving.connect(self._show_saving)
        page.trail_changed.connect(self._show_trail)
        page.toast_requested.connect(self.say_undoable)
        page.way_offered.connect(self.say_with_way)
        page.problem.connect(self.show_problem)
        page.export_requested.connect(lambda export: self.exporter.start(export))
        page.take_out_requested.connect(self.take_out)

    def page(self, key: str) -> Page:
        """The page of a place, imported and filled at its first visit."""
        return self.deck.page(key)

    def current_page(self) -> Page | None:
        """The page that is shown."""
        return self.deck.current()

    def _show_turn(self, key: str) -> None:
        self.ui.rail.choose(key)
        self._show_trail()
        self.ui.action_back.setEnabled(self.turns.can_step(-1))
        self.ui.action_forward.setEnabled(self.turns.can_step(1))

    def _show_trail(self) -> None:
        page = self.current_page()
        if page is None:
            return
        steps = page.trail()
        shown = [(text, self._turner(kind, id_)) for text, kind, id_ in steps[:-1]]
        self.ui.top_bar.trail.show_steps([*shown, (steps[-1][0], None)])
        self.setWindowTitle(f"{steps[-1][0]} – BiBK")

    def _turner(self, kind: str, record_id: Any) -> Callable[[], None] | None:
        return (lambda: self.open_record(kind, record_id)) if kind else None

    def on_page(self, name: str) -> None:
        """Let the page that is shown do what its place does: `new_record`, `find_within`."""
        if (page := self.current_page()) is not None:
            getattr(page, name)()

    def next_pane(self) -> None:
        """F6: from the rail to the search field to the parts of the page and round again."""
        ui, page = self.ui, self.current_page()
        panes = [(ui.rail, ui.rail.focus_here), (ui.top_bar.search, ui.top_bar.search.setFocus)]
        next_pane(self.focusWidget(), [*panes, *(page.key_panes() if page else [])])

    def take_out(self, what: str) -> None:
        """To Excel: the "list" that is shown, or the "overview"; what is unsaved is saved first."""
        from bibk_desktop.taking_out import export

        if self.flush():
            made = export(what, self.store, self.current_page())
            if made is None:
                self.toast.say(self.tr("There is no list here to take out."))
            else:
                self.exporter.start(made)

    def take_in(self, paths: list[Path]) -> None:
        """Show what is found in old minutes that were dropped; nothing is stored yet."""
        self.open_place("meetings")
        page: Any = self.current_page()
        page.take_in_files(paths)

    def write_note(self) -> None:
        """Write a quick note, about what is shown if it can be."""
        page = self.current_page()
        self.quick_note.open_pad(page.shown_record() if page is not None else None)

    # --- search, commands, notices

    def _hits(self, text: str) -> list[Hit]:
        ways = self.open_record, self.places.icon_of_kind, self.turns.can_open
        return hits(self.store, text, *ways)

    def _offers(self, text: str) -> list[Command]:
        return offers(self.store.rows, text, self._create, self.places.stands)

    def _create(self, place: str, kind: str, name: str) -> None:
        self.open_place(place)
        if (page := self.current_page()) is not None and self.turns.place() == place:
            page.begin_new(kind, name)

    def show_help(self, topic: str = "") -> None:
        """Turn to the help about `topic`, or about the place that is shown."""
        if self.places.stands("help"):
            self.turns.turn("help", "topic", topic or self.turns.place())

    def say_undoable(self, said: str) -> None:
        """A toast that names what was done and offers to take it back."""
        self.toast.say(said, (self.tr("Undo"), self.steps.undo))

    def say_with_way(self, said: str, kind: str, record_id: Any) -> None:
        """A toast that names what was done, with a way to the record and a way back."""
        back = (self.tr("Undo"), self.steps.undo)
        show = (self.tr("Show"), lambda: self.open_record(kind, record_id))
        self.toast.say(said, *([show] if self.turns.can_open(kind, record_id) else []), back)

    def show_problem(self, happened: str, to_do: str, details: str) -> None:
        """A banner: what happened, what to do, the details folded away."""
        self.ui.banners.show_banner(happened, happened, to_do, details)

    def _show_saving(self, state: str, reason: str = "") -> None:
        """That all is saved is said when nothing anywhere waits to be."""
        if state != "saved" or not self.deck.unsaved():
            self.ui.rail.state.show_state(state, reason)

    def _changed(self, changes: Any) -> None:
        self.deck.reload(changes)
        self._show_saving("saved")
        self.steps.name()

    def show_look(self, choice: str) -> None:
        """Tick in the menu what is worn: system, light or dark."""
        ui = self.ui
        for key in ("system", "light", "dark"):
            getattr(ui, f"action_{key}").setChecked(key == choice)

    # --- the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.ui.rail.fit(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.ui.rail.fit(self.width())
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def flush(self) -> bool:
        """Save what is unsaved on every page; False if something is not."""
        return self.deck.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.flush():
            event.ignore()
            return
        self.ui.tasks.stop_all()
        self._unsubscribe()
        self.closing.emit()
        super().closeEvent(event)
