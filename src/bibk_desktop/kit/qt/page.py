"""What every page of the window is made of: a header, bindings, and a way to other records."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.binding import Binding, Field, Save
from bibk_desktop.kit.qt.labels import ElidedLabel, label, set_role
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.memory import Memory
from bibk_desktop.kit.qt.search_field import Command


class PageHeader(QWidget):
    """Title with a quiet aside, a subtitle with a remark, and the page's buttons at right (below
    when narrow)."""

    def __init__(self, title: str = "", aside: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.title = label(title, "title")
        self.aside = label(aside, "title-quiet")
        self.subtitle = ElidedLabel(subtitle, "quiet")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.remark = label("", "ok")
        self.remark.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._after = QHBoxLayout()
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay()
        self.show_words(title, aside, subtitle)

    def _lay(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.px(6))
        first.addWidget(self.title)
        first.addWidget(self.aside)
        first.addLayout(self._after)
        first.addStretch(1)
        self._second = second = QHBoxLayout()
        second.setSpacing(0)
        second.addWidget(self.subtitle)
        second.addWidget(self.remark)
        second.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addLayout(second)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.px(10))
        self._outer.addLayout(words, 1)
        self._outer.addLayout(self._buttons)
        self._buttons.addStretch(1)

    def replace_subtitle(self, widget: QWidget) -> None:
        """Let a widget of one's own stand in the subtitle's place, as wide as there is room."""
        self._second.replaceWidget(self.subtitle, widget)
        self._second.setStretchFactor(widget, 1_000)
        self.subtitle.setParent(None)

    def show_words(self, title: str, aside: str = "", subtitle: str = "") -> None:
        """Other words; empty ones take no room."""
        set_least(self.title, height=0 if subtitle else 34)
        for widget, words in ((self.title, title), (self.aside, aside), (self.subtitle, subtitle)):
            widget.setText(words)
            widget.setVisible(bool(words))

    def show_remark(self, said: str, role: str = "ok") -> None:
        """A word after the subtitle, in the colour of its meaning; empty takes no room."""
        if self.remark.property("role") != role:
            set_role(self.remark, role)
        self.remark.setText(f" · {said}" if said else "")
        self.remark.setVisible(bool(said))

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end; the page's one filled button comes last."""
        self._buttons.addWidget(button)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put tabs or a menu just after the title."""
        self._after.addSpacing(theme.px(14))
        self._after.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = self.title.sizeHint().width() + self.aside.sizeHint().width()
        wanted += self._after.sizeHint().width() + self._buttons.sizeHint().width() + theme.px(40)
        narrow = wanted > event.size().width()
        directions = QBoxLayout.Direction
        self._outer.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)


class Page(QWidget):
    """A place of the window. `store` is handed in by constructor; kit asks nothing of it.

    `memory` and `around` (what there is besides the workspace, None in a bare window) are the
    window's from the first `reload` on. `toast_requested` says what was done with a way back,
    `way_offered` (words, kind, id) with a way to the record too. `export_requested` takes an
    Export; `take_out_requested` asks the window for the "list" or the "overview" in Excel.
    """

    open_requested = Signal(str, object)
    saving = Signal(str, str)
    trail_changed = Signal()
    toast_requested = Signal(str)
    way_offered = Signal(str, str, object)
    problem = Signal(str, str, str)
    export_requested = Signal(object)
    take_out_requested = Signal(str)

    def __init__(self, store: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.bindings: list[Binding] = []
        self.memory = Memory()
        self.around: Any = None
        self.explain: Callable[[Exception], str] = str
        self.opens: Callable[..., bool] = lambda kind, record_id=None: True
        self.keys_everywhere: Callable[[], list[tuple[str, str]]] = list
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)

    def title(self) -> str:
        """The page's name, the first word of the trail and the window's title."""
        return self.windowTitle()

    def trail(self) -> list[tuple[str, str, Any]]:
        """The steps above the title: (words, kind, id), what `open_requested` takes; kind ""
        where a step leads nowhere."""
        return [(self.title(), "", None)]

    def reload(self, changes: Any = None) -> None:
        """Show what is stored now; `changes` says what changed, None means everything."""

    def show_record(self, kind: str, record_id: Any) -> None:
        """Turn to one record of this place."""

    def turn_to(self, kind: str, record_id: Any) -> None:
        """The window turns to a record of this place, or to the place itself (kind "")."""
        if kind:
            self.show_record(kind, record_id)
        else:
            self.show_place()

    def show_place(self) -> None:
        """Turned to without a record: a page that shows either a list or one record alone goes
        back to its list; others stay as they are."""

    def shown_record(self) -> tuple[str, int] | None:
        """The record that is shown, (kind, id): what a quick note is about at first."""
        return None

    def new_record(self) -> None:
        """Ctrl+N: begin a new record of this place."""

    def begin_new(self, kind: str, name: str) -> None:
        """Begin a new record of that kind with that name: what a search did not find."""

    def find_within(self) -> None:
        """Ctrl+F: put the keyboard into this place's filter."""

    def shown_list(self) -> tuple[str, list[list[Any]]] | None:
        """Ctrl+E: the list as it is shown, its title and its rows, the first of them titles
        (`TableModel.cells`); None where the place shows no list. Dates, amounts and figures as
        themselves, not as words."""
        return None

    def commands(self) -> list[Command]:
        """What Ctrl+K offers while this page is shown."""
        return []

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the place is opened; None leaves it."""
        return None

    def focus_inside(self) -> None:
        """Put the keyboard on the page: where it wants it, else on its first field."""
        wanted = self.first_focus() or self._first_field()
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def key_panes(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """The parts of the page that F6 goes through, each with what puts the keyboard there."""
        return [(self, self.focus_inside)]

    def _first_field(self) -> QWidget | None:
        """The first widget, in tab order, that takes the keyboard."""
        tab = Qt.FocusPolicy.TabFocus.value
        at = self.nextInFocusChain()
        while at is not None and at is not self and self.isAncestorOf(at):
            if at.isVisible() and at.isEnabled() and at.focusPolicy().value & tab:
                return at
            at = at.nextInFocusChain()
        return None

    def bind(self, widget: Field, save: Save) -> Binding:
        """Bind a field to `save(value, step)`; its state is told to the window."""
        return self._bound(Binding(widget, save, lambda error: self.explain(error), self))

    def bind_text(self, edit: Any, save: Save) -> Binding:
        """Bind a text edit that holds prose, as `bind` does a field."""
        from bibk_desktop.kit.qt.text_binding import TextBinding

        return self._bound(TextBinding(edit, save, lambda error: self.explain(error), parent=self))

    def _bound(self, binding: Binding) -> Binding:
        binding.state_changed.connect(self.saving)
        self.bindings.append(binding)
        return binding

    def unbind(self, binding: Binding) -> None:
        """Let go of a field that is taken away; save it first."""
        if binding in self.bindings:
            self.bindings.remove(binding)
        binding.deleteLater()

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Fill the page's fields in here without saving."""
        with ExitStack() as stack:
            for binding in self.bindings:
                stack.enter_context(binding.filling())
            yield

    def unsaved(self) -> bool:
        """Whether something typed here waits to be saved; words that are no value do not count."""
        waiting = [binding for binding in self.bindings if binding.unsaved()]
        return any(not binding.widget.property("wrong") for binding in waiting)

    def flush(self) -> bool:
        """Save what is unsaved, before leaving, closing, exporting; False if something is not."""
        saved = [binding.flush() for binding in self.bindings]
        return all(saved)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowTitleChange:
            self.trail_changed.emit()
        super().changeEvent(event)


class _Ground(QWidget):
    """Holds a page at its least size or larger. (A scroll area by itself would give a page whose
    height follows from its width the height it likes best.)"""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        page.setParent(self)
        page.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        return self._page.minimumSizeHint().expandedTo(self._page.minimumSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._page.setGeometry(self.rect())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class PageHolder(QScrollArea):
    """The page in a frame that scrolls when the window is too small for it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = _Ground(page)
        self.setWidget(ground)
        for shown in (self.viewport(), ground):
            shown.setAutoFillBackground(False)
