"""What every action of the window's menus does, and everything that Ctrl+K can do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from bibk_desktop.kit.qt.actions import commands_of, keys_of
from bibk_desktop.kit.qt.search_field import Command

if TYPE_CHECKING:
    from bibk_desktop.main_window import MainWindow


def happenings(window: "MainWindow") -> dict[QAction, Callable[[], object]]:
    """Each action of the menus with what it does."""
    ui = window.ui
    return {
        ui.action_new: lambda: window.on_page("new_record"),
        ui.action_note: window.write_note,
        ui.action_find: lambda: window.on_page("find_within"),
        ui.action_list: lambda: window.take_out("list"),
        ui.action_overview: lambda: window.take_out("overview"),
        ui.action_quit: window.close,
        ui.action_undo: lambda: window.steps.undo(),
        ui.action_redo: lambda: window.steps.redo(),
        ui.action_search: ui.top_bar.search.start,
        ui.action_back: lambda: window.turns.step(-1),
        ui.action_forward: lambda: window.turns.step(1),
        ui.action_next_pane: window.next_pane,
        ui.action_menu: ui.rail.open_menu,
        ui.action_help: window.show_help,
        ui.action_keys: lambda: window.show_help("keys"),
        ui.action_larger: lambda: window.size_stepped.emit(10),
        ui.action_smaller: lambda: window.size_stepped.emit(-10),
        ui.action_normal: lambda: window.size_stepped.emit(0),
        ui.action_system: lambda: window.look_chosen.emit("system"),
        ui.action_light: lambda: window.look_chosen.emit("light"),
        ui.action_dark: lambda: window.look_chosen.emit("dark"),
    }


def commands(window: "MainWindow") -> list[Command]:
    """Everything Ctrl+K can do: the page's own, the places, the menus."""
    page, places = window.current_page(), window.places
    found = list(page.commands()) if page is not None else []
    for place in places.built:
        said, opener = places.words(place.key), partial(window.open_place, place.key)
        found.append(Command(said, opener, place.icon, places.shortcut(place)))
    return found + commands_of(window, but=(window.ui.action_search, window.ui.action_menu))


def keys(window: "MainWindow") -> list[tuple[str, str]]:
    """What can be done by keys wherever one is: (words, keys)."""
    shortcut, said = window.places.shortcut, window.places.words
    found = [(said(place.key), shortcut(place)) for place in window.places.built]
    return keys_of(window) + [each for each in found if each[1]]
