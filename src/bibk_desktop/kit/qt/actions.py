"""Actions of a window: what each does, and how they are found as commands."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt.search_field import Command


def wire(window: QWidget, happenings: Mapping[QAction, Callable[[], object]]) -> None:
    """Let every action do its work and hear its keys, whether its menu is shown or not."""
    for action, happens in happenings.items():
        action.triggered.connect(_without_argument(happens))
        window.addAction(action)


def _without_argument(happens: Callable[[], object]) -> Callable[[bool], None]:
    def slot(checked: bool) -> None:
        happens()

    return slot


def commands_of(window: QWidget, but: Sequence[QAction]) -> list[Command]:
    """The actions that can be done now as commands, all but some."""
    allowed = [action for action in window.actions() if action.isEnabled() and action not in but]
    return [_command(action) for action in allowed]


def keys_of(window: QWidget) -> list[tuple[str, str]]:
    """What every action with keys is called, and its keys; a step that it names is left out."""
    found = []
    for action in window.actions():
        keys = [key.toString() for key in action.shortcuts()]
        if keys:
            words = action.text().replace("&&", "&").partition(":")[0]
            found.append((words, "** / **".join(keys)))
    return found


def _command(action: QAction) -> Command:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(action.text().replace("&&", "&"), action.trigger, keys=keys)


def next_pane(focus: QWidget | None, panes: Sequence[tuple[QWidget, Callable[[], object]]]) -> None:
    """Put the keyboard into the pane after the one that holds `focus`, round the end; each pane
    comes with what puts the keyboard there."""
    held = -1
    for place, (pane, _) in enumerate(panes):
        if focus is not None and (pane is focus or pane.isAncestorOf(focus)):
            held = place
    panes[(held + 1) % len(panes)][1]()
